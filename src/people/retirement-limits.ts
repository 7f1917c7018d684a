import { between, from, type Period } from '../dates'
import { type BasisEntry, norm } from '../law'
import {
  ADMINISTRATION_LEVELS,
  FUNCTIONAL_LEVELS,
  type FunctionalLevel,
  JPT_LEVELS,
  type PostLevel,
} from './post-level'

/** Whether the holder serves for good (PNS) or on a work agreement (PPPK). */
export const EMPLOYMENTS = ['pns', 'pppk'] as const

/** Whether the holder serves for good or on a work agreement. */
export type Employment = (typeof EMPLOYMENTS)[number]

/**
 * What sets the age limit of a functional post: the government regulations for all, or an act of its own. A teacher is
 * `guru` whatever the rung.
 */
export const LIMIT_SOURCES = ['general', 'guru', 'dosen', 'profesor', 'other-act'] as const

/** What sets the age limit of a functional post. */
export type LimitSource = (typeof LIMIT_SOURCES)[number]

/** A norm on the age at which service ends, in the order of the law. */
export interface LimitRow {
  readonly employments: readonly Employment[]
  readonly levels: readonly (PostLevel | 'pejabat-pasal-349')[]
  /** What sets the limit, for functional posts; other posts know only the general rule. */
  readonly sources: readonly LimitSource[]
  /** Set where the row is for those alone who kept the higher limit of before 2017, born before this day. */
  readonly keptBornBefore?: string
  readonly during: Period
  /** Years of age; `null` where the norm only sends on to another. */
  readonly age: number | null
  readonly basis: BasisEntry
  /** Set where the age itself is known from memory alone. */
  readonly ageFromMemory?: true
}

const PNS = ['pns'] as const
const PPPK = ['pppk'] as const
const GENERAL = ['general'] as const
const FIXED_BY_ACT = ['guru', 'dosen', 'profesor', 'other-act'] as const

const AT_58: readonly FunctionalLevel[] = [
  'jf-ahli-muda',
  'jf-ahli-pertama',
  'jf-penyelia',
  'jf-mahir',
  'jf-terampil',
  'jf-pemula',
]

const UU_5_2014 = /* @__PURE__ */ between('2014-01-15', '2023-10-31')
const PP_11_2017 = /* @__PURE__ */ from('2017-04-07')
const PP_49_2018 = /* @__PURE__ */ from('2018-11-28')
const UU_20_2023 = /* @__PURE__ */ from('2023-10-31')

/** The norms on the age at which service ends. Those that cover the same case on the same day name the same age; a test shows it. */
export const LIMIT_ROWS: readonly LimitRow[] = [
  {
    employments: PNS,
    levels: ADMINISTRATION_LEVELS,
    sources: GENERAL,
    during: UU_5_2014,
    age: 58,
    basis: norm('uu-5-2014/pasal-90/huruf-a'),
  },
  {
    employments: PNS,
    levels: JPT_LEVELS,
    sources: GENERAL,
    during: UU_5_2014,
    age: 60,
    basis: norm('uu-5-2014/pasal-90/huruf-b'),
  },
  {
    employments: PNS,
    levels: FUNCTIONAL_LEVELS,
    sources: LIMIT_SOURCES,
    during: UU_5_2014,
    age: null,
    basis: norm('uu-5-2014/pasal-90/huruf-c'),
  },
  {
    employments: PNS,
    levels: [...ADMINISTRATION_LEVELS, ...AT_58],
    sources: GENERAL,
    during: PP_11_2017,
    age: 58,
    basis: norm('pp-11-2017/pasal-239/ayat-2/huruf-a'),
  },
  {
    employments: PNS,
    levels: [...JPT_LEVELS, 'jf-ahli-madya'],
    sources: GENERAL,
    during: PP_11_2017,
    age: 60,
    basis: norm('pp-11-2017/pasal-239/ayat-2/huruf-b'),
  },
  {
    employments: PNS,
    levels: ['jf-ahli-utama'],
    sources: GENERAL,
    during: PP_11_2017,
    age: 65,
    basis: norm('pp-11-2017/pasal-239/ayat-2/huruf-c'),
  },
  ...byAct(PNS, PP_11_2017, norm('pp-11-2017/pasal-240')),
  {
    employments: PNS,
    levels: ['pejabat-pasal-349'],
    sources: GENERAL,
    during: PP_11_2017,
    age: 58,
    basis: norm('pp-11-2017/pasal-349/ayat-2'),
  },
  {
    // "Above 60" on the first day of the regulation: born before 7 April 1957.
    employments: PNS,
    levels: ['jf-ahli-madya'],
    sources: GENERAL,
    keptBornBefore: '1957-04-07',
    during: PP_11_2017,
    age: 65,
    basis: norm('pp-11-2017/pasal-354'),
  },
  {
    employments: PNS,
    levels: ['jf-ahli-pertama', 'jf-ahli-muda', 'jf-penyelia'],
    sources: GENERAL,
    keptBornBefore: '1959-04-07',
    during: PP_11_2017,
    age: 60,
    basis: norm('pp-11-2017/pasal-355'),
  },
  {
    employments: PPPK,
    levels: AT_58,
    sources: GENERAL,
    during: PP_49_2018,
    age: 58,
    basis: norm('pp-49-2018/pasal-54/ayat-2/huruf-a'),
  },
  {
    employments: PPPK,
    levels: [...JPT_LEVELS, 'jf-ahli-madya'],
    sources: GENERAL,
    during: PP_49_2018,
    age: 60,
    basis: norm('pp-49-2018/pasal-54/ayat-2/huruf-b'),
  },
  {
    employments: PPPK,
    levels: ['jf-ahli-utama'],
    sources: GENERAL,
    during: PP_49_2018,
    age: 65,
    basis: norm('pp-49-2018/pasal-54/ayat-2/huruf-c'),
  },
  ...byAct(PPPK, PP_49_2018, norm('pp-49-2018/pasal-54/ayat-3')),
  {
    employments: EMPLOYMENTS,
    levels: JPT_LEVELS,
    sources: GENERAL,
    during: UU_20_2023,
    age: 60,
    basis: norm('uu-20-2023/pasal-55/huruf-a/angka-1'),
  },
  {
    employments: EMPLOYMENTS,
    levels: ['administrator', 'pengawas'],
    sources: GENERAL,
    during: UU_20_2023,
    age: 58,
    basis: norm('uu-20-2023/pasal-55/huruf-a/angka-2'),
  },
  {
    employments: EMPLOYMENTS,
    levels: FUNCTIONAL_LEVELS,
    sources: LIMIT_SOURCES,
    during: UU_20_2023,
    age: null,
    basis: norm('uu-20-2023/pasal-55/huruf-b/angka-1'),
  },
  {
    employments: EMPLOYMENTS,
    levels: ['pelaksana'],
    sources: GENERAL,
    during: UU_20_2023,
    age: 58,
    basis: norm('uu-20-2023/pasal-55/huruf-b/angka-2'),
  },
]

/** Functional posts whose age an act fixes. The acts were not read: the three ages come from memory, and of other acts none is known. */
function byAct(employments: readonly Employment[], during: Period, basis: BasisEntry): readonly LimitRow[] {
  const ages = { guru: 60, dosen: 65, profesor: 70, 'other-act': null }
  return FIXED_BY_ACT.map((source) => ({
    employments,
    levels: FUNCTIONAL_LEVELS,
    sources: [source],
    during,
    age: ages[source],
    basis,
    ageFromMemory: true,
  }))
}
