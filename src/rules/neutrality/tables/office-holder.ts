import { any, defineTable, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { type NeutralityInput, REGIONAL_CONTESTS, VALUES } from '../dimensions'
import type { OfficeHolderOutcome } from '../outcome'

/** The dimensions of this table; the actor is an elected regional head. */
export type OfficeHolderInput = Pick<NeutralityInput, 'conduct' | 'contest' | 'period' | 'stage'>

const NATIONAL_CONTESTS = ['presiden', 'dpr', 'dpd', 'dprd', 'partai'] as const
const NO_PERIOD = any('the ban has no campaign period')
const NO_STAGE = any('the ban asks for no determined contestant')
const NO_CONTEST = any('no ban in either election')

/** Acts that are no decision in themselves, yet may favour or harm a contestant. */
const ACTS = ['lend-state-facilities', 'pressure-people', 'steer-officials', 'mobilise-staff'] as const

/** What an elected head may do like any politician. */
const CAMPAIGNING = [
  'attend-campaign',
  'attend-declaration',
  'display-campaign-material',
  'social-media-campaign',
  'social-media-engagement',
  'tim-sukses',
] as const

/** Every breach of an act is one of the duty to obey all legislation, a ground of dismissal through DPRD and Mahkamah Agung. */
const ENDS_OFFICE = [
  norm('uu-23-2014/pasal-67/huruf-b'),
  sanction('uu-23-2014/pasal-78/ayat-2/huruf-d'),
  procedure('uu-23-2014/pasal-80/ayat-1/huruf-a'),
  procedure('uu-23-2014/pasal-80/ayat-1/huruf-e'),
  procedure('uu-23-2014/pasal-80/ayat-1/huruf-f'),
]

/** What the statutes on their office and on elections forbid an elected regional head; campaigning as such they do not. */
export const officeHolderTable = /* @__PURE__ */ defineTable<
  OfficeHolderInput,
  never,
  OfficeHolderOutcome,
  ReadingOptions
>()({
  id: 'office-holder',
  bucket: 'conduct',
  dimensions: {
    conduct: VALUES.conduct,
    contest: VALUES.contest,
    period: VALUES.period,
    stage: VALUES.stage,
  },
  rows: () => ({
    'cast-vote/pilkada': {
      when: { conduct: 'cast-vote', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: NO_STAGE },
      then: { ban: 'none' },
      basis: [norm('uu-1-2015/pasal-56/ayat-1')],
      reasoning: 'text',
    },
    'cast-vote/pemilu': {
      when: { conduct: 'cast-vote', contest: NATIONAL_CONTESTS, period: NO_PERIOD, stage: NO_STAGE },
      then: { ban: 'none' },
      basis: [norm('uu-7-2017/pasal-198/ayat-1')],
      reasoning: 'text',
    },
    'partisan-decision/pilkada': {
      when: { conduct: 'partisan-decision', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'calon' },
      then: { ban: 'decision-for-a-pair', ends: 'office' },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), ...ENDS_OFFICE],
      reasoning: 'text',
    },
    'acts/pilkada': {
      when: { conduct: ACTS, contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'calon' },
      then: { ban: 'decision-for-a-pair', ends: 'office' },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), ...ENDS_OFFICE],
      reasoning: 'inference',
    },
    'decision/pilkada/bakal-calon': {
      when: {
        conduct: [...ACTS, 'partisan-decision'],
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: silent('no-pair-yet'),
      basis: [norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'government-programme-for-contestant/pilkada': {
      when: {
        conduct: 'government-programme-for-contestant',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { ban: 'programme-for-a-pair', ends: 'office-and-candidacy' },
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), sanction('uu-10-2016/pasal-71/ayat-5'), ...ENDS_OFFICE],
      reasoning: 'text',
      notes: ['disqualification-of-an-incumbent'],
    },
    'government-programme-for-contestant/pilkada/bakal-calon': {
      when: {
        conduct: 'government-programme-for-contestant',
        contest: REGIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: { ban: 'programme-for-a-pair', ends: 'office-and-candidacy' },
      basis: [norm('uu-10-2016/pasal-71/ayat-3'), sanction('uu-10-2016/pasal-71/ayat-5'), ...ENDS_OFFICE],
      reasoning: 'text',
      notes: ['six-months-before-determination-only', 'disqualification-of-an-incumbent'],
    },
    'use-state-facilities/pilkada': {
      when: {
        conduct: 'use-state-facilities',
        contest: REGIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { ban: 'state-facilities-in-campaign', ends: 'office' },
      basis: [norm('uu-1-2015/pasal-69/huruf-h'), norm('uu-10-2016/pasal-70/ayat-3'), ...ENDS_OFFICE],
      reasoning: 'text',
      notes: ['campaign-leave'],
    },
    'partisan-decision/pemilu': {
      when: { conduct: 'partisan-decision', contest: NATIONAL_CONTESTS, period: 'campaign', stage: 'calon' },
      then: { ban: 'decision-for-a-contestant', ends: 'office' },
      basis: [norm('uu-7-2017/pasal-282'), ...ENDS_OFFICE],
      reasoning: 'text',
    },
    'acts/pemilu': {
      when: {
        conduct: [...ACTS, 'government-programme-for-contestant'],
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { ban: 'decision-for-a-contestant', ends: 'office' },
      basis: [norm('uu-7-2017/pasal-282'), ...ENDS_OFFICE],
      reasoning: 'inference',
    },
    'decision/pemilu/outside-campaign': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        contest: NATIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: silent('ban-runs-in-the-campaign-only'),
      basis: [norm('uu-7-2017/pasal-282')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'decision/pemilu/bakal-calon': {
      when: {
        conduct: [...ACTS, 'partisan-decision', 'government-programme-for-contestant'],
        contest: NATIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: silent('no-contestant-yet'),
      basis: [norm('uu-7-2017/pasal-282')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'partisan-activity/pemilu': {
      when: {
        conduct: ['partisan-activity', 'give-goods'],
        contest: NATIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'calon',
      },
      then: { ban: 'partisan-activity', ends: 'office' },
      basis: [norm('uu-7-2017/pasal-283/ayat-1'), norm('uu-7-2017/pasal-283/ayat-2'), ...ENDS_OFFICE],
      reasoning: 'text',
      notes: ['campaigning-on-leave-is-allowed'],
    },
    'partisan-activity/pemilu/bakal-calon': {
      when: {
        conduct: ['partisan-activity', 'give-goods'],
        contest: NATIONAL_CONTESTS,
        period: NO_PERIOD,
        stage: 'bakal-calon',
      },
      then: silent('no-contestant-yet'),
      basis: [norm('uu-7-2017/pasal-283/ayat-1')],
      reasoning: 'text',
    },
    // Pasal 71 ayat (1) bans any act for or against a pair, with no time words; only campaigning on leave is taken out of it.
    'partisan-activity/pilkada': {
      when: { conduct: 'partisan-activity', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'calon' },
      then: { ban: 'decision-for-a-pair', ends: 'office' },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), ...ENDS_OFFICE],
      reasoning: 'inference',
      notes: ['campaigning-on-leave-is-allowed'],
    },
    'give-goods/pilkada': {
      when: { conduct: 'give-goods', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'calon' },
      then: { ban: 'decision-for-a-pair', ends: 'office' },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-73/ayat-4'), ...ENDS_OFFICE],
      reasoning: 'inference',
      notes: ['money-is-a-crime-for-everyone'],
    },
    'partisan-activity/pilkada/bakal-calon': {
      when: { conduct: 'partisan-activity', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'bakal-calon' },
      then: silent('no-pair-yet'),
      basis: [norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'give-goods/pilkada/bakal-calon': {
      when: { conduct: 'give-goods', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'bakal-calon' },
      then: silent('no-rule-for-this-office'),
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-10-2016/pasal-73/ayat-4')],
      reasoning: 'inference',
      notes: ['money-is-a-crime-for-everyone'],
    },
    'use-state-facilities/pemilu': {
      when: {
        conduct: 'use-state-facilities',
        contest: NATIONAL_CONTESTS,
        period: 'campaign',
        stage: 'calon',
      },
      then: { ban: 'state-facilities-in-campaign', ends: 'office' },
      basis: [norm('uu-7-2017/pasal-304'), norm('uu-7-2017/pasal-281'), ...ENDS_OFFICE],
      reasoning: 'text',
      notes: ['campaign-leave'],
    },
    'use-state-facilities/pemilu/outside-campaign': {
      when: {
        conduct: 'use-state-facilities',
        contest: NATIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: silent('ban-runs-in-the-campaign-only'),
      basis: [norm('uu-7-2017/pasal-304')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    // The ban on facilities ends with the campaign; the one on acts for a pair has no time words, as for facilities that are lent.
    'use-state-facilities/pilkada/outside-campaign': {
      when: {
        conduct: 'use-state-facilities',
        contest: REGIONAL_CONTESTS,
        period: 'outside-campaign',
        stage: 'calon',
      },
      then: { ban: 'decision-for-a-pair', ends: 'office' },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), ...ENDS_OFFICE],
      reasoning: 'inference',
    },
    'use-state-facilities/pemilu/bakal-calon': {
      when: { conduct: 'use-state-facilities', contest: NATIONAL_CONTESTS, period: NO_PERIOD, stage: 'bakal-calon' },
      then: silent('no-contestant-yet'),
      basis: [norm('uu-7-2017/pasal-304')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'use-state-facilities/pilkada/bakal-calon': {
      when: { conduct: 'use-state-facilities', contest: REGIONAL_CONTESTS, period: NO_PERIOD, stage: 'bakal-calon' },
      then: silent('no-pair-yet'),
      basis: [norm('uu-1-2015/pasal-69/huruf-h'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'text',
      notes: ['general-bans-of-the-office-remain'],
    },
    'campaigning/pilkada': {
      when: { conduct: CAMPAIGNING, contest: REGIONAL_CONTESTS, period: 'campaign', stage: 'calon' },
      then: { ban: 'none' },
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-10-2016/pasal-70/ayat-3')],
      reasoning: 'text',
      notes: ['campaign-leave'],
    },
    'campaigning/pemilu': {
      when: { conduct: CAMPAIGNING, contest: NATIONAL_CONTESTS, period: 'campaign', stage: 'calon' },
      then: { ban: 'none' },
      basis: [norm('uu-7-2017/pasal-281')],
      reasoning: 'text',
      notes: ['campaign-leave'],
    },
    'campaigning/pilkada/outside-campaign': {
      when: { conduct: CAMPAIGNING, contest: REGIONAL_CONTESTS, period: 'outside-campaign', stage: 'calon' },
      then: { ban: 'decision-for-a-pair', ends: 'office' },
      basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-10-2016/pasal-70/ayat-2'), ...ENDS_OFFICE],
      reasoning: 'inference',
      notes: ['campaigning-on-leave-is-allowed'],
    },
    'campaigning/pemilu/outside-campaign': {
      when: { conduct: CAMPAIGNING, contest: NATIONAL_CONTESTS, period: 'outside-campaign', stage: 'calon' },
      then: silent('no-rule-for-this-office'),
      basis: [norm('uu-7-2017/pasal-281')],
      reasoning: 'inference',
    },
    'campaigning/bakal-calon': {
      when: { conduct: CAMPAIGNING, contest: NO_CONTEST, period: NO_PERIOD, stage: 'bakal-calon' },
      then: silent('no-rule-for-this-office'),
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), norm('uu-7-2017/pasal-281')],
      reasoning: 'inference',
    },
    'other-conduct': {
      when: {
        conduct: [
          'attend-event',
          'join-bakal-calon-activity',
          'chat-in-private-group',
          'post-photo',
          'speak-at-party-event',
          'approach-party-or-public',
          'declare-candidacy',
          'remain-asn-after-determination',
          'accompany-spouse',
          'party-membership',
          'fund-campaign',
          'ktp-support-letter',
          'map-support',
          'host-contestant',
          'verify-support',
          'lend-private-property',
        ],
        contest: NO_CONTEST,
        period: NO_PERIOD,
        stage: NO_STAGE,
      },
      then: silent('no-rule-for-this-office'),
      basis: [norm('uu-23-2014/pasal-76/ayat-1/huruf-a'), norm('uu-10-2016/pasal-71/ayat-1')],
      reasoning: 'inference',
    },
  }),
})
