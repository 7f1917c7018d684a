import { definePoint } from '../reading'

/**
 * Who imposes a sedang sanction on an administrator or lower post in a kabupaten or kota: PP 94/2021 Pasal 18 ayat (3)
 * huruf c and Pasal 21 to 23 both answer.
 */
export const sedangAuthorityKabupatenKota = /* @__PURE__ */ definePoint({
  id: 'sedang-authority-kabupaten-kota',
  from: '2021-08-31',
  until: null,
  options: ['pejabat-pembina-kepegawaian', 'two-tiers-above'],
  preferred: 'pejabat-pembina-kepegawaian',
})
