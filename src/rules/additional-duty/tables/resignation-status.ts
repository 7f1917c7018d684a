import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { BEFORE_PP_12, SINCE_PP_12 } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { Standing } from '../resignation-outcome'

/** The dimensions of the table of statuses. */
export type ResignationStatusInput = Pick<
  ResignationInput,
  'event' | 'title' | 'fund' | 'duty' | 'employment' | 'expiry' | 'detention'
>

const ALL_FUNDS = any('the Act does not tell the funds apart')
const ALL_DUTIES = any('a decree is a decree, whatever duty it gives')
const RUNNING_ON_APBN = [
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
] as const
const RUNS_ON = [
  norm('pp-45-2013/pasal-6/ayat-3'),
  norm('pp-45-2013/pasal-11/ayat-4'),
  norm('pp-45-2013/pasal-14/ayat-4'),
  norm('pp-45-2013/pasal-18/ayat-5'),
  norm('pp-45-2013/pasal-22/ayat-5'),
] as const
/** The officers whom the head of a region names before each fiscal year. */
const YEARLY_APBD = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const

const without = (duties: readonly string[]) =>
  RESIGNATION_VALUES.duty.filter((duty) => !duties.includes(duty)) as (typeof RESIGNATION_VALUES.duty)[number][]

/**
 * Where a duty stands after what happened to its holder. A letter of its holder is none of the four ways in which a decree ends (UU
 * 30/2014 Pasal 68 ayat (1)), so every release takes a decision; only a term that ran out and, in APBN, the end of the KPA's designation
 * end a duty by themselves.
 */
export const resignationStatusTable = /* @__PURE__ */ defineTable<
  ResignationStatusInput,
  'act',
  Standing | Silent,
  ReadingOptions
>()({
  id: 'resignation-status',
  bucket: 'event',
  dimensions: {
    event: RESIGNATION_VALUES.event,
    title: RESIGNATION_VALUES.title,
    fund: RESIGNATION_VALUES.fund,
    duty: RESIGNATION_VALUES.duty,
    employment: RESIGNATION_VALUES.employment,
    expiry: RESIGNATION_VALUES.expiry,
    detention: RESIGNATION_VALUES.detention,
  },
  asks: {
    resign: [],
    refuse: [],
    'absent-temporarily': [],
    'absent-permanently': [],
    transferred: [],
    retired: [],
    suspended: ['employment'],
    detained: ['employment', 'detention'],
    'decree-expired': ['expiry'],
    disqualified: [],
    'kpa-designation-ended': [],
  },
  rows: () => ({
    request: {
      when: {
        event: ['resign', 'refuse'],
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'requested', acts: 'may-act', decision: 'answer-the-request' },
      basis: [norm('uu-30-2014/pasal-68/ayat-1'), procedure('uu-30-2014/pasal-1/angka-7')],
      reasoning: 'inference',
      notes: ['letter-is-a-request'],
    },
    'request/by-office': {
      when: {
        event: ['resign', 'refuse'],
        title: 'by-office',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: silent('held-by-office'),
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
      notes: ['leave-the-post-instead'],
    },
    agreement: {
      when: {
        event: any('an agreement ends by its own terms'),
        title: 'by-agreement',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: silent('held-by-agreement'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'away-for-a-time': {
      when: {
        event: 'absent-temporarily',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'kept', acts: 'may-not-act', decision: 'use-own-power-or-name-another' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['no-plt-for-a-duty'],
    },
    'away-for-a-time/by-office': {
      when: {
        event: 'absent-temporarily',
        title: 'by-office',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'follows-the-post', acts: 'may-not-act', decision: 'fill-the-post-for-a-time' },
      basis: [norm('uu-30-2014/pasal-34/ayat-2'), procedure('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
      notes: ['plt-limits'],
    },
    'lost-by-office': {
      when: {
        event: ['absent-permanently', 'transferred', 'retired', 'suspended', 'detained', 'disqualified'],
        title: 'by-office',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'follows-the-post', acts: 'may-not-act', decision: 'fill-the-post' },
      basis: [norm('uu-30-2014/pasal-34/ayat-2'), procedure('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'inference',
      notes: ['plt-limits'],
    },
    'gone-for-good': {
      when: {
        event: ['absent-permanently', 'retired'],
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'to-be-ended', acts: 'may-not-act', decision: 'end-and-replace' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        procedure('uu-30-2014/pasal-64/ayat-1'),
        procedure('uu-30-2014/penjelasan/pasal-64/ayat-1'),
      ],
      reasoning: 'inference',
      notes: ['no-plt-for-a-duty'],
    },
    transferred: {
      when: {
        event: 'transferred',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'to-be-ended', acts: 'not-settled', decision: 'end-and-replace' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        procedure('uu-30-2014/pasal-64/ayat-1'),
        procedure('uu-30-2014/penjelasan/pasal-64/ayat-1'),
      ],
      reasoning: 'inference',
    },
    'suspended/pns': {
      when: {
        event: 'suspended',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: 'pns',
      },
      then: { status: 'to-be-ended', acts: 'may-not-act', decision: 'end-and-replace' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        norm('pp-11-2017/pasal-276/huruf-a'),
        norm('pp-11-2017/pasal-276/huruf-b'),
        norm('pp-11-2017/pasal-276/huruf-c'),
      ],
      reasoning: 'inference',
    },
    'suspended/others': {
      when: {
        event: 'suspended',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: ['cpns', 'pppk', 'pppk-paruh-waktu', 'tni-polri', 'blud-non-asn', 'other-non-asn'],
      },
      then: { status: 'to-be-ended', acts: 'may-not-act', decision: 'end-and-replace' },
      basis: [norm('uu-30-2014/pasal-68/ayat-1'), procedure('uu-30-2014/pasal-64/ayat-1')],
      reasoning: 'inference',
    },
    'detained/pns/first-month': {
      when: {
        event: 'detained',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: 'pns',
        detention: 'month-of-detention',
      },
      then: { status: 'kept', acts: 'may-not-act', decision: 'use-own-power-or-name-another' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        norm('pp-11-2017/pasal-280/ayat-1'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['suspension-from-detention-by-another-article'],
    },
    'detained/pns/later': {
      when: {
        event: 'detained',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: 'pns',
        detention: 'later-month',
      },
      then: { status: 'to-be-ended', acts: 'may-not-act', decision: 'end-and-replace' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        norm('pp-11-2017/pasal-276/huruf-c'),
        norm('pp-11-2017/pasal-280/ayat-1'),
        norm('pp-11-2017/pasal-282'),
      ],
      reasoning: 'inference',
    },
    'detained/pppk/before-pp-49': {
      when: {
        event: 'detained',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: ['pppk', 'pppk-paruh-waktu'],
      },
      during: { act: between('0001-01-01', '2018-11-28') },
      then: { status: 'kept', acts: 'may-not-act', decision: 'use-own-power-or-name-another' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
    },
    'detained/pppk': {
      when: {
        event: 'detained',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: ['pppk', 'pppk-paruh-waktu'],
      },
      during: { act: between('2018-11-28', '2023-10-31') },
      then: { status: 'kept', acts: 'may-not-act', decision: 'use-own-power-or-name-another' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        norm('pp-49-2018/pasal-73/ayat-4'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['contract-may-end-from-suspect'],
    },
    // Since UU 20/2023 a PPPK who is detained is suspended; from which day is not written.
    'detained/pppk/2023': {
      when: {
        event: 'detained',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: ['pppk', 'pppk-paruh-waktu'],
      },
      during: { act: from('2023-10-31') },
      then: { status: 'kept', acts: 'may-not-act', decision: 'use-own-power-or-name-another' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        norm('uu-20-2023/pasal-53/ayat-2'),
        norm('pp-49-2018/pasal-73/ayat-4'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['contract-may-end-from-suspect'],
    },
    'detained/others': {
      when: {
        event: 'detained',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
        employment: ['cpns', 'tni-polri', 'blud-non-asn', 'other-non-asn'],
      },
      then: { status: 'kept', acts: 'may-not-act', decision: 'use-own-power-or-name-another' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
    },
    disqualified: {
      when: {
        event: 'disqualified',
        title: 'by-decree',
        fund: ALL_FUNDS,
        duty: ALL_DUTIES,
      },
      then: { status: 'to-be-ended', acts: 'may-not-act', decision: 'end-and-replace' },
      basis: [
        norm('uu-30-2014/pasal-68/ayat-1'),
        norm('uu-30-2014/pasal-42/ayat-1'),
        procedure('uu-30-2014/pasal-64/ayat-1'),
        procedure('uu-30-2014/penjelasan/pasal-64/ayat-1'),
      ],
      reasoning: 'inference',
    },
    'expired/apbd/own-day': {
      when: {
        event: 'decree-expired',
        title: 'by-decree',
        fund: 'apbd',
        duty: ALL_DUTIES,
        expiry: 'own-last-day',
      },
      then: { status: 'ended', acts: 'may-not-act', decision: 'replace' },
      basis: [norm('uu-30-2014/pasal-68/ayat-2'), norm('uu-30-2014/pasal-15/ayat-2')],
      reasoning: 'text',
    },
    'expired/apbd/yearly-officers/before-pp-12': {
      when: {
        event: 'decree-expired',
        title: 'by-decree',
        fund: 'apbd',
        duty: YEARLY_APBD,
        expiry: 'year-turned',
      },
      during: { act: BEFORE_PP_12 },
      then: silent('older-regulation-not-read'),
      basis: [procedure('uu-1-2004/pasal-10/ayat-1')],
      reasoning: 'text',
    },
    'expired/apbd/yearly-officers': {
      when: {
        event: 'decree-expired',
        title: 'by-decree',
        fund: 'apbd',
        duty: YEARLY_APBD,
        expiry: 'year-turned',
      },
      during: { act: SINCE_PP_12 },
      then: { status: 'to-be-ended', acts: 'not-settled', decision: 'end-and-replace' },
      basis: [norm('pp-12-2019/pasal-125/ayat-2'), norm('uu-30-2014/penjelasan/pasal-68/ayat-5')],
      reasoning: 'inference',
    },
    // That decrees of PPK and PPTK run for a year is practice, not a norm.
    'expired/apbd/others': {
      when: {
        event: 'decree-expired',
        title: 'by-decree',
        fund: 'apbd',
        duty: without(YEARLY_APBD),
        expiry: 'year-turned',
      },
      then: { status: 'kept', acts: 'may-act', decision: 'renew-the-decree' },
      basis: [norm('uu-30-2014/pasal-68/ayat-1'), procedure('uu-30-2014/pasal-58/ayat-1')],
      reasoning: 'inference',
      notes: ['yearly-decree-is-practice'],
    },
    'expired/apbn/running-on': {
      when: {
        event: 'decree-expired',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: RUNNING_ON_APBN,
        expiry: 'year-turned',
      },
      then: { status: 'runs-on', acts: 'may-act', decision: 'nothing' },
      basis: RUNS_ON,
      reasoning: 'text',
    },
    'expired/apbn/running-on/own-day': {
      when: {
        event: 'decree-expired',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: RUNNING_ON_APBN,
        expiry: 'own-last-day',
      },
      reading: { 'own-last-day-in-apbn': 'runs-on' },
      then: { status: 'runs-on', acts: 'may-act', decision: 'nothing' },
      basis: RUNS_ON,
      reasoning: 'inference',
    },
    'expired/apbn/ended/own-day': {
      when: {
        event: 'decree-expired',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: RUNNING_ON_APBN,
        expiry: 'own-last-day',
      },
      reading: { 'own-last-day-in-apbn': 'ends-by-itself' },
      then: { status: 'ended', acts: 'may-not-act', decision: 'replace' },
      basis: [norm('uu-30-2014/pasal-68/ayat-2'), norm('uu-30-2014/pasal-15/ayat-2')],
      reasoning: 'inference',
    },
    'expired/apbn/own-day': {
      when: {
        event: 'decree-expired',
        title: 'by-decree',
        fund: 'apbn',
        duty: without(RUNNING_ON_APBN),
        expiry: 'own-last-day',
      },
      then: { status: 'ended', acts: 'may-not-act', decision: 'replace' },
      basis: [norm('uu-30-2014/pasal-68/ayat-2'), norm('uu-30-2014/pasal-15/ayat-2')],
      reasoning: 'text',
    },
    'expired/apbn/others': {
      when: {
        event: 'decree-expired',
        title: 'by-decree',
        fund: 'apbn',
        duty: without(RUNNING_ON_APBN),
        expiry: 'year-turned',
      },
      then: { status: 'kept', acts: 'may-act', decision: 'renew-the-decree' },
      basis: [norm('uu-30-2014/pasal-68/ayat-1'), procedure('uu-30-2014/pasal-58/ayat-1')],
      reasoning: 'inference',
    },
    'expired/by-office/apbd': {
      when: { event: 'decree-expired', title: 'by-office', fund: 'apbd', duty: ALL_DUTIES },
      then: silent('held-by-office'),
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    'expired/by-office/apbn': {
      when: { event: 'decree-expired', title: 'by-office', fund: 'apbn', duty: without(RUNNING_ON_APBN) },
      then: silent('held-by-office'),
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    'kpa-ended/kpa': {
      when: {
        event: 'kpa-designation-ended',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: 'kuasa-pengguna-anggaran',
      },
      then: { status: 'ended', acts: 'may-not-act', decision: 'nothing' },
      basis: [norm('pp-45-2013/pasal-6/ayat-4')],
      reasoning: 'text',
    },
    'kpa-ended/ppk': {
      when: {
        event: 'kpa-designation-ended',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: 'pejabat-pembuat-komitmen',
      },
      then: { status: 'ended', acts: 'may-not-act', decision: 'nothing' },
      basis: [norm('pp-45-2013/pasal-11/ayat-6'), norm('pp-45-2013/pasal-6/ayat-4')],
      reasoning: 'text',
    },
    'kpa-ended/ppspm': {
      when: {
        event: 'kpa-designation-ended',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: 'pejabat-penanda-tangan-spm',
      },
      then: { status: 'ended', acts: 'may-not-act', decision: 'nothing' },
      basis: [norm('pp-45-2013/pasal-14/ayat-6'), norm('pp-45-2013/pasal-6/ayat-4')],
      reasoning: 'text',
    },
    'kpa-ended/others': {
      when: {
        event: 'kpa-designation-ended',
        title: ['by-decree', 'by-office'],
        fund: 'apbn',
        duty: without(['kuasa-pengguna-anggaran', 'pejabat-pembuat-komitmen', 'pejabat-penanda-tangan-spm']),
      },
      then: { status: 'kept', acts: 'may-act', decision: 'nothing' },
      basis: [norm('uu-30-2014/pasal-68/ayat-1'), norm('pp-45-2013/pasal-6/ayat-4')],
      reasoning: 'inference',
    },
    'kpa-ended/apbd': {
      when: {
        event: 'kpa-designation-ended',
        title: ['by-decree', 'by-office'],
        fund: 'apbd',
        duty: ALL_DUTIES,
      },
      then: silent('apbn-only'),
      basis: [norm('pp-45-2013/pasal-6/ayat-4')],
      reasoning: 'text',
    },
  }),
})
