import { defineElection, type Election, type ElectionDefinition, type ElectionIssue } from '../elections'
import { at, keysIn, oneOf } from './collect'
import { ElectionDefinitionSchema } from './election'
import { electionTogether, nationalIds } from './election-together'
import type { Finding, Validated } from './issue'
import { makingDoor } from './safe-check'

const door = /* @__PURE__ */ makingDoor(
  ElectionDefinitionSchema,
  { together: (input) => electionTogether(input, [], nationalIds()) },
  (definition) => {
    const made = defineElection(definition)
    return made.ok ? made : { ok: false, findings: made.issues.map((issue) => findingOf(issue, definition)) }
  },
)

/**
 * Makes an election of one's own from input of which nothing is known. It never throws and never changes the input.
 *
 * @param input the definition, as `defineElection` takes it
 * @returns the election, or every issue
 * @example
 * const refused = safeDefineElection({ id: 'pilkada-2024', name: { id: 'Contoh', en: 'Example' }, kind: 'pilkada', contests: ['gubernur'], stages: [] })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`) // => ['id already-taken']
 */
export function safeDefineElection(input: unknown): Validated<Election> {
  return door(input)
}

/** What only the stages together show; everything else was found before. */
function findingOf(issue: ElectionIssue, definition: ElectionDefinition): Finding {
  const path = keysIn(issue.path)
  const given = at(definition, ...path)
  const stageOf = (code: string) => ['stages', definition.stages.findIndex(({ stage }) => stage === code)]
  if (issue.code === 'stages-overlap') {
    const beside = { path: stageOf(issue.other), value: issue.other }
    return { path, code: 'stages-overlap', given: issue.stage, due: { kind: 'day' }, beside }
  }
  if (issue.code === 'determination-after-campaign') {
    const beside = { path: [...stageOf('kampanye'), 'from'], value: issue.campaign }
    return { path, code: 'days-out-of-order', given, due: { kind: 'day-until', day: issue.campaign }, beside }
  }
  const beside = { path: ['contests'], value: definition.contests }
  return { path, code: 'does-not-fit', given, due: oneOf(definition.contests), beside }
}
