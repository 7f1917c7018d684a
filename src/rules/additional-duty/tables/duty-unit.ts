import { defineTable } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut } from '../regimes'

/** The dimensions of the table of units. */
export type DutyUnitInput = Pick<AdditionalDutyInput, 'duty' | 'inUnit'>

const PPTK = 'pejabat-pelaksana-teknis-kegiatan'

/** Whether the holder must serve in the unit: said of the PPTK, whom the PA or KPA names among the officials of the SKPD or its unit. */
export const dutyUnitTable = /* @__PURE__ */ defineTable<DutyUnitInput, never, Requirement, ReadingOptions>()({
  id: 'duty-unit',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, inUnit: ADDITIONAL_DUTY_VALUES.inUnit },
  asks: { [PPTK]: ['inUnit'] },
  rows: () => ({
    'pptk/of-the-unit': {
      when: { duty: PPTK, inUnit: 'yes' },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1')],
      reasoning: 'text',
    },
    'pptk/of-another': {
      when: { duty: PPTK, inUnit: 'no' },
      then: { standing: 'not-met', obstacle: 'not-of-the-unit' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1'), norm('pp-12-2019/pasal-1/angka-74')],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(PPTK) },
      then: { standing: 'not-asked' },
      basis: [norm('pp-12-2019/pasal-12/ayat-1')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of fields. */
export type DutyFieldInput = Pick<AdditionalDutyInput, 'duty' | 'fieldMatches'>

/** Whether the duty must lie within the field of the holder's post: said of the PPTK. */
export const dutyFieldTable = /* @__PURE__ */ defineTable<DutyFieldInput, never, Requirement, ReadingOptions>()({
  id: 'duty-field',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, fieldMatches: ADDITIONAL_DUTY_VALUES.fieldMatches },
  asks: { [PPTK]: ['fieldMatches'] },
  rows: () => ({
    'pptk/within': {
      when: { duty: PPTK, fieldMatches: 'yes' },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2')],
      reasoning: 'text',
    },
    'pptk/outside': {
      when: { duty: PPTK, fieldMatches: 'no' },
      then: { standing: 'not-met', obstacle: 'outside-the-field' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2'), norm('pp-12-2019/pasal-1/angka-74')],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(PPTK) },
      then: { standing: 'not-asked' },
      basis: [norm('pp-12-2019/pasal-13/ayat-2')],
      reasoning: 'inference',
    },
  }),
})
