/** The institutions that matter to civil servants, each known by its usual short name. */
export const INSTITUTIONS = [
  'kemenpanrb',
  'bkn',
  'kasn',
  'bapek',
  'bpasn',
  'kemendagri',
  'gubernur-wakil-pemerintah-pusat',
  'inspektorat',
  'badan-kepegawaian-daerah',
  'bawaslu',
  'kpu',
  'dkpp',
  'sentra-gakkumdu',
  'ombudsman',
  'pengadilan-tata-usaha-negara',
  'pengadilan-tinggi-tata-usaha-negara',
  'lkpp',
  'bpk',
  'bpkp',
  'korpri',
  'lkbh-korpri',
] as const

/** An institution that matters to civil servants. */
export type InstitutionCode = (typeof INSTITUTIONS)[number]
