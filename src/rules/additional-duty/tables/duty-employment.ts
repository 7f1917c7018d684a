import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDuty, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, BEFORE_PP_12, EVER, KEPT, PERLEM_7, PERLEM_15, SINCE_PP_12, THIRD, TRANSITION } from '../regimes'

/** The dimensions of the table of employment. */
export type DutyEmploymentInput = Pick<AdditionalDutyInput, 'duty' | 'employment'>

type EmploymentRow = Row<DutyEmploymentInput, 'act', Requirement | Silent, ReadingOptions>

const PPK = 'pejabat-pembuat-komitmen'
const FINANCE = [
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
] as const satisfies readonly AdditionalDuty[]
const SELECTION = ['pejabat-pengadaan', 'pokja-pemilihan'] as const satisfies readonly AdditionalDuty[]
const SUPERVISION = [
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
  'tim-teknis',
  'tim-pendukung',
] as const satisfies readonly AdditionalDuty[]

const CIVIL = ['pns', 'pppk'] as const
/** The first day of PP 49/2018. */
const PP_49 = '2018-11-28'
/** PP 49/2018 forbids filling posts of ASN with others; that it reaches a duty is our reading. */
const NO_OTHERS = norm('pp-49-2018/pasal-96/ayat-1')
const ASN: BasisEntry = norm('pp-12-2019/pasal-13/ayat-2')
const ACTORS: BasisEntry = norm('perlem-15-2018/pasal-6')
const CARRIED: BasisEntry = norm('perlem-7-2021/isi/pelaku')
const ANALYSTS: BasisEntry = norm('se-lkpp-1-2024/isi/dasar')
/** What was read of finance before PP 49/2018: who names bendahara, nothing on how they serve. */
const TREASURY = 'uu-1-2004/pasal-10/ayat-1'
const BEFORE_PP_49 = between(EVER, PP_49)
const SINCE_PP_49 = from(PP_49)
const UNNAMED = ['cpns', 'pppk-paruh-waktu'] as const

/** Who may be PPK by the rule of 2018, and how it is taken to go on: its successors were not read on this. */
const REGIMES: {
  readonly [id: string]: {
    readonly act: Period
    readonly basis: readonly BasisEntry[]
    readonly notes?: readonly string[]
  }
} = {
  '2018': { act: PERLEM_15, basis: [ACTORS] },
  '2021': { act: PERLEM_7, basis: [CARRIED], notes: ['carried-on-without-being-read'] },
  'perpres-46': {
    act: THIRD,
    basis: [CARRIED, KEPT],
    notes: ['carried-on-without-being-read'],
  },
}

function ofPpk(): { [id: string]: EmploymentRow } {
  const rows: { [id: string]: EmploymentRow } = {}
  for (const [id, { act, basis, notes }] of Object.entries(REGIMES)) {
    const shared = { during: { act }, basis, ...(notes === undefined ? {} : { notes }) }
    rows[`ppk/asn/${id}`] = {
      ...shared,
      when: { duty: PPK, employment: CIVIL },
      then: { standing: 'met' },
      reasoning: 'inference',
    }
    rows[`ppk/armed/${id}`] = {
      ...shared,
      when: { duty: PPK, employment: 'tni-polri' },
      then: { standing: 'met', conditions: ['only-in-kemhan-or-polri'] },
      reasoning: id === '2018' ? 'text' : 'inference',
    }
    rows[`ppk/blud/${id}`] = {
      ...shared,
      when: { duty: PPK, employment: 'blud-non-asn' },
      reading: { 'other-personnel-as-ppk': 'blud-staff-admitted' },
      then: { standing: 'met' },
      reasoning: 'inference',
    }
    const asnOnly = {
      ...shared,
      when: { duty: PPK, employment: 'blud-non-asn' },
      reading: { 'other-personnel-as-ppk': 'asn-only' },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      reasoning: 'inference',
    } as const
    if (id === '2018') {
      rows['ppk/blud-asn-only/before-pp-49'] = { ...asnOnly, during: { act: between('2018-07-01', PP_49) } }
      rows['ppk/blud-asn-only/2018'] = {
        ...asnOnly,
        during: { act: between(PP_49, '2021-06-02') },
        basis: [...basis, NO_OTHERS],
      }
    } else rows[`ppk/blud-asn-only/${id}`] = { ...asnOnly, basis: [...basis, NO_OTHERS] }
  }
  return rows
}

/** How someone must serve to hold a duty. A PPPK is ASN; a daily worker is not, whatever the work. */
export const dutyEmploymentTable = /* @__PURE__ */ defineTable<
  DutyEmploymentInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-employment',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, employment: ADDITIONAL_DUTY_VALUES.employment },
  rows: () => ({
    'ppk/transition': {
      when: { duty: PPK, employment: [...CIVIL, 'tni-polri', 'blud-non-asn', 'other-non-asn'] },
      during: { act: TRANSITION },
      then: silent('transition-of-2018-not-covered'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
      notes: ['transition-of-2018-not-covered'],
    },
    'ppk/others/before-pp-49': {
      when: { duty: PPK, employment: 'other-non-asn' },
      during: { act: between('2018-07-01', PP_49) },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ACTORS],
      reasoning: 'inference',
    },
    'ppk/others': {
      when: { duty: PPK, employment: 'other-non-asn' },
      during: { act: between(PP_49, '2021-06-02') },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ACTORS, NO_OTHERS],
      reasoning: 'inference',
    },
    'ppk/others/2021': {
      when: { duty: PPK, employment: 'other-non-asn' },
      during: { act: PERLEM_7 },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [CARRIED, NO_OTHERS],
      reasoning: 'inference',
      notes: ['carried-on-without-being-read'],
    },
    'ppk/others/perpres-46': {
      when: { duty: PPK, employment: 'other-non-asn' },
      during: { act: THIRD },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [CARRIED, NO_OTHERS, KEPT],
      reasoning: 'inference',
      notes: ['carried-on-without-being-read'],
    },
    ...ofPpk(),
    'pptk/before-2019': {
      when: {
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        employment: [...CIVIL, 'tni-polri', 'blud-non-asn', 'other-non-asn'],
      },
      during: { act: BEFORE_PP_12 },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-6/ayat-1')],
      reasoning: 'text',
    },
    'pptk/asn': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', employment: CIVIL },
      during: { act: SINCE_PP_12 },
      then: { standing: 'met' },
      basis: [ASN],
      reasoning: 'text',
    },
    'pptk/others': {
      when: {
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        employment: ['tni-polri', 'blud-non-asn', 'other-non-asn'],
      },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ASN, norm('pp-12-2019/pasal-13/ayat-3'), NO_OTHERS],
      reasoning: 'text',
    },
    'finance/asn/before-pp-49': {
      when: { duty: FINANCE, employment: CIVIL },
      during: { act: BEFORE_PP_49 },
      then: { standing: 'not-asked' },
      basis: [norm(TREASURY)],
      reasoning: 'inference',
    },
    'finance/asn': {
      when: { duty: FINANCE, employment: CIVIL },
      during: { act: SINCE_PP_49 },
      then: { standing: 'not-asked' },
      basis: [NO_OTHERS],
      reasoning: 'inference',
    },
    'finance/others/before-pp-49': {
      when: { duty: FINANCE, employment: ['blud-non-asn', 'other-non-asn'] },
      during: { act: BEFORE_PP_49 },
      then: silent('before-pp-49-2018-not-read'),
      basis: [procedure(TREASURY)],
      reasoning: 'text',
    },
    'finance/others': {
      when: { duty: FINANCE, employment: ['blud-non-asn', 'other-non-asn'] },
      during: { act: SINCE_PP_49 },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [NO_OTHERS],
      reasoning: 'inference',
    },
    'finance/armed': {
      when: { duty: FINANCE, employment: 'tni-polri' },
      then: silent('armed-forces-not-covered'),
      basis: [procedure(TREASURY)],
      reasoning: 'text',
    },
    // The circular of 2024 says it of the text of 2021; before 2024 it is read back.
    'selection/asn/before-2024': {
      when: { duty: SELECTION, employment: CIVIL },
      during: { act: between(EVER, '2024-01-01') },
      then: { standing: 'met' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
      notes: ['read-back-from-the-circular-of-2024'],
    },
    'selection/asn': {
      when: { duty: SELECTION, employment: CIVIL },
      during: { act: between('2024-01-01', '2025-04-30') },
      then: { standing: 'met' },
      basis: [ANALYSTS],
      reasoning: 'text',
    },
    'selection/asn/perpres-46': {
      when: { duty: SELECTION, employment: CIVIL },
      during: { act: THIRD },
      then: { standing: 'met' },
      basis: [norm('perpres-46-2025/pasal-74b/ayat-2/huruf-b'), ANALYSTS],
      reasoning: 'text',
    },
    'selection/others/before-pp-49': {
      when: { duty: SELECTION, employment: ['blud-non-asn', 'other-non-asn'] },
      during: { act: BEFORE_PP_49 },
      then: silent('before-pp-49-2018-not-read'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'selection/others/before-2024': {
      when: { duty: SELECTION, employment: ['blud-non-asn', 'other-non-asn'] },
      during: { act: between(PP_49, '2024-01-01') },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [NO_OTHERS],
      reasoning: 'inference',
      notes: ['read-back-from-the-circular-of-2024'],
    },
    'selection/others': {
      when: { duty: SELECTION, employment: ['blud-non-asn', 'other-non-asn'] },
      during: { act: from('2024-01-01') },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ANALYSTS, NO_OTHERS],
      reasoning: 'inference',
    },
    'selection/armed': {
      when: { duty: SELECTION, employment: 'tni-polri' },
      then: silent('armed-forces-not-covered'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'unnamed/before-pp-49': {
      when: {
        duty: [PPK, 'pejabat-pelaksana-teknis-kegiatan', ...FINANCE, ...SELECTION],
        employment: UNNAMED,
      },
      during: { act: BEFORE_PP_49 },
      then: silent('candidate-and-part-time-not-named'),
      basis: [procedure('perpres-16-2018/pasal-8'), procedure(TREASURY)],
      reasoning: 'text',
      notes: ['candidate-and-part-time-not-named'],
    },
    unnamed: {
      when: {
        duty: [PPK, 'pejabat-pelaksana-teknis-kegiatan', ...FINANCE, ...SELECTION],
        employment: UNNAMED,
      },
      during: { act: SINCE_PP_49 },
      then: silent('candidate-and-part-time-not-named'),
      basis: [NO_OTHERS],
      reasoning: 'text',
      notes: ['candidate-and-part-time-not-named'],
    },
    'supervision/asn': {
      when: { duty: SUPERVISION, employment: [...CIVIL, ...UNNAMED, 'tni-polri', 'blud-non-asn'] },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'supervision/others/before-pp-49': {
      when: { duty: SUPERVISION, employment: 'other-non-asn' },
      during: { act: BEFORE_PP_49 },
      then: { standing: 'met', conditions: ['may-help-not-sign'] },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    'supervision/others': {
      when: { duty: SUPERVISION, employment: 'other-non-asn' },
      during: { act: SINCE_PP_49 },
      then: { standing: 'met', conditions: ['may-help-not-sign'] },
      basis: [norm('perpres-16-2018/pasal-8'), NO_OTHERS],
      reasoning: 'inference',
    },
    rest: {
      when: {
        duty: allBut(
          'pejabat-pembuat-komitmen',
          'pejabat-pelaksana-teknis-kegiatan',
          ...FINANCE,
          ...SELECTION,
          ...SUPERVISION,
        ),
        employment: any('the post decides, or nothing that was read asks how the person serves'),
      },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
  }),
})
