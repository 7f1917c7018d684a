import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ADDITIONAL_DUTIES,
  type AdditionalDuty,
  type ConcurrentDutiesFacts,
  checkConcurrentDuties,
} from '../../../src/rules/additional-duty'
import { runs } from '../../checks/runs'

const PPK = 'pejabat-pembuat-komitmen'

function told(facts: ConcurrentDutiesFacts): unknown {
  const decision = checkConcurrentDuties(facts)
  if (decision.status === 'decided') {
    const { concurrency, pairs } = decision.conclusion
    return [
      concurrency,
      ...pairs.map(({ at, standing, obstacle, conditions }) =>
        [at.join('+'), standing, obstacle ?? conditions?.join(' ')].join(' ').trim(),
      ),
    ]
  }
  if (decision.status === 'needs-facts') return ['needs-facts', ...decision.missing.map(({ fact }) => fact)]
  return [decision.status]
}

const two = (
  one: AdditionalDuty,
  other: AdditionalDuty,
  more: Partial<ConcurrentDutiesFacts> = {},
): ConcurrentDutiesFacts => ({
  duties: [
    { duty: one, package: 'paket-1' },
    { duty: other, package: 'paket-1' },
  ],
  fund: 'apbd',
  on: '2022-03-01',
  ...more,
})

describe('duties of one person', () => {
  it('all pairs are told', () => {
    const duties = [
      { duty: PPK },
      { duty: 'bendahara-pengeluaran' },
      { duty: 'pejabat-penanda-tangan-spm' },
      { duty: 'tim-teknis' },
    ] as const
    expect(told({ duties, fund: 'apbn', on: '2022-03-01' })).toEqual([
      'barred',
      '0+1 barred barred-beside',
      '0+2 barred barred-beside',
      '0+3 no-rule',
      '1+2 barred barred-beside',
      '1+3 no-rule',
      '2+3 no-rule',
    ])
  })

  it('selection bars a PPK for the same package only', () => {
    expect(told(two(PPK, 'pokja-pemilihan'))).toEqual(['barred', '0+1 barred barred-for-the-same-package'])
    const apart = two(PPK, 'pokja-pemilihan', {
      duties: [
        { duty: PPK, package: 'a' },
        { duty: 'pokja-pemilihan', package: 'b' },
      ],
    })
    expect(told(apart)).toEqual(['nothing-against', '0+1 no-rule'])
    const unknown = two(PPK, 'pokja-pemilihan', { duties: [{ duty: PPK, package: 'a' }, { duty: 'pokja-pemilihan' }] })
    expect(told(unknown)).toEqual(['needs-facts', 'duties.package'])
  })

  it('examiners are set apart until they were abolished', () => {
    const on = (day: ConcurrentDutiesFacts['on']) => told(two(PPK, 'pemeriksa-hasil-pekerjaan', { on: day }))
    expect(on('2018-06-30')).toEqual(['nothing-against', '0+1 no-rule'])
    expect(on('2018-07-01')).toEqual(['barred', '0+1 barred barred-for-the-same-package'])
    expect(on('2021-02-01')).toEqual(['barred', '0+1 barred barred-for-the-same-package'])
    expect(on('2021-02-02')).toEqual(['nothing-against', '0+1 no-rule'])
  })

  it('APBN and APBD part ways on the KPA', () => {
    const kpa = (fund: 'apbn' | 'apbd' | undefined, necessity?: boolean) =>
      told(two('kuasa-pengguna-anggaran', PPK, { fund, necessity }))
    expect(kpa('apbd')).toEqual(['allowed-with-conditions', '0+1 allowed someone-else-tests-and-pays'])
    expect(kpa('apbn')).toEqual(['needs-facts', 'necessity'])
    expect(kpa('apbn', true)).toEqual([
      'allowed-with-conditions',
      '0+1 allowed only-if-necessary someone-else-tests-and-pays',
    ])
    expect(kpa('apbn', false)).toEqual(['barred', '0+1 barred doubling-not-necessary'])
    expect(kpa(undefined, true)).toEqual(['needs-facts', 'fund'])
  })

  it('a KPA may be PPK or PPSPM, not both', () => {
    const unit = 'satker-1'
    const duties = [
      { duty: 'kuasa-pengguna-anggaran', unit },
      { duty: PPK, unit },
      { duty: 'pejabat-penanda-tangan-spm', unit },
    ] as const
    expect(told({ duties, fund: 'apbn', necessity: true, on: '2022-03-01' })).toEqual([
      'barred',
      '0+1 allowed only-if-necessary someone-else-tests-and-pays',
      '0+2 allowed only-if-necessary someone-else-tests-and-pays',
      '1+2 barred barred-beside',
    ])
  })

  it('a PA or KPA doubles in the own unit; elsewhere no rule sets the two apart', () => {
    const of = (one: string | undefined, other: string | undefined) =>
      told({
        duties: [
          { duty: 'kuasa-pengguna-anggaran', unit: one },
          { duty: PPK, unit: other },
        ],
        fund: 'apbd',
        on: '2022-03-01',
      })
    expect(of('a', 'a')).toEqual(['allowed-with-conditions', '0+1 allowed someone-else-tests-and-pays'])
    expect(of('a', 'b')).toEqual(['nothing-against', '0+1 no-rule'])
    expect(of('a', undefined)).toEqual(['needs-facts', 'duties.unit'])
    // A ban that names no unit holds across units.
    expect(
      told({
        duties: [
          { duty: 'bendahara-pengeluaran', unit: 'a' },
          { duty: PPK, unit: 'b' },
        ],
        fund: 'apbn',
        on: '2022-03-01',
      }),
    ).toEqual(['barred', '0+1 barred barred-beside'])
    // The same package lies in one unit, whatever was said of units.
    expect(told(two('kuasa-pengguna-anggaran', PPK))).toEqual([
      'allowed-with-conditions',
      '0+1 allowed someone-else-tests-and-pays',
    ])
  })

  it('a PPK SKPD is not PPTK and collects no revenue', () => {
    expect(
      told(two('pejabat-penatausahaan-keuangan-skpd', 'pejabat-pelaksana-teknis-kegiatan', { collectsRevenue: false })),
    ).toEqual(['barred', '0+1 barred barred-beside'])
    const alone = { duties: [{ duty: 'pejabat-penatausahaan-keuangan-skpd' }], fund: 'apbd', on: '2022-03-01' } as const
    expect(told(alone)).toEqual(['needs-facts', 'collectsRevenue'])
    const collecting = checkConcurrentDuties({ ...alone, collectsRevenue: true })
    expect(collecting.status === 'decided' && collecting.conclusion.revenue).toEqual([
      { at: 0, basis: [{ provision: 'pp-12-2019/pasal-14/ayat-3', role: 'norm' }] },
    ])
    expect(told({ ...alone, collectsRevenue: false })).toEqual(['nothing-against'])
    // The bar is of PP 12/2019, in force since 12 March 2019.
    expect(told({ ...alone, collectsRevenue: true, on: '2019-03-11' })).toEqual(['nothing-against'])
    expect(told({ ...alone, collectsRevenue: true, on: '2019-03-12' })).toEqual(['barred'])
    // Nobody read what stood before it, and that is told whatever else the answer is.
    const unread = { code: 'note', note: 'pp-58-2005-not-read' }
    expect(checkConcurrentDuties({ ...alone, on: '2019-03-11' }).cautions).toEqual([unread])
    expect(checkConcurrentDuties({ ...alone, collectsRevenue: false, on: '2019-03-12' }).cautions).toEqual([])
    const three = ['pejabat-penatausahaan-keuangan-skpd', 'kuasa-pengguna-anggaran', PPK] as const
    const unsettled = checkConcurrentDuties({
      duties: three.map((duty) => ({ duty, unit: 'A' })),
      fund: 'apbd',
      on: '2019-03-11',
    })
    expect([unsettled.status, unsettled.cautions.filter(({ code }) => code === 'note')]).toEqual([
      'needs-facts',
      [unread],
    ])
  })

  it('duties that no rule names lie under the separation of functions alone', () => {
    const decision = checkConcurrentDuties(two('tim-teknis', 'pengawas-pekerjaan'))
    expect(decision.status === 'decided' && decision.conclusion.pairs[0]?.basis).toEqual([
      { provision: 'pp-60-2008/pasal-36/ayat-2', role: 'norm' },
    ])
    expect(told(two('tim-teknis', PPK))).toEqual(['nothing-against', '0+1 no-rule'])
  })

  it('what is told does not depend on the order of the two', () => {
    const duty = fc.constantFrom(...ADDITIONAL_DUTIES)
    fc.assert(
      fc.property(
        duty,
        duty,
        fc.constantFrom('apbn', 'apbd'),
        fc.boolean(),
        fc.constantFrom('2018-07-01', '2020-01-01', '2022-03-01', '2025-05-01'),
        (a, b, fund, necessity, on) => {
          const more = { fund, necessity, on, collectsRevenue: false } as const
          expect(told(two(a, b, more))).toEqual(told(two(b, a, more)))
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('days outside, and evidence below what was asked', () => {
    expect(told(two(PPK, 'pokja-pemilihan', { on: '2018-03-21' }))).toEqual(['outside-law'])
    const late = checkConcurrentDuties(two(PPK, 'pokja-pemilihan', { on: '2026-02-01' }), { minimumEvidence: 'report' })
    expect(late.cautions.map(({ code }) => code)).toEqual(['not-checked-since', 'evidence-below', 'note', 'inference'])
    const strict = checkConcurrentDuties(two(PPK, 'pokja-pemilihan', { on: '2026-02-01' }), { strictCoverage: true })
    expect(strict.status === 'outside-law' && strict.why).toBe('not-checked-since')
  })

  it('refuses every field that is wrong, by name', () => {
    expect(() => checkConcurrentDuties({ duties: [], on: '2022-03-01' })).toThrow(/^duties: empty/)
    const wrong = { duties: [{ duty: 'ppk' }, { duty: 'pa' }], fund: 'dana', on: '2022-03-01' }
    expect(() => checkConcurrentDuties(wrong as never)).toThrow(/duties\[0\].*duties\[1\].*fund: 'dana'/)
    expect(() => checkConcurrentDuties({ duties: [{ duty: PPK }], on: '2022-02-30' })).toThrow(/^on: /)
  })
})
