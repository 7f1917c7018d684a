import type { Period } from '../../../dates'

import { defineTable, type Row, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, KEPT, PERLEM_7, PERLEM_15, THIRD, TRANSITION } from '../regimes'

/** The dimensions of the table of education. */
export type DutyEducationInput = Pick<AdditionalDutyInput, 'duty' | 'degree' | 'grade' | 'degreeHolder'>

type EducationRow = Row<DutyEducationInput, 'act', Requirement | Silent, ReadingOptions>

const PPK = 'pejabat-pembuat-komitmen'
/** The words add "or equated"; the golongan of a PPPK run from I to XVII, and no text that was read puts them beside those of PNS. */
const EQUATED = 'golongan-iii-a-or-equated'

interface Regime {
  readonly act: Period
  readonly basis: readonly BasisEntry[]
  readonly notes: readonly string[]
}

/** The rule of 2018, and how it is taken to go on: its successors were not read on this. */
const REGIMES: { readonly [id: string]: Regime } = {
  '2018': { act: PERLEM_15, basis: [norm('perlem-15-2018/pasal-6')], notes: [] },
  '2021': {
    act: PERLEM_7,
    basis: [norm('perlem-7-2021/isi/pelaku')],
    notes: ['carried-on-without-being-read'],
  },
  '2025': {
    act: THIRD,
    basis: [norm('perlem-7-2021/isi/pelaku'), KEPT],
    notes: ['carried-on-without-being-read'],
  },
}

function rowsOf(): { [id: string]: EducationRow } {
  const rows: { [id: string]: EducationRow } = {
    'ppk/transition': {
      when: { duty: PPK },
      during: { act: TRANSITION },
      then: silent('transition-of-2018-not-covered'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
      notes: ['transition-of-2018-not-covered'],
    },
  }
  for (const [id, { act, basis, notes }] of Object.entries(REGIMES)) {
    const shared = {
      during: { act },
      basis,
      reasoning: id === '2018' ? ('text' as const) : ('inference' as const),
      notes,
    }
    rows[`ppk/degree/${id}`] = {
      ...shared,
      when: { duty: PPK, degree: 's1-or-equal' },
      then: { standing: 'met' },
    }
    rows[`ppk/grade-instead/${id}`] = {
      ...shared,
      when: { duty: PPK, degree: 'below-s1', grade: 'iii-a-or-above', degreeHolder: 'no' },
      then: { standing: 'met', conditions: ['degree-cannot-be-met'] },
      notes: [...notes, EQUATED],
    }
    rows[`ppk/degree-holder-available/${id}`] = {
      ...shared,
      when: { duty: PPK, degree: 'below-s1', grade: 'iii-a-or-above', degreeHolder: 'yes' },
      then: { standing: 'not-met', obstacle: 'degree-lacking' },
    }
    rows[`ppk/neither/${id}`] = {
      ...shared,
      when: { duty: PPK, degree: 'below-s1', grade: 'below-iii-a' },
      then: { standing: 'not-met', obstacle: 'grade-lacking' },
      notes: [...notes, EQUATED],
    }
  }
  rows.rest = {
    when: { duty: allBut(PPK) },
    then: { standing: 'not-asked' },
    basis: [norm('perpres-16-2018/pasal-8')],
    reasoning: 'inference',
  }
  return rows
}

/** The diploma of a PPK: a sarjana degree or its equal; where that cannot be met, golongan III/a or its equal. */
export const dutyEducationTable = /* @__PURE__ */ defineTable<
  DutyEducationInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-education',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    degree: ADDITIONAL_DUTY_VALUES.degree,
    grade: ADDITIONAL_DUTY_VALUES.grade,
    degreeHolder: ADDITIONAL_DUTY_VALUES.degreeHolder,
  },
  asks: { [PPK]: ['degree', 'grade', 'degreeHolder'] },
  rows: rowsOf,
})
