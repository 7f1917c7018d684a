import { describe, expect, it } from 'vitest'
import { checkLegalAidAgreement, type LegalAidAgreement } from '../../../src/rules/legal-aid'

const GOOD: LegalAidAgreement = {
  provider: 'advokat',
  from: '2022-02-24',
  until: '2023-01-01',
  matters: ['pidana'],
  fromRegionalBudget: true,
}
const codes = (change: Partial<Record<keyof LegalAidAgreement, unknown>>) =>
  checkLegalAidAgreement({ ...GOOD, ...change } as LegalAidAgreement).map(
    ({ code, severity, path }) => `${severity} ${path.join('.')} ${code}`,
  )

describe('an agreement on legal aid', () => {
  it('fits inside one fiscal year', () => {
    expect(codes({})).toEqual([])
    expect(codes({ until: '2022-02-25' })).toEqual([])
    expect(
      codes({ stages: ['penyidikan', 'pengadilan'], holders: [{ holder: 'ASN-07' }, { holder: 'ASN-08' }] }),
    ).toEqual([])
  })

  it('needs an approval to pass a turn of the year from a regional budget (PP 12/2019 Pasal 92)', () => {
    expect(codes({ until: '2023-01-02', multiYearApproval: false })).toEqual(['error until past-the-fiscal-year'])
    expect(codes({ until: '2023-01-02' })).toEqual(['warning until multi-year-not-told'])
    expect(codes({ until: '2023-01-02', fromRegionalBudget: undefined })).toEqual(['warning until multi-year-not-told'])
    expect(codes({ until: '2023-01-02', fromRegionalBudget: undefined, multiYearApproval: false })).toEqual([
      'warning until multi-year-not-told',
    ])
    expect(codes({ until: '2025-01-01', multiYearApproval: true })).toEqual([])
    expect(codes({ until: '2025-01-01', fromRegionalBudget: false })).toEqual([])
    expect(checkLegalAidAgreement({ ...GOOD, until: '2023-01-02', multiYearApproval: false })[0]?.provision).toBe(
      'pp-12-2019/pasal-92/ayat-3',
    )
    expect(checkLegalAidAgreement({ ...GOOD, until: '2023-01-02' })[0]?.provision).toBe('pp-12-2019/pasal-92/ayat-1')
  })

  it('refuses no term of an agreement from before PP 12/2019, and warns by the act on the treasury', () => {
    const issues = (from: string, more: Partial<LegalAidAgreement> = {}) =>
      checkLegalAidAgreement({ ...GOOD, from, until: '2020-06-01', ...more } as LegalAidAgreement).map(
        ({ code, severity, provision }) => [code, severity, provision],
      )
    expect(issues('2019-03-11', { multiYearApproval: false })).toEqual([
      ['past-the-year-of-the-budget', 'warning', 'uu-1-2004/pasal-17/ayat-2'],
    ])
    expect(issues('2019-03-11')).toEqual([['multi-year-not-told', 'warning', 'uu-1-2004/pasal-17/ayat-2']])
    expect(issues('2019-03-12', { multiYearApproval: false })).toEqual([
      ['past-the-fiscal-year', 'error', 'pp-12-2019/pasal-92/ayat-3'],
    ])
    expect(issues('2019-03-12')).toEqual([['multi-year-not-told', 'warning', 'pp-12-2019/pasal-92/ayat-1']])
    expect(issues('2018-02-01', { until: '2019-01-01' })).toEqual([])
    expect(issues('2018-02-01', { fromRegionalBudget: false })).toEqual([])
  })

  it('lets state attorneys act in civil and state-administrative matters only (UU 16/2004 Pasal 30 ayat (2))', () => {
    expect(codes({ provider: 'jaksa-pengacara-negara', matters: ['perdata', 'tata-usaha-negara'] })).toEqual([])
    expect(
      codes({ provider: 'jaksa-pengacara-negara', matters: ['perdata', 'pidana', 'pemeriksaan-internal'] }),
    ).toEqual([
      'error matters.1 state-attorney-outside-civil-and-administrative',
      'error matters.2 state-attorney-outside-civil-and-administrative',
    ])
  })

  it('is told everything that is wrong at once', () => {
    expect(
      codes({
        provider: 'kejaksaan',
        from: '2022-02-30',
        until: 'akhir tahun',
        matters: [],
        stages: ['penyidikan', 'sidang', 'penyidikan'],
        holders: [{ holder: ' ' }, { holder: 'A' }, { holder: 'A' }],
      }),
    ).toEqual([
      'error provider unknown-provider',
      'error from impossible-date',
      'error until impossible-date',
      'error matters no-matter',
      'error stages.1 unknown-stage',
      'error stages.2 named-twice',
      'error holders.0.holder empty-holder',
      'error holders.2.holder named-twice',
    ])
    expect(codes({ matters: ['pidana', 'tun', 'pidana'], holders: [], until: '2022-02-24' })).toEqual([
      'error until until-not-after-from',
      'error matters.1 unknown-matter',
      'error matters.2 named-twice',
      'error holders no-holder',
    ])
  })
})
