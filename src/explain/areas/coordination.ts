import { type Description, plainly } from './area'

/** Rounds of coordination: budgets spent and procedures adopted. */
export const coordination: Description = (words) => {
  const { coordination: own } = words
  return {
    facts: own.facts,
    values: {
      targetSource: own.targetSources,
      procedure: own.procedures,
      ground: own.grounds,
      matter: own.matters,
      againstTime: own.againstTime,
      againstTarget: own.againstTarget,
      adoption: own.adoptions,
      due: own.dues,
    },
    flags: plainly(words, ['withinBudget']),
    names: { ...own.parts, ...own.dimensions },
    codes: [own.standings, own.questions, own.offices, own.forces, own.targetForces, own.sanctions, own.failings],
  }
}
