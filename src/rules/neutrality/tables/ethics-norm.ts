import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ASN_KINDS, type AsnKind } from '../../../people'

/** The dimensions of this table: only ASN have a code of ethics here. */
export interface EthicsNormInput {
  actor: AsnKind
}

/** The norm behind an ethics breach: the code of ethics of PNS, or the principle of neutrality of the acts on ASN alone. */
export type EthicsNormOutcome = { readonly norm: 'kode-etik-pns' | 'asas-netralitas' } | Silent

/** On which norm an ethics breach rests, by kind of ASN and day of the act. */
export const ethicsNormTable = /* @__PURE__ */ defineTable<EthicsNormInput, 'act', EthicsNormOutcome, ReadingOptions>()(
  {
    id: 'ethics-norm',
    bucket: 'actor',
    dimensions: { actor: ASN_KINDS },
    rows: () => ({
      'pns/before-pp-42': {
        when: { actor: ['pns', 'cpns'] },
        during: { act: between('0001-01-01', '2004-10-18') },
        then: silent('no-code-of-ethics-yet'),
        basis: [procedure('pp-42-2004/pasal-22')],
        reasoning: 'text',
      },
      'pns/pp-42': {
        when: { actor: ['pns', 'cpns'] },
        during: { act: between('2004-10-18', '2014-01-15') },
        then: { norm: 'kode-etik-pns' },
        basis: [norm('pp-42-2004/pasal-11/huruf-c'), norm('pp-42-2004/pasal-1/angka-5')],
        reasoning: 'text',
      },
      'pns/kept-by-uu-5-2014': {
        when: { actor: ['pns', 'cpns'] },
        during: { act: between('2014-01-15', '2023-10-31') },
        then: { norm: 'kode-etik-pns' },
        basis: [
          norm('pp-42-2004/pasal-11/huruf-c'),
          norm('pp-42-2004/pasal-1/angka-5'),
          procedure('uu-5-2014/pasal-139'),
        ],
        reasoning: 'text',
      },
      'pns/still-in-force': {
        when: { actor: ['pns', 'cpns'] },
        during: { act: from('2023-10-31') },
        reading: { 'ethics-after-2023': 'still-in-force' },
        then: { norm: 'kode-etik-pns' },
        basis: [
          norm('pp-42-2004/pasal-11/huruf-c'),
          norm('pp-42-2004/pasal-1/angka-5'),
          procedure('uu-20-2023/pasal-75'),
        ],
        reasoning: 'inference',
        notes: ['no-saving-clause'],
      },
      // If the code lapsed, the duty of the act is what remains; the act calls its breach a matter of discipline.
      'pns/lapsed': {
        when: { actor: ['pns', 'cpns'] },
        during: { act: from('2023-10-31') },
        reading: { 'ethics-after-2023': 'lapsed' },
        then: { norm: 'asas-netralitas' },
        basis: [
          norm('uu-20-2023/pasal-24/ayat-1/huruf-d'),
          norm('uu-20-2023/pasal-24/ayat-2'),
          norm('uu-20-2023/pasal-9/ayat-2'),
          procedure('uu-20-2023/pasal-75'),
        ],
        reasoning: 'inference',
        notes: ['statute-calls-it-discipline'],
      },
      'pppk/before-uu-5-2014': {
        when: { actor: 'pppk' },
        during: { act: between('0001-01-01', '2014-01-15') },
        then: silent('no-such-kind-yet'),
        basis: [procedure('uu-5-2014/pasal-141')],
        reasoning: 'text',
      },
      'pppk/uu-5-2014': {
        when: { actor: 'pppk' },
        during: { act: between('2014-01-15', '2023-10-31') },
        then: { norm: 'asas-netralitas' },
        basis: [norm('uu-5-2014/pasal-2/huruf-f'), norm('uu-5-2014/pasal-9/ayat-2')],
        reasoning: 'inference',
        notes: ['pp-42-names-pns-only'],
      },
      'pppk/uu-20-2023': {
        when: { actor: 'pppk' },
        during: { act: from('2023-10-31') },
        then: { norm: 'asas-netralitas' },
        basis: [
          norm('uu-20-2023/pasal-2/huruf-f'),
          norm('uu-20-2023/pasal-9/ayat-2'),
          norm('uu-20-2023/pasal-24/ayat-1/huruf-d'),
        ],
        reasoning: 'inference',
        notes: ['pp-42-names-pns-only', 'statute-calls-it-discipline'],
      },
      'pppk-paruh-waktu/before-the-decree': {
        when: { actor: 'pppk-paruh-waktu' },
        during: { act: between('0001-01-01', '2025-01-13') },
        then: silent('no-such-kind-yet'),
        basis: [norm('kepmenpanrb-16-2025/diktum-1')],
        reasoning: 'text',
      },
      'pppk-paruh-waktu/decree': {
        when: { actor: 'pppk-paruh-waktu' },
        during: { act: from('2025-01-13') },
        then: { norm: 'asas-netralitas' },
        basis: [
          norm('uu-20-2023/pasal-2/huruf-f'),
          norm('uu-20-2023/pasal-9/ayat-2'),
          norm('uu-20-2023/pasal-24/ayat-1/huruf-d'),
          norm('kepmenpanrb-16-2025/diktum-1'),
        ],
        reasoning: 'inference',
        notes: ['pp-42-names-pns-only', 'statute-calls-it-discipline'],
      },
    }),
  },
)
