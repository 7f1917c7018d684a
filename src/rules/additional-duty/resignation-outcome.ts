import type { Part } from '../../decision'
import type { DutyTitle, ExposureGround, ResignationStatus } from './resignation-dimensions'

/** Offices that name the holder of a duty, or have to see that a post is filled. */
export const DUTY_OFFICERS = [
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pengguna-anggaran-atau-kuasanya',
  'pejabat-pembuat-komitmen',
  'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen',
  'direktur-rumah-sakit-daerah',
  'kepala-daerah',
  'menteri-pimpinan-lembaga',
  'kepala-ukpbj',
  'atasan-pejabat',
] as const

/** An office that names the holder of a duty. */
export type DutyOfficer = (typeof DUTY_OFFICERS)[number]

/** Who proposes a holder, where a text asks for a proposal. */
export type DutyProposer = 'atasan-langsung' | 'kepala-skpd' | 'pengguna-anggaran' | 'ppkd'

/** How a duty is held and who decides on it. */
export interface AppointingOfficer {
  /** By office, by decree, or by agreement. */
  readonly title: DutyTitle
  /** Who answers a request, ends the duty and names a successor. */
  readonly decides: DutyOfficer
  /** Who proposes, where a text asks for it. */
  readonly proposes?: DutyProposer
}

/** What the officer has to decide. */
export type DutyDecision =
  | 'answer-the-request'
  | 'use-own-power-or-name-another'
  | 'end-and-replace'
  | 'replace'
  | 'renew-the-decree'
  | 'fill-the-post-for-a-time'
  | 'fill-the-post'
  | 'nothing'

/** Where the duty stands, and what is to be decided. */
export interface Standing {
  /** Where the duty stands. */
  readonly status: ResignationStatus
  /** Whether the holder may still act; `not-settled` where no text says so either way. */
  readonly acts: 'may-act' | 'may-not-act' | 'not-settled'
  /** What the officer has to decide. */
  readonly decision: DutyDecision
}

/** By when a request should be answered, and what silence does. */
export interface AnswerDue {
  /** Working days after the complete request was received. */
  readonly workingDays: number
  /** What follows if nobody answers. */
  readonly silence: 'releases-nobody' | 'counts-as-release'
}

/** How far someone is exposed to sanctions; never a breach from leaving alone. */
export interface DisciplineExposure {
  /** How far: none, possible but not established, or likely. */
  readonly exposure: 'none' | 'possible-not-established' | 'likely'
  /** What was shown and raises it. */
  readonly raisedBy: readonly ExposureGround[]
  /** What would raise it if it were shown. */
  readonly wouldRaise: readonly ExposureGround[]
}

/** A set of rules under which a sanction could be looked for, each with its own authority and remedy. */
export type SanctionTrack = 'hukuman-disiplin' | 'perjanjian-kerja' | 'sanksi-administratif'

/** The tracks, independent of one another. */
export interface SanctionTracks {
  /** The tracks, the first the one of the service. */
  readonly tracks: readonly SanctionTrack[]
}

/** Whether an unwilling person may be ordered to hold the duty. */
export interface Compulsion {
  /** Whether agreement is needed or an order binds. */
  readonly compulsion: 'agreement-needed' | 'order-binds'
}

/** What stops while nobody holds the duty. */
export type InterruptedAct =
  | 'payment-request-spp'
  | 'progress-and-payment-papers'
  | 'acceptance'
  | 'addendum'
  | 'termination'
  | 'contract-signing'
  | 'sppbj'
  | 'teams'
  | 'hps-and-specification'
  | 'tasks-a-to-m'
  | 'bill-to-treasurer'
  | 'budget-execution-papers'
  | 'activity-report'
  | 'field-verification'
  | 'claim-testing'
  | 'spm'
  | 'spm-to-treasury'
  | 'cash-payments'
  | 'ls-payments'
  | 'revenue-custody'
  | 'selection'
  | 'naming-of-officers'
  | 'commitments'

/** What goes on all the same. */
export type OngoingMatter =
  | 'running-physical-work'
  | 'guarantee-periods'
  | 'provider-duties'
  | 'contract-validity'
  | 'sppbj-by-pa-kpa'
  | 'contract-signing-by-pa-kpa'
  | 'verification-by-ppk'
  | 'commitments'
  | 'ls-payments'
  | 'running-contracts'

/** What stops at once and what does not. */
export interface Interruption {
  /** In order of risk: what stops money or a running contract first. */
  readonly stops: readonly InterruptedAct[]
  /** What goes on all the same. */
  readonly goesOn: readonly OngoingMatter[]
}

/** What is to be handed over. */
export type HandoverItem = 'contracts' | 'guarantees' | 'progress' | 'correspondence' | 'system-accounts' | 'documents'

/** Whether there is a hand-over to make. */
export interface Handover {
  /** By a text, as prudence without one, or nothing to hand over. */
  readonly handover: 'required' | 'prudent' | 'nothing-outstanding'
  /** What is to be handed over. */
  readonly items: readonly HandoverItem[]
}

/** A paper and who issues it. */
export interface DutyPaper {
  /** The paper. */
  readonly paper:
    | 'surat-permohonan'
    | 'jawaban-tertulis'
    | 'perintah-tertulis'
    | 'keputusan-perubahan'
    | 'keputusan-pencabutan'
    | 'keputusan-pengangkatan'
    | 'surat-tugas'
    | 'pakta-integritas'
    | 'berita-acara-serah-terima'
    | 'pemberitahuan-penyedia'
    | 'adendum-administratif'
    | 'perubahan-akun-dan-spesimen'
    | 'perubahan-skp'
    | 'penunjukan-plh-plt'
  /** Who issues it. */
  readonly issuer: 'holder' | 'officer' | 'successor' | 'holder-and-successor' | 'superior-of-the-post' | 'assessor'
}

/** The papers of a case. */
export interface DutyPapers {
  /** The papers in order. */
  readonly papers: readonly DutyPaper[]
}

/** What release does not end. */
export interface PastLiability {
  /** What stays after release. */
  readonly stays: 'for-what-was-signed'
  /** Claims for compensation lapse this many years from knowledge, or from the loss. */
  readonly lapse: { readonly fromKnowledge: number; readonly fromLoss: number }
}

/** What follows for a duty when something happens to its holder. */
export interface ResignationConclusion extends Standing {
  /** How the duty is held and who decides. */
  readonly officer: Part<AppointingOfficer>
  /** By when a request should be answered; silent where nothing was requested. */
  readonly answer: Part<AnswerDue>
  /** What stops and what does not. */
  readonly interruption: Part<Interruption>
  /** What has to be handed over. */
  readonly handover: Part<Handover>
  /** Exposure to sanctions; never a breach. */
  readonly disciplineExposure: Part<DisciplineExposure>
  /** Under which rules a sanction could be looked for. */
  readonly tracks: Part<SanctionTracks>
  /** Whether the person could be ordered to go on. */
  readonly compulsion: Part<Compulsion>
  /** The papers with their issuers. */
  readonly documents: Part<DutyPapers>
  /** What release does not end. */
  readonly liability: Part<PastLiability>
}
