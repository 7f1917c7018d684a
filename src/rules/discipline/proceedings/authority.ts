import { match } from 'ts-pattern'
import type { DateInput } from '../../../dates'
import type { BasisEntry, ReadingOptions } from '../../../law'
import { imposerChecker } from '../imposer-checker'
import type { ImposingAuthority } from '../outcome'
import type { Imposer } from './dimensions'
import type { ProceedingsFacts } from './facts'
import type { StepContext } from './steps/counting'

/** The point on which the texts differ as to who decides. */
export const AUTHORITY_POINT = 'sedang-authority-kabupaten-kota'
type AuthorityOption = ReadingOptions[typeof AUTHORITY_POINT]

/** Who decides, where post, place, level and day settle it. */
export interface SettledAuthority {
  readonly imposes: ImposingAuthority['imposes']
  /** The same as the ways to a remedy tell offices apart. */
  readonly imposer: Imposer
  /** Whether the direct superior is meant, as far as the office tells. */
  readonly competent: readonly ('direct-superior' | 'higher-official')[]
  readonly basis: readonly BasisEntry[]
  /** What a reader must know of that answer, as `imposingAuthority` tells it. */
  readonly notes: readonly string[]
}

/**
 * Asks who imposes the sanction.
 *
 * @param given post, place, level and weight
 * @param decision when the decision may lie
 * @param readings the readings that the caller chose
 * @returns the office, or `undefined` while it is open or contested
 */
export function settledAuthority(
  { actor, level, weight }: Pick<ProceedingsFacts, 'actor' | 'level' | 'weight'>,
  decision: { readonly from: string; readonly settled: boolean },
  readings: StepContext['readings'] = {},
): SettledAuthority | undefined {
  if (level === undefined) return undefined
  const { [AUTHORITY_POINT]: option } = readings
  const decided = imposerChecker(
    {
      post: actor?.post,
      place: actor?.place,
      level,
      weight: level === 'berat' ? weight : undefined,
      decidedOn: decision.settled ? (decision.from as DateInput) : undefined,
    },
    { readings: option === undefined ? {} : { [AUTHORITY_POINT]: option as AuthorityOption } },
  )
  if (decided.status !== 'decided') return undefined
  const { imposes } = decided.conclusion
  return {
    imposes,
    imposer: imposerOf(imposes),
    competent: competentOf(imposes),
    basis: decided.basis,
    notes: decided.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : [])),
  }
}

function imposerOf(imposes: ImposingAuthority['imposes']): Imposer {
  return match(imposes)
    .with(
      'presiden',
      'pejabat-pembina-kepegawaian',
      'gubernur-selaku-wakil-pemerintah',
      'kepala-perwakilan',
      (same) => same,
    )
    .with(
      'pejabat-dua-tingkat-di-atas',
      'atasan-langsung',
      'jpt-madya',
      'jpt-pratama',
      'administrator',
      'jpt-pratama-atau-administrator',
      () => 'other-official' as const,
    )
    .exhaustive()
}

/** Only two offices tell by their name where they stand to the person; any other may or may not be the direct superior. */
function competentOf(imposes: ImposingAuthority['imposes']): SettledAuthority['competent'] {
  return match(imposes)
    .with('atasan-langsung', () => ['direct-superior'] as const)
    .with('pejabat-dua-tingkat-di-atas', () => ['higher-official'] as const)
    .with(
      'presiden',
      'pejabat-pembina-kepegawaian',
      'gubernur-selaku-wakil-pemerintah',
      'kepala-perwakilan',
      'jpt-madya',
      'jpt-pratama',
      'administrator',
      'jpt-pratama-atau-administrator',
      () => ['direct-superior', 'higher-official'] as const,
    )
    .exhaustive()
}
