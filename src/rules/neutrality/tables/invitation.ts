import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { guideline, norm, type ReadingOptions } from '../../../law'
import { ACTORS, type Actor, CYCLES, type Cycle, PERIODS, type Period } from '../dimensions'
import type { InvitationConclusion } from '../invitation-outcome'

/** What a person is invited to. */
export const OCCASIONS = ['campaign', 'declaration', 'party-event', 'community-event', 'government-event'] as const

/** What a person is invited to; a community event is a social, religious or sports one that no party gives. */
export type Occasion = (typeof OCCASIONS)[number]

/** The dimensions of this table. */
export interface InvitationInput {
  occasion: Occasion
  invited: Actor
  cycle: Cycle
  period?: Period
  assigned?: 'yes' | 'no'
  contestantPresent?: 'yes' | 'no'
}

/** The facts each occasion asks for. */
export const INVITATION_ASKS = {
  campaign: ['assigned', 'period'],
  declaration: ['assigned'],
  'party-event': ['assigned'],
  'community-event': ['contestantPresent'],
  'government-event': [],
} as const satisfies Record<Occasion, readonly ('assigned' | 'contestantPresent' | 'period')[]>

const POLITICAL = ['campaign', 'declaration', 'party-event'] as const
const EVERY_CYCLE = any('the advice is the same in every cycle')
const EVERY_OCCASION = any('no text of this time speaks to the person, whatever the occasion')

const BEFORE_PP94 = between('0001-01-01', '2021-08-31')
const FROM_PP94 = from('2021-08-31')
const BEFORE_UU20 = between('0001-01-01', '2023-10-31')
const FROM_UU20 = from('2023-10-31')
const BEFORE_B71 = between('0001-01-01', '2017-12-27')
const B71 = between('2017-12-27', '2019-03-26')
const BEFORE_SE_B94 = between('0001-01-01', '2019-03-26')
const SE_B94 = between('2019-03-26', '2019-04-18')
const AFTER_THE_VOTE_OF_2019 = between('2019-04-18', '2021-08-31')
const BEFORE_SKB20 = between('0001-01-01', '2020-09-10')
const SKB20 = between('2020-09-10', '2021-08-31')
const FROM_PART_TIME = from('2025-01-13')
const FROM_SE1 = from('2023-01-03')

const STAY_AWAY = { advice: 'ignore-or-leave', force: 'prudence' } as const
const LISTEN_ONLY = { advice: 'listen-only', force: 'prudence' } as const
const BY_CIRCULAR = { advice: 'ignore-or-leave', force: 'circular' } as const
const ON_DUTY_ONLY = { advice: 'attend-on-duty-only', force: 'practice' } as const
const ON_DUTY = { advice: 'attend-and-leave-if-it-turns', force: 'practice' } as const
const UNTIL_IT_TURNS = { advice: 'attend-and-leave-if-it-turns', force: 'prudence' } as const
const NOTHING_AGAINST = { advice: 'attend', force: 'no-rule-against' } as const

/** The ASN acts speak to PNS and PPPK; a CPNS stands under the regulations that count CPNS in, contract staff under the circular of 2023. */
const ASN = ['pns', 'pppk'] as const
const IMPARTIAL = [norm('uu-5-2014/pasal-9/ayat-2')] as const
const IMPARTIAL_CPNS = [norm('pp-42-2004/pasal-6/huruf-h'), norm('pp-42-2004/pasal-1/angka-5')] as const
const IMPARTIAL_UU20 = [norm('uu-20-2023/pasal-9/ayat-2'), norm('uu-20-2023/pasal-24/ayat-1/huruf-d')] as const
const IMPARTIAL_CONTRACT = [
  guideline('se-menpanrb-1-2023/isi/netral'),
  guideline('se-menpanrb-1-2023/isi/bentuk-pelanggaran'),
] as const
const PART_TIME = norm('kepmenpanrb-16-2025/diktum-1')
const JOINING = [
  norm('pp-94-2021/pasal-5/huruf-n/angka-1'),
  guideline('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1'),
] as const
const PRUDENCE = { reasoning: 'inference', notes: ['advice-is-prudence'] } as const
const OUTSIDE_THE_PERIOD = {
  reasoning: 'inference',
  notes: ['advice-is-prudence', 'campaign-ban-in-its-period'],
} as const
const PRACTICE = { reasoning: 'inference', notes: ['duty-presence-is-practice'] } as const
const SOCIAL = { reasoning: 'inference', notes: ['no-rule-on-social-events'] } as const
const SOCIAL_PRUDENCE = { reasoning: 'inference', notes: ['no-rule-on-social-events', 'advice-is-prudence'] } as const

/**
 * What to do with an invitation around an election: a ban where one is written, prudence elsewhere; silence where no text speaks to the
 * person. Each row cites what binds that kind of person.
 */
export const invitationTable = /* @__PURE__ */ defineTable<
  InvitationInput,
  'act',
  InvitationConclusion | Silent,
  ReadingOptions
>()({
  id: 'invitation',
  bucket: 'occasion',
  dimensions: {
    occasion: OCCASIONS,
    invited: ACTORS,
    cycle: CYCLES,
    period: PERIODS,
    assigned: ['yes', 'no'],
    contestantPresent: ['yes', 'no'],
  },
  asks: INVITATION_ASKS,
  rows: () => ({
    // People to whom no text speaks: the same silence as on their conduct.
    'every/pppk-paruh-waktu/before-the-decree': {
      when: { occasion: EVERY_OCCASION, invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE },
      during: { act: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [PART_TIME],
      reasoning: 'text',
    },
    'every/non-asn/before-the-circular': {
      when: { occasion: EVERY_OCCASION, invited: 'non-asn', cycle: EVERY_CYCLE },
      during: { act: between('0001-01-01', '2023-01-03') },
      then: silent('no-national-instrument'),
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      reasoning: 'text',
      notes: ['local-circulars-may-exist'],
    },
    'every/penyedia-jasa': {
      when: { occasion: EVERY_OCCASION, invited: 'penyedia-jasa', cycle: EVERY_CYCLE },
      then: silent('outside-personnel-law'),
      basis: [norm('uu-20-2023/pasal-5'), guideline('se-menpanrb-1-2023/isi/netral')],
      reasoning: 'inference',
    },

    // Presence on duty, such as security: practice calls it passive. What brings each there is the duty that binds that person.
    'political/assigned/pns/pp-53': {
      when: { occasion: [...POLITICAL], invited: 'pns', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: BEFORE_PP94 },
      then: ON_DUTY_ONLY,
      basis: [norm('pp-53-2010/pasal-3/angka-5')],
      ...PRACTICE,
    },
    'political/assigned/pns/pp-94': {
      when: { occasion: [...POLITICAL], invited: 'pns', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: FROM_PP94 },
      then: ON_DUTY_ONLY,
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      ...PRACTICE,
    },
    'political/assigned/cpns/pp-53': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: BEFORE_PP94 },
      then: ON_DUTY_ONLY,
      basis: [norm('pp-53-2010/pasal-3/angka-5'), norm('pp-53-2010/pasal-2')],
      ...PRACTICE,
    },
    'political/assigned/cpns/pp-94': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: FROM_PP94 },
      then: ON_DUTY_ONLY,
      basis: [norm('pp-94-2021/pasal-3/huruf-e'), norm('pp-94-2021/pasal-43')],
      ...PRACTICE,
    },
    'political/assigned/pppk/uu-5': {
      when: { occasion: [...POLITICAL], invited: 'pppk', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: BEFORE_UU20 },
      then: ON_DUTY_ONLY,
      basis: [norm('uu-5-2014/pasal-9/ayat-1')],
      ...PRACTICE,
    },
    'political/assigned/pppk/uu-20': {
      when: { occasion: [...POLITICAL], invited: 'pppk', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: FROM_UU20 },
      then: ON_DUTY_ONLY,
      basis: [norm('uu-20-2023/pasal-9/ayat-1')],
      ...PRACTICE,
    },
    'political/assigned/pppk-paruh-waktu': {
      when: { occasion: [...POLITICAL], invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: FROM_PART_TIME },
      then: ON_DUTY_ONLY,
      basis: [PART_TIME, norm('uu-20-2023/pasal-9/ayat-1')],
      ...PRACTICE,
    },
    'political/assigned/non-asn': {
      when: { occasion: [...POLITICAL], invited: 'non-asn', cycle: EVERY_CYCLE, assigned: 'yes' },
      during: { act: FROM_SE1 },
      then: ON_DUTY_ONLY,
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      ...PRACTICE,
    },

    // The cycle of 2018 and 2019: the letter of 2017 names declarations, the circular of 2019 every event of a contestant.
    'declaration/asn/2018-2019/b-71': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: B71 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL, guideline('b-71-2017/huruf-d')],
      reasoning: 'inference',
    },
    'declaration/cpns/2018-2019/b-71': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: B71 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL_CPNS, guideline('b-71-2017/huruf-d')],
      reasoning: 'inference',
    },
    'declaration/asn/2018-2019/before-b-71/stay-away': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_B71 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/asn/2018-2019/before-b-71/listen-only': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_B71 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/cpns/2018-2019/before-b-71/stay-away': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_B71 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'declaration/cpns/2018-2019/before-b-71/listen-only': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_B71 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'campaign-or-party/asn/2018-2019/stay-away': {
      when: { occasion: ['campaign', 'party-event'], invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_SE_B94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/asn/2018-2019/listen-only': {
      when: { occasion: ['campaign', 'party-event'], invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_SE_B94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/cpns/2018-2019/stay-away': {
      when: { occasion: ['campaign', 'party-event'], invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_SE_B94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'campaign-or-party/cpns/2018-2019/listen-only': {
      when: { occasion: ['campaign', 'party-event'], invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: BEFORE_SE_B94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'political/asn/se-b-94-2019': {
      when: { occasion: [...POLITICAL], invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: SE_B94 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL, guideline('b-94-2019/isi/menghadiri-kegiatan-peserta')],
      reasoning: 'inference',
    },
    'political/cpns/se-b-94-2019': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: SE_B94 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL_CPNS, guideline('b-94-2019/isi/menghadiri-kegiatan-peserta')],
      reasoning: 'inference',
    },
    'political/asn/2018-2019/after-the-vote/stay-away': {
      when: { occasion: [...POLITICAL], invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: AFTER_THE_VOTE_OF_2019 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'political/asn/2018-2019/after-the-vote/listen-only': {
      when: { occasion: [...POLITICAL], invited: [...ASN], cycle: '2018-2019', assigned: 'no' },
      during: { act: AFTER_THE_VOTE_OF_2019 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'political/cpns/2018-2019/after-the-vote/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: AFTER_THE_VOTE_OF_2019 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'political/cpns/2018-2019/after-the-vote/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: '2018-2019', assigned: 'no' },
      during: { act: AFTER_THE_VOTE_OF_2019 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },

    // Pilkada 2020: the decree of 2020 names the declaration and no other occasion.
    'declaration/asn/2020/skb-2020': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: '2020', assigned: 'no' },
      during: { act: SKB20 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL, guideline('skb-2020/daftar/2')],
      reasoning: 'inference',
    },
    'declaration/cpns/2020/skb-2020': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: '2020', assigned: 'no' },
      during: { act: SKB20 },
      then: BY_CIRCULAR,
      basis: [...IMPARTIAL_CPNS, guideline('skb-2020/daftar/2')],
      reasoning: 'inference',
    },
    'declaration/asn/2020/before-skb-2020/stay-away': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: '2020', assigned: 'no' },
      during: { act: BEFORE_SKB20 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/asn/2020/before-skb-2020/listen-only': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: '2020', assigned: 'no' },
      during: { act: BEFORE_SKB20 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/cpns/2020/before-skb-2020/stay-away': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: '2020', assigned: 'no' },
      during: { act: BEFORE_SKB20 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'declaration/cpns/2020/before-skb-2020/listen-only': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: '2020', assigned: 'no' },
      during: { act: BEFORE_SKB20 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'campaign-or-party/asn/before-pp-94/stay-away': {
      when: { occasion: ['campaign', 'party-event'], invited: [...ASN], cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/asn/before-pp-94/listen-only': {
      when: { occasion: ['campaign', 'party-event'], invited: [...ASN], cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'campaign-or-party/cpns/before-pp-94/stay-away': {
      when: { occasion: ['campaign', 'party-event'], invited: 'cpns', cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'campaign-or-party/cpns/before-pp-94/listen-only': {
      when: { occasion: ['campaign', 'party-event'], invited: 'cpns', cycle: ['2020', 'other'], assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'declaration/asn/before-pp-94/stay-away': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: 'other', assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/asn/before-pp-94/listen-only': {
      when: { occasion: 'declaration', invited: [...ASN], cycle: 'other', assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'declaration/cpns/before-pp-94/stay-away': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: 'other', assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },
    'declaration/cpns/before-pp-94/listen-only': {
      when: { occasion: 'declaration', invited: 'cpns', cycle: 'other', assigned: 'no' },
      during: { act: BEFORE_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CPNS,
      ...PRUDENCE,
    },

    // Since PP 94/2021, for PNS and CPNS: the ban on joining a campaign has no level, and its explanation describes the listener.
    'political/pns/pp-94/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'pns', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: JOINING,
      ...PRUDENCE,
    },
    'political/pns/pp-94/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'pns', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: JOINING,
      ...PRUDENCE,
    },
    'political/cpns/pp-94/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_PP94 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: [...JOINING, norm('pp-94-2021/pasal-43')],
      ...PRUDENCE,
    },
    'political/cpns/pp-94/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'cpns', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_PP94 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: [...JOINING, norm('pp-94-2021/pasal-43')],
      ...PRUDENCE,
    },

    // That regulation does not name PPPK or contract staff: for them only the duty to be neutral stands.
    'political/pppk/uu-5/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'pppk', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: between('2021-08-31', '2023-10-31') },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'political/pppk/uu-5/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'pppk', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: between('2021-08-31', '2023-10-31') },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL,
      ...PRUDENCE,
    },
    'political/pppk/uu-20/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'pppk', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_UU20 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_UU20,
      ...PRUDENCE,
    },
    'political/pppk/uu-20/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'pppk', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_UU20 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_UU20,
      ...PRUDENCE,
    },
    'political/pppk-paruh-waktu/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_PART_TIME },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: [PART_TIME, ...IMPARTIAL_UU20],
      ...PRUDENCE,
    },
    'political/pppk-paruh-waktu/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_PART_TIME },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: [PART_TIME, ...IMPARTIAL_UU20],
      ...PRUDENCE,
    },
    'political/non-asn/stay-away': {
      when: { occasion: [...POLITICAL], invited: 'non-asn', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_SE1 },
      reading: { 'invitation-advice': 'stay-away' },
      then: STAY_AWAY,
      basis: IMPARTIAL_CONTRACT,
      ...PRUDENCE,
    },
    'political/non-asn/listen-only': {
      when: { occasion: [...POLITICAL], invited: 'non-asn', cycle: EVERY_CYCLE, assigned: 'no' },
      during: { act: FROM_SE1 },
      reading: { 'invitation-advice': 'listen-only' },
      then: LISTEN_ONLY,
      basis: IMPARTIAL_CONTRACT,
      ...PRUDENCE,
    },

    // Villages: the act bars the campaign, not other occasions; for members of the BPD it bars neither. What is called a campaign on other
    // days is none of those that the act names.
    'campaign/kepala-desa': {
      when: { occasion: 'campaign', invited: 'kepala-desa', cycle: EVERY_CYCLE, period: 'campaign' },
      then: { advice: 'decline', force: 'norm' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      reasoning: 'text',
    },
    'campaign/kepala-desa/outside-the-period': {
      when: { occasion: 'campaign', invited: 'kepala-desa', cycle: EVERY_CYCLE, period: 'outside-campaign' },
      then: STAY_AWAY,
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      ...OUTSIDE_THE_PERIOD,
    },
    'campaign/perangkat-desa': {
      when: { occasion: 'campaign', invited: 'perangkat-desa', cycle: EVERY_CYCLE, period: 'campaign' },
      then: { advice: 'decline', force: 'norm' },
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'text',
    },
    'campaign/perangkat-desa/outside-the-period': {
      when: { occasion: 'campaign', invited: 'perangkat-desa', cycle: EVERY_CYCLE, period: 'outside-campaign' },
      then: STAY_AWAY,
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      ...OUTSIDE_THE_PERIOD,
    },
    'declaration-or-party/kepala-desa': {
      when: { occasion: ['declaration', 'party-event'], invited: 'kepala-desa', cycle: EVERY_CYCLE },
      then: STAY_AWAY,
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      ...PRUDENCE,
    },
    'declaration-or-party/perangkat-desa': {
      when: { occasion: ['declaration', 'party-event'], invited: 'perangkat-desa', cycle: EVERY_CYCLE },
      then: STAY_AWAY,
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      ...PRUDENCE,
    },
    'political/anggota-bpd': {
      when: { occasion: [...POLITICAL], invited: 'anggota-bpd', cycle: EVERY_CYCLE },
      then: LISTEN_ONLY,
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'inference',
      notes: ['advice-is-prudence', 'no-campaign-ban-in-the-village-act'],
    },

    // Elected heads campaign by their own rules; which act they stand in depends on the election.
    'campaign/kepala-daerah': {
      when: { occasion: 'campaign', invited: 'kepala-daerah', cycle: EVERY_CYCLE },
      then: { advice: 'own-rules-on-campaign-leave', force: 'norm' },
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-7-2017/pasal-281')],
      reasoning: 'text',
    },
    'declaration-or-party/kepala-daerah': {
      when: { occasion: ['declaration', 'party-event'], invited: 'kepala-daerah', cycle: EVERY_CYCLE },
      then: { advice: 'own-rules-on-campaign-leave', force: 'norm' },
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-7-2017/pasal-281')],
      reasoning: 'inference',
    },

    // Social, religious and sports events: no rule names them.
    'community-event/asn/uu-5/contestant-present': {
      when: { occasion: 'community-event', invited: [...ASN], cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      during: { act: BEFORE_UU20 },
      then: UNTIL_IT_TURNS,
      basis: [...IMPARTIAL, norm('uu-5-2014/pasal-2/huruf-f')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/asn/uu-5/no-contestant': {
      when: { occasion: 'community-event', invited: [...ASN], cycle: EVERY_CYCLE, contestantPresent: 'no' },
      during: { act: BEFORE_UU20 },
      then: NOTHING_AGAINST,
      basis: IMPARTIAL,
      ...SOCIAL,
    },
    'community-event/asn/uu-20/contestant-present': {
      when: { occasion: 'community-event', invited: [...ASN], cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      during: { act: FROM_UU20 },
      then: UNTIL_IT_TURNS,
      basis: [norm('uu-20-2023/pasal-9/ayat-2'), norm('uu-20-2023/pasal-2/huruf-f')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/asn/uu-20/no-contestant': {
      when: { occasion: 'community-event', invited: [...ASN], cycle: EVERY_CYCLE, contestantPresent: 'no' },
      during: { act: FROM_UU20 },
      then: NOTHING_AGAINST,
      basis: [norm('uu-20-2023/pasal-9/ayat-2')],
      ...SOCIAL,
    },
    'community-event/cpns/contestant-present': {
      when: { occasion: 'community-event', invited: 'cpns', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      then: UNTIL_IT_TURNS,
      basis: IMPARTIAL_CPNS,
      ...SOCIAL_PRUDENCE,
    },
    'community-event/cpns/no-contestant': {
      when: { occasion: 'community-event', invited: 'cpns', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      then: NOTHING_AGAINST,
      basis: IMPARTIAL_CPNS,
      ...SOCIAL,
    },
    'community-event/pppk-paruh-waktu/contestant-present': {
      when: { occasion: 'community-event', invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      during: { act: FROM_PART_TIME },
      then: UNTIL_IT_TURNS,
      basis: [PART_TIME, norm('uu-20-2023/pasal-9/ayat-2')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/pppk-paruh-waktu/no-contestant': {
      when: { occasion: 'community-event', invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      during: { act: FROM_PART_TIME },
      then: NOTHING_AGAINST,
      basis: [PART_TIME, norm('uu-20-2023/pasal-9/ayat-2')],
      ...SOCIAL,
    },
    'community-event/non-asn/contestant-present': {
      when: { occasion: 'community-event', invited: 'non-asn', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      during: { act: FROM_SE1 },
      then: UNTIL_IT_TURNS,
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/non-asn/no-contestant': {
      when: { occasion: 'community-event', invited: 'non-asn', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      during: { act: FROM_SE1 },
      then: NOTHING_AGAINST,
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      ...SOCIAL,
    },
    'community-event/kepala-desa/contestant-present': {
      when: { occasion: 'community-event', invited: 'kepala-desa', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      then: UNTIL_IT_TURNS,
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/kepala-desa/no-contestant': {
      when: { occasion: 'community-event', invited: 'kepala-desa', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      then: NOTHING_AGAINST,
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      ...SOCIAL,
    },
    'community-event/perangkat-desa/contestant-present': {
      when: { occasion: 'community-event', invited: 'perangkat-desa', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      then: UNTIL_IT_TURNS,
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/perangkat-desa/no-contestant': {
      when: { occasion: 'community-event', invited: 'perangkat-desa', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      then: NOTHING_AGAINST,
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      ...SOCIAL,
    },
    'community-event/anggota-bpd/contestant-present': {
      when: { occasion: 'community-event', invited: 'anggota-bpd', cycle: EVERY_CYCLE, contestantPresent: 'yes' },
      then: UNTIL_IT_TURNS,
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      ...SOCIAL_PRUDENCE,
    },
    'community-event/anggota-bpd/no-contestant': {
      when: { occasion: 'community-event', invited: 'anggota-bpd', cycle: EVERY_CYCLE, contestantPresent: 'no' },
      then: NOTHING_AGAINST,
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      ...SOCIAL,
    },
    'community-event/kepala-daerah': {
      when: { occasion: 'community-event', invited: 'kepala-daerah', cycle: EVERY_CYCLE },
      then: NOTHING_AGAINST,
      basis: [norm('uu-10-2016/pasal-71/ayat-3')],
      ...SOCIAL,
    },

    // Events of government: duty brings everyone there, and nobody may turn them into a campaign.
    'government-event/pns/pp-53': {
      when: { occasion: 'government-event', invited: 'pns', cycle: EVERY_CYCLE },
      during: { act: BEFORE_PP94 },
      then: ON_DUTY,
      basis: [norm('pp-53-2010/pasal-3/angka-5')],
      ...PRACTICE,
    },
    'government-event/pns/pp-94': {
      when: { occasion: 'government-event', invited: 'pns', cycle: EVERY_CYCLE },
      during: { act: FROM_PP94 },
      then: ON_DUTY,
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      ...PRACTICE,
    },
    'government-event/cpns/pp-53': {
      when: { occasion: 'government-event', invited: 'cpns', cycle: EVERY_CYCLE },
      during: { act: BEFORE_PP94 },
      then: ON_DUTY,
      basis: [norm('pp-53-2010/pasal-3/angka-5'), norm('pp-53-2010/pasal-2')],
      ...PRACTICE,
    },
    'government-event/cpns/pp-94': {
      when: { occasion: 'government-event', invited: 'cpns', cycle: EVERY_CYCLE },
      during: { act: FROM_PP94 },
      then: ON_DUTY,
      basis: [norm('pp-94-2021/pasal-3/huruf-e'), norm('pp-94-2021/pasal-43')],
      ...PRACTICE,
    },
    'government-event/pppk/uu-5': {
      when: { occasion: 'government-event', invited: 'pppk', cycle: EVERY_CYCLE },
      during: { act: BEFORE_UU20 },
      then: ON_DUTY,
      basis: [norm('uu-5-2014/pasal-9/ayat-1')],
      ...PRACTICE,
    },
    'government-event/pppk/uu-20': {
      when: { occasion: 'government-event', invited: 'pppk', cycle: EVERY_CYCLE },
      during: { act: FROM_UU20 },
      then: ON_DUTY,
      basis: [norm('uu-20-2023/pasal-9/ayat-1')],
      ...PRACTICE,
    },
    'government-event/pppk-paruh-waktu': {
      when: { occasion: 'government-event', invited: 'pppk-paruh-waktu', cycle: EVERY_CYCLE },
      during: { act: FROM_PART_TIME },
      then: ON_DUTY,
      basis: [PART_TIME, norm('uu-20-2023/pasal-9/ayat-1')],
      ...PRACTICE,
    },
    'government-event/non-asn': {
      when: { occasion: 'government-event', invited: 'non-asn', cycle: EVERY_CYCLE },
      during: { act: FROM_SE1 },
      then: ON_DUTY,
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      ...PRACTICE,
    },
    'government-event/kepala-desa': {
      when: { occasion: 'government-event', invited: 'kepala-desa', cycle: EVERY_CYCLE },
      then: ON_DUTY,
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      ...PRACTICE,
    },
    'government-event/perangkat-desa': {
      when: { occasion: 'government-event', invited: 'perangkat-desa', cycle: EVERY_CYCLE },
      then: ON_DUTY,
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      ...PRACTICE,
    },
    'government-event/anggota-bpd': {
      when: { occasion: 'government-event', invited: 'anggota-bpd', cycle: EVERY_CYCLE },
      then: ON_DUTY,
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      ...PRACTICE,
    },
    'government-event/kepala-daerah': {
      when: { occasion: 'government-event', invited: 'kepala-daerah', cycle: EVERY_CYCLE },
      then: ON_DUTY,
      basis: [norm('uu-10-2016/pasal-71/ayat-3')],
      ...PRACTICE,
    },
  }),
})
