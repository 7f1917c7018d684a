/** What the codes in the tables of eligibility mean to a reader, in Indonesian. */
export const dutyNotes = {
  notes: {
    'supervisor-is-no-actor-of-procurement':
      'Pengawas pekerjaan bukan pelaku pengadaan menurut Perpres 16/2018 Pasal 8; ketentuan tentang pelaku pengadaan tidak mengenainya.',
    'pphp-changed-its-meaning':
      'PPHP berubah arti: penerima hasil sampai 21 Maret 2018, pemeriksa administrasi sampai 1 Februari 2021, sesudah itu dihapus.',
    'candidate-and-part-time-not-named':
      'Teks yang dibaca tidak menyebut CPNS dan PPPK paruh waktu untuk tugas ini; pastikan sebelum menetapkan.',
    'structural-read-as-managerial':
      'Sejak UU 20/2023 tidak ada lagi istilah jabatan struktural; jabatan manajerial dibaca sebagai padanannya.',
    'transition-of-2018-not-covered':
      'Sampai pertengahan 2018 paket yang berjalan masih memakai aturan lama; syarat pada masa itu tidak dinyatakan di sini.',
    'carried-on-without-being-read':
      'Aturan Perlem LKPP 15/2018 dianggap berlanjut; pasal penggantinya dalam Perlem LKPP 7/2021 belum dibaca.',
    'day-of-perlem-7-from-memory':
      'Bahwa Perlem LKPP 7/2021 menggantikan 15/2018 pada 2 Juni 2021 berasal dari ingatan; di sekitar hari itu periksalah peraturannya sendiri.',
    'read-back-from-the-circular-of-2024':
      'Surat edaran 2024 mengatakannya tentang naskah 2021; untuk hari sebelum 2024 hal itu dibaca surut.',
    'pp-58-2005-not-read': 'PP 58/2005, yang berlaku sebelum 12 Maret 2019, tidak dibaca secara utuh.',
    'later-circulars-not-found': 'Surat edaran sesudah SE LKPP 1/2024 tidak ditemukan; periksalah sebelum memutus.',
    'contract-and-sppbj-stay-above':
      'PPTK hanya melaksanakan tugas huruf a sampai m; tim, SPPBJ, dan kontrak tetap pada PA atau KPA.',
    'transition-of-the-functional-post-not-read':
      'Masa peralihan kewajiban Pengelola PBJ fungsional sampai akhir 2023 belum dibaca.',
    'standard-of-finance-minister-not-read':
      'Menteri Keuangan menetapkan standar kompetensi; peraturannya, yang dapat menjadikannya syarat, belum dibaca.',
    'pppk-suspect-texts-contradict':
      'PP 49/2018 Pasal 73 dan Pasal 53 tidak sejalan tentang PPPK yang menjadi tersangka; bacalah perjanjian kerjanya.',
    'detention-of-that-kind-not-read': 'Aturan tentang penahanan bagi pegawai jenis ini belum dibaca.',
    'lurah-is-kpa-with-the-post':
      'Lurah ialah KPA karena jabatannya untuk anggaran kelurahan (PP 17/2018 Pasal 30 ayat (3)), tanpa penetapan.',
    'golongan-iii-a-or-equated':
      'Yang diminta golongan III/a atau yang disetarakan; tidak ada teks yang dibaca yang menyebut golongan PPPK mana yang setara.',
    'hospital-director-names-the-pptk': 'Di rumah sakit daerah, direktur selaku KPA yang menetapkan PPTK.',
    'director-until-converted':
      'Direktur ialah dokter atau dokter gigi dalam jabatan fungsional sampai disesuaikan, paling lambat 15 Oktober 2020.',
    'definition-still-names-the-kpa':
      'Pengertian PPK masih menyebut pemberian wewenang oleh PA atau KPA; bahwa KPA tidak menetapkan PPK disimpulkan dari daftar kewenangan yang dapat dilimpahkan PA.',
    'doubling-of-the-pa-not-read-since-2021':
      'Perangkapan PA sebagai PPK sejak 2021 belum dibaca; PA bertindak dengan kewenangannya sendiri.',
  },
  silent: {
    'pp-58-2005-not-read': 'PP 58/2005, yang berlaku sebelum 12 Maret 2019, tidak dibaca secara utuh.',
    'before-pp-49-2018-not-read':
      'Siapa selain ASN yang dapat bertugas di sana sebelum PP 49/2018, yang berlaku sejak 28 November 2018, tidak dibaca.',
    'armed-forces-not-covered': 'Ketentuan bagi TNI dan Polri tidak dicakup.',
    'candidate-and-part-time-not-named': 'Teks yang dibaca tidak menyebut CPNS dan PPPK paruh waktu.',
    'transition-of-2018-not-covered': 'Syarat selama masa peralihan sampai pertengahan 2018 tidak dicakup.',
    'no-tasks-of-the-ppk-before-2021': 'Sebelum 2 Februari 2021 PPTK tidak dapat diberi tugas PPK.',
    'transition-of-the-functional-post-not-read': 'Masa peralihan sampai akhir 2023 belum dibaca.',
    'standard-of-finance-minister-not-read': 'Peraturan Menteri Keuangan tentang standar itu belum dibaca.',
    'detention-of-that-kind-not-read': 'Aturan tentang penahanan bagi pegawai jenis ini belum dibaca.',
    'held-by-agreement': 'Tugas itu bertumpu pada perjanjian.',
    'duty-abolished': 'Tugas itu sudah dihapus.',
    'duty-not-yet-made': 'Tugas itu belum ada.',
    'no-such-duty-in-this-budget': 'Tugas itu tidak ada pada anggaran ini.',
  },
} as const
