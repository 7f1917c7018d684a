/** What the codes in the tables of organisation mean to a reader, in Indonesian. */
export const organizationNotes = {
  notes: {
    'made-functional-within-two-years':
      'Direktur rumah sakit dan kepala puskesmas disesuaikan menjadi jabatan fungsional paling lambat 19 Juni 2018.',
    'hospital-posts-converted-within-a-year':
      'Direktur rumah sakit tetap dengan status lamanya sampai disesuaikan, paling lambat 15 Oktober 2020.',
    'heads-serve-in-the-same-province':
      'Kepala perangkat daerah kabupaten/kota diambil dari PNS yang bertugas di provinsi yang sama, dari luar hanya bila tidak ada yang memenuhi syarat (UU 23/2014 Pasal 234).',
    'procedure-follows-the-level-of-the-post':
      'Perlu tidaknya panitia seleksi mengikuti jenjang jabatannya, yang ditentukan kelas rumah sakit.',
    'coordination-is-no-approval':
      'Koordinasi berarti melaporkan satu nama terpilih kepada gubernur; bukan persetujuan.',
    'three-names-to-the-council': 'Tiga calon diajukan kepada pimpinan DPRD (penjelasan UU 23/2014 Pasal 202 dan 205).',
    'camat-knows-government-or-the-governor-annuls':
      'Camat harus PNS yang menguasai pengetahuan teknis pemerintahan; gubernur membatalkan pengangkatan yang menyalahinya.',
    'pa-as-religious-court': 'Di bidang peradilan, PA lazimnya berarti Pengadilan Agama.',
    'kpa-as-commission': 'KPA juga nama Komisi Penanggulangan AIDS dan Komisi Perlindungan Anak.',
    'ppkd-of-the-village': 'Di desa, PPKD berarti Pelaksana Pengelolaan Keuangan Desa; peraturannya belum dibaca.',
    'p3k-as-first-aid': 'Di bidang keselamatan kerja, P3K berarti pertolongan pertama pada kecelakaan.',
    'pyb-of-discipline-is-written-out':
      'Dalam hukum disiplin istilahnya ditulis lengkap: pejabat yang berwenang menghukum.',
    'pengawas-sekolah-is-a-functional-post':
      'Pengawas sekolah ialah jabatan fungsional; peraturannya sendiri belum dibaca.',
    'supervisor-of-works-is-no-actor-of-procurement':
      'Pengawas pekerjaan tidak termasuk pelaku pengadaan dalam Perpres 16/2018 Pasal 8.',
    'dewan-pengawas-of-a-blud': 'Di BLUD yang dimaksud lazimnya dewan pengawas; peraturannya belum dibaca.',
    'press-writes-pjs-for-pj':
      'Berita sering menulis Pjs untuk pengisi kekosongan; menurut aturannya ia penjabat (Pj).',
    'statute-does-not-write-plt-for-a-regional-head':
      'Undang-undang tidak menulis Plt atau Plh untuk kepala daerah; istilah itu kebiasaan administrasi.',
    'deputy-has-daily-tasks-only': 'Sesudah kepala daerah berhenti, wakilnya hanya menjalankan tugas sehari-hari.',
    'campaign-substitute-was-called-plt':
      'Pengganti selama cuti kampanye disebut Plt pada 2016-2017 dan Pjs sejak 2018.',
    'statute-names-a-penjabat-for-the-sekda': 'Untuk sekretaris daerah UU 23/2014 Pasal 214 menyebut penjabat.',
    'older-packages-went-on-under-the-old-rule':
      'Paket yang disiapkan sebelum Juli 2018 dapat masih mengikuti aturan lama.',
    'opd-is-an-everyday-word': 'OPD ialah sebutan sehari-hari; undang-undang memakai istilah perangkat daerah.',
    'pd-as-travel-or-company': 'PD dapat juga berarti perjalanan dinas atau perusahaan daerah.',
    'kasn-ended-in-2024': 'KASN berakhir pada 2024; dokumen sesudahnya yang menyebutnya perlu diperiksa.',
    'kasn-first-members-late-2014': 'Anggota KASN yang pertama baru diangkat pada akhir 2014.',
    'dkpp-judges-no-asn': 'DKPP mengadili etik penyelenggara pemilu dan tidak mengadili ASN.',
    'proposes-administrative-and-functional-officials':
      'Usul diajukan bagi pejabat administrasi dan pejabat fungsional (UU 5/2014 Pasal 54 ayat (4)); bagi JPT diatur pasal lain.',
    'proposes-all-but-the-highest-posts':
      'Usul diajukan bagi semua selain JPT utama, JPT madya, dan pejabat fungsional tertinggi (UU 20/2023 Pasal 30 ayat (4)).',
    'power-is-of-the-office-not-the-deputy':
      'Wewenang ini melekat pada jabatan kepala daerah; wakilnya tidak memilikinya atas namanya sendiri.',
    'type-may-be-set-lower': 'Bila keuangan atau aparatur terbatas, tipenya boleh ditetapkan lebih rendah.',
    'one-stop-service-has-up-to-three-bidang': 'Dinas ini membawahkan paling banyak tiga bidang.',
  },
  silent: {
    'post-not-named-there': 'Susunan jabatan tidak menyebut jabatan itu pada unit atau kelas tersebut.',
    'no-such-post-there': 'Jabatan itu tidak ada pada tingkat daerah tersebut.',
    'rules-on-additional-tasks-not-read':
      'Jabatan itu tugas tambahan pejabat fungsional; aturan penunjukannya tidak dibaca.',
    'field-does-not-tell-the-sense': 'Bidang dokumen belum menentukan artinya; carilah bidang yang lebih tepat.',
    'no-sense-in-this-field': 'Di bidang itu kata ini tidak mempunyai arti dalam hukum kepegawaian yang dibaca.',
    'word-of-another-field': 'Di bidang itu kata ini istilah hukum atau kebiasaan lain, bukan istilah kepegawaian.',
    'no-such-capacity-there': 'Untuk jabatan atau sebab itu aturan tidak mengenal kapasitas ini.',
    'law-names-a-penjabat': 'Untuk keadaan itu undang-undang menyebut penjabat, bukan Plt.',
    abolished: 'Tugas itu telah dihapus.',
    'before-pp-18-2016-not-read': 'Aturan sebelum PP 18/2016, yang berlaku sejak 19 Juni 2016, tidak dibaca.',
    'no-such-body-there': 'Perangkat itu tidak ada pada tingkat daerah tersebut.',
  },
}
