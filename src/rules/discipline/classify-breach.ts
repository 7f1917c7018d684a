import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { deriveBreach } from './derive'
import type { BreachFacts } from './facts'
import type { BreachConclusion } from './outcome'
import { authorityOf, breachOf, exitOf, repetitionOf, sanctionsOf } from './questions'
import { authorityTable } from './tables/authority'
import { breachLevelTable } from './tables/breach-level'
import { cpnsSanctionTable } from './tables/cpns-sanction'
import { exitByDisciplineTable } from './tables/exit-by-discipline'
import { governingRegulationTable } from './tables/governing-regulation'
import { kindsTable } from './tables/kinds'
import { levelTable } from './tables/level'
import { normOfRegulationTable } from './tables/norm-of-regulation'
import { agencyRuleTable } from './tables/pppk-discipline'
import { repetitionTable } from './tables/repetition'
import { subjectTable } from './tables/subject'
import { BREACH } from './vocabulary'

/**
 * Classifies a breach of a duty or prohibition: whose rules set the level, which level that is by the impact that was shown, from
 * which kinds of sanction who chooses, how service may end, and what an earlier sanction changes (PP 94/2021 Pasal 3 to 15, 24, 28, 35
 * and 40 to 43; PP 53/2010 Pasal 3 to 14, 21 and 30; PP 49/2018 Pasal 51 to 53 for PPPK).
 *
 * @param facts the person, the norm, what its article asks for, and the days; a fact left out is unknown
 * @param context chosen readings, asked evidence
 * @returns a decision: `outside-law` with the reason where no article attaches a level or the person stands under other law,
 *   `needs-facts` where the impact or the day of the decision is missing, `contested` where the catalogue is
 * @throws RangeError naming the field when a code or a day is not accepted; `safeClassifyBreach` reports instead
 * @example
 * const decision = classifyBreach({
 *   actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
 *   norm: 'pp-94-5i',
 *   impact: 'instansi',
 *   committedOn: '2024-02-12',
 *   decidedOn: '2024-05-06',
 * })
 * decision.status === 'decided' && decision.conclusion.level // => 'sedang'
 * classifyBreach({ actor: { kind: 'pns' }, norm: 'pp-94-5n1', committedOn: '2024-02-12', decidedOn: '2024-05-06' }).status // => 'outside-law'
 * classifyBreach({ actor: { kind: 'honorer' }, norm: 'pp-94-5i', decidedOn: '2024-05-06' }).status // => 'outside-law'
 */
export const classifyBreach: Checker<BreachFacts, BreachConclusion> = /* @__PURE__ */ defineChecker<
  BreachFacts,
  BreachConclusion
>({
  id: 'classifyBreach',
  vocabulary: BREACH,
  tables: () => TABLES as readonly unknown[] as readonly Table[],
  derive: deriveBreach,
  main: breachOf,
  parts: { sanctions: sanctionsOf, authority: authorityOf, exit: exitOf, repetition: repetitionOf },
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.discipline.checkedThrough,
})

const TABLES = [
  subjectTable,
  agencyRuleTable,
  governingRegulationTable,
  normOfRegulationTable,
  levelTable,
  breachLevelTable,
  cpnsSanctionTable,
  kindsTable,
  authorityTable,
  exitByDisciplineTable,
  repetitionTable,
] as const
