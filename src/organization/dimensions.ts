/** The words this room can resolve, as people write them. They are words and no codes, so they keep their capitals. */
export const TERMS = [
  'PPK',
  'PPK-SKPD',
  'PPK-Unit-SKPD',
  'PPK-BLUD',
  'PPTK',
  'PPSPM',
  'PA',
  'KPA',
  'PPKD',
  'P3K',
  'PPPK',
  'PyB',
  'Pengawas',
  'Pj',
  'Pjs',
  'Plt',
  'Plh',
  'PPHP',
  'PjPHP',
  'OPD',
  'SKPD',
  'PD',
  'Satker',
  'Sekda',
  'Setda',
  'KASN',
  'Panwas',
] as const

/** A word that this room can resolve. */
export type Term = (typeof TERMS)[number]

/**
 * What the passage with the word is about. Marks by which to tell: `pengadaan` (kontrak, HPS, SPK, tender, BAST), `kepegawaian`
 * (mutasi, BKN, sistem merit, "bupati selaku PPK"), `disiplin` (hukuman, pemeriksaan), `penatausahaan-keuangan` (SPP, SPM,
 * bendahara), `penyelenggaraan-pemilihan` (KPU, PPS, rekapitulasi, DPT), `pengelolaan-blud` (tarif, RSUD, puskesmas),
 * `keuangan-desa` (APBDes, kaur, kasi), `kelembagaan` (Perda on the perangkat daerah), `pendidikan` (sekolah), `peradilan`
 * (gugatan, cerai), `keselamatan-kerja` (kotak, obat, K3), `komisi` (AIDS, anak), `lain` (anything else).
 */
export const TERM_FIELDS = [
  'pengadaan',
  'kepegawaian',
  'disiplin',
  'penatausahaan-keuangan',
  'penyelenggaraan-pemilihan',
  'pengelolaan-blud',
  'keuangan-desa',
  'kelembagaan',
  'pendidikan',
  'peradilan',
  'keselamatan-kerja',
  'komisi',
  'lain',
] as const

/** What the passage with the word is about. */
export type TermField = (typeof TERM_FIELDS)[number]

/** Whose money is spent: the budget of the state or of a region. */
export const FUNDS = ['apbn', 'apbd'] as const

/** Whose money is spent. */
export type Fund = (typeof FUNDS)[number]

/** For whom an acting official stands in. */
export const STOOD_IN_FOR = ['kepala-daerah', 'sekretaris-daerah', 'jabatan-lain', 'kepala-desa'] as const

/** For whom an acting official stands in; `jabatan-lain` is any administrative post but that of the sekretaris daerah. */
export type StoodInFor = (typeof STOOD_IN_FOR)[number]

/** Why someone must stand in. */
export const TRIGGERS = [
  'berhalangan-sementara',
  'diberhentikan-sementara',
  'berhalangan-tetap',
  'cuti-kampanye',
  'masa-jabatan-berakhir',
] as const

/**
 * Why someone must stand in: away, ill or detained; suspended; gone for good (died, resigned, dismissed); on leave to campaign; the
 * term has ended.
 */
export type Trigger = (typeof TRIGGERS)[number]

/** Whether a word for a person or for a way of running finance. */
export const NAMED_THINGS = ['person', 'arrangement'] as const

/** Whether a word names a person or an arrangement. */
export type NamedThing = (typeof NAMED_THINGS)[number]

/** How the work is done that is supervised: by a supplier under a contract, or by the agency itself. */
export const WORK_METHODS = ['kontrak', 'swakelola'] as const

/** How the work is done that is supervised. */
export type WorkMethod = (typeof WORK_METHODS)[number]

/** Who holds the task: staff of the agency, or a firm. */
export const TASK_HOLDERS = ['pegawai', 'badan-usaha'] as const

/** Who holds the task. */
export type TaskHolder = (typeof TASK_HOLDERS)[number]

/** Which sort of post: one that leads a unit, or a functional one. */
export const POST_SORTS = ['manajerial', 'fungsional'] as const

/** Which sort of post. */
export type PostSort = (typeof POST_SORTS)[number]

/** When the paper was written, as far as words changed their sense. */
export const WRITTEN = [
  'before-2017-08-16',
  '2017-08-16-to-2018-03-21',
  '2018-03-22-to-2021-02-01',
  'from-2021-02-02',
] as const

/** When the paper was written, as far as words changed their sense. */
export type Written = (typeof WRITTEN)[number]

/** What a supervisor looks at. */
export const SUPERVISED_MATTERS = [
  'netralitas-asn',
  'sistem-merit',
  'pemilihan-umum',
  'kode-etik-penyelenggara-pemilu',
  'pelayanan-publik',
  'pemerintahan-kabupaten-kota',
  'banding-administratif',
] as const

/** What a supervisor looks at. */
export type SupervisedMatter = (typeof SUPERVISED_MATTERS)[number]

/** The kinds of agencies that have a pejabat pembina kepegawaian of their own. */
export const AGENCIES = [
  'kementerian',
  'kejaksaan',
  'kepolisian',
  'lpnk',
  'sekretariat-lembaga-negara',
  'mahkamah-agung',
  'provinsi',
  'kabupaten',
  'kota',
] as const

/** A kind of agency that has a pejabat pembina kepegawaian of its own. */
export type Agency = (typeof AGENCIES)[number]

/** What is scored to find the type of a perangkat daerah. */
export const SCORED_BODIES = [
  'sekretariat-daerah',
  'sekretariat-dprd',
  'inspektorat',
  'perencanaan',
  'keuangan',
  'pelayanan-dasar',
  'penanaman-modal',
  'urusan-lain',
  'penunjang-lain',
  'kecamatan',
] as const

/**
 * What is scored: a body that always exists, a support for planning or finance, a mandatory affair of basic service, investment with
 * its one-stop service, any other affair, any other support, or a kecamatan.
 */
export type ScoredBody = (typeof SCORED_BODIES)[number]

/** The brackets of scores between which the law turns; the upper end belongs to each. */
export const SCORES = ['up-to-300', '300-to-400', '400-to-600', '600-to-800', 'above-800'] as const

/** A bracket of scores: above the first number, up to and with the second. */
export type ScoreBracket = (typeof SCORES)[number]

/** Where a regional post is, as far as posts differ. */
export const REGION_LEVELS = ['provinsi', 'kabupaten-kota'] as const

/** The level of a region. */
export type RegionLevel = (typeof REGION_LEVELS)[number]

/** Classes and types by which one post stands on different rungs: of a kecamatan, an UPTD, a cabang dinas or a hospital. */
export const POST_GRADES = ['a', 'b', 'c', 'd'] as const

/** The type of a kecamatan, or the class of an UPTD, a cabang dinas or a hospital. */
export type PostGrade = (typeof POST_GRADES)[number]

/** The units in which a kepala bagian, bidang, subbagian or seksi may serve, as far as the rungs differ. */
export const POST_UNITS = [
  'sekretariat-inspektorat-dinas-badan',
  'kecamatan',
  'kelurahan',
  'cabang-dinas-a',
  'cabang-dinas-b',
  'uptd-a',
  'uptd-b',
  'satuan-pendidikan',
  'rumah-sakit',
] as const

/** The unit in which a post lies. */
export type PostUnit = (typeof POST_UNITS)[number]

/** What is decided on a post: that someone is set in it, or removed or moved from it. */
export const POST_CHANGES = ['appointment', 'removal'] as const

/** What is decided on a post. */
export type PostChange = (typeof POST_CHANGES)[number]
