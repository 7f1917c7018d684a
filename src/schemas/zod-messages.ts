import type * as z from 'zod'
import * as locales from 'zod/locales'
import type { Locale } from '../law'

/** What zod cannot know of its own: a day by the exact parser. */
const DAY: { readonly [L in Locale]: string } = {
  id: 'Tanggal tidak valid: diharapkan hari yang ada dalam kalender, ditulis YYYY-MM-DD',
  en: 'Invalid day: expected a day of the calendar, written YYYY-MM-DD',
}

const ZODS: { readonly [L in Locale]: () => z.core.$ZodErrorMap } = {
  id: () => locales.id().localeError,
  en: () => locales.en().localeError,
}

/**
 * The messages of a schema used by itself, in one language: zod's own, and ours where zod has none. The `safe...` doors need it not: they
 * tell each issue in both languages, with the nearest accepted value. A number such as a NIP is told in both languages in one message.
 *
 * @param locale `'id'` or `'en'`
 * @returns what `safeParse` takes as `error`
 * @example
 * const facts = { matter: 'netralitas-asn', decidedOn: '2024-02-30' }
 * SupervisionFactsSchema.safeParse(facts, { error: zodMessages('en') }).error?.issues[0]?.message
 * // => 'Invalid day: expected a day of the calendar, written YYYY-MM-DD'
 * SupervisionFactsSchema.safeParse({ matter: 7 }, { error: zodMessages('id') }).error?.issues[0]?.message.startsWith('Pilihan tidak valid')
 * // => true
 */
export function zodMessages(locale: Locale): z.core.$ZodErrorMap {
  const told = locale === 'en' ? 'en' : 'id'
  const others = ZODS[told]()
  return (issue) => (issue.code === 'custom' && issue['params']?.['takes'] === 'day' ? DAY[told] : others(issue))
}
