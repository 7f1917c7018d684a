import type { Locale } from '../law'
import { succession as english } from './en/succession'
import { succession as indonesian } from './id/succession'
import type { SuccessionWords } from './succession-words'

/** The words of succession in each language. */
export const SUCCESSION_WORDS: Record<Locale, SuccessionWords> = { id: indonesian, en: english }
