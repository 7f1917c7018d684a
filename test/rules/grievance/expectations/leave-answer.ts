import type { Expectation } from '../../expectation'

const ASKED = ['cuti-tahunan', 'cuti-besar', 'cuti-sakit', 'cuti-melahirkan', 'cuti-alasan-penting', 'cltn']
const YES_NO = ['yes', 'no']
const refused = { answer: 'refused', conditionsMet: 'yes' }
const postponed = { answer: 'postponed' }
const silent = { answer: 'unanswered' }
const unlawful = { finding: 'refusal-without-ground', standing: 'unlawful' }
const noGround = { finding: 'postponement-without-ground', standing: 'unlawful' }
const needsReasons = { finding: 'refusal-needs-reasons', standing: 'needs-reasons' }
const allowed = { finding: 'postponement-allowed', standing: 'lawful' }
const waiting = { finding: 'unanswered', standing: 'running' }
const BY_REASONS = { 'leave-form-refusal': 'refusal-with-reasons' }
const DEEMED = { 'silence-on-leave-request': 'deemed-granted' }
const REASONS_DUTY = 'norm uu-30-2014/pasal-55/ayat-1'
const PROCEDURE = 'procedure pp-11-2017/pasal-341'
const BEFORE = ['2021-09-01', '2022-04-13']
const SINCE = ['2022-04-14', '2022-04-15']

/** Silence: five working days (UU 30/2014 Pasal 53 as changed in 2020, and kept by Perppu 2/2022), and two readings once they have passed. */
const silence = (leave: string[], procedure: string[]): Expectation[] => [
  {
    when: { ...silent, leave, answerTime: 'passed', conditionsMet: 'no' },
    then: waiting,
    basis: ['norm uu-30-2014/pasal-50/ayat-4', ...procedure],
  },
  ...(
    [
      [['2021-09-01', '2022-12-29'], 'norm uu-11-2020/pasal-175'],
      [['2022-12-30', '2024-03-18'], 'norm perppu-2-2022/pasal-175/angka-7'],
    ] as const
  ).flatMap(([days, five]) =>
    days.flatMap((act): Expectation[] => [
      {
        when: { ...silent, leave, answerTime: 'running', conditionsMet: YES_NO },
        on: { act },
        then: { finding: 'answer-not-yet-due', standing: 'running' },
        basis: [five, ...procedure],
      },
      {
        when: { ...silent, leave, answerTime: 'passed', conditionsMet: 'yes' },
        on: { act },
        then: waiting,
        basis: [five, ...procedure],
      },
      {
        when: { ...silent, leave, answerTime: 'passed', conditionsMet: 'yes' },
        on: { act },
        readings: DEEMED,
        then: { finding: 'deemed-granted', standing: 'granted' },
        basis: [five],
      },
    ]),
  ),
]

/** Postponement for urgent needs, for at most one year (PP 11/2017 Pasal 314 and 317). */
const urgent = (when: Expectation['when'], good: string[], bad: string[]): Expectation[] => [
  { when: { ...postponed, ...when, urgentNeed: 'yes', withinYear: 'yes' }, then: allowed, basis: good },
  { when: { ...postponed, ...when, urgentNeed: 'yes', withinYear: 'no' }, then: noGround, basis: bad },
  { when: { ...postponed, ...when, urgentNeed: 'no', withinYear: YES_NO }, then: noGround, basis: bad },
]

const pns: Expectation[] = [
  {
    when: { answer: 'refused', leave: [...ASKED, 'cuti-bersama'], conditionsMet: 'no' },
    then: { finding: 'conditions-not-met', standing: 'lawful' },
    basis: [PROCEDURE],
  },
  { when: { ...refused, leave: 'cuti-sakit' }, then: unlawful, basis: ['norm pp-11-2017/pasal-319'] },
  { when: { ...refused, leave: 'cuti-melahirkan' }, then: unlawful, basis: ['norm pp-11-2017/pasal-325/ayat-1'] },
  {
    when: { ...refused, leave: 'cuti-alasan-penting' },
    then: unlawful,
    basis: [
      'norm pp-11-2017/pasal-328/huruf-a',
      'norm pp-11-2017/pasal-328/huruf-b',
      'norm pp-11-2017/pasal-328/huruf-c',
    ],
  },
  {
    when: { ...refused, leave: 'cuti-bersama' },
    then: unlawful,
    basis: ['norm pp-11-2017/pasal-333/ayat-1', 'norm pp-11-2017/pasal-333/ayat-3'],
  },
  {
    when: { ...refused, leave: 'cuti-tahunan' },
    then: unlawful,
    basis: ['norm pp-11-2017/pasal-311/ayat-1', 'norm pp-11-2017/pasal-314/ayat-1'],
  },
  {
    when: { ...refused, leave: 'cuti-besar' },
    then: unlawful,
    basis: ['norm pp-11-2017/pasal-316/ayat-1', 'norm pp-11-2017/pasal-317'],
  },
  {
    when: { ...refused, leave: ['cuti-tahunan', 'cuti-besar'] },
    readings: BY_REASONS,
    then: needsReasons,
    basis: ['norm bkn-24-2017/isi/formulir', REASONS_DUTY],
  },
  {
    when: { ...refused, leave: 'cltn' },
    then: { finding: 'refusal-allowed', standing: 'lawful' },
    basis: ['norm pp-11-2017/pasal-336/ayat-4'],
  },
  ...urgent(
    { leave: 'cuti-tahunan', religiousPurpose: YES_NO },
    ['norm pp-11-2017/pasal-314/ayat-1', 'norm pp-11-2017/pasal-314/ayat-2'],
    ['norm pp-11-2017/pasal-314/ayat-1'],
  ),
  ...urgent(
    { leave: 'cuti-besar', religiousPurpose: 'no' },
    ['norm pp-11-2017/pasal-317'],
    ['norm pp-11-2017/pasal-317'],
  ),
  {
    when: { ...postponed, leave: 'cuti-besar', religiousPurpose: 'yes', urgentNeed: YES_NO, withinYear: YES_NO },
    then: { finding: 'postponement-barred', standing: 'unlawful' },
    basis: ['norm pp-11-2017/pasal-317'],
  },
  {
    when: {
      ...postponed,
      leave: ['cuti-sakit', 'cuti-melahirkan', 'cuti-alasan-penting', 'cuti-bersama'],
      religiousPurpose: YES_NO,
      urgentNeed: YES_NO,
      withinYear: YES_NO,
    },
    then: noGround,
    basis: ['procedure pp-11-2017/pasal-314/ayat-1', 'procedure pp-11-2017/pasal-317'],
  },
  {
    when: { ...postponed, leave: 'cltn', religiousPurpose: YES_NO, urgentNeed: YES_NO, withinYear: YES_NO },
    then: { finding: 'refusal-allowed', standing: 'lawful' },
    basis: ['norm pp-11-2017/pasal-336/ayat-4'],
  },
  // PP 11/2017 Pasal 338: from four kinds only.
  {
    when: {
      answer: 'recalled',
      leave: ['cuti-tahunan', 'cuti-besar', 'cuti-alasan-penting', 'cuti-bersama'],
      urgentNeed: 'yes',
    },
    then: { finding: 'recall-allowed', standing: 'lawful' },
    basis: ['norm pp-11-2017/pasal-338/ayat-1', 'norm pp-11-2017/pasal-338/ayat-2'],
  },
  {
    when: {
      answer: 'recalled',
      leave: ['cuti-tahunan', 'cuti-besar', 'cuti-alasan-penting', 'cuti-bersama'],
      urgentNeed: 'no',
    },
    then: { finding: 'recall-without-ground', standing: 'unlawful' },
    basis: ['norm pp-11-2017/pasal-338/ayat-1'],
  },
  {
    when: { answer: 'recalled', leave: ['cuti-sakit', 'cuti-melahirkan', 'cltn'], urgentNeed: YES_NO },
    then: { finding: 'recall-barred', standing: 'unlawful' },
    basis: ['norm pp-11-2017/pasal-338/ayat-1'],
  },
  ...silence(ASKED, [PROCEDURE]),
  {
    when: { ...silent, leave: 'cuti-bersama', answerTime: ['running', 'passed'], conditionsMet: YES_NO },
    then: { finding: 'no-request-needed', standing: 'granted' },
    basis: ['norm pp-11-2017/pasal-333/ayat-4'],
  },
]

const FOUR = ['cuti-tahunan', 'cuti-sakit', 'cuti-melahirkan', 'cuti-bersama']

const pppk: Expectation[] = [
  {
    when: { answer: 'refused', leave: FOUR, conditionsMet: 'no' },
    then: { finding: 'conditions-not-met', standing: 'lawful' },
    basis: ['procedure pp-49-2018/pasal-76/ayat-1'],
  },
  { when: { ...refused, leave: 'cuti-sakit' }, then: unlawful, basis: ['norm pp-49-2018/pasal-82'] },
  { when: { ...refused, leave: 'cuti-melahirkan' }, then: unlawful, basis: ['norm pp-49-2018/pasal-88/ayat-1'] },
  {
    when: { ...refused, leave: 'cuti-bersama' },
    then: unlawful,
    basis: ['norm pp-49-2018/pasal-91/ayat-1', 'norm pp-49-2018/pasal-91/ayat-2'],
  },
  ...BEFORE.flatMap((act): Expectation[] => [
    {
      when: { ...refused, leave: 'cuti-tahunan' },
      on: { act },
      then: unlawful,
      basis: ['norm pp-49-2018/pasal-78/ayat-1'],
    },
    {
      when: { ...postponed, leave: 'cuti-tahunan' },
      on: { act },
      then: noGround,
      basis: ['procedure pp-49-2018/pasal-78/ayat-1'],
    },
  ]),
  ...SINCE.flatMap((act): Expectation[] => [
    {
      when: { ...refused, leave: 'cuti-tahunan' },
      on: { act },
      then: unlawful,
      basis: ['norm pp-49-2018/pasal-78/ayat-1', 'guideline bkn-7-2022/isi/putusan'],
    },
    {
      when: { ...refused, leave: 'cuti-tahunan' },
      on: { act },
      readings: BY_REASONS,
      then: needsReasons,
      basis: ['norm bkn-7-2022/isi/putusan', REASONS_DUTY],
    },
    {
      when: { ...postponed, leave: 'cuti-tahunan' },
      on: { act },
      then: { finding: 'postponement-by-procedure-only', standing: 'needs-reasons' },
      basis: ['norm bkn-7-2022/isi/putusan', 'procedure pp-49-2018/pasal-78/ayat-1'],
    },
  ]),
  {
    when: { ...postponed, leave: ['cuti-sakit', 'cuti-melahirkan', 'cuti-bersama'] },
    then: noGround,
    basis: ['procedure pp-49-2018/pasal-77/huruf-a'],
  },
  {
    when: { answer: 'recalled', leave: ['cuti-tahunan', 'cuti-bersama'], urgentNeed: 'yes' },
    then: { finding: 'recall-allowed', standing: 'lawful' },
    basis: ['norm pp-49-2018/pasal-92/ayat-1', 'norm pp-49-2018/pasal-92/ayat-2'],
  },
  {
    when: { answer: 'recalled', leave: ['cuti-tahunan', 'cuti-bersama'], urgentNeed: 'no' },
    then: { finding: 'recall-without-ground', standing: 'unlawful' },
    basis: ['norm pp-49-2018/pasal-92/ayat-1'],
  },
  {
    when: { answer: 'recalled', leave: ['cuti-sakit', 'cuti-melahirkan'], urgentNeed: YES_NO },
    then: { finding: 'recall-barred', standing: 'unlawful' },
    basis: ['norm pp-49-2018/pasal-92/ayat-1'],
  },
  ...silence(['cuti-tahunan', 'cuti-sakit', 'cuti-melahirkan'], []),
  {
    when: { ...silent, leave: 'cuti-bersama', answerTime: ['running', 'passed'], conditionsMet: YES_NO },
    then: { finding: 'no-request-needed', standing: 'granted' },
    basis: ['norm pp-49-2018/pasal-91/ayat-1'],
  },
]

/** The answers that turn on a reading: annual or long leave refused though due, and silence once the days have passed. */
function turns({ when, on }: Expectation): boolean {
  const leaves = [when['leave'] ?? []].flat()
  if (when['answer'] === 'refused') {
    const byForm = leaves.includes('cuti-tahunan') || leaves.includes('cuti-besar')
    return byForm && when['conditionsMet'] === 'yes' && !BEFORE.includes(on?.act ?? '')
  }
  return when['answer'] === 'unanswered' && when['answerTime'] === 'passed' && when['conditionsMet'] === 'yes'
}

/** What turns on no reading is the same under every one. */
const underEvery = (list: readonly Expectation[]): Expectation[] => [
  ...list,
  ...list
    .filter((one) => one.readings === undefined && !turns(one))
    .map((one) => ({ ...one, readings: { ...BY_REASONS, ...DEEMED } })),
]

export const expectations: { readonly [table: string]: Expectation[] } = {
  'leave-answer': underEvery(pns),
  'leave-answer-pppk': underEvery(pppk),
}
