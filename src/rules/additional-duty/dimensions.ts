import { DUTY_ROLES, type DutyRole, FUNDS, type Fund } from '../../organization'

/** Duties around a budget or a contract; the ad hoc body of KPU hangs on no budget and is no matter of this area. */
export type AdditionalDuty = Exclude<DutyRole, 'panitia-pemilihan-kecamatan'>

/** The duties of this area, in the order of {@link DUTY_ROLES}. */
export const ADDITIONAL_DUTIES: readonly AdditionalDuty[] = /* @__PURE__ */ DUTY_ROLES.filter(
  (role): role is AdditionalDuty => role !== 'panitia-pemilihan-kecamatan',
)

/** How someone serves, as far as duties depend on it. */
export const EMPLOYMENTS_FOR_DUTY = [
  'pns',
  'cpns',
  'pppk',
  'pppk-paruh-waktu',
  'tni-polri',
  'blud-non-asn',
  'other-non-asn',
] as const

/** How someone serves, as far as duties depend on it. */
export type EmploymentForDuty = (typeof EMPLOYMENTS_FOR_DUTY)[number]

/**
 * The post someone holds, as far as duties depend on it: who leads a ministry, an SKPD, a unit of one, a satuan kerja or a regional
 * hospital; a lurah; another structural (since 2023: managerial) post; a functional one (JF); pelaksana (the fungsional umum of older texts); no post.
 */
export const DUTY_POSITIONS = [
  'menteri-pimpinan-lembaga',
  'kepala-skpd',
  'kepala-unit-skpd',
  'kepala-satuan-kerja',
  'direktur-rumah-sakit-daerah',
  'lurah',
  'struktural-lain',
  'fungsional',
  'pelaksana',
  'none',
] as const

/** The post someone holds, as far as duties depend on it. */
export type DutyPosition = (typeof DUTY_POSITIONS)[number]

/** Certificates of procurement: none, the basic level, or competence as PPK of a type; a higher type comes before a lower one in `a`, `b`, `c`. */
export const PROCUREMENT_CERTIFICATES = ['none', 'basic', 'type-c', 'type-b', 'type-a'] as const

/** A certificate of procurement. */
export type ProcurementCertificate = (typeof PROCUREMENT_CERTIFICATES)[number]

/** Types of packages: C simple and up to Rp200 million, B general and above it, A complex, strategic or critical. */
export const PACKAGE_TYPES = ['a', 'b', 'c'] as const

/** A type of package. */
export type PackageType = (typeof PACKAGE_TYPES)[number]

/** How demanding a package is. */
export const PACKAGE_CHARACTERS = ['simple', 'general', 'complex'] as const

/** How demanding a package is. */
export type PackageCharacter = (typeof PACKAGE_CHARACTERS)[number]

/** Grades as far as the fall-back for the diploma turns on them. */
export const GRADES_FOR_DUTY = ['iii-a-or-above', 'below-iii-a'] as const

/** Diplomas as far as duties turn on them: a sarjana degree or its equal, or less. */
export const DEGREES_FOR_DUTY = ['s1-or-equal', 'below-s1'] as const

/** Conflicts of interest: the two the procurement rules name, another of UU 30/2014 Pasal 43, none. */
export const DUTY_CONFLICTS = ['none', 'controls-a-supplier', 'manages-a-cooperative', 'other-of-pasal-43'] as const

/** A conflict of interest. */
export type DutyConflict = (typeof DUTY_CONFLICTS)[number]

/** Facts that are yes or no. */
export const YES_OR_NO = ['yes', 'no'] as const

/** How the Pakta Integritas stands. */
export const PACTS = ['signed', 'not-yet', 'refused'] as const

/** How the Pakta Integritas stands: signed, to be signed on naming, or refused. */
export type Pact = (typeof PACTS)[number]

/** Duties that some rule sets against another. */
export const SET_APART = [
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-pelaksana-teknis-kegiatan',
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
  'pejabat-pengadaan',
  'pokja-pemilihan',
  'pemeriksa-hasil-pekerjaan',
] as const satisfies readonly AdditionalDuty[]

/** A duty that some rule sets against another. */
export type DutySetApart = (typeof SET_APART)[number]

/**
 * How a duty already held lies to the one in question: not held, held in another unit, held in the same unit for another package, held
 * for the same package. The bans name no unit; that a PA or KPA doubles by the power over the own unit does.
 */
export const HOLDING = ['not-held', 'other-unit', 'elsewhere', 'same-package'] as const

/** How a duty already held lies to the one in question. */
export type Holding = (typeof HOLDING)[number]

/** Yes or no. */
export type YesOrNo = (typeof YES_OR_NO)[number]

/** The dimensions of the tables of this area; asked ones carry a question mark. */
export interface AdditionalDutyInput {
  /** The duty. */
  duty: AdditionalDuty
  /** Whose money is spent. */
  fund: Fund
  /** How the person serves. */
  employment?: EmploymentForDuty
  /** The post the person holds. */
  position?: DutyPosition
  /** Whether the person serves in the SKPD, unit or satuan kerja concerned. */
  inUnit?: YesOrNo
  /** Whether the duty lies within the field of the person's post. */
  fieldMatches?: YesOrNo
  /** Whether the unit has an ASN in a structural post who could be named. */
  structuralOfficer?: YesOrNo
  /** Whether a rule of the kepala daerah opens the duty of PPTK to functional posts. */
  regionalRule?: YesOrNo
  /** Whether the duty is held in a regional hospital. */
  hospital?: YesOrNo
  /** The diploma. */
  degree?: (typeof DEGREES_FOR_DUTY)[number]
  /** The grade. */
  grade?: (typeof GRADES_FOR_DUTY)[number]
  /** Whether someone with the degree could be named. */
  degreeHolder?: YesOrNo
  /** The certificate of procurement. */
  certificate?: ProcurementCertificate
  /** The type of the package. */
  packageType?: PackageType
  /** Whether a PPTK is also to carry out tasks of the PPK. */
  ppkTasks?: YesOrNo
  /** Whether a PPK has been appointed for that procurement. */
  ppkAppointed?: YesOrNo
  /** Whether the person is a functional Pengelola PBJ. */
  pengelolaPbj?: YesOrNo
  /** Whether the person holds the certificate of a treasurer. */
  treasurerCertificate?: YesOrNo
  /** How the Pakta Integritas stands. */
  pact?: Pact
  /** A conflict of interest. */
  conflict?: DutyConflict
  /** Whether the person is detained as a suspect. */
  detained?: YesOrNo
  /** Whether the person trades, takes on contract work, sells services or stands surety for such. */
  business?: YesOrNo
  /** Whether the person collects taxes or charges of the region. */
  collectsRevenue?: YesOrNo
  /** Whether nobody else can be appointed, or spending would be hampered without the doubling. */
  necessity?: YesOrNo
  /** Whether the person is PA or KPA. */
  budgetHead?: YesOrNo
  /** The duty beside which the other one is held. */
  beside: DutySetApart
  /** Whether the person holds `pengguna-anggaran`. */
  asPenggunaAnggaran?: Holding
  /** Whether the person holds `kuasa-pengguna-anggaran`. */
  asKuasaPenggunaAnggaran?: Holding
  /** Whether the person holds `pejabat-pembuat-komitmen`. */
  asPejabatPembuatKomitmen?: Holding
  /** Whether the person holds `pejabat-pelaksana-teknis-kegiatan`. */
  asPejabatPelaksanaTeknisKegiatan?: Holding
  /** Whether the person holds `pejabat-penatausahaan-keuangan-skpd`. */
  asPejabatPenatausahaanKeuanganSkpd?: Holding
  /** Whether the person holds `pejabat-penanda-tangan-spm`. */
  asPejabatPenandaTanganSpm?: Holding
  /** Whether the person holds `bendahara-penerimaan`. */
  asBendaharaPenerimaan?: Holding
  /** Whether the person holds `bendahara-pengeluaran`. */
  asBendaharaPengeluaran?: Holding
  /** Whether the person holds `pejabat-pengadaan`. */
  asPejabatPengadaan?: Holding
  /** Whether the person holds `pokja-pemilihan`. */
  asPokjaPemilihan?: Holding
  /** Whether the person holds `pemeriksa-hasil-pekerjaan`. */
  asPemeriksaHasilPekerjaan?: Holding
}

/** The values of every dimension of the area, each code once. */
export const ADDITIONAL_DUTY_VALUES = {
  duty: ADDITIONAL_DUTIES,
  fund: FUNDS,
  employment: EMPLOYMENTS_FOR_DUTY,
  position: DUTY_POSITIONS,
  inUnit: YES_OR_NO,
  fieldMatches: YES_OR_NO,
  structuralOfficer: YES_OR_NO,
  regionalRule: YES_OR_NO,
  hospital: YES_OR_NO,
  degree: DEGREES_FOR_DUTY,
  grade: GRADES_FOR_DUTY,
  degreeHolder: YES_OR_NO,
  certificate: PROCUREMENT_CERTIFICATES,
  packageType: PACKAGE_TYPES,
  ppkTasks: YES_OR_NO,
  ppkAppointed: YES_OR_NO,
  pengelolaPbj: YES_OR_NO,
  treasurerCertificate: YES_OR_NO,
  pact: PACTS,
  conflict: DUTY_CONFLICTS,
  detained: YES_OR_NO,
  business: YES_OR_NO,
  collectsRevenue: YES_OR_NO,
  necessity: YES_OR_NO,
  budgetHead: YES_OR_NO,
  beside: SET_APART,
  asPenggunaAnggaran: HOLDING,
  asKuasaPenggunaAnggaran: HOLDING,
  asPejabatPembuatKomitmen: HOLDING,
  asPejabatPelaksanaTeknisKegiatan: HOLDING,
  asPejabatPenatausahaanKeuanganSkpd: HOLDING,
  asPejabatPenandaTanganSpm: HOLDING,
  asBendaharaPenerimaan: HOLDING,
  asBendaharaPengeluaran: HOLDING,
  asPejabatPengadaan: HOLDING,
  asPokjaPemilihan: HOLDING,
  asPemeriksaHasilPekerjaan: HOLDING,
} as const

/** The dimension that tells whether each duty is held. */
export const HELD_AS = {
  'pengguna-anggaran': 'asPenggunaAnggaran',
  'kuasa-pengguna-anggaran': 'asKuasaPenggunaAnggaran',
  'pejabat-pembuat-komitmen': 'asPejabatPembuatKomitmen',
  'pejabat-pelaksana-teknis-kegiatan': 'asPejabatPelaksanaTeknisKegiatan',
  'pejabat-penatausahaan-keuangan-skpd': 'asPejabatPenatausahaanKeuanganSkpd',
  'pejabat-penanda-tangan-spm': 'asPejabatPenandaTanganSpm',
  'bendahara-penerimaan': 'asBendaharaPenerimaan',
  'bendahara-pengeluaran': 'asBendaharaPengeluaran',
  'pejabat-pengadaan': 'asPejabatPengadaan',
  'pokja-pemilihan': 'asPokjaPemilihan',
  'pemeriksa-hasil-pekerjaan': 'asPemeriksaHasilPekerjaan',
} as const satisfies { readonly [D in DutySetApart]: keyof AdditionalDutyInput }
