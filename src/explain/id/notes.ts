import type { NoteWords } from '../catalogue'
import { authorityNotes } from './authority-notes'
import { breachNotes } from './breach-notes'
import { disciplinePlanNotes } from './discipline-plan-notes'
import { dutyNotes } from './duty-notes'
import { escalationNotes } from './escalation-notes'
import { grievanceNotes } from './grievance-notes'
import { legalAidNotes } from './legal-aid-notes'
import { organizationNotes } from './organization-notes'
import { successionNotes } from './succession-notes'

/** What the codes in tables mean to a reader, in Indonesian. */
export const notes: NoteWords = {
  notes: {
    ...successionNotes.notes,
    ...authorityNotes.notes,
    ...dutyNotes.notes,
    ...escalationNotes.notes,
    ...breachNotes.notes,
    ...grievanceNotes.notes,
    ...legalAidNotes.notes,
    ...organizationNotes.notes,
    'local-rule':
      'Aturan setempat ikut menentukan jawaban ini; aturan itu dimasukkan oleh pemakai dan tidak dibaca pustaka ini.',
    'draft-rule':
      'Jawaban ini memakai rancangan perubahan yang dimasukkan oleh pemakai; rancangan belum menjadi hukum.',
    'before-first-known-stage':
      'Tanggal perbuatan mendahului tahap pertama pemilihan itu yang diketahui di sini; kedudukan peserta ditentukan dari tanggal penetapan saja.',
    'after-last-known-stage':
      'Tanggal perbuatan sesudah tahap terakhir pemilihan itu yang diketahui di sini; kedudukan peserta ditentukan dari tanggal penetapan saja. Periksa apakah memang pemilihan itu yang dimaksud.',
    'plan-has-no-period-by-law':
      'PP 12/2019 meminta rencana penarikan dana tanpa menyebut periodenya; pembagian per triwulan berasal dari dokumen OPD sendiri.',
    'read-the-decision-of-the-region': 'Baca keputusan daerah itu; isinya tidak dicakup di sini.',
    'plan-is-asked-by-law': 'Rencana penarikan dana seharusnya ada dalam DPA setiap SKPD; mintalah dari OPD.',
    'yardstick-is-no-norm': 'Kedudukan OPD di sini ukuran administrasi; tertinggal bukan pelanggaran.',
    'excess-is-no-finding':
      'Angka yang melampaui pagu belum membuktikan pelanggaran; pagu mungkin sudah berubah atau angkanya keliru.',
    'read-the-regulation-of-the-region': 'Baca peraturan daerah itu; isinya tidak dicakup di sini.',
    'ethics-bind-officials-not-the-office': 'Ketentuan etik itu mengikat PNS secara perorangan, bukan kantornya.',
    'resigns-on-determination':
      'Sejak ditetapkan sebagai calon, kepala desa wajib mundur secara tertulis dan tanpa dapat ditarik kembali (UU 6/2014 Pasal 26 ayat (4) huruf g).',
    'sanction-needs-its-own-finding':
      'Laporan ini tidak menetapkan pelanggaran; sanksi memerlukan pemeriksaan tersendiri.',
    'absent-from-the-fifteen':
      'Butir ini ada dalam daftar media dan statistik KASN, tetapi tidak ada dalam lima belas butir yang dirilis BKN.',
    'advice-is-prudence': 'Saran ini bersifat kehati-hatian; tidak ada peraturan yang memerintahkannya.',
    'any-breach-of-contract-in-pasal-59':
      'PP 49/2018 Pasal 59 juga menyebut pelanggaran perjanjian kerja pada umumnya; periksa perjanjian kerjanya.',
    'approach-without-leave-is-another-conduct':
      'Pendekatan kepada partai atau masyarakat tanpa cuti di luar tanggungan negara dinilai sebagai perbuatan tersendiri.',
    'article-says-calon-tertentu': 'Pasal itu menyebut calon tertentu, sedangkan sebelum penetapan belum ada calon.',
    'asn-by-ministerial-decree': 'Kedudukan PPPK paruh waktu sebagai ASN bertumpu pada keputusan menteri.',
    'asn-includes-pppk': 'Ketentuan itu menyebut ASN, sehingga mencakup PPPK.',
    'attributes-count-as-support': 'Pemakaian atribut dibaca sebagai tanda dukungan.',
    'attributes-only-by-analogy':
      'Untuk pemilihan kepala daerah tidak ada larangan atribut tersendiri; angka ini hanya dapat dipakai dengan analogi.',
    'authority-over-staff-is-a-conduct-of-its-own':
      'Bila yang dipakai ialah kuasa atas bawahan, nilailah juga sebagai menekan orang atau mengarahkan pejabat.',
    'berat-by-the-agency-rule': 'Tingkat berat bagi PPPK harus ditentukan menurut peraturan disiplin instansinya.',
    'camat-is-consulted': 'Kepala desa berkonsultasi dengan camat sebelum memberhentikan perangkat desa.',
    'campaign-leave':
      'Kepala daerah hanya dapat berkampanye dengan cuti atau izin kampanye dan tanpa fasilitas jabatan.',
    'campaigning-on-leave-is-allowed':
      'Berkampanye dengan cuti diperbolehkan bagi kepala daerah; larangan ini menyangkut kegiatan di luar itu.',
    'circular-made-for-2024': 'Edaran ini dibuat untuk pemilihan tahun 2024.',
    'cpns-candidacy-not-named': 'Ketentuan pengunduran diri menyebut PNS dan tidak menyebut CPNS untuk pencalonan ini.',
    'cpns-holds-no-office-yet':
      'CPNS baru diangkat ke dalam jabatan ketika menjadi PNS, sehingga belum termasuk pejabat ASN.',
    'dismissal-may-be-suspended':
      'Pemberhentian dapat ditangguhkan, antara lain bila ada perkara disiplin atau tugas yang belum dapat dialihkan.',
    'disqualification-of-an-incumbent': 'Petahana yang melanggar larangan ini juga terancam dibatalkan sebagai calon.',
    'dprd-not-in-the-asn-acts':
      'UU ASN tidak menyebut DPRD; kewajiban mundur bagi calon anggota DPRD diambil dari UU 7/2017.',
    'duty-presence-is-practice': 'Kehadiran karena tugas diterima dalam praktik; tidak ada peraturan yang menyebutnya.',
    'duty-without-a-written-consequence':
      'Yang tertulis hanya kewajiban mengundurkan diri; tidak ada pasal yang menjadikan pelanggarannya alasan pemberhentian.',
    'election-act-not-read-in-full':
      'Sebagian pasal UU 7/2017 belum dapat dibaca, sehingga pasal lain masih mungkin ada.',
    'elements-not-read': 'Unsur pasal itu belum dibaca dalam teksnya.',
    'exception-named-in-2020-only':
      'Pengecualian untuk menjelaskan kebijakan pemerintah hanya tertulis dalam SKB 2020.',
    'executor-falls-under-12a':
      'Penyandang dana yang sekaligus pelaksana kampanye termasuk PP 53/2010 Pasal 4 angka 12 huruf a.',
    'campaign-ban-in-its-period':
      'Undang-undang desa melarang kampanye, dan kampanye berlangsung dalam masanya sendiri; pada hari lain pasal itu tidak memerintahkan apa pun.',
    'general-bans-of-the-office-remain':
      'Larangan umum bagi pemegang jabatannya, misalnya penyalahgunaan wewenang, tetap berlaku.',
    'hand-over': 'Pada masa ini tugas KASN sedang dialihkan kepada BKN.',
    'heavier-limb-prevails': 'Beberapa norma terpenuhi sekaligus; yang menentukan ialah yang terberat.',
    'eselon-read-as-a-post':
      'Pasal-pasalnya berbicara tentang eselon; UU 5/2014 Pasal 131, yang menyetarakan tiap eselon dengan suatu jabatan, tidak berlaku pada hari itu, sehingga jabatannya merupakan simpulan.',
    'in-a-province-the-sekretaris-daerah': 'Di provinsi, pejabat itu ialah sekretaris daerah.',
    'independent-body-by-2027-10-16':
      'Menurut pemberitaan, Putusan MK 121/PUU-XXII/2024 meminta lembaga independen terbentuk paling lambat 16 Oktober 2027.',
    'item-names-declarations': 'Butir itu menyebut deklarasi; penerapannya pada kampanye adalah penafsiran.',
    'item-read-before-determination': 'Butir itu dibaca untuk masa sebelum penetapan calon.',
    'item-three-names-pairs': 'Butir etik ketiga menyebut pasangan; untuk calon lain dipakai butir keenam.',
    'kasn-until-implementing-rule': 'KASN tetap bekerja sampai peraturan pelaksanaan UU 20/2023 mengalihkan tugasnya.',
    'leave-does-not-cover-support': 'Cuti di luar tanggungan negara tidak membolehkan dukungan aktif.',
    'leave-open-to-pns-after-five-years':
      'Cuti di luar tanggungan negara hanya terbuka bagi PNS yang telah bekerja paling sedikit lima tahun secara terus-menerus; CPNS dan PPPK tidak memilikinya.',
    'letter-knows-no-leave': 'Surat B/71/2017 tidak mengenal pengecualian cuti di luar tanggungan negara.',
    'letter-names-calon-too': 'Surat B/71/2017 menyebut bakal calon dan juga calon pada butir ini.',
    'letter-names-declarations': 'Surat B/71/2017 menyebut deklarasi; penerapannya pada kampanye adalah penafsiran.',
    'letter-names-regional-heads':
      'Butir surat B/71/2017 ini menyebut kepala daerah; untuk pencalonan lain yang tersisa ialah norma kode etiknya.',
    'level-by-impact-not-by-item':
      'SKB 2022 menyebut tingkat sedang, tetapi menurut PP 94/2021 tingkatnya mengikuti dampak negatif yang terbukti.',
    'local-circulars-may-exist': 'Mungkin ada edaran daerah yang berlaku.',
    'money-is-a-crime-for-everyone': 'Pemberian uang atau materi untuk memengaruhi pemilih dilarang bagi setiap orang.',
    'money-is-give-goods':
      'Jika ada uang atau barang yang diberikan, nilailah juga sebagai perbuatan memberikan barang atau uang.',
    'nearest-limb-not-met-by-its-words':
      'SKB 2022 menyebut tingkat berat, tetapi bunyi PP 94/2021 tidak memuat larangan menjadi tim pemenangan itu sendiri.',
    'no-campaign-ban-in-the-act': 'UU 6/2014 tidak melarang anggota BPD ikut kampanye.',
    'no-campaign-ban-in-the-village-act': 'UU 6/2014 tidak melarang anggota BPD ikut kampanye.',
    'no-candidate-for-a-party': 'Partai bukan calon, sehingga aturan bagi calon tidak berlaku.',
    'no-exception-for-spouses': 'UU 6/2014 tidak mengenal pengecualian bagi suami atau istri calon.',
    'no-heavier-level-for-this-duty':
      'PP 94/2021 tidak menyediakan tingkat berat bagi kewajiban ini, juga bila dampaknya sampai pada negara.',
    'no-implementing-regulation-yet': 'Pada tanggal itu peraturan pelaksanaan tentang PPPK belum ada.',
    'no-implementing-rule-found': 'Peraturan pelaksanaan UU 20/2023 tentang hal ini tidak ditemukan.',
    'no-item-of-its-own': 'Tidak ada butir daftar yang menyebut perbuatan ini; yang dipakai ialah norma kode etiknya.',
    'no-level-in-the-act': 'UU 20/2023 menyebutnya pelanggaran disiplin tanpa menentukan tingkatnya.',
    'no-list-yet': 'Pada tanggal itu belum ada daftar nasional untuk pemilihan ini.',
    'no-pair-yet': 'Pasal itu mensyaratkan adanya pasangan calon, sedangkan pasangan calon belum ditetapkan.',
    'no-part-in-the-event-itself':
      'Yang bersangkutan tidak ikut acaranya; yang dinilai ialah dukungan yang ditunjukkannya.',
    'no-penal-article-found': 'Larangannya ada, tetapi pasal pidananya tidak ditemukan.',
    'no-penalty-written-for-governor-elections':
      'Ancaman pidana dalam pasal itu menurut bunyinya hanya untuk pemilihan bupati atau wali kota.',
    'no-pppk-regulation-yet': 'Pada tanggal itu peraturan pemerintah tentang PPPK belum ada.',
    'no-rule-on-social-events': 'Tidak ada aturan tentang acara sosial, keagamaan, atau olahraga.',
    'no-saving-clause': 'PP 42/2004 tidak dicabut, tetapi juga tidak dipertahankan dengan tegas oleh UU 20/2023.',
    'no-such-kind-yet': 'Status kepegawaian ini belum ada pada tanggal itu.',
    'officers-only': 'UU 6/2014 melarang menjadi pengurus partai; keanggotaan saja tidak dilarang.',
    'official-statements-differ': 'Pernyataan pejabat tentang kehadiran semacam ini berbeda-beda.',
    'old-rule-if-it-favours-the-offender':
      'Perbuatan ini lebih tua daripada aturan pidana yang baru; aturan lama dipakai bila lebih menguntungkan.',
    'older-act-not-read': 'Undang-undang yang lebih lama belum dibaca.',
    'older-regulation-not-read': 'Peraturan yang lebih lama belum dibaca.',
    'one-like-and-berat':
      'Peraturan tidak membedakan satu tanda suka dari kampanye; kesepadanan tingkat berat untuk perbuatan sekecil itu masih diperdebatkan.',
    'one-reproduction-without-support':
      'Hanya satu reproduksi SKB 2022 yang mencetak butir ini tanpa unsur dukungan aktif.',
    'only-one-tier-below-kepala-perwakilan': 'Berlaku hanya bagi PNS satu tingkat di bawah kepala perwakilan.',
    'only-two-tiers-below-kepala-perwakilan': 'Berlaku hanya bagi PNS dua tingkat di bawah kepala perwakilan.',
    'only-where-a-jpt-pratama-stands-two-tiers-above':
      'Berlaku hanya jika dua tingkat di atas yang bersangkutan ada pejabat pimpinan tinggi pratama.',
    'only-where-no-limb-is-met': 'Kode etik dipakai hanya bila tidak ada norma disiplin yang terpenuhi.',
    'outside-the-item-by-its-words': 'Menurut bunyinya, butir daftar tidak mencakup foto tanpa simbol atau gerakan.',
    'outside-the-item-while-on-leave':
      'Menurut bunyinya, butir daftar hanya menyangkut orang yang tidak sedang cuti di luar tanggungan negara.',
    'party-as-such':
      'Yang diuntungkan ialah partai, sedangkan butirnya menyebut calon; yang dipakai ialah norma kode etiknya.',
    'party-not-in-opening-words': 'Pembukaan larangan itu menyebut calon dan tidak menyebut partai.',
    'pasal-71-speaks-of-any-act':
      'UU 10/2016 Pasal 71 ayat (1) menyebut tindakan pada umumnya, sehingga penerapannya pada perbuatan ini dapat diperdebatkan.',
    'pengawas-may-impose-too': 'Untuk hukuman ringan, pejabat pengawas juga dapat berwenang.',
    'penjabat-as-village-head-not-settled':
      'Apakah pasal tentang kepala desa menjangkau PNS yang bertugas sebagai penjabat kepala desa belum ditentukan dalam teks.',
    'penjabat-counts-as-pejabat-asn': 'Penjabat kepala desa dianggap pejabat ASN; teksnya tidak mengatakannya.',
    'perpres-move-the-merit-system-only':
      'Perpres 91 dan 92 Tahun 2024 mengalihkan pengawasan sistem merit dan tidak menyebut netralitas tersendiri.',
    'photo-as-upload': 'Foto ini dinilai sebagai unggahan di media sosial.',
    'post-to-lose-required': 'Penurunan jabatan dan pembebasan dari jabatan hanya mungkin bagi yang memangku jabatan.',
    'pp-37-2004-without-saving-clause':
      'PP 37/2004 tidak dicabut, tetapi juga tidak dipertahankan dengan tegas oleh UU 20/2023.',
    'pp-42-names-pns-only': 'PP 42/2004 hanya menyebut PNS dan CPNS; bagi PPPK dasarnya asas netralitas dalam UU ASN.',
    'pppk-candidacy-not-named': 'Ketentuan pengunduran diri pada tanggal itu tidak menyebut PPPK untuk pencalonan ini.',
    'pppk-may-resign-late-only':
      'Menurut PP 49/2018, PPPK baru dapat mengundurkan diri dengan hormat setelah menjalani paling sedikit 90 persen masa perjanjian kerja dan mencapai 90 persen target.',
    'private-group-not-named': 'Tidak ada norma yang menyebut percakapan dalam grup pribadi.',
    'proposer-is-the-person-concerned':
      'Menurut bunyinya, pengusulnya pejabat pembina kepegawaian, yaitu yang bersangkutan sendiri; peraturan tidak menyebut penggantinya.',
    'reprimanding-office-not-named': 'UU 6/2014 tidak menyebut siapa yang memberi teguran.',
    'resigned-only-after-joining':
      'Pengunduran diri baru dibuat sesudah menjadi anggota, sedangkan PP 37/2004 memintanya lebih dahulu.',
    'rests-on-a-decision-of-office': 'Larangan ini mensyaratkan adanya keputusan dalam jabatan.',
    'rests-on-the-powers-of-office': 'Hal ini berlaku sepanjang wewenang atau sarana jabatan dipakai.',
    'sanction-as-the-contract-says': 'Sanksinya mengikuti kontrak kerja tahunan.',
    'sekretaris-daerah-may-impose-on-an-asisten': 'Terhadap asisten, sekretaris daerah juga dapat berwenang.',
    'six-months-before-determination-only': 'Larangan ini berlaku sejak enam bulan sebelum penetapan pasangan calon.',
    'stage-rule-is-policy':
      'Pembagian menurut tahap (bakal calon: kode etik; calon: disiplin) adalah kebijakan, bukan bunyi peraturan.',
    'statute-calls-it-discipline':
      'Sejak 31 Oktober 2023 UU 20/2023 sendiri menyebut pelanggaran kewajiban netralitas sebagai pelanggaran disiplin.',
    'support-goes-beyond-the-assignment': 'Dukungan aktif melampaui surat tugas.',
    'team-is-a-conduct-of-its-own': 'Kedudukan dalam tim kampanye dinilai sebagai perbuatan tersendiri.',
    'team-or-executor-only': 'Pasal itu hanya menyangkut pelaksana dan tim kampanye.',
    'where-the-event-is-a-declaration-or-campaign': 'Butir ini dipakai hanya bila acaranya deklarasi atau kampanye.',
    'who-organised-decides': 'Penilaiannya bergantung pada penyelenggara dan isi acara.',
    'cpns-leaves-with-honour': 'CPNS yang dihukum pada tingkat sedang diberhentikan dengan hormat.',
    'cpns-leaves-without-honour': 'CPNS yang dihukum pada tingkat berat diberhentikan tidak dengan hormat.',
    'amendment-of-pp-98-2000-not-read': 'PP 98/2000 terbaca dalam bunyi aslinya; perubahannya belum terbaca.',
    'without-honour-against-uu-5-2014':
      'Pemberhentian tidak dengan hormat dalam PP 53/2010 tidak sejalan dengan UU 5/2014 Pasal 87 ayat (3).',
  },
  silent: {
    ...successionNotes.silent,
    ...disciplinePlanNotes.silent,
    ...authorityNotes.silent,
    ...dutyNotes.silent,
    ...escalationNotes.silent,
    ...breachNotes.silent,
    ...grievanceNotes.silent,
    ...legalAidNotes.silent,
    ...organizationNotes.silent,
    'no-quarterly-threshold':
      'Peraturan yang dibaca meminta rencana, laporan, dan pengawasan, tetapi tidak menetapkan berapa bagian APBD yang harus terserap pada suatu triwulan.',
    'no-consequence-of-lag': 'Peraturan yang dibaca tidak memberi akibat bagi OPD yang tertinggal dari rencananya.',
    'no-norm-for-this-procedure': 'Tidak ditemukan peraturan yang mewajibkan OPD menerapkan prosedur ini.',
    'no-consequence-for-the-office':
      'Peraturan yang dibaca tidak memberi akibat bagi OPD yang belum menerapkan prosedur ini.',
    'authority-not-settled-for-this-post': 'Pasal-pasalnya tidak menentukan siapa yang berwenang bagi jabatan ini.',
    'ban-runs-in-the-campaign-only': 'Larangannya hanya berlaku dalam masa kampanye.',
    'barred-by-circular-without-a-limb':
      'Edaran untuk pemilihan itu melarang kehadiran, tetapi tidak ada norma disiplin yang memuatnya.',
    'before-coverage': 'Peraturan sebelum tanggal itu tidak dicakup.',
    'category-came-later': 'Status kepegawaian ini baru ada kemudian.',
    'cpns-candidacy-not-named': 'Ketentuan pemberhentian karena pencalonan tidak menyebut CPNS untuk jabatan ini.',
    'cpns-is-dismissed-instead':
      'CPNS yang terbukti melakukan pelanggaran disiplin tingkat sedang atau berat diberhentikan sebagai CPNS, bukan menjalani salah satu jenis hukuman.',
    'cpns-not-pegawai-asn': 'UU 20/2023 menyebut Pegawai ASN, yaitu PNS dan PPPK; CPNS tidak disebut.',
    'depends-on-being-sekretaris-daerah':
      'Yang berwenang bergantung pada apakah yang bersangkutan sekretaris daerah atau pemangku jabatan lain.',
    'depends-on-golongan-or-jenjang':
      'Yang berwenang bergantung pada golongan ruang pelaksana atau jenjang jabatan fungsionalnya.',
    'depends-on-kind-of-sanction':
      'Yang berwenang bergantung pada jenis hukuman yang akan dijatuhkan dalam tingkat itu.',
    'depends-on-the-post-of-origin': 'Yang berwenang bergantung pada jabatan asal PNS yang menjadi penjabat itu.',
    'depends-on-whom-the-post-answers-to':
      'Yang berwenang bergantung pada apakah jabatan itu bertanggung jawab langsung kepada pejabat pembina kepegawaian.',
    'dismissal-instead-of-a-sanction': 'Akibatnya pemberhentian, bukan hukuman disiplin.',
    'dprd-not-in-the-dismissal-article': 'Pasal tentang pemberhentian tidak menyebut calon anggota DPRD.',
    'duty-without-a-written-consequence':
      'Kewajiban mengundurkan diri tertulis, tetapi tidak ada pasal yang mengakhiri dinas orang yang tidak mengundurkan diri.',
    'named-by-the-list-without-a-limb':
      'Daftar SKB menyebut perbuatan ini, tetapi tidak ada norma disiplin yang memuatnya.',
    'no-breach': 'Tidak ada pelanggaran yang terbukti atau dinilai, sehingga tidak ada akibat.',
    'no-candidate-for-a-party': 'Partai bukan calon, sehingga tidak ada pencalonan.',
    'no-circular-for-this-election': 'Tidak ada edaran tentang hal ini untuk pemilihan tersebut.',
    'no-code-of-ethics-yet': 'Pada tanggal itu kode etik PNS belum ada.',
    'no-contestant-yet': 'Larangan itu menyebut peserta Pemilu, sedangkan peserta belum ditetapkan.',
    'no-dismissal-at-this-level': 'Pelanggaran pada tingkat ini tidak mengakhiri dinas.',
    'no-ethics-sanction-if-lapsed': 'Jika PP 42/2004 tidak lagi berlaku, sanksi moralnya juga tidak ada.',
    'no-ethics-sanction-in-pp-42': 'Sanksi moral dalam PP 42/2004 hanya menyangkut PNS dan CPNS.',
    'agency-rule-names-the-office':
      'Siapa yang menjatuhkan hukuman ditentukan oleh peraturan disiplin PPPK instansi itu sendiri.',
    'no-exit': 'Tidak ada akhir dinas yang mengikuti penilaian ini.',
    'contract-names-the-office': 'Pejabat yang memutuskan ditentukan oleh kontrak kerjanya.',
    'deciding-office-not-written': 'Peraturan tidak menyebut pejabat yang memutuskan.',
    'no-duty-to-resign-for-contract-staff':
      'Kewajiban mengundurkan diri karena pencalonan hanya menyangkut ASN; bagi pegawai kontrak tidak ditemukan aturannya.',
    'no-level-attached': 'Tidak ada pasal yang menentukan tingkat hukumannya.',
    'no-lighter-sanction-in-the-act':
      'Undang-undang tidak mengatur sanksi yang lebih ringan bagi kepala daerah selain pemberhentian melalui DPRD dan Mahkamah Agung.',
    'no-national-instrument': 'Pada tanggal itu tidak ditemukan peraturan nasional bagi pegawai non-ASN.',
    'no-pair-yet': 'Larangan itu menyebut pasangan calon, sedangkan pasangan calon belum ditetapkan.',
    'no-row': 'Tabel perpustakaan ini tidak memuat keadaan itu.',
    'no-rule-for-this-office': 'Tidak ditemukan aturan netralitas bagi pemangku jabatan ini untuk perbuatan tersebut.',
    'no-rule-found': 'Tidak ditemukan aturan yang melarang atau membolehkannya.',
    'no-rule-on-mere-presence': 'Tidak ditemukan aturan tentang kehadiran saja dalam acara semacam ini.',
    'no-rule-on-private-groups': 'Tidak ditemukan aturan tentang percakapan dalam grup pribadi.',
    'no-sanction-in-the-act': 'Undang-undang itu tidak memuat sanksi bagi larangan ini.',
    'no-statutory-breach-before-2023': 'UU 5/2014 tidak menyebutnya pelanggaran disiplin.',
    'no-such-kind-yet': 'Status kepegawaian ini belum ada pada tanggal itu.',
    'no-such-leave-for-this-kind':
      'Cuti di luar tanggungan negara tidak tersedia bagi CPNS dan PPPK, sehingga keadaan itu tidak dapat dinilai.',
    'no-such-post-there': 'Jabatan ini tidak ada di tempat tugas itu.',
    'no-supervisor-after-mk-121': 'Menurut bacaan ini, sejak putusan itu tidak ada lembaga yang berwenang mengawasi.',
    'not-a-civil-servant': 'Ketentuan ini hanya menyangkut Pegawai ASN.',
    'older-act-not-read': 'Undang-undang yang lebih lama belum dibaca.',
    'older-regulation-not-read': 'Peraturan yang lebih lama belum dibaca.',
    'outside-personnel-law':
      'Pekerja penyedia jasa berada di luar hukum kepegawaian; yang berlaku ialah kontrak dengan penyedianya.',
    'penalty-not-read': 'Ancaman semula pasal itu belum dibaca.',
    'pppk-candidacy-not-regulated':
      'PP 49/2018 dan peraturan sebelumnya tidak memuat pemberhentian PPPK karena pencalonan.',
  },
  outside: {
    ...successionNotes.outside,
    ...authorityNotes.outside,
    'armed-forces-and-police': 'Anggota TNI dan Polri tunduk pada aturan tersendiri yang tidak dicakup di sini.',
    'days-out-of-order': 'Tanggal-tanggal yang diberikan tidak mungkin berurutan seperti itu; periksalah isiannya.',
    'before-coverage': 'Tanggal perbuatan mendahului masa yang dicakup.',
    'not-checked-since': 'Ada tanggal yang jatuh sesudah hukum di bidang ini terakhir diperiksa.',
  },
}
