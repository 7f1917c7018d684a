import { describe, expect, it } from 'vitest'
import {
  ADDITIONAL_DUTIES,
  checkConcurrentDuties,
  checkEligibility,
  type DutyCandidate,
  type EligibilityFacts,
} from '../../../src/rules/additional-duty'

const FIT: DutyCandidate = {
  kind: 'pns',
  diploma: 's1',
  certificate: 'basic',
  pact: 'signed',
  conflict: 'none',
  detained: false,
  holds: [],
}

function told(facts: EligibilityFacts): string {
  const decision = checkEligibility(facts)
  return decision.status === 'decided' ? decision.conclusion.eligibility : decision.status
}

describe('the traps of the procurement page about eligibility, certificates and concurrency', () => {
  it('procurement trap 1: no duty is called by the bare abbreviation of five senses', () => {
    expect(ADDITIONAL_DUTIES.filter((duty) => /^ppk/.test(duty))).toEqual([])
    expect(() => checkEligibility({ duty: 'ppk' as never, on: '2022-03-01' })).toThrow(RangeError)
    // The PPK SKPD of regional finance and the PPK of procurement are barred by different articles.
    const bars = (duty: 'pejabat-pembuat-komitmen' | 'pejabat-penatausahaan-keuangan-skpd') => {
      const decision = checkConcurrentDuties({
        duties: [{ duty }, { duty: 'bendahara-pengeluaran' }],
        fund: 'apbd',
        collectsRevenue: false,
        on: '2022-03-01',
      })
      return decision.basis[0]?.provision
    }
    expect([bars('pejabat-pembuat-komitmen'), bars('pejabat-penatausahaan-keuangan-skpd')]).toEqual([
      'perlem-7-2021/isi/pelaku',
      'pp-12-2019/pasal-14/ayat-3',
    ])
  })

  it('procurement trap 2: a supervisor of works is no actor of procurement, a team of swakelola is another duty', () => {
    const of = (duty: 'pengawas-pekerjaan' | 'tim-pengawas-swakelola') => {
      const decision = checkEligibility({ duty, on: '2022-03-01', person: FIT })
      const inUse = decision.status === 'decided' ? decision.conclusion.inUse : undefined
      return inUse?.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))
    }
    expect(of('pengawas-pekerjaan')).toEqual(['supervisor-is-no-actor-of-procurement'])
    expect(of('tim-pengawas-swakelola')).toEqual([])
  })

  it('procurement trap 3: PPHP changed its meaning twice', () => {
    const on = (day: EligibilityFacts['on']) =>
      (['penerima-hasil-pekerjaan', 'pemeriksa-hasil-pekerjaan'] as const).map((duty) =>
        told({ duty, on: day, fund: 'apbd', person: FIT }),
      )
    expect(on('2018-03-21')).toEqual(['no-obstacle-found', 'not-eligible'])
    expect(on('2018-03-22')).toEqual(['not-eligible', 'no-obstacle-found'])
    expect(on('2021-02-01')).toEqual(['not-eligible', 'no-obstacle-found'])
    expect(on('2021-02-02')).toEqual(['not-eligible', 'not-eligible'])
  })

  it('procurement trap 4: a PPTK is no full substitute', () => {
    const charged: EligibilityFacts = {
      duty: 'pejabat-pelaksana-teknis-kegiatan',
      fund: 'apbd',
      on: '2022-03-01',
      ppkTasks: true,
      unit: { ppkAppointed: false },
      package: { type: 'c' },
      person: { ...FIT, position: 'struktural-lain', inUnit: true, fieldMatches: true, certificate: 'type-c' },
    }
    const decision = checkEligibility(charged)
    expect(decision.status === 'decided' && decision.conclusion.conditions).toEqual(['only-tasks-a-to-m'])
    expect(decision.cautions).toContainEqual({ code: 'note', note: 'contract-and-sppbj-stay-above' })
    expect(told({ ...charged, unit: { ppkAppointed: true } })).toBe('not-eligible')
    expect(told({ ...charged, fund: 'apbn' })).toBe('not-eligible')
    expect(told({ ...charged, person: { ...charged.person, certificate: 'none' } })).toBe('not-eligible')
  })

  it('procurement trap 17: the certificate rule of 2024 rejects nobody in February 2022', () => {
    const on = (day: EligibilityFacts['on']) =>
      told({ duty: 'pejabat-pembuat-komitmen', fund: 'apbd', on: day, package: { character: 'complex' }, person: FIT })
    expect([on('2022-02-22'), on('2023-12-31'), on('2024-01-01'), on('2025-01-01')]).toEqual([
      'eligible-with-conditions',
      'eligible-with-conditions',
      'contested',
      'not-eligible',
    ])
  })

  it('procurement trap 24: after penyetaraan the holder of a JF fits neither paragraph by its words', () => {
    const pptk = (kind: 'pns' | 'pppk', regionalRule: boolean) =>
      told({
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        fund: 'apbd',
        on: '2024-03-01',
        ppkTasks: false,
        unit: { regionalRule },
        person: { ...FIT, kind, position: 'fungsional', inUnit: true, fieldMatches: true },
      })
    expect([pptk('pns', false), pptk('pns', true), pptk('pppk', false), pptk('pppk', true)]).toEqual([
      'not-eligible',
      'contested',
      'not-eligible',
      'contested',
    ])
  })

  it('people trap 20: a functional official from a removed structural post is no structural official by the words', () => {
    const pptk = (position: DutyCandidate['position']) =>
      told({
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        fund: 'apbd',
        on: '2022-03-01',
        ppkTasks: false,
        unit: { regionalRule: false },
        person: { ...FIT, position, inUnit: true, fieldMatches: true },
      })
    expect([pptk('struktural-lain'), pptk('fungsional')]).toEqual(['eligible', 'not-eligible'])
  })

  it('procurement trap 25: APBD and APBN part ways on who names and who may double', () => {
    const by = (fund: 'apbn' | 'apbd') => {
      const decision = checkEligibility({ duty: 'pejabat-pembuat-komitmen', fund, on: '2022-03-01', person: FIT })
      const appointment = decision.status === 'decided' ? decision.conclusion.appointment : undefined
      return appointment?.status === 'settled' && appointment.value.by
    }
    expect([by('apbn'), by('apbd')]).toEqual(['kuasa-pengguna-anggaran', 'pengguna-atau-kuasa-pengguna-anggaran'])
    const double = (fund: 'apbn' | 'apbd') =>
      checkConcurrentDuties({
        duties: [
          { duty: 'kuasa-pengguna-anggaran', unit: 'a' },
          { duty: 'pejabat-pembuat-komitmen', unit: 'a' },
        ],
        fund,
        on: '2022-03-01',
      }).status
    expect([double('apbn'), double('apbd')]).toEqual(['needs-facts', 'decided'])
  })
})
