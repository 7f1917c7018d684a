import { describe, expect, it } from 'vitest'
import { ADDITIONAL_DUTIES, checkEligibility, resolveResignation } from '../../../src/rules/additional-duty'

/** Names of the same office at the two doors. */
const SAME: { readonly [by: string]: string } = {
  'pengguna-atau-kuasa-pengguna-anggaran': 'pengguna-anggaran-atau-kuasanya',
}
const DAYS = ['2018-03-22', '2019-03-11', '2019-03-12', '2019-10-15', '2021-02-02', '2025-04-29', '2025-04-30'] as const
const CASES = ADDITIONAL_DUTIES.flatMap((duty) =>
  (['apbn', 'apbd'] as const).flatMap((fund) =>
    DAYS.flatMap((on) => [false, true].map((hospital) => ({ duty, fund, on, hospital }))),
  ),
)

describe('who names the holder of a duty is who decides when it is laid down', () => {
  it.each(CASES)('$duty, $fund, $on, hospital: $hospital', ({ duty, fund, on, hospital }) => {
    const eligibility = checkEligibility({ duty, fund, on, unit: { hospital } })
    const parts =
      'conclusion' in eligibility ? eligibility.conclusion : 'beside' in eligibility ? eligibility.beside : {}
    const appointment = parts?.appointment
    const laid = resolveResignation({ event: 'absent-permanently', duty, fund, on, hospital })
    const all = 'conclusion' in laid ? laid.conclusion : 'beside' in laid ? laid.beside : {}
    const officer = all?.officer
    if (appointment?.status !== 'settled') {
      expect(officer?.status === 'settled' ? officer.value.title : 'none').not.toBe('by-decree')
      return
    }
    const { by } = appointment.value
    if (officer?.status !== 'settled') throw new Error(`${by} names, and nobody decides`)
    // A PA is one by office: a superior sees that the post is filled.
    expect(officer.value.decides).toBe(by === 'by-office' ? 'atasan-pejabat' : (SAME[by] ?? by))
    expect(officer.value.proposes).toBe(appointment.value.proposal)
  })
})
