import type { DateInput } from '../../dates'
import type { Fund } from '../../organization'
import type { Diploma, EmployeeKind, EmployeeKindAlias, PnsGolongan } from '../../people'
import type {
  AdditionalDuty,
  DutyConflict,
  DutyPosition,
  PackageCharacter,
  PackageType,
  Pact,
  ProcurementCertificate,
} from './dimensions'

/** A duty that a person already holds on the day. */
export interface HeldDuty {
  /** The duty: `'pejabat-penanda-tangan-spm'`. */
  readonly duty: AdditionalDuty
  /** Whether it is held for the very package in question; some bans are per package. */
  readonly samePackage?: boolean | undefined
  /** Whether it is held in the SKPD, unit or satuan kerja concerned; a PA or KPA doubles there only. */
  readonly sameUnit?: boolean | undefined
}

/** The person who is to hold a duty. A fact left out is unknown; nothing here names anybody. */
export interface DutyCandidate {
  /** How the person serves: `'pns'`, `'pppk'`, `'thl'`. */
  readonly kind?: EmployeeKind | EmployeeKindAlias | undefined
  /** The post held: `'struktural-lain'`, `'fungsional'`, `'pelaksana'`, `'kepala-skpd'`. */
  readonly position?: DutyPosition | undefined
  /** Whether the person serves in the SKPD, unit or satuan kerja concerned. */
  readonly inUnit?: boolean | undefined
  /** Whether the duty lies within the field of that post (tugas dan fungsi). */
  readonly fieldMatches?: boolean | undefined
  /** The highest diploma: `'s1'`. */
  readonly diploma?: Diploma | undefined
  /** Golongan ruang of a PNS, or the one to which that of a PPPK is equated: `'III/a'`. */
  readonly golongan?: PnsGolongan | undefined
  /** The certificate of procurement: `'basic'`, `'type-c'`. */
  readonly certificate?: ProcurementCertificate | undefined
  /** Whether the person holds a functional post Pengelola Pengadaan Barang/Jasa. */
  readonly pengelolaPbj?: boolean | undefined
  /** Whether the person holds the certificate of a bendahara. */
  readonly treasurerCertificate?: boolean | undefined
  /** How the Pakta Integritas stands: `'signed'`, `'not-yet'`, `'refused'`. */
  readonly pact?: Pact | undefined
  /** A conflict of interest: `'none'`, `'controls-a-supplier'`. */
  readonly conflict?: DutyConflict | undefined
  /** Whether the person is detained as a suspect. */
  readonly detained?: boolean | undefined
  /** Whether the person trades, takes on contract work, sells services or stands surety for such. */
  readonly business?: boolean | undefined
  /** Whether the person collects taxes or charges of the region. */
  readonly collectsRevenue?: boolean | undefined
  /** The duties already held; an empty list says that there are none. */
  readonly holds?: readonly HeldDuty[] | undefined
}

/** What is known of the package that the duty is about. */
export interface ProcurementPackage {
  /** Its value in whole rupiah: `200_000_000`. */
  readonly value?: number | undefined
  /** How demanding it is: `'simple'` for routine and widely available, `'complex'` also for strategic or critical. */
  readonly character?: PackageCharacter | undefined
  /** Its type, where it was set: `'c'`. */
  readonly type?: PackageType | undefined
}

/** What is known of the office in which the duty is to be held. */
export interface DutyUnit {
  /** Whether it has an ASN in a structural post who could be named. */
  readonly structuralOfficer?: boolean | undefined
  /** Whether someone with a sarjana degree could be named. */
  readonly degreeHolder?: boolean | undefined
  /** Whether a rule of the kepala daerah opens the duty of PPTK to functional posts. */
  readonly regionalRule?: boolean | undefined
  /** Whether a PPK has been appointed for the procurement. */
  readonly ppkAppointed?: boolean | undefined
  /** Whether it is a regional hospital, whose director names officers of its own. */
  readonly hospital?: boolean | undefined
  /** Whether nobody else can be appointed, or spending would be hampered unless one official holds both duties. */
  readonly necessity?: boolean | undefined
}

/** Who is to hold which duty, for whose money and which package, on which day. */
export interface EligibilityFacts {
  /** The duty: `'pejabat-pembuat-komitmen'`. */
  readonly duty: AdditionalDuty
  /** The person. */
  readonly person?: DutyCandidate | undefined
  /** Whose money is spent: `'apbd'`. */
  readonly fund?: Fund | undefined
  /** The package. */
  readonly package?: ProcurementPackage | undefined
  /** The office. */
  readonly unit?: DutyUnit | undefined
  /** Of a PPTK: whether tasks of the PPK are to be carried out too (Perpres 16/2018 Pasal 11 ayat (3)). */
  readonly ppkTasks?: boolean | undefined
  /** The day on which the duty is to be held: `'2022-03-01'`; it chooses the law, and no day is assumed. */
  readonly on: DateInput
}

/** One duty of a person, as far as it matters beside others. */
export interface ConcurrentDuty {
  /** The duty: `'pejabat-pembuat-komitmen'`. */
  readonly duty: AdditionalDuty
  /** The caller's own key of the package: `'paket-12'`; left out it is unknown. */
  readonly package?: string | undefined
  /** The caller's own key of the SKPD, unit or satuan kerja in which it is held: `'dinas-pupr'`; left out it is unknown. */
  readonly unit?: string | undefined
}

/** The duties one person holds, or is to hold, at the same time. */
export interface ConcurrentDutiesFacts {
  /** The duties. */
  readonly duties: readonly ConcurrentDuty[]
  /** Whose money is spent. */
  readonly fund?: Fund | undefined
  /** Whether the person collects taxes or charges of the region. */
  readonly collectsRevenue?: boolean | undefined
  /** Whether nobody else can be appointed, or spending would be hampered unless one official holds both. */
  readonly necessity?: boolean | undefined
  /** The day: `'2022-03-01'`. */
  readonly on: DateInput
}
