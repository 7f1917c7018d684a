import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { type Actor, LEVELS, type Level } from '../dimensions'
import type { DisciplineExit } from '../outcome'

/** The dimensions of this table; the level of a PPPK is the one its agency's own rule gives. */
export interface ExitByDisciplineInput {
  /** Who committed the breach. */
  actor: Actor
  /** The level of the breach. */
  level: Level
}

/**
 * How service ends, if it does, on a breach of discipline; every sanction follows the law of the day on which it is decided. For a
 * PNS dismissal is one of the kinds for a grave breach; from 2023-10-31 the ASN act classes it as without honour, while the
 * regulations still write it with honour.
 */
export const exitByDisciplineTable = /* @__PURE__ */ defineTable<
  ExitByDisciplineInput,
  'decision',
  DisciplineExit | Silent,
  ReadingOptions
>()({
  id: 'exit-by-discipline',
  bucket: 'actor',
  dimensions: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'], level: LEVELS },
  rows: () => ({
    'pns/below-berat/before-pp-11-2017': {
      when: { actor: 'pns', level: ['ringan', 'sedang'] },
      during: { decision: between('0001-01-01', '2017-04-07') },
      then: silent('no-dismissal-at-this-level'),
      basis: [sanction('pp-53-2010/pasal-7/ayat-4/huruf-d'), sanction('pp-53-2010/pasal-7/ayat-4/huruf-e')],
      reasoning: 'text',
    },
    'pns/below-berat': {
      when: { actor: 'pns', level: ['ringan', 'sedang'] },
      during: { decision: from('2017-04-07') },
      then: silent('no-dismissal-at-this-level'),
      basis: [norm('pp-11-2017/pasal-253/ayat-1')],
      reasoning: 'text',
    },
    // Who signed a decree of dismissal before PP 11/2017 was not read.
    'pns/berat/pp-53-2010/before-uu-5-2014': {
      when: { actor: 'pns', level: 'berat' },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: {
        form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        alternative: 'pemberhentian-tidak-dengan-hormat',
        may: 'only-if-imposed',
      },
      basis: [sanction('pp-53-2010/pasal-7/ayat-4/huruf-d'), sanction('pp-53-2010/pasal-7/ayat-4/huruf-e')],
      reasoning: 'text',
    },
    'pns/berat/pp-53-2010/before-pp-11-2017': {
      when: { actor: 'pns', level: 'berat' },
      during: { decision: between('2014-01-15', '2017-04-07') },
      then: {
        form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        alternative: 'pemberhentian-tidak-dengan-hormat',
        may: 'only-if-imposed',
      },
      basis: [sanction('pp-53-2010/pasal-7/ayat-4/huruf-d'), sanction('pp-53-2010/pasal-7/ayat-4/huruf-e')],
      reasoning: 'text',
      notes: ['without-honour-against-uu-5-2014'],
    },
    'pns/berat/pp-53-2010': {
      when: { actor: 'pns', level: 'berat' },
      during: { decision: between('2017-04-07', '2021-08-31') },
      then: {
        form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        alternative: 'pemberhentian-tidak-dengan-hormat',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-d'),
        sanction('pp-53-2010/pasal-7/ayat-4/huruf-e'),
        procedure('pp-11-2017/pasal-267/ayat-2'),
      ],
      reasoning: 'text',
      notes: ['without-honour-against-uu-5-2014'],
    },
    'pns/berat/pp-94-2021': {
      when: { actor: 'pns', level: 'berat' },
      during: { decision: between('2021-08-31', '2023-10-31') },
      then: {
        form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        sanction('pp-94-2021/pasal-8/ayat-4/huruf-c'),
        sanction('uu-5-2014/pasal-87/ayat-3'),
        sanction('pp-11-2017/pasal-253/ayat-1'),
        procedure('pp-11-2017/pasal-267/ayat-2'),
      ],
      reasoning: 'text',
    },
    'pns/berat/with-honour': {
      when: { actor: 'pns', level: 'berat' },
      during: { decision: from('2023-10-31') },
      reading: { 'dismissal-honour': 'with-honour' },
      then: {
        form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        sanction('pp-94-2021/pasal-8/ayat-4/huruf-c'),
        sanction('pp-11-2017/pasal-253/ayat-1'),
        procedure('pp-11-2017/pasal-267/ayat-2'),
      ],
      reasoning: 'text',
    },
    'pns/berat/without-honour': {
      when: { actor: 'pns', level: 'berat' },
      during: { decision: from('2023-10-31') },
      reading: { 'dismissal-honour': 'without-honour' },
      then: {
        form: 'pemberhentian-tidak-dengan-hormat',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-g'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
        procedure('pp-11-2017/pasal-267/ayat-2'),
      ],
      reasoning: 'text',
      notes: ['no-implementing-rule-found'],
    },
    'cpns/ringan/pp-98-2000': {
      when: { actor: 'cpns', level: 'ringan' },
      during: { decision: between('0001-01-01', '2017-04-07') },
      then: silent('no-dismissal-at-this-level'),
      basis: [norm('pp-98-2000/pasal-18/ayat-1/huruf-f')],
      reasoning: 'text',
    },
    'cpns/sedang/pp-98-2000': {
      when: { actor: 'cpns', level: 'sedang' },
      during: { decision: between('0001-01-01', '2017-04-07') },
      then: { form: 'pemberhentian-sebagai-cpns', may: 'must' },
      basis: [
        sanction('pp-98-2000/pasal-18/ayat-1/huruf-f'),
        sanction('pp-98-2000/pasal-18/ayat-4'),
        sanction('pp-98-2000/penjelasan/pasal-18/ayat-4'),
        procedure('pp-98-2000/pasal-19'),
      ],
      reasoning: 'text',
      notes: ['cpns-leaves-with-honour', 'amendment-of-pp-98-2000-not-read'],
    },
    'cpns/berat/pp-98-2000': {
      when: { actor: 'cpns', level: 'berat' },
      during: { decision: between('0001-01-01', '2017-04-07') },
      then: { form: 'pemberhentian-sebagai-cpns', may: 'must' },
      basis: [
        sanction('pp-98-2000/pasal-18/ayat-1/huruf-f'),
        sanction('pp-98-2000/pasal-18/ayat-4'),
        sanction('pp-98-2000/penjelasan/pasal-18/ayat-4'),
        procedure('pp-98-2000/pasal-19'),
      ],
      reasoning: 'text',
      notes: ['cpns-leaves-without-honour', 'amendment-of-pp-98-2000-not-read'],
    },
    'cpns/ringan': {
      when: { actor: 'cpns', level: 'ringan' },
      during: { decision: from('2017-04-07') },
      then: silent('no-dismissal-at-this-level'),
      basis: [norm('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'cpns/sedang-berat': {
      when: { actor: 'cpns', level: ['sedang', 'berat'] },
      during: { decision: from('2017-04-07') },
      then: { form: 'pemberhentian-sebagai-cpns', may: 'must' },
      basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'pppk/below-berat/before-pp-49-2018': {
      when: { actor: 'pppk', level: ['ringan', 'sedang'] },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: silent('no-dismissal-at-this-level'),
      basis: [norm('uu-5-2014/pasal-105/ayat-2/huruf-b')],
      reasoning: 'text',
    },
    'pppk/below-berat': {
      when: { actor: 'pppk', level: ['ringan', 'sedang'] },
      during: { decision: from('2018-11-28') },
      then: silent('no-dismissal-at-this-level'),
      basis: [norm('pp-49-2018/pasal-53/ayat-2/huruf-b')],
      reasoning: 'text',
      notes: ['any-breach-of-contract-in-pasal-59'],
    },
    'pppk/berat/uu-5-2014': {
      when: { actor: 'pppk', level: 'berat' },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri',
        may: 'only-if-imposed',
      },
      basis: [sanction('uu-5-2014/pasal-105/ayat-2/huruf-b')],
      reasoning: 'text',
      notes: ['berat-by-the-agency-rule'],
    },
    'pppk/berat/pp-49-2018': {
      when: { actor: 'pppk', level: 'berat' },
      during: { decision: between('2018-11-28', '2023-10-31') },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri',
        effect: 'day-of-finding',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
        reapply: 'may',
      },
      basis: [
        sanction('uu-5-2014/pasal-105/ayat-2/huruf-b'),
        sanction('pp-49-2018/pasal-53/ayat-2/huruf-b'),
        sanction('pp-49-2018/pasal-59/ayat-1'),
        sanction('pp-49-2018/pasal-59/ayat-2'),
        procedure('pp-49-2018/pasal-71/ayat-2'),
        procedure('pp-49-2018/pasal-71/ayat-4'),
      ],
      reasoning: 'text',
      notes: ['berat-by-the-agency-rule'],
    },
    'pppk/berat/with-honour': {
      when: { actor: 'pppk', level: 'berat' },
      during: { decision: from('2023-10-31') },
      reading: { 'dismissal-honour': 'with-honour' },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri',
        effect: 'day-of-finding',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
        reapply: 'may',
      },
      basis: [
        sanction('pp-49-2018/pasal-53/ayat-2/huruf-b'),
        sanction('pp-49-2018/pasal-59/ayat-1'),
        sanction('pp-49-2018/pasal-59/ayat-2'),
        procedure('pp-49-2018/pasal-71/ayat-2'),
        procedure('pp-49-2018/pasal-71/ayat-4'),
      ],
      reasoning: 'text',
      notes: ['berat-by-the-agency-rule'],
    },
    'pppk/berat/without-honour': {
      when: { actor: 'pppk', level: 'berat' },
      during: { decision: from('2023-10-31') },
      reading: { 'dismissal-honour': 'without-honour' },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
        effect: 'day-of-finding',
        may: 'only-if-imposed',
        decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      },
      basis: [
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-g'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
        procedure('pp-49-2018/pasal-71/ayat-2'),
        procedure('pp-49-2018/pasal-71/ayat-4'),
      ],
      reasoning: 'text',
      notes: ['berat-by-the-agency-rule', 'no-implementing-rule-found'],
    },
    'pppk-paruh-waktu/before': {
      when: { actor: 'pppk-paruh-waktu', level: ['ringan', 'sedang', 'berat'] },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
    },
    'pppk-paruh-waktu/below-berat': {
      when: { actor: 'pppk-paruh-waktu', level: ['ringan', 'sedang'] },
      during: { decision: from('2025-01-13') },
      then: silent('no-dismissal-at-this-level'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1'), norm('uu-20-2023/pasal-52/ayat-3/huruf-g')],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree'],
    },
    'pppk-paruh-waktu/berat/with-honour': {
      when: { actor: 'pppk-paruh-waktu', level: 'berat' },
      during: { decision: from('2025-01-13') },
      reading: { 'dismissal-honour': 'with-honour' },
      then: {
        form: 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri',
        may: 'only-if-imposed',
      },
      basis: [norm('kepmenpanrb-16-2025/diktum-1'), sanction('pp-49-2018/pasal-53/ayat-2/huruf-b')],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree', 'berat-by-the-agency-rule'],
    },
    'pppk-paruh-waktu/berat/without-honour': {
      when: { actor: 'pppk-paruh-waktu', level: 'berat' },
      during: { decision: from('2025-01-13') },
      reading: { 'dismissal-honour': 'without-honour' },
      then: { form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat', may: 'only-if-imposed' },
      basis: [
        norm('kepmenpanrb-16-2025/diktum-1'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-g'),
        sanction('uu-20-2023/pasal-52/ayat-4'),
      ],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree', 'berat-by-the-agency-rule', 'no-implementing-rule-found'],
    },
  }),
})
