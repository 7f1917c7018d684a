import { defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, type ProvisionId, procedure } from '../../../law'
import { NORMS, type Norm, REGULATIONS, type Regulation } from '../breach-dimensions'

/** The dimensions of this table: the norm as it was named, and the regulation whose catalogue sets the level. */
export interface NormOfRegulationInput {
  norm: Norm
  regulation: Regulation
}

/** The norm of the regulation that governs. */
export interface NormOfRegulationOutcome {
  readonly norm: Norm
}

/** The provision of each norm. */
const PROVISIONS = {
  'pp-94-3a': 'pp-94-2021/pasal-3/huruf-a',
  'pp-94-3b': 'pp-94-2021/pasal-3/huruf-b',
  'pp-94-3c': 'pp-94-2021/pasal-3/huruf-c',
  'pp-94-3d': 'pp-94-2021/pasal-3/huruf-d',
  'pp-94-3e': 'pp-94-2021/pasal-3/huruf-e',
  'pp-94-3f': 'pp-94-2021/pasal-3/huruf-f',
  'pp-94-3g': 'pp-94-2021/pasal-3/huruf-g',
  'pp-94-3h': 'pp-94-2021/pasal-3/huruf-h',
  'pp-94-4a': 'pp-94-2021/pasal-4/huruf-a',
  'pp-94-4b': 'pp-94-2021/pasal-4/huruf-b',
  'pp-94-4c': 'pp-94-2021/pasal-4/huruf-c',
  'pp-94-4d': 'pp-94-2021/pasal-4/huruf-d',
  'pp-94-4e': 'pp-94-2021/pasal-4/huruf-e',
  'pp-94-4f': 'pp-94-2021/pasal-4/huruf-f',
  'pp-94-4g': 'pp-94-2021/pasal-4/huruf-g',
  'pp-94-4h': 'pp-94-2021/pasal-4/huruf-h',
  'pp-94-4i': 'pp-94-2021/pasal-4/huruf-i',
  'pp-94-5a': 'pp-94-2021/pasal-5/huruf-a',
  'pp-94-5b': 'pp-94-2021/pasal-5/huruf-b',
  'pp-94-5c': 'pp-94-2021/pasal-5/huruf-c',
  'pp-94-5d': 'pp-94-2021/pasal-5/huruf-d',
  'pp-94-5e': 'pp-94-2021/pasal-5/huruf-e',
  'pp-94-5f': 'pp-94-2021/pasal-5/huruf-f',
  'pp-94-5g': 'pp-94-2021/pasal-5/huruf-g',
  'pp-94-5h': 'pp-94-2021/pasal-5/huruf-h',
  'pp-94-5i': 'pp-94-2021/pasal-5/huruf-i',
  'pp-94-5j': 'pp-94-2021/pasal-5/huruf-j',
  'pp-94-5k': 'pp-94-2021/pasal-5/huruf-k',
  'pp-94-5l': 'pp-94-2021/pasal-5/huruf-l',
  'pp-94-5m': 'pp-94-2021/pasal-5/huruf-m',
  'pp-94-5n1': 'pp-94-2021/pasal-5/huruf-n/angka-1',
  'pp-94-5n2': 'pp-94-2021/pasal-5/huruf-n/angka-2',
  'pp-94-5n3': 'pp-94-2021/pasal-5/huruf-n/angka-3',
  'pp-94-5n4': 'pp-94-2021/pasal-5/huruf-n/angka-4',
  'pp-94-5n5': 'pp-94-2021/pasal-5/huruf-n/angka-5',
  'pp-94-5n6': 'pp-94-2021/pasal-5/huruf-n/angka-6',
  'pp-94-5n7': 'pp-94-2021/pasal-5/huruf-n/angka-7',
  'pp-94-24-2': 'pp-94-2021/pasal-24/ayat-2',
  'pp-94-24-3': 'pp-94-2021/pasal-24/ayat-3',
  'pp-94-28': 'pp-94-2021/pasal-28/ayat-1',
  'pp-94-41': 'pp-94-2021/pasal-41',
  'pp-53-3-1': 'pp-53-2010/pasal-3/angka-1',
  'pp-53-3-2': 'pp-53-2010/pasal-3/angka-2',
  'pp-53-3-3': 'pp-53-2010/pasal-3/angka-3',
  'pp-53-3-4': 'pp-53-2010/pasal-3/angka-4',
  'pp-53-3-5': 'pp-53-2010/pasal-3/angka-5',
  'pp-53-3-6': 'pp-53-2010/pasal-3/angka-6',
  'pp-53-3-7': 'pp-53-2010/pasal-3/angka-7',
  'pp-53-3-8': 'pp-53-2010/pasal-3/angka-8',
  'pp-53-3-9': 'pp-53-2010/pasal-3/angka-9',
  'pp-53-3-10': 'pp-53-2010/pasal-3/angka-10',
  'pp-53-3-11': 'pp-53-2010/pasal-3/angka-11',
  'pp-53-3-12': 'pp-53-2010/pasal-3/angka-12',
  'pp-53-3-13': 'pp-53-2010/pasal-3/angka-13',
  'pp-53-3-14': 'pp-53-2010/pasal-3/angka-14',
  'pp-53-3-15': 'pp-53-2010/pasal-3/angka-15',
  'pp-53-3-16': 'pp-53-2010/pasal-3/angka-16',
  'pp-53-3-17': 'pp-53-2010/pasal-3/angka-17',
  'pp-53-4-1': 'pp-53-2010/pasal-4/angka-1',
  'pp-53-4-2': 'pp-53-2010/pasal-4/angka-2',
  'pp-53-4-3': 'pp-53-2010/pasal-4/angka-3',
  'pp-53-4-4': 'pp-53-2010/pasal-4/angka-4',
  'pp-53-4-5': 'pp-53-2010/pasal-4/angka-5',
  'pp-53-4-6': 'pp-53-2010/pasal-4/angka-6',
  'pp-53-4-7': 'pp-53-2010/pasal-4/angka-7',
  'pp-53-4-8': 'pp-53-2010/pasal-4/angka-8',
  'pp-53-4-9': 'pp-53-2010/pasal-4/angka-9',
  'pp-53-4-10': 'pp-53-2010/pasal-4/angka-10',
  'pp-53-4-11': 'pp-53-2010/pasal-4/angka-11',
  'pp-53-4-12a': 'pp-53-2010/pasal-4/angka-12/huruf-a',
  'pp-53-4-12b': 'pp-53-2010/pasal-4/angka-12/huruf-b',
  'pp-53-4-12c': 'pp-53-2010/pasal-4/angka-12/huruf-c',
  'pp-53-4-12d': 'pp-53-2010/pasal-4/angka-12/huruf-d',
  'pp-53-4-13a': 'pp-53-2010/pasal-4/angka-13/huruf-a',
  'pp-53-4-13b': 'pp-53-2010/pasal-4/angka-13/huruf-b',
  'pp-53-4-14': 'pp-53-2010/pasal-4/angka-14',
  'pp-53-4-15a': 'pp-53-2010/pasal-4/angka-15/huruf-a',
  'pp-53-4-15b': 'pp-53-2010/pasal-4/angka-15/huruf-b',
  'pp-53-4-15c': 'pp-53-2010/pasal-4/angka-15/huruf-c',
  'pp-53-4-15d': 'pp-53-2010/pasal-4/angka-15/huruf-d',
  'pp-53-21': 'pp-53-2010/pasal-21/ayat-2',
} as const satisfies { readonly [N in Norm]: ProvisionId }

/** Norms of the two regulations that speak of the same breach, the newer one first; that they do is our reading of their words. */
const COUNTERPARTS: readonly (readonly [newer: Norm, older: Norm])[] = [
  ['pp-94-3a', 'pp-53-3-3'],
  ['pp-94-3d', 'pp-53-3-4'],
  ['pp-94-3e', 'pp-53-3-5'],
  ['pp-94-3g', 'pp-53-3-8'],
  ['pp-94-4a', 'pp-53-3-1'],
  ['pp-94-4b', 'pp-53-3-2'],
  ['pp-94-4c', 'pp-53-3-7'],
  ['pp-94-4d', 'pp-53-3-10'],
  ['pp-94-4f', 'pp-53-3-11'],
  ['pp-94-4g', 'pp-53-3-13'],
  ['pp-94-4h', 'pp-53-3-16'],
  ['pp-94-5a', 'pp-53-4-1'],
  ['pp-94-5b', 'pp-53-4-2'],
  ['pp-94-5e', 'pp-53-4-4'],
  ['pp-94-5f', 'pp-53-4-5'],
  ['pp-94-5h', 'pp-53-4-6'],
  ['pp-94-5i', 'pp-53-4-9'],
  ['pp-94-5j', 'pp-53-4-11'],
  ['pp-94-5k', 'pp-53-4-8'],
  ['pp-94-5m', 'pp-53-4-10'],
  ['pp-94-24-2', 'pp-53-21'],
]

interface OneWay {
  readonly from: Norm
  readonly to: Norm
  /** The explanation that joins them, where one does. */
  readonly by?: ProvisionId
}

/** Norms that lead to one of the other regulation without the way back: a wide one leads to no single narrow one. */
const ONE_WAY: readonly OneWay[] = [
  { from: 'pp-94-5c', to: 'pp-53-4-3' },
  { from: 'pp-94-5d', to: 'pp-53-4-3' },
  { from: 'pp-53-3-6', to: 'pp-94-3g', by: 'pp-94-2021/penjelasan/pasal-3/huruf-g' },
  { from: 'pp-53-4-7', to: 'pp-94-4i', by: 'pp-94-2021/penjelasan/pasal-4/huruf-i' },
]

/** Support in an election: the articles divide it by contest, which `classifyConduct` asks for. */
const SUPPORT = /^pp-(94-5n|53-4-1[2345])/

interface NormRow {
  readonly when: NormOfRegulationInput
  readonly then: NormOfRegulationOutcome | Silent
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}

function rowsOf(): { [id: string]: NormRow } {
  const rows: { [id: string]: NormRow } = {}
  for (const named of NORMS) {
    const newer = named.startsWith('pp-94')
    const own: Regulation = newer ? 'pp-94-2021' : 'pp-53-2010'
    const other: Regulation = newer ? 'pp-53-2010' : 'pp-94-2021'
    const provision = norm(PROVISIONS[named])
    rows[named] = {
      when: { norm: named, regulation: own },
      then: { norm: named },
      basis: [provision],
      reasoning: 'text',
    }
    const pair = COUNTERPARTS.find((one) => one.includes(named))
    const way: OneWay | undefined =
      pair === undefined ? ONE_WAY.find(({ from }) => from === named) : { from: named, to: pair[newer ? 1 : 0] }
    const transition = procedure(newer ? 'pp-94-2021/pasal-46' : 'pp-94-2021/pasal-40/ayat-3')
    rows[`${named}/other`] =
      way === undefined
        ? {
            when: { norm: named, regulation: other },
            then: silent(SUPPORT.test(named) ? 'support-is-divided-by-contest' : 'norm-of-the-other-regulation'),
            basis: [provision, transition],
            reasoning: 'text',
          }
        : {
            when: { norm: named, regulation: other },
            then: { norm: way.to },
            basis: [norm(PROVISIONS[way.to]), ...(way.by === undefined ? [] : [norm(way.by)]), transition],
            reasoning: 'inference',
            notes: ['norm-of-the-governing-regulation'],
          }
  }
  return rows
}

/** The norm named, in the words of the regulation that governs: itself, its counterpart, or none. */
export const normOfRegulationTable = /* @__PURE__ */ defineTable<
  NormOfRegulationInput,
  never,
  NormOfRegulationOutcome | Silent
>()({
  id: 'norm-of-regulation',
  bucket: 'norm',
  dimensions: { norm: NORMS, regulation: REGULATIONS },
  rows: rowsOf,
})
