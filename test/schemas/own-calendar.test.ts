import { describe, expect, it } from 'vitest'
import {
  safeClassifyAbsence,
  safeClassifyBreaches,
  safeDraftCircular,
  safePlanEscalation,
  safePlanFollowUp,
  safePlanProceedings,
  safePlanRemedy,
  safePlanSuccession,
  type Validated,
} from '../../src/schemas'

type Door = (input: unknown, context?: unknown) => Validated<unknown>

const DAY = { date: '2031-01-01', kind: 'libur-nasional', name: 'Tahun Baru', decree: 'Keputusan Contoh 1/2030' }

const CIRCULAR = {
  issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Contoh' },
  issuedOn: '2024-08-20',
  election: 'pilkada-2024',
  addressees: ['pns'],
}
const OFFICE = {
  on: '2022-02-24',
  fund: 'apbd',
  people: [{ key: 'PPK-01' }],
  packages: [],
  laidDown: [{ holder: 'PPK-01', duty: 'pejabat-pembuat-komitmen', event: 'resign' }],
}

const DOORS: readonly (readonly [name: string, door: Door, facts: unknown])[] = [
  ['absence', safeClassifyAbsence, { actor: { kind: 'pns' }, absentOn: ['2024-03-04'], decidedOn: '2024-06-03' }],
  ['breaches', safeClassifyBreaches, { actor: { kind: 'pns' }, breaches: [{ norm: 'pp-94-5a' }] }],
  ['proceedings', safePlanProceedings, { actor: { kind: 'pns' }, level: 'sedang', decidedOn: '2024-12-02' }],
  ['remedy', safePlanRemedy, { actor: { kind: 'pns' }, against: 'dismissal', decidedOn: '2024-12-02' }],
  ['escalation', safePlanEscalation, { subject: 'corruption', place: 'kabupaten-kota', on: '2024-03-22' }],
  ['follow-up', safePlanFollowUp, { subject: 'violation', actor: { kind: 'pns' }, election: 'pilkada-2024' }],
  ['circular', safeDraftCircular, CIRCULAR],
  ['succession', safePlanSuccession, OFFICE],
]

describe('the calendar of a caller, at every door that counts days', () => {
  it.each(DOORS)('%s is asked with one that fits', (_, door, facts) => {
    const own = { id: 'kalender-contoh', years: [2031], days: [DAY] }
    expect(door(facts, { calendar: own }).ok).toBe(door(facts).ok)
    expect(door(facts).ok).toBe(true)
  })

  it.each(DOORS)('%s is refused with one that gives a year a second time', (_, door, facts) => {
    const answer = door(facts, { calendar: { id: 'kalender-contoh', years: [2024] } })
    expect(answer.ok === false && answer.issues).toEqual([
      {
        path: 'context.calendar.years[0]',
        code: 'already-taken',
        given: '2024',
        accepted: ['a value not in use'],
        message: {
          id: 'context.calendar.years[0]: 2024 sudah dipakai. Yang diterima: nilai yang belum dipakai. Pilihlah yang lain.',
          en: 'context.calendar.years[0]: 2024 is already taken. Accepted: a value not in use. Choose another.',
        },
      },
    ])
  })
})
