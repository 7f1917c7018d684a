import type { DateInput } from '../../dates'
import type { Place, Post } from '../../people'
import type { Level, WEIGHTS } from './dimensions'

/** Who is to be punished, how heavily, and when. */
export interface AuthorityFacts {
  /** The post held: `'administrator'`, `'pelaksana'`. */
  readonly post?: Post | undefined
  /** Where the person serves: `'kabupaten-kota'`. */
  readonly place?: Place | undefined
  /** Level of the sanction. */
  readonly level: Level
  /** Within `'berat'`: a sanction that keeps the person in service, or dismissal. */
  readonly weight?: (typeof WEIGHTS)[number] | undefined
  /** Day of the decision; it chooses between PP 53/2010 and PP 94/2021. */
  readonly decidedOn?: DateInput | undefined
}
