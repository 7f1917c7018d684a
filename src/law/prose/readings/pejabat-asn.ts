import type { ContestedPointText } from '../../reading'
import type { pejabatAsn } from '../../readings/pejabat-asn'

/** The question of {@link pejabatAsn}, its readings and why one is preferred. */
export const pejabatAsnText: ContestedPointText<typeof pejabatAsn> = {
  question: {
    id: 'Siapa yang dimaksud dengan pejabat ASN dalam Pasal 71 ayat (1) dan Pasal 188?',
    en: 'Who is a pejabat ASN in Pasal 71 ayat (1) and Pasal 188?',
  },
  why: {
    id: 'Penjelasan hanya mengartikan pejabat negara dan pejabat daerah, sedangkan Pasal 70 dan Pasal 189 memakai kata aparatur sipil negara bagi semua pegawai; perbedaan kata itu mendukung arti sempit.',
    en: 'The explanation defines only state and regional officials, while Pasal 70 and 189 use aparatur sipil negara for all staff; the difference in words supports the narrow sense.',
  },
  options: {
    'office-holders-only': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada perbedaan kata antara Pasal 71 dan Pasal 70',
          en: 'No office known to hold it; rests on the difference in words between Pasal 71 and Pasal 70',
        },
      ],
      says: {
        id: 'Hanya pemegang jabatan struktural, manajerial, atau fungsional yang terkena, bukan pelaksana.',
        en: 'Only holders of structural, managerial or functional office are bound, not plain staff.',
      },
    },
    'every-asn': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Pasal 1 dan Pasal 14 UU 5/2014, yang menyebut pelaksana pun pejabat administrasi',
          en: 'No office known to hold it; rests on UU 5/2014 Pasal 1 and 14, which call even plain staff administrative officials',
        },
      ],
      says: {
        id: 'Setiap ASN yang memegang jabatan, termasuk pelaksana, terkena larangan itu.',
        en: 'Every ASN with an office, plain staff included, is bound.',
      },
    },
  },
}
