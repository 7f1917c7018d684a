import type { ContestedPointText } from '../../reading'
import type { pasanganCalon } from '../../readings/pasangan-calon'

/** The question of {@link pasanganCalon}, its readings and why one is preferred. */
export const pasanganCalonText: ContestedPointText<typeof pasanganCalon> = {
  question: {
    id: 'Apakah Pasal 5 huruf n angka 5 dan angka 6 PP 94/2021 menjangkau calon anggota DPR, DPD, dan DPRD serta partai?',
    en: 'Do PP 94/2021 Pasal 5 huruf n angka 5 and 6 reach candidates for DPR, DPD and DPRD, and parties?',
  },
  why: {
    id: 'Kedua angka itu menyebut pasangan calon, Pasal 1 angka 28 UU 7/2017 menyimpan istilah itu bagi pasangan calon Presiden, dan pedoman tidak dapat memperluas larangan berhukuman berat; bagi calon lain masih ada kewajiban menurut dampak. Pembukaan huruf n menyebut calon legislatif dan praktik memakai arti luas, jadi risikonya tetap ditampilkan.',
    en: 'Both limbs name a pair, UU 7/2017 Pasal 1 angka 28 keeps that term for the presidential pair, and a guideline cannot widen a ban punished as berat; for other candidates the duties by impact remain. The opening of huruf n names legislative candidates and practice reads it widely, so the risk is always shown.',
  },
  options: {
    'wide-by-skb': {
      holders: [
        {
          id: 'Penanda tangan SKB 2022 (KemenPANRB, Kemendagri, BKN, KASN, Bawaslu), sejak 22 September 2022',
          en: 'the signatories of the decree of 2022 (ministries of PANRB and home affairs, BKN, KASN, Bawaslu), since 22 September 2022',
        },
      ],
      says: {
        id: 'Angka 5 dan angka 6 juga berlaku untuk keberpihakan kepada partai dan calon legislatif.',
        en: 'Angka 5 and 6 also cover leaning to parties and legislative candidates.',
      },
    },
    'letter-pairs-only': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 5 huruf n angka 5 dan angka 6 PP 94/2021',
          en: 'No office known to hold it; rests on the wording of PP 94/2021 Pasal 5 huruf n angka 5 and 6',
        },
      ],
      says: {
        id: 'Angka 5 dan angka 6 hanya berlaku untuk pasangan calon; selebihnya dinilai menurut kewajiban dan dampaknya.',
        en: 'Angka 5 and 6 cover only pairs; the rest is judged under the duties by impact.',
      },
    },
  },
}
