import { describe, expect, it } from 'vitest'
import { classifyOpd, personnelAuthority, postAppointment, postRung } from '../../src/organization'
import { safeClassifyOpd, safePersonnelAuthority, safePostAppointment, safePostRung } from '../../src/schemas'

const SCORED = { body: 'urusan-lain', region: 'kabupaten-kota', score: 400, decidedOn: '2024-05-06' } as const
const POST = { regionalPost: 'kepala-dinas', region: 'kabupaten-kota', decidedOn: '2024-05-06' } as const
const AGENCY = { agency: 'kabupaten', decidedOn: '2024-05-06' } as const

describe('the doors of organization', () => {
  it.each([
    ['safeClassifyOpd', safeClassifyOpd(SCORED), classifyOpd(SCORED)],
    ['safePersonnelAuthority', safePersonnelAuthority(AGENCY), personnelAuthority(AGENCY)],
    ['safePostRung', safePostRung(POST), postRung(POST)],
    [
      'safePostAppointment',
      safePostAppointment({ ...POST, change: 'appointment' }),
      postAppointment({ ...POST, change: 'appointment' }),
    ],
  ])('%s answers as the checker behind it', (_, answer, expected) => {
    expect(answer).toEqual({ ok: true, value: expected })
    expect(expected.status).toBe('decided')
  })

  it.each([
    ['safeClassifyOpd', safeClassifyOpd({ ...SCORED, score: '400' })],
    ['safePersonnelAuthority', safePersonnelAuthority({ ...AGENCY, agency: 'desa' })],
    ['safePostRung', safePostRung({ ...POST, regionalPost: 'raja' })],
    ['safePostAppointment', safePostAppointment({ ...POST, change: 'exile' })],
  ])('%s names what it does not take', (_, answer) => {
    expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).not.toEqual([])
  })
})
