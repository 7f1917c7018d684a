import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { COORDINATION_VALUES, type CoordinationInput } from '../dimensions'
import type { BudgetDuty } from '../outcome'

/** The dimensions of the table of budget norms. */
export type BudgetNormInput = Pick<CoordinationInput, 'matter'>

const SINCE = from('2019-03-12')

/**
 * What the law on regional budgets asks, and of whom: PP 12/2019, UU 23/2014, UU 1/2004. The older PP 58/2005 was not read. The
 * quarterly percentages often quoted are those of central ministries, and no text that was read brings them to a region.
 */
export const budgetNormTable = /* @__PURE__ */ defineTable<BudgetNormInput, 'act', BudgetDuty | Silent>()({
  id: 'budget-norm',
  bucket: 'matter',
  dimensions: { matter: COORDINATION_VALUES.matter },
  rows: () => ({
    'any/before-pp-12-2019': {
      when: { matter: any('the older regulation was not read on any matter') },
      during: { act: between('0001-01-01', '2019-03-12') },
      then: silent('before-coverage'),
      basis: [procedure('pp-12-2019/pasal-132/ayat-2')],
      reasoning: 'text',
    },
    'fiscal-year': {
      when: { matter: 'fiscal-year' },
      during: { act: SINCE },
      then: { matter: 'fiscal-year', by: 'pemerintah-daerah' },
      basis: [norm('uu-1-2004/pasal-11')],
      reasoning: 'text',
    },
    'withdrawal-plan': {
      when: { matter: 'withdrawal-plan' },
      during: { act: SINCE },
      then: { matter: 'withdrawal-plan', by: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-132/ayat-2')],
      reasoning: 'text',
    },
    'cash-budget': {
      when: { matter: 'cash-budget' },
      during: { act: SINCE },
      then: { matter: 'cash-budget', by: 'ppkd' },
      basis: [norm('pp-12-2019/pasal-134/ayat-1'), procedure('pp-12-2019/pasal-136')],
      reasoning: 'text',
    },
    execution: {
      when: { matter: 'execution' },
      during: { act: SINCE },
      then: { matter: 'execution', by: 'kepala-skpd' },
      basis: [
        norm('pp-12-2019/pasal-10/ayat-1/huruf-d'),
        norm('pp-12-2019/pasal-10/ayat-1/huruf-k'),
        norm('pp-12-2019/pasal-10/ayat-2'),
      ],
      reasoning: 'text',
    },
    control: {
      when: { matter: 'control' },
      during: { act: SINCE },
      then: { matter: 'control', by: 'ppkd' },
      basis: [norm('pp-12-2019/pasal-7/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'periodic-report': {
      when: { matter: 'periodic-report' },
      during: { act: SINCE },
      then: { matter: 'periodic-report', by: 'kepala-skpd' },
      basis: [norm('pp-12-2019/pasal-193/ayat-1')],
      reasoning: 'text',
    },
    'first-half-report': {
      when: { matter: 'first-half-report' },
      during: { act: SINCE },
      then: { matter: 'first-half-report', by: 'pemerintah-daerah' },
      basis: [norm('pp-12-2019/pasal-160/ayat-1'), procedure('pp-12-2019/pasal-160/ayat-2')],
      reasoning: 'text',
    },
    // That supervision reaches the absorption of the budget is said by the explanation of the second paragraphs only.
    supervision: {
      when: { matter: 'supervision' },
      during: { act: SINCE },
      then: { matter: 'supervision', by: 'kepala-daerah' },
      basis: [
        norm('uu-23-2014/pasal-379/ayat-1'),
        procedure('uu-23-2014/pasal-379/ayat-2'),
        norm('uu-23-2014/pasal-380/ayat-1'),
        procedure('uu-23-2014/pasal-380/ayat-2'),
      ],
      reasoning: 'text',
    },
    'spending-limit': {
      when: { matter: 'spending-limit' },
      during: { act: SINCE },
      then: { matter: 'spending-limit', by: 'setiap-pejabat' },
      basis: [norm('uu-1-2004/pasal-3/ayat-3'), norm('pp-12-2019/pasal-124/ayat-1')],
      reasoning: 'text',
    },
    'quarterly-threshold': {
      when: { matter: 'quarterly-threshold' },
      during: { act: SINCE },
      then: silent('no-quarterly-threshold'),
      basis: [
        norm('pp-12-2019/pasal-132/ayat-2'),
        norm('pp-12-2019/pasal-134/ayat-1'),
        norm('pp-12-2019/pasal-160/ayat-1'),
        norm('pp-12-2019/pasal-193/ayat-1'),
      ],
      reasoning: 'text',
    },
    'consequence-of-lag': {
      when: { matter: 'consequence-of-lag' },
      during: { act: SINCE },
      then: silent('no-consequence-of-lag'),
      basis: [
        norm('pp-12-2019/pasal-10/ayat-2'),
        norm('pp-12-2019/pasal-132/ayat-2'),
        norm('pp-12-2019/pasal-160/ayat-1'),
        norm('pp-12-2019/pasal-193/ayat-1'),
      ],
      reasoning: 'text',
    },
  }),
})
