import { between, from } from '../../../dates'
import { defineTable, type Row, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions, sanction } from '../../../law'
import { type NeutralityInput, VALUES } from '../dimensions'
import type { Exit } from '../outcome'

/** The dimensions of this table. */
export type ExitByCandidacyInput = Pick<NeutralityInput, 'actor' | 'contest'>

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
    ...pppk(),
    'pppk-paruh-waktu/before': {
      when: {
        actor: 'pppk-paruh-waktu',
        contest: ['presiden', 'dpr', 'dpd', 'dprd', 'gubernur', 'bupati-wali-kota'],
      },
      during: { act: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
    },
    ...paruhWaktu(),
  }),
})

type ExitRow = Omit<Row<ExitByCandidacyInput, 'act', Exit | Silent, ReadingOptions>, 'over'>

/** Who must resign, office by office: UU 7/2017 names staff of the state for each chamber, UU 20/2023 all but the DPRD. */
const OFFICES = [
  { id: 'executive', contest: ['presiden', 'gubernur', 'bupati-wali-kota'], pemilu: [], asn: true },
  { id: 'dpr', contest: 'dpr', pemilu: [norm('uu-7-2017/pasal-240/ayat-1/huruf-k')], asn: true },
  { id: 'dpd', contest: 'dpd', pemilu: [norm('uu-7-2017/pasal-182/huruf-k')], asn: true },
  { id: 'dprd', contest: 'dprd', pemilu: [norm('uu-7-2017/pasal-240/ayat-1/huruf-k')], asn: false },
] as const

/** The acts ask a PPPK to resign; how service ends where that is not done, the regulation on PPPK does not say. */
function pppk(): { [id: string]: ExitRow } {
  const rows: { [id: string]: ExitRow } = {
    'pppk/partai': {
      when: { actor: ['pppk', 'pppk-paruh-waktu'], contest: 'partai' },
      then: silent('no-candidate-for-a-party'),
      basis: [norm('uu-7-2017/pasal-1/angka-27')],
      reasoning: 'inference',
    },
  }
  const OWN = [norm('pp-49-2018/pasal-53/ayat-1/huruf-c'), norm('pp-49-2018/pasal-56/ayat-5')]
  for (const { id, contest, pemilu, asn } of OFFICES) {
    const rest = { when: { actor: 'pppk', contest }, then: silent('pppk-candidacy-not-regulated') } as const
    rows[`pppk/${id}/before-pp-49-2018`] = {
      ...rest,
      during: { act: between('0001-01-01', '2018-11-28') },
      basis: [...pemilu, norm('uu-5-2014/pasal-105/ayat-2/huruf-b'), norm('uu-5-2014/pasal-105/ayat-3/huruf-c')],
      reasoning: 'inference',
    }
    rows[`pppk/${id}/pp-49-2018`] = {
      ...rest,
      during: { act: between('2018-11-28', '2023-10-31') },
      basis: [...pemilu, ...OWN],
      reasoning: 'inference',
      notes: ['pppk-may-resign-late-only'],
    }
    rows[`pppk/${id}/uu-20-2023`] = {
      ...rest,
      during: { act: from('2023-10-31') },
      basis: [...(asn ? [norm('uu-20-2023/pasal-59/ayat-3')] : []), ...pemilu, ...OWN],
      reasoning: 'inference',
      notes: ['pppk-may-resign-late-only'],
    }
  }
  return rows
}

/** The decree of 2025 makes them staff of the state; nothing more was read of their candidacies. */
function paruhWaktu(): { [id: string]: ExitRow } {
  return Object.fromEntries(
    OFFICES.map(({ id, contest, pemilu, asn }) => [
      `pppk-paruh-waktu/${id}`,
      {
        when: { actor: 'pppk-paruh-waktu', contest },
        during: { act: from('2025-01-13') },
        then: silent('pppk-candidacy-not-regulated'),
        basis: [norm('kepmenpanrb-16-2025/diktum-1'), ...(asn ? [norm('uu-20-2023/pasal-59/ayat-3')] : []), ...pemilu],
        reasoning: 'inference',
        notes: ['asn-by-ministerial-decree'],
      } satisfies ExitRow,
    ]),
  )
}
