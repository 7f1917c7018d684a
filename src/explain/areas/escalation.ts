import type { Description } from './area'

/** The ladder of objections, appeals and complaints. */
export const escalation: Description = ({ escalation: own }) => ({
  codes: [own.subjects, own.rungs, own.offices, own.respondents, own.openings, own.states, own.documents],
})
