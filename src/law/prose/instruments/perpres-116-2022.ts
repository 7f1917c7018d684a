import type { InstrumentText } from '../../instrument'
import type { perpres1162022 } from '../../instruments/perpres-116-2022'

/**
 * Title and paraphrases of {@link perpres1162022}.
 *
 * @example
 * perpres1162022Text.title.en // => 'Presidential Regulation Number 116 of 2022 on the Supervision and Control of the Norms, Standards, Procedures and Criteria of ASN Management'
 */
export const perpres1162022Text: InstrumentText<typeof perpres1162022> = {
  title: {
    id: 'Peraturan Presiden Nomor 116 Tahun 2022 tentang Pengawasan dan Pengendalian Pelaksanaan Norma, Standar, Prosedur, dan Kriteria Manajemen Aparatur Sipil Negara',
    en: 'Presidential Regulation Number 116 of 2022 on the Supervision and Control of the Norms, Standards, Procedures and Criteria of ASN Management',
  },
  provisions: {
    'pasal-1/angka-10': {
      id: 'NSPK Manajemen ASN mencakup seluruh peraturan perundang-undangan, petunjuk teknis dan pelaksanaan, serta kebijakan sebagai pedoman manajemen ASN.',
      en: 'The NSPK of ASN management are all laws and regulations, technical and implementing guides and policies that guide ASN management.',
    },
    'pasal-3/ayat-1': {
      id: 'Pengawasan dan pengendalian menyangkut seluruh kebijakan dan pelaksanaan manajemen ASN oleh Pejabat Pembina Kepegawaian, Pejabat yang Berwenang, atau pejabat lain yang ditunjuk.',
      en: 'Supervision and control cover all policy and practice of ASN management by the Pejabat Pembina Kepegawaian, the Pejabat yang Berwenang or another designated official.',
    },
    'pasal-3/ayat-2': {
      id: 'Kebijakan yang ditetapkan dan diselenggarakan Presiden tidak termasuk.',
      en: 'Policies made and carried out by the President are excluded.',
    },
    'pasal-3/ayat-3': {
      id: 'Pengawasan dan pengendalian dilaksanakan oleh BKN.',
      en: 'Supervision and control are carried out by BKN.',
    },
    'pasal-7/ayat-2/huruf-b': {
      id: 'Tindak lanjut rekomendasi menteri pendayagunaan aparatur negara, Kepala BKN, dan menteri atau pimpinan lembaga terkait menjadi objek pengawasan.',
      en: 'The follow-up of recommendations of the minister of state apparatus, the head of BKN and the ministers or heads concerned is an object of supervision.',
    },
    'pasal-7/ayat-3': {
      id: 'Tindak lanjut rekomendasi berupa keputusan atau tindakan yang harus diperbaiki Pejabat Pembina Kepegawaian, Pejabat yang Berwenang, atau pejabat lain atas penunjukan sesuai dengan rekomendasi.',
      en: 'Following up a recommendation means decisions or acts to be corrected by the Pejabat Pembina Kepegawaian, the Pejabat yang Berwenang or another designated official as the recommendation says.',
    },
    'pasal-10/ayat-6': {
      id: 'Instansi wajib melakukan perbaikan bila hasil penilaian NSPK-nya di bawah standar.',
      en: 'An agency must improve if its NSPK assessment is below the standard.',
    },
    'pasal-16/ayat-1': {
      id: 'Audit investigatif wajib dilakukan atas perhatian Presiden, permintaan menteri pendayagunaan aparatur negara dan menteri atau pimpinan lembaga lain yang berkaitan dengan manajemen ASN, perhatian publik, dan/atau pengaduan masyarakat.',
      en: 'An investigative audit is mandatory on a concern of the President, a request of the minister of state apparatus and of another minister or agency head concerned with ASN management, a public concern and/or a complaint of the public.',
    },
    'pasal-16/ayat-2': {
      id: 'Audit investigatif atas pengaduan masyarakat dilakukan setelah verifikasi dan klarifikasi.',
      en: 'An investigative audit on a complaint of the public follows verification and clarification.',
    },
    'pasal-17/ayat-3': {
      id: 'Hasil audit represif wajib ditindaklanjuti instansi.',
      en: 'The agency must follow up the result of a repressive audit.',
    },
    'pasal-19/ayat-1/huruf-a': {
      id: 'Kepala BKN mengambil tindakan administratif bila instansi tidak memperbaiki pelaksanaan NSPK menurut Pasal 10 ayat (6).',
      en: 'The head of BKN takes administrative action if an agency does not improve its NSPK practice under Pasal 10 ayat (6).',
    },
    'pasal-19/ayat-1/huruf-b': {
      id: 'Kepala BKN mengambil tindakan administratif bila instansi tidak menindaklanjuti hasil audit menurut Pasal 17 ayat (3).',
      en: 'The head of BKN takes administrative action if an agency does not follow up an audit under Pasal 17 ayat (3).',
    },
    'pasal-19/ayat-2/huruf-a': {
      id: 'Tindakan administratif dapat berupa peringatan.',
      en: 'The administrative action may be a warning.',
    },
    'pasal-19/ayat-2/huruf-b': {
      id: 'Tindakan administratif dapat berupa pencantuman dalam daftar pelanggar NSPK.',
      en: 'The administrative action may be an entry in the list of NSPK violators.',
    },
    'pasal-19/ayat-2/huruf-c': {
      id: 'Tindakan administratif dapat berupa pemblokiran data dan/atau layanan kepegawaian.',
      en: 'The administrative action may be the blocking of personnel data and/or services.',
    },
    'pasal-19/ayat-2/huruf-d': {
      id: 'Tindakan administratif dapat berupa pencabutan keputusan pengangkatan, pemindahan, atau pemberhentian yang bukan kewenangan Presiden.',
      en: "The administrative action may be the revocation of a decision on appointment, transfer or dismissal that is not the President's.",
    },
    'pasal-19/ayat-2/huruf-e': {
      id: 'Tindakan administratif dapat berupa pembatalan keputusan Pejabat Pembina Kepegawaian, Pejabat yang Berwenang, atau pejabat lain yang ditunjuk yang bukan kewenangan Presiden.',
      en: "The administrative action may be the annulment of a decision of the Pejabat Pembina Kepegawaian, the Pejabat yang Berwenang or another designated official that is not the President's.",
    },
    'pasal-19/ayat-2/huruf-f': {
      id: 'Tindakan administratif dapat berupa rekomendasi agar kewenangan Pejabat Pembina Kepegawaian, Pejabat yang Berwenang, atau pejabat lain yang ditunjuk dicabut atau dialihkan, bila objek rekomendasinya ditetapkan oleh Presiden.',
      en: 'The administrative action may be a recommendation to withdraw or move the powers of the Pejabat Pembina Kepegawaian, the Pejabat yang Berwenang or another designated official, where the object of the recommendation is decided by the President.',
    },
    'pasal-19/ayat-3': {
      id: 'Tindakan pada huruf d sampai dengan huruf f dilakukan setelah koordinasi dengan menteri pendayagunaan aparatur negara dan menteri atau pimpinan lembaga terkait.',
      en: 'The actions of huruf d to f follow coordination with the minister of state apparatus and the ministers or heads concerned.',
    },
    'pasal-20/ayat-1': {
      id: 'Pemblokiran dilakukan terhadap proses manajemen ASN instansi melalui sistem informasi ASN berbasis teknologi informasi.',
      en: "Blocking is applied to the agency's ASN management processes through the electronic ASN information system.",
    },
    'pasal-20/ayat-2/huruf-a': {
      id: 'Pemblokiran sekurang-kurangnya menyangkut PNS yang seharusnya diberhentikan tidak dengan hormat tetapi tidak diberhentikan oleh Pejabat Pembina Kepegawaian.',
      en: 'Blocking covers at least a PNS who should have been dismissed without honour but was not by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-20/ayat-2/huruf-b': {
      id: 'Pemblokiran sekurang-kurangnya menyangkut PNS yang seharusnya diberhentikan dengan hormat tidak atas permintaan sendiri tetapi tidak diberhentikan oleh Pejabat Pembina Kepegawaian.',
      en: "Blocking covers at least a PNS who should have been dismissed with honour not at one's own request but was not by the Pejabat Pembina Kepegawaian.",
    },
    'pasal-20/ayat-2/huruf-c': {
      id: 'Pemblokiran sekurang-kurangnya menyangkut PNS yang seharusnya dijatuhi hukuman disiplin berupa pemberhentian dengan hormat tidak atas permintaan sendiri tetapi oleh Pejabat Pembina Kepegawaian tidak dihukum atau dihukum lebih ringan.',
      en: "Blocking covers at least a PNS who should have received the discipline sanction of dismissal with honour not at one's own request but received none or a lighter one from the Pejabat Pembina Kepegawaian.",
    },
    'pasal-20/ayat-2/huruf-d': {
      id: 'Pemblokiran sekurang-kurangnya menyangkut PNS yang pengangkatan dalam jabatannya oleh Pejabat Pembina Kepegawaian tidak sesuai NSPK.',
      en: 'Blocking covers at least a PNS whose appointment to a post by the Pejabat Pembina Kepegawaian does not follow the NSPK.',
    },
    'pasal-20/ayat-2/huruf-e': {
      id: 'Pemblokiran sekurang-kurangnya menyangkut PNS yang ditahan sebagai tersangka atau diangkat menjadi pejabat negara, komisioner, atau anggota lembaga nonstruktural dan harus diberhentikan sementara, tetapi oleh Pejabat Pembina Kepegawaian tidak.',
      en: 'Blocking covers at least a PNS detained as a suspect, or appointed state official, commissioner or member of a non-structural body, who had to be temporarily dismissed but was not by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-20/ayat-3': {
      id: 'Pemblokiran dilakukan setelah verifikasi, validasi, dan/atau audit oleh BKN.',
      en: 'Blocking follows verification, validation and/or an audit by BKN.',
    },
    'pasal-25/ayat-1': {
      id: 'Selama kekosongan Pejabat Pembina Kepegawaian, pejabat yang ditunjuk tidak dapat mengangkat, memindahkan, memberhentikan, mempromosikan, dan memutasi pegawai.',
      en: 'While there is no Pejabat Pembina Kepegawaian, the designated official cannot appoint, move, dismiss, promote and transfer staff.',
    },
    'pasal-25/ayat-2': {
      id: 'Bila instansi membutuhkan, pejabat yang ditunjuk dapat melakukannya setelah mendapat pertimbangan teknis Kepala BKN.',
      en: 'Where the agency needs it, the designated official may do so after a technical opinion of the head of BKN.',
    },
    'pasal-26': {
      id: 'Peraturan Presiden ini berlaku pada tanggal diundangkan, yaitu 14 September 2022.',
      en: 'This regulation is in force on the day of its promulgation, 14 September 2022.',
    },
  },
}
