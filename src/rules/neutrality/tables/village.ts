import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { VILLAGE_KINDS, type VillageKind } from '../../../people'
import { ASKS, type Conduct, type NeutralityInput, VALUES } from '../dimensions'
import type { VillageOutcome } from '../outcome'

/** The dimensions of this table; the campaign ban names no contest and no stage, only the campaign. */
export interface VillageInput
  extends Pick<NeutralityInput, 'conduct' | 'period' | 'support' | 'attributes' | 'partyRole' | 'role'> {
  actor: VillageKind
}

/** Acts near a campaign of which the act does not say whether they are involvement in it. */
const NEAR_A_CAMPAIGN = [
  'attend-declaration',
  'attend-event',
  'join-bakal-calon-activity',
  'display-campaign-material',
  'social-media-campaign',
  'social-media-engagement',
  'post-photo',
  'speak-at-party-event',
  'partisan-activity',
  'give-goods',
  'pressure-people',
  'steer-officials',
  'host-contestant',
  'lend-private-property',
] as const satisfies readonly Conduct[]

/** Acts that can be participation or involvement in a campaign, if there is one. */
const IN_A_CAMPAIGN = [
  'attend-campaign',
  'accompany-spouse',
  'tim-sukses',
  'fund-campaign',
  'mobilise-staff',
  'use-state-facilities',
] as const satisfies readonly Conduct[]

/** Acts that are neither a decision of office nor part of a campaign, whenever they happen. */
const APART_FROM_A_CAMPAIGN = [
  'cast-vote',
  'chat-in-private-group',
  'approach-party-or-public',
  'declare-candidacy',
  'remain-asn-after-determination',
  'ktp-support-letter',
  'map-support',
  'verify-support',
] as const satisfies readonly Conduct[]

/** Acts by which office favours a contestant, beside the decision itself. */
const ACTS_OF_OFFICE = [
  'lend-state-facilities',
  'government-programme-for-contestant',
] as const satisfies readonly Conduct[]

const WHENEVER = any('the ban names no period')
const ACT = from('2014-01-15')
const NO_BAN = { ban: 'none' } as const
const CAMPAIGN = { ban: 'campaign', ladder: 'reprimand-ladder' } as const
const DECISION = { ban: 'decision-for-a-group', ladder: 'reprimand-ladder' } as const

/** Which ban of the village act a village official breaks. */
export const villageTable = /* @__PURE__ */ defineTable<VillageInput, 'act', VillageOutcome | Silent, ReadingOptions>()(
  {
    id: 'village',
    bucket: 'conduct',
    dimensions: {
      conduct: VALUES.conduct,
      period: VALUES.period,
      support: VALUES.support,
      attributes: VALUES.attributes,
      partyRole: VALUES.partyRole,
      role: VALUES.role,
      actor: VILLAGE_KINDS,
    },
    asks: ASKS,
    rows: () => ({
      'every-conduct/before-the-act': {
        when: { conduct: any('no earlier act was read'), actor: any('no earlier act was read'), period: WHENEVER },
        during: { act: between('0001-01-01', '2014-01-15') },
        then: silent('older-act-not-read'),
        basis: [procedure('uu-6-2014/pasal-122')],
        reasoning: 'text',
      },

      // Pasal 29: kepala desa.
      'partisan-decision/kepala-desa': {
        when: { conduct: 'partisan-decision', actor: 'kepala-desa', period: WHENEVER },
        during: { act: ACT },
        then: DECISION,
        basis: [norm('uu-6-2014/pasal-29/huruf-b')],
        reasoning: 'text',
      },
      'acts-of-office/kepala-desa': {
        when: { conduct: ACTS_OF_OFFICE, actor: 'kepala-desa', period: WHENEVER },
        during: { act: ACT },
        then: DECISION,
        basis: [norm('uu-6-2014/pasal-29/huruf-b')],
        reasoning: 'inference',
        notes: ['rests-on-a-decision-of-office'],
      },
      'party-membership/kepala-desa/officer': {
        when: { conduct: 'party-membership', partyRole: 'officer', actor: 'kepala-desa', period: WHENEVER },
        during: { act: ACT },
        then: { ban: 'party-officer', ladder: 'reprimand-ladder' },
        basis: [norm('uu-6-2014/pasal-29/huruf-g')],
        reasoning: 'text',
      },
      'party-membership/kepala-desa/member': {
        when: { conduct: 'party-membership', partyRole: 'member', actor: 'kepala-desa', period: WHENEVER },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-29/huruf-g')],
        reasoning: 'text',
        notes: ['officers-only'],
      },
      'attend-campaign/kepala-desa/active': {
        when: { conduct: 'attend-campaign', support: 'active', actor: 'kepala-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'text',
      },
      'attend-campaign/kepala-desa/attributes': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: ['party', 'pns', 'official-vehicle'],
          actor: 'kepala-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
        notes: ['attributes-count-as-support'],
      },
      'attend-campaign/kepala-desa/listening': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          actor: 'kepala-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: silent('listening-not-settled'),
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },
      'accompany-spouse/kepala-desa/active': {
        when: { conduct: 'accompany-spouse', support: 'active', actor: 'kepala-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
        notes: ['no-exception-for-spouses'],
      },
      'accompany-spouse/kepala-desa/listening': {
        when: { conduct: 'accompany-spouse', support: 'none', actor: 'kepala-desa', period: 'campaign' },
        during: { act: ACT },
        then: silent('listening-not-settled'),
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },
      'tim-sukses/kepala-desa': {
        when: { conduct: 'tim-sukses', actor: 'kepala-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'text',
      },
      'fund-campaign/kepala-desa': {
        when: { conduct: 'fund-campaign', actor: 'kepala-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },
      'campaign-role/kepala-desa/in-it': {
        when: {
          conduct: ['mobilise-staff', 'use-state-facilities'],
          role: ['team', 'participant'],
          actor: 'kepala-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'text',
      },
      'campaign-role/kepala-desa/none': {
        when: {
          conduct: ['mobilise-staff', 'use-state-facilities'],
          role: 'none',
          actor: 'kepala-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: silent('involvement-not-settled'),
        basis: [norm('uu-6-2014/pasal-29/huruf-b'), norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },
      'near-a-campaign/kepala-desa': {
        when: { conduct: NEAR_A_CAMPAIGN, actor: 'kepala-desa', period: 'campaign' },
        during: { act: ACT },
        then: silent('involvement-not-settled'),
        basis: [norm('uu-6-2014/pasal-29/huruf-b'), norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },
      'outside-a-campaign/kepala-desa': {
        when: { conduct: [...NEAR_A_CAMPAIGN, ...IN_A_CAMPAIGN], actor: 'kepala-desa', period: 'outside-campaign' },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-29/huruf-b'), norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },
      'apart-from-a-campaign/kepala-desa': {
        when: { conduct: APART_FROM_A_CAMPAIGN, actor: 'kepala-desa', period: WHENEVER },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-29/huruf-b'), norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'inference',
      },

      // Pasal 51: perangkat desa, with the same letters.
      'partisan-decision/perangkat-desa': {
        when: { conduct: 'partisan-decision', actor: 'perangkat-desa', period: WHENEVER },
        during: { act: ACT },
        then: DECISION,
        basis: [norm('uu-6-2014/pasal-51/huruf-b')],
        reasoning: 'text',
      },
      'acts-of-office/perangkat-desa': {
        when: { conduct: ACTS_OF_OFFICE, actor: 'perangkat-desa', period: WHENEVER },
        during: { act: ACT },
        then: DECISION,
        basis: [norm('uu-6-2014/pasal-51/huruf-b')],
        reasoning: 'inference',
        notes: ['rests-on-a-decision-of-office'],
      },
      'party-membership/perangkat-desa/officer': {
        when: { conduct: 'party-membership', partyRole: 'officer', actor: 'perangkat-desa', period: WHENEVER },
        during: { act: ACT },
        then: { ban: 'party-officer', ladder: 'reprimand-ladder' },
        basis: [norm('uu-6-2014/pasal-51/huruf-g')],
        reasoning: 'text',
      },
      'party-membership/perangkat-desa/member': {
        when: { conduct: 'party-membership', partyRole: 'member', actor: 'perangkat-desa', period: WHENEVER },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-51/huruf-g')],
        reasoning: 'text',
        notes: ['officers-only'],
      },
      'attend-campaign/perangkat-desa/active': {
        when: { conduct: 'attend-campaign', support: 'active', actor: 'perangkat-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'text',
      },
      'attend-campaign/perangkat-desa/attributes': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: ['party', 'pns', 'official-vehicle'],
          actor: 'perangkat-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
        notes: ['attributes-count-as-support'],
      },
      'attend-campaign/perangkat-desa/listening': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          actor: 'perangkat-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: silent('listening-not-settled'),
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },
      'accompany-spouse/perangkat-desa/active': {
        when: { conduct: 'accompany-spouse', support: 'active', actor: 'perangkat-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
        notes: ['no-exception-for-spouses'],
      },
      'accompany-spouse/perangkat-desa/listening': {
        when: { conduct: 'accompany-spouse', support: 'none', actor: 'perangkat-desa', period: 'campaign' },
        during: { act: ACT },
        then: silent('listening-not-settled'),
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },
      'tim-sukses/perangkat-desa': {
        when: { conduct: 'tim-sukses', actor: 'perangkat-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'text',
      },
      'fund-campaign/perangkat-desa': {
        when: { conduct: 'fund-campaign', actor: 'perangkat-desa', period: 'campaign' },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },
      'campaign-role/perangkat-desa/in-it': {
        when: {
          conduct: ['mobilise-staff', 'use-state-facilities'],
          role: ['team', 'participant'],
          actor: 'perangkat-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: CAMPAIGN,
        basis: [norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'text',
      },
      'campaign-role/perangkat-desa/none': {
        when: {
          conduct: ['mobilise-staff', 'use-state-facilities'],
          role: 'none',
          actor: 'perangkat-desa',
          period: 'campaign',
        },
        during: { act: ACT },
        then: silent('involvement-not-settled'),
        basis: [norm('uu-6-2014/pasal-51/huruf-b'), norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },
      'near-a-campaign/perangkat-desa': {
        when: { conduct: NEAR_A_CAMPAIGN, actor: 'perangkat-desa', period: 'campaign' },
        during: { act: ACT },
        then: silent('involvement-not-settled'),
        basis: [norm('uu-6-2014/pasal-51/huruf-b'), norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },
      'outside-a-campaign/perangkat-desa': {
        when: { conduct: [...NEAR_A_CAMPAIGN, ...IN_A_CAMPAIGN], actor: 'perangkat-desa', period: 'outside-campaign' },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-51/huruf-b'), norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },
      'apart-from-a-campaign/perangkat-desa': {
        when: { conduct: APART_FROM_A_CAMPAIGN, actor: 'perangkat-desa', period: WHENEVER },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-51/huruf-b'), norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'inference',
      },

      // Pasal 64: members of the BPD, of whom the act asks only that they hold no post in a party.
      'party-membership/anggota-bpd/officer': {
        when: { conduct: 'party-membership', partyRole: 'officer', actor: 'anggota-bpd', period: WHENEVER },
        during: { act: ACT },
        then: { ban: 'party-officer', ladder: 'none-in-the-act' },
        basis: [norm('uu-6-2014/pasal-64/huruf-h')],
        reasoning: 'text',
      },
      'party-membership/anggota-bpd/member': {
        when: { conduct: 'party-membership', partyRole: 'member', actor: 'anggota-bpd', period: WHENEVER },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-64/huruf-h')],
        reasoning: 'text',
        notes: ['officers-only'],
      },
      'every-other-conduct/anggota-bpd': {
        when: {
          conduct: [
            ...NEAR_A_CAMPAIGN,
            ...IN_A_CAMPAIGN,
            ...APART_FROM_A_CAMPAIGN,
            ...ACTS_OF_OFFICE,
            'partisan-decision',
          ],
          actor: 'anggota-bpd',
          period: WHENEVER,
        },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-64/huruf-h')],
        reasoning: 'text',
        notes: ['no-campaign-ban-in-the-act'],
      },
    }),
  },
)
