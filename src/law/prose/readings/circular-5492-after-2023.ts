import type { ContestedPointText } from '../../reading'
import type { circular5492After2023 } from '../../readings/circular-5492-after-2023'

/** The question of {@link circular5492After2023}, its readings and why one is preferred. */
export const circular5492After2023Text: ContestedPointText<typeof circular5492After2023> = {
  question: {
    id: 'Apakah persetujuan di muka dalam SE Mendagri 821/5492/SJ masih dapat dipakai setelah Permendagri 4/2023 berlaku?',
    en: 'Can the approval in advance of SE Mendagri 821/5492/SJ still be used now that Permendagri 4/2023 is in force?',
  },
  why: {
    id: 'Pasal 15 mengatur kembali larangan dan persetujuannya tanpa menyebut edaran itu; sampai Menteri menegaskannya, meminta persetujuan lebih aman.',
    en: 'Pasal 15 rules anew on the bans and their approval without naming the circular; until the minister says so, asking is the safer course.',
  },
  options: {
    'not-relied-on': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Pasal 15 Permendagri 4/2023',
          en: 'No office known to hold it; rests on Permendagri 4/2023 Pasal 15',
        },
      ],
      says: {
        id: 'Persetujuan tertulis diminta untuk setiap tindakan.',
        en: 'Written approval is asked for each act.',
      },
    },
    'still-approves': {
      holders: [{ id: 'Pemerintah daerah yang tetap memakai edaran itu', en: 'Regions that go on using the circular' }],
      says: {
        id: 'Edaran itu sudah merupakan persetujuan tertulis yang dimaksud ayat (3), cukup dilaporkan dalam tujuh hari kerja.',
        en: 'The circular is itself the written approval of ayat (3); a report within seven working days is enough.',
      },
    },
  },
}
