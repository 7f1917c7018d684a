import { type Description, plainly } from './area'

/** Conduct around elections, and several acts of one person. */
export const conduct: Description = (words) => {
  const { neutrality, cases, discipline } = words
  return {
    facts: { ...cases.facts, ...neutrality.facts },
    values: {
      ...neutrality.values,
      cycle: neutrality.cycles,
      disputed: neutrality.disputed,
      impact: discipline.impacts,
      weight: discipline.weights,
      offence: neutrality.offences,
      track: cases.tracks,
    },
    flags: { ...neutrality.flags, ...plainly(words, ['established', 'deliberate']) },
    names: { ...neutrality.parts, ...neutrality.dimensions },
    codes: [neutrality.moral, neutrality.village, neutrality.exitForms, neutrality.elements, neutrality.supervisors],
  }
}

/** Invitations around elections; the rest of their facts are those of conduct. */
export const invitation: Description = (words) => {
  const { invitation: own, people } = words
  return {
    facts: own.facts,
    values: { occasion: own.occasions, invited: { ...people.kinds, ...people.actors } },
    flags: own.flags,
    codes: [own.advice],
  }
}

/** What follows a breach of neutrality; its case is told as conduct. */
export const followUp: Description = ({ followUp: own }) => ({ codes: [own.steps, own.offices] })
