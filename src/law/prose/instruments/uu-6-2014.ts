import type { InstrumentText } from '../../instrument'
import type { uu62014 } from '../../instruments/uu-6-2014'

/**
 * Title and paraphrases of {@link uu62014}.
 *
 * @example
 * uu62014Text.title.en // => 'Law Number 6 of 2014 on Villages'
 */
export const uu62014Text: InstrumentText<typeof uu62014> = {
  title: {
    id: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    en: 'Law Number 6 of 2014 on Villages',
  },
  provisions: {
    'pasal-28/ayat-1': {
      id: 'Kepala desa yang tidak melaksanakan kewajiban dalam Pasal 26 ayat (4) dan Pasal 27 ditegur secara lisan dan/atau tertulis.',
      en: 'A kepala desa who does not carry out a duty of Pasal 26 paragraph (4) or Pasal 27 is reprimanded orally and/or in writing.',
    },
    'pasal-28/ayat-2': {
      id: 'Bila teguran itu tidak dilaksanakan, kepala desa diberhentikan sementara dan dapat dilanjutkan dengan pemberhentian.',
      en: 'Where the reprimand is not heeded, the kepala desa is suspended, and dismissal may follow.',
    },
    'pasal-29/huruf-b': {
      id: 'Kepala desa dilarang membuat keputusan yang menguntungkan diri sendiri, keluarga, pihak lain, dan/atau golongan tertentu.',
      en: 'A kepala desa must not make decisions that favour oneself, family, others and/or a certain group.',
    },
    'pasal-29/huruf-c': {
      id: 'Kepala desa dilarang menyalahgunakan wewenang, tugas, hak, dan/atau kewajibannya.',
      en: 'A kepala desa must not abuse the powers, tasks, rights and/or duties of the office.',
    },
    'pasal-29/huruf-d': {
      id: 'Kepala desa dilarang memperlakukan warga atau golongan masyarakat tertentu secara diskriminatif.',
      en: 'A kepala desa must not discriminate against residents or a certain group of society.',
    },
    'pasal-29/huruf-e': {
      id: 'Kepala desa dilarang berbuat sesuatu yang meresahkan sekelompok masyarakat desa.',
      en: 'A kepala desa must not act in a way that alarms a group of villagers.',
    },
    'pasal-29/huruf-g': {
      id: 'Kepala desa dilarang menjadi pengurus partai politik.',
      en: 'A kepala desa must not be an officer of a political party.',
    },
    'pasal-29/huruf-j': {
      id: 'Kepala desa dilarang ikut serta dan/atau terlibat dalam kampanye pemilu dan/atau pemilihan kepala daerah.',
      en: 'A kepala desa must not take part and/or be involved in the campaign of a general election and/or an election of regional heads.',
    },
    'pasal-30/ayat-1': {
      id: 'Kepala desa yang melanggar larangan dikenai teguran lisan dan/atau teguran tertulis.',
      en: 'A kepala desa who breaks a prohibition is given an oral and/or written reprimand.',
    },
    'pasal-30/ayat-2': {
      id: 'Bila teguran tidak dilaksanakan, kepala desa diberhentikan sementara dan dapat dilanjutkan dengan pemberhentian.',
      en: 'If the reprimand is not heeded, the kepala desa is temporarily dismissed, which may be followed by dismissal.',
    },
    'pasal-40/ayat-2/huruf-d': {
      id: 'Pelanggaran larangan sebagai kepala desa menjadi alasan pemberhentian.',
      en: 'Breaking a prohibition of the office is a ground to dismiss a kepala desa.',
    },
    'pasal-40/ayat-3': {
      id: 'Pemberhentian kepala desa ditetapkan oleh bupati/wali kota.',
      en: 'The dismissal of a kepala desa is decided by the bupati or wali kota.',
    },
    'pasal-45': {
      id: 'Selama kepala desa diberhentikan sementara menurut Pasal 41 dan Pasal 42, sekretaris desa melaksanakan tugas dan kewajibannya sampai ada putusan pengadilan yang tetap.',
      en: 'While the kepala desa is suspended under Pasal 41 and 42, the sekretaris desa carries out the tasks and duties until there is a final judgment.',
    },
    'pasal-46/ayat-1': {
      id: 'Bila sisa masa jabatan kepala desa yang diberhentikan menurut Pasal 43 tidak lebih dari 1 tahun, bupati/wali kota mengangkat PNS pemerintah daerahnya sebagai penjabat kepala desa sampai kepala desa terpilih.',
      en: 'If the remaining term of a kepala desa dismissed under Pasal 43 is not more than 1 year, the bupati or wali kota appoints a PNS of the regional government as penjabat kepala desa until a kepala desa is elected.',
    },
    'pasal-46/ayat-2': {
      id: 'Penjabat itu menjalankan tugas, wewenang, kewajiban, dan hak kepala desa menurut Pasal 26.',
      en: 'That penjabat has the tasks, powers, duties and rights of a kepala desa under Pasal 26.',
    },
    'pasal-47/ayat-1': {
      id: 'Bila sisa masa jabatan itu lebih dari 1 tahun, bupati/wali kota mengangkat PNS pemerintah daerahnya sebagai penjabat kepala desa.',
      en: 'If that remaining term is more than 1 year, the bupati or wali kota appoints a PNS of the regional government as penjabat kepala desa.',
    },
    'pasal-47/ayat-2': {
      id: 'Penjabat itu menjalankan tugas, wewenang, kewajiban, dan hak menurut Pasal 26 sampai kepala desa ditetapkan.',
      en: 'That penjabat has the tasks, powers, duties and rights under Pasal 26 until a kepala desa is determined.',
    },
    'pasal-51/huruf-b': {
      id: 'Perangkat desa dilarang membuat keputusan yang menguntungkan diri sendiri, keluarga, pihak lain, dan/atau golongan tertentu.',
      en: 'Village officials (perangkat desa) must not make decisions that favour oneself, family, others and/or a certain group.',
    },
    'pasal-51/huruf-c': {
      id: 'Perangkat desa dilarang menyalahgunakan wewenang, tugas, hak, dan/atau kewajibannya.',
      en: 'Village officials must not abuse the powers, tasks, rights and/or duties of the office.',
    },
    'pasal-51/huruf-d': {
      id: 'Perangkat desa dilarang memperlakukan warga atau golongan masyarakat tertentu secara diskriminatif.',
      en: 'Village officials must not discriminate against residents or a certain group of society.',
    },
    'pasal-51/huruf-e': {
      id: 'Perangkat desa dilarang berbuat sesuatu yang meresahkan sekelompok masyarakat desa.',
      en: 'Village officials must not act in a way that alarms a group of villagers.',
    },
    'pasal-51/huruf-g': {
      id: 'Perangkat desa dilarang menjadi pengurus partai politik.',
      en: 'Village officials must not be officers of a political party.',
    },
    'pasal-51/huruf-j': {
      id: 'Perangkat desa dilarang ikut serta dan/atau terlibat dalam kampanye pemilu dan/atau pemilihan kepala daerah.',
      en: 'Village officials must not take part and/or be involved in the campaign of a general election and/or an election of regional heads.',
    },
    'pasal-52/ayat-1': {
      id: 'Perangkat desa yang melanggar larangan dikenai teguran lisan dan/atau teguran tertulis.',
      en: 'A village official who breaks a prohibition is given an oral and/or written reprimand.',
    },
    'pasal-52/ayat-2': {
      id: 'Bila teguran tidak dilaksanakan, perangkat desa diberhentikan sementara dan dapat dilanjutkan dengan pemberhentian.',
      en: 'If the reprimand is not heeded, the village official is temporarily dismissed, which may be followed by dismissal.',
    },
    'pasal-53/ayat-2/huruf-d': {
      id: 'Pelanggaran larangan sebagai perangkat desa menjadi alasan pemberhentian.',
      en: 'Breaking a prohibition of the office is a ground to dismiss a village official.',
    },
    'pasal-53/ayat-3': {
      id: 'Pemberhentian perangkat desa ditetapkan kepala desa setelah dikonsultasikan dengan camat atas nama bupati/wali kota.',
      en: 'The dismissal of a village official is decided by the kepala desa after consulting the camat on behalf of the bupati or wali kota.',
    },
    'pasal-64/huruf-a': {
      id: 'Anggota Badan Permusyawaratan Desa dilarang merugikan kepentingan umum, meresahkan sekelompok warga, atau mendiskriminasikan warga atau golongan.',
      en: 'Members of the Badan Permusyawaratan Desa must not harm the public interest, alarm a group of villagers or discriminate against residents or groups.',
    },
    'pasal-64/huruf-c': {
      id: 'Anggota Badan Permusyawaratan Desa dilarang menyalahgunakan wewenang.',
      en: 'Members of the Badan Permusyawaratan Desa must not abuse their powers.',
    },
    'pasal-64/huruf-h': {
      id: 'Anggota Badan Permusyawaratan Desa dilarang menjadi pengurus partai politik.',
      en: 'Members of the Badan Permusyawaratan Desa must not be officers of a political party.',
    },
    'pasal-122': {
      id: 'Undang-Undang ini berlaku pada tanggal diundangkan, yaitu 15 Januari 2014.',
      en: 'This act is in force on the day of its promulgation, 15 January 2014.',
    },
  },
}
