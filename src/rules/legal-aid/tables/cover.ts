import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { AGREEMENT_STANDINGS, AIDS, GROUNDS, type LegalAidInput, LOCAL_STANDINGS } from '../dimensions'
import type { AgreementCover, AidEnd, LocalEffect } from '../outcome'

/** The dimension of the table of agreements. */
export type AgreementCoverInput = Pick<LegalAidInput, 'agreementStands'>

const BUDGET_YEAR = [procedure('pp-12-2019/pasal-92/ayat-1')] as const
const MULTI_YEAR = [
  ...BUDGET_YEAR,
  procedure('pp-12-2019/pasal-92/ayat-2'),
  procedure('pp-12-2019/pasal-92/ayat-3'),
] as const

/** What a cooperation agreement does in the case: it covers within its term, scope and persons, and is no source of the duty. */
export const agreementCoverTable = /* @__PURE__ */ defineTable<
  AgreementCoverInput,
  never,
  AgreementCover | Silent,
  ReadingOptions
>()({
  id: 'agreement-cover',
  bucket: 'agreementStands',
  dimensions: { agreementStands: AGREEMENT_STANDINGS },
  rows: () => ({
    runs: {
      when: { agreementStands: 'runs' },
      then: { covers: 'yes' },
      basis: BUDGET_YEAR,
      reasoning: 'inference',
      notes: ['agreement-ends-with-its-term'],
    },
    'not-begun': {
      when: { agreementStands: 'not-begun' },
      then: { covers: 'no', because: 'not-begun' },
      basis: BUDGET_YEAR,
      reasoning: 'inference',
    },
    over: {
      when: { agreementStands: 'over' },
      then: { covers: 'no', because: 'over' },
      basis: MULTI_YEAR,
      reasoning: 'inference',
      notes: ['institution-is-bound-after-the-agreement'],
    },
    'outside-scope': {
      when: { agreementStands: 'outside-scope' },
      then: { covers: 'no', because: 'outside-scope' },
      basis: BUDGET_YEAR,
      reasoning: 'inference',
    },
    'not-a-holder': {
      when: { agreementStands: 'not-a-holder' },
      then: { covers: 'no', because: 'not-a-holder' },
      basis: BUDGET_YEAR,
      reasoning: 'inference',
    },
    'without-power-of-attorney': {
      when: { agreementStands: 'without-power-of-attorney' },
      then: { covers: 'no', because: 'without-power-of-attorney' },
      basis: BUDGET_YEAR,
      reasoning: 'inference',
      notes: ['power-of-attorney-by-person-and-case'],
    },
    'none-told': {
      when: { agreementStands: 'none-told' },
      then: silent('no-agreement-told'),
      basis: BUDGET_YEAR,
      reasoning: 'inference',
    },
  }),
})

/** The dimension of the table of ends. */
export type AidEndInput = Pick<LegalAidInput, 'aidGround'>

/** When what national law gives on a ground comes to its end. */
export const aidEndTable = /* @__PURE__ */ defineTable<AidEndInput, 'act', AidEnd, ReadingOptions>()({
  id: 'aid-end',
  bucket: 'aidGround',
  dimensions: { aidGround: GROUNDS },
  rows: () => ({
    procurement: {
      when: { aidGround: 'procurement-actor' },
      then: { ends: 'with-the-judgment' },
      basis: [norm('perpres-16-2018/pasal-84/ayat-2')],
      reasoning: 'text',
      notes: ['span-of-legal-service-from-memory'],
    },
    'asn-court/2014': {
      when: { aidGround: 'asn-court-case' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ends: 'with-the-court-case' },
      basis: [norm('uu-5-2014/pasal-92/ayat-3'), norm('uu-5-2014/pasal-106/ayat-3')],
      reasoning: 'inference',
    },
    'asn-court': {
      when: { aidGround: 'asn-court-case' },
      during: { act: from('2023-10-31') },
      then: { ends: 'with-the-court-case' },
      basis: [norm('pp-11-2017/pasal-308/ayat-3'), norm('pp-49-2018/pasal-75/ayat-3')],
      reasoning: 'inference',
    },
    'asn-recognition': {
      when: { aidGround: 'asn-recognition' },
      then: { ends: 'not-written' },
      basis: [norm('uu-20-2023/pasal-21/ayat-9')],
      reasoning: 'text',
    },
    official: {
      when: { aidGround: 'official' },
      then: { ends: 'not-written' },
      basis: [norm('uu-30-2014/pasal-6/ayat-2/huruf-j')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of local rules. */
export type LocalAidInput = Pick<LegalAidInput, 'localStands' | 'nationalAid'>

const REGULATION = procedure('uu-23-2014/pasal-246/ayat-1')
const WHATEVER = any('what the local rule does stands by itself')

/** What a rule of the agency or region does: it is shown as local, and against national law where it excludes what that gives. */
export const localAidRuleTable = /* @__PURE__ */ defineTable<
  LocalAidInput,
  never,
  LocalEffect | Silent,
  ReadingOptions
>()({
  id: 'local-aid-rule',
  bucket: 'localStands',
  dimensions: { localStands: LOCAL_STANDINGS, nationalAid: AIDS },
  rows: () => ({
    'excludes/duty': {
      when: { localStands: 'excludes', nationalAid: 'duty' },
      then: { label: 'local', effect: 'excludes', against: 'national-duty' },
      basis: [REGULATION],
      reasoning: 'inference',
      notes: ['no-national-exclusion-by-offence-or-stage'],
    },
    'excludes/right': {
      when: { localStands: 'excludes', nationalAid: 'right' },
      then: { label: 'local', effect: 'excludes', against: 'national-right' },
      basis: [REGULATION],
      reasoning: 'inference',
      notes: ['no-national-exclusion-by-offence-or-stage'],
    },
    'excludes/none': {
      when: { localStands: 'excludes', nationalAid: 'none' },
      then: { label: 'local', effect: 'excludes', against: 'nothing' },
      basis: [REGULATION],
      reasoning: 'inference',
    },
    covers: {
      when: { localStands: 'covers', nationalAid: WHATEVER },
      then: { label: 'local', effect: 'covers', against: 'nothing' },
      basis: [REGULATION],
      reasoning: 'inference',
    },
    'says-nothing': {
      when: { localStands: 'says-nothing', nationalAid: WHATEVER },
      then: { label: 'local', effect: 'adds-nothing', against: 'nothing' },
      basis: [REGULATION],
      reasoning: 'inference',
    },
    'not-in-force': {
      when: { localStands: 'not-in-force', nationalAid: WHATEVER },
      then: { label: 'local', effect: 'not-in-force', against: 'nothing' },
      basis: [REGULATION],
      reasoning: 'inference',
    },
    'none-told': {
      when: { localStands: 'none-told', nationalAid: WHATEVER },
      then: silent('no-local-rule-told'),
      basis: [REGULATION],
      reasoning: 'inference',
    },
  }),
})
