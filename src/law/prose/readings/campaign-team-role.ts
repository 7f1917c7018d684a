import type { ContestedPointText } from '../../reading'
import type { campaignTeamRole } from '../../readings/campaign-team-role'

/** The question of {@link campaignTeamRole}, its readings and why one is preferred. */
export const campaignTeamRoleText: ContestedPointText<typeof campaignTeamRole> = {
  question: {
    id: 'Apakah menjadi tim sukses, tenaga ahli, atau penyandang dana setelah penetapan peserta dengan sendirinya pelanggaran berat?',
    en: 'Is being campaign team, expert or funder after the determination of contestants berat as such?',
  },
  why: {
    id: 'PP 94/2021 hanya menyebut peran itu dalam penjelasan angka 3, yang normanya pengerahan PNS lain, dan dasar pasal butir SKB itu tidak terbaca; pedoman tidak menciptakan tingkat hukuman. Bila ada kegiatan, pengerahan, atau fasilitas negara, angka 6, 3, atau 4 berlaku.',
    en: 'PP 94/2021 names the role only in the explanation of angka 3, whose norm is mobilising other PNS, and the article basis of the decree’s item could not be read; a guideline creates no level. Where there are activities, mobilisation or state facilities, angka 6, 3 or 4 applies.',
  },
  options: {
    'berat-by-skb': {
      holders: [{ id: 'Penanda tangan SKB 2022', en: 'the signatories of the decree of 2022' }],
      says: {
        id: 'Peran itu sendiri pelanggaran disiplin berat.',
        en: 'The role by itself is a berat breach.',
      },
    },
    'duties-by-impact': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Pasal 5 huruf n PP 94/2021, yang tidak memuat peran itu',
          en: 'No office known to hold it; rests on PP 94/2021 Pasal 5 huruf n, which does not hold the role',
        },
      ],
      says: {
        id: 'Peran itu dinilai menurut kewajiban Pasal 3 dan dampaknya: ringan, sedang, atau berat.',
        en: 'The role is judged under the duties of Pasal 3 by impact: ringan, sedang or berat.',
      },
    },
  },
}
