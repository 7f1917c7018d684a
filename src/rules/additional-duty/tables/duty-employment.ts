import { any, defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDuty, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut } from '../regimes'

/** The dimensions of the table of employment. */
export type DutyEmploymentInput = Pick<AdditionalDutyInput, 'duty' | 'employment'>

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
/** PP 49/2018 forbids filling posts of ASN with others; that it reaches a duty is our reading. */
const NO_OTHERS = norm('pp-49-2018/pasal-96/ayat-1')
const ASN: BasisEntry = norm('pp-12-2019/pasal-13/ayat-2')
const ACTORS: BasisEntry = norm('perlem-15-2018/pasal-6')
const ANALYSTS: BasisEntry = norm('se-lkpp-1-2024/isi/dasar')
const UNNAMED = ['cpns', 'pppk-paruh-waktu'] as const

/** How someone must serve to hold a duty. A PPPK is ASN; a daily worker is not, whatever the work. */
export const dutyEmploymentTable = /* @__PURE__ */ defineTable<
  DutyEmploymentInput,
  never,
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-employment',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, employment: ADDITIONAL_DUTY_VALUES.employment },
  rows: () => ({
    'ppk/asn': {
      when: { duty: 'pejabat-pembuat-komitmen', employment: CIVIL },
      then: { standing: 'met' },
      basis: [ACTORS],
      reasoning: 'inference',
    },
    'ppk/armed': {
      when: { duty: 'pejabat-pembuat-komitmen', employment: 'tni-polri' },
      then: { standing: 'met', conditions: ['only-in-kemhan-or-polri'] },
      basis: [ACTORS],
      reasoning: 'text',
    },
    'ppk/blud': {
      when: { duty: 'pejabat-pembuat-komitmen', employment: 'blud-non-asn' },
      reading: { 'other-personnel-as-ppk': 'blud-staff-admitted' },
      then: { standing: 'met' },
      basis: [ACTORS],
      reasoning: 'inference',
    },
    'ppk/blud-asn-only': {
      when: { duty: 'pejabat-pembuat-komitmen', employment: 'blud-non-asn' },
      reading: { 'other-personnel-as-ppk': 'asn-only' },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ACTORS, NO_OTHERS],
      reasoning: 'inference',
    },
    'ppk/others': {
      when: { duty: 'pejabat-pembuat-komitmen', employment: 'other-non-asn' },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ACTORS, NO_OTHERS],
      reasoning: 'inference',
    },
    'pptk/asn': {
      when: { duty: 'pejabat-pelaksana-teknis-kegiatan', employment: CIVIL },
      then: { standing: 'met' },
      basis: [ASN],
      reasoning: 'text',
    },
    'pptk/others': {
      when: {
        duty: 'pejabat-pelaksana-teknis-kegiatan',
        employment: ['tni-polri', 'blud-non-asn', 'other-non-asn'],
      },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ASN, norm('pp-12-2019/pasal-13/ayat-3'), NO_OTHERS],
      reasoning: 'text',
    },
    'finance/asn': {
      when: { duty: FINANCE, employment: CIVIL },
      then: { standing: 'not-asked' },
      basis: [NO_OTHERS],
      reasoning: 'inference',
    },
    'finance/others': {
      when: { duty: FINANCE, employment: ['blud-non-asn', 'other-non-asn'] },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [NO_OTHERS],
      reasoning: 'inference',
    },
    'finance/armed': {
      when: { duty: FINANCE, employment: 'tni-polri' },
      then: silent('armed-forces-not-covered'),
      basis: [NO_OTHERS],
      reasoning: 'text',
    },
    'selection/asn': {
      when: { duty: SELECTION, employment: CIVIL },
      then: { standing: 'met' },
      basis: [ANALYSTS],
      reasoning: 'text',
    },
    'selection/others': {
      when: { duty: SELECTION, employment: ['blud-non-asn', 'other-non-asn'] },
      then: { standing: 'not-met', obstacle: 'not-a-civil-servant' },
      basis: [ANALYSTS, NO_OTHERS],
      reasoning: 'inference',
    },
    'selection/armed': {
      when: { duty: SELECTION, employment: 'tni-polri' },
      then: silent('armed-forces-not-covered'),
      basis: [ANALYSTS],
      reasoning: 'text',
    },
    unnamed: {
      when: {
        duty: ['pejabat-pembuat-komitmen', 'pejabat-pelaksana-teknis-kegiatan', ...FINANCE, ...SELECTION],
        employment: UNNAMED,
      },
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
    'supervision/others': {
      when: { duty: SUPERVISION, employment: 'other-non-asn' },
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
