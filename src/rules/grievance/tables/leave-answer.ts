import { between, from, type Period } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { type BasisEntry, guideline, norm, procedure, type ReadingOptions } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { LeaveOutcome } from '../leave-outcome'

/** The dimensions of the table of answers to PNS and CPNS. */
export type LeaveAnswerInput = Pick<
  GrievanceInput,
  'answer' | 'leave' | 'conditionsMet' | 'urgentNeed' | 'withinYear' | 'religiousPurpose' | 'answerTime'
>

/** The dimensions of the table of answers to PPPK, who have four kinds of leave. */
export type LeaveAnswerPppkInput = Omit<LeaveAnswerInput, 'leave' | 'religiousPurpose' | 'withinYear'> & {
  readonly leave: Extract<GrievanceInput['leave'], 'cuti-tahunan' | 'cuti-sakit' | 'cuti-melahirkan' | 'cuti-bersama'>
}

const ANY_LEAVE = /* @__PURE__ */ any('every kind has conditions of its own')
const REQUESTED = [
  'cuti-tahunan',
  'cuti-besar',
  'cuti-sakit',
  'cuti-melahirkan',
  'cuti-alasan-penting',
  'cltn',
] as const
const REQUESTED_PPPK = ['cuti-tahunan', 'cuti-sakit', 'cuti-melahirkan'] as const
const UNLAWFUL = { finding: 'refusal-without-ground', standing: 'unlawful' } as const
const NO_GROUND = { finding: 'postponement-without-ground', standing: 'unlawful' } as const

/** Five working days for a complete request: UU 30/2014 Pasal 53 as UU 11/2020 changed it, and Perppu 2/2022 after that act. */
const FIVE_DAYS = [
  { during: between('0001-01-01', '2022-12-30'), five: norm('uu-11-2020/pasal-175') },
  { during: from('2022-12-30'), five: norm('perppu-2-2022/pasal-175/angka-7') },
] as const satisfies readonly { readonly during: Period; readonly five: unknown }[]
type FiveDays = (typeof FIVE_DAYS)[number]

/** Silence on leave that is asked for: still in time, over time, and over time where it counts as a grant. */
function silenceOn<const L extends readonly GrievanceInput['leave'][], const B extends readonly BasisEntry[]>(
  leave: L,
  others: B,
) {
  const running = ({ during, five }: FiveDays) =>
    ({
      when: { answer: 'unanswered', leave, answerTime: 'running' },
      during: { act: during },
      then: { finding: 'answer-not-yet-due', standing: 'running' },
      basis: [five, ...others],
      reasoning: 'inference',
    }) as const
  const passed = ({ during, five }: FiveDays) =>
    ({
      when: { answer: 'unanswered', leave, answerTime: 'passed', conditionsMet: 'yes' },
      during: { act: during },
      reading: { 'silence-on-leave-request': 'not-granted' },
      then: { finding: 'unanswered', standing: 'running' },
      basis: [five, ...others],
      reasoning: 'inference',
    }) as const
  const deemed = ({ during, five }: FiveDays) =>
    ({
      when: { answer: 'unanswered', leave, answerTime: 'passed', conditionsMet: 'yes' },
      during: { act: during },
      reading: { 'silence-on-leave-request': 'deemed-granted' },
      then: { finding: 'deemed-granted', standing: 'granted' },
      basis: [five],
      reasoning: 'inference',
      notes: ['no-court-declares-it-since-2020'],
    }) as const
  const [older, newer] = FIVE_DAYS
  return {
    'unanswered/running/before-perppu-2-2022': running(older),
    'unanswered/running': running(newer),
    'unanswered/passed/before-perppu-2-2022': passed(older),
    'unanswered/passed': passed(newer),
    'unanswered/passed/deemed-granted/before-perppu-2-2022': deemed(older),
    'unanswered/passed/deemed-granted': deemed(newer),
  } as const
}

/**
 * Whether a refusal, postponement, recall or silence stands, for PNS and CPNS: PP 11/2017 gives a ground to postpone annual and long
 * leave alone, a ground to refuse leave outside the State's dependants (CLTN) alone, and a recall from four kinds.
 */
export const leaveAnswerTable = /* @__PURE__ */ defineTable<LeaveAnswerInput, 'act', LeaveOutcome, ReadingOptions>()({
  id: 'leave-answer',
  bucket: 'answer',
  dimensions: {
    answer: GRIEVANCE_VALUES.answer,
    leave: GRIEVANCE_VALUES.leave,
    conditionsMet: GRIEVANCE_VALUES.conditionsMet,
    urgentNeed: GRIEVANCE_VALUES.urgentNeed,
    withinYear: GRIEVANCE_VALUES.withinYear,
    religiousPurpose: GRIEVANCE_VALUES.religiousPurpose,
    answerTime: GRIEVANCE_VALUES.answerTime,
  },
  asks: {
    refused: ['conditionsMet'],
    postponed: ['urgentNeed', 'withinYear', 'religiousPurpose'],
    recalled: ['urgentNeed'],
    unanswered: ['conditionsMet', 'answerTime'],
  },
  rows: () => ({
    'refused/conditions-not-met': {
      when: { answer: 'refused', leave: ANY_LEAVE, conditionsMet: 'no' },
      then: { finding: 'conditions-not-met', standing: 'lawful' },
      basis: [procedure('pp-11-2017/pasal-341')],
      reasoning: 'inference',
    },
    'refused/sakit': {
      when: { answer: 'refused', leave: 'cuti-sakit', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [norm('pp-11-2017/pasal-319')],
      reasoning: 'inference',
    },
    'refused/melahirkan': {
      when: { answer: 'refused', leave: 'cuti-melahirkan', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [norm('pp-11-2017/pasal-325/ayat-1')],
      reasoning: 'inference',
    },
    'refused/alasan-penting': {
      when: { answer: 'refused', leave: 'cuti-alasan-penting', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [
        norm('pp-11-2017/pasal-328/huruf-a'),
        norm('pp-11-2017/pasal-328/huruf-b'),
        norm('pp-11-2017/pasal-328/huruf-c'),
      ],
      reasoning: 'inference',
    },
    'refused/bersama': {
      when: { answer: 'refused', leave: 'cuti-bersama', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [norm('pp-11-2017/pasal-333/ayat-1'), norm('pp-11-2017/pasal-333/ayat-3')],
      reasoning: 'inference',
      notes: ['kept-at-work-by-post-adds-annual-leave'],
    },
    'refused/tahunan': {
      when: { answer: 'refused', leave: 'cuti-tahunan', conditionsMet: 'yes' },
      reading: { 'leave-form-refusal': 'no-ground' },
      then: UNLAWFUL,
      basis: [norm('pp-11-2017/pasal-311/ayat-1'), norm('pp-11-2017/pasal-314/ayat-1')],
      reasoning: 'inference',
    },
    'refused/besar': {
      when: { answer: 'refused', leave: 'cuti-besar', conditionsMet: 'yes' },
      reading: { 'leave-form-refusal': 'no-ground' },
      then: UNLAWFUL,
      basis: [norm('pp-11-2017/pasal-316/ayat-1'), norm('pp-11-2017/pasal-317')],
      reasoning: 'inference',
    },
    'refused/tahunan-besar/by-the-form': {
      when: { answer: 'refused', leave: ['cuti-tahunan', 'cuti-besar'], conditionsMet: 'yes' },
      reading: { 'leave-form-refusal': 'refusal-with-reasons' },
      then: { finding: 'refusal-needs-reasons', standing: 'needs-reasons' },
      basis: [norm('bkn-24-2017/isi/formulir'), norm('uu-30-2014/pasal-55/ayat-1')],
      reasoning: 'inference',
    },
    'refused/cltn': {
      when: { answer: 'refused', leave: 'cltn', conditionsMet: 'yes' },
      then: { finding: 'refusal-allowed', standing: 'lawful' },
      basis: [norm('pp-11-2017/pasal-336/ayat-4')],
      reasoning: 'text',
    },
    'postponed/tahunan/urgent': {
      when: { answer: 'postponed', leave: 'cuti-tahunan', urgentNeed: 'yes', withinYear: 'yes' },
      then: { finding: 'postponement-allowed', standing: 'lawful' },
      basis: [norm('pp-11-2017/pasal-314/ayat-1'), norm('pp-11-2017/pasal-314/ayat-2')],
      reasoning: 'text',
    },
    'postponed/tahunan/too-long': {
      when: { answer: 'postponed', leave: 'cuti-tahunan', urgentNeed: 'yes', withinYear: 'no' },
      then: NO_GROUND,
      basis: [norm('pp-11-2017/pasal-314/ayat-1')],
      reasoning: 'text',
    },
    'postponed/tahunan/not-urgent': {
      when: { answer: 'postponed', leave: 'cuti-tahunan', urgentNeed: 'no' },
      then: NO_GROUND,
      basis: [norm('pp-11-2017/pasal-314/ayat-1')],
      reasoning: 'text',
    },
    'postponed/besar/religious': {
      when: { answer: 'postponed', leave: 'cuti-besar', religiousPurpose: 'yes' },
      then: { finding: 'postponement-barred', standing: 'unlawful' },
      basis: [norm('pp-11-2017/pasal-317')],
      reasoning: 'text',
    },
    'postponed/besar/urgent': {
      when: {
        answer: 'postponed',
        leave: 'cuti-besar',
        religiousPurpose: 'no',
        urgentNeed: 'yes',
        withinYear: 'yes',
      },
      then: { finding: 'postponement-allowed', standing: 'lawful' },
      basis: [norm('pp-11-2017/pasal-317')],
      reasoning: 'text',
    },
    'postponed/besar/too-long': {
      when: { answer: 'postponed', leave: 'cuti-besar', religiousPurpose: 'no', urgentNeed: 'yes', withinYear: 'no' },
      then: NO_GROUND,
      basis: [norm('pp-11-2017/pasal-317')],
      reasoning: 'text',
    },
    'postponed/besar/not-urgent': {
      when: { answer: 'postponed', leave: 'cuti-besar', religiousPurpose: 'no', urgentNeed: 'no' },
      then: NO_GROUND,
      basis: [norm('pp-11-2017/pasal-317')],
      reasoning: 'text',
    },
    'postponed/other-kinds': {
      when: {
        answer: 'postponed',
        leave: ['cuti-sakit', 'cuti-melahirkan', 'cuti-alasan-penting', 'cuti-bersama'],
      },
      then: NO_GROUND,
      basis: [procedure('pp-11-2017/pasal-314/ayat-1'), procedure('pp-11-2017/pasal-317')],
      reasoning: 'inference',
    },
    'postponed/cltn': {
      when: { answer: 'postponed', leave: 'cltn' },
      then: { finding: 'refusal-allowed', standing: 'lawful' },
      basis: [norm('pp-11-2017/pasal-336/ayat-4')],
      reasoning: 'inference',
    },
    'recalled/urgent': {
      when: {
        answer: 'recalled',
        leave: ['cuti-tahunan', 'cuti-besar', 'cuti-alasan-penting', 'cuti-bersama'],
        urgentNeed: 'yes',
      },
      then: { finding: 'recall-allowed', standing: 'lawful' },
      basis: [norm('pp-11-2017/pasal-338/ayat-1'), norm('pp-11-2017/pasal-338/ayat-2')],
      reasoning: 'text',
    },
    'recalled/not-urgent': {
      when: {
        answer: 'recalled',
        leave: ['cuti-tahunan', 'cuti-besar', 'cuti-alasan-penting', 'cuti-bersama'],
        urgentNeed: 'no',
      },
      then: { finding: 'recall-without-ground', standing: 'unlawful' },
      basis: [norm('pp-11-2017/pasal-338/ayat-1')],
      reasoning: 'text',
    },
    'recalled/other-kinds': {
      when: { answer: 'recalled', leave: ['cuti-sakit', 'cuti-melahirkan', 'cltn'] },
      then: { finding: 'recall-barred', standing: 'unlawful' },
      basis: [norm('pp-11-2017/pasal-338/ayat-1')],
      reasoning: 'inference',
    },
    ...silenceOn(REQUESTED, [procedure('pp-11-2017/pasal-341')]),
    'unanswered/passed/conditions-not-met': {
      when: { answer: 'unanswered', leave: REQUESTED, answerTime: 'passed', conditionsMet: 'no' },
      then: { finding: 'unanswered', standing: 'running' },
      basis: [norm('uu-30-2014/pasal-50/ayat-4'), procedure('pp-11-2017/pasal-341')],
      reasoning: 'inference',
    },
    'unanswered/bersama': {
      when: { answer: 'unanswered', leave: 'cuti-bersama' },
      then: { finding: 'no-request-needed', standing: 'granted' },
      basis: [norm('pp-11-2017/pasal-333/ayat-4')],
      reasoning: 'text',
    },
  }),
})

/**
 * The same for PPPK: PP 49/2018 has no article that postpones annual leave, which the BKN regulation of 2022 alone supplies; its recall
 * covers annual and collective leave.
 */
export const leaveAnswerPppkTable = /* @__PURE__ */ defineTable<
  LeaveAnswerPppkInput,
  'act',
  LeaveOutcome,
  ReadingOptions
>()({
  id: 'leave-answer-pppk',
  bucket: 'answer',
  dimensions: {
    answer: GRIEVANCE_VALUES.answer,
    leave: ['cuti-tahunan', 'cuti-sakit', 'cuti-melahirkan', 'cuti-bersama'],
    conditionsMet: GRIEVANCE_VALUES.conditionsMet,
    urgentNeed: GRIEVANCE_VALUES.urgentNeed,
    answerTime: GRIEVANCE_VALUES.answerTime,
  },
  asks: {
    refused: ['conditionsMet'],
    postponed: [],
    recalled: ['urgentNeed'],
    unanswered: ['conditionsMet', 'answerTime'],
  },
  rows: () => ({
    'refused/conditions-not-met': {
      when: { answer: 'refused', leave: ANY_LEAVE, conditionsMet: 'no' },
      then: { finding: 'conditions-not-met', standing: 'lawful' },
      basis: [procedure('pp-49-2018/pasal-76/ayat-1')],
      reasoning: 'inference',
    },
    'refused/sakit': {
      when: { answer: 'refused', leave: 'cuti-sakit', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [norm('pp-49-2018/pasal-82')],
      reasoning: 'inference',
    },
    'refused/melahirkan': {
      when: { answer: 'refused', leave: 'cuti-melahirkan', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [norm('pp-49-2018/pasal-88/ayat-1')],
      reasoning: 'inference',
    },
    'refused/bersama': {
      when: { answer: 'refused', leave: 'cuti-bersama', conditionsMet: 'yes' },
      then: UNLAWFUL,
      basis: [norm('pp-49-2018/pasal-91/ayat-1'), norm('pp-49-2018/pasal-91/ayat-2')],
      reasoning: 'inference',
      notes: ['kept-at-work-by-post-adds-annual-leave'],
    },
    'refused/tahunan/before-bkn-7': {
      when: { answer: 'refused', leave: 'cuti-tahunan', conditionsMet: 'yes' },
      during: { act: between('0001-01-01', '2022-04-14') },
      then: UNLAWFUL,
      basis: [norm('pp-49-2018/pasal-78/ayat-1')],
      reasoning: 'inference',
    },
    'refused/tahunan': {
      when: { answer: 'refused', leave: 'cuti-tahunan', conditionsMet: 'yes' },
      during: { act: from('2022-04-14') },
      reading: { 'leave-form-refusal': 'no-ground' },
      then: UNLAWFUL,
      basis: [norm('pp-49-2018/pasal-78/ayat-1'), guideline('bkn-7-2022/isi/putusan')],
      reasoning: 'inference',
    },
    'refused/tahunan/by-the-form': {
      when: { answer: 'refused', leave: 'cuti-tahunan', conditionsMet: 'yes' },
      during: { act: from('2022-04-14') },
      reading: { 'leave-form-refusal': 'refusal-with-reasons' },
      then: { finding: 'refusal-needs-reasons', standing: 'needs-reasons' },
      basis: [norm('bkn-7-2022/isi/putusan'), norm('uu-30-2014/pasal-55/ayat-1')],
      reasoning: 'inference',
    },
    'postponed/tahunan/before-bkn-7': {
      when: { answer: 'postponed', leave: 'cuti-tahunan' },
      during: { act: between('0001-01-01', '2022-04-14') },
      then: NO_GROUND,
      basis: [procedure('pp-49-2018/pasal-78/ayat-1')],
      reasoning: 'inference',
    },
    'postponed/tahunan': {
      when: { answer: 'postponed', leave: 'cuti-tahunan' },
      during: { act: from('2022-04-14') },
      then: { finding: 'postponement-by-procedure-only', standing: 'needs-reasons' },
      basis: [norm('bkn-7-2022/isi/putusan'), procedure('pp-49-2018/pasal-78/ayat-1')],
      reasoning: 'inference',
      notes: ['pp-49-has-no-postponement'],
    },
    'postponed/other-kinds': {
      when: { answer: 'postponed', leave: ['cuti-sakit', 'cuti-melahirkan', 'cuti-bersama'] },
      then: NO_GROUND,
      basis: [procedure('pp-49-2018/pasal-77/huruf-a')],
      reasoning: 'inference',
    },
    'recalled/urgent': {
      when: { answer: 'recalled', leave: ['cuti-tahunan', 'cuti-bersama'], urgentNeed: 'yes' },
      then: { finding: 'recall-allowed', standing: 'lawful' },
      basis: [norm('pp-49-2018/pasal-92/ayat-1'), norm('pp-49-2018/pasal-92/ayat-2')],
      reasoning: 'text',
    },
    'recalled/not-urgent': {
      when: { answer: 'recalled', leave: ['cuti-tahunan', 'cuti-bersama'], urgentNeed: 'no' },
      then: { finding: 'recall-without-ground', standing: 'unlawful' },
      basis: [norm('pp-49-2018/pasal-92/ayat-1')],
      reasoning: 'text',
    },
    'recalled/other-kinds': {
      when: { answer: 'recalled', leave: ['cuti-sakit', 'cuti-melahirkan'] },
      then: { finding: 'recall-barred', standing: 'unlawful' },
      basis: [norm('pp-49-2018/pasal-92/ayat-1')],
      reasoning: 'inference',
    },
    ...silenceOn(REQUESTED_PPPK, []),
    'unanswered/passed/conditions-not-met': {
      when: { answer: 'unanswered', leave: REQUESTED_PPPK, answerTime: 'passed', conditionsMet: 'no' },
      then: { finding: 'unanswered', standing: 'running' },
      basis: [norm('uu-30-2014/pasal-50/ayat-4')],
      reasoning: 'inference',
    },
    'unanswered/bersama': {
      when: { answer: 'unanswered', leave: 'cuti-bersama' },
      then: { finding: 'no-request-needed', standing: 'granted' },
      basis: [norm('pp-49-2018/pasal-91/ayat-1')],
      reasoning: 'text',
    },
  }),
})
