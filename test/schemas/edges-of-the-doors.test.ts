import { describe, expect, it } from 'vitest'
import {
  safeCheckConcurrentDuties,
  safeCheckEligibility,
  safeCheckNumber,
  safeClassifyBreach,
  safeClassifyCase,
  safeImposingAuthority,
  safePlanSuccession,
  safeRouteRecommendation,
} from '../../src/schemas'

interface Issue {
  readonly path: string
  readonly code: string
  readonly nearest?: string | undefined
  readonly beside?: string | undefined
  readonly accepted: readonly string[]
}
const issuesOf = (answer: { readonly ok: boolean; readonly issues?: readonly Issue[] }) => answer.issues ?? []
const told = (answer: { readonly ok: boolean; readonly issues?: readonly Issue[] }) =>
  issuesOf(answer).map(({ path, code }) => `${path} ${code}`)

const PAPER = {
  paper: 'suggestion',
  place: 'provinsi',
  receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
  receivedOn: '2024-09-02',
} as const

describe('the door of a common paper', () => {
  it('takes days from which a time can be counted, and none after', () => {
    expect(told(safeRouteRecommendation({ ...PAPER, receivedOn: '2200-12-31' }))).toEqual([])
    expect(told(safeRouteRecommendation({ ...PAPER, receivedOn: '2201-01-01' }))).toEqual(['receivedOn out-of-range'])
    const later = { ...PAPER, completeOn: '2201-01-01', handedToApipOn: '2201-01-02' }
    expect(told(safeRouteRecommendation(later))).toEqual(['completeOn out-of-range', 'handedToApipOn out-of-range'])
  })

  it.each([
    ['the receiver, by the office', { receiver: { ...PAPER.receiver, capacity: 'pjs' } }, 'receiver'],
    ['the Sekretaris Daerah, by the place', { sekda: { capacity: 'pjs' } }, 'place'],
    ['the head of the region, by the place', { head: { capacity: 'pj-sekda' } }, 'place'],
  ])('refuses a capacity in which nobody can act: %s', (_, wrong, beside) => {
    const [issue, ...others] = issuesOf(safeRouteRecommendation({ ...PAPER, ...wrong }))
    expect(issue).toMatchObject({ path: `${Object.keys(wrong)[0]}.capacity`, code: 'does-not-fit', beside })
    expect(others).toEqual([])
  })
})

describe('a field called length', () => {
  const unreadable = [Symbol('long'), 9n, { valueOf: 1, toString: 1 }, () => 3]

  it.each(unreadable)('is refused with what it stands in, where a text or a list is asked: %s', (length) => {
    expect(told(safeCheckNumber({ number: { length } }))).toEqual(['number wrong-type'])
    expect(told(safeClassifyCase({ actor: { kind: 'pns' }, conducts: { length } }))).toEqual(['conducts wrong-type'])
    const conducts = [{ conduct: 'post-photo', election: { length }, violation: { length } }, { length }]
    expect(told(safeClassifyCase({ actor: { kind: 'pns' }, conducts }))).toEqual([
      'conducts[0].election wrong-type',
      'conducts[0].violation unknown-key',
      'conducts[1].conduct missing',
      'conducts[1].length unknown-key',
    ])
  })
})

describe('the door of whoever imposes', () => {
  it('tells what is wrong with an election of the caller where it stands, and not within the official', () => {
    const acting = { capacity: 'pj', office: 'bupati' } as const
    const election = {
      id: 'pilkada-2024',
      name: 'Pemilihan contoh',
      kind: 'pilkada',
      status: 'held',
      contests: ['bupati-wali-kota'],
      stages: [],
      personnelBan: [],
    }
    expect(
      told(safeImposingAuthority({ level: 'berat', decidedOn: '2024-05-06', acting }, { elections: [election] })),
    ).toContain('context.elections[0].id already-taken')
  })
})

describe('the doors of additional duties', () => {
  it('refuse a day before the law that was read, but for duties of which older days are told', () => {
    const on = '2018-03-21'
    const duty = 'pejabat-pembuat-komitmen'
    expect(told(safeCheckEligibility({ duty, on }))).toEqual(['on before-coverage'])
    expect(told(safeCheckEligibility({ duty, on: '2018-03-22' }))).toEqual([])
    expect(told(safeCheckEligibility({ duty: 'penerima-hasil-pekerjaan', on }))).toEqual([])
    expect(told(safeCheckConcurrentDuties({ duties: [{ duty }], on }))).toEqual(['on before-coverage'])
  })

  it('propose the nearest key of an office, and in a large one list only the first twenty', () => {
    const offices = (count: number) =>
      issuesOf(
        safePlanSuccession({
          on: '2022-02-24',
          fund: 'apbd',
          people: Array.from({ length: count }, (_, at) => ({ key: `PPK-${at + 10}` })),
          packages: [],
          laidDown: [{ holder: 'ppk-10', duty: 'pejabat-pembuat-komitmen', event: 'resign' }],
        }),
      )
    expect(offices(20)).toMatchObject([{ path: 'laidDown[0].holder', code: 'unknown-value', nearest: 'PPK-10' }])
    const [large] = offices(21)
    expect(large?.nearest).toBeUndefined()
    expect(large?.accepted).toHaveLength(20)
  })
})

describe('a field that JSON would not write', () => {
  it('is not read', () => {
    const facts = { actor: { kind: 'pns' }, norm: 'pp-94-5a', decidedOn: '2024-05-06' }
    const hidden = Object.defineProperty({ ...facts }, 'colour', { value: 'red', enumerable: false })
    expect(safeClassifyBreach(hidden)).toEqual(safeClassifyBreach(facts))
    expect(told(safeClassifyBreach({ ...facts, colour: 'red' }))).toEqual(['colour unknown-key'])
    const wrong = Object.defineProperty({ ...facts, norm: 'x' }, 'colour', { value: 'red', enumerable: false })
    expect(told(safeClassifyBreach(wrong))).toEqual(['norm unknown-value'])
  })
})
