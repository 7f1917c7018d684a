import { between, from } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, BEFORE_PP_12, EVER, PERLEM_15, SINCE_PERLEM_7, SINCE_PP_12, THIRD, TRANSITION } from '../regimes'

const PPK = 'pejabat-pembuat-komitmen'
const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const
const NAMED = [PPK, 'pejabat-pengadaan', 'pokja-pemilihan'] as const
const IN_CONFLICT = [norm('uu-30-2014/pasal-42/ayat-1'), norm('uu-30-2014/pasal-43/ayat-1')]
const PROCUREMENT = norm('perpres-16-2018/pasal-7/ayat-2')
const PACT = norm('perlem-15-2018/pasal-6/pakta-integritas')

/** The dimensions of the table of pacts. */
export type DutyPactInput = Pick<AdditionalDutyInput, 'duty' | 'pact'>

type PactRow = Row<DutyPactInput, 'act', Requirement | Silent, ReadingOptions>

/** What is asked of a PPK in one regime. */
function ofPpk(id: string, regime: Pick<PactRow, 'during' | 'basis' | 'notes'>): { [id: string]: PactRow } {
  const shared = { ...regime, reasoning: 'inference' } as const
  return {
    [`signed/${id}`]: { ...shared, when: { duty: PPK, pact: 'signed' }, then: { standing: 'met' } },
    [`not-yet/${id}`]: {
      ...shared,
      when: { duty: PPK, pact: 'not-yet' },
      then: { standing: 'met', conditions: ['pact-to-be-signed'] },
    },
    [`refused/${id}`]: {
      ...shared,
      when: { duty: PPK, pact: 'refused' },
      reading: { 'unsigned-pact': 'failed-requirement' },
      then: { standing: 'not-met', obstacle: 'pact-refused' },
    },
    [`refused-without-consequence/${id}`]: {
      ...shared,
      when: { duty: PPK, pact: 'refused' },
      reading: { 'unsigned-pact': 'no-requirement-read' },
      then: { standing: 'not-asked' },
    },
  }
}

/** The Pakta Integritas of a PPK, known from memory since 2018: whether a refusal is a requirement not met is contested. */
export const dutyPactTable = /* @__PURE__ */ defineTable<DutyPactInput, 'act', Requirement | Silent, ReadingOptions>()({
  id: 'duty-pact',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, pact: ADDITIONAL_DUTY_VALUES.pact },
  asks: { [PPK]: ['pact'] },
  rows: () => ({
    transition: {
      when: { duty: PPK },
      during: { act: TRANSITION },
      then: silent('transition-of-2018-not-covered'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    ...ofPpk('2018', { during: { act: PERLEM_15 }, basis: [PACT] }),
    ...ofPpk('2021', {
      during: { act: SINCE_PERLEM_7 },
      basis: [norm('perlem-7-2021/isi/pelaku')],
      notes: ['carried-on-without-being-read'],
    }),
    rest: {
      when: { duty: allBut(PPK) },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of conflicts of interest. */
export type DutyConflictInput = Pick<AdditionalDutyInput, 'duty' | 'conflict'>

/** Conflicts of interest: the procurement rules name two for PPK, pejabat pengadaan and pokja; UU 30/2014 forbids acting in any. */
export const dutyConflictTable = /* @__PURE__ */ defineTable<DutyConflictInput, 'act', Requirement, ReadingOptions>()({
  id: 'duty-conflict',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, conflict: ADDITIONAL_DUTY_VALUES.conflict },
  rows: () => ({
    none: {
      when: { duty: any('a conflict of interest bars whoever acts'), conflict: 'none' },
      then: { standing: 'met' },
      basis: IN_CONFLICT,
      reasoning: 'text',
    },
    'controls-a-supplier': {
      when: { duty: NAMED, conflict: 'controls-a-supplier' },
      during: { act: between(EVER, '2025-04-30') },
      then: { standing: 'not-met', obstacle: 'controls-a-supplier' },
      basis: [PROCUREMENT, ...IN_CONFLICT],
      reasoning: 'text',
    },
    'controls-a-supplier/perpres-46': {
      when: { duty: NAMED, conflict: 'controls-a-supplier' },
      during: { act: THIRD },
      then: { standing: 'not-met', obstacle: 'controls-a-supplier' },
      basis: [norm('perpres-46-2025/pasal-7/ayat-2/huruf-e'), ...IN_CONFLICT],
      reasoning: 'text',
    },
    'manages-a-cooperative': {
      when: { duty: NAMED, conflict: 'manages-a-cooperative' },
      during: { act: between(EVER, '2025-04-30') },
      then: { standing: 'not-met', obstacle: 'manages-a-cooperative' },
      basis: [PROCUREMENT, ...IN_CONFLICT],
      reasoning: 'text',
    },
    'manages-a-cooperative/perpres-46': {
      when: { duty: NAMED, conflict: 'manages-a-cooperative' },
      during: { act: THIRD },
      then: { standing: 'not-met', obstacle: 'manages-a-cooperative' },
      basis: [norm('perpres-46-2025/pasal-7/ayat-2/huruf-d'), ...IN_CONFLICT],
      reasoning: 'text',
    },
    'procurement-interest-of-others': {
      when: { duty: allBut(...NAMED), conflict: ['controls-a-supplier', 'manages-a-cooperative'] },
      then: { standing: 'not-met', obstacle: 'conflict-of-interest' },
      basis: IN_CONFLICT,
      reasoning: 'inference',
    },
    other: {
      when: { duty: any('a conflict of interest bars whoever acts'), conflict: 'other-of-pasal-43' },
      then: { standing: 'not-met', obstacle: 'conflict-of-interest' },
      basis: IN_CONFLICT,
      reasoning: 'text',
    },
  }),
})

const PP_49 = '2018-11-28'
const ACT_OF_2023 = '2023-10-31'
const PPPK = ['pppk', 'pppk-paruh-waktu'] as const
const SUSPENDED = norm('pp-11-2017/pasal-276/huruf-c')
const SUSPENDED_BY_ACT = norm('uu-20-2023/pasal-53/ayat-2')

/** The dimensions of the table of detention. */
export type DutyLibertyInput = Pick<AdditionalDutyInput, 'employment' | 'detained'>

/** Who is detained as a suspect: a PNS, since UU 20/2023 every ASN employee, is suspended, and so the condition of being ASN is gone. */
export const dutyLibertyTable = /* @__PURE__ */ defineTable<
  DutyLibertyInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-liberty',
  bucket: 'detained',
  dimensions: { employment: ADDITIONAL_DUTY_VALUES.employment, detained: ADDITIONAL_DUTY_VALUES.detained },
  rows: () => ({
    'free/pns/before-2023': {
      when: { detained: 'no', employment: 'pns' },
      during: { act: between(EVER, ACT_OF_2023) },
      then: { standing: 'met' },
      basis: [SUSPENDED],
      reasoning: 'text',
    },
    'free/pns': {
      when: { detained: 'no', employment: 'pns' },
      during: { act: from(ACT_OF_2023) },
      then: { standing: 'met' },
      basis: [SUSPENDED_BY_ACT, SUSPENDED],
      reasoning: 'text',
    },
    'free/pppk/before-2023': {
      when: { detained: 'no', employment: PPPK },
      during: { act: between(PP_49, ACT_OF_2023) },
      then: { standing: 'met' },
      basis: [norm('pp-49-2018/pasal-73/ayat-1')],
      reasoning: 'text',
    },
    'free/pppk': {
      when: { detained: 'no', employment: PPPK },
      during: { act: from(ACT_OF_2023) },
      then: { standing: 'met' },
      basis: [SUSPENDED_BY_ACT],
      reasoning: 'text',
    },
    'free/pppk/before-pp-49': {
      when: { detained: 'no', employment: PPPK },
      during: { act: between(EVER, PP_49) },
      then: { standing: 'met' },
      basis: [SUSPENDED],
      reasoning: 'inference',
    },
    'free/others': {
      when: { detained: 'no', employment: ['cpns', 'tni-polri', 'blud-non-asn', 'other-non-asn'] },
      then: { standing: 'met' },
      basis: [SUSPENDED],
      reasoning: 'inference',
    },
    'detained/pns/before-2023': {
      when: { detained: 'yes', employment: 'pns' },
      during: { act: between(EVER, ACT_OF_2023) },
      then: { standing: 'not-met', obstacle: 'detained' },
      basis: [SUSPENDED],
      reasoning: 'inference',
    },
    'detained/pns': {
      when: { detained: 'yes', employment: 'pns' },
      during: { act: from(ACT_OF_2023) },
      then: { standing: 'not-met', obstacle: 'detained' },
      basis: [SUSPENDED_BY_ACT, SUSPENDED],
      reasoning: 'inference',
    },
    'detained/cpns': {
      when: { detained: 'yes', employment: 'cpns' },
      then: { standing: 'not-met', obstacle: 'detained' },
      basis: [SUSPENDED],
      reasoning: 'inference',
    },
    'detained/pppk/before-pp-49': {
      when: { detained: 'yes', employment: PPPK },
      during: { act: between(EVER, PP_49) },
      then: silent('detention-of-that-kind-not-read'),
      basis: [procedure('pp-11-2017/pasal-276/huruf-c')],
      reasoning: 'text',
      notes: ['detention-of-that-kind-not-read'],
    },
    'detained/pppk/before-2023': {
      when: { detained: 'yes', employment: PPPK },
      during: { act: between(PP_49, ACT_OF_2023) },
      then: { standing: 'not-met', obstacle: 'detained' },
      basis: [norm('pp-49-2018/pasal-73/ayat-1')],
      reasoning: 'inference',
      notes: ['pppk-suspect-texts-contradict'],
    },
    // Since UU 20/2023 a PPPK who is detained is suspended, as a PNS is.
    'detained/pppk': {
      when: { detained: 'yes', employment: PPPK },
      during: { act: from(ACT_OF_2023) },
      then: { standing: 'not-met', obstacle: 'detained' },
      basis: [SUSPENDED_BY_ACT],
      reasoning: 'inference',
    },
    'detained/others': {
      when: { detained: 'yes', employment: ['tni-polri', 'blud-non-asn', 'other-non-asn'] },
      then: silent('detention-of-that-kind-not-read'),
      basis: [procedure('pp-11-2017/pasal-276/huruf-c')],
      reasoning: 'text',
      notes: ['detention-of-that-kind-not-read'],
    },
  }),
})

/** The dimensions of the table of business. */
export type DutyBusinessInput = Pick<AdditionalDutyInput, 'duty' | 'fund' | 'business'>

/** What a bendahara may not do: trade, take on contract work, sell services, or stand surety for such. */
export const dutyBusinessTable = /* @__PURE__ */ defineTable<DutyBusinessInput, 'act', Requirement, ReadingOptions>()({
  id: 'duty-business',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    fund: ADDITIONAL_DUTY_VALUES.fund,
    business: ADDITIONAL_DUTY_VALUES.business,
  },
  asks: { 'bendahara-penerimaan': ['business'], 'bendahara-pengeluaran': ['business'] },
  rows: () => ({
    none: {
      when: { duty: TREASURERS, fund: any('the act binds both budgets'), business: 'no' },
      then: { standing: 'met' },
      basis: [norm('uu-1-2004/pasal-10/ayat-5')],
      reasoning: 'text',
    },
    'barred/apbn': {
      when: { duty: TREASURERS, fund: 'apbn', business: 'yes' },
      then: { standing: 'not-met', obstacle: 'barred-business' },
      basis: [norm('uu-1-2004/pasal-10/ayat-5')],
      reasoning: 'text',
    },
    'barred/apbd-before-2019': {
      when: { duty: TREASURERS, fund: 'apbd', business: 'yes' },
      during: { act: between(EVER, '2019-03-12') },
      then: { standing: 'not-met', obstacle: 'barred-business' },
      basis: [norm('uu-1-2004/pasal-10/ayat-5')],
      reasoning: 'text',
    },
    'barred/apbd': {
      when: { duty: TREASURERS, fund: 'apbd', business: 'yes' },
      during: { act: from('2019-03-12') },
      then: { standing: 'not-met', obstacle: 'barred-business' },
      basis: [norm('uu-1-2004/pasal-10/ayat-5'), norm('pp-12-2019/pasal-21')],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(...TREASURERS), fund: any('only a bendahara is barred, in both budgets') },
      then: { standing: 'not-asked' },
      basis: [norm('uu-1-2004/pasal-10/ayat-5')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of revenue. */
export type DutyRevenueInput = Pick<AdditionalDutyInput, 'duty' | 'collectsRevenue'>

const BOOKKEEPER = 'pejabat-penatausahaan-keuangan-skpd'

/** Who collects taxes or charges of the region is no PPK SKPD; of a PPK Unit SKPD no such list is written. */
export const dutyRevenueTable = /* @__PURE__ */ defineTable<
  DutyRevenueInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-revenue',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, collectsRevenue: ADDITIONAL_DUTY_VALUES.collectsRevenue },
  asks: { [BOOKKEEPER]: ['collectsRevenue'] },
  rows: () => ({
    'before-2019': {
      when: { duty: BOOKKEEPER },
      during: { act: BEFORE_PP_12 },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'rest/before-2019': {
      when: { duty: allBut(BOOKKEEPER) },
      during: { act: BEFORE_PP_12 },
      then: { standing: 'not-asked' },
      basis: [norm('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'inference',
    },
    'collects-none': {
      when: { duty: BOOKKEEPER, collectsRevenue: 'no' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'met' },
      basis: [norm('pp-12-2019/pasal-14/ayat-3')],
      reasoning: 'text',
    },
    collects: {
      when: { duty: BOOKKEEPER, collectsRevenue: 'yes' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-met', obstacle: 'collects-revenue' },
      basis: [norm('pp-12-2019/pasal-14/ayat-3')],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(BOOKKEEPER) },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-asked' },
      basis: [norm('pp-12-2019/pasal-14/ayat-3')],
      reasoning: 'text',
    },
  }),
})
