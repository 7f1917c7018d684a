import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions, sanction } from '../../../law'
import { type NeutralityInput, VALUES } from '../dimensions'

/** The dimension of this table. */
export type StatutoryBasisInput = Pick<NeutralityInput, 'actor'>

/** The statute that itself calls a breach of the neutrality duty a breach of discipline. */
export interface StatutoryBasisOutcome {
  readonly basis: 'uu-20-2023-24'
}

/** Whether the ASN act of 2023 itself makes a breach of neutrality a breach of discipline; the duty is that of the day of the act. */
export const statutoryBasisTable = /* @__PURE__ */ defineTable<
  StatutoryBasisInput,
  'act',
  StatutoryBasisOutcome | Silent,
  ReadingOptions
>()({
  id: 'statutory-basis',
  bucket: 'actor',
  dimensions: { actor: VALUES.actor },
  rows: () => ({
    'asn/uu-5-2014': {
      when: { actor: ['pns', 'pppk'] },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: silent('no-statutory-breach-before-2023'),
      basis: [norm('uu-5-2014/pasal-2/huruf-f'), norm('uu-5-2014/pasal-9/ayat-2')],
      reasoning: 'text',
    },
    'asn/uu-20-2023': {
      when: { actor: ['pns', 'pppk'] },
      during: { act: from('2023-10-31') },
      then: { basis: 'uu-20-2023-24' },
      basis: [
        norm('uu-20-2023/pasal-2/huruf-f'),
        norm('uu-20-2023/pasal-9/ayat-2'),
        norm('uu-20-2023/pasal-24/ayat-1/huruf-d'),
        sanction('uu-20-2023/pasal-24/ayat-2'),
      ],
      reasoning: 'text',
      notes: ['no-level-in-the-act'],
    },
    'pppk-paruh-waktu/before': {
      when: { actor: 'pppk-paruh-waktu' },
      during: { act: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
    },
    'pppk-paruh-waktu': {
      when: { actor: 'pppk-paruh-waktu' },
      during: { act: from('2025-01-13') },
      then: { basis: 'uu-20-2023-24' },
      basis: [
        norm('kepmenpanrb-16-2025/diktum-1'),
        norm('uu-20-2023/pasal-24/ayat-1/huruf-d'),
        sanction('uu-20-2023/pasal-24/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree', 'no-level-in-the-act'],
    },
    'cpns/not-pegawai-asn': {
      when: { actor: 'cpns' },
      then: silent('cpns-not-pegawai-asn'),
      basis: [norm('uu-20-2023/pasal-1/angka-2'), norm('uu-20-2023/pasal-24/ayat-1/huruf-d')],
      reasoning: 'inference',
    },
    'others/not-pegawai-asn': {
      when: {
        actor: ['non-asn', 'penyedia-jasa', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'kepala-daerah'],
      },
      then: silent('not-a-civil-servant'),
      basis: [norm('uu-20-2023/pasal-1/angka-2'), norm('uu-20-2023/pasal-24/ayat-1/huruf-d')],
      reasoning: 'text',
    },
  }),
})
