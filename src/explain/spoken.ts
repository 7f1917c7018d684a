import type { Locale } from '../law'

/** The language that is spoken: Indonesian, unless English is asked for. */
export function spokenOf(locale: Locale | undefined): Locale {
  return locale === 'en' ? 'en' : 'id'
}

/** A text with the full stop that it lacks. */
export function asSentence(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`
}
