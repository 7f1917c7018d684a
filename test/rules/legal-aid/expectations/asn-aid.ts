import type { Expectation } from '../../expectation'

const BEFORE = ['klarifikasi-apip', 'pra-pengadilan', 'penyelidikan', 'penyidikan', 'penuntutan'] as const
const COURT = ['pengadilan', 'banding-kasasi'] as const
const AFTER = 'peninjauan-kembali-eksekusi'
const ALL = [...BEFORE, ...COURT, AFTER] as const
const TASK = ['procurement', 'other-duty'] as const
const IN_SERVICE = ['aktif', 'cltn'] as const
const GONE = ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const

/** Days before UU 20/2023, on both sides of PP 49/2018 (28 November 2018), the last one the day before; and since, from its first. */
const EARLY = ['2018-03-22', '2018-11-27'] as const
const MIDDLE = ['2018-11-28', '2022-02-24', '2023-10-30'] as const
const SINCE = ['2023-10-31', '2024-09-02', '2026-03-01'] as const

const on = (days: readonly string[], rest: Omit<Expectation, 'on'>): Expectation[] =>
  days.map((act) => ({ ...rest, on: { act } }))

const PNS_14 = ['norm uu-5-2014/pasal-92/ayat-1/huruf-d', 'norm uu-5-2014/pasal-92/ayat-3']
const PNS_17 = ['norm pp-11-2017/pasal-308/ayat-1/huruf-d', 'norm pp-11-2017/pasal-308/ayat-3']
const PPPK_14 = ['norm uu-5-2014/pasal-106/ayat-1/huruf-e', 'norm uu-5-2014/pasal-106/ayat-3']
const PPPK_18 = ['norm pp-49-2018/pasal-75/ayat-1/huruf-e', 'norm pp-49-2018/pasal-75/ayat-3']
const ASN_23 = ['norm uu-20-2023/pasal-21/ayat-2/huruf-g', 'norm uu-20-2023/pasal-21/ayat-9']

/** What does not turn on a point answers alike under its other option. */
const under = (readings: NonNullable<Expectation['readings']>, list: readonly Expectation[]): Expectation[] =>
  list.map((one) => ({ ...one, readings }))

const STANDING: readonly Expectation[] = [
  // UU 5/2014 Pasal 6 and UU 20/2023 Pasal 5: Pegawai ASN are PNS and PPPK.
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: ['pns', 'pppk'], serviceStatus: IN_SERVICE },
    then: { counts: 'as-asn' },
    basis: ['norm uu-5-2014/pasal-6'],
  }),
  ...on(SINCE, {
    when: { aided: ['pns', 'pppk'], serviceStatus: 'aktif' },
    then: { counts: 'as-asn' },
    basis: ['norm uu-20-2023/pasal-5'],
  }),
  // UU 20/2023 Pasal 53 ayat (1) names PNS only.
  ...on(SINCE, {
    when: { aided: 'pppk', serviceStatus: 'cltn' },
    then: { counts: 'as-asn' },
    basis: ['norm uu-20-2023/pasal-5'],
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'cpns', serviceStatus: [...IN_SERVICE, ...GONE] },
    then: { silent: 'cpns-not-named' },
    basis: ['norm uu-5-2014/pasal-92/ayat-1/huruf-d', 'norm pp-11-2017/pasal-308/ayat-1/huruf-d'],
  }),
  ...on(SINCE, {
    when: { aided: 'cpns', serviceStatus: [...IN_SERVICE, ...GONE] },
    then: { silent: 'cpns-not-named' },
    basis: ['norm uu-20-2023/pasal-5', 'norm uu-20-2023/pasal-21/ayat-2/huruf-g'],
  }),
  // PP 49/2018 Pasal 99 ayat (3) lists covers for staff who are no ASN, and legal aid is not among them.
  ...on(EARLY, {
    when: { aided: 'non-asn', serviceStatus: [...IN_SERVICE, ...GONE] },
    then: { silent: 'no-aid-for-staff-who-are-no-asn' },
    basis: ['norm uu-5-2014/pasal-92/ayat-1/huruf-d', 'norm uu-5-2014/pasal-106/ayat-1/huruf-e'],
  }),
  ...on(MIDDLE, {
    when: { aided: 'non-asn', serviceStatus: [...IN_SERVICE, ...GONE] },
    then: { silent: 'no-aid-for-staff-who-are-no-asn' },
    basis: ['norm pp-49-2018/pasal-99/ayat-3'],
  }),
  ...on(SINCE, {
    when: { aided: 'non-asn', serviceStatus: [...IN_SERVICE, ...GONE] },
    then: { silent: 'no-aid-for-staff-who-are-no-asn' },
    basis: ['norm uu-20-2023/pasal-5', 'norm uu-20-2023/pasal-21/ayat-2/huruf-g'],
  }),
]

const EARLIER: readonly Expectation[] = [
  // Until 30 October 2023 the words say "in court" in the act and in both regulations.
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pns', about: TASK, proceeding: COURT },
    then: { aid: 'duty' },
    basis: [...PNS_14, ...PNS_17],
  }),
  ...on(EARLY, { when: { aided: 'pppk', about: TASK, proceeding: COURT }, then: { aid: 'duty' }, basis: PPPK_14 }),
  ...on(MIDDLE, {
    when: { aided: 'pppk', about: TASK, proceeding: COURT },
    then: { aid: 'duty' },
    basis: [...PPPK_14, ...PPPK_18],
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pns', about: TASK, proceeding: BEFORE },
    then: { silent: 'words-say-in-court' },
    basis: [...PNS_14, ...PNS_17],
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pppk', about: TASK, proceeding: BEFORE },
    then: { silent: 'words-say-in-court' },
    basis: PPPK_14,
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pns', about: TASK, proceeding: AFTER },
    then: { silent: 'not-settled-after-the-final-judgment' },
    basis: PNS_14,
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pppk', about: TASK, proceeding: AFTER },
    then: { silent: 'not-settled-after-the-final-judgment' },
    basis: PPPK_14,
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pns', about: 'private', proceeding: ALL },
    then: { silent: 'not-about-the-duty' },
    basis: PNS_14,
  }),
  ...on([...EARLY, ...MIDDLE], {
    when: { aided: 'pppk', about: 'private', proceeding: ALL },
    then: { silent: 'not-about-the-duty' },
    basis: PPPK_14,
  }),
]

const LATER: readonly Expectation[] = [
  // Since 31 October 2023: litigation and non-litigation, no stage and no tie in the words; the regulations on court cases go on (Pasal 75).
  ...on(SINCE, {
    when: { aided: 'pns', about: TASK, proceeding: COURT },
    then: { aid: 'duty' },
    basis: [...ASN_23, ...PNS_17, 'procedure uu-20-2023/pasal-75'],
  }),
  ...on(SINCE, {
    when: { aided: 'pppk', about: TASK, proceeding: COURT },
    then: { aid: 'duty' },
    basis: [...ASN_23, ...PPPK_18, 'procedure uu-20-2023/pasal-75'],
  }),
  ...on(SINCE, {
    when: { aided: ['pns', 'pppk'], about: TASK, proceeding: BEFORE },
    then: { aid: 'right' },
    basis: ASN_23,
  }),
  ...on(SINCE, {
    when: { aided: ['pns', 'pppk'], about: TASK, proceeding: AFTER },
    then: { silent: 'not-settled-after-the-final-judgment' },
    basis: ASN_23,
  }),
]

export const expectations = {
  'asn-standing': [
    ...STANDING,
    ...under({ 'aid-without-status': 'follows-the-matter' }, STANDING),
    // Trap 21: a detained PNS loses the status for the time (PP 11/2017 Pasal 276 huruf c); the articles name PNS and PPPK.
    ...on([...EARLY, ...MIDDLE], {
      when: { aided: 'pns', serviceStatus: 'diberhentikan-sementara' },
      then: { silent: 'status-suspended' },
      basis: ['norm pp-11-2017/pasal-276/huruf-c'],
    }),
    // UU 20/2023 Pasal 53 ayat (2) suspends every Pegawai ASN who is detained.
    ...on(SINCE, {
      when: { aided: 'pns', serviceStatus: 'diberhentikan-sementara' },
      then: { silent: 'status-suspended' },
      basis: ['norm uu-20-2023/pasal-53/ayat-2', 'norm pp-11-2017/pasal-276/huruf-c'],
    }),
    {
      when: { aided: 'pns', serviceStatus: ['pensiun', 'berhenti'] },
      then: { silent: 'status-ended' },
      basis: ['norm pp-11-2017/pasal-308/ayat-1/huruf-d'],
    },
    // Before PP 49/2018 the act alone speaks of PPPK.
    ...on(EARLY, {
      when: { aided: 'pppk', serviceStatus: GONE },
      then: { silent: 'status-ended' },
      basis: ['norm uu-5-2014/pasal-106/ayat-1/huruf-e'],
    }),
    ...on(MIDDLE, {
      when: { aided: 'pppk', serviceStatus: GONE },
      then: { silent: 'status-ended' },
      basis: ['norm pp-49-2018/pasal-73/ayat-4', 'norm pp-49-2018/pasal-75/ayat-1/huruf-e'],
    }),
    // UU 20/2023 Pasal 53 ayat (2): any Pegawai ASN who is detained is suspended.
    ...on(SINCE, {
      when: { aided: 'pppk', serviceStatus: 'diberhentikan-sementara' },
      then: { silent: 'status-suspended' },
      basis: ['norm uu-20-2023/pasal-53/ayat-2'],
    }),
    ...on(SINCE, {
      when: { aided: 'pppk', serviceStatus: ['pensiun', 'berhenti'] },
      then: { silent: 'status-ended' },
      basis: ['norm pp-49-2018/pasal-75/ayat-1/huruf-e'],
    }),
    // Pasal 53 ayat (1) huruf c: a PNS on leave outside the state's charge is suspended.
    ...on(SINCE, {
      when: { aided: 'pns', serviceStatus: 'cltn' },
      then: { silent: 'status-suspended' },
      basis: ['norm uu-20-2023/pasal-53/ayat-1/huruf-c'],
    }),
    ...on(SINCE, {
      when: { aided: 'pns', serviceStatus: 'cltn' },
      readings: { 'aid-without-status': 'follows-the-matter' },
      then: { counts: 'as-asn' },
      basis: ['norm uu-20-2023/pasal-53/ayat-1/huruf-c', 'norm pp-11-2017/pasal-308/ayat-3'],
    }),
    ...on(EARLY, {
      when: { aided: ['pns', 'pppk'], serviceStatus: GONE },
      readings: { 'aid-without-status': 'follows-the-matter' },
      then: { counts: 'as-asn' },
      basis: ['norm pp-11-2017/pasal-308/ayat-3', 'norm uu-5-2014/pasal-106/ayat-3'],
    }),
    ...on([...MIDDLE, ...SINCE], {
      when: { aided: ['pns', 'pppk'], serviceStatus: GONE },
      readings: { 'aid-without-status': 'follows-the-matter' },
      then: { counts: 'as-asn' },
      basis: ['norm pp-11-2017/pasal-308/ayat-3', 'norm pp-49-2018/pasal-75/ayat-3'],
    }),
  ],
  'asn-aid': [
    ...EARLIER,
    ...LATER,
    ...under({ 'aid-private-matter': 'any-matter' }, [...EARLIER, ...LATER]),
    ...on(SINCE, {
      when: { aided: ['pns', 'pppk'], about: 'private', proceeding: ALL },
      then: { silent: 'not-about-the-duty' },
      basis: [...ASN_23, 'norm uu-20-2023/pasal-62/ayat-3/huruf-b'],
    }),
    ...on(SINCE, {
      when: { aided: ['pns', 'pppk'], about: 'private', proceeding: [...BEFORE, ...COURT] },
      readings: { 'aid-private-matter': 'any-matter' },
      then: { aid: 'right' },
      basis: ASN_23,
    }),
    ...on(SINCE, {
      when: { aided: ['pns', 'pppk'], about: 'private', proceeding: AFTER },
      readings: { 'aid-private-matter': 'any-matter' },
      then: { silent: 'not-settled-after-the-final-judgment' },
      basis: ASN_23,
    }),
  ],
} satisfies { readonly [table: string]: readonly Expectation[] }
