import type { ContestedPointText } from '../../reading'
import type { sedangKinds } from '../../readings/sedang-kinds'

/** The question of {@link sedangKinds}, its readings and why one is preferred. */
export const sedangKindsText: ContestedPointText<typeof sedangKinds> = {
  question: {
    id: 'Jenis hukuman disiplin sedang mana yang dapat dijatuhkan sekarang?',
    en: 'Which kinds of hukuman disiplin sedang can be imposed now?',
  },
  why: {
    id: 'Pasal 42 PP 94/2021 menunda pemotongan tunjangan kinerja sampai PP Gaji dan Tunjangan berlaku dan menunjuk Pasal 7 ayat (3) PP 53/2010; berlakunya PP itu tidak ditemukan.',
    en: 'PP 94/2021 Pasal 42 puts off the cut of the performance allowance until a regulation on pay and allowances is in force and points to PP 53/2010 Pasal 7 ayat (3); no such regulation was found.',
  },
  options: {
    'interim-kinds': {
      holders: [
        {
          id: 'Sebagian pemerintah daerah (edaran tingkat provinsi tahun 2024)',
          en: 'some regional governments (a provincial circular of 2024)',
        },
      ],
      says: {
        id: 'Jenisnya penundaan kenaikan gaji berkala, penundaan kenaikan pangkat, atau penurunan pangkat setingkat lebih rendah, masing-masing satu tahun.',
        en: 'The kinds are delay of the periodic raise, delay of promotion or demotion by one rank, each for one year.',
      },
    },
    'tukin-cut': {
      holders: [
        {
          id: 'Sebagian pengajar BKN dan sebagian besar media',
          en: 'some BKN trainers and most of the press',
        },
      ],
      says: {
        id: 'Jenisnya pemotongan tunjangan kinerja 25 persen selama 6, 9, atau 12 bulan.',
        en: 'The kinds are a cut of 25 percent of the performance allowance for 6, 9 or 12 months.',
      },
    },
  },
}
