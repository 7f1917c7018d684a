import { type InstrumentId, instrument, type Locale } from '../law'
import type { CircularDocument, CircularLine, CircularSays, MustNotSay } from '../rules/neutrality'
import { classSentence, conductName, groupsOf } from './circular-groups'
import type { CircularTold, CircularWords } from './circular-words'
import { lastDay } from './conditions'
import { circular as english } from './en/circular'
import { followUp as englishSteps } from './en/follow-up'
import type { FollowUpWords } from './follow-up-words'
import { circular as indonesian } from './id/circular'
import { followUp as indonesianSteps } from './id/follow-up'
import { label } from './label'
import { deadlineText, exampleText } from './render-deadline'
import { escaped, oneLine } from './report'
import { type Speech, speak } from './speech'
import { cautionItem } from './tell'

/** How a circular is written. */
export interface CircularOptions {
  /** `'id'` (default), the official form, or `'en'` for reading. */
  readonly locale?: Locale | undefined
  /** Whether to append what the drafter should check: what may not be said, and cautions. */
  readonly notes?: boolean | undefined
}

const WORDS: Record<Locale, { readonly words: CircularWords; readonly steps: FollowUpWords }> = {
  id: { words: indonesian, steps: indonesianSteps },
  en: { words: english, steps: englishSteps },
}

interface Pen {
  readonly words: CircularWords
  readonly steps: FollowUpWords
  readonly speech: Speech
  readonly issuer: string
}

/**
 * Writes a circular as Markdown in the form of an official surat edaran: heading, addressees, parts A to F, signature by office,
 * copies. Every line of substance ends with its provisions.
 *
 * @param document the circular as data
 * @param options language, and whether to append the notes for the drafter
 * @returns the Markdown, ending with a line break
 * @example
 * import { draftCircular } from 'aparatur/neutrality'
 * const circular = draftCircular({
 *   issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Penajam Paser Utara' },
 *   issuedOn: '2024-10-10',
 *   election: 'pilkada-2024',
 *   addressees: ['pns', 'thl'],
 * })
 * circularToMarkdown(circular).split('\n')[2] // => '**PENJABAT BUPATI PENAJAM PASER UTARA**'
 */
export function circularToMarkdown(document: CircularDocument, options: CircularOptions = {}): string {
  const speech = speak(options.locale)
  const { words, steps } = WORDS[speech.locale]
  const pen: Pen = { words, steps, speech, issuer: issuerOf(document, words) }
  const sections = document.sections.map(({ code, lines }, at) => {
    const heading = `## ${String.fromCharCode(65 + at)}. ${words.sections[code]}`
    return [heading, ...numbered(closed(lines.map((one) => entryOf(one, pen))))].join('\n\n')
  })
  const parts = [
    headOf(document, pen),
    ...sections,
    footOf(document, pen),
    ...(options.notes === true ? [notesOf(document, pen)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/**
 * Tells a circular in one line: what it is and on which vote.
 *
 * @param document the circular as data
 * @param options the language
 * @returns one line
 */
export function circularTitle(document: CircularDocument, options: CircularOptions = {}): string {
  const speech = speak(options.locale)
  const { words } = WORDS[speech.locale]
  return oneLine(`${words.title}: ${words.subject(speech.value('election', document.facts.election))}`)
}

/** The issuing office as it signs: capacity, office and the name of the region without its kind. */
function issuerOf({ facts: { issuer } }: CircularDocument, words: CircularWords): string {
  const region =
    issuer.office === 'sekretaris-daerah' ? issuer.region : issuer.region.replace(/^(Provinsi|Kabupaten|Kota) /, '')
  return [words.capacities[issuer.capacity], words.offices[issuer.office], oneLine(region)]
    .filter((part) => part !== '')
    .join(' ')
}

function headOf({ facts, frame }: CircularDocument, { words, speech, issuer }: Pen): string {
  const { region } = facts.issuer
  const place = frame.place ?? words.placeholder
  return [
    `**${escaped(words.government(oneLine(region)))}**`,
    `**${escaped(issuer.toUpperCase())}**`,
    `# ${words.title}`,
    [
      `${words.frame.number}: ${escaped(frame.number ?? words.placeholder)}`,
      `${words.frame.nature}: ${words.nature[frame.nature]}`,
      `${words.frame.attachments}: –`,
      `${words.frame.subject}: ${escaped(words.subject(speech.value('election', facts.election)))}`,
    ].join('  \n'),
    `${escaped(place)}, ${speech.date(frame.date)}`,
    [`${words.frame.to}`, ...frame.recipients.map((to, at) => `${at + 1}. ${words.recipients[to]}`)].join('\n'),
    escaped(words.within(oneLine(region))),
  ].join('\n\n')
}

function footOf({ frame }: CircularDocument, { words, issuer }: Pen): string {
  const copies =
    frame.copies.length === 0
      ? []
      : [[`${words.frame.copies}:`, ...frame.copies.map((to, at) => `${at + 1}. ${escaped(to)}`)].join('\n')]
  return [`**${escaped(issuer)}**`, `(${words.frame.signature})`, ...copies].join('\n\n')
}

/** A numbered line with the lines under it. */
interface Entry {
  readonly text: string
  readonly under: readonly Entry[]
}

function entryOf(one: CircularLine, pen: Pen): Entry {
  if (one.says.code === 'conducts-at-stage') return { text: sentence(one, pen), under: conductEntries(one, pen) }
  return { text: withBasis(sentence(one, pen), one, pen), under: closed(one.under.map((each) => entryOf(each, pen))) }
}

/** The last of a list ends with a full stop. */
function closed(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, at) =>
    at === entries.length - 1 ? { ...entry, text: entry.text.replace(/;$/, '.') } : entry,
  )
}

/** Conduct classed alike stands together, with what all of a group rest on said once. */
function conductEntries({ under }: CircularLine, pen: Pen): Entry[] {
  const { words, speech } = pen
  return groupsOf(under).map(({ classes, lines, shared }) => {
    const common = lines.length > 1 ? shared : []
    const entries = lines.map((one, at) => {
      const own = one.basis.filter(({ provision }) => !common.includes(provision))
      const stop = at === lines.length - 1 ? '.' : ';'
      return { text: withBasis(`${sentence(one, pen)}${stop}`, { ...one, basis: own }, pen), under: [] }
    })
    const said = escaped(words.classes.group(classSentence(classes, words, speech)))
    const basis = common.length === 0 ? '' : ` ${escaped(words.sharedBasis(speech.cites(common)))}`
    return { text: `${said}${basis}`, under: entries }
  })
}

function sentence({ says, binds }: CircularLine, pen: Pen): string {
  const say = pen.words.says[says.code] as (says: CircularSays, told: CircularTold) => string
  const shown = says.code === 'conducts-at-stage' ? { ...says, until: lastDay(says.until) } : says
  const text = say(shown, toldOf(says, binds, pen))
  return escaped(text)
}

function withBasis(
  text: string,
  { says, basis }: Pick<CircularLine, 'says' | 'basis'>,
  { words, speech }: Pen,
): string {
  if (basis.length === 0 || says.code === 'legal-basis') return text
  const cited = escaped(words.basis(speech.cites(basis.map(({ provision }) => provision))))
  // The provisions stand before the stop that ends every sentence, as in an official text.
  return `${text.slice(0, -1)} ${cited}${text.slice(-1)}`
}

function toldOf(says: CircularSays, binds: readonly string[], { words, steps, speech, issuer }: Pen): CircularTold {
  const { locale } = speech
  const kinds = (given: readonly string[]) => speech.list(given.map((kind) => label(kind, locale)))
  return {
    date: speech.date,
    list: speech.list,
    kinds,
    conduct: (conduct, how = {}) => conductName(conduct, how, words, speech),
    election: (id) => speech.value('election', id),
    offence: (code) => label(code, locale),
    element: (code) => label(code, locale),
    fact: speech.fact,
    code: (code) => label(code, locale),
    exit: (form) => label(form, locale),
    // Every step and office of the ladder has words; a test asks for them.
    step: (code) => steps.steps[code] as string,
    office: (code) => steps.offices[code] as string,
    rule: ruleOf(says, words, steps, speech),
    levels: says.code === 'follow-up-step' ? speech.list(says.levels ?? [], 'or') : '',
    example: says.code === 'reporting-deadline' ? exampleText(says.deadline, steps, speech) : '',
    instrument: (id) => {
      const ended = says.code === 'legal-basis' && says.ended
      return `${instrument(id as InstrumentId).title[locale]}${ended ? words.stillApplied : ''}`
    },
    issuer,
    bound: kinds(binds),
  }
}

/** The rule of a deadline in a line, or that none is set. */
function ruleOf(says: CircularSays, words: CircularWords, steps: FollowUpWords, speech: Speech): string {
  if (says.code === 'reporting-deadline') return deadlineText(says.rule, steps, speech)
  if (says.code !== 'follow-up-step') return ''
  return says.deadline === null ? words.noDeadline : deadlineText(says.deadline, steps, speech)
}

function numbered(entries: readonly Entry[], indent = ''): string[] {
  if (entries.length === 0) return []
  const lines = entries.map(({ text, under }, at) => {
    const mark = `${at + 1}. `
    const nested = numbered(under, `${indent}${' '.repeat(mark.length)}`)
    return [`${indent}${mark}${text}`, ...nested].join('\n')
  })
  return [lines.join('\n')]
}

function notesOf({ mustNotSay, cautions }: CircularDocument, pen: Pen): string {
  const { words, speech } = pen
  const { notes } = words
  const ban = ({ code, basis, concerns }: MustNotSay) =>
    `- ${escaped(notes.bans[code] as string)} (${escaped(notes.concerns(speech.list(concerns.map((kind) => label(kind, speech.locale)))))}; ${escaped(speech.cites(basis.map(({ provision }) => provision)))})`
  const warned = cautions.map((caution) => {
    const own = caution.code === 'note' ? (notes.texts[caution.note] ?? pen.steps.notes[caution.note]) : undefined
    return `- ${escaped(own ?? cautionItem(caution, speech).text)}`
  })
  return [
    '---',
    `## ${notes.heading}`,
    notes.intro,
    `### ${notes.mustNotSay}`,
    mustNotSay.map(ban).join('\n'),
    // A circular always warns at least that it makes no norm.
    `### ${notes.cautions}`,
    warned.join('\n'),
  ].join('\n\n')
}
