import type { NoteWords } from '../catalogue'

/** Catatan tangga eskalasi, dalam bahasa Indonesia. */
export const escalationNotes: Pick<NoteWords, 'notes' | 'silent'> = {
  notes: {
    'who-holds-the-delegation-decides':
      'Yang memutus ialah pemegang pelimpahan tertulis; mengelola berkas bukan wewenang memutus.',
    'one-person-one-examination': 'Disiplin diputus per orang, masing-masing sesudah pemeriksaan orang itu.',
    'only-around-an-election': 'Anak tangga ini hanya ada di sekitar pemilihan.',
    'steps-by-plan-follow-up': 'Langkah perkara netralitas direncanakan rinci oleh planFollowUp.',
    'request-for-policy': 'Ini permohonan kebijakan atau anggaran; tidak ada naskah yang menetapkan waktu jawaban.',
    'five-days-from-hand-over':
      'Lima hari kerja bagi APIP untuk memeriksa dihitung sejak pengaduan diserahkan kepadanya sesudah atasan tidak menindaklanjutinya; bagi pengaduan yang langsung diajukan kepadanya naskah yang dibaca tidak menetapkan kapan pemeriksaan dimulai.',
    'auditors-take-forty-five-working-days':
      'Pemeriksaan APIP paling lama empat puluh lima hari kerja; naskah tidak menyebut hari pertamanya.',
    'findings-are-confidential': 'Laporan dan hasil pemeriksaan bersifat rahasia dan tidak diumumkan.',
    'auditors-before-or-beside-law-enforcement':
      'Penegak hukum memeriksa pengaduan atas ASN daerah hanya setelah berkoordinasi dengan APIP.',
    'evidence-factual-credible-authentic': 'Pengaduan memerlukan bukti yang faktual, kredibel, dan autentik.',
    'findings-are-no-sanction': 'Temuan APIP bukan hukuman disiplin; hukuman memerlukan pemeriksaan tersendiri.',
    'proposes-and-does-not-decide':
      'Sekretaris Daerah mengoordinasikan dan mengusulkan; mutasi atau pemberhentian diputus Pejabat Pembina Kepegawaian.',
    'pejabat-pembina-kepegawaian-decides': 'Kepala daerah memutus selaku Pejabat Pembina Kepegawaian.',
    'findings-followed-up-in-sixty-working-days':
      'Hasil pengawasan yang tidak terkait tuntutan perbendaharaan dan/atau tuntutan ganti rugi ditindaklanjuti dalam enam puluh hari kerja sesudah diterima; yang terkait wajib menempuh proses tuntutan itu.',
    'only-against-a-decision': 'Hanya keputusan yang konkret, individual, dan final dapat dikeberatani.',
    'objection-may-aggravate': 'Keberatan dapat pula memperberat keputusan.',
    'clock-runs-from-the-decision': 'Waktunya berjalan sejak keputusan diterima dan tidak menunggu pengaduan.',
    'pasal-7-not-read':
      'Pasal 7 PP 79/2021, tentang keberatan kepada atasan pejabat, hilang dari salinan yang dibaca; diduga empat belas hari kerja ada di sana.',
    'time-runs-from-announcement':
      'Undang-undang menghitung dua puluh satu hari kerja sejak keputusan diumumkan; di sini dihitung sejak keputusan diterima.',
    'only-acts-of-the-pejabat-pembina-kepegawaian':
      'BPASN hanya menerima pengaduan atas tindakan Pejabat Pembina Kepegawaian dalam mengangkat, memindahkan, dan memberhentikan; terhadap keputusan diajukan keberatan.',
    'answer-counted-from-receipt': 'Undang-undang tidak menyebut hari pertama untuk jawaban; dihitung sejak diterima.',
    'start-after-silence-not-said': 'Sejak kapan hari dihitung setelah diam tidak disebut.',
    'dismissal-by-another-official':
      'Badan banding memeriksa pemberhentian oleh Pejabat Pembina Kepegawaian; terhadap pemberhentian yang ditandatangani pejabat lain, keberatan diajukan kepada atasan pejabat itu.',
    'appeal-may-aggravate': 'Banding dapat pula memperberat hukuman.',
    'which-superior-is-disputed':
      'Pasalnya menyebut atasan langsung, penjelasannya atasan dari atasan; pasal yang diikuti.',
    'supervises-and-does-not-decide-the-case':
      'Pengawasan umum dapat membuat daerah bertindak, tetapi tidak memutus perkaranya.',
    'complain-first': 'Sampaikan dahulu kepada terlapor atau atasannya; bila tidak, laporan ditolak.',
    'not-while-before-a-court': 'Ombudsman menolak perkara yang sedang atau telah diperiksa pengadilan.',
    'users-may-choose-the-ombudsman':
      'Pengguna layanan dapat berpendapat boleh memilih Ombudsman alih-alih penyelenggara; hal itu belum jelas.',
    'only-maladministration-in-public-service':
      'Ombudsman menangani maladministrasi pelayanan publik; urusan internal harus menunjukkan itu.',
    'remedies-first': 'Pengadilan memeriksa perkara hanya setelah upaya administratif ditempuh.',
    'days-from-the-remedy-decision':
      'Sembilan puluh hari dihitung sejak keputusan upaya administratif diterima; aturan Mahkamah Agung tentang itu hanya diketahui dari kutipan.',
    'court-closes-the-ombudsman': 'Gugatan menutup jalan ke Ombudsman.',
    'need-not-wait-for-the-ladder': 'Tangga tidak perlu ditempuh lebih dahulu.',
    'partly-on-complaint-only': 'Pelecehan nonfisik dan yang fisik paling ringan hanya dituntut bila korban mengadu.',
    'only-with-loss-or-crime': 'Hanya bila diduga ada kerugian keuangan negara atau tindak pidana.',
    'ethics-finding-is-final': 'Keputusan Majelis Kode Etik bersifat final.',
    'audit-after-verification':
      'Audit atas pengaduan masyarakat dilakukan setelah verifikasi dan klarifikasi; waktunya tidak ditetapkan.',
    'only-the-official-or-agency-may-ask':
      'Hanya pejabat atau badan yang bersangkutan dapat meminta penilaian ini, bukan pengadu.',
    'inspectorate-of-the-level-above':
      'Inspektorat daerah bertanggung jawab kepada yang diadukan, maka dituju inspektorat tingkat di atasnya.',
    'addressee-by-who-decided':
      'Keberatan ditujukan kepada Pejabat Pembina Kepegawaian yang memutus, atau kepada atasan pejabat yang memutus.',
    'staff-as-members-of-the-public': 'Bahwa pegawai boleh memakai aturan bagi warga masyarakat ialah pembacaan kami.',
    'only-if-the-act-on-administration-was-broken':
      'Waktu ini berjalan hanya bila yang diadukan ialah pelanggaran UU 30/2014.',
    'decision-within-sixty-days-of-a-complete-file':
      'Penyelenggara memutus dalam enam puluh hari sejak berkas lengkap.',
    'supervisor-disputed-since-mk-121':
      'Siapa pengawas sejak putusan 16 Oktober 2025 dipersoalkan; BKN dianggap tetap mengawasi.',
    'ladder-before-coverage': 'Tangga ini hanya mencakup waktu sejak 14 September 2022.',
    'left-with-a-forwarder':
      'Surat pada jabatan yang hanya dapat meneruskan belum sampai pada yang memutus; ikuti sampai penerima berikutnya.',
    'filed-with-the-wrong-office':
      'Ada surat pada anak tangga yang tidak ada pada tangga ini; waktu pada jabatan yang keliru tidak dihitung.',
    'no-part-time-pppk-yet': 'Pada hari itu belum ada PPPK paruh waktu: keputusannya tertanggal 13 Januari 2025.',
    'part-time-pppk-by-decree':
      'PP 79/2021 memberi upaya ini kepada ASN; bahwa PPPK paruh waktu termasuk bertumpu pada keputusan menteri (KepmenPANRB 16/2025).',
    'guard-against-retaliation':
      'Waspadai tindakan merugikan terhadap pengadu, seperti mutasi, cuti yang ditolak, atau penilaian buruk.',
  },
  silent: {
    'no-rung-for-this-subject': 'Jabatan ini bukan anak tangga untuk perkara ini.',
    'dismissal-goes-to-appeal': 'Pemberhentian dibanding, bukan dikeberatani.',
    'no-appeal-after-objection': 'Sesudah keberatan jalannya ke pengadilan, bukan ke BPASN.',
    'service-clocks-are-for-users': 'Waktu pengaduan pelayanan berlaku bagi pengguna layanan.',
    'no-clock-for-this-grievance': 'Tidak ada naskah yang menetapkan waktu jawaban atas pengaduan ini.',
  },
}
