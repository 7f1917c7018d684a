/** What the codes in the tables of legal aid mean to a reader, in Indonesian. */
export const legalAidNotes = {
  notes: {
    'act-is-for-the-poor': 'UU 16/2011 ditujukan bagi orang atau kelompok miskin, bukan bagi ASN sebagai ASN.',
    'acts-for-the-region-not-for-the-person': 'Kuasa hukum daerah mewakili daerah, bukan pegawai secara pribadi.',
    'acts-for-the-state-not-for-the-person':
      'Jaksa pengacara negara bertindak untuk negara atau pemerintah, bukan untuk pegawai secara pribadi.',
    'administrative-complaint-examined-in-five-working-days':
      'Penegak hukum memeriksa pengaduan pelanggaran administratif pejabat paling lama lima hari kerja sejak diterima, setelah berkoordinasi dengan APIP; untuk pengaduan lain pasal itu tidak menetapkan waktu.',
    'agreement-ends-with-its-term':
      'Perjanjian hanya melindungi selama jangka waktunya; kewajiban instansi tidak bergantung padanya.',
    'agreement-may-end-as-suspect':
      'PP 49/2018 Pasal 73 memberlakukan pemutusan sejak penetapan tersangka, sedangkan Pasal 53 meminta putusan tetap; bacalah perjanjian kerjanya.',
    'aid-not-among-the-covers': 'Perlindungan bagi pegawai non-ASN yang disebut tidak mencakup bantuan hukum.',
    'bureau-staff-are-no-advocates':
      'Pegawai Biro atau Bagian Hukum bukan advokat; periksa apakah pengadilan menerima kuasa insidentil.',
    'caught-in-the-act-is-no-complaint': 'Tertangkap tangan bukan pengaduan masyarakat.',
    'coordination-is-no-bar':
      'Koordinasi APIP dan penegak hukum tidak menghalangi proses pidana; dalam praktik sering dilewati.',
    'counsel-of-the-agency-is-bound-to-it': 'Kuasa hukum instansi terikat pada kepentingan instansi.',
    'duty-abolished-acts-before':
      'Tugas ini dihapus sejak 2 Februari 2021; jawaban ini untuk perbuatan pada masa tugas itu masih ada.',
    'institution-is-bound-after-the-agreement':
      'Berakhirnya perjanjian tidak mengakhiri kewajiban instansi menurut hukum nasional.',
    'lkbh-for-members-often-inactive':
      'LKBH Korpri membantu anggotanya menurut aturan sendiri, dan banyak yang belum aktif.',
    'may-be-the-investigator-itself': 'Kejaksaan menuntut dan dapat menyidik; ia tidak membela dalam perkara pidana.',
    'most-corruption-offences-are-grave': 'Kebanyakan tindak pidana korupsi diancam lima tahun atau lebih.',
    'no-national-exclusion-by-offence-or-stage':
      'Undang-undang ASN dan peraturan pemerintahnya tidak mengecualikan tindak pidana, tahap, atau hukuman apa pun.',
    'no-regulation-under-the-act-found':
      'Peraturan pemerintah tentang pemberiannya belum ditemukan; permintaan sebaiknya diarahkan kepada peraturan kepala daerah dan anggaran.',
    'notice-is-no-consent': 'Ini pemberitahuan, bukan izin.',
    'part-time-pppk-read-as-pppk': 'PPPK paruh waktu diperlakukan seperti PPPK; pasalnya tidak menyebutnya tersendiri.',
    'this-leave-is-for-pns':
      'Cuti di luar tanggungan negara ialah untuk PNS dengan masa kerja lima tahun: PP 11/2017 memberlakukan jenis cuti lain bagi CPNS, dan PP 49/2018 tidak memuatnya bagi PPPK; periksa status yang disebut.',
    'span-of-legal-service-from-memory':
      'Sampai tahap mana pelayanan hukum Perpres 16/2018 Pasal 84 berjalan (ayat (2)) hanya diketahui dari ingatan; baca dahulu sebelum diandalkan.',
    'perpres-54-2010-on-legal-service-not-read':
      'Pelayanan hukum menurut Perpres 54/2010 belum dibaca; tugas ini berakhir bersama peraturan itu.',
    'power-of-attorney-by-person-and-case': 'Surat kuasa dibuat per orang dan per perkara.',
    'old-article-on-counsel-goes-on':
      'Yang sedang berjalan pada 2 Januari 2026 diselesaikan menurut hukum acara lama, jadi menurut UU 8/1981 Pasal 54.',
    'presence-depends-on-the-examiner': 'Kehadiran penasihat hukum di samping saksi bergantung pada pemeriksa.',
    'prosecution-after-an-older-investigation':
      'UU 20/2025 Pasal 361 huruf a mengatur yang sedang berjalan pada 2 Januari 2026; bila penuntutan dimulai sesudahnya, berlanjutnya hukum acara lama adalah penafsiran.',
    'transition-does-not-name-the-first-inquiry':
      'UU 20/2025 Pasal 361 tidak menyebut penyelidikan; berlakunya hukum acara baru disimpulkan dari huruf b dan Pasal 362.',
    'regulation-of-the-older-act-goes-on':
      'Peraturan pelaksana undang-undang lama masih berlaku sepanjang tidak bertentangan.',
    'right-without-a-procedure':
      'Pasal ini memberi hak, tetapi tidak menyebut siapa yang wajib, tata cara, dan biayanya.',
    'uu-11-2021-not-read': 'UU 11/2021, yang mengubah UU 16/2004, belum dibaca.',
  },
  silent: {
    'new-code-not-in-force-yet': 'Hukum acara pidana yang baru belum berlaku.',
    'after-the-judgment': 'Pelayanan hukum bagi pelaku pengadaan berakhir pada tahap putusan pengadilan.',
    'article-speaks-of-parties': 'Pasal itu hanya berbicara tentang para pihak.',
    'civil-procedure-not-read': 'Hukum acara perdata belum dibaca.',
    'convicted-not-named': 'Pasal 54 KUHAP 1981 menyebut tersangka dan terdakwa, tidak terpidana.',
    'cpns-not-named': 'Pasal tentang bantuan hukum menyebut PNS dan PPPK, tidak CPNS.',
    'kpk-not-named': 'Pasal tentang koordinasi tidak menyebut KPK.',
    'which-law-enforcement-not-said':
      'PP 48/2016 Pasal 20 menyebut aparat penegak hukum dan tidak mengatakan apakah KPK termasuk.',
    'no-actor-of-procurement': 'Orang itu bukan pelaku pengadaan menurut Pasal 8 Perpres 16/2018.',
    'no-agreement-told': 'Tidak ada perjanjian kerja sama yang disebut.',
    'no-aid-for-staff-who-are-no-asn': 'Hukum ASN tidak memberi bantuan hukum kepada pegawai non-ASN.',
    'no-counsel-written-for-internal-examinations':
      'Tidak ditemukan ketentuan tentang penasihat hukum dalam pemeriksaan internal.',
    'no-criminal-inquiry': 'Tidak ada penyelidikan atau penyidikan yang berjalan.',
    'no-investigation-ahead': 'Tidak ada penyidikan di depan.',
    'no-local-rule-told': 'Tidak ada aturan setempat yang disebut.',
    'no-national-ground': 'Tidak ada dasar dalam hukum nasional.',
    'no-notice-for-staff-who-are-no-asn': 'Pemberitahuan penyidikan hanya diatur bagi ASN.',
    'no-public-authority-used': 'Perkara itu bukan tentang penggunaan wewenang pemerintahan.',
    'no-public-complaint': 'Koordinasi itu hanya diatur untuk pengaduan masyarakat.',
    'not-a-regional-agency': 'Pemberitahuan itu hanya diatur bagi instansi daerah.',
    'not-about-procurement': 'Perkara itu bukan masalah hukum pengadaan.',
    'not-about-the-duty': 'Perkara itu tidak berkaitan dengan tugas.',
    'not-settled-after-the-final-judgment': 'Bunyi pasal tidak menentukan tahap sesudah putusan tetap.',
    'service-ended': 'Menurut pembacaan ini, kewajiban itu berakhir bersama masa dinas.',
    'span-begins-with-penyelidikan': 'Rentang pelayanan hukum baru dimulai pada penyelidikan.',
    'status-ended': 'Pasal itu menyebut PNS, PPPK, atau pejabat; status itu sudah berakhir.',
    'status-suspended':
      'Siapa yang diberhentikan sementara tidak berstatus untuk sementara waktu; sejak 31 Oktober 2023 demikian pula PNS yang menjalani cuti di luar tanggungan negara.',
    'words-say-in-court': 'Sampai 30 Oktober 2023 pasalnya hanya menyebut perkara di pengadilan.',
  },
} as const
