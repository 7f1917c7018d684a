import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { VILLAGE_KINDS, type VillageKind } from '../../../people'

/** The dimensions of this table. */
export interface VillageSanctionInput {
  actor: VillageKind
}

/** The ladder of the village act from its first rung, and who dismisses in the end; the act does not say who reprimands. */
export type VillageSanctionOutcome =
  | {
      readonly kinds: readonly ('teguran-lisan' | 'teguran-tertulis' | 'pemberhentian-sementara' | 'pemberhentian')[]
      readonly imposes: 'bupati-wali-kota' | 'kepala-desa'
    }
  | Silent

const LADDER = ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara', 'pemberhentian'] as const

/** Which sanctions follow the breach of a ban of the village act, and who dismisses, by the day of the decision. */
export const villageSanctionTable = /* @__PURE__ */ defineTable<
  VillageSanctionInput,
  'decision',
  VillageSanctionOutcome,
  ReadingOptions
>()({
  id: 'village-sanction',
  bucket: 'actor',
  dimensions: { actor: VILLAGE_KINDS },
  rows: () => ({
    'kepala-desa/before-the-act': {
      when: { actor: ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-6-2014/pasal-122')],
      reasoning: 'text',
    },
    'kepala-desa/pasal-30': {
      when: { actor: 'kepala-desa' },
      during: { decision: from('2014-01-15') },
      then: { kinds: LADDER, imposes: 'bupati-wali-kota' },
      basis: [
        sanction('uu-6-2014/pasal-30/ayat-1'),
        sanction('uu-6-2014/pasal-30/ayat-2'),
        sanction('uu-6-2014/pasal-40/ayat-2/huruf-d'),
        procedure('uu-6-2014/pasal-40/ayat-3'),
      ],
      reasoning: 'text',
      notes: ['reprimanding-office-not-named'],
    },
    'perangkat-desa/pasal-52': {
      when: { actor: 'perangkat-desa' },
      during: { decision: from('2014-01-15') },
      then: { kinds: LADDER, imposes: 'kepala-desa' },
      basis: [
        sanction('uu-6-2014/pasal-52/ayat-1'),
        sanction('uu-6-2014/pasal-52/ayat-2'),
        sanction('uu-6-2014/pasal-53/ayat-2/huruf-d'),
        procedure('uu-6-2014/pasal-53/ayat-3'),
      ],
      reasoning: 'text',
      notes: ['reprimanding-office-not-named', 'camat-is-consulted'],
    },
    'anggota-bpd/none': {
      when: { actor: 'anggota-bpd' },
      during: { decision: from('2014-01-15') },
      then: silent('no-sanction-in-the-act'),
      basis: [
        norm('uu-6-2014/pasal-64/huruf-a'),
        norm('uu-6-2014/pasal-64/huruf-c'),
        norm('uu-6-2014/pasal-64/huruf-h'),
      ],
      reasoning: 'text',
    },
  }),
})
