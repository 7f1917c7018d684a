/** What the codes in the tables of grievances mean to a reader, in Indonesian. */
export const grievanceNotes = {
  notes: {
    'answer-time-turns-on-cuti-bersama':
      'Lewat tidaknya lima hari kerja itu bergantung pada cuti bersama, yang oleh tidak satu teks pun ditetapkan sebagai hari kerja atau bukan; di sini tidak dihitung hari kerja.',
    'no-police-notice-for-a-petition': 'Petisi bukan unjuk rasa, sehingga tidak memerlukan pemberitahuan kepada Polri.',
    'keep-names-confidential': 'Jagalah kerahasiaan nama penanda tangan.',
    'mind-secrets-and-good-name': 'Perhatikan rahasia jabatan dan nama baik orang lain.',
    'conduct-and-content-of-notice-not-asked':
      'Perilaku di tempat (UU 9/1998 Pasal 6) dan isi surat pemberitahuan (Pasal 11) tidak ditanyakan di sini; kekurangan padanya juga menjadi alasan pembubaran.',
    'notice-is-no-permission': 'Pemberitahuan kepada Polri bukan permohonan izin.',
    'statements-of-officials-name-no-article':
      'Pernyataan pejabat bahwa ASN dilarang berunjuk rasa tidak menyebut pasal, dan pasal seperti itu tidak ditemukan.',
    'no-right-to-strike-found': 'Hak mogok bagi ASN tidak ditemukan.',
    'one-person-one-examination':
      'Setiap orang diperiksa sendiri atas perbuatannya sendiri; tidak ada hukuman bersama.',
    'pppk-by-agency-rule': 'Bagi PPPK akibatnya menurut aturan disiplin instansi.',
    'contract-staff-by-contract': 'Bagi pegawai kontrak akibatnya menurut kontrak.',
    'read-the-regional-rule-on-travel': 'Bacalah peraturan daerah tentang perjalanan dinas.',
    'pasal-5-huruf-a-or-j': 'Menahan tanpa wewenang dapat pula dibaca sebagai penyalahgunaan wewenang.',
    'apip-first-then-law-enforcement': 'APIP memeriksa lebih dahulu dan berkoordinasi dengan penegak hukum.',
    'dress-regulation-from-reports': 'Peraturan pakaian hanya diketahui dari berita; pasal sanksinya tidak disebut.',
    'brackets-of-days-by-classify-absence': 'Tingkat hukumannya menurut jumlah hari dalam tahun itu.',
    'three-sanction-systems':
      'Undang-undang pelayanan publik, disiplin, dan administrasi berjalan sendiri-sendiri; catat yang dipakai.',
    'read-the-regional-rule-on-duties': 'Bacalah peraturan daerah tentang tugas dan fungsi.',
    'check-rank-and-kind-in-the-delegation': 'Periksa pangkat pemohon dan jenis cuti dalam delegasinya.',
    'no-severe-level-for-huruf-i': 'Perlakuan sewenang-wenang menurut huruf i tidak mempunyai tingkat berat.',
    'pasal-5-huruf-a-or-i':
      'Tanpa dasar wewenang perbuatan itu dapat dibaca sebagai penyalahgunaan wewenang; ujilah lebih dahulu.',
    'staff-counted-as-public': 'Bahwa pegawai termasuk warga masyarakat adalah bacaan kami.',
    'fourth-child-by-long-leave': 'Anak keempat dan seterusnya dengan cuti besar.',
    'pppk-teachers-with-holidays': 'Guru dan dosen PPPK yang mendapat liburan dianggap telah memakai cuti tahunan.',
    'annual-leave-before-a-year-for-family':
      'Untuk keluarga atau perkawinan pertama PPPK dapat memakai cuti tahunan sebelum satu tahun.',
    'refusal-without-delegation-ends-nothing': 'Penolakan tanpa delegasi tidak mengakhiri permintaan.',
    'objection-goes-by-who-decided':
      'Keberatan atas keputusan Pejabat Pembina Kepegawaian diajukan kepada pejabat itu, atas keputusan pejabat lain kepada atasan pejabat itu.',
    'objection-open-though-no-fault-was-found':
      'Keberatan terbuka bagi siapa pun yang tidak puas, walaupun di sini tidak ditemukan kesalahan.',
    'time-to-object-runs-meanwhile': 'Empat belas hari kerja untuk mengajukan keberatan tetap berjalan.',
    'objection-needs-a-written-decision':
      'Keberatan memerlukan keputusan tertulis; tanpa itu tempuhlah pengaduan internal.',
    'kept-at-work-by-post-adds-annual-leave': 'Yang tetap bekerja karena jabatannya mendapat tambahan cuti tahunan.',
    'no-court-declares-it-since-2020': 'Sejak 2020 tidak ada pengadilan yang menyatakannya.',
    'pp-49-has-no-postponement': 'PP 49/2018 sendiri tidak memuat penangguhan.',
    'in-court-a-duty-by-the-older-regulation':
      'Dalam perkara di pengadilan terkait tugas, peraturan pelaksanaan undang-undang lama menetapkan kewajiban, yang tetap berlaku sepanjang tidak bertentangan dengan undang-undang baru.',
    'asks-for-a-regional-rule-or-budget': 'Yang diminta sebenarnya aturan daerah atau keputusan anggaran.',
    'officials-also-by-uu-30': 'Bagi pejabat ada pula UU 30/2014 Pasal 6 ayat (2) huruf j.',
    'receipt-starts-the-count': 'Tanda terima menentukan awal penghitungan hari.',
    'names-of-signers-apart': 'Simpan nama penanda tangan terpisah.',
    'identity-kept-secret': 'Identitas pelapor dijaga kerahasiaannya.',
    'only-where-the-superior-did-nothing': 'Hanya bila atasan tidak menindaklanjuti tanpa alasan yang sah.',
    'start-of-the-forty-five-days-not-said': 'Naskah tidak menyebut dari hari apa jangka waktu itu dihitung.',
    'act-does-not-name-korpri': 'Undang-undang tidak memakai nama KORPRI.',
    'no-clock-for-a-suggestion': 'Tidak ada peraturan yang menetapkan tenggat untuk menjawab saran.',
    'use-inside-the-agency-disputed': 'Pemakaiannya bagi permintaan pegawai di dalam instansi diperdebatkan.',
    'look-again-at-acts-against-signers': 'Periksa kembali tindakan yang merugikan penanda tangan.',
    'receiver-passes-on-and-does-not-decide': 'Penerima bertindak dengan mandat: ia meneruskan dan tidak memutus.',
    'before-the-law-that-was-read': 'Hari itu sebelum hukum yang dibaca.',
  },
  silent: {
    'no-national-rule-on-short-permission': 'Tidak ada aturan nasional tentang izin singkat yang dibaca.',
    'hours-into-days-not-read':
      'Aturan yang menjadikan jam sebagai hari tidak ada dalam PP 94/2021; peraturan BKN belum dibaca.',
    'older-dress-regulation-not-read':
      'Sebelum Permendagri 11/2020 berlaku aturan pakaian dinas yang lama, yang tidak dibaca.',
    'contract-decides': 'Kontrak yang menentukan.',
    'nobody-is-complained-of': 'Tidak ada yang diadukan.',
    'cpns-not-named': 'Pasal tentang bantuan hukum menyebut PNS dan PPPK, tidak CPNS.',
    'collective-leave-of-cpns-not-named': 'Cuti bersama bagi CPNS tidak disebut.',
    'leave-of-part-time-pppk-not-read': 'Aturan cuti PPPK paruh waktu belum dibaca.',
    'no-remedy-needed': 'Tidak diperlukan langkah.',
    'no-act-against-signers': 'Klaim ini bukan tindakan atasan terhadap pengadu.',
    'no-pattern': 'Tidak ada pola terhadap pengadu.',
    'no-such-leave': 'Jenis cuti itu tidak ada baginya.',
    'no-such-employment-then': 'Pada masa itu belum ada pegawai seperti itu.',
    'no-legal-aid-for-contract-staff': 'Undang-undang ASN tidak memberi bantuan hukum kepada pegawai kontrak.',
    'older-duty-to-learn-not-read': 'Ketentuan pengembangan kompetensi sebelum itu belum dibaca.',
    'no-duty-to-learn-for-contract-staff': 'Kewajiban belajar itu hanya bagi pegawai ASN.',
  },
} as const
