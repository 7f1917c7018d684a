import type { InstrumentText } from '../../instrument'
import type { perlem152018 } from '../../instruments/perlem-15-2018'

/**
 * Title and paraphrases of {@link perlem152018}.
 *
 * @example
 * perlem152018Text.title.en // => 'LKPP Regulation Number 15 of 2018 on the Actors of Government Procurement'
 */
export const perlem152018Text: InstrumentText<typeof perlem152018> = {
  title: {
    id: 'Peraturan LKPP Nomor 15 Tahun 2018 tentang Pelaku Pengadaan Barang/Jasa',
    en: 'LKPP Regulation Number 15 of 2018 on the Actors of Government Procurement',
  },
  provisions: {
    'pasal-6': {
      id: 'PPK ialah Pengelola PBJ atau ASN, dalam hal tertentu anggota TNI/Polri atau personel lain, berpendidikan S1 atau, bila tidak dapat dipenuhi, bergolongan III/a atau yang disetarakan, dan bersertifikat; sertifikat tingkat dasar dapat dipakai sampai 31 Desember 2023.',
      en: 'A PPK is a Pengelola PBJ or ASN, in certain cases a soldier, a police officer or other personnel, has a sarjana degree or, where that cannot be met, golongan III/a or one equated to it, and a certificate; the basic level may be used until 31 December 2023.',
    },
    'pasal-6/ayat-3': {
      id: 'PPK tidak dirangkap dengan PPSPM atau bendahara, dan tidak dengan pejabat pengadaan, pokja, atau PjPHP/PPHP untuk paket yang sama.',
      en: 'A PPK is not also PPSPM or bendahara, nor pejabat pengadaan, pokja or PjPHP/PPHP for the same package.',
    },
    'pasal-6/pakta-integritas': {
      id: 'PPK menandatangani Pakta Integritas; diketahui dari ingatan saja.',
      en: 'A PPK signs the Pakta Integritas; known from memory only.',
    },
    'pasal-8/ayat-4': {
      id: 'Pejabat pengadaan tidak merangkap PPSPM atau bendahara, dan tidak PjPHP untuk paket yang sama.',
      en: 'A pejabat pengadaan is not also PPSPM or bendahara, nor PjPHP for the same package.',
    },
    'pasal-9/ayat-4': {
      id: 'Anggota pokja tidak merangkap PPSPM atau bendahara, dan tidak PPHP untuk paket yang sama.',
      en: 'A member of a pokja is not also PPSPM or bendahara, nor PPHP for the same package.',
    },
    'pasal-10/ayat-5': {
      id: 'PjPHP/PPHP tidak merangkap PPSPM atau bendahara.',
      en: 'A PjPHP/PPHP is not also PPSPM or bendahara.',
    },
  },
}
