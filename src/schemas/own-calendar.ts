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

/**
 * Lets a function that takes a calendar in its context take the description of one.
 *
 * @param answer the function behind the door
 * @returns what {@link makingDoor} makes a door to
 */
export function onCalendar<F, C extends { readonly calendar?: Calendar | undefined }, R>(
  answer: (facts: F, context: C) => R,
): (facts: F, context?: Described<C>) => Made<R> {
  return (facts, { calendar, ...context } = {} as Described<C>) => {
    const made = calendarFrom(calendar, ['context', 'calendar'])
    if (!made.ok) return made
    // The rest of the context is as the function takes it; the compiler cannot see that through the type parameter.
    return { ok: true, value: answer(facts, { ...context, calendar: made.value } as unknown as C) }
  }
}

/** A context whose calendar is described as data. */
export type Described<C> = Omit<C, 'calendar'> & { readonly calendar?: CalendarDefinition | undefined }

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
