import { type Ask, isSilent, type Main, type Silent, silent } from '../../decision'
import { LEVELS, type Level, LIMBS, type Limb, type SanctionKind } from './dimensions'
import { compareKinds } from './kinds-by-weight'
import type {
  BreachConclusion,
  DisciplineExit,
  ImposingAuthority,
  LevelOutcome,
  Repetition,
  Sanctions,
} from './outcome'
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

/** The answer to the main question on a breach, without the parts. */
export type BreachMain = Main<BreachConclusion>

/**
 * The main question: whether the law of discipline speaks to the person, whose rules set the level, which norm of them is broken, and
 * which level it carries.
 */
export function breachOf(ask: Ask): BreachMain | Silent {
  const rule = ruleOf(ask)
  if (isSilent(rule)) return rule
  if (rule === 'agency-rule') return { rule, level: 'set-by-agency-rule' }
  const named = ask(normOfRegulationTable, { regulation: rule })
  if (isSilent(named)) return named
  const { norm } = named
  const reached: LevelOutcome | Silent = isLimb(norm)
    ? ask(levelTable, { limb: norm })
    : ask(breachLevelTable, { norm })
  if (isSilent(reached)) return reached
  if (reached.level === 'no-impact') return silent('no-negative-impact-shown')
  if (reached.level === 'none-attached') return silent('no-level-attached')
  return { rule, norm, level: reached.level }
}

/** Whose rules set the level, or why none do. */
export function ruleOf(ask: Ask): BreachConclusion['rule'] | Silent {
  const subject = ask(subjectTable, undefined, { passing: (one) => !isSilent(one), gate: true })
  if (isSilent(subject)) return subject
  if (ask(agencyRuleTable, undefined, PASSING).rule === 'set-by-agency') {
    ask(agencyRuleTable)
    return 'agency-rule'
  }
  const governing = ask(governingRegulationTable)
  return isSilent(governing) ? governing : governing.regulation
}

/** The kinds of sanction from which the official chooses. */
export function sanctionsOf(ask: Ask): Sanctions | Silent {
  const level = regulated(breachOf(ask) as BreachMain)
  if (level === undefined) return silent('agency-rule-names-the-sanctions')
  const instead = dismissedInstead(ask, level)
  return instead ?? ask(kindsTable, { level })
}

/** Who imposes the sanction; for a grave breach also who dismisses. */
export function authorityOf(ask: Ask): ImposingAuthority | Silent {
  const level = regulated(breachOf(ask) as BreachMain)
  if (level === undefined) return silent('agency-rule-names-the-office')
  const instead = dismissedInstead(ask, level)
  if (instead !== undefined) return instead
  const inService = ask(authorityTable, { level, weight: 'in-service' })
  if (level !== 'berat' || isSilent(inService)) return inService
  return { ...inService, dismissal: ask(authorityTable, { level, weight: 'dismissal' }) as ImposingAuthority }
}

/** How service ends, if it does; of PPPK what a grave breach by their own rule would lead to. */
export function exitOf(ask: Ask): DisciplineExit | Silent {
  return ask(exitByDisciplineTable, { level: regulated(breachOf(ask) as BreachMain) ?? 'berat' })
}

/** What an earlier sanction for a breach of the same nature changes. */
export function repetitionOf(ask: Ask): Repetition | Silent {
  const level = regulated(breachOf(ask) as BreachMain)
  if (level === undefined) return silent('agency-rule-names-the-sanctions')
  const earlier = ask(repetitionTable)
  if (isSilent(earlier)) return earlier
  const { heavierThan } = earlier
  for (const reached of LEVELS.slice(LEVELS.indexOf(level))) {
    // Silent only on decisions before PP 53/2010, where the table of repetition is silent too.
    const { kinds } = ask(kindsTable, { level: reached }) as Sanctions
    const compared = (as: ReturnType<typeof compareKinds>): readonly SanctionKind[] =>
      kinds.filter((kind) => compareKinds(kind, heavierThan) === as)
    const heavier = compared('heavier')
    const unranked = compared('unranked')
    if (heavier.length + unranked.length > 0) return { heavierThan, kinds: heavier, unranked }
  }
  return silent('no-heavier-kind-left')
}

/** A CPNS against whom a breach at the level sedang or berat is proven is dismissed as CPNS instead. */
export function dismissedInstead(ask: Ask, level: Level): Silent | undefined {
  const { served } = ask(cpnsSanctionTable, { level }, { passing: (one) => one.served === 'sanction' })
  return served === 'dismissal-as-cpns' ? silent('cpns-is-dismissed-instead') : undefined
}

/** The level where a regulation sets it. */
export function regulated({ level }: { readonly level: Level | 'set-by-agency-rule' }): Level | undefined {
  return level === 'set-by-agency-rule' ? undefined : level
}

const PASSING = { passing: () => true, gate: true } as const

function isLimb(norm: string): norm is Limb {
  return (LIMBS as readonly string[]).includes(norm)
}
