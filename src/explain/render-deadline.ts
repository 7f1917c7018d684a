import { type CalendarIssue, holidayName } from '../calendar'
import type { FollowUpDeadline } from '../rules/neutrality'
import type { FollowUpWords } from './follow-up-words'
import type { Speech } from './speech'

/** A deadline that leads to a day. */
type Counted = Extract<FollowUpDeadline, { readonly due: unknown }>

/**
 * Writes a deadline in a sentence: the rule, the day where it is counted, and the days of other readings.
 *
 * @param deadline the deadline of a step
 * @param words the words of follow-ups
 * @param speech the language
 * @returns the sentence without its full stop
 */
export function deadlineText(deadline: FollowUpDeadline, words: FollowUpWords, speech: Speech): string {
  const { phrases, units, events } = words
  if ('rule' in deadline) {
    const { count, unit, start, bound, since, provision } = deadline.rule
    const kind = start === 'ordinal' ? 'that-day' : unit === 'jam' ? 'within' : (bound ?? 'at-most')
    const rule = phrases.rule(count, units[unit], phrases.starts[start], events[since].from, kind)
    return [rule, ...(provision === null ? [phrases.practice] : []), ...knownOf(deadline, words, speech)].join(', ')
  }
  const { count, unit, start, bound, event, provision } = deadline
  // Only an ordinal has no bound: it names a day.
  const kind = start === 'ordinal' ? 'that-day' : (bound as NonNullable<typeof bound>)
  return [
    phrases.rule(count, units[unit], phrases.starts[start], speech.date(event), kind),
    ...(provision === null ? [phrases.practice] : []),
    dueText(deadline, words, speech),
  ].join(', ')
}

/** What is known of a deadline that leads to no day. */
function knownOf(
  deadline: Extract<FollowUpDeadline, { readonly rule: unknown }>,
  { phrases }: FollowUpWords,
  speech: Speech,
): string[] {
  if ('issues' in deadline) return [phrases.notCounted(yearsOf(deadline.issues))]
  return 'event' in deadline ? [phrases.hours(speech.date(deadline.event))] : []
}

/** The day a deadline leads to, with the days of other readings. */
function dueText({ due, dueIs, dueEarlier, dueOther }: Counted, { phrases }: FollowUpWords, speech: Speech): string {
  const others = [
    ...(dueEarlier === null ? [] : [phrases.earlier(speech.date(dueEarlier))]),
    ...dueOther.map(({ reading, due: day }) => phrases.other(speech.date(day), phrases.readings[reading])),
  ]
  return `${phrases.due(speech.date(due), dueIs)}${others.length === 0 ? '' : ` (${others.join('; ')})`}`
}

/**
 * Writes a counted deadline as an example of its rule: "if that is on 20 August 2024, last day 27 August 2024".
 *
 * @param deadline the deadline of a step
 * @param words the words of follow-ups
 * @param speech the language
 * @returns the clause; of a deadline that is not counted, why it is not
 */
export function exampleText(deadline: FollowUpDeadline, words: FollowUpWords, speech: Speech): string {
  if ('rule' in deadline) return knownOf(deadline, words, speech).join('; ')
  return words.phrases.example(speech.date(deadline.event), dueText(deadline, words, speech))
}

/**
 * The years that stood in the way of a count. Plans count by the decrees as they stand, so that a year without one is all that can.
 *
 * @param issues what stood in the way
 * @returns the years, each once: `2031, 2032`
 */
export function yearsOf(issues: readonly CalendarIssue[]): string {
  return [...new Set((issues as readonly { readonly year: number }[]).map(({ year }) => year))].join(', ')
}

/**
 * Names the days a count passed over: feasts with their decrees, and how many weekends.
 *
 * @param deadline the deadline of a step
 * @param words the words of follow-ups
 * @param speech the language
 * @returns one sentence; none where nothing was counted, or no day passed over
 */
export function passedOver(
  deadline: Counted | { readonly rule: unknown },
  { phrases }: FollowUpWords,
  speech: Speech,
): string[] {
  if ('rule' in deadline) return []
  const { skipped } = deadline
  const weekends = skipped.filter(({ why }) => why === 'weekend').length
  const days = skipped.flatMap((day) =>
    day.why === 'weekend'
      ? []
      : day.holidays.map((holiday) =>
          phrases.skippedDay(speech.date(day.date), holidayName(holiday)[speech.locale], decreeName(holiday.decree)),
        ),
  )
  const said = [...days, ...(weekends === 0 ? [] : [phrases.weekends(weekends)])]
  return said.length === 0 ? [] : [phrases.skipped(said.join('; '))]
}

/** `skb-855-2023` as `SKB 855/2023`; a decree of a caller's own calendar stays as it is. */
function decreeName(id: string): string {
  const [, kind, number, year] = /^(skb|keppres)-(\d+)-(\d{4})$/.exec(id) ?? []
  return kind === undefined ? id : `${kind === 'skb' ? 'SKB' : 'Keppres'} ${number}/${year}`
}
