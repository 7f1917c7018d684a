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

/** What to do with an invitation around an election: a ban where one is written, prudence elsewhere. */
export const invitationTable = /* @__PURE__ */ defineTable<InvitationInput, 'act', InvitationConclusion, ReadingOptions>()({
  id: 'invitation',
  bucket: 'occasion',
  dimensions: { occasion: OCCASIONS, invited: INVITED, cycle: CYCLES, assigned: ['yes', 'no'], contestantPresent: ['yes', 'no'] },
  asks: INVITATION_ASKS,
  rows: () => ({
    'political/staff/assigned': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: EVERY_CYCLE, assigned: 'yes' },
      then: { advice: 'attend-on-duty-only', force: 'practice' },
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
    'political/staff/se-b-94-2019': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: between('2019-03-26', '2019-04-18') },
      then: { advice: 'ignore-or-leave', force: 'circular' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2'), guideline('b-94-2019/isi/menghadiri-kegiatan-peserta')],
      reasoning: 'inference',
    },
    'political/staff/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: ['2020', 'other'], assigned: 'no' },
      reading: { 'invitation-advice': 'stay-away' },
      then: { advice: 'ignore-or-leave', force: 'prudence' },
      basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), guideline('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1')],
      reasoning: 'inference',
      notes: ['advice-is-prudence'],
    },
    'political/staff/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: ['2020', 'other'], assigned: 'no' },
      reading: { 'invitation-advice': 'listen-only' },
      then: { advice: 'listen-only', force: 'prudence' },
      basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), guideline('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1')],
      reasoning: 'inference',
      notes: ['advice-is-prudence'],
    },
    'political/staff/2018-2019/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: between('0001-01-01', '2019-03-26') },
      reading: { 'invitation-advice': 'stay-away' },
      then: { advice: 'ignore-or-leave', force: 'prudence' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2'), guideline('b-71-2017/huruf-d')],
      reasoning: 'inference',
      notes: ['advice-is-prudence'],
    },
    'political/staff/2018-2019/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: between('0001-01-01', '2019-03-26') },
      reading: { 'invitation-advice': 'listen-only' },
      then: { advice: 'listen-only', force: 'prudence' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2'), guideline('b-71-2017/huruf-d')],
      reasoning: 'inference',
      notes: ['advice-is-prudence'],
    },
    'political/staff/2018-2019/after-the-vote': {
      when: { occasion: [...POLITICAL], invited: 'staff', cycle: '2018-2019', assigned: 'no' },
      during: { act: from('2019-04-18') },
      then: { advice: 'ignore-or-leave', force: 'prudence' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2')],
      reasoning: 'inference',
      notes: ['advice-is-prudence'],
    },
    'campaign/village-executive': {
      when: { occasion: 'campaign', invited: 'village-executive', cycle: EVERY_CYCLE },
      then: { advice: 'decline', force: 'norm' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'text',
    },
    'declaration-or-party/village-executive': {
      when: { occasion: ['declaration', 'party-event'], invited: 'village-executive', cycle: EVERY_CYCLE },
      then: { advice: 'ignore-or-leave', force: 'prudence' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j'), norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'inference',
      notes: ['advice-is-prudence'],
    },
    'political/other-village': {
      when: { occasion: [...POLITICAL], invited: 'other-village', cycle: EVERY_CYCLE },
      then: { advice: 'listen-only', force: 'prudence' },
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'inference',
      notes: ['advice-is-prudence', 'no-campaign-ban-in-the-village-act'],
    },
    'political/regional-head': {
      when: { occasion: [...POLITICAL], invited: 'regional-head', cycle: EVERY_CYCLE },
      then: { advice: 'own-rules-on-campaign-leave', force: 'norm' },
      basis: [norm('uu-10-2016/pasal-70/ayat-2')],
      reasoning: 'text',
    },
    'community-event/contestant-present': {
      when: {
        occasion: 'community-event',
        invited: ['staff', 'village-executive', 'other-village'],
        cycle: EVERY_CYCLE,
        contestantPresent: 'yes',
      },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'prudence' },
      basis: [norm('uu-20-2023/pasal-9/ayat-2'), norm('uu-20-2023/pasal-2/huruf-f')],
      reasoning: 'inference',
      notes: ['no-rule-on-social-events', 'advice-is-prudence'],
    },
    'community-event/no-contestant': {
      when: {
        occasion: 'community-event',
        invited: ['staff', 'village-executive', 'other-village'],
        cycle: EVERY_CYCLE,
        contestantPresent: 'no',
      },
      then: { advice: 'attend', force: 'no-rule-against' },
      basis: [norm('uu-20-2023/pasal-9/ayat-2')],
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
    'government-event': {
      when: { occasion: 'government-event', invited: any('duty binds every office'), cycle: EVERY_CYCLE },
      then: { advice: 'attend-and-leave-if-it-turns', force: 'practice' },
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      reasoning: 'inference',
      notes: ['duty-presence-is-practice'],
    },
  }),
})
