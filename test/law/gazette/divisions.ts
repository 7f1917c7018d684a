/*
 * Finds the divisions of a promulgated text: articles, paragraphs, letters and numbers. The texts are machine-read scans, so a digit may
 * be a letter that looks like it, a bracket may be another sign, and a heading may stand in the middle of a line. What is asked is only
 * whether a division is there, and what it says; nothing is taken over into the library.
 */

/** A text cut into the articles of its body and of its explanation. */
export interface Divided {
  readonly body: ReadonlyMap<string, string>
  readonly explanation: ReadonlyMap<string, string>
}

interface Heading {
  readonly at: number
  readonly end: number
  /** `'5'`, `'16a'`. */
  readonly article: string
  readonly order: number
  readonly weight: number
}

/** What a scan makes of each digit. */
const LOOKALIKES: readonly string[] = ['0OoQ', '1lILi!|\\]', '2Zz', '3', '4a', '5sS', '6', '7T', '8B', '9g']

const digits = (number: number): string =>
  String(number)
    .split('')
    .map((digit) => `[${LOOKALIKES[Number(digit)]}]`)
    .join('\\s?')

/** The number that a misread one stands for; nothing where it cannot be one. */
function numberOf(read: string): number | undefined {
  const plain = read
    .replace(/\s/g, '')
    .split('')
    .map((sign) => LOOKALIKES.findIndex((set) => set.replaceAll('\\', '').includes(sign)))
  return plain.length === 0 || plain.some((digit) => digit < 0) ? undefined : Number(plain.join(''))
}

/** Every place where an article may begin. A reference to an article goes on with its paragraph, or stands after a word that leads to it. */
function headings(text: string): Heading[] {
  const found: Heading[] = []
  for (const match of text.matchAll(
    /\b[Pp]as\s?(?:a-?[l1\]ti]|d)\s*(\d[\dlILOoSsBT!|]{0,2}(?: [\dlI](?![\d.)]))?|[lIL][\dlI]{0,2}|T[\dT])\s?([A-Z])?(?=[\s(,.;:^]|$)/g,
  )) {
    const number = numberOf(match[1] as string)
    if (number === undefined) continue
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const end = match.index + match[0].length
    const after = text.slice(end, end + 40)
    const alone = /(^|\n)\s*$/.test(before) && /^\s*(\n|$)/.test(after)
    const led =
      /(dalam|ketentuan|dan|dengan|atau|pada|dari|menurut|serta|yakni|yaitu|antara|oleh|bunyi|ayat|[,(/–-])\s*$/i.test(
        before,
      )
    const goesOn =
      /^\s*(ayat|huruf|angka|dan\b|atau\b|sampai|jo|s\/d|tersebut|diubah|dihapus|[,;.)/-])/i.test(after) &&
      !/^\s*(Ayat|Huruf|Angka)\b/.test(after)
    if (led && !alone) continue
    if (goesOn && !alone) continue
    const opens = /^\s*(\(|\[|\{|[A-Z])/.test(after)
    const letter = (match[2] ?? '').toLowerCase()
    found.push({
      at: match.index,
      end,
      article: `${number}${letter}`,
      order: number * 100 + (letter === '' ? 0 : letter.charCodeAt(0) - 96),
      weight: (alone ? 3 : 1) + (opens ? 2 : 0) + (letter !== '' && !alone ? -1 : 0),
    })
  }
  return found
}

/** The heaviest run of headings whose numbers rise: what is left out was a reference that looked like a heading. */
function rising(all: readonly Heading[]): Heading[] {
  const best: number[] = []
  const from: number[] = []
  for (const [at, one] of all.entries()) {
    best[at] = one.weight
    from[at] = -1
    for (let before = 0; before < at; before++) {
      const earlier = all[before] as Heading
      // A step to the next article is likelier than a leap.
      const near = one.order - earlier.order <= 100 ? 2 : 0
      if (earlier.order < one.order && (best[before] as number) + one.weight + near >= (best[at] as number)) {
        best[at] = (best[before] as number) + one.weight + near
        from[at] = before
      }
    }
  }
  const run: Heading[] = []
  let at = best.indexOf(Math.max(...best))
  while (at >= 0) {
    run.unshift(all[at] as Heading)
    at = from[at] as number
  }
  return run
}

function articles(text: string): ReadonlyMap<string, string> {
  const all = headings(text)
  const run = rising(all)
  const numbered = run.map((one, at) => [one.article, text.slice(one.end, run[at + 1]?.at ?? text.length)] as const)
  // A page whose columns were read in the wrong order has an article before its predecessor.
  const stray = all
    .filter(({ weight }) => weight >= 3)
    .map((one) => [one.article, text.slice(one.end, all.find(({ at }) => at > one.at)?.at ?? text.length)] as const)
  return new Map([...stray, ...numbered, ...roman(text)])
}

/** An amending act has two articles of its own, with Roman numbers, around those that it amends. */
function roman(text: string): (readonly [string, string])[] {
  const found = [
    ...text.matchAll(/(?<=^|\n)\s*Pasal\s+(I[Ii]{0,2})\s*(?=\n)|(?<=\.\s)Pasal\s+(I[Ii]{0,2})\s(?=[\p{Lu}\d])/gu),
  ]
  return found.map((match, at) => [
    (match[1] ?? (match[2] as string)).toLowerCase(),
    text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length),
  ])
}

/** Where the explanation begins. */
const EXPLANATION = /PENJELASAN\s+ATAS|PASAL\s+DEMI\s+PASAL|\bI+\.\s*UMUM\b/g

/**
 * Cuts a text into its articles.
 *
 * @param scan a promulgated text with its explanation, if it has one
 * @returns the articles of the body and of the explanation, by their number
 */
export function divide(scan: string): Divided {
  const text = scan.replaceAll('^', '')
  const closing = [...text.matchAll(/Agar\s+setiap\s+(orang|pengundangan)/g)].at(-1)?.index ?? 0
  const explained =
    [...text.matchAll(EXPLANATION)].find(({ index }) => index > closing)?.index ??
    (closing === 0 ? text.length : closing)
  const [body, explanation] = [text.slice(0, closing === 0 ? explained : closing), text.slice(explained)]
  const annex = /\bLAMPIRAN\b/.exec(text.slice(closing))
  return {
    body: new Map([...articles(body), ...(annex === null ? [] : [['lampiran', annex[0]] as const])]),
    explanation: new Map([
      ...articles(explanation),
      ...(/UMUM/.test(explanation) ? [['umum', explanation] as const] : []),
    ]),
  }
}

const OPEN = '[({\\[<]'
const CLOSE = '[)}\\]|tlI1J!>]'

/** Where a division is marked; `undefined` where it is not. */
function marker(text: string, kind: string, name: string): RegExpExecArray | undefined {
  const pattern = MARKS[kind]?.(name)
  if (pattern === undefined) return undefined
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index + 1)
    // A reference to a paragraph is no paragraph.
    if (kind === 'ayat' && /(ayat|ayat\s*\(.{1,2}\)\s*(,|dan|atau|dan\/atau|sampai dengan))\s*\(?$/i.test(before))
      continue
    return match as RegExpExecArray
  }
  return undefined
}

const MARKS: { readonly [kind: string]: (name: string) => RegExp } = {
  ayat: (name) => {
    const [, number = '0', letter = ''] = /^(\d+)([a-z]?)$/.exec(name) ?? []
    return new RegExp(
      `(?<![\\w])${OPEN}\\s?${digits(Number(number))}${letter}\\s?${CLOSE}(?=[.\\s\\p{Lu}])(?=[^({\\[\\p{L}]{0,6}\\p{L}[^({\\[]{2})`,
      'gu',
    )
  },
  huruf: (name) => {
    const sign = name === 'l' ? '[l1I]' : name === 'i' ? '[i1I]' : name
    return new RegExp(`(?<![\\w(])${sign}\\s?[.)]\\s?(?=[\\p{L}\\d^"'(])`, 'giu')
  },
  /** A change that an amending act makes: the number alone is too common in what it changes. */
  amendment: (name) =>
    new RegExp(
      `(?<![\\w(./])${digits(Number(name))}\\s?\\.?\\s(?=(Ket[ec]ntuan|Di antara|Setelah|Judul|Pasal)\\b)`,
      'gu',
    ),
  angka: (name) => new RegExp(`(?<![\\w(./])${digits(Number(name))}\\s?[.)](?:\\s?(?=[\\p{L}^"'(])|\\s(?=\\d))`, 'gu'),
}

const next = (kind: string, name: string): string =>
  kind === 'huruf' ? String.fromCharCode(name.charCodeAt(0) + 1) : String(Number.parseInt(name, 10) + 1)

/**
 * Finds a division.
 *
 * @param divided a text cut into articles
 * @param path `'pasal-5/huruf-n/angka-6'`, `'penjelasan/pasal-3/huruf-g'`
 * @param torn whether the scan has the numbers of paragraphs apart from them; then a paragraph is there if the article has as many sentences
 * @returns its words as the scan has them; `undefined` where the text does not have it
 */
export function find(divided: Divided, path: string, torn = false): string | undefined {
  const segments = path.split('/')
  const explains = segments[0] === 'penjelasan'
  const [first = '', ...rest] = explains ? segments.slice(1) : segments
  let text = (explains ? divided.explanation : divided.body).get(first.replace(/^pasal-/, ''))
  for (const segment of rest) {
    if (text === undefined) return undefined
    const [, read = '', name = ''] = /^(ayat|huruf|angka)-(.+)$/.exec(segment) ?? []
    const kind = first === 'pasal-i' && read === 'angka' ? 'amendment' : read
    const mark = (where: string, which: string) =>
      (explains ? named(where, kind, which) : undefined) ?? marker(where, kind, which)
    const begins = mark(text, name)
    if (torn && kind === 'ayat') {
      if (begins === undefined && sentences(text) < Number.parseInt(name, 10)) return undefined
      continue
    }
    if (begins === undefined) return undefined
    const after: string = text.slice(begins.index + begins[0].length)
    text = after.slice(0, mark(after, next(kind, name))?.index ?? after.length)
  }
  return text
}

/** How many sentences a torn article has: it cannot have more paragraphs than those. */
function sentences(text: string): number {
  return [...text.trim().matchAll(/(^|[.;:)]\s+|\n\s*)(?=\p{Lu}\p{L}+\s)/gu)].length
}

/** An explanation names the division it explains: `Ayat (2)`, `Huruf g`. */
function named(text: string, kind: string, name: string): RegExpExecArray | undefined {
  const word =
    kind === 'ayat'
      ? `Ayat\\s*${OPEN}\\s?${digits(Number.parseInt(name, 10))}`
      : kind === 'huruf'
        ? `Huruf\\s+${name}\\b`
        : `Angka\\s+${digits(Number(name))}`
  return (new RegExp(word, 'u').exec(text) as RegExpExecArray | null) ?? undefined
}
