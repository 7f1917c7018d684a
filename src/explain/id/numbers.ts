import type { NumberWords } from '../number-words'

/** Identity numbers, in Indonesian. */
export const numbers: NumberWords = {
  kinds: {
    nip: 'NIP',
    'ni-pppk': 'nomor induk PPPK',
    nik: 'NIK',
    npwp: 'NPWP',
    'nip-lama': 'NIP lama',
    'nrp-polri': 'NRP Polri',
    'nomor-tni': 'nomor anggota TNI',
  },
  unknown: 'Nomor',
  parts: {
    region: 'kode wilayah',
    'birth-date': 'tanggal lahir',
    'appointment-year': 'tahun pengangkatan',
    'appointment-month': 'bulan pengangkatan',
    'agreement-code': 'kode perjanjian kerja',
    'kind-code': 'kode pembeda NIP dan nomor induk PPPK',
    sex: 'kode jenis kelamin',
    serial: 'nomor urut',
  },
  sexes: { pria: 'pria', wanita: 'wanita' },
  lengths: {
    nip: '18 digit',
    'ni-pppk': '18 digit',
    nik: '16 digit',
    unknown: '18 digit (NIP, nomor induk PPPK) atau 16 digit (NIK)',
  },
  digits: (first, last) => (first === last ? `digit ${first}` : `digit ${first}-${last}`),
  or: 'atau',
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  fields: {
    birthDate: 'tanggal lahir',
    sex: 'jenis kelamin',
    kind: 'jenis kepegawaian',
    appointedOn: 'TMT pengangkatan pertama',
  },
  issues: {
    'not-text': ({ where, given, length }) =>
      `${where}: nilai berjenis ${given} bukan teks. Yang diterima: teks yang memuat ${length}. Kirimkanlah nomor sebagai teks; sebagai bilangan, digit terakhirnya dapat hilang.`,
    empty: ({ where, length }) => `${where}: kosong. Yang diterima: ${length}. Isilah nomornya.`,
    'too-long': ({ where, given, length }) =>
      `${where}: ${given} terlalu panjang untuk sebuah nomor. Yang diterima: ${length}, boleh dengan spasi atau titik di antaranya. Salinlah nomornya saja.`,
    'label-in-front': ({ where, given, length }) =>
      `${where}: ${given} tertulis di depan nomor. Yang diterima: ${length} tanpa sebutan. Hapuslah sebutan itu.`,
    'separator-not-accepted': ({ where, given }) =>
      `${where}: ${given} bukan pemisah yang diterima. Yang diterima: spasi, spasi tak terputus, atau titik. Hapuslah tanda itu.`,
    'not-a-digit': ({ where, given }) =>
      `${where}: ${given} bukan angka. Yang diterima: angka 0-9. Periksalah dokumen asal; huruf O dan l sering terbaca sebagai ganti 0 dan 1.`,
    'wrong-length': ({ where, given, length, mayBe }) =>
      `${where}: berisi ${given} digit. Yang diterima: ${length}. ${mayBe === '' ? 'Periksalah digit yang kurang atau berlebih pada dokumen asal.' : `Itu panjang ${mayBe}; jika memang itu maksudnya, isilah di tempatnya sendiri.`}`,
    'of-another-kind': ({ where, given, accepted, mayBe }) =>
      `${where}: ${given} menunjukkan susunan ${mayBe}. Yang diterima: ${accepted}. Isilah nomor itu di tempatnya sendiri, atau periksalah dokumen asal.`,
    'kind-not-told': ({ where, given }) =>
      `${where}: ${given} tidak menunjukkan NIP ataupun nomor induk PPPK. Yang diterima: 01-12 (bulan, pada NIP) atau 21-99 (kode perjanjian kerja, pada nomor induk PPPK). Periksalah dokumen asal.`,
    'impossible-date': ({ where, given, nik }) =>
      `${where}: ${given} bukan tanggal yang ada dalam kalender. Yang diterima: ${nik ? 'tanggal, bulan, dan dua digit tahun (DDMMYY); bagi wanita tanggalnya ditambah 40' : 'tahun 1900-2099, bulan, dan tanggal (YYYYMMDD)'}. Periksalah dokumen asal.`,
    'impossible-year': ({ where, given, accepted }) =>
      `${where}: ${given} di luar batas. Yang diterima: ${accepted}. Periksalah surat keputusan pengangkatannya.`,
    'impossible-month': ({ where, given, accepted }) =>
      `${where}: ${given} bukan bulan. Yang diterima: ${accepted}. Periksalah surat keputusan pengangkatannya.`,
    'impossible-agreement-code': ({ where, given, accepted }) =>
      `${where}: ${given} tidak dipakai pada nomor induk PPPK. Yang diterima: ${accepted}. Periksalah dokumen asal.`,
    'impossible-sex': ({ where, given }) =>
      `${where}: ${given} tidak menunjukkan jenis kelamin. Yang diterima: 1 (pria) atau 2 (wanita). Periksalah dokumen asal.`,
    'serial-zero': ({ where, given, accepted }) =>
      `${where}: ${given} bukan nomor urut. Yang diterima: ${accepted}. Periksalah dokumen asal.`,
    'appointed-before-birth': ({ where, given, bound }) =>
      `${where}: ${given} mendahului tanggal lahir pada nomor itu sendiri. Yang diterima: ${bound} atau sesudahnya. Periksalah kedua bagian itu pada dokumen asal.`,
    'appointed-under-18': ({ where, given, bound }) =>
      `${where}: ${given} mendahului usia 18 tahun, usia terendah pelamar (PP 98/2000 Pasal 6 huruf b; PP 11/2017 Pasal 23 ayat (1) huruf a). Yang diterima: ${bound} atau sesudahnya. Periksalah tanggal lahir dan TMT CPNS.`,
    'appointed-before-pppk': ({ where, given, bound }) =>
      `${where}: ${given} mendahului pengangkatan PPPK yang pertama. Yang diterima: ${bound} atau sesudahnya. Periksalah dokumen asal; nomor dari tahun itu mungkin NIP.`,
    'born-after-reading': ({ where, given, bound }) =>
      `${where}: ${given} sesudah hari pembacaan nomor. Yang diterima: ${bound} atau sebelumnya. Periksalah tanggal lahirnya.`,
  },
  warnings: {
    'century-not-told': ({ where, given, days }) =>
      `${where}: ${given} dapat berarti ${days}, karena tahunnya hanya dua digit. Tentukanlah dari dokumen lain, bukan dari nomor ini.`,
    'region-not-of-form': ({ where, given }) =>
      `${where}: ${given} tidak menurut bentuk kode wilayah (kabupaten 01-69, kota 71-99, kecamatan mulai 01). Kode lama tetap berlaku; cocokkanlah dengan kartunya.`,
    'looks-like-npwp': ({ where, given }) =>
      `${where}: tidak ada provinsi dengan kode ${given}. Nomor 16 digit yang diawali 0 biasanya NPWP 15 digit yang diberi 0 di depan. Periksalah apakah ini memang NIK.`,
    'appointed-under-18-earlier': ({ where, given }) =>
      `${where}: ${given} mendahului usia 18 tahun, pada masa yang aturannya belum dibaca di sini. Periksalah surat keputusan pengangkatannya.`,
    'appointed-over-36': ({ where, given }) =>
      `${where}: ${given} sesudah usia 36 tahun, padahal pelamar paling tua 35 tahun (PP 98/2000 Pasal 6 huruf b; PP 11/2017 Pasal 23 ayat (1) huruf a). Jabatan tertentu dan program pengangkatan terdahulu dapat menjadi alasannya.`,
    'appointed-under-20': ({ where, given }) =>
      `${where}: pada tahun ${given} orang ini belum 20 tahun, usia terendah pelamar PPPK untuk jabatan fungsional (PP 49/2018 Pasal 16 huruf a). Periksalah jabatannya dan tanggal lahirnya.`,
    'appointed-after-reading': ({ where, given }) =>
      `${where}: ${given} sesudah hari pembacaan nomor. Periksalah surat keputusan pengangkatannya.`,
  },
  differences: {
    'birth-date-differs': ({ where, says, stated, nik }) =>
      `${where}: menurut nomor ${says}, menurut data ${stated}. ${nik ? 'NIK tidak berubah meskipun data kelahiran diperbaiki; cocokkanlah dengan dokumen kependudukan.' : 'Periksalah akta kelahiran dan surat keputusan; jika tanggal lahir pernah diperbaiki, catatlah perbaikannya.'}`,
    'sex-differs': ({ where, says, stated, nik }) =>
      `${where}: menurut nomor ${says}, menurut data ${stated}. ${nik ? 'Pada NIK wanita tanggal lahir ditambah 40; cocokkanlah dengan dokumen kependudukan.' : 'Periksalah nomor dan datanya.'}`,
    'appointment-differs': ({ where, says, stated }) =>
      `${where}: menurut nomor ${says}, menurut data TMT ${stated}. Periksalah surat keputusan pengangkatan pertama.`,
    'appointment-not-on-the-first': ({ where, stated }) =>
      `${where}: TMT ${stated} bukan tanggal 1. TMT CPNS biasanya tanggal 1; periksalah surat keputusannya.`,
    'kind-differs': ({ where, says, stated }) =>
      `${where}: nomor ini milik ${says}, sedangkan data menyebut ${stated}. Periksalah jenis kepegawaian dan nomornya.`,
  },
}
