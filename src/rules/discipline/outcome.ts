import type { Silent } from '../../decision'
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
