import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { ACTORS, type Actor } from '../dimensions'

/** The dimension of this table. */
export interface SubjectInput {
  actor: Actor
}

/** Whether the law of discipline of civil servants speaks to this kind of person. */
export interface SubjectOutcome {
  readonly bound: 'yes'
}

/**
 * Whether the law of discipline of civil servants speaks to this kind of person: PNS and CPNS, and PPPK by the rule of their agency.
 * Others stand under their contract, the village act or the act on regional government, and no article here may be laid upon them.
 */
export const subjectTable = /* @__PURE__ */ defineTable<
  SubjectInput,
  'decision',
  SubjectOutcome | Silent,
  ReadingOptions
>()({
  id: 'discipline-subject',
  bucket: 'actor',
  dimensions: { actor: ACTORS },
  rows: () => ({
    'pns/pp-53-2010': {
      when: { actor: 'pns' },
      during: { decision: between('0001-01-01', '2021-08-31') },
      then: { bound: 'yes' },
      basis: [norm('pp-53-2010/pasal-5')],
      reasoning: 'text',
    },
    'pns/pp-94-2021': {
      when: { actor: 'pns' },
      during: { decision: from('2021-08-31') },
      then: { bound: 'yes' },
      basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('pp-94-2021/pasal-7')],
      reasoning: 'text',
    },
    'cpns/pp-53-2010': {
      when: { actor: 'cpns' },
      during: { decision: between('0001-01-01', '2021-08-31') },
      then: { bound: 'yes' },
      basis: [norm('pp-53-2010/pasal-2')],
      reasoning: 'text',
    },
    'cpns/pp-94-2021': {
      when: { actor: 'cpns' },
      during: { decision: from('2021-08-31') },
      then: { bound: 'yes' },
      basis: [norm('pp-94-2021/pasal-43')],
      reasoning: 'text',
    },
    'pppk/before-uu-5-2014': {
      when: { actor: 'pppk' },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('no-such-kind-yet'),
      basis: [norm('uu-5-2014/pasal-1/angka-4')],
      reasoning: 'text',
    },
    'pppk/since-uu-5-2014': {
      when: { actor: 'pppk' },
      during: { decision: between('2014-01-15', '2018-11-28') },
      then: { bound: 'yes' },
      basis: [norm('uu-5-2014/pasal-104/ayat-1')],
      reasoning: 'text',
    },
    // The regulation carries the duty on when the act of 2014 is repealed (UU 20/2023 Pasal 75).
    'pppk/since-pp-49-2018': {
      when: { actor: 'pppk' },
      during: { decision: from('2018-11-28') },
      then: { bound: 'yes' },
      basis: [norm('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'text',
    },
    'pppk-paruh-waktu/before-the-decree': {
      when: { actor: 'pppk-paruh-waktu' },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'text',
    },
    'pppk-paruh-waktu/decree': {
      when: { actor: 'pppk-paruh-waktu' },
      during: { decision: from('2025-01-13') },
      then: { bound: 'yes' },
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'text',
    },
    // Pasal 1 names who the regulation speaks to; nothing in it reaches further.
    'non-asn/contract': {
      when: { actor: 'non-asn' },
      then: silent('contract-instead-of-discipline'),
      basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'text',
    },
    'penyedia-jasa/no-personnel-law': {
      when: { actor: 'penyedia-jasa' },
      then: silent('outside-personnel-law'),
      basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'text',
    },
    // A PNS made penjabat kepala desa is told as a PNS: the explanation keeps that person bound.
    'village/village-law': {
      when: { actor: ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] },
      then: silent('village-law-instead-of-discipline'),
      basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('pp-94-2021/penjelasan/umum')],
      reasoning: 'text',
    },
    'kepala-daerah/regional-government': {
      when: { actor: 'kepala-daerah' },
      then: silent('regional-government-law-instead-of-discipline'),
      basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('uu-23-2014/pasal-67/huruf-b')],
      reasoning: 'text',
    },
  }),
})
