import type { Locale } from '../../law'
import { AREA_WORDS, type AreaWords } from '../areas/words'
import type { OfferWords } from '../catalogue-offers'
import { numbers as numbersEn } from '../en/numbers'
import { offers as offersEn } from '../en/offers'
import { numbers as numbersId } from '../id/numbers'
import { offers as offersId } from '../id/offers'
import type { NumberWords } from '../number-words'

/** All words of one language from which forms take theirs. */
export interface Wording extends AreaWords {
  readonly numbers: NumberWords
  readonly offers: OfferWords
}

/** The words of a language. */
export const WORDINGS: Record<Locale, Wording> = {
  id: /* @__PURE__ */ { ...AREA_WORDS.id, numbers: numbersId, offers: offersId },
  en: /* @__PURE__ */ { ...AREA_WORDS.en, numbers: numbersEn, offers: offersEn },
}
