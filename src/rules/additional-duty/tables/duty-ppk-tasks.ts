import { between, from } from '../../../dates'
import { defineTable } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, BEFORE_2021, THIRD } from '../regimes'

/** The dimensions of the table of tasks of the PPK given to a PPTK. */
export type DutyPpkTasksInput = Pick<AdditionalDutyInput, 'duty' | 'ppkTasks' | 'ppkAppointed'>

const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const CHARGED = norm('perpres-16-2018/pasal-11/ayat-3')
/** The actors as the Perpres names them one by one; before 2021 no PPTK is charged with tasks of the PPK. */
const ACTORS = norm('perpres-16-2018/pasal-8')
const REGULATED = between('2021-02-02', '2025-04-30')

/**
 * Whether a PPTK may be charged with tasks of the PPK: since 2021, where no PPK is appointed, and only the tasks of letters a to m; the
 * teams, the SPPBJ and the contract stay with the PA or KPA.
 */
export const dutyPpkTasksTable = /* @__PURE__ */ defineTable<DutyPpkTasksInput, 'act', Requirement, ReadingOptions>()({
  id: 'duty-ppk-tasks',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    ppkTasks: ADDITIONAL_DUTY_VALUES.ppkTasks,
    ppkAppointed: ADDITIONAL_DUTY_VALUES.ppkAppointed,
  },
  asks: { [PPTK]: ['ppkTasks', 'ppkAppointed'] },
  rows: () => ({
    'own-tasks/before-2021': {
      when: { duty: PPTK, ppkTasks: 'no' },
      during: { act: BEFORE_2021 },
      then: { standing: 'not-asked' },
      basis: [ACTORS],
      reasoning: 'text',
    },
    'own-tasks': {
      when: { duty: PPTK, ppkTasks: 'no' },
      during: { act: from('2021-02-02') },
      then: { standing: 'not-asked' },
      basis: [CHARGED],
      reasoning: 'text',
    },
    'before-2021': {
      when: { duty: PPTK, ppkTasks: 'yes' },
      during: { act: BEFORE_2021 },
      then: { standing: 'not-met', obstacle: 'ppk-tasks-not-yet-possible' },
      basis: [ACTORS],
      reasoning: 'inference',
    },
    'no-ppk': {
      when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'no' },
      during: { act: REGULATED },
      then: { standing: 'met', conditions: ['only-tasks-a-to-m'] },
      basis: [CHARGED],
      reasoning: 'text',
      notes: ['contract-and-sppbj-stay-above'],
    },
    'ppk-appointed': {
      when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'yes' },
      during: { act: REGULATED },
      then: { standing: 'not-met', obstacle: 'ppk-appointed' },
      basis: [CHARGED],
      reasoning: 'text',
    },
    'no-ppk/perpres-46': {
      when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'no' },
      during: { act: THIRD },
      then: { standing: 'met', conditions: ['only-tasks-a-to-m'] },
      basis: [norm('perpres-46-2025/pasal-11/ayat-3')],
      reasoning: 'text',
      notes: ['contract-and-sppbj-stay-above'],
    },
    'ppk-appointed/perpres-46': {
      when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'yes' },
      during: { act: THIRD },
      then: { standing: 'not-met', obstacle: 'ppk-appointed' },
      basis: [norm('perpres-46-2025/pasal-11/ayat-3')],
      reasoning: 'text',
    },
    'rest/before-2021': {
      when: { duty: allBut(PPTK) },
      during: { act: BEFORE_2021 },
      then: { standing: 'not-asked' },
      basis: [ACTORS],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(PPTK) },
      during: { act: from('2021-02-02') },
      then: { standing: 'not-asked' },
      basis: [CHARGED],
      reasoning: 'text',
    },
  }),
})
