import type { PlainDate } from '../../src/dates'
import { type AnyRow, type Clock, isSilent, type Over } from '../../src/decision'
import { lastDay } from '../../src/explain/conditions'
import { cite, evidenceOf, type Locale, POINT_TEXTS, type ProvisionId, provision } from '../../src/law'
import { anchor, escaped, linked } from './html'
import type { Listed } from './inventory'
import type { Lexicon } from './lexicon'
import { PAGE_WORDS, type PageWords } from './page-words'
import { REASONS } from './reasons'

/** The day from which rows speak that have no beginning. */
const BEGINNING = '0001-01-01'

interface Page {
  readonly listed: Listed
  readonly locale: Locale
  readonly lexicon: Lexicon
  readonly words: PageWords
}

/**
 * Writes the page of a decision table: every row with its conditions, effect, provisions, evidence, reasoning and interval.
 *
 * @param listed the table
 * @param locale the language
 * @param lexicon the words of its area in that language
 * @returns the body in Markdown, without a title
 */
export function tablePage(listed: Listed, locale: Locale, lexicon: Lexicon): string {
  const page: Page = { listed, locale, lexicon, words: PAGE_WORDS[locale] }
  const { table } = listed
  const rows = Object.entries(table.rows())
  const combinations = Object.values(table.dimensions).reduce((product, codes) => product * codes.length, 1)
  const meta = page.words.tableMeta(rows.length, combinations.toLocaleString(locale))
  return [
    `<p class="law-meta"><code>${escaped(table.id)}</code> ${escaped(meta)}</p>`,
    `<p class="law-how">${escaped(page.words.howToRead)}</p>`,
    legend(page),
    ...grouped(rows, page),
    `## ${page.words.provisions}`,
    page.words.provisionsIntro,
    provisionList(rows, page),
  ].join('\n\n')
}

function legend({ words }: Page): string {
  const badges = Object.keys(words.evidence).map((evidence) => badge(evidence as keyof PageWords['evidence'], words))
  return `<p class="law-legend"><span>${escaped(words.legend)}:</span> ${badges.join(' ')}</p>`
}

/** Rows under a heading for each value of the dimension by which the table is looked up; a short table has none. */
function grouped(rows: readonly (readonly [string, AnyRow])[], page: Page): string[] {
  const { bucket } = page.listed.table
  const out: string[] = []
  let before: string | undefined
  for (const [id, row] of rows) {
    const heading = rows.length > 12 ? headingOf(row, bucket, page) : undefined
    if (heading !== undefined && heading !== before) out.push(`## ${escaped(heading)}`)
    before = heading
    out.push(rowCard(id, row, page))
  }
  return out
}

function headingOf(row: AnyRow, bucket: string, { lexicon, words }: Page): string {
  const condition = row.when[bucket]
  const codes = codesOf(condition)
  if (codes === undefined) return `${capital(lexicon.dimension(bucket))}: ${words.notTold.toLowerCase()}`
  const named = codes.slice(0, 2).map((code) => lexicon.value(bucket, code))
  return capital(`${named.join(', ')}${codes.length > 2 ? ` (+${codes.length - 2})` : ''}`)
}

function rowCard(id: string, row: AnyRow, page: Page): string {
  const { words } = page
  const reasoning = `<span class="law-reasoning law-${row.reasoning}">${escaped(words.reasoning[row.reasoning])}</span>`
  return [
    `<article class="law-row" id="row-${anchor(id)}">`,
    `<header><code>${escaped(id)}</code><span class="law-when">${escaped(intervalOf(row, page))}</span>${reasoning}</header>`,
    '<div class="law-sides">',
    `<section><p class="law-side">${escaped(words.conditions)}</p>${conditions(row, page)}</section>`,
    `<section class="law-then"><p class="law-side">${escaped(words.effect)}</p>${effectOf(row.then, page)}</section>`,
    '</div>',
    points(row, page),
    exceptions(row, page),
    notes(row, page),
    `<ul class="law-cites" aria-label="${escaped(words.citations)}">${citations(row, page)}</ul>`,
    '</article>',
  ].join('')
}

/** The days in which the row speaks, by clock. */
function intervalOf({ during = {} }: AnyRow, { lexicon, words }: Page): string {
  const spans = Object.entries(during).flatMap(([clock, period]): string[] => {
    if (period === undefined) return []
    const { from, until } = period
    // The first day of the calendar stands for `ever since`.
    const first = (from as string) === BEGINNING ? null : lexicon.speech.date(from)
    const last = until === null ? null : lexicon.speech.date(lastDay(until as PlainDate) as string)
    if (first === null && last === null) return []
    const span =
      first === null ? words.until(last as string) : last === null ? words.from(first) : words.fromUntil(first, last)
    return [`${lexicon.speech.words.decision.clocks[clock as Clock]} ${span}`]
  })
  return capital(spans.join('; '))
}

function conditions(row: AnyRow, page: Page): string {
  const { lexicon, words } = page
  const named = Object.entries(row.when).flatMap(([dimension, condition]) => {
    const codes = codesOf(condition)
    return codes === undefined ? [] : [{ dimension, codes }]
  })
  const open = Object.entries(row.when).flatMap(([dimension, condition]) =>
    typeof condition === 'object' && 'any' in condition ? [{ dimension, why: condition.any }] : [],
  )
  const list = named.map(({ dimension, codes }) => {
    const values = codes.map((code) => `<span class="law-value">${escaped(lexicon.value(dimension, code))}</span>`)
    return `<dt>${escaped(capital(lexicon.dimension(dimension)))}</dt><dd>${values.join(' ')}</dd>`
  })
  const rest = open.map(
    ({ dimension, why }) =>
      `<li>${escaped(lexicon.dimension(dimension))} <span class="law-why">${escaped(reasonOf(why, page.locale))}</span></li>`,
  )
  return [
    list.length === 0 ? `<p class="law-always">${escaped(words.always)}</p>` : `<dl>${list.join('')}</dl>`,
    rest.length === 0 ? '' : `<div class="law-open"><p>${escaped(words.notTold)}:</p><ul>${rest.join('')}</ul></div>`,
  ].join('')
}

/** Why a row does not distinguish the values of a dimension; rows say it in English. */
function reasonOf(why: string, locale: Locale): string {
  return locale === 'en' ? why : (REASONS[why] ?? why)
}

function codesOf(condition: AnyRow['when'][string]): readonly string[] | undefined {
  if (typeof condition === 'string') return [condition]
  return Array.isArray(condition) ? condition : undefined
}

function effectOf(effect: unknown, page: Page): string {
  const { lexicon, words } = page
  if (isSilent(effect)) {
    return `<p class="law-silent">${escaped(words.silent)}: ${escaped(lexicon.effect('silent', effect.silent))}</p>`
  }
  if (typeof effect !== 'object' || effect === null || Array.isArray(effect))
    return `<p>${valueText('then', effect, page)}</p>`
  const fields = Object.entries(effect).map(
    ([key, value]) => `<dt>${escaped(capital(lexicon.key(key)))}</dt><dd>${valueText(key, value, page)}</dd>`,
  )
  return `<dl>${fields.join('')}</dl>`
}

function valueText(key: string, value: unknown, page: Page): string {
  const { lexicon, locale } = page
  if (typeof value === 'boolean') return escaped(lexicon.speech.words.decision.words[value ? 'yes' : 'no'])
  if (typeof value === 'number') return escaped(value.toLocaleString(locale))
  if (value === null) return '–'
  if (typeof value === 'string') {
    return `<span class="law-value">${escaped(isProvision(value) ? cite(value, locale) : lexicon.effect(key, value))}</span>`
  }
  if (Array.isArray(value)) {
    const items = value.map((one) => valueText(key, one, page))
    const plain = value.every((one) => typeof one !== 'object')
    return plain ? items.join(' ') : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  }
  const inner = Object.entries(value as object).map(
    ([name, one]) => `<span class="law-field">${escaped(lexicon.key(name))}: ${valueText(name, one, page)}</span>`,
  )
  return inner.join(' ')
}

function isProvision(text: string): text is ProvisionId {
  return /^[a-z0-9-]+\/[a-z0-9/-]+$/.test(text) && cite(text as ProvisionId) !== text
}

function points({ reading = {} }: AnyRow, { locale, words }: Page): string {
  const texts: {
    readonly [point: string]: {
      readonly question: { readonly [L in Locale]: string }
      readonly options: { readonly [option: string]: { readonly says: { readonly [L in Locale]: string } } }
    }
  } = POINT_TEXTS
  return Object.entries(reading)
    .map(([point, option]) => {
      const text = texts[point]
      const says = text?.options[option as string]?.says[locale] ?? option
      return `<p class="law-point"><strong>${escaped(words.reading)}.</strong> ${escaped(text?.question[locale] ?? point)} <em>${escaped(says as string)}</em></p>`
    })
    .join('')
}

function exceptions({ over }: AnyRow, { locale, words }: Page): string {
  const all: readonly Over<string, string>[] =
    over === undefined ? [] : Array.isArray(over) ? over : [over as Over<string, string>]
  return all
    .map(({ row, because, by }) => {
      const why = `${words.because[because]}, ${cite(by as ProvisionId, locale)}`
      return `<p class="law-over">${escaped(words.over(row, why))}</p>`
    })
    .join('')
}

function notes({ notes: codes = [] }: AnyRow, { lexicon, words }: Page): string {
  if (codes.length === 0) return ''
  const items = codes.map((code) => `<li>${escaped(lexicon.effect('notes', code))}</li>`)
  return `<div class="law-notes"><p>${escaped(words.notes)}</p><ul>${items.join('')}</ul></div>`
}

function citations({ basis }: AnyRow, { locale, lexicon, words }: Page): string {
  return basis
    .map(({ provision: id, role }) => {
      const link = `<a href="#prov-${anchor(id)}">${escaped(cite(id as ProvisionId, locale))}</a>`
      return `<li><span class="law-role">${escaped(lexicon.speech.words.decision.roles[role])}</span> ${link} ${badge(evidenceOf(id), words)}</li>`
    })
    .join('')
}

function badge(evidence: keyof PageWords['evidence'], words: PageWords): string {
  return `<span class="law-evidence law-${evidence}">${escaped(words.evidence[evidence])}</span>`
}

function provisionList(rows: readonly (readonly [string, AnyRow])[], page: Page): string {
  const cited = new Set(rows.flatMap(([, { basis }]) => basis.map(({ provision: id }) => id)))
  const cards = [...cited].map((id) => provisionCard(id as ProvisionId, page))
  return `<div class="law-provisions">${cards.join('')}</div>`
}

function provisionCard(id: ProvisionId, { locale, lexicon, words }: Page): string {
  const { says, from, until, evidence, source } = provision(id)
  const last = until === null ? null : lexicon.speech.date(lastDay(until as PlainDate) as string)
  const first = lexicon.speech.date(from)
  const span = last === null ? words.from(first) : words.fromUntil(first, last)
  return [
    `<section class="law-provision" id="prov-${anchor(id)}">`,
    `<p class="law-cite">${escaped(cite(id, locale))} ${badge(evidence, words)}</p>`,
    `<p>${escaped(says[locale])}</p>`,
    `<p class="law-source">${escaped(capital(span))}; ${escaped(words.source)} ${linked(source)}</p>`,
    '</section>',
  ].join('')
}

/** The text with a capital letter at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
