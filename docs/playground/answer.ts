import { isPlainDate } from 'aparatur/dates'
import { type AnyPlan, type Explainable, label, summary, toMarkdown } from 'aparatur/explain'
import { toMermaid } from 'aparatur/interchange'
import type { Issue, Validated } from 'aparatur/schemas'
import MarkdownIt from 'markdown-it'
import type { Door } from './doors'
import { element } from './element'
import type { Facts } from './form-node'
import { drawChart, linesOf } from './picture'
import { type Lang, STATUS, WORDS } from './words'

/** What the answer needs from the page around it. */
export interface AnswerSettings {
  readonly lang: Lang
  readonly door: Door
  readonly facts: Facts
  /** The name of a fact, as the form has it. */
  readonly nameOf: (fact: string) => string
  /** Opens the form at a fact. */
  readonly goTo: (fact: string) => void
}

/** An answer as it is shown, and the one line that is read aloud. */
export interface Shown {
  readonly nodes: readonly HTMLElement[]
  readonly said: string
}

// Text of a visitor may stand in an explanation, so no HTML is let through and only plain links are made.
const markdown = new MarkdownIt({ html: false, linkify: false })

/** Draws what a door answered. */
export function drawAnswer(answer: Validated<unknown>, settings: AnswerSettings): Shown {
  return answer.ok ? drawValue(answer.value as Explainable, settings) : drawIssues(answer.issues, settings)
}

function drawIssues(issues: readonly Issue[], { lang, goTo }: AnswerSettings): Shown {
  const items = issues.map(({ path, message }) => {
    const fact = path.replace(/\[(\d+)\]/g, '.$1')
    const button = element('button', { type: 'button', class: 'link' }, message[lang])
    button.addEventListener('click', () => goTo(fact))
    return element('li', {}, button)
  })
  const title = WORDS.issues[lang]
  return {
    nodes: [badge('refused', lang), element('h3', {}, title), element('ul', { class: 'issues' }, ...items)],
    said: `${title}: ${issues.length}`,
  }
}

function drawValue(value: Explainable, settings: AnswerSettings): Shown {
  const { lang } = settings
  const status = 'status' in value ? String(value.status) : 'planner' in value ? 'plan' : 'document'
  const line = summary(value, { locale: lang })
  const report = reportOf(value, line, lang)
  const parts = [
    badge(status, lang),
    report.title === line ? undefined : element('p', { class: 'asked' }, report.title),
    element('p', { class: 'headline' }, report.answer),
    missing(value, settings),
    doubts(value, settings),
    deadlines(value, settings),
    picture(value, settings),
    explanation(report.rest, lang),
    forProgrammers(value, settings),
  ]
  return {
    nodes: parts.filter((part) => part !== undefined),
    said: `${STATUS[status]?.[lang] ?? status}. ${line}`,
  }
}

function badge(status: string, lang: Lang): HTMLElement {
  return element('p', { class: `badge ${status}` }, STATUS[status]?.[lang] ?? status)
}

/** What is still to be known, each as a way to its field. */
function missing(value: Explainable, { lang, nameOf, goTo }: AnswerSettings): HTMLElement | undefined {
  const asked = 'missing' in value && Array.isArray(value.missing) ? (value.missing as { fact: string }[]) : []
  const facts = [...new Set(asked.map(({ fact }) => fact))]
  if (facts.length === 0) return undefined
  const buttons = facts.map((fact) => {
    const button = element('button', { type: 'button', class: 'chip' }, nameOf(fact))
    button.addEventListener('click', () => goTo(fact))
    return element('li', {}, button)
  })
  return section(WORDS.missing[lang], element('ul', { class: 'chips' }, ...buttons))
}

interface SomeDoubt {
  readonly part: string
  readonly status: 'open' | 'contested'
  readonly facts?: readonly string[]
}

function doubts(value: Explainable, { lang, nameOf }: AnswerSettings): HTMLElement | undefined {
  const found = 'doubts' in value && Array.isArray(value.doubts) ? (value.doubts as SomeDoubt[]) : []
  if (found.length === 0) return undefined
  const items = found.map(({ part, status, facts = [] }) => {
    const why = status === 'open' ? `${WORDS.open[lang]} ${facts.map(nameOf).join(', ')}` : WORDS.contested[lang]
    return element('li', {}, element('strong', {}, capital(label(part, lang))), `: ${why}`)
  })
  return section(WORDS.doubts[lang], element('ul', {}, ...items))
}

/** Days by which something must be done: of the steps of a plan, or anywhere in a conclusion. */
function deadlines(value: Explainable, { lang }: AnswerSettings): HTMLElement | undefined {
  const steps = 'steps' in value && Array.isArray(value.steps) ? (value.steps as unknown[]) : []
  // The chart of a plan has a box for each step, in the words of its planner: the act first, then who acts.
  const boxes = 'planner' in value ? linesOf(toMermaid(value as AnyPlan, { locale: lang })) : []
  const rows = steps.flatMap((step, at) => {
    const [what = '', who = ''] = boxes[at] ?? []
    return daysIn(step).map((day) => ({ what: capital(what), who, day }))
  })
  const inside = 'conclusion' in value ? daysIn(value.conclusion).map((day) => ({ what: '', who: '', day })) : []
  const all = [...rows, ...inside]
  if (all.length === 0) return undefined
  const items = all.map(({ what, who, day }) =>
    element(
      'li',
      {},
      element('time', { datetime: day }, written(day, lang)),
      element('span', {}, what),
      who === '' ? undefined : element('small', {}, who),
    ),
  )
  return section(WORDS.deadlines[lang], element('ol', { class: 'days' }, ...items))
}

function daysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('due' in value && typeof value.due === 'string' && isPlainDate(value.due)) return [value.due]
  return Object.values(value).flatMap(daysIn)
}

function written(day: string, lang: Lang): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'id', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, month - 1, date))
}

function picture(value: Explainable, { lang }: AnswerSettings): HTMLElement | undefined {
  if (!('planner' in value)) return undefined
  const source = toMermaid(value as AnyPlan, { locale: lang })
  const name = `${WORDS.pictureOf[lang]}: ${summary(value, { locale: lang })}`
  const scroll = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': WORDS.picture[lang] })
  scroll.append(drawChart(source, name))
  return section(WORDS.picture[lang], scroll, folded(WORDS.mermaid[lang], source))
}

interface Report {
  /** What was asked. */
  readonly title: string
  /** The answer in a line. */
  readonly answer: string
  /** The report without its title, and without its first line where that only repeats the answer. */
  readonly rest: string
}

/** Parts a report from the line that stands above it, so that nothing is said twice. */
function reportOf(value: Explainable, line: string, lang: Lang): Report {
  const text = toMarkdown(value, { locale: lang })
  const [, title = '', body = text] = /^# (.*)\n+([\s\S]*)$/.exec(text) ?? []
  const plain = title.replace(/\\(.)/g, '$1')
  if (!line.startsWith(`${plain}. `)) return { title: line, answer: line, rest: body }
  const answer = line.slice(plain.length + 2)
  const [, first = '', rest = body] = /^\*\*(.*)\*\*\n+([\s\S]*)$/.exec(body) ?? []
  return { title: plain, answer, rest: first.replace(/\\(.)/g, '$1') === answer ? rest : body }
}

function explanation(text: string, lang: Lang): HTMLElement {
  const body = element('div', { class: 'prose' })
  // The page has headings of its own, so those of the report move down.
  body.innerHTML = markdown.render(text.replace(/^(#+) /gm, '##$1 '))
  // What is wider than the page scrolls in a box that the keyboard reaches.
  for (const wide of body.querySelectorAll('table, pre')) {
    const scroll = element('div', {
      class: 'scroll',
      tabindex: 0,
      role: 'region',
      'aria-label': WORDS.explanation[lang],
    })
    wide.replaceWith(scroll)
    scroll.append(wide)
  }
  return section(WORDS.explanation[lang], body)
}

function forProgrammers(value: Explainable, { lang, door, facts }: AnswerSettings): HTMLElement {
  const call = `import { ${door.id} } from 'aparatur/${door.entry}'\n\n${door.id}(${JSON.stringify(facts, null, 2)})`
  const json = JSON.stringify(value, null, 2)
  return element(
    'details',
    { class: 'more' },
    element('summary', {}, WORDS.forProgrammers[lang]),
    code(call, 'TypeScript'),
    code(json, 'JSON'),
  )
}

function folded(title: string, text: string): HTMLElement {
  return element('details', { class: 'more' }, element('summary', {}, title), code(text, title))
}

function code(text: string, name: string): HTMLElement {
  return element('pre', { tabindex: 0, role: 'region', 'aria-label': name }, element('code', {}, text))
}

function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: 'part' }, element('h3', {}, title), ...children)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
