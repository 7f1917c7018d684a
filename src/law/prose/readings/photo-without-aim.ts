import type { ContestedPointText } from '../../reading'
import type { photoWithoutAim } from '../../readings/photo-without-aim'

/** The question of {@link photoWithoutAim}, its readings and why one is preferred. */
export const photoWithoutAimText: ContestedPointText<typeof photoWithoutAim> = {
  question: {
    id: 'Apakah mengunggah foto bersama bakal calon tanpa simbol dan tanpa tujuan mendukung termasuk butir etik kelima SKB 2022?',
    en: 'Is posting a photo with a bakal calon, without symbol and without the aim of support, covered by the fifth ethics item of the decree of 2022?',
  },
  why: {
    id: 'Huruf (a) butir itu tercetak tanpa syarat, simbol hanya disebut pada tim sukses, dan tujuan mendukung hanya ada pada butir disiplin; menambahkan syarat berarti menebak. Alasan ini tidak kuat, sebab reproduksi yang sama juga menghilangkan syarat pada butir lain, sehingga pembacaan lawannya selalu ditampilkan.',
    en: 'Limb (a) is printed without a condition, symbols are named only for the campaign team, and the aim of support only in the discipline item; adding a condition would be a guess. The ground is not strong, since the same reproductions drop conditions elsewhere, so the other reading is always shown.',
  },
  options: {
    'needs-partisan-sign': {
      holders: [
        {
          id: 'Kementerian PANRB, sejauh terlihat dari surat 2017 dan edaran bagi pasangan calon yang hanya melarang simbol atau gerakan',
          en: 'the ministry of PANRB, as far as its letter of 2017 and the circulars for spouses show, which bar only signs and gestures',
        },
      ],
      says: {
        id: 'Foto melanggar etik hanya bila ada simbol, gerakan, atribut, atau tujuan yang menunjukkan keberpihakan.',
        en: 'A photo breaches ethics only with a symbol, gesture, attribute or aim that shows partisanship.',
      },
    },
    'ethics-by-the-letter': {
      holders: [
        {
          id: 'Media yang mereproduksi daftar SKB 2022',
          en: 'the press that reproduces the list of 2022',
        },
      ],
      says: {
        id: 'Mengunggah foto bersama bakal calon sudah memenuhi butir etik itu.',
        en: 'Posting a photo with a bakal calon is enough for the ethics item.',
      },
    },
  },
}
