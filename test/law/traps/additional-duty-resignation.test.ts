import { describe, expect, it } from 'vitest'
import {
  eligibilityRequirements,
  planSuccession,
  resolveResignation,
  type SuccessionFacts,
} from '../../../src/rules/additional-duty'
import { assessLegalAid } from '../../../src/rules/legal-aid'
import { safeResolveResignation } from '../../../src/schemas'

const PPK = 'pejabat-pembuat-komitmen'
const LETTER = { event: 'resign', duty: PPK, fund: 'apbd', on: '2022-02-24', receivedOn: '2022-02-22' } as const
const conclude = (facts: Parameters<typeof resolveResignation>[0]) => {
  const decision = resolveResignation(facts)
  return decision.status === 'decided' ? decision.conclusion : undefined
}
const officer = (facts: Parameters<typeof resolveResignation>[0]) => {
  const part = conclude({ hospital: false, ...facts })?.officer
  return part?.status === 'settled' ? part.value.decides : undefined
}
const office = (rest: Partial<SuccessionFacts> = {}): SuccessionFacts => ({
  on: '2022-02-24',
  fund: 'apbd',
  office: { kpa: false },
  people: [{ key: 'PPK-01', kind: 'pns' }],
  packages: [{ key: 'a', stage: 'running', pejabatPembuatKomitmen: 'PPK-01' }],
  laidDown: [{ holder: 'PPK-01', duty: PPK, event: 'resign' }],
  ...rest,
})

describe('traps about leaving a duty', () => {
  it('procurement trap 1: the bare PPK is no code', () => {
    expect(safeResolveResignation({ ...LETTER, duty: 'ppk' }).ok).toBe(false)
  })

  it('procurement trap 2: a pengawas of works is told apart from a team that supervises self-managed work', () => {
    const stops = (duty: 'pengawas-pekerjaan' | 'tim-pengawas-swakelola') =>
      conclude({ ...LETTER, duty })?.interruption.status
    expect([stops('pengawas-pekerjaan'), stops('tim-pengawas-swakelola')]).toEqual(['settled', 'silent'])
  })

  it('procurement trap 3: PPHP in three periods', () => {
    const seen = (['2018-03-22', '2021-02-01', '2021-02-02'] as const).map(
      (on) => resolveResignation({ ...LETTER, duty: 'pemeriksa-hasil-pekerjaan', on, receivedOn: undefined }).status,
    )
    expect(seen).toEqual(['decided', 'decided', 'outside-law'])
  })

  it('procurement trap 4: a PPTK is no full substitute', () => {
    const person = {
      key: 'PPTK-01',
      kind: 'pns',
      position: 'struktural-lain',
      inUnit: true,
      fieldMatches: true,
      certificate: 'basic',
      conflict: 'none',
      detained: false,
      collectsRevenue: false,
      holds: [{ duty: 'pejabat-pelaksana-teknis-kegiatan' }],
      readyFor: ['pptk-tasks-a-to-m'],
    } as const
    const [one] = planSuccession(office({ people: [{ key: 'PPK-01' }, person] })).assignments
    expect(one).toMatchObject({ to: 'PPTK-01', takes: 'tasks-a-to-m' })
    expect(one?.keptAbove).toContain('contract-signing')
  })

  it('procurement trap 5: a letter ends nothing, and is no breach', () => {
    expect(conclude(LETTER)).toMatchObject({
      status: 'requested',
      disciplineExposure: { value: { exposure: 'possible-not-established' } },
    })
  })

  it('procurement trap 6: agreement and order are both told', () => {
    const part = conclude({ ...LETTER, person: { kind: 'pns' } })?.compulsion
    expect(part?.status === 'contested' && part.readings.map(({ option }) => option)).toEqual([
      'agreement-needed',
      'order-binds',
    ])
  })

  it('procurement trap 7: the giver acts by the own power, and no conflict of interest is asked for', () => {
    const rung = planSuccession(office()).ladders[0]?.rungs.find((one) => one.rung === 'pa-acts')
    const cited = rung?.basis.map(({ provision }) => provision) ?? []
    expect(cited).toEqual(expect.arrayContaining(['uu-30-2014/pasal-13/ayat-5', 'uu-30-2014/pasal-14/ayat-5']))
    expect(cited.some((one) => one.includes('pasal-42'))).toBe(false)
  })

  it('procurement trap 8: there is no Plt of a PPK, and there is one of a post', () => {
    const away = { event: 'absent-temporarily', fund: 'apbd', on: '2022-02-24' } as const
    expect(conclude({ ...away, duty: PPK })).toMatchObject({ decision: 'use-own-power-or-name-another' })
    expect(conclude({ ...away, duty: 'pengguna-anggaran' })).toMatchObject({ decision: 'fill-the-post-for-a-time' })
  })

  it('procurement trap 9: the letter goes to PA or KPA, in APBN to the KPA, of a treasurer to the head of region', () => {
    expect(officer(LETTER)).toBe('pengguna-anggaran-atau-kuasanya')
    expect(officer({ ...LETTER, fund: 'apbn' })).toBe('kuasa-pengguna-anggaran')
    expect(officer({ ...LETTER, duty: 'bendahara-pengeluaran' })).toBe('kepala-daerah')
  })

  it('procurement trap 16: the other date of the statement moves the day to answer, and nothing else', () => {
    const letter = (receivedOn: '2022-02-15' | '2022-02-22') =>
      planSuccession(office({ laidDown: [{ holder: 'PPK-01', duty: PPK, event: 'resign', receivedOn }] }))
    const due = (plan: ReturnType<typeof planSuccession>) => {
      const deadline = plan.steps[0]?.deadline
      return deadline !== null && deadline !== undefined && 'due' in deadline ? deadline.due : undefined
    }
    expect([due(letter('2022-02-15')), due(letter('2022-02-22'))]).toEqual(['2022-02-22', '2022-03-02'])
    const rest = ({ assignments, ladders, stops, goesUp }: ReturnType<typeof planSuccession>) =>
      JSON.stringify([assignments, ladders, stops, goesUp])
    expect(rest(letter('2022-02-15'))).toBe(rest(letter('2022-02-22')))
  })

  it('procurement trap 19: an order to the unwilling, and an unsigned pact, stay open; of a PPTK no pact is asked', () => {
    const compulsion = conclude({ ...LETTER, event: 'refuse', person: { kind: 'pns' } })?.compulsion
    expect(compulsion).toMatchObject({ status: 'contested' })
    const of = (duty: typeof PPK | 'pejabat-pelaksana-teknis-kegiatan') => {
      const decision = eligibilityRequirements({ duty, fund: 'apbd', on: '2022-02-24', person: { pact: 'refused' } })
      return decision.status === 'decided' ? decision.conclusion.pact : undefined
    }
    expect(of(PPK)).toMatchObject({ status: 'contested' })
    expect(of('pejabat-pelaksana-teknis-kegiatan')).toMatchObject({
      status: 'settled',
      value: { standing: 'not-asked' },
    })
  })

  it('procurement trap 17: a basic certificate was enough in 2022 and not in 2025', () => {
    const person = {
      key: 'ASN-01',
      kind: 'pns',
      position: 'struktural-lain',
      inUnit: true,
      diploma: 's1',
      golongan: 'III/c',
      certificate: 'basic',
      pact: 'not-yet',
      conflict: 'none',
      detained: false,
      holds: [],
    } as const
    const people = [{ key: 'PPK-01' }, person]
    const packages = [{ key: 'a', stage: 'running', type: 'c', pejabatPembuatKomitmen: 'PPK-01' }] as const
    expect(planSuccession(office({ people, packages })).assignments[0]?.to).toBe('ASN-01')
    expect(planSuccession(office({ people, packages, on: '2025-02-03' })).assignments[0]?.to).toBeNull()
  })

  it('procurement trap 20: release does not end liability for what was signed', () => {
    expect(conclude(LETTER)?.liability).toMatchObject({ status: 'settled', value: { stays: 'for-what-was-signed' } })
  })

  it('procurement trap 23: each time is counted in the unit of its own text', () => {
    // UU 30/2014: working days, with the holidays of the calendar left out (28 February 2022 was one).
    const deadline = planSuccession(office({ laidDown: [{ ...LETTER, holder: 'PPK-01' }] })).steps[0]?.deadline
    expect(deadline).toMatchObject({ due: '2022-03-02', unit: 'hari-kerja', count: 5 })
    // UU 1/2004 Pasal 65: years.
    expect(conclude(LETTER)?.liability).toMatchObject({ value: { lapse: { fromKnowledge: 5, fromLoss: 8 } } })
    // UU 23/2014 Pasal 384: hours, which no calendar of days counts.
    const notice = assessLegalAid({
      person: { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' },
      duty: PPK,
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'tersangka',
      about: 'procurement',
      caughtInTheAct: true,
      on: '2022-02-24',
    })
    expect(notice.status === 'decided' && notice.conclusion.notice).toMatchObject({
      value: { notice: 'within-2x24-hours' },
    })
  })

  it('procurement trap 25: the funds part ways', () => {
    const expired = { event: 'decree-expired', duty: PPK, on: '2022-02-24', expiry: 'year-turned' } as const
    expect(conclude({ ...expired, fund: 'apbn' })?.status).toBe('runs-on')
    expect(conclude({ ...expired, fund: 'apbd' })?.status).toBe('kept')
    // A last day of its own ends the one by text; of the other the Act and the regulation say different things.
    expect(conclude({ ...expired, fund: 'apbd', expiry: 'own-last-day' })?.status).toBe('ended')
    expect(resolveResignation({ ...expired, fund: 'apbn', expiry: 'own-last-day' })).toMatchObject({
      status: 'contested',
      readings: [
        { option: 'ends-by-itself', preferred: true },
        { option: 'runs-on', preferred: false },
      ],
    })
    const ended = { event: 'kpa-designation-ended', duty: PPK, on: '2022-02-24' } as const
    expect(conclude({ ...ended, fund: 'apbn' })?.status).toBe('ended')
    expect(resolveResignation({ ...ended, fund: 'apbd' }).status).toBe('outside-law')
  })

  it('procurement trap 26: discipline and administrative sanctions are two tracks', () => {
    expect(conclude({ ...LETTER, person: { kind: 'pns' } })?.tracks).toMatchObject({
      value: { tracks: ['hukuman-disiplin', 'sanksi-administratif'] },
    })
  })

  it('procurement trap 27: silence gives a day to answer, never a release unless so read', () => {
    const days = (receivedOn: '2020-11-01' | '2020-11-02') => {
      const part = conclude({ ...LETTER, on: '2020-11-03', receivedOn })?.answer
      const preferred = part?.status === 'contested' ? part.readings.find((one) => one.preferred)?.outcome : undefined
      return preferred?.status === 'settled' ? preferred.value : undefined
    }
    expect(days('2020-11-01')).toEqual({ workingDays: 10, silence: 'releases-nobody' })
    expect(days('2020-11-02')).toEqual({ workingDays: 5, silence: 'releases-nobody' })
  })

  it('asks for the day of the letter where it decides, and reports a fact that no event asks for', () => {
    expect(conclude({ ...LETTER, receivedOn: undefined })?.answer).toMatchObject({ status: 'open' })
    const decision = resolveResignation({
      event: 'retired',
      duty: PPK,
      fund: 'apbd',
      on: '2022-02-24',
      expiry: 'year-turned',
      ppkTasks: true,
    })
    expect(decision.cautions.filter(({ code }) => code === 'fact-not-used')).toEqual([
      { code: 'fact-not-used', fact: 'expiry' },
      { code: 'fact-not-used', fact: 'ppkTasks' },
    ])
  })

  it.each([
    ['2022-02-28', 'kept'],
    ['2022-03-01', 'to-be-ended'],
  ] as const)('has a detained PNS away on %s: %s', (on, status) => {
    const facts = { event: 'detained', duty: PPK, fund: 'apbd', since: '2022-02-10', person: { kind: 'pns' } } as const
    expect(conclude({ ...facts, on })?.status).toBe(status)
  })

  it.each([
    [{ on: '2018-03-21', receivedOn: undefined }, 'before-coverage'],
    [{ receivedOn: '2022-02-25' }, 'not-yet-received'],
    [{ event: 'detained', receivedOn: undefined, since: '2022-02-25' }, 'not-yet-detained'],
  ] as const)('refuses %j', (rest, why) => {
    expect(resolveResignation({ ...LETTER, ...rest })).toMatchObject({ status: 'outside-law', why })
  })
})
