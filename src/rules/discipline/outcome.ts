import type { Part, Silent } from '../../decision'
import type { AbsenceStep } from './absence-dimensions'
import type { Norm, Regulation } from './breach-dimensions'
import type { ImposingOffice, Level, SanctionKind } from './dimensions'

/** What the table of levels says of a limb. */
export type LevelOutcome =
  | { readonly level: Level }
  /** The duty is broken only where a negative impact is shown; none was. */
  | { readonly level: 'no-impact' }
  /** A prohibition to which no article attaches a level. */
  | { readonly level: 'none-attached' }

/** The kinds of sanction from which the imposing official chooses. */
export interface Sanctions {
  /** The level to which the kinds belong. */
  readonly level: Level
  /** The kinds in the order of the article; the official chooses one (PP 94/2021 Pasal 8 ayat (2) to (4)). */
  readonly kinds: readonly SanctionKind[]
}

/** Who imposes the sanction, and who proposes it where a text says so. */
export interface ImposingAuthority {
  /** The office that imposes (PP 94/2021 Pasal 16 to 25): `'pejabat-pembina-kepegawaian'`. */
  readonly imposes: ImposingOffice
  /** The office that proposes, where a text asks for a proposal. */
  readonly proposes?: 'menteri-koordinator' | 'pejabat-pembina-kepegawaian' | 'pejabat-yang-berwenang'
  /** Who imposes a dismissal, where the level allows one. */
  readonly dismissal?: ImposingAuthority
}

/** How service ends on a breach of discipline. */
export interface DisciplineExit {
  /** The form: `'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'`. */
  readonly form: DisciplineExitForm
  /** A second form between which the imposing official chooses. */
  readonly alternative?: 'pemberhentian-tidak-dengan-hormat'
  /** From when it counts, where a text says so. */
  readonly effect?: 'day-of-finding'
  /** Whether it must follow, or comes only with a sanction that is imposed. */
  readonly may: 'must' | 'only-if-imposed'
  /** Who decides, where a text says so. */
  readonly decides?: 'presiden-atau-pejabat-pembina-kepegawaian'
  /** Whether the person may apply for a PPPK post again, where a text says so. */
  readonly reapply?: 'may'
}

/** The forms in which service ends on a breach of discipline. */
export type DisciplineExitForm =
  | 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'
  | 'pemberhentian-tidak-dengan-hormat'
  | 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri'
  | 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat'
  | 'pemberhentian-sebagai-cpns'

/** What the table of authorities says. */
export type AuthorityOutcome = ImposingAuthority | Silent

/** What a repeated breach of the same nature asks for. */
export interface Repetition {
  /** The last sanction, which the new one must outweigh. */
  readonly heavierThan: SanctionKind
  /** The kinds that are heavier, the lightest first; of the level of the breach, or of the next above where that has none. */
  readonly kinds: readonly SanctionKind[]
  /** Kinds of the same level from another list: no text says which of the two is heavier. */
  readonly unranked: readonly SanctionKind[]
}

/** Whose rules set the level of a breach: a regulation, or for PPPK the rule of the agency and the contract. */
export type BreachRule = Regulation | 'agency-rule'

/** What `classifyBreach` concludes. */
export interface BreachConclusion {
  /** Whose rules set the level. */
  readonly rule: BreachRule
  /** The norm of the regulation that governs; absent where the rule of the agency says what a breach is. */
  readonly norm?: Norm
  /** The level of the breach. */
  readonly level: Level | 'set-by-agency-rule'
  /** The kinds of sanction from which the official chooses. */
  readonly sanctions: Part<Sanctions>
  /** Who imposes them, and who dismisses. */
  readonly authority: Part<ImposingAuthority>
  /** How service ends, if it does. */
  readonly exit: Part<DisciplineExit>
  /** What an earlier sanction for a breach of the same nature changes. */
  readonly repetition: Part<Repetition>
}

/** From when the salary stops. */
export interface PayStop {
  /** The month after the one in which the ten days were full. */
  readonly from: 'following-month'
}

/** What `classifyAbsence` concludes. */
export interface AbsenceConclusion {
  /** Whose brackets apply. */
  readonly rule: BreachRule
  /** The level of the breach. */
  readonly level: Level | 'set-by-agency-rule'
  /** The step of the ladder within the level: `'ringan-2'`. */
  readonly step: AbsenceStep | 'set-by-agency-rule'
  /** Whether the days of the year or days in a row lead there. */
  readonly ground: 'cumulative' | 'consecutive' | 'set-by-agency-rule'
  /** The kind of sanction that the bracket names; for absence the official has no choice between kinds. */
  readonly sanctions: Part<Sanctions>
  /** Who imposes it. */
  readonly authority: Part<ImposingAuthority>
  /** How service ends, if it does. */
  readonly exit: Part<DisciplineExit>
  /** Whether the salary stops. */
  readonly pay: Part<PayStop>
}
