import type { Expectation } from '../../expectation'
import {
  allBut,
  BUYER,
  EARLY_2025,
  EVERY,
  FIRST,
  MET,
  NOT_ASKED,
  on,
  PPK,
  PPTK,
  silent,
  THIRD,
  TRANSITION,
  tied,
  under,
  unmet,
  YEAR_2024,
} from './days'

const ALL = ['none', 'basic', 'type-c', 'type-b', 'type-a']
const COMPETENT = ['type-c', 'type-b', 'type-a']
const TYPES = ['a', 'b', 'c']
/** Perlem LKPP 15/2018 beside the changed Perpres, and Perlem LKPP 7/2021 until the deadline. */
const BESIDE = ['2021-02-02', '2021-06-01']
const SUCCEEDED = ['2021-06-02', '2023-12-31']
const RULE = 'norm perlem-15-2018/pasal-6'
const TYPOLOGY = 'norm perlem-7-2021/isi/tipologi'
const DEADLINE = 'norm perlem-7-2021/isi/batas-waktu'
const CIRCULAR = 'norm se-lkpp-1-2024/isi/pelaksanaan-2024'
const CERTIFIED_2025 = 'norm perpres-46-2025/pasal-11/ayat-2a'
const PPTK_RULE = 'norm perpres-16-2018/pasal-11/ayat-4'
const ENOUGH = tied('basic-until-end-of-2023')
const LACKING = unmet('certificate-lacking')
const BELOW = unmet('certificate-below-package')

interface Who {
  readonly when: { readonly [dimension: string]: string | readonly string[] }
  readonly readings?: { readonly [point: string]: string }
  readonly extra?: readonly string[]
}

const byPackage: readonly Who[] = [
  { when: { duty: PPK, budgetHead: 'no' } },
  { when: { duty: PPK, budgetHead: 'yes' }, readings: { 'certificate-of-doubling-head': 'asked' } },
]
const buyer: Who = { when: { duty: BUYER } }
const pptk: Who = { when: { duty: PPTK, ppkTasks: 'yes' }, extra: [PPTK_RULE] }

function untilTheDeadline(
  { when, readings = {}, extra = [] }: Who,
  days: readonly string[],
  basis: readonly string[],
): Expectation[] {
  const own = when.duty === BUYER ? when : { ...when, packageType: TYPES }
  return [
    ...on(days, { when: { ...own, certificate: 'none' }, readings, then: LACKING, basis: [...extra, ...basis] }),
    ...on(days, { when: { ...own, certificate: COMPETENT }, readings, then: MET, basis: [...extra, ...basis] }),
  ]
}

function basicEnough({ when, readings = {} }: Who, days: readonly string[], basis: readonly string[]): Expectation[] {
  const own = when.duty === BUYER ? when : { ...when, packageType: TYPES }
  return on(days, { when: { ...own, certificate: 'basic' }, readings, then: ENOUGH, basis })
}

function sinceTheDeadline(
  { when, readings = {}, extra = [] }: Who,
  days: readonly string[],
  basis: readonly string[],
  in2024 = false,
): Expectation[] {
  const own = when.duty === BUYER ? when : { ...when, packageType: TYPES }
  const all = [...extra, ...basis]
  const without = in2024
    ? [
        ...on(days, {
          when: { ...own, certificate: ['none', 'basic'] },
          readings: { ...readings, 'certificate-relief-2024': 'deadline-passed' },
          then: LACKING,
          basis: all,
        }),
        ...on(days, {
          when: { ...own, certificate: ['none', 'basic'] },
          readings: { ...readings, 'certificate-relief-2024': 'circular-relief' },
          then: tied('as-the-circular-arranges'),
          basis: [...extra, CIRCULAR],
        }),
      ]
    : ['deadline-passed', 'circular-relief'].flatMap((option) =>
        on(days, {
          when: { ...own, certificate: ['none', 'basic'] },
          readings: { ...readings, 'certificate-relief-2024': option },
          then: LACKING,
          basis: all,
        }),
      )
  const competent = ['deadline-passed', 'circular-relief'].flatMap((option) => {
    const both = { ...readings, 'certificate-relief-2024': option }
    if (when.duty === BUYER)
      return on(days, { when: { ...when, certificate: COMPETENT }, readings: both, then: MET, basis: all })
    return [
      ...on(days, {
        when: { ...when, packageType: 'c', certificate: COMPETENT },
        readings: both,
        then: MET,
        basis: all,
      }),
      ...on(days, {
        when: { ...when, packageType: 'b', certificate: ['type-b', 'type-a'] },
        readings: both,
        then: MET,
        basis: all,
      }),
      ...on(days, {
        when: { ...when, packageType: 'a', certificate: 'type-a' },
        readings: both,
        then: MET,
        basis: all,
      }),
      ...on(days, {
        when: { ...when, packageType: 'b', certificate: 'type-c' },
        readings: both,
        then: BELOW,
        basis: all,
      }),
      ...on(days, {
        when: { ...when, packageType: 'a', certificate: ['type-c', 'type-b'] },
        readings: both,
        then: BELOW,
        basis: all,
      }),
    ]
  })
  return [...without, ...competent]
}

const later = (who: Who): Expectation[] => [
  ...sinceTheDeadline(who, YEAR_2024, [DEADLINE, TYPOLOGY], true),
  ...sinceTheDeadline(who, EARLY_2025, [DEADLINE, TYPOLOGY]),
  ...(who.when.duty === BUYER ? [] : sinceTheDeadline(who, THIRD, [CERTIFIED_2025, DEADLINE, TYPOLOGY])),
]

const BASIC_PPTK = 'pptk-basic-certificate'
const PPTK_BASIC = { ...pptk.when, packageType: TYPES, certificate: 'basic' }
const HEAD = { duty: PPK, budgetHead: 'yes', packageType: TYPES, certificate: ALL }
const HEAD_BASIS = ['norm perpres-16-2018/pasal-10/ayat-5', 'norm pp-50-2018/penjelasan/umum']

const all: Expectation[] = [
  ...on(TRANSITION, {
    when: { duty: PPK, budgetHead: ['yes', 'no'], packageType: TYPES, certificate: ALL },
    then: silent('transition-of-2018-not-covered'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...on(TRANSITION, {
    when: { duty: PPK, budgetHead: ['yes', 'no'], packageType: TYPES, certificate: ALL },
    readings: { 'certificate-of-doubling-head': 'asked' },
    then: silent('transition-of-2018-not-covered'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...on(TRANSITION, {
    when: { duty: BUYER, certificate: ALL },
    then: silent('transition-of-2018-not-covered'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...[...byPackage, buyer].flatMap((who) => [
    ...untilTheDeadline(who, FIRST, [RULE]),
    ...basicEnough(who, FIRST, [RULE]),
    ...untilTheDeadline(who, BESIDE, [RULE]),
    ...basicEnough(who, BESIDE, [RULE]),
    ...untilTheDeadline(who, SUCCEEDED, [DEADLINE]),
    ...basicEnough(who, SUCCEEDED, [DEADLINE]),
    ...later(who),
  ]),
  // Whoever stands in for a functional officer since the second change: a basic certificate is enough.
  ...[
    { certificate: ['none'], then: LACKING },
    { certificate: ['basic'], then: tied('while-functional-officers-are-too-few') },
    { certificate: COMPETENT, then: MET },
  ].flatMap(({ certificate, then }) =>
    on(THIRD, {
      when: { duty: BUYER, certificate },
      then,
      basis: ['norm perpres-46-2025/pasal-74b/ayat-2/huruf-b'],
    }),
  ),
  // Who is not PA or KPA is held to the certificate under either reading about those who are.
  ...['asked', 'not-asked'].flatMap((option) =>
    on([...FIRST, ...BESIDE, ...SUCCEEDED], {
      when: { duty: PPK, budgetHead: 'no', packageType: TYPES, certificate: 'none' },
      readings: { 'certificate-of-doubling-head': option },
      then: LACKING,
      basis: [RULE],
    }).map((one) => (SUCCEEDED.includes(one.on?.act as string) ? { ...one, basis: [DEADLINE] } : one)),
  ),
  ...on(['2018-07-01', '2018-12-09'], {
    when: HEAD,
    readings: { 'certificate-of-doubling-head': 'not-asked' },
    then: NOT_ASKED,
    basis: ['norm perpres-16-2018/pasal-10/ayat-5'],
  }),
  ...on(['2018-12-10', '2025-04-29'], {
    when: HEAD,
    readings: { 'certificate-of-doubling-head': 'not-asked' },
    then: NOT_ASKED,
    basis: HEAD_BASIS,
  }),
  ...on(['2018-12-10', '2024-06-01', '2025-04-29'], {
    when: HEAD,
    readings: { 'certificate-of-doubling-head': 'not-asked', 'certificate-relief-2024': 'circular-relief' },
    then: NOT_ASKED,
    basis: HEAD_BASIS,
  }),
  ...on(THIRD, {
    when: HEAD,
    readings: { 'certificate-of-doubling-head': 'not-asked' },
    then: NOT_ASKED,
    basis: ['norm perpres-46-2025/pasal-10/ayat-6', 'norm pp-50-2018/penjelasan/umum'],
  }),
  ...[
    { days: BESIDE, rule: RULE },
    { days: SUCCEEDED, rule: DEADLINE },
  ].flatMap(({ days, rule }) => [
    ...untilTheDeadline(pptk, days, [rule]),
    ...on(days, {
      when: PPTK_BASIC,
      readings: { [BASIC_PPTK]: 'as-a-ppk' },
      then: ENOUGH,
      basis: [PPTK_RULE, rule],
    }),
    ...on(days, { when: PPTK_BASIC, readings: { [BASIC_PPTK]: 'competence-only' }, then: LACKING, basis: [PPTK_RULE] }),
    ...on(days, {
      when: { ...PPTK_BASIC, certificate: ['none'] },
      readings: { [BASIC_PPTK]: 'competence-only' },
      then: LACKING,
      basis: [PPTK_RULE, rule],
    }),
  ]),
  ...later(pptk),
  ...on(['0001-01-01', '2021-02-01'], {
    when: { duty: PPTK, ppkTasks: 'yes', packageType: TYPES, certificate: ALL },
    then: silent('no-tasks-of-the-ppk-before-2021'),
    basis: ['procedure perpres-16-2018/pasal-8'],
  }),
  ...on(EVERY, {
    when: { duty: PPTK, ppkTasks: 'no', packageType: TYPES, certificate: ALL },
    then: NOT_ASKED,
    basis: ['norm perpres-16-2018/pasal-8'],
  }),
  ...on(EVERY, { when: { duty: allBut(PPK, PPTK, BUYER) }, then: NOT_ASKED, basis: ['norm perpres-16-2018/pasal-8'] }),
]

const byRelief = under('certificate-relief-2024', ['deadline-passed', 'circular-relief'], all)

/** Of the other duties nothing is asked under any reading. */
const rest = byRelief.filter(({ then, when }) => then === NOT_ASKED && when.budgetHead === undefined)

export const expectations: Expectation[] = [
  ...byRelief,
  ...rest.flatMap((one) => [
    { ...one, readings: { ...one.readings, 'certificate-of-doubling-head': 'asked' } },
    { ...one, readings: { ...one.readings, [BASIC_PPTK]: 'competence-only' } },
  ]),
]
