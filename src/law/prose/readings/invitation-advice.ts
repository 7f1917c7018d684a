import type { ContestedPointText } from '../../reading'
import type { invitationAdvice } from '../../readings/invitation-advice'

/** The question of {@link invitationAdvice}, its readings and why one is preferred. */
export const invitationAdviceText: ContestedPointText<typeof invitationAdvice> = {
  question: {
    id: 'Apakah undangan ke kegiatan politik sebaiknya diabaikan atau ditinggalkan, atau boleh dihadiri secara pasif?',
    en: 'Should an invitation to a political event be ignored or left, or may one attend passively?',
  },
  why: {
    id: 'Tidak ada norma yang mewajibkan salah satunya. Menjauh dipilih karena selalu aman: kehadiran pernah dihitung sebagai pelanggaran, sedangkan tidak hadir tidak pernah.',
    en: 'No norm commands either. Staying away is preferred because it is always safe: presence has been counted as a violation, absence never.',
  },
  options: {
    'stay-away': {
      holders: [
        {
          id: 'Anggota Bawaslu RI pada Juli 2024; Bawaslu RI pada Maret 2019',
          en: 'a member of Bawaslu RI in July 2024; Bawaslu RI in March 2019',
        },
        { id: 'Sebagian pemerintah daerah pada tahun 2024', en: 'some regional governments in 2024' },
      ],
      says: {
        id: 'Undangan diabaikan; bila kegiatan berubah menjadi politik, tempat itu ditinggalkan.',
        en: 'Ignore the invitation; where an event turns political, leave.',
      },
    },
    'listen-only': {
      holders: [
        { id: 'Menteri Dalam Negeri pada Juli 2024', en: 'the Minister of Home Affairs in July 2024' },
        { id: 'Sebagian kantor Bawaslu daerah pada tahun 2024', en: 'some regional offices of Bawaslu in 2024' },
      ],
      says: {
        id: 'Boleh hadir sebagai pendengar, tanpa atribut, fasilitas, atau tanda dukungan apa pun.',
        en: 'One may come to listen, without attributes, facilities or any sign of support.',
      },
    },
  },
}
