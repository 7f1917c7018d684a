import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { SERVICE_STATUSES } from '../../../people'
import { AID_ROLES, type LegalAidInput, PROCEEDINGS, SUBJECTS, YES_NO } from '../dimensions'
import type { AidGiven, RoleStanding } from '../outcome'

/** The dimensions of the table of actors of procurement. */
export type ProcurementActorInput = Pick<LegalAidInput, 'aidedRole' | 'chargedWithCommitmentTasks'>

const ACTORS = [
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-pengadaan',
  'pokja-pemilihan',
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
] as const
const OTHERS = [
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
] as const

/** The articles that the second change rewrites; Pasal 8 and 84 are not among them. */
const KEPT = norm('perpres-46-2025/pasal-i')

/** Who is an actor of procurement (Perpres 16/2018 Pasal 8): a supervisor of works is none, a PPTK only when charged. */
export const procurementActorTable = /* @__PURE__ */ defineTable<
  ProcurementActorInput,
  'act',
  RoleStanding,
  ReadingOptions
>()({
  id: 'procurement-actor',
  bucket: 'aidedRole',
  dimensions: { aidedRole: AID_ROLES, chargedWithCommitmentTasks: YES_NO },
  asks: Object.fromEntries(
    AID_ROLES.map((role) => [role, role === 'pejabat-pelaksana-teknis-kegiatan' ? ['chargedWithCommitmentTasks'] : []]),
  ),
  rows: () => ({
    actor: {
      when: { aidedRole: ACTORS },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { counts: 'yes' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'actor/2025': {
      when: { aidedRole: ACTORS },
      during: { act: from('2025-04-30') },
      then: { counts: 'yes' },
      basis: [norm('perpres-16-2018/pasal-8'), KEPT],
      reasoning: 'text',
    },
    'pemeriksa-hasil': {
      when: { aidedRole: 'pemeriksa-hasil-pekerjaan' },
      during: { act: between('0001-01-01', '2021-02-02') },
      then: { counts: 'yes' },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-16-2018/pasal-15')],
      reasoning: 'text',
    },
    'pemeriksa-hasil/abolished': {
      when: { aidedRole: 'pemeriksa-hasil-pekerjaan' },
      during: { act: from('2021-02-02') },
      then: { counts: 'yes' },
      basis: [norm('perpres-16-2018/pasal-8'), norm('perpres-12-2021/pasal-i')],
      reasoning: 'inference',
      notes: ['duty-abolished-acts-before'],
    },
    'penerima-hasil': {
      when: { aidedRole: 'penerima-hasil-pekerjaan' },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
      notes: ['perpres-54-2010-on-legal-service-not-read'],
    },
    'pptk/charged/early': {
      when: { aidedRole: 'pejabat-pelaksana-teknis-kegiatan', chargedWithCommitmentTasks: 'yes' },
      during: { act: between('0001-01-01', '2021-02-02') },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'pptk/charged': {
      when: { aidedRole: 'pejabat-pelaksana-teknis-kegiatan', chargedWithCommitmentTasks: 'yes' },
      during: { act: between('2021-02-02', '2025-04-30') },
      then: { counts: 'yes' },
      basis: [norm('perpres-16-2018/pasal-11/ayat-3')],
      reasoning: 'inference',
    },
    'pptk/charged/2025': {
      when: { aidedRole: 'pejabat-pelaksana-teknis-kegiatan', chargedWithCommitmentTasks: 'yes' },
      during: { act: from('2025-04-30') },
      then: { counts: 'yes' },
      basis: [norm('perpres-46-2025/pasal-11/ayat-3')],
      reasoning: 'inference',
    },
    pptk: {
      when: { aidedRole: 'pejabat-pelaksana-teknis-kegiatan', chargedWithCommitmentTasks: 'no' },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'pptk/2025': {
      when: { aidedRole: 'pejabat-pelaksana-teknis-kegiatan', chargedWithCommitmentTasks: 'no' },
      during: { act: from('2025-04-30') },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8'), KEPT],
      reasoning: 'inference',
    },
    others: {
      when: { aidedRole: OTHERS },
      during: { act: between('0001-01-01', '2025-04-30') },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'others/2025': {
      when: { aidedRole: OTHERS },
      during: { act: from('2025-04-30') },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8'), KEPT],
      reasoning: 'inference',
    },
    none: {
      when: { aidedRole: 'none' },
      then: { counts: 'no' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of legal service for actors of procurement. */
export type ProcurementAidInput = Pick<LegalAidInput, 'about' | 'serviceStatus' | 'proceeding'>

/** UU 20/2023 suspends a PNS on leave outside the state's charge; until then that leave leaves the status. */
const BEFORE_2023 = between('0001-01-01', '2023-10-31')
const SINCE_2023 = from('2023-10-31')
const SUSPENDED = norm('uu-20-2023/pasal-53/ayat-1/huruf-c')
const GONE = ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const
const SPAN = ['penyelidikan', 'penyidikan', 'penuntutan', 'pengadilan'] as const
const SERVICE = [norm('perpres-16-2018/pasal-84/ayat-1'), norm('perpres-16-2018/pasal-84/ayat-2')] as const
const FOLLOWS = { 'procurement-aid-after-service': 'follows-the-matter' } as const
const ENDS = { 'procurement-aid-after-service': 'ends-with-service' } as const

/** The legal service that the head of the institution must give to actors of procurement: Perpres 16/2018 Pasal 84. */
export const procurementAidTable = /* @__PURE__ */ defineTable<
  ProcurementAidInput,
  'act',
  AidGiven | Silent,
  ReadingOptions
>()({
  id: 'procurement-aid',
  bucket: 'proceeding',
  dimensions: { about: SUBJECTS, serviceStatus: SERVICE_STATUSES, proceeding: PROCEEDINGS },
  rows: () => ({
    'not-procurement': {
      when: {
        about: ['other-duty', 'private'],
        serviceStatus: any('the problem is none of procurement'),
        proceeding: any('the problem is none of procurement'),
      },
      then: silent('not-about-procurement'),
      basis: [norm('perpres-16-2018/pasal-84/ayat-1')],
      reasoning: 'text',
    },
    'before-the-span': {
      when: {
        about: 'procurement',
        serviceStatus: any('the span has not begun'),
        proceeding: ['klarifikasi-apip', 'pra-pengadilan'],
      },
      then: silent('span-begins-with-penyelidikan'),
      basis: SERVICE,
      reasoning: 'text',
    },
    active: {
      when: { about: 'procurement', serviceStatus: 'aktif', proceeding: SPAN },
      then: { aid: 'duty' },
      basis: SERVICE,
      reasoning: 'text',
    },
    'gone/follows': {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: SPAN },
      reading: FOLLOWS,
      then: { aid: 'duty' },
      basis: SERVICE,
      reasoning: 'inference',
    },
    'gone/ends': {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: [...SPAN, 'banding-kasasi'] },
      reading: ENDS,
      then: silent('service-ended'),
      basis: SERVICE,
      reasoning: 'inference',
    },
    'appeal/every-level': {
      when: { about: 'procurement', serviceStatus: 'aktif', proceeding: 'banding-kasasi' },
      reading: { 'judgment-of-which-level': 'every-level' },
      then: { aid: 'duty' },
      basis: SERVICE,
      reasoning: 'inference',
    },
    'appeal/first-judgment': {
      when: { about: 'procurement', serviceStatus: 'aktif', proceeding: 'banding-kasasi' },
      reading: { 'judgment-of-which-level': 'first-judgment' },
      then: silent('after-the-judgment'),
      basis: SERVICE,
      reasoning: 'inference',
    },
    'gone/appeal/every-level': {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: 'banding-kasasi' },
      reading: { ...FOLLOWS, 'judgment-of-which-level': 'every-level' },
      then: { aid: 'duty' },
      basis: SERVICE,
      reasoning: 'inference',
    },
    'gone/appeal/first-judgment': {
      when: { about: 'procurement', serviceStatus: GONE, proceeding: 'banding-kasasi' },
      reading: { ...FOLLOWS, 'judgment-of-which-level': 'first-judgment' },
      then: silent('after-the-judgment'),
      basis: SERVICE,
      reasoning: 'inference',
    },
    cltn: {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: SPAN },
      during: { act: BEFORE_2023 },
      then: { aid: 'duty' },
      basis: SERVICE,
      reasoning: 'inference',
    },
    'cltn/appeal/every-level': {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: 'banding-kasasi' },
      during: { act: BEFORE_2023 },
      reading: { 'judgment-of-which-level': 'every-level' },
      then: { aid: 'duty' },
      basis: SERVICE,
      reasoning: 'inference',
    },
    'cltn/appeal/first-judgment': {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: 'banding-kasasi' },
      during: { act: BEFORE_2023 },
      reading: { 'judgment-of-which-level': 'first-judgment' },
      then: silent('after-the-judgment'),
      basis: SERVICE,
      reasoning: 'inference',
    },
    'cltn/2023/follows': {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: SPAN },
      during: { act: SINCE_2023 },
      reading: FOLLOWS,
      then: { aid: 'duty' },
      basis: [...SERVICE, SUSPENDED],
      reasoning: 'inference',
    },
    'cltn/2023/ends': {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: [...SPAN, 'banding-kasasi'] },
      during: { act: SINCE_2023 },
      reading: ENDS,
      then: silent('service-ended'),
      basis: [...SERVICE, SUSPENDED],
      reasoning: 'inference',
    },
    'cltn/2023/appeal/every-level': {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: 'banding-kasasi' },
      during: { act: SINCE_2023 },
      reading: { ...FOLLOWS, 'judgment-of-which-level': 'every-level' },
      then: { aid: 'duty' },
      basis: [...SERVICE, SUSPENDED],
      reasoning: 'inference',
    },
    'cltn/2023/appeal/first-judgment': {
      when: { about: 'procurement', serviceStatus: 'cltn', proceeding: 'banding-kasasi' },
      during: { act: SINCE_2023 },
      reading: { ...FOLLOWS, 'judgment-of-which-level': 'first-judgment' },
      then: silent('after-the-judgment'),
      basis: [...SERVICE, SUSPENDED],
      reasoning: 'inference',
    },
    after: {
      when: {
        about: 'procurement',
        serviceStatus: any('the span has ended'),
        proceeding: 'peninjauan-kembali-eksekusi',
      },
      then: silent('after-the-judgment'),
      basis: SERVICE,
      reasoning: 'text',
    },
  }),
})
