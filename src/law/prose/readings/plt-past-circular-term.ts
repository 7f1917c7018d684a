import type { ContestedPointText } from '../../reading'
import type { pltPastCircularTerm } from '../../readings/plt-past-circular-term'

/** The question of {@link pltPastCircularTerm}, its readings and why one is preferred. */
export const pltPastCircularTermText: ContestedPointText<typeof pltPastCircularTerm> = {
  question: {
    id: 'Apakah mandat seorang Plt tetap ada setelah tiga bulan dan satu perpanjangan tiga bulan?',
    en: 'Does the mandate of a Plt go on after three months and one extension of three months?',
  },
  why: {
    id: 'UU 30/2014 tidak memberi batas waktu bagi mandat, sedangkan batas itu hanya ada dalam surat edaran; praktiknya berlangsung lebih lama.',
    en: 'UU 30/2014 sets no term for a mandate and the term stands in a circular only; practice goes on longer.',
  },
  options: {
    'mandate-stands': {
      holders: [
        {
          id: 'Instansi yang mempertahankan Plt lebih dari enam bulan',
          en: 'Agencies that keep a Plt for more than six months',
        },
      ],
      says: {
        id: 'Mandat tetap ada sampai ditarik atau surat perintahnya berakhir; batas edaran menjadi catatan.',
        en: 'The mandate goes on until withdrawn or until the order ends; the term of the circular is a remark.',
      },
    },
    'mandate-lapsed': {
      holders: [{ id: 'BKN, menurut jangka waktu dalam edarannya', en: 'BKN, by the term in its circular' }],
      says: {
        id: 'Setelah jangka waktu itu Plt tidak lagi berwenang.',
        en: 'After that term the Plt has no authority.',
      },
    },
  },
}
