import { type Ask, isSilent, type Main, type Silent, silent, unlessSilent } from '../../decision'
import type { Regulation } from './breach-dimensions'
import type { AbsenceConclusion, DisciplineExit, ImposingAuthority, PayStop, Sanctions } from './outcome'
import { dismissedInstead, regulated, ruleOf } from './questions'
import { absenceEffectTable } from './tables/absence-effect'
import { absenceKindTable } from './tables/absence-kind'
import { absenceRunTable } from './tables/absence-run'
import { absenceStepTable } from './tables/absence-step'
import { authorityTable } from './tables/authority'
import { exitByDisciplineTable } from './tables/exit-by-discipline'
import { payStopTable } from './tables/pay-stop'

/** The answer to the main question on an absence, without the parts. */
export type AbsenceMain = Main<AbsenceConclusion>

const BY_AGENCY = { level: 'set-by-agency-rule', step: 'set-by-agency-rule', ground: 'set-by-agency-rule' } as const
/** The steps at which the only kind is a dismissal; `berat-3` of PP 53/2010 is none. */
const DISMISSALS: { readonly [R in Regulation]: readonly string[] } = {
  'pp-94-2021': ['berat-3', 'berat-4'],
  'pp-53-2010': ['berat-4'],
}

/** The main question: whose brackets apply, and which step of the ladder the count or the run reaches. */
export function absenceOf(ask: Ask): AbsenceMain | Silent {
  const rule = ruleOf(ask)
  if (isSilent(rule)) return rule
  if (rule === 'agency-rule') return { rule, ...BY_AGENCY }
  const inARow = inARowOf(ask, rule)
  const reached = ask(absenceStepTable, { regulation: rule, inARow })
  if (isSilent(reached)) return reached
  if (rule === 'pp-94-2021' && reached.level === 'ringan') {
    const effect = ask(absenceEffectTable)
    if (isSilent(effect)) return effect
  }
  return { rule, ...reached }
}

function inARowOf(ask: Ask, regulation: Regulation): 'yes' | 'no' {
  return ask(absenceRunTable, { regulation }, { passing: (one) => one.inARow === 'no', gate: true }).inARow
}

/** The kind of sanction that the bracket names. */
export function absenceSanctionsOf(ask: Ask): Sanctions | Silent {
  return unlessSilent(absenceOf(ask), (main) => {
    const { rule, step } = main
    const level = regulated(main)
    if (level === undefined || rule === 'agency-rule') return silent('agency-rule-names-the-sanctions')
    return dismissedInstead(ask, level) ?? ask(absenceKindTable, { regulation: rule, step })
  })
}

/** Who imposes it: the step already tells whether the person stays in service. */
export function absenceAuthorityOf(ask: Ask): ImposingAuthority | Silent {
  return unlessSilent(absenceOf(ask), (main) => {
    const { rule, step } = main
    const level = regulated(main)
    if (level === undefined || rule === 'agency-rule') return silent('agency-rule-names-the-office')
    const instead = dismissedInstead(ask, level)
    if (instead !== undefined) return instead
    return ask(authorityTable, { level, weight: DISMISSALS[rule].includes(step) ? 'dismissal' : 'in-service' })
  })
}

/** How service ends, if it does. */
export function absenceExitOf(ask: Ask): DisciplineExit | Silent {
  return unlessSilent(absenceOf(ask), (main) => {
    const { rule, step } = main
    const level = regulated(main)
    if (level === undefined || rule === 'agency-rule') return ask(exitByDisciplineTable, { level: 'berat' })
    const exit = ask(exitByDisciplineTable, { level }, { passing: (one) => isSilent(one) || one.may !== 'must' })
    // A CPNS leaves at any step of the levels sedang and berat.
    if (!isSilent(exit) && exit.may === 'must') return exit
    return DISMISSALS[rule].includes(step) ? ask(exitByDisciplineTable, { level }) : silent('no-dismissal-at-this-step')
  })
}

/** Whether the salary stops. */
export function payOf(ask: Ask): PayStop | Silent {
  // Under one reading the effect is still to be shown, and no step is reached; the parts follow the other readings too.
  return unlessSilent(absenceOf(ask), ({ rule }) => {
    if (rule === 'agency-rule') return silent('agency-rule-names-the-sanctions')
    return ask(payStopTable, { regulation: rule, inARow: inARowOf(ask, rule) })
  })
}
