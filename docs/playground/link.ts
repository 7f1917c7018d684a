import type { Facts, FormNode, FormOf, PageData } from './form-node'
import type { Lang } from './words'

/** What a link carries. */
export interface Shared {
  readonly door: string
  readonly lang: Lang
  readonly facts: Facts
}

/** A key of a person, a package or an office as the forms suggest it: no name and no identity number fits in. */
const KEY = /^[A-Z]{2,4}-\d{1,3}$/
/** Numbers of sixteen digits or more could be an identity number. */
const LONGEST_NUMBER = 1e15
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Keeps of some facts what a form has a field for and a link may carry: choices, days, small numbers and keys. Free text stays out.
 *
 * @param form the form
 * @param given anything, such as what an address holds
 * @param lists the values of the choices
 * @returns facts of the form; never anything else
 */
export function shareable(form: FormOf, given: unknown, { lists }: Pick<PageData, 'lists'>): Facts {
  return keptFields(form.fields, given)

  function keptFields(fields: readonly FormNode[], record: unknown): Facts {
    const kept: Facts = {}
    if (typeof record !== 'object' || record === null) return kept
    for (const field of fields) {
      if (!Object.hasOwn(record, field.key)) continue
      const value = keptValue(field, (record as Facts)[field.key])
      if (value !== undefined) kept[field.key] = value
    }
    return kept
  }

  function keptValue(field: FormNode, value: unknown): unknown {
    switch (field.kind) {
      case 'choice':
        return isOffered(field.list, value) ? value : undefined
      case 'choices':
        return Array.isArray(value) ? value.filter((one) => isOffered(field.list, one)) : undefined
      case 'flag':
        return typeof value === 'boolean' ? value : undefined
      case 'day':
        return isDay(value) ? value : undefined
      case 'days':
        return Array.isArray(value) ? value.filter(isDay) : undefined
      case 'election':
        return typeof value === 'string' && /^[a-z]+(-[a-z]+)*-\d{4}(-[a-z]+)*$/.test(value) ? value : undefined
      case 'number':
        return typeof value === 'number' && Math.abs(value) < LONGEST_NUMBER ? value : undefined
      case 'text':
        return typeof value === 'string' && KEY.test(value) ? value : undefined
      case 'texts':
        return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && KEY.test(one)) : undefined
      case 'group':
        return typeof value === 'object' && value !== null ? keptFields(field.fields, value) : undefined
      case 'list':
        return Array.isArray(value) ? value.slice(0, 100).map((one) => keptFields(field.fields, one)) : undefined
    }
  }

  function isOffered(list: number, value: unknown): boolean {
    return (lists[list] ?? []).some((one) => one.value === value)
  }
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && DAY.test(value)
}

/** The part of an address after `#` that brings back a question. */
export function toHash({ door, lang, facts }: Shared): string {
  const json = JSON.stringify(facts)
  const bytes = Array.from(new TextEncoder().encode(json), (byte) => String.fromCharCode(byte)).join('')
  const text = btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
  return `#${new URLSearchParams({ q: door, l: lang, f: text })}`
}

/** Reads an address; what it does not hold, or holds spoilt, is left out. */
export function fromHash(hash: string): { readonly door?: string; readonly lang?: Lang; readonly facts?: unknown } {
  const found = new URLSearchParams(hash.replace(/^#/, ''))
  const door = found.get('q')
  const lang = found.get('l')
  return {
    ...(door === null ? {} : { door }),
    ...(lang === 'id' || lang === 'en' ? { lang } : {}),
    ...factsIn(found.get('f')),
  }
}

function factsIn(text: string | null): { readonly facts?: unknown } {
  if (text === null) return {}
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
    return { facts: JSON.parse(new TextDecoder().decode(bytes)) }
  } catch {
    return {}
  }
}
