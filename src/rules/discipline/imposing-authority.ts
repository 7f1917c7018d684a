import { allow, type Caution, type Checker, defineChecker, setClock, type Table, unknownRegion } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import type { AuthorityFacts } from './facts'
import type { ImposingAuthority } from './outcome'
import { authorityTable } from './tables/authority'
import { DISCIPLINE } from './vocabulary'

const OPEN = ['post', 'place'] as const

/**
 * Tells who imposes a discipline sanction: by post, place, level and the day of the decision (PP 94/2021 Pasal 16-25, before 31 August
 * 2021 PP 53/2010 Pasal 15-22).
 *
 * @param facts post, place, level, and the day of the decision; what is left out is unknown
 * @param context chosen readings
 * @returns a decision; `contested` where two articles give the power to different officials, `outside-law` where the text does not
 *   settle it for the post
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const decision = imposingAuthority({ post: 'administrator', place: 'kabupaten-kota', level: 'berat', weight: 'dismissal', decidedOn: '2024-12-02' })
 * decision.status === 'decided' && decision.conclusion.imposes // => 'pejabat-pembina-kepegawaian'
 */
export const imposingAuthority: Checker<AuthorityFacts, ImposingAuthority> = /* @__PURE__ */ defineChecker<
  AuthorityFacts,
  ImposingAuthority
>({
  id: 'imposingAuthority',
  vocabulary: DISCIPLINE,
  tables: () => [authorityTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const cautions: Caution[] = []
    const given = { has: (fact: string) => facts[fact as keyof AuthorityFacts] !== undefined }
    const region = unknownRegion(DISCIPLINE)
    allow(region, DISCIPLINE, 'level', facts.level)
    for (const name of OPEN) {
      const value = facts[name]
      if (value !== undefined) allow(region, DISCIPLINE, name, value)
    }
    if (facts.weight !== undefined && facts.level !== 'berat') cautions.push({ code: 'fact-not-used', fact: 'weight' })
    else if (facts.weight !== undefined) allow(region, DISCIPLINE, 'weight', facts.weight)
    setClock(region, 'decision', facts.decidedOn)
    return { regions: [region], given, cautions }
  },
  main: (ask) => ask(authorityTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  checkedThrough: COVERED.discipline.checkedThrough,
})
