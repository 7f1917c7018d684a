/** What the codes in the tables of powers of office mean to a reader, in Indonesian. */
export const authorityNotes = {
  notes: {
    'a-decree-is-a-mandate':
      'Surat keputusan atau surat perintah hanya memberi mandat; delegasi memerlukan PP, Perpres, atau Perda.',
    'a-penjabat-holds-no-mandate':
      'Penjabat ditetapkan dalam jabatan dan bukan penerima mandat; batasnya ada dalam ketentuannya sendiri.',
    'a-plt-of-a-region-is-no-plt-of-a-post':
      'Yang menggantikan kepala daerah bukan pelaksana tugas dalam arti UU 30/2014.',
    'act-says-until-judgment-regulation-one-year':
      'Undang-undang menyebut sampai ada putusan, sedangkan peraturan pemerintah yang lama menyebut paling lama satu tahun.',
    'agency-rules-name-days': 'Peraturan instansi menyebut batas antara tiga dan tiga puluh hari.',
    'as-far-as-the-regulation-goes': 'Bacalah peraturan yang melimpahkan; wewenangnya hanya sejauh peraturan itu.',
    'ban-names-the-deputy-of-a-suspended-head':
      'Larangan itu menyebut wakil yang menggantikan kepala daerah yang diberhentikan sementara, bukan yang ditahan atau berhalangan.',
    'ban-may-mean-the-sekda-of-pasal-131':
      'Pasal 132A menunjuk Pasal 131 ayat (4), yang menugaskan Sekda menjalankan tugas sehari-hari; tidak dikatakan apakah larangan itu mengenai Sekda atau penjabat sesudahnya.',
    'binds-who-rose-from-deputy':
      'Jika kepala daerah itu naik dari wakil karena pendahulunya mundur untuk mencalonkan diri, Pasal 132A PP 49/2008 juga mengikat: sebutkan sebabnya.',
    'bound-the-petahana-only': 'Sebelum 1 Juli 2016 larangan itu hanya mengikat petahana.',
    'explanation-names-the-sekda-only':
      'Arti tugas sehari-hari dijelaskan untuk Sekda; bagi wakil arti itu dipakai dengan analogi.',
    'form-is-set-by-other-rules':
      'Bentuknya diatur ketentuan lain: susunan organisasi dengan Perda, rencana dan anggaran bersama DPRD, izin menurut aturan perizinannya.',
    'goes-to-the-official-one-level-up': 'Perkara itu diteruskan kepada pejabat satu tingkat di atasnya.',
    'governor-silence-is-approval':
      'Gubernur menjawab dalam lima hari kerja; bila tidak menjawab, dianggap menyetujui.',
    'higher-level-names-next': 'Selanjutnya tingkat di atas yang menunjuk penjabat Sekda.',
    'implements-the-older-act':
      'PP 49/2008 melaksanakan undang-undang yang sudah dicabut dan tetap berlaku sepanjang tidak bertentangan dengan UU 23/2014.',
    'joint-elections-shorten-some-terms': 'Jadwal pemilihan serentak dapat memendekkan masa jabatan.',
    'kuasa-for-administrative-posts':
      'Untuk jabatan administrasi, Pejabat Pembina Kepegawaian dapat memberi kuasa kepada pejabat di bawahnya (PP 11/2017 Pasal 56).',
    'list-of-the-circular-of-2019':
      'Daftar dalam SE BKN 1/SE/I/2021 belum dibaca; jawaban ini memakai daftar tahun 2019.',
    'names-certain-vacancies-only':
      'Pasal 132A menyebut penjabat untuk kekosongan tertentu; pemakaiannya bagi semua penjabat adalah praktik.',
    'naming-is-no-appointment-of-staff':
      'Menunjuk pejabat pembuat komitmen bukan pengangkatan pegawai menurut penjelasan Pasal 14 ayat (7).',
    'only-what-the-office-holds': 'Hanya sejauh wewenang jabatan itu menurut ketentuan lain.',
    'only-while-the-term-runs': 'Jawaban ini berlaku selama jangka waktu kedudukan itu masih berjalan.',
    'past-the-term-of-the-circular': 'Batas tiga bulan dan satu perpanjangan dalam edaran BKN sudah lewat.',
    'plh-for-more-than-a-month': 'Plh lebih dari satu bulan perlu diperiksa: mungkin jabatannya sebenarnya kosong.',
    'practice-asks-for-a-decree-on-the-budget':
      'Dalam praktik diminta keputusan kepala daerah tersendiri tentang pengguna anggaran.',
    'president-appoints-the-highest-posts':
      'JPT utama, JPT madya, dan JF ahli utama di luar wewenang yang didelegasikan Presiden.',
    'sekda-proposes': 'Sekda sebagai pejabat yang berwenang hanya mengusulkan.',
    'serial-appointments-occur':
      'Dalam praktik orang yang sama sering ditunjuk lagi; batas dalam undang-undang adalah batas paling lama.',
    'superiors-only': 'Hanya atasan dari pejabat yang berhalangan.',
    'then-a-pj-sekda-is-named': 'Selanjutnya ditunjuk penjabat Sekda.',
    'then-called-plt': 'Pada masa itu penggantinya disebut Plt; sejak 2018 disebut Pjs.',
  },
  silent: {
    'approval-given': 'Persetujuan tertulis sudah ada, sehingga tidak ada yang dilanggar.',
    'daily-tasks-not-delimited':
      'Naskahnya tidak menentukan apakah tindakan ini termasuk tugas sehari-hari atau kebijakan strategis.',
    'finance-rules-decide': 'Ketentuan keuangan dan pengadaan yang menentukan, bukan ketentuan tentang pengganti.',
    'length-of-the-absence': 'Plh bertugas selama pejabatnya berhalangan; tidak ada batas hari yang berlaku umum.',
    'mandate-not-delimited': 'Naskahnya tidak menentukan apakah mandat mencakup tindakan ini.',
    'no-candidacy-at-stake': 'Tidak ada pencalonan yang terkena.',
    'no-ground-for-a-penjabat':
      'Kepala daerah yang ditahan atau berhalangan sementara tidak meninggalkan lowongan bagi Penjabat: wakilnya yang melaksanakan, atau Sekda bila wakil tidak ada.',
    'no-ground-for-a-pj-sekda': 'Sebab itu tidak dikenal dalam ketentuan tentang Sekda.',
    'no-limit': 'Tidak ada yang membatasi.',
    'no-offence-attached': 'Tidak ada ketentuan pidana pemilihan yang terkait.',
    'no-report-asked': 'Tidak ada pelaporan khusus yang diminta.',
    'no-rule-on-a-plt-as-budget-user': 'Tidak ada ketentuan yang menjadikan Plt atau Plh pengguna anggaran.',
    'older-campaign-leave-rules-not-read': 'Aturan tentang pengganti selama cuti kampanye sebelum itu belum dibaca.',
    'no-such-seat': 'Kedudukan dan jabatan itu tidak bersama.',
    'no-term-in-the-texts': 'Naskahnya tidak menyebut batas waktu.',
    'older-finance-rules-not-read': 'Ketentuan keuangan daerah sebelum PP 12/2019 belum dibaca.',
    'outside-the-window-of-programmes':
      'Di luar masa larangan itu tidak ada ketentuan khusus; larangan memihak dalam Pasal 71 ayat (1) tetap berlaku.',
    'rules-on-the-post-decide': 'Ketentuan tentang jabatan itu sendiri yang menentukan.',
    'term-not-settled': 'Naskahnya tidak sejalan tentang batas waktunya.',
    'until-a-head-is-inaugurated': 'Berlangsung sampai kepala daerah dilantik; tidak ada batas bulan.',
    'until-a-head-is-inaugurated-or-a-penjabat-appointed':
      'Berlangsung sampai kepala daerah dilantik atau penjabat diangkat; tidak ada batas bulan.',
    'until-the-head-returns-or-judgment':
      'Berlangsung sampai kepala daerah kembali atau ada putusan; tidak ada batas bulan.',
    'within-power': 'Tindakan itu dalam wewenang, sehingga tidak ada akibatnya.',
  },
  outside: { 'capacity-not-begun': 'Pada tanggal itu kedudukannya belum dimulai.' },
} as const
