import { match } from 'ts-pattern'
import type { DateInput } from '../../dates'
import type { Verdict } from '../../decision'
import {
  OFFICE_ALIASES,
  type Office,
  postRung,
  REGIONAL_HEAD_OFFICES,
  type RegionalPost,
  type RegionLevel,
} from '../../organization'
import type { ImposingOffice } from './dimensions'
import type { ActingImposer, AuthorityFacts } from './facts'
import type { ImposingAuthority } from './outcome'

/**
 * Whether the official who stands in holds the office that imposes: the office itself; one that may be it, where its place above the
 * person is not told; another.
 */
export type ActingMatch = 'is-the-one-named' | 'may-be-the-one-named' | 'is-not-the-one-named'

/** Where and when, as far as told. */
type Given = Pick<AuthorityFacts, 'place'> & { readonly decidedOn: DateInput }

/**
 * Compares the official who stands in with whoever the articles name.
 *
 * @param verdict who imposes, with every answer still within reach
 * @param acting the official who stands in
 * @param given the place and the day
 * @returns how the two stand to each other; `undefined` where the articles name nobody
 */
export function actingAgainst(
  verdict: Verdict<ImposingAuthority>,
  acting: ActingImposer,
  given: Given,
): ActingMatch | undefined {
  const found = new Set(namedIn(verdict).map((named) => compared(named, officeOf(acting), given)))
  return found.size > 1 ? 'may-be-the-one-named' : [...found][0]
}

/** An office that the answer names, with the officials whom its notes let impose as well. */
interface Named {
  readonly imposes: ImposingOffice
  readonly also: readonly string[]
}

/** Whom a note of the table of authorities names beside the office of the row: a post, or a level. */
const ALSO: { readonly [note: string]: string } = {
  'pengawas-may-impose-too': 'pengawas',
  'sekretaris-daerah-may-impose-on-an-asisten': 'sekretaris-daerah',
}

/** Every office that the answer names, under any reading and for any fact still open. */
function namedIn(verdict: Verdict<ImposingAuthority>): readonly Named[] {
  const also = verdict.cautions.flatMap((one) => (one.code === 'note' ? (ALSO[one.note] ?? []) : []))
  return match(verdict)
    .with({ status: 'decided' }, ({ conclusion: { imposes } }) => [{ imposes, also }])
    .with({ status: 'needs-facts' }, ({ possible }) =>
      possible.flatMap(({ conclusion }) => ('imposes' in conclusion ? [{ imposes: conclusion.imposes, also }] : [])),
    )
    .with({ status: 'contested' }, ({ readings }) => readings.flatMap(({ outcome }) => namedIn(outcome)))
    .with({ status: 'outside-law' }, () => [])
    .exhaustive()
}

function compared({ imposes, also }: Named, office: Office, { place, decidedOn }: Given): ActingMatch {
  const head = (REGIONAL_HEAD_OFFICES as readonly Office[]).includes(office)
  const centre = place === 'pusat' || place === 'perwakilan-luar-negeri'
  return match(imposes)
    .returnType<ActingMatch>()
    .with('presiden', 'kepala-perwakilan', () => NOT)
    .with('gubernur-selaku-wakil-pemerintah', () => (office === 'gubernur' ? IS : NOT))
    .with('pejabat-pembina-kepegawaian', () => {
      if (also.includes(office)) return MAY_BE
      if (!head || centre) return NOT
      if (place === undefined) return MAY_BE
      return (office === 'gubernur') === (place === 'provinsi') ? IS : NOT
    })
    .with('atasan-langsung', 'pejabat-dua-tingkat-di-atas', () => (head || centre ? NOT : MAY_BE))
    .with('jpt-madya', 'jpt-pratama', 'administrator', 'jpt-pratama-atau-administrator', (levels) => {
      if (head || centre) return NOT
      const region = place as RegionLevel | undefined
      const rung = postRung({ regionalPost: office as RegionalPost, region, decidedOn })
      if (rung.status !== 'decided' || !('level' in rung.conclusion)) return MAY_BE
      return [...levels.split('-atau-'), ...also].includes(rung.conclusion.level) ? MAY_BE : NOT
    })
    .exhaustive()
}

/** The office by its own name; a short name in use is taken for it. */
function officeOf({ office }: ActingImposer): Office {
  return Object.hasOwn(OFFICE_ALIASES, office)
    ? OFFICE_ALIASES[office as keyof typeof OFFICE_ALIASES]
    : (office as Office)
}

const IS = 'is-the-one-named'
const NOT = 'is-not-the-one-named'
const MAY_BE = 'may-be-the-one-named'
