import { type AnyPlan, chartLabel, planLabel } from '../explain'
import type { Locale } from '../law'
import { type AnyStep, dueDays } from './plan-steps'

/** How a chart is written. */
export interface MermaidOptions {
  /** `'id'` (default) or `'en'`. */
  readonly locale?: Locale | undefined
  /** Your own words for the codes of steps, offices and openings; what you give `undefined` for keeps those of the library. */
  readonly label?: ((code: string) => string | undefined) | undefined
}

/**
 * Draws any plan as a flowchart in the language of Mermaid: one box per step with who acts and the day it is due, an arrow to each step it
 * opens. A plan whose steps do not say what they open is drawn in its order; what stands beside a ladder has no arrow and a dashed frame.
 * Every label is written with {@link chartLabel}, so that no text of a caller becomes part of the chart.
 *
 * @param plan a plan of this library, or one of your own in the same shape
 * @param options the language, and words of your own
 * @returns the source of the chart, without a fence
 * @example
 * import { planEscalation } from 'aparatur/escalation'
 * const plan = planEscalation({ subject: 'dismissal', filer: 'pns', respondent: 'kepala-daerah', place: 'provinsi', on: '2024-03-22' })
 * toMermaid(plan, { locale: 'en' }).split('\n')
 * // => ['flowchart TD', '    s0["file an administrative appeal (banding administratif)<br/>the personnel appeals board (BPASN)"]', '    s1["sue in the administrative court<br/>the high administrative court (PTTUN)"]', '    s2["ask BKN for an audit<br/>BKN"]', '    s0 -->|"a refusal"| s1', '    classDef beside stroke-dasharray: 4 4', '    class s2 beside']
 */
export function toMermaid(plan: AnyPlan, { locale = 'id', label }: MermaidOptions = {}): string {
  const steps: readonly AnyStep[] = plan.steps
  const named = (code: string) => label?.(code) ?? planLabel(plan.planner, code, locale)
  const boxes = steps.map((step, at) => {
    const lines = [named(step.code), named(step.office), ...dueDays(step).map(({ due }) => due)]
    return `    s${at}["${lines.map(inner).join('<br/>')}"]`
  })
  const tied = steps.some(({ opens }) => opens !== undefined)
  const arrows = steps.flatMap((step, at) => {
    const next = tied ? targetsOf(step, steps) : at + 1 < steps.length ? [at + 1] : []
    const causes = (step.opensOn ?? []).map(named).join(' / ')
    return next.map((to) => `    s${at} -->${causes === '' ? '' : `|${chartLabel(causes)}|`} s${to}`)
  })
  const beside = steps.flatMap(({ line }, at) => (line === 'beside' ? [`s${at}`] : []))
  return [
    'flowchart TD',
    ...boxes,
    ...arrows,
    ...(beside.length === 0
      ? []
      : ['    classDef beside stroke-dasharray: 4 4', `    class ${beside.join(',')} beside`]),
  ].join('\n')
}

/** The boxes a step leads to: every step with one of the codes that it opens, but itself. */
function targetsOf(step: AnyStep, steps: readonly AnyStep[]): number[] {
  return steps.flatMap((other, at) => (other !== step && step.opens?.includes(other.code) === true ? [at] : []))
}

/** A line of a label: the quotes stand around all lines together. */
function inner(text: string): string {
  return chartLabel(text).slice(1, -1)
}
