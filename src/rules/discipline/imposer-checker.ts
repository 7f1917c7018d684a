import {
  allow,
  type Caution,
  type Checker,
  defineChecker,
  givenIn,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import type { AuthorityFacts } from './facts'
import type { ImposingAuthority } from './outcome'
import { authorityTable } from './tables/authority'
import { DISCIPLINE } from './vocabulary'

const OPEN = ['post', 'place'] as const

/**
 * The checker behind {@link imposingAuthority}: who imposes, whoever holds the post; of an official who stands in it says nothing.
 *
 * @example
 * const decision = imposerChecker({ post: 'administrator', place: 'kabupaten-kota', level: 'ringan', decidedOn: '2024-05-06' })
 * decision.status === 'decided' && decision.conclusion.imposes // => 'atasan-langsung'
 */
export const imposerChecker: Checker<AuthorityFacts, ImposingAuthority> = /* @__PURE__ */ defineChecker<
  AuthorityFacts,
  ImposingAuthority
>({
  id: 'imposingAuthority',
  vocabulary: DISCIPLINE,
  tables: () => [authorityTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const cautions: Caution[] = []
    const region = unknownRegion(DISCIPLINE)
    allow(region, DISCIPLINE, 'level', facts.level)
    for (const name of OPEN) {
      const value = facts[name]
      if (value !== undefined) allow(region, DISCIPLINE, name, value)
    }
    if (facts.weight !== undefined && facts.level !== 'berat') cautions.push({ code: 'fact-not-used', fact: 'weight' })
    else if (facts.weight !== undefined) allow(region, DISCIPLINE, 'weight', facts.weight)
    setClock(region, 'decision', facts.decidedOn)
    return { regions: [region], given: givenIn(facts), cautions }
  },
  main: (ask) => ask(authorityTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.discipline.checkedThrough,
})
