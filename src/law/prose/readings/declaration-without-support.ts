import type { ContestedPointText } from '../../reading'
import type { declarationWithoutSupport } from '../../readings/declaration-without-support'

/** The question of {@link declarationWithoutSupport}, its readings and why one is preferred. */
export const declarationWithoutSupportText: ContestedPointText<typeof declarationWithoutSupport> = {
  question: {
    id: 'Apakah menghadiri deklarasi bakal calon tanpa dukungan aktif termasuk butir etik ketiga SKB 2022?',
    en: 'Is attending the declaration of a bakal calon without active support covered by the third ethics item of the decree of 2022?',
  },
  why: {
    id: 'Reproduksi yang lebih banyak, dan butir disiplin yang sejajar menurut BKN, memuat unsur dukungan aktif; hanya satu reproduksi yang menghilangkannya.',
    en: 'Most reproductions, and the parallel discipline item as BKN gives it, hold the element of active support; only one leaves it out.',
  },
  options: {
    'needs-active-support': {
      holders: [
        {
          id: 'Kantor regional BKN, pada butir disiplin yang sejajar',
          en: 'a regional office of BKN, for the parallel discipline item',
        },
        { id: 'Sebagian besar reproduksi media', en: 'most press reproductions' },
      ],
      says: {
        id: 'Kehadiran saja bukan pelanggaran butir itu, meskipun berisiko.',
        en: 'Attendance alone is not the item, though it is a risk.',
      },
    },
    'attendance-is-enough': {
      holders: [
        {
          id: 'Daftar Bawaslu sebagaimana direproduksi satu media',
          en: 'the list of Bawaslu as one outlet reproduces it',
        },
      ],
      says: {
        id: 'Hadir dalam deklarasi sudah merupakan pelanggaran etik.',
        en: 'Attending the declaration is already an ethics breach.',
      },
    },
  },
}
