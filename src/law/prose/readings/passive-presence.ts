import type { ContestedPointText } from '../../reading'
import type { passivePresence } from '../../readings/passive-presence'

/** The question of {@link passivePresence}, its readings and why one is preferred. */
export const passivePresenceText: ContestedPointText<typeof passivePresence> = {
  question: {
    id: 'Apakah hadir pasif dalam kampanye tanpa atribut melanggar Pasal 5 huruf n angka 1 PP 94/2021?',
    en: 'Does passive presence at a campaign without attributes breach PP 94/2021 Pasal 5 huruf n angka 1?',
  },
  why: {
    id: 'Tidak ada pasal yang memberi tingkat hukuman bagi angka 1, penjelasannya menggambarkan kehadiran untuk menyimak visi dan misi, dan SKB 2022 mensyaratkan dukungan aktif; karena larangannya tetap tertulis, jawabannya disertai peringatan.',
    en: 'No article gives angka 1 a level, its explanation describes attending to hear vision and mission, and the decree of 2022 asks for active support; since the ban still stands in words, the answer carries a warning.',
  },
  options: {
    'allowed-with-warning': {
      holders: [
        {
          id: 'Menteri Dalam Negeri (pernyataan Juli 2024)',
          en: 'the minister of home affairs (statement of July 2024)',
        },
        { id: 'Sebagian kantor Bawaslu daerah (2024)', en: 'some regional Bawaslu offices (2024)' },
      ],
      says: {
        id: 'Kehadiran pasif boleh, tetapi berisiko dan sebaiknya dihindari.',
        en: 'Passive presence is allowed, but it is a risk and better avoided.',
      },
    },
    'breach-without-level': {
      holders: [
        {
          id: 'Bawaslu RI (2019, dan imbauan pada 2024)',
          en: 'the national Bawaslu (2019, and an appeal in 2024)',
        },
      ],
      says: {
        id: 'Kehadiran pasif melanggar larangan ikut kampanye, meskipun tidak ada pasal yang menentukan tingkat hukumannya.',
        en: 'Passive presence breaches the ban on joining a campaign, though no article sets its level.',
      },
    },
  },
}
