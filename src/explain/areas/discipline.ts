import { BRACKET_STARTS, BRACKETS } from '../../rules/discipline'
import { type Description, plainly } from './area'

/** Breaches of discipline, and absence. */
export const breach: Description = (words) => {
  const { breach: own, discipline, neutrality } = words
  const brackets = Object.fromEntries(
    BRACKETS.map((one, at) => [one, own.days(BRACKET_STARTS[at] as number, BRACKET_STARTS[at + 1])]),
  )
  return {
    facts: own.facts,
    values: {
      norm: own.norms,
      regulation: own.rules,
      step: own.steps,
      run: own.runs,
      intent: own.intents,
      target: own.targets,
      dueLevel: neutrality.levels,
      previousLevel: neutrality.levels,
      previous: { none: own.previousNone, ...discipline.sanctionKinds },
      days: brackets,
      converted: brackets,
    },
    flags: { ...own.flags, ...plainly(words, ['inARow']) },
    names: { ...own.parts, ...own.dimensions },
  }
}

/** Who imposes a sanction. */
export const imposing: Description = ({ conversation }) => ({ facts: conversation.facts })

/** Proceedings of discipline, and remedies against what they end in. */
export const proceedings: Description = ({ proceedings: own, remedy }) => ({
  codes: [own.steps, own.offices, remedy.steps, remedy.offices],
})
