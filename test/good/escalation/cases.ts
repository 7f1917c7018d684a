import { planEscalation } from '../../../src/rules/escalation'

const CASE = { place: 'kabupaten-kota', on: '2024-10-14' } as const

/** One plan for each special route and one remedy, as a complaint desk would hand it out; read line by line against the texts. */
export const CASES = {
  netralitas: planEscalation({ ...CASE, subject: 'neutrality', filer: 'pns', respondent: 'atasan-langsung' }),
  korupsi: planEscalation({
    ...CASE,
    subject: 'corruption',
    filer: 'pns',
    respondent: 'inspektur',
    history: [{ rung: 'report-to-law-enforcement', filedOn: '2024-10-01' }],
  }),
  maladministrasi: planEscalation({
    ...CASE,
    subject: 'maladministration',
    filer: 'masyarakat',
    respondent: 'rekan-kerja',
    happenedOn: '2024-09-16',
    history: [{ rung: 'complain-to-head-of-office', filedOn: '2024-09-23' }],
  }),
  'penyalahgunaan-wewenang': planEscalation({
    ...CASE,
    subject: 'abuse-of-authority',
    filer: 'pns',
    respondent: 'sekretaris-daerah',
  }),
  pengadaan: planEscalation({
    ...CASE,
    subject: 'procurement',
    filer: 'pppk',
    respondent: 'kepala-perangkat-daerah',
    history: [{ rung: 'asisten-sekretaris-daerah', filedOn: '2024-10-07' }],
  }),
  'pelecehan-seksual': planEscalation({
    ...CASE,
    subject: 'sexual-harassment',
    filer: 'non-asn',
    respondent: 'kepala-perangkat-daerah',
  }),
  /** An objection to a transfer decided by the head of an office, counted over the end of the year. */
  'mutasi-akhir-tahun': planEscalation({
    subject: 'transfer',
    filer: 'pns',
    respondent: 'kepala-perangkat-daerah',
    place: 'provinsi',
    decisionReceivedOn: '2024-12-16',
    history: [{ rung: 'file-objection', filedOn: '2024-12-20' }],
    on: '2024-12-23',
  }),
} as const
