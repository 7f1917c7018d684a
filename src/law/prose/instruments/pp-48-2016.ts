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
      id: 'Pejabat yang tidak melaksanakan Keputusan dan/atau Tindakan yang sah, dan Keputusan yang dinyatakan tidak sah atau dibatalkan oleh pengadilan, pejabat itu, atau atasannya, dikenai sanksi administratif sedang.',
      en: 'An official who does not carry out a valid Keputusan and/or act, and a Keputusan declared invalid or annulled by the court, the official or the superior, gets a moderate administrative sanction.',
    },
    'pasal-20': {
      id: 'Pengaduan masyarakat kepada penegak hukum tentang dugaan pelanggaran administratif diperiksa paling lama lima hari kerja sejak diterima, setelah lebih dahulu berkoordinasi dengan APIP; penyimpangan administratif diserahkan kepada APIP, dan penegak hukum yang tanpa alasan sah tidak menyerahkannya dalam lima hari kerja diberi sanksi, sedangkan penyimpangan pidana ditindaklanjuti penegak hukum.',
      en: 'A public complaint to law enforcement of a suspected administrative breach is examined within five working days of receipt, after prior coordination with APIP; an administrative deviation is handed to APIP, law enforcement that without valid reason does not hand it over within five working days is sanctioned, and a criminal deviation is followed up by law enforcement.',
    },
  },
}
