import { between, from } from '../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../decision'
import { norm, procedure, type ReadingOptions } from '../../law'
import type { OpdTypeOutcome } from '../outcome'
import { ORGANIZATION_VALUES, type OrganizationInput } from '../vocabulary'

/** The dimensions of the table of types. */
export type OpdTypeInput = Pick<OrganizationInput, 'body' | 'region' | 'score'>

const ALWAYS = ['sekretariat-daerah', 'sekretariat-dprd', 'inspektorat', 'perencanaan', 'keuangan'] as const
const DINAS_OR_BADAN = ['pelayanan-dasar', 'penanaman-modal', 'urusan-lain', 'penunjang-lain'] as const
const OTHERS = ['urusan-lain', 'penunjang-lain'] as const
const BOTH = ['provinsi', 'kabupaten-kota'] as const
const LOW = ['up-to-300', '300-to-400'] as const
const UP_TO_600 = [...LOW, '400-to-600'] as const
/** Its first day, by Pasal 126. */
const PP_18 = '2016-06-19'
const opd = (tipe: 'a' | 'b' | 'c') => ({ form: 'perangkat-daerah', tipe }) as const

type OpdTypeRow = Omit<
  Row<OpdTypeInput, 'decision', OpdTypeOutcome | Silent, ReadingOptions>,
  'during' | 'over' | 'reading'
>

/** The rows of the regulation, in its order. */
const BY_SCORE: { readonly [id: string]: OpdTypeRow } = {
  'always/a': {
    when: { body: ALWAYS, region: BOTH, score: 'above-800' },
    then: opd('a'),
    basis: [norm('pp-18-2016/pasal-53/ayat-1/huruf-a')],
    reasoning: 'text',
    notes: ['type-may-be-set-lower'],
  },
  'always/b': {
    when: { body: ALWAYS, region: BOTH, score: '600-to-800' },
    then: opd('b'),
    basis: [norm('pp-18-2016/pasal-53/ayat-1/huruf-b')],
    reasoning: 'text',
    notes: ['type-may-be-set-lower'],
  },
  'always/c': {
    when: { body: ALWAYS, region: BOTH, score: UP_TO_600 },
    then: opd('c'),
    basis: [norm('pp-18-2016/pasal-53/ayat-1/huruf-c')],
    reasoning: 'text',
  },
  'dinas-or-badan/a': {
    when: { body: DINAS_OR_BADAN, region: BOTH, score: 'above-800' },
    then: opd('a'),
    basis: [norm('pp-18-2016/pasal-53/ayat-2/huruf-a')],
    reasoning: 'text',
    notes: ['type-may-be-set-lower'],
  },
  'dinas-or-badan/b': {
    when: { body: DINAS_OR_BADAN, region: BOTH, score: '600-to-800' },
    then: opd('b'),
    basis: [norm('pp-18-2016/pasal-53/ayat-2/huruf-b')],
    reasoning: 'text',
    notes: ['type-may-be-set-lower'],
  },
  'dinas-or-badan/c': {
    when: { body: DINAS_OR_BADAN, region: BOTH, score: '400-to-600' },
    then: opd('c'),
    basis: [norm('pp-18-2016/pasal-53/ayat-2/huruf-c')],
    reasoning: 'text',
  },
  'pelayanan-dasar/below-the-floor': {
    when: { body: 'pelayanan-dasar', region: BOTH, score: LOW },
    then: opd('c'),
    basis: [norm('pp-18-2016/pasal-53/ayat-3')],
    reasoning: 'text',
  },
  // The article writes "less than 401": a score of 400 and a half would be caught by it and by Pasal 53 alike, with the same type.
  'penanaman-modal/below-the-floor/provinsi': {
    when: { body: 'penanaman-modal', region: 'provinsi', score: LOW },
    then: opd('c'),
    basis: [norm('pp-18-2016/pasal-17/ayat-5')],
    reasoning: 'text',
    notes: ['one-stop-service-has-up-to-three-bidang'],
  },
  'penanaman-modal/below-the-floor/kabupaten-kota': {
    when: { body: 'penanaman-modal', region: 'kabupaten-kota', score: LOW },
    then: opd('c'),
    basis: [norm('pp-18-2016/pasal-39/ayat-5')],
    reasoning: 'text',
    notes: ['one-stop-service-has-up-to-three-bidang'],
  },
  'others/bidang': {
    when: { body: OTHERS, region: BOTH, score: '300-to-400' },
    then: { form: 'bidang' },
    basis: [norm('pp-18-2016/pasal-53/ayat-5/huruf-a')],
    reasoning: 'text',
  },
  'others/seksi': {
    when: { body: OTHERS, region: BOTH, score: 'up-to-300' },
    then: { form: 'subbidang-atau-seksi' },
    basis: [norm('pp-18-2016/pasal-53/ayat-5/huruf-b')],
    reasoning: 'text',
  },
  'kecamatan/a': {
    when: { body: 'kecamatan', region: 'kabupaten-kota', score: ['600-to-800', 'above-800'] },
    then: opd('a'),
    basis: [norm('pp-18-2016/pasal-53/ayat-4/huruf-a')],
    reasoning: 'text',
    notes: ['type-may-be-set-lower'],
  },
  'kecamatan/b': {
    when: { body: 'kecamatan', region: 'kabupaten-kota', score: UP_TO_600 },
    then: opd('b'),
    basis: [norm('pp-18-2016/pasal-53/ayat-4/huruf-b')],
    reasoning: 'text',
  },
  'kecamatan/provinsi': {
    when: { body: 'kecamatan', region: 'provinsi', score: ORGANIZATION_VALUES.score },
    then: silent('no-such-body-there'),
    basis: [norm('pp-18-2016/pasal-5/ayat-1')],
    reasoning: 'text',
  },
}

/**
 * What a score makes of a body: PP 18/2016 Pasal 53, with Pasal 17 and 39 for investment. The floor of 400 binds dinas and badan
 * only; the secretariats, the inspektorat, planning and finance always exist. Its forerunner of 2007, which gives points too, was not read.
 */
export const opdTypeTable = /* @__PURE__ */ defineTable<OpdTypeInput, 'decision', OpdTypeOutcome | Silent>()({
  id: 'opd-type',
  bucket: 'body',
  dimensions: {
    body: ORGANIZATION_VALUES.body,
    region: ORGANIZATION_VALUES.region,
    score: ORGANIZATION_VALUES.score,
  },
  rows: () => ({
    'before-pp-18-2016': {
      when: {
        body: any('the older regulation was not read'),
        region: any('the older regulation was not read'),
        score: any('the older regulation was not read'),
      },
      during: { decision: between('0001-01-01', PP_18) },
      then: silent('before-pp-18-2016-not-read'),
      basis: [procedure('pp-18-2016/pasal-126')],
      reasoning: 'text',
    },
    ...Object.fromEntries(
      Object.entries(BY_SCORE).map(([id, row]) => [id, { ...row, during: { decision: from(PP_18) } }]),
    ),
  }),
})
