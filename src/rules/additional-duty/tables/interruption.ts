import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure } from '../../../law'
import { BOOKKEEPERS, SELECTION, SUPERVISORS, TEAMS_AND_AGENTS } from '../duty-groups'
import { AS_CHANGED_IN_2021, BEFORE_2021, BEFORE_PP_12, EVER, KEPT, SINCE_PP_12, THIRD, UNTIL_2025 } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { InterruptedAct, Interruption, OngoingMatter } from '../resignation-outcome'

/** The dimensions of the table of what stops. */
export type InterruptionInput = Pick<ResignationInput, 'duty' | 'fund' | 'ppkTasks'>

type InterruptionRow = Row<InterruptionInput, 'act', Interruption | Silent, unknown>

const EITHER_FUND = any('the acts are the same under both funds')
const PPK = 'pejabat-pembuat-komitmen'
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const NOT_IN_APBN = {
  then: silent('no-such-duty-in-fund'),
  basis: [norm('pp-45-2013/pasal-8/huruf-b')],
  reasoning: 'text',
} as const
const OLDER = {
  during: { act: BEFORE_PP_12 },
  then: silent('older-regulation-not-read'),
  basis: [norm('uu-1-2004/pasal-6/ayat-1')],
  reasoning: 'text',
} as const

/** What a PPK does, in order of risk. */
const OF_A_PPK = [
  'progress-and-payment-papers',
  'acceptance',
  'addendum',
  'termination',
  'contract-signing',
  'sppbj',
  'hps-and-specification',
] as const satisfies readonly InterruptedAct[]
const WORKS_GO_ON = ['running-physical-work', 'guarantee-periods', 'provider-duties'] as const

/** A row as the rules stood until the second change of the Perpres, and as it is taken to go on since. */
function untilAndSince2025(
  id: string,
  during: Period,
  row: Pick<InterruptionRow, 'when' | 'then'> & { readonly basis: readonly BasisEntry[]; readonly notes?: string[] },
): { [id: string]: InterruptionRow } {
  const { basis, notes = [], ...rest } = row
  return {
    [id]: {
      ...rest,
      during: { act: during },
      basis,
      reasoning: 'inference',
      ...(notes.length === 0 ? {} : { notes }),
    },
    [`${id}/2025`]: {
      ...rest,
      during: { act: THIRD },
      basis: [...basis, KEPT],
      reasoning: 'inference',
      ...(notes.length === 0 ? {} : { notes }),
    },
  }
}

const halts = (stops: readonly InterruptedAct[], goesOn: readonly OngoingMatter[]): Interruption => ({ stops, goesOn })

/** What stops at once while nobody holds the duty, in order of risk, and what goes on. */
export const interruptionTable = /* @__PURE__ */ defineTable<InterruptionInput, 'act', Interruption | Silent>()({
  id: 'interruption',
  bucket: 'duty',
  dimensions: {
    duty: RESIGNATION_VALUES.duty,
    fund: RESIGNATION_VALUES.fund,
    ppkTasks: RESIGNATION_VALUES.ppkTasks,
  },
  asks: Object.fromEntries(RESIGNATION_VALUES.duty.map((duty) => [duty, duty === PPTK ? ['ppkTasks'] : []])),
  rows: (): { [id: string]: InterruptionRow } => ({
    'pa/apbd/before-pp-12': {
      when: { duty: 'pengguna-anggaran', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: halts(['spm', 'claim-testing', 'commitments', 'naming-of-officers'], ['running-contracts']),
      basis: [norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'inference',
    },
    'pa/apbd': {
      when: { duty: 'pengguna-anggaran', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: halts(['spm', 'claim-testing', 'commitments', 'naming-of-officers'], ['running-contracts']),
      basis: [norm('uu-1-2004/pasal-6/ayat-1'), norm('pp-12-2019/pasal-10/ayat-1')],
      reasoning: 'inference',
    },
    'pa/apbn': {
      when: { duty: 'pengguna-anggaran', fund: 'apbn' },
      then: halts(['naming-of-officers'], ['commitments', 'running-contracts']),
      basis: [norm('uu-1-2004/pasal-4/ayat-1'), norm('pp-45-2013/pasal-5/ayat-2')],
      reasoning: 'inference',
    },
    'kpa/apbd/before-pp-12': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'kpa/apbd': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: halts(['spm', 'claim-testing', 'commitments'], ['running-contracts']),
      basis: [norm('pp-12-2019/pasal-11/ayat-4'), procedure('pp-12-2019/pasal-148/ayat-2')],
      reasoning: 'inference',
    },
    // PPK and PPSPM go on with what they hold of the KPA's power; the KPA's own acts stop.
    'kpa/apbn': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
      then: halts(['spm-to-treasury', 'naming-of-officers'], ['commitments', 'running-contracts']),
      basis: [
        norm('pp-45-2013/pasal-8/huruf-b'),
        norm('pp-45-2013/pasal-11/ayat-1'),
        norm('pp-45-2013/pasal-67/ayat-9'),
      ],
      reasoning: 'inference',
    },
    ...untilAndSince2025('ppk/apbd', UNTIL_2025, {
      when: { duty: PPK, fund: 'apbd' },
      then: halts(OF_A_PPK, WORKS_GO_ON),
      basis: [norm('perpres-16-2018/pasal-11/ayat-1'), norm('perpres-16-2018/pasal-11/ayat-2')],
    }),
    'ppk/apbn': {
      when: { duty: PPK, fund: 'apbn' },
      then: halts(['payment-request-spp', ...OF_A_PPK], WORKS_GO_ON),
      basis: [norm('pp-45-2013/pasal-12/ayat-1'), norm('pp-45-2013/pasal-67/ayat-1')],
      reasoning: 'inference',
    },
    'pptk/apbd/before': { when: { duty: PPTK, fund: 'apbd', ppkTasks: 'no' }, ...OLDER },
    'pptk/apbd': {
      when: { duty: PPTK, fund: 'apbd', ppkTasks: 'no' },
      during: { act: SINCE_PP_12 },
      then: halts(['bill-to-treasurer', 'budget-execution-papers', 'activity-report'], ['contract-validity']),
      basis: [
        norm('pp-12-2019/pasal-12/ayat-2'),
        norm('pp-12-2019/penjelasan/pasal-12/ayat-2'),
        norm('pp-12-2019/pasal-146/ayat-1'),
      ],
      reasoning: 'inference',
    },
    'pptk/apbd/as-ppk/before': {
      when: { duty: PPTK, fund: 'apbd', ppkTasks: 'yes' },
      during: { act: BEFORE_2021 },
      then: silent('not-available-yet'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    ...untilAndSince2025('pptk/apbd/as-ppk', AS_CHANGED_IN_2021, {
      when: { duty: PPTK, fund: 'apbd', ppkTasks: 'yes' },
      then: halts(
        ['bill-to-treasurer', 'tasks-a-to-m', 'budget-execution-papers', 'activity-report'],
        ['sppbj-by-pa-kpa', 'contract-signing-by-pa-kpa'],
      ),
      basis: [
        norm('perpres-16-2018/pasal-11/ayat-3'),
        norm('pp-12-2019/pasal-12/ayat-2'),
        norm('pp-12-2019/penjelasan/pasal-12/ayat-2'),
        norm('pp-12-2019/pasal-146/ayat-1'),
      ],
    }),
    'pptk/apbn': { when: { duty: PPTK, fund: 'apbn' }, ...NOT_IN_APBN },
    'ppk-skpd/apbd/before': { when: { duty: BOOKKEEPERS, fund: 'apbd' }, ...OLDER },
    'ppk-skpd/apbd': {
      when: { duty: BOOKKEEPERS, fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: halts(['claim-testing', 'spm'], ['commitments']),
      basis: [norm('pp-12-2019/pasal-14/ayat-2'), norm('pp-12-2019/pasal-148/ayat-1')],
      reasoning: 'inference',
    },
    'ppk-skpd/apbn': { when: { duty: BOOKKEEPERS, fund: 'apbn' }, ...NOT_IN_APBN },
    'ppspm/apbn': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbn' },
      then: halts(['claim-testing', 'spm'], ['commitments']),
      basis: [norm('pp-45-2013/pasal-67/ayat-5')],
      reasoning: 'inference',
    },
    'ppspm/apbd/before-pp-12': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'ppspm/apbd': {
      when: { duty: 'pejabat-penanda-tangan-spm', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-12-2019/pasal-10/ayat-1/huruf-h')],
      reasoning: 'text',
    },
    'bendahara-penerimaan/apbn': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbn' },
      then: halts(['revenue-custody'], ['commitments', 'ls-payments']),
      basis: [norm('pp-45-2013/pasal-19')],
      reasoning: 'inference',
    },
    'bendahara-penerimaan/apbd': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbd' },
      then: halts(['revenue-custody'], ['commitments', 'ls-payments']),
      basis: [norm('uu-1-2004/pasal-10/ayat-1')],
      reasoning: 'inference',
    },
    'bendahara-pengeluaran/apbn': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbn' },
      then: halts(['cash-payments'], ['ls-payments', 'commitments']),
      basis: [norm('pp-45-2013/pasal-23/ayat-1'), norm('pp-45-2013/pasal-65/ayat-2')],
      reasoning: 'inference',
    },
    'bendahara-pengeluaran/apbd/before': { when: { duty: 'bendahara-pengeluaran', fund: 'apbd' }, ...OLDER },
    'bendahara-pengeluaran/apbd': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: halts(['ls-payments', 'cash-payments'], ['commitments']),
      basis: [norm('pp-12-2019/pasal-145/ayat-1')],
      reasoning: 'inference',
    },
    selection: {
      when: { duty: SELECTION, fund: EITHER_FUND },
      then: halts(['selection'], ['running-contracts']),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    ...untilAndSince2025('supervisors', UNTIL_2025, {
      when: { duty: SUPERVISORS, fund: EITHER_FUND },
      then: halts(['field-verification'], ['verification-by-ppk', 'running-physical-work']),
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-11/ayat-1')],
      notes: ['no-actor-of-procurement'],
    }),
    'receivers/to-2018': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: halts(['acceptance'], ['running-physical-work']),
      basis: [norm('perpres-54-2010/pasal-18')],
      reasoning: 'inference',
    },
    'receivers/after': {
      when: { duty: 'penerima-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: from('2018-03-22') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'examiners/before': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between(EVER, '2018-03-22') },
      then: silent('duty-not-yet-made'),
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'examiners/2018': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: between('2018-03-22', '2021-02-02') },
      then: halts(['acceptance'], ['running-physical-work']),
      basis: [norm('perpres-16-2018/pasal-15')],
      reasoning: 'inference',
    },
    'examiners/after': {
      when: { duty: 'pemeriksa-hasil-pekerjaan', fund: EITHER_FUND },
      during: { act: from('2021-02-02') },
      then: silent('duty-abolished'),
      basis: [norm('perpres-12-2021/pasal-i')],
      reasoning: 'text',
    },
    'helpers-and-agents': {
      when: { duty: TEAMS_AND_AGENTS, fund: EITHER_FUND },
      then: silent('acts-not-described'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
  }),
})
