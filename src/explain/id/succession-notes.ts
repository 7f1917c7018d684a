/** What the codes in the tables of duties laid down mean to a reader, in Indonesian. */
export const successionNotes = {
  notes: {
    'letter-is-a-request':
      'Surat itu permohonan. Tidak ada pasal yang dibaca yang mengakhiri tugas karena tanda tangan pemegangnya.',
    'leave-the-post-instead': 'Tugas ini melekat pada jabatan; yang dapat dimohonkan ialah berhenti dari jabatan.',
    'no-plt-for-a-duty': 'Tidak ada Plt atau Plh bagi tugas tambahan; alatnya SK penetapan baru.',
    'plt-limits': 'Plt dan Plh tidak boleh mengambil keputusan strategis, termasuk mengubah alokasi anggaran.',
    'suspension-from-detention-by-another-article':
      'PP 11/2017 Pasal 282 menghitung pemberhentian sementara sejak ditahan, Pasal 280 sejak akhir bulan.',
    'contract-may-end-from-suspect':
      'PPPK yang menjadi tersangka dapat diputus perjanjiannya sejak penetapan itu; bacalah perjanjiannya.',
    'yearly-decree-is-practice': 'SK tahunan bagi PPK dan PPTK kebiasaan, bukan aturan; cantumkan masa berlaku.',
    'may-be-delegated-to-kepala-satker': 'Wewenang ini dapat didelegasikan kepada kepala satker.',
    'cause-of-the-loss-not-judged-here':
      'Ini tentang lepasnya tugas saja; sebab di baliknya (ketidakhadiran, penahanan, benturan kepentingan) punya ketentuan sendiri dan tidak dinilai di sini.',
    'no-breach-from-leaving-alone': 'Mundur saja tidak pernah disebut pelanggaran oleh teks yang dibaca.',
    'addressee-of-a-decree-not-settled':
      'Belum jelas apakah pemegang SK termasuk yang wajib melaksanakan Keputusan menurut UU 30/2014 Pasal 72.',
    'no-immunity': 'PP 30/2019 tidak melekatkan akibat bila kesepakatan tidak ada; ini bukan kekebalan.',
    'handover-rule-after-2021-not-read':
      'Aturan serah terima sesudah Perlem LKPP 15/2018 belum dibaca; lakukan juga sebagai kehati-hatian.',
    'name-the-ground-and-the-successor': 'Sebutkan alasan dan pengganti dalam keputusan.',
    'no-back-dating': 'Keputusan tidak boleh berlaku surut.',
    'ppk-or-ppspm-not-both': 'KPA dapat merangkap salah satu, PPK atau PPSPM, tidak keduanya.',
    'someone-else-tests-and-pays':
      'Pastikan orang lain menguji tagihan dan memegang uang sebelum PA atau KPA merangkap.',
    'contract-stays-above':
      'Tim, SPPBJ, kontrak, dan belanja tetap pada PA atau KPA; PPTK yang menandatangani kontrak keliru.',
    'old-rules-for-packages-before-july-2018':
      'Paket yang disiapkan atau dijalankan sebelum 1 Juli 2018 masih dapat memakai aturan lama; ketentuan peralihan itu diketahui dari laporan.',
    'acting-kpa-by-ministry-rule': 'Plt KPA diatur peraturan kementerian, bukan PP 45/2013.',
    'rules-on-absent-treasurers-not-read': 'Aturan menteri tentang bendahara yang berhalangan tidak dibaca.',
    'silence-is-disputed': 'Apakah diam berarti dikabulkan diperselisihkan; jawab sebelum tenggat.',
    'each-answer-apart': 'Satu jawaban bagi setiap orang, sekalipun suratnya bersama.',
    'decree-stands-until-decided':
      'Sampai diputus, SK lama tetap berlaku dan PA atau KPA boleh memakai wewenangnya sendiri.',
    'grievance-apart-from-requests':
      'Keluhan bersama didengar sekali; ia bukan alasan menolak atau mengabulkan semua permohonan sekaligus.',
    'legal-aid-by-duty':
      'Perlindungan hukum berbeda menurut tugas: Pasal 84 Perpres 16/2018 untuk Pelaku Pengadaan, bukan untuk pengawas lapangan.',
    'willing-first':
      'Tanyakan kesediaan lebih dahulu; kesediaan menandatangani Pakta Integritas tidak dapat dipaksakan.',
    'one-change-for-a-collective-decree':
      'Bila satu SK menyebut banyak orang, satu keputusan perubahan dapat mencoret beberapa nama.',
    'state-first-and-last-day': 'Cantumkan tanggal mulai dan berakhir.',
    'only-where-no-ppk-is-appointed':
      'Hanya untuk pengadaan yang PPK-nya tidak lagi ditetapkan: tunggu pelepasan PPK lama.',
    'ten-days-for-a-decree-to-many':
      'Keputusan bagi orang banyak boleh sampai sepuluh hari kerja (UU 30/2014 Pasal 62 ayat (3)); lima hari lebih aman.',
    'binds-on-receipt': 'Keputusan mengikat pengganti sejak diterima.',
    'past-acts-stay': 'Tanggung jawab atas yang pernah ditandatangani tidak ikut lepas.',
    'contract-goes-on': 'Kontrak berjalan terus; penggantian pejabat perubahan administratif.',
    'kppn-specimen': 'Sampaikan spesimen tanda tangan kepada KPPN.',
    'ukpbj-lpse': 'Minta UKPBJ atau LPSE mengganti akun.',
    'planned-as-if-released':
      'Rencana ini disusun seolah-olah setiap permohonan dikabulkan; sampai diputus, SK lama tetap berlaku.',
    'order-is-a-choice': 'Tidak ada teks yang mengurutkan anak tangga; urutannya pilihan.',
    'requests-withdrawn': 'Ada permohonan yang ditarik kembali; orang itu tidak dihitung.',
    'entries-said-twice': 'Ada isian yang mengulang isian lain; yang kedua tidak dihitung.',
    'capacity-unlimited': 'Ada calon tanpa batas beban; tanpa batas dianggap tidak terbatas. Sebutkan batasnya.',
    'pptk-is-no-full-substitute': 'PPTK bukan pengganti penuh: hanya huruf a sampai m.',
    'lurah-is-kpa-with-the-post':
      'Lurah ialah KPA karena jabatannya untuk anggaran kelurahan (PP 17/2018 Pasal 30 ayat (3)), tanpa penetapan.',
    'no-actor-of-procurement': 'Pengawas lapangan bukan Pelaku Pengadaan menurut Perpres 16/2018 Pasal 8.',
  },
  silent: {
    'held-by-office': 'Tugas itu melekat pada jabatan.',
    'held-by-agreement': 'Tugas itu bertumpu pada perjanjian.',
    'apbn-only': 'Peristiwa itu hanya ada dalam APBN.',
    'no-such-duty-in-fund': 'Dana itu tidak mengenal tugas ini.',
    'duty-abolished': 'Tugas itu sudah dihapus.',
    'duty-not-yet-made': 'Tugas itu belum ada.',
    'acts-not-described': 'Tindakannya tidak diuraikan dalam teks yang dibaca.',
    'own-discipline-not-covered': 'Disiplin TNI dan Polri tidak dicakup.',
    'not-a-matter-of-will': 'Peristiwa ini bukan soal kesediaan; tidak ada yang diperintah memegang tugas itu lagi.',
    'no-rule-on-compulsion': 'Tidak ada teks yang dibaca tentang memaksa.',
    'nothing-requested': 'Tidak ada permohonan.',
    'has-its-own-ladder': 'Tugas ini mempunyai tangga sendiri.',
    'not-available-yet': 'Belum dimungkinkan pada tanggal itu.',
  },
  outside: {
    'not-yet-detained': 'Hari pertanyaan mendahului penahanan.',
    'not-yet-received': 'Hari pertanyaan mendahului penerimaan surat.',
  },
}
