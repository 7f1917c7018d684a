import type { InstrumentText } from '../../instrument'
import type { uu372008 } from '../../instruments/uu-37-2008'

/**
 * Title and paraphrases of {@link uu372008}.
 *
 * @example
 * uu372008Text.title.en // => 'Law Number 37 of 2008 on the Ombudsman of the Republic of Indonesia'
 */
export const uu372008Text: InstrumentText<typeof uu372008> = {
  title: {
    id: 'Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia',
    en: 'Law Number 37 of 2008 on the Ombudsman of the Republic of Indonesia',
  },
  provisions: {
    'pasal-38/ayat-2': {
      id: 'Atasan terlapor melaporkan pelaksanaan rekomendasi dalam enam puluh hari sejak diterima.',
      en: 'The superior of the reported party reports on the recommendation within sixty days of receiving it.',
    },
    'pasal-38/ayat-1': {
      id: 'Terlapor dan atasannya wajib melaksanakan rekomendasi Ombudsman.',
      en: 'The reported party and its superior must carry out a recommendation of the Ombudsman.',
    },
    'pasal-36/ayat-1/huruf-b': {
      id: 'Laporan ditolak bila pokoknya sedang dan telah diperiksa pengadilan, kecuali yang menyangkut maladministrasi dalam proses pemeriksaan di pengadilan itu.',
      en: 'A report is refused if its substance is and was before a court, except where it concerns maladministration in the proceedings of the court.',
    },
    'pasal-36/ayat-1/huruf-a': {
      id: 'Laporan ditolak bila keberatannya belum pernah disampaikan kepada yang dilaporkan.',
      en: 'A report is refused if the grievance was never put to the party reported.',
    },
    'pasal-33/ayat-1': {
      id: 'Terlapor menjawab permintaan penjelasan tertulis dalam empat belas hari sejak diterima.',
      en: 'The reported party answers a request for a written explanation within fourteen days of receiving it.',
    },
    'pasal-24/ayat-3': {
      id: 'Peristiwa yang dilaporkan belum lewat dua tahun.',
      en: 'The event reported is not older than two years.',
    },
    'pasal-24/ayat-1/huruf-c': {
      id: 'Pelapor lebih dulu menyampaikan laporannya kepada terlapor atau atasannya dan tidak mendapat penyelesaian sebagaimana mestinya.',
      en: 'The reporter first put the matter to the reported party or its superior and got no proper settlement.',
    },
    'pasal-1/angka-1': {
      id: 'Ombudsman ialah lembaga negara yang mengawasi penyelenggaraan pelayanan publik.',
      en: 'The Ombudsman is a state body that supervises the delivery of public services.',
    },
    'pasal-1/angka-3': {
      id: 'Maladministrasi ialah perilaku atau perbuatan yang melawan hukum, melampaui wewenang, atau memakai wewenang untuk tujuan lain, termasuk lalai atau mengabaikan kewajiban hukum dalam pelayanan publik, oleh penyelenggara negara dan pemerintahan, yang menimbulkan kerugian materiil dan/atau immateriil bagi masyarakat dan perseorangan.',
      en: 'Maladministration is conduct or an act that is unlawful, goes beyond power or uses power for another purpose, including neglect or disregard of a legal duty in public service, by those who run the state and the government, causing material and/or immaterial harm to the public and individuals.',
    },
    'pasal-47': {
      id: 'Undang-Undang ini berlaku pada tanggal diundangkan, yaitu 7 Oktober 2008.',
      en: 'This act is in force on the day of its promulgation, 7 October 2008.',
    },
  },
}
