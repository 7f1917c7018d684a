import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { SERVICE_STATUSES } from '../../../people'
import { AIDED, type LegalAidInput, PROCEEDINGS, SUBJECTS } from '../dimensions'
import type { AidGiven, AsnStanding } from '../outcome'

/** The dimensions of the table of standing in ASN law. */
export type AsnStandingInput = Pick<LegalAidInput, 'aided' | 'serviceStatus'>

/** Before UU 20/2023 leave outside the state's charge leaves the status; a PPPK has no such leave. */
const IN_SERVICE = ['aktif', 'cltn'] as const
const GONE = ['diberhentikan-sementara', 'pensiun', 'berhenti'] as const
/** The first day of PP 49/2018. */
const PP_49 = '2018-11-28'
const ACT_OF_2014 = between('0001-01-01', '2023-10-31')
const ACT_OF_2023 = from('2023-10-31')

/** To whom ASN law gives aid: it names PNS and PPPK, and nobody else (UU 5/2014 Pasal 92 and 106, UU 20/2023 Pasal 21). */
export const asnStandingTable = /* @__PURE__ */ defineTable<
  AsnStandingInput,
  'act',
  AsnStanding | Silent,
  ReadingOptions
>()({
  id: 'asn-standing',
  bucket: 'aided',
  dimensions: { aided: AIDED, serviceStatus: SERVICE_STATUSES },
  rows: () => ({
    active: {
      when: { aided: ['pns', 'pppk'], serviceStatus: IN_SERVICE },
      then: { counts: 'as-asn' },
      basis: [norm('uu-5-2014/pasal-6')],
      during: { act: ACT_OF_2014 },
      reasoning: 'text',
    },
    'active/2023': {
      when: { aided: ['pns', 'pppk'], serviceStatus: 'aktif' },
      then: { counts: 'as-asn' },
      basis: [norm('uu-20-2023/pasal-5')],
      during: { act: ACT_OF_2023 },
      reasoning: 'text',
    },
    // No rule gives a PPPK this leave, and the suspension names PNS only.
    'pppk/cltn/2023': {
      when: { aided: 'pppk', serviceStatus: 'cltn' },
      then: { counts: 'as-asn' },
      basis: [norm('uu-20-2023/pasal-5')],
      during: { act: ACT_OF_2023 },
      reasoning: 'inference',
    },
    'pns/cltn/2023/ends': {
      when: { aided: 'pns', serviceStatus: 'cltn' },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-suspended'),
      basis: [norm('uu-20-2023/pasal-53/ayat-1/huruf-c')],
      reasoning: 'inference',
    },
    'pns/cltn/2023/follows': {
      when: { aided: 'pns', serviceStatus: 'cltn' },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-without-status': 'follows-the-matter' },
      then: { counts: 'as-asn' },
      basis: [norm('uu-20-2023/pasal-53/ayat-1/huruf-c'), norm('pp-11-2017/pasal-308/ayat-3')],
      reasoning: 'inference',
    },
    'pns/suspended/ends': {
      when: { aided: 'pns', serviceStatus: 'diberhentikan-sementara' },
      during: { act: ACT_OF_2014 },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-suspended'),
      basis: [norm('pp-11-2017/pasal-276/huruf-c')],
      reasoning: 'inference',
    },
    // Since UU 20/2023 the act itself suspends whoever is detained.
    'pns/suspended/2023/ends': {
      when: { aided: 'pns', serviceStatus: 'diberhentikan-sementara' },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-suspended'),
      basis: [norm('uu-20-2023/pasal-53/ayat-2'), norm('pp-11-2017/pasal-276/huruf-c')],
      reasoning: 'inference',
    },
    'pns/ended/ends': {
      when: { aided: 'pns', serviceStatus: ['pensiun', 'berhenti'] },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-ended'),
      basis: [norm('pp-11-2017/pasal-308/ayat-1/huruf-d')],
      reasoning: 'inference',
    },
    'pppk/ended/ends/act-alone': {
      when: { aided: 'pppk', serviceStatus: GONE },
      during: { act: between('0001-01-01', PP_49) },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-ended'),
      basis: [norm('uu-5-2014/pasal-106/ayat-1/huruf-e')],
      reasoning: 'inference',
    },
    'pppk/ended/ends': {
      when: { aided: 'pppk', serviceStatus: GONE },
      during: { act: between(PP_49, '2023-10-31') },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-ended'),
      basis: [norm('pp-49-2018/pasal-73/ayat-4'), norm('pp-49-2018/pasal-75/ayat-1/huruf-e')],
      reasoning: 'inference',
      notes: ['agreement-may-end-as-suspect'],
    },
    // Since UU 20/2023 a PPPK who is detained is suspended, as a PNS is.
    'pppk/suspended/2023/ends': {
      when: { aided: 'pppk', serviceStatus: 'diberhentikan-sementara' },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-suspended'),
      basis: [norm('uu-20-2023/pasal-53/ayat-2')],
      reasoning: 'inference',
    },
    'pppk/ended/2023/ends': {
      when: { aided: 'pppk', serviceStatus: ['pensiun', 'berhenti'] },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-without-status': 'ends-with-status' },
      then: silent('status-ended'),
      basis: [norm('pp-49-2018/pasal-75/ayat-1/huruf-e')],
      reasoning: 'inference',
    },
    'gone/follows/before-pp-49': {
      when: { aided: ['pns', 'pppk'], serviceStatus: GONE },
      during: { act: between('0001-01-01', PP_49) },
      reading: { 'aid-without-status': 'follows-the-matter' },
      then: { counts: 'as-asn' },
      basis: [norm('pp-11-2017/pasal-308/ayat-3'), norm('uu-5-2014/pasal-106/ayat-3')],
      reasoning: 'inference',
    },
    'gone/follows': {
      when: { aided: ['pns', 'pppk'], serviceStatus: GONE },
      during: { act: from(PP_49) },
      reading: { 'aid-without-status': 'follows-the-matter' },
      then: { counts: 'as-asn' },
      basis: [norm('pp-11-2017/pasal-308/ayat-3'), norm('pp-49-2018/pasal-75/ayat-3')],
      reasoning: 'inference',
    },
    cpns: {
      when: { aided: 'cpns', serviceStatus: any('no article names them, whatever the status') },
      during: { act: ACT_OF_2014 },
      then: silent('cpns-not-named'),
      basis: [norm('uu-5-2014/pasal-92/ayat-1/huruf-d'), norm('pp-11-2017/pasal-308/ayat-1/huruf-d')],
      reasoning: 'inference',
    },
    'cpns/2023': {
      when: { aided: 'cpns', serviceStatus: any('no article names them, whatever the status') },
      during: { act: ACT_OF_2023 },
      then: silent('cpns-not-named'),
      basis: [norm('uu-20-2023/pasal-5'), norm('uu-20-2023/pasal-21/ayat-2/huruf-g')],
      reasoning: 'inference',
    },
    'non-asn/early': {
      when: { aided: 'non-asn', serviceStatus: any('no article names them, whatever the status') },
      during: { act: between('0001-01-01', '2018-11-28') },
      then: silent('no-aid-for-staff-who-are-no-asn'),
      basis: [norm('uu-5-2014/pasal-92/ayat-1/huruf-d'), norm('uu-5-2014/pasal-106/ayat-1/huruf-e')],
      reasoning: 'inference',
    },
    'non-asn': {
      when: { aided: 'non-asn', serviceStatus: any('no article names them, whatever the status') },
      during: { act: between('2018-11-28', '2023-10-31') },
      then: silent('no-aid-for-staff-who-are-no-asn'),
      basis: [norm('pp-49-2018/pasal-99/ayat-3')],
      reasoning: 'text',
      notes: ['aid-not-among-the-covers'],
    },
    // The covers of PP 49/2018 ran for five years at most; the act names Pegawai ASN.
    'non-asn/2023': {
      when: { aided: 'non-asn', serviceStatus: any('no article names them, whatever the status') },
      during: { act: ACT_OF_2023 },
      then: silent('no-aid-for-staff-who-are-no-asn'),
      basis: [norm('uu-20-2023/pasal-5'), norm('uu-20-2023/pasal-21/ayat-2/huruf-g')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of aid in ASN law. */
export type AsnAidInput = Pick<LegalAidInput, 'aided' | 'about' | 'proceeding'>

const TASK = ['procurement', 'other-duty'] as const
const BEFORE_COURT = ['klarifikasi-apip', 'pra-pengadilan', 'penyelidikan', 'penyidikan', 'penuntutan'] as const
const COURT = ['pengadilan', 'banding-kasasi'] as const
const AFTER = 'peninjauan-kembali-eksekusi'
const STAFF = ['pns', 'pppk'] as const

const PNS_2014 = [norm('uu-5-2014/pasal-92/ayat-1/huruf-d'), norm('uu-5-2014/pasal-92/ayat-3')] as const
const PNS_2017 = [norm('pp-11-2017/pasal-308/ayat-1/huruf-d'), norm('pp-11-2017/pasal-308/ayat-3')] as const
const PPPK_2014 = [norm('uu-5-2014/pasal-106/ayat-1/huruf-e'), norm('uu-5-2014/pasal-106/ayat-3')] as const
const PPPK_2018 = [norm('pp-49-2018/pasal-75/ayat-1/huruf-e'), norm('pp-49-2018/pasal-75/ayat-3')] as const
const ASN_2023 = [norm('uu-20-2023/pasal-21/ayat-2/huruf-g'), norm('uu-20-2023/pasal-21/ayat-9')] as const

/** What ASN law gives: until 30 October 2023 in court only; since then a right at every stage, beside the duty in court. */
export const asnAidTable = /* @__PURE__ */ defineTable<AsnAidInput, 'act', AidGiven | Silent, ReadingOptions>()({
  id: 'asn-aid',
  bucket: 'aided',
  dimensions: { aided: STAFF, about: SUBJECTS, proceeding: PROCEEDINGS },
  rows: () => ({
    'pns/court': {
      when: { aided: 'pns', about: TASK, proceeding: COURT },
      during: { act: ACT_OF_2014 },
      then: { aid: 'duty' },
      basis: [...PNS_2014, ...PNS_2017],
      reasoning: 'text',
    },
    'pppk/court/act-alone': {
      when: { aided: 'pppk', about: TASK, proceeding: COURT },
      during: { act: between('0001-01-01', '2018-11-28') },
      then: { aid: 'duty' },
      basis: PPPK_2014,
      reasoning: 'text',
    },
    'pppk/court': {
      when: { aided: 'pppk', about: TASK, proceeding: COURT },
      during: { act: between('2018-11-28', '2023-10-31') },
      then: { aid: 'duty' },
      basis: [...PPPK_2014, ...PPPK_2018],
      reasoning: 'text',
    },
    'pns/before-court': {
      when: { aided: 'pns', about: TASK, proceeding: BEFORE_COURT },
      during: { act: ACT_OF_2014 },
      then: silent('words-say-in-court'),
      basis: [...PNS_2014, ...PNS_2017],
      reasoning: 'text',
    },
    'pppk/before-court': {
      when: { aided: 'pppk', about: TASK, proceeding: BEFORE_COURT },
      during: { act: ACT_OF_2014 },
      then: silent('words-say-in-court'),
      basis: PPPK_2014,
      reasoning: 'text',
    },
    'pns/after': {
      when: { aided: 'pns', about: TASK, proceeding: AFTER },
      during: { act: ACT_OF_2014 },
      then: silent('not-settled-after-the-final-judgment'),
      basis: PNS_2014,
      reasoning: 'text',
    },
    'pppk/after': {
      when: { aided: 'pppk', about: TASK, proceeding: AFTER },
      during: { act: ACT_OF_2014 },
      then: silent('not-settled-after-the-final-judgment'),
      basis: PPPK_2014,
      reasoning: 'text',
    },
    'pns/private': {
      when: { aided: 'pns', about: 'private', proceeding: any('the tie to the duty is missing at every stage') },
      during: { act: ACT_OF_2014 },
      then: silent('not-about-the-duty'),
      basis: PNS_2014,
      reasoning: 'text',
    },
    'pppk/private': {
      when: { aided: 'pppk', about: 'private', proceeding: any('the tie to the duty is missing at every stage') },
      during: { act: ACT_OF_2014 },
      then: silent('not-about-the-duty'),
      basis: PPPK_2014,
      reasoning: 'text',
    },
    'pns/court/2023': {
      when: { aided: 'pns', about: TASK, proceeding: COURT },
      during: { act: ACT_OF_2023 },
      then: { aid: 'duty' },
      basis: [...ASN_2023, ...PNS_2017, procedure('uu-20-2023/pasal-75')],
      reasoning: 'text',
      notes: ['regulation-of-the-older-act-goes-on'],
    },
    'pppk/court/2023': {
      when: { aided: 'pppk', about: TASK, proceeding: COURT },
      during: { act: ACT_OF_2023 },
      then: { aid: 'duty' },
      basis: [...ASN_2023, ...PPPK_2018, procedure('uu-20-2023/pasal-75')],
      reasoning: 'text',
      notes: ['regulation-of-the-older-act-goes-on'],
    },
    'before-court/2023': {
      when: { aided: STAFF, about: TASK, proceeding: BEFORE_COURT },
      during: { act: ACT_OF_2023 },
      then: { aid: 'right' },
      basis: ASN_2023,
      reasoning: 'text',
      notes: ['no-regulation-under-the-act-found'],
    },
    'after/2023': {
      when: { aided: STAFF, about: TASK, proceeding: AFTER },
      during: { act: ACT_OF_2023 },
      then: silent('not-settled-after-the-final-judgment'),
      basis: ASN_2023,
      reasoning: 'text',
    },
    'private/2023/tied': {
      when: { aided: STAFF, about: 'private', proceeding: any('the tie to the duty is missing at every stage') },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-private-matter': 'tied-to-duty' },
      then: silent('not-about-the-duty'),
      basis: [...ASN_2023, norm('uu-20-2023/pasal-62/ayat-3/huruf-b')],
      reasoning: 'inference',
    },
    'private/2023/any': {
      when: { aided: STAFF, about: 'private', proceeding: [...BEFORE_COURT, ...COURT] },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-private-matter': 'any-matter' },
      then: { aid: 'right' },
      basis: ASN_2023,
      reasoning: 'inference',
      notes: ['no-regulation-under-the-act-found'],
    },
    'private/2023/any/after': {
      when: { aided: STAFF, about: 'private', proceeding: AFTER },
      during: { act: ACT_OF_2023 },
      reading: { 'aid-private-matter': 'any-matter' },
      then: silent('not-settled-after-the-final-judgment'),
      basis: ASN_2023,
      reasoning: 'inference',
    },
  }),
})
