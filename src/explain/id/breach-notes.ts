import type { NoteWords } from '../catalogue'

/** Notes and reasons of the tables on breaches and absence, in Indonesian. */
export const breachNotes: Pick<NoteWords, 'notes' | 'silent'> = {
  notes: {
    'example-does-not-add-up-the-periods':
      'Hari dalam tahun berjalan dijumlahkan; contoh dalam Penjelasan menjatuhkan hukuman untuk tiga masa satu per satu dan tidak menjumlahkannya.',
    'no-berat-for-this-norm':
      'Tidak ada pasal hukuman berat untuk norma ini; dampak pada negara dibaca sebagai dampak yang sekurang-kurangnya mengenai instansi.',
    'norm-of-the-governing-regulation':
      'Norma yang disebut ada dalam peraturan yang lain; yang dipakai ialah norma sepadan dalam peraturan yang berlaku.',
    'interim-kind-by-place-in-the-list':
      'Jenis peralihan ditentukan menurut urutannya dalam daftar PP 53/2010; PP 94/2021 tidak menyebut padanannya.',
    'year-without-a-decree':
      'Kalender yang dipakai tidak memuat keputusan hari libur tahun itu, sehingga hari kerja tidak dihitung.',
    'lateness-by-local-rule-only':
      'PP 94/2021 tidak mengubah keterlambatan menjadi hari; bila ada peraturan instansi, hitunglah menurut peraturan itu.',
    'days-off-not-counted':
      'Ada hari yang disebut tetapi bukan hari kerja atau disebut dua kali; hari itu tidak dihitung.',
    'each-year-counted-apart':
      'Hari-hari itu jatuh dalam lebih dari satu tahun; setiap tahun dihitung sendiri dan tahun terbanyak yang dinilai.',
  },
  silent: {
    'agency-rule-names-the-sanctions':
      'Jenis hukuman ditentukan oleh peraturan disiplin PPPK instansi dan perjanjian kerja.',
    'below-the-brackets': 'Jumlah hari itu belum mencapai batas terendah; kewajiban lain tetap berlaku.',
    'contract-instead-of-discipline':
      'Pegawai non-ASN tidak terikat disiplin PNS atau PPPK; yang berlaku ialah kontrak dan aturan setempat.',
    'excused-by-a-valid-reason': 'Ada alasan yang sah, sehingga pasal hukumannya tidak terpenuhi.',
    'kind-cannot-be-carried-out-on-a-pelaksana':
      'Jenis hukuman yang disebut pasal itu mensyaratkan jabatan yang dapat dilepas; bagi pelaksana tidak ada penggantinya dalam PP. Tanyakan kepada BKPSDM atau BKN.',
    'no-absence-counted': 'Tidak ada hari kerja tidak masuk yang dihitung.',
    'no-dismissal-at-this-step': 'Pada langkah ini tidak ada pemberhentian.',
    'no-earlier-sanction': 'Tidak ada hukuman terdahulu karena pelanggaran yang sifatnya sama.',
    'no-effect-on-the-unit-shown':
      'Dampak pada unit kerja tidak terbukti, padahal huruf tentang hukuman ringan menyebutnya.',
    'no-heavier-kind-left': 'Tidak ada jenis yang lebih berat; peraturan tidak mengatur keadaan itu.',
    'no-negative-impact-shown': 'Tidak ada dampak negatif yang terbukti, padahal tingkat hukuman bergantung padanya.',
    'no-pay-stop-in-the-regulation':
      'PP 53/2010 tidak memuat penghentian gaji karena tidak masuk kerja berturut-turut.',
    'no-sanction-named-without-a-post':
      'PP 53/2010 menyebut hukuman untuk 36 sampai 45 hari hanya bagi pemangku jabatan struktural atau fungsional tertentu.',
    'not-obliged-to-report-assets': 'Pemangku jabatan ini tidak wajib melaporkan harta kekayaan.',
    'older-brackets-name-no-present-kind':
      'Jenis yang disebut PP 53/2010 untuk jumlah hari itu tidak ada lagi; PP 94/2021 tidak menyebut penggantinya.',
    'pay-goes-on': 'Gaji tetap dibayarkan; penghentian hanya mengikuti sepuluh hari kerja terus menerus.',
    'regional-government-law-instead-of-discipline':
      'Kepala daerah bukan Pegawai ASN; yang berlaku ialah undang-undang pemerintahan daerah.',
    'village-law-instead-of-discipline':
      'Pemangku jabatan desa bukan Pegawai ASN; yang berlaku ialah undang-undang desa.',
    'level-set-by-days-of-absence':
      'Tingkatnya ditentukan oleh jumlah hari tidak masuk kerja; gunakan penilaian tentang tidak masuk kerja.',
    'kind-for-the-superior-left-open':
      'Pejabat itu dijatuhi hukuman oleh atasannya setelah diperiksa, tetapi jenisnya tidak ditentukan.',
    'heavier-than-what-is-not-said':
      'Hukumannya harus lebih berat dan dijatuhkan setelah diperiksa, tetapi teks tidak menyebut lebih berat daripada apa.',
    'level-set-by-other-legislation':
      'Peraturan ini menyerahkan tingkatnya kepada peraturan perundang-undangan lain, antara lain tentang pelayanan publik.',
    'norm-of-the-other-regulation':
      'Norma itu tidak ada padanannya dalam peraturan yang berlaku pada tanggal keputusan; sebutkan norma dari peraturan itu.',
    'support-is-divided-by-contest':
      'Dukungan dalam pemilihan dibagi menurut jenis pemilihannya; gunakan penilaian netralitas.',
  },
}
