import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { guideline, norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { DemandBasis } from '../outcome'

/** The dimensions of this table. */
export type DemandBasisInput = Pick<GrievanceInput, 'demand' | 'servant'>

const OLDER = between('0001-01-01', '2023-10-31')
const SINCE = from('2023-10-31')
/** Part-time PPPK began with KepmenPANRB 16/2025. */
const PART_TIME = '2025-01-13'

/**
 * What the law gives for what a common recommendation asks: legal accompaniment and legal education. Since 31 October 2023 the right of
 * UU 20/2023 is wider than court cases, and the regulation that was to set its conditions was not found.
 */
export const demandBasisTable = /* @__PURE__ */ defineTable<DemandBasisInput, 'act', DemandBasis | Silent>()({
  id: 'demand-basis',
  bucket: 'demand',
  dimensions: { demand: GRIEVANCE_VALUES.demand, servant: GRIEVANCE_VALUES.servant },
  rows: () => ({
    'accompaniment/pns/before-2023': {
      when: { demand: 'legal-accompaniment', servant: 'pns' },
      during: { act: OLDER },
      then: { force: 'duty-in-court-cases' },
      basis: [
        norm('uu-5-2014/pasal-92/ayat-1/huruf-d'),
        norm('pp-11-2017/pasal-308/ayat-1/huruf-d'),
        guideline('uu-5-2014/pasal-126/ayat-3/huruf-b'),
      ],
      reasoning: 'text',
    },
    'accompaniment/cpns/before-2023': {
      when: { demand: 'legal-accompaniment', servant: 'cpns' },
      during: { act: OLDER },
      then: silent('cpns-not-named'),
      basis: [norm('uu-5-2014/pasal-92/ayat-1/huruf-d'), norm('pp-11-2017/pasal-308/ayat-1/huruf-d')],
      reasoning: 'inference',
    },
    'accompaniment/pppk/before-2023': {
      when: { demand: 'legal-accompaniment', servant: 'pppk' },
      during: { act: OLDER },
      then: { force: 'duty-in-court-cases' },
      basis: [
        norm('uu-5-2014/pasal-106/ayat-1/huruf-e'),
        norm('pp-49-2018/pasal-75/ayat-1/huruf-e'),
        guideline('uu-5-2014/pasal-126/ayat-3/huruf-b'),
      ],
      reasoning: 'text',
    },
    'accompaniment/pppk-paruh-waktu/before-2023': {
      when: { demand: 'legal-accompaniment', servant: 'pppk-paruh-waktu' },
      during: { act: OLDER },
      then: silent('no-such-employment-then'),
      basis: [procedure('uu-5-2014/pasal-106/ayat-1/huruf-e')],
      reasoning: 'text',
    },
    'accompaniment/pns': {
      when: { demand: 'legal-accompaniment', servant: 'pns' },
      during: { act: SINCE },
      then: { force: 'right-without-procedure' },
      basis: [
        norm('uu-20-2023/pasal-21/ayat-2/huruf-g'),
        norm('uu-20-2023/pasal-21/ayat-9'),
        norm('pp-11-2017/pasal-308/ayat-1/huruf-d'),
        norm('uu-20-2023/pasal-75'),
        procedure('uu-20-2023/pasal-50/ayat-3'),
        guideline('uu-20-2023/pasal-62/ayat-3/huruf-b'),
      ],
      reasoning: 'text',
      notes: [
        'in-court-a-duty-by-the-older-regulation',
        'asks-for-a-regional-rule-or-budget',
        'officials-also-by-uu-30',
      ],
    },
    'accompaniment/pppk': {
      when: { demand: 'legal-accompaniment', servant: 'pppk' },
      during: { act: SINCE },
      then: { force: 'right-without-procedure' },
      basis: [
        norm('uu-20-2023/pasal-21/ayat-2/huruf-g'),
        norm('uu-20-2023/pasal-21/ayat-9'),
        norm('pp-49-2018/pasal-75/ayat-1/huruf-e'),
        norm('uu-20-2023/pasal-75'),
        procedure('uu-20-2023/pasal-50/ayat-3'),
        guideline('uu-20-2023/pasal-62/ayat-3/huruf-b'),
      ],
      reasoning: 'text',
      notes: [
        'in-court-a-duty-by-the-older-regulation',
        'asks-for-a-regional-rule-or-budget',
        'officials-also-by-uu-30',
      ],
    },
    'accompaniment/pppk-paruh-waktu/before-2025': {
      when: { demand: 'legal-accompaniment', servant: 'pppk-paruh-waktu' },
      during: { act: between('2023-10-31', PART_TIME) },
      then: silent('no-such-employment-then'),
      basis: [procedure('uu-20-2023/pasal-5')],
      reasoning: 'text',
    },
    'accompaniment/pppk-paruh-waktu': {
      when: { demand: 'legal-accompaniment', servant: 'pppk-paruh-waktu' },
      during: { act: from(PART_TIME) },
      then: { force: 'right-without-procedure' },
      basis: [
        norm('uu-20-2023/pasal-21/ayat-2/huruf-g'),
        norm('uu-20-2023/pasal-21/ayat-9'),
        norm('kepmenpanrb-16-2025/diktum-1'),
        procedure('uu-20-2023/pasal-50/ayat-3'),
        guideline('uu-20-2023/pasal-62/ayat-3/huruf-b'),
      ],
      reasoning: 'inference',
      notes: ['asks-for-a-regional-rule-or-budget', 'officials-also-by-uu-30'],
    },
    'accompaniment/cpns': {
      when: { demand: 'legal-accompaniment', servant: 'cpns' },
      during: { act: SINCE },
      then: silent('cpns-not-named'),
      basis: [norm('uu-20-2023/pasal-5'), norm('uu-20-2023/pasal-21/ayat-2/huruf-g')],
      reasoning: 'inference',
    },
    'accompaniment/non-asn/before-2023': {
      when: { demand: 'legal-accompaniment', servant: 'non-asn' },
      during: { act: OLDER },
      then: silent('no-legal-aid-for-contract-staff'),
      basis: [procedure('uu-5-2014/pasal-92/ayat-1/huruf-d'), procedure('uu-5-2014/pasal-106/ayat-1/huruf-e')],
      reasoning: 'text',
    },
    'accompaniment/non-asn': {
      when: { demand: 'legal-accompaniment', servant: 'non-asn' },
      during: { act: SINCE },
      then: silent('no-legal-aid-for-contract-staff'),
      basis: [procedure('uu-20-2023/pasal-21/ayat-2/huruf-g')],
      reasoning: 'text',
    },
    'education/before-2023': {
      when: { demand: 'legal-education', servant: any('the older duty was not read for anyone') },
      during: { act: OLDER },
      then: silent('older-duty-to-learn-not-read'),
      basis: [procedure('uu-5-2014/pasal-92/ayat-1/huruf-d')],
      reasoning: 'text',
    },
    'education/asn': {
      when: { demand: 'legal-education', servant: ['pns', 'cpns', 'pppk'] },
      during: { act: SINCE },
      then: { force: 'duty-to-learn' },
      basis: [norm('uu-20-2023/pasal-49/ayat-1')],
      reasoning: 'inference',
      notes: ['asks-for-a-regional-rule-or-budget'],
    },
    'education/pppk-paruh-waktu/before-2025': {
      when: { demand: 'legal-education', servant: 'pppk-paruh-waktu' },
      during: { act: between('2023-10-31', PART_TIME) },
      then: silent('no-such-employment-then'),
      basis: [procedure('uu-20-2023/pasal-5')],
      reasoning: 'text',
    },
    'education/pppk-paruh-waktu': {
      when: { demand: 'legal-education', servant: 'pppk-paruh-waktu' },
      during: { act: from(PART_TIME) },
      then: { force: 'duty-to-learn' },
      basis: [norm('uu-20-2023/pasal-49/ayat-1'), norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
      notes: ['asks-for-a-regional-rule-or-budget'],
    },
    'education/non-asn': {
      when: { demand: 'legal-education', servant: 'non-asn' },
      during: { act: SINCE },
      then: silent('no-duty-to-learn-for-contract-staff'),
      basis: [procedure('uu-20-2023/pasal-49/ayat-1')],
      reasoning: 'text',
    },
  }),
})
