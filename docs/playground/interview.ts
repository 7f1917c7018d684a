import { CHECKERS } from 'aparatur/checkers'
import {
  answerQuestion,
  beginInterview,
  type InterviewQuestion,
  type InterviewState,
  interview,
} from 'aparatur/decision'
import { type QuestionText, questionText } from 'aparatur/explain'
import { element } from './element'
import type { Facts, Offered } from './form-node'
import { type Lang, WORDS } from './words'

export type { InterviewState }

/** What the questions need from the page around them. */
export interface TalkSettings {
  readonly lang: Lang
  readonly elections: readonly Offered[]
  /** Takes the state after an answer. */
  readonly answered: (next: InterviewState) => void
  /** Opens the form at a fact. */
  readonly goTo: (fact: string) => void
}

type Id = keyof typeof CHECKERS

/** Whether questions can be put one by one: plans and drafts have none. */
export function askable(id: string): id is Id {
  return Object.hasOwn(CHECKERS, id)
}

/** Begins with what is known already. */
export function startFrom(id: string, facts: Facts): InterviewState | undefined {
  return askable(id) ? beginInterview(CHECKERS[id], { facts }) : undefined
}

/** Draws the question that settles most, or the end. */
export function drawTurn(state: InterviewState, settings: TalkSettings): HTMLElement[] {
  const { lang } = settings
  const entry = CHECKERS[state.checker as Id]
  const turn = tried(() => interview(entry, state))
  if (turn === undefined) return [end(WORDS.atOdds[lang])]
  if (turn.status === 'ended') return [end(WORDS[turn.outcome === 'needs-facts' ? 'asFarAs' : 'enough'][lang])]
  const { question } = turn
  const words = questionText(state.checker, question, { locale: lang })
  const give = (value: unknown) => {
    const next = tried(() => answerQuestion(entry, state, question.fact, value))
    if (next !== undefined) return settings.answered(next)
    wrong.textContent = WORDS.atOdds[lang]
  }
  const wrong = element('p', { class: 'note', role: 'alert' })
  const notKnown = element('button', { type: 'button', class: 'quiet' }, words.notKnown)
  notKnown.addEventListener('click', () => give(null))
  const help = [words.help, words.who, words.because].filter((text) => text !== '')
  return [
    element('h3', { id: 'talk-question', tabindex: -1 }, words.text),
    ...help.map((text) => element('p', { class: 'note' }, text)),
    element('div', { class: 'answers' }, ...answers(question, words, give, settings), notKnown),
    wrong,
  ]
}

function end(said: string): HTMLElement {
  return element('p', { id: 'talk-question', tabindex: -1 }, said)
}

/** What the library refuses is told by the answer beside; here nothing is asked until it is mended. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

/** More answers than these are chosen from a list. */
const MOST_BUTTONS = 6

function answers(
  { fact, kind }: InterviewQuestion,
  words: QuestionText,
  give: (value: unknown) => void,
  { lang, elections, goTo }: TalkSettings,
): HTMLElement[] {
  const offered =
    kind === 'text' && fact.endsWith('election')
      ? elections.map(({ value, label }) => ({ value, label: label[lang], help: '' }))
      : words.options
  if (kind === 'list' || kind === 'record') {
    const button = element('button', { type: 'button' }, WORDS.toForm[lang])
    button.addEventListener('click', () => goTo(fact))
    return [button]
  }
  if (kind === 'codes') return several(offered, give, lang)
  if (offered.length > 0 && offered.length <= MOST_BUTTONS) {
    return offered.map(({ value, label, help }) => {
      const button = element('button', { type: 'button', title: help }, label)
      button.addEventListener('click', () => give(value))
      return button
    })
  }
  const control = offered.length > 0 ? selectOf(offered, lang) : entered(kind)
  control.setAttribute('aria-labelledby', 'talk-question')
  const button = element('button', { type: 'button' }, WORDS.give[lang])
  button.addEventListener('click', () => {
    const { value } = control
    if (value === '') return control.focus()
    give(kind === 'number' ? Number(value) : value)
  })
  return [control, button]
}

/** None, one or more of a list. */
function several(offered: readonly Worded[], give: (value: unknown) => void, lang: Lang): HTMLElement[] {
  const boxes = offered.map(({ value }, at) => ({
    value,
    box: element('input', { type: 'checkbox', id: `talk-${at}` }),
  }))
  const rows = boxes.map(({ box }, at) =>
    element('div', { class: 'box' }, box, element('label', { for: box.id }, offered[at]?.label ?? '')),
  )
  const button = element('button', { type: 'button' }, WORDS.give[lang])
  button.addEventListener('click', () => give(boxes.filter(({ box }) => box.checked).map(({ value }) => value)))
  return [element('div', { class: 'boxes' }, ...rows), button]
}

interface Worded {
  readonly value: unknown
  readonly label: string
}

function selectOf(offered: readonly Worded[], lang: Lang) {
  const choices = offered.map(({ value, label }) => element('option', { value: String(value) }, label))
  return element('select', {}, element('option', { value: '' }, `– ${WORDS.choose[lang]} –`), ...choices)
}

function entered(kind: InterviewQuestion['kind']): HTMLInputElement {
  const type = kind === 'day' ? 'date' : kind === 'number' ? 'number' : 'text'
  return element('input', { type, autocomplete: 'off', ...(type === 'number' ? { step: 'any' } : {}) })
}
