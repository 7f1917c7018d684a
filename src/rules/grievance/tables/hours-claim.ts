import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, sanction } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ClaimOutcome } from '../outcome'

/** The dimensions of this table. */
export type HoursClaimInput = Pick<
  GrievanceInput,
  'localRule' | 'absenceReason' | 'absenceMeasure' | 'leftWithoutReason' | 'usersHarmed'
> & {
  readonly claim: Extract<GrievanceInput['claim'], 'permission-refused' | 'absence-in-hours' | 'counter-left-empty'>
  readonly servant?: GrievanceInput['servant']
}

const OLDER = between('0001-01-01', '2023-04-12')
const SINCE = from('2023-04-12')
const PNS = ['pns', 'cpns'] as const
const PPPK = ['pppk', 'pppk-paruh-waktu'] as const
const ASN = [...PNS, ...PPPK] as const
const WHOEVER_SERVES = /* @__PURE__ */ any('the act on public service binds whoever serves')

/**
 * Hours, from both sides: a short permission refused, absence in working hours, a counter left empty. Days count per person and year
 * (PP 94/2021 Pasal 15); no rule that makes hours into days was read. An empty counter touches the hours of the agency, an absent
 * person the hours of the employee (Perpres 21/2023 Pasal 1).
 */
export const hoursClaimTable = /* @__PURE__ */ defineTable<HoursClaimInput, 'act', ClaimOutcome | Silent>()({
  id: 'hours-claim',
  bucket: 'claim',
  dimensions: {
    claim: ['permission-refused', 'absence-in-hours', 'counter-left-empty'],
    localRule: GRIEVANCE_VALUES.localRule,
    absenceReason: GRIEVANCE_VALUES.absenceReason,
    absenceMeasure: GRIEVANCE_VALUES.absenceMeasure,
    servant: GRIEVANCE_VALUES.servant,
    leftWithoutReason: GRIEVANCE_VALUES.leftWithoutReason,
    usersHarmed: GRIEVANCE_VALUES.usersHarmed,
  },
  asks: {
    'permission-refused': ['localRule', 'servant'],
    'absence-in-hours': ['absenceReason', 'absenceMeasure', 'servant'],
    'counter-left-empty': ['leftWithoutReason', 'usersHarmed', 'servant'],
  },
  rows: () => ({
    'permission/local-rule/before-perpres-21': {
      when: { claim: 'permission-refused', localRule: 'yes', servant: PNS },
      during: { act: OLDER },
      then: { finding: 'local-rule-decides', weight: 'elsewhere' },
      basis: [norm('pp-94-2021/pasal-4/huruf-f')],
      reasoning: 'inference',
    },
    'permission/local-rule/pppk/before-perpres-21': {
      when: { claim: 'permission-refused', localRule: 'yes', servant: PPPK },
      during: { act: OLDER },
      then: { finding: 'local-rule-decides', weight: 'elsewhere' },
      basis: [norm('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'inference',
    },
    'permission/local-rule': {
      when: { claim: 'permission-refused', localRule: 'yes', servant: ASN },
      during: { act: SINCE },
      then: { finding: 'local-rule-decides', weight: 'elsewhere' },
      basis: [norm('perpres-21-2023/pasal-5')],
      reasoning: 'inference',
    },
    'permission/no-local-rule/before-perpres-21': {
      when: { claim: 'permission-refused', localRule: 'no', servant: PNS },
      during: { act: OLDER },
      then: silent('no-national-rule-on-short-permission'),
      basis: [procedure('pp-94-2021/pasal-4/huruf-f')],
      reasoning: 'text',
    },
    'permission/no-local-rule/pppk/before-perpres-21': {
      when: { claim: 'permission-refused', localRule: 'no', servant: PPPK },
      during: { act: OLDER },
      then: silent('no-national-rule-on-short-permission'),
      basis: [procedure('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'text',
    },
    'permission/no-local-rule': {
      when: { claim: 'permission-refused', localRule: 'no', servant: PNS },
      during: { act: SINCE },
      then: silent('no-national-rule-on-short-permission'),
      basis: [procedure('perpres-21-2023/pasal-5'), procedure('pp-94-2021/pasal-4/huruf-f')],
      reasoning: 'text',
    },
    'permission/no-local-rule/pppk': {
      when: { claim: 'permission-refused', localRule: 'no', servant: PPPK },
      during: { act: SINCE },
      then: silent('no-national-rule-on-short-permission'),
      basis: [procedure('perpres-21-2023/pasal-5'), procedure('pp-49-2018/pasal-51/ayat-1')],
      reasoning: 'text',
    },
    'permission/non-asn': {
      when: {
        claim: 'permission-refused',
        localRule: any('hours and permission of ASN do not reach them'),
        servant: 'non-asn',
      },
      then: silent('contract-decides'),
      basis: [procedure('pp-94-2021/pasal-43')],
      reasoning: 'text',
    },
    'absence/authorised/pns': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: 'order-permission-or-leave',
        servant: ['pns', 'cpns'],
      },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: [norm('pp-94-2021/pasal-1/angka-5'), norm('pp-94-2021/pasal-4/huruf-f')],
      reasoning: 'inference',
    },
    'absence/authorised/pppk': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: 'order-permission-or-leave',
        servant: ['pppk', 'pppk-paruh-waktu'],
      },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: [norm('pp-49-2018/pasal-76/ayat-1'), procedure('pp-49-2018/pasal-52/ayat-1')],
      reasoning: 'inference',
    },
    'absence/flexible/pns/before-perpres-21': {
      when: { claim: 'absence-in-hours', absenceReason: 'flexible-arrangement', servant: ['pns', 'cpns'] },
      during: { act: OLDER },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: [norm('pp-94-2021/pasal-1/angka-5'), norm('pp-94-2021/penjelasan/pasal-4/huruf-f')],
      reasoning: 'inference',
    },
    'absence/flexible/pns': {
      when: { claim: 'absence-in-hours', absenceReason: 'flexible-arrangement', servant: ['pns', 'cpns'] },
      during: { act: SINCE },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: [
        norm('pp-94-2021/penjelasan/pasal-4/huruf-f'),
        norm('perpres-21-2023/pasal-8/ayat-1'),
        procedure('perpres-21-2023/pasal-8/ayat-3'),
      ],
      reasoning: 'text',
    },
    // Before the decree of 2023 no text read speaks of flexible work of PPPK; their agency sets their discipline.
    'absence/flexible/pppk/before-perpres-21': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: 'flexible-arrangement',
        servant: ['pppk', 'pppk-paruh-waktu'],
      },
      during: { act: OLDER },
      then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
      basis: [norm('pp-49-2018/pasal-51/ayat-1'), norm('pp-49-2018/pasal-52/ayat-1')],
      reasoning: 'inference',
      notes: ['pppk-by-agency-rule'],
    },
    'absence/flexible/pppk': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: 'flexible-arrangement',
        servant: ['pppk', 'pppk-paruh-waktu'],
      },
      during: { act: SINCE },
      then: { finding: 'authorised-absence', weight: 'none' },
      basis: [norm('perpres-21-2023/pasal-8/ayat-1'), procedure('perpres-21-2023/pasal-8/ayat-3')],
      reasoning: 'text',
    },
    'absence/pns/whole-days': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: 'none',
        absenceMeasure: 'whole-days',
        servant: ['pns', 'cpns'],
      },
      then: { finding: 'absence-counted-per-person', weight: 'breach' },
      basis: [
        norm('pp-94-2021/pasal-4/huruf-f'),
        procedure('pp-94-2021/pasal-15/ayat-1'),
        procedure('pp-94-2021/pasal-27/ayat-1'),
      ],
      reasoning: 'text',
      notes: ['brackets-of-days-by-classify-absence'],
    },
    'absence/pns/part-of-a-day': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: 'none',
        absenceMeasure: 'part-of-a-day',
        servant: ['pns', 'cpns'],
      },
      then: silent('hours-into-days-not-read'),
      basis: [procedure('pp-94-2021/pasal-4/huruf-f'), procedure('pp-94-2021/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    'absence/pppk': {
      when: { claim: 'absence-in-hours', absenceReason: 'none', servant: ['pppk', 'pppk-paruh-waktu'] },
      then: { finding: 'agency-rule-decides', weight: 'elsewhere' },
      basis: [norm('pp-49-2018/pasal-51/ayat-1'), norm('pp-49-2018/pasal-52/ayat-1')],
      reasoning: 'text',
      notes: ['pppk-by-agency-rule'],
    },
    'absence/non-asn': {
      when: {
        claim: 'absence-in-hours',
        absenceReason: any('discipline and hours of ASN do not reach them, whatever the reason'),
        servant: 'non-asn',
      },
      then: silent('contract-decides'),
      basis: [procedure('pp-94-2021/pasal-43')],
      reasoning: 'text',
    },
    'counter/lawful-reason': {
      when: { claim: 'counter-left-empty', leftWithoutReason: 'no', servant: WHOEVER_SERVES },
      then: { finding: 'lawful-reason', weight: 'none' },
      basis: [norm('uu-25-2009/pasal-17/huruf-b')],
      reasoning: 'text',
    },
    'counter/left': {
      when: { claim: 'counter-left-empty', leftWithoutReason: 'yes', usersHarmed: 'no', servant: WHOEVER_SERVES },
      then: { finding: 'left-duty', weight: 'breach' },
      basis: [norm('uu-25-2009/pasal-17/huruf-b'), sanction('uu-25-2009/pasal-54/ayat-2')],
      reasoning: 'text',
      notes: ['three-sanction-systems'],
    },
    'counter/left-with-harm/pns': {
      when: { claim: 'counter-left-empty', leftWithoutReason: 'yes', usersHarmed: 'yes', servant: PNS },
      then: { finding: 'left-duty-with-harm', weight: 'breach' },
      basis: [
        norm('uu-25-2009/pasal-17/huruf-b'),
        sanction('uu-25-2009/pasal-54/ayat-2'),
        norm('pp-94-2021/pasal-5/huruf-m'),
      ],
      reasoning: 'text',
      notes: ['three-sanction-systems'],
    },
    'counter/left-with-harm/pppk': {
      when: {
        claim: 'counter-left-empty',
        leftWithoutReason: 'yes',
        usersHarmed: 'yes',
        servant: PPPK,
      },
      then: { finding: 'left-duty-with-harm', weight: 'breach' },
      basis: [
        norm('uu-25-2009/pasal-17/huruf-b'),
        sanction('uu-25-2009/pasal-54/ayat-2'),
        norm('pp-49-2018/pasal-51/ayat-1'),
        norm('pp-49-2018/pasal-52/ayat-1'),
      ],
      reasoning: 'text',
      notes: ['three-sanction-systems', 'pppk-by-agency-rule'],
    },
    'counter/left-with-harm/non-asn': {
      when: { claim: 'counter-left-empty', leftWithoutReason: 'yes', usersHarmed: 'yes', servant: 'non-asn' },
      then: { finding: 'left-duty-with-harm', weight: 'breach' },
      basis: [norm('uu-25-2009/pasal-17/huruf-b'), sanction('uu-25-2009/pasal-54/ayat-2')],
      reasoning: 'text',
      notes: ['contract-staff-by-contract'],
    },
  }),
})
