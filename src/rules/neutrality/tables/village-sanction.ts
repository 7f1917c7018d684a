import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { VILLAGE_KINDS, type VillageKind } from '../../../people'
import { CONDUCTS, type Conduct, type NeutralityInput, VALUES } from '../dimensions'

/** The dimensions of this table. */
export interface VillageSanctionInput extends Pick<NeutralityInput, 'conduct'> {
  actor: VillageKind
}

/** The ladder of the village act from its first rung, and who dismisses in the end; the act does not say who reprimands. */
export type VillageSanctionOutcome =
  | {
      readonly kinds: readonly ('teguran-lisan' | 'teguran-tertulis' | 'pemberhentian-sementara' | 'pemberhentian')[]
      readonly imposes: 'bupati-wali-kota' | 'kepala-desa'
    }
  | Silent

/** What a kepala desa fails to do; everything else that the act forbids is done. */
const DUTY = 'remain-asn-after-determination'
const BANS = /* @__PURE__ */ CONDUCTS.filter((conduct): conduct is Exclude<Conduct, typeof DUTY> => conduct !== DUTY)
const WHATEVER = any('the article is the same for every breach')

const LADDER = ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara', 'pemberhentian'] as const

/** Which sanctions follow the breach of a ban or duty of the village act, and who dismisses, by the day of the decision. */
export const villageSanctionTable = /* @__PURE__ */ defineTable<
  VillageSanctionInput,
  'decision',
  VillageSanctionOutcome,
  ReadingOptions
>()({
  id: 'village-sanction',
  bucket: 'conduct',
  dimensions: { conduct: VALUES.conduct, actor: VILLAGE_KINDS },
  rows: () => ({
    'kepala-desa/before-the-act': {
      when: { actor: ['kepala-desa', 'perangkat-desa', 'anggota-bpd'], conduct: WHATEVER },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('older-act-not-read'),
      basis: [procedure('uu-6-2014/pasal-122')],
      reasoning: 'text',
    },
    // Pasal 40 ayat (2) huruf d makes the breach of a ban a ground of dismissal, and says nothing of a duty.
    'kepala-desa/pasal-28': {
      when: { actor: 'kepala-desa', conduct: DUTY },
      during: { decision: from('2014-01-15') },
      then: { kinds: LADDER, imposes: 'bupati-wali-kota' },
      basis: [
        sanction('uu-6-2014/pasal-28/ayat-1'),
        sanction('uu-6-2014/pasal-28/ayat-2'),
        procedure('uu-6-2014/pasal-40/ayat-3'),
      ],
      reasoning: 'text',
      notes: ['reprimanding-office-not-named'],
    },
    'kepala-desa/pasal-30': {
      when: { actor: 'kepala-desa', conduct: BANS },
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
      when: { actor: 'perangkat-desa', conduct: WHATEVER },
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
      when: { actor: 'anggota-bpd', conduct: WHATEVER },
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
