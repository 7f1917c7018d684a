import type { CircularWords } from '../circular-words'

/** A circular on neutrality, in Indonesian: the form of an official surat edaran. */
export const circular: CircularWords = {
  title: 'SURAT EDARAN',
  subject: (election) => `Netralitas Pegawai dalam ${election}`,
  government: (region) => `PEMERINTAH ${region.toUpperCase()}`,
  frame: {
    number: 'Nomor',
    nature: 'Sifat',
    attachments: 'Lampiran',
    subject: 'Hal',
    to: 'Yth.',
    copies: 'Tembusan',
    signature: 'tanda tangan dan cap jabatan',
  },
  nature: { penting: 'Penting' },
  placeholder: '……',
  recipients: {
    'heads-of-regional-offices': 'Kepala Perangkat Daerah',
    camat: 'Camat',
    lurah: 'Lurah',
    'village-heads': 'Kepala Desa',
  },
  within: (region) => `di lingkungan Pemerintah ${region}`,
  capacities: {
    definitif: '',
    pj: 'Penjabat',
    pjs: 'Penjabat Sementara',
    plt: 'Pelaksana Tugas',
    plh: 'Pelaksana Harian',
  },
  offices: {
    gubernur: 'Gubernur',
    bupati: 'Bupati',
    'wali-kota': 'Wali Kota',
    'sekretaris-daerah': 'Sekretaris Daerah',
  },
  sections: {
    background: 'Latar Belakang',
    purpose: 'Maksud dan Tujuan',
    scope: 'Ruang Lingkup',
    'legal-basis': 'Dasar',
    content: 'Isi Edaran',
    closing: 'Penutup',
  },
  says: {
    'election-ahead': ({ election, votingOn, determinedOn }, { date, election: name }) => {
      const voting = votingOn === null ? '' : ` dengan pemungutan suara pada ${date(votingOn)}`
      const determined = determinedOn === null ? '' : ` dan penetapan peserta pada ${date(determinedOn)}`
      return `Akan dilaksanakan ${name(election)}${voting}${determined}.`
    },
    'neutrality-required': (_, { bound }) =>
      `Netralitas merupakan asas dalam manajemen ASN, dan Pegawai ASN (${bound}) harus bebas dari pengaruh dan intervensi semua golongan dan partai politik.`,
    'contract-staff-neutral': (_, { bound }) =>
      `Pegawai non-ASN (${bound}) diminta bersikap netral pula, dengan bentuk pelanggaran yang mengikuti bentuk pelanggaran ASN.`,
    'purpose-remind': () =>
      'Surat edaran ini dimaksudkan untuk mengingatkan pegawai akan ketentuan netralitas yang berlaku, agar pelanggaran dapat dicegah dan ditangani menurut aturan yang sama.',
    'purpose-no-new-norm': () =>
      'Surat edaran ini mengulang ketentuan yang sudah ada, tidak membuat larangan atau sanksi baru, dan tetap berada dalam batas kewenangan penerbitnya.',
    scope: () => 'Surat edaran ini ditujukan kepada:',
    'scope-kind': ({ kind }, { kinds }) => `${kinds([kind])};`,
    'scope-same-conduct-not-same-sanction': (_, { bound }) =>
      `Daftar perbuatan pada huruf E berlaku sama bagi ${bound}, sedangkan akibatnya mengikuti aturan masing-masing.`,
    'legal-basis': ({ instrument }, { instrument: name }) => `${name(instrument)};`,
    'conducts-at-stage': ({ stage, contest, from, until }, { date, code }) => {
      const about = contest === null ? '' : `Untuk pemilihan ${code(contest)}: `
      if (stage === 'bakal-calon') {
        const span =
          until === null
            ? 'Sebelum peserta ditetapkan sebagai calon'
            : `Sampai dengan ${date(until)}, yaitu selama peserta masih berkedudukan sebagai bakal calon`
        return `${about}${about === '' ? span : lower(span)}, pegawai diingatkan untuk tidak melakukan perbuatan berikut.`
      }
      const span =
        from === null
          ? 'Setelah peserta ditetapkan sebagai calon'
          : `Terhitung mulai ${date(from)}, yaitu sejak peserta ditetapkan sebagai calon`
      return `${about}${about === '' ? span : lower(span)}, pegawai diingatkan untuk tidak melakukan perbuatan berikut.`
    },
    conduct: ({ conduct, how }, { conduct: name }) => name(conduct, how),
    sanctions: () =>
      'Pelanggaran dapat berakibat sebagai berikut, setelah melalui pemeriksaan dan keputusan pejabat yang berwenang.',
    'moral-sanction': ({ kinds }, { bound, list, code }) =>
      `${bound}, untuk pelanggaran kode etik: sanksi moral tertulis berupa ${list(kinds.map(code), 'or')}.`,
    'discipline-sanction': ({ level, kinds }, { bound, list, code }) =>
      `${bound}, untuk pelanggaran disiplin tingkat ${level}: ${list(kinds.map(code), 'or')}.`,
    'cpns-dismissed': (_, { bound }) =>
      `${bound}: diberhentikan sebagai CPNS bila pelanggaran disiplin tingkat sedang atau berat terbukti.`,
    'agency-rule-decides': (_, { bound }) =>
      `${bound}: sanksi menurut peraturan disiplin PPPK yang ditetapkan instansi dan menurut perjanjian kerjanya.`,
    'contract-decides': (_, { bound }) =>
      `${bound}: sanksi bertingkat sampai dengan pemutusan kontrak, sepanjang tertulis dalam kontrak kerjanya.`,
    'village-ladder': ({ kinds }, { bound, list, code }) =>
      `${bound}: ${list(kinds.map(code), 'and')} secara berjenjang menurut UU Desa.`,
    'statutory-dismissal': ({ conduct, exit }, { bound, conduct: name, exit: form }) =>
      `${bound} yang ${name(conduct)}: ${form(exit.form)}, di luar hukuman disiplin.`,
    crime: () =>
      'Sebagian perbuatan juga bersinggungan dengan pasal pidana pemilihan. Pasal itu hanya mengenai orang yang disebut di dalamnya dan hanya bila semua unsurnya terbukti.',
    'crime-exposure': (
      { offence, conducts, ifShown, asks },
      { bound, list, offence: name, element, fact, conduct },
    ) => {
      // Every article that reaches an employee asks for more than the act; a test looks at all of them.
      const shown = `; yang masih harus terbukti: ${list(ifShown.map(element))}`
      const open = asks.length === 0 ? '' : `; bergantung pada ${list(asks.map(fact))}`
      return `${name(offence)}, yang dapat mengenai ${bound}, untuk perbuatan: ${conducts.map((one) => conduct(one.conduct, one.how)).join('; ')}${shown}${open}.`
    },
    allowed: () => 'Yang perlu dibedakan dari perbuatan di atas:',
    'vote-in-secret': () => 'menggunakan hak pilih di bilik suara tetap merupakan hak pegawai;',
    'passive-presence': ({ writtenBan }) =>
      writtenBan
        ? 'hadir semata-mata sebagai pendengar dalam kampanye, tanpa atribut, fasilitas, atau tanda dukungan, tidak diberi tingkat hukuman oleh pasal mana pun, tetapi tetap tertulis sebagai larangan, pernah dihitung sebagai pelanggaran, dan sebaiknya dihindari.'
        : 'hadir semata-mata sebagai pendengar dalam kampanye, tanpa atribut, fasilitas, atau tanda dukungan, tidak disebut sebagai pelanggaran, tetapi pernah dihitung demikian dan sebaiknya dihindari.',
    'ignore-or-leave-invitation': () =>
      'Apabila diundang ke kegiatan politik, pegawai disarankan tidak memenuhi undangan itu, dan apabila suatu kegiatan berubah menjadi kegiatan politik, disarankan meninggalkan tempat. Saran ini bersifat kehati-hatian dan bukan norma; mengabaikannya saja bukan pelanggaran.',
    supervision: () => 'Pengawasan dan penegakan:',
    'supervised-by-bawaslu': () =>
      'pengawas pemilihan (Bawaslu sesuai dengan tingkatannya) menerima laporan dan meneruskan hal di luar kewenangannya kepada instansi yang berwenang;',
    'supervised-by': ({ supervisor }) =>
      supervisor === 'kasn'
        ? 'pengawasan netralitas ASN pada tanggal edaran ini dilakukan oleh KASN;'
        : 'pengawasan netralitas ASN pada tanggal edaran ini dilakukan oleh BKN;',
    'superiors-act': () =>
      'atasan langsung wajib memeriksa dan pejabat yang berwenang wajib menghukum; yang tidak melakukannya dapat dijatuhi hukuman disiplin.',
    reporting: () => 'Laporan dugaan pelanggaran:',
    'reporting-channel': ({ channel }) => `Laporan internal disampaikan melalui ${channel}.`,
    'reporting-deadline': (says, { step, rule, example }) => `${capital(step(says.step))}: ${rule}; ${example}.`,
    'follow-up': () => 'Tindak lanjut menurut hukum pada tanggal edaran ini:',
    'follow-up-step': (says, { step, office, rule, bound, levels }) =>
      `Bagi ${bound}${levels === '' ? '' : `, pelanggaran tingkat ${levels}`}: ${step(says.step)}${says.office === undefined ? '' : ` oleh ${office(says.office)}`}, ${rule}.`,
    closing: () =>
      'Kepala perangkat daerah menyampaikan edaran ini kepada seluruh pegawai di lingkungannya dan mengawasi pelaksanaannya.',
    'closing-no-new-norm': () =>
      'Apabila edaran ini berbeda dengan peraturan perundang-undangan, yang berlaku ialah peraturan perundang-undangan.',
  },
  conducts: {
    'attend-campaign/attributes': 'menghadiri kampanye dengan memakai atribut partai atau atribut PNS',
    'attend-campaign/support': 'menghadiri kampanye dan menunjukkan dukungan',
    'attend-declaration/support': 'menghadiri deklarasi dan menunjukkan dukungan',
    'post-photo/gesture':
      'mengunggah foto bersama peserta dengan gerakan, simbol, atau atribut yang berpihak untuk mendukung',
    'mobilise-staff/role': 'sebagai peserta kampanye, mengerahkan PNS lain',
    'use-state-facilities/role': 'sebagai peserta kampanye, memakai fasilitas negara',
    'approach-party-or-public/cltn':
      'mendekati partai atau masyarakat untuk mencalonkan diri tanpa cuti di luar tanggungan negara',
    'accompany-spouse/cltn':
      'mendampingi suami atau istri yang menjadi peserta dengan menunjukkan dukungan, tanpa cuti di luar tanggungan negara',
    'party-membership/resigned': 'menjadi anggota atau pengurus partai politik',
  },
  classes: {
    group: (classes) => `Perbuatan berikut ${classes}.`,
    decided: (kinds, says) => `bagi ${kinds} ${says}`,
    contested: (said) => `${said} (diperselisihkan)`,
    open: (kinds, facts, classes) => `bagi ${kinds} dinilai menurut ${facts}, yaitu ${classes}`,
    none: 'tanpa ketentuan yang memuatnya',
  },
  stillApplied: ', sepanjang masih diberlakukan',
  noDeadline: 'batas waktunya tidak ditentukan',
  basis: (citations) => `(${citations})`,
  sharedBasis: (citations) => `Dasar bersama: ${citations}.`,
  notes: {
    heading: 'Catatan bagi penyusun (tidak ikut diedarkan)',
    intro: 'Bagian ini membantu penyusun memeriksa rancangan dan dihapus sebelum edaran ditandatangani.',
    mustNotSay: 'Yang tidak boleh dimuat',
    cautions: 'Perhatian',
    concerns: (kinds) => `menyangkut ${kinds}`,
    bans: {
      'pns-sanctions-for-pppk':
        'Hukuman disiplin PNS bagi PPPK: peraturan disiplin PNS tidak berlaku bagi PPPK; tingkat dan sanksinya ditetapkan oleh instansi.',
      'pns-sanctions-for-contract-staff':
        'Hukuman disiplin PNS bagi pegawai kontrak: yang berlaku hanya sanksi dalam kontraknya.',
      'dishonourable-dismissal-as-discipline-sanction':
        'Pemberhentian tidak dengan hormat sebagai hukuman disiplin: PP 94/2021 mengenal paling berat pemberhentian dengan hormat tidak atas permintaan sendiri.',
      'allowance-cut-as-if-in-force':
        'Pemotongan tunjangan kinerja 25 persen seolah-olah sudah berlaku: jenis itu menunggu peraturan pemerintah tentang gaji dan tunjangan; sampai saat itu dipakai jenis dalam PP 53/2010.',
      'severe-for-mere-presence':
        'Hukuman bagi kehadiran semata: tidak ada pasal yang memberi tingkat hukuman bagi ikut kampanye sebagai pendengar.',
      'leaving-an-event-as-a-norm':
        'Kewajiban menolak undangan atau meninggalkan acara seolah-olah norma: tidak ditemukan teks yang memerintahkannya; hal itu hanya saran.',
      'one-class-for-every-stage':
        'Satu golongan pelanggaran untuk semua tahap: sebelum penetapan calon umumnya pelanggaran kode etik, sesudahnya pelanggaran disiplin.',
      'new-sanctions-of-its-own':
        'Sanksi buatan sendiri: jenis sanksi ditentukan oleh peraturan, dan melampauinya berarti melampaui wewenang.',
      'sanction-without-examination':
        'Hukuman langsung tanpa pemeriksaan: setiap hukuman didahului pemeriksaan dan keputusan yang menyebut pelanggarannya.',
      'crime-without-subject-test':
        '“ASN dapat dipidana” tanpa menyebut siapa dan untuk apa: setiap pasal pidana hanya mengenai orang dan perbuatan tertentu.',
      'one-deadline-for-all-reports':
        '“Tujuh hari” tanpa satuannya: tenggang laporan berbeda antara Pemilu dan Pilkada, dan antara hari kerja dan hari kalender.',
      'bkn-before-the-hand-over': 'BKN sebagai pengawas netralitas: pada tanggal ini tugas itu masih pada KASN.',
      'kasn-after-its-end': 'KASN sebagai tujuan laporan: sejak 23 Agustus 2024 pengawasannya tidak lagi pada KASN.',
      'leave-outside-state-charge-for-pppk': 'Cuti di luar tanggungan negara bagi PPPK: PPPK tidak memiliki cuti itu.',
      'asn-membership-rule-for-village-officials':
        'Larangan menjadi anggota partai bagi kepala desa, perangkat desa, atau anggota BPD seperti bagi ASN: UU Desa melarang menjadi pengurus, bukan anggota.',
      'village-officials-as-asn':
        'Pejabat desa diperlakukan sebagai ASN: mereka tunduk pada larangan dan sanksi dalam UU Desa.',
      'voting-forbidden': 'Larangan memilih: pegawai sipil tetap mempunyai hak pilih.',
    },
    texts: {
      'circular-makes-no-norm':
        'Surat edaran mengingatkan dan mengulang; ia tidak menciptakan norma. Teks yang menyebutnya secara umum tidak dibaca, sehingga pernyataan ini bertumpu pada batas wewenang dan pada tertutupnya daftar sanksi.',
      'acting-head-has-limits':
        'Penerbitnya bukan kepala daerah definitif. Penjabat sejak 4 April 2023 (Permendagri 4/2023 Pasal 15), dan mereka yang disebut PP 49/2008 Pasal 132A, antara lain dilarang memutasi pegawai dan mengubah kebijakan pendahulunya tanpa persetujuan tertulis Menteri Dalam Negeri; mengingatkan akan peraturan yang berlaku tidak termasuk di dalamnya.',
      'determination-not-established':
        'Tanggal penetapan peserta belum dapat dipastikan; kedua tahap dimuat tanpa tanggal.',
      'law-changes-before-the-stage':
        'Hukum berubah sebelum tahap berikutnya; terbitkan kembali edaran ini setelah perubahan itu.',
      'after-the-vote': 'Tanggal edaran jatuh setelah pemungutan suara.',
      'no-national-text-for-contract-staff-yet':
        'Pada tanggal ini tidak ditemukan ketentuan nasional tentang netralitas pegawai non-ASN; yang ada hanya kontrak dan edaran daerah.',
      'contract-clause-is-needed':
        'Periksa kontrak kerja pegawai non-ASN: sanksi hanya dapat dijatuhkan sepanjang tertulis di sana.',
      'agency-rule-is-needed': 'Periksa peraturan disiplin PPPK di instansi ini dan perjanjian kerjanya.',
      'hand-over':
        'Pada 23 Agustus sampai dengan 3 September 2024 tugas KASN sedang beralih kepada BKN; edaran Menteri PANRB baru terbit 4 September 2024.',
    },
  },
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
