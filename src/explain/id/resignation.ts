import type { ResignationWords } from '../catalogue-resignation'

/** What happened to the holder of a duty, and what is asked about it, in Indonesian. */
export const resignation: ResignationWords = {
  facts: {
    event: {
      name: 'peristiwa',
      question: 'Apa yang terjadi pada pemegang tugas?',
      help: 'Lihat surat atau keputusannya; satu peristiwa bagi satu jawaban.',
    },
    duty: { name: 'tugas', question: 'Tugas apa yang dipegang?', help: 'Lihat SK penetapannya.' },
    on: {
      name: 'tanggal pertanyaan',
      question: 'Tanggal berapa yang ditanyakan?',
      help: 'Tanggal ini memilih hukumnya; tidak diisi dengan hari ini.',
    },
    fund: { name: 'sumber dana', question: 'Apa sumber dananya?', help: 'APBN dan APBD berbeda aturannya.' },
    'person.kind': {
      name: 'status kepegawaian',
      question: 'Apa status kepegawaian pemegang tugas?',
      help: 'Jalur sanksi dan akibat penahanan berbeda menurut status.',
    },
    hospital: {
      name: 'rumah sakit daerah',
      question: 'Apakah tugas itu dipegang di rumah sakit daerah?',
      help: 'Direktur rumah sakit daerah menetapkan sendiri pejabat keuangannya sejak 15 Oktober 2019.',
    },
    since: {
      name: 'hari pertama',
      question: 'Kapan hari pertama peristiwa itu?',
      help: 'Bagi penahanan: hari pertama ditahan.',
    },
    receivedOn: {
      name: 'tanggal surat diterima lengkap',
      question: 'Kapan surat itu diterima lengkap?',
      help: 'Lihat tanda terima; tenggat menjawab dihitung dari sini.',
    },
    expiry: {
      name: 'cara SK berakhir',
      question: 'Apakah SK menyebut hari terakhirnya sendiri, atau hanya tahun yang berganti?',
      help: 'Baca diktum terakhir SK.',
    },
    ppkTasks: {
      name: 'PPTK mengerjakan tugas PPK',
      question: 'Apakah PPTK itu juga ditugasi huruf a sampai m dari tugas PPK?',
      help: 'Perpres 16/2018 Pasal 11 ayat (3).',
    },
    outstanding: {
      name: 'ada pekerjaan yang belum selesai',
      question: 'Apakah ada kontrak, prestasi yang belum dibayar, dokumen, atau aset yang belum selesai?',
      help: 'Mintalah daftarnya sebelum melepaskan.',
    },
    abandonedWithoutHandover: {
      name: 'terbukti meninggalkan tanpa serah terima',
      question: 'Apakah terbukti pekerjaan berjalan ditinggalkan tanpa serah terima?',
      help: 'Tuduhan bukan bukti.',
    },
    causedLoss: {
      name: 'terbukti menimbulkan kerugian',
      question: 'Apakah terbukti timbul kerugian atau pembayaran yang tertunda karenanya?',
      help: 'Lihat laporan APIP.',
    },
    disobeyedOrder: {
      name: 'terbukti tidak menaati perintah tertulis',
      question: 'Apakah terbukti perintah tertulis perorangan tidak ditaati sesudah keberatannya dijawab?',
      help: 'Kedua surat harus ada: keberatan dan jawabannya.',
    },
  },
  events: {
    resign: {
      label: 'mengundurkan diri',
      help: 'Surat permohonan atau pernyataan mundur dari tugas, bukan dari jabatan.',
    },
    refuse: { label: 'menolak meneruskan', help: 'Menyatakan tidak mau melaksanakan tugas yang sudah ditetapkan.' },
    'absent-temporarily': { label: 'berhalangan sementara', help: 'Sakit, cuti, dinas luar; akan kembali.' },
    'absent-permanently': { label: 'berhalangan tetap', help: 'Tidak akan kembali; termasuk meninggal dunia.' },
    transferred: { label: 'dimutasi', help: 'Pindah unit atau jabatan.' },
    retired: { label: 'pensiun', help: 'Mencapai batas usia pensiun.' },
    suspended: { label: 'diberhentikan sementara', help: 'Status kepegawaiannya hilang untuk sementara.' },
    detained: { label: 'ditahan', help: 'Ditahan sebagai tersangka.' },
    'decree-expired': { label: 'masa SK habis', help: 'SK menyebut hari terakhir, atau tahun anggaran berganti.' },
    disqualified: { label: 'tidak lagi memenuhi syarat', help: 'Benturan kepentingan, sertifikat, atau syarat lain.' },
    'kpa-designation-ended': {
      label: 'penunjukan KPA berakhir',
      help: 'Hanya APBN: program yang sama tidak mendapat anggaran tahun berikutnya.',
    },
  },
  expiries: {
    'own-last-day': { label: 'SK menyebut hari terakhir', help: 'Hari itu sudah lewat.' },
    'year-turned': { label: 'tahun anggaran berganti', help: 'SK tidak menyebut hari terakhir.' },
  },
  received: {
    'before-uu-11-2020': 'sampai dengan 1 November 2020',
    'under-uu-11-2020': '2 November 2020 sampai dengan 29 Desember 2022',
    'since-perppu-2-2022': 'sejak 30 Desember 2022',
  },
  detention: { 'month-of-detention': 'masih dalam bulan penahanan dimulai', 'later-month': 'sudah lewat bulan itu' },
  dimensions: { received: 'waktu surat diterima', detention: 'waktu sejak penahanan' },
  flags: {
    hospital: {
      yes: { label: 'ya', help: 'Rumah sakit daerah.' },
      no: { label: 'tidak', help: 'Dinas, badan, atau unit lain.' },
    },
    ppkTasks: {
      yes: { label: 'ya', help: 'Ada penugasan dari PA atau KPA.' },
      no: { label: 'tidak', help: 'Hanya tugas PPTK sendiri.' },
    },
    outstanding: {
      yes: { label: 'ya', help: 'Ada yang harus diserahterimakan.' },
      no: { label: 'tidak', help: 'Tidak ada lagi yang berjalan.' },
    },
    abandonedWithoutHandover: {
      yes: { label: 'ya', help: 'Terbukti dari pemeriksaan.' },
      no: { label: 'tidak', help: 'Tidak terbukti.' },
    },
    causedLoss: {
      yes: { label: 'ya', help: 'Terbukti dari pemeriksaan.' },
      no: { label: 'tidak', help: 'Tidak terbukti.' },
    },
    disobeyedOrder: {
      yes: { label: 'ya', help: 'Terbukti dari pemeriksaan.' },
      no: { label: 'tidak', help: 'Tidak terbukti.' },
    },
  },
}
