import { from } from '../../../dates'
import { any, type Row, silent } from '../../../decision'
import { procedure, type ReadingOptions } from '../../../law'
import type { AuthorityInput } from '../dimensions'
import type { AuthorityOutcome } from '../outcome'

type AuthorityRow = Omit<Row<AuthorityInput, 'decision', AuthorityOutcome, ReadingOptions>, 'over'>

const ANY_PLACE = /* @__PURE__ */ any('the article names the post, wherever it is held')
const ANY_LEVEL = /* @__PURE__ */ any('the article names every level')
const ANY_WEIGHT = /* @__PURE__ */ any('one official imposes every kind of the level')
// An Indonesian mission belongs to a central agency.
const CENTRE_AND_PROVINCE = ['pusat', 'provinsi', 'perwakilan-luar-negeri'] as const

/** PP 94/2021 Pasal 17 to 23, for every sanction decided since 2021-08-31. */
export function authorityUnderPp94(): { [id: string]: AuthorityRow } {
  const during = { decision: from('2021-08-31') }
  return {
    'jpt-utama/pp-94': {
      when: { post: 'jpt-utama', place: ANY_PLACE, level: ANY_LEVEL, weight: ANY_WEIGHT },
      during,
      then: { imposes: 'presiden', proposes: 'menteri-koordinator' },
      basis: [procedure('pp-94-2021/pasal-17/ayat-1/huruf-a'), procedure('pp-94-2021/pasal-17/ayat-3/huruf-a')],
      reasoning: 'text',
    },
    'jpt-madya-pejabat-pembina-kepegawaian/pp-94': {
      when: {
        post: 'jpt-madya-pejabat-pembina-kepegawaian',
        place: ANY_PLACE,
        level: ANY_LEVEL,
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'presiden', proposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-17/ayat-1/huruf-b'), procedure('pp-94-2021/pasal-17/ayat-3/huruf-b')],
      reasoning: 'text',
      notes: ['proposer-is-the-person-concerned'],
    },
    'jpt-madya/dismissal/pp-94': {
      when: { post: 'jpt-madya', place: ANY_PLACE, level: 'berat', weight: 'dismissal' },
      during,
      then: { imposes: 'presiden', proposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-17/ayat-2/huruf-a'), procedure('pp-94-2021/pasal-17/ayat-3/huruf-b')],
      reasoning: 'text',
    },
    'jpt-madya/berat-in-service/pp-94': {
      when: { post: 'jpt-madya', place: CENTRE_AND_PROVINCE, level: 'berat', weight: 'in-service' },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-1')],
      reasoning: 'text',
    },
    'jpt-madya/ringan-sedang/pp-94': {
      when: { post: 'jpt-madya', place: CENTRE_AND_PROVINCE, level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-1')],
      reasoning: 'text',
    },
    'jpt-madya/kabupaten-kota/berat-in-service/pp-94': {
      when: { post: 'jpt-madya', place: 'kabupaten-kota', level: 'berat', weight: 'in-service' },
      during,
      then: silent('no-such-post-there'),
      basis: [procedure('pp-94-2021/pasal-18/ayat-1'), procedure('pp-94-2021/pasal-18/ayat-3/huruf-a')],
      reasoning: 'text',
    },
    'jpt-madya/kabupaten-kota/ringan-sedang/pp-94': {
      when: { post: 'jpt-madya', place: 'kabupaten-kota', level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      during,
      then: silent('no-such-post-there'),
      basis: [procedure('pp-94-2021/pasal-18/ayat-1'), procedure('pp-94-2021/pasal-18/ayat-3/huruf-a')],
      reasoning: 'text',
    },
    // Ayat (3) names who proposes for a JPT madya and for other posts the President fills; a JF ahli utama is one of these.
    'jf-ahli-utama/dismissal/pp-94': {
      when: { post: 'jf-ahli-utama', place: ANY_PLACE, level: 'berat', weight: 'dismissal' },
      during,
      then: { imposes: 'presiden', proposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-17/ayat-2/huruf-b'), procedure('pp-94-2021/pasal-17/ayat-3/huruf-b')],
      reasoning: 'inference',
    },
    'jf-ahli-utama/berat-in-service/pp-94': {
      when: { post: 'jf-ahli-utama', place: CENTRE_AND_PROVINCE, level: 'berat', weight: 'in-service' },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-2/huruf-b')],
      reasoning: 'text',
    },
    'jf-ahli-utama/ringan-sedang/pp-94': {
      when: { post: 'jf-ahli-utama', place: CENTRE_AND_PROVINCE, level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-2/huruf-b')],
      reasoning: 'text',
    },
    'jf-ahli-utama/kabupaten-kota/berat-in-service/pp-94': {
      when: { post: 'jf-ahli-utama', place: 'kabupaten-kota', level: 'berat', weight: 'in-service' },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-b')],
      reasoning: 'text',
    },
    'jf-ahli-utama/kabupaten-kota/ringan-sedang/pp-94': {
      when: { post: 'jf-ahli-utama', place: 'kabupaten-kota', level: ['ringan', 'sedang'], weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-b')],
      reasoning: 'text',
    },
    'jpt-pratama/sedang-berat/pp-94': {
      when: { post: 'jpt-pratama', place: CENTRE_AND_PROVINCE, level: ['sedang', 'berat'], weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-2/huruf-a')],
      reasoning: 'text',
    },
    // One tier below the JPT madya, even where a jpt pratama (an asisten) stands between.
    'jpt-pratama/ringan/pp-94': {
      when: { post: 'jpt-pratama', place: ['pusat', 'provinsi'], level: 'ringan', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'jpt-madya' },
      basis: [procedure('pp-94-2021/pasal-20/huruf-a')],
      reasoning: 'text',
    },
    'jpt-pratama/kabupaten-kota/pp-94': {
      when: { post: 'jpt-pratama', place: 'kabupaten-kota', level: ANY_LEVEL, weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-a')],
      reasoning: 'text',
    },
    'administrator-and-below/berat/pp-94': {
      when: {
        post: ['administrator', 'pengawas', 'lurah', 'pelaksana'],
        place: CENTRE_AND_PROVINCE,
        level: 'berat',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'administrator-and-below/kabupaten-kota/berat/pp-94': {
      when: {
        post: ['administrator', 'pengawas', 'lurah', 'pelaksana'],
        place: 'kabupaten-kota',
        level: 'berat',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-c')],
      reasoning: 'text',
    },
    'administrator/sedang/pp-94': {
      when: { post: 'administrator', place: ['pusat', 'provinsi'], level: 'sedang', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-dua-tingkat-di-atas' },
      basis: [procedure('pp-94-2021/pasal-20/huruf-b')],
      reasoning: 'text',
    },
    'pengawas/sedang/pp-94': {
      when: { post: ['pengawas', 'lurah'], place: ['pusat', 'provinsi'], level: 'sedang', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-dua-tingkat-di-atas' },
      basis: [procedure('pp-94-2021/pasal-21/huruf-b')],
      reasoning: 'text',
    },
    'pelaksana/sedang/pp-94': {
      when: { post: 'pelaksana', place: ['pusat', 'provinsi'], level: 'sedang', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-dua-tingkat-di-atas' },
      basis: [procedure('pp-94-2021/pasal-22/ayat-1/huruf-b'), procedure('pp-94-2021/pasal-23/ayat-1/huruf-b')],
      reasoning: 'text',
    },
    'administrator-and-below/kabupaten-kota/sedang/pejabat-pembina-kepegawaian': {
      when: {
        post: ['administrator', 'pengawas', 'lurah', 'pelaksana'],
        place: 'kabupaten-kota',
        level: 'sedang',
        weight: ANY_WEIGHT,
      },
      during,
      reading: { 'sedang-authority-kabupaten-kota': 'pejabat-pembina-kepegawaian' },
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-c')],
      reasoning: 'text',
    },
    // Pasal 20 knows no JPT madya in a kabupaten or kota; the Sekretaris Daerah, a JPT pratama, may stand two tiers above.
    'administrator/kabupaten-kota/sedang/two-tiers-above': {
      when: { post: 'administrator', place: 'kabupaten-kota', level: 'sedang', weight: ANY_WEIGHT },
      during,
      reading: { 'sedang-authority-kabupaten-kota': 'two-tiers-above' },
      then: { imposes: 'pejabat-dua-tingkat-di-atas' },
      basis: [procedure('pp-94-2021/pasal-21/huruf-b')],
      reasoning: 'inference',
      notes: ['only-where-a-jpt-pratama-stands-two-tiers-above'],
    },
    'pengawas/kabupaten-kota/sedang/two-tiers-above': {
      when: { post: ['pengawas', 'lurah'], place: 'kabupaten-kota', level: 'sedang', weight: ANY_WEIGHT },
      during,
      reading: { 'sedang-authority-kabupaten-kota': 'two-tiers-above' },
      then: { imposes: 'pejabat-dua-tingkat-di-atas' },
      basis: [procedure('pp-94-2021/pasal-21/huruf-b')],
      reasoning: 'text',
    },
    'pelaksana/kabupaten-kota/sedang/two-tiers-above': {
      when: { post: 'pelaksana', place: 'kabupaten-kota', level: 'sedang', weight: ANY_WEIGHT },
      during,
      reading: { 'sedang-authority-kabupaten-kota': 'two-tiers-above' },
      then: { imposes: 'pejabat-dua-tingkat-di-atas' },
      basis: [procedure('pp-94-2021/pasal-22/ayat-1/huruf-b'), procedure('pp-94-2021/pasal-23/ayat-1/huruf-b')],
      reasoning: 'text',
    },
    'administrator/ringan/pp-94': {
      when: {
        post: 'administrator',
        place: ['pusat', 'provinsi', 'kabupaten-kota'],
        level: 'ringan',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'atasan-langsung' },
      basis: [procedure('pp-94-2021/pasal-21/huruf-a')],
      reasoning: 'text',
    },
    'pengawas/ringan/pp-94': {
      when: {
        post: ['pengawas', 'lurah'],
        place: ['pusat', 'provinsi', 'kabupaten-kota'],
        level: 'ringan',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'atasan-langsung' },
      basis: [procedure('pp-94-2021/pasal-22/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    'pelaksana/ringan/pp-94': {
      when: {
        post: 'pelaksana',
        place: ['pusat', 'provinsi', 'kabupaten-kota'],
        level: 'ringan',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'atasan-langsung' },
      basis: [procedure('pp-94-2021/pasal-23/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    'jf-lain/berat/pp-94': {
      when: { post: 'jf-lain', place: CENTRE_AND_PROVINCE, level: 'berat', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-2/huruf-d')],
      reasoning: 'text',
    },
    'jf-lain/kabupaten-kota/berat/pp-94': {
      when: { post: 'jf-lain', place: 'kabupaten-kota', level: 'berat', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'pejabat-pembina-kepegawaian' },
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-d')],
      reasoning: 'text',
    },
    'jf-lain/sedang/pp-94': {
      when: { post: 'jf-lain', place: ['pusat', 'provinsi', 'kabupaten-kota'], level: 'sedang', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'jpt-pratama-atau-administrator' },
      basis: [procedure('pp-94-2021/pasal-21/huruf-c'), procedure('pp-94-2021/pasal-22/ayat-1/huruf-c')],
      reasoning: 'text',
    },
    'jf-lain/ringan/pp-94': {
      when: { post: 'jf-lain', place: ['pusat', 'provinsi', 'kabupaten-kota'], level: 'ringan', weight: ANY_WEIGHT },
      during,
      then: { imposes: 'jpt-pratama-atau-administrator' },
      basis: [
        procedure('pp-94-2021/pasal-21/huruf-c'),
        procedure('pp-94-2021/pasal-22/ayat-1/huruf-c'),
        procedure('pp-94-2021/pasal-23/ayat-1/huruf-c'),
      ],
      reasoning: 'text',
      notes: ['pengawas-may-impose-too'],
    },
    // Pasal 19 counts tiers below the head of the mission; which posts stand there differs from mission to mission.
    'perwakilan-luar-negeri/ringan/pp-94': {
      when: {
        post: ['jpt-pratama', 'administrator', 'pengawas', 'lurah', 'pelaksana', 'jf-lain'],
        place: 'perwakilan-luar-negeri',
        level: 'ringan',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'kepala-perwakilan' },
      basis: [procedure('pp-94-2021/pasal-19/huruf-a')],
      reasoning: 'inference',
      notes: ['only-one-tier-below-kepala-perwakilan'],
    },
    'perwakilan-luar-negeri/sedang/pp-94': {
      when: {
        post: ['administrator', 'pengawas', 'lurah', 'pelaksana', 'jf-lain'],
        place: 'perwakilan-luar-negeri',
        level: 'sedang',
        weight: ANY_WEIGHT,
      },
      during,
      then: { imposes: 'kepala-perwakilan' },
      basis: [procedure('pp-94-2021/pasal-19/huruf-b')],
      reasoning: 'inference',
      notes: ['only-two-tiers-below-kepala-perwakilan'],
    },
  }
}
