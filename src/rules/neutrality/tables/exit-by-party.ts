import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { type NeutralityInput, VALUES } from '../dimensions'
import type { Exit } from '../outcome'

/** The dimensions of this table; only PNS and CPNS have a way out by resigning. */
export type ExitByPartyInput = Pick<NeutralityInput, 'actor' | 'resigned'>

/** How service ends for a member or officer of a party; the day of the decision chooses the act that carries it. */
export const exitByPartyTable = /* @__PURE__ */ defineTable<
  ExitByPartyInput,
  'decision',
  Exit | Silent,
  ReadingOptions
>()({
  id: 'exit-by-party',
  bucket: 'actor',
  dimensions: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'], resigned: VALUES.resigned },
  asks: { pns: ['resigned'], cpns: ['resigned'], pppk: [], 'pppk-paruh-waktu': [] },
  rows: () => ({
    'pns/resigned-before-joining': {
      when: { actor: 'pns', resigned: 'before-joining' },
      then: {
        form: 'pemberhentian-dengan-hormat',
        effect: 'end-of-month-of-resignation',
        may: 'must',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        norm('pp-37-2004/pasal-3/ayat-1'),
        sanction('pp-37-2004/pasal-3/ayat-2'),
        sanction('pp-37-2004/pasal-3/ayat-3'),
        procedure('pp-11-2017/pasal-269/ayat-3'),
      ],
      reasoning: 'text',
      notes: ['dismissal-may-be-suspended'],
    },
    'pns/joined-then-resigned/with-honour': {
      when: { actor: 'pns', resigned: 'after-joining' },
      reading: { 'joined-then-resigned': 'with-honour' },
      then: {
        form: 'pemberhentian-dengan-hormat',
        effect: 'end-of-month-of-resignation',
        may: 'must',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        norm('pp-11-2017/pasal-255/ayat-2'),
        sanction('pp-11-2017/pasal-255/ayat-3'),
        procedure('pp-11-2017/pasal-269/ayat-3'),
      ],
      reasoning: 'text',
    },
    'pns/joined-then-resigned/without-honour/uu-5-2014': {
      when: { actor: 'pns', resigned: 'after-joining' },
      during: { decision: between('0001-01-01', '2023-10-31') },
      reading: { 'joined-then-resigned': 'without-honour' },
      then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-joining', may: 'must' },
      basis: [
        norm('pp-11-2017/pasal-255/ayat-1'),
        sanction('uu-5-2014/pasal-87/ayat-4/huruf-c'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
        sanction('pp-37-2004/pasal-9/ayat-2'),
      ],
      reasoning: 'text',
    },
    'pns/joined-then-resigned/without-honour/uu-20-2023': {
      when: { actor: 'pns', resigned: 'after-joining' },
      during: { decision: from('2023-10-31') },
      reading: { 'joined-then-resigned': 'without-honour' },
      then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-joining', may: 'must' },
      basis: [
        norm('pp-11-2017/pasal-255/ayat-1'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
        sanction('pp-37-2004/pasal-9/ayat-2'),
      ],
      reasoning: 'text',
      notes: ['pp-37-2004-without-saving-clause'],
    },
    'pns/uu-5-2014': {
      when: { actor: 'pns', resigned: 'no' },
      during: { decision: between('0001-01-01', '2023-10-31') },
      then: {
        form: 'pemberhentian-tidak-dengan-hormat',
        effect: 'end-of-month-of-joining',
        may: 'must',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        norm('pp-11-2017/pasal-255/ayat-1'),
        sanction('uu-5-2014/pasal-87/ayat-4/huruf-c'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
        sanction('pp-37-2004/pasal-9/ayat-2'),
        sanction('pp-11-2017/pasal-250/huruf-c'),
        sanction('pp-11-2017/pasal-255/ayat-4'),
        sanction('pp-11-2017/pasal-255/ayat-5'),
        procedure('pp-11-2017/pasal-270/ayat-2'),
        procedure('pp-11-2017/pasal-270/ayat-3'),
      ],
      reasoning: 'text',
    },
    'pns/uu-20-2023': {
      when: { actor: 'pns', resigned: 'no' },
      during: { decision: from('2023-10-31') },
      then: {
        form: 'pemberhentian-tidak-dengan-hormat',
        effect: 'end-of-month-of-joining',
        may: 'must',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        norm('pp-11-2017/pasal-255/ayat-1'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
        sanction('pp-37-2004/pasal-9/ayat-2'),
        sanction('pp-11-2017/pasal-250/huruf-c'),
        sanction('pp-11-2017/pasal-255/ayat-4'),
        sanction('pp-11-2017/pasal-255/ayat-5'),
        procedure('pp-11-2017/pasal-270/ayat-2'),
        procedure('pp-11-2017/pasal-270/ayat-3'),
      ],
      reasoning: 'text',
      notes: ['pp-37-2004-without-saving-clause'],
    },
    'cpns/resigned-before-joining': {
      when: { actor: 'cpns', resigned: 'before-joining' },
      then: {
        form: 'pemberhentian-sebagai-cpns',
        honour: 'with',
        effect: 'end-of-month-of-resignation',
        may: 'must',
      },
      basis: [
        norm('pp-37-2004/pasal-1/angka-1'),
        norm('pp-37-2004/pasal-3/ayat-1'),
        sanction('pp-37-2004/pasal-3/ayat-2'),
        sanction('pp-37-2004/pasal-3/ayat-3'),
        sanction('pp-11-2017/pasal-37/ayat-2/huruf-a'),
      ],
      reasoning: 'text',
      notes: ['dismissal-may-be-suspended'],
    },
    'cpns/joined-then-resigned': {
      when: { actor: 'cpns', resigned: 'after-joining' },
      then: {
        form: 'pemberhentian-sebagai-cpns',
        honour: 'without',
        effect: 'end-of-month-of-joining',
        may: 'must',
      },
      basis: [
        norm('pp-37-2004/pasal-1/angka-1'),
        norm('pp-37-2004/pasal-2/ayat-1'),
        sanction('pp-11-2017/pasal-37/ayat-2/huruf-f'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
        sanction('pp-37-2004/pasal-9/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['resigned-only-after-joining'],
    },
    cpns: {
      when: { actor: 'cpns', resigned: 'no' },
      then: {
        form: 'pemberhentian-sebagai-cpns',
        honour: 'without',
        effect: 'end-of-month-of-joining',
        may: 'must',
      },
      basis: [
        norm('pp-37-2004/pasal-1/angka-1'),
        norm('pp-37-2004/pasal-2/ayat-1'),
        sanction('pp-11-2017/pasal-37/ayat-2/huruf-f'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
        sanction('pp-37-2004/pasal-9/ayat-2'),
      ],
      reasoning: 'text',
    },
    'pppk/uu-5-2014': {
      when: { actor: 'pppk' },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: { form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat', may: 'must' },
      basis: [sanction('uu-5-2014/pasal-105/ayat-3/huruf-c')],
      reasoning: 'text',
    },
    'pppk/pp-49-2018': {
      when: { actor: 'pppk' },
      during: { decision: between('2018-11-28', '2023-10-31') },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
        effect: 'day-of-proof',
        may: 'must',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
        reapply: 'may-not',
        compensation: 'owed',
      },
      basis: [
        sanction('uu-5-2014/pasal-105/ayat-3/huruf-c'),
        sanction('pp-49-2018/pasal-53/ayat-3/huruf-c'),
        sanction('pp-49-2018/pasal-63/ayat-1'),
        sanction('pp-49-2018/pasal-63/ayat-2'),
        procedure('pp-49-2018/pasal-74/ayat-1'),
        procedure('pp-49-2018/pasal-74/ayat-3'),
        procedure('pp-49-2018/pasal-74/ayat-4'),
      ],
      reasoning: 'text',
    },
    'pppk/uu-20-2023': {
      when: { actor: 'pppk' },
      during: { decision: from('2023-10-31') },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
        effect: 'day-of-proof',
        may: 'must',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
        reapply: 'may-not',
        compensation: 'owed',
      },
      basis: [
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
        sanction('pp-49-2018/pasal-53/ayat-3/huruf-c'),
        sanction('pp-49-2018/pasal-63/ayat-1'),
        sanction('pp-49-2018/pasal-63/ayat-2'),
        procedure('pp-49-2018/pasal-74/ayat-1'),
        procedure('pp-49-2018/pasal-74/ayat-3'),
        procedure('pp-49-2018/pasal-74/ayat-4'),
      ],
      reasoning: 'text',
    },
    'pppk-paruh-waktu/before': {
      when: { actor: 'pppk-paruh-waktu' },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
    },
    'pppk-paruh-waktu': {
      when: { actor: 'pppk-paruh-waktu' },
      during: { decision: from('2025-01-13') },
      then: { form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat', may: 'must' },
      basis: [
        norm('kepmenpanrb-16-2025/diktum-1'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
      ],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree'],
    },
  }),
})
