import { any } from '../../../decision'
import { type BasisEntry, guideline, norm } from '../../../law'
import type { Limb } from '../../discipline'
import { type Conduct, type Contest, PAIR_CONTESTS } from '../dimensions'
import type { DisciplineItem } from '../outcome'
import type { LimbNorm } from './limb-norm'

const ANY_STAGE = /* @__PURE__ */ any('the norm names no stage')
const ANY_CONTEST = /* @__PURE__ */ any('the norm does not turn on the contest')
const ANY_PERIOD = /* @__PURE__ */ any(
  'the limb is not tied to the campaign period, or covers before, during and after it',
)
const NO_PAIR = ['dpr', 'dpd', 'dprd', 'partai'] as const
/** The contests that the opening words of Pasal 5 huruf n name. */
const NAMED = [...PAIR_CONTESTS, 'dpr', 'dpd', 'dprd'] as const

const LETTER = { 'pasangan-calon': 'letter-pairs-only' } as const

const OPENING = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n')
const N1 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-1')
const N1_EXPLAINED = /* @__PURE__ */ norm('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1')
const N2 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-2')
const N2_EXPLAINED = /* @__PURE__ */ norm('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-2')
const N3 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-3')
const N3_EXPLAINED = /* @__PURE__ */ norm('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-3')
const N4 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-4')
const N5 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-5')
const N6 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-6')
const N7 = /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-n/angka-7')
/** UU 7/2017 keeps "pasangan calon" for the pair that stands for President. */
const PAIR_DEFINED = /* @__PURE__ */ norm('uu-7-2017/pasal-1/angka-28')

const BOTH: Met = { limbs: ['pp-94-5n5', 'pp-94-5n6'], basis: [N5, N6] }
const ACT: Met = { limbs: ['pp-94-5n5'], basis: [N5] }
const ACTIVITY: Met = { limbs: ['pp-94-5n6'], basis: [N6] }
/** Duties that catch what no limb names; the SKB is a policy set by competent officials, which adds Pasal 3 huruf c. */
const LAWS: Met = { limbs: ['pp-94-3d'], basis: [/* @__PURE__ */ norm('pp-94-2021/pasal-3/huruf-d')] }
const POLICY_AND_LAWS: Met = {
  limbs: ['pp-94-3c', 'pp-94-3d'],
  basis: [/* @__PURE__ */ norm('pp-94-2021/pasal-3/huruf-c'), /* @__PURE__ */ norm('pp-94-2021/pasal-3/huruf-d')],
}
const OFFICIAL: Met = {
  limbs: ['pp-94-3d', 'pp-94-4c'],
  basis: [/* @__PURE__ */ norm('pp-94-2021/pasal-3/huruf-d'), /* @__PURE__ */ norm('pp-94-2021/pasal-4/huruf-c')],
}
const OFFICIAL_AND_POLICY: Met = {
  limbs: ['pp-94-3c', 'pp-94-3d', 'pp-94-4c'],
  basis: [
    /* @__PURE__ */ norm('pp-94-2021/pasal-3/huruf-c'),
    /* @__PURE__ */ norm('pp-94-2021/pasal-3/huruf-d'),
    /* @__PURE__ */ norm('pp-94-2021/pasal-4/huruf-c'),
  ],
}

/** Pasal 5 huruf a; its explanation counts acting for the interest of another against the purpose of the power. */
const ABUSE: Met = {
  limbs: ['pp-94-5a'],
  basis: [
    /* @__PURE__ */ norm('pp-94-2021/pasal-5/huruf-a'),
    /* @__PURE__ */ norm('pp-94-2021/penjelasan/pasal-5/huruf-a'),
  ],
}
/** State property is to be used with care. */
const PROPERTY: Met = { limbs: ['pp-94-4g'], basis: [/* @__PURE__ */ norm('pp-94-2021/pasal-4/huruf-g')] }
const OFFICIAL_AND_PROPERTY = /* @__PURE__ */ beside(OFFICIAL, PROPERTY)

/** Limbs with the norms they stand in. */
interface Met {
  readonly limbs: readonly Limb[]
  readonly basis: readonly BasisEntry[]
}

/** Limbs met beside others. */
function beside(first: Met, second: Met): Met {
  return { limbs: [...first.limbs, ...second.limbs], basis: [...first.basis, ...second.basis] }
}

const ATTRIBUTES: Met = { limbs: ['pp-94-5n2'], basis: [N2, N2_EXPLAINED] }
/** An official vehicle is both an attribute of a PNS and a facility of the state. */
const VEHICLE: Met = { limbs: ['pp-94-5n2', 'pp-94-5n4'], basis: [N2, N2_EXPLAINED, N4] }

const calon = <const C extends Conduct | readonly Conduct[], const K extends Contest | readonly Contest[]>(
  conduct: C,
  contest: K,
) => ({ conduct, stage: 'calon', contest, period: ANY_PERIOD }) as const

interface Item {
  readonly item: DisciplineItem
  readonly from: BasisEntry
}

const item = (number: '1' | '2' | '3' | '4' | '6' | '7' | '8' | '9a' | '9b' | '10' | '11'): Item => ({
  item: `skb22-d${number}`,
  from: guideline(`skb-2022/lampiran-2/disiplin/d${number}`),
})

interface Support {
  readonly conduct: Conduct | readonly Conduct[]
  readonly asked?: Partial<LimbNorm['when']>
  /** What is met where the object is a pair, or where angka 5 and 6 are read as wide as the SKB. */
  readonly wide: Met
  /** What is left by the letter where there is no pair. */
  readonly letter: Met
  readonly reasoning?: 'text' | 'inference'
  readonly item?: Item
  /** An act of office: where no limb of neutrality reaches it, it may be abuse of authority. */
  readonly office?: true
  /** What a reader must be told where angka 5 or 6 is met. */
  readonly notes?: readonly string[]
}

/** An act of office that no limb of neutrality reaches: by impact, or abuse of authority, as one reads the general ban. */
function byOffice(
  id: string,
  row: Omit<LimbNorm, 'then' | 'basis' | 'reasoning'>,
  duties: Met,
  then: object,
  last: readonly BasisEntry[],
) {
  const rows: { [id: string]: LimbNorm } = {
    [`${id}/duties`]: {
      ...row,
      reading: { ...row.reading, 'abuse-of-authority': 'duties-by-impact' },
      then: { ...then, limbs: duties.limbs },
      basis: [...duties.basis, ...last],
      reasoning: 'inference',
    },
    [`${id}/abuse`]: {
      ...row,
      reading: { ...row.reading, 'abuse-of-authority': 'abuse-by-its-words' },
      then: { ...then, limbs: ABUSE.limbs },
      basis: [...ABUSE.basis, ...last],
      reasoning: 'inference',
    },
  }
  return rows
}

/** Angka 5 and 6 name a pair of candidates: for a pair they hold, for others the reading of "pasangan calon" decides. */
function support(
  id: string,
  { conduct, asked = {}, wide, letter, reasoning = 'inference', item, office, notes = [] }: Support,
) {
  const named = item === undefined ? [] : [item.from]
  const items = item === undefined ? {} : { item: item.item }
  const told = notes.length === 0 ? {} : { notes }
  const without = {
    when: { ...calon(conduct, NO_PAIR), ...asked },
    reading: LETTER,
  } as const
  const rows: { [id: string]: LimbNorm } = {
    [`${id}/pair`]: {
      when: { ...calon(conduct, PAIR_CONTESTS), ...asked },
      then: { limbs: wide.limbs, ...items },
      basis: [...wide.basis, ...named],
      reasoning,
      ...told,
    },
    [`${id}/no-pair/wide`]: {
      when: without.when,
      reading: { 'pasangan-calon': 'wide-by-skb' },
      then: { limbs: wide.limbs, ...items },
      basis: [OPENING, ...wide.basis, ...named],
      reasoning: 'inference',
      ...told,
    },
    ...(office === true
      ? byOffice(`${id}/no-pair/letter`, without, letter, items, [PAIR_DEFINED, ...named])
      : {
          [`${id}/no-pair/letter`]: {
            ...without,
            then: { limbs: letter.limbs, ...items },
            basis: [...letter.basis, PAIR_DEFINED, ...named],
            reasoning: 'inference',
          } as const,
        }),
  }
  return rows
}

/** Items printed for every stage: before determination there is no pair, so the same reading decides. */
function beforeDetermination(
  id: string,
  conduct: Conduct | readonly Conduct[],
  wide: Met,
  letter: Met,
  named: Item,
  office = false,
) {
  const when = {
    conduct,
    stage: 'bakal-calon',
    contest: any('before determination there is no pair in any contest'),
    period: ANY_PERIOD,
  } as const
  const rows: { [id: string]: LimbNorm } = {
    [`${id}/wide`]: {
      when,
      reading: { 'pasangan-calon': 'wide-by-skb' },
      then: { limbs: wide.limbs, item: named.item },
      basis: [OPENING, ...wide.basis, named.from],
      reasoning: 'inference',
      notes: ['stage-rule-is-policy'],
    },
    ...(office
      ? byOffice(`${id}/letter`, { when, reading: LETTER }, letter, { item: named.item }, [PAIR_DEFINED, named.from])
      : {
          [`${id}/letter`]: {
            when,
            reading: LETTER,
            then: { limbs: letter.limbs, item: named.item },
            basis: [...letter.basis, PAIR_DEFINED, named.from],
            reasoning: 'inference',
          } as const,
        }),
  }
  return rows
}

/** Active support at a campaign by what was worn or used there; attributes are a limb of their own. */
function activeAtCampaign(letter: Met, named?: Item) {
  const conduct = 'attend-campaign'
  const item = named === undefined ? {} : { item: named }
  const id = named === undefined ? 'attend-campaign/active' : 'attend-campaign/active/skb-2022'
  return {
    ...support(id, { conduct, asked: { support: 'active', attributes: 'none' }, wide: BOTH, letter, ...item }),
    ...support(`${id}/attributes`, {
      conduct,
      asked: { support: 'active', attributes: ['party', 'pns'] },
      wide: beside(ATTRIBUTES, BOTH),
      letter: ATTRIBUTES,
      ...item,
    }),
    ...support(`${id}/vehicle`, {
      conduct,
      asked: { support: 'active', attributes: 'official-vehicle' },
      wide: beside(VEHICLE, BOTH),
      letter: VEHICLE,
      ...item,
    }),
  }
}

/** What a conduct meets under PP 94/2021 Pasal 5 huruf n, or Pasal 3 and 4 beside it, without any list. */
export function normsOfPp94(): { readonly [id: string]: LimbNorm } {
  return {
    'cast-vote/no-limb': {
      when: {
        conduct: [
          'cast-vote',
          'join-bakal-calon-activity',
          'approach-party-or-public',
          'remain-asn-after-determination',
          'party-membership',
        ],
        stage: ANY_STAGE,
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'text',
    },
    'declare-candidacy/no-limb': {
      when: { conduct: 'declare-candidacy', stage: ANY_STAGE, contest: ANY_CONTEST, period: ANY_PERIOD },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'inference',
      notes: ['approach-without-leave-is-another-conduct'],
    },
    'chat-in-private-group/no-limb': {
      when: { conduct: 'chat-in-private-group', stage: ANY_STAGE, contest: ANY_CONTEST, period: ANY_PERIOD },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'inference',
      notes: ['private-group-not-named'],
    },
    'attend-declaration/bakal-calon': {
      when: {
        conduct: [
          'attend-declaration',
          'attend-event',
          'display-campaign-material',
          'social-media-campaign',
          'social-media-engagement',
          'post-photo',
          'speak-at-party-event',
          'accompany-spouse',
          'partisan-activity',
          'give-goods',
          'tim-sukses',
          'fund-campaign',
          'map-support',
          'host-contestant',
          'verify-support',
          'lend-private-property',
        ],
        stage: 'bakal-calon',
        contest: any('the opening words name a calon'),
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'text',
      notes: ['stage-rule-is-policy'],
    },
    'attend-campaign/bakal-calon': {
      when: {
        conduct: 'attend-campaign',
        stage: 'bakal-calon',
        contest: any('the opening words name a calon'),
        period: ANY_PERIOD,
        attributes: ['none', 'party', 'pns'],
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'text',
      notes: ['stage-rule-is-policy'],
    },
    // What belongs to the state is to be used with care whoever gains; this duty knows no stage.
    'attend-campaign/bakal-calon/vehicle': {
      when: {
        conduct: 'attend-campaign',
        stage: 'bakal-calon',
        contest: any('the duty names no contestant'),
        period: ANY_PERIOD,
        attributes: 'official-vehicle',
      },
      then: { limbs: PROPERTY.limbs },
      basis: [OPENING, ...PROPERTY.basis],
      reasoning: 'inference',
    },
    'use-state-facilities/bakal-calon': {
      when: {
        conduct: 'use-state-facilities',
        stage: 'bakal-calon',
        contest: any('the duty names no contestant'),
        period: ANY_PERIOD,
      },
      then: { limbs: PROPERTY.limbs },
      basis: [OPENING, ...PROPERTY.basis],
      reasoning: 'inference',
    },
    'mobilise-staff/bakal-calon': {
      when: {
        conduct: 'mobilise-staff',
        stage: 'bakal-calon',
        contest: any('the opening words name a calon'),
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'inference',
      notes: ['stage-rule-is-policy', 'authority-over-staff-is-a-conduct-of-its-own'],
    },

    // Angka 1 forbids joining a campaign, its explanation describes silent listening, and no article attaches a level.
    'attend-campaign/passive/allowed': {
      when: {
        conduct: ['attend-campaign'],
        stage: 'calon',
        contest: any('listening is the same in every campaign'),
        period: ANY_PERIOD,
        support: 'none',
        attributes: 'none',
      },
      reading: { 'passive-presence': 'allowed-with-warning' },
      then: { limbs: 'none' },
      basis: [N1, N1_EXPLAINED],
      reasoning: 'inference',
    },
    'attend-campaign/passive/breach': {
      when: {
        conduct: ['attend-campaign'],
        stage: 'calon',
        contest: any('listening is the same in every campaign'),
        period: ANY_PERIOD,
        support: 'none',
        attributes: 'none',
      },
      reading: { 'passive-presence': 'breach-without-level' },
      then: { limbs: ['pp-94-5n1'] },
      basis: [N1, N1_EXPLAINED],
      reasoning: 'text',
    },
    'attend-campaign/attributes': {
      when: { ...calon('attend-campaign', NAMED), support: 'none', attributes: ['party', 'pns'] },
      then: { limbs: ATTRIBUTES.limbs },
      basis: ATTRIBUTES.basis,
      reasoning: 'text',
    },
    'attend-campaign/attributes/partai': {
      when: { ...calon('attend-campaign', 'partai'), support: 'none', attributes: ['party', 'pns'] },
      then: { limbs: ATTRIBUTES.limbs },
      basis: ATTRIBUTES.basis,
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    'attend-campaign/vehicle': {
      when: {
        conduct: 'attend-campaign',
        stage: 'calon',
        contest: any('a vehicle of the state is one in every campaign'),
        period: ANY_PERIOD,
        support: 'none',
        attributes: 'official-vehicle',
      },
      then: { limbs: VEHICLE.limbs },
      basis: VEHICLE.basis,
      reasoning: 'inference',
      notes: ['heavier-limb-prevails'],
    },
    ...activeAtCampaign(LAWS),

    'attend-declaration/passive/allowed': {
      when: {
        conduct: 'attend-declaration',
        stage: 'calon',
        contest: any('listening is the same in every contest'),
        period: ANY_PERIOD,
        support: 'none',
      },
      reading: { 'passive-presence': 'allowed-with-warning' },
      then: { limbs: 'none' },
      basis: [N1, N1_EXPLAINED],
      reasoning: 'inference',
    },
    'attend-declaration/passive/breach': {
      when: {
        conduct: 'attend-declaration',
        stage: 'calon',
        contest: any('listening is the same in every contest'),
        period: ANY_PERIOD,
        support: 'none',
      },
      reading: { 'passive-presence': 'breach-without-level' },
      then: { limbs: ['pp-94-5n1'] },
      basis: [N1, N1_EXPLAINED],
      reasoning: 'inference',
    },
    ...support('attend-declaration/active', {
      conduct: ['attend-declaration', 'accompany-spouse', 'speak-at-party-event'],
      asked: { support: 'active' },
      wide: BOTH,
      letter: LAWS,
    }),
    ...support('attend-event/active', {
      conduct: 'attend-event',
      asked: { support: 'active' },
      wide: ACT,
      letter: LAWS,
    }),
    ...support('host-contestant/active', {
      conduct: 'host-contestant',
      asked: { support: 'active' },
      wide: ACTIVITY,
      letter: LAWS,
    }),
    'attend-event/no-support': {
      when: {
        conduct: ['attend-event', 'speak-at-party-event', 'accompany-spouse', 'host-contestant'],
        stage: 'calon',
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
        support: 'none',
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'inference',
    },

    ...support('display-campaign-material/calon', {
      conduct: ['display-campaign-material', 'social-media-campaign'],
      wide: BOTH,
      letter: LAWS,
    }),
    ...support('social-media-engagement/calon', {
      conduct: 'social-media-engagement',
      wide: BOTH,
      letter: LAWS,
      notes: ['one-like-and-berat'],
    }),
    // The SKB asks for the aim of support; without it the photo meets no limb, whatever the gesture.
    ...support('post-photo/support', {
      conduct: 'post-photo',
      asked: { purpose: 'support', published: 'yes' },
      wide: ACT,
      letter: LAWS,
    }),
    'post-photo/no-support': {
      when: {
        conduct: 'post-photo',
        stage: 'calon',
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
        purpose: 'none',
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'inference',
    },
    'post-photo/unpublished': {
      when: {
        conduct: 'post-photo',
        stage: 'calon',
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
        purpose: 'support',
        published: 'no',
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'inference',
    },

    ...support('partisan-activity/calon', {
      conduct: ['partisan-activity', 'give-goods'],
      wide: ACTIVITY,
      letter: LAWS,
      reasoning: 'text',
    }),
    // PP 94 has no limb for the role; the explanation of angka 3 names it, but that limb needs other PNS to be mobilised.
    'tim-sukses/calon': {
      when: {
        conduct: ['tim-sukses', 'fund-campaign'],
        stage: 'calon',
        contest: any('no limb names the role in any contest'),
        period: ANY_PERIOD,
      },
      then: { limbs: LAWS.limbs },
      basis: [...LAWS.basis, N3_EXPLAINED],
      reasoning: 'inference',
    },

    'mobilise-staff/pns': {
      when: { ...calon('mobilise-staff', NAMED), mobilised: 'pns', role: ['team', 'participant'] },
      then: { limbs: ['pp-94-5n3'] },
      basis: [N3, N3_EXPLAINED],
      reasoning: 'text',
    },
    'mobilise-staff/pns/partai': {
      when: { ...calon('mobilise-staff', 'partai'), mobilised: 'pns', role: ['team', 'participant'] },
      then: { limbs: ['pp-94-5n3'] },
      basis: [N3, N3_EXPLAINED],
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    ...support('mobilise-staff/pns-without-role', {
      conduct: 'mobilise-staff',
      asked: { mobilised: 'pns', role: 'none' },
      wide: BOTH,
      letter: LAWS,
    }),
    ...support('mobilise-staff/others', {
      conduct: 'mobilise-staff',
      asked: { mobilised: 'others' },
      wide: BOTH,
      letter: LAWS,
    }),
    'use-state-facilities/participant': {
      when: { ...calon('use-state-facilities', NAMED), role: ['team', 'participant'] },
      then: { limbs: ['pp-94-5n4'] },
      basis: [N4],
      reasoning: 'text',
    },
    'use-state-facilities/participant/partai': {
      when: { ...calon('use-state-facilities', 'partai'), role: ['team', 'participant'] },
      then: { limbs: ['pp-94-5n4'] },
      basis: [N4],
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    ...support('use-state-facilities/without-role', {
      conduct: 'use-state-facilities',
      asked: { role: 'none' },
      wide: ACT,
      letter: OFFICIAL_AND_PROPERTY,
    }),

    ...support('partisan-decision/calon', {
      conduct: 'partisan-decision',
      wide: ACT,
      letter: OFFICIAL,
      reasoning: 'text',
      office: true,
    }),
    ...support('lend-state-facilities/calon', {
      conduct: 'lend-state-facilities',
      wide: ACT,
      letter: OFFICIAL_AND_PROPERTY,
      office: true,
    }),
    ...support('government-programme-for-contestant/calon', {
      conduct: 'government-programme-for-contestant',
      wide: ACT,
      letter: OFFICIAL,
      office: true,
    }),
    ...support('pressure-people/calon', {
      conduct: ['pressure-people', 'steer-officials'],
      wide: BOTH,
      letter: OFFICIAL,
      office: true,
    }),
    ...byOffice(
      'partisan-decision/bakal-calon',
      {
        when: {
          conduct: ['partisan-decision', 'government-programme-for-contestant', 'pressure-people', 'steer-officials'],
          stage: 'bakal-calon',
          contest: any('before determination there is no pair in any contest'),
          period: ANY_PERIOD,
        },
      },
      OFFICIAL,
      {},
      [],
    ),
    ...byOffice(
      'lend-state-facilities/bakal-calon',
      {
        when: {
          conduct: 'lend-state-facilities',
          stage: 'bakal-calon',
          contest: any('before determination there is no pair in any contest'),
          period: ANY_PERIOD,
        },
      },
      OFFICIAL_AND_PROPERTY,
      {},
      [],
    ),

    'ktp-support-letter': {
      when: calon('ktp-support-letter', NAMED),
      then: { limbs: ['pp-94-5n7'] },
      basis: [N7],
      reasoning: 'text',
    },
    // The opening words say calon, yet a letter of this kind only serves before one is determined.
    'ktp-support-letter/bakal-calon': {
      when: { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: NAMED, period: ANY_PERIOD },
      then: { limbs: ['pp-94-5n7'] },
      basis: [N7],
      reasoning: 'inference',
    },
    'ktp-support-letter/partai/calon': {
      when: calon('ktp-support-letter', 'partai'),
      then: { limbs: LAWS.limbs },
      basis: LAWS.basis,
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    'ktp-support-letter/partai/bakal-calon': {
      when: { conduct: 'ktp-support-letter', stage: 'bakal-calon', contest: 'partai', period: ANY_PERIOD },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'text',
    },

    ...support('lend-private-property/support', {
      conduct: 'lend-private-property',
      asked: { purpose: 'support' },
      wide: ACT,
      letter: LAWS,
    }),
    'map-support/support': {
      when: {
        conduct: ['map-support', 'verify-support'],
        stage: 'calon',
        contest: any('no limb names it, whatever the contest'),
        period: ANY_PERIOD,
        purpose: 'support',
      },
      then: { limbs: LAWS.limbs },
      basis: LAWS.basis,
      reasoning: 'inference',
    },
    'map-support/no-support': {
      when: {
        conduct: ['map-support', 'verify-support', 'lend-private-property'],
        stage: 'calon',
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
        purpose: 'none',
      },
      then: { limbs: 'none' },
      basis: [OPENING],
      reasoning: 'text',
    },
  }
}

/** The discipline items of the SKB of 2022, in their order; d5 (party membership) is no matter of PP 94. */
export function itemsOfSkb2022(): { readonly [id: string]: LimbNorm } {
  return {
    ...support('display-campaign-material/skb-2022', {
      conduct: 'display-campaign-material',
      wide: BOTH,
      letter: POLICY_AND_LAWS,
      item: item('1'),
    }),
    ...support('social-media-campaign/skb-2022', {
      conduct: 'social-media-campaign',
      wide: BOTH,
      letter: POLICY_AND_LAWS,
      item: item('2'),
    }),
    // The SKB prints sedang; by the text the level follows the impact.
    'approach-party-or-public/skb-2022': {
      when: {
        conduct: 'approach-party-or-public',
        stage: 'bakal-calon',
        contest: any('the item names a party and the public'),
        period: ANY_PERIOD,
        cltn: 'no',
      },
      then: { limbs: POLICY_AND_LAWS.limbs, item: 'skb22-d3' },
      basis: [...POLICY_AND_LAWS.basis, item('3').from],
      reasoning: 'inference',
      notes: ['level-by-impact-not-by-item', 'leave-open-to-pns-after-five-years'],
    },
    ...activeAtCampaign(POLICY_AND_LAWS, item('4')),
    ...support('attend-declaration/active/skb-2022', {
      conduct: ['attend-declaration', 'accompany-spouse'],
      asked: { support: 'active' },
      wide: BOTH,
      letter: POLICY_AND_LAWS,
      item: item('4'),
    }),
    ...support('social-media-engagement/skb-2022', {
      conduct: 'social-media-engagement',
      wide: BOTH,
      letter: POLICY_AND_LAWS,
      item: item('6'),
      notes: ['one-like-and-berat'],
    }),
    ...support('post-photo/support/skb-2022', {
      conduct: 'post-photo',
      asked: { purpose: 'support', published: 'yes' },
      wide: ACT,
      letter: POLICY_AND_LAWS,
      item: item('7'),
    }),
    ...support('partisan-activity/skb-2022', {
      conduct: ['partisan-activity', 'give-goods'],
      wide: ACTIVITY,
      letter: POLICY_AND_LAWS,
      reasoning: 'text',
      item: item('8'),
    }),
    ...beforeDetermination(
      'partisan-activity/bakal-calon/skb-2022',
      ['partisan-activity', 'give-goods'],
      ACTIVITY,
      POLICY_AND_LAWS,
      item('8'),
    ),
    // As with d3 the SKB prints sedang, and the text knows only the duties and their impact.
    'tim-sukses/bakal-calon/skb-2022': {
      when: {
        conduct: 'tim-sukses',
        stage: 'bakal-calon',
        contest: any('the item names a party and every bakal calon'),
        period: ANY_PERIOD,
      },
      then: { limbs: POLICY_AND_LAWS.limbs, item: 'skb22-d9a' },
      basis: [...POLICY_AND_LAWS.basis, item('9a').from],
      reasoning: 'inference',
      notes: ['level-by-impact-not-by-item'],
    },
    'tim-sukses/calon/skb-2022/berat': {
      when: {
        conduct: ['tim-sukses', 'fund-campaign'],
        stage: 'calon',
        contest: any('the item names a party and every calon'),
        period: ANY_PERIOD,
      },
      reading: { 'campaign-team-role': 'berat-by-skb' },
      then: { limbs: ['pp-94-5n3'], item: 'skb22-d9b', levelByItem: 'berat' },
      basis: [N3, N3_EXPLAINED, item('9b').from],
      reasoning: 'inference',
      notes: ['nearest-limb-not-met-by-its-words'],
    },
    'tim-sukses/calon/skb-2022/duties': {
      when: {
        conduct: ['tim-sukses', 'fund-campaign'],
        stage: 'calon',
        contest: any('the item names a party and every calon'),
        period: ANY_PERIOD,
      },
      reading: { 'campaign-team-role': 'duties-by-impact' },
      then: { limbs: POLICY_AND_LAWS.limbs, item: 'skb22-d9b' },
      basis: [...POLICY_AND_LAWS.basis, item('9b').from],
      reasoning: 'inference',
    },
    'ktp-support-letter/skb-2022': {
      when: {
        conduct: 'ktp-support-letter',
        stage: 'bakal-calon',
        contest: ['dpd', 'gubernur', 'bupati-wali-kota'],
        period: ANY_PERIOD,
      },
      then: { limbs: ['pp-94-5n7'], item: 'skb22-d10' },
      basis: [N7, item('10').from],
      reasoning: 'inference',
    },
    ...support('partisan-decision/skb-2022', {
      conduct: 'partisan-decision',
      wide: ACT,
      letter: OFFICIAL_AND_POLICY,
      reasoning: 'text',
      item: item('11'),
      office: true,
    }),
    ...beforeDetermination(
      'partisan-decision/bakal-calon/skb-2022',
      'partisan-decision',
      ACT,
      OFFICIAL_AND_POLICY,
      item('11'),
      true,
    ),
  }
}
