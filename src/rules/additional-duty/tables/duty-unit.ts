import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, BEFORE_PP_12, SINCE_PP_12 } from '../regimes'

/** The dimensions of the table of units. */
export type DutyUnitInput = Pick<AdditionalDutyInput, 'duty' | 'inUnit'>

const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const BEFORE_2019 = {
  when: { duty: PPTK },
  during: { act: BEFORE_PP_12 },
  then: silent('pp-58-2005-not-read'),
  basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
  reasoning: 'text',
} as const
const REST_BEFORE_2019 = {
  when: { duty: allBut(PPTK) },
  during: { act: BEFORE_PP_12 },
  then: { standing: 'not-asked' },
  basis: [norm('uu-1-2004/pasal-6/ayat-1')],
  reasoning: 'inference',
} as const

/** Whether the holder must serve in the unit: said of the PPTK, whom the PA or KPA names among the officials of the SKPD or its unit. */
export const dutyUnitTable = /* @__PURE__ */ defineTable<DutyUnitInput, 'act', Requirement | Silent, ReadingOptions>()({
  id: 'duty-unit',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, inUnit: ADDITIONAL_DUTY_VALUES.inUnit },
  asks: { [PPTK]: ['inUnit'] },
  rows: () => ({
    'pptk/before-2019': BEFORE_2019,
    'rest/before-2019': REST_BEFORE_2019,
    'pptk/of-the-unit': {
      when: { duty: PPTK, inUnit: 'yes' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    'pptk/of-another': {
      when: { duty: PPTK, inUnit: 'no' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-met', obstacle: 'not-of-the-unit' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1'), norm('pp-12-2019/pasal-1/angka-74')],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(PPTK) },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-asked' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of fields. */
export type DutyFieldInput = Pick<AdditionalDutyInput, 'duty' | 'fieldMatches'>

/** Whether the duty must lie within the field of the holder's post: said of the PPTK. */
export const dutyFieldTable = /* @__PURE__ */ defineTable<
  DutyFieldInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-field',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, fieldMatches: ADDITIONAL_DUTY_VALUES.fieldMatches },
  asks: { [PPTK]: ['fieldMatches'] },
  rows: () => ({
    'pptk/before-2019': BEFORE_2019,
    'rest/before-2019': REST_BEFORE_2019,
    'pptk/within': {
      when: { duty: PPTK, fieldMatches: 'yes' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2')],
      reasoning: 'text',
    },
    'pptk/outside': {
      when: { duty: PPTK, fieldMatches: 'no' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-met', obstacle: 'outside-the-field' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-1/angka-74')],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(PPTK) },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-asked' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2')],
      reasoning: 'inference',
    },
  }),
})
