import type { Expectation } from '../../expectation'

type When = { [dimension: string]: string | string[] }
type Said = Omit<Expectation, 'on'>

const PAIRS = ['presiden', 'gubernur', 'bupati-wali-kota']
const LEGISLATIVE = ['dpr', 'dpd', 'dprd']
const PERSONS = [...PAIRS, ...LEGISLATIVE]
const ALL = [...PERSONS, 'partai']
const REGIONAL = ['gubernur', 'bupati-wali-kota']
const ELSEWHERE = ['presiden', ...LEGISLATIVE, 'partai']
const STAGES = ['bakal-calon', 'calon']
const CYCLES = ['2018-2019', '2020', 'other']
const WORN = ['party', 'pns', 'official-vehicle']
const WEARING = ['none', ...WORN]
const EITHER = ['none', 'support']
const YES_NO = ['yes', 'no']
const PRESENCE = ['during', 'left-at-once', 'after-end']
const SUPPORT = ['none', 'active']

const c11 = 'norm pp-42-2004/pasal-11/huruf-c'
const b71 = (letter: string) => `guideline b-71-2017/huruf-${letter}`
const skb20 = (item: string) => `guideline skb-2020/daftar/${item}`
const e = (item: number) => `guideline skb-2022/lampiran-2/etik/e${item}`
const d = (item: string) => `guideline skb-2022/lampiran-2/disiplin/d${item}`

const none = (when: When, ...beside: string[]): Said => ({ when, then: { item: 'none' }, basis: [c11, ...beside] })
const bare = (when: When, ...beside: string[]): Said => ({ when, then: { item: 'pp42-11c' }, basis: [c11, ...beside] })
const item = (name: string, when: When, ...beside: string[]): Said => ({
  when,
  then: { item: name },
  basis: [c11, ...beside],
})
const on = (days: string[], said: Said[]): Expectation[] =>
  days.flatMap((act) => said.map((one) => ({ ...one, on: { act } })))

/** The acts that the lists speak of only for a bakal calon; for a determined candidate discipline comes first. */
const BAKAL_CALON_ONLY = [
  'attend-campaign',
  'attend-declaration',
  'attend-event',
  'join-bakal-calon-activity',
  'display-campaign-material',
  'post-photo',
  'approach-party-or-public',
  'declare-candidacy',
  'partisan-activity',
  'give-goods',
  'tim-sukses',
  'fund-campaign',
  'mobilise-staff',
  'use-state-facilities',
  'lend-state-facilities',
  'partisan-decision',
  'government-programme-for-contestant',
  'pressure-people',
  'steer-officials',
  'map-support',
  'host-contestant',
  'verify-support',
  'lend-private-property',
]
const SOCIAL_MEDIA = ['social-media-campaign', 'social-media-engagement']
const EVERY_CONDUCT = [
  ...BAKAL_CALON_ONLY,
  ...SOCIAL_MEDIA,
  'cast-vote',
  'chat-in-private-group',
  'speak-at-party-event',
  'remain-asn-after-determination',
  'accompany-spouse',
  'party-membership',
  'ktp-support-letter',
]

/**
 * Section 3 (pp42-11c, pp42-16) and the note of section 9 on a speaker: Pasal 11 huruf c knows no stage, so what discipline leaves of
 * an act for a determined candidate is judged as before; who showed no support before shows none after.
 */
function determined(cycle: string): Said[] {
  const at = (conduct: string | string[], how: When = {}): When => ({
    conduct,
    stage: 'calon',
    contest: ALL,
    cycle,
    ...how,
  })
  const idle = (when: When) => none(when, 'procedure pp-42-2004/pasal-16')
  return [
    bare(
      at([
        'join-bakal-calon-activity',
        'display-campaign-material',
        'partisan-activity',
        'give-goods',
        'tim-sukses',
        'fund-campaign',
        'mobilise-staff',
        'use-state-facilities',
        'lend-state-facilities',
        'partisan-decision',
        'government-programme-for-contestant',
        'pressure-people',
        'steer-officials',
      ]),
    ),
    // Presence.
    bare(at('attend-campaign', { support: 'active', attributes: WEARING })),
    bare(at('attend-campaign', { support: 'none', attributes: WORN })),
    idle(at('attend-campaign', { support: 'none', attributes: 'none' })),
    bare(at(['attend-declaration', 'host-contestant'], { support: 'active' })),
    bare(at('attend-event', { support: 'active', presence: PRESENCE })),
    idle(at(['attend-declaration', 'host-contestant'], { support: 'none' })),
    idle(at('attend-event', { support: 'none', presence: PRESENCE })),
    // A photo.
    bare(at('post-photo', { gesture: 'partisan', purpose: EITHER, published: 'yes' })),
    bare(at('post-photo', { gesture: 'none', purpose: 'support', published: 'yes' })),
    idle(at('post-photo', { gesture: 'none', purpose: 'support', published: 'no' })),
    idle(at('post-photo', { gesture: 'none', purpose: 'none', published: YES_NO })),
    ...(cycle === 'other' ? [] : [bare(at('post-photo', { gesture: 'partisan', purpose: EITHER, published: 'no' }))]),
    // One's own candidacy, and lists and things lent.
    bare(at(['approach-party-or-public', 'declare-candidacy'], { cltn: 'no' })),
    idle(at(['approach-party-or-public', 'declare-candidacy'], { cltn: 'yes' })),
    bare(at(['map-support', 'verify-support', 'lend-private-property'], { purpose: 'support' })),
    idle(at(['map-support', 'verify-support', 'lend-private-property'], { purpose: 'none' })),
  ]
}

/** The hand sign on a photo that was not published: a list asks for publication only from the decree of 2022 on. */
const unpublishedSign: When = {
  conduct: 'post-photo',
  gesture: 'partisan',
  purpose: EITHER,
  published: 'no',
  stage: 'calon',
  contest: ALL,
  cycle: 'other',
}

/** What no list changes, in any cycle, from the day of the code on. */
function always(cycle: string): Said[] {
  const at = (conduct: string | string[], stage: string | string[] = 'bakal-calon'): When => ({
    conduct,
    stage,
    contest: ALL,
    cycle,
  })
  return [
    none(at(['cast-vote', 'party-membership', 'remain-asn-after-determination'], STAGES)),
    none(at('chat-in-private-group', STAGES), e(4)),
    bare(at('ktp-support-letter', STAGES), skb20('11'), d('10')),
    ...determined(cycle),
    bare({ ...at(SOCIAL_MEDIA, 'calon'), contest: [...PAIRS, 'partai'] }),
    none({ ...at(['attend-event', 'host-contestant']), support: 'none' }),
    none({ ...at(['map-support', 'verify-support', 'lend-private-property']), purpose: 'none' }),
    bare({ ...at(['map-support', 'verify-support']), purpose: 'support' }),
    bare(
      at([
        'use-state-facilities',
        'lend-state-facilities',
        'partisan-decision',
        'government-programme-for-contestant',
        'pressure-people',
        'steer-officials',
      ]),
    ),
    none({ ...at('speak-at-party-event', STAGES), assignment: 'government-policy', support: 'none' }, skb20('4')),
    none({ ...at('accompany-spouse', STAGES), cltn: 'yes', support: 'none' }),
  ]
}

/** Where no list was made for the election, or not yet: the code of ethics alone. */
function withoutAList(cycle: string): Said[] {
  const at = (conduct: string | string[], stage: string | string[] = 'bakal-calon'): When => ({
    conduct,
    stage,
    contest: ALL,
    cycle,
  })
  const onLeave: { [cycle: string]: string[] } = { '2018-2019': [], '2020': [skb20('5'), skb20('x')], other: [d('3')] }
  return [
    none({ ...at('attend-campaign'), support: 'none', attributes: 'none' }),
    bare({ ...at('attend-campaign'), support: 'none', attributes: WORN }),
    bare({ ...at('attend-campaign'), support: 'active', attributes: WEARING }),
    none({ ...at('attend-declaration'), support: 'none' }),
    bare({ ...at('attend-declaration'), support: 'active' }),
    bare({ ...at('attend-event'), support: 'active', presence: PRESENCE }),
    bare({ ...at('host-contestant'), support: 'active' }),
    bare(
      at([
        'join-bakal-calon-activity',
        'display-campaign-material',
        ...SOCIAL_MEDIA,
        'partisan-activity',
        'give-goods',
        'tim-sukses',
        'fund-campaign',
        'mobilise-staff',
      ]),
    ),
    bare({ ...at(SOCIAL_MEDIA, 'calon'), contest: LEGISLATIVE }),
    ...(cycle === 'other' ? [bare(unpublishedSign)] : []),
    bare({ ...at('post-photo'), gesture: 'partisan', purpose: EITHER, published: YES_NO }),
    bare({ ...at('post-photo'), gesture: 'none', purpose: 'support', published: 'yes' }),
    none({ ...at('post-photo'), gesture: 'none', purpose: 'support', published: 'no' }),
    none(
      { ...at('post-photo'), gesture: 'none', purpose: 'none', published: YES_NO },
      ...(cycle === 'other' ? [] : [b71('f'), skb20('3')]),
    ),
    bare({ ...at('speak-at-party-event', STAGES), assignment: 'none', support: SUPPORT }),
    bare({ ...at('speak-at-party-event', STAGES), assignment: 'government-policy', support: 'active' }),
    bare({ ...at(['approach-party-or-public', 'declare-candidacy']), cltn: 'no' }),
    none({ ...at(['approach-party-or-public', 'declare-candidacy']), cltn: 'yes' }, ...(onLeave[cycle] ?? [])),
    bare({ ...at('accompany-spouse', STAGES), cltn: 'no', support: SUPPORT }),
    bare({ ...at('accompany-spouse', STAGES), cltn: 'yes', support: 'active' }),
    bare({ ...at('lend-private-property'), purpose: 'support' }),
  ]
}

/** Letter B/71/2017, from 27 December 2017 for the elections of 2018 and 2019. */
function letter2017(): Said[] {
  const cycle = '2018-2019'
  const bc = (conduct: string | string[], contest: string[]): When => ({
    conduct,
    stage: 'bakal-calon',
    contest,
    cycle,
  })
  const any = (conduct: string): When => ({ conduct, stage: STAGES, contest: ALL, cycle })
  return [
    // a, c: own candidacy for head of a region; the letter knows no leave.
    item('b71-a', { ...bc('approach-party-or-public', REGIONAL), cltn: YES_NO }, b71('a')),
    item('b71-c', { ...bc('declare-candidacy', REGIONAL), cltn: YES_NO }, b71('c')),
    bare({ ...bc(['approach-party-or-public', 'declare-candidacy'], ELSEWHERE), cltn: 'no' }),
    none({ ...bc(['approach-party-or-public', 'declare-candidacy'], ELSEWHERE), cltn: 'yes' }),
    // b: displays.
    item('b71-b', bc('display-campaign-material', PERSONS), b71('b')),
    // d: a declaration, with or without attributes.
    item('b71-d', { ...bc('attend-declaration', PERSONS), support: SUPPORT }, b71('d')),
    none({ ...bc('attend-declaration', ['partai']), support: 'none' }, b71('d')),
    bare({ ...bc('attend-declaration', ['partai']), support: 'active' }),
    none({ ...bc('attend-campaign', ALL), support: 'none', attributes: 'none' }),
    item('b71-d', { ...bc('attend-campaign', PERSONS), support: 'none', attributes: WORN }, b71('d')),
    item('b71-d', { ...bc('attend-campaign', PERSONS), support: 'active', attributes: WEARING }, b71('d')),
    bare({ ...bc('attend-campaign', ['partai']), support: 'none', attributes: WORN }),
    bare({ ...bc('attend-campaign', ['partai']), support: 'active', attributes: WEARING }),
    // e: online, of a bakal calon and of a calon.
    item('b71-e', bc(SOCIAL_MEDIA, PERSONS), b71('e')),
    item('b71-e', { conduct: SOCIAL_MEDIA, stage: 'calon', contest: LEGISLATIVE, cycle }, b71('e')),
    item('b71-e', { ...bc('post-photo', PERSONS), gesture: 'none', purpose: 'support', published: 'yes' }, b71('e')),
    // f: a photo with the hand sign, published or not.
    item('b71-f', { ...bc('post-photo', PERSONS), gesture: 'partisan', purpose: EITHER, published: YES_NO }, b71('f')),
    none({ ...bc('post-photo', ALL), gesture: 'none', purpose: 'support', published: 'no' }),
    none({ ...bc('post-photo', ALL), gesture: 'none', purpose: 'none', published: YES_NO }, b71('f'), skb20('3')),
    bare({ ...bc('post-photo', ['partai']), gesture: 'partisan', purpose: EITHER, published: YES_NO }),
    bare({ ...bc('post-photo', ['partai']), gesture: 'none', purpose: 'support', published: 'yes' }),
    // g: a speaker at a party's meeting, at any stage.
    item('b71-g', { ...any('speak-at-party-event'), assignment: 'none', support: SUPPORT }, b71('g')),
    item('b71-g', { ...any('speak-at-party-event'), assignment: 'government-policy', support: 'active' }, b71('g')),
    // What the letter does not name, and a party as such.
    bare(bc(['display-campaign-material', ...SOCIAL_MEDIA], ['partai'])),
    bare(
      bc(
        [
          'join-bakal-calon-activity',
          'partisan-activity',
          'give-goods',
          'tim-sukses',
          'fund-campaign',
          'mobilise-staff',
        ],
        ALL,
      ),
    ),
    bare({ ...bc('attend-event', ALL), support: 'active', presence: PRESENCE }),
    bare({ ...bc('host-contestant', ALL), support: 'active' }),
    bare({ ...bc('lend-private-property', ALL), purpose: 'support' }),
  ]
}

/** The spouse of a candidate of 2018 or 2019: letter B/36/2018 from 2 February 2018. */
function spouse2018(...letter: [string, string] | []): Said[] {
  const at = { conduct: 'accompany-spouse', stage: STAGES, contest: ALL, cycle: '2018-2019' }
  const [leave, part] = letter
  return [
    { ...bare({ ...at, cltn: 'no', support: SUPPORT }), basis: leave === undefined ? [c11] : [c11, leave] },
    { ...bare({ ...at, cltn: 'yes', support: 'active' }), basis: part === undefined ? [c11] : [c11, part] },
  ]
}

/** The joint decree of 2020, from 10 September 2020, its items read as ethics before determination. */
function decree2020(): Said[] {
  const cycle = '2020'
  const bc = (conduct: string | string[]): When => ({ conduct, stage: 'bakal-calon', contest: ALL, cycle })
  const any = (conduct: string): When => ({ conduct, stage: STAGES, contest: ALL, cycle })
  return [
    item('skb20-1', bc(SOCIAL_MEDIA), skb20('1')),
    item('skb20-1', { ...bc('post-photo'), gesture: 'none', purpose: 'support', published: 'yes' }, skb20('1')),
    item('skb20-2', { ...bc('attend-declaration'), support: SUPPORT }, skb20('2')),
    item('skb20-2', { ...bc('attend-campaign'), support: 'active', attributes: 'none' }, skb20('2')),
    item('skb20-3', { ...bc('post-photo'), gesture: 'partisan', purpose: EITHER, published: YES_NO }, skb20('3')),
    none({ ...bc('post-photo'), gesture: 'none', purpose: 'support', published: 'no' }),
    none({ ...bc('post-photo'), gesture: 'none', purpose: 'none', published: YES_NO }, b71('f'), skb20('3')),
    item('skb20-4', { ...any('speak-at-party-event'), assignment: 'none', support: SUPPORT }, skb20('4')),
    item('skb20-4', { ...any('speak-at-party-event'), assignment: 'government-policy', support: 'active' }, skb20('4')),
    item('skb20-5', { ...bc('declare-candidacy'), cltn: 'no' }, skb20('5')),
    item('skb20-x', { ...bc('approach-party-or-public'), cltn: 'no' }, skb20('x')),
    none({ ...bc(['approach-party-or-public', 'declare-candidacy']), cltn: 'yes' }, skb20('5'), skb20('x')),
    item('skb20-6', bc('display-campaign-material'), skb20('6')),
    item('skb20-7', bc(['partisan-activity', 'give-goods']), skb20('7')),
    item('skb20-7', { ...bc('lend-private-property'), purpose: 'support' }, skb20('7')),
    item('skb20-8', bc(['tim-sukses', 'fund-campaign']), skb20('8')),
    item('skb20-9', { ...bc('attend-campaign'), support: SUPPORT, attributes: WORN }, skb20('9')),
    item('skb20-9', bc('mobilise-staff'), skb20('9')),
    item('skb20-10', { ...any('accompany-spouse'), cltn: 'no', support: SUPPORT }, skb20('10')),
    bare({ ...any('accompany-spouse'), cltn: 'yes', support: 'active' }),
    none({ ...bc('attend-campaign'), support: 'none', attributes: 'none' }),
    bare(bc('join-bakal-calon-activity')),
    bare({ ...bc('attend-event'), support: 'active', presence: PRESENCE }),
    bare({ ...bc('host-contestant'), support: 'active' }),
    bare({ conduct: SOCIAL_MEDIA, stage: 'calon', contest: LEGISLATIVE, cycle }),
  ]
}

/** What is contested under the decree of 2022: looking on at a declaration or campaign, a posted photo without sign or aim. */
const LOOKING_ON: When[] = [
  { conduct: 'attend-declaration', support: 'none', stage: 'bakal-calon', contest: PAIRS, cycle: 'other' },
  {
    conduct: 'attend-campaign',
    support: 'none',
    attributes: 'none',
    stage: 'bakal-calon',
    contest: PAIRS,
    cycle: 'other',
  },
]
const NEUTRAL_PHOTO: When = {
  conduct: 'post-photo',
  gesture: 'none',
  purpose: 'none',
  published: 'yes',
  stage: 'bakal-calon',
  contest: ALL,
  cycle: 'other',
}

/** The other readings of both points; they change nothing but what is contested. */
const ELSEWHERE_THE_SAME = {
  'declaration-without-support': 'attendance-is-enough',
  'photo-without-aim': 'needs-partisan-sign',
}
const underOtherReadings = (said: Said[]): Said[] =>
  said
    .filter(({ when }) => when !== NEUTRAL_PHOTO && !LOOKING_ON.includes(when as When))
    .map((one) => ({ ...one, readings: ELSEWHERE_THE_SAME }))

/** The joint decree of 2022, from 22 September 2022. */
function decree2022(): Said[] {
  const cycle = 'other'
  const bc = (conduct: string | string[], contest: string[] = ALL): When => ({
    conduct,
    stage: 'bakal-calon',
    contest,
    cycle,
  })
  const any = (conduct: string, contest: string[] = ALL): When => ({ conduct, stage: STAGES, contest, cycle })
  return [
    item('skb22-e1', bc('display-campaign-material', PERSONS), e(1)),
    item('skb22-e2', bc('social-media-campaign', PERSONS), e(2)),
    // e3: the declaration or campaign of a pair, with active support; one reproduction leaves the support out.
    item('skb22-e3', { ...bc('attend-declaration', PAIRS), support: 'active' }, e(3)),
    item('skb22-e3', { ...bc('attend-campaign', PAIRS), support: 'active', attributes: WEARING }, e(3)),
    item('skb22-e3', { ...bc('attend-campaign', PAIRS), support: 'none', attributes: WORN }, e(3)),
    ...LOOKING_ON.flatMap((when): Said[] => [
      none(when, e(3)),
      { ...none(when, e(3)), readings: { 'declaration-without-support': 'needs-active-support' } },
      { ...item('skb22-e3', when, e(3)), readings: { 'declaration-without-support': 'attendance-is-enough' } },
    ]),
    item(
      'skb22-e3',
      {
        ...bc('speak-at-party-event', PAIRS),
        assignment: ['none', 'government-policy'],
        support: 'active',
      },
      e(3),
    ),
    item('skb22-e3', { ...bc('accompany-spouse', PAIRS), cltn: 'yes', support: 'active' }, e(3)),
    item('skb22-e4', bc('social-media-engagement', PERSONS), e(4)),
    // e5: a photo put where the public can see it.
    item('skb22-e5', { ...bc('post-photo'), gesture: 'partisan', purpose: EITHER, published: 'yes' }, e(5)),
    item('skb22-e5', { ...bc('post-photo'), gesture: 'none', purpose: 'support', published: 'yes' }, e(5)),
    item('skb22-e5', NEUTRAL_PHOTO, e(5)),
    { ...item('skb22-e5', NEUTRAL_PHOTO, e(5)), readings: { 'photo-without-aim': 'ethics-by-the-letter' } },
    { ...none(NEUTRAL_PHOTO, e(5)), readings: { 'photo-without-aim': 'needs-partisan-sign' } },
    none({ ...bc('post-photo'), gesture: ['none', 'partisan'], purpose: EITHER, published: 'no' }, e(5)),
    // e6: taking part in the activities of a bakal calon.
    item('skb22-e6', bc('join-bakal-calon-activity', PERSONS), e(6)),
    item('skb22-e6', { ...bc('attend-declaration', LEGISLATIVE), support: 'active' }, e(6)),
    item('skb22-e6', { ...bc('attend-campaign', LEGISLATIVE), support: 'active', attributes: WEARING }, e(6)),
    item('skb22-e6', { ...bc('attend-campaign', LEGISLATIVE), support: 'none', attributes: WORN }, e(6)),
    item('skb22-e6', { ...bc('attend-event', PERSONS), support: 'active', presence: 'during' }, e(6)),
    item('skb22-e6', { ...bc('host-contestant', PERSONS), support: 'active' }, e(6)),
    item('skb22-e6', { ...bc('accompany-spouse', LEGISLATIVE), cltn: 'yes', support: 'active' }, e(6)),
    none({ ...bc('attend-declaration', [...LEGISLATIVE, 'partai']), support: 'none' }, e(3), e(6)),
    none({ ...bc('attend-campaign', [...LEGISLATIVE, 'partai']), support: 'none', attributes: 'none' }, e(3), e(6)),
    // e7: a spouse's declaration or campaign without leave, before determination and after.
    item('skb22-e7', { ...any('accompany-spouse'), cltn: 'no', support: SUPPORT }, e(7)),
    bare({ ...any('accompany-spouse'), stage: 'calon', cltn: 'yes', support: 'active' }),
    // Not among the items: the code of ethics alone.
    bare({ ...any('speak-at-party-event'), assignment: 'none', support: 'none' }),
    bare({
      ...bc('speak-at-party-event', [...LEGISLATIVE, 'partai']),
      assignment: ['none', 'government-policy'],
      support: 'active',
    }),
    bare({
      ...any('speak-at-party-event'),
      stage: 'calon',
      assignment: ['none', 'government-policy'],
      support: 'active',
    }),
    bare({ ...bc('declare-candidacy'), cltn: 'no' }),
    bare(bc(['partisan-activity', 'give-goods', 'fund-campaign', 'mobilise-staff'])),
    bare({ ...bc('lend-private-property'), purpose: 'support' }),
    bare({ ...bc('attend-event', PERSONS), support: 'active', presence: ['left-at-once', 'after-end'] }),
    // A party as such is no bakal calon.
    bare(bc(['display-campaign-material', ...SOCIAL_MEDIA, 'join-bakal-calon-activity'], ['partai'])),
    bare({ ...bc('attend-declaration', ['partai']), support: 'active' }),
    bare({ ...bc('attend-campaign', ['partai']), support: 'active', attributes: WEARING }),
    bare({ ...bc('attend-campaign', ['partai']), support: 'none', attributes: WORN }),
    bare({ ...bc('attend-event', ['partai']), support: 'active', presence: PRESENCE }),
    bare({ ...bc('host-contestant', ['partai']), support: 'active' }),
    bare({ ...bc('accompany-spouse', ['partai']), cltn: 'yes', support: 'active' }),
    none(unpublishedSign, 'procedure pp-42-2004/pasal-16'),
    // Discipline before determination, d3 and d9a, by impact: where none is shown the code of ethics is left.
    bare({ ...bc('approach-party-or-public'), cltn: 'no' }, d('3')),
    none({ ...bc(['approach-party-or-public', 'declare-candidacy']), cltn: 'yes' }, d('3')),
    bare(bc('tim-sukses'), d('9a')),
    bare({ conduct: SOCIAL_MEDIA, stage: 'calon', contest: LEGISLATIVE, cycle }),
  ]
}

const withoutSpouse = (said: Said[]) => said.filter(({ when }) => when['conduct'] !== 'accompany-spouse')

export const expectations: Expectation[] = [
  // Before 18 October 2004 no code of ethics.
  {
    when: { conduct: EVERY_CONDUCT, stage: STAGES, contest: ALL, cycle: CYCLES },
    on: { act: '2004-10-17' },
    then: { item: 'none' },
    basis: ['procedure pp-42-2004/pasal-22'],
  },
  // The elections of 2018 and 2019, before and after letters B/71/2017 and B/36/2018; later lists change nothing for them.
  ...on(
    ['2004-10-18', '2017-12-26', '2017-12-27', '2018-02-01', '2018-02-02', '2019-04-01', '2022-09-22'],
    always('2018-2019'),
  ),
  ...on(['2004-10-18', '2017-12-26'], withoutSpouse(withoutAList('2018-2019'))),
  ...on(['2017-12-27', '2018-02-01', '2018-02-02', '2019-04-01', '2020-09-10', '2022-09-22'], letter2017()),
  ...on(['2004-10-18', '2017-12-26', '2017-12-27', '2018-02-01'], spouse2018()),
  ...on(
    ['2018-02-02', '2018-06-01', '2020-09-10', '2022-09-22'],
    spouse2018('guideline b-36-2018/isi/cuti', 'guideline b-36-2018/isi/kampanye'),
  ),
  // The election of 2020.
  ...on(['2004-10-18', '2017-12-27', '2018-02-02', '2020-09-09', '2020-09-10', '2022-09-22'], always('2020')),
  ...on(['2004-10-18', '2017-12-27', '2018-02-02', '2020-09-09'], withoutAList('2020')),
  ...on(['2020-09-10', '2020-10-12', '2022-09-22'], decree2020()),
  // Every other election.
  ...on(
    ['2004-10-18', '2017-12-27', '2018-02-02', '2020-09-10', '2022-09-21'],
    [...always('other'), ...withoutAList('other')],
  ),
  ...on(['2022-09-22', '2024-08-20'], [...always('other'), ...decree2022()]),
  // The other readings.
  ...on(['2017-12-27', '2022-09-22'], underOtherReadings([...always('2018-2019'), ...letter2017()])),
  ...on(
    ['2018-02-02', '2022-09-22'],
    underOtherReadings(spouse2018('guideline b-36-2018/isi/cuti', 'guideline b-36-2018/isi/kampanye')),
  ),
  ...on(['2020-09-10', '2022-09-22'], underOtherReadings([...always('2020'), ...decree2020()])),
  ...on(['2004-10-18', '2022-09-21'], underOtherReadings([...always('other'), ...withoutAList('other')])),
  ...on(['2022-09-22'], underOtherReadings([...always('other'), ...decree2022()])),
]
