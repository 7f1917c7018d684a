import type { NumberIssue, NumberIssueCode, NumberKind, NumberPart, OtherNumber } from './issue'

/** A number of 18 digits with a separator after each and its name in front has fewer characters than this. */
export const LONGEST_NUMBER_TEXT = 64
const LONGEST_SHOWN = 40

// Space and dot as on printed decrees; the other three are the spaces that word processors put in their place.
const SEPARATORS = [' ', '.', '\u00a0', '\u202f', '\u2007']
const LABEL = /^\s*(NIP(?:\s*PPPK|PPK)?|NI[\s.]*PPPK|NIK)(?!\p{L})[\s.:]*/iu
/** Stands at the place of a letter, so that the parts around it can still be told. */
const FOREIGN = '?'

/** A text taken apart: one character for each digit or letter, and what was wrong so far. */
export interface DigitsRead {
  readonly digits: string
  readonly issues: NumberIssue[]
}

/** Numbers by their usual length; which of them it is no length can tell. */
const BY_LENGTH: Readonly<Record<number, readonly (NumberKind | OtherNumber)[]>> = {
  5: ['nomor-tni'],
  6: ['nomor-tni'],
  7: ['nomor-tni'],
  8: ['nrp-polri'],
  9: ['nip-lama'],
  15: ['npwp'],
  16: ['nik', 'npwp'],
  18: ['nip', 'ni-pppk'],
}

/** Makes an issue about the number as a whole. */
function whole(code: NumberIssueCode, number: NumberKind | null, given: string, accepted: readonly string[]) {
  return { code, number, part: 'whole' as const, digits: null, given, accepted }
}

/**
 * Takes the digits out of a text. The time it needs is bounded, whatever is given.
 *
 * @param text the text; at an open door it may be anything
 * @param number the number that is expected, or `null`
 * @param lengths how many digits it may have
 * @returns the digits in order, and every issue of the text as such
 */
export function readDigits(text: unknown, number: NumberKind | null, lengths: readonly number[]): DigitsRead {
  const accepted = lengths.map((length) => `${length} digits`)
  if (typeof text !== 'string') {
    return { digits: '', issues: [whole('not-text', number, text === null ? 'null' : typeof text, accepted)] }
  }
  if (text.length > LONGEST_NUMBER_TEXT) {
    return { digits: '', issues: [whole('too-long', number, visible(text), accepted)] }
  }
  const issues: NumberIssue[] = []
  const label = LABEL.exec(text)
  if (label !== null) issues.push(whole('label-in-front', number, visible(label[0].trim()), accepted))

  const bare = text.slice(label?.[0].length ?? 0)
  // A sign that comes again is told once.
  const add = (issue: NumberIssue) => {
    if (!issues.some(({ code, given }) => code === issue.code && given === issue.given)) issues.push(issue)
  }
  let digits = ''
  // A run is all digits, all letters or all signs.
  for (const [run] of bare.matchAll(/\d+|(?:(?!\d)[\p{L}\p{M}\p{N}])+|[^\p{L}\p{M}\p{N}]+/gu)) {
    if (/\d/.test(run)) {
      digits += run
    } else if (/[\p{L}\p{M}\p{N}]/u.test(run)) {
      digits += FOREIGN.repeat([...run].length)
      add(whole('not-a-digit', number, visible(run), ['0-9']))
    } else {
      const others = [...run].filter((sign) => !SEPARATORS.includes(sign)).join('')
      if (others !== '')
        add(whole('separator-not-accepted', number, visible(others), ['space', 'dot', 'no-break-space']))
    }
  }
  if (digits === '') {
    // Signs alone are told as such; nothing at all is told as nothing.
    if (issues.every(({ code }) => code === 'label-in-front')) issues.push(whole('empty', number, '', accepted))
  } else if (!lengths.includes(digits.length)) {
    const counted = digits.replaceAll(FOREIGN, '').length
    const mayBe = counted === digits.length ? BY_LENGTH[counted] : undefined
    const found = whole('wrong-length', number, `${counted}`, accepted)
    issues.push(mayBe === undefined ? found : { ...found, mayBe })
  }
  return { digits, issues }
}

/** A part of a number as it stands there, and where to report what is wrong with it. */
export interface PartRead {
  /** The digits; `null` where a letter stands among them, which has been reported. */
  readonly text: string | null
  /** Reports what is wrong with the part. */
  readonly refuse: (
    code: NumberIssueCode,
    accepted: readonly string[],
    more?: Pick<NumberIssue, 'mayBe' | 'bound'>,
  ) => undefined
}

/**
 * Takes a part out of a number of the right length.
 *
 * @param read the digits with the issues found so far, to which this part adds its own
 * @param number the number that is expected, or `null`
 * @param part the name of the part
 * @param first its first digit, counted from 1
 * @param last its last digit
 * @returns the part
 */
export function partOf(
  { digits, issues }: DigitsRead,
  number: NumberKind | null,
  part: NumberPart,
  first: number,
  last: number,
): PartRead {
  const text = digits.slice(first - 1, last)
  return {
    text: text.includes(FOREIGN) ? null : text,
    refuse: (code, accepted, more) => {
      issues.push({ code, number, part, digits: [first, last], given: text, accepted, ...more })
      return undefined
    },
  }
}

/** Cuts a text, and escapes what cannot be seen in it or turns its direction. */
function visible(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
  return cut.replace(/[\p{C}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, (sign) => {
    return `\\u${(sign.codePointAt(0) as number).toString(16).padStart(4, '0')}`
  })
}
