import type { ContestedPointText } from '../../reading'
import type { abuseOfAuthority } from '../../readings/abuse-of-authority'

/** The question of {@link abuseOfAuthority}, its readings and why one is preferred. */
export const abuseOfAuthorityText: ContestedPointText<typeof abuseOfAuthority> = {
  question: {
    id: 'Apakah keputusan atau tindakan jabatan untuk bakal calon, atau untuk calon yang bukan pasangan, merupakan penyalahgunaan wewenang?',
    en: 'Is a decision or act of office for a bakal calon, or for a candidate who stands in no pair, abuse of authority?',
  },
  why: {
    id: 'Aturan khusus tentang keberpihakan sudah memilih sendiri perbuatan dan tingkatnya, yang dibiarkannya di luar tidak begitu saja kembali sebagai pelanggaran berat lewat larangan umum, dan pedoman yang terbaca tidak memakai larangan itu. Namun, penjelasan kedua peraturan memasukkan tindakan untuk kepentingan pihak lain yang tidak sesuai dengan tujuan kewenangan, jadi risikonya tetap ditampilkan; yang harus terbukti ialah kewenangan yang dipakai, tujuannya, dan pihak yang diuntungkan.',
    en: 'The special rules on taking sides choose their acts and levels themselves, what they leave out does not simply come back as a berat breach through a general ban, and the guidelines that could be read do not use that ban. Yet the explanations of both regulations count acting for the interest of another against the purpose of the power, so the risk is always shown; what must be proved is the power used, its purpose and who gained.',
  },
  options: {
    'abuse-by-its-words': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada penjelasan Pasal 5 huruf a PP 94/2021 dan Pasal 4 angka 1 PP 53/2010',
          en: 'No office known to hold it; rests on the explanations of PP 94/2021 Pasal 5 huruf a and PP 53/2010 Pasal 4 angka 1',
        },
      ],
      says: {
        id: 'Perbuatan itu penyalahgunaan wewenang dan selalu pelanggaran berat.',
        en: 'The act is abuse of authority and always a berat breach.',
      },
    },
    'duties-by-impact': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada susunan Pasal 5 huruf n PP 94/2021 dan Pasal 4 angka 12 sampai dengan angka 15 PP 53/2010',
          en: 'No office known to hold it; rests on the build of PP 94/2021 Pasal 5 huruf n and PP 53/2010 Pasal 4 angka 12 to 15',
        },
      ],
      says: {
        id: 'Perbuatan itu dinilai menurut kewajiban dan dampaknya: ringan, sedang, atau berat.',
        en: 'The act is judged under the duties by impact: ringan, sedang or berat.',
      },
    },
  },
}
