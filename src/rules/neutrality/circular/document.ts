import type { DateInput } from '../../../dates'
import type { Caution } from '../../../decision'
import type { BasisEntry, InstrumentId } from '../../../law'
import type { EmployeeKind, EmployeeKindAlias } from '../../../people'
import type { Level, SanctionKind } from '../../discipline'
import type { Conduct, Contest, Stage } from '../dimensions'
import type { ConductFacts } from '../facts'
import type { FollowUpDeadline } from '../follow-up/facts'
import type { ConductKind, ConductLevel, DisciplineItem, Exit, Exposure, Item, Supervisor } from '../outcome'

/** In which capacity a head of region issues: elected, or filling a vacancy (`pj`), a campaign leave (`pjs`) or an absence. */
export const ISSUER_CAPACITIES = ['definitif', 'pj', 'pjs', 'plt', 'plh'] as const

/** The offices that issue a circular of a region. */
export const ISSUER_OFFICES = ['gubernur', 'bupati', 'wali-kota', 'sekretaris-daerah'] as const

/** Who issues a circular: the office, never a person. */
export interface CircularIssuer {
  /** In which capacity: `'pj'`. */
  readonly capacity: (typeof ISSUER_CAPACITIES)[number]
  /** Which office: `'bupati'`. */
  readonly office: (typeof ISSUER_OFFICES)[number]
  /** The region in full: `'Kabupaten Penajam Paser Utara'`. */
  readonly region: string
}

/** What a circular on neutrality is drafted from. */
export interface CircularFacts {
  /** Who issues it: the office, never a person. */
  readonly issuer: CircularIssuer
  /** The day of issue: `'2024-08-20'`; the law of that day fills the circular. */
  readonly issuedOn: DateInput
  /** The town where it is issued: `'Penajam'`; left open in the heading when not given. */
  readonly place?: string | undefined
  /** The number of the letter; a placeholder when not given. */
  readonly number?: string | undefined
  /** The election: `'pilkada-2024'`. */
  readonly election: string
  /** What is stood for, where the contests of the election differ. */
  readonly contest?: Contest | undefined
  /** The kinds of employees whom it reminds: `['pns', 'cpns', 'p3k', 'thl']`. */
  readonly addressees: readonly (EmployeeKind | EmployeeKindAlias)[]
  /** Where staff report, in the issuer's own words. */
  readonly reportingChannel?: string | undefined
  /** Offices that receive a copy, in the issuer's own words. */
  readonly copies?: readonly string[] | undefined
}

/** What a line rests on: a norm, a guideline of ministries, practice, advice, or a fact about the election or the issuer. */
export type LineStanding = 'norm' | 'guideline' | 'practice' | 'prudence' | 'information'

/** How a conduct is classed for one kind of employee. */
export interface CircularClass {
  /** The kind of employee. */
  readonly kind: EmployeeKind
  /** The status of the decision on the conduct of that kind. */
  readonly status: 'decided' | 'needs-facts' | 'contested' | 'outside-law'
  /** The class, where decided or preferred. */
  readonly class?: ConductKind
  /** The level, with the class. */
  readonly level?: ConductLevel
  /** The classes still within reach, where facts are missing. */
  readonly possible?: readonly { readonly class: ConductKind | 'none'; readonly level: ConductLevel }[]
  /** Facts on which the class depends. */
  readonly asks: readonly string[]
  /** The items of the lists that name the conduct. */
  readonly items: readonly (Item | DisciplineItem)[]
  /** Whether a permission is hedged with a warning. */
  readonly warning: boolean
  /** What the class rests on, as it stands on the day of issue. */
  readonly basis: readonly BasisEntry[]
}

/** A conduct with the way in which it is done, without which it may be another matter. */
export interface ConductWay {
  /** The bare act. */
  readonly conduct: Conduct
  /** The facts assumed of how it is done. */
  readonly how: Partial<ConductFacts>
}

/** What a line says, as a code with its parameters. */
export type CircularSays =
  | {
      readonly code: 'election-ahead'
      readonly election: string
      readonly votingOn: string | null
      readonly determinedOn: string | null
    }
  | { readonly code: 'neutrality-required' }
  | { readonly code: 'contract-staff-neutral' }
  | { readonly code: 'purpose-remind' }
  | { readonly code: 'purpose-no-new-norm' }
  | { readonly code: 'scope' }
  | { readonly code: 'scope-kind'; readonly kind: EmployeeKind }
  | { readonly code: 'scope-same-conduct-not-same-sanction' }
  /** `ended` where a later instrument keeps a part of a repealed one alive. */
  | { readonly code: 'legal-basis'; readonly instrument: InstrumentId; readonly ended: boolean }
  | {
      readonly code: 'conducts-at-stage'
      readonly stage: Stage
      /** What is stood for, where the contests of the election stand differently; `null` for all. */
      readonly contest: Contest | null
      /** First day of the stage that still matters, and the day before which it ends; `null` where not established. */
      readonly from: string | null
      readonly until: string | null
    }
  | {
      readonly code: 'conduct'
      readonly conduct: Conduct
      /** What was assumed of how it is done. */
      readonly how: Partial<ConductFacts>
      readonly classes: readonly CircularClass[]
    }
  | { readonly code: 'sanctions' }
  | {
      readonly code: 'moral-sanction'
      readonly kinds: readonly ('pernyataan-secara-tertutup' | 'pernyataan-secara-terbuka')[]
    }
  | { readonly code: 'discipline-sanction'; readonly level: ConductLevel; readonly kinds: readonly SanctionKind[] }
  | { readonly code: 'cpns-dismissed' }
  | { readonly code: 'agency-rule-decides' }
  | { readonly code: 'contract-decides' }
  | { readonly code: 'village-ladder'; readonly kinds: readonly string[] }
  | { readonly code: 'statutory-dismissal'; readonly conduct: Conduct; readonly exit: Exit }
  | { readonly code: 'crime' }
  | {
      readonly code: 'crime-exposure'
      readonly offence: Exposure['offence']
      readonly conducts: readonly ConductWay[]
      readonly ifShown: Exposure['ifShown']
      /** Facts without which one cannot say whom the article reaches. */
      readonly asks: readonly string[]
    }
  | { readonly code: 'allowed' }
  | { readonly code: 'vote-in-secret' }
  /** `writtenBan` where the regulation forbids it in words and attaches no level. */
  | { readonly code: 'passive-presence'; readonly writtenBan: boolean }
  | { readonly code: 'ignore-or-leave-invitation' }
  | { readonly code: 'supervision' }
  | { readonly code: 'supervised-by-bawaslu' }
  | { readonly code: 'supervised-by'; readonly supervisor: Supervisor }
  | { readonly code: 'superiors-act' }
  | { readonly code: 'reporting' }
  | { readonly code: 'reporting-channel'; readonly channel: string }
  | {
      readonly code: 'reporting-deadline'
      readonly step: string
      /** The rule as it stands. */
      readonly rule: FollowUpDeadline
      /** Counted for an event on the day of issue, as an example. */
      readonly deadline: FollowUpDeadline
    }
  | { readonly code: 'follow-up' }
  | {
      readonly code: 'follow-up-step'
      readonly step: string
      /** Who acts; absent where something happens by itself. */
      readonly office?: string
      /** The levels of the breach of which the step is told; absent where it is the same at every level. */
      readonly levels?: readonly Level[]
      readonly deadline: FollowUpDeadline | null
    }
  | { readonly code: 'closing' }
  | { readonly code: 'closing-no-new-norm' }

/** A line of the circular with whom it binds and what it rests on. */
export interface CircularLine<S extends CircularSays = CircularSays> {
  /** What the line says. */
  readonly says: S
  /** What kind of statement it is. */
  readonly standing: LineStanding
  /** The kinds of employees it binds or concerns. */
  readonly binds: readonly EmployeeKind[]
  /** The provisions it rests on, all in force on the day of issue. */
  readonly basis: readonly BasisEntry[]
  /** The lines under it. */
  readonly under: readonly CircularLine[]
}

/** The parts of an official circular, A to F. */
export const CIRCULAR_SECTIONS = ['background', 'purpose', 'scope', 'legal-basis', 'content', 'closing'] as const

/** A part of the circular. */
export interface CircularSection {
  /** Which part it is. */
  readonly code: (typeof CIRCULAR_SECTIONS)[number]
  /** Its lines in order. */
  readonly lines: readonly CircularLine[]
}

/** What such a circular may not contain, with the reason and the provisions behind it. */
export interface MustNotSay {
  /** The mistake, by code. */
  readonly code: string
  /** The provisions that make it one. */
  readonly basis: readonly BasisEntry[]
  /** The kinds of employees it would wrong. */
  readonly concerns: readonly EmployeeKind[]
}

/** The heading and the foot of the circular. */
export interface CircularFrame {
  /** The number of the letter; `null` for a placeholder. */
  readonly number: string | null
  /** The town of issue; `null` for a placeholder. */
  readonly place: string | null
  /** The day of issue. */
  readonly date: string
  /** The nature (sifat) of the letter. */
  readonly nature: 'penting'
  /** How many attachments it has. */
  readonly attachments: 0
  /** The offices it is sent to. */
  readonly recipients: readonly ('heads-of-regional-offices' | 'camat' | 'lurah' | 'village-heads')[]
  /** Offices that receive a copy. */
  readonly copies: readonly string[]
}

/** A surat edaran on neutrality as structured data. */
export interface CircularDocument {
  /** What kind of document it is. */
  readonly kind: 'surat-edaran'
  /** The version of this shape. */
  readonly format: 1
  /** The facts as given, copied. */
  readonly facts: CircularFacts
  /** Heading and foot. */
  readonly frame: CircularFrame
  /** The parts A to F. */
  readonly sections: readonly CircularSection[]
  /** What such a circular may not contain. */
  readonly mustNotSay: readonly MustNotSay[]
  /** What its drafter should know. */
  readonly cautions: readonly Caution[]
}
