import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { guideline, norm, procedure, type ReadingOptions } from '../../../law'
import { ACTORS, type NeutralityInput } from '../dimensions'
import type { Regime } from '../outcome'

/** The dimensions of this table. */
export type RegimeInput = Pick<NeutralityInput, 'actor'>

/** Which body of law speaks to this kind of person on the day of the act. */
export const regimeTable = /* @__PURE__ */ defineTable<
  RegimeInput,
  'act',
  { readonly regime: Regime } | Silent,
  ReadingOptions
>()({
  id: 'regime',
  bucket: 'actor',
  dimensions: { actor: ACTORS },
  rows: () => ({
    // UU 8/1974 was not read; that PNS and CPNS stood under one law of their own is what PP 42/2004 takes over from it.
    'pns-and-cpns/before-uu-5-2014': {
      when: { actor: ['pns', 'cpns'] },
      during: { act: between('0001-01-01', '2014-01-15') },
      then: { regime: 'civil-servant' },
      basis: [norm('pp-42-2004/pasal-1/angka-5')],
      reasoning: 'inference',
      notes: ['older-act-not-read'],
    },
    'pns/uu-5-2014': {
      when: { actor: 'pns' },
      during: { act: between('2014-01-15', '2023-10-31') },
      then: { regime: 'civil-servant' },
      basis: [norm('uu-5-2014/pasal-1/angka-2'), norm('uu-5-2014/pasal-1/angka-3'), norm('uu-5-2014/pasal-9/ayat-2')],
      reasoning: 'text',
    },
    'pns/uu-20-2023': {
      when: { actor: 'pns' },
      during: { act: from('2023-10-31') },
      then: { regime: 'civil-servant' },
      basis: [norm('uu-20-2023/pasal-5'), norm('uu-20-2023/pasal-9/ayat-2')],
      reasoning: 'text',
    },
    // The ASN acts name PNS and PPPK; a CPNS stands under the regulations that count CPNS in.
    'cpns/pp-53-2010': {
      when: { actor: 'cpns' },
      during: { act: between('2014-01-15', '2021-08-31') },
      then: { regime: 'civil-servant' },
      basis: [norm('pp-42-2004/pasal-1/angka-5'), norm('pp-53-2010/pasal-2')],
      reasoning: 'text',
    },
    'cpns/pp-94-2021': {
      when: { actor: 'cpns' },
      during: { act: from('2021-08-31') },
      then: { regime: 'civil-servant' },
      basis: [norm('pp-42-2004/pasal-1/angka-5'), norm('pp-94-2021/pasal-43')],
      reasoning: 'text',
    },
    'pppk/before-uu-5-2014': {
      when: { actor: 'pppk' },
      during: { act: between('0001-01-01', '2014-01-15') },
      then: silent('no-such-kind-yet'),
      basis: [norm('uu-5-2014/pasal-1/angka-4'), procedure('uu-5-2014/pasal-141')],
      reasoning: 'text',
    },
    // The act itself names PPPK as ASN from its first day; only the rules that carry it out came with PP 49/2018.
    'pppk/uu-5-2014': {
      when: { actor: 'pppk' },
      during: { act: between('2014-01-15', '2018-11-28') },
      then: { regime: 'civil-servant' },
      basis: [norm('uu-5-2014/pasal-1/angka-2'), norm('uu-5-2014/pasal-1/angka-4'), norm('uu-5-2014/pasal-9/ayat-2')],
      reasoning: 'text',
      notes: ['no-implementing-regulation-yet'],
    },
    'pppk/pp-49-2018': {
      when: { actor: 'pppk' },
      during: { act: between('2018-11-28', '2023-10-31') },
      then: { regime: 'civil-servant' },
      basis: [
        norm('uu-5-2014/pasal-1/angka-2'),
        norm('uu-5-2014/pasal-1/angka-4'),
        norm('uu-5-2014/pasal-9/ayat-2'),
        norm('pp-49-2018/pasal-51/ayat-1'),
      ],
      reasoning: 'text',
    },
    'pppk/uu-20-2023': {
      when: { actor: 'pppk' },
      during: { act: from('2023-10-31') },
      then: { regime: 'civil-servant' },
      basis: [norm('uu-20-2023/pasal-5'), norm('uu-20-2023/pasal-9/ayat-2'), norm('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'text',
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
      then: { regime: 'civil-servant' },
      basis: [norm('uu-20-2023/pasal-5'), norm('uu-20-2023/pasal-9/ayat-2'), norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'text',
    },
    'non-asn/before-the-circular': {
      when: { actor: 'non-asn' },
      during: { act: between('0001-01-01', '2023-01-03') },
      then: silent('no-national-instrument'),
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      reasoning: 'text',
      notes: ['local-circulars-may-exist'],
    },
    'non-asn/circular': {
      when: { actor: 'non-asn' },
      during: { act: from('2023-01-03') },
      then: { regime: 'contract' },
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      reasoning: 'text',
    },
    // Hired from a vendor or as a service: the circular speaks of staff, the acts of ASN.
    'penyedia-jasa/no-rule': {
      when: { actor: 'penyedia-jasa' },
      then: silent('outside-personnel-law'),
      basis: [norm('uu-20-2023/pasal-5'), guideline('se-menpanrb-1-2023/isi/netral')],
      reasoning: 'inference',
    },
    'village/before-uu-6-2014': {
      when: { actor: ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] },
      during: { act: between('0001-01-01', '2014-01-15') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-6-2014/pasal-122')],
      reasoning: 'text',
    },
    'kepala-desa/uu-6-2014': {
      when: { actor: 'kepala-desa' },
      during: { act: from('2014-01-15') },
      then: { regime: 'village' },
      basis: [norm('uu-6-2014/pasal-29/huruf-j')],
      reasoning: 'text',
    },
    'perangkat-desa/uu-6-2014': {
      when: { actor: 'perangkat-desa' },
      during: { act: from('2014-01-15') },
      then: { regime: 'village' },
      basis: [norm('uu-6-2014/pasal-51/huruf-j')],
      reasoning: 'text',
    },
    'anggota-bpd/uu-6-2014': {
      when: { actor: 'anggota-bpd' },
      during: { act: from('2014-01-15') },
      then: { regime: 'village' },
      basis: [norm('uu-6-2014/pasal-64/huruf-h')],
      reasoning: 'text',
    },
    'kepala-daerah/before-uu-23-2014': {
      when: { actor: 'kepala-daerah' },
      during: { act: between('0001-01-01', '2014-10-02') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-23-2014/pasal-411')],
      reasoning: 'text',
    },
    'kepala-daerah/uu-23-2014': {
      when: { actor: 'kepala-daerah' },
      during: { act: from('2014-10-02') },
      then: { regime: 'office-holder' },
      basis: [norm('uu-23-2014/pasal-67/huruf-b'), norm('uu-23-2014/pasal-76/ayat-1/huruf-a')],
      reasoning: 'text',
    },
  }),
})
