import type { InstrumentText } from '../../instrument'
import type { pp482016 } from '../../instruments/pp-48-2016'

/**
 * Title and paraphrases of {@link pp482016}.
 *
 * @example
 * pp482016Text.title.en // => 'Government Regulation Number 48 of 2016 on Administrative Sanctions for Government Officials'
 */
export const pp482016Text: InstrumentText<typeof pp482016> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 48 Tahun 2016 tentang Tata Cara Pengenaan Sanksi Administratif kepada Pejabat Pemerintahan',
    en: 'Government Regulation Number 48 of 2016 on Administrative Sanctions for Government Officials',
  },
  provisions: {
    'pasal-19/ayat-1': {
      id: 'Unsur pidana yang ditemukan diserahkan kepada penegak hukum dalam lima hari kerja.',
      en: 'A criminal element that is found is handed to law enforcement within five working days.',
    },
    'pasal-15/ayat-1': {
      id: 'Laporan pengaduan pelanggaran administratif dapat diajukan warga masyarakat.',
      en: 'A complaint of an administrative breach may be made by members of the public.',
    },
    'pasal-15/ayat-2': {
      id: 'Laporan pengaduan disampaikan kepada atasan pejabat.',
      en: 'The complaint goes to the superior of the official.',
    },
    'pasal-15/ayat-3': {
      id: 'Pengaduan ditulis, dengan nama dan alamat kedua pihak, perbuatannya, dan fakta atau petunjuk.',
      en: 'The complaint is written, with name and address of both sides, the act, and facts or pointers.',
    },
    'pasal-15/ayat-5': {
      id: 'Atasan pejabat menjaga kerahasiaan identitas pelapor, kecuali untuk penegakan hukum.',
      en: 'The superior keeps the identity of whoever reports secret, except for law enforcement.',
    },
    'pasal-17/ayat-1': {
      id: 'Atasan pejabat wajib menindaklanjuti pengaduan dalam lima hari kerja sejak diterima.',
      en: 'The superior must follow the complaint up within five working days of receiving it.',
    },
    'pasal-17/ayat-2': {
      id: 'Dalam memeriksa, atasan pejabat wajib berkoordinasi dengan APIP.',
      en: 'In examining it the superior must coordinate with APIP.',
    },
    'pasal-18/ayat-1': {
      id: 'Pengaduan yang tidak ditindaklanjuti tanpa alasan sah wajib diserahkan kepada APIP.',
      en: 'A complaint not followed up without valid reason must be handed to APIP.',
    },
    'pasal-18/ayat-2': {
      id: 'APIP wajib memeriksa dalam lima hari kerja sejak penyerahan diterima.',
      en: 'APIP must examine within five working days of receiving the hand-over.',
    },
    'pasal-37': {
      id: 'Pemeriksaan oleh APIP paling lama empat puluh lima hari kerja.',
      en: 'The examination by APIP takes at most forty-five working days.',
    },
    'pasal-7/huruf-f': {
      id: 'Tidak melaksanakan Keputusan yang sah termasuk pelanggaran dengan sanksi administratif sedang.',
      en: 'Not carrying out a valid Keputusan is among the breaches with a moderate administrative sanction.',
    },
    'pasal-20': {
      id: 'Pengaduan masyarakat tentang pelanggaran administratif yang masuk kepada penegak hukum diperiksa setelah berkoordinasi dengan APIP; yang administratif diserahkan kepada APIP.',
      en: 'A public complaint of an administrative breach made to law enforcement is examined after coordination with APIP; what is administrative is handed to APIP.',
    },
  },
}
