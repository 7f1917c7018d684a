import { fromDayNumber, toDayNumber } from '../../src/dates'
import type { ConductFacts } from '../../src/rules/neutrality'
import type { Random } from '../fuzz/random'

/* Invented employees as a register would have them: most of them pelaksana of a kabupaten, some facts known and some not, no name anywhere. */

const KINDS = ['pns', 'pns', 'pns', 'pns', 'pppk', 'pppk', 'cpns', 'thl'] as const
const POSTS = ['pelaksana', 'pelaksana', 'pelaksana', 'pengawas', 'administrator', 'jf-lain', 'jpt-pratama'] as const
const PLACES = ['kabupaten-kota', 'kabupaten-kota', 'kabupaten-kota', 'provinsi', 'pusat'] as const
const CONDUCTS = [
  'social-media-engagement',
  'social-media-engagement',
  'social-media-campaign',
  'post-photo',
  'attend-campaign',
  'attend-declaration',
  'give-goods',
  'tim-sukses',
  'declare-candidacy',
] as const
const CONTESTS = ['bupati-wali-kota', 'bupati-wali-kota', 'gubernur'] as const
const FIRST = toDayNumber('2024-04-01')
const DAYS = 260
/** Days are texts made once: a register hands out the same ones again and again too. */
const TEXTS = Array.from({ length: 2 * DAYS }, (_, day) => fromDayNumber(FIRST + day))

/**
 * Makes the facts of one employee: a tenth without the day of the act, a quarter without post and place, a third without that of the decision.
 *
 * @param random the numbers of the run
 * @returns the facts
 */
export function employee(random: Random): ConductFacts {
  const day = random.below(DAYS)
  const conduct = random.one(CONDUCTS)
  const known = random.chance(0.75)
  return {
    actor: known
      ? { kind: random.one(KINDS), post: random.one(POSTS), place: random.one(PLACES) }
      : { kind: random.one(KINDS) },
    conduct,
    election: 'pilkada-2024',
    contest: random.one(CONTESTS),
    ...(random.chance(0.9) ? { committedOn: TEXTS[day] } : {}),
    ...(random.chance(0.67) ? { decidedOn: TEXTS[day + 1 + random.below(200)] } : {}),
    ...(conduct === 'attend-campaign' || conduct === 'attend-declaration'
      ? { support: random.one(['none', 'active'] as const), presence: 'during' as const }
      : {}),
    ...(conduct === 'post-photo' ? { gesture: 'partisan', purpose: 'support', published: random.chance(0.5) } : {}),
    ...(conduct === 'declare-candidacy' ? { cltn: random.chance(0.5) } : {}),
  }
}
