import { defineTable } from '../../../decision'
import { type BasisEntry, level, norm, type ProvisionId } from '../../../law'
import { DISCIPLINE_VALUES, type DisciplineInput, type Level, LIMBS, type Limb } from '../dimensions'
import type { LevelOutcome } from '../outcome'

/** The dimensions of the table of levels: the norm broken, and for a duty how far its negative impact reached. */
export type LevelInput = Pick<DisciplineInput, 'limb' | 'impact'>

/** The duties whose level depends on how far the negative impact reached, each with the articles of the three rings. */
const DUTIES = {
  'pp-94-3c': {
    'unit-kerja': 'pp-94-2021/pasal-9/ayat-1/huruf-a',
    instansi: 'pp-94-2021/pasal-10/ayat-1/huruf-b',
    negara: 'pp-94-2021/pasal-11/ayat-1/huruf-c',
  },
  'pp-94-3d': {
    'unit-kerja': 'pp-94-2021/pasal-9/ayat-1/huruf-b',
    instansi: 'pp-94-2021/pasal-10/ayat-1/huruf-c',
    negara: 'pp-94-2021/pasal-11/ayat-1/huruf-d',
  },
  'pp-94-3f': {
    'unit-kerja': 'pp-94-2021/pasal-9/ayat-1/huruf-d',
    instansi: 'pp-94-2021/pasal-10/ayat-1/huruf-e',
    negara: 'pp-94-2021/pasal-11/ayat-1/huruf-f',
  },
  'pp-94-4c': {
    'unit-kerja': 'pp-94-2021/pasal-9/ayat-2/huruf-a',
    instansi: 'pp-94-2021/pasal-10/ayat-2/huruf-c',
    negara: 'pp-94-2021/pasal-11/ayat-2/huruf-a',
  },
  'pp-53-3-4': {
    'unit-kerja': 'pp-53-2010/pasal-8/angka-2',
    instansi: 'pp-53-2010/pasal-9/angka-4',
    negara: 'pp-53-2010/pasal-10/angka-2',
  },
  'pp-53-3-6': {
    'unit-kerja': 'pp-53-2010/pasal-8/angka-4',
    instansi: 'pp-53-2010/pasal-9/angka-6',
    negara: 'pp-53-2010/pasal-10/angka-4',
  },
  'pp-53-3-7': {
    'unit-kerja': 'pp-53-2010/pasal-8/angka-5',
    instansi: 'pp-53-2010/pasal-9/angka-7',
    negara: 'pp-53-2010/pasal-10/angka-5',
  },
  'pp-53-3-13': {
    'unit-kerja': 'pp-53-2010/pasal-8/angka-10',
    instansi: 'pp-53-2010/pasal-9/angka-13',
    negara: 'pp-53-2010/pasal-10/angka-11',
  },
  'pp-53-3-17': {
    'unit-kerja': 'pp-53-2010/pasal-8/angka-14',
    instansi: 'pp-53-2010/pasal-9/angka-17',
    negara: 'pp-53-2010/pasal-10/angka-13',
  },
} as const satisfies { readonly [L in Limb]?: { readonly [ring: string]: ProvisionId } }

/** A duty that Pasal 11 leaves out: its articles go no further than the agency, so what reached the state reached that too. */
const SHORT_DUTIES = {
  'pp-94-4g': { 'unit-kerja': 'pp-94-2021/pasal-9/ayat-2/huruf-c', instansi: 'pp-94-2021/pasal-10/ayat-2/huruf-g' },
} as const satisfies { readonly [L in Limb]?: { readonly [ring: string]: ProvisionId } }

const RINGS = { 'unit-kerja': 'ringan', instansi: 'sedang', negara: 'berat' } as const

/** The prohibitions, each with its level and the article that sets it. */
const PROHIBITIONS = {
  'pp-94-5a': ['berat', 'pp-94-2021/pasal-14/huruf-a'],
  'pp-94-5n2': ['sedang', 'pp-94-2021/pasal-13/huruf-g'],
  // Pasal 14 huruf i counts its five limbs anew: its angka 1 is Pasal 5 huruf n angka 3, and so on.
  'pp-94-5n3': ['berat', 'pp-94-2021/pasal-14/huruf-i/angka-1'],
  'pp-94-5n4': ['berat', 'pp-94-2021/pasal-14/huruf-i/angka-2'],
  'pp-94-5n5': ['berat', 'pp-94-2021/pasal-14/huruf-i/angka-3'],
  'pp-94-5n6': ['berat', 'pp-94-2021/pasal-14/huruf-i/angka-4'],
  'pp-94-5n7': ['berat', 'pp-94-2021/pasal-14/huruf-i/angka-5'],
  'pp-53-4-1': ['berat', 'pp-53-2010/pasal-13/angka-1'],
  'pp-53-4-12a': ['sedang', 'pp-53-2010/pasal-12/angka-6'],
  'pp-53-4-12b': ['sedang', 'pp-53-2010/pasal-12/angka-6'],
  'pp-53-4-12c': ['sedang', 'pp-53-2010/pasal-12/angka-6'],
  'pp-53-4-12d': ['berat', 'pp-53-2010/pasal-13/angka-11'],
  'pp-53-4-13a': ['berat', 'pp-53-2010/pasal-13/angka-12'],
  'pp-53-4-13b': ['sedang', 'pp-53-2010/pasal-12/angka-7'],
  'pp-53-4-14': ['sedang', 'pp-53-2010/pasal-12/angka-8'],
  'pp-53-4-15a': ['sedang', 'pp-53-2010/pasal-12/angka-9'],
  'pp-53-4-15b': ['berat', 'pp-53-2010/pasal-13/angka-13'],
  'pp-53-4-15c': ['berat', 'pp-53-2010/pasal-13/angka-13'],
  'pp-53-4-15d': ['sedang', 'pp-53-2010/pasal-12/angka-9'],
} as const satisfies { readonly [L in Limb]?: readonly [Level, ProvisionId] }

/** A duty asks how far its negative impact reached; a prohibition of neutrality does not. */
function asksOf(): { readonly [limb: string]: readonly string[] } {
  return Object.fromEntries(LIMBS.map((limb) => [limb, limb in DUTIES || limb in SHORT_DUTIES ? ['impact'] : []]))
}

interface LevelRow {
  readonly when: LevelInput
  readonly then: LevelOutcome
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}

function rowsOf(): { [id: string]: LevelRow } {
  const rows: { [id: string]: LevelRow } = {}
  for (const [duty, rings] of Object.entries(DUTIES)) {
    const limb = duty as keyof typeof DUTIES
    const articles = Object.values(rings).map((article) => level(article))
    rows[`${limb}/none`] = {
      when: { limb, impact: 'none' },
      then: { level: 'no-impact' },
      basis: articles,
      reasoning: 'text',
    }
    for (const [ring, reached] of Object.entries(RINGS)) {
      const impact = ring as keyof typeof RINGS
      rows[`${limb}/${impact}`] = {
        when: { limb, impact },
        then: { level: reached },
        basis: [level(rings[impact])],
        reasoning: 'text',
      }
    }
  }
  for (const [duty, rings] of Object.entries(SHORT_DUTIES)) {
    const limb = duty as keyof typeof SHORT_DUTIES
    const articles = [level(rings['unit-kerja']), level(rings.instansi)]
    const instansi = { then: { level: 'sedang' }, basis: [level(rings.instansi)] } as const
    rows[`${limb}/none`] = {
      when: { limb, impact: 'none' },
      then: { level: 'no-impact' },
      basis: articles,
      reasoning: 'text',
    }
    rows[`${limb}/unit-kerja`] = {
      when: { limb, impact: 'unit-kerja' },
      then: { level: 'ringan' },
      basis: [level(rings['unit-kerja'])],
      reasoning: 'text',
    }
    rows[`${limb}/instansi`] = { when: { limb, impact: 'instansi' }, ...instansi, reasoning: 'text' }
    rows[`${limb}/negara`] = {
      when: { limb, impact: 'negara' },
      ...instansi,
      reasoning: 'inference',
      notes: ['no-heavier-level-for-this-duty'],
    }
  }
  rows['pp-94-5n1'] = {
    when: { limb: 'pp-94-5n1' },
    then: { level: 'none-attached' },
    basis: [
      norm('pp-94-2021/pasal-5/huruf-n/angka-1'),
      norm('pp-94-2021/pasal-7'),
      level('pp-94-2021/pasal-13/huruf-g'),
      level('pp-94-2021/pasal-14/huruf-i'),
    ],
    reasoning: 'text',
  }
  for (const [limb, [reached, article]] of Object.entries(PROHIBITIONS)) {
    rows[limb] = {
      when: { limb: limb as Limb },
      then: { level: reached },
      basis: [level(article)],
      reasoning: 'text',
    }
  }
  return rows
}

/** Which level a broken norm carries: PP 94/2021 Pasal 9 to 14, PP 53/2010 Pasal 8 to 13. */
export const levelTable = /* @__PURE__ */ defineTable<LevelInput, never, LevelOutcome>()({
  id: 'discipline-level',
  bucket: 'limb',
  dimensions: { limb: DISCIPLINE_VALUES.limb, impact: DISCIPLINE_VALUES.impact },
  asks: /* @__PURE__ */ asksOf(),
  rows: rowsOf,
})
