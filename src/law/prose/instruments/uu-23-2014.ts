import type { InstrumentText } from '../../instrument'
import type { uu232014 } from '../../instruments/uu-23-2014'

/**
 * Title and paraphrases of {@link uu232014}.
 *
 * @example
 * uu232014Text.title.en // => 'Law Number 23 of 2014 on Regional Government'
 */
export const uu232014Text: InstrumentText<typeof uu232014> = {
  title: {
    id: 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    en: 'Law Number 23 of 2014 on Regional Government',
  },
  provisions: {
    'pasal-12/ayat-1': {
      id: 'Enam urusan wajib menyangkut pelayanan dasar, dari pendidikan sampai sosial.',
      en: 'Six mandatory fields of government are of basic service, from education to social affairs.',
    },
    'pasal-12/ayat-2': {
      id: 'Delapan belas urusan wajib tidak menyangkut pelayanan dasar, dari tenaga kerja sampai kearsipan.',
      en: 'Eighteen mandatory fields of government are not of basic service, from labour to archives.',
    },
    'pasal-12/ayat-3': {
      id: 'Delapan urusan bersifat pilihan, dari kelautan dan perikanan sampai transmigrasi.',
      en: 'Eight fields of government are optional, from sea and fisheries to transmigration.',
    },
    'pasal-378/ayat-1': {
      id: 'Gubernur sebagai wakil pemerintah pusat melakukan pengawasan umum dan teknis atas pemerintahan kabupaten atau kota.',
      en: 'The governor as representative of the central government carries out the general and technical supervision of a kabupaten or kota.',
    },
    'pasal-377/ayat-1': {
      id: 'Menteri melakukan pengawasan umum atas pemerintahan daerah provinsi.',
      en: 'The Minister carries out the general supervision of the government of a province.',
    },
    'pasal-351/ayat-1': {
      id: 'Masyarakat berhak mengadukan pelayanan publik kepada pemerintah daerah, Ombudsman, dan/atau DPRD.',
      en: 'The public may complain of a public service to the regional government, the Ombudsman and/or the DPRD.',
    },
    'pasal-213/ayat-2': {
      id: 'Sekretaris Daerah membantu kepala daerah menyusun kebijakan dan mengoordinasikan perangkat daerah.',
      en: 'The Sekretaris Daerah helps the head of the region in policy and coordinates the offices of the region.',
    },
    'pasal-213/ayat-3': {
      id: 'Sekretaris Daerah bertanggung jawab kepada kepala daerah.',
      en: 'The Sekretaris Daerah answers to the head of the region.',
    },
    'pasal-1/angka-50': {
      id: 'Dalam Undang-Undang ini hari berarti hari kerja.',
      en: 'In this act day means working day.',
    },
    'pasal-60': {
      id: 'Kepala daerah menjabat lima tahun sejak dilantik, dan dapat dipilih kembali satu kali dalam jabatan yang sama.',
      en: 'A regional head holds office for five years from the inauguration and may be elected to the same office once more.',
    },
    'pasal-65/ayat-1/huruf-a': {
      id: 'Kepala daerah memimpin urusan pemerintahan daerah menurut peraturan dan kebijakan bersama DPRD.',
      en: 'The regional head leads the affairs of the region under legislation and the policy set with the DPRD.',
    },
    'pasal-65/ayat-1/huruf-e': {
      id: 'Kepala daerah mewakili daerahnya di dalam dan di luar pengadilan dan dapat menunjuk kuasa hukum.',
      en: 'The head of a region represents it in and out of court and can name counsel for it.',
    },
    'pasal-65/ayat-2/huruf-c': {
      id: 'Kepala daerah berwenang menetapkan Perkada dan keputusan kepala daerah.',
      en: 'The regional head has the power to issue regional head regulations and decrees.',
    },
    'pasal-65/ayat-3': {
      id: 'Kepala daerah yang sedang ditahan dilarang menjalankan tugas dan kewenangannya.',
      en: 'A regional head in detention must not exercise the tasks and powers of the office.',
    },
    'pasal-65/ayat-4': {
      id: 'Bila kepala daerah ditahan atau berhalangan sementara, wakil kepala daerah menjalankan tugas dan wewenangnya.',
      en: 'If the regional head is detained or temporarily prevented, the deputy exercises the tasks and powers.',
    },
    'pasal-65/ayat-5': {
      id: 'Bila kepala daerah ditahan atau berhalangan sementara dan tidak ada wakil kepala daerah, sekretaris daerah menjalankan tugas sehari-hari kepala daerah.',
      en: 'If the regional head is detained or temporarily prevented and there is no deputy, the sekretaris daerah carries out the daily tasks of the regional head.',
    },
    'pasal-65/ayat-6': {
      id: 'Bila kepala daerah dan wakilnya ditahan atau berhalangan sementara, sekretaris daerah menjalankan tugas sehari-hari kepala daerah.',
      en: 'If both the regional head and the deputy are detained or temporarily prevented, the sekretaris daerah carries out the daily tasks of the regional head.',
    },
    'pasal-66/ayat-1/huruf-a/angka-2': {
      id: 'Wakil kepala daerah membantu mengoordinasikan perangkat daerah dan menindaklanjuti laporan atau temuan pengawasan.',
      en: 'The deputy helps to coordinate the perangkat daerah and follows up reports or findings of supervision.',
    },
    'pasal-66/ayat-1/huruf-c': {
      id: 'Wakil kepala daerah menjalankan tugas dan wewenang kepala daerah yang ditahan atau berhalangan sementara.',
      en: 'The deputy carries out the tasks and powers of a head who is detained or hindered for a time.',
    },
    'pasal-67/huruf-b': {
      id: 'Kepala daerah dan wakilnya wajib mematuhi seluruh peraturan perundang-undangan.',
      en: 'The regional head and deputy must obey all laws and regulations.',
    },
    'pasal-76/ayat-1/huruf-a': {
      id: 'Kepala daerah dan wakilnya dilarang membuat keputusan melawan peraturan yang khusus menguntungkan pribadi, keluarga, kroni, golongan, atau kelompok politiknya.',
      en: 'The regional head and deputy must not make decisions, contrary to law, that specially favour oneself, family, cronies, a group or their political group.',
    },
    'pasal-76/ayat-1/huruf-d': {
      id: 'Kepala daerah dan wakilnya dilarang menyalahgunakan wewenang yang menguntungkan diri sendiri dan/atau merugikan daerahnya.',
      en: 'The regional head and deputy must not abuse power to favour oneself and/or harm the region.',
    },
    'pasal-76/ayat-1/huruf-g': {
      id: 'Kepala daerah dan wakilnya dilarang menyalahgunakan wewenang dan melanggar sumpah atau janji jabatan.',
      en: 'The regional head and deputy must not abuse power and break the oath or pledge of office.',
    },
    'pasal-78/ayat-2/huruf-d': {
      id: 'Tidak melaksanakan kewajiban Pasal 67 huruf b menjadi alasan pemberhentian kepala daerah dan/atau wakilnya.',
      en: 'Not keeping the duty of Pasal 67 huruf b is a ground to dismiss the regional head and/or deputy.',
    },
    'pasal-78/ayat-2/huruf-e': {
      id: 'Melanggar larangan Pasal 76 ayat (1), kecuali huruf c, i, dan j, menjadi alasan pemberhentian kepala daerah dan/atau wakilnya.',
      en: 'Breaking a prohibition of Pasal 76 ayat (1), except huruf c, i and j, is a ground to dismiss the regional head and/or deputy.',
    },
    'pasal-80/ayat-1/huruf-a': {
      id: 'Pemberhentian itu diusulkan kepada Presiden untuk gubernur atau kepada Menteri untuk bupati/wali kota berdasarkan putusan Mahkamah Agung atas pendapat DPRD.',
      en: "That dismissal is proposed to the President for a gubernur or to the Minister for a bupati or wali kota on the ruling of the Mahkamah Agung on the DPRD's opinion.",
    },
    'pasal-80/ayat-1/huruf-b': {
      id: 'Pendapat DPRD diputuskan dalam rapat paripurna yang dihadiri paling sedikit 3/4 anggota dengan persetujuan paling sedikit 2/3 anggota yang hadir.',
      en: "The DPRD's opinion is adopted in a plenary attended by at least 3/4 of the members with the approval of at least 2/3 of those present.",
    },
    'pasal-80/ayat-1/huruf-c': {
      id: 'Mahkamah Agung memutus pendapat DPRD paling lambat 30 hari kerja setelah permintaan diterima dan putusannya final.',
      en: "The Mahkamah Agung rules on the DPRD's opinion at most 30 working days after receiving the request, and its ruling is final.",
    },
    'pasal-80/ayat-1/huruf-d': {
      id: 'Bila pelanggaran terbukti, pimpinan DPRD mengusulkan pemberhentian kepada Presiden untuk gubernur atau kepada Menteri untuk bupati/wali kota.',
      en: 'If the breach is proven, the DPRD leadership proposes dismissal to the President for a gubernur or to the Minister for a bupati or wali kota.',
    },
    'pasal-80/ayat-1/huruf-e': {
      id: 'Presiden wajib memberhentikan gubernur dan/atau wakilnya paling lambat 30 hari kerja sejak menerima usul.',
      en: 'The President must dismiss the gubernur and/or deputy at most 30 working days from receiving the proposal.',
    },
    'pasal-80/ayat-1/huruf-f': {
      id: 'Menteri wajib memberhentikan bupati/wali kota dan/atau wakilnya paling lambat 30 hari kerja sejak menerima usul.',
      en: 'The Minister must dismiss the bupati or wali kota and/or deputy at most 30 working days from receiving the proposal.',
    },
    'pasal-80/ayat-2': {
      id: 'Bila pimpinan DPRD tidak mengusulkan pemberhentian paling lambat 14 hari kerja sejak pemberitahuan putusan Mahkamah Agung diterima, Presiden memberhentikan gubernur dan/atau wakilnya atas usul Menteri, dan Menteri memberhentikan bupati/wali kota dan/atau wakilnya atas usul gubernur sebagai wakil Pemerintah Pusat.',
      en: 'If the DPRD leadership does not propose the dismissal at most 14 working days from the receipt of the notice of the ruling of the Mahkamah Agung, the President dismisses the gubernur and/or deputy on the proposal of the Minister, and the Minister the bupati or wali kota and/or deputy on that of the gubernur as representative of the central government.',
    },
    'pasal-80/ayat-3': {
      id: 'Bila gubernur sebagai wakil Pemerintah Pusat tidak menyampaikan usul itu kepada Menteri, Menteri memberhentikan bupati/wali kota dan/atau wakilnya.',
      en: 'If the gubernur as representative of the central government does not make that proposal to the Minister, the Minister dismisses the bupati or wali kota and/or deputy.',
    },
    'pasal-86/ayat-1': {
      id: 'Selama kepala daerah diberhentikan sementara, wakilnya menjalankan tugas dan kewenangannya sampai putusan berkekuatan hukum tetap.',
      en: 'While the head is suspended, the deputy carries out the tasks and powers until a final judgment.',
    },
    'pasal-86/ayat-5': {
      id: 'Bila kepala daerah dan/atau wakilnya diberhentikan sementara, ditetapkan penjabat sampai putusan berkekuatan hukum tetap.',
      en: 'When head and/or deputy are suspended, a penjabat is set until a final judgment.',
    },
    'pasal-86/ayat-6': {
      id: 'Persyaratan dan masa jabatan penjabat karena pemberhentian sementara diatur dengan peraturan pemerintah.',
      en: 'A government regulation sets requirements and term of a penjabat named because of a suspension.',
    },
    'pasal-88/ayat-1': {
      id: 'Selama pengganti gubernur yang berhenti belum ada, wakil gubernur menjalankan tugas sehari-hari sampai gubernur dilantik atau penjabat gubernur diangkat.',
      en: 'Until a governor who has stopped is replaced, the deputy carries out the daily tasks, until a governor is inaugurated or a penjabat appointed.',
    },
    'pasal-88/ayat-2': {
      id: 'Selama pengganti bupati atau wali kota yang berhenti belum ada, wakilnya menjalankan tugas sehari-hari sampai pengganti dilantik atau penjabat diangkat.',
      en: 'Until a bupati or wali kota who has stopped is replaced, the deputy carries out the daily tasks, until a successor is inaugurated or a penjabat appointed.',
    },
    'pasal-91/ayat-1': {
      id: 'Presiden dibantu gubernur sebagai wakil Pemerintah Pusat dalam membina dan mengawasi kabupaten/kota.',
      en: 'The President is assisted by the gubernur as representative of the Central Government in guiding and supervising kabupaten and kota.',
    },
    'pasal-95/ayat-2': {
      id: 'Anggota DPRD provinsi ialah pejabat daerah provinsi.',
      en: 'Members of a provincial DPRD are regional officials of the province.',
    },
    'pasal-148/ayat-2': {
      id: 'Anggota DPRD kabupaten/kota ialah pejabat daerah kabupaten/kota.',
      en: 'Members of the DPRD of a kabupaten or kota are regional officials of it.',
    },
    'pasal-202/ayat-2': {
      id: 'Sekretaris DPRD provinsi diangkat dan diberhentikan gubernur dengan persetujuan pimpinan DPRD, yang lebih dulu berkonsultasi dengan pimpinan fraksi.',
      en: 'The secretary of a provincial council is appointed and removed by the governor with the approval of its leaders, who first consult the leaders of the groups.',
    },
    'pasal-205/ayat-2': {
      id: 'Sekretaris DPRD kabupaten/kota diangkat dan diberhentikan bupati atau wali kota dengan persetujuan pimpinan DPRD.',
      en: 'The secretary of a local council is appointed and removed by the bupati or wali kota with the approval of its leaders.',
    },
    'pasal-209/ayat-1': {
      id: 'Perangkat daerah provinsi ialah sekretariat daerah, sekretariat DPRD, inspektorat, dinas, dan badan.',
      en: 'The perangkat daerah of a province are the sekretariat daerah, sekretariat DPRD, inspektorat, dinas and badan.',
    },
    'pasal-209/ayat-2': {
      id: 'Perangkat daerah kabupaten/kota ialah yang sama ditambah kecamatan.',
      en: 'The perangkat daerah of a kabupaten or kota are the same with the kecamatan added.',
    },
    'pasal-214/ayat-1': {
      id: 'Bila sekretaris daerah provinsi berhalangan, tugasnya dijalankan penjabat yang ditunjuk gubernur sebagai wakil Pemerintah Pusat atas persetujuan Menteri.',
      en: "If the sekretaris daerah of a province is prevented, the tasks go to a penjabat named by the gubernur as representative of the Central Government with the Minister's approval.",
    },
    'pasal-214/ayat-2': {
      id: 'Bila sekretaris daerah kabupaten/kota berhalangan, tugasnya dijalankan penjabat yang ditunjuk bupati/wali kota atas persetujuan gubernur sebagai wakil Pemerintah Pusat.',
      en: 'If the sekretaris daerah of a kabupaten or kota is prevented, the tasks go to a penjabat named by the bupati or wali kota with the approval of the gubernur as representative of the Central Government.',
    },
    'pasal-214/ayat-3': {
      id: 'Masa jabatan penjabat paling lama 6 bulan bila sekretaris daerah tidak bisa bertugas atau paling lama 3 bulan bila jabatannya kosong.',
      en: 'The penjabat serves at most 6 months if the sekretaris daerah cannot carry out the tasks or at most 3 months if the post is vacant.',
    },
    'pasal-216/ayat-2': {
      id: 'Inspektorat daerah membantu kepala daerah membina dan mengawasi urusan pemerintahan daerah oleh perangkat daerah.',
      en: 'The regional inspectorate helps the regional head to guide and supervise the regional affairs carried out by the perangkat daerah.',
    },
    'pasal-216/ayat-3': {
      id: 'Inspektorat daerah bertanggung jawab kepada kepala daerah melalui sekretaris daerah.',
      en: 'The regional inspectorate answers to the regional head through the sekretaris daerah.',
    },
    'pasal-224/ayat-2': {
      id: 'Bupati/wali kota wajib mengangkat camat dari PNS yang menguasai pengetahuan teknis pemerintahan.',
      en: 'The bupati or wali kota must appoint as camat a PNS who masters the technique of government.',
    },
    'pasal-224/ayat-3': {
      id: 'Pengangkatan camat yang tidak sesuai syarat dibatalkan gubernur sebagai wakil Pemerintah Pusat.',
      en: 'An appointment of a camat against the requirements is annulled by the gubernur as representative of the Central Government.',
    },
    'pasal-229/ayat-2': {
      id: 'Kelurahan dipimpin lurah selaku perangkat kecamatan yang bertanggung jawab kepada camat.',
      en: 'A kelurahan is led by a lurah as an organ of the kecamatan who answers to the camat.',
    },
    'pasal-229/ayat-3': {
      id: 'Lurah diangkat bupati/wali kota atas usul sekretaris daerah dari PNS yang memenuhi syarat.',
      en: 'A lurah is appointed by the bupati or wali kota on the proposal of the sekretaris daerah from qualified PNS.',
    },
    'pasal-234/ayat-4': {
      id: 'Kepala perangkat daerah yang berjabatan administrator diangkat melalui seleksi menurut proses seleksi jabatan pimpinan tinggi pratama di instansi daerah dalam undang-undang ASN.',
      en: 'The head of a perangkat daerah whose post is that of an administrator is appointed through a selection by the process that the ASN act lays down for pratama high posts in the regions.',
    },
    'pasal-246/ayat-1': {
      id: 'Kepala daerah menetapkan Perkada untuk melaksanakan Perda atau atas kuasa peraturan perundang-undangan.',
      en: 'The head of the region issues a Perkada to carry out a Perda or where laws and regulations empower it.',
    },
    'pasal-351/ayat-4': {
      id: 'Kepala daerah wajib melaksanakan rekomendasi Ombudsman atas pengaduan masyarakat.',
      en: 'The regional head must carry out an Ombudsman recommendation on a complaint of the public.',
    },
    'pasal-351/ayat-5': {
      id: 'Kepala daerah yang tidak melaksanakannya diberi pembinaan khusus, dan tugasnya dijalankan wakilnya atau pejabat yang ditunjuk.',
      en: 'A regional head who does not is given special coaching while the deputy or a designated official exercises the tasks.',
    },
    'pasal-379/ayat-1': {
      id: 'Gubernur wajib membina dan mengawasi perangkat daerah provinsi.',
      en: 'The governor must guide and supervise the offices of the province.',
    },
    'pasal-379/ayat-2': {
      id: 'Inspektorat provinsi membantu gubernur dalam pembinaan dan pengawasan itu; menurut penjelasannya termasuk penyerapan APBD.',
      en: 'The provincial inspectorate helps the governor in that guidance and supervision; its explanation includes the absorption of the APBD.',
    },
    'pasal-380/ayat-1': {
      id: 'Bupati atau wali kota wajib membina dan mengawasi perangkat daerah kabupaten atau kota.',
      en: 'The regent or mayor must guide and supervise the offices of the kabupaten or kota.',
    },
    'pasal-380/ayat-2': {
      id: 'Inspektorat kabupaten atau kota membantu bupati atau wali kota dalam pembinaan dan pengawasan itu; menurut penjelasannya termasuk penyerapan APBD.',
      en: 'The inspectorate of the kabupaten or kota helps the regent or mayor in that guidance and supervision; its explanation includes the absorption of the APBD.',
    },
    'pasal-384/ayat-1': {
      id: 'Penyidik memberi tahu kepala daerah sebelum menyidik ASN daerah yang disangka melanggar hukum dalam bertugas.',
      en: 'The investigator notifies the regional head before investigating a regional ASN suspected of breaking the law in carrying out duties.',
    },
    'pasal-384/ayat-2': {
      id: 'Pemberitahuan lebih dahulu itu tidak berlaku bila tertangkap tangan, ancamannya 5 tahun penjara atau lebih, dan/atau menyangkut keamanan negara.',
      en: 'That prior notice does not apply when caught in the act, when the crime carries 5 years of prison or more, and/or when it is against state security.',
    },
    'pasal-384/ayat-3': {
      id: 'Penyidikan yang dikecualikan itu diberitahukan kepada kepala daerah paling lama 2 kali 24 jam.',
      en: 'Such an excepted investigation is notified to the regional head within 2 times 24 hours.',
    },
    'pasal-385/ayat-1': {
      id: 'Dugaan penyimpangan ASN daerah dapat diadukan masyarakat ke aparat pengawas internal pemerintah dan/atau ke aparat penegak hukum.',
      en: 'The public may complain of suspected irregularities of regional ASN to the internal auditor and/or law enforcement.',
    },
    'pasal-385/ayat-2': {
      id: 'Aparat pengawas internal wajib memeriksa pengaduan itu.',
      en: 'The internal auditor must examine that complaint.',
    },
    'pasal-385/ayat-3': {
      id: 'Aparat penegak hukum memeriksa pengaduan setelah berkoordinasi dengan aparat pengawas internal atau lembaga nonkementerian pengawasan.',
      en: 'Law enforcement examines the complaint after coordinating with the internal auditor or the non-ministry supervision agency.',
    },
    'pasal-385/ayat-4': {
      id: 'Bila terbukti administratif, proses diserahkan kepada aparat pengawas internal.',
      en: 'If the irregularity is administrative, the case goes to the internal auditor.',
    },
    'pasal-385/ayat-5': {
      id: 'Bila terbukti pidana, proses diserahkan kepada aparat penegak hukum.',
      en: 'If the irregularity is criminal, the case goes to law enforcement.',
    },
    'pasal-408': {
      id: 'Peraturan tentang pemerintahan daerah yang lama tetap berlaku sepanjang belum diganti dan tidak bertentangan.',
      en: 'Older rules on regional government stay in force until replaced and as far as they do not contradict the act.',
    },
    'pasal-411': {
      id: 'Undang-Undang ini berlaku pada tanggal diundangkan, yaitu 2 Oktober 2014.',
      en: 'This act is in force on the day of its promulgation, 2 October 2014.',
    },
    'penjelasan/pasal-65/ayat-5': {
      id: 'Tugas sehari-hari ialah tugas rutin yang tidak menyangkut kebijakan strategis di bidang keuangan, kelembagaan, personel, perizinan, dan lainnya.',
      en: 'Daily tasks are routine tasks that touch no strategic policy on finance, institutions, personnel, licensing or otherwise.',
    },
    'penjelasan/pasal-65/ayat-6': {
      id: 'Arti yang sama berlaku bila kepala daerah dan wakilnya sama-sama berhalangan.',
      en: 'The same meaning holds where head and deputy are both hindered.',
    },
  },
}
