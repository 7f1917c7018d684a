import type { OfferWords } from '../catalogue-offers'

/** What forms need beside the words of the areas, in Indonesian. */
export const offers: OfferWords = {
  help: {
    'planFollowUp.subject': 'Laporan pelanggaran, atau salah satu pejabat ini yang tidak menindaklanjutinya.',
    'classified.kind': 'Sebagaimana sudah diputuskan, oleh pustaka ini atau oleh lembaga yang memeriksanya.',
    'classified.level': 'Sebagaimana sudah diputuskan, dalam hal pelanggaran disiplin.',
    'classified.crime': 'Apakah lembaga yang memeriksa menduga ada tindak pidana di samping pelanggarannya.',
    'issuer.office': 'Jabatan yang atas namanya surat edaran diterbitkan.',
    superiorInvolved: 'Yang ikut melanggar tidak memeriksa pelanggaran itu.',
    superiorImposes: 'Lihat siapa yang berwenang menjatuhkan hukuman tingkat ini kepada jabatan ini.',
    absent: 'Hitung hari dalam panggilan tertulis yang tidak dipenuhi.',
    publicLoss: 'Penyalahgunaan wewenang dengan kerugian negara, menurut APIP atau hasil pemeriksaan.',
    specialAssignment: 'Lihat keputusan penugasannya; instansi lain yang memeriksa.',
    presentAtDelivery: 'Apakah yang bersangkutan datang pada hari penyampaian keputusan.',
    remedyFiled: 'Apakah keberatan atau banding masuk dalam waktunya.',
    against: 'Baca diktum keputusannya, atau sebut tindakannya.',
    issuer: 'Lihat siapa yang menandatangani, atau atas nama siapa keputusan itu ditandatangani.',
    powerOfAttorney: 'Apakah pegawai sudah menandatanganinya bagi pemberi bantuan ini.',
    fromRegionalBudget: 'Apakah biayanya dibebankan pada APBD.',
    multiYearApproval: 'Diperlukan oleh perjanjian yang melewati tahun anggaran atas beban APBD.',
    saidByPetitioners: 'Apakah para pengadu menyatakannya, tertulis atau ketika didengar.',
    saidByRespondent: 'Apakah yang diadukan menyatakan atau mengakuinya.',
    place: 'Apakah perkaranya di provinsi atau di kabupaten atau kota.',
    employees: 'Semua status kepegawaian di antara yang menandatangani.',
    'office.kpa': 'Lihat keputusan kepala daerah tentang pejabat pengelola keuangan.',
    readyFor: 'Jenjang yang sudah disetujui orang itu untuk diambil alih; kesediaan tidak pernah dianggap ada.',
    technical: 'Apakah orang itu mampu mengawasi pekerjaan di lapangan.',
    'packages.stage': 'Menurut keadaan kontrak dan pembayaran pada hari rencana dibuat.',
    namedBy: 'Siapa yang menetapkan keputusan pemberian tugas itu.',
    reasons: 'Alasan yang sama dalam surat-surat itu; tidak ada bobot yang ditarik darinya.',
    'planEscalation.subject': 'Pokok utama aduan; bila ada beberapa, buat satu rencana untuk tiap pokok.',
    filer: 'Yang mengajukan atas namanya sendiri.',
    respondent: 'Yang diadukan, atau yang menetapkan keputusannya.',
    'history.rung': 'Kantor yang menerima surat itu.',
    'history.result': 'Hasilnya sampai hari pertanyaan ini diajukan.',
    birthDateCorrected: 'Lihat berkasnya; nomor dapat masih memuat tanggal yang lama.',
    sex: 'Sebagaimana tercatat.',
  },
  grade: (code) => `golongan ruang ${code}`,
  nonAsn: 'tenaga non-ASN',
  grounds: {
    'party-membership': { label: 'keanggotaan partai', help: 'Anggota atau pengurus partai politik.' },
    candidacy: { label: 'pencalonan', help: 'Ditetapkan sebagai calon tanpa mengundurkan diri.' },
  },
  deadline: {
    unit: {
      'hari-kerja': { label: 'hari kerja', help: 'Hari libur menurut keputusan dan akhir pekan dilewati.' },
      'hari-kalender': { label: 'hari kalender', help: 'Setiap hari dihitung.' },
      hari: {
        label: 'hari, tanpa keterangan',
        help: 'Norma hanya menulis “hari”; `readHariAs` memilih cara membacanya.',
      },
      bulan: { label: 'bulan', help: 'Sampai tanggal yang sama.' },
      tahun: { label: 'tahun', help: 'Sampai tanggal yang sama.' },
    },
    start: {
      setelah: { label: '“setelah”', help: 'Hari sesudah peristiwa adalah hari pertama.' },
      sejak: { label: '“sejak”', help: 'Hari peristiwa adalah hari ke-0; tafsir lain ikut disebut.' },
      'terhitung-mulai-tanggal': {
        label: '“terhitung mulai tanggal”',
        help: 'Hari peristiwa adalah hari ke-0; tafsir lain ikut disebut.',
      },
      ordinal: { label: '“pada hari ke-”', help: 'Yang dimaksud satu hari, bukan jangka waktu.' },
    },
    countStartDay: {
      0: { label: 'hari peristiwa tidak dihitung', help: 'Hari berikutnya adalah hari ke-1.' },
      1: { label: 'hari peristiwa dihitung', help: 'Hari itu hari ke-1; tidak bersama “setelah”.' },
    },
    bound: {
      'at-most': { label: 'paling lambat', help: 'Hari yang ditemukan adalah hari terakhir untuk melakukannya.' },
      'at-least': { label: 'paling cepat', help: 'Hari yang ditemukan adalah hari pertama untuk melakukannya.' },
    },
    readHariAs: {
      'hari-kalender': { label: 'sebagai hari kalender', help: 'Tafsir yang dipakai bila tidak dipilih yang lain.' },
      'hari-kerja': { label: 'sebagai hari kerja', help: 'Bila praktik atau instansi menghitung demikian.' },
    },
    week: {
      5: { label: 'lima hari', help: 'Senin sampai Jumat.' },
      6: { label: 'enam hari', help: 'Senin sampai Sabtu.' },
    },
    cutiBersama: {
      'non-working': {
        label: 'hari libur',
        help: 'Tafsir yang dipakai bila tidak dipilih yang lain; tidak ada naskah yang menetapkannya.',
      },
      working: { label: 'hari kerja', help: 'Maka hari terakhirnya lebih awal.' },
    },
    decree: {
      skb: { label: 'keputusan bersama tiga menteri', help: 'Menetapkan hari libur bagi semua orang.' },
      'keppres-asn': { label: 'keputusan Presiden bagi ASN', help: 'Menetapkan cuti bersama bagi ASN.' },
    },
    base: {
      national: {
        label: 'di atas hari libur nasional',
        help: 'Hari yang disebut ditambahkan pada hari libur nasional.',
      },
      none: { label: 'berdiri sendiri', help: 'Hanya hari yang disebut yang libur.' },
    },
    kind: {
      'libur-nasional': { label: 'hari libur nasional', help: 'Ditetapkan dengan keputusan bersama.' },
      'cuti-bersama': { label: 'cuti bersama', help: 'Ditetapkan dengan keputusan bersama atau keputusan Presiden.' },
      'hari-pemungutan-suara': { label: 'hari pemungutan suara', help: 'Diliburkan untuk pemungutan suara.' },
      'libur-daerah': { label: 'libur daerah', help: 'Ditetapkan kepala daerah; berlaku di daerah itu.' },
    },
    evidence: {
      'gazette-text': 'Naskah dalam lembaran atau berita resmi sudah dibaca.',
      'reproduced-text': 'Salinan naskah sudah dibaca, bukan lembaran resminya.',
      report: 'Diketahui dari laporan tentang naskah itu.',
      unverified: 'Belum ada yang melihat naskahnya.',
    },
  },
}
