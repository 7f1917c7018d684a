import type { Expectation } from '../../expectation'

const J = 'norm uu-30-2014/pasal-6/ayat-2/huruf-j'
const AID = ['norm uu-30-2014/pasal-6/ayat-2/huruf-i', J]
const SUSPENDS = 'norm uu-20-2023/pasal-53/ayat-1/huruf-c'
const STAGES = [
  'klarifikasi-apip',
  'pra-pengadilan',
  'penyelidikan',
  'penyidikan',
  'penuntutan',
  'pengadilan',
  'banding-kasasi',
] as const
const AFTER = 'peninjauan-kembali-eksekusi'
const TASK = ['procurement', 'other-duty'] as const
const IN_SERVICE = ['aktif', 'cltn'] as const
const GONE = ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const
/** Everybody but those who take spending acts. */
const OTHERS = [
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
  'pejabat-pengadaan',
  'pokja-pemilihan',
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
  'tim-teknis',
  'tim-pendukung',
  'tim-ahli',
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
  'penerima-hasil-pekerjaan',
  'pemeriksa-hasil-pekerjaan',
  'panitia-pemilihan-kecamatan',
  'none',
] as const

export const expectations = {
  'office-holder-aided': [
    // PA, KPA, PPK and PPTK use their authority; of others it is asked.
    {
      when: {
        aidedRole: [
          'pengguna-anggaran',
          'kuasa-pengguna-anggaran',
          'pejabat-pembuat-komitmen',
          'pejabat-pelaksana-teknis-kegiatan',
        ],
      },
      then: { counts: 'yes' },
      basis: [J],
    },
    { when: { aidedRole: OTHERS, usedAuthority: 'yes' }, then: { counts: 'yes' }, basis: [J] },
    { when: { aidedRole: OTHERS, usedAuthority: 'no' }, then: { counts: 'no' }, basis: [J] },
  ],
  'office-aid': [
    // Huruf j names no stage; "in carrying out the task".
    {
      when: { about: TASK, serviceStatus: ['pensiun', 'berhenti'], proceeding: STAGES },
      then: { silent: 'status-ended' },
      basis: AID,
    },
    {
      when: { about: TASK, serviceStatus: 'diberhentikan-sementara', proceeding: STAGES },
      then: { silent: 'status-suspended' },
      basis: AID,
    },
    // UU 20/2023 Pasal 53 ayat (1) huruf c suspends a PNS on leave outside the state's charge.
    ...['2023-10-31', '2026-03-01'].flatMap((act): Expectation[] => [
      {
        when: { about: TASK, serviceStatus: 'cltn', proceeding: STAGES },
        on: { act },
        then: { silent: 'status-suspended' },
        basis: [...AID, SUSPENDS],
      },
      {
        when: { about: TASK, serviceStatus: 'cltn', proceeding: STAGES },
        on: { act },
        readings: { 'aid-without-status': 'follows-the-matter' },
        then: { aid: 'right' },
        basis: [...AID, SUSPENDS],
      },
    ]),
    {
      when: { about: TASK, serviceStatus: GONE, proceeding: STAGES },
      readings: { 'aid-without-status': 'follows-the-matter' },
      then: { aid: 'right' },
      basis: AID,
    },
    ...[{}, { 'aid-without-status': 'follows-the-matter' }].flatMap((readings): Expectation[] => [
      {
        when: { about: TASK, serviceStatus: 'aktif', proceeding: STAGES },
        readings,
        then: { aid: 'right' },
        basis: AID,
      },
      {
        when: { about: TASK, serviceStatus: 'cltn', proceeding: STAGES },
        on: { act: '2023-10-30' },
        readings,
        then: { aid: 'right' },
        basis: AID,
      },
      {
        when: { about: TASK, serviceStatus: [...IN_SERVICE, ...GONE], proceeding: AFTER },
        readings,
        then: { silent: 'not-settled-after-the-final-judgment' },
        basis: AID,
      },
      {
        when: { about: 'private', serviceStatus: [...IN_SERVICE, ...GONE], proceeding: [...STAGES, AFTER] },
        readings,
        then: { silent: 'not-about-the-duty' },
        basis: AID,
      },
    ]),
  ],
} satisfies { readonly [table: string]: readonly Expectation[] }
