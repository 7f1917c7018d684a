import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions, sanction } from '../../../law'
import { type NeutralityInput, VALUES } from '../dimensions'
import type { Exit } from '../outcome'

/** The dimensions of this table. */
export type ExitByCandidacyInput = Pick<NeutralityInput, 'actor' | 'contest'>

const NO_OFFICE = any('the regulation on PPPK names no office')

/**
 * How service ends for one determined as a candidate who does not resign. PP 11/2017 answers twice for a PNS, with and without
 * honour; it names no candidate for a DPRD. For PPPK no article ends service on this ground. The
 * clock is the day of the act, on which the duty to resign arises.
 */
export const exitByCandidacyTable = /* @__PURE__ */ defineTable<
  ExitByCandidacyInput,
  'act',
  Exit | Silent,
  ReadingOptions
>()({
  id: 'exit-by-candidacy',
  bucket: 'actor',
  dimensions: { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'], contest: VALUES.contest },
  rows: () => ({
    'pns/with-honour': {
      when: { actor: 'pns', contest: ['presiden', 'dpr', 'dpd', 'gubernur', 'bupati-wali-kota'] },
      reading: { 'candidate-stays': 'with-honour' },
      then: { form: 'pemberhentian-dengan-hormat', effect: 'end-of-month-of-determination', may: 'must' },
      basis: [
        norm('pp-11-2017/pasal-254/ayat-1'),
        sanction('pp-11-2017/pasal-254/ayat-4'),
        sanction('pp-11-2017/pasal-254/ayat-5'),
      ],
      reasoning: 'text',
    },
    'pns/without-honour': {
      when: { actor: 'pns', contest: ['presiden', 'dpr', 'gubernur', 'bupati-wali-kota'] },
      reading: { 'candidate-stays': 'without-honour' },
      then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-determination', may: 'must' },
      basis: [
        norm('pp-11-2017/pasal-346/ayat-1'),
        sanction('pp-11-2017/pasal-346/ayat-4'),
        sanction('pp-11-2017/pasal-346/ayat-5'),
      ],
      reasoning: 'text',
    },
    'pns/without-honour/dpd': {
      when: { actor: 'pns', contest: 'dpd' },
      reading: { 'candidate-stays': 'without-honour' },
      then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-determination', may: 'must' },
      basis: [
        norm('pp-11-2017/pasal-346/ayat-1'),
        norm('pp-37-2004/pasal-10'),
        sanction('pp-11-2017/pasal-346/ayat-4'),
        sanction('pp-11-2017/pasal-346/ayat-5'),
        sanction('pp-37-2004/pasal-9/ayat-1'),
      ],
      reasoning: 'text',
    },
    'pns/dprd': {
      when: { actor: 'pns', contest: 'dprd' },
      then: silent('dprd-not-in-the-dismissal-article'),
      basis: [
        norm('uu-7-2017/pasal-240/ayat-1/huruf-k'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-345/ayat-2'),
      ],
      reasoning: 'text',
    },
    'cpns/dpd': {
      when: { actor: 'cpns', contest: 'dpd' },
      then: { form: 'pemberhentian-sebagai-cpns', honour: 'without', may: 'must' },
      basis: [norm('pp-37-2004/pasal-1/angka-1'), norm('pp-37-2004/pasal-10'), sanction('pp-37-2004/pasal-9/ayat-1')],
      reasoning: 'inference',
    },
    'cpns/other-offices': {
      when: { actor: 'cpns', contest: ['presiden', 'dpr', 'dprd', 'gubernur', 'bupati-wali-kota'] },
      then: silent('cpns-candidacy-not-named'),
      basis: [norm('pp-11-2017/pasal-254/ayat-1'), norm('pp-11-2017/pasal-346/ayat-1')],
      reasoning: 'inference',
    },
    'civil-servants/partai': {
      when: { actor: ['pns', 'cpns'], contest: 'partai' },
      then: silent('no-candidate-for-a-party'),
      basis: [norm('uu-7-2017/pasal-1/angka-27')],
      reasoning: 'inference',
    },
    'pppk/before-pp-49-2018': {
      when: { actor: 'pppk', contest: NO_OFFICE },
      during: { act: between('0001-01-01', '2018-11-28') },
      then: silent('pppk-candidacy-not-regulated'),
      basis: [norm('uu-5-2014/pasal-105/ayat-2/huruf-b'), norm('uu-5-2014/pasal-105/ayat-3/huruf-c')],
      reasoning: 'inference',
    },
    'pppk/pp-49-2018': {
      when: { actor: 'pppk', contest: NO_OFFICE },
      during: { act: between('2018-11-28', '2023-10-31') },
      then: silent('pppk-candidacy-not-regulated'),
      basis: [norm('pp-49-2018/pasal-53/ayat-1/huruf-c'), norm('pp-49-2018/pasal-56/ayat-5')],
      reasoning: 'inference',
      notes: ['pppk-may-resign-late-only'],
    },
    'pppk/uu-20-2023': {
      when: { actor: 'pppk', contest: NO_OFFICE },
      during: { act: from('2023-10-31') },
      then: silent('pppk-candidacy-not-regulated'),
      basis: [
        norm('uu-20-2023/pasal-59/ayat-3'),
        norm('pp-49-2018/pasal-53/ayat-1/huruf-c'),
        norm('pp-49-2018/pasal-56/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['pppk-may-resign-late-only'],
    },
    'pppk-paruh-waktu/before': {
      when: { actor: 'pppk-paruh-waktu', contest: NO_OFFICE },
      during: { act: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
    },
    'pppk-paruh-waktu': {
      when: { actor: 'pppk-paruh-waktu', contest: NO_OFFICE },
      during: { act: from('2025-01-13') },
      then: silent('pppk-candidacy-not-regulated'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1'), norm('uu-20-2023/pasal-59/ayat-3')],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree'],
    },
  }),
})
