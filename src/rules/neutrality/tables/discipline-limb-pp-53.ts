import { any } from '../../../decision'
import { norm } from '../../../law'
import { type Conduct, type Contest, REGIONAL_CONTESTS } from '../dimensions'
import type { LimbNorm } from './limb-norm'

const ANY_STAGE = /* @__PURE__ */ any('the norm names no stage')
const ANY_CONTEST = /* @__PURE__ */ any('no limb names the act, whatever the contest')
const ANY_PERIOD = /* @__PURE__ */ any('the limb is not tied to the campaign period')
const LEGISLATIVE = ['dpr', 'dpd', 'dprd'] as const
const NATIONAL = ['presiden', ...LEGISLATIVE] as const
const OTHERS = [...LEGISLATIVE, 'partai'] as const

/** Pasal 4 angka 12 to 15, by the words of which every limb needs a calon. */
const PROHIBITIONS = [
  /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-12'),
  /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-13'),
  /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-14'),
  /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-15'),
]

/** What no limb names may still break these duties, if a negative impact is shown. */
const DUTIES = {
  then: { limbs: ['pp-53-3-4', 'pp-53-3-6', 'pp-53-3-7', 'pp-53-3-17'] },
  basis: [
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-4'),
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-6'),
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-7'),
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-17'),
  ],
  reasoning: 'inference',
} as const

/** The same for a decision or act of an official. */
const OFFICIAL_DUTIES = {
  then: { limbs: ['pp-53-3-4', 'pp-53-3-7', 'pp-53-3-17'] },
  basis: [
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-4'),
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-7'),
    /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-17'),
  ],
  reasoning: 'inference',
} as const

/** State property is to be used with care, whoever gains. */
const PROPERTY = /* @__PURE__ */ norm('pp-53-2010/pasal-3/angka-13')
const DUTIES_AND_PROPERTY = {
  then: { limbs: [...DUTIES.then.limbs, 'pp-53-3-13'] },
  basis: [...DUTIES.basis, PROPERTY],
  reasoning: 'inference',
} as const
const OFFICIAL_DUTIES_AND_PROPERTY = {
  then: { limbs: [...OFFICIAL_DUTIES.then.limbs, 'pp-53-3-13'] },
  basis: [...OFFICIAL_DUTIES.basis, PROPERTY],
  reasoning: 'inference',
} as const

/** Angka 1; its explanation counts acting for the interest of another against the purpose of the power. */
const ABUSE = {
  then: { limbs: ['pp-53-4-1'] },
  basis: [
    /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-1'),
    /* @__PURE__ */ norm('pp-53-2010/penjelasan/pasal-4/angka-1'),
  ],
  reasoning: 'inference',
} as const

const A12A = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-12/huruf-a')
const A12B = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-12/huruf-b')
const A12B_EXPLAINED = /* @__PURE__ */ norm('pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b')
const A12C = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-12/huruf-c')
const A12D = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-12/huruf-d')
const A13A = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-13/huruf-a')
const A13B = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-13/huruf-b')
const A15A = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-15/huruf-a')
const A15A_EXPLAINED = /* @__PURE__ */ norm('pp-53-2010/penjelasan/pasal-4/angka-15/huruf-a')
const A15B = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-15/huruf-b')
const A15C = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-15/huruf-c')
const A15D = /* @__PURE__ */ norm('pp-53-2010/pasal-4/angka-15/huruf-d')

/** The common conditions of a norm on a contestant who has been determined. */
const calon = <const C extends Conduct | readonly Conduct[], const K extends Contest | readonly Contest[]>(
  conduct: C,
  contest: K,
) => ({ conduct, stage: 'calon', contest, period: ANY_PERIOD }) as const

/** Support shown in some way: an activity that takes sides for a pair (13b, 15d); for others only the duties are left. */
function activity(
  id: string,
  conduct: Conduct | readonly Conduct[],
  asked: Partial<LimbNorm['when']>,
  reasoning: 'text' | 'inference' = 'inference',
  office = false,
): { [id: string]: LimbNorm } {
  return {
    [`${id}/presiden`]: {
      when: { ...calon(conduct, 'presiden'), ...asked },
      then: { limbs: ['pp-53-4-13b'] },
      basis: [A13B],
      reasoning,
    },
    [`${id}/regional`]: {
      when: { ...calon(conduct, REGIONAL_CONTESTS), ...asked },
      then: { limbs: ['pp-53-4-15d'] },
      basis: [A15D],
      reasoning,
    },
    ...(office
      ? byOffice(`${id}/no-pair`, { ...calon(conduct, OTHERS), ...asked }, DUTIES)
      : { [`${id}/no-pair`]: { when: { ...calon(conduct, OTHERS), ...asked }, ...DUTIES } }),
  }
}

/** An act of office that no limb of neutrality reaches: by impact, or abuse of authority, as one reads the general ban. */
function byOffice(id: string, when: LimbNorm['when'], duties: Omit<LimbNorm, 'when'>): { [id: string]: LimbNorm } {
  return {
    [`${id}/duties`]: { when, reading: { 'abuse-of-authority': 'duties-by-impact' }, ...duties },
    [`${id}/abuse`]: { when, reading: { 'abuse-of-authority': 'abuse-by-its-words' }, ...ABUSE },
  }
}

/** What a conduct meets under PP 53/2010 Pasal 4 angka 12 to 15, or Pasal 3 beside them. */
export function normsOfPp53(): { readonly [id: string]: LimbNorm } {
  return {
    'cast-vote/no-limb': {
      when: {
        conduct: [
          'cast-vote',
          'join-bakal-calon-activity',
          'approach-party-or-public',
          'declare-candidacy',
          'remain-asn-after-determination',
          'party-membership',
        ],
        stage: ANY_STAGE,
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
      reasoning: 'text',
    },
    'chat-in-private-group/no-limb': {
      when: { conduct: 'chat-in-private-group', stage: ANY_STAGE, contest: ANY_CONTEST, period: ANY_PERIOD },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
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
        contest: any('every limb but angka 14 needs a calon'),
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
      reasoning: 'text',
      notes: ['stage-rule-is-policy'],
    },
    'attend-campaign/bakal-calon': {
      when: {
        conduct: 'attend-campaign',
        stage: 'bakal-calon',
        contest: any('every limb but angka 14 needs a calon'),
        period: ANY_PERIOD,
        attributes: ['none', 'party', 'pns'],
      },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
      reasoning: 'text',
      notes: ['stage-rule-is-policy'],
    },
    'attend-campaign/bakal-calon/vehicle': {
      when: {
        conduct: 'attend-campaign',
        stage: 'bakal-calon',
        contest: any('the duty names no contestant'),
        period: ANY_PERIOD,
        attributes: 'official-vehicle',
      },
      then: { limbs: ['pp-53-3-13'] },
      basis: [...PROHIBITIONS, PROPERTY],
      reasoning: 'inference',
    },
    'use-state-facilities/bakal-calon': {
      when: {
        conduct: 'use-state-facilities',
        stage: 'bakal-calon',
        contest: any('the duty names no contestant'),
        period: ANY_PERIOD,
      },
      then: { limbs: ['pp-53-3-13'] },
      basis: [...PROHIBITIONS, PROPERTY],
      reasoning: 'inference',
    },
    'mobilise-staff/bakal-calon': {
      when: {
        conduct: 'mobilise-staff',
        stage: 'bakal-calon',
        contest: any('every limb but angka 14 needs a calon'),
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
      reasoning: 'inference',
      notes: ['stage-rule-is-policy', 'authority-over-staff-is-a-conduct-of-its-own'],
    },

    // Angka 12 huruf b: its explanation allows listening without attributes; angka 15 has no limb on presence.
    'attend-campaign/passive': {
      when: {
        conduct: 'attend-campaign',
        stage: 'calon',
        contest: any('national: allowed by the explanation of angka 12; regional: no limb on presence'),
        period: ANY_PERIOD,
        support: 'none',
        attributes: 'none',
      },
      then: { limbs: 'none' },
      basis: [A12B_EXPLAINED, A15A_EXPLAINED],
      reasoning: 'text',
    },
    'attend-campaign/attributes/presiden': {
      when: { ...calon('attend-campaign', 'presiden'), support: 'none', attributes: ['party', 'pns'] },
      then: { limbs: ['pp-53-4-12b'] },
      basis: [A12B, A12B_EXPLAINED],
      reasoning: 'text',
    },
    'attend-campaign/vehicle/presiden': {
      when: { ...calon('attend-campaign', 'presiden'), support: 'none', attributes: 'official-vehicle' },
      then: { limbs: ['pp-53-4-12b', 'pp-53-4-12d'] },
      basis: [A12B, A12B_EXPLAINED, A12D],
      reasoning: 'inference',
      notes: ['heavier-limb-prevails'],
    },
    'attend-campaign/active/presiden': {
      when: { ...calon('attend-campaign', 'presiden'), support: 'active', attributes: 'none' },
      then: { limbs: ['pp-53-4-13b'] },
      basis: [A13B],
      reasoning: 'inference',
    },
    'attend-campaign/active-attributes/presiden': {
      when: { ...calon('attend-campaign', 'presiden'), support: 'active', attributes: ['party', 'pns'] },
      then: { limbs: ['pp-53-4-12b', 'pp-53-4-13b'] },
      basis: [A12B, A12B_EXPLAINED, A13B],
      reasoning: 'inference',
    },
    'attend-campaign/active-vehicle/presiden': {
      when: { ...calon('attend-campaign', 'presiden'), support: 'active', attributes: 'official-vehicle' },
      then: { limbs: ['pp-53-4-12b', 'pp-53-4-12d', 'pp-53-4-13b'] },
      basis: [A12B, A12B_EXPLAINED, A12D, A13B],
      reasoning: 'inference',
      notes: ['heavier-limb-prevails'],
    },
    'attend-campaign/attributes/legislative': {
      when: { ...calon('attend-campaign', LEGISLATIVE), attributes: ['party', 'pns'] },
      then: { limbs: ['pp-53-4-12b'] },
      basis: [A12B, A12B_EXPLAINED],
      reasoning: 'text',
    },
    'attend-campaign/attributes/partai': {
      when: { ...calon('attend-campaign', 'partai'), attributes: ['party', 'pns'] },
      then: { limbs: ['pp-53-4-12b'] },
      basis: [A12B, A12B_EXPLAINED],
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    'attend-campaign/vehicle/no-pair': {
      when: { ...calon('attend-campaign', OTHERS), attributes: 'official-vehicle' },
      then: { limbs: ['pp-53-4-12b', 'pp-53-4-12d'] },
      basis: [A12B, A12B_EXPLAINED, A12D],
      reasoning: 'inference',
      notes: ['heavier-limb-prevails'],
    },
    'attend-campaign/active/no-pair': {
      when: { ...calon('attend-campaign', OTHERS), support: 'active', attributes: 'none' },
      ...DUTIES,
    },
    // Angka 15 has no limb on attributes: huruf a only by analogy, huruf b where the office's vehicle is used.
    'attend-campaign/attributes/regional': {
      when: { ...calon('attend-campaign', REGIONAL_CONTESTS), support: 'none', attributes: ['party', 'pns'] },
      then: { limbs: ['pp-53-4-15a'] },
      basis: [A15A, A15A_EXPLAINED],
      reasoning: 'inference',
      notes: ['attributes-only-by-analogy'],
    },
    'attend-campaign/vehicle/regional': {
      when: { ...calon('attend-campaign', REGIONAL_CONTESTS), support: 'none', attributes: 'official-vehicle' },
      then: { limbs: ['pp-53-4-15a', 'pp-53-4-15b'] },
      basis: [A15A, A15A_EXPLAINED, A15B],
      reasoning: 'inference',
      notes: ['attributes-only-by-analogy', 'heavier-limb-prevails'],
    },
    'attend-campaign/active/regional': {
      when: { ...calon('attend-campaign', REGIONAL_CONTESTS), support: 'active', attributes: ['none', 'party', 'pns'] },
      then: { limbs: ['pp-53-4-15a', 'pp-53-4-15d'] },
      basis: [A15A, A15A_EXPLAINED, A15D],
      reasoning: 'inference',
    },
    'attend-campaign/active-vehicle/regional': {
      when: { ...calon('attend-campaign', REGIONAL_CONTESTS), support: 'active', attributes: 'official-vehicle' },
      then: { limbs: ['pp-53-4-15a', 'pp-53-4-15b', 'pp-53-4-15d'] },
      basis: [A15A, A15A_EXPLAINED, A15B, A15D],
      reasoning: 'inference',
      notes: ['heavier-limb-prevails'],
    },

    'attend-declaration/no-support': {
      when: {
        conduct: ['attend-declaration', 'attend-event', 'speak-at-party-event', 'accompany-spouse', 'host-contestant'],
        stage: 'calon',
        contest: any('no limb on presence or company alone'),
        period: ANY_PERIOD,
        support: 'none',
      },
      then: { limbs: 'none' },
      basis: [...PROHIBITIONS, A15A_EXPLAINED],
      reasoning: 'text',
    },
    'attend-declaration/active/presiden': {
      when: { ...calon(['attend-declaration', 'accompany-spouse'], 'presiden'), support: 'active' },
      then: { limbs: ['pp-53-4-13b'] },
      basis: [A13B],
      reasoning: 'inference',
    },
    'attend-declaration/active/regional': {
      when: { ...calon(['attend-declaration', 'accompany-spouse'], REGIONAL_CONTESTS), support: 'active' },
      then: { limbs: ['pp-53-4-15a', 'pp-53-4-15d'] },
      basis: [A15A, A15A_EXPLAINED, A15D],
      reasoning: 'inference',
    },
    'attend-declaration/active/no-pair': {
      when: { ...calon(['attend-declaration', 'accompany-spouse'], OTHERS), support: 'active' },
      ...DUTIES,
    },
    ...activity('attend-event/active', ['attend-event', 'speak-at-party-event', 'host-contestant'], {
      support: 'active',
    }),

    ...activity(
      'display-campaign-material/calon',
      ['display-campaign-material', 'social-media-campaign', 'social-media-engagement'],
      {},
    ),
    ...activity('post-photo/gesture', 'post-photo', { gesture: 'partisan', published: 'yes' }),
    ...activity('post-photo/support', 'post-photo', { gesture: 'none', purpose: 'support', published: 'yes' }),
    'post-photo/neutral': {
      when: {
        conduct: 'post-photo',
        stage: 'calon',
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
        gesture: 'none',
        purpose: 'none',
        published: 'yes',
      },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
      reasoning: 'text',
    },
    'post-photo/unpublished': {
      when: {
        conduct: 'post-photo',
        stage: 'calon',
        contest: ANY_CONTEST,
        period: ANY_PERIOD,
        published: 'no',
      },
      then: { limbs: 'none' },
      basis: PROHIBITIONS,
      reasoning: 'inference',
    },

    ...activity('partisan-activity/calon', ['partisan-activity', 'give-goods'], {}, 'text'),
    'tim-sukses/national': {
      when: calon('tim-sukses', NATIONAL),
      then: { limbs: ['pp-53-4-12a'] },
      basis: [A12A],
      reasoning: 'text',
    },
    'tim-sukses/partai': {
      when: calon('tim-sukses', 'partai'),
      then: { limbs: ['pp-53-4-12a'] },
      basis: [A12A],
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    'tim-sukses/regional': {
      when: calon(['tim-sukses', 'fund-campaign'], REGIONAL_CONTESTS),
      then: { limbs: ['pp-53-4-15a'] },
      basis: [A15A, A15A_EXPLAINED],
      reasoning: 'text',
    },
    'fund-campaign/national': {
      when: calon('fund-campaign', ['presiden', ...OTHERS]),
      ...DUTIES,
      notes: ['executor-falls-under-12a'],
    },

    // Huruf c and d speak of a participant; that whoever runs the campaign is caught as well is read on.
    'mobilise-staff/pns/national': {
      when: { ...calon('mobilise-staff', NATIONAL), mobilised: 'pns', role: 'participant' },
      then: { limbs: ['pp-53-4-12c'] },
      basis: [A12C],
      reasoning: 'text',
    },
    'mobilise-staff/pns/national/team': {
      when: { ...calon('mobilise-staff', NATIONAL), mobilised: 'pns', role: 'team' },
      then: { limbs: ['pp-53-4-12c'] },
      basis: [A12C],
      reasoning: 'inference',
    },
    'mobilise-staff/pns/partai': {
      when: { ...calon('mobilise-staff', 'partai'), mobilised: 'pns', role: ['team', 'participant'] },
      then: { limbs: ['pp-53-4-12c'] },
      basis: [A12C],
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    'mobilise-staff/pns-without-role/presiden': {
      when: { ...calon('mobilise-staff', 'presiden'), mobilised: 'pns', role: 'none' },
      then: { limbs: ['pp-53-4-13b'] },
      basis: [A13B],
      reasoning: 'inference',
    },
    'mobilise-staff/pns-without-role/no-pair': {
      when: { ...calon('mobilise-staff', OTHERS), mobilised: 'pns', role: 'none' },
      ...DUTIES,
    },
    'mobilise-staff/others/presiden': {
      when: { ...calon('mobilise-staff', 'presiden'), mobilised: 'others' },
      then: { limbs: ['pp-53-4-13b'] },
      basis: [A13B],
      reasoning: 'inference',
    },
    'mobilise-staff/others-by-team/no-pair': {
      when: { ...calon('mobilise-staff', OTHERS), mobilised: 'others', role: 'team' },
      then: { limbs: ['pp-53-4-12a'] },
      basis: [A12A],
      reasoning: 'inference',
    },
    'mobilise-staff/others/no-pair': {
      when: { ...calon('mobilise-staff', OTHERS), mobilised: 'others', role: ['participant', 'none'] },
      ...DUTIES,
    },
    'mobilise-staff/team/regional': {
      when: { ...calon('mobilise-staff', REGIONAL_CONTESTS), role: 'team' },
      then: { limbs: ['pp-53-4-15a', 'pp-53-4-15d'] },
      basis: [A15A, A15A_EXPLAINED, A15D],
      reasoning: 'inference',
    },
    'mobilise-staff/regional': {
      when: { ...calon('mobilise-staff', REGIONAL_CONTESTS), role: ['participant', 'none'] },
      then: { limbs: ['pp-53-4-15d'] },
      basis: [A15D],
      reasoning: 'inference',
    },

    'use-state-facilities/national': {
      when: { ...calon('use-state-facilities', NATIONAL), role: 'participant' },
      then: { limbs: ['pp-53-4-12d'] },
      basis: [A12D],
      reasoning: 'text',
    },
    'use-state-facilities/national/team': {
      when: { ...calon('use-state-facilities', NATIONAL), role: 'team' },
      then: { limbs: ['pp-53-4-12d'] },
      basis: [A12D],
      reasoning: 'inference',
    },
    'use-state-facilities/partai': {
      when: { ...calon('use-state-facilities', 'partai'), role: ['team', 'participant'] },
      then: { limbs: ['pp-53-4-12d'] },
      basis: [A12D],
      reasoning: 'inference',
      notes: ['party-not-in-opening-words'],
    },
    'use-state-facilities/without-role/presiden/campaign': {
      when: {
        conduct: 'use-state-facilities',
        stage: 'calon',
        contest: 'presiden',
        period: 'campaign',
        role: 'none',
      },
      then: { limbs: ['pp-53-4-13a'] },
      basis: [A13A],
      reasoning: 'inference',
    },
    'use-state-facilities/without-role/presiden/outside-campaign': {
      when: {
        conduct: 'use-state-facilities',
        stage: 'calon',
        contest: 'presiden',
        period: 'outside-campaign',
        role: 'none',
      },
      ...DUTIES_AND_PROPERTY,
    },
    'use-state-facilities/without-role/no-pair': {
      when: { ...calon('use-state-facilities', OTHERS), role: 'none' },
      ...DUTIES_AND_PROPERTY,
    },
    'use-state-facilities/regional': {
      when: calon('use-state-facilities', REGIONAL_CONTESTS),
      then: { limbs: ['pp-53-4-15b'] },
      basis: [A15B],
      reasoning: 'text',
    },

    // Decisions and acts of officials: 13a and 15c speak only of the campaign period; outside it only the duties are left.
    'partisan-decision/presiden/campaign': {
      when: { conduct: 'partisan-decision', stage: 'calon', contest: 'presiden', period: 'campaign' },
      then: { limbs: ['pp-53-4-13a'] },
      basis: [A13A],
      reasoning: 'text',
    },
    'partisan-decision/regional/campaign': {
      when: { conduct: 'partisan-decision', stage: 'calon', contest: REGIONAL_CONTESTS, period: 'campaign' },
      then: { limbs: ['pp-53-4-15c'] },
      basis: [A15C],
      reasoning: 'text',
    },
    'lend-state-facilities/presiden/campaign': {
      when: {
        conduct: ['lend-state-facilities', 'government-programme-for-contestant'],
        stage: 'calon',
        contest: 'presiden',
        period: 'campaign',
      },
      then: { limbs: ['pp-53-4-13a'] },
      basis: [A13A],
      reasoning: 'inference',
    },
    'lend-state-facilities/regional/campaign': {
      when: { conduct: 'lend-state-facilities', stage: 'calon', contest: REGIONAL_CONTESTS, period: 'campaign' },
      then: { limbs: ['pp-53-4-15b', 'pp-53-4-15c'] },
      basis: [A15B, A15C],
      reasoning: 'inference',
    },
    'government-programme-for-contestant/regional/campaign': {
      when: {
        conduct: 'government-programme-for-contestant',
        stage: 'calon',
        contest: REGIONAL_CONTESTS,
        period: 'campaign',
      },
      then: { limbs: ['pp-53-4-15c'] },
      basis: [A15C],
      reasoning: 'inference',
    },
    ...byOffice(
      'partisan-decision/outside-campaign',
      {
        conduct: ['partisan-decision', 'government-programme-for-contestant'],
        stage: 'calon',
        contest: ['presiden', ...REGIONAL_CONTESTS],
        period: 'outside-campaign',
      },
      OFFICIAL_DUTIES,
    ),
    ...byOffice(
      'lend-state-facilities/outside-campaign',
      {
        conduct: 'lend-state-facilities',
        stage: 'calon',
        contest: ['presiden', ...REGIONAL_CONTESTS],
        period: 'outside-campaign',
      },
      OFFICIAL_DUTIES_AND_PROPERTY,
    ),
    ...byOffice(
      'partisan-decision/no-pair',
      calon(['partisan-decision', 'government-programme-for-contestant'], OTHERS),
      OFFICIAL_DUTIES,
    ),
    ...byOffice('lend-state-facilities/no-pair', calon('lend-state-facilities', OTHERS), OFFICIAL_DUTIES_AND_PROPERTY),
    ...byOffice(
      'partisan-decision/bakal-calon',
      {
        conduct: ['partisan-decision', 'government-programme-for-contestant', 'pressure-people', 'steer-officials'],
        stage: 'bakal-calon',
        contest: any('no limb names a bakal calon'),
        period: ANY_PERIOD,
      },
      OFFICIAL_DUTIES,
    ),
    ...byOffice(
      'lend-state-facilities/bakal-calon',
      {
        conduct: 'lend-state-facilities',
        stage: 'bakal-calon',
        contest: any('no limb names a bakal calon'),
        period: ANY_PERIOD,
      },
      OFFICIAL_DUTIES_AND_PROPERTY,
    ),
    ...activity('pressure-people/calon', ['pressure-people', 'steer-officials'], {}, 'inference', true),

    'ktp-support-letter': {
      when: calon('ktp-support-letter', ['dpd', ...REGIONAL_CONTESTS]),
      then: { limbs: ['pp-53-4-14'] },
      basis: [norm('pp-53-2010/pasal-4/angka-14')],
      reasoning: 'text',
    },
    // Angka 14 says calon like the others, yet a letter of this kind only serves before one is determined.
    'ktp-support-letter/bakal-calon': {
      when: {
        conduct: 'ktp-support-letter',
        stage: 'bakal-calon',
        contest: ['dpd', ...REGIONAL_CONTESTS],
        period: ANY_PERIOD,
      },
      then: { limbs: ['pp-53-4-14'] },
      basis: [norm('pp-53-2010/pasal-4/angka-14')],
      reasoning: 'inference',
    },
    'ktp-support-letter/unnamed-contest': {
      when: calon('ktp-support-letter', ['presiden', 'dpr', 'dprd', 'partai']),
      ...DUTIES,
    },
    'ktp-support-letter/unnamed-contest/bakal-calon': {
      when: {
        conduct: 'ktp-support-letter',
        stage: 'bakal-calon',
        contest: ['presiden', 'dpr', 'dprd', 'partai'],
        period: ANY_PERIOD,
      },
      then: { limbs: 'none' },
      basis: [norm('pp-53-2010/pasal-4/angka-14')],
      reasoning: 'text',
    },

    ...activity('lend-private-property/support', 'lend-private-property', { purpose: 'support' }),
    'map-support/support': {
      when: {
        conduct: ['map-support', 'verify-support'],
        stage: 'calon',
        contest: any('no limb names it, whatever the contest'),
        period: ANY_PERIOD,
        purpose: 'support',
      },
      ...DUTIES,
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
      basis: PROHIBITIONS,
      reasoning: 'text',
    },
  }
}
