import type { DateInput } from '../../dates'
import type { DutyRole, DutyRoleAlias } from '../../organization'
import type { AsnKind, NonAsnKind, Place, ServiceStatus } from '../../people'
import type { LegalAidAgreement } from './agreement'
import type {
  AGENCY_STANDINGS,
  AidSubject,
  INQUIRY_TRIGGERS,
  INVESTIGATORS,
  LegalMatter,
  LegalPosition,
  Proceeding,
} from './dimensions'
import type { AidOffence, LocalAidRule } from './local-rule'

/** Whose legal aid is asked about; no name, no number. */
export interface AidedPerson {
  /** The kind of employee: `'pns'`, `'pppk'`, `'thl'` (also `'p3k'`). */
  readonly kind: AsnKind | NonAsnKind | 'p3k'
  /** Whether in service on the day asked about: `'aktif'`, `'diberhentikan-sementara'`, `'pensiun'`, `'berhenti'`. */
  readonly status?: ServiceStatus | undefined
  /** Where the person serves, or served: `'kabupaten-kota'`. */
  readonly place?: Place | undefined
}

/**
 * Whose help is asked about, in which matter, at which stage and on which day. A fact left out is unknown: it never defaults to false, to
 * true or to today.
 */
export interface LegalAidFacts {
  /** Whose legal aid is asked about. */
  readonly person: AidedPerson
  /** The duty that the matter is about, spelled out (`'pejabat-pembuat-komitmen'`, `'pengawas-pekerjaan'`), or `'none'`. */
  readonly duty: DutyRole | DutyRoleAlias | 'none'
  /** The kind of matter: `'pidana'`, `'perdata'`, `'tata-usaha-negara'`, `'pemeriksaan-internal'`. */
  readonly matter: LegalMatter
  /** The stage it has reached: `'penyidikan'`. */
  readonly stage: Proceeding
  /** In what capacity the person is in it: `'saksi'`. */
  readonly capacity: LegalPosition
  /** The day asked about: `'2022-02-24'`. */
  readonly on: DateInput
  /** What the matter is about: procurement, another duty of the person, or nothing of the service. */
  readonly about?: AidSubject | undefined
  /** The day on which the investigation (penyidikan) began or, in court, the examination there; asked from 2 January 2026 on. */
  readonly begunOn?: DateInput | undefined
  /** Whether a PPTK was charged with tasks of the commitment-making official, none having been appointed. */
  readonly chargedWithCommitmentTasks?: boolean | undefined
  /** Whether the matter is about decisions or acts by which the person used public authority. */
  readonly usedAuthority?: boolean | undefined
  /** What the offence is said to be, where a local rule asks: `'korupsi'`. */
  readonly offence?: AidOffence | undefined
  /** Whether the suspected offence carries five years of prison or more, or is one against the security of the state. */
  readonly graveOffence?: boolean | undefined
  /** Whether the person was caught in the act (tertangkap tangan). */
  readonly caughtInTheAct?: boolean | undefined
  /** What set the criminal inquiry off: `'public-complaint'`, `'own-initiative'`. */
  readonly inquiryTrigger?: (typeof INQUIRY_TRIGGERS)[number] | undefined
  /** Who inquires: `'kepolisian'`, `'kejaksaan'`, `'kpk'`. */
  readonly investigator?: (typeof INVESTIGATORS)[number] | undefined
  /** Where the agency stands: `'beside-the-person'`, `'victim-or-reporter'`, `'opponent'`. */
  readonly agencyStands?: (typeof AGENCY_STANDINGS)[number] | undefined
  /** The cooperation agreement on legal help, where there is one. */
  readonly agreement?: LegalAidAgreement | undefined
  /** The caller's own key of the person, to be found among the holders of the agreement: `'ASN-07'`. */
  readonly holderKey?: string | undefined
  /** A rule of the agency or region, as the caller has read it. */
  readonly localRule?: LocalAidRule | undefined
}
