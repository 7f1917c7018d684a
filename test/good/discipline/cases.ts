import { classifyAbsence, classifyBreach, imposingAuthority } from '../../../src/rules/discipline'

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
  /** A kasubag of a province who took money, after a written reprimand for the same: dismissal contested by its form, heavier than before. */
  'meminta-uang-kasubag-berulang': classifyBreach({
    actor: { kind: 'pns', post: 'pengawas', place: 'provinsi' },
    norm: 'pp-94-5l',
    previous: 'teguran-tertulis',
    committedOn: '2024-01-15',
    examinedOn: '2024-03-04',
    decidedOn: '2024-04-22',
  }),
  /** A candidate who gave away what was secret: no sanction is served. */
  'rahasia-jabatan-cpns': classifyBreach({
    actor: { kind: 'cpns', post: 'pelaksana', place: 'kabupaten-kota' },
    norm: 'pp-94-3g',
    impact: 'instansi',
    previous: 'none',
    committedOn: '2024-03-11',
    examinedOn: '2024-04-02',
    decidedOn: '2024-05-06',
  }),
  /** A kepala dinas treating staff arbitrarily with intent, decided under the older regulation. */
  'sewenang-wenang-kepala-dinas-2019': classifyBreach({
    actor: { kind: 'pns', post: 'jpt-pratama', place: 'kabupaten-kota' },
    norm: 'pp-53-4-9',
    intent: 'intentional',
    previous: 'none',
    committedOn: '2019-02-11',
    examinedOn: '2019-04-01',
    decidedOn: '2019-05-27',
  }),
  /** A superior who summoned nobody: the text says heavier and not than what. */
  'atasan-tidak-memeriksa': classifyBreach({
    actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
    norm: 'pp-94-28',
    committedOn: '2024-02-12',
    decidedOn: '2024-05-06',
  }),
  /** A PPPK: the rule of the agency and the agreement, with the end of the agreement if it is severe. */
  'wewenang-pppk': classifyBreach({
    actor: { kind: 'pppk' },
    norm: 'pp-94-5a',
    committedOn: '2024-02-12',
    decidedOn: '2024-05-06',
  }),
  'sepuluh-hari-berturut-turut': classifyAbsence({
    actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
    absentOn: [15, 16, 17, 18, 19, 22, 23, 24, 25, 26].map((day) => `2024-01-${day}` as const),
    decidedOn: '2024-03-04',
  }),
  /** A kabid of a kabupaten at level ringan, with an acting head of the office as the direct superior. */
  'ringan-oleh-plt-kepala-dinas': imposingAuthority({
    post: 'administrator',
    place: 'kabupaten-kota',
    level: 'ringan',
    decidedOn: '2024-05-06',
    acting: { capacity: 'plt', office: 'kepala-dinas' },
  }),
  /** Dismissal of a kasubag of a province, while a penjabat gubernur holds the office. */
  'pemberhentian-oleh-pj-gubernur': imposingAuthority({
    post: 'pengawas',
    place: 'provinsi',
    level: 'berat',
    weight: 'dismissal',
    decidedOn: '2024-05-06',
    acting: { capacity: 'pj', office: 'gubernur' },
  }),
  /** Sedang on a kasubag of a kota, where two articles give the power, and a penjabat wali kota holds one of them. */
  'sedang-oleh-pj-wali-kota': imposingAuthority({
    post: 'pengawas',
    place: 'kabupaten-kota',
    level: 'sedang',
    decidedOn: '2024-05-06',
    acting: { capacity: 'pj', office: 'wali-kota' },
  }),
  /** A kepala biro of a province at level ringan: the Sekretaris Daerah Provinsi, here for a daily acting one. */
  'ringan-oleh-plh-sekda-provinsi': imposingAuthority({
    post: 'jpt-pratama',
    place: 'provinsi',
    level: 'ringan',
    decidedOn: '2024-05-06',
    acting: { capacity: 'plh', office: 'sekretaris-daerah' },
  }),
  /** A director general: the President on the proposal of the minister, for dismissal alone. */
  'pemberhentian-jpt-madya-pusat': imposingAuthority({
    post: 'jpt-madya',
    place: 'pusat',
    level: 'berat',
    weight: 'dismissal',
    decidedOn: '2024-05-06',
  }),
} as const
