import { between, type DateInput, from } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { guideline, norm, type ReadingOptions } from '../../../law'
import { ASN_KINDS, type AsnKind } from '../../../people'
import {
  ASKS,
  CONDUCTS,
  type Conduct,
  type Contest,
  type NeutralityInput,
  REGIONAL_CONTESTS,
  VALUES,
} from '../dimensions'
import type { PermissionOutcome } from '../outcome'

/** The dimensions of this table: asked ones optional. */
export type PermissionInput = Pick<
  NeutralityInput,
  | 'conduct'
  | 'actor'
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
const FROM_SKB22 = from('2022-09-22')

const ALLOWED = { permission: 'allowed' } as const
const EVERYBODY = { permission: 'allowed-to-everybody' } as const
const WARNED = { permission: 'allowed-with-warning' } as const
const NO_RULE = silent('no-rule-found')

/** What leave outside the state's charge is asked for, and the kinds of leave of PPPK, among which it is not. */
const ON_LEAVE = [
  'approach-party-or-public',
  'declare-candidacy',
  'accompany-spouse',
] as const satisfies readonly Conduct[]
const WITHOUT_LEAVE = {
  stage: any('who cannot take the leave cannot be on it'),
  contest: any('who cannot take the leave cannot be on it'),
  cycle: any('who cannot take the leave cannot be on it'),
  period: any('who cannot take the leave cannot be on it'),
}
const PPPK_LEAVE = /* @__PURE__ */ (['a', 'b', 'c', 'd'] as const).map((letter) =>
  norm(`pp-49-2018/pasal-77/huruf-${letter}`),
)
const ALL_BUT_VOTING = /* @__PURE__ */ CONDUCTS.filter((conduct) => conduct !== 'cast-vote')

/** The principle that binds every ASN, in the act of each day; before the first of them one looks at the code of ethics. */
const PRINCIPLES = [
  ['before-uu-5-2014', '0001-01-01', '2014-01-15', 'pp-42-2004/pasal-11/huruf-c'],
  ['uu-5-2014', '2014-01-15', '2023-10-31', 'uu-5-2014/pasal-2/huruf-f'],
  ['uu-20-2023', '2023-10-31', '9999-12-31', 'uu-20-2023/pasal-2/huruf-f'],
] as const

type PermissionRow = Omit<Row<PermissionInput, 'act', PermissionOutcome, ReadingOptions>, 'over'>

/** What no rule allows: one row for each act on ASN, between the days given, telling where one looked on that day. */
function nowhere(
  id: string,
  when: Omit<PermissionRow['when'], 'actor'>,
  {
    from: first = '0001-01-01',
    until = '9999-12-31',
    then = NO_RULE,
    actor = ASN_KINDS,
  }: {
    from?: DateInput
    until?: DateInput
    then?: Silent
    actor?: AsnKind | readonly AsnKind[]
  } = {},
): { [id: string]: PermissionRow } {
  const rows: { [id: string]: PermissionRow } = {}
  for (const [act, begins, ends, principle] of PRINCIPLES) {
    const start = begins > first ? begins : first
    const end = ends < until ? ends : until
    if (start >= end) continue
    rows[`${id}/${act}`] = {
      when: { ...when, actor },
      during: { act: end === '9999-12-31' ? from(start) : between(start, end) },
      then,
      basis: [norm(principle)],
      reasoning: 'text',
    }
  }
  return rows
}

/** Where neither discipline nor ethics is met: whether a rule or an official statement allows the conduct. */
export const permissionTable = /* @__PURE__ */ defineTable<PermissionInput, 'act', PermissionOutcome, ReadingOptions>()(
  {
    id: 'permission',
    bucket: 'conduct',
    dimensions: {
      conduct: VALUES.conduct,
      actor: VALUES.actor,
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
          actor: any('every citizen has the right to vote'),
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
          actor: any('every citizen has the right to vote'),
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
          actor: any('every citizen has the right to vote'),
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
          actor: any('every citizen has the right to vote'),
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
          actor: ASN_KINDS,
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
          actor: ['pns', 'cpns'],
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
      // The regulation speaks of PNS; no rule of their own was found for the others.
      'attend-campaign/listening/pemilu/pp-53/pppk': {
        when: {
          conduct: 'attend-campaign',
          actor: ['pppk', 'pppk-paruh-waktu'],
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
        reasoning: 'inference',
      },
      'attend-campaign/listening/pemilu/2018-2019': {
        when: {
          conduct: 'attend-campaign',
          actor: ['pns', 'cpns'],
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
      // The regulation speaks of PNS; no rule of their own was found for the others.
      'attend-campaign/listening/pemilu/2018-2019/pppk': {
        when: {
          conduct: 'attend-campaign',
          actor: ['pppk', 'pppk-paruh-waktu'],
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
        reasoning: 'inference',
        notes: ['official-statements-differ'],
      },
      'attend-campaign/listening/pemilu/b-94': {
        when: {
          conduct: 'attend-campaign',
          actor: ASN_KINDS,
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: NATIONAL,
          cycle: '2018-2019',
          period: 'campaign',
        },
        during: { act: between('2019-03-26', '2021-08-31') },
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
          actor: ASN_KINDS,
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
          actor: ASN_KINDS,
          support: 'none',
          attributes: 'none',
          stage: 'calon',
          contest: NATIONAL,
          cycle: EVERY_CYCLE,
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
          actor: ASN_KINDS,
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
      ...nowhere('attend-campaign/listening/no-campaign', {
        conduct: 'attend-campaign',
        support: 'none',
        attributes: 'none',
        stage: 'calon',
        contest: any('no rule names the act'),
        cycle: any('no rule names the act'),
        period: 'outside-campaign',
      }),
      ...nowhere('attend-campaign/listening/bakal-calon', {
        conduct: 'attend-campaign',
        support: 'none',
        attributes: 'none',
        ...ANYWHERE,
        stage: 'bakal-calon',
      }),
      ...nowhere('attend-campaign/attributes', {
        conduct: 'attend-campaign',
        support: 'none',
        attributes: ['party', 'pns', 'official-vehicle'],
        ...ANYWHERE,
      }),
      ...nowhere('attend-campaign/active', { conduct: 'attend-campaign', support: 'active', ...ANYWHERE }),

      // Looking on at a declaration.
      'attend-declaration/looking-on/skb-2022': {
        when: {
          conduct: 'attend-declaration',
          actor: ASN_KINDS,
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
      ...nowhere(
        'attend-declaration/looking-on/no-list/other',
        {
          conduct: 'attend-declaration',
          support: 'none',
          ...ANYWHERE,
          stage: 'calon',
          cycle: 'other',
        },
        { until: '2022-09-22' },
      ),
      'attend-declaration/looking-on/skb-2020': {
        when: {
          conduct: 'attend-declaration',
          actor: ASN_KINDS,
          support: 'none',
          stage: 'calon',
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: between('2020-09-10', '2021-08-31') },
        then: silent('named-by-the-list-without-a-limb'),
        basis: [norm('pp-53-2010/pasal-4/angka-15/huruf-a'), guideline('skb-2020/daftar/2')],
        reasoning: 'inference',
      },
      'attend-declaration/looking-on/skb-2020/pp-94': {
        when: {
          conduct: 'attend-declaration',
          actor: ASN_KINDS,
          support: 'none',
          stage: 'calon',
          contest: EVERY_CONTEST,
          cycle: '2020',
          period: EITHER_PERIOD,
        },
        during: { act: PP94 },
        then: silent('named-by-the-list-without-a-limb'),
        basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), guideline('skb-2020/daftar/2')],
        reasoning: 'inference',
      },
      ...nowhere(
        'attend-declaration/looking-on/no-list/2020',
        {
          conduct: 'attend-declaration',
          support: 'none',
          ...ANYWHERE,
          stage: 'calon',
          cycle: '2020',
        },
        { until: '2020-09-10' },
      ),
      ...nowhere('attend-declaration/looking-on/2018-2019', {
        conduct: 'attend-declaration',
        support: 'none',
        ...ANYWHERE,
        stage: 'calon',
        cycle: '2018-2019',
      }),
      ...nowhere('attend-declaration/looking-on/bakal-calon', {
        conduct: 'attend-declaration',
        support: 'none',
        ...ANYWHERE,
        stage: 'bakal-calon',
      }),
      ...nowhere('attend-declaration/active', { conduct: 'attend-declaration', support: 'active', ...ANYWHERE }),

      // Mere presence elsewhere: during the event, after it, or until one learned what it was.
      ...nowhere(
        'attend-event/looking-on',
        { conduct: 'attend-event', support: 'none', ...ANYWHERE },
        { then: silent('no-rule-on-mere-presence') },
      ),
      ...nowhere('attend-event/active', { conduct: 'attend-event', support: 'active', ...ANYWHERE }),
      'chat-in-private-group/silent': {
        when: { conduct: 'chat-in-private-group', actor: ASN_KINDS, ...ANYWHERE },
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
          actor: ASN_KINDS,
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
      ...nowhere(
        'post-photo/neutral/before-b-71',
        {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          ...ANYWHERE,
          cycle: '2018-2019',
        },
        { until: '2017-12-27' },
      ),
      'post-photo/neutral/skb-2020': {
        when: {
          conduct: 'post-photo',
          actor: ASN_KINDS,
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
      ...nowhere(
        'post-photo/neutral/before-skb-2020',
        {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          ...ANYWHERE,
          cycle: '2020',
        },
        { until: '2020-09-10' },
      ),
      'post-photo/neutral/skb-2022': {
        when: {
          conduct: 'post-photo',
          actor: ASN_KINDS,
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
      ...nowhere(
        'post-photo/neutral/skb-2022/bakal-calon',
        {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: 'other',
        },
        { from: '2022-09-22' },
      ),
      ...nowhere(
        'post-photo/neutral/before-skb-2022',
        {
          conduct: 'post-photo',
          gesture: 'none',
          purpose: 'none',
          ...ANYWHERE,
          cycle: 'other',
        },
        { until: '2022-09-22' },
      ),
      ...nowhere('post-photo/aim', { conduct: 'post-photo', gesture: 'none', purpose: 'support', ...ANYWHERE }),
      ...nowhere('post-photo/sign', { conduct: 'post-photo', gesture: 'partisan', ...ANYWHERE }),

      // Explaining government policy under a letter of assignment.
      'speak-at-party-event/policy/b-71': {
        when: {
          conduct: 'speak-at-party-event',
          actor: ASN_KINDS,
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
      ...nowhere(
        'speak-at-party-event/policy/before-b-71',
        {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          ...ANYWHERE,
          cycle: '2018-2019',
        },
        { until: '2017-12-27' },
      ),
      'speak-at-party-event/policy/skb-2020': {
        when: {
          conduct: 'speak-at-party-event',
          actor: ASN_KINDS,
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
          actor: ASN_KINDS,
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
      ...nowhere(
        'speak-at-party-event/policy/before-skb-2020',
        {
          conduct: 'speak-at-party-event',
          assignment: 'government-policy',
          support: 'none',
          ...ANYWHERE,
          cycle: ['2020', 'other'],
        },
        { until: '2020-09-10' },
      ),
      ...nowhere('speak-at-party-event/policy/active', {
        conduct: 'speak-at-party-event',
        assignment: 'government-policy',
        support: 'active',
        ...ANYWHERE,
      }),
      ...nowhere('speak-at-party-event/no-assignment', {
        conduct: 'speak-at-party-event',
        assignment: 'none',
        ...ANYWHERE,
      }),

      // Own candidacy on leave: not a breach by the words of the items.
      'approach-party-or-public/on-cltn/skb-2020': {
        when: {
          conduct: 'approach-party-or-public',
          actor: 'pns',
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
        notes: ['outside-the-item-while-on-leave'],
      },
      'declare-candidacy/on-cltn/skb-2020': {
        when: {
          conduct: 'declare-candidacy',
          actor: 'pns',
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
        notes: ['outside-the-item-while-on-leave'],
      },
      ...nowhere(
        'own-candidacy/on-cltn/before-skb-2020',
        {
          conduct: ['approach-party-or-public', 'declare-candidacy'],
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: '2020',
        },
        { until: '2020-09-10', actor: 'pns' },
      ),
      'approach-party-or-public/on-cltn/skb-2022': {
        when: {
          conduct: 'approach-party-or-public',
          actor: 'pns',
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
        notes: ['outside-the-item-while-on-leave'],
      },
      ...nowhere(
        'approach-party-or-public/on-cltn/before-skb-2022',
        {
          conduct: 'approach-party-or-public',
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: 'other',
        },
        { until: '2022-09-22', actor: 'pns' },
      ),
      ...nowhere(
        'declare-candidacy/on-cltn/other',
        {
          conduct: 'declare-candidacy',
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: 'other',
        },
        { actor: 'pns' },
      ),
      ...nowhere(
        'own-candidacy/on-cltn/2018-2019',
        {
          conduct: ['approach-party-or-public', 'declare-candidacy'],
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'bakal-calon',
          cycle: '2018-2019',
        },
        { actor: 'pns' },
      ),
      ...nowhere(
        'own-candidacy/on-cltn/calon',
        {
          conduct: ['approach-party-or-public', 'declare-candidacy'],
          cltn: 'yes',
          ...ANYWHERE,
          stage: 'calon',
        },
        { actor: 'pns' },
      ),
      ...nowhere('own-candidacy/no-leave', {
        conduct: ['approach-party-or-public', 'declare-candidacy'],
        cltn: 'no',
        ...ANYWHERE,
      }),

      // A spouse, on leave and looking on.
      'accompany-spouse/on-cltn/b-36': {
        when: {
          conduct: 'accompany-spouse',
          actor: 'pns',
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
      ...nowhere(
        'accompany-spouse/on-cltn/before-b-36',
        {
          conduct: 'accompany-spouse',
          cltn: 'yes',
          support: 'none',
          ...ANYWHERE,
          cycle: '2018-2019',
        },
        {
          until: '2018-02-02',
          then: silent('no-circular-for-this-election'),
          actor: 'pns',
        },
      ),
      ...nowhere(
        'accompany-spouse/on-cltn/2020',
        {
          conduct: 'accompany-spouse',
          cltn: 'yes',
          support: 'none',
          ...ANYWHERE,
          cycle: '2020',
        },
        { then: silent('no-circular-for-this-election'), actor: 'pns' },
      ),
      // Made for the elections of 2024, which the cycle does not tell from later ones.
      'accompany-spouse/on-cltn/se-18': {
        when: {
          conduct: 'accompany-spouse',
          actor: 'pns',
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
      ...nowhere(
        'accompany-spouse/on-cltn/before-se-18',
        {
          conduct: 'accompany-spouse',
          cltn: 'yes',
          support: 'none',
          ...ANYWHERE,
          cycle: 'other',
        },
        {
          until: '2023-09-29',
          then: silent('no-circular-for-this-election'),
          actor: 'pns',
        },
      ),
      ...nowhere(
        'accompany-spouse/on-cltn/active',
        {
          conduct: 'accompany-spouse',
          cltn: 'yes',
          support: 'active',
          ...ANYWHERE,
        },
        { actor: 'pns' },
      ),
      ...nowhere('accompany-spouse/no-leave', { conduct: 'accompany-spouse', cltn: 'no', ...ANYWHERE }),

      // The leave is not theirs to take (PP 11/2017 Pasal 334 and 340, PP 49/2018 Pasal 77).
      'on-cltn/cpns': {
        when: { conduct: ON_LEAVE, actor: 'cpns', cltn: 'yes', ...WITHOUT_LEAVE },
        during: { act: from('2017-04-07') },
        then: silent('no-such-leave-for-this-kind'),
        basis: [norm('pp-11-2017/pasal-334/ayat-1'), norm('pp-11-2017/pasal-340')],
        reasoning: 'text',
      },
      'on-cltn/cpns/earlier': {
        when: { conduct: ON_LEAVE, actor: 'cpns', cltn: 'yes', ...WITHOUT_LEAVE },
        during: { act: between('0001-01-01', '2017-04-07') },
        then: silent('older-regulation-not-read'),
        basis: [norm('pp-11-2017/pasal-334/ayat-1'), norm('pp-11-2017/pasal-340')],
        reasoning: 'text',
      },
      'on-cltn/pppk': {
        when: { conduct: ON_LEAVE, actor: ['pppk', 'pppk-paruh-waktu'], cltn: 'yes', ...WITHOUT_LEAVE },
        during: { act: from('2018-11-28') },
        then: silent('no-such-leave-for-this-kind'),
        basis: PPPK_LEAVE,
        reasoning: 'inference',
      },
      'on-cltn/pppk/earlier': {
        when: { conduct: ON_LEAVE, actor: ['pppk', 'pppk-paruh-waktu'], cltn: 'yes', ...WITHOUT_LEAVE },
        during: { act: between('0001-01-01', '2018-11-28') },
        then: silent('no-such-leave-for-this-kind'),
        basis: PPPK_LEAVE,
        reasoning: 'inference',
        notes: ['no-pppk-regulation-yet'],
      },

      // Rules and statements on what is allowed speak of ASN; of others, only their own statute was looked into.
      'every-other-conduct/kepala-desa': {
        when: { conduct: ALL_BUT_VOTING, actor: 'kepala-desa', ...ANYWHERE },
        then: silent('no-rule-for-this-office'),
        basis: [norm('uu-6-2014/pasal-29/huruf-g'), norm('uu-6-2014/pasal-29/huruf-j')],
        reasoning: 'text',
      },
      'every-other-conduct/perangkat-desa': {
        when: { conduct: ALL_BUT_VOTING, actor: 'perangkat-desa', ...ANYWHERE },
        then: silent('no-rule-for-this-office'),
        basis: [norm('uu-6-2014/pasal-51/huruf-g'), norm('uu-6-2014/pasal-51/huruf-j')],
        reasoning: 'text',
      },
      'every-other-conduct/anggota-bpd': {
        when: { conduct: ALL_BUT_VOTING, actor: 'anggota-bpd', ...ANYWHERE },
        then: silent('no-rule-for-this-office'),
        basis: [norm('uu-6-2014/pasal-64/huruf-h')],
        reasoning: 'text',
      },
      'every-other-conduct/kepala-daerah': {
        when: { conduct: ALL_BUT_VOTING, actor: 'kepala-daerah', ...ANYWHERE },
        then: silent('no-rule-for-this-office'),
        basis: [norm('uu-23-2014/pasal-67/huruf-b'), norm('uu-23-2014/pasal-76/ayat-1/huruf-a')],
        reasoning: 'text',
      },
      'every-other-conduct/contract-staff': {
        when: { conduct: ALL_BUT_VOTING, actor: ['non-asn', 'penyedia-jasa'], ...ANYWHERE },
        then: silent('no-rule-for-this-office'),
        basis: [guideline('se-menpanrb-1-2023/isi/netral')],
        reasoning: 'inference',
      },

      ...nowhere('without-a-rule/silent', { conduct: WITHOUT_A_RULE, ...ANYWHERE }),
    }),
  },
)
