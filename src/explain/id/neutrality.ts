import type { NeutralityWords } from '../catalogue-neutrality'

/** Conduct around elections, in Indonesian. */
export const neutrality: NeutralityWords = {
  subject: (says) => `perbuatan ini ${says}`,
  title: (conduct) => `Penilaian perbuatan: ${conduct}`,
  conducts: {
    'cast-vote': { label: 'menggunakan hak pilih', help: 'Mencoblos di TPS pada hari pemungutan suara.' },
    'attend-campaign': {
      label: 'menghadiri kampanye',
      help: 'Berada di tempat kampanye calon atau pasangan calon, misalnya rapat umum atau pertemuan terbatas.',
    },
    'attend-declaration': {
      label: 'menghadiri deklarasi',
      help: 'Berada di acara deklarasi bakal calon, calon, atau pasangan calon.',
    },
    'attend-event': {
      label: 'menghadiri acara yang berkaitan dengan peserta pemilihan',
      help: 'Misalnya jalan sehat, senam, pengajian, atau kegiatan sosial yang dihadiri calon.',
    },
    'join-bakal-calon-activity': {
      label: 'ikut kegiatan sosialisasi bakal calon',
      help: 'Ikut dalam kegiatan pengenalan atau sosialisasi seseorang yang belum ditetapkan sebagai calon.',
    },
    'display-campaign-material': {
      label: 'memasang alat peraga',
      help: 'Memasang spanduk, baliho, stiker, atau alat peraga lain bagi (bakal) calon, termasuk bagi diri sendiri.',
    },
    'social-media-campaign': {
      label: 'berkampanye di media sosial',
      help: 'Menyosialisasikan atau mengampanyekan (bakal) calon di media sosial atau media daring.',
    },
    'social-media-engagement': {
      label:
        'memberi dukungan di media sosial melalui unggahan, komentar, bagikan, suka, atau keikutsertaan dalam grup atau akun pemenangan',
      help: 'Mengunggah, mengomentari, membagikan, menyukai, bergabung, atau mengikuti grup atau akun pemenangan.',
    },
    'chat-in-private-group': {
      label: 'berbicara tentang calon dalam grup percakapan pribadi',
      help: 'Misalnya dalam grup WhatsApp keluarga atau warga yang bukan grup pemenangan.',
    },
    'post-photo': {
      label: 'berfoto bersama (bakal) calon atau tim sukses',
      help: 'Foto bersama (bakal) calon, tim sukses, atau alat peraga; cara dan tujuannya ditanyakan tersendiri.',
    },
    'speak-at-party-event': {
      label: 'menjadi narasumber acara partai',
      help: 'Menjadi pembicara atau narasumber dalam kegiatan partai politik.',
    },
    'approach-party-or-public': {
      label: 'melakukan pendekatan kepada partai atau masyarakat untuk mencalonkan diri',
      help: 'Mendekati partai, atau masyarakat bagi calon perseorangan, untuk pencalonan sendiri.',
    },
    'declare-candidacy': {
      label: 'mendeklarasikan diri sebagai bakal calon',
      help: 'Menyatakan diri di hadapan umum sebagai bakal calon.',
    },
    'remain-asn-after-determination': {
      label: 'tidak mengundurkan diri setelah ditetapkan sebagai calon',
      help: 'Tetap berstatus pegawai meskipun sudah ditetapkan sebagai calon.',
    },
    'accompany-spouse': {
      label: 'mendampingi suami atau istri yang mencalonkan diri',
      help: 'Mengikuti pendaftaran, deklarasi, atau kampanye suami atau istri sendiri.',
    },
    'party-membership': {
      label: 'menjadi anggota atau pengurus partai politik',
      help: 'Terdaftar sebagai anggota atau pengurus partai.',
    },
    'partisan-activity': {
      label: 'mengadakan kegiatan yang berpihak',
      help: 'Mengadakan pertemuan, ajakan, imbauan, atau seruan yang mengarah kepada salah satu calon.',
    },
    'give-goods': {
      label: 'memberikan barang atau uang',
      help: 'Membagikan barang atau uang yang mengarah kepada salah satu calon.',
    },
    'tim-sukses': {
      label: 'menjadi tim sukses, tim ahli, atau konsultan',
      help: 'Menjadi anggota tim pemenangan, tim ahli, atau konsultan partai atau (bakal) calon.',
    },
    'fund-campaign': {
      label: 'mendanai atau mencari dana kampanye',
      help: 'Menyumbang atau mencarikan dana kampanye.',
    },
    'mobilise-staff': {
      label: 'mengerahkan pegawai atau orang lain',
      help: 'Menyuruh atau mengajak bawahan, rekan, atau warga ikut kampanye.',
    },
    'use-state-facilities': {
      label: 'memakai fasilitas negara dalam kampanye',
      help: 'Misalnya kendaraan dinas, gedung, atau perlengkapan kantor.',
    },
    'lend-state-facilities': {
      label: 'memberikan fasilitas negara untuk kampanye',
      help: 'Mengizinkan atau meminjamkan fasilitas negara kepada pihak kampanye.',
    },
    'partisan-decision': {
      label: 'membuat keputusan atau tindakan jabatan yang berpihak',
      help: 'Keputusan atau tindakan yang menguntungkan atau merugikan salah satu calon.',
    },
    'ktp-support-letter': {
      label: 'memberi surat dukungan disertai fotokopi KTP',
      help: 'Mendukung bakal calon perseorangan atau calon DPD dengan surat dukungan atau dengan mengumpulkan KTP.',
    },
    'government-programme-for-contestant': {
      label: 'memakai program pemerintah untuk calon',
      help: 'Memakai program, kegiatan, atau bantuan pemerintah untuk menguntungkan calon.',
    },
    'pressure-people': {
      label: 'menekan orang agar memilih atau tidak memilih',
      help: 'Mengancam atau menekan bawahan atau warga terkait dengan pilihannya.',
    },
    'steer-officials': {
      label: 'mengarahkan pejabat atau aparat',
      help: 'Mengarahkan pejabat, kepala desa, atau aparat lain agar mendukung calon.',
    },
    'map-support': {
      label: 'memetakan dukungan',
      help: 'Mendata atau memetakan dukungan warga atau pegawai bagi calon.',
    },
    'host-contestant': {
      label: 'menerima kunjungan calon',
      help: 'Menjadi tuan rumah bagi (bakal) calon di kantor atau di tempat lain.',
    },
    'verify-support': { label: 'ikut verifikasi dukungan', help: 'Ikut memeriksa atau mencocokkan berkas dukungan.' },
    'lend-private-property': {
      label: 'meminjamkan milik pribadi',
      help: 'Meminjamkan rumah, kendaraan, atau barang pribadi kepada pihak (bakal) calon.',
    },
  },
  facts: {
    'actor.kind': {
      name: 'status pelaku',
      question: 'Apa status kepegawaian pelaku?',
      help: 'Lihat surat keputusan pengangkatan atau kontraknya.',
    },
    'actor.post': {
      name: 'jabatan pelaku',
      question: 'Apa jabatan pelaku pada tanggal perbuatan?',
      help: 'Jabatan menentukan siapa yang berwenang menjatuhkan hukuman.',
    },
    'actor.place': {
      name: 'tempat tugas pelaku',
      question: 'Apakah pelaku bertugas di instansi pusat, provinsi, kabupaten/kota, atau perwakilan luar negeri?',
      help: 'Tempat tugas menentukan siapa yang berwenang.',
    },
    conduct: {
      name: 'perbuatan',
      question: 'Apa yang dilakukan?',
      help: 'Pilih perbuatannya saja; cara melakukannya ditanyakan tersendiri.',
    },
    election: {
      name: 'pemilihan',
      question: 'Pemilu atau Pilkada mana yang terkait?',
      help: 'Tahap dan tanggal penetapan calon diambil dari pemilihan ini.',
    },
    contest: {
      name: 'jenis pemilihan',
      question: 'Jabatan apa yang diperebutkan oleh calon yang didukung?',
      help: 'Sebagian larangan hanya menyebut pasangan calon.',
    },
    stage: {
      name: 'kedudukan peserta',
      question: 'Apakah yang didukung sudah ditetapkan sebagai calon, atau masih bakal calon, pada tanggal perbuatan?',
      help: 'Perlu diisi hanya bila tanggal penetapan tidak diketahui.',
    },
    period: {
      name: 'masa kampanye',
      question: 'Apakah perbuatan itu dilakukan dalam masa kampanye?',
      help: 'Perlu diisi hanya bila jadwal pemilihan tidak menentukannya.',
    },
    committedOn: {
      name: 'tanggal perbuatan',
      question: 'Kapan perbuatan itu dilakukan?',
      help: 'Hari perbuatan dilakukan, bukan hari laporan.',
    },
    examinedOn: {
      name: 'tanggal pemeriksaan',
      question: 'Apakah yang bersangkutan sudah diperiksa, dan pada tanggal berapa untuk pertama kali?',
      help: 'Tanggal berita acara pemeriksaan pertama.',
    },
    decidedOn: {
      name: 'tanggal keputusan',
      question: 'Apakah keputusan hukuman sudah atau akan ditetapkan, dan pada tanggal berapa?',
      help: 'Tanggal keputusan menentukan peraturan yang dipakai.',
    },
    receivedOn: {
      name: 'tanggal penerimaan',
      question: 'Apakah keputusan sudah diterima oleh yang bersangkutan, dan pada tanggal berapa?',
      help: 'Tanggal keputusan sampai pada yang bersangkutan; tenggat upaya administratif dihitung dari hari itu.',
    },
    support: {
      name: 'dukungan',
      question: 'Apakah yang bersangkutan menunjukkan dukungan, atau hanya hadir dan menyimak?',
      help: 'Yel, gerakan tangan, orasi, atau ajakan termasuk dukungan aktif.',
    },
    presence: {
      name: 'waktu kehadiran',
      question: 'Apakah yang bersangkutan hadir selama acara, segera pergi, atau datang setelah acara selesai?',
      help: 'Tanyakan kapan datang dan kapan pulang.',
    },
    attributes: {
      name: 'atribut',
      question: 'Apakah yang bersangkutan memakai atribut partai, atribut PNS, atau kendaraan dinas?',
      help: 'Seragam dan Korpri termasuk atribut PNS.',
    },
    gesture: {
      name: 'simbol atau gerakan',
      question: 'Apakah foto itu memuat gerakan tangan, simbol, atribut, atau latar yang berpihak?',
      help: 'Periksa foto aslinya.',
    },
    purpose: {
      name: 'tujuan',
      question: 'Apakah tujuannya memberi dukungan?',
      help: 'Tujuan harus ditunjukkan dengan keterangan atau bukti, tidak boleh disangka saja.',
    },
    published: {
      name: 'publikasi',
      question: 'Apakah foto itu dimuat di tempat yang dapat dilihat umum?',
      help: 'Misalnya akun media sosial yang terbuka.',
    },
    assignment: {
      name: 'surat tugas',
      question: 'Apakah narasumber menjelaskan kebijakan pemerintah berdasarkan surat tugas?',
      help: 'Lihat surat tugas dan bahan paparannya.',
    },
    cltn: {
      name: 'cuti di luar tanggungan negara',
      question: 'Apakah yang bersangkutan sedang menjalani cuti di luar tanggungan negara?',
      help: 'Hanya PNS dengan masa kerja tertentu yang dapat memperolehnya.',
    },
    partyRole: {
      name: 'kedudukan dalam partai',
      question: 'Apakah yang bersangkutan anggota saja, atau juga pengurus partai?',
      help: 'Lihat keputusan kepengurusan partai atau data keanggotaan.',
    },
    resigned: {
      name: 'pengunduran diri',
      question: 'Apakah yang bersangkutan mengundurkan diri secara tertulis, dan sebelum atau sesudah masuk partai?',
      help: 'Lihat tanggal surat pengunduran diri.',
    },
    mobilised: {
      name: 'yang dikerahkan',
      question: 'Apakah yang dikerahkan PNS lain, atau orang lain?',
      help: 'PPPK, pegawai kontrak, dan warga termasuk orang lain.',
    },
    role: {
      name: 'peran dalam kampanye',
      question: 'Apakah yang bersangkutan pelaksana atau tim kampanye, peserta, atau tidak berperan?',
      help: 'Lihat daftar tim kampanye yang didaftarkan.',
    },
    impact: {
      name: 'dampak negatif',
      question: 'Apakah ada dampak negatif yang terbukti, dan sampai ke mana?',
      help: 'Dampak harus dibuktikan; tidak boleh dianggap ada.',
    },
    disputed: {
      name: 'hal yang disangkal',
      question: 'Apakah ada hal yang disangkal oleh yang bersangkutan?',
      help: 'Hal yang disangkal dianggap belum diketahui sampai terbukti.',
    },
  },
  dimensions: {
    actor: 'status pelaku',
    post: 'jabatan pelaku',
    place: 'tempat tugas pelaku',
    cycle: 'siklus pemilihan',
    established: 'perbuatan terbukti',
    deliberate: 'kesengajaan',
    offence: 'pasal pidana',
    limb: 'norma disiplin',
    level: 'tingkat',
    weight: 'bobot hukuman',
  },
  values: {
    contest: {
      presiden: { label: 'Presiden dan Wakil Presiden', help: 'Pemilu Presiden dan Wakil Presiden.' },
      dpr: { label: 'DPR', help: 'Pemilu anggota DPR.' },
      dpd: { label: 'DPD', help: 'Pemilu anggota DPD.' },
      dprd: { label: 'DPRD', help: 'Pemilu anggota DPRD provinsi atau kabupaten/kota.' },
      gubernur: { label: 'gubernur dan wakil gubernur', help: 'Pilkada provinsi.' },
      'bupati-wali-kota': { label: 'bupati atau wali kota beserta wakilnya', help: 'Pilkada kabupaten atau kota.' },
      partai: { label: 'partai politik', help: 'Yang diuntungkan ialah partai, bukan calon tertentu.' },
    },
    stage: {
      'bakal-calon': { label: 'bakal calon', help: 'Belum ditetapkan sebagai peserta oleh KPU.' },
      calon: { label: 'calon', help: 'Sudah ditetapkan sebagai peserta oleh KPU.' },
    },
    period: {
      campaign: { label: 'dalam masa kampanye', help: 'Hari perbuatan termasuk masa kampanye.' },
      'outside-campaign': {
        label: 'di luar masa kampanye',
        help: 'Sebelum atau sesudah masa kampanye, termasuk masa tenang.',
      },
    },
    support: {
      none: { label: 'tidak ada', help: 'Hanya melihat atau menyimak.' },
      active: { label: 'dukungan aktif', help: 'Menunjukkan dukungan dengan tindakan, ucapan, atau gerakan.' },
    },
    presence: {
      during: { label: 'selama acara', help: 'Hadir saat acara berlangsung.' },
      'left-at-once': { label: 'segera pergi', help: 'Pergi begitu mengetahui sifat acaranya.' },
      'after-end': { label: 'setelah acara selesai', help: 'Datang ketika acara sudah selesai.' },
    },
    attributes: {
      none: { label: 'tanpa atribut', help: 'Berpakaian biasa dan tidak memakai kendaraan dinas.' },
      party: { label: 'atribut partai', help: 'Pakaian, kendaraan, atau benda bergambar partai atau calon.' },
      pns: { label: 'atribut PNS', help: 'Seragam dinas atau Korpri.' },
      'official-vehicle': { label: 'kendaraan dinas', help: 'Datang dengan kendaraan dinas.' },
    },
    gesture: {
      none: { label: 'tidak ada', help: 'Tidak ada gerakan, simbol, atau latar yang berpihak.' },
      partisan: { label: 'berpihak', help: 'Ada gerakan tangan, simbol, atribut, atau latar yang berpihak.' },
    },
    purpose: {
      none: { label: 'bukan untuk mendukung', help: 'Ada tujuan lain, misalnya keluarga atau kedinasan.' },
      support: { label: 'memberi dukungan', help: 'Tujuan memberi dukungan dapat ditunjukkan.' },
    },
    assignment: {
      'government-policy': {
        label: 'menjelaskan kebijakan pemerintah dengan surat tugas',
        help: 'Ada surat tugas, dan isinya kebijakan pemerintah.',
      },
      none: { label: 'tanpa surat tugas', help: 'Tidak ada surat tugas, atau isinya bukan kebijakan pemerintah.' },
    },
    partyRole: {
      member: { label: 'anggota', help: 'Anggota saja.' },
      officer: { label: 'pengurus', help: 'Pengurus partai.' },
    },
    resigned: {
      'before-joining': {
        label: 'mengundurkan diri sebelum masuk partai',
        help: 'Surat pengunduran diri mendahului keanggotaan.',
      },
      'after-joining': {
        label: 'masuk partai dahulu, kemudian mengundurkan diri secara tertulis',
        help: 'Surat pengunduran diri dibuat sesudah keanggotaan dimulai.',
      },
      no: { label: 'tidak mengundurkan diri', help: 'Tidak ada surat pengunduran diri.' },
    },
    mobilised: {
      pns: { label: 'PNS lain', help: 'Yang dikerahkan termasuk PNS.' },
      others: { label: 'orang lain', help: 'PPPK, pegawai kontrak, atau warga; tidak ada PNS.' },
    },
    role: {
      team: { label: 'pelaksana atau tim kampanye', help: 'Termasuk penyandang atau pencari dana.' },
      participant: { label: 'peserta kampanye', help: 'Ikut sebagai peserta, bukan tim.' },
      none: { label: 'tidak berperan', help: 'Bukan tim dan bukan peserta.' },
    },
  },
  flags: {
    published: {
      yes: { label: 'dimuat untuk umum', help: 'Dapat dilihat oleh umum.' },
      no: { label: 'tidak dimuat untuk umum', help: 'Tidak dapat dilihat oleh umum.' },
    },
    cltn: {
      yes: { label: 'sedang cuti di luar tanggungan negara', help: 'Ada keputusan cuti yang mencakup hari itu.' },
      no: {
        label: 'tidak sedang cuti di luar tanggungan negara',
        help: 'Cuti tahunan atau izin biasa tidak sama dengan cuti ini.',
      },
    },
  },
  cycles: {
    '2018-2019': 'Pilkada 2018 dan Pemilu 2019',
    '2020': 'Pilkada 2020',
    other: 'pemilihan lain',
  },
  disputed: {
    authorship: { label: 'pelakunya', help: 'Yang bersangkutan menyangkal bahwa ia pelakunya.' },
    evidence: { label: 'buktinya', help: 'Keaslian atau kekuatan bukti disangkal.' },
    support: { label: 'dukungannya', help: 'Ada tidaknya dukungan disangkal.' },
    gesture: { label: 'simbol atau gerakannya', help: 'Makna gerakan atau simbol disangkal.' },
    purpose: { label: 'tujuannya', help: 'Tujuan memberi dukungan disangkal.' },
    presence: { label: 'kehadirannya', help: 'Kehadiran atau waktunya disangkal.' },
  },
  derivedStage: (stage) => `Kedudukan peserta pada tanggal itu, disimpulkan dari pemilihan: ${stage}`,
  kinds: {
    lawful: { label: 'tidak melanggar', says: 'tidak melanggar aturan netralitas yang dicakup' },
    'not-established': {
      label: 'belum terbukti',
      says: 'belum terbukti, sehingga belum dapat dinilai sebagai pelanggaran',
    },
    'ethics-violation': { label: 'pelanggaran kode etik', says: 'merupakan pelanggaran kode etik' },
    'discipline-violation': { label: 'pelanggaran disiplin', says: 'merupakan pelanggaran disiplin' },
    'dismissal-ground': {
      label: 'alasan pemberhentian',
      says: 'merupakan alasan pemberhentian menurut peraturan perundang-undangan, di luar hukuman disiplin',
    },
    'village-violation': { label: 'pelanggaran UU Desa', says: 'melanggar UU Desa' },
    'contract-violation': {
      label: 'pelanggaran kewajiban kontrak',
      says: 'melanggar kewajiban netralitas menurut aturan dan kontrak kerjanya',
    },
    'office-holder-violation': {
      label: 'pelanggaran larangan bagi kepala daerah',
      says: 'melanggar larangan bagi kepala daerah atau wakilnya',
    },
  },
  levels: {
    ringan: { label: 'ringan', says: 'tingkat ringan' },
    sedang: { label: 'sedang', says: 'tingkat sedang' },
    berat: { label: 'berat', says: 'tingkat berat' },
    'set-by-agency-rule': {
      label: 'menurut peraturan instansi',
      says: 'yang tingkatnya diatur oleh peraturan instansi tentang disiplin PPPK',
    },
    'set-by-contract': { label: 'menurut kontrak', says: 'dan akibatnya ditentukan oleh kontrak itu' },
    'none-attached': { label: 'tanpa tingkat', says: 'yang tingkatnya tidak ditentukan oleh pasal mana pun' },
    'not-applicable': { label: 'tanpa tingkat hukuman disiplin', says: '' },
  },
  warning: ', tetapi berisiko dan sebaiknya dihindari',
  items: {
    'b71-a': 'B/71/2017 huruf a',
    'b71-b': 'B/71/2017 huruf b',
    'b71-c': 'B/71/2017 huruf c',
    'b71-d': 'B/71/2017 huruf d',
    'b71-e': 'B/71/2017 huruf e',
    'b71-f': 'B/71/2017 huruf f',
    'b71-g': 'B/71/2017 huruf g',
    'skb20-1': 'SKB 2020 butir 1',
    'skb20-2': 'SKB 2020 butir 2',
    'skb20-3': 'SKB 2020 butir 3',
    'skb20-4': 'SKB 2020 butir 4',
    'skb20-5': 'SKB 2020 butir 5',
    'skb20-6': 'SKB 2020 butir 6',
    'skb20-7': 'SKB 2020 butir 7',
    'skb20-8': 'SKB 2020 butir 8',
    'skb20-9': 'SKB 2020 butir 9',
    'skb20-10': 'SKB 2020 butir 10',
    'skb20-x': 'SKB 2020 (butir tentang pendekatan kepada partai atau masyarakat, menurut pemberitaan)',
    'skb22-e1': 'SKB 2022 tabel kode etik butir 1',
    'skb22-e2': 'SKB 2022 tabel kode etik butir 2',
    'skb22-e3': 'SKB 2022 tabel kode etik butir 3',
    'skb22-e4': 'SKB 2022 tabel kode etik butir 4',
    'skb22-e5': 'SKB 2022 tabel kode etik butir 5',
    'skb22-e6': 'SKB 2022 tabel kode etik butir 6',
    'skb22-e7': 'SKB 2022 tabel kode etik butir 7',
    'skb22-d1': 'SKB 2022 tabel disiplin butir 1',
    'skb22-d2': 'SKB 2022 tabel disiplin butir 2',
    'skb22-d3': 'SKB 2022 tabel disiplin butir 3',
    'skb22-d4': 'SKB 2022 tabel disiplin butir 4',
    'skb22-d5': 'SKB 2022 tabel disiplin butir 5',
    'skb22-d6': 'SKB 2022 tabel disiplin butir 6',
    'skb22-d7': 'SKB 2022 tabel disiplin butir 7',
    'skb22-d8': 'SKB 2022 tabel disiplin butir 8',
    'skb22-d9a': 'SKB 2022 tabel disiplin tentang tim pemenangan, sebelum penetapan peserta',
    'skb22-d9b': 'SKB 2022 tabel disiplin tentang tim pemenangan, setelah penetapan peserta',
    'skb22-d10': 'SKB 2022 tabel disiplin tentang surat dukungan dan KTP',
    'skb22-d11': 'SKB 2022 tabel disiplin tentang keputusan atau tindakan yang berpihak',
    'pp42-11c': 'PP 42/2004 Pasal 11 huruf c, tanpa butir daftar',
  },
  parts: {
    sanctions: 'Sanksi',
    authority: 'Yang berwenang',
    exit: 'Akhir dinas',
    criminal: 'Pidana',
    statutoryBasis: 'Dasar dalam UU ASN',
    supervisor: 'Pengawas',
  },
  tracks: {
    ethics: 'Sanksi moral atas pelanggaran kode etik',
    'agency-rule': 'Hukuman ditentukan oleh peraturan instansi tentang disiplin PPPK dan oleh perjanjian kerja.',
    contract: 'Akibatnya ditentukan oleh kontrak kerja, sampai dengan pemutusan kontrak.',
    village: 'Sanksi administratif menurut UU Desa',
  },
  moral: {
    'pernyataan-secara-tertutup': 'pernyataan secara tertutup',
    'pernyataan-secara-terbuka': 'pernyataan secara terbuka',
  },
  village: {
    'teguran-lisan': 'teguran lisan',
    'teguran-tertulis': 'teguran tertulis',
    'pemberhentian-sementara': 'pemberhentian sementara',
    pemberhentian: 'pemberhentian',
  },
  offices: {
    'pejabat-pembina-kepegawaian-atau-delegasi': 'pejabat pembina kepegawaian atau pejabat yang diberi delegasi',
    'bupati-wali-kota': 'bupati atau wali kota',
    'kepala-desa': 'kepala desa',
    'kepala-unit-pemberi-kerja': 'kepala unit pemberi kerja',
    'presiden-atau-pejabat-pembina-kepegawaian':
      'Presiden atau pejabat pembina kepegawaian, menurut jabatan yang bersangkutan',
    'presiden-atau-menteri-dalam-negeri': 'Presiden atau Menteri Dalam Negeri, menurut daerah yang dipimpin',
  },
  exitForms: {
    'pemberhentian-dengan-hormat': 'pemberhentian dengan hormat',
    'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri':
      'pemberhentian dengan hormat tidak atas permintaan sendiri',
    'pemberhentian-tidak-dengan-hormat': 'pemberhentian tidak dengan hormat',
    'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri':
      'pemutusan hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri',
    'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat':
      'pemutusan hubungan perjanjian kerja tidak dengan hormat',
    'pemberhentian-sebagai-cpns': 'pemberhentian sebagai CPNS',
    'pemutusan-kontrak': 'pemutusan kontrak',
    'pemberhentian-perangkat-atau-kepala-desa': 'pemberhentian sebagai kepala desa atau perangkat desa',
    'pemberhentian-kepala-daerah': 'pemberhentian sebagai kepala daerah',
    'pembatalan-sebagai-calon': 'pembatalan sebagai calon',
  },
  exit: {
    must: (form) => `Akibat yang diwajibkan peraturan: ${form}.`,
    may: (form) => `Akibat yang dimungkinkan: ${form}.`,
    'only-if-imposed': (form) => `Dinas berakhir hanya bila hukuman itu dijatuhkan: ${form}.`,
  },
  honour: {
    with: 'Pemberhentian itu dengan hormat.',
    without: 'Pemberhentian itu tidak dengan hormat.',
  },
  effects: {
    'end-of-month-of-joining': 'Terhitung mulai akhir bulan menjadi anggota atau pengurus partai.',
    'end-of-month-of-resignation': 'Terhitung mulai akhir bulan pengunduran diri.',
    'end-of-month-of-determination': 'Terhitung mulai akhir bulan penetapan sebagai calon.',
    'day-of-finding': 'Terhitung mulai hari yang bersangkutan dinyatakan bersalah oleh tim pemeriksa.',
    'day-of-proof': 'Terhitung sejak hari terbukti.',
  },
  reapply: {
    may: 'Yang bersangkutan dapat melamar kembali sebagai PPPK.',
    'may-not': 'Yang bersangkutan tidak dapat melamar kembali sebagai PPPK.',
  },
  compensation: { owed: 'Yang bersangkutan wajib membayar ganti rugi.' },
  offences: {
    'uu-7-2017-490': {
      label: 'UU 7/2017 Pasal 490',
      act: 'kepala desa yang dengan sengaja menguntungkan atau merugikan peserta Pemilu dalam masa kampanye',
    },
    'uu-7-2017-493': {
      label: 'UU 7/2017 Pasal 493',
      act: 'pelaksana atau tim kampanye yang mengikutsertakan orang yang dilarang ikut',
    },
    'uu-7-2017-494': {
      label: 'UU 7/2017 Pasal 494',
      act: 'ASN, kepala desa, perangkat desa, atau anggota BPD yang ikut sebagai pelaksana atau tim kampanye',
    },
    'uu-7-2017-521': {
      label: 'UU 7/2017 Pasal 521',
      act: 'pelaksana, peserta, atau tim kampanye yang dengan sengaja melanggar larangan kampanye',
    },
    'uu-7-2017-523-1': {
      label: 'UU 7/2017 Pasal 523 ayat (1)',
      act: 'pemberian uang atau materi lain dalam masa kampanye',
    },
    'uu-7-2017-523-2': {
      label: 'UU 7/2017 Pasal 523 ayat (2)',
      act: 'pemberian uang atau materi lain pada masa tenang',
    },
    'uu-7-2017-523-3': {
      label: 'UU 7/2017 Pasal 523 ayat (3)',
      act: 'pemberian uang atau materi lain pada hari pemungutan suara',
    },
    'uu-7-2017-547': {
      label: 'UU 7/2017 Pasal 547',
      act: 'pejabat negara yang dengan sengaja menguntungkan atau merugikan peserta Pemilu dalam masa kampanye',
    },
    'uu-7-2017-548': {
      label: 'UU 7/2017 Pasal 548',
      act: 'pemakaian anggaran pemerintah, daerah, BUMN, BUMD, atau desa untuk pelaksana kampanye',
    },
    'uu-1-2015-185': {
      label: 'UU 1/2015 Pasal 185',
      act: 'keterangan atau identitas palsu untuk mendukung bakal calon perseorangan',
    },
    'uu-1-2015-187-3': {
      label: 'UU 1/2015 Pasal 187 ayat (3)',
      act: 'pelanggaran dengan sengaja atas larangan kampanye dalam pemilihan bupati atau wali kota, antara lain pemakaian fasilitas pemerintah',
    },
    'uu-1-2015-188': {
      label: 'UU 1/2015 Pasal 188',
      act: 'pejabat negara, pejabat ASN, kepala desa, atau lurah yang dengan sengaja melanggar Pasal 71',
    },
    'uu-1-2015-189': {
      label: 'UU 1/2015 Pasal 189',
      act: 'calon yang dengan sengaja melibatkan ASN, kepala desa, lurah, atau perangkatnya dalam kampanye',
    },
    'uu-10-2016-185a': {
      label: 'UU 10/2016 Pasal 185A',
      act: 'pemalsuan dengan sengaja atas daftar dukungan calon perseorangan',
    },
    'uu-10-2016-187a': {
      label: 'UU 10/2016 Pasal 187A',
      act: 'pemberian atau janji uang atau materi lain, dengan sengaja dan melawan hukum, untuk memengaruhi pemilih',
    },
  },
  against: {
    actor: 'Pasal ini menyangkut perbuatan yang bersangkutan sendiri.',
    candidate: 'Pasal ini menyangkut perbuatan calon, bukan perbuatan yang bersangkutan.',
    'campaign-side': 'Pasal ini menyangkut perbuatan pelaksana atau tim kampanye, bukan perbuatan yang bersangkutan.',
  },
  elements: {
    deliberate: 'kesengajaan',
    'on-campaign-team': 'kedudukan sebagai pelaksana atau tim kampanye',
    'during-campaign': 'perbuatan dilakukan dalam masa kampanye',
    'during-quiet-period': 'perbuatan dilakukan pada masa tenang',
    'on-voting-day': 'perbuatan dilakukan pada hari pemungutan suara',
    'within-six-months-before-determination': 'perbuatan dilakukan sejak enam bulan sebelum penetapan pasangan calon',
    'contestant-favoured-or-harmed': 'adanya peserta yang diuntungkan atau dirugikan',
    'outside-the-exception-for-facilities': 'tidak berlakunya pengecualian pemakaian fasilitas',
    'voters-influenced': 'tujuan memengaruhi pemilih',
    'document-false': 'kepalsuan keterangan atau dokumen',
  },
  supervisors: {
    kasn: 'Komisi Aparatur Sipil Negara (KASN).',
    bkn: 'Badan Kepegawaian Negara (BKN).',
  },
  statutoryBasis: {
    'uu-20-2023-24':
      'UU 20/2023 Pasal 24 sendiri menyebut pelanggaran kewajiban netralitas Pegawai ASN sebagai pelanggaran disiplin.',
  },
  phrases: {
    limbs: (limbs) => `Norma disiplin yang terpenuhi: ${limbs}. Hukumannya satu, yaitu yang terberat.`,
    items: (items) => `Butir yang menyebut perbuatan ini: ${items}.`,
    chooses: (track, kinds) => `${track}; pejabat yang berwenang memilih di antara: ${kinds}.`,
    ladder: (track, kinds) => `${track}, bertahap: ${kinds}.`,
    disciplineLevel: (level) => `Hukuman disiplin ${level}`,
    decides: (office, by) =>
      by === undefined ? `Yang memutuskan: ${office}.` : `Yang memutuskan: ${office}, atas usul ${by}.`,
    dismisses: (office, by) =>
      by === undefined
        ? `Khusus pemberhentian, yang memutuskan: ${office}.`
        : `Khusus pemberhentian, yang memutuskan: ${office}, atas usul ${by}.`,
    dismissesToo: 'Pemberhentian diputuskan oleh pejabat yang sama.',
    alternative: (form) => `Bentuk lain yang dapat dipilih: ${form}.`,
    forAnIncumbent: (form) => `Bagi petahana yang mencalonkan diri lagi berlaku pula ${form} oleh KPU.`,
    noExposure: 'Tidak ditemukan pasal pidana pemilihan yang bersinggungan dengan perbuatan ini.',
    exposureNotice:
      'Pasal berikut bersinggungan dengan perbuatan ini. Ini bukan tuduhan: ada tidaknya tindak pidana hanya dapat diputuskan oleh pengadilan setelah semua unsurnya terbukti.',
    toBeShown: (elements) => `Masih harus dibuktikan: ${elements}.`,
    penalty: (penalty) => `Ancaman dalam pasal itu: ${penalty}.`,
    prison: (months) => `pidana penjara ${months}`,
    kurungan: (months) => `pidana kurungan ${months}`,
    fine: (amount) => `denda ${amount}`,
    fineCategory: (category, amount) => `denda paling banyak kategori ${category} (${amount})`,
    upTo: (most) => `paling lama ${most}`,
    fineUpTo: (most) => `paling banyak ${most}`,
    range: (least, most) => `${least} sampai ${most}`,
    months: (count) => `${count} bulan`,
    combine: {
      and: (prison, fine) => `${prison} dan ${fine}`,
      'and-or': (prison, fine) => `${prison} dan/atau ${fine}`,
    },
    penaltyNotEstablished: 'Ancaman pidana pasal itu pada tanggal yang menentukan belum dapat dipastikan.',
  },
}
