import type { Part } from '../../decision'
import type { BREACHES } from './dimensions'

/** Whose written approval makes an act possible. */
export const APPROVERS = ['menteri-dalam-negeri', 'gubernur'] as const

/** Whose written approval makes an act possible; the governor here is the representative of the central government. */
export type Approver = (typeof APPROVERS)[number]

/**
 * What limits the power: the mandate, daily tasks only, that the power belongs to the head of the region or to the Pejabat Pembina
 * Kepegawaian, the end of the term; for those who stand in the four bans on departing from the predecessor and the filling of posts by
 * a Pjs; the naming of a Penjabat Sekda; and the windows around elections.
 */
export const LIMITS = [
  'mandat',
  'tugas-sehari-hari',
  'wewenang-kepala-daerah',
  'wewenang-pejabat-pembina-kepegawaian',
  'masa-jabatan',
  'mutasi-pegawai',
  'perizinan',
  'pemekaran',
  'kebijakan-pendahulu',
  'pengisian-oleh-pjs',
  'persetujuan-pj-sekda',
  'pasal-71-ayat-2',
  'pasal-71-ayat-3',
  'pasal-162-ayat-3',
] as const

/** What limits the power to act. */
export type Limit = (typeof LIMITS)[number]

/** What the office that is held or stood in for gives. */
export type OfficePower =
  | {
      /** The act is within the power. */
      readonly power: 'may'
      /** Whose written approval it needs all the same. */
      readonly approval?: Approver
      /** What limits it; absent where nothing does. */
      readonly limit?: Limit
    }
  | {
      /** The act is not within the power. */
      readonly power: 'may-not'
      /** What stands in the way. */
      readonly limit: Limit
    }

/** Whether someone who stands in departs from the predecessor in a way that needs approval. */
export type PredecessorLimit =
  | { readonly limit: 'none' }
  | {
      readonly limit: 'mutasi-pegawai' | 'perizinan' | 'pemekaran' | 'kebijakan-pendahulu'
      /** `standing` where the minister has given the written approval in advance. */
      readonly approval: 'each-time' | 'standing'
    }

/** Whether a window around an election bars the act; `allowed` where the text itself names it as what remains possible. */
export interface WindowBar {
  readonly bar: 'none' | 'allowed' | 'approval' | 'ban'
}

/** Whether it was told how long the capacity has run. */
export interface TermTold {
  readonly told: 'yes' | 'no'
}

/** Where the term of a capacity stands. */
export interface TermStanding {
  /** `running`; `over`; or `renewal-needed` where the first term has passed and an extension would still be possible. */
  readonly standing: 'running' | 'renewal-needed' | 'over'
  /** The longest time in months that the texts allow as told, where they name one. */
  readonly months?: number
}

/** How the power is held. */
export interface Title {
  /** By the office itself, by the act that makes the deputy or the Sekda stand in, by delegation, or by mandate. */
  readonly title: 'jabatan' | 'langsung-dari-undang-undang' | 'delegasi' | 'mandat'
  /** Who answers for it. */
  readonly responsible: 'holder' | 'giver'
  /** Whether acts are signed in the own name or in that of the giver (a.n., u.b., m.m., m.t.). */
  readonly signs: 'own-name' | 'on-behalf'
}

/** What becomes of an act taken all the same. */
export interface Validity {
  readonly effect: 'invalid-once-tested'
}

/** What a breach of the windows does to a candidacy. */
export interface Candidacy {
  /** Cancellation by the KPU hits those who stand again; others are left to other legislation. */
  readonly effect: 'cancellation' | 'other-legislation'
}

/** An offence that a breach of the windows comes near; the library never says that a crime was committed. */
export interface ReplacementExposure {
  /** The article: `'uu-1-2015-190'`. */
  readonly offence: 'uu-1-2015-188' | 'uu-1-2015-190'
  /** What would still have to be shown. */
  readonly ifShown: readonly 'deliberate'[]
  /** Least and most prison in months; no least since 2 January 2026. */
  readonly prisonMonths: { readonly least?: number; readonly most: number }
  /** Least and most fine in rupiah, together with prison or instead of it. */
  readonly fineRupiah: { readonly least?: number; readonly most: number }
}

/** Exposures of one norm. */
export interface OffenceOutcome {
  readonly exposures: readonly ReplacementExposure[]
}

/** A report that a standing approval asks for. */
export interface Report {
  /** The office that receives it. */
  readonly to: Approver
  /** In working days after the act. */
  readonly workingDays: number
}

/** Whether an official may take an act, and what follows. */
export interface ActingPowerConclusion {
  /** `may`, `may-with-approval` in writing of the offices in `approval`, or `may-not`. */
  readonly power: 'may' | 'may-with-approval' | 'may-not'
  /** Whose written approval is needed, each once. */
  readonly approval: readonly Approver[]
  /** What limits the power, in the order of {@link LIMITS}; silent where nothing does. */
  readonly limits: Part<readonly Limit[]>
  /** Where the term of the capacity stands; silent where the texts set none. */
  readonly term: Part<TermStanding>
  /** How the power is held, who answers for it and in whose name it is signed. */
  readonly title: Part<Title>
  /** What becomes of the act if it is taken without power or approval. */
  readonly validity: Part<Validity>
  /** What a breach of a window does to a candidacy. */
  readonly candidacy: Part<Candidacy>
  /** Exposure to the criminal articles on replacing officials. */
  readonly criminal: Part<readonly ReplacementExposure[]>
  /** A report that is due. */
  readonly report: Part<Report>
}

/** A norm on replacement or programmes. */
export type Breach = (typeof BREACHES)[number]
