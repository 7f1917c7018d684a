import type { InstrumentText } from '../../instrument'
import type { perpres162018 } from '../../instruments/perpres-16-2018'

/**
 * Title and paraphrases of {@link perpres162018}.
 *
 * @example
 * perpres162018Text.title.en // => 'Presidential Regulation Number 16 of 2018 on Government Procurement'
 */
export const perpres162018Text: InstrumentText<typeof perpres162018> = {
  title: {
    id: 'Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah',
    en: 'Presidential Regulation Number 16 of 2018 on Government Procurement',
  },
  provisions: {
    'pasal-54': {
      id: 'Kontrak dapat diubah; penggantian PPK dicatat sebagai perubahan administratif.',
      en: 'A contract can be amended; a change of PPK is recorded as an administrative amendment.',
    },
    'pasal-11/ayat-2': {
      id: 'PPK juga menjalankan wewenang yang dilimpahkan PA/KPA: tindakan belanja dan perjanjian.',
      en: 'The PPK also uses powers handed down by the PA/KPA: acts of spending and agreements.',
    },
    'pasal-11/ayat-1': {
      id: 'Tugas PPK, dari perencanaan dan HPS sampai SPPBJ, pengendalian kontrak, dan penyerahan hasil.',
      en: 'The tasks of the PPK, from planning and owner estimate to SPPBJ, control of the contract and hand-over of results.',
    },
    'pasal-1/angka-10': {
      id: 'Pejabat pembuat komitmen diberi kewenangan oleh PA/KPA mengambil keputusan atau tindakan yang dapat mengakibatkan pengeluaran anggaran belanja negara atau daerah.',
      en: 'The pejabat pembuat komitmen is empowered by the PA or KPA to take decisions or acts that can cause spending of the state or regional budget.',
    },
    'pasal-1/angka-14': {
      id: 'Pejabat Pemeriksa Hasil Pekerjaan memeriksa administrasi hasil pekerjaan.',
      en: 'The Pejabat Pemeriksa Hasil Pekerjaan checks the papers of the results of work.',
    },
    'pasal-1/angka-15': {
      id: 'Panitia Pemeriksa Hasil Pekerjaan memeriksa administrasi hasil pekerjaan.',
      en: 'The Panitia Pemeriksa Hasil Pekerjaan checks the papers of the results of work.',
    },
    'pasal-7/ayat-2': {
      id: 'Pertentangan kepentingan meliputi PPK, pokja, atau pejabat pengadaan yang mengendalikan penyedia, dan pengurus koperasi yang merangkap salah satunya.',
      en: 'Conflicts of interest include a PPK, pokja or pejabat pengadaan who controls a supplier, and a manager of a cooperative who is also one of them.',
    },
    'pasal-8': {
      id: 'Pelaku pengadaan disebut satu per satu, dan pengawas pekerjaan tidak termasuk di dalamnya.',
      en: 'The actors of procurement are named one by one, and the supervisor of works is not among them.',
    },
    'pasal-10/ayat-5': {
      id: 'Kuasa pengguna anggaran dapat merangkap PPK: semula bila tidak ada personel yang dapat ditetapkan, sejak perubahan 2021 pada pengadaan yang dibiayai APBD.',
      en: 'A kuasa pengguna anggaran may also be PPK: at first where no personnel can be named, since the change of 2021 in procurement paid from the APBD.',
    },
    'pasal-11/ayat-3': {
      id: 'Bila tidak ada pejabat pembuat komitmen yang ditetapkan untuk pengadaan dengan APBD, PA/KPA menugasi PPTK melaksanakan sebagian tugasnya.',
      en: 'Where no commitment-making official is appointed for procurement from the APBD, the PA or KPA charges a PPTK with part of the tasks.',
    },
    'pasal-11/ayat-4': {
      id: 'PPTK yang melaksanakan tugas PPK memenuhi persyaratan kompetensi PPK.',
      en: 'A PPTK who carries out tasks of the PPK meets the requirements of competence of a PPK.',
    },
    'pasal-15': {
      id: 'Tugas pemeriksaan hasil pekerjaan dibagi antara pejabat dan panitia menurut nilai pekerjaan.',
      en: 'Checking the results of work is shared between the official and the committee by the value of the work.',
    },
    'pasal-74a/ayat-2': {
      id: 'Kementerian, lembaga, dan pemerintah daerah wajib memiliki Pengelola PBJ fungsional sebagai pokja pemilihan dan pejabat pengadaan.',
      en: 'Ministries, agencies and regional governments must have functional Pengelola PBJ as pokja pemilihan and pejabat pengadaan.',
    },
    'pasal-77/ayat-1': {
      id: 'Masyarakat mengadukan pengadaan kepada APIP disertai bukti yang faktual, kredibel, dan autentik.',
      en: 'The public complains about procurement to APIP with factual, credible and authentic evidence.',
    },
    'pasal-77/ayat-2': {
      id: 'Penegak hukum meneruskan pengaduan masyarakat kepada APIP untuk ditindaklanjuti.',
      en: 'Law enforcement forwards public complaints to APIP for follow-up.',
    },
    'pasal-84/ayat-1': {
      id: 'Pimpinan kementerian, lembaga, atau pemerintah daerah wajib memberikan pelayanan hukum kepada pelaku pengadaan yang menghadapi masalah hukum pengadaan.',
      en: 'The head of a ministry, agency or regional government must give legal service to actors of procurement who face legal problems about procurement.',
    },
    'pasal-84/ayat-2': {
      id: 'Pelayanan hukum itu diberikan sejak penyelidikan sampai tahap putusan pengadilan.',
      en: 'That legal service runs from preliminary inquiry to the stage of the court judgment.',
    },
    'pasal-84/ayat-3': {
      id: 'Penyedia, organisasi kemasyarakatan, kelompok masyarakat swakelola, dan badan usaha sebagai agen pengadaan tidak termasuk.',
      en: 'Suppliers, community organisations, community groups in self-managed work and businesses acting as procurement agents are not included.',
    },
  },
}
