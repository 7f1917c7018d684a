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
  readonly level: Level
  readonly kinds: readonly SanctionKind[]
}

/** Who imposes the sanction, and who proposes it where a text says so. */
export interface ImposingAuthority {
  readonly imposes: ImposingOffice
  readonly proposes?: 'menteri-koordinator' | 'pejabat-pembina-kepegawaian' | 'pejabat-yang-berwenang'
  /** Who imposes a dismissal, where the level allows one. */
  readonly dismissal?: ImposingAuthority
}

/** What the table of authorities says. */
export type AuthorityOutcome = ImposingAuthority | Silent
