import type { InstrumentText } from '../../instrument'
import type { pp242011 } from '../../instruments/pp-24-2011'

/**
 * Title and paraphrases of {@link pp242011}.
 *
 * @example
 * pp242011Text.title.en // => 'Government Regulation Number 24 of 2011 on the Badan Pertimbangan Kepegawaian'
 */
export const pp242011Text: InstrumentText<typeof pp242011> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 24 Tahun 2011 tentang Badan Pertimbangan Kepegawaian',
    en: 'Government Regulation Number 24 of 2011 on the Badan Pertimbangan Kepegawaian',
  },
  provisions: {
    'pasal-2/ayat-1': {
      id: 'BAPEK dibentuk dengan peraturan ini.',
      en: 'BAPEK is formed by this regulation.',
    },
    'pasal-7/ayat-1': {
      id: 'PNS yang oleh Pejabat Pembina Kepegawaian atau gubernur selaku wakil pemerintah dihukum disiplin berupa pemberhentian dengan hormat tidak atas permintaan sendiri atau pemberhentian tidak dengan hormat dapat mengajukan banding administratif kepada BAPEK.',
      en: 'A PNS on whom the Pejabat Pembina Kepegawaian or the governor as representative of the Government imposed dismissal with honour not at own request, or dismissal without honour, as a discipline sanction may appeal to BAPEK.',
    },
    'pasal-7/ayat-2': {
      id: 'Banding diajukan tertulis kepada BAPEK dengan alasan dan/atau bukti sanggahan, dengan tembusan kepada Pejabat Pembina Kepegawaian atau gubernur selaku wakil pemerintah.',
      en: 'The appeal is made in writing to BAPEK with reasons and/or rebutting evidence, with a copy to the Pejabat Pembina Kepegawaian or the governor as representative of the Government.',
    },
    'pasal-7/ayat-3': {
      id: 'Banding diajukan paling lama 14 hari sejak keputusan diterima.',
      en: 'The appeal is made within 14 days of receiving the decision.',
    },
    'pasal-7/ayat-4': {
      id: 'Banding yang lewat waktu tidak dapat diterima.',
      en: 'A late appeal is not admitted.',
    },
    'penjelasan/pasal-7/ayat-3': {
      id: 'Empat belas hari itu ialah hari kalender.',
      en: 'Those fourteen days are calendar days.',
    },
    'pasal-8/ayat-1': {
      id: 'Pejabat Pembina Kepegawaian atau gubernur selaku wakil pemerintah wajib memberi BAPEK tanggapan dan/atau bukti pelanggaran paling lama 21 hari kerja sejak tembusan banding diterima.',
      en: 'The Pejabat Pembina Kepegawaian or the governor as representative of the Government must give BAPEK a response and/or evidence of the breach within 21 working days of receiving the copy of the appeal.',
    },
    'pasal-8/ayat-2': {
      id: 'Tanpa tanggapan dalam waktu itu, BAPEK memutus menurut bukti yang ada.',
      en: 'Without a response in that time BAPEK decides on the evidence there is.',
    },
    'pasal-9/ayat-1': {
      id: 'BAPEK wajib memeriksa dan memutus paling lama 180 hari sejak banding diterima.',
      en: 'BAPEK must examine and decide within 180 days of receiving the appeal.',
    },
    'penjelasan/pasal-9/ayat-1': {
      id: 'Seratus delapan puluh hari itu ialah hari kalender.',
      en: 'Those one hundred and eighty days are calendar days.',
    },
    'pasal-11/ayat-3': {
      id: 'BAPEK dapat memperkuat, memperberat, memperingan, atau membatalkan keputusan Pejabat Pembina Kepegawaian atau gubernur selaku wakil pemerintah.',
      en: 'BAPEK may confirm, aggravate, lighten or annul the decision of the Pejabat Pembina Kepegawaian or of the governor as representative of the Government.',
    },
    'pasal-11/ayat-5': {
      id: 'Keputusan BAPEK mengikat dan wajib dilaksanakan semua pihak terkait.',
      en: 'The decision of BAPEK binds and must be carried out by all concerned.',
    },
  },
}
