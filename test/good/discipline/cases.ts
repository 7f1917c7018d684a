import { classifyAbsence, classifyBreach } from '../../../src/rules/discipline'

/** Whole cases of a personnel desk, decided; the reports beside them are read line by line against the law page. */
export const CASES = {
  'sewenang-wenang-kabid': classifyBreach({
    actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
    norm: 'pp-94-5i',
    impact: 'instansi',
    previous: 'none',
    committedOn: '2024-02-12',
    examinedOn: '2024-04-01',
    decidedOn: '2024-05-06',
  }),
  'sepuluh-hari-berturut-turut': classifyAbsence({
    actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
    absentOn: [15, 16, 17, 18, 19, 22, 23, 24, 25, 26].map((day) => `2024-01-${day}` as const),
    decidedOn: '2024-03-04',
  }),
} as const
