/** Why a step of proceedings or a remedy is not taken, in Indonesian. */
export const disciplinePlanNotes = {
  silent: {
    'agreement-goes-on': 'Pada tingkat ini perjanjian kerja berlanjut.',
    'bapek-before-2011-not-read': 'Aturan tentang BAPEK sebelum PP 24/2011 belum terbaca.',
    'before-uu-30': 'Sebelum 17 Oktober 2014 tidak ada aturan terbaca yang membuka jalur ini.',
    'court-after-complaint-not-said': 'Tidak ada aturan terbaca yang menyebut pengadilan setelah pengaduan ini.',
    'court-after-final-objection-not-said':
      'Tidak ada aturan terbaca yang menyebut pengadilan setelah keputusan atas keberatan menurut PP 53/2010.',
    'decided-on-the-file':
      'Yang dipanggil tidak datang setelah dua panggilan; keputusan diambil berdasarkan bukti yang ada.',
    'dismissal-before-2017-not-read': 'Aturan tentang keputusan pemberhentian sebelum 7 April 2017 belum terbaca.',
    'dismissal-of-cpns-before-2017-not-read':
      'Aturan yang mengakhiri masa kerja CPNS sebelum 7 April 2017 belum terbaca.',
    'handed-over-in-person': 'Keputusan diserahkan langsung, jadi tidak perlu dikirim.',
    'no-implementing-regulation-yet':
      'Bagi PPPK hal ini diatur instansinya sendiri; tidak ada aturan nasional yang terbaca mengaturnya.',
    'no-loss-indicated': 'Tidak ada petunjuk kerugian negara, jadi pengawas intern tidak perlu dimintai pemeriksaan.',
    'no-release-at-this-level': 'Pembebasan sementara dari tugas hanya mungkin bila ancamannya tingkat berat.',
    'no-such-duty-under-pp-53': 'PP 53/2010 tidak memerintahkan langkah ini.',
    'no-such-power': 'Pejabat ini tidak berwenang menjatuhkan hukuman ini.',
    'no-team-at-this-level':
      'Untuk pelanggaran tingkat ringan tidak dibentuk tim pemeriksa; atasan langsung memeriksa sendiri.',
    'not-on-this-track': 'Langkah ini bukan bagian dari jalur ini.',
    'outside-pp-79': 'PP 79/2021 tidak mencakup hal ini.',
    'rule-for-cpns-alone': 'Aturan ini hanya untuk CPNS.',
    'rule-for-cpns-instead': 'Bagi CPNS berlaku aturan tentang pemberhentian sebagai calon.',
    'serves-in-the-home-agency': 'Pegawai bekerja di instansi induknya, jadi tidak ada yang perlu diusulkan kepadanya.',
    'stays-in-service': 'Hukuman ini tidak mengakhiri masa kerja.',
    'superior-imposes':
      'Atasan yang memeriksa menjatuhkan sendiri hukumannya; tidak perlu laporan kepada pejabat yang lebih tinggi.',
    'the-person-came': 'Yang dipanggil datang, jadi tidak ada panggilan kedua.',
  },
} as const
