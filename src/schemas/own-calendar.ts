import {
  type Calendar,
  type CalendarDefinition,
  type CalendarDefinitionIssue,
  defineCalendar,
  nationalCalendar,
} from '../calendar'
import { at, keysIn } from './collect'
import type { Finding } from './issue'
import type { Made } from './safe-check'

type Path = readonly PropertyKey[]

/**
 * Builds the calendar that a caller described as data; a calendar itself is known by identity and cannot be sent.
 *
 * @param definition what fits the schema of a calendar, or `undefined` for the national one
 * @param path where it stands in the input
 * @returns the calendar, `undefined` for the national one, or what only its days and years together show
 */
export function calendarFrom(definition: CalendarDefinition | undefined, path: Path): Made<Calendar | undefined> {
  if (definition === undefined) return { ok: true, value: undefined }
  const made = defineCalendar(definition)
  return made.ok ? made : { ok: false, findings: made.issues.map((issue) => findingOf(issue, definition, path)) }
}

function findingOf(issue: CalendarDefinitionIssue, calendar: CalendarDefinition, path: Path): Finding {
  const keys = keysIn(issue.path)
  const given = at(calendar, ...keys)
  const found = { path: [...path, ...keys], due: { kind: 'another' } as const }
  if (issue.code === 'year-in-base') return { ...found, code: 'already-taken', given }
  if (issue.code === 'day-given-twice') return { ...found, code: 'already-taken', given: issue.date }
  const national = calendar.base === 'none' ? [] : nationalCalendar.years
  const years = [...new Set([...national, ...(calendar.years ?? [])])]
  const beside = { path: [...path, 'years'], value: calendar.years }
  return { ...found, code: 'does-not-fit', given, due: { kind: 'year-of', years }, beside }
}
