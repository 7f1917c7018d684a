import type { DisciplineWords } from '../catalogue'

/** The law of discipline, in Indonesian. */
export const discipline: DisciplineWords = {
  limbs: {
    'pp-94-3c': 'PP 94/2021 Pasal 3 huruf c (melaksanakan kebijakan pejabat yang berwenang)',
    'pp-94-3d': 'PP 94/2021 Pasal 3 huruf d (menaati peraturan perundang-undangan)',
    'pp-94-3f': 'PP 94/2021 Pasal 3 huruf f (integritas dan keteladanan)',
    'pp-94-4c': 'PP 94/2021 Pasal 4 huruf c (mengutamakan kepentingan negara)',
    'pp-94-4g': 'PP 94/2021 Pasal 4 huruf g (menggunakan dan memelihara barang milik negara)',
    'pp-94-5a': 'PP 94/2021 Pasal 5 huruf a (menyalahgunakan wewenang)',
    'pp-94-5n1': 'PP 94/2021 Pasal 5 huruf n angka 1 (ikut kampanye)',
    'pp-94-5n2': 'PP 94/2021 Pasal 5 huruf n angka 2 (peserta kampanye beratribut partai atau PNS)',
    'pp-94-5n3': 'PP 94/2021 Pasal 5 huruf n angka 3 (peserta kampanye yang mengerahkan PNS lain)',
    'pp-94-5n4': 'PP 94/2021 Pasal 5 huruf n angka 4 (peserta kampanye yang memakai fasilitas negara)',
    'pp-94-5n5':
      'PP 94/2021 Pasal 5 huruf n angka 5 (keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon)',
    'pp-94-5n6': 'PP 94/2021 Pasal 5 huruf n angka 6 (kegiatan yang mengarah kepada keberpihakan)',
    'pp-94-5n7': 'PP 94/2021 Pasal 5 huruf n angka 7 (surat dukungan disertai fotokopi KTP)',
    'pp-53-3-4': 'PP 53/2010 Pasal 3 angka 4 (menaati peraturan perundang-undangan)',
    'pp-53-3-6': 'PP 53/2010 Pasal 3 angka 6 (menjunjung kehormatan negara, pemerintah, dan martabat PNS)',
    'pp-53-3-7': 'PP 53/2010 Pasal 3 angka 7 (mengutamakan kepentingan negara)',
    'pp-53-3-13': 'PP 53/2010 Pasal 3 angka 13 (menggunakan dan memelihara barang milik negara)',
    'pp-53-3-17': 'PP 53/2010 Pasal 3 angka 17 (menaati peraturan kedinasan)',
    'pp-53-4-1': 'PP 53/2010 Pasal 4 angka 1 (menyalahgunakan wewenang)',
    'pp-53-4-12a': 'PP 53/2010 Pasal 4 angka 12 huruf a (pelaksana kampanye)',
    'pp-53-4-12b': 'PP 53/2010 Pasal 4 angka 12 huruf b (peserta kampanye beratribut partai atau PNS)',
    'pp-53-4-12c': 'PP 53/2010 Pasal 4 angka 12 huruf c (peserta kampanye yang mengerahkan PNS lain)',
    'pp-53-4-12d': 'PP 53/2010 Pasal 4 angka 12 huruf d (peserta kampanye yang memakai fasilitas negara)',
    'pp-53-4-13a':
      'PP 53/2010 Pasal 4 angka 13 huruf a (keputusan atau tindakan bagi pasangan calon Presiden selama masa kampanye)',
    'pp-53-4-13b':
      'PP 53/2010 Pasal 4 angka 13 huruf b (kegiatan yang mengarah kepada keberpihakan kepada pasangan calon Presiden)',
    'pp-53-4-14': 'PP 53/2010 Pasal 4 angka 14 (surat dukungan disertai fotokopi KTP)',
    'pp-53-4-15a': 'PP 53/2010 Pasal 4 angka 15 huruf a (terlibat dalam kegiatan kampanye calon kepala daerah)',
    'pp-53-4-15b': 'PP 53/2010 Pasal 4 angka 15 huruf b (fasilitas jabatan dalam kampanye calon kepala daerah)',
    'pp-53-4-15c':
      'PP 53/2010 Pasal 4 angka 15 huruf c (keputusan atau tindakan bagi pasangan calon kepala daerah selama masa kampanye)',
    'pp-53-4-15d':
      'PP 53/2010 Pasal 4 angka 15 huruf d (kegiatan yang mengarah kepada keberpihakan kepada calon kepala daerah)',
  },
  sanctionKinds: {
    'teguran-lisan': 'teguran lisan',
    'teguran-tertulis': 'teguran tertulis',
    'pernyataan-tidak-puas': 'pernyataan tidak puas secara tertulis',
    'pemotongan-tunjangan-kinerja-6-bulan': 'pemotongan tunjangan kinerja sebesar 25 persen selama 6 bulan',
    'pemotongan-tunjangan-kinerja-9-bulan': 'pemotongan tunjangan kinerja sebesar 25 persen selama 9 bulan',
    'pemotongan-tunjangan-kinerja-12-bulan': 'pemotongan tunjangan kinerja sebesar 25 persen selama 12 bulan',
    'penundaan-kenaikan-gaji-berkala-1-tahun': 'penundaan kenaikan gaji berkala selama 1 tahun',
    'penundaan-kenaikan-pangkat-1-tahun': 'penundaan kenaikan pangkat selama 1 tahun',
    'penurunan-pangkat-1-tahun': 'penurunan pangkat setingkat lebih rendah selama 1 tahun',
    'penurunan-pangkat-3-tahun': 'penurunan pangkat setingkat lebih rendah selama 3 tahun',
    'penurunan-jabatan-12-bulan': 'penurunan jabatan setingkat lebih rendah selama 12 bulan',
    'pembebasan-jabatan-menjadi-pelaksana-12-bulan':
      'pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
    'pemindahan-penurunan-jabatan': 'pemindahan dalam rangka penurunan jabatan setingkat lebih rendah',
    'pembebasan-jabatan': 'pembebasan dari jabatan',
    'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri':
      'pemberhentian dengan hormat tidak atas permintaan sendiri',
    'pemberhentian-tidak-dengan-hormat': 'pemberhentian tidak dengan hormat',
  },
  offices: {
    presiden: 'Presiden',
    'pejabat-pembina-kepegawaian': 'pejabat pembina kepegawaian',
    'gubernur-selaku-wakil-pemerintah': 'gubernur selaku wakil Pemerintah',
    'kepala-perwakilan': 'kepala perwakilan RI',
    'pejabat-dua-tingkat-di-atas': 'pejabat dua tingkat di atas yang bersangkutan',
    'atasan-langsung': 'atasan langsung',
    'jpt-madya': 'pejabat pimpinan tinggi madya',
    'jpt-pratama': 'pejabat pimpinan tinggi pratama',
    administrator: 'pejabat administrator',
    'jpt-pratama-atau-administrator': 'pejabat pimpinan tinggi pratama atau pejabat administrator',
  },
  proposers: {
    'menteri-koordinator': 'menteri koordinator',
    'pejabat-pembina-kepegawaian': 'pejabat pembina kepegawaian',
    'pejabat-yang-berwenang': 'pejabat yang berwenang',
  },
  impacts: {
    none: { label: 'tidak ada', help: 'Sudah diperiksa dan tidak ada dampak negatif yang terbukti.' },
    'unit-kerja': { label: 'unit kerja', help: 'Dampak negatif terbukti pada unit kerja saja.' },
    instansi: { label: 'instansi', help: 'Dampak negatif terbukti sampai pada instansi.' },
    negara: { label: 'negara atau pemerintah', help: 'Dampak negatif terbukti sampai pada negara atau pemerintah.' },
  },
  weights: {
    'in-service': 'hukuman tanpa pemberhentian',
    dismissal: 'pemberhentian',
  },
}
