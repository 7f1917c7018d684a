import { between, from } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { guideline, norm, type ReadingOptions } from '../../../law'
import { CYCLES, type Cycle } from '../dimensions'
import type { InvitationConclusion } from '../invitation-outcome'

/** What a person is invited to. */
export const OCCASIONS = ['campaign', 'declaration', 'party-event', 'community-event', 'government-event'] as const

/** What a person is invited to; a community event is a social, religious or sports one that no party gives. */
export type Occasion = (typeof OCCASIONS)[number]

/** Who is invited, as far as the answer differs. */
export const INVITED = ['staff', 'village-executive', 'other-village', 'regional-head'] as const

/** The dimensions of this table. */
export interface InvitationInput {
  occasion: Occasion
  invited: (typeof INVITED)[number]
  cycle: Cycle
  assigned?: 'yes' | 'no'
  contestantPresent?: 'yes' | 'no'
}

/** The facts each occasion asks for. */
export const INVITATION_ASKS = {
  campaign: ['assigned'],
  declaration: ['assigned'],
  'party-event': ['assigned'],
  'community-event': ['contestantPresent'],
  'government-event': [],
} as const satisfies Record<Occasion, readonly ('assigned' | 'contestantPresent')[]>

const POLITICAL = ['campaign', 'declaration', 'party-event'] as const
const EVERY_CYCLE = any('the advice is the same in every cycle')

const BEFORE_PP94 = between('0001-01-01', '2021-08-31')
const FROM_PP94 = from('2021-08-31')
const BEFORE_UU20 = between('0001-01-01', '2023-10-31')
const FROM_UU20 = from('2023-10-31')
const BEFORE_B71 = between('0001-01-01', '2017-12-27')
const BEFORE_SE_B94 = between('0001-01-01', '2019-03-26')
const SE_B94 = between('2019-03-26', '2019-04-18')
const AFTER_THE_VOTE_OF_2019 = from('2019-04-18')
const BEFORE_SKB20 = between('0001-01-01', '2020-09-10')

const STAY_AWAY = { advice: 'ignore-or-leave', force: 'prudence' } as const
const LISTEN_ONLY = { advice: 'listen-only', force: 'prudence' } as const
const BY_CIRCULAR = { advice: 'ignore-or-leave', force: 'circular' } as const

/** No text commands anything: offices differ, so both readings stand with the norm they start from. */
const IMPARTIAL = [norm('uu-5-2014/pasal-9/ayat-2')] as const
const JOINING = [
  norm('pp-94-2021/pasal-5/huruf-n/angka-1'),
  guideline('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1'),
] as const
const PRUDENCE = { reasoning: 'inference', notes: ['advice-is-prudence'] } as const

/** What to do with an invitation around an election: a ban where one is written, prudence elsewhere. */
export const invitationTable = /* @__PURE__ */ defineTable<
  InvitationInput,
  'act',
  InvitationConclusion,
  ReadingOptions
>()({
  id: 'invitation',
  bucket: 'occasion',
  dimensions: {
    occasion: OCCASIONS,
    invited: INVITED,
    cycle: CYCLES,
    assigned: ['yes', 'no'],
    contestantPresent: ['yes', 'no'],
  },
  asks: INVITATION_ASKS,
  rows: () => ({
    // Presence on duty, such as security: practice calls it passive.
    'political/staff/assigned/pp-53': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: BEFORE_PP94 },
      then: { advice: 'attend-on-duty-only', force: 'practice' },
      basis: [norm('pp-53-2010/pasal-3/angka-5')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
    'political/staff/assigned/pp-94': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: FROM_PP94 },
      then: { advice: 'attend-on-duty-only', force: 'practice' },
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },

    // The cycle of 2018 and 2019: the letter of 2017 names declarations, the circular of 2019 every event of a contestant.
    'declaration/staff/2018-2019/b-71': {
      when: { occasion: 'declaration', invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: between('2017-12-27', '2019-03-26') },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL, guideline('b-71-2017/huruf-d')],
      reasoning: 'inference',
    },
    'declaration/staff/2018-2019/before-b-71/stay-away': {
      when: { occasion: 'declaration', invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_B71 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/staff/2018-2019/before-b-71/listen-only': {
      when: { occasion: 'declaration', invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_B71 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/staff/2018-2019/stay-away': {
      when: { occasion: ['campaign', 'party-event'], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_SE_B94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/staff/2018-2019/listen-only': {
      when: { occasion: ['campaign', 'party-event'], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_SE_B94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'political/staff/se-b-94-2019': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: SE_B94 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL, guideline('b-94-2019/isi/menghadiri-kegiatan-peserta')],
      reasoning: 'inference',
    },
    'political/staff/2018-2019/after-the-vote/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: AFTER_THE_VOTE_OF_2019 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'political/staff/2018-2019/after-the-vote/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: AFTER_THE_VOTE_OF_2019 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },

    // Pilkada 2020: the decree of 2020 names the declaration and no other occasion.
    'declaration/staff/2020/skb-2020': {
      when: { occasion: 'declaration', invited: 'staff', cycle: '2020', assigned: 'no' },
      during: { act: between('2020-09-10', '2021-08-31') },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL, guideline('skb-2020/daftar/2')],
      reasoning: 'inference',
    },
    'declaration/staff/2020/before-skb-2020/stay-away': {
      when: { occasion: 'declaration', invited: 'staff', cycle: '2020', assigned: 'no' },
      during: { act: BEFORE_SKB20 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/staff/2020/before-skb-2020/listen-only': {
      when: { occasion: 'declaration', invited: 'staff', cycle: '2020', assigned: 'no' },
      during: { act: BEFORE_SKB20 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/staff/before-pp-94/stay-away': {
      when: { occasion: ['campaign', 'party-event'], invited: 'staff', cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/staff/before-pp-94/listen-only': {
      when: { occasion: ['campaign', 'party-event'], invited: 'staff', cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/staff/before-pp-94/stay-away': {
      when: { occasion: 'declaration', invited: 'staff', cycle: 'other', assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/staff/before-pp-94/listen-only': {
      when: { occasion: 'declaration', invited: 'staff', cycle: 'other', assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },

    // Since PP 94/2021: the ban on joining a campaign has no level, and its explanation describes the listener.
    'political/staff/pp-94/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: FROM_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: JOINING,
      ...PRUDENCE,
    },
    'political/staff/pp-94/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: FROM_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: JOINING,
      ...PRUDENCE,
    },

    // Villages: the act bars the campaign, not other occasions.
    'campaign/village-executive': {
      when: { occasion: 'campaign', invited: 'village-executive', cycle: EVERY_CYCLE },
      then: { advice: 'decline', force: 'norm' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'text',
    },
    'declaration-or-party/village-executive': {
      when: { occasion: ['declaration', 'party-event'], invited: 'village-executive', cycle: EVERY_CYCLE },
      then: STAY_AWAY,
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      ...PRUDENCE,
    },
    'political/other-village': {
      when: { occasion: [...POLITICAL], invited: 'other-village', cycle: EVERY_CYCLE },
      then: LISTEN_ONLY,
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'inference',
      notes: ['advice-is-prudence', 'no-campaign-ban-in-the-village-act'],
    },

    // Elected heads campaign by their own rules; which act they stand in depends on the election.
    'campaign/regional-head': {
      when: { occasion: 'campaign', invited: 'regional-head', cycle: EVERY_CYCLE },
      then: { advice: 'own-rules-on-campaign-leave', force: 'norm' },
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-7-2017/pasal-281')],
      reasoning: 'text',
    },
    'declaration-or-party/regional-head': {
      when: { occasion: ['declaration', 'party-event'], invited: 'regional-head', cycle: EVERY_CYCLE },
      then: { advice: 'own-rules-on-campaign-leave', force: 'norm' },
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-7-2017/pasal-281')],
      reasoning: 'inference',
    },

    // Social, religious and sports events: no rule names them.
    'community-event/staff/contestant-present/uu-5': {
      when: { occasion: 'community-event', invited: 'staff', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      during: { act: BEFORE_UU20 },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'prudence' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2'), norm('uu-5-2014/pasal-2/huruf-f')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events', 'advice-is-prudence'],
    },
    'community-event/staff/contestant-present/uu-20': {
      when: { occasion: 'community-event', invited: 'staff', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      during: { act: FROM_UU20 },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'prudence' },
      basis: [norm('uu-20-2023/pasal-9/ayat-2'), norm('uu-20-2023/pasal-2/huruf-f')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events', 'advice-is-prudence'],
    },
    'community-event/staff/no-contestant/uu-5': {
      when: { occasion: 'community-event', invited: 'staff', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      during: { act: BEFORE_UU20 },
      then: { advice: 'attend', force: 'no-rule-against' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events'],
    },
    'community-event/staff/no-contestant/uu-20': {
      when: { occasion: 'community-event', invited: 'staff', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      during: { act: FROM_UU20 },
      then: { advice: 'attend', force: 'no-rule-against' },
      basis: [norm('uu-20-2023/pasal-9/ayat-2')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events'],
    },
    'community-event/village-executive/contestant-present': {
      when: { occasion: 'community-event', invited: 'village-executive', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'prudence' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events', 'advice-is-prudence'],
    },
    'community-event/village-executive/no-contestant': {
      when: { occasion: 'community-event', invited: 'village-executive', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      then: { advice: 'attend', force: 'no-rule-against' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events'],
    },
    'community-event/other-village/contestant-present': {
      when: { occasion: 'community-event', invited: 'other-village', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'prudence' },
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events', 'advice-is-prudence'],
    },
    'community-event/other-village/no-contestant': {
      when: { occasion: 'community-event', invited: 'other-village', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      then: { advice: 'attend', force: 'no-rule-against' },
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events'],
    },
    'community-event/regional-head': {
      when: { occasion: 'community-event', invited: 'regional-head', cycle: EVERY_CYCLE },
      then: { advice: 'attend', force: 'no-rule-against' },
      basis: [norm('uu-10-2016/pasal-71/ayat-3')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events'],
    },

    // Events of government: duty brings everyone there, and nobody may turn them into a campaign.
    'government-event/staff/pp-53': {
      when: { occasion: 'government-event', invited: 'staff', cycle: EVERY_CYCLE },
      during: { act: BEFORE_PP94 },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'practice' },
      basis: [norm('pp-53-2010/pasal-3/angka-5')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
    'government-event/staff/pp-94': {
      when: { occasion: 'government-event', invited: 'staff', cycle: EVERY_CYCLE },
      during: { act: FROM_PP94 },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'practice' },
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
    'government-event/village-executive': {
      when: { occasion: 'government-event', invited: 'village-executive', cycle: EVERY_CYCLE },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'practice' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
    'government-event/other-village': {
      when: { occasion: 'government-event', invited: 'other-village', cycle: EVERY_CYCLE },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'practice' },
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
    'government-event/regional-head': {
      when: { occasion: 'government-event', invited: 'regional-head', cycle: EVERY_CYCLE },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'practice' },
      basis: [norm('uu-10-2016/pasal-71/ayat-3')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
  }),
})
