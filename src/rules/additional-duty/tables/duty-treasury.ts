import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, BEFORE_PP_12, EVER, SINCE_PP_12 } from '../regimes'

/** The dimensions of the table of competence in finance. */
export type DutyTreasuryInput = Pick<AdditionalDutyInput, 'duty' | 'fund' | 'treasurerCertificate'>

const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const
const STANDARD = ['kuasa-pengguna-anggaran', 'pejabat-pembuat-komitmen', 'pejabat-penanda-tangan-spm'] as const
/** Before PP 50/2018 put the standard in: the regulation asked a certificate of bendahara alone. */
const BEFORE_STANDARD = between(EVER, '2018-12-10')
const CERTIFICATES = [norm('pp-45-2013/pasal-21/ayat-2'), norm('pp-45-2013/pasal-25/ayat-2')]

/**
 * Competence in finance: the certificate of a bendahara of the APBN, and the standard that the minister of finance sets for KPA, PPK and
 * PPSPM. The regulation itself makes that standard no condition; a ministerial regulation may, and was not read.
 */
export const dutyTreasuryTable = /* @__PURE__ */ defineTable<
  DutyTreasuryInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-treasury',
  bucket: 'duty',
  dimensions: {
    duty: ADDITIONAL_DUTY_VALUES.duty,
    fund: ADDITIONAL_DUTY_VALUES.fund,
    treasurerCertificate: ADDITIONAL_DUTY_VALUES.treasurerCertificate,
  },
  asks: { 'bendahara-penerimaan': ['treasurerCertificate'], 'bendahara-pengeluaran': ['treasurerCertificate'] },
  rows: () => ({
    'penerimaan/certified': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbn', treasurerCertificate: 'yes' },
      then: { standing: 'met' },
      basis: [norm('pp-45-2013/pasal-21/ayat-2')],
      reasoning: 'text',
    },
    'penerimaan/uncertified': {
      when: { duty: 'bendahara-penerimaan', fund: 'apbn', treasurerCertificate: 'no' },
      then: { standing: 'not-met', obstacle: 'treasurer-certificate-lacking' },
      basis: [norm('pp-45-2013/pasal-21/ayat-2')],
      reasoning: 'text',
    },
    'pengeluaran/certified': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbn', treasurerCertificate: 'yes' },
      then: { standing: 'met' },
      basis: [norm('pp-45-2013/pasal-25/ayat-2')],
      reasoning: 'text',
    },
    'pengeluaran/uncertified': {
      when: { duty: 'bendahara-pengeluaran', fund: 'apbn', treasurerCertificate: 'no' },
      then: { standing: 'not-met', obstacle: 'treasurer-certificate-lacking' },
      basis: [norm('pp-45-2013/pasal-25/ayat-2')],
      reasoning: 'text',
    },
    'bendahara/apbd/before-2019': {
      when: { duty: TREASURERS, fund: 'apbd' },
      during: { act: BEFORE_PP_12 },
      then: silent('pp-58-2005-not-read'),
      basis: [procedure('uu-1-2004/pasal-10/ayat-1')],
      reasoning: 'text',
    },
    'bendahara/apbd': {
      when: { duty: TREASURERS, fund: 'apbd' },
      during: { act: SINCE_PP_12 },
      then: { standing: 'not-asked' },
      basis: [norm('pp-12-2019/pasal-16/ayat-1'), norm('pp-12-2019/pasal-19/ayat-1')],
      reasoning: 'inference',
    },
    'standard/kpa': {
      when: { duty: 'kuasa-pengguna-anggaran', fund: 'apbn' },
      during: { act: from('2018-12-10') },
      then: { standing: 'not-asked' },
      basis: [norm('pp-45-2013/pasal-16a'), norm('pp-50-2018/penjelasan/umum')],
      reasoning: 'text',
    },
    'standard/ppk-ppspm': {
      when: { duty: ['pejabat-pembuat-komitmen', 'pejabat-penanda-tangan-spm'], fund: 'apbn' },
      during: { act: from('2018-12-10') },
      then: silent('standard-of-finance-minister-not-read'),
      basis: [procedure('pp-45-2013/pasal-16a')],
      reasoning: 'text',
      notes: ['standard-of-finance-minister-not-read'],
    },
    'standard/before': {
      when: { duty: STANDARD, fund: 'apbn' },
      during: { act: BEFORE_STANDARD },
      then: { standing: 'not-asked' },
      basis: CERTIFICATES,
      reasoning: 'text',
    },
    'standard/apbd/before': {
      when: { duty: STANDARD, fund: 'apbd' },
      during: { act: BEFORE_STANDARD },
      then: { standing: 'not-asked' },
      basis: CERTIFICATES,
      reasoning: 'text',
    },
    'standard/apbd': {
      when: { duty: STANDARD, fund: 'apbd' },
      during: { act: from('2018-12-10') },
      then: { standing: 'not-asked' },
      basis: [norm('pp-45-2013/pasal-16a')],
      reasoning: 'text',
    },
    'rest/before': {
      when: { duty: allBut(...TREASURERS, ...STANDARD), fund: any('no such competence is asked in either budget') },
      during: { act: BEFORE_STANDARD },
      then: { standing: 'not-asked' },
      basis: CERTIFICATES,
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(...TREASURERS, ...STANDARD), fund: any('no such competence is asked in either budget') },
      during: { act: from('2018-12-10') },
      then: { standing: 'not-asked' },
      basis: [norm('pp-45-2013/pasal-16a')],
      reasoning: 'text',
    },
  }),
})
