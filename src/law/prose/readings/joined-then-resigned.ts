import type { ContestedPointText } from '../../reading'
import type { joinedThenResigned } from '../../readings/joined-then-resigned'

/** The question of {@link joinedThenResigned}, its readings and why one is preferred. */
export const joinedThenResignedText: ContestedPointText<typeof joinedThenResigned> = {
  question: {
    id: 'Bagaimana PNS yang masuk partai lebih dahulu, lalu mengundurkan diri secara tertulis, diberhentikan?',
    en: 'How is a PNS dismissed who joined a party first and then resigned in writing?',
  },
  why: {
    id: 'PP 11/2017 lebih baru dan mengatur keadaan ini secara khusus: yang telah menjadi anggota wajib mengundurkan diri, lalu diberhentikan dengan hormat, sedangkan Pasal 270 menyisakan pemberhentian tidak dengan hormat bagi yang tidak mengundurkan diri. Ini kesimpulan kami; undang-undang sendiri tidak membedakannya.',
    en: 'PP 11/2017 is later and rules this very case: who has become a member must resign and is then dismissed with honour, while Pasal 270 keeps dismissal without honour for who does not resign. This is our inference; the acts themselves do not distinguish.',
  },
  options: {
    'with-honour': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 255 ayat (2) dan ayat (3) serta Pasal 270 PP 11/2017',
          en: 'No office known to hold it; rests on the wording of PP 11/2017 Pasal 255 ayat (2) and (3) and Pasal 270',
        },
      ],
      says: {
        id: 'Pemberhentian dengan hormat, terhitung mulai akhir bulan pengunduran diri.',
        en: 'Dismissal with honour, from the end of the month of the resignation.',
      },
    },
    'without-honour': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 9 PP 37/2004 serta UU ASN, yang menyebut keanggotaan tanpa pengecualian',
          en: 'No office known to hold it; rests on the wording of PP 37/2004 Pasal 9 and of the ASN acts, which name membership without exception',
        },
      ],
      says: {
        id: 'Pemberhentian tidak dengan hormat, terhitung mulai akhir bulan menjadi anggota.',
        en: 'Dismissal without honour, from the end of the month of joining.',
      },
    },
  },
}
