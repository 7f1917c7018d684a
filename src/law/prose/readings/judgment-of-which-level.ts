import type { ContestedPointText } from '../../reading'
import type { judgmentOfWhichLevel } from '../../readings/judgment-of-which-level'

/** The question of {@link judgmentOfWhichLevel}, its readings and why one is preferred. */
export const judgmentOfWhichLevelText: ContestedPointText<typeof judgmentOfWhichLevel> = {
  question: {
    id: 'Putusan tingkat mana yang menjadi akhir pelayanan hukum menurut Perpres 16/2018 Pasal 84 ayat (2)?',
    en: 'The judgment of which level ends the legal service under Perpres 16/2018 Article 84 paragraph (2)?',
  },
  why: {
    id: 'Ayat itu hanya dikenal dari ingatan dan tidak menyebut tingkat; putusan yang masih dapat dilawan belum mengakhiri masalah hukumnya.',
    en: 'The paragraph is known from memory only and names no level; a judgment that can still be appealed does not end the legal problem.',
  },
  options: {
    'every-level': {
      holders: [{ id: 'pembacaan menurut tujuan pasal', en: 'a reading by the aim of the article' }],
      says: { id: 'Banding dan kasasi masih termasuk.', en: 'Appeal and cassation are still included.' },
    },
    'first-judgment': {
      holders: [{ id: 'pembacaan menurut huruf', en: 'a reading by the letter' }],
      says: {
        id: 'Pelayanan hukum berakhir pada putusan tingkat pertama.',
        en: 'The service ends with the judgment of the first court.',
      },
    },
  },
}
