import { plainDate } from '../dates'
import {
  allow,
  type Caution,
  type Checker,
  type Context,
  type Decision,
  defineChecker,
  ownOverlays,
  type Table,
  unknownRegion,
} from '../decision'
import { COVERED, evidenceOfCited } from '../law'
import { TERMS, type Term, type Written } from './dimensions'
import type { TermContext, TermFacts } from './facts'
import type { TermMeaning } from './outcome'
import { TERM_ASKS, termTable } from './tables/term'
import { ORGANIZATION } from './vocabulary'

const CODES = ['fund', 'names', 'standsInFor', 'trigger', 'method', 'holder', 'post'] as const

/** Other spellings, without signs and in lower case, and the word each stands for. */
const SPELLINGS: { readonly [spelling: string]: Term } = {
  p3k: 'P3K',
  penjabat: 'Pj',
  penjabatsementara: 'Pjs',
  pelaksanatugas: 'Plt',
  pelaksanaharian: 'Plh',
  komisiasn: 'KASN',
  panwaslih: 'Panwas',
  panwaskabupatenkota: 'Panwas',
  ppkunit: 'PPK-Unit-SKPD',
  ppkunitskpd: 'PPK-Unit-SKPD',
}

/**
 * Finds the word of the list that a text writes, whatever its capitals, dots, hyphens and spaces.
 *
 * @param text a word as it stands in a paper: `'P.P.K.'`, `'ppk skpd'`
 * @returns the word, or `undefined` for one this room does not resolve
 * @example
 * termOf('p.p.k.') // => 'PPK'
 * termOf('PPK SKPD') // => 'PPK-SKPD'
 * termOf('Pejabat') // => undefined
 */
export function termOf(text: string): Term | undefined {
  const bare = bareOf(text)
  if (Object.hasOwn(SPELLINGS, bare)) return SPELLINGS[bare]
  return TERMS.find((term) => bareOf(term) === bare)
}

function bareOf(text: string): string {
  return text.toLowerCase().replace(/[\s./_-]+/g, '')
}

/** When a paper was written, as far as words changed their sense on that day. */
function writtenIn(day: string): Written {
  if (day < '2017-08-16') return 'before-2017-08-16'
  if (day < '2018-03-22') return '2017-08-16-to-2018-03-21'
  return day < '2021-02-02' ? '2018-03-22-to-2021-02-01' : 'from-2021-02-02'
}

/**
 * The checker behind {@link resolveTerm}, for `ask`, `trace` and `compare`: it takes the word among the facts.
 *
 * @example
 * termChecker({ term: 'PPTK' }).status // => 'decided'
 */
export const termChecker: Checker<TermFacts, TermMeaning> = /* @__PURE__ */ defineChecker<TermFacts, TermMeaning>({
  id: 'resolveTerm',
  vocabulary: ORGANIZATION,
  tables: () => [termTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const region = unknownRegion(ORGANIZATION)
    const cautions: Caution[] = []
    const given = new Set<string>(['term'])
    allow(region, ORGANIZATION, 'term', facts.term)
    const asks: readonly string[] = TERM_ASKS[facts.term]
    const { field, fields = [], writtenOn } = facts
    if (field !== undefined) {
      allow(region, ORGANIZATION, 'field', field)
      if (asks.includes('field')) given.add('field')
      else cautions.push({ code: 'fact-not-used', fact: 'field' })
    }
    if (fields.length > 0) {
      // The fact stays open: the passage must still tell which of them it is about. What is known of it goes before.
      if (field !== undefined || !asks.includes('field')) cautions.push({ code: 'fact-not-used', fact: 'fields' })
      else allow(region, ORGANIZATION, 'field', fields)
    }
    for (const name of CODES) {
      const code = facts[name]
      if (code === undefined) continue
      allow(region, ORGANIZATION, name, code)
      if (asks.includes(name)) given.add(name)
      else cautions.push({ code: 'fact-not-used', fact: name })
    }
    if (writtenOn !== undefined) {
      allow(region, ORGANIZATION, 'written', writtenIn(plainDate(writtenOn, 'writtenOn')))
      if (asks.includes('written')) given.add('writtenOn')
      else cautions.push({ code: 'fact-not-used', fact: 'writtenOn' })
    }
    return { regions: [region], given, cautions }
  },
  main: (ask) => ask(termTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.organization.checkedThrough,
})

/**
 * Tells what an abbreviation or a word means in its passage. PPK alone has five senses and one more as the finance pattern of a BLUD;
 * P3K, PA, KPA, Pengawas, Pj, Pjs, Plt, Plh and others are as treacherous. Where the passage does not tell, it says which fact would;
 * where it points to several fields, `possible` holds what they leave.
 *
 * @param term the word; see {@link termOf} for one in another spelling
 * @param passage what is known of the passage: its field, for whom an official stands in, the day of the paper
 * @param context the same for every checker
 * @returns a decision: `decided` with the sense, `needs-facts` where the passage does not tell, `contested` where the texts disagree
 *   (Panwas since UU 7/2017), `outside-law` where the word has no sense of this law there, or none any more (PPHP since 2 February 2021)
 * @throws RangeError naming the field when a word, a code or a day is not accepted
 * @example
 * const contract = resolveTerm('PPK', { field: 'pengadaan' })
 * contract.status === 'decided' && contract.conclusion.sense // => 'pejabat-pembuat-komitmen'
 * const bare = resolveTerm('PPK')
 * bare.status === 'needs-facts' && bare.missing[0]?.fact // => 'field'
 * const both = resolveTerm('PPK', { fields: ['pengadaan', 'kepegawaian'] })
 * both.status === 'needs-facts' && both.possible.length // => 2
 * resolveTerm('Panwas', { writtenOn: '2020-10-01' }).status // => 'contested'
 */
export function resolveTerm(
  term: Term,
  passage: TermContext = {},
  context: Context = {},
): Decision<TermMeaning, TermFacts> {
  return termChecker({ ...passage, term: termOf(term) ?? term }, context)
}
