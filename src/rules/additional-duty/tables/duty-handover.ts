import { between, from } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { norm, procedure } from '../../../law'
import { BEFORE_PP_12, DAY_FROM_MEMORY, EVER, FIRST, SINCE_PERLEM_7, SINCE_PP_12, TRANSITION } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { DutyPaper, DutyPapers, Handover, PastLiability } from '../resignation-outcome'

/** The dimensions of the table on hand-over. */
export type HandoverInput = Pick<ResignationInput, 'duty' | 'fund'> & { outstanding: 'yes' | 'no' }

const PPK = 'pejabat-pembuat-komitmen'
const OTHER_DUTIES = RESIGNATION_VALUES.duty.filter((duty) => duty !== PPK)
const EITHER_FUND = any('the articles that were read hold no rule of their own for a fund')
const ALL_ITEMS = ['contracts', 'guarantees', 'progress', 'correspondence', 'system-accounts', 'documents'] as const

/**
 * Whether work in progress has to be handed over. For a PPK a rule of LKPP said so until 2021; what followed it was not read. In APBN the
 * PPK keeps all documents whole. For other duties no text was found, and hand-over is prudence: whoever signed answers for it later too.
 */
export const dutyHandoverTable = /* @__PURE__ */ defineTable<HandoverInput, 'act', Handover>()({
  id: 'duty-handover',
  bucket: 'outstanding',
  dimensions: {
    outstanding: RESIGNATION_VALUES.outstanding,
    duty: RESIGNATION_VALUES.duty,
    fund: RESIGNATION_VALUES.fund,
  },
  rows: () => ({
    nothing: {
      when: { outstanding: 'no', duty: any('nothing is left to hand over'), fund: EITHER_FUND },
      then: { handover: 'nothing-outstanding', items: [] },
      basis: [norm('uu-1-2004/pasal-18/ayat-3')],
      reasoning: 'inference',
    },
    'ppk/apbn': {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbn' },
      then: { handover: 'required', items: ALL_ITEMS },
      basis: [norm('pp-45-2013/pasal-12/ayat-1/huruf-k')],
      reasoning: 'inference',
    },
    'ppk/apbd/transition': {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbd' },
      during: { act: TRANSITION },
      then: { handover: 'prudent', items: ALL_ITEMS },
      basis: [norm('uu-1-2004/pasal-18/ayat-3')],
      reasoning: 'inference',
      notes: ['transition-of-2018-not-covered'],
    },
    'ppk/apbd/perlem-15': {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbd' },
      during: { act: FIRST },
      then: { handover: 'required', items: ALL_ITEMS },
      basis: [norm('perlem-15-2018/pasal-6')],
      reasoning: 'text',
    },
    // The rule stood beside the changed Perpres until its successor came, on a day that is known from memory only.
    'ppk/apbd/perpres-12': {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbd' },
      during: { act: between('2021-02-02', '2021-06-02') },
      then: { handover: 'required', items: ALL_ITEMS },
      basis: [norm('perlem-15-2018/pasal-6')],
      reasoning: 'inference',
      notes: [DAY_FROM_MEMORY],
    },
    'ppk/apbd/perlem-7': {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbd' },
      during: { act: SINCE_PERLEM_7 },
      then: { handover: 'prudent', items: ALL_ITEMS },
      basis: [norm('uu-1-2004/pasal-18/ayat-3')],
      reasoning: 'inference',
      notes: ['handover-rule-after-2021-not-read'],
    },
    others: {
      when: { outstanding: 'yes', duty: OTHER_DUTIES, fund: EITHER_FUND },
      then: { handover: 'prudent', items: ['progress', 'correspondence', 'documents'] },
      basis: [norm('uu-1-2004/pasal-18/ayat-3')],
      reasoning: 'inference',
    },
  }),
})

/** The dimension of the table on liability. */
export type LiabilityInput = Pick<ResignationInput, 'fund'>

/** Release does not end liability for what was signed. */
export const pastLiabilityTable = /* @__PURE__ */ defineTable<LiabilityInput, 'act', PastLiability>()({
  id: 'past-liability',
  bucket: 'fund',
  dimensions: { fund: RESIGNATION_VALUES.fund },
  rows: () => ({
    'apbd/before-pp-12': {
      when: { fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: { stays: 'for-what-was-signed', lapse: { fromKnowledge: 5, fromLoss: 8 } },
      basis: [norm('uu-1-2004/pasal-18/ayat-3'), procedure('uu-1-2004/pasal-65')],
      reasoning: 'text',
    },
    apbd: {
      when: { fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: { stays: 'for-what-was-signed', lapse: { fromKnowledge: 5, fromLoss: 8 } },
      basis: [norm('uu-1-2004/pasal-18/ayat-3'), norm('pp-12-2019/pasal-121/ayat-2'), procedure('uu-1-2004/pasal-65')],
      reasoning: 'text',
    },
    apbn: {
      when: { fund: 'apbn' },
      then: { stays: 'for-what-was-signed', lapse: { fromKnowledge: 5, fromLoss: 8 } },
      basis: [norm('uu-1-2004/pasal-18/ayat-3'), norm('pp-45-2013/pasal-13'), procedure('uu-1-2004/pasal-65')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table on papers. */
export type DutyPapersInput = Pick<ResignationInput, 'status' | 'employment'>

/** The day from which the rules of PP 30/2019 on the performance of PNS are carried out: two years after promulgation, Pasal 64 ayat (2). */
const PP_30 = '2021-04-29'
/** PP 30/2019 speaks of PNS, and Pasal 64 ayat (1) carries it over to a CPNS. */
const NO_SKP = RESIGNATION_VALUES.employment.filter((one) => one !== 'pns' && one !== 'cpns')

/** What passes between the holder who asks and the officer. */
const REQUEST = [
  { paper: 'surat-permohonan', issuer: 'holder' },
  { paper: 'jawaban-tertulis', issuer: 'officer' },
  { paper: 'perintah-tertulis', issuer: 'officer' },
] as const satisfies readonly DutyPaper[]

/** What takes a holder out of a decree. */
const ENDING = [
  { paper: 'keputusan-perubahan', issuer: 'officer' },
  { paper: 'keputusan-pencabutan', issuer: 'officer' },
] as const satisfies readonly DutyPaper[]

/** What puts another in. */
const NEW_HOLDER = [
  { paper: 'keputusan-pengangkatan', issuer: 'officer' },
  { paper: 'pakta-integritas', issuer: 'successor' },
  { paper: 'berita-acara-serah-terima', issuer: 'holder-and-successor' },
  { paper: 'pemberitahuan-penyedia', issuer: 'successor' },
  { paper: 'adendum-administratif', issuer: 'successor' },
  { paper: 'perubahan-akun-dan-spesimen', issuer: 'officer' },
] as const satisfies readonly DutyPaper[]

/** Which papers a case calls for, and who issues each. */
export const dutyPapersTable = /* @__PURE__ */ defineTable<DutyPapersInput, 'act', DutyPapers>()({
  id: 'duty-papers',
  bucket: 'status',
  dimensions: { status: RESIGNATION_VALUES.status, employment: RESIGNATION_VALUES.employment },
  asks: Object.fromEntries(RESIGNATION_VALUES.status.map((one) => [one, one === 'requested' ? ['employment'] : []])),
  rows: () => ({
    // What changed the goals of a year before those rules was not read.
    'requested/before-pp-30': {
      when: { status: 'requested', employment: ['pns', 'cpns'] },
      during: { act: between(EVER, PP_30) },
      then: { papers: [...REQUEST, ...ENDING, ...NEW_HOLDER] },
      basis: [
        norm('uu-30-2014/pasal-63/ayat-1'),
        norm('uu-30-2014/pasal-64/ayat-2'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
        procedure('perpres-16-2018/pasal-54'),
      ],
      reasoning: 'inference',
      notes: ['name-the-ground-and-the-successor', 'no-back-dating'],
    },
    'requested/no-skp': {
      when: { status: 'requested', employment: NO_SKP },
      then: { papers: [...REQUEST, ...ENDING, ...NEW_HOLDER] },
      basis: [
        norm('uu-30-2014/pasal-63/ayat-1'),
        norm('uu-30-2014/pasal-64/ayat-2'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
        procedure('perpres-16-2018/pasal-54'),
      ],
      reasoning: 'inference',
      notes: ['name-the-ground-and-the-successor', 'no-back-dating'],
    },
    'requested/cpns': {
      when: { status: 'requested', employment: 'cpns' },
      during: { act: from(PP_30) },
      then: {
        papers: [...REQUEST, ...ENDING, ...NEW_HOLDER, { paper: 'perubahan-skp', issuer: 'assessor' }],
      },
      basis: [
        norm('uu-30-2014/pasal-63/ayat-1'),
        norm('uu-30-2014/pasal-64/ayat-2'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
        procedure('perpres-16-2018/pasal-54'),
        procedure('pp-30-2019/pasal-28/ayat-2'),
        procedure('pp-30-2019/pasal-64/ayat-1'),
        procedure('pp-30-2019/pasal-64/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['name-the-ground-and-the-successor', 'no-back-dating'],
    },
    requested: {
      when: { status: 'requested', employment: 'pns' },
      during: { act: from(PP_30) },
      then: {
        papers: [...REQUEST, ...ENDING, ...NEW_HOLDER, { paper: 'perubahan-skp', issuer: 'assessor' }],
      },
      basis: [
        norm('uu-30-2014/pasal-63/ayat-1'),
        norm('uu-30-2014/pasal-64/ayat-2'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
        procedure('perpres-16-2018/pasal-54'),
        procedure('pp-30-2019/pasal-28/ayat-2'),
        procedure('pp-30-2019/pasal-64/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['name-the-ground-and-the-successor', 'no-back-dating'],
    },
    kept: {
      when: { status: 'kept' },
      then: { papers: [{ paper: 'surat-tugas', issuer: 'officer' }] },
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    'runs-on': {
      when: { status: 'runs-on' },
      then: { papers: [] },
      basis: [norm('pp-45-2013/pasal-11/ayat-4')],
      reasoning: 'text',
    },
    'to-be-ended': {
      when: { status: 'to-be-ended' },
      then: {
        papers: [...ENDING, ...NEW_HOLDER],
      },
      basis: [
        norm('uu-30-2014/pasal-64/ayat-2'),
        procedure('uu-30-2014/pasal-62/ayat-2'),
        procedure('perpres-16-2018/pasal-54'),
      ],
      reasoning: 'inference',
      notes: ['name-the-ground-and-the-successor', 'no-back-dating'],
    },
    ended: {
      when: { status: 'ended' },
      then: {
        papers: [...NEW_HOLDER],
      },
      basis: [norm('uu-30-2014/pasal-68/ayat-2'), procedure('perpres-16-2018/pasal-54')],
      reasoning: 'inference',
      notes: ['no-back-dating'],
    },
    'follows-the-post': {
      when: { status: 'follows-the-post' },
      then: { papers: [{ paper: 'penunjukan-plh-plt', issuer: 'superior-of-the-post' }] },
      basis: [norm('uu-30-2014/pasal-34/ayat-2')],
      reasoning: 'text',
    },
  }),
})
