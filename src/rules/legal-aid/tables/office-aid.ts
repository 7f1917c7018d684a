import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { SERVICE_STATUSES } from '../../../people'
import { AID_ROLES, type LegalAidInput, PROCEEDINGS, SUBJECTS, YES_NO } from '../dimensions'
import type { AidGiven, RoleStanding } from '../outcome'

/** The dimensions of the table of those who use public authority. */
export type OfficeHolderInput = Pick<LegalAidInput, 'aidedRole' | 'usedAuthority'>

const SPENDERS = [
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-pelaksana-teknis-kegiatan',
] as const
const ELSE = AID_ROLES.filter((role) => !(SPENDERS as readonly string[]).includes(role))

/** Who acts as Pejabat Pemerintahan: those who take spending acts do; of anyone else it is asked whether authority was used. */
export const officeHolderTable = /* @__PURE__ */ defineTable<OfficeHolderInput, never, RoleStanding, ReadingOptions>()({
  id: 'office-holder-aided',
  bucket: 'aidedRole',
  dimensions: { aidedRole: AID_ROLES, usedAuthority: YES_NO },
  asks: Object.fromEntries(AID_ROLES.map((role) => [role, ELSE.includes(role) ? ['usedAuthority'] : []])),
  rows: () => ({
    spenders: {
      when: { aidedRole: SPENDERS },
      then: { counts: 'yes' },
      basis: [norm('uu-30-2014/pasal-6/ayat-2/huruf-j')],
      reasoning: 'inference',
    },
    used: {
      when: { aidedRole: ELSE, usedAuthority: 'yes' },
      then: { counts: 'yes' },
      basis: [norm('uu-30-2014/pasal-6/ayat-2/huruf-j')],
      reasoning: 'inference',
    },
    'not-used': {
      when: { aidedRole: ELSE, usedAuthority: 'no' },
      then: { counts: 'no' },
      basis: [norm('uu-30-2014/pasal-6/ayat-2/huruf-j')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of aid by office. */
export type OfficeAidInput = Pick<LegalAidInput, 'about' | 'serviceStatus' | 'proceeding'>

const TASK = ['procurement', 'other-duty'] as const
/** The first day of UU 20/2023, which suspends a PNS on leave outside the state's charge; until then that leave leaves the status. */
const ACT_OF_2023 = '2023-10-31'
const GONE = ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const
const UP_TO_JUDGMENT = PROCEEDINGS.filter((one) => one !== 'peninjauan-kembali-eksekusi')
const SUSPENDED = norm('uu-20-2023/pasal-53/ayat-1/huruf-c')
const AID = [norm('uu-30-2014/pasal-6/ayat-2/huruf-i'), norm('uu-30-2014/pasal-6/ayat-2/huruf-j')] as const

/** The right of a Pejabat Pemerintahan to legal aid in carrying out the task: UU 30/2014 Pasal 6 ayat (2) huruf j names no stage. */
export const officeAidTable = /* @__PURE__ */ defineTable<OfficeAidInput, 'act', AidGiven | Silent, ReadingOptions>()({
  id: 'office-aid',
  bucket: 'about',
  dimensions: { about: SUBJECTS, serviceStatus: SERVICE_STATUSES, proceeding: PROCEEDINGS },
  rows: () => ({
    active: {
      when: { about: TASK, serviceStatus: 'aktif', proceeding: UP_TO_JUDGMENT },
      then: { aid: 'right' },
      basis: AID,
      reasoning: 'text',
      notes: ['right-without-a-procedure'],
    },
    cltn: {
      when: { about: TASK, serviceStatus: 'cltn', proceeding: UP_TO_JUDGMENT },
      during: { act: between('0001-01-01', ACT_OF_2023) },
      then: { aid: 'right' },
      basis: AID,
      reasoning: 'inference',
      notes: ['right-without-a-procedure'],
    },
    'cltn/2023/follows': {
      when: { about: TASK, serviceStatus: 'cltn', proceeding: UP_TO_JUDGMENT },
      during: { act: from(ACT_OF_2023) },
      reading: { 'aid-without-status': 'follows-the-matter' },
      then: { aid: 'right' },
      basis: [...AID, SUSPENDED],
      reasoning: 'inference',
      notes: ['right-without-a-procedure'],
    },
    'cltn/2023/ends': {
      when: { about: TASK, serviceStatus: 'cltn', proceeding: UP_TO_JUDGMENT },
      during: { act: from(ACT_OF_2023) },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-suspended'),
      basis: [...AID, SUSPENDED],
      reasoning: 'inference',
    },
    'gone/follows': {
      when: { about: TASK, serviceStatus: GONE, proceeding: UP_TO_JUDGMENT },
      reading: { 'aid-without-status': 'follows-the-matter' },
      then: { aid: 'right' },
      basis: AID,
      reasoning: 'inference',
      notes: ['right-without-a-procedure'],
    },
    'suspended/ends': {
      when: { about: TASK, serviceStatus: 'diberhentikan-sementara', proceeding: UP_TO_JUDGMENT },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-suspended'),
      basis: AID,
      reasoning: 'inference',
    },
    'gone/ends': {
      when: { about: TASK, serviceStatus: ['pensiun', 'berhenti'], proceeding: UP_TO_JUDGMENT },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-ended'),
      basis: AID,
      reasoning: 'inference',
    },
    after: {
      when: { about: TASK, serviceStatus: any('unclear for all alike'), proceeding: 'peninjauan-kembali-eksekusi' },
      then: silent('not-settled-after-the-final-judgment'),
      basis: AID,
      reasoning: 'text',
    },
    private: {
      when: {
        about: 'private',
        serviceStatus: any('the tie to the task is missing'),
        proceeding: any('the tie to the task is missing at every stage'),
      },
      then: silent('not-about-the-duty'),
      basis: AID,
      reasoning: 'text',
    },
  }),
})
