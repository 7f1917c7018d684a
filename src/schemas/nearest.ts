const LONGEST = 64
const NO_DIGITS = /\D+/g

/**
 * Finds the accepted value nearest to a given text by Damerau-Levenshtein distance (letters added, left out, changed, or two
 * neighbours swapped), without regard to case, and with spaces and underscores read as hyphens. Another number is never near: an
 * election of 2023 is not the one of 2020 with a slip.
 *
 * @param given what was given; longer than 64 characters, it is near to nothing
 * @param accepted the values to choose from
 * @param words words in use that are not accepted, with the value each means
 * @returns the nearest value, the first of several equally near; where two letters in five would have to change, the only value that
 *   begins with what was given; or `undefined`
 */
export function nearestOf(
  given: string,
  accepted: readonly string[],
  words: Readonly<Record<string, string>> = {},
): string | undefined {
  if (given.length > LONGEST) return undefined
  const wanted = normal(given)
  const meant = Object.entries(words).filter(([, code]) => accepted.includes(code))
  const candidates = [...accepted.map((code) => [code, code] as const), ...meant]
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [text, code] of candidates) {
    const candidate = normal(text)
    const longer = Math.max(wanted.length, candidate.length)
    const limit = Math.min(least - 1, Math.max(1, Math.floor(longer * 0.4)))
    if (wanted.replace(NO_DIGITS, '') !== candidate.replace(NO_DIGITS, '')) continue
    if (Math.abs(wanted.length - candidate.length) > limit || longer > LONGEST) continue
    const distance = distanceOf(wanted, candidate)
    if (distance > limit) continue
    nearest = code
    least = distance
  }
  return nearest ?? onlyBeginning(wanted, accepted)
}

/** The one value of which the text is the beginning: `kabupaten` of `kabupaten-kota`. */
function onlyBeginning(wanted: string, accepted: readonly string[]): string | undefined {
  const longer = wanted.length < 3 ? [] : accepted.filter((code) => normal(code).startsWith(wanted))
  return longer.length === 1 ? longer[0] : undefined
}

function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

/** Three rows of the matrix are enough: the one being filled and the two above it. */
function distanceOf(left: string, right: string): number {
  let twoAbove: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let row = 1; row <= left.length; row++) {
    const filled = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      filled.push(
        Math.min(
          (above[column] as number) + 1,
          (filled[column - 1] as number) + 1,
          (above[column - 1] as number) + (same ? 0 : 1),
          swapped ? (twoAbove[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    twoAbove = above
    above = filled
  }
  return above[right.length] as number
}
