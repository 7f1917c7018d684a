import type { InstrumentText } from '../../instrument'
import type { pp302019 } from '../../instruments/pp-30-2019'

/**
 * Title and paraphrases of {@link pp302019}.
 *
 * @example
 * pp302019Text.title.en // => 'Government Regulation Number 30 of 2019 on the Assessment of the Performance of Civil Servants'
 */
export const pp302019Text: InstrumentText<typeof pp302019> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil',
    en: 'Government Regulation Number 30 of 2019 on the Assessment of the Performance of Civil Servants',
  },
  provisions: {
    'pasal-64/ayat-1': {
      id: 'Aturan penilaian kinerja dalam peraturan ini diterapkan pula pada CPNS dengan penyesuaian seperlunya.',
      en: 'The rules of this regulation on the assessment of performance apply to CPNS too, with the changes that are needed.',
    },
    'pasal-64/ayat-2': {
      id: 'Penilaian kinerja menurut peraturan ini dilaksanakan dua tahun setelah diundangkan, yaitu 29 April 2021.',
      en: 'Assessment under this regulation is carried out two years after promulgation, on 29 April 2021.',
    },
    'pasal-28/ayat-2': {
      id: 'Keadaan yang dalam tahun berjalan membuka perubahan SKP oleh penilai kinerja dan/atau pengelola kinerja ialah pergantian pemangku jabatan, perubahan strategi yang memengaruhi tujuan dan sasaran, perubahan prioritas atau asumsi yang berakibat besar, sakit dan cuti lebih dari 1 bulan, penugasan dinas lain dari pimpinan unit kerja selama lebih dari 1 bulan untuk pengembangan kompetensi dan/atau mewakili institusi dan/atau negara sehingga PNS tidak dapat menjalankan tugasnya, dan/atau keadaan lain.',
      en: 'What lets the assessor and/or the manager of performance change the SKP during the year is a change of post holder, a change of strategy that touches aims and targets, a change of priorities or assumptions with significant effect, sickness and leave of more than 1 month, another official assignment by the head of the unit for more than 1 month, to develop competence and/or represent the institution and/or the state, that keeps the PNS from the own tasks, and/or another state.',
    },
    'pasal-12/ayat-2': {
      id: 'Tugas tambahan diberikan pimpinan unit kerja dan bercirikan: disepakati pimpinan itu atau penilai kinerja dengan yang bersangkutan, dituangkan dalam surat keputusan, di luar tugas pokok jabatan, sesuai dengan kapasitas pegawai, dan/atau berkaitan langsung dengan tugas atau keluaran organisasi.',
      en: 'An additional task is given by the head of the unit and has these marks: agreed between that head or the assessor and the person, laid down in a decree, outside the main task of the post, within the capacity of the person, and/or directly tied to a task or output of the organisation.',
    },
  },
}
