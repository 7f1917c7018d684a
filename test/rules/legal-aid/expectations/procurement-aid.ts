import type { Expectation } from '../../expectation'

const ALWAYS = ['2018-03-22', '2021-02-01', '2021-02-02', '2025-04-29', '2025-04-30', '2026-03-01'] as const
const on = (days: readonly string[], rest: Omit<Expectation, 'on'>): Expectation[] =>
  days.map((act) => ({ ...rest, on: { act } }))

const UNTIL_2025 = ['2018-03-22', '2021-02-01', '2021-02-02', '2025-04-29'] as const
const SINCE_2025 = ['2025-04-30', '2026-03-01'] as const
const KEPT = 'norm perpres-46-2025/pasal-i'
const EIGHT = 'norm perpres-16-2018/pasal-8'
const SERVICE = ['norm perpres-16-2018/pasal-84/ayat-1', 'norm perpres-16-2018/pasal-84/ayat-2']
const IN_SERVICE = ['aktif', 'cltn'] as const
const GONE = ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const
const ANY_STATUS = [...IN_SERVICE, ...GONE] as const
const SPAN = ['penyelidikan', 'penyidikan', 'penuntutan', 'pengadilan'] as const
const EVERY = ['klarifikasi-apip', 'pra-pengadilan', ...SPAN, 'banding-kasasi', 'peninjauan-kembali-eksekusi'] as const
const OTHER_READINGS = [
  { 'procurement-aid-after-service': 'ends-with-service' },
  { 'judgment-of-which-level': 'first-judgment' },
  { 'procurement-aid-after-service': 'ends-with-service', 'judgment-of-which-level': 'first-judgment' },
] as const
const ENDS = { 'procurement-aid-after-service': 'ends-with-service' } as const
const FIRST = { 'judgment-of-which-level': 'first-judgment' } as const
const SUSPENDED = [...SERVICE, 'norm uu-20-2023/pasal-53/ayat-1/huruf-c']
const CLTN = { when: { about: 'procurement', serviceStatus: 'cltn', proceeding: SPAN } } as const
const CLTN_APPEAL = { when: { about: 'procurement', serviceStatus: 'cltn', proceeding: 'banding-kasasi' } } as const
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'

export const expectations = {
  'procurement-actor': [
    // Pasal 8 names them; of those who watch over works only the swakelola team.
    ...on(UNTIL_2025, {
      when: {
        aidedRole: [
          'pengguna-anggaran',
          'kuasa-pengguna-anggaran',
          'pejabat-pembuat-komitmen',
          'pejabat-pengadaan',
          'pokja-pemilihan',
          'agen-pengadaan',
          'tim-persiapan-swakelola',
          'tim-pelaksana-swakelola',
          'tim-pengawas-swakelola',
        ],
      },
      then: { counts: 'yes' },
      basis: [EIGHT],
    }),
    ...on(SINCE_2025, {
      when: {
        aidedRole: [
          'pengguna-anggaran',
          'kuasa-pengguna-anggaran',
          'pejabat-pembuat-komitmen',
          'pejabat-pengadaan',
          'pokja-pemilihan',
          'agen-pengadaan',
          'tim-persiapan-swakelola',
          'tim-pelaksana-swakelola',
          'tim-pengawas-swakelola',
        ],
      },
      then: { counts: 'yes' },
      basis: [EIGHT, KEPT],
    }),
    // Trap 3: Pasal 15 fell away on 2 February 2021; whoever acted before was an actor then.
    ...on(['2018-03-22', '2021-02-01'], {
      when: { aidedRole: 'pemeriksa-hasil-pekerjaan' },
      then: { counts: 'yes' },
      basis: [EIGHT, 'norm perpres-16-2018/pasal-15'],
    }),
    ...on(['2021-02-02', '2022-02-24', '2025-04-30'], {
      when: { aidedRole: 'pemeriksa-hasil-pekerjaan' },
      then: { counts: 'yes' },
      basis: [EIGHT, 'norm perpres-12-2021/pasal-i'],
    }),
    // The receiving committee belonged to Perpres 54/2010.
    ...on(ALWAYS, { when: { aidedRole: 'penerima-hasil-pekerjaan' }, then: { counts: 'no' }, basis: [EIGHT] }),
    // A PPTK is one when charged under Pasal 11 ayat (3), which exists since 2 February 2021.
    ...on(['2018-03-22', '2021-02-01'], {
      when: { aidedRole: PPTK, chargedWithCommitmentTasks: 'yes' },
      then: { counts: 'no' },
      basis: [EIGHT],
    }),
    ...on(['2021-02-02', '2022-02-24', '2025-04-29'], {
      when: { aidedRole: PPTK, chargedWithCommitmentTasks: 'yes' },
      then: { counts: 'yes' },
      basis: ['norm perpres-16-2018/pasal-11/ayat-3'],
    }),
    ...on(SINCE_2025, {
      when: { aidedRole: PPTK, chargedWithCommitmentTasks: 'yes' },
      then: { counts: 'yes' },
      basis: ['norm perpres-46-2025/pasal-11/ayat-3'],
    }),
    ...on(UNTIL_2025, {
      when: { aidedRole: PPTK, chargedWithCommitmentTasks: 'no' },
      then: { counts: 'no' },
      basis: [EIGHT],
    }),
    ...on(SINCE_2025, {
      when: { aidedRole: PPTK, chargedWithCommitmentTasks: 'no' },
      then: { counts: 'no' },
      basis: [EIGHT, KEPT],
    }),
    // Trap 10: the 23 supervisors of works are none; nor is anyone of the finance side, nor a helper.
    ...on(UNTIL_2025, {
      when: {
        aidedRole: [
          'pejabat-penatausahaan-keuangan-skpd',
          'pejabat-penatausahaan-keuangan-unit-skpd',
          'pejabat-penanda-tangan-spm',
          'bendahara-penerimaan',
          'bendahara-pengeluaran',
          'tim-teknis',
          'tim-pendukung',
          'tim-ahli',
          'pengawas-pekerjaan',
          'direksi-teknis',
          'direksi-lapangan',
          'panitia-pemilihan-kecamatan',
        ],
      },
      then: { counts: 'no' },
      basis: [EIGHT],
    }),
    ...on(SINCE_2025, {
      when: {
        aidedRole: [
          'pejabat-penatausahaan-keuangan-skpd',
          'pejabat-penatausahaan-keuangan-unit-skpd',
          'pejabat-penanda-tangan-spm',
          'bendahara-penerimaan',
          'bendahara-pengeluaran',
          'tim-teknis',
          'tim-pendukung',
          'tim-ahli',
          'pengawas-pekerjaan',
          'direksi-teknis',
          'direksi-lapangan',
          'panitia-pemilihan-kecamatan',
        ],
      },
      then: { counts: 'no' },
      basis: [EIGHT, KEPT],
    }),
    ...on(ALWAYS, { when: { aidedRole: 'none' }, then: { counts: 'no' }, basis: [EIGHT] }),
  ],
  'procurement-aid': [
    {
      when: { about: ['other-duty', 'private'], serviceStatus: ANY_STATUS, proceeding: EVERY },
      then: { silent: 'not-about-procurement' },
      basis: ['norm perpres-16-2018/pasal-84/ayat-1'],
    },
    // Ayat (2): from the preliminary inquiry to the stage of the judgment.
    {
      when: { about: 'procurement', serviceStatus: ANY_STATUS, proceeding: ['klarifikasi-apip', 'pra-pengadilan'] },
      then: { silent: 'span-begins-with-penyelidikan' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: 'aktif', proceeding: SPAN },
      then: { aid: 'duty' },
      basis: SERVICE,
    },
    { when: { about: 'procurement', serviceStatus: GONE, proceeding: SPAN }, then: { aid: 'duty' }, basis: SERVICE },
    // What does not turn on a point answers alike under its other option.
    ...OTHER_READINGS.flatMap((readings): Expectation[] => [
      {
        when: { about: ['other-duty', 'private'], serviceStatus: ANY_STATUS, proceeding: EVERY },
        readings,
        then: { silent: 'not-about-procurement' },
        basis: ['norm perpres-16-2018/pasal-84/ayat-1'],
      },
      {
        when: { about: 'procurement', serviceStatus: ANY_STATUS, proceeding: ['klarifikasi-apip', 'pra-pengadilan'] },
        readings,
        then: { silent: 'span-begins-with-penyelidikan' },
        basis: SERVICE,
      },
      {
        when: { about: 'procurement', serviceStatus: 'aktif', proceeding: SPAN },
        readings,
        then: { aid: 'duty' },
        basis: SERVICE,
      },
      {
        when: { about: 'procurement', serviceStatus: ANY_STATUS, proceeding: 'peninjauan-kembali-eksekusi' },
        readings,
        then: { silent: 'after-the-judgment' },
        basis: SERVICE,
      },
    ]),
    {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: SPAN },
      readings: { 'judgment-of-which-level': 'first-judgment' },
      then: { aid: 'duty' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: SPAN },
      readings: { 'procurement-aid-after-service': 'ends-with-service', 'judgment-of-which-level': 'first-judgment' },
      then: { silent: 'service-ended' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: 'aktif', proceeding: 'banding-kasasi' },
      readings: { 'procurement-aid-after-service': 'ends-with-service' },
      then: { aid: 'duty' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: 'aktif', proceeding: 'banding-kasasi' },
      readings: { 'procurement-aid-after-service': 'ends-with-service', 'judgment-of-which-level': 'first-judgment' },
      then: { silent: 'after-the-judgment' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: [...SPAN, 'banding-kasasi'] },
      readings: { 'procurement-aid-after-service': 'ends-with-service' },
      then: { silent: 'service-ended' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: 'banding-kasasi' },
      readings: {
        'procurement-aid-after-service': 'ends-with-service',
        'judgment-of-which-level': 'first-judgment',
      },
      then: { silent: 'service-ended' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: ['aktif', ...GONE], proceeding: 'banding-kasasi' },
      then: { aid: 'duty' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: ['aktif', ...GONE], proceeding: 'banding-kasasi' },
      readings: { 'judgment-of-which-level': 'first-judgment' },
      then: { silent: 'after-the-judgment' },
      basis: SERVICE,
    },
    {
      when: { about: 'procurement', serviceStatus: ANY_STATUS, proceeding: 'peninjauan-kembali-eksekusi' },
      then: { silent: 'after-the-judgment' },
      basis: SERVICE,
    },
    // Until 30 October 2023 leave outside the state's charge left the status, in every reading of the time after service.
    ...['2018-03-22', '2023-10-30'].flatMap((act) =>
      [{}, ENDS].flatMap((service): Expectation[] => [
        { ...CLTN, on: { act }, readings: service, then: { aid: 'duty' }, basis: SERVICE },
        { ...CLTN, on: { act }, readings: { ...service, ...FIRST }, then: { aid: 'duty' }, basis: SERVICE },
        { ...CLTN_APPEAL, on: { act }, readings: service, then: { aid: 'duty' }, basis: SERVICE },
        {
          ...CLTN_APPEAL,
          on: { act },
          readings: { ...service, ...FIRST },
          then: { silent: 'after-the-judgment' },
          basis: SERVICE,
        },
      ]),
    ),
    // Since then a PNS on that leave is suspended: UU 20/2023 Pasal 53 ayat (1) huruf c.
    ...['2023-10-31', '2026-03-01'].flatMap((act): Expectation[] => [
      { ...CLTN, on: { act }, then: { aid: 'duty' }, basis: SUSPENDED },
      { ...CLTN, on: { act }, readings: FIRST, then: { aid: 'duty' }, basis: SUSPENDED },
      { ...CLTN_APPEAL, on: { act }, then: { aid: 'duty' }, basis: SUSPENDED },
      { ...CLTN_APPEAL, on: { act }, readings: FIRST, then: { silent: 'after-the-judgment' }, basis: SUSPENDED },
      ...[{}, FIRST].flatMap((judgment) =>
        [CLTN, CLTN_APPEAL].map((one) => ({
          ...one,
          on: { act },
          readings: { ...ENDS, ...judgment },
          then: { silent: 'service-ended' },
          basis: SUSPENDED,
        })),
      ),
    ]),
  ],
} satisfies { readonly [table: string]: readonly Expectation[] }
