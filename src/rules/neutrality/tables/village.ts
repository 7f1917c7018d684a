import { between, from } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
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
  'host-contestant',
  'lend-private-property',
] as const satisfies readonly Conduct[]

/** Acts that can be participation or involvement in a campaign, if there is one. */
const IN_A_CAMPAIGN = [
  'attend-campaign',
  'accompany-spouse',
  'tim-sukses',
  'fund-campaign',
] as const satisfies readonly Conduct[]

/** Acts that are neither a decision of office nor part of a campaign, whenever they happen. */
const APART_FROM_A_CAMPAIGN = [
  'cast-vote',
  'chat-in-private-group',
  'approach-party-or-public',
  'ktp-support-letter',
  'map-support',
  'verify-support',
] as const satisfies readonly Conduct[]

/** Standing for office oneself. */
const CANDIDACY = ['declare-candidacy', 'remain-asn-after-determination'] as const satisfies readonly Conduct[]

/** Acts by which office favours a contestant, beside the decision itself. */
const ACTS_OF_OFFICE = [
  'lend-state-facilities',
  'government-programme-for-contestant',
] as const satisfies readonly Conduct[]

/** Acts that turn the means or staff of office to a contestant's use. */
const MEANS_OF_OFFICE = ['mobilise-staff', 'use-state-facilities'] as const satisfies readonly Conduct[]

const WHENEVER = any('the ban names no period')
const ACT = from('2014-01-15')
/** When the act asks nothing of those who stand for office themselves. */
const NO_DUTY_OF_CANDIDATES = { 'kepala-desa': between('2014-01-15', '2024-04-25'), 'perangkat-desa': ACT }
const FROM_UU3 = from('2024-04-25')
const NO_BAN = { ban: 'none' } as const
const CAMPAIGN = { ban: 'campaign', ladder: 'reprimand-ladder' } as const
const DECISION = { ban: 'decision-for-a-group', ladder: 'reprimand-ladder' } as const
const ABUSE = { ban: 'abuse-of-authority', ladder: 'reprimand-ladder' } as const

type VillageRow = Row<VillageInput, 'act', VillageOutcome | Silent, ReadingOptions>

/** Pasal 29 for a kepala desa and Pasal 51 for perangkat desa hold the same letters. */
function letters(actor: 'kepala-desa' | 'perangkat-desa', pasal: '29' | '51'): { readonly [id: string]: VillageRow } {
  const during = { act: ACT }
  const decisions = norm(`uu-6-2014/pasal-${pasal}/huruf-b`)
  const abuse = norm(`uu-6-2014/pasal-${pasal}/huruf-c`)
  const officers = norm(`uu-6-2014/pasal-${pasal}/huruf-g`)
  const campaign = norm(`uu-6-2014/pasal-${pasal}/huruf-j`)
  return {
    [`partisan-decision/${actor}`]: {
      when: { conduct: 'partisan-decision', actor, period: WHENEVER },
      during,
      then: DECISION,
      basis: [decisions],
      reasoning: 'text',
    },
    [`acts-of-office/${actor}`]: {
      when: { conduct: ACTS_OF_OFFICE, actor, period: WHENEVER },
      during,
      then: DECISION,
      basis: [decisions],
      reasoning: 'inference',
      notes: ['rests-on-a-decision-of-office'],
    },
    [`pressure-people/${actor}`]: {
      when: { conduct: 'pressure-people', actor, period: WHENEVER },
      during,
      then: ABUSE,
      basis: [abuse, norm(`uu-6-2014/pasal-${pasal}/huruf-d`), norm(`uu-6-2014/pasal-${pasal}/huruf-e`)],
      reasoning: 'inference',
      notes: ['rests-on-the-powers-of-office'],
    },
    [`steer-officials/${actor}`]: {
      when: { conduct: 'steer-officials', actor, period: WHENEVER },
      during,
      then: ABUSE,
      basis: [abuse],
      reasoning: 'inference',
      notes: ['rests-on-the-powers-of-office'],
    },
    [`means-of-office/${actor}/in-a-campaign`]: {
      when: { conduct: MEANS_OF_OFFICE, role: ['team', 'participant'], actor, period: 'campaign' },
      during,
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'text',
    },
    [`means-of-office/${actor}/outside-a-campaign`]: {
      when: { conduct: MEANS_OF_OFFICE, role: ['team', 'participant'], actor, period: 'outside-campaign' },
      during,
      then: ABUSE,
      basis: [abuse],
      reasoning: 'inference',
      notes: ['rests-on-the-powers-of-office'],
    },
    [`means-of-office/${actor}/no-role`]: {
      when: { conduct: MEANS_OF_OFFICE, role: 'none', actor, period: WHENEVER },
      during,
      then: ABUSE,
      basis: [abuse],
      reasoning: 'inference',
      notes: ['rests-on-the-powers-of-office'],
    },
    [`party-membership/${actor}/officer`]: {
      when: { conduct: 'party-membership', partyRole: 'officer', actor, period: WHENEVER },
      during,
      then: { ban: 'party-officer', ladder: 'reprimand-ladder' },
      basis: [officers],
      reasoning: 'text',
    },
    [`party-membership/${actor}/member`]: {
      when: { conduct: 'party-membership', partyRole: 'member', actor, period: WHENEVER },
      during,
      then: NO_BAN,
      basis: [officers],
      reasoning: 'text',
      notes: ['officers-only'],
    },
    [`attend-campaign/${actor}/active`]: {
      when: { conduct: 'attend-campaign', support: 'active', actor, period: 'campaign' },
      during,
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'text',
    },
    [`attend-campaign/${actor}/attributes`]: {
      when: {
        conduct: 'attend-campaign',
        support: 'none',
        attributes: ['party', 'pns', 'official-vehicle'],
        actor,
        period: 'campaign',
      },
      during,
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'inference',
      notes: ['attributes-count-as-support'],
    },
    [`attend-campaign/${actor}/listening/involved`]: {
      when: { conduct: 'attend-campaign', support: 'none', attributes: 'none', actor, period: 'campaign' },
      during,
      reading: { 'village-involvement': 'involved' },
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'inference',
    },
    [`attend-campaign/${actor}/listening/not-involved`]: {
      when: { conduct: 'attend-campaign', support: 'none', attributes: 'none', actor, period: 'campaign' },
      during,
      reading: { 'village-involvement': 'not-involved' },
      then: NO_BAN,
      basis: [campaign],
      reasoning: 'inference',
    },
    [`accompany-spouse/${actor}/active`]: {
      when: { conduct: 'accompany-spouse', support: 'active', actor, period: 'campaign' },
      during,
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'inference',
      notes: ['no-exception-for-spouses'],
    },
    [`accompany-spouse/${actor}/listening/involved`]: {
      when: { conduct: 'accompany-spouse', support: 'none', actor, period: 'campaign' },
      during,
      reading: { 'village-involvement': 'involved' },
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'inference',
      notes: ['no-exception-for-spouses'],
    },
    [`accompany-spouse/${actor}/listening/not-involved`]: {
      when: { conduct: 'accompany-spouse', support: 'none', actor, period: 'campaign' },
      during,
      reading: { 'village-involvement': 'not-involved' },
      then: NO_BAN,
      basis: [campaign],
      reasoning: 'inference',
    },
    [`tim-sukses/${actor}`]: {
      when: { conduct: 'tim-sukses', actor, period: 'campaign' },
      during,
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'text',
    },
    [`fund-campaign/${actor}`]: {
      when: { conduct: 'fund-campaign', actor, period: 'campaign' },
      during,
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'inference',
    },
    [`near-a-campaign/${actor}/involved`]: {
      when: { conduct: NEAR_A_CAMPAIGN, actor, period: 'campaign' },
      during,
      reading: { 'village-involvement': 'involved' },
      then: CAMPAIGN,
      basis: [campaign],
      reasoning: 'inference',
    },
    [`near-a-campaign/${actor}/not-involved`]: {
      when: { conduct: NEAR_A_CAMPAIGN, actor, period: 'campaign' },
      during,
      reading: { 'village-involvement': 'not-involved' },
      then: NO_BAN,
      basis: [campaign],
      reasoning: 'inference',
      notes: ['general-bans-of-the-office-remain'],
    },
    [`outside-a-campaign/${actor}`]: {
      when: { conduct: [...NEAR_A_CAMPAIGN, ...IN_A_CAMPAIGN], actor, period: 'outside-campaign' },
      during,
      then: NO_BAN,
      basis: [decisions, campaign],
      reasoning: 'inference',
      notes: ['general-bans-of-the-office-remain'],
    },
    [`apart-from-a-campaign/${actor}`]: {
      when: { conduct: APART_FROM_A_CAMPAIGN, actor, period: WHENEVER },
      during,
      then: NO_BAN,
      basis: [decisions, campaign],
      reasoning: 'inference',
    },
    [`candidacy/${actor}`]: {
      when: { conduct: CANDIDACY, actor, period: WHENEVER },
      during: { act: NO_DUTY_OF_CANDIDATES[actor] },
      then: NO_BAN,
      basis: [decisions, campaign],
      reasoning: 'inference',
    },
  }
}

/**
 * Which ban of the village act a village official breaks, or which duty of those who stand for office. Where an act turns the powers or
 * means of office to a contestant's use it is read as abuse of authority; whether an act near a campaign is involvement in it is a
 * contested point.
 */
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
      // Pasal 26 ayat (4) huruf g, since UU 3/2024: a duty of the kepala desa alone, which begins with the determination.
      'declare-candidacy/kepala-desa/uu-3-2024': {
        when: { conduct: 'declare-candidacy', actor: 'kepala-desa', period: WHENEVER },
        during: { act: FROM_UU3 },
        then: NO_BAN,
        basis: [norm('uu-3-2024/pasal-26/ayat-4/huruf-g')],
        reasoning: 'inference',
        notes: ['resigns-on-determination'],
      },
      'remain-asn-after-determination/kepala-desa/uu-3-2024': {
        when: { conduct: 'remain-asn-after-determination', actor: 'kepala-desa', period: WHENEVER },
        during: { act: FROM_UU3 },
        then: { ban: 'staying-after-determination', ladder: 'reprimand-ladder' },
        basis: [norm('uu-3-2024/pasal-26/ayat-4/huruf-g')],
        reasoning: 'text',
      },
      ...letters('kepala-desa', '29'),
      ...letters('perangkat-desa', '51'),

      // Pasal 64: members of the BPD, with bans of their own and no ladder beside them.
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
      'powers-of-office/anggota-bpd': {
        when: {
          conduct: [...ACTS_OF_OFFICE, ...MEANS_OF_OFFICE, 'partisan-decision', 'pressure-people', 'steer-officials'],
          actor: 'anggota-bpd',
          period: WHENEVER,
        },
        during: { act: ACT },
        then: { ban: 'abuse-of-authority', ladder: 'none-in-the-act' },
        basis: [norm('uu-6-2014/pasal-64/huruf-a'), norm('uu-6-2014/pasal-64/huruf-c')],
        reasoning: 'inference',
        notes: ['rests-on-the-powers-of-office'],
      },
      'every-other-conduct/anggota-bpd': {
        when: {
          conduct: [...NEAR_A_CAMPAIGN, ...IN_A_CAMPAIGN, ...APART_FROM_A_CAMPAIGN, ...CANDIDACY],
          actor: 'anggota-bpd',
          period: WHENEVER,
        },
        during: { act: ACT },
        then: NO_BAN,
        basis: [norm('uu-6-2014/pasal-64/huruf-h')],
        reasoning: 'inference',
        notes: ['no-campaign-ban-in-the-act'],
      },
    }),
  },
)
