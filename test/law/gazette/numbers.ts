/*
 * The numbers of a paraphrase against those of its article: a count of days, an age, a fine. References to other articles and the days of
 * promulgation are left out; they stand in other tests.
 */

const WORDS: { readonly [word: string]: number } = {
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  'dua belas': 12,
  'tiga belas': 13,
  'empat belas': 14,
  'lima belas': 15,
  'enam belas': 16,
  'dua puluh': 20,
  'dua puluh satu': 21,
  'tiga puluh': 30,
  'empat puluh lima': 45,
  'enam puluh': 60,
  'sembilan puluh': 90,
  seratus: 100,
}

const MONTHS = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'
const REFERENCE = /(Pasal|ayat|huruf|angka|UU|PP|Perpres|Perppu|Putusan|SE|nomor) \(?[\dA-Z]+\)?(\/[\w-]+)*/g
const DAY = new RegExp(`\\d+ (${MONTHS}) \\d{4}`, 'g')
const SPELLED = new RegExp(
  `\\b(${Object.keys(WORDS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
)

/** What the scan takes for a digit, made a digit again. */
const legible = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('O', '0')
    .replace(/(?<=\d)[lI]|[lI](?=\d)/g, '1')

/**
 * Finds the numbers of a paraphrase that its article does not have.
 *
 * @param paraphrase in Indonesian
 * @param article what the scan has, with the divisions above it
 * @returns the numbers, as the paraphrase writes them
 */
export function strangeNumbers(paraphrase: string, article: string): readonly string[] {
  const said = paraphrase.replace(REFERENCE, ' ').replace(DAY, ' ')
  const text = legible(article)
  const lower = text.toLowerCase()
  const figures = [...said.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) => figure)
  const spelled = [...said.toLowerCase().matchAll(SPELLED)].map(([word]) => word)
  const wordOf = (figure: string) => Object.entries(WORDS).find(([, value]) => value === Number(figure))?.[0]
  return [
    ...figures.filter((figure) => {
      const word = wordOf(figure)
      return !text.includes(figure) && !(word !== undefined && lower.includes(word))
    }),
    ...spelled.filter((word) => !lower.includes(word) && !text.includes(String(WORDS[word]))),
  ]
}
