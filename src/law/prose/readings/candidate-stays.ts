import type { ContestedPointText } from '../../reading'
import type { candidateStays } from '../../readings/candidate-stays'

/** The question of {@link candidateStays}, its readings and why one is preferred. */
export const candidateStaysText: ContestedPointText<typeof candidateStays> = {
  question: {
    id: 'Bagaimana PNS yang tidak mengundurkan diri setelah ditetapkan sebagai calon diberhentikan?',
    en: 'How is a PNS dismissed who does not resign once determined as candidate?',
  },
  why: {
    id: 'Kedua pasal sama tingkat dan sama tanggal; Pasal 254 berdiri di bagian tentang pemberhentian, akibat yang lebih berat memerlukan dasar yang jelas, dan sejak 31 Oktober 2023 Pasal 52 ayat (4) UU 20/2023 tidak menyebut sebab ini di antara pemberhentian tidak dengan hormat. Ini kesimpulan kami; tidak ada teks yang memilih.',
    en: 'The two articles are equal in rank and date; Pasal 254 stands in the part on dismissal, the graver result needs a clear basis, and since 31 October 2023 UU 20/2023 Pasal 52 ayat (4) does not name this ground among dismissals without honour. This is our inference; no text chooses.',
  },
  options: {
    'with-honour': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 254 ayat (4) dan ayat (5) PP 11/2017',
          en: 'No office known to hold it; rests on the wording of PP 11/2017 Pasal 254 ayat (4) and (5)',
        },
      ],
      says: {
        id: 'Pemberhentian dengan hormat, terhitung mulai akhir bulan penetapan.',
        en: 'Dismissal with honour, from the end of the month of determination.',
      },
    },
    'without-honour': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 346 ayat (4) dan ayat (5) PP 11/2017',
          en: 'No office known to hold it; rests on the wording of PP 11/2017 Pasal 346 ayat (4) and (5)',
        },
      ],
      says: {
        id: 'Pemberhentian tidak dengan hormat, terhitung mulai akhir bulan penetapan.',
        en: 'Dismissal without honour, from the end of the month of determination.',
      },
    },
  },
}
