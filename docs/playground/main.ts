import { elections } from 'aparatur/elections'
import { drawAnswer } from './answer'
import { DOORS, type Door, GROUPS } from './doors'
import { byId, element } from './element'
import { controlId, drawForm } from './form'
import type { Facts, FormNode, FormOf, Offered, PageData } from './form-node'
import { askable, drawTurn, type InterviewState, startFrom } from './interview'
import { fromHash, shareable, toHash } from './link'
import { type Lang, WORDS } from './words'

const data = JSON.parse(byId('page-data').textContent ?? '') as PageData
const voted: readonly Offered[] = elections().map(({ id, name }) => ({ value: id, label: name }))

let lang: Lang = 'id'
let door: Door = DOORS[0] as Door
let facts: Facts = {}
/** The questions put one by one, while they are. */
let talk: InterviewState | undefined

const copyOf = (given: Facts): Facts => JSON.parse(JSON.stringify(given)) as Facts
const formOf = (id: string): FormOf => data.forms.find((form) => form.id === id) as FormOf

function start(): void {
  const found = fromHash(location.hash)
  lang = found.lang ?? (navigator.language.startsWith('id') ? 'id' : lang)
  door = DOORS.find(({ id }) => id === found.door) ?? door
  facts = found.facts === undefined ? copyOf(door.example) : shareable(formOf(door.id), found.facts, data)
  drawAll()
}

/** Everything that depends on the language, the question and the facts. */
function drawAll(): void {
  document.documentElement.lang = lang
  document.title = `${WORDS.title[lang]} · aparatur`
  for (const spot of document.querySelectorAll<HTMLElement>('[data-word]')) {
    spot.textContent = WORDS[spot.dataset['word'] as keyof typeof WORDS][lang]
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset['lang'] === lang))
  }
  byId('languages').setAttribute('aria-label', WORDS.language[lang])
  byId('release').textContent = `${WORDS.version[lang]} ${data.version}, ${WORDS.law[lang]} ${data.law}.`
  drawDoors()
  drawFacts()
  answer()
  drawTalk()
}

function drawDoors(): void {
  const groups = GROUPS.map(({ title, doors }) =>
    element(
      'optgroup',
      { label: title[lang] },
      ...doors.map((one) => element('option', { value: one.id }, one.title[lang])),
    ),
  )
  const select = byId<HTMLSelectElement>('door')
  select.replaceChildren(...groups)
  select.value = door.id
}

function drawFacts(focus?: string): void {
  const form = formOf(door.id)
  const fields = drawForm(form.fields, {
    data,
    elections: voted,
    lang,
    facts,
    first: new Set(Object.keys(door.example)),
    changed: () => {
      answer()
      // What is filled in below is not asked again.
      if (talk !== undefined) drawTalk({ ...talk, facts: copyOf(facts) })
    },
    redraw: drawFacts,
  })
  byId('fields').replaceChildren(...fields)
  if (focus !== undefined) goTo(focus)
}

function answer(): void {
  const shown = drawAnswer(door.open(facts), { lang, door, facts, nameOf, goTo })
  byId('answer').replaceChildren(...shown.nodes)
  byId('said').textContent = shown.said
  const hash = toHash({ door: door.id, lang, facts: shareable(formOf(door.id), facts, data) })
  if (hash !== location.hash) history.replaceState(null, '', hash)
  byId('link-box').hidden = true
}

/** Shows the next question, where questions are put one by one; `focus` says that one was answered. */
function drawTalk(state: InterviewState | undefined = talk, focus = false): void {
  talk = state
  const button = byId<HTMLButtonElement>('ask')
  button.hidden = !askable(door.id)
  button.textContent = WORDS[talk === undefined ? 'ask' : 'stop'][lang]
  button.setAttribute('aria-expanded', String(talk !== undefined))
  const box = byId('talk')
  box.hidden = talk === undefined
  if (talk === undefined) {
    box.replaceChildren()
    return
  }
  const answered = (next: InterviewState) => {
    facts = copyOf(next.facts as Facts)
    drawFacts()
    answer()
    drawTalk(next, true)
  }
  box.replaceChildren(...drawTurn(talk, { lang, elections: voted, answered, goTo }))
  if (focus) byId('talk-question').focus()
}

/** The name of a fact, found in the form by its whole path or by its last part. */
function nameOf(fact: string): string {
  const found = find(formOf(door.id).fields, fact.split('.'))
  return found?.name[lang] ?? fact
}

function find(fields: readonly FormNode[], path: readonly string[]): FormNode | undefined {
  const [key, ...rest] = path.filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.key === key)
  if (field === undefined || rest.length === 0) return field
  return 'fields' in field ? find(field.fields, rest) : undefined
}

/** Goes to the field of a fact, unfolding what it lies in; to the nearest field around it where it has none. */
function goTo(fact: string): void {
  for (let path = fact; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const control = document.getElementById(controlId(path)) ?? inFirstEntry(path)
    if (control === null) continue
    for (let around = control.parentElement; around !== null; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true
    }
    if (control instanceof HTMLDetailsElement) control.open = true
    const target = control instanceof HTMLDetailsElement ? control.querySelector('summary') : control
    target?.scrollIntoView({ block: 'center' })
    target?.focus()
    return
  }
}

/** A fact of an entry of a list, named without the place of the entry. */
function inFirstEntry(path: string): HTMLElement | null {
  const [list, ...rest] = path.split('.')
  return document.getElementById(controlId([list, '0', ...rest].join('.')))
}

function stopTalk(): void {
  talk = undefined
  drawTalk()
}

function say(words: string): void {
  byId('said').textContent = words
}

byId<HTMLSelectElement>('door').addEventListener('change', (event) => {
  door = DOORS.find(({ id }) => id === (event.target as HTMLSelectElement).value) ?? door
  facts = copyOf(door.example)
  drawFacts()
  answer()
  stopTalk()
})
byId('ask').addEventListener('click', () => {
  if (talk !== undefined) return stopTalk()
  // Nobody wants to be asked about the example.
  if (JSON.stringify(facts) === JSON.stringify(door.example)) facts = {}
  drawFacts()
  answer()
  drawTalk(startFrom(door.id, facts), true)
})
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-lang]')) {
  button.addEventListener('click', () => {
    lang = button.dataset['lang'] as Lang
    drawAll()
  })
}
byId('example').addEventListener('click', () => {
  stopTalk()
  facts = copyOf(door.example)
  drawFacts()
  answer()
  say(WORDS.filled[lang])
})
byId('clear').addEventListener('click', () => {
  stopTalk()
  facts = {}
  drawFacts()
  answer()
  say(WORDS.cleared[lang])
})
byId('share').addEventListener('click', async () => {
  const copied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  )
  const done = byId('link-done')
  done.textContent = copied === true ? WORDS.shared[lang] : ''
  if (copied === true) return say(WORDS.shared[lang])
  // Where a browser lets no page write to the clipboard, the link is shown to be copied by hand.
  byId('link-box').hidden = false
  const box = byId<HTMLInputElement>('link')
  box.value = location.href
  box.focus()
  box.select()
})
for (const link of document.querySelectorAll<HTMLAnchorElement>('[href="#answer-panel"]')) {
  link.addEventListener('click', (event) => {
    // Followed as a link it would take the place of the question in the address.
    event.preventDefault()
    byId('answer-panel').focus()
    byId('answer-panel').scrollIntoView()
  })
}
byId('facts').addEventListener('submit', (event) => event.preventDefault())
window.addEventListener('hashchange', () => {
  const found = fromHash(location.hash)
  if (found.door !== undefined) start()
})

// The way to the answer is of no use where the answer is in sight.
new IntersectionObserver(([seen]) => {
  byId('to-answer').classList.toggle('seen', seen?.isIntersecting === true)
}).observe(byId('answer'))

start()
