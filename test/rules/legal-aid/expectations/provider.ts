import type { Expectation } from '../../expectation'

const ALWAYS = ['2018-03-22', '2022-02-24', '2023-10-30', '2023-10-31', '2026-01-01', '2026-01-02'] as const
const on = (days: readonly string[], rest: Omit<Expectation, 'on'>): Expectation[] =>
  days.map((act) => ({ ...rest, on: { act } }))

const CIVIL = ['pihak-perdata', 'saksi-perdata'] as const
const TUN = ['pihak-tun', 'saksi-tun'] as const
const WITNESS = ['pemberi-keterangan', 'saksi', 'ahli'] as const
const ACCUSED = ['tersangka', 'terdakwa', 'terpidana'] as const
const INTERNAL = 'pemeriksaan-internal'
const ADVOCATE = 'norm uu-18-2003/pasal-3/ayat-1/huruf-c'
const STATE = 'norm uu-16-2004/pasal-30/ayat-2'
const BUDGET = 'procedure pp-12-2019/pasal-92/ayat-1'
const WITHIN_BUDGET = 'procedure uu-1-2004/pasal-17/ayat-2'
// UU 1/2004 speaks of both budgets, PP 12/2019 of the APBD, PP 45/2013 of the APBN.
const STATE_BUDGET = [WITHIN_BUDGET, 'procedure pp-45-2013/pasal-58/ayat-2'] as const
const REGIONS = ['provinsi', 'kabupaten-kota'] as const
const CENTRE = ['pusat', 'perwakilan-luar-negeri'] as const
const REGION = 'norm uu-23-2014/pasal-65/ayat-1/huruf-e'
const CORPS = 'norm uu-5-2014/pasal-126/ayat-3/huruf-b'
const ORGANISATION = 'norm uu-20-2023/pasal-62/ayat-3/huruf-b'
const BEFORE = ['2018-03-22', '2023-10-30'] as const
const SINCE = ['2023-10-31', '2024-09-02', '2026-01-02'] as const
const MEMBERS = ['pns', 'cpns', 'pppk'] as const
const ANYONE = [...MEMBERS, 'non-asn'] as const
const CODES = ['uu-8-1981', 'uu-20-2025'] as const
const HIRED = ['budget-and-selection', 'power-of-attorney']

export const expectations: Expectation[] = [
  // The legal bureau: no advocate may be a pegawai negeri, so no defence in a criminal court.
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'pihak-perdata' },
    then: { may: 'yes', for: 'person', needs: ['power-of-attorney'] },
    basis: [ADVOCATE],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'pihak-tun' },
    then: { may: 'yes', for: 'person', needs: ['power-of-attorney'] },
    basis: ['norm uu-5-1986/pasal-57/ayat-1', 'norm uu-5-1986/pasal-57/ayat-2', ADVOCATE],
  }),
  // UU 5/1986 Pasal 57 lets the parties be represented; it names no witness.
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: 'saksi-tun' },
    then: { may: 'as-far-as-allowed', for: 'person', needs: [] },
    basis: ['norm uu-5-1986/pasal-57/ayat-1', ADVOCATE],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: [...WITNESS, 'saksi-perdata'] },
    then: { may: 'as-far-as-allowed', for: 'person', needs: [] },
    basis: [ADVOCATE],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: ACCUSED },
    then: { may: 'advice-only', for: 'person', needs: ['advocate-in-court'] },
    basis: [ADVOCATE],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'biro-bagian-hukum', counselSeat: INTERNAL },
    then: { may: 'advice-only', for: 'person', needs: [] },
    basis: [ADVOCATE],
  }),
  // Trap 12: state attorneys act for the state in civil and state-administrative matters, never in criminal ones.
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'jaksa-pengacara-negara', counselSeat: [...CIVIL, ...TUN] },
    then: { may: 'yes', for: 'state', needs: ['special-power'] },
    basis: [STATE],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'jaksa-pengacara-negara', counselSeat: [...WITNESS, ...ACCUSED] },
    then: { may: 'no', for: 'state', needs: [] },
    basis: [STATE, 'norm uu-16-2004/pasal-30/ayat-1/huruf-a', 'norm uu-16-2004/pasal-30/ayat-1/huruf-d'],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'jaksa-pengacara-negara', counselSeat: INTERNAL },
    then: { may: 'no', for: 'state', needs: [] },
    basis: [STATE],
  }),
  // Counsel of the region, not of the employee.
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'kuasa-hukum-daerah', counselSeat: [...CIVIL, ...TUN] },
    then: { may: 'yes', for: 'region', needs: ['power-of-attorney'] },
    basis: [REGION],
  }),
  ...on(ALWAYS, {
    when: { aided: ANYONE, provider: 'kuasa-hukum-daerah', counselSeat: [...WITNESS, ...ACCUSED, INTERNAL] },
    then: { may: 'no', for: 'region', needs: [] },
    basis: [REGION],
  }),
  // LKBH Korpri: civil yes, TUN by its own rules, criminal yes, in court through advocates.
  ...(
    [
      [BEFORE, CORPS],
      [SINCE, ORGANISATION],
    ] as const
  ).flatMap(([days, norm]) => [
    ...on(days, {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: [...CIVIL, ...WITNESS] },
      then: { may: 'yes', for: 'person', needs: [] },
      basis: [norm],
    }),
    ...on(days, {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: ACCUSED },
      then: { may: 'yes', for: 'person', needs: ['advocate-in-court'] },
      basis: [norm, ADVOCATE],
    }),
    ...on(days, {
      when: { aided: MEMBERS, provider: 'lkbh-korpri', counselSeat: [...TUN, INTERNAL] },
      then: { may: 'own-rules', for: 'person', needs: [] },
      basis: [norm],
    }),
    // Members of the professional organisation are ASN; a body may leave THL and TKK out (section 7.4, Cilegon).
    ...on(days, {
      when: {
        aided: 'non-asn',
        provider: 'lkbh-korpri',
        counselSeat: [...CIVIL, ...TUN, ...WITNESS, ...ACCUSED, INTERNAL],
      },
      then: { may: 'own-rules', for: 'person', needs: [] },
      basis: [norm],
    }),
  ]),
  // An advocate by agreement, paid by the budget law of the day and place: beside a witness only if the investigator allows it.
  ...(
    [
      [REGIONS, ['2018-03-22', '2019-03-11'], [WITHIN_BUDGET]],
      [REGIONS, ['2019-03-12', '2022-02-24', '2023-10-31', '2026-01-01', '2026-01-02'], [BUDGET]],
      [CENTRE, ['2018-03-22', '2019-03-12', '2022-02-24', '2026-01-01', '2026-01-02'], STATE_BUDGET],
    ] as const
  ).flatMap(([place, days, budget]) => [
    ...on(days, {
      when: { aided: ANYONE, provider: 'advokat', counselSeat: [...CIVIL, ...TUN, ...ACCUSED], place },
      then: { may: 'yes', for: 'person', needs: HIRED },
      basis: [ADVOCATE, ...budget],
    }),
    ...on(days, {
      when: { aided: ANYONE, provider: 'advokat', counselSeat: INTERNAL, place },
      then: { may: 'as-far-as-allowed', for: 'person', needs: HIRED },
      basis: [ADVOCATE, ...budget],
    }),
    ...on(
      days.filter((day) => day < '2026-01-02'),
      {
        when: { aided: ANYONE, provider: 'advokat', counselSeat: WITNESS, criminalProcedure: CODES, place },
        then: { may: 'as-far-as-allowed', for: 'person', needs: HIRED },
        basis: ['norm uu-8-1981/pasal-54', ...budget],
      },
    ),
  ]),
  // UU 20/2025 Pasal 150 huruf d names witnesses, not experts; what was under way is finished under the code of 1981.
  ...(
    [
      [REGIONS, [BUDGET]],
      [CENTRE, STATE_BUDGET],
    ] as const
  ).flatMap(([place, budget]) => [
    ...on(['2026-01-02', '2026-06-01'], {
      when: { aided: ANYONE, provider: 'advokat', counselSeat: WITNESS, criminalProcedure: 'uu-8-1981', place },
      then: { may: 'as-far-as-allowed', for: 'person', needs: HIRED },
      basis: ['norm uu-20-2025/pasal-361/huruf-a', 'norm uu-20-2025/pasal-361/huruf-c', ...budget],
    }),
    ...on(['2026-01-02', '2026-06-01'], {
      when: {
        aided: ANYONE,
        provider: 'advokat',
        counselSeat: ['saksi', 'pemberi-keterangan'],
        criminalProcedure: 'uu-20-2025',
        place,
      },
      then: { may: 'yes', for: 'person', needs: HIRED },
      basis: ['norm uu-20-2025/pasal-150/huruf-d', ...budget],
    }),
    ...on(['2026-01-02', '2026-06-01'], {
      when: { aided: ANYONE, provider: 'advokat', counselSeat: 'ahli', criminalProcedure: 'uu-20-2025', place },
      then: { may: 'as-far-as-allowed', for: 'person', needs: HIRED },
      basis: ['norm uu-20-2025/pasal-150/huruf-d', ...budget],
    }),
  ]),
  // UU 16/2011 is for the poor.
  ...on(ALWAYS, {
    when: {
      aided: ANYONE,
      provider: 'organisasi-bantuan-hukum',
      counselSeat: [...CIVIL, ...TUN, ...WITNESS, ...ACCUSED, INTERNAL],
    },
    then: { may: 'no', for: 'person', needs: [] },
    basis: ['norm uu-16-2011/pasal-1/angka-1', 'norm uu-16-2011/pasal-1/angka-2'],
  }),
]
