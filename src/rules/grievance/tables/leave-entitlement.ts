import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { LeaveEntitlement } from '../leave-outcome'

/** The dimensions of this table. */
export type LeaveEntitlementInput = Pick<GrievanceInput, 'servant' | 'leave' | 'abroad'>

const DELEGABLE = 'pejabat-pembina-kepegawaian-or-delegate'
const NONE = { entitlement: 'none' } as const
const ANY_LEAVE = /* @__PURE__ */ any('no kind of leave is told apart')

const right = (
  grantor: 'pejabat-pembina-kepegawaian-or-delegate' | 'pejabat-pembina-kepegawaian' | 'presiden',
  rules: 'pp-11-2017' | 'pp-49-2018' = 'pp-11-2017',
) => ({ entitlement: 'right', grantor, rules }) as const

/**
 * Whether a person has leave of a kind, and who grants it. The right rests on PP 11/2017 and PP 49/2018, which UU 20/2023 Pasal 75
 * keeps; UU 20/2023 itself names no leave. Whether the conditions are met in the case is another question.
 */
export const leaveEntitlementTable = /* @__PURE__ */ defineTable<
  LeaveEntitlementInput,
  never,
  LeaveEntitlement | Silent
>()({
  id: 'leave-entitlement',
  bucket: 'servant',
  dimensions: { servant: GRIEVANCE_VALUES.servant, leave: GRIEVANCE_VALUES.leave, abroad: GRIEVANCE_VALUES.abroad },
  asks: { pns: ['abroad'], cpns: ['abroad'], pppk: [], 'pppk-paruh-waktu': [], 'non-asn': [] },
  rows: () => ({
    'tahunan/here': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-tahunan', abroad: 'no' },
      then: right(DELEGABLE),
      basis: [
        norm('pp-11-2017/pasal-311/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-2'),
      ],
      reasoning: 'text',
    },
    'tahunan/abroad': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-tahunan', abroad: 'yes' },
      then: right('pejabat-pembina-kepegawaian'),
      basis: [
        norm('pp-11-2017/pasal-311/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-2'),
      ],
      reasoning: 'text',
    },
    'besar/pns/here': {
      when: { servant: 'pns', leave: 'cuti-besar', abroad: 'no' },
      then: right(DELEGABLE),
      basis: [
        norm('pp-11-2017/pasal-316/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-2'),
      ],
      reasoning: 'text',
    },
    'besar/pns/abroad': {
      when: { servant: 'pns', leave: 'cuti-besar', abroad: 'yes' },
      then: right('pejabat-pembina-kepegawaian'),
      basis: [
        norm('pp-11-2017/pasal-316/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-2'),
      ],
      reasoning: 'text',
    },
    'sakit/here': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-sakit', abroad: 'no' },
      then: right(DELEGABLE),
      basis: [
        norm('pp-11-2017/pasal-319'),
        norm('pp-11-2017/pasal-340'),
        procedure('pp-11-2017/pasal-309/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-2'),
      ],
      reasoning: 'text',
    },
    'sakit/abroad': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-sakit', abroad: 'yes' },
      then: right('pejabat-pembina-kepegawaian'),
      basis: [
        norm('pp-11-2017/pasal-319'),
        norm('pp-11-2017/pasal-340'),
        procedure('pp-11-2017/pasal-339/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-2'),
      ],
      reasoning: 'text',
    },
    'melahirkan/here': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-melahirkan', abroad: 'no' },
      then: right(DELEGABLE),
      basis: [
        norm('pp-11-2017/pasal-325/ayat-1'),
        norm('pp-11-2017/pasal-340'),
        procedure('pp-11-2017/pasal-309/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-2'),
      ],
      reasoning: 'text',
      notes: ['fourth-child-by-long-leave'],
    },
    'melahirkan/abroad': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-melahirkan', abroad: 'yes' },
      then: right('pejabat-pembina-kepegawaian'),
      basis: [
        norm('pp-11-2017/pasal-325/ayat-1'),
        norm('pp-11-2017/pasal-340'),
        procedure('pp-11-2017/pasal-339/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-2'),
      ],
      reasoning: 'text',
      notes: ['fourth-child-by-long-leave'],
    },
    'alasan-penting/here': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-alasan-penting', abroad: 'no' },
      then: right(DELEGABLE),
      basis: [
        norm('pp-11-2017/pasal-328/huruf-a'),
        norm('pp-11-2017/pasal-328/huruf-b'),
        norm('pp-11-2017/pasal-328/huruf-c'),
        norm('pp-11-2017/pasal-340'),
        procedure('pp-11-2017/pasal-309/ayat-1'),
        procedure('pp-11-2017/pasal-309/ayat-2'),
        procedure('pp-11-2017/pasal-331/ayat-3'),
      ],
      reasoning: 'text',
    },
    'alasan-penting/abroad': {
      when: { servant: ['pns', 'cpns'], leave: 'cuti-alasan-penting', abroad: 'yes' },
      then: right('pejabat-pembina-kepegawaian'),
      basis: [
        norm('pp-11-2017/pasal-328/huruf-a'),
        norm('pp-11-2017/pasal-328/huruf-b'),
        norm('pp-11-2017/pasal-328/huruf-c'),
        norm('pp-11-2017/pasal-340'),
        procedure('pp-11-2017/pasal-339/ayat-1'),
        procedure('pp-11-2017/pasal-339/ayat-2'),
      ],
      reasoning: 'text',
    },
    'bersama/pns': {
      when: { servant: 'pns', leave: 'cuti-bersama' },
      then: right('presiden'),
      basis: [
        norm('pp-11-2017/pasal-333/ayat-1'),
        norm('pp-11-2017/pasal-333/ayat-3'),
        procedure('pp-11-2017/pasal-333/ayat-4'),
      ],
      reasoning: 'text',
    },
    'bersama/cpns': {
      when: { servant: 'cpns', leave: 'cuti-bersama' },
      then: silent('collective-leave-of-cpns-not-named'),
      basis: [procedure('pp-11-2017/pasal-340'), procedure('pp-11-2017/pasal-333/ayat-1')],
      reasoning: 'text',
    },
    'cltn/pns': {
      when: { servant: 'pns', leave: 'cltn' },
      then: { entitlement: 'discretion', grantor: 'pejabat-pembina-kepegawaian-with-bkn', rules: 'pp-11-2017' },
      basis: [
        norm('pp-11-2017/pasal-334/ayat-1'),
        procedure('pp-11-2017/pasal-336/ayat-2'),
        procedure('pp-11-2017/pasal-336/ayat-3'),
      ],
      reasoning: 'text',
    },
    'besar-cltn/cpns': {
      when: { servant: 'cpns', leave: ['cuti-besar', 'cltn'] },
      then: NONE,
      basis: [norm('pp-11-2017/pasal-340')],
      reasoning: 'text',
    },
    'tahunan/pppk': {
      when: { servant: 'pppk', leave: 'cuti-tahunan' },
      then: right(DELEGABLE, 'pp-49-2018'),
      basis: [
        norm('pp-49-2018/pasal-78/ayat-1'),
        procedure('pp-49-2018/pasal-76/ayat-2'),
        procedure('pp-49-2018/pasal-76/ayat-3'),
      ],
      reasoning: 'text',
      notes: ['pppk-teachers-with-holidays'],
    },
    'sakit/pppk': {
      when: { servant: 'pppk', leave: 'cuti-sakit' },
      then: right(DELEGABLE, 'pp-49-2018'),
      basis: [
        norm('pp-49-2018/pasal-82'),
        procedure('pp-49-2018/pasal-76/ayat-2'),
        procedure('pp-49-2018/pasal-76/ayat-3'),
      ],
      reasoning: 'text',
    },
    'melahirkan/pppk': {
      when: { servant: 'pppk', leave: 'cuti-melahirkan' },
      then: right(DELEGABLE, 'pp-49-2018'),
      basis: [
        norm('pp-49-2018/pasal-88/ayat-1'),
        procedure('pp-49-2018/pasal-76/ayat-2'),
        procedure('pp-49-2018/pasal-76/ayat-3'),
      ],
      reasoning: 'text',
    },
    'bersama/pppk': {
      when: { servant: 'pppk', leave: 'cuti-bersama' },
      then: right('presiden', 'pp-49-2018'),
      basis: [
        norm('pp-49-2018/pasal-91/ayat-1'),
        norm('pp-49-2018/pasal-91/ayat-2'),
        procedure('pp-49-2018/pasal-91/ayat-3'),
      ],
      reasoning: 'text',
    },
    'other-kinds/pppk': {
      when: { servant: 'pppk', leave: ['cuti-besar', 'cltn'] },
      then: NONE,
      basis: [norm('pp-49-2018/pasal-77/huruf-a')],
      reasoning: 'text',
    },
    'alasan-penting/pppk': {
      when: { servant: 'pppk', leave: 'cuti-alasan-penting' },
      then: NONE,
      basis: [norm('pp-49-2018/pasal-77/huruf-a'), norm('pp-49-2018/pasal-80/ayat-1')],
      reasoning: 'text',
      notes: ['annual-leave-before-a-year-for-family'],
    },
    'any/pppk-paruh-waktu': {
      when: { servant: 'pppk-paruh-waktu', leave: ANY_LEAVE },
      then: silent('leave-of-part-time-pppk-not-read'),
      basis: [procedure('pp-49-2018/pasal-76/ayat-1')],
      reasoning: 'text',
    },
    'any/non-asn': {
      when: { servant: 'non-asn', leave: ANY_LEAVE },
      then: silent('contract-decides'),
      basis: [procedure('pp-49-2018/pasal-76/ayat-1'), procedure('pp-11-2017/pasal-309/ayat-1')],
      reasoning: 'text',
    },
  }),
})
