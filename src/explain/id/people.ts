import type { PeopleWords } from '../catalogue'

/** People, posts and places, in Indonesian. */
export const people: PeopleWords = {
  kinds: {
    pns: { label: 'PNS', help: 'Pegawai negeri sipil yang sudah diangkat penuh.' },
    cpns: { label: 'CPNS', help: 'Calon PNS yang masih dalam masa percobaan.' },
    pppk: { label: 'PPPK', help: 'Pegawai pemerintah dengan perjanjian kerja, disebut juga P3K.' },
    'pppk-paruh-waktu': { label: 'PPPK paruh waktu', help: 'PPPK dengan perjanjian kerja paruh waktu.' },
    thl: { label: 'tenaga harian lepas', help: 'Pekerja harian di kantor pemerintah yang bukan ASN.' },
    honorer: { label: 'tenaga honorer', help: 'Tenaga honorer di kantor pemerintah yang bukan ASN.' },
    'tenaga-kontrak': { label: 'tenaga kontrak', help: 'Pekerja dengan kontrak pada instansi, bukan PPPK.' },
    ptt: { label: 'pegawai tidak tetap', help: 'Pegawai tidak tetap yang diangkat instansi dan bukan ASN.' },
    ppnpn: { label: 'PPNPN', help: 'Pegawai pemerintah non-pegawai negeri, umumnya dengan kontrak tahunan.' },
    'pegawai-blud-non-asn': {
      label: 'pegawai BLUD non-ASN',
      help: 'Pegawai badan layanan umum daerah yang bukan ASN.',
    },
    pjlp: { label: 'penyedia jasa lainnya perorangan', help: 'Perorangan dengan kontrak jasa pada instansi.' },
    'tenaga-alih-daya': {
      label: 'tenaga alih daya',
      help: 'Pekerja perusahaan penyedia yang ditempatkan di instansi.',
    },
    'kepala-desa': {
      label: 'kepala desa',
      help: 'Kepala desa terpilih; PNS yang menjadi penjabat kepala desa tetap dicatat sebagai PNS.',
    },
    'perangkat-desa': {
      label: 'perangkat desa',
      help: 'Sekretaris desa, kepala urusan, kepala seksi, atau kepala dusun.',
    },
    'anggota-bpd': { label: 'anggota BPD', help: 'Anggota Badan Permusyawaratan Desa.' },
    'kepala-daerah': {
      label: 'kepala daerah',
      help: 'Gubernur, bupati, atau wali kota terpilih; penjabat kepala daerah dicatat sebagai PNS.',
    },
    'wakil-kepala-daerah': {
      label: 'wakil kepala daerah',
      help: 'Wakil gubernur, wakil bupati, atau wakil wali kota.',
    },
    tni: { label: 'anggota TNI', help: 'Tunduk pada aturan tersendiri yang tidak dicakup di sini.' },
    polri: { label: 'anggota Polri', help: 'Tunduk pada aturan tersendiri yang tidak dicakup di sini.' },
  },
  actors: {
    'non-asn': 'pegawai non-ASN dengan kontrak instansi',
    'penyedia-jasa': 'pekerja penyedia jasa atau alih daya',
  },
  posts: {
    'jpt-utama': { label: 'pejabat pimpinan tinggi utama', help: 'Misalnya kepala lembaga pemerintah nonkementerian.' },
    'jpt-madya': {
      label: 'pejabat pimpinan tinggi madya',
      help: 'Misalnya sekretaris jenderal, direktur jenderal, atau sekretaris daerah provinsi.',
    },
    'jpt-madya-pejabat-pembina-kepegawaian': {
      label: 'pejabat pimpinan tinggi madya selaku pejabat pembina kepegawaian',
      help: 'Pimpinan tinggi madya yang sendiri menjadi pejabat pembina kepegawaian instansinya.',
    },
    'jpt-pratama': {
      label: 'pejabat pimpinan tinggi pratama',
      help: 'Misalnya kepala dinas, kepala biro, atau sekretaris daerah kabupaten/kota.',
    },
    administrator: { label: 'pejabat administrator', help: 'Dahulu eselon III, misalnya kepala bidang atau camat.' },
    pengawas: { label: 'pejabat pengawas', help: 'Dahulu eselon IV, misalnya kepala seksi atau kepala subbagian.' },
    pelaksana: { label: 'pelaksana', help: 'Pegawai tanpa jabatan struktural atau fungsional.' },
    'jf-ahli-utama': { label: 'pejabat fungsional ahli utama', help: 'Jenjang tertinggi jabatan fungsional.' },
    'jf-lain': {
      label: 'pejabat fungsional selain ahli utama',
      help: 'Misalnya guru, perawat, atau auditor di bawah ahli utama.',
    },
    lurah: { label: 'lurah', help: 'PNS yang memimpin kelurahan; bukan kepala desa.' },
    'penjabat-kepala-desa': { label: 'penjabat kepala desa', help: 'PNS yang ditugasi memimpin desa untuk sementara.' },
    'penjabat-kepala-daerah': {
      label: 'penjabat kepala daerah',
      help: 'PNS yang ditugasi memimpin daerah untuk sementara.',
    },
  },
  places: {
    pusat: { label: 'instansi pusat', help: 'Kementerian atau lembaga, termasuk kantor vertikalnya.' },
    provinsi: { label: 'pemerintah provinsi', help: 'Perangkat daerah provinsi.' },
    'kabupaten-kota': { label: 'pemerintah kabupaten/kota', help: 'Perangkat daerah kabupaten atau kota.' },
    'perwakilan-luar-negeri': {
      label: 'perwakilan RI di luar negeri',
      help: 'Kedutaan besar, konsulat, atau perwakilan tetap.',
    },
  },
}
