import { defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, level, norm, type ProvisionId, procedure } from '../../../law'
import { POSTS, type Post } from '../../../people'
import { BREACH_VALUES, type BreachInput, NORMS, type Norm } from '../breach-dimensions'
import { type Impact, type Level, LIMBS, type Limb } from '../dimensions'
import type { LevelOutcome } from '../outcome'

/** A norm whose level stands in this table; the others stand in `discipline-level`, which the law of neutrality shares. */
export type CatalogueNorm = Exclude<Norm, Limb>

/** The dimensions of this table: the norm broken, and what its article asks for. */
export interface BreachLevelInput
  extends Pick<BreachInput, 'impact' | 'validReason' | 'obligedToReport' | 'intent' | 'target' | 'dueLevel'> {
  norm: CatalogueNorm
  post?: Post
}

/** The norms of this table, in the order of the articles. */
export const CATALOGUE_NORMS: readonly CatalogueNorm[] = /* @__PURE__ */ NORMS.filter(
  (one): one is CatalogueNorm => !(LIMBS as readonly Norm[]).includes(one),
)

/** The rings of each norm whose level follows from the negative impact; a ring left out has no article. */
const BY_IMPACT = {
  'pp-94-3a': {
    'unit-kerja': ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-a'],
    instansi: ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-a'],
    negara: ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-a'],
  },
  'pp-94-3b': {
    'unit-kerja': ['sedang', 'pp-94-2021/pasal-10/ayat-1/huruf-a'],
    instansi: ['sedang', 'pp-94-2021/pasal-10/ayat-1/huruf-a'],
    negara: ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-b'],
  },
  'pp-94-3e': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-9/ayat-1/huruf-c'],
    instansi: ['sedang', 'pp-94-2021/pasal-10/ayat-1/huruf-d'],
    negara: ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-e'],
  },
  'pp-94-3g': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-9/ayat-1/huruf-e'],
    instansi: ['sedang', 'pp-94-2021/pasal-10/ayat-1/huruf-f'],
    negara: ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-g'],
  },
  'pp-94-3h': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-9/ayat-1/huruf-f'],
    instansi: ['sedang', 'pp-94-2021/pasal-10/ayat-1/huruf-g'],
    negara: ['berat', 'pp-94-2021/pasal-11/ayat-1/huruf-h'],
  },
  'pp-94-4d': {
    instansi: ['sedang', 'pp-94-2021/pasal-10/ayat-2/huruf-d'],
    negara: ['berat', 'pp-94-2021/pasal-11/ayat-2/huruf-b'],
  },
  'pp-94-4h': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-9/ayat-2/huruf-d'],
    instansi: ['sedang', 'pp-94-2021/pasal-10/ayat-2/huruf-h'],
  },
  'pp-94-5f': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-12/huruf-a'],
    instansi: ['sedang', 'pp-94-2021/pasal-13/huruf-a'],
    negara: ['berat', 'pp-94-2021/pasal-14/huruf-e'],
  },
  'pp-94-5g': {
    'unit-kerja': ['sedang', 'pp-94-2021/pasal-13/huruf-b'],
    instansi: ['sedang', 'pp-94-2021/pasal-13/huruf-b'],
    negara: ['berat', 'pp-94-2021/pasal-14/huruf-f'],
  },
  'pp-94-5h': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-12/huruf-b'],
    instansi: ['sedang', 'pp-94-2021/pasal-13/huruf-c'],
  },
  'pp-94-5i': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-12/huruf-c'],
    instansi: ['sedang', 'pp-94-2021/pasal-13/huruf-d'],
  },
  'pp-94-5j': {
    'unit-kerja': ['ringan', 'pp-94-2021/pasal-12/huruf-d'],
    instansi: ['sedang', 'pp-94-2021/pasal-13/huruf-f'],
  },
  'pp-94-5m': {
    instansi: ['sedang', 'pp-94-2021/pasal-13/huruf-e'],
  },
  'pp-53-3-3': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-8/angka-1'],
    instansi: ['sedang', 'pp-53-2010/pasal-9/angka-3'],
    negara: ['berat', 'pp-53-2010/pasal-10/angka-1'],
  },
  'pp-53-3-5': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-8/angka-3'],
    instansi: ['sedang', 'pp-53-2010/pasal-9/angka-5'],
    negara: ['berat', 'pp-53-2010/pasal-10/angka-3'],
  },
  'pp-53-3-8': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-8/angka-6'],
    instansi: ['sedang', 'pp-53-2010/pasal-9/angka-8'],
    negara: ['berat', 'pp-53-2010/pasal-10/angka-6'],
  },
  'pp-53-3-9': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-8/angka-7'],
    instansi: ['sedang', 'pp-53-2010/pasal-9/angka-9'],
    negara: ['berat', 'pp-53-2010/pasal-10/angka-7'],
  },
  'pp-53-3-10': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-8/angka-8'],
    instansi: ['sedang', 'pp-53-2010/pasal-9/angka-10'],
    negara: ['berat', 'pp-53-2010/pasal-10/angka-8'],
  },
  'pp-53-4-5': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-11/angka-1'],
    instansi: ['sedang', 'pp-53-2010/pasal-12/angka-1'],
    negara: ['berat', 'pp-53-2010/pasal-13/angka-5'],
  },
  'pp-53-4-6': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-11/angka-2'],
    instansi: ['sedang', 'pp-53-2010/pasal-12/angka-2'],
    negara: ['berat', 'pp-53-2010/pasal-13/angka-6'],
  },
  'pp-53-4-11': {
    'unit-kerja': ['ringan', 'pp-53-2010/pasal-11/angka-5'],
    instansi: ['sedang', 'pp-53-2010/pasal-12/angka-5'],
    negara: ['berat', 'pp-53-2010/pasal-13/angka-10'],
  },
} as const satisfies { readonly [N in CatalogueNorm]?: { readonly [I in Impact]?: readonly [Level, ProvisionId] } }

/** Norms that carry one level, whatever came of the breach. */
const FIXED = {
  'pp-94-4i': ['berat', 'pp-94-2021/pasal-11/ayat-2/huruf-e'],
  'pp-94-5b': ['berat', 'pp-94-2021/pasal-14/huruf-b'],
  'pp-94-5c': ['berat', 'pp-94-2021/pasal-14/huruf-c'],
  'pp-94-5d': ['berat', 'pp-94-2021/pasal-14/huruf-c'],
  'pp-94-5e': ['berat', 'pp-94-2021/pasal-14/huruf-d'],
  'pp-94-5k': ['berat', 'pp-94-2021/pasal-14/huruf-g'],
  'pp-94-5l': ['berat', 'pp-94-2021/pasal-14/huruf-h'],
  'pp-94-41': ['berat', 'pp-94-2021/pasal-41'],
  'pp-53-4-2': ['berat', 'pp-53-2010/pasal-13/angka-2'],
  'pp-53-4-3': ['berat', 'pp-53-2010/pasal-13/angka-3'],
  'pp-53-4-4': ['berat', 'pp-53-2010/pasal-13/angka-4'],
  'pp-53-4-7': ['berat', 'pp-53-2010/pasal-13/angka-7'],
  'pp-53-4-8': ['berat', 'pp-53-2010/pasal-13/angka-8'],
} as const satisfies { readonly [N in CatalogueNorm]?: readonly [Level, ProvisionId] }

/** Oaths: moderate unless a valid reason stood in the way. */
const OATHS = {
  'pp-94-4a': 'pp-94-2021/pasal-10/ayat-2/huruf-a',
  'pp-94-4b': 'pp-94-2021/pasal-10/ayat-2/huruf-b',
  'pp-53-3-1': 'pp-53-2010/pasal-9/angka-1',
  'pp-53-3-2': 'pp-53-2010/pasal-9/angka-2',
} as const satisfies { readonly [N in CatalogueNorm]?: ProvisionId }

/** How subordinates are treated, by intent: PP 53/2010 only. */
const BY_INTENT = {
  'pp-53-3-15': { unintentional: 'pp-53-2010/pasal-8/angka-12', intentional: 'pp-53-2010/pasal-9/angka-15' },
  'pp-53-3-16': { unintentional: 'pp-53-2010/pasal-8/angka-13', intentional: 'pp-53-2010/pasal-9/angka-16' },
  'pp-53-4-9': { unintentional: 'pp-53-2010/pasal-11/angka-3', intentional: 'pp-53-2010/pasal-12/angka-3' },
} as const satisfies { readonly [N in CatalogueNorm]?: { readonly [intent: string]: ProvisionId } }

/** What the regulation hands to other articles or other legislation, with the reason and where it says so. */
const LEFT_OPEN: { readonly [N in CatalogueNorm]?: readonly [why: string, ...where: readonly BasisEntry[]] } = {
  'pp-94-4f': [
    'level-set-by-days-of-absence',
    level('pp-94-2021/pasal-9/ayat-2/huruf-b'),
    level('pp-94-2021/pasal-10/ayat-2/huruf-f'),
    level('pp-94-2021/pasal-11/ayat-2/huruf-d'),
  ],
  'pp-94-24-2': [
    'kind-for-the-superior-left-open',
    level('pp-94-2021/pasal-24/ayat-2'),
    procedure('pp-94-2021/pasal-24/ayat-4'),
    procedure('pp-94-2021/pasal-24/ayat-5'),
    procedure('pp-94-2021/penjelasan/pasal-24/ayat-4'),
  ],
  'pp-94-24-3': [
    'heavier-than-what-is-not-said',
    level('pp-94-2021/pasal-24/ayat-3'),
    procedure('pp-94-2021/pasal-24/ayat-4'),
    procedure('pp-94-2021/penjelasan/pasal-24/ayat-4'),
  ],
  'pp-94-28': [
    'heavier-than-what-is-not-said',
    level('pp-94-2021/pasal-28/ayat-1'),
    level('pp-94-2021/pasal-28/ayat-2'),
  ],
  'pp-53-3-11': [
    'level-set-by-days-of-absence',
    level('pp-53-2010/pasal-8/angka-9'),
    level('pp-53-2010/pasal-9/angka-11'),
    level('pp-53-2010/pasal-10/angka-9'),
  ],
  'pp-53-3-14': [
    'level-set-by-other-legislation',
    level('pp-53-2010/pasal-8/angka-11'),
    level('pp-53-2010/pasal-9/angka-14'),
    level('pp-53-2010/pasal-10/angka-12'),
    procedure('pp-53-2010/penjelasan/pasal-8/angka-11'),
  ],
  'pp-53-4-10': [
    'level-set-by-other-legislation',
    level('pp-53-2010/pasal-11/angka-4'),
    level('pp-53-2010/pasal-12/angka-4'),
    level('pp-53-2010/pasal-13/angka-9'),
  ],
}

const IMPACTS_REACHED = ['unit-kerja', 'instansi', 'negara'] as const
/** Who the letter on moderate sanctions names; whoever else must report falls under the one on grave sanctions. */
const MODERATE_REPORTERS = ['administrator', 'jf-ahli-utama', 'jf-lain'] as const
const BY_ORIGIN = ['penjabat-kepala-desa', 'penjabat-kepala-daerah'] as const

interface LevelRow {
  readonly when: {
    readonly [K in keyof BreachLevelInput]: BreachLevelInput[K] | readonly NonNullable<BreachLevelInput[K]>[]
  }
  readonly then: LevelOutcome | Silent
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}

function rowsOf(): { [id: string]: LevelRow } {
  const rows: { [id: string]: LevelRow } = {}
  for (const one of CATALOGUE_NORMS) {
    if (one in BY_IMPACT) Object.assign(rows, impactRows(one as keyof typeof BY_IMPACT))
    else if (one in BY_INTENT) Object.assign(rows, intentRows(one as keyof typeof BY_INTENT))
    else if (one in OATHS) Object.assign(rows, oathRows(one as keyof typeof OATHS))
    else if (one in FIXED) {
      const [reached, article] = FIXED[one as keyof typeof FIXED]
      rows[one] = { when: { norm: one }, then: { level: reached }, basis: [level(article)], reasoning: 'text' }
    }
    const open = LEFT_OPEN[one]
    if (open !== undefined) {
      const [why, ...where] = open
      rows[one] = { when: { norm: one }, then: silent(why), basis: where, reasoning: 'text' }
    }
  }
  return { ...rows, ...ASSETS, ...TARGET, ...superiorRows() }
}

function impactRows(one: keyof typeof BY_IMPACT): { [id: string]: LevelRow } {
  const rings: { readonly [I in Impact]?: readonly [Level, ProvisionId] } = BY_IMPACT[one]
  const articles = [...new Set(Object.values(rings).map(([, article]) => article))].map((article) => level(article))
  const rows: { [id: string]: LevelRow } = {
    [`${one}/none`]: {
      when: { norm: one, impact: 'none' },
      then: { level: 'no-impact' },
      basis: articles,
      reasoning: 'text',
    },
  }
  for (const impact of IMPACTS_REACHED) {
    const ring = rings[impact]
    if (ring !== undefined) {
      const [reached, article] = ring
      rows[`${one}/${impact}`] = {
        when: { norm: one, impact },
        then: { level: reached },
        basis: [level(article)],
        reasoning: 'text',
      }
    } else if (impact === 'unit-kerja') {
      rows[`${one}/${impact}`] = {
        when: { norm: one, impact },
        then: { level: 'none-attached' },
        basis: articles,
        reasoning: 'text',
      }
    } else {
      // No article of the grave sanctions names this norm; what reached the state has reached the agency.
      rows[`${one}/${impact}`] = {
        when: { norm: one, impact },
        then: { level: 'sedang' },
        basis: articles.slice(-1),
        reasoning: 'inference',
        notes: ['no-berat-for-this-norm'],
      }
    }
  }
  return rows
}

function intentRows(one: keyof typeof BY_INTENT): { [id: string]: LevelRow } {
  const { unintentional, intentional } = BY_INTENT[one]
  return {
    [`${one}/unintentional`]: {
      when: { norm: one, intent: 'unintentional' },
      then: { level: 'ringan' },
      basis: [level(unintentional)],
      reasoning: 'text',
    },
    [`${one}/intentional`]: {
      when: { norm: one, intent: 'intentional' },
      then: { level: 'sedang' },
      basis: [level(intentional)],
      reasoning: 'text',
    },
  }
}

function oathRows(one: keyof typeof OATHS): { [id: string]: LevelRow } {
  const basis = [level(OATHS[one])]
  return {
    [`${one}/without-reason`]: {
      when: { norm: one, validReason: 'no' },
      then: { level: 'sedang' },
      basis,
      reasoning: 'text',
    },
    [`${one}/with-reason`]: {
      when: { norm: one, validReason: 'yes' },
      then: silent('excused-by-a-valid-reason'),
      basis,
      reasoning: 'text',
    },
  }
}

/** The report of assets: by post, and only of those whom the rules on that report oblige. */
const ASSETS: { readonly [id: string]: LevelRow } = {
  'pp-94-4e/not-obliged': {
    when: { norm: 'pp-94-4e', obligedToReport: 'no', post: POSTS },
    then: silent('not-obliged-to-report-assets'),
    basis: [
      norm('pp-94-2021/penjelasan/pasal-10/ayat-2/huruf-e'),
      norm('pp-94-2021/penjelasan/pasal-11/ayat-2/huruf-c'),
    ],
    reasoning: 'text',
  },
  'pp-94-4e/administrator-and-functional': {
    when: { norm: 'pp-94-4e', obligedToReport: 'yes', post: MODERATE_REPORTERS },
    then: { level: 'sedang' },
    basis: [level('pp-94-2021/pasal-10/ayat-2/huruf-e'), level('pp-94-2021/penjelasan/pasal-10/ayat-2/huruf-e')],
    reasoning: 'text',
  },
  'pp-94-4e/jpt': {
    when: {
      norm: 'pp-94-4e',
      obligedToReport: 'yes',
      post: ['jpt-utama', 'jpt-madya', 'jpt-madya-pejabat-pembina-kepegawaian', 'jpt-pratama'],
    },
    then: { level: 'berat' },
    basis: [level('pp-94-2021/pasal-11/ayat-2/huruf-c')],
    reasoning: 'text',
  },
  'pp-94-4e/other-posts': {
    when: { norm: 'pp-94-4e', obligedToReport: 'yes', post: ['pengawas', 'lurah', 'pelaksana'] },
    then: { level: 'berat' },
    basis: [level('pp-94-2021/pasal-11/ayat-2/huruf-c'), level('pp-94-2021/penjelasan/pasal-11/ayat-2/huruf-c')],
    reasoning: 'text',
  },
  'pp-94-4e/penjabat': {
    when: { norm: 'pp-94-4e', obligedToReport: 'yes', post: BY_ORIGIN },
    then: silent('depends-on-the-post-of-origin'),
    basis: [level('pp-94-2021/pasal-10/ayat-2/huruf-e'), level('pp-94-2021/pasal-11/ayat-2/huruf-c')],
    reasoning: 'inference',
  },
}

/** The work target of PP 53/2010, at the end of the year. */
const TARGET: { readonly [id: string]: LevelRow } = {
  'pp-53-3-12/25-to-50': {
    when: { norm: 'pp-53-3-12', target: '25-to-50' },
    then: { level: 'sedang' },
    basis: [level('pp-53-2010/pasal-9/angka-12')],
    reasoning: 'text',
  },
  'pp-53-3-12/under-25': {
    when: { norm: 'pp-53-3-12', target: 'under-25' },
    then: { level: 'berat' },
    basis: [level('pp-53-2010/pasal-10/angka-10')],
    reasoning: 'text',
  },
  'pp-53-3-12/over-50': {
    when: { norm: 'pp-53-3-12', target: 'over-50' },
    then: { level: 'none-attached' },
    basis: [level('pp-53-2010/pasal-9/angka-12'), level('pp-53-2010/pasal-10/angka-10')],
    reasoning: 'text',
  },
}

/** PP 53/2010: who should have punished and did not bears the same kind. */
function superiorRows(): { [id: string]: LevelRow } {
  const rows: { [id: string]: LevelRow } = {}
  for (const dueLevel of BREACH_VALUES.dueLevel) {
    rows[`pp-53-21/${dueLevel}`] = {
      when: { norm: 'pp-53-21', dueLevel },
      then: { level: dueLevel },
      basis: [
        level('pp-53-2010/pasal-21/ayat-2'),
        level('pp-53-2010/pasal-21/ayat-3'),
        procedure('pp-53-2010/pasal-21/ayat-4'),
        procedure('pp-53-2010/penjelasan/pasal-21/ayat-2'),
      ],
      reasoning: 'text',
    }
  }
  return rows
}

/** Which of its facts the article of a norm asks for. */
function asksOf(): { readonly [norm: string]: readonly string[] } {
  return Object.fromEntries(
    CATALOGUE_NORMS.map((one): [string, readonly string[]] => {
      if (one in BY_IMPACT) return [one, ['impact']]
      if (one in BY_INTENT) return [one, ['intent']]
      if (one in OATHS) return [one, ['validReason']]
      if (one === 'pp-94-4e') return [one, ['obligedToReport', 'post']]
      if (one === 'pp-53-3-12') return [one, ['target']]
      return [one, one === 'pp-53-21' ? ['dueLevel'] : []]
    }),
  )
}

/** Which level a broken norm carries, for every norm that `discipline-level` does not hold. */
export const breachLevelTable = /* @__PURE__ */ defineTable<BreachLevelInput, never, LevelOutcome | Silent>()({
  id: 'breach-level',
  bucket: 'norm',
  dimensions: {
    norm: CATALOGUE_NORMS,
    impact: BREACH_VALUES.impact,
    validReason: BREACH_VALUES.validReason,
    obligedToReport: BREACH_VALUES.obligedToReport,
    intent: BREACH_VALUES.intent,
    target: BREACH_VALUES.target,
    dueLevel: BREACH_VALUES.dueLevel,
    post: POSTS,
  },
  asks: /* @__PURE__ */ asksOf(),
  rows: rowsOf,
})
