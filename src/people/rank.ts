import type { Evidence, ProvisionId } from '../law'
import { PNS_GOLONGAN, type PnsGolongan, PPPK_GOLONGAN, type PppkGolongan, placeOf } from './golongan'

/** The four groups of ranks of a PNS, from the lowest to the highest. */
export const RANK_GROUPS = ['juru', 'pengatur', 'penata', 'pembina'] as const

/** A group of ranks of a PNS. */
export type RankGroup = (typeof RANK_GROUPS)[number]

/** Diplomas with which someone enters the service. */
export const DIPLOMAS = [
  'sd',
  'smp',
  'sma',
  'd1',
  'd2',
  'sgplb',
  'd3',
  'akademi',
  'sarjana-muda',
  'd4',
  's1',
  'profesi',
  'dokter',
  'apoteker',
  's2',
  'spesialis-1',
  's3',
  'spesialis-2',
] as const

/** A diploma with which someone enters the service. */
export type Diploma = (typeof DIPLOMAS)[number]

/** With which diplomas one starts in a golongan, and where that is said. */
export interface EntryEducation {
  /** The diplomas, e.g. `["s1", "d4"]`. */
  readonly diplomas: readonly Diploma[]
  /** The provision that says so; `null` where only reports do. */
  readonly provision: ProvisionId | null
  /** How well that was read. */
  readonly evidence: Evidence
}

/** One of the seventeen steps of a PNS. */
export interface PnsRank {
  /** The golongan ruang, e.g. `"III/a"`. */
  readonly golongan: PnsGolongan
  /** The name of the rank (pangkat), e.g. `"Penata Muda"`. */
  readonly pangkat: string
  /** The group of ranks, e.g. `"penata"`. */
  readonly group: RankGroup
  /** The provision that gives the name; `null` where only reports do. */
  readonly provision: ProvisionId | null
  /** How well the name was read. */
  readonly evidence: Evidence
  /** Diplomas with which one started here from 10 November 2000 to 6 April 2017; `null` where none did. */
  readonly entry: EntryEducation | null
}

/** One of the seventeen steps of a PPPK. */
export interface PppkRank {
  /** The golongan, e.g. `"IX"`. */
  readonly golongan: PppkGolongan
  /** Diplomas with which one starts here, as reports tell; `null` where the step is reached otherwise. */
  readonly entry: EntryEducation | null
  /** How well it is known what the step is for; steps reached by service or in special posts are `unverified`. */
  readonly evidence: Evidence
}

type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'

/** A rank whose name stands in PP 98/2000 Pasal 16, with the diplomas of Pasal 11 ayat (4) under the same letter. */
function entered(letter: Letter, ...diplomas: readonly Diploma[]): Pick<PnsRank, 'provision' | 'evidence' | 'entry'> {
  const evidence = 'gazette-text'
  const entry = { diplomas, provision: `pp-98-2000/pasal-11/ayat-4/huruf-${letter}`, evidence } as const
  return { provision: `pp-98-2000/pasal-16/huruf-${letter}`, evidence, entry }
}

const ANNEX = { provision: 'pp-13-2002/lampiran', evidence: 'gazette-text', entry: null } as const
/** Names found in no text that was read. */
const REPORTED = { provision: null, evidence: 'report', entry: null } as const

const PNS_RANKS: { readonly [G in PnsGolongan]: PnsRank } = {
  'I/a': { golongan: 'I/a', pangkat: 'Juru Muda', group: 'juru', ...entered('a', 'sd') },
  'I/b': { golongan: 'I/b', pangkat: 'Juru Muda Tingkat I', group: 'juru', ...REPORTED },
  'I/c': { golongan: 'I/c', pangkat: 'Juru', group: 'juru', ...entered('b', 'smp') },
  'I/d': { golongan: 'I/d', pangkat: 'Juru Tingkat I', group: 'juru', ...REPORTED },
  'II/a': { golongan: 'II/a', pangkat: 'Pengatur Muda', group: 'pengatur', ...entered('c', 'sma', 'd1') },
  'II/b': { golongan: 'II/b', pangkat: 'Pengatur Muda Tingkat I', group: 'pengatur', ...entered('d', 'sgplb', 'd2') },
  'II/c': {
    golongan: 'II/c',
    pangkat: 'Pengatur',
    group: 'pengatur',
    ...entered('e', 'sarjana-muda', 'akademi', 'd3'),
  },
  'II/d': { golongan: 'II/d', pangkat: 'Pengatur Tingkat I', group: 'pengatur', ...REPORTED },
  'III/a': { golongan: 'III/a', pangkat: 'Penata Muda', group: 'penata', ...entered('f', 's1', 'd4') },
  'III/b': {
    golongan: 'III/b',
    pangkat: 'Penata Muda Tingkat I',
    group: 'penata',
    ...entered('g', 'dokter', 'apoteker', 's2', 'spesialis-1'),
  },
  'III/c': { golongan: 'III/c', pangkat: 'Penata', group: 'penata', ...entered('h', 's3', 'spesialis-2') },
  'III/d': { golongan: 'III/d', pangkat: 'Penata Tingkat I', group: 'penata', ...ANNEX },
  'IV/a': { golongan: 'IV/a', pangkat: 'Pembina', group: 'pembina', ...ANNEX },
  'IV/b': { golongan: 'IV/b', pangkat: 'Pembina Tingkat I', group: 'pembina', ...ANNEX },
  'IV/c': { golongan: 'IV/c', pangkat: 'Pembina Utama Muda', group: 'pembina', ...ANNEX },
  'IV/d': { golongan: 'IV/d', pangkat: 'Pembina Utama Madya', group: 'pembina', ...ANNEX },
  'IV/e': { golongan: 'IV/e', pangkat: 'Pembina Utama', group: 'pembina', ...ANNEX },
}

/** A step of the PPPK with the diplomas that reports name for it. */
function reported(golongan: PppkGolongan, ...diplomas: readonly Diploma[]): PppkRank {
  return { golongan, entry: { diplomas, provision: null, evidence: 'report' }, evidence: 'report' }
}
/** A step that reports name for a level of functional posts, not for a diploma. */
const byPost = (golongan: PppkGolongan): PppkRank => ({ golongan, entry: null, evidence: 'report' })
/** A step of which only memory says that it is reached by service or in special posts. */
const fromMemory = (golongan: PppkGolongan): PppkRank => ({ golongan, entry: null, evidence: 'unverified' })

// Two sources differ on I (one says I to III for SD) and on VII (one says VII and VIII for D-III); the narrower one is told.
const PPPK_RANKS: { readonly [G in PppkGolongan]: PppkRank } = {
  I: /* @__PURE__ */ reported('I', 'sd'),
  II: /* @__PURE__ */ fromMemory('II'),
  III: /* @__PURE__ */ fromMemory('III'),
  IV: /* @__PURE__ */ reported('IV', 'smp'),
  V: /* @__PURE__ */ reported('V', 'sma', 'd1'),
  VI: /* @__PURE__ */ reported('VI', 'd2'),
  VII: /* @__PURE__ */ reported('VII', 'd3'),
  VIII: /* @__PURE__ */ fromMemory('VIII'),
  IX: /* @__PURE__ */ reported('IX', 's1', 'd4'),
  X: /* @__PURE__ */ reported('X', 's2', 'profesi'),
  XI: /* @__PURE__ */ reported('XI', 's3'),
  XII: /* @__PURE__ */ fromMemory('XII'),
  XIII: /* @__PURE__ */ byPost('XIII'),
  XIV: /* @__PURE__ */ fromMemory('XIV'),
  XV: /* @__PURE__ */ fromMemory('XV'),
  XVI: /* @__PURE__ */ byPost('XVI'),
  XVII: /* @__PURE__ */ fromMemory('XVII'),
}

/**
 * Shows one of the seventeen ranks of a PNS: its name, its group, the diplomas that led to it, and how well each was read.
 *
 * The names stand in PP 98/2000 Pasal 16 and the annex of PP 13/2002; those of I/b, I/d and II/d in reports only. PP 11/2017 Pasal 352
 * keeps existing ranks until a new rule on pay applies; it sets no diplomas, so those of today rest on decrees that were not read.
 *
 * @param golongan the golongan ruang, e.g. `"III/a"`
 * @returns the rank
 * @throws RangeError for a text that is no golongan ruang of a PNS
 * @example
 * pnsRank('III/a').pangkat // => 'Penata Muda'
 * pnsRank('IV/c').group // => 'pembina'
 * pnsRank('II/d').evidence // => 'report'
 */
export function pnsRank(golongan: PnsGolongan): PnsRank {
  return PNS_RANKS[PNS_GOLONGAN[placeOf(golongan, PNS_GOLONGAN)] as PnsGolongan]
}

/**
 * Shows one of the seventeen golongan of a PPPK. What is known of them comes from reports on Perpres 98/2020 and its tables.
 *
 * @param golongan the golongan, e.g. `"IX"`
 * @returns the golongan with its diplomas and how well that is known
 * @throws RangeError for a text that is no golongan of a PPPK
 * @example
 * pppkRank('IX').entry?.diplomas // => ['s1', 'd4']
 * pppkRank('XII').evidence // => 'unverified'
 */
export function pppkRank(golongan: PppkGolongan): PppkRank {
  return PPPK_RANKS[PPPK_GOLONGAN[placeOf(golongan, PPPK_GOLONGAN)] as PppkGolongan]
}
