import type { Description } from './area'

/** What every area speaks of, and a caller's own checker too: people, their posts and offices, conduct, sanctions. */
export const everywhere: Description = ({ people, neutrality, discipline }) => ({
  values: {
    kind: people.kinds,
    employee: people.kinds,
    actor: { ...people.kinds, ...people.actors },
    post: people.posts,
    place: people.places,
    conduct: neutrality.conducts,
    level: neutrality.levels,
    limb: discipline.limbs,
  },
  codes: [
    people.kinds,
    people.actors,
    people.posts,
    people.places,
    discipline.offices,
    discipline.proposers,
    neutrality.offices,
    neutrality.conducts,
    neutrality.kinds,
    neutrality.levels,
    discipline.limbs,
    neutrality.items,
    discipline.sanctionKinds,
  ],
})

/** Decisions as such, whatever they are about: the last to name a code, for here it is the most general. */
export const decisions: Description = ({ decision, notes }) => ({
  codes: [
    decision.words,
    decision.statuses,
    decision.evidence,
    decision.roles,
    decision.clocks,
    notes.silent,
    notes.notes,
    notes.outside,
  ],
})
