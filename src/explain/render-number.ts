import type { Locale } from '../law'
import type { NumberDifference, NumberIssue, NumberKind, NumberPart, NumberWarning } from '../people'
import { numbers as english } from './en/numbers'
import { people as englishPeople } from './en/people'
import { numbers as indonesian } from './id/numbers'
import { people as indonesianPeople } from './id/people'
import type { NumberWords } from './number-words'
import { capital } from './report'
import { spokenOf } from './spoken'

// Not part of the catalogue that every report carries: who explains a decision does not pay for these words, nor the reverse.
const WORDS: Record<Locale, NumberWords> = { id: indonesian, en: english }
const PEOPLE = { id: indonesianPeople, en: englishPeople }

/**
 * Writes in a sentence what is wrong with an identity number: where, what stands there, what is accepted, and what to do.
 *
 * @param issue an issue of `parseNip`, `parseNiPppk`, `parseNik` or `identifyNumber`
 * @param locale `'id'` (default) or `'en'`
 * @returns the sentences
 * @example
 * import { parseNip } from 'aparatur/people'
 * const read = parseNip('19900230 201503 1 001')
 * read.ok === false && read.issues.map((issue) => numberIssueText(issue, 'en'))
 * // => ['NIP, birth date (digits 1-8): "19900230" is no day of the calendar. Accepted: a year 1900-2099, month and day (YYYYMMDD). Check the document it comes from.']
 */
export function numberIssueText(issue: NumberIssue, locale: Locale = 'id'): string {
  const words = WORDS[spokenOf(locale)]
  const counted = issue.code === 'wrong-length' || issue.code === 'not-text'
  return words.issues[issue.code]({
    where: where(words, issue.number, issue.part, issue.digits),
    given: counted ? issue.given : `"${issue.given}"`,
    length: words.lengths[issue.number ?? 'unknown'],
    accepted: listed(issue.accepted, words),
    mayBe: listed(
      (issue.mayBe ?? []).map((kind) => words.kinds[kind]),
      words,
    ),
    bound: issue.bound === undefined ? '' : timeText(issue.bound, words),
    nik: issue.number === 'nik',
  })
}

/**
 * Writes in a sentence what is odd in an identity number that was read.
 *
 * @param warning a warning of a number
 * @param locale `'id'` (default) or `'en'`
 * @returns the sentences
 * @example
 * import { parseNik } from 'aparatur/people'
 * const read = parseNik('3273011402050001', { on: '2025-01-01' })
 * read.ok && read.value.warnings.map((warning) => numberWarningText(warning, 'en'))
 * // => ['NIK, birth date: "140205" may mean 14 February 1905 or 14 February 2005, since its year has two digits. Take the year from another document, not from this number.']
 */
export function numberWarningText(warning: NumberWarning, locale: Locale = 'id'): string {
  const words = WORDS[spokenOf(locale)]
  // An appointment is named in words, as a month or a year; a code stays as it stands.
  const moment = warning.part === 'appointment-month' || warning.part === 'appointment-year'
  const given = warning.given.length === 6 ? `${warning.given.slice(0, 4)}-${warning.given.slice(4)}` : warning.given
  return words.warnings[warning.code]({
    where: where(words, warning.number, warning.part, null),
    given: moment ? timeText(given, words) : `"${warning.given}"`,
    days: listed(
      warning.days.map((day) => timeText(day, words)),
      words,
    ),
  })
}

/**
 * Writes in a sentence how an identity number and a record differ.
 *
 * @param difference an issue or a warning of `checkNumber`
 * @param locale `'id'` (default) or `'en'`
 * @returns the sentences
 * @example
 * import { checkNumber, parseNip } from 'aparatur/people'
 * const read = parseNip('19900214 201503 1 001')
 * if (read.ok) {
 *   checkNumber(read.value, { sex: 'wanita' }).issues.map((issue) => numberDifferenceText(issue, 'en'))
 *   // => ['NIP, sex: by the number man, on record woman. Check the number and the record.']
 * }
 */
export function numberDifferenceText(difference: NumberDifference, locale: Locale = 'id'): string {
  const words = WORDS[spokenOf(locale)]
  const { kinds } = PEOPLE[spokenOf(locale)]
  const said = (code: string): string =>
    difference.field === 'sex'
      ? words.sexes[code as keyof typeof words.sexes]
      : difference.field === 'kind'
        ? kinds[code as keyof typeof kinds].label
        : timeText(code, words)
  return words.differences[difference.code]({
    where: capital(`${words.kinds[difference.number]}, ${words.fields[difference.field]}`),
    says: listed(difference.says.map(said), words),
    stated: said(difference.stated),
    nik: difference.number === 'nik',
  })
}

/** The number, its part and the place of the part: "NIP, birth date (digits 1-8)". */
function where(
  words: NumberWords,
  number: NumberKind | null,
  part: NumberPart,
  digits: readonly [number, number] | null,
): string {
  const name = number === null ? words.unknown : words.kinds[number]
  if (part === 'whole') return capital(name)
  const place = digits === null ? '' : ` (${words.digits(...digits)})`
  return capital(`${name}, ${words.parts[part]}${place}`)
}

function listed(items: readonly string[], { or }: NumberWords): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${or} ${last}`
}

/** `2025-01-01`, `2008-03` or `2019` in words. */
function timeText(time: string, { months }: NumberWords): string {
  const [year, month, day] = time.split('-')
  const named = month === undefined ? '' : `${months[Number(month) - 1]} `
  return `${day === undefined ? '' : `${Number(day)} `}${named}${year}`
}
