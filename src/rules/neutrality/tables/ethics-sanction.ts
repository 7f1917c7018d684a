import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { ASN_KINDS } from '../../../people'
import type { EthicsNormInput } from './ethics-norm'

/** The forms of moral sanction from which the imposing official chooses. */
export type EthicsSanctionOutcome =
  | { readonly kinds: readonly ('pernyataan-secara-tertutup' | 'pernyataan-secara-terbuka')[] }
  | Silent

const MORAL = { kinds: ['pernyataan-secara-tertutup', 'pernyataan-secara-terbuka'] } as const

/** In writing, by the Pejabat Pembina Kepegawaian or whom that official delegates, after the Majelis Kode Etik has decided. */
const PROCEDURE = [
  procedure('pp-42-2004/pasal-15/ayat-2'),
  procedure('pp-42-2004/pasal-15/ayat-4'),
  procedure('pp-42-2004/pasal-15/ayat-5'),
  procedure('pp-42-2004/pasal-16'),
  procedure('pp-42-2004/pasal-17/ayat-1'),
  procedure('pp-42-2004/pasal-19/ayat-1'),
  procedure('pp-42-2004/pasal-19/ayat-2'),
  procedure('pp-42-2004/pasal-20'),
] as const

/** Which moral sanction follows a breach of ethics, by kind of ASN and day of the decision. */
export const ethicsSanctionTable = /* @__PURE__ */ defineTable<
  EthicsNormInput,
  'decision',
  EthicsSanctionOutcome,
  ReadingOptions
>()({
  id: 'ethics-sanction',
  bucket: 'actor',
  dimensions: { actor: ASN_KINDS },
  rows: () => ({
    'pns/before-pp-42': {
      when: { actor: ['pns', 'cpns'] },
      during: { decision: between('0001-01-01', '2004-10-18') },
      then: silent('no-code-of-ethics-yet'),
      basis: [procedure('pp-42-2004/pasal-22')],
      reasoning: 'text',
    },
    'pns/moral-sanction': {
      when: { actor: ['pns', 'cpns'] },
      during: { decision: between('2004-10-18', '2023-10-31') },
      then: MORAL,
      basis: [
        sanction('pp-42-2004/pasal-15/ayat-1'),
        sanction('pp-42-2004/pasal-15/ayat-3/huruf-a'),
        sanction('pp-42-2004/pasal-15/ayat-3/huruf-b'),
        ...PROCEDURE,
      ],
      reasoning: 'text',
    },
    'pns/still-in-force': {
      when: { actor: ['pns', 'cpns'] },
      during: { decision: from('2023-10-31') },
      reading: { 'ethics-after-2023': 'still-in-force' },
      then: MORAL,
      basis: [
        sanction('pp-42-2004/pasal-15/ayat-1'),
        sanction('pp-42-2004/pasal-15/ayat-3/huruf-a'),
        sanction('pp-42-2004/pasal-15/ayat-3/huruf-b'),
        ...PROCEDURE,
        procedure('uu-20-2023/pasal-75'),
      ],
      reasoning: 'inference',
      notes: ['no-saving-clause'],
    },
    'pns/lapsed': {
      when: { actor: ['pns', 'cpns'] },
      during: { decision: from('2023-10-31') },
      reading: { 'ethics-after-2023': 'lapsed' },
      then: silent('no-ethics-sanction-if-lapsed'),
      basis: [norm('uu-20-2023/pasal-24/ayat-2'), procedure('uu-20-2023/pasal-75')],
      reasoning: 'inference',
      notes: ['statute-calls-it-discipline'],
    },
    'pppk/none': {
      when: { actor: ['pppk', 'pppk-paruh-waktu'] },
      then: silent('no-ethics-sanction-in-pp-42'),
      basis: [norm('pp-42-2004/pasal-1/angka-5'), sanction('pp-42-2004/pasal-15/ayat-1')],
      reasoning: 'text',
    },
  }),
})
