import { any, defineTable } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { DESK_RUNGS, ESCALATION_VALUES, type EscalationInput } from '../dimensions'
import type { Desk } from '../outcome'

/** The dimensions of the table of desks. */
export type DeskInput = Pick<EscalationInput, 'rung' | 'place' | 'respondent' | 'filer'>

const ANYONE = any('whoever files')
const STAFF = [
  'none',
  'rekan-kerja',
  'atasan-langsung',
  'sekretaris-perangkat-daerah',
  'kepala-perangkat-daerah',
] as const
const LEADERS = ['inspektur', 'sekretaris-daerah', 'wakil-kepala-daerah', 'kepala-daerah'] as const
const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const
const OTHERS = ['non-asn', 'masyarakat'] as const

const OF_THE_HEAD = [
  procedure('pp-79-2021/pasal-3/ayat-2'),
  procedure('pp-79-2021/pasal-4/ayat-2'),
  procedure('pp-79-2021/pasal-5/ayat-1'),
  procedure('pp-79-2021/pasal-5/ayat-3'),
] as const

/**
 * Which office a rung leads to. The inspectorate answers to the head of the region through the sekretaris daerah (UU 23/2014 Pasal 216):
 * a complaint about one of them, or about the inspektur, goes to the inspectorate of the level above. An objection of ASN goes back to the
 * Pejabat Pembina Kepegawaian who decided, and otherwise to the superior of who decided (PP 79/2021 Pasal 3); of others to who decided.
 */
export const deskTable = /* @__PURE__ */ defineTable<DeskInput, never, Desk, ReadingOptions>()({
  id: 'escalation-desk',
  bucket: 'rung',
  dimensions: {
    rung: DESK_RUNGS,
    place: ESCALATION_VALUES.place,
    respondent: ESCALATION_VALUES.respondent,
    filer: ESCALATION_VALUES.filer,
  },
  rows: () => ({
    'inspectorate/kabupaten-kota': {
      when: { rung: 'complain-to-inspectorate', place: 'kabupaten-kota', respondent: STAFF, filer: ANYONE },
      then: { office: 'inspektorat-kabupaten-kota' },
      basis: [norm('uu-23-2014/pasal-216/ayat-2'), norm('uu-23-2014/pasal-380/ayat-2')],
      reasoning: 'text',
    },
    'inspectorate/provinsi': {
      when: { rung: 'complain-to-inspectorate', place: 'provinsi', respondent: STAFF, filer: ANYONE },
      then: { office: 'inspektorat-provinsi' },
      basis: [norm('uu-23-2014/pasal-216/ayat-2'), norm('uu-23-2014/pasal-379/ayat-2')],
      reasoning: 'text',
    },
    'inspectorate/kabupaten-kota/leaders': {
      when: { rung: 'complain-to-inspectorate', place: 'kabupaten-kota', respondent: LEADERS, filer: ANYONE },
      then: { office: 'inspektorat-provinsi' },
      basis: [norm('uu-23-2014/pasal-216/ayat-3'), procedure('pp-72-2019/pasal-i/angka-6')],
      reasoning: 'inference',
      notes: ['inspectorate-of-the-level-above'],
    },
    'inspectorate/provinsi/leaders': {
      when: { rung: 'complain-to-inspectorate', place: 'provinsi', respondent: LEADERS, filer: ANYONE },
      then: { office: 'inspektorat-jenderal-kementerian-dalam-negeri' },
      basis: [norm('uu-23-2014/pasal-216/ayat-3'), procedure('pp-72-2019/pasal-i/angka-2')],
      reasoning: 'inference',
      notes: ['inspectorate-of-the-level-above'],
    },
    'head-of-region/kabupaten-kota': {
      when: {
        rung: 'submit-to-head-of-region',
        place: 'kabupaten-kota',
        respondent: any('who cannot be addressed is found by the table of standings'),
        filer: ANYONE,
      },
      then: { office: 'bupati-wali-kota' },
      basis: [norm('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'text',
    },
    'head-of-region/provinsi': {
      when: {
        rung: 'submit-to-head-of-region',
        place: 'provinsi',
        respondent: any('who cannot be addressed is found by the table of standings'),
        filer: ANYONE,
      },
      then: { office: 'gubernur' },
      basis: [norm('uu-23-2014/pasal-379/ayat-1')],
      reasoning: 'text',
    },
    'objection/of-an-official': {
      when: {
        rung: 'file-objection',
        place: ['provinsi', 'kabupaten-kota'],
        respondent: [
          'atasan-langsung',
          'sekretaris-perangkat-daerah',
          'kepala-perangkat-daerah',
          'inspektur',
          'sekretaris-daerah',
        ],
        filer: ASN,
      },
      then: { office: 'atasan-pejabat', fileBy: 'pp-79-2021/pasal-7', answerBy: 'pp-79-2021/pasal-8/ayat-4' },
      basis: [
        procedure('pp-79-2021/pasal-3/ayat-3'),
        procedure('pp-79-2021/pasal-7'),
        procedure('pp-79-2021/pasal-8/ayat-4'),
        procedure('pp-79-2021/pasal-8/ayat-7'),
      ],
      reasoning: 'inference',
      notes: ['pasal-7-not-read'],
    },
    'objection/of-the-head/kabupaten-kota': {
      when: { rung: 'file-objection', place: 'kabupaten-kota', respondent: 'kepala-daerah', filer: ASN },
      then: { office: 'bupati-wali-kota', reconsiders: true },
      basis: OF_THE_HEAD,
      reasoning: 'text',
    },
    'objection/of-the-head/provinsi': {
      when: { rung: 'file-objection', place: 'provinsi', respondent: 'kepala-daerah', filer: ASN },
      then: { office: 'gubernur', reconsiders: true },
      basis: OF_THE_HEAD,
      reasoning: 'text',
    },
    // A colleague decides nothing, and a deputy head decides nothing on staff: who did is not told.
    'objection/not-told': {
      when: {
        rung: 'file-objection',
        place: ['provinsi', 'kabupaten-kota'],
        respondent: ['none', 'rekan-kerja', 'wakil-kepala-daerah'],
        filer: ASN,
      },
      then: { office: 'pejabat-menurut-pembuat-keputusan' },
      basis: [
        ...OF_THE_HEAD,
        procedure('pp-79-2021/pasal-3/ayat-3'),
        procedure('pp-79-2021/pasal-7'),
        procedure('pp-79-2021/pasal-8/ayat-4'),
      ],
      reasoning: 'inference',
      notes: ['addressee-by-who-decided', 'pasal-7-not-read'],
    },
    'objection/others': {
      when: {
        rung: 'file-objection',
        place: ['provinsi', 'kabupaten-kota'],
        respondent: any('the act sends every objection to who decided'),
        filer: OTHERS,
      },
      then: { office: 'pejabat-yang-memutus', reconsiders: true },
      basis: [procedure('uu-30-2014/pasal-77/ayat-1')],
      reasoning: 'text',
    },
    'general-supervisor/kabupaten-kota': {
      when: {
        rung: 'petition-general-supervisor',
        place: 'kabupaten-kota',
        respondent: any('the governor supervises the whole region'),
        filer: ANYONE,
      },
      then: { office: 'gubernur-wakil-pemerintah-pusat' },
      basis: [
        norm('uu-23-2014/pasal-378/ayat-1'),
        norm('pp-12-2017/pasal-10/ayat-1/huruf-b'),
        norm('pp-12-2017/pasal-10/ayat-2/huruf-c'),
      ],
      reasoning: 'text',
    },
    'general-supervisor/provinsi': {
      when: {
        rung: 'petition-general-supervisor',
        place: 'provinsi',
        respondent: any('the Minister supervises the whole region'),
        filer: ANYONE,
      },
      then: { office: 'menteri-dalam-negeri' },
      basis: [
        norm('uu-23-2014/pasal-377/ayat-1'),
        norm('pp-12-2017/pasal-10/ayat-1/huruf-a/angka-1'),
        norm('pp-12-2017/pasal-10/ayat-2/huruf-c'),
      ],
      reasoning: 'text',
    },
  }),
})
