import { between, type Period } from '../../../dates'
import { defineTable, type Row, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions } from '../../../law'
import {
  ADDITIONAL_DUTY_VALUES,
  type AdditionalDutyInput,
  type PackageType,
  type ProcurementCertificate,
} from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, DAY_FROM_MEMORY, EARLY_2025, EVER, FIRST, THIRD, TRANSITION, YEAR_2024 } from '../regimes'

/** The dimensions of the table of certificates. */
export type DutyCertificateInput = Pick<
  AdditionalDutyInput,
  'duty' | 'certificate' | 'packageType' | 'budgetHead' | 'ppkTasks'
>

type CertificateRow = Row<DutyCertificateInput, 'act', Requirement | Silent, ReadingOptions>
type Reading = NonNullable<CertificateRow['reading']>
type When = Omit<CertificateRow['when'], 'duty'>

const PPK = 'pejabat-pembuat-komitmen'
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const BUYER = 'pejabat-pengadaan'
const COMPETENT = ['type-c', 'type-b', 'type-a'] as const satisfies readonly ProcurementCertificate[]

/** What each type of package asks for; that a higher type covers a lower package is our reading of the order of the types. */
const ENOUGH: { readonly [T in PackageType]: readonly ProcurementCertificate[] } = {
  c: ['type-c', 'type-b', 'type-a'],
  b: ['type-b', 'type-a'],
  a: ['type-a'],
}

const BELOW: { readonly [T in Exclude<PackageType, 'c'>]: readonly ProcurementCertificate[] } = {
  b: ['type-c'],
  a: ['type-c', 'type-b'],
}

const RULE_2018 = norm('perlem-15-2018/pasal-6')
const TYPES = norm('perlem-7-2021/isi/tipologi')
const DEADLINE = norm('perlem-7-2021/isi/batas-waktu')
const CIRCULAR = norm('se-lkpp-1-2024/isi/pelaksanaan-2024')

interface Regime {
  readonly act: Period
  readonly basis: readonly BasisEntry[]
  readonly notes?: readonly string[]
}

/** While a basic certificate was still enough, whatever the package. */
const BASIC: { readonly [id: string]: Regime } = {
  '2018': { act: FIRST, basis: [RULE_2018] },
  // Perlem LKPP 15/2018 stood beside the changed Perpres until Perlem LKPP 7/2021 took its place.
  'perpres-12': { act: between('2021-02-02', '2021-06-02'), basis: [RULE_2018], notes: [DAY_FROM_MEMORY] },
  '2021': { act: between('2021-06-02', '2024-01-01'), basis: [DEADLINE] },
}

/** Since the certificate of competence is a condition, by type of package. */
const BY_TYPE: { readonly [id: string]: Regime } = {
  '2024': { act: YEAR_2024, basis: [DEADLINE, TYPES] },
  '2025': { act: EARLY_2025, basis: [DEADLINE, TYPES], notes: ['later-circulars-not-found'] },
  'perpres-46': {
    act: THIRD,
    basis: [norm('perpres-46-2025/pasal-11/ayat-2a'), DEADLINE, TYPES],
    notes: ['later-circulars-not-found'],
  },
}

/** Who stands in for a functional officer as pejabat pengadaan since the second change: a basic certificate is enough again. */
const SHORT_OF_OFFICERS: Regime = { act: THIRD, basis: [norm('perpres-46-2025/pasal-74b/ayat-2/huruf-b')] }
const BUYERS: readonly (readonly [readonly ProcurementCertificate[], string, Requirement])[] = [
  [['none'], 'none', { standing: 'not-met', obstacle: 'certificate-lacking' }],
  [['basic'], 'basic', { standing: 'met', conditions: ['while-functional-officers-are-too-few'] }],
  [COMPETENT, 'competence', { standing: 'met' }],
]

type Duty = typeof PPK | typeof PPTK | typeof BUYER

/** A group of rows with the same certificates asked of one duty; `when` and `reading` tell the group from others. */
interface Group {
  readonly duty: Duty
  readonly id: string
  readonly when?: When
  readonly reading?: Reading
  readonly extra?: readonly BasisEntry[]
  readonly inferred?: boolean
  /** Whether a basic certificate was enough until the end of 2023: as for a PPK, never, or as one reading has it. */
  readonly basic: 'enough' | 'one-reading'
  readonly from2021?: boolean
}

const GROUPS: readonly Group[] = [
  { duty: PPK, id: 'ppk-plain', when: { budgetHead: 'no' }, basic: 'enough' },
  {
    duty: PPK,
    id: 'ppk-by-head',
    when: { budgetHead: 'yes' },
    reading: { 'certificate-of-doubling-head': 'asked' },
    inferred: true,
    basic: 'enough',
  },
  {
    duty: PPTK,
    id: 'pptk',
    when: { ppkTasks: 'yes' },
    extra: [norm('perpres-16-2018/pasal-11/ayat-4')],
    basic: 'one-reading',
    from2021: true,
  },
  { duty: BUYER, id: 'buyer', basic: 'enough' },
]

function rowsOfGroup(group: Group): { [id: string]: CertificateRow } {
  const { duty, id, when = {}, reading, extra = [], inferred = false, basic, from2021 = false } = group
  const rows: { [id: string]: CertificateRow } = {}
  const put = (
    name: string,
    regime: Regime,
    own: When,
    then: Requirement,
    more: { readonly reading?: Reading; readonly basis?: readonly BasisEntry[]; readonly inference?: boolean } = {},
  ): void => {
    const notes = regime.notes
    rows[`${id}/${name}`] = {
      when: { duty, ...when, ...own },
      during: { act: regime.act },
      ...(reading === undefined && more.reading === undefined ? {} : { reading: { ...reading, ...more.reading } }),
      then,
      basis: [...extra, ...(more.basis ?? regime.basis)],
      reasoning: inferred || more.inference === true ? 'inference' : 'text',
      ...(notes === undefined ? {} : { notes }),
    }
  }
  for (const [year, regime] of Object.entries(BASIC)) {
    if (from2021 && year === '2018') continue
    put(`none/${year}`, regime, { certificate: 'none' }, { standing: 'not-met', obstacle: 'certificate-lacking' })
    const enough: Requirement = { standing: 'met', conditions: ['basic-until-end-of-2023'] }
    if (basic === 'enough') put(`basic/${year}`, regime, { certificate: 'basic' }, enough)
    else {
      put(`basic-as-a-ppk/${year}`, regime, { certificate: 'basic' }, enough, {
        reading: { 'pptk-basic-certificate': 'as-a-ppk' },
        inference: true,
      })
      put(
        `basic-not-enough/${year}`,
        regime,
        { certificate: 'basic' },
        { standing: 'not-met', obstacle: 'certificate-lacking' },
        { reading: { 'pptk-basic-certificate': 'competence-only' }, basis: [], inference: true },
      )
    }
    put(`competence/${year}`, regime, { certificate: COMPETENT }, { standing: 'met' })
  }
  const lacking: Requirement = { standing: 'not-met', obstacle: 'certificate-lacking' }
  for (const [year, regime] of Object.entries(BY_TYPE)) {
    if (duty === BUYER && year === 'perpres-46') {
      for (const [certificate, name, then] of BUYERS) put(`${name}/${year}`, SHORT_OF_OFFICERS, { certificate }, then)
      continue
    }
    if (year === '2024') {
      put(`without/${year}`, regime, { certificate: ['none', 'basic'] }, lacking, {
        reading: { 'certificate-relief-2024': 'deadline-passed' },
      })
      put(
        `without-under-the-circular/${year}`,
        regime,
        { certificate: ['none', 'basic'] },
        { standing: 'met', conditions: ['as-the-circular-arranges'] },
        { reading: { 'certificate-relief-2024': 'circular-relief' }, basis: [CIRCULAR], inference: true },
      )
    } else put(`without/${year}`, regime, { certificate: ['none', 'basic'] }, lacking)
    if (duty === BUYER) {
      // The types are those of a PPK; nothing that was read gives a pejabat pengadaan another measure.
      put(`competence/${year}`, regime, { certificate: COMPETENT }, { standing: 'met' }, { inference: true })
      continue
    }
    for (const type of ['c', 'b', 'a'] as const) {
      const own = { packageType: type, certificate: ENOUGH[type] }
      put(`enough-${type}/${year}`, regime, own, { standing: 'met' }, { inference: type !== 'a' })
      if (type === 'c') continue
      put(
        `below-${type}/${year}`,
        regime,
        { packageType: type, certificate: BELOW[type] },
        { standing: 'not-met', obstacle: 'certificate-below-package' },
      )
    }
  }
  return rows
}

function rowsOf(): { [id: string]: CertificateRow } {
  return {
    transition: {
      when: { duty: [PPK, BUYER] },
      during: { act: TRANSITION },
      then: silent('transition-of-2018-not-covered'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
      notes: ['transition-of-2018-not-covered'],
    },
    ...Object.fromEntries(GROUPS.flatMap((group) => Object.entries(rowsOfGroup(group)))),
    'ppk-by-head/not-asked/before-pp-50': {
      when: { duty: PPK, budgetHead: 'yes' },
      during: { act: between('2018-07-01', '2018-12-10') },
      reading: { 'certificate-of-doubling-head': 'not-asked' },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-10/ayat-5')],
      reasoning: 'inference',
    },
    'ppk-by-head/not-asked/2018': {
      when: { duty: PPK, budgetHead: 'yes' },
      during: { act: between('2018-12-10', '2025-04-30') },
      reading: { 'certificate-of-doubling-head': 'not-asked' },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-10/ayat-5'), norm('pp-50-2018/penjelasan/umum')],
      reasoning: 'inference',
    },
    'ppk-by-head/not-asked/perpres-46': {
      when: { duty: PPK, budgetHead: 'yes' },
      during: { act: THIRD },
      reading: { 'certificate-of-doubling-head': 'not-asked' },
      then: { standing: 'not-asked' },
      // The change asks for knowledge, not for a certificate.
      basis: [norm('perpres-46-2025/pasal-10/ayat-6'), norm('pp-50-2018/penjelasan/umum')],
      reasoning: 'inference',
    },
    'pptk/before-2021': {
      when: { duty: PPTK, ppkTasks: 'yes' },
      during: { act: between(EVER, '2021-02-02') },
      then: silent('no-tasks-of-the-ppk-before-2021'),
      basis: [procedure('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'pptk/own-tasks-only': {
      when: { duty: PPTK, ppkTasks: 'no' },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
    rest: {
      when: { duty: allBut(PPK, PPTK, BUYER) },
      then: { standing: 'not-asked' },
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'inference',
    },
  }
}

/**
 * The certificate of procurement. Until 31 December 2023 a basic one was enough for a PPK of any package; since then it is competence of
 * the type of the package. What SE LKPP 1/2024 allowed beyond is contested, for its body was not read.
 */
export const dutyCertificateTable = /* @__PURE__ */ defineTable<
  DutyCertificateInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-certificate',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    certificate: ADDITIONAL_DUTY_VALUES.certificate,
    packageType: ADDITIONAL_DUTY_VALUES.packageType,
    budgetHead: ADDITIONAL_DUTY_VALUES.budgetHead,
    ppkTasks: ADDITIONAL_DUTY_VALUES.ppkTasks,
  },
  asks: {
    [PPK]: ['certificate', 'packageType', 'budgetHead'],
    [PPTK]: ['certificate', 'packageType', 'ppkTasks'],
    [BUYER]: ['certificate'],
  },
  rows: rowsOf,
})
