import type { InstrumentText } from '../../instrument'
import type { pp532010 } from '../../instruments/pp-53-2010'

/**
 * Title and paraphrases of {@link pp532010}.
 *
 * @example
 * pp532010Text.title.en // => 'Government Regulation Number 53 of 2010 on the Discipline of Civil Servants'
 */
export const pp532010Text: InstrumentText<typeof pp532010> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil',
    en: 'Government Regulation Number 53 of 2010 on the Discipline of Civil Servants',
  },
  provisions: {
    'pasal-1/angka-3': {
      id: 'Pelanggaran disiplin mencakup setiap ucapan, tulisan, atau perbuatan PNS yang mengabaikan kewajiban dan/atau melanggar larangan disiplin, baik pada jam kerja maupun di luar jam kerja.',
      en: 'A discipline breach is any utterance, writing or act of a PNS that fails a duty and/or breaks a prohibition of PNS discipline, inside or outside working hours.',
    },
    'pasal-2': {
      id: 'Peraturan Pemerintah ini berlaku pula bagi calon PNS.',
      en: 'This regulation also applies to candidate PNS.',
    },
    'pasal-3/angka-1': {
      id: 'PNS wajib mengucapkan sumpah atau janji PNS.',
      en: 'A PNS must take the PNS oath or pledge.',
    },
    'pasal-3/angka-2': {
      id: 'PNS wajib mengucapkan sumpah atau janji jabatan.',
      en: 'A PNS must take the oath or pledge of office.',
    },
    'pasal-3/angka-3': {
      id: 'PNS wajib setia dan taat penuh kepada Pancasila, UUD 1945, Negara Kesatuan Republik Indonesia, dan Pemerintah.',
      en: 'A PNS must be fully loyal and obedient to Pancasila, the 1945 Constitution, the unitary state of Indonesia and the Government.',
    },
    'pasal-3/angka-4': {
      id: 'PNS wajib mematuhi segala peraturan perundang-undangan.',
      en: 'A PNS must obey all laws and regulations.',
    },
    'pasal-3/angka-5': {
      id: 'PNS wajib menjalankan tugas kedinasan yang dipercayakan kepadanya dengan pengabdian, kesadaran, dan tanggung jawab penuh.',
      en: 'A PNS must carry out the official duties entrusted with full dedication, awareness and responsibility.',
    },
    'pasal-3/angka-6': {
      id: 'PNS wajib menjunjung kehormatan negara dan Pemerintah serta martabat PNS.',
      en: 'A PNS must uphold the honour of the state and the Government and the dignity of PNS.',
    },
    'pasal-3/angka-7': {
      id: 'PNS wajib mendahulukan kepentingan negara di atas kepentingan sendiri, orang lain, dan/atau golongan.',
      en: 'A PNS must put the interest of the state above that of oneself, of another person and/or of a group.',
    },
    'pasal-3/angka-8': {
      id: 'PNS wajib memegang rahasia jabatan yang menurut sifat atau perintah harus dirahasiakan.',
      en: 'A PNS must keep official secrets that are secret by their nature or by order.',
    },
    'pasal-3/angka-9': {
      id: 'PNS wajib bekerja jujur, tertib, cermat, dan bersemangat demi kepentingan negara.',
      en: 'A PNS must work honestly, orderly, carefully and with zeal for the interest of the state.',
    },
    'pasal-3/angka-10': {
      id: 'PNS wajib segera memberi tahu atasan tentang bahaya atau kerugian bagi negara atau Pemerintah, khususnya soal keamanan, keuangan, dan materiil.',
      en: 'A PNS must report at once to the superior anything that may endanger or harm the state or the Government, above all in security, finance and materiel.',
    },
    'pasal-3/angka-11': {
      id: 'PNS wajib masuk kerja dan mematuhi jam kerja.',
      en: 'A PNS must come to work and keep the working hours.',
    },
    'pasal-3/angka-12': {
      id: 'PNS wajib mencapai sasaran kerja pegawai yang ditetapkan.',
      en: 'A PNS must reach the work targets set.',
    },
    'pasal-3/angka-13': {
      id: 'PNS wajib memakai dan merawat barang milik negara sebaik mungkin.',
      en: 'A PNS must use and maintain state property as well as possible.',
    },
    'pasal-3/angka-14': {
      id: 'PNS wajib memberi pelayanan sebaik-baiknya kepada masyarakat.',
      en: 'A PNS must give the public the best possible service.',
    },
    'pasal-3/angka-15': {
      id: 'PNS wajib membimbing bawahan dalam menjalankan tugas.',
      en: 'A PNS must guide subordinates in carrying out their duties.',
    },
    'pasal-3/angka-16': {
      id: 'PNS wajib memberi bawahan kesempatan mengembangkan karier.',
      en: 'A PNS must give subordinates the opportunity to develop their career.',
    },
    'pasal-3/angka-17': {
      id: 'PNS wajib mematuhi peraturan kedinasan yang ditetapkan pejabat yang berwenang.',
      en: 'A PNS must obey the service regulations set by the competent official.',
    },
    'pasal-4/angka-1': {
      id: 'PNS dilarang menyalahgunakan wewenang.',
      en: 'A PNS must not abuse authority.',
    },
    'pasal-4/angka-2': {
      id: 'PNS dilarang menjadi perantara demi keuntungan pribadi dan/atau orang lain dengan memakai kewenangan orang lain.',
      en: "A PNS must not act as a go-between for personal gain and/or the gain of another by using another person's authority.",
    },
    'pasal-4/angka-3': {
      id: 'PNS dilarang tanpa izin Pemerintah menjadi pegawai atau bekerja bagi negara lain dan/atau lembaga atau organisasi internasional.',
      en: 'A PNS must not be employed by or work for another state and/or an international institution or organisation without the permission of the Government.',
    },
    'pasal-4/angka-4': {
      id: 'PNS dilarang bekerja pada perusahaan, konsultan, atau lembaga swadaya masyarakat asing.',
      en: 'A PNS must not work for a foreign company, consultant or non-governmental organisation.',
    },
    'pasal-4/angka-5': {
      id: 'PNS dilarang secara tidak sah memiliki, menjual, membeli, menggadaikan, menyewakan, atau meminjamkan barang, dokumen, atau surat berharga milik negara.',
      en: 'A PNS must not unlawfully own, sell, buy, pawn, rent out or lend goods, documents or securities that belong to the state.',
    },
    'pasal-4/angka-6': {
      id: 'PNS dilarang melakukan kegiatan bersama siapa pun, di dalam atau di luar lingkungan kerja, demi keuntungan pribadi, golongan, atau pihak lain yang langsung atau tidak langsung merugikan negara.',
      en: 'A PNS must not act together with anyone, inside or outside the workplace, for private, group or third-party gain in a way that directly or indirectly harms the state.',
    },
    'pasal-4/angka-7': {
      id: 'PNS dilarang memberi atau menyanggupi memberi sesuatu kepada siapa pun, langsung atau tidak dan dengan dalih apa pun, agar diangkat dalam jabatan.',
      en: 'A PNS must not give or promise anything to anyone, directly or not and under whatever pretext, in order to be appointed to a post.',
    },
    'pasal-4/angka-8': {
      id: 'PNS dilarang menerima hadiah atau pemberian apa pun, dari siapa pun, yang terkait dengan jabatan dan/atau pekerjaannya.',
      en: 'A PNS must not accept any gift whatever, from whomever, that is connected with the post and/or the work.',
    },
    'pasal-4/angka-9': {
      id: 'PNS dilarang berlaku sewenang-wenang kepada bawahannya.',
      en: 'A PNS must not act arbitrarily toward subordinates.',
    },
    'pasal-4/angka-10': {
      id: 'PNS dilarang berbuat atau tidak berbuat sesuatu yang dapat menghalangi atau mempersulit pihak yang dilayani sehingga pihak itu rugi.',
      en: 'A PNS must not act or fail to act in a way that may hinder or burden a person served so that this person suffers loss.',
    },
    'pasal-4/angka-11': {
      id: 'PNS dilarang merintangi jalannya tugas kedinasan.',
      en: 'A PNS must not obstruct the performance of official duties.',
    },
    'pasal-4/angka-12': {
      id: 'PNS dilarang mendukung calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD dengan salah satu cara pada huruf a sampai dengan huruf d.',
      en: 'A PNS must not support a candidate for President or Vice President, the DPR, the DPD or the DPRD in any of the ways of huruf a to d.',
    },
    'pasal-4/angka-12/huruf-a': {
      id: 'PNS dilarang ikut serta sebagai pelaksana kampanye calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD.',
      en: 'A PNS must not take part as campaign executor for a candidate for President or Vice President, the DPR, the DPD or the DPRD.',
    },
    'pasal-4/angka-12/huruf-b': {
      id: 'PNS dilarang menjadi peserta kampanye calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD dengan memakai atribut partai atau atribut PNS.',
      en: 'A PNS must not be a participant with party or PNS attributes in the campaign of a candidate for President or Vice President, the DPR, the DPD or the DPRD.',
    },
    'pasal-4/angka-12/huruf-c': {
      id: 'PNS dilarang menjadi peserta kampanye calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD dengan mengerahkan PNS lain.',
      en: 'A PNS must not be a participant who mobilises other PNS in the campaign of a candidate for President or Vice President, the DPR, the DPD or the DPRD.',
    },
    'pasal-4/angka-12/huruf-d': {
      id: 'PNS dilarang menjadi peserta kampanye calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD dengan memakai fasilitas negara.',
      en: 'A PNS must not be a participant who uses state facilities in the campaign of a candidate for President or Vice President, the DPR, the DPD or the DPRD.',
    },
    'pasal-4/angka-13': {
      id: 'PNS dilarang mendukung calon Presiden atau Wakil Presiden dengan cara pada huruf a dan/atau huruf b.',
      en: 'A PNS must not support a candidate for President or Vice President in the ways of huruf a and/or b.',
    },
    'pasal-4/angka-13/huruf-a': {
      id: 'Selama masa kampanye PNS dilarang mengambil keputusan dan/atau melakukan tindakan yang memberi untung atau rugi kepada satu pasangan calon Presiden dan Wakil Presiden.',
      en: 'A PNS must not make a decision and/or take an action that favours or harms one pair of candidates for President and Vice President during the campaign period.',
    },
    'pasal-4/angka-13/huruf-b': {
      id: 'PNS dilarang, sebelum, selama, dan sesudah masa kampanye, mengadakan kegiatan yang berpihak kepada pasangan calon Presiden dan Wakil Presiden peserta pemilu, yaitu pertemuan, ajakan, imbauan, seruan, atau pemberian barang kepada PNS di unit kerjanya, anggota keluarga, dan masyarakat.',
      en: 'A PNS must not, before, during or after the campaign period, hold activities leaning to a pair of candidates for President and Vice President that contests the election: meetings, invitations, appeals, calls or gifts of goods to PNS in the work unit, family members and the public.',
    },
    'pasal-4/angka-14': {
      id: 'PNS dilarang mendukung calon anggota DPD atau calon kepala daerah atau wakilnya dengan surat dukungan yang dilampiri fotokopi KTP atau Surat Keterangan Tanda Penduduk menurut peraturan perundang-undangan.',
      en: 'A PNS must not support a candidate for the DPD or for regional head or deputy by a letter of support with a copy of the identity card or of the certificate that replaces it under laws and regulations.',
    },
    'pasal-4/angka-15': {
      id: 'PNS dilarang mendukung calon kepala daerah atau wakilnya dengan cara pada huruf a sampai dengan huruf d.',
      en: 'A PNS must not support a candidate for regional head or deputy in the ways of huruf a to d.',
    },
    'pasal-4/angka-15/huruf-a': {
      id: 'PNS dilarang terlibat dalam kegiatan kampanye untuk mendukung calon kepala daerah atau wakilnya.',
      en: 'A PNS must not be involved in campaign activities to support a candidate for regional head or deputy.',
    },
    'pasal-4/angka-15/huruf-b': {
      id: 'PNS dilarang memakai fasilitas yang terkait dengan jabatan dalam kegiatan kampanye calon kepala daerah atau wakilnya.',
      en: 'A PNS must not use facilities linked to the post in the campaign of a candidate for regional head or deputy.',
    },
    'pasal-4/angka-15/huruf-c': {
      id: 'Selama masa kampanye PNS dilarang mengambil keputusan dan/atau melakukan tindakan yang memberi untung atau rugi kepada satu pasangan calon kepala daerah.',
      en: 'A PNS must not make a decision and/or take an action that favours or harms one pair of candidates for regional head during the campaign period.',
    },
    'pasal-4/angka-15/huruf-d': {
      id: 'PNS dilarang, sebelum, selama, dan sesudah masa kampanye, mengadakan kegiatan yang berpihak kepada pasangan calon kepala daerah peserta pemilu, yaitu pertemuan, ajakan, imbauan, seruan, atau pemberian barang kepada PNS di unit kerjanya, anggota keluarga, dan masyarakat.',
      en: 'A PNS must not, before, during or after the campaign period, hold activities leaning to a pair of candidates for regional head that contests the election: meetings, invitations, appeals, calls or gifts of goods to PNS in the work unit, family members and the public.',
    },
    'pasal-5': {
      id: 'PNS yang tidak mematuhi Pasal 3 dan/atau Pasal 4 dijatuhi hukuman disiplin.',
      en: 'A PNS who does not comply with Pasal 3 and/or Pasal 4 is given a discipline sanction.',
    },
    'pasal-6': {
      id: 'Hukuman disiplin dijatuhkan tanpa mengesampingkan hukum pidana.',
      en: 'A discipline sanction is imposed without setting criminal law aside.',
    },
    'pasal-7/ayat-2': {
      id: 'Hukuman ringan terdiri atas teguran lisan, teguran tertulis, dan pernyataan tidak puas secara tertulis.',
      en: 'Light sanctions are an oral reprimand, a written reprimand and a written statement of dissatisfaction.',
    },
    'pasal-7/ayat-2/huruf-a': {
      id: 'Jenis pertama hukuman ringan ialah teguran lisan.',
      en: 'The first kind of light sanction is an oral reprimand.',
    },
    'pasal-7/ayat-2/huruf-b': {
      id: 'Jenis kedua hukuman ringan ialah teguran tertulis.',
      en: 'The second kind of light sanction is a written reprimand.',
    },
    'pasal-7/ayat-2/huruf-c': {
      id: 'Jenis ketiga hukuman ringan ialah pernyataan tidak puas secara tertulis.',
      en: 'The third kind of light sanction is a written statement of dissatisfaction.',
    },
    'pasal-7/ayat-3': {
      id: 'Hukuman sedang terdiri atas penundaan kenaikan gaji berkala, penundaan kenaikan pangkat, dan penurunan pangkat setingkat, masing-masing 1 tahun, yang sejak 31 Agustus 2021 tetap dipakai menurut Pasal 42 ayat (2) PP 94/2021.',
      en: 'Moderate sanctions are a delay of the periodic pay rise, a delay of promotion and a reduction by one rank, each for 1 year, kept in use from 31 August 2021 by Pasal 42 ayat (2) of PP 94/2021.',
    },
    'pasal-7/ayat-3/huruf-a': {
      id: 'Jenis pertama hukuman sedang ialah penundaan kenaikan gaji berkala selama 1 tahun, yang sejak 31 Agustus 2021 tetap dipakai menurut Pasal 42 ayat (2) PP 94/2021.',
      en: 'The first kind of moderate sanction is a delay of the periodic pay rise for 1 year, kept in use from 31 August 2021 by Pasal 42 ayat (2) of PP 94/2021.',
    },
    'pasal-7/ayat-3/huruf-b': {
      id: 'Jenis kedua hukuman sedang ialah penundaan kenaikan pangkat selama 1 tahun, yang sejak 31 Agustus 2021 tetap dipakai menurut Pasal 42 ayat (2) PP 94/2021.',
      en: 'The second kind of moderate sanction is a delay of promotion in rank for 1 year, kept in use from 31 August 2021 by Pasal 42 ayat (2) of PP 94/2021.',
    },
    'pasal-7/ayat-3/huruf-c': {
      id: 'Jenis ketiga hukuman sedang ialah penurunan pangkat setingkat lebih rendah selama 1 tahun, yang sejak 31 Agustus 2021 tetap dipakai menurut Pasal 42 ayat (2) PP 94/2021.',
      en: 'The third kind of moderate sanction is a reduction by one rank for 1 year, kept in use from 31 August 2021 by Pasal 42 ayat (2) of PP 94/2021.',
    },
    'pasal-7/ayat-4': {
      id: 'Hukuman berat terdiri atas penurunan pangkat setingkat selama 3 tahun, pemindahan dalam rangka penurunan jabatan setingkat, pembebasan dari jabatan, pemberhentian dengan hormat tidak atas permintaan sendiri, dan pemberhentian tidak dengan hormat.',
      en: "Severe sanctions are a reduction by one rank for 3 years, a transfer that lowers the post by one level, removal from the post, honourable dismissal not at one's own request, and dishonourable dismissal.",
    },
    'pasal-7/ayat-4/huruf-a': {
      id: 'Jenis pertama hukuman berat ialah penurunan pangkat setingkat lebih rendah selama 3 tahun.',
      en: 'The first kind of severe sanction is a reduction by one rank for 3 years.',
    },
    'pasal-7/ayat-4/huruf-b': {
      id: 'Jenis kedua hukuman berat ialah pemindahan dalam rangka penurunan jabatan setingkat lebih rendah.',
      en: 'The second kind of severe sanction is a transfer that lowers the post by one level.',
    },
    'pasal-7/ayat-4/huruf-c': {
      id: 'Jenis ketiga hukuman berat ialah pembebasan dari jabatan.',
      en: 'The third kind of severe sanction is removal from the post.',
    },
    'pasal-7/ayat-4/huruf-d': {
      id: 'Jenis keempat hukuman berat ialah pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS.',
      en: "The fourth kind of severe sanction is honourable dismissal as PNS not at one's own request.",
    },
    'pasal-7/ayat-4/huruf-e': {
      id: 'Jenis kelima hukuman berat ialah pemberhentian tidak dengan hormat sebagai PNS.',
      en: 'The fifth kind of severe sanction is dishonourable dismissal as PNS.',
    },
    'pasal-8/angka-1': {
      id: 'Tidak setia dan tidak taat penuh kepada Pancasila, UUD 1945, negara, dan Pemerintah (Pasal 3 angka 3) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Lack of full loyalty and obedience to Pancasila, the 1945 Constitution, the state and the Government (Pasal 3 angka 3) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-2': {
      id: 'Tidak mematuhi peraturan perundang-undangan (Pasal 3 angka 4) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not obeying laws and regulations (Pasal 3 angka 4) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-3': {
      id: 'Tidak menjalankan tugas kedinasan dengan pengabdian, kesadaran, dan tanggung jawab (Pasal 3 angka 5) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not carrying out official duties with dedication, awareness and responsibility (Pasal 3 angka 5) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-4': {
      id: 'Tidak menjunjung kehormatan negara dan Pemerintah serta martabat PNS (Pasal 3 angka 6) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not upholding the honour of the state and the Government and the dignity of PNS (Pasal 3 angka 6) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-5': {
      id: 'Tidak mendahulukan kepentingan negara (Pasal 3 angka 7) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not putting the interest of the state first (Pasal 3 angka 7) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-6': {
      id: 'Tidak memegang rahasia jabatan (Pasal 3 angka 8) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not keeping official secrets (Pasal 3 angka 8) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-7': {
      id: 'Tidak bekerja dengan jujur, tertib, cermat, dan bersemangat (Pasal 3 angka 9) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not working honestly, orderly, carefully and with zeal (Pasal 3 angka 9) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-8': {
      id: 'Tidak segera melaporkan bahaya atau kerugian bagi negara atau Pemerintah (Pasal 3 angka 10) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not reporting at once a danger or loss to the state or the Government (Pasal 3 angka 10) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-9': {
      id: 'Pelanggaran kewajiban masuk kerja dan jam kerja (Pasal 3 angka 11) dihukum ringan menurut jumlah hari pada huruf a sampai dengan huruf c.',
      en: 'A breach of the duty to be at work and keep working hours (Pasal 3 angka 11) is sanctioned as light by the number of days in huruf a to c.',
    },
    'pasal-8/angka-9/huruf-a': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 5 hari kerja dikenai teguran lisan.',
      en: 'Absence without valid reason of 5 working days brings an oral reprimand.',
    },
    'pasal-8/angka-9/huruf-b': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 6 sampai dengan 10 hari kerja dikenai teguran tertulis.',
      en: 'Absence without valid reason of 6 to 10 working days brings a written reprimand.',
    },
    'pasal-8/angka-9/huruf-c': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 11 sampai dengan 15 hari kerja dikenai pernyataan tidak puas secara tertulis.',
      en: 'Absence without valid reason of 11 to 15 working days brings a written statement of dissatisfaction.',
    },
    'pasal-8/angka-10': {
      id: 'Tidak memakai dan merawat barang milik negara dengan baik (Pasal 3 angka 13) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not using and maintaining state property well (Pasal 3 angka 13) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-8/angka-11': {
      id: 'Tidak memberi pelayanan sebaik-baiknya kepada masyarakat (Pasal 3 angka 14) dihukum ringan menurut peraturan perundang-undangan.',
      en: 'Not giving the public the best possible service (Pasal 3 angka 14) is sanctioned as light as laws and regulations provide.',
    },
    'pasal-8/angka-12': {
      id: 'Tidak membimbing bawahan dalam bertugas (Pasal 3 angka 15) dihukum ringan apabila dilakukan dengan tidak sengaja.',
      en: 'Not guiding subordinates in their duties (Pasal 3 angka 15) is sanctioned as light if done unintentionally.',
    },
    'pasal-8/angka-13': {
      id: 'Tidak memberi bawahan kesempatan mengembangkan karier (Pasal 3 angka 16) dihukum ringan apabila dilakukan dengan tidak sengaja.',
      en: 'Not giving subordinates the opportunity to develop their career (Pasal 3 angka 16) is sanctioned as light if done unintentionally.',
    },
    'pasal-8/angka-14': {
      id: 'Tidak mematuhi peraturan kedinasan dari pejabat yang berwenang (Pasal 3 angka 17) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Not obeying the service regulations of the competent official (Pasal 3 angka 17) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/angka-1': {
      id: 'Tidak mengucapkan sumpah atau janji PNS (Pasal 3 angka 1) tanpa alasan yang sah dihukum sedang.',
      en: 'Not taking the PNS oath or pledge (Pasal 3 angka 1) without valid reason is sanctioned as moderate.',
    },
    'pasal-9/angka-2': {
      id: 'Tidak mengucapkan sumpah atau janji jabatan (Pasal 3 angka 2) tanpa alasan yang sah dihukum sedang.',
      en: 'Not taking the oath or pledge of office (Pasal 3 angka 2) without valid reason is sanctioned as moderate.',
    },
    'pasal-9/angka-3': {
      id: 'Tidak setia dan tidak taat penuh kepada Pancasila, UUD 1945, negara, dan Pemerintah (Pasal 3 angka 3) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Lack of full loyalty and obedience to Pancasila, the 1945 Constitution, the state and the Government (Pasal 3 angka 3) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-4': {
      id: 'Tidak mematuhi peraturan perundang-undangan (Pasal 3 angka 4) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not obeying laws and regulations (Pasal 3 angka 4) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-5': {
      id: 'Tidak menjalankan tugas kedinasan dengan pengabdian, kesadaran, dan tanggung jawab (Pasal 3 angka 5) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not carrying out official duties with dedication, awareness and responsibility (Pasal 3 angka 5) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-6': {
      id: 'Tidak menjunjung kehormatan negara dan Pemerintah serta martabat PNS (Pasal 3 angka 6) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not upholding the honour of the state and the Government and the dignity of PNS (Pasal 3 angka 6) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-7': {
      id: 'Tidak mendahulukan kepentingan negara (Pasal 3 angka 7) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not putting the interest of the state first (Pasal 3 angka 7) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-8': {
      id: 'Tidak memegang rahasia jabatan (Pasal 3 angka 8) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not keeping official secrets (Pasal 3 angka 8) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-9': {
      id: 'Tidak bekerja dengan jujur, tertib, cermat, dan bersemangat (Pasal 3 angka 9) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not working honestly, orderly, carefully and with zeal (Pasal 3 angka 9) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-10': {
      id: 'Tidak segera melaporkan bahaya atau kerugian bagi negara atau Pemerintah (Pasal 3 angka 10) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not reporting at once a danger or loss to the state or the Government (Pasal 3 angka 10) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-11': {
      id: 'Pelanggaran kewajiban masuk kerja dan jam kerja (Pasal 3 angka 11) dihukum sedang menurut jumlah hari pada huruf a sampai dengan huruf c.',
      en: 'A breach of the duty to be at work and keep working hours (Pasal 3 angka 11) is sanctioned as moderate by the number of days in huruf a to c.',
    },
    'pasal-9/angka-11/huruf-a': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 16 sampai dengan 20 hari kerja dikenai penundaan kenaikan gaji berkala selama 1 tahun.',
      en: 'Absence without valid reason of 16 to 20 working days brings a delay of the periodic pay rise for 1 year.',
    },
    'pasal-9/angka-11/huruf-b': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 21 sampai dengan 25 hari kerja dikenai penundaan kenaikan pangkat selama 1 tahun.',
      en: 'Absence without valid reason of 21 to 25 working days brings a delay of promotion in rank for 1 year.',
    },
    'pasal-9/angka-11/huruf-c': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 26 sampai dengan 30 hari kerja dikenai penurunan pangkat setingkat lebih rendah selama 1 tahun.',
      en: 'Absence without valid reason of 26 to 30 working days brings a reduction by one rank for 1 year.',
    },
    'pasal-9/angka-12': {
      id: 'Pencapaian sasaran kerja (Pasal 3 angka 12) yang pada akhir tahun hanya 25% sampai dengan 50% dihukum sedang.',
      en: 'Reaching only 25% to 50% of the work targets (Pasal 3 angka 12) at the end of the year is sanctioned as moderate.',
    },
    'pasal-9/angka-13': {
      id: 'Tidak memakai dan merawat barang milik negara dengan baik (Pasal 3 angka 13) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not using and maintaining state property well (Pasal 3 angka 13) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-9/angka-14': {
      id: 'Tidak memberi pelayanan sebaik-baiknya kepada masyarakat (Pasal 3 angka 14) dihukum sedang menurut peraturan perundang-undangan.',
      en: 'Not giving the public the best possible service (Pasal 3 angka 14) is sanctioned as moderate as laws and regulations provide.',
    },
    'pasal-9/angka-15': {
      id: 'Tidak membimbing bawahan dalam bertugas (Pasal 3 angka 15) dihukum sedang apabila dilakukan dengan sengaja.',
      en: 'Not guiding subordinates in their duties (Pasal 3 angka 15) is sanctioned as moderate if done intentionally.',
    },
    'pasal-9/angka-16': {
      id: 'Tidak memberi bawahan kesempatan mengembangkan karier (Pasal 3 angka 16) dihukum sedang apabila dilakukan dengan sengaja.',
      en: 'Not giving subordinates the opportunity to develop their career (Pasal 3 angka 16) is sanctioned as moderate if done intentionally.',
    },
    'pasal-9/angka-17': {
      id: 'Tidak mematuhi peraturan kedinasan dari pejabat yang berwenang (Pasal 3 angka 17) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not obeying the service regulations of the competent official (Pasal 3 angka 17) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/angka-1': {
      id: 'Tidak setia dan tidak taat penuh kepada Pancasila, UUD 1945, negara, dan Pemerintah (Pasal 3 angka 3) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Lack of full loyalty and obedience to Pancasila, the 1945 Constitution, the state and the Government (Pasal 3 angka 3) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-2': {
      id: 'Tidak mematuhi peraturan perundang-undangan (Pasal 3 angka 4) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not obeying laws and regulations (Pasal 3 angka 4) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-3': {
      id: 'Tidak menjalankan tugas kedinasan dengan pengabdian, kesadaran, dan tanggung jawab (Pasal 3 angka 5) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not carrying out official duties with dedication, awareness and responsibility (Pasal 3 angka 5) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-4': {
      id: 'Tidak menjunjung kehormatan negara dan Pemerintah serta martabat PNS (Pasal 3 angka 6) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not upholding the honour of the state and the Government and the dignity of PNS (Pasal 3 angka 6) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-5': {
      id: 'Tidak mendahulukan kepentingan negara (Pasal 3 angka 7) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not putting the interest of the state first (Pasal 3 angka 7) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-6': {
      id: 'Tidak memegang rahasia jabatan (Pasal 3 angka 8) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not keeping official secrets (Pasal 3 angka 8) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-7': {
      id: 'Tidak bekerja dengan jujur, tertib, cermat, dan bersemangat (Pasal 3 angka 9) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not working honestly, orderly, carefully and with zeal (Pasal 3 angka 9) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-8': {
      id: 'Tidak segera melaporkan bahaya atau kerugian bagi negara atau Pemerintah (Pasal 3 angka 10) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not reporting at once a danger or loss to the state or the Government (Pasal 3 angka 10) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-9': {
      id: 'Pelanggaran kewajiban masuk kerja dan jam kerja (Pasal 3 angka 11) dihukum berat menurut jumlah hari pada huruf a sampai dengan huruf d.',
      en: 'A breach of the duty to be at work and keep working hours (Pasal 3 angka 11) is sanctioned as severe by the number of days in huruf a to d.',
    },
    'pasal-10/angka-9/huruf-a': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 31 sampai dengan 35 hari kerja dikenai penurunan pangkat setingkat lebih rendah selama 3 tahun.',
      en: 'Absence without valid reason of 31 to 35 working days brings a reduction by one rank for 3 years.',
    },
    'pasal-10/angka-9/huruf-b': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 36 sampai dengan 40 hari kerja dikenai pemindahan dalam rangka penurunan jabatan setingkat lebih rendah bagi PNS pemangku jabatan struktural atau fungsional tertentu.',
      en: 'Absence without valid reason of 36 to 40 working days brings a transfer that lowers the post by one level for a PNS holding a structural or certain functional post.',
    },
    'pasal-10/angka-9/huruf-c': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 41 sampai dengan 45 hari kerja dikenai pembebasan dari jabatan bagi PNS pemangku jabatan struktural atau fungsional tertentu.',
      en: 'Absence without valid reason of 41 to 45 working days brings removal from the post for a PNS holding a structural or certain functional post.',
    },
    'pasal-10/angka-9/huruf-d': {
      id: 'Tidak masuk kerja tanpa alasan yang sah selama 46 hari kerja atau lebih dikenai pemberhentian dengan hormat tidak atas permintaan sendiri atau pemberhentian tidak dengan hormat.',
      en: "Absence without valid reason of 46 working days or more brings honourable dismissal not at one's own request or dishonourable dismissal.",
    },
    'pasal-10/angka-10': {
      id: 'Pencapaian sasaran kerja (Pasal 3 angka 12) yang pada akhir tahun kurang dari 25% dihukum berat.',
      en: 'Reaching less than 25% of the work targets (Pasal 3 angka 12) at the end of the year is sanctioned as severe.',
    },
    'pasal-10/angka-11': {
      id: 'Tidak memakai dan merawat barang milik negara dengan baik (Pasal 3 angka 13) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not using and maintaining state property well (Pasal 3 angka 13) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-10/angka-12': {
      id: 'Tidak memberi pelayanan sebaik-baiknya kepada masyarakat (Pasal 3 angka 14) dihukum berat menurut peraturan perundang-undangan.',
      en: 'Not giving the public the best possible service (Pasal 3 angka 14) is sanctioned as severe as laws and regulations provide.',
    },
    'pasal-10/angka-13': {
      id: 'Tidak mematuhi peraturan kedinasan dari pejabat yang berwenang (Pasal 3 angka 17) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Not obeying the service regulations of the competent official (Pasal 3 angka 17) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-11/angka-1': {
      id: 'Penguasaan atau peralihan barang, dokumen, atau surat berharga negara secara tidak sah (Pasal 4 angka 5) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Unlawful holding or dealing in goods, documents or securities of the state (Pasal 4 angka 5) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-11/angka-2': {
      id: 'Kegiatan bersama untuk keuntungan yang merugikan negara (Pasal 4 angka 6) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Joint activity for gain that harms the state (Pasal 4 angka 6) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-11/angka-3': {
      id: 'Perlakuan sewenang-wenang kepada bawahan (Pasal 4 angka 9) dihukum ringan apabila dilakukan dengan tidak sengaja.',
      en: 'Arbitrary treatment of subordinates (Pasal 4 angka 9) is sanctioned as light if done unintentionally.',
    },
    'pasal-11/angka-4': {
      id: 'Perbuatan atau kelalaian yang menghalangi atau mempersulit pihak yang dilayani sehingga ia rugi (Pasal 4 angka 10) dihukum ringan menurut peraturan perundang-undangan.',
      en: 'An act or omission that hinders or burdens the person served and so causes loss (Pasal 4 angka 10) is sanctioned as light as laws and regulations provide.',
    },
    'pasal-11/angka-5': {
      id: 'Perintangan tugas kedinasan (Pasal 4 angka 11) dihukum ringan apabila dampak negatifnya pada unit kerja.',
      en: 'Obstruction of official duties (Pasal 4 angka 11) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-12/angka-1': {
      id: 'Penguasaan atau peralihan barang, dokumen, atau surat berharga negara secara tidak sah (Pasal 4 angka 5) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Unlawful holding or dealing in goods, documents or securities of the state (Pasal 4 angka 5) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-12/angka-2': {
      id: 'Kegiatan bersama untuk keuntungan yang merugikan negara (Pasal 4 angka 6) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Joint activity for gain that harms the state (Pasal 4 angka 6) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-12/angka-3': {
      id: 'Perlakuan sewenang-wenang kepada bawahan (Pasal 4 angka 9) dihukum sedang apabila dilakukan dengan sengaja.',
      en: 'Arbitrary treatment of subordinates (Pasal 4 angka 9) is sanctioned as moderate if done intentionally.',
    },
    'pasal-12/angka-4': {
      id: 'Perbuatan atau kelalaian yang menghalangi atau mempersulit pihak yang dilayani sehingga ia rugi (Pasal 4 angka 10) dihukum sedang menurut peraturan perundang-undangan.',
      en: 'An act or omission that hinders or burdens the person served and so causes loss (Pasal 4 angka 10) is sanctioned as moderate as laws and regulations provide.',
    },
    'pasal-12/angka-5': {
      id: 'Perintangan tugas kedinasan (Pasal 4 angka 11) dihukum sedang apabila dampak negatifnya bagi instansi.',
      en: 'Obstruction of official duties (Pasal 4 angka 11) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-12/angka-6': {
      id: 'Dukungan kepada calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD sebagai pelaksana kampanye, peserta beratribut, atau peserta yang mengerahkan PNS lain (Pasal 4 angka 12 huruf a, b, dan c) dihukum sedang.',
      en: 'Support for a candidate for President or Vice President, the DPR, the DPD or the DPRD as campaign executor, as participant with attributes or as participant mobilising other PNS (Pasal 4 angka 12 huruf a, b and c) is sanctioned as moderate.',
    },
    'pasal-12/angka-7': {
      id: 'Kegiatan yang berpihak kepada pasangan calon Presiden dan Wakil Presiden (Pasal 4 angka 13 huruf b) dihukum sedang.',
      en: 'Activities leaning to a pair of candidates for President and Vice President (Pasal 4 angka 13 huruf b) are sanctioned as moderate.',
    },
    'pasal-12/angka-8': {
      id: 'Surat dukungan dengan fotokopi KTP atau Surat Keterangan Tanda Penduduk bagi calon anggota DPD atau calon kepala daerah atau wakilnya (Pasal 4 angka 14) dihukum sedang.',
      en: 'A letter of support with a copy of the identity card, or of the certificate that replaces it, for a candidate for the DPD or for regional head or deputy (Pasal 4 angka 14) is sanctioned as moderate.',
    },
    'pasal-12/angka-9': {
      id: 'Keterlibatan dalam kampanye calon kepala daerah atau wakilnya serta kegiatan yang berpihak kepada pasangan calonnya (Pasal 4 angka 15 huruf a dan d) dihukum sedang.',
      en: 'Involvement in the campaign of a candidate for regional head or deputy, and activities leaning to such a pair (Pasal 4 angka 15 huruf a and d), are sanctioned as moderate.',
    },
    'pasal-13/angka-1': {
      id: 'Penyalahgunaan wewenang (Pasal 4 angka 1) dihukum berat tanpa syarat dampak.',
      en: 'Abuse of authority (Pasal 4 angka 1) is sanctioned as severe with no test of impact.',
    },
    'pasal-13/angka-2': {
      id: 'Menjadi perantara untuk keuntungan dengan kewenangan orang lain (Pasal 4 angka 2) dihukum berat tanpa syarat dampak.',
      en: 'Acting as go-between for gain with the authority of another (Pasal 4 angka 2) is sanctioned as severe with no test of impact.',
    },
    'pasal-13/angka-3': {
      id: 'Menjadi pegawai atau bekerja untuk negara lain dan/atau lembaga atau organisasi internasional tanpa izin Pemerintah (Pasal 4 angka 3) dihukum berat tanpa syarat dampak.',
      en: 'Being employed by or working for another state and/or an international institution or organisation without leave of the government (Pasal 4 angka 3) is sanctioned as severe with no test of impact.',
    },
    'pasal-13/angka-4': {
      id: 'Bekerja pada perusahaan, konsultan, atau lembaga swadaya masyarakat asing (Pasal 4 angka 4) dihukum berat tanpa syarat dampak.',
      en: 'Working for a foreign company, consultant or non-governmental organisation (Pasal 4 angka 4) is sanctioned as severe with no test of impact.',
    },
    'pasal-13/angka-5': {
      id: 'Penguasaan atau peralihan barang, dokumen, atau surat berharga negara secara tidak sah (Pasal 4 angka 5) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Unlawful holding or dealing in goods, documents or securities of the state (Pasal 4 angka 5) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-13/angka-6': {
      id: 'Kegiatan bersama untuk keuntungan yang merugikan negara (Pasal 4 angka 6) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Joint activity for gain that harms the state (Pasal 4 angka 6) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-13/angka-7': {
      id: 'Memberi atau menjanjikan sesuatu agar diangkat dalam jabatan (Pasal 4 angka 7) dihukum berat tanpa syarat dampak.',
      en: 'Giving or promising something to be appointed to a post (Pasal 4 angka 7) is sanctioned as severe with no test of impact.',
    },
    'pasal-13/angka-8': {
      id: 'Menerima hadiah yang berhubungan dengan jabatan atau pekerjaan (Pasal 4 angka 8) dihukum berat tanpa syarat dampak.',
      en: 'Accepting a gift connected with post or work (Pasal 4 angka 8) is sanctioned as severe with no test of impact.',
    },
    'pasal-13/angka-9': {
      id: 'Perbuatan atau kelalaian yang menghalangi atau mempersulit pihak yang dilayani sehingga ia rugi (Pasal 4 angka 10) dihukum berat menurut peraturan perundang-undangan.',
      en: 'An act or omission that hinders or burdens the person served and so causes loss (Pasal 4 angka 10) is sanctioned as severe as laws and regulations provide.',
    },
    'pasal-13/angka-10': {
      id: 'Perintangan tugas kedinasan (Pasal 4 angka 11) dihukum berat apabila dampak negatifnya pada pemerintah dan/atau negara.',
      en: 'Obstruction of official duties (Pasal 4 angka 11) is sanctioned as severe if the negative impact falls on the government and/or the state.',
    },
    'pasal-13/angka-11': {
      id: 'Pemakaian fasilitas negara sebagai peserta kampanye calon Presiden atau Wakil Presiden, DPR, DPD, atau DPRD (Pasal 4 angka 12 huruf d) dihukum berat.',
      en: 'Use of state facilities as a participant in the campaign of a candidate for President or Vice President, the DPR, the DPD or the DPRD (Pasal 4 angka 12 huruf d) is sanctioned as severe.',
    },
    'pasal-13/angka-12': {
      id: 'Keputusan dan/atau tindakan selama masa kampanye yang memberi untung atau rugi kepada satu pasangan calon Presiden dan Wakil Presiden (Pasal 4 angka 13 huruf a) dihukum berat.',
      en: 'A decision and/or action that favours or harms one pair of candidates for President and Vice President during the campaign period (Pasal 4 angka 13 huruf a) is sanctioned as severe.',
    },
    'pasal-13/angka-13': {
      id: 'Pemakaian fasilitas jabatan dalam kampanye calon kepala daerah atau wakilnya dan/atau keputusan dan/atau tindakan selama masa kampanye yang memberi untung atau rugi kepada satu pasangan calonnya (Pasal 4 angka 15 huruf b dan c) dihukum berat.',
      en: 'Use of facilities linked to the post in the campaign of a candidate for regional head or deputy, and/or a decision and/or action that favours or harms one such pair during the campaign period (Pasal 4 angka 15 huruf b and c), is sanctioned as severe.',
    },
    'pasal-14': {
      id: 'Pelanggaran kewajiban masuk kerja dan jam kerja (Pasal 8 angka 9, Pasal 9 angka 11, dan Pasal 10 angka 9) dijumlahkan sampai akhir tahun berjalan.',
      en: 'Breaches of the duty to be at work and keep working hours (Pasal 8 angka 9, Pasal 9 angka 11 and Pasal 10 angka 9) are added up until the end of the current year.',
    },
    'pasal-15/ayat-1': {
      id: 'Presiden menjatuhkan hukuman berat huruf b sampai dengan huruf e kepada PNS eselon I dan pemangku jabatan lain yang diangkat dan diberhentikan oleh Presiden.',
      en: 'The President imposes severe sanctions of huruf b to e on PNS of eselon I and on holders of other posts that the President fills and empties.',
    },
    'pasal-15/ayat-2': {
      id: 'Hukuman oleh Presiden didasarkan pada usul Pejabat Pembina Kepegawaian.',
      en: 'The sanction by the President rests on a proposal of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-16/ayat-1/huruf-a/angka-1': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman ringan, sedang, dan berat huruf a kepada PNS eselon I di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes light, moderate and severe sanctions of huruf a on PNS of eselon I within the agency.',
    },
    'pasal-16/ayat-1/huruf-a/angka-2': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman ringan, sedang, dan berat kepada pejabat fungsional tertentu jenjang Utama.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes light, moderate and severe sanctions on certain functional officials of the Utama tier.',
    },
    'pasal-16/ayat-1/huruf-a/angka-3': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman ringan, sedang, dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan IV/d dan IV/e.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes light, moderate and severe sanctions of huruf a, d and e on general functional officials of golongan IV/d and IV/e.',
    },
    'pasal-16/ayat-1/huruf-a/angka-4': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman sedang dan berat kepada PNS eselon II serta pejabat fungsional tertentu jenjang Madya dan Penyelia.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes moderate and severe sanctions on PNS of eselon II and certain functional officials of the Madya and Penyelia tiers.',
    },
    'pasal-16/ayat-1/huruf-a/angka-5': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman ringan, sedang, dan berat kepada PNS eselon II instansi vertikal dan pejabat setara yang berada di bawahnya dan bertanggung jawab kepadanya.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes light, moderate and severe sanctions on PNS of eselon II in vertical agencies and equal officials who stand under it and answer to it.',
    },
    'pasal-16/ayat-1/huruf-a/angka-6': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman sedang dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan IV/a sampai dengan IV/c.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes moderate and severe sanctions of huruf a, d and e on general functional officials of golongan IV/a to IV/c.',
    },
    'pasal-16/ayat-1/huruf-a/angka-7': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman sedang huruf c dan berat kepada PNS eselon III ke bawah serta pejabat fungsional tertentu jenjang Muda dan Penyelia ke bawah.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes moderate sanctions of huruf c and severe sanctions on PNS of eselon III and below and certain functional officials of the Muda and Penyelia tiers and below.',
    },
    'pasal-16/ayat-1/huruf-a/angka-8': {
      id: 'Pejabat Pembina Kepegawaian pusat menjatuhkan hukuman sedang huruf c dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan III/d ke bawah.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency imposes moderate sanctions of huruf c and severe sanctions of huruf a, d and e on general functional officials of golongan III/d and below.',
    },
    'pasal-16/ayat-1/huruf-f': {
      id: 'Pejabat Pembina Kepegawaian Pusat menjatuhkan hukuman sedang serta berat huruf a, huruf d, dan huruf e kepada PNS yang dipekerjakan atau diperbantukan pada perwakilan Republik Indonesia di luar negeri.',
      en: 'The central Pejabat Pembina Kepegawaian imposes moderate sanctions and severe sanctions of huruf a, d and e on PNS seconded or assigned to an Indonesian mission abroad.',
    },
    'pasal-16/ayat-2/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon I atau yang setara menjatuhkan hukuman ringan kepada PNS eselon II, pejabat fungsional tertentu jenjang Madya, dan pejabat fungsional umum golongan IV/a sampai dengan IV/c.',
      en: 'A structural official of eselon I or equal imposes light sanctions on PNS of eselon II, certain functional officials of the Madya tier and general functional officials of golongan IV/a to IV/c.',
    },
    'pasal-16/ayat-2/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon I atau yang setara menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon III, pejabat fungsional tertentu jenjang Muda dan Penyelia, dan pejabat fungsional umum golongan III/b sampai dengan III/d.',
      en: 'A structural official of eselon I or equal imposes moderate sanctions of huruf a and b on PNS of eselon III, certain functional officials of the Muda and Penyelia tiers and general functional officials of golongan III/b to III/d.',
    },
    'pasal-16/ayat-3/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon II atau yang setara menjatuhkan hukuman ringan kepada PNS eselon III, pejabat fungsional tertentu jenjang Muda dan Penyelia, dan pejabat fungsional umum golongan III/c dan III/d.',
      en: 'A structural official of eselon II or equal imposes light sanctions on PNS of eselon III, certain functional officials of the Muda and Penyelia tiers and general functional officials of golongan III/c and III/d.',
    },
    'pasal-16/ayat-3/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon II atau yang setara menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'A structural official of eselon II or equal imposes moderate sanctions of huruf a and b on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-16/ayat-4': {
      id: 'Pejabat struktural eselon II yang atasan langsungnya Pejabat Pembina Kepegawaian atau pejabat eselon I yang bukan Pejabat Pembina Kepegawaian juga menjatuhkan hukuman sedang huruf c kepada PNS eselon IV ke bawah, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan III/d ke bawah.',
      en: 'A structural official of eselon II whose direct superior is the Pejabat Pembina Kepegawaian, or is an eselon I official other than the Pejabat Pembina Kepegawaian, also imposes moderate sanctions of huruf c on PNS of eselon IV and below, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan III/d and below.',
    },
    'pasal-16/ayat-5/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon III atau yang setara menjatuhkan hukuman ringan kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'A structural official of eselon III or equal imposes light sanctions on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-16/ayat-5/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon III atau yang setara menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon V, pejabat fungsional tertentu jenjang Pelaksana dan Pelaksana Pemula, dan pejabat fungsional umum golongan II/a dan II/b.',
      en: 'A structural official of eselon III or equal imposes moderate sanctions of huruf a and b on PNS of eselon V, certain functional officials of the Pelaksana and Pelaksana Pemula tiers and general functional officials of golongan II/a and II/b.',
    },
    'pasal-16/ayat-6/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon IV atau yang setara menjatuhkan hukuman ringan kepada PNS eselon V, pejabat fungsional tertentu jenjang Pelaksana dan Pelaksana Pemula, dan pejabat fungsional umum golongan II/a dan II/b.',
      en: 'A structural official of eselon IV or equal imposes light sanctions on PNS of eselon V, certain functional officials of the Pelaksana and Pelaksana Pemula tiers and general functional officials of golongan II/a and II/b.',
    },
    'pasal-16/ayat-6/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon IV atau yang setara menjatuhkan hukuman sedang huruf a dan huruf b kepada pejabat fungsional umum golongan I/a sampai dengan I/d.',
      en: 'A structural official of eselon IV or equal imposes moderate sanctions of huruf a and b on general functional officials of golongan I/a to I/d.',
    },
    'pasal-16/ayat-7/huruf-a': {
      id: 'Pejabat struktural eselon V atau yang setara menjatuhkan hukuman ringan kepada pejabat fungsional umum golongan I/a sampai dengan I/d.',
      en: 'A structural official of eselon V or equal imposes light sanctions on general functional officials of golongan I/a to I/d.',
    },
    'pasal-17': {
      id: 'Kepala Perwakilan Republik Indonesia menjatuhkan hukuman ringan serta berat huruf b dan huruf c kepada PNS yang dipekerjakan atau diperbantukan pada perwakilan di luar negeri.',
      en: 'The head of an Indonesian mission abroad imposes light sanctions and severe sanctions of huruf b and c on PNS seconded or assigned to the mission.',
    },
    'pasal-18/ayat-1/huruf-a/angka-1': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman ringan, sedang, dan berat huruf a kepada PNS eselon I di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes light, moderate and severe sanctions of huruf a on PNS of eselon I within the agency.',
    },
    'pasal-18/ayat-1/huruf-a/angka-2': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman ringan, sedang, dan berat kepada pejabat fungsional tertentu jenjang Utama.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes light, moderate and severe sanctions on certain functional officials of the Utama tier.',
    },
    'pasal-18/ayat-1/huruf-a/angka-3': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman ringan, sedang, dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan IV/d dan IV/e.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes light, moderate and severe sanctions of huruf a, d and e on general functional officials of golongan IV/d and IV/e.',
    },
    'pasal-18/ayat-1/huruf-a/angka-4': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman sedang dan berat kepada PNS eselon II serta pejabat fungsional tertentu jenjang Madya dan Penyelia.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes moderate and severe sanctions on PNS of eselon II and certain functional officials of the Madya and Penyelia tiers.',
    },
    'pasal-18/ayat-1/huruf-a/angka-5': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman sedang dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan IV/a sampai dengan IV/c.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes moderate and severe sanctions of huruf a, d and e on general functional officials of golongan IV/a to IV/c.',
    },
    'pasal-18/ayat-1/huruf-a/angka-6': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman sedang huruf c dan berat kepada PNS eselon III ke bawah serta pejabat fungsional tertentu jenjang Muda dan Penyelia ke bawah.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes moderate sanctions of huruf c and severe sanctions on PNS of eselon III and below and certain functional officials of the Muda and Penyelia tiers and below.',
    },
    'pasal-18/ayat-1/huruf-a/angka-7': {
      id: 'Pejabat Pembina Kepegawaian provinsi menjatuhkan hukuman sedang huruf c dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan III/d ke bawah.',
      en: 'The Pejabat Pembina Kepegawaian of a province imposes moderate sanctions of huruf c and severe sanctions of huruf a, d and e on general functional officials of golongan III/d and below.',
    },
    'pasal-18/ayat-2/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon I di provinsi menjatuhkan hukuman ringan kepada PNS eselon II, pejabat fungsional tertentu jenjang Madya, dan pejabat fungsional umum golongan IV/a sampai dengan IV/c.',
      en: 'A structural official of eselon I in a province imposes light sanctions on PNS of eselon II, certain functional officials of the Madya tier and general functional officials of golongan IV/a to IV/c.',
    },
    'pasal-18/ayat-2/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon I di provinsi menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon III, pejabat fungsional tertentu jenjang Muda dan Penyelia, dan pejabat fungsional umum golongan III/b sampai dengan III/d.',
      en: 'A structural official of eselon I in a province imposes moderate sanctions of huruf a and b on PNS of eselon III, certain functional officials of the Muda and Penyelia tiers and general functional officials of golongan III/b to III/d.',
    },
    'pasal-18/ayat-3/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon II di provinsi menjatuhkan hukuman ringan kepada PNS eselon III, pejabat fungsional tertentu jenjang Muda dan Penyelia, dan pejabat fungsional umum golongan III/c dan III/d.',
      en: 'A structural official of eselon II in a province imposes light sanctions on PNS of eselon III, certain functional officials of the Muda and Penyelia tiers and general functional officials of golongan III/c and III/d.',
    },
    'pasal-18/ayat-3/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon II di provinsi menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'A structural official of eselon II in a province imposes moderate sanctions of huruf a and b on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-18/ayat-4/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon III di provinsi menjatuhkan hukuman ringan kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'A structural official of eselon III in a province imposes light sanctions on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-18/ayat-4/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon III di provinsi menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon V, pejabat fungsional tertentu jenjang Pelaksana dan Pelaksana Pemula, dan pejabat fungsional umum golongan II/a dan II/b.',
      en: 'A structural official of eselon III in a province imposes moderate sanctions of huruf a and b on PNS of eselon V, certain functional officials of the Pelaksana and Pelaksana Pemula tiers and general functional officials of golongan II/a and II/b.',
    },
    'pasal-18/ayat-5/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon IV atau yang setara di provinsi menjatuhkan hukuman ringan kepada PNS eselon V, pejabat fungsional tertentu jenjang Pelaksana dan Pelaksana Pemula, dan pejabat fungsional umum golongan II/a dan II/b.',
      en: 'A structural official of eselon IV or equal in a province imposes light sanctions on PNS of eselon V, certain functional officials of the Pelaksana and Pelaksana Pemula tiers and general functional officials of golongan II/a and II/b.',
    },
    'pasal-18/ayat-5/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon IV atau yang setara di provinsi menjatuhkan hukuman sedang huruf a dan huruf b kepada pejabat fungsional umum golongan I/a sampai dengan I/d.',
      en: 'A structural official of eselon IV or equal in a province imposes moderate sanctions of huruf a and b on general functional officials of golongan I/a to I/d.',
    },
    'pasal-18/ayat-6/huruf-a': {
      id: 'Pejabat struktural eselon V atau yang setara di provinsi menjatuhkan hukuman ringan kepada pejabat fungsional umum golongan I/a sampai dengan I/d.',
      en: 'A structural official of eselon V or equal in a province imposes light sanctions on general functional officials of golongan I/a to I/d.',
    },
    'pasal-19/huruf-a': {
      id: 'Gubernur selaku wakil Pemerintah menjatuhkan hukuman berat huruf b sampai dengan huruf e kepada Sekretaris Daerah kabupaten/kota, termasuk yang dipekerjakan atau diperbantukan pada kabupaten/kota lain dalam satu provinsi.',
      en: 'The gubernur as representative of the Government imposes severe sanctions of huruf b to e on the Sekretaris Daerah of a kabupaten or kota, also when seconded or assigned to another one in the same province.',
    },
    'pasal-19/huruf-b': {
      id: 'Gubernur selaku wakil Pemerintah menjatuhkan hukuman berat huruf b dan huruf c kepada Sekretaris Daerah kabupaten/kota dalam provinsinya yang dipekerjakan atau diperbantukan dari kabupaten/kota provinsi lain.',
      en: 'The gubernur as representative of the Government imposes severe sanctions of huruf b and c on a Sekretaris Daerah of a kabupaten or kota of the province who is seconded or assigned there from a kabupaten or kota of another province.',
    },
    'pasal-20/ayat-1/huruf-a/angka-1': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman ringan, sedang, dan berat huruf a kepada Sekretaris Daerah kabupaten/kota.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes light, moderate and severe sanctions of huruf a on the Sekretaris Daerah of the kabupaten or kota.',
    },
    'pasal-20/ayat-1/huruf-a/angka-2': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman ringan, sedang, dan berat kepada pejabat fungsional tertentu jenjang Utama.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes light, moderate and severe sanctions on certain functional officials of the Utama tier.',
    },
    'pasal-20/ayat-1/huruf-a/angka-3': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman ringan, sedang, dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan IV/d dan IV/e.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes light, moderate and severe sanctions of huruf a, d and e on general functional officials of golongan IV/d and IV/e.',
    },
    'pasal-20/ayat-1/huruf-a/angka-4': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman ringan, sedang, dan berat kepada PNS eselon II serta pejabat fungsional tertentu jenjang Madya dan Penyelia.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes light, moderate and severe sanctions on PNS of eselon II and certain functional officials of the Madya and Penyelia tiers.',
    },
    'pasal-20/ayat-1/huruf-a/angka-5': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman sedang dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan IV/a sampai dengan IV/c.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes moderate and severe sanctions of huruf a, d and e on general functional officials of golongan IV/a to IV/c.',
    },
    'pasal-20/ayat-1/huruf-a/angka-6': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman sedang dan berat kepada PNS eselon III ke bawah serta pejabat fungsional tertentu jenjang Muda dan Penyelia ke bawah.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes moderate and severe sanctions on PNS of eselon III and below and certain functional officials of the Muda and Penyelia tiers and below.',
    },
    'pasal-20/ayat-1/huruf-a/angka-7': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman sedang dan berat huruf a, huruf d, serta huruf e kepada pejabat fungsional umum golongan III/d ke bawah.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes moderate and severe sanctions of huruf a, d and e on general functional officials of golongan III/d and below.',
    },
    'pasal-20/ayat-2/huruf-a/angka-1': {
      id: 'Sekretaris Daerah kabupaten/kota menjatuhkan hukuman ringan kepada PNS eselon II di lingkungannya.',
      en: 'The Sekretaris Daerah of a kabupaten or kota imposes light sanctions on PNS of eselon II within the region.',
    },
    'pasal-20/ayat-2/huruf-a/angka-2': {
      id: 'Sekretaris Daerah kabupaten/kota menjatuhkan hukuman ringan kepada PNS eselon III, pejabat fungsional tertentu jenjang Muda dan Penyelia, dan pejabat fungsional umum golongan III/c dan III/d.',
      en: 'The Sekretaris Daerah of a kabupaten or kota imposes light sanctions on PNS of eselon III, certain functional officials of the Muda and Penyelia tiers and general functional officials of golongan III/c and III/d.',
    },
    'pasal-20/ayat-2/huruf-a/angka-3': {
      id: 'Sekretaris Daerah kabupaten/kota menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'The Sekretaris Daerah of a kabupaten or kota imposes moderate sanctions of huruf a and b on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-20/ayat-3/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon II di kabupaten/kota menjatuhkan hukuman ringan kepada PNS eselon III, pejabat fungsional tertentu jenjang Muda dan Penyelia, dan pejabat fungsional umum golongan III/c dan III/d.',
      en: 'A structural official of eselon II in a kabupaten or kota imposes light sanctions on PNS of eselon III, certain functional officials of the Muda and Penyelia tiers and general functional officials of golongan III/c and III/d.',
    },
    'pasal-20/ayat-3/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon II di kabupaten/kota menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'A structural official of eselon II in a kabupaten or kota imposes moderate sanctions of huruf a and b on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-20/ayat-4/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon III di kabupaten/kota menjatuhkan hukuman ringan kepada PNS eselon IV, pejabat fungsional tertentu jenjang Pertama dan Pelaksana Lanjutan, dan pejabat fungsional umum golongan II/c sampai dengan III/b.',
      en: 'A structural official of eselon III in a kabupaten or kota imposes light sanctions on PNS of eselon IV, certain functional officials of the Pertama and Pelaksana Lanjutan tiers and general functional officials of golongan II/c to III/b.',
    },
    'pasal-20/ayat-4/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon III di kabupaten/kota menjatuhkan hukuman sedang huruf a dan huruf b kepada PNS eselon V, pejabat fungsional tertentu jenjang Pelaksana dan Pelaksana Pemula, dan pejabat fungsional umum golongan II/a dan II/b.',
      en: 'A structural official of eselon III in a kabupaten or kota imposes moderate sanctions of huruf a and b on PNS of eselon V, certain functional officials of the Pelaksana and Pelaksana Pemula tiers and general functional officials of golongan II/a and II/b.',
    },
    'pasal-20/ayat-5/huruf-a/angka-1': {
      id: 'Pejabat struktural eselon IV atau yang setara di kabupaten/kota menjatuhkan hukuman ringan kepada PNS eselon V, pejabat fungsional tertentu jenjang Pelaksana dan Pelaksana Pemula, dan pejabat fungsional umum golongan II/a dan II/b.',
      en: 'A structural official of eselon IV or equal in a kabupaten or kota imposes light sanctions on PNS of eselon V, certain functional officials of the Pelaksana and Pelaksana Pemula tiers and general functional officials of golongan II/a and II/b.',
    },
    'pasal-20/ayat-5/huruf-a/angka-2': {
      id: 'Pejabat struktural eselon IV atau yang setara di kabupaten/kota menjatuhkan hukuman sedang huruf a dan huruf b kepada pejabat fungsional umum golongan I/a sampai dengan I/d.',
      en: 'A structural official of eselon IV or equal in a kabupaten or kota imposes moderate sanctions of huruf a and b on general functional officials of golongan I/a to I/d.',
    },
    'pasal-20/ayat-6/huruf-a': {
      id: 'Pejabat struktural eselon V atau yang setara di kabupaten/kota menjatuhkan hukuman ringan kepada pejabat fungsional umum golongan I/a sampai dengan I/d.',
      en: 'A structural official of eselon V or equal in a kabupaten or kota imposes light sanctions on general functional officials of golongan I/a to I/d.',
    },
    'pasal-21/ayat-1': {
      id: 'Menghukum PNS yang melanggar disiplin merupakan kewajiban pejabat yang berwenang menghukum.',
      en: 'The competent official must impose a discipline sanction on a PNS who committed a breach.',
    },
    'pasal-21/ayat-2': {
      id: 'Pejabat yang berwenang menghukum yang tidak menjatuhkan hukuman dijatuhi hukuman disiplin oleh atasannya.',
      en: 'A competent official who imposes no sanction is sanctioned by the superior.',
    },
    'pasal-21/ayat-3': {
      id: 'Hukuman bagi pejabat itu sama jenisnya dengan hukuman yang seharusnya dijatuhkan kepada PNS pelaku pelanggaran.',
      en: 'That official receives the same kind of sanction that the PNS should have been given.',
    },
    'pasal-21/ayat-4': {
      id: 'Atasan pejabat itu juga menjatuhkan hukuman disiplin kepada PNS pelaku pelanggaran.',
      en: 'The superior of that official also imposes the sanction on the PNS who committed the breach.',
    },
    'pasal-22': {
      id: 'Bila tidak ada pejabat yang berwenang menghukum, kewenangannya beralih kepada pejabat yang lebih tinggi.',
      en: 'If there is no competent official, the power to sanction passes to a higher official.',
    },
    'pasal-23/ayat-1': {
      id: 'PNS yang diduga melanggar disiplin dipanggil secara tertulis oleh atasan langsungnya untuk diperiksa.',
      en: 'A PNS suspected of a breach is summoned in writing by the direct superior for examination.',
    },
    'pasal-23/ayat-2': {
      id: 'Panggilan dilakukan paling lambat 7 hari kerja sebelum tanggal pemeriksaan.',
      en: 'The summons is given at the latest 7 working days before the date of the examination.',
    },
    'pasal-23/ayat-3': {
      id: 'Bila tidak hadir, PNS dipanggil untuk kedua kalinya paling lambat 7 hari kerja sejak tanggal ia seharusnya diperiksa.',
      en: 'If the PNS does not appear, a second summons follows at most 7 working days from the date on which the examination should have been held.',
    },
    'pasal-23/ayat-4': {
      id: 'Bila tetap tidak hadir, hukuman dijatuhkan berdasarkan alat bukti dan keterangan yang ada tanpa pemeriksaan.',
      en: 'If the PNS is absent again, the sanction is imposed on the evidence and information at hand without examination.',
    },
    'pasal-24/ayat-1': {
      id: 'Atasan langsung wajib memeriksa PNS terduga pelanggar sebelum hukuman dijatuhkan.',
      en: 'The direct superior must examine the suspected PNS before a sanction is imposed.',
    },
    'pasal-24/ayat-2': {
      id: 'Pemeriksaan dilakukan tertutup dan hasilnya dimuat dalam berita acara pemeriksaan.',
      en: 'The examination is closed and its result is set down in a record of examination.',
    },
    'pasal-24/ayat-3/huruf-a': {
      id: 'Bila kewenangan menghukum ada pada atasan langsung, ia wajib menjatuhkan hukuman.',
      en: 'If the direct superior is competent, the direct superior must impose the sanction.',
    },
    'pasal-24/ayat-3/huruf-b': {
      id: 'Bila kewenangan menghukum ada pada pejabat yang lebih tinggi, atasan langsung wajib melapor secara hierarki disertai berita acara pemeriksaan.',
      en: 'If a higher official is competent, the direct superior must report up the hierarchy with the record of examination.',
    },
    'pasal-25/ayat-1': {
      id: 'Untuk pelanggaran dengan ancaman hukuman sedang atau berat dapat dibentuk tim pemeriksa.',
      en: 'An examination team may be formed for breaches that carry a moderate or severe sanction.',
    },
    'pasal-25/ayat-2': {
      id: 'Anggota tim pemeriksa ialah atasan langsung bersama unsur pengawasan dan unsur kepegawaian, atau pejabat lain atas penunjukan.',
      en: 'The examination team consists of the direct superior, a supervisory element and a personnel element or another designated official.',
    },
    'pasal-25/ayat-3': {
      id: 'Yang membentuk tim pemeriksa ialah Pejabat Pembina Kepegawaian atau pejabat lain atas penunjukan.',
      en: 'The examination team is formed by the Pejabat Pembina Kepegawaian or another designated official.',
    },
    'pasal-26': {
      id: 'Keterangan orang lain dapat diminta bila perlu oleh atasan langsung, oleh tim pemeriksa, atau oleh pejabat yang berwenang menghukum.',
      en: 'Where needed, the direct superior, the examination team or the competent official may ask others for information.',
    },
    'pasal-27/ayat-1': {
      id: 'Demi kelancaran pemeriksaan, atasan langsung dapat membebaskan sementara dari tugas jabatan, sejak pemeriksaannya, PNS yang diduga melanggar disiplin dan mungkin dihukum berat.',
      en: 'So that the examination runs smoothly, a PNS suspected of a breach and likely to receive a severe sanction may be released for the time being from the duties of the post by the direct superior as from the examination.',
    },
    'pasal-27/ayat-2': {
      id: 'Pembebasan sementara berlaku sampai keputusan hukuman ditetapkan.',
      en: 'The temporary release lasts until the sanction is decided.',
    },
    'pasal-27/ayat-3': {
      id: 'PNS yang dibebaskan sementara tetap menerima hak kepegawaiannya.',
      en: 'A PNS temporarily released keeps the personnel rights.',
    },
    'pasal-27/ayat-4': {
      id: 'Bila atasan langsung tidak ada, pembebasan sementara dilakukan oleh pejabat yang lebih tinggi.',
      en: 'If there is no direct superior, the temporary release is ordered by a higher official.',
    },
    'pasal-28/ayat-1': {
      id: 'Berita acara pemeriksaan harus ditandatangani pemeriksa dan PNS yang diperiksa.',
      en: 'The record of examination must be signed by the examiner and the examined PNS.',
    },
    'pasal-28/ayat-2': {
      id: 'Berita acara yang tidak mau ditandatangani oleh PNS yang diperiksa tetap menjadi dasar penjatuhan hukuman.',
      en: 'A record that the examined PNS refuses to sign still serves as the basis of the sanction.',
    },
    'pasal-28/ayat-3': {
      id: 'PNS yang diperiksa berhak atas fotokopi berita acara pemeriksaan.',
      en: 'The examined PNS is entitled to a photocopy of the record of examination.',
    },
    'pasal-29/ayat-1': {
      id: 'Pejabat yang berwenang menghukum menjatuhkan hukuman berdasarkan hasil pemeriksaan.',
      en: 'The competent official imposes the sanction on the basis of the result of the examination.',
    },
    'pasal-29/ayat-2': {
      id: 'Keputusan hukuman harus menyebut pelanggaran yang dilakukan PNS.',
      en: 'The decision must name the breach that the PNS committed.',
    },
    'pasal-30/ayat-1': {
      id: 'PNS yang menurut hasil pemeriksaan melakukan beberapa pelanggaran hanya dapat dijatuhi satu jenis hukuman, yaitu yang terberat, setelah pelanggarannya dipertimbangkan.',
      en: 'A PNS found on examination in several breaches can be given only one kind of sanction, the heaviest, after the breaches have been weighed.',
    },
    'pasal-30/ayat-2': {
      id: 'PNS yang pernah dihukum lalu mengulangi pelanggaran yang sifatnya sama dijatuhi jenis hukuman yang lebih berat daripada hukuman terakhirnya.',
      en: 'A PNS sanctioned before who commits a breach of the same nature is given a heavier kind of sanction than the last one.',
    },
    'pasal-30/ayat-3': {
      id: 'PNS tidak dapat dihukum dua kali atau lebih atas satu pelanggaran disiplin.',
      en: 'A PNS cannot be sanctioned twice or more for one breach.',
    },
    'pasal-30/ayat-4': {
      id: 'Bagi PNS yang dipekerjakan atau diperbantukan, pimpinan instansi atau Kepala Perwakilan mengusulkan hukuman di luar kewenangannya kepada Pejabat Pembina Kepegawaian instansi induk disertai berita acara pemeriksaan.',
      en: 'For a seconded or assigned PNS, the head of the agency or mission proposes a sanction beyond its own power to the Pejabat Pembina Kepegawaian of the home agency, with the record of examination.',
    },
    'pasal-31/ayat-1': {
      id: 'Setiap hukuman disiplin ditetapkan dengan keputusan pejabat yang berwenang menghukum.',
      en: 'Every discipline sanction is laid down in a decision of the competent official.',
    },
    'pasal-31/ayat-2': {
      id: 'Pejabat yang berwenang menghukum atau pejabat lain atas penunjukan menyampaikan keputusan secara tertutup kepada PNS yang dihukum dengan tembusan kepada pejabat instansi terkait.',
      en: 'The competent official or another designated official delivers the decision in private to the sanctioned PNS, with a copy to the officials of the agencies concerned.',
    },
    'pasal-31/ayat-3': {
      id: 'Keputusan disampaikan paling lambat 14 hari kerja sejak ditetapkan.',
      en: 'The decision is delivered at most 14 working days after it is made.',
    },
    'pasal-31/ayat-4': {
      id: 'Bila PNS tidak hadir saat penyampaian, keputusan dikirimkan kepadanya.',
      en: 'If the PNS is absent at delivery, the decision is sent to the PNS.',
    },
    'pasal-32': {
      id: 'Upaya administratif terdiri atas keberatan dan banding administratif.',
      en: 'Administrative remedies consist of objection and administrative appeal.',
    },
    'pasal-33/huruf-a': {
      id: 'Hukuman oleh Presiden tidak dapat diajukan upaya administratif.',
      en: 'No administrative remedy lies against a sanction by the President.',
    },
    'pasal-33/huruf-b': {
      id: 'Hukuman ringan, sedang, dan berat huruf a sampai dengan huruf c oleh Pejabat Pembina Kepegawaian tidak dapat diajukan upaya administratif.',
      en: 'No administrative remedy lies against a light, moderate or severe sanction of huruf a to c by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-33/huruf-c': {
      id: 'Hukuman berat huruf b dan huruf c oleh gubernur selaku wakil pemerintah tidak dapat diajukan upaya administratif.',
      en: 'No administrative remedy lies against a severe sanction of huruf b or c by the gubernur as representative of the government.',
    },
    'pasal-33/huruf-d': {
      id: 'Hukuman oleh Kepala Perwakilan Republik Indonesia tidak dapat diajukan upaya administratif.',
      en: 'No administrative remedy lies against a sanction by the head of an Indonesian mission abroad.',
    },
    'pasal-33/huruf-e': {
      id: 'Hukuman ringan oleh pejabat yang berwenang menghukum tidak dapat diajukan upaya administratif.',
      en: 'No administrative remedy lies against a light sanction by a competent official.',
    },
    'pasal-34/ayat-1': {
      id: 'Keberatan terbuka bagi hukuman sedang huruf a dan huruf b yang dijatuhkan pejabat struktural di bawah Pejabat Pembina Kepegawaian pada huruf a sampai dengan huruf d.',
      en: 'An objection is open against moderate sanctions of huruf a and b imposed by the structural officials below the Pejabat Pembina Kepegawaian named in huruf a to d.',
    },
    'pasal-34/ayat-2/huruf-a': {
      id: 'Banding administratif terbuka bagi hukuman berat huruf d dan huruf e oleh Pejabat Pembina Kepegawaian.',
      en: 'An administrative appeal is open against severe sanctions of huruf d and e by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-34/ayat-2/huruf-b': {
      id: 'Banding administratif terbuka bagi hukuman berat huruf d dan huruf e oleh gubernur selaku wakil pemerintah.',
      en: 'An administrative appeal is open against severe sanctions of huruf d and e by the gubernur as representative of the government.',
    },
    'pasal-35/ayat-1': {
      id: 'Keberatan diajukan tertulis dengan alasannya kepada atasan pejabat yang berwenang menghukum, dengan tembusan kepada pejabat itu.',
      en: 'The objection is filed in writing with its reasons to the superior of the competent official, with a copy to that official.',
    },
    'pasal-35/ayat-2': {
      id: 'Keberatan diajukan dalam 14 hari terhitung mulai tanggal PNS menerima keputusan hukuman.',
      en: 'The objection is filed within 14 days counted from the day on which the PNS receives the decision.',
    },
    'pasal-36/ayat-1': {
      id: 'Pejabat yang berwenang menghukum harus menanggapi keberatan PNS.',
      en: 'The competent official must respond to the objection.',
    },
    'pasal-36/ayat-2': {
      id: 'Tanggapan tertulis disampaikan kepada atasan pejabat itu dalam 6 hari kerja terhitung mulai tanggal tembusan keberatan diterima.',
      en: "The written response goes to that official's superior within 6 working days counted from the day of receipt of the copy of the objection.",
    },
    'pasal-36/ayat-3': {
      id: 'Atasan pejabat yang berwenang menghukum wajib memutus keberatan dalam 21 hari kerja terhitung mulai tanggal menerimanya.',
      en: 'The superior of the competent official must decide the objection within 21 working days counted from the day of receiving it.',
    },
    'pasal-36/ayat-4': {
      id: 'Bila tanggapan tidak diberikan dalam waktunya, atasan memutus berdasarkan data yang ada.',
      en: 'If no response is given in time, the superior decides on the data at hand.',
    },
    'pasal-36/ayat-5': {
      id: 'Atasan dapat memanggil dan/atau meminta keterangan dari pejabat itu, PNS yang dihukum, dan/atau pihak lain.',
      en: 'The superior may summon and/or ask for information from that official, the sanctioned PNS and/or others.',
    },
    'pasal-37/ayat-1': {
      id: 'Atasan dapat memperkuat, memperingan, memperberat, atau membatalkan hukuman.',
      en: 'The superior may confirm, lighten, aggravate or annul the sanction.',
    },
    'pasal-37/ayat-2': {
      id: 'Hasil itu ditetapkan dengan keputusan atasan pejabat yang berwenang menghukum.',
      en: 'That result is laid down in a decision of the superior of the competent official.',
    },
    'pasal-37/ayat-3': {
      id: 'Keputusan atasan itu final dan mengikat.',
      en: 'The decision of that superior is final and binding.',
    },
    'pasal-37/ayat-4': {
      id: 'Bila keberatan tidak diputus dalam lebih dari 21 hari kerja, keputusan hukuman batal demi hukum.',
      en: 'If the objection is not decided in more than 21 working days, the sanction is void by law.',
    },
    'pasal-38/ayat-1': {
      id: 'Banding administratif atas hukuman pada Pasal 34 ayat (2) dapat dibawa PNS ke Badan Pertimbangan Kepegawaian.',
      en: 'A PNS sanctioned as in Pasal 34 ayat (2) may file an administrative appeal with the Badan Pertimbangan Kepegawaian.',
    },
    'pasal-38/ayat-2': {
      id: 'Banding administratif diatur lebih lanjut dalam peraturan tentang Badan Pertimbangan Kepegawaian.',
      en: 'The administrative appeal is regulated further in the rules on the Badan Pertimbangan Kepegawaian.',
    },
    'pasal-41/ayat-1': {
      id: 'PNS yang mengajukan keberatan atau banding administratif tidak diberi kenaikan pangkat dan/atau gaji berkala sampai ada keputusan yang berkekuatan hukum tetap.',
      en: 'A PNS who files an objection or administrative appeal gets no promotion in rank and/or periodic pay rise until there is a final decision.',
    },
    'pasal-42': {
      id: 'PNS yang sedang diperiksa atau sedang menempuh upaya administratif tidak dapat disetujui pindah instansi.',
      en: 'A PNS under examination or pursuing an administrative remedy cannot be approved to change agency.',
    },
    'pasal-43/huruf-a': {
      id: 'Hukuman oleh Presiden berlaku sejak tanggal keputusan ditetapkan.',
      en: 'A sanction by the President takes effect on the date of the decision.',
    },
    'pasal-43/huruf-b': {
      id: 'Hukuman ringan, sedang, dan berat huruf a sampai dengan huruf c oleh Pejabat Pembina Kepegawaian berlaku sejak tanggal keputusan ditetapkan.',
      en: 'A light, moderate or severe sanction of huruf a to c by the Pejabat Pembina Kepegawaian takes effect on the date of the decision.',
    },
    'pasal-43/huruf-c': {
      id: 'Hukuman berat huruf b dan huruf c oleh gubernur selaku wakil pemerintah berlaku sejak tanggal keputusan ditetapkan.',
      en: 'A severe sanction of huruf b or c by the gubernur as representative of the government takes effect on the date of the decision.',
    },
    'pasal-43/huruf-d': {
      id: 'Hukuman oleh Kepala Perwakilan Republik Indonesia berlaku sejak tanggal keputusan ditetapkan.',
      en: 'A sanction by the head of an Indonesian mission abroad takes effect on the date of the decision.',
    },
    'pasal-43/huruf-e': {
      id: 'Hukuman ringan oleh pejabat yang berwenang menghukum berlaku sejak tanggal keputusan ditetapkan.',
      en: 'A light sanction by a competent official takes effect on the date of the decision.',
    },
    'pasal-44/ayat-1': {
      id: 'Hukuman oleh pejabat lain yang tidak diajukan keberatan berlaku pada hari ke-15 setelah keputusan diterima.',
      en: 'A sanction by another official, if no objection is filed, takes effect on the 15th day after receipt of the decision.',
    },
    'pasal-44/ayat-2': {
      id: 'Hukuman oleh pejabat lain yang diajukan keberatan berlaku pada tanggal keputusan atas keberatan itu.',
      en: 'A sanction by another official, if an objection is filed, takes effect on the date of the decision on the objection.',
    },
    'pasal-45/ayat-1': {
      id: 'Pemberhentian oleh Pejabat Pembina Kepegawaian atau gubernur yang tidak diajukan banding berlaku pada hari ke-15 setelah keputusan diterima.',
      en: 'A dismissal by the Pejabat Pembina Kepegawaian or the gubernur, if no appeal is filed, takes effect on the 15th day after receipt of the decision.',
    },
    'pasal-45/ayat-2': {
      id: 'Pemberhentian oleh Pejabat Pembina Kepegawaian atau gubernur yang diajukan banding berlaku pada tanggal keputusan banding administratif.',
      en: 'A dismissal by the Pejabat Pembina Kepegawaian or the gubernur, if an appeal is filed, takes effect on the date of the decision on the appeal.',
    },
    'pasal-46': {
      id: 'Bila PNS tidak hadir pada penyampaian keputusan, hukuman berlaku pada hari ke-15 sejak tanggal yang ditentukan untuk penyampaian.',
      en: 'If the PNS is absent at delivery, the sanction takes effect on the 15th day from the date set for delivery.',
    },
    'pasal-48/ayat-1': {
      id: 'Hukuman yang dijatuhkan sebelum Peraturan Pemerintah ini berlaku dan sedang dijalani tetap berlaku.',
      en: 'Sanctions imposed before this regulation came into force and still being served remain valid.',
    },
    'pasal-48/ayat-2': {
      id: 'Keberatan atau banding administratif yang diajukan sebelumnya diselesaikan menurut PP 30/1980 dan peraturan pelaksanaannya.',
      en: 'Objections or administrative appeals filed before are settled under PP 30/1980 and its implementing rules.',
    },
    'pasal-48/ayat-3': {
      id: 'Bagi pelanggaran yang sudah diperiksa sebelumnya, hasil pemeriksaannya tetap berlaku, sedangkan proses selanjutnya mengikuti Peraturan Pemerintah ini.',
      en: 'For a breach already examined before, the result of the examination stays valid while the rest of the process follows this regulation.',
    },
    'pasal-48/ayat-4': {
      id: 'Pelanggaran sebelum Peraturan Pemerintah ini berlaku yang belum diperiksa tunduk pada Peraturan Pemerintah ini.',
      en: 'A breach committed before this regulation came into force and not yet examined falls under this regulation.',
    },
    'pasal-51': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 6 Juni 2010.',
      en: 'This regulation is in force on the day of its promulgation, 6 June 2010.',
    },
    'penjelasan/pasal-3/angka-11': {
      id: 'Keterlambatan masuk kerja dan/atau pulang cepat dijumlahkan, dengan 7 1/2 jam dihitung sebagai 1 hari tidak masuk kerja.',
      en: 'Late arrival and/or early leaving are added up, 7 1/2 hours counting as 1 day of absence.',
    },
    'penjelasan/pasal-4/angka-1': {
      id: 'Menyalahgunakan wewenang ialah memakai wewenang untuk berbuat atau tidak berbuat demi kepentingan pribadi atau pihak lain yang menyimpang dari tujuan wewenang itu.',
      en: "Abuse of authority is using one's authority to act or not to act for one's own or another's interest in departure from the purpose of the power.",
    },
    'penjelasan/pasal-4/angka-9': {
      id: 'Sewenang-wenang berarti perlakuan atasan terhadap bawahan di luar peraturan kedinasan, misalnya tidak memberinya pekerjaan atau menilai hasil kerja tanpa norma, standar, dan prosedur.',
      en: 'Arbitrary means acts of a superior toward a subordinate against service regulations, such as giving no work or marking work without regard to norms, standards and procedures.',
    },
    'penjelasan/pasal-4/angka-12/huruf-b': {
      id: 'PNS sebagai peserta kampanye hadir untuk mendengarkan dan menyimak visi, misi, serta program tanpa atribut; atribut partai ialah pakaian, kendaraan, atau media bergambar partai atau calon, dan atribut PNS antara lain seragam Korpri, seragam dinas, serta kendaraan dinas.',
      en: 'A PNS as campaign participant attends to hear and follow the vision, mission and programme without attributes; party attributes are clothes, vehicles or media with the image of a party or candidate, and PNS attributes include the Korpri uniform, the service uniform and the official vehicle.',
    },
    'penjelasan/pasal-4/angka-15/huruf-a': {
      id: 'Terlibat dalam kampanye berarti, misalnya, bertindak sebagai pelaksana kampanye, petugas kampanye atau tim sukses, tenaga ahli, penyandang dana, atau pencari dana.',
      en: 'Being involved in a campaign means, for example, acting as campaign executor, campaign officer or tim sukses, expert, funder or fund seeker.',
    },
    'penjelasan/pasal-6': {
      id: 'Bila pelanggaran disiplin mengandung unsur pidana, PNS itu dapat pula dikenai pidana.',
      en: 'If the breach contains elements of a crime, the PNS may be punished for it as well.',
    },
    'penjelasan/pasal-7/ayat-2/huruf-a': {
      id: 'Teguran atasan kepada bawahan yang tidak dinyatakan tegas sebagai hukuman disiplin bukanlah hukuman disiplin.',
      en: "A superior's scolding of a subordinate that is not expressly declared to be a discipline sanction is none.",
    },
    'penjelasan/pasal-8/angka-9': {
      id: 'Tanpa alasan yang sah berarti alasan ketidakhadiran itu tidak dapat diterima akal sehat.',
      en: 'Without valid reason means that the reason for the absence cannot be accepted by common sense.',
    },
    'penjelasan/pasal-8/angka-11': {
      id: 'Jenis hukuman atas pelayanan yang tidak sebaik-baiknya mengacu antara lain pada peraturan tentang pelayanan publik.',
      en: 'The sanction for service below the best looks among others to the legislation on public service.',
    },
    'penjelasan/pasal-14': {
      id: 'Penjumlahan berlangsung dari Januari sampai dengan Desember, dan contohnya menjumlahkan 5 hari, lalu 2 hari menjadi 7, lalu 5 hari menjadi 12.',
      en: 'The adding up runs from January to December, and the example adds 5 days, then 2 to make 7, then 5 to make 12.',
    },
    'penjelasan/pasal-21/ayat-2': {
      id: 'Atasan menghukum pejabat yang tidak menjatuhkan hukuman setelah mendengar keterangannya, tanpa perlu berita acara pemeriksaan, dan ketentuan itu berlaku berjenjang ke atas.',
      en: 'The superior sanctions an official who did not punish after hearing that official, with no record of examination needed, and the rule runs up the hierarchy.',
    },
    'penjelasan/pasal-22': {
      id: 'Tidak adanya pejabat yang berwenang menghukum berarti jabatannya lowong atau tidak terdapat dalam struktur organisasi.',
      en: 'No competent official means that the post is vacant or does not exist in the structure of the organisation.',
    },
    'pasal-39/ayat-1/huruf-a': {
      id: 'Selama banding, gaji tetap dibayar sepanjang pegawai tetap melaksanakan tugas.',
      en: 'While the appeal runs pay continues as long as the employee keeps working.',
    },
    'pasal-39/ayat-2': {
      id: 'Pejabat Pembina Kepegawaian menentukan boleh tidaknya ia tetap bertugas, dengan mempertimbangkan dampaknya pada lingkungan kerja.',
      en: 'The Pejabat Pembina Kepegawaian decides whether the employee may keep working, weighing the effect on the workplace.',
    },
    'pasal-40/ayat-1': {
      id: 'PNS yang meninggal sebelum upaya administratifnya diputus diberhentikan dengan hormat dan hak kepegawaiannya diberikan.',
      en: 'A PNS who dies before the remedy is decided is dismissed with honour, and what is due is paid.',
    },
    'pasal-40/ayat-2/huruf-a': {
      id: 'Bila batas usia pensiun tercapai sebelum keberatan diputus, hukumannya dianggap selesai dijalani dan PNS itu diberhentikan dengan hormat dengan hak kepegawaiannya.',
      en: 'If retirement age is reached before the objection is decided, the sanction counts as served and the PNS is dismissed with honour, with what is due.',
    },
    'pasal-40/ayat-2/huruf-b': {
      id: 'Bila batas usia pensiun tercapai selama banding, pembayaran gaji berhenti sampai banding diputus.',
      en: 'If retirement age is reached while the appeal runs, pay stops until it is decided.',
    },
    'pasal-40/ayat-3': {
      id: 'Yang meninggal sementara bandingnya belum diputus, juga setelah batas usia pensiun, diberhentikan dengan hormat dan hak kepegawaiannya diberikan.',
      en: 'Who dies while the appeal is undecided, also after retirement age, is dismissed with honour, and what is due is paid.',
    },
    'pasal-47/ayat-1': {
      id: 'Pejabat pengelola kepegawaian instansi wajib mendokumentasikan keputusan hukuman disiplin.',
      en: 'The personnel official of the agency must document the decision on the sanction.',
    },
    'penjelasan/pasal-23/ayat-3': {
      id: 'Tanggal pemeriksaan berikutnya memberi waktu untuk menyampaikan surat panggilan.',
      en: 'The next day of examination leaves time to deliver the summons.',
    },
    'penjelasan/pasal-25/ayat-1': {
      id: 'Tim pemeriksa bersifat sementara.',
      en: 'The examination team is temporary.',
    },
    'penjelasan/pasal-27/ayat-1': {
      id: 'Selama pembebasan sementara diangkat pejabat pelaksana harian.',
      en: 'While the release lasts a pelaksana harian is appointed.',
    },
  },
}
