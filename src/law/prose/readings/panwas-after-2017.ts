import type { ContestedPointText } from '../../reading'
import type { panwasAfter2017 } from '../../readings/panwas-after-2017'

/** The question of {@link panwasAfter2017}, its readings and why one is preferred. */
export const panwasAfter2017Text: ContestedPointText<typeof panwasAfter2017> = {
  question: {
    id: 'Lembaga mana yang dimaksud dengan Panwas kabupaten/kota dalam pemilihan kepala daerah setelah UU 7/2017?',
    en: 'Which body is the Panwas of a kabupaten or kota in regional elections after UU 7/2017?',
  },
  why: {
    id: 'UU 7/2017 menjadikan Bawaslu kabupaten/kota lembaga tetap dengan tugas yang sama; Putusan MK 48/PUU-XVII/2019 dikatakan menyamakan keduanya, tetapi putusan itu belum dibaca.',
    en: 'UU 7/2017 made the Bawaslu of a kabupaten or kota a permanent body with the same task; ruling MK 48/PUU-XVII/2019 is said to equate the two, but it was not read.',
  },
  options: {
    'bawaslu-takes-the-place': {
      holders: [
        {
          id: 'UU 7/2017 Pasal 89 ayat (4); praktik Bawaslu',
          en: 'UU 7/2017 Pasal 89 ayat (4); the practice of Bawaslu',
        },
      ],
      says: {
        id: 'Panwas kabupaten/kota dibaca sebagai Bawaslu kabupaten/kota.',
        en: 'Panwas is read as the Bawaslu of the kabupaten or kota.',
      },
    },
    'panwas-stays-apart': {
      holders: [{ id: 'bunyi UU 8/2015 Pasal 1 angka 17', en: 'the wording of UU 8/2015 Pasal 1 angka 17' }],
      says: {
        id: 'Panwas kabupaten/kota tetap panitia yang dibentuk Bawaslu provinsi untuk satu pemilihan.',
        en: 'Panwas stays a committee that the Bawaslu of the province forms for one election.',
      },
    },
  },
}
