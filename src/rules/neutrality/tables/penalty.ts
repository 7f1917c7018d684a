import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { type NeutralityInput, VALUES } from '../dimensions'
import type { Offence } from '../offences'
import type { Penalty } from '../outcome'

/** The dimension of this table. */
export type PenaltyInput = Pick<NeutralityInput, 'offence'>

/** One offence with both figures: as its own act wrote them, and since the reform of 2026. */
interface Figures {
  readonly original: Penalty | Silent
  readonly originalBasis: readonly BasisEntry[]
  readonly reformed: Penalty
  readonly reformedBasis: readonly BasisEntry[]
  /** Whether the annex of the reform lists the article; otherwise its body was applied. */
  readonly listed: boolean
}

const MILLION = 1_000_000

/** What UU 1/2026 makes of prison up to one year beside a fine, for articles its annex does not list. */
const BODY = [
  sanction('uu-1-2026/pasal-viii'),
  sanction('uu-1-2026/pasal-i/ayat-1'),
  sanction('uu-1-2026/pasal-ii/ayat-5/huruf-b'),
]
const CATEGORY = procedure('uu-1-2023/pasal-79/ayat-1')

const FIGURES: { readonly [O in Offence]: Figures } = {
  'uu-7-2017-490': {
    original: { prisonMonths: 12, fineRupiah: 12 * MILLION, combine: 'and' },
    originalBasis: [sanction('uu-7-2017/pasal-490')],
    reformed: { prisonMonths: 12, fineRupiah: 10 * MILLION, fineCategory: 'II', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-490'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-493': {
    original: { kurunganMonths: 12, fineRupiah: 12 * MILLION, combine: 'and' },
    originalBasis: [sanction('uu-7-2017/pasal-493')],
    reformed: { fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'fine-only' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-493'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-494': {
    original: { kurunganMonths: 12, fineRupiah: 12 * MILLION, combine: 'and' },
    originalBasis: [sanction('uu-7-2017/pasal-494')],
    reformed: { fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'fine-only' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-494'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-521': {
    original: { prisonMonths: 24, fineRupiah: 24 * MILLION, combine: 'and' },
    originalBasis: [sanction('uu-7-2017/pasal-521')],
    reformed: { prisonMonths: 24, fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-521'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-523-1': {
    original: silent('penalty-not-read'),
    originalBasis: [sanction('uu-7-2017/pasal-523/ayat-1')],
    reformed: { prisonMonths: 24, fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-523/ayat-1'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-523-2': {
    original: silent('penalty-not-read'),
    originalBasis: [sanction('uu-7-2017/pasal-523/ayat-2')],
    reformed: { prisonMonths: 48, fineRupiah: 200 * MILLION, fineCategory: 'IV', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-523/ayat-2'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-523-3': {
    original: silent('penalty-not-read'),
    originalBasis: [sanction('uu-7-2017/pasal-523/ayat-3')],
    reformed: { prisonMonths: 36, fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-523/ayat-3'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-547': {
    original: { prisonMonths: 36, fineRupiah: 36 * MILLION, combine: 'and' },
    originalBasis: [sanction('uu-7-2017/pasal-547')],
    reformed: { prisonMonths: 36, fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-547'), CATEGORY],
    listed: true,
  },
  'uu-7-2017-548': {
    original: silent('penalty-not-read'),
    originalBasis: [sanction('uu-7-2017/pasal-548')],
    reformed: { prisonMonths: 36, fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-124/pasal-548'), CATEGORY],
    listed: true,
  },
  'uu-1-2015-185': {
    original: {
      prisonMonths: 36,
      prisonMonthsMinimum: 12,
      fineRupiah: 36 * MILLION,
      fineRupiahMinimum: 12 * MILLION,
      combine: 'and',
    },
    originalBasis: [sanction('uu-8-2015/pasal-185')],
    reformed: { prisonMonths: 36, fineRupiah: 50 * MILLION, fineCategory: 'III', combine: 'and-or' },
    reformedBasis: [
      sanction('uu-1-2026/pasal-viii'),
      sanction('uu-1-2026/pasal-i/ayat-1'),
      sanction('uu-1-2026/pasal-ii/ayat-5/huruf-a'),
      sanction('uu-1-2026/pasal-ii/ayat-5/huruf-c'),
      CATEGORY,
    ],
    listed: false,
  },
  'uu-1-2015-187-3': {
    original: {
      prisonMonths: 6,
      prisonMonthsMinimum: 1,
      fineRupiah: MILLION,
      fineRupiahMinimum: 100_000,
      combine: 'and-or',
    },
    originalBasis: [sanction('uu-1-2015/pasal-187/ayat-3')],
    reformed: { prisonMonths: 6, fineRupiah: 10 * MILLION, fineCategory: 'II', combine: 'and-or' },
    reformedBasis: [...BODY, CATEGORY],
    listed: false,
  },
  'uu-1-2015-188': {
    original: {
      prisonMonths: 6,
      prisonMonthsMinimum: 1,
      fineRupiah: 6 * MILLION,
      fineRupiahMinimum: 600_000,
      combine: 'and-or',
    },
    originalBasis: [sanction('uu-1-2015/pasal-188')],
    reformed: { prisonMonths: 6, fineRupiah: 10 * MILLION, fineCategory: 'II', combine: 'and-or' },
    reformedBasis: [...BODY, CATEGORY],
    listed: false,
  },
  'uu-1-2015-189': {
    original: {
      prisonMonths: 6,
      prisonMonthsMinimum: 1,
      fineRupiah: 6 * MILLION,
      fineRupiahMinimum: 600_000,
      combine: 'and-or',
    },
    originalBasis: [sanction('uu-8-2015/pasal-189')],
    reformed: { prisonMonths: 6, fineRupiah: 10 * MILLION, fineCategory: 'II', combine: 'and-or' },
    reformedBasis: [...BODY, CATEGORY],
    listed: false,
  },
  'uu-10-2016-185a': {
    original: {
      prisonMonths: 72,
      prisonMonthsMinimum: 36,
      fineRupiah: 72 * MILLION,
      fineRupiahMinimum: 36 * MILLION,
      combine: 'and',
    },
    originalBasis: [sanction('uu-10-2016/pasal-185a/ayat-1')],
    reformed: { prisonMonths: 72, fineRupiah: 500 * MILLION, fineCategory: 'V', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-121/pasal-185a/ayat-1'), CATEGORY],
    listed: true,
  },
  'uu-10-2016-187a': {
    original: {
      prisonMonths: 72,
      prisonMonthsMinimum: 36,
      fineRupiah: 1000 * MILLION,
      fineRupiahMinimum: 200 * MILLION,
      combine: 'and',
    },
    originalBasis: [sanction('uu-10-2016/pasal-187a/ayat-1')],
    reformed: { prisonMonths: 72, fineRupiah: 500 * MILLION, fineCategory: 'V', combine: 'and-or' },
    reformedBasis: [sanction('uu-1-2026/lampiran-1/no-121/pasal-187a/ayat-1'), CATEGORY],
    listed: true,
  },
}

/**
 * The four rows of an offence: decided before the reform, committed and decided after it, and committed before but decided after,
 * where the new rule applies unless the old one favours the offender, which no article settles in the abstract.
 */
function rowsOf(offence: Offence) {
  const { original, originalBasis, reformed, reformedBasis, listed } = FIGURES[offence]
  const reasoning: 'text' | 'inference' = listed ? 'text' : 'inference'
  const choice = norm('uu-1-2023/pasal-3/ayat-1')
  const older = { act: between('0001-01-01', '2026-01-02'), decision: from('2026-01-02') }
  return {
    [`${offence}/original`]: {
      when: { offence },
      during: { decision: between('0001-01-01', '2026-01-02') },
      then: original,
      basis: originalBasis,
      reasoning: 'text' as const,
    },
    [`${offence}/reformed`]: {
      when: { offence },
      during: { act: from('2026-01-02'), decision: from('2026-01-02') },
      then: reformed,
      basis: reformedBasis,
      reasoning,
    },
    [`${offence}/older-act/new-penalty`]: {
      when: { offence },
      during: older,
      reading: { 'older-act-after-2026': 'new-penalty' as const },
      then: reformed,
      basis: [choice, ...reformedBasis],
      reasoning,
      notes: ['old-rule-if-it-favours-the-offender'],
    },
    [`${offence}/older-act/old-penalty`]: {
      when: { offence },
      during: older,
      reading: { 'older-act-after-2026': 'old-penalty' as const },
      then: original,
      basis: [choice, ...originalBasis],
      reasoning: 'text' as const,
      notes: ['old-rule-if-it-favours-the-offender'],
    },
  }
}

/** The penalty of an offence, by the days of the act and of the decision. */
export const penaltyTable = /* @__PURE__ */ defineTable<
  PenaltyInput,
  'act' | 'decision',
  Penalty | Silent,
  ReadingOptions
>()({
  id: 'penalty',
  bucket: 'offence',
  dimensions: { offence: VALUES.offence },
  rows: () => ({
    ...rowsOf('uu-7-2017-490'),
    ...rowsOf('uu-7-2017-493'),
    ...rowsOf('uu-7-2017-494'),
    ...rowsOf('uu-7-2017-521'),
    ...rowsOf('uu-7-2017-523-1'),
    ...rowsOf('uu-7-2017-523-2'),
    ...rowsOf('uu-7-2017-523-3'),
    ...rowsOf('uu-7-2017-547'),
    ...rowsOf('uu-7-2017-548'),
    ...rowsOf('uu-1-2015-185'),
    ...rowsOf('uu-1-2015-187-3'),
    ...rowsOf('uu-1-2015-188'),
    ...rowsOf('uu-1-2015-189'),
    ...rowsOf('uu-10-2016-185a'),
    ...rowsOf('uu-10-2016-187a'),
  }),
})
