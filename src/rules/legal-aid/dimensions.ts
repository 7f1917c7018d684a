import { DUTY_ROLES, type DutyRole } from '../../organization'
import { PLACES, type Place, SERVICE_STATUSES, type ServiceStatus } from '../../people'

/** Who is helped, as far as the law of legal aid tells apart. */
export const AIDED = ['pns', 'cpns', 'pppk', 'non-asn'] as const

/** The kinds of matter: criminal, civil, before the state-administrative court (TUN), or an examination inside the administration. */
export const MATTERS = ['pidana', 'perdata', 'tata-usaha-negara', 'pemeriksaan-internal'] as const

/** The kind of matter. */
export type LegalMatter = (typeof MATTERS)[number]

/** What the matter is about: procurement, another duty of the person, or nothing of the service. */
export const SUBJECTS = ['procurement', 'other-duty', 'private'] as const

/** What the matter is about. */
export type AidSubject = (typeof SUBJECTS)[number]

/** The stages of a matter in the order in which they come; reopening (PK) and execution come after the final judgment. */
export const PROCEEDINGS = [
  'klarifikasi-apip',
  'pra-pengadilan',
  'penyelidikan',
  'penyidikan',
  'penuntutan',
  'pengadilan',
  'banding-kasasi',
  'peninjauan-kembali-eksekusi',
] as const

/** A stage of a matter. */
export type Proceeding = (typeof PROCEEDINGS)[number]

/** In what capacity the person is in the matter. */
export const POSITIONS = [
  'terperiksa',
  'pemberi-keterangan',
  'saksi',
  'ahli',
  'tersangka',
  'terdakwa',
  'terpidana',
  'pihak',
] as const

/** In what capacity the person is in the matter. */
export type LegalPosition = (typeof POSITIONS)[number]

/** Matter and capacity together, as far as rules on counsel tell apart. */
export const SEATS = [
  'pemberi-keterangan',
  'saksi',
  'ahli',
  'tersangka',
  'terdakwa',
  'terpidana',
  'pihak-perdata',
  'saksi-perdata',
  'pihak-tun',
  'saksi-tun',
  'pemeriksaan-internal',
] as const

/** Matter and capacity together. */
export type Seat = (typeof SEATS)[number]

/** The duty that the matter is about, or `none` for the work of the post. */
export const AID_ROLES = [...DUTY_ROLES, 'none'] as const

/** Under which code of criminal procedure the proceedings began. */
export const CODES_OF_PROCEDURE = ['uu-8-1981', 'uu-20-2025'] as const

/** How far a criminal matter has come, as far as the coordination of supervisors and law enforcement asks. */
export const PHASES = ['penyelidikan', 'penyidikan', 'other'] as const

/** What set a criminal inquiry off. */
export const INQUIRY_TRIGGERS = ['public-complaint', 'own-initiative'] as const

/** Who inquires into a crime. */
export const INVESTIGATORS = ['kepolisian', 'kejaksaan', 'kpk'] as const

/** Where the agency stands in the matter. */
export const AGENCY_STANDINGS = ['beside-the-person', 'victim-or-reporter', 'opponent'] as const

/** Who serves under a regional budget (APBD). */
export const REGIONAL = ['provinsi', 'kabupaten-kota'] as const

/** Who serves under the state budget (APBN). */
export const CENTRAL = ['pusat', 'perwakilan-luar-negeri'] as const

/** What a local rule was told to say of the case; `none-told` where none was told. */
export const LOCAL_STANDINGS = ['none-told', 'not-in-force', 'excludes', 'covers', 'says-nothing'] as const

/** What a cooperation agreement was told to do in the case. */
export const AGREEMENT_STANDINGS = [
  'none-told',
  'not-begun',
  'over',
  'outside-scope',
  'not-a-holder',
  'without-power-of-attorney',
  'runs',
] as const

/** Who may give legal help. */
export const PROVIDERS = [
  'biro-bagian-hukum',
  'jaksa-pengacara-negara',
  'kuasa-hukum-daerah',
  'lkbh-korpri',
  'advokat',
  'organisasi-bantuan-hukum',
] as const

/** Who may give legal help. */
export type AidProvider = (typeof PROVIDERS)[number]

/** The grounds on which national law gives help: Pasal 84 of the procurement regulation, ASN law before a court, ASN law, office. */
export const GROUNDS = ['procurement-actor', 'asn-court-case', 'asn-recognition', 'official'] as const

/** A ground on which national law gives help. */
export type AidGround = (typeof GROUNDS)[number]

/** What national law gives: a duty of the institution, a right without a procedure, nothing. */
export const AIDS = ['duty', 'right', 'none'] as const

/** Answers of facts that are yes or no. */
export const YES_NO = ['yes', 'no'] as const

/** The dimensions of the tables of this area. */
export interface LegalAidInput {
  /** Who is helped: `'pns'`, `'pppk'`, `'non-asn'`. */
  aided: (typeof AIDED)[number]
  /** Whether the person is in service: `'aktif'`. */
  serviceStatus: ServiceStatus
  /** What the matter is about: `'procurement'`. */
  about: AidSubject
  /** The stage: `'penyidikan'`. */
  proceeding: Proceeding
  /** Matter and capacity together: `'saksi'`, `'pihak-tun'`. */
  counselSeat: Seat
  /** The duty the matter is about: `'pejabat-pembuat-komitmen'`, or `'none'`. */
  aidedRole: DutyRole | 'none'
  /** Whether a PPTK was charged with commitment tasks; asked of a PPTK only. */
  chargedWithCommitmentTasks?: (typeof YES_NO)[number]
  /** Whether public authority was used; not asked of those who take spending acts. */
  usedAuthority?: (typeof YES_NO)[number]
  /** Under which code the proceedings began: `'uu-8-1981'`. */
  criminalProcedure: (typeof CODES_OF_PROCEDURE)[number]
  /** Where the person serves: `'kabupaten-kota'`. */
  place: Place
  /** How far a criminal matter has come: `'penyelidikan'`. */
  inquiryPhase: (typeof PHASES)[number]
  /** What set the inquiry off: `'public-complaint'`. */
  inquiryTrigger: (typeof INQUIRY_TRIGGERS)[number]
  /** Who inquires: `'kejaksaan'`. */
  investigator: (typeof INVESTIGATORS)[number]
  /** Whether the person was caught in the act. */
  caughtInTheAct: (typeof YES_NO)[number]
  /** Whether the offence carries five years or more, or is one against the security of the state. */
  graveOffence: (typeof YES_NO)[number]
  /** Where the agency stands: `'beside-the-person'`. */
  agencyStands: (typeof AGENCY_STANDINGS)[number]
  /** What a local rule says of the case: `'excludes'`. */
  localStands: (typeof LOCAL_STANDINGS)[number]
  /** What an agreement does in the case: `'runs'`. */
  agreementStands: (typeof AGREEMENT_STANDINGS)[number]
  /** Who would help: `'advokat'`. */
  provider: AidProvider
  /** The ground in national law: `'procurement-actor'`. */
  aidGround: AidGround
  /** What national law gives: `'duty'`. */
  nationalAid: (typeof AIDS)[number]
}

/** The values of every dimension of the area, each code once. */
export const LEGAL_AID_VALUES = {
  aided: AIDED,
  serviceStatus: SERVICE_STATUSES,
  about: SUBJECTS,
  proceeding: PROCEEDINGS,
  counselSeat: SEATS,
  aidedRole: AID_ROLES,
  chargedWithCommitmentTasks: YES_NO,
  usedAuthority: YES_NO,
  criminalProcedure: CODES_OF_PROCEDURE,
  place: PLACES,
  inquiryPhase: PHASES,
  inquiryTrigger: INQUIRY_TRIGGERS,
  investigator: INVESTIGATORS,
  caughtInTheAct: YES_NO,
  graveOffence: YES_NO,
  agencyStands: AGENCY_STANDINGS,
  localStands: LOCAL_STANDINGS,
  agreementStands: AGREEMENT_STANDINGS,
  provider: PROVIDERS,
  aidGround: GROUNDS,
  nationalAid: AIDS,
} as const
