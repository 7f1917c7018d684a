import type { InstrumentText } from '../../instrument'
import type { pp62005 } from '../../instruments/pp-6-2005'

/**
 * Title and paraphrases of {@link pp62005}.
 *
 * @example
 * pp62005Text.provisions['pasal-62'].en // => 'A pair may not involve PNS, armed forces or police as campaign participants or speakers.'
 */
export const pp62005Text: InstrumentText<typeof pp62005> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 6 Tahun 2005 tentang Tata Cara Pemilihan, Pengesahan Pengangkatan, dan Pemberhentian Kepala Daerah dan Wakil Kepala Daerah',
    en: 'Government Regulation No. 6 of 2005 on the Election, Appointment and Dismissal of Regional Heads and Deputies',
  },
  provisions: {
    'pasal-42/ayat-2/huruf-f': {
      id: 'Berkas pencalonan memuat surat pernyataan mundur dari jabatan negeri bagi calon dari PNS, TNI, atau Polri.',
      en: 'The nomination file holds a statement of leaving the public post by a candidate from PNS, armed forces or police.',
    },
    'penjelasan/pasal-42/ayat-2/huruf-f': {
      id: 'Pernyataan itu berarti tidak aktif dalam jabatan struktural atau fungsional, disampaikan kepada atasan langsungnya untuk diketahui.',
      en: 'The statement means being inactive in a structural or functional post, made known to the direct superior.',
    },
    'pasal-60/huruf-h': {
      id: 'Pasangan calon atau tim kampanye dilarang memakai fasilitas dan anggaran pemerintah atau pemerintah daerah.',
      en: 'A pair or campaign team may not use facilities and budget of the government or a regional government.',
    },
    'pasal-61/ayat-1': {
      id: 'Pasangan calon atau tim kampanye dilarang melibatkan hakim, pejabat BUMN atau BUMD, pejabat struktural dan fungsional, serta kepala desa.',
      en: 'A pair or campaign team may not involve judges, officials of state or regional enterprises, structural and functional officials, or village heads.',
    },
    'pasal-61/ayat-2': {
      id: 'Larangan itu tidak berlaku bagi pejabat yang menjadi calon sendiri.',
      en: 'That ban does not bind an official who is the candidate.',
    },
    'pasal-61/ayat-3': {
      id: 'Pejabat negara, pejabat struktural dan fungsional, serta kepala desa dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon selama masa kampanye.',
      en: 'State officials, structural and functional officials and village heads may not decide or act for or against a pair during the campaign period.',
    },
    'pasal-61/ayat-4': {
      id: 'Pejabat negara yang menjadi calon berkampanye tanpa fasilitas jabatan dan harus cuti.',
      en: 'A state official who stands campaigns without office facilities and must take leave.',
    },
    'pasal-62': {
      id: 'Pasangan calon dilarang melibatkan PNS, anggota TNI, dan anggota Polri sebagai peserta kampanye dan juru kampanye.',
      en: 'A pair may not involve PNS, armed forces or police as campaign participants or speakers.',
    },
    'pasal-63/ayat-2': {
      id: 'Pelanggaran Pasal 60 huruf g sampai huruf j dikenai peringatan tertulis atau penghentian kegiatan kampanye.',
      en: 'Breaches of Pasal 60 letters g to j bring a written warning or a stop of the campaign activity.',
    },
    'pasal-63/ayat-4': {
      id: 'Pelanggaran Pasal 61 dan Pasal 62 dikenai penghentian kampanye selama masa kampanye oleh KPUD.',
      en: 'Breaches of Pasal 61 and 62 bring a stop of the campaign for the campaign period by the regional electoral commission.',
    },
    'pasal-130/ayat-1': {
      id: 'Wakil kepala daerah menjalankan tugas dan kewajiban kepala daerah yang diberhentikan sementara.',
      en: 'The deputy carries out the tasks and duties of a suspended head.',
    },
    'pasal-132/ayat-4': {
      id: 'Masa jabatan penjabat kepala daerah yang diangkat dari PNS menurut ayat (1) paling lama satu tahun.',
      en: 'A penjabat appointed from among PNS under ayat (1) serves at most one year.',
    },
  },
}
