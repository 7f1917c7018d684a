import { element } from './element'
import type { Facts, FormNode, Offered, PageData } from './form-node'
import { type Lang, WORDS } from './words'

/** What a form needs to be drawn. */
export interface FormSettings {
  readonly data: PageData
  readonly elections: readonly Offered[]
  readonly lang: Lang
  /** The facts, which the fields write into. */
  readonly facts: Facts
  /** Fields that the example fills; they stand before the others. */
  readonly first: ReadonlySet<string>
  /** Called after a fact changed. */
  readonly changed: () => void
  /** Called when an entry was added or taken away; the path of the field to go to. */
  readonly redraw: (focus: string) => void
}

/** Draws the fields of a form: those that are needed or in the example first, the others folded away. */
export function drawForm(fields: readonly FormNode[], settings: FormSettings): HTMLElement[] {
  const { lang, first, facts } = settings
  const early = fields.filter(({ key, required }) => required || first.has(key) || facts[key] !== undefined)
  const late = fields.filter((field) => !early.includes(field))
  const drawn = early.map((field) => drawField(field, facts, '', settings))
  if (late.length === 0) return drawn
  const inner = late.map((field) => drawField(field, facts, '', settings))
  const summary = element('summary', {}, `${WORDS.more[lang]} (${late.length})`)
  return [...drawn, element('details', { class: 'more' }, summary, element('div', { class: 'fields' }, ...inner))]
}

/** The id of the control of a field. */
export function controlId(path: string): string {
  return `fact-${path.replace(/[^A-Za-z0-9]+/g, '-')}`
}

function drawField(field: FormNode, record: Facts, prefix: string, settings: FormSettings): HTMLElement {
  const path = prefix === '' ? field.key : `${prefix}.${field.key}`
  if (field.kind === 'group') return drawGroup(field, field.fields, record, path, settings)
  if (field.kind === 'list') return drawList(field, field.fields, record, path, settings)
  if (field.kind === 'choices') return drawChoices(field, field.list, record, path, settings)
  return drawSingle(field, record, path, settings)
}

function set(record: Facts, key: string, value: unknown, { changed }: FormSettings): void {
  if (value === undefined || value === '') delete record[key]
  else record[key] = value
  changed()
}

function nameOf(field: FormNode, lang: Lang): string {
  const name = field.name[lang]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function labelled(field: FormNode, path: string, lang: Lang, control: HTMLElement, hint?: string): HTMLElement {
  const id = controlId(path)
  const note = hint ?? field.ask?.[lang]
  control.id = id
  if (note !== undefined) control.setAttribute('aria-describedby', `${id}-note`)
  const mark = field.required ? element('span', { class: 'required' }, WORDS.required[lang]) : undefined
  const label = element('label', { for: id }, nameOf(field, lang), ' ', mark)
  const said = note === undefined ? undefined : element('p', { class: 'note', id: `${id}-note` }, note)
  return element('div', { class: 'field', 'data-path': path }, label, said, control)
}

function drawSingle(field: FormNode, record: Facts, path: string, settings: FormSettings): HTMLElement {
  const { lang, data, elections } = settings
  const { key } = field
  const value = record[key]
  switch (field.kind) {
    case 'choice':
    case 'flag':
      return drawChoice(field, data.lists[field.list] ?? [], record, path, settings)
    case 'election':
      return drawChoice(field, elections, record, path, settings)
    case 'days':
    case 'texts': {
      const hint = field.kind === 'days' ? WORDS.oneDayPerLine[lang] : WORDS.onePerLine[lang]
      const area = element('textarea', { rows: 3, autocomplete: 'off', spellcheck: 'false' })
      area.value = Array.isArray(value) ? value.join('\n') : ''
      area.addEventListener('input', () => {
        const lines = area.value.split('\n').map((line) => line.trim())
        const kept = lines.filter((line) => line !== '')
        set(record, key, kept.length === 0 ? undefined : kept, settings)
      })
      return labelled(field, path, lang, area, hint)
    }
    default: {
      const type = field.kind === 'day' ? 'date' : field.kind === 'number' ? 'number' : 'text'
      const limits = field.kind === 'number' ? { min: field.least, max: field.most, step: 'any' } : {}
      const input = element('input', { type, autocomplete: 'off', ...limits })
      input.value = value === undefined ? '' : String(value)
      input.addEventListener('input', () => {
        const number = field.kind === 'number' && input.value !== ''
        set(record, key, number ? Number(input.value) : input.value, settings)
      })
      return labelled(field, path, lang, input)
    }
  }
}

/** A choice of one, with what the chosen value means below it; yes and no are chosen too, for an empty box would not tell no from not known. */
function drawChoice(
  field: FormNode,
  offered: readonly Offered[],
  record: Facts,
  path: string,
  settings: FormSettings,
): HTMLElement {
  const { lang } = settings
  const select = drawSelect(offered, record[field.key], settings)
  const help = element('p', { class: 'help' })
  const tell = () => {
    const chosen = offered.find(({ value }) => value === select.value)
    help.textContent = chosen?.help?.[lang] ?? ''
  }
  select.addEventListener('change', () => {
    tell()
    const chosen = field.kind === 'flag' && select.value !== '' ? select.value === 'yes' : select.value
    set(record, field.key, chosen, settings)
    if (field.turns) settings.redraw(path)
  })
  tell()
  const drawn = labelled(field, path, lang, select)
  drawn.append(help)
  return drawn
}

function drawSelect(offered: readonly Offered[], value: unknown, { lang }: FormSettings): HTMLSelectElement {
  const unknown = element('option', { value: '' }, `– ${WORDS.unknown[lang]} –`)
  const choices = offered.map((one) => element('option', { value: one.value }, one.label[lang]))
  const select = element('select', {}, unknown, ...choices)
  select.value = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '')
  return select
}

function drawChoices(field: FormNode, list: number, record: Facts, path: string, settings: FormSettings): HTMLElement {
  const { lang, data } = settings
  const chosen = new Set(Array.isArray(record[field.key]) ? (record[field.key] as unknown[]) : [])
  const boxes = (data.lists[list] ?? []).map(({ value, label }, at) => {
    const box = element('input', { type: 'checkbox', id: `${controlId(path)}-${at}` })
    box.checked = chosen.has(value)
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(value)
      else chosen.delete(value)
      set(record, field.key, chosen.size === 0 ? undefined : [...chosen], settings)
    })
    return element('div', { class: 'box' }, box, element('label', { for: box.id }, label[lang]))
  })
  const legend = element('legend', {}, nameOf(field, lang))
  return element(
    'fieldset',
    { class: 'choices', id: controlId(path), tabindex: -1, 'data-path': path },
    legend,
    element('div', { class: 'boxes' }, ...boxes),
  )
}

/** Whether a field of some kinds of a record is there. */
function fits(only: FormNode['only'], record: Facts): boolean {
  return only === undefined || only.values.includes(String(record[only.key]))
}

function drawGroup(
  field: FormNode,
  fields: readonly FormNode[],
  record: Facts,
  path: string,
  settings: FormSettings,
): HTMLElement {
  const { lang } = settings
  const own = (record[field.key] as Facts | undefined) ?? {}
  // The record of a group is there as soon as one of its fields is, and gone with the last.
  const inner: FormSettings = {
    ...settings,
    changed: () => {
      for (const { key, only } of fields) if (!fits(only, own)) delete own[key]
      if (Object.keys(own).length === 0) delete record[field.key]
      else record[field.key] = own
      settings.changed()
    },
  }
  const drawn = fields.filter(({ only }) => fits(only, own)).map((one) => drawField(one, own, path, inner))
  const body = element('div', { class: 'fields' }, ...drawn)
  if (field.required || record[field.key] !== undefined) {
    const legend = element('legend', {}, nameOf(field, lang))
    return element('fieldset', { id: controlId(path), tabindex: -1, 'data-path': path }, legend, body)
  }
  const summary = element('summary', {}, nameOf(field, lang))
  return element('details', { class: 'more', id: controlId(path), 'data-path': path }, summary, body)
}

function drawList(
  field: FormNode,
  fields: readonly FormNode[],
  record: Facts,
  path: string,
  settings: FormSettings,
): HTMLElement {
  const { lang, redraw } = settings
  const entries = Array.isArray(record[field.key]) ? (record[field.key] as Facts[]) : []
  const drawn = entries.map((entry, at) => {
    const where = `${path}.${at}`
    const remove = element('button', { type: 'button', class: 'quiet' }, WORDS.remove[lang])
    remove.setAttribute('aria-label', `${WORDS.remove[lang]}: ${nameOf(field, lang)} ${at + 1}`)
    remove.addEventListener('click', () => {
      const left = entries.filter((one) => one !== entry)
      if (left.length === 0) delete record[field.key]
      else record[field.key] = left
      settings.changed()
      redraw(path)
    })
    const early = fields.filter(({ key, required }) => required || entry[key] !== undefined)
    const late = fields.filter((one) => !early.includes(one))
    const shown = early.map((one) => drawField(one, entry, where, settings))
    const folded = late.map((one) => drawField(one, entry, where, settings))
    const more =
      folded.length === 0
        ? undefined
        : element(
            'details',
            { class: 'more' },
            element('summary', {}, `${WORDS.more[lang]} (${folded.length})`),
            element('div', { class: 'fields' }, ...folded),
          )
    const legend = element('legend', {}, `${nameOf(field, lang)} ${at + 1}`)
    return element('fieldset', { class: 'entry', id: controlId(where), tabindex: -1 }, legend, ...shown, more, remove)
  })
  const add = element('button', { type: 'button', class: 'quiet' }, `+ ${WORDS.add[lang]}: ${field.name[lang]}`)
  add.addEventListener('click', () => {
    record[field.key] = [...entries, {}]
    settings.changed()
    redraw(`${path}.${entries.length}`)
  })
  return element('div', { class: 'list', id: controlId(path), tabindex: -1, 'data-path': path }, ...drawn, add)
}
