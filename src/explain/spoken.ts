import type { Locale } from '../law'

/** The language that is spoken: Indonesian, unless English is asked for. */
export function spokenOf(locale: Locale | undefined): Locale {
  return locale === 'en' ? 'en' : 'id'
}
