import type { InstrumentText } from '../../instrument'
import type { uu12015 } from '../../instruments/uu-1-2015'

/**
 * Title and paraphrases of {@link uu12015}.
 *
 * @example
 * uu12015Text.provisions['pasal-1/angka-28'].en // => 'A day means a working day throughout the act.'
 */
export const uu12015Text: InstrumentText<typeof uu12015> = {
  title: {
    id: 'Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Perppu Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang',
    en: 'Act No. 1 of 2015 turning Perppu No. 1 of 2014 on the Election of Governors, Bupati and Walikota into an Act',
  },
  provisions: {
    'pasal-1/angka-28': {
      id: 'Setiap hitungan hari dalam undang-undang ini berarti hari kerja.',
      en: 'A day means a working day throughout the act.',
    },
    'pasal-7/huruf-s': {
      id: 'Anggota TNI, anggota Polri, dan PNS harus mundur sejak mendaftarkan diri sebagai calon kepala daerah.',
      en: 'Members of the armed forces and police and PNS must resign from the moment they register as candidates for regional head.',
    },
    'pasal-28/ayat-1/huruf-e': {
      id: 'Bawaslu Provinsi meneruskan temuan dan laporan di luar kewenangannya kepada instansi yang berwenang.',
      en: 'The provincial Bawaslu forwards findings and reports outside its power to the competent agency.',
    },
    'pasal-56/ayat-1': {
      id: 'Warga negara yang pada hari pemungutan suara berumur 17 tahun atau sudah atau pernah kawin berhak memilih.',
      en: 'A citizen who on voting day is 17 or is or has been married has the right to vote.',
    },
    'pasal-67/ayat-1': {
      id: 'Kampanye dimulai tiga hari setelah penetapan calon peserta Pemilihan dan berakhir saat masa tenang mulai.',
      en: 'The campaign starts three days after the candidates are determined and ends when the quiet period begins.',
    },
    'pasal-69/huruf-h': {
      id: 'Kampanye dilarang memakai fasilitas dan anggaran pemerintah atau pemerintah daerah.',
      en: 'A campaign may not use facilities and budget of the government or a regional government.',
    },
    'pasal-70/ayat-1': {
      id: 'Calon dilarang melibatkan dalam kampanye pejabat BUMN atau BUMD, ASN, anggota Polri dan TNI, serta kepala desa atau lurah dan perangkatnya.',
      en: 'A candidate may not involve in the campaign officials of state or regional enterprises, ASN, police, armed forces, or village heads, lurah and their apparatus.',
    },
    'pasal-71/ayat-1': {
      id: 'Pejabat negara, pejabat ASN, dan kepala desa atau lurah dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu calon, tetapi hanya selama masa kampanye.',
      en: 'State officials, pejabat ASN and village heads or lurah may not decide or act for or against a candidate, but only during the campaign period.',
    },
    'pasal-71/ayat-2': {
      id: 'Petahana dilarang mengganti pejabat dalam enam bulan sebelum masa jabatannya berakhir.',
      en: 'An incumbent may not replace officials in the six months before the end of the term.',
    },
    'pasal-71/ayat-3': {
      id: 'Petahana dilarang memakai program dan kegiatan pemerintah daerah untuk Pemilihan dalam enam bulan sebelum masa jabatannya berakhir.',
      en: 'An incumbent may not use regional programmes and activities for the election in the six months before the end of the term.',
    },
    'pasal-71/ayat-4': {
      id: 'Petahana yang melanggar larangan ayat (2) dan ayat (3) dibatalkan sebagai calon oleh KPU setempat.',
      en: 'An incumbent who breaches ayat (2) and (3) is cancelled as candidate by the electoral commission of the region.',
    },
    'penjelasan/pasal-71/ayat-2': {
      id: 'Jabatan hanya boleh diisi untuk menutup kekosongan.',
      en: 'A post may be filled only to close a vacancy.',
    },
    'pasal-72/ayat-1': {
      id: 'Pelanggaran larangan kampanye huruf a sampai huruf h dinyatakan sebagai tindak pidana.',
      en: 'Breaches of the campaign bans of letters a to h are declared crimes.',
    },
    'pasal-84/ayat-3': {
      id: 'Pemungutan suara dilakukan pada hari libur atau hari yang diliburkan, tanpa syarat berlaku secara nasional.',
      en: 'Voting takes place on a holiday or on a day made a holiday, with no word that it be national.',
    },
    'pasal-134/ayat-2': {
      id: 'Laporan dapat disampaikan oleh pemilih, pemantau, atau peserta Pemilihan.',
      en: 'A report may come from a voter, an observer or a contestant.',
    },
    'pasal-134/ayat-4': {
      id: 'Laporan disampaikan paling lama tujuh hari kerja sejak pelanggaran diketahui dan/atau ditemukan.',
      en: 'A report is made within seven working days since the violation was known and/or found.',
    },
    'pasal-134/ayat-5': {
      id: 'Laporan yang dikaji dan terbukti wajib ditindaklanjuti paling lama tiga hari kerja setelah diterima.',
      en: 'A report studied and proven must be followed up within three working days after receipt.',
    },
    'pasal-134/ayat-6': {
      id: 'Keterangan tambahan dapat diminta dari pelapor dalam paling lama dua hari kerja.',
      en: 'Further information may be asked of the reporter within at most two working days.',
    },
    'pasal-135/ayat-1': {
      id: 'Laporan dibagi menjadi pelanggaran etik penyelenggara, pelanggaran administrasi, sengketa, dan tindak pidana; pelanggaran peraturan lain tidak disebut.',
      en: 'Reports are sorted into ethics of organisers, administrative breaches, disputes and crimes; breaches of other rules are not named.',
    },
    'pasal-135/ayat-2': {
      id: 'Laporan tindak pidana diteruskan kepada kepolisian paling lama 1 x 24 jam sejak diputuskan pengawas Pemilihan.',
      en: 'A report of a crime goes to the police within 24 hours after the supervisors decide so.',
    },
    'pasal-146/ayat-1': {
      id: 'Penyidik menyampaikan hasil penyidikan kepada penuntut umum paling lama empat belas hari sejak laporan diterima.',
      en: 'Investigators hand the result to the prosecutor within fourteen days of receiving the report.',
    },
    'pasal-146/ayat-2': {
      id: 'Penuntut umum mengembalikan berkas yang belum lengkap paling lama tiga hari.',
      en: 'The prosecutor returns an incomplete file within three days.',
    },
    'pasal-146/ayat-3': {
      id: 'Penyidik menyampaikan kembali berkas itu paling lama tiga hari sejak diterima.',
      en: 'Investigators resubmit that file within three days of receiving it.',
    },
    'pasal-146/ayat-4': {
      id: 'Penuntut umum melimpahkan perkara ke pengadilan negeri paling lama lima hari sejak menerima berkas.',
      en: 'The prosecutor brings the case to the district court within five days of receiving the file.',
    },
    'pasal-162/ayat-3': {
      id: 'Kepala daerah dilarang mengganti pejabat dalam enam bulan sejak dilantik.',
      en: 'A regional head may not replace officials for six months from inauguration.',
    },
    'pasal-185': {
      id: 'Memberi keterangan palsu atau memakai identitas palsu untuk mendukung bakal calon perseorangan dipidana penjara 12 sampai 36 bulan dan denda Rp12 juta sampai Rp36 juta.',
      en: 'A false statement or identity used to support an independent bakal calon: prison 12 to 36 months and fine Rp12 million to Rp36 million.',
    },
    'pasal-187/ayat-1': {
      id: 'Sengaja berkampanye di luar jadwal; ancaman semula, sampai 1 Januari 2026: penjara 15 hari sampai 3 bulan dan/atau denda Rp100 ribu sampai Rp1 juta.',
      en: 'Deliberate campaigning outside the schedule; original penalty, until 1 January 2026: prison 15 days to 3 months and/or fine Rp100,000 to Rp1 million.',
    },
    'pasal-187/ayat-2': {
      id: 'Sengaja melanggar larangan kampanye huruf a sampai huruf f; ancaman semula, sampai 1 Januari 2026: penjara 3 sampai 18 bulan dan/atau denda Rp600 ribu sampai Rp6 juta.',
      en: 'Deliberate breach of the campaign bans of letters a to f; original penalty, until 1 January 2026: prison 3 to 18 months and/or fine Rp600,000 to Rp6 million.',
    },
    'pasal-187/ayat-3': {
      id: 'Sengaja melanggar larangan kampanye huruf g sampai huruf j dalam pemilihan bupati atau wali kota; ancaman semula, sampai 1 Januari 2026: penjara 1 sampai 6 bulan dan/atau denda Rp100 ribu sampai Rp1 juta.',
      en: 'Deliberate breach of the campaign bans of letters g to j in the election of a bupati or walikota; original penalty, until 1 January 2026: prison 1 to 6 months and/or fine Rp100,000 to Rp1 million.',
    },
    'pasal-187/ayat-4': {
      id: 'Sengaja mengacaukan, menghalangi, atau mengganggu kampanye; ancaman semula, sampai 1 Januari 2026: penjara 1 sampai 6 bulan dan/atau denda Rp600 ribu sampai Rp6 juta.',
      en: 'Deliberately disrupting, obstructing or disturbing a campaign; original penalty, until 1 January 2026: prison 1 to 6 months and/or fine Rp600,000 to Rp6 million.',
    },
    'pasal-187/ayat-5': {
      id: 'Memberi atau menerima dana kampanye di atas batas; ancaman semula, sampai 1 Januari 2026: penjara 4 sampai 24 bulan dan/atau denda Rp200 juta sampai Rp1 miliar.',
      en: 'Giving or receiving campaign funds above the limit; original penalty, until 1 January 2026: prison 4 to 24 months and/or fine Rp200 million to Rp1 billion.',
    },
    'pasal-187/ayat-6': {
      id: 'Sengaja menerima atau memberi dana kampanye terlarang, dengan rujukan kepada kewajiban Pasal 71 yang tampaknya keliru; ancaman semula, sampai 1 Januari 2026: penjara 4 sampai 24 bulan dan/atau denda Rp200 juta sampai Rp1 miliar.',
      en: 'Deliberately receiving or giving forbidden campaign funds, with a reference to a duty of Pasal 71 that looks like a slip; original penalty, until 1 January 2026: prison 4 to 24 months and/or fine Rp200 million to Rp1 billion.',
    },
    'pasal-188': {
      id: 'Pejabat negara, pejabat ASN, dan kepala desa atau lurah yang sengaja melanggar Pasal 71, sejak 14 November 2024 juga pejabat daerah dan anggota TNI atau Polri; ancaman semula, sampai 1 Januari 2026: penjara 1 sampai 6 bulan dan/atau denda Rp600 ribu sampai Rp6 juta.',
      en: 'State officials, pejabat ASN and village heads or lurah who deliberately breach Pasal 71, since 14 November 2024 also regional officials and members of the armed forces or police; original penalty, until 1 January 2026: prison 1 to 6 months and/or fine Rp600,000 to Rp6 million.',
    },
    'pasal-189': {
      id: 'Calon yang sengaja melibatkan pejabat BUMN atau BUMD, ASN, anggota Polri dan TNI, atau kepala desa atau lurah dan perangkatnya dipidana penjara 1 sampai 6 bulan dan/atau denda Rp600 ribu sampai Rp6 juta.',
      en: 'A candidate who deliberately involves officials of state or regional enterprises, ASN, police, armed forces or village heads, lurah and their apparatus: prison 1 to 6 months and/or fine Rp600,000 to Rp6 million.',
    },
    'pasal-190': {
      id: 'Pejabat yang melanggar Pasal 71 ayat (2) atau Pasal 162 ayat (3), tanpa unsur sengaja; ancaman semula, sampai 1 Januari 2026: penjara 1 sampai 6 bulan dan/atau denda Rp600 ribu sampai Rp6 juta.',
      en: 'An official who breaches Pasal 71 ayat (2) or Pasal 162 ayat (3), with no element of intent; original penalty, until 1 January 2026: prison 1 to 6 months and/or fine Rp600,000 to Rp6 million.',
    },
    'pasal-204': {
      id: 'Peraturan pelaksanaan lama tentang pemilihan kepala daerah tetap berlaku sepanjang tidak bertentangan dengan undang-undang ini.',
      en: 'Older implementing rules on the election of regional heads stay in force as far as they do not contradict this act.',
    },
    'pasal-206': {
      id: 'Perppu yang menjadi lampiran mulai berlaku pada hari diundangkan, 2 Oktober 2014.',
      en: 'The annexed Perppu is in force from the day of its promulgation, 2 October 2014.',
    },
  },
}
