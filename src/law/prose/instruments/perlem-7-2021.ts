import type { InstrumentText } from '../../instrument'
import type { perlem72021 } from '../../instruments/perlem-7-2021'

/**
 * Title and paraphrases of {@link perlem72021}.
 *
 * @example
 * perlem72021Text.title.en // => 'LKPP Regulation Number 7 of 2021 on the Human Resources of Government Procurement'
 */
export const perlem72021Text: InstrumentText<typeof perlem72021> = {
  title: {
    id: 'Peraturan LKPP Nomor 7 Tahun 2021 tentang Sumber Daya Manusia Pengadaan Barang/Jasa',
    en: 'LKPP Regulation Number 7 of 2021 on the Human Resources of Government Procurement',
  },
  provisions: {
    'isi/batas-waktu': {
      id: 'PPK dan pejabat pengadaan wajib bersertifikat kompetensi paling lambat 31 Desember 2023.',
      en: 'A PPK and a pejabat pengadaan must hold the certificate of competence by 31 December 2023.',
    },
    'isi/pelaku': {
      id: 'Pasal tentang syarat dan larangan rangkap pelaku pengadaan belum dibaca; aturan Perlem LKPP 15/2018 dianggap berlanjut: PPK ialah ASN (dalam hal tertentu TNI/Polri atau personel lain), berpendidikan S1 atau bergolongan III/a, dan menandatangani pakta integritas; PPK, pejabat pengadaan, dan pokja tidak dirangkap dengan PPSPM atau bendahara, dan PPK tidak dengan pejabat pengadaan atau pokja untuk paket yang sama.',
      en: 'The articles on the requirements of actors of procurement and on duties they may not combine were not read; the rules of Perlem LKPP 15/2018 are taken to go on: a PPK is ASN (in certain cases military, police or other personnel), has a sarjana degree or golongan III/a, and signs the Pakta Integritas; PPK, pejabat pengadaan and pokja are not held with PPSPM or bendahara, nor PPK with pejabat pengadaan or pokja for the same package.',
    },
    'isi/tipologi': {
      id: 'Sertifikat kompetensi PPK dibagi menurut paket: tipe C untuk paket sederhana sampai Rp200 juta, tipe B untuk paket umum di atasnya, tipe A untuk paket kompleks, strategis, atau kritikal.',
      en: 'Certificates of competence of a PPK go by packages: type C for simple ones up to Rp200 million, type B for general ones above it, type A for complex, strategic or critical ones.',
    },
  },
}
