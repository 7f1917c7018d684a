import type { PeopleEntityWords } from '../people-entity-words'

/** Records of persons, ranks, posts and retirement, in Indonesian. */
export const peopleEntities: PeopleEntityWords = {
  invariants: {
    'nip-not-readable': {
      says: 'NIP tidak terbaca menurut susunannya',
      remedy: 'Cocokkan NIP dengan surat keputusan pengangkatan',
    },
    'ni-pppk-not-readable': {
      says: 'nomor induk PPPK tidak terbaca menurut susunannya',
      remedy: 'Cocokkan nomor itu dengan perjanjian kerja',
    },
    'nik-not-readable': {
      says: 'NIK tidak terbaca menurut susunannya',
      remedy: 'Cocokkan NIK dengan kartu tanda penduduk',
    },
    'birth-date-differs-from-number': {
      says: 'tanggal lahir dalam catatan berbeda dari yang terkandung dalam nomor pegawai',
      remedy: 'Periksa akta kelahiran; bila data pernah diperbaiki, catatlah perbaikan itu',
    },
    'sex-differs-from-number': {
      says: 'jenis kelamin dalam catatan berbeda dari yang terkandung dalam nomor pegawai',
      remedy: 'Periksa dokumen asal',
    },
    'appointment-differs-from-number': {
      says: 'pengangkatan pertama dalam catatan berbeda dari yang terkandung dalam nomor pegawai',
      remedy: 'Periksa surat keputusan pengangkatan yang pertama',
    },
    'tmt-cpns-not-on-the-first': {
      says: 'TMT CPNS bukan tanggal 1',
      remedy: 'Periksa surat keputusan CPNS; TMT lazimnya tanggal 1 bulan berikutnya',
    },
    'birth-date-differs-from-nik': {
      says: 'tanggal lahir dalam catatan berbeda dari yang terkandung dalam NIK',
      remedy: 'Bandingkan dengan akta kelahiran; NIK tidak berubah walau data lahir diperbaiki',
    },
    'sex-differs-from-nik': {
      says: 'jenis kelamin dalam catatan berbeda dari yang terkandung dalam NIK',
      remedy: 'Bandingkan dengan dokumen kependudukan',
    },
    'nik-region-not-of-form': {
      says: 'kode wilayah dalam NIK tidak berbentuk kode kabupaten atau kota yang dikenal',
      remedy: 'Periksa NIK; kode lama tetap sah',
    },
    'cpns-under-18': {
      says: 'umur pada TMT CPNS kurang dari 18 tahun',
      remedy: 'Periksa tanggal lahir dan TMT CPNS',
    },
    'cpns-over-36': {
      says: 'umur pada TMT CPNS lebih dari 36 tahun',
      remedy:
        'Periksa apakah jabatannya dikecualikan sampai 40 tahun saat melamar atau pengangkatannya lewat program khusus',
    },
    'probation-not-as-long-as-set': {
      says: 'lamanya masa percobaan CPNS berbeda dari yang ditetapkan',
      remedy: 'Periksa awal dan akhir masa percobaan',
    },
    'pppk-applicant-under-20': {
      says: 'umur saat melamar sebagai PPPK untuk jabatan fungsional kurang dari 20 tahun',
      remedy: 'Periksa tanggal lahir dan tanggal melamar',
    },
    'pppk-applicant-past-age-limit': {
      says: 'umur saat melamar sebagai PPPK sudah mencapai batas usia jabatan',
      remedy: 'Periksa tanggal melamar dan jabatan yang dilamar',
    },
    'pppk-applicant-within-last-year': {
      says: 'lamaran sebagai PPPK diajukan dalam tahun terakhir sebelum batas usia jabatan',
      remedy: 'Periksa bagaimana instansi menghitung "paling tinggi 1 tahun sebelum batas usia"',
    },
    'agreement-under-one-year': {
      says: 'masa perjanjian kerja PPPK kurang dari 1 tahun',
      remedy: 'Periksa awal dan akhir perjanjian',
    },
    'agreement-over-five-years': {
      says: 'masa perjanjian kerja PPPK lebih dari 5 tahun; batas itu berasal dari peraturan menteri, bukan dari peraturan pemerintah',
      remedy: 'Catat peraturan menteri yang menjadi dasarnya',
    },
    'jpt-extension-over-five-years': {
      says: 'perpanjangan perjanjian kerja PPPK pada JPT utama atau madya lebih dari 5 tahun',
      remedy: 'Periksa akhir perpanjangan',
    },
    'part-time-agreement-not-one-year': {
      says: 'masa perjanjian kerja PPPK paruh waktu bukan 1 tahun',
      remedy: 'Periksa perjanjian; ada daerah yang membuatnya 5 tahun',
    },
    'agreement-past-age-limit': {
      says: 'perjanjian kerja berakhir sesudah bulan tercapainya batas usia jabatan',
      remedy: 'Periksa akhir perjanjian dan jabatannya',
    },
    'golongan-of-another-kind': {
      says: 'golongan tidak berbentuk golongan jenis pegawai ini: I/a sampai IV/e bagi PNS, I sampai XVII bagi PPPK',
      remedy: 'Periksa golongan dan jenis pegawai',
    },
    'rank-below-eselon': {
      says: 'golongan ruang lebih rendah daripada pangkat terendah bagi eselon jabatan itu',
      remedy: 'Periksa golongan ruang dan eselon',
    },
    'rank-below-former-eselon': {
      says: 'golongan ruang lebih rendah daripada pangkat terendah bagi eselon jabatan itu menurut jenjang yang sudah dicabut',
      remedy: 'Gunakan hanya sebagai petunjuk; jenjang itu tidak berlaku lagi sejak 7 April 2017',
    },
    'active-past-age-limit': {
      says: 'pegawai dicatat aktif sesudah bulan tercapainya batas usia pensiun jabatannya',
      remedy: 'Periksa jabatan dan tanggal lahir, atau catat pemberhentiannya',
    },
    'post-not-open-to-pppk': {
      says: 'PPPK dicatat sebagai administrator, pengawas, pelaksana, atau JPT pratama sejak sebelum 31 Oktober 2023',
      remedy: 'Periksa jabatan dan tanggal mulainya; waktu itu belum ada dasar hukumnya',
    },
    'managerial-post-of-pppk': {
      says: 'PPPK menduduki jabatan manajerial; hanya jabatan tertentu yang dapat diisi PPPK',
      remedy: 'Periksa apakah jabatan itu termasuk yang dapat diisi PPPK',
    },
    'asn-field-on-non-asn': {
      says: 'catatan pegawai non-ASN memuat NIP, golongan, atau isian lain yang hanya dimiliki ASN',
      remedy: 'Hapus isian itu atau betulkan jenis pegawainya',
    },
    'appointed-after-ban': {
      says: 'pegawai non-ASN diangkat dengan surat keputusan sejak 31 Oktober 2023, saat pengangkatan demikian dilarang',
      remedy: 'Teruskan kepada pejabat yang mengangkat; larangan itu mengikat pejabat, bukan pegawainya',
    },
    'asn-post-filled-after-ban': {
      says: 'jabatan ASN diisi dengan pegawai non-ASN sejak 28 November 2018, saat pengisian demikian dilarang',
      remedy: 'Teruskan kepada pejabat yang mengangkat; larangan itu mengikat pejabat, bukan pegawainya',
    },
    'days-out-of-order': {
      says: 'tanggal-tanggal dalam catatan tidak mungkin berurutan demikian',
      remedy: 'Periksa tanggal pada isian itu',
    },
  },
  severities: {
    error: 'Ditolak',
    warning: 'Perlu diperiksa',
    'depends-on-entry': 'Ditolak pada catatan baru, perlu diperiksa pada catatan lama',
  },
  concerns: { record: 'pemegang catatan', 'appointing-official': 'pejabat yang mengangkat' },
  issue: ({ severity, says, fields, citations, concern, remedy }) =>
    `${severity}: ${says} (isian ${fields}${citations === '' ? '' : `; ${citations}`}). Yang berurusan: ${concern}. ${remedy}.`,
  notChecked: (invariant, fields) => `Tidak diperiksa apakah ${invariant}: isian ${fields} belum ada.`,
  retirement: {
    decided: ({ age, reachedOn, lastDay, pensionFrom, citations }) =>
      `Batas usia jabatan ialah ${age} tahun, tercapai pada ${reachedOn}; hari terakhir ${lastDay}, hak pensiun mulai ${pensionFrom} (${citations}).`,
    needsFacts: (facts, ages) =>
      `Batas usia belum dapat ditentukan sebelum diketahui ${facts}.${ages === '' ? '' : ` Yang mungkin: ${ages} tahun.`}`,
    none: {
      'before-coverage': 'Hari itu mendahului aturan pertama yang dibaca.',
      'rule-not-read':
        'Undang-undang menunjuk aturan yang tidak dibaca; bagi jabatan fungsional sampai 6 April 2017 itu PP 21/2014.',
      'act-not-held': 'Batas usia jabatan itu ditetapkan suatu undang-undang yang tidak ada di sini.',
      'post-not-open-to-pppk': 'Jabatan itu belum dapat diisi PPPK, sehingga batas usianya tidak diatur.',
    },
    facts: {
      employment: 'apakah pemangku jabatan itu PNS atau PPPK',
      limitSource: 'apakah suatu undang-undang menetapkan batas usia jabatan fungsional itu',
      higherLimitBefore2017: 'apakah batas usia jabatan itu lebih tinggi sebelum 7 April 2017',
    },
    cautions: {
      'end-of-month-by-analogy': () =>
        'Bahwa pemberhentian berlaku akhir bulan tertulis untuk PNS yang diberhentikan sementara dan untuk banding; bagi keadaan biasa itu ditarik dari sana.',
      'age-from-memory': () => 'Undang-undang yang menetapkan usia ini tidak dibaca; angkanya dari ingatan.',
      'born-on-leap-day': () => 'Kelahiran 29 Februari dihitung genap pada 28 Februari dalam tahun biasa.',
      'reached-before': (day) =>
        `Usia itu tercapai sebelum hari yang ditanyakan; bila aturannya berubah, tanyakan untuk ${day}.`,
      'basis-depends-on': (facts) => `Usianya sama, tetapi dasar hukumnya bergantung pada ${facts}.`,
      'not-checked-since': (day) => `Hukum diperiksa sampai ${day}; perubahan sesudahnya tidak diketahui.`,
    },
  },
  levels: {
    'jpt-utama': 'JPT utama',
    'jpt-madya': 'JPT madya',
    'jpt-pratama': 'JPT pratama',
    administrator: 'administrator',
    pengawas: 'pengawas',
    pelaksana: 'pelaksana',
    'jf-ahli-utama': 'jabatan fungsional ahli utama',
    'jf-ahli-madya': 'jabatan fungsional ahli madya',
    'jf-ahli-muda': 'jabatan fungsional ahli muda',
    'jf-ahli-pertama': 'jabatan fungsional ahli pertama',
    'jf-penyelia': 'jabatan fungsional penyelia',
    'jf-mahir': 'jabatan fungsional mahir',
    'jf-terampil': 'jabatan fungsional terampil',
    'jf-pemula': 'jabatan fungsional pemula',
    'pejabat-pasal-349': 'PNS yang menjadi pejabat menurut PP 11/2017 Pasal 349',
  },
  classes: {
    'jabatan-pimpinan-tinggi': 'Jabatan Pimpinan Tinggi',
    'jabatan-administrasi': 'Jabatan Administrasi',
    'jabatan-fungsional': 'Jabatan Fungsional',
    'jabatan-manajerial': 'Jabatan Manajerial',
    'jabatan-nonmanajerial': 'Jabatan Nonmanajerial',
  },
  eselons: {
    'i-a': 'eselon I.a',
    'i-b': 'eselon I.b',
    'ii-a': 'eselon II.a',
    'ii-b': 'eselon II.b',
    'iii-a': 'eselon III.a',
    'iii-b': 'eselon III.b',
    'iv-a': 'eselon IV.a',
    'iv-b': 'eselon IV.b',
    'v-a': 'eselon V.a',
  },
  limitSources: {
    general: 'aturan umum',
    guru: 'undang-undang, sebagai guru',
    dosen: 'undang-undang, sebagai dosen',
    profesor: 'undang-undang, sebagai profesor',
    'other-act': 'undang-undang lain',
  },
  statuses: {
    aktif: 'aktif',
    cltn: 'cuti di luar tanggungan negara',
    'diberhentikan-sementara': 'diberhentikan sementara',
    pensiun: 'pensiun',
    berhenti: 'berhenti',
  },
  engagements: { 'surat-keputusan': 'surat keputusan', 'kontrak-jasa': 'kontrak jasa', vendor: 'perusahaan penyedia' },
  partTimePosts: {
    'guru-dan-tenaga-kependidikan': 'guru dan tenaga kependidikan',
    'tenaga-kesehatan': 'tenaga kesehatan',
    'tenaga-teknis': 'tenaga teknis',
    'pengelola-umum-operasional': 'pengelola umum operasional',
    'operator-layanan-operasional': 'operator layanan operasional',
    'pengelola-layanan-operasional': 'pengelola layanan operasional',
    'penata-layanan-operasional': 'penata layanan operasional',
  },
  rankGroups: { juru: 'Juru', pengatur: 'Pengatur', penata: 'Penata', pembina: 'Pembina' },
  diplomas: {
    sd: 'sekolah dasar',
    smp: 'sekolah menengah pertama',
    sma: 'sekolah menengah atas',
    d1: 'Diploma I',
    d2: 'Diploma II',
    sgplb: 'Sekolah Guru Pendidikan Luar Biasa',
    d3: 'Diploma III',
    akademi: 'akademi',
    'sarjana-muda': 'sarjana muda',
    d4: 'Diploma IV',
    s1: 'sarjana',
    profesi: 'pendidikan profesi',
    dokter: 'dokter',
    apoteker: 'apoteker',
    s2: 'magister',
    'spesialis-1': 'Spesialis I',
    s3: 'doktor',
    'spesialis-2': 'Spesialis II',
  },
}
