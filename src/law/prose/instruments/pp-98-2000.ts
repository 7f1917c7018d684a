import type { InstrumentText } from '../../instrument'
import type { pp982000 } from '../../instruments/pp-98-2000'

/**
 * Title and paraphrases of {@link pp982000}.
 *
 * @example
 * pp982000Text.title.en // => 'Government Regulation Number 98 of 2000 on the Recruitment of Civil Servants'
 */
export const pp982000Text: InstrumentText<typeof pp982000> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 98 Tahun 2000 tentang Pengadaan Pegawai Negeri Sipil',
    en: 'Government Regulation Number 98 of 2000 on the Recruitment of Civil Servants',
  },
  provisions: {
    'pasal-6/huruf-b': {
      id: 'Pelamar berusia serendah-rendahnya 18 tahun dan setinggi-tingginya 35 tahun.',
      en: 'An applicant is at least 18 and at most 35 years old.',
    },
    'pasal-11/ayat-4/huruf-a': {
      id: 'Calon PNS dengan ijazah sekolah dasar diangkat dalam golongan ruang I/a.',
      en: 'A candidate PNS with the diploma of primary school starts in golongan ruang I/a.',
    },
    'pasal-11/ayat-4/huruf-b': {
      id: 'Calon PNS dengan ijazah sekolah lanjutan tingkat pertama diangkat dalam golongan ruang I/c.',
      en: 'A candidate PNS with the diploma of lower secondary school starts in golongan ruang I/c.',
    },
    'pasal-11/ayat-4/huruf-c': {
      id: 'Calon PNS dengan ijazah sekolah lanjutan tingkat atas atau Diploma I diangkat dalam golongan ruang II/a.',
      en: 'A candidate PNS with the diploma of upper secondary school or Diploma I starts in golongan ruang II/a.',
    },
    'pasal-11/ayat-4/huruf-d': {
      id: 'Calon PNS dengan ijazah Sekolah Guru Pendidikan Luar Biasa atau Diploma II diangkat dalam golongan ruang II/b.',
      en: 'A candidate PNS with the diploma of the school for teachers of special education or Diploma II starts in golongan ruang II/b.',
    },
    'pasal-11/ayat-4/huruf-e': {
      id: 'Calon PNS dengan ijazah sarjana muda, akademi, atau Diploma III diangkat dalam golongan ruang II/c.',
      en: 'A candidate PNS with the diploma of sarjana muda, an academy or Diploma III starts in golongan ruang II/c.',
    },
    'pasal-11/ayat-4/huruf-f': {
      id: 'Calon PNS dengan ijazah sarjana atau Diploma IV diangkat dalam golongan ruang III/a.',
      en: 'A candidate PNS with the diploma of a bachelor or Diploma IV starts in golongan ruang III/a.',
    },
    'pasal-11/ayat-4/huruf-g': {
      id: 'Calon PNS dengan ijazah dokter, apoteker, magister, atau Spesialis I diangkat dalam golongan ruang III/b.',
      en: 'A candidate PNS with the diploma of a physician, pharmacist, master or Spesialis I starts in golongan ruang III/b.',
    },
    'pasal-11/ayat-4/huruf-h': {
      id: 'Calon PNS dengan ijazah doktor atau Spesialis II diangkat dalam golongan ruang III/c.',
      en: 'A candidate PNS with the diploma of a doctorate or Spesialis II starts in golongan ruang III/c.',
    },
    'pasal-14/ayat-1': {
      id: 'Calon PNS diangkat menjadi PNS setelah masa percobaan sekurang-kurangnya 1 tahun dan paling lama 2 tahun, bila penilaian prestasi, kesehatan, dan pelatihannya memenuhi syarat.',
      en: 'A candidate PNS becomes PNS after a probation of at least 1 and at most 2 years, if appraisal, health and training meet the requirements.',
    },
    'pasal-16/huruf-a': {
      id: 'PNS dalam golongan ruang I/a berpangkat Juru Muda.',
      en: 'A PNS in golongan ruang I/a has the rank Juru Muda.',
    },
    'pasal-16/huruf-b': {
      id: 'PNS dalam golongan ruang I/c berpangkat Juru.',
      en: 'A PNS in golongan ruang I/c has the rank Juru.',
    },
    'pasal-16/huruf-c': {
      id: 'PNS dalam golongan ruang II/a berpangkat Pengatur Muda.',
      en: 'A PNS in golongan ruang II/a has the rank Pengatur Muda.',
    },
    'pasal-16/huruf-d': {
      id: 'PNS dalam golongan ruang II/b berpangkat Pengatur Muda Tingkat I.',
      en: 'A PNS in golongan ruang II/b has the rank Pengatur Muda Tingkat I.',
    },
    'pasal-16/huruf-e': {
      id: 'PNS dalam golongan ruang II/c berpangkat Pengatur.',
      en: 'A PNS in golongan ruang II/c has the rank Pengatur.',
    },
    'pasal-16/huruf-f': {
      id: 'PNS dalam golongan ruang III/a berpangkat Penata Muda.',
      en: 'A PNS in golongan ruang III/a has the rank Penata Muda.',
    },
    'pasal-16/huruf-g': {
      id: 'PNS dalam golongan ruang III/b berpangkat Penata Muda Tingkat I.',
      en: 'A PNS in golongan ruang III/b has the rank Penata Muda Tingkat I.',
    },
    'pasal-16/huruf-h': {
      id: 'PNS dalam golongan ruang III/c berpangkat Penata.',
      en: 'A PNS in golongan ruang III/c has the rank Penata.',
    },
    'pasal-18/ayat-1/huruf-f': {
      id: 'Calon PNS yang dijatuhi hukuman disiplin tingkat sedang atau berat diberhentikan.',
      en: 'A candidate PNS on whom a sanction of level sedang or berat is imposed is dismissed.',
    },
    'pasal-18/ayat-4': {
      id: 'Pemberhentian calon PNS karena hukuman disiplin dengan hormat atau tidak dengan hormat; penjelasannya membagi menurut tingkat.',
      en: 'A candidate PNS dismissed for a sanction of discipline leaves with or without honour; the explanation divides by level.',
    },
    'pasal-19': {
      id: 'Pemberhentian calon PNS ditetapkan Pejabat Pembina Kepegawaian.',
      en: 'The Pejabat Pembina Kepegawaian decides on the dismissal of a candidate PNS.',
    },
    'penjelasan/pasal-11/ayat-3': {
      id: 'Pengangkatan yang ditetapkan dalam suatu bulan berlaku mulai tanggal 1 bulan berikutnya.',
      en: 'An appointment decided during a month takes effect on the 1st of the next month.',
    },
    'penjelasan/pasal-18/ayat-4': {
      id: 'Calon PNS yang dihukum pada tingkat sedang diberhentikan dengan hormat, pada tingkat berat tidak dengan hormat.',
      en: 'A candidate PNS sanctioned at level sedang leaves with honour, at level berat without.',
    },
  },
}
