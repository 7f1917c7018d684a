import type { ContestedPointText } from '../../reading'
import type { mutasiPegawaiReach } from '../../readings/mutasi-pegawai-reach'

/** The question of {@link mutasiPegawaiReach}, its readings and why one is preferred. */
export const mutasiPegawaiReachText: ContestedPointText<typeof mutasiPegawaiReach> = {
  question: {
    id: 'Apakah larangan mutasi pegawai juga mencakup pengangkatan, pemberhentian, hukuman disiplin, dan persetujuan pindah?',
    en: 'Does the ban on mutasi pegawai also cover appointment, dismissal, discipline and agreeing to transfers?',
  },
  why: {
    id: 'Surat Menteri tahun 2022 memberi persetujuan untuk tindakan itu, yang hanya perlu bila larangannya menjangkau tindakan itu.',
    en: 'The letter of 2022 gives approval for such acts, which is needed only if the ban reaches them.',
  },
  options: {
    'every-personnel-decision': {
      holders: [
        {
          id: 'Menteri Dalam Negeri, sebagaimana tersirat dalam SE 821/5492/SJ',
          en: 'The Minister of Home Affairs, as SE 821/5492/SJ implies',
        },
      ],
      says: {
        id: 'Setiap keputusan kepegawaian yang mengubah kedudukan pegawai terjangkau.',
        en: 'Every personnel decision that changes the standing of staff is reached.',
      },
    },
    'moves-only': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata mutasi',
          en: 'No office known to hold it; rests on the word mutasi',
        },
      ],
      says: {
        id: 'Hanya perpindahan jabatan atau tempat kerja yang terjangkau.',
        en: 'Only moves between posts or places of work are reached.',
      },
    },
  },
}
