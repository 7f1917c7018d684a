import { between, from } from '../../../dates'
import { any, defineTable, silent } from '../../../decision'
import { guideline, norm, type ReadingOptions } from '../../../law'
import { ASKS, type Conduct, type Contest, type NeutralityInput, REGIONAL_CONTESTS, VALUES } from '../dimensions'
import type { PermissionOutcome } from '../outcome'

/** The dimensions of this table: asked ones optional. */
export type PermissionInput = Pick<
  NeutralityInput,
  | 'conduct'
  | 'stage'
  | 'contest'
  | 'cycle'
  | 'period'
  | 'support'
  | 'attributes'
  | 'gesture'
  | 'purpose'
  | 'assignment'
  | 'cltn'
>

/** The contests of Pemilu. */
const NATIONAL = ['presiden', 'dpr', 'dpd', 'dprd', 'partai'] as const satisfies readonly Contest[]

/** Acts that no rule and no official statement allows. */
const WITHOUT_A_RULE = [
  'join-bakal-calon-activity',
  'display-campaign-material',
  'social-media-campaign',
  'social-media-engagement',
  'remain-asn-after-determination',
  'party-membership',
  'partisan-activity',
  'give-goods',
  'tim-sukses',
  'fund-campaign',
  'mobilise-staff',
  'use-state-facilities',
  'lend-state-facilities',
  'partisan-decision',
  'ktp-support-letter',
  'government-programme-for-contestant',
  'pressure-people',
  'steer-officials',
  'map-support',
  'host-contestant',
  'verify-support',
  'lend-private-property',
] as const satisfies readonly Conduct[]

// What a row leaves open, and why.
const ANYWHERE = {
  stage: any('no rule names the act'),
  contest: any('no rule names the act'),
  cycle: any('no rule names the act'),
  period: any('no rule names the act'),
}
const EITHER_STAGE = any('the list names no stage')
const EITHER_PERIOD = any('the list names no period')
const EVERY_CONTEST = any('the list names no contest')
const EVERY_CYCLE = any('the rule is not made for one election')

const BEFORE_PP53 = between('0001-01-01', '2010-06-06')
const PP53 = between('2010-06-06', '2021-08-31')
const PP94 = from('2021-08-31')
const FROM_SKB20 = from('2020-09-10')
const BEFORE_SKB20 = between('0001-01-01', '2020-09-10')
const FROM_SKB22 = from('2022-09-22')
const BEFORE_SKB22 = between('0001-01-01', '2022-09-22')

const ALLOWED = { permission: 'allowed' } as const
const EVERYBODY = { permission: 'allowed-to-everybody' } as const
const WARNED = { permission: 'allowed-with-warning' } as const
const NO_RULE = silent('no-rule-found')

/** Where one looked: the limbs of both regulations on discipline and the code of ethics. */
const LOOKED = [
  norm('pp-53-2010/pasal-4/angka-12'),
  norm('pp-53-2010/pasal-4/angka-15'),
  norm('pp-94-2021/pasal-5/huruf-n'),
  norm('pp-42-2004/pasal-11/huruf-c'),
] as const

/** Where neither discipline nor ethics is met: whether a rule or an official statement allows the conduct. */
export const permissionTable = /* @__PURE__ */ defineTable<PermissionInput, 'act', PermissionOutcome, ReadingOptions>()(
  {
    id: 'permission',
    bucket: 'conduct',
    dimensions: {
      conduct: VALUES.conduct,
      stage: VALUES.stage,
      contest: VALUES.contest,
      cycle: VALUES.cycle,
      period: VALUES.period,
      support: VALUES.support,
      attributes: VALUES.attributes,
      gesture: VALUES.gesture,
      purpose: VALUES.purpose,
      assignment: VALUES.assignment,
      cltn: VALUES.cltn,
    },
    asks: ASKS,
    rows: () => ({
      // Voting: every citizen's right; the acts take it from soldiers and police alone.
      'cast-vote/pemilu': {
        when: {
          conduct: 'cast-vote',
          stage: any('the right to vote knows no stage'),
          contest: NATIONAL,
          cycle: EVERY_CYCLE,
          period: any('the right to vote knows no period'),
        },
        during: { act: from('2017-08-16') },
        then: EVERYBODY,
        basis: [norm('uu-7-2017/pasal-198/ayat-1')],
        reasoning: 'text',
      },
      'cast-vote/pilkada': {
        when: {
          conduct: 'cast-vote',
          stage: any('the right to vote knows no stage'),
          contest: REGIONAL_CONTESTS,
          cycle: EVERY_CYCLE,
          period: any('the right to vote knows no period'),
        },
        during: { act: from('2014-10-02') },
        then: EVERYBODY,
        basis: [norm('uu-1-2015/pasal-56/ayat-1')],
        reasoning: 'text',
      },
      'cast-vote/pemilu/earlier': {
        when: {
          conduct: 'cast-vote',
          stage: any('the right to vote knows no stage'),
          contest: NATIONAL,
          cycle: EVERY_CYCLE,
          period: any('the right to vote knows no period'),
        },
        during: { act: between('0001-01-01', '2017-08-16') },
        then: EVERYBODY,
        basis: [norm('uu-7-2017/pasal-198/ayat-1')],
        reasoning: 'inference',
        notes: ['older-act-not-read'],
      },
      'cast-vote/pilkada/earlier': {
        when: {
          conduct: 'cast-vote',
          stage: any('the right to vote knows no stage'),
          contest: REGIONAL_CONTESTS,
          cycle: EVERY_CYCLE,
          period: any('the right to vote knows no period'),
        },
        during: { act: between('0001-01-01', '2014-10-02') },
        then: EVERYBODY,
        basis: [norm('uu-1-2015/pasal-56/ayat-1')],
        reasoning: 'inference',
        notes: ['older-act-not-read'],
      },

      // Listening at a campaign, without attributes.
      'attend-campaign/listening/before-pp-53': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: any('the older regulation was not read'),
          cycle: any('the older regulation was not read'),
          period: 'campaign',
        },
        during: { act: BEFORE_PP53 },
        then: silent('older-regulation-not-read'),
        basis: [norm('pp-53-2010/pasal-4/angka-12/huruf-b')],
        reasoning: 'text',
      },
      'attend-campaign/listening/pemilu/pp-53': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: NATIONAL,
          cycle: ['2020', 'other'],
          period: 'campaign',
        },
        during: { act: PP53 },
        then: ALLOWED,
        basis: [norm('pp-53-2010/pasal-4/angka-12/huruf-b'), norm('pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b')],
        reasoning: 'text',
      },
      'attend-campaign/listening/pemilu/2018-2019': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: NATIONAL,
          cycle: '2018-2019',
          period: 'campaign',
        },
        during: { act: between('2010-06-06', '2019-03-26') },
        then: ALLOWED,
        basis: [norm('pp-53-2010/pasal-4/angka-12/huruf-b'), norm('pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b')],
        reasoning: 'text',
        notes: ['official-statements-differ'],
      },
      'attend-campaign/listening/pemilu/b-94': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: NATIONAL,
          cycle: '2018-2019',
          period: 'campaign',
        },
        during: { act: from('2019-03-26') },
        then: silent('barred-by-circular-without-a-limb'),
        basis: [
          norm('pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b'),
          guideline('b-94-2019/isi/menghadiri-kegiatan-peserta'),
        ],
        reasoning: 'inference',
        notes: ['official-statements-differ'],
      },
      'attend-campaign/listening/pilkada/pp-53': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: REGIONAL_CONTESTS,
          cycle: EVERY_CYCLE,
          period: 'campaign',
        },
        during: { act: PP53 },
        then: WARNED,
        basis: [norm('pp-53-2010/pasal-4/angka-15/huruf-a'), norm('pp-53-2010/penjelasan/pasal-4/angka-15/huruf-a')],
        reasoning: 'inference',
        notes: ['official-statements-differ'],
      },
      'attend-campaign/listening/pemilu/pp-94': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: NATIONAL,
          cycle: ['2020', 'other'],
          period: 'campaign',
        },
        during: { act: PP94 },
        then: WARNED,
        basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), norm('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1')],
        reasoning: 'inference',
        notes: ['official-statements-differ'],
      },
      'attend-campaign/listening/pilkada/pp-94': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: REGIONAL_CONTESTS,
          cycle: EVERY_CYCLE,
          period: 'campaign',
        },
        during: { act: PP94 },
        then: WARNED,
        basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), norm('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1')],
        reasoning: 'inference',
        notes: ['official-statements-differ'],
      },
      'attend-campaign/listening/no-campaign': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: any('no rule names the act'),
          cycle: any('no rule names the act'),
          period: 'outside-campaign',
        },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-campaign/listening/bakal-calon': {
        when: { conduct: 'attend-campaign', support: 'none', attributes: 'none', ...ANYWHERE, stage: 'bakal-calon' },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-campaign/attributes': {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: ['party', 'pns', 'official-vehicle'],
          ...ANYWHERE,
        },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-campaign/active': {
        when: { conduct: 'attend-campaign', support: 'active', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },

      // Looking on at a declaration.
      'attend-declaration/looking-on/skb-2022': {
        when: {
          conduct: 'attend-declaration',
          support: 'none',
          stage: 'calon',
          contest: EVERY_CONTEST,
          cycle: 'other',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB22 },
        then: WARNED,
        basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), guideline('skb-2022/lampiran-2/disiplin/d4')],
        reasoning: 'inference',
        notes: ['official-statements-differ'],
      },
      'attend-declaration/looking-on/no-list/other': {
        when: { conduct: 'attend-declaration', support: 'none', ...ANYWHERE, stage: 'calon', cycle: 'other' },
        during: { act: BEFORE_SKB22 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-declaration/looking-on/skb-2020': {
        when: {
          conduct: 'attend-declaration',
          support: 'none',
          stage: 'calon',
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB20 },
        then: silent('named-by-the-list-without-a-limb'),
        basis: [norm('pp-53-2010/pasal-4/angka-15/huruf-a'), guideline('skb-2020/daftar/2')],
        reasoning: 'inference',
      },
      'attend-declaration/looking-on/no-list/2020': {
        when: { conduct: 'attend-declaration', support: 'none', ...ANYWHERE, stage: 'calon', cycle: '2020' },
        during: { act: BEFORE_SKB20 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-declaration/looking-on/2018-2019': {
        when: { conduct: 'attend-declaration', support: 'none', ...ANYWHERE, stage: 'calon', cycle: '2018-2019' },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-declaration/looking-on/bakal-calon': {
        when: { conduct: 'attend-declaration', support: 'none', ...ANYWHERE, stage: 'bakal-calon' },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-declaration/active': {
        when: { conduct: 'attend-declaration', support: 'active', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },

      // Mere presence elsewhere: during the event, after it, or until one learned what it was.
      'attend-event/looking-on': {
        when: { conduct: 'attend-event', support: 'none', ...ANYWHERE },
        then: silent('no-rule-on-mere-presence'),
        basis: LOOKED,
        reasoning: 'text',
      },
      'attend-event/active': {
        when: { conduct: 'attend-event', support: 'active', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'chat-in-private-group/silent': {
        when: { conduct: 'chat-in-private-group', ...ANYWHERE },
        then: silent('no-rule-on-private-groups'),
        basis: [
          norm('pp-42-2004/pasal-11/huruf-c'),
          guideline('skb-2022/lampiran-2/etik/e4'),
          guideline('skb-2022/lampiran-2/disiplin/d6'),
        ],
        reasoning: 'inference',
      },

      // A photo with neither sign nor aim.
      'post-photo/neutral/b-71': {
        when: {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: '2018-2019',
          period: EITHER_PERIOD,
        },
        during: { act: from('2017-12-27') },
        then: WARNED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('b-71-2017/huruf-f')],
        reasoning: 'inference',
        notes: ['outside-the-item-by-its-words'],
      },
      'post-photo/neutral/before-b-71': {
        when: { conduct: 'post-photo', gesture: 'none', purpose: 'none', ...ANYWHERE, cycle: '2018-2019' },
        during: { act: between('0001-01-01', '2017-12-27') },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'post-photo/neutral/skb-2020': {
        when: {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB20 },
        then: WARNED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2020/daftar/3')],
        reasoning: 'inference',
        notes: ['outside-the-item-by-its-words'],
      },
      'post-photo/neutral/before-skb-2020': {
        when: { conduct: 'post-photo', gesture: 'none', purpose: 'none', ...ANYWHERE, cycle: '2020' },
        during: { act: BEFORE_SKB20 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'post-photo/neutral/skb-2022': {
        when: {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          stage: 'calon',
          contest: EVERY_CONTEST,
          cycle: 'other',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB22 },
        then: WARNED,
        basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-5'), guideline('skb-2022/lampiran-2/disiplin/d7')],
        reasoning: 'inference',
        notes: ['outside-the-item-by-its-words'],
      },
      'post-photo/neutral/skb-2022/bakal-calon': {
        when: {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: 'other',
        },
        during: { act: FROM_SKB22 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'post-photo/neutral/before-skb-2022': {
        when: { conduct: 'post-photo', gesture: 'none', purpose: 'none', ...ANYWHERE, cycle: 'other' },
        during: { act: BEFORE_SKB22 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'post-photo/aim': {
        when: { conduct: 'post-photo', gesture: 'none', purpose: 'support', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'post-photo/sign': {
        when: { conduct: 'post-photo', gesture: 'partisan', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },

      // Explaining government policy under a letter of assignment.
      'speak-at-party-event/policy/b-71': {
        when: {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: '2018-2019',
          period: EITHER_PERIOD,
        },
        during: { act: from('2017-12-27') },
        then: WARNED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('b-71-2017/huruf-g'), guideline('skb-2020/daftar/4')],
        reasoning: 'inference',
        notes: ['exception-named-in-2020-only'],
      },
      'speak-at-party-event/policy/before-b-71': {
        when: {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          ...ANYWHERE,
          cycle: '2018-2019',
        },
        during: { act: between('0001-01-01', '2017-12-27') },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'speak-at-party-event/policy/skb-2020': {
        when: {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB20 },
        then: ALLOWED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2020/daftar/4')],
        reasoning: 'text',
      },
      'speak-at-party-event/policy/carried-over': {
        when: {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: 'other',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB20 },
        then: ALLOWED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2020/daftar/4')],
        reasoning: 'inference',
        notes: ['exception-named-in-2020-only'],
      },
      'speak-at-party-event/policy/before-skb-2020': {
        when: {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          ...ANYWHERE,
          cycle: ['2020', 'other'],
        },
        during: { act: BEFORE_SKB20 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'speak-at-party-event/policy/active': {
        when: { conduct: 'speak-at-party-event', assignment: 'government-policy', support: 'active', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'speak-at-party-event/no-assignment': {
        when: { conduct: 'speak-at-party-event', assignment: 'none', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },

      // Own candidacy on leave: not a breach by the words of the items.
      'approach-party-or-public/on-cltn/skb-2020': {
        when: {
          conduct: 'approach-party-or-public',
          cltn: 'yes',
          stage: 'bakal-calon',
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB20 },
        then: WARNED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2020/daftar/x')],
        reasoning: 'inference',
        notes: ['outside-the-item-by-its-words'],
      },
      'declare-candidacy/on-cltn/skb-2020': {
        when: {
          conduct: 'declare-candidacy',
          cltn: 'yes',
          stage: 'bakal-calon',
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB20 },
        then: WARNED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2020/daftar/5')],
        reasoning: 'inference',
        notes: ['outside-the-item-by-its-words'],
      },
      'own-candidacy/on-cltn/before-skb-2020': {
        when: {
          conduct: ['approach-party-or-public', 'declare-candidacy'],
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: '2020',
        },
        during: { act: BEFORE_SKB20 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'approach-party-or-public/on-cltn/skb-2022': {
        when: {
          conduct: 'approach-party-or-public',
          cltn: 'yes',
          stage: 'bakal-calon',
          contest: EVERY_CONTEST,
          cycle: 'other',
          period: EITHER_PERIOD,
        },
        during: { act: FROM_SKB22 },
        then: WARNED,
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2022/lampiran-2/disiplin/d3')],
        reasoning: 'inference',
        notes: ['outside-the-item-by-its-words'],
      },
      'approach-party-or-public/on-cltn/before-skb-2022': {
        when: {
          conduct: 'approach-party-or-public',
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: 'other',
        },
        during: { act: BEFORE_SKB22 },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'declare-candidacy/on-cltn/other': {
        when: { conduct: 'declare-candidacy', cltn: 'yes', ...ANYWHERE, stage: 'bakal-calon', cycle: 'other' },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'own-candidacy/on-cltn/2018-2019': {
        when: {
          conduct: ['approach-party-or-public', 'declare-candidacy'],
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: '2018-2019',
        },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'own-candidacy/on-cltn/calon': {
        when: {
          conduct: ['approach-party-or-public', 'declare-candidacy'],
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'calon',
        },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'own-candidacy/no-leave': {
        when: { conduct: ['approach-party-or-public', 'declare-candidacy'], cltn: 'no', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },

      // A spouse, on leave and looking on.
      'accompany-spouse/on-cltn/b-36': {
        when: {
          conduct: 'accompany-spouse',
          cltn: 'yes',
          support: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: '2018-2019',
          period: EITHER_PERIOD,
        },
        during: { act: from('2018-02-02') },
        then: ALLOWED,
        basis: [
          guideline('b-36-2018/isi/cuti'),
          guideline('b-36-2018/isi/mendampingi'),
          guideline('b-36-2018/isi/kampanye'),
        ],
        reasoning: 'text',
        notes: ['leave-open-to-pns-after-five-years'],
      },
      'accompany-spouse/on-cltn/before-b-36': {
        when: { conduct: 'accompany-spouse', cltn: 'yes', support: 'none', ...ANYWHERE, cycle: '2018-2019' },
        during: { act: between('0001-01-01', '2018-02-02') },
        then: silent('no-circular-for-this-election'),
        basis: LOOKED,
        reasoning: 'text',
      },
      'accompany-spouse/on-cltn/2020': {
        when: { conduct: 'accompany-spouse', cltn: 'yes', support: 'none', ...ANYWHERE, cycle: '2020' },
        then: silent('no-circular-for-this-election'),
        basis: LOOKED,
        reasoning: 'text',
      },
      // Made for the elections of 2024, which the cycle does not tell from later ones.
      'accompany-spouse/on-cltn/se-18': {
        when: {
          conduct: 'accompany-spouse',
          cltn: 'yes',
          support: 'none',
          stage: EITHER_STAGE,
          contest: EVERY_CONTEST,
          cycle: 'other',
          period: EITHER_PERIOD,
        },
        during: { act: from('2023-09-29') },
        then: ALLOWED,
        basis: [
          guideline('se-menpanrb-18-2023/isi/cuti'),
          guideline('se-menpanrb-18-2023/isi/mendampingi'),
          guideline('se-menpanrb-18-2023/isi/kampanye'),
        ],
        reasoning: 'inference',
        notes: ['circular-made-for-2024', 'leave-open-to-pns-after-five-years'],
      },
      'accompany-spouse/on-cltn/before-se-18': {
        when: { conduct: 'accompany-spouse', cltn: 'yes', support: 'none', ...ANYWHERE, cycle: 'other' },
        during: { act: between('0001-01-01', '2023-09-29') },
        then: silent('no-circular-for-this-election'),
        basis: LOOKED,
        reasoning: 'text',
      },
      'accompany-spouse/on-cltn/active': {
        when: { conduct: 'accompany-spouse', cltn: 'yes', support: 'active', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
      'accompany-spouse/no-leave': {
        when: { conduct: 'accompany-spouse', cltn: 'no', ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },

      'without-a-rule/silent': {
        when: { conduct: WITHOUT_A_RULE, ...ANYWHERE },
        then: NO_RULE,
        basis: LOOKED,
        reasoning: 'text',
      },
    }),
  },
)
