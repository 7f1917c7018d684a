import { between, from } from '../../../dates'
import { any, defineTable, silent } from '../../../decision'
import { procedure, type ReadingOptions } from '../../../law'
import { type AuthorityInput, DISCIPLINE_VALUES } from '../dimensions'
import type { AuthorityOutcome } from '../outcome'
import { authorityUnderPp53 } from './authority-pp-53'
import { authorityUnderPp94 } from './authority-pp-94'

/** Who imposes the sanction: PP 94/2021 Pasal 16 to 25 for what is decided from 2021-08-31, PP 53/2010 Pasal 15 to 22 before. */
export const authorityTable = /* @__PURE__ */ defineTable<
  AuthorityInput,
  'decision',
  AuthorityOutcome,
  ReadingOptions
>()({
  id: 'imposing-authority',
  bucket: 'post',
  dimensions: {
    post: DISCIPLINE_VALUES.post,
    place: DISCIPLINE_VALUES.place,
    level: DISCIPLINE_VALUES.level,
    weight: DISCIPLINE_VALUES.weight,
  },
  rows: () => ({
    'any/before-pp-53': {
      when: {
        post: any('the older regulation was not read for any post'),
        place: any('nor for any place'),
        level: any('nor for any level'),
        weight: any('nor for any kind'),
      },
      during: { decision: between('0001-01-01', '2010-06-06') },
      then: silent('before-coverage'),
      basis: [procedure('pp-53-2010/pasal-51')],
      reasoning: 'text',
    },
    // A penjabat keeps the post from which the power follows; the post that he fills gives none.
    'penjabat/pp-53': {
      when: {
        post: ['penjabat-kepala-desa', 'penjabat-kepala-daerah'],
        place: any('the post of origin decides'),
        level: any('the post of origin decides'),
        weight: any('the post of origin decides'),
      },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: silent('depends-on-the-post-of-origin'),
      basis: [procedure('pp-53-2010/pasal-15/ayat-1'), procedure('pp-53-2010/pasal-20/ayat-1/huruf-a/angka-4')],
      reasoning: 'inference',
    },
    'penjabat-kepala-desa/pp-94': {
      when: {
        post: 'penjabat-kepala-desa',
        place: any('the post of origin decides'),
        level: any('the post of origin decides'),
        weight: any('the post of origin decides'),
      },
      during: { decision: from('2021-08-31') },
      then: silent('depends-on-the-post-of-origin'),
      basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-c'), procedure('pp-94-2021/penjelasan/umum')],
      reasoning: 'inference',
    },
    'penjabat-kepala-daerah/pp-94': {
      when: {
        post: 'penjabat-kepala-daerah',
        place: any('the post of origin decides'),
        level: any('the post of origin decides'),
        weight: any('the post of origin decides'),
      },
      during: { decision: from('2021-08-31') },
      then: silent('depends-on-the-post-of-origin'),
      basis: [procedure('pp-94-2021/pasal-18/ayat-1'), procedure('pp-94-2021/pasal-18/ayat-2/huruf-a')],
      reasoning: 'inference',
    },
    ...authorityUnderPp53(),
    ...authorityUnderPp94(),
  }),
})
