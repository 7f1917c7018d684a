import { between, from } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { PLACES } from '../../../people'
import {
  AGREEMENT_STANDINGS,
  AIDS,
  CENTRAL,
  GROUNDS,
  type LegalAidInput,
  LOCAL_STANDINGS,
  REGIONAL,
} from '../dimensions'
import type { AgreementCover, AidEnd, LocalEffect } from '../outcome'

/** The dimensions of the table of agreements. */
export type AgreementCoverInput = Pick<LegalAidInput, 'agreementStands' | 'place'>

const PP_12 = '2019-03-12'
const BUDGET_YEAR = procedure('pp-12-2019/pasal-92/ayat-1')
const STATE_BUDGET_YEAR = procedure('pp-45-2013/pasal-61/ayat-1')

/**
 * The budget law by whose budget an agreement is paid. In the regions, before PP 12/2019 only that agreements are made within the budget
 * (UU 1/2004) was read; a central agency and a mission abroad spend the state budget, by PP 45/2013.
 */
const BUDGETS = [
  {
    id: '/before-pp-12',
    place: REGIONAL,
    during: { act: between('0001-01-01', PP_12) },
    term: [procedure('uu-1-2004/pasal-17/ayat-2')],
    past: [procedure('uu-1-2004/pasal-17/ayat-2')],
  },
  {
    id: '',
    place: REGIONAL,
    during: { act: from(PP_12) },
    term: [BUDGET_YEAR],
    past: [BUDGET_YEAR, procedure('pp-12-2019/pasal-92/ayat-2'), procedure('pp-12-2019/pasal-92/ayat-3')],
  },
  {
    id: '/state-budget',
    place: CENTRAL,
    during: undefined,
    term: [STATE_BUDGET_YEAR],
    past: [STATE_BUDGET_YEAR, procedure('pp-45-2013/pasal-61/ayat-2')],
  },
] as const

const NOT_COVERED = {
  'not-begun': [],
  over: ['institution-is-bound-after-the-agreement'],
  'outside-scope': [],
  'not-a-holder': [],
  'without-power-of-attorney': ['power-of-attorney-by-person-and-case'],
} as const

type CoverRow = Omit<Row<AgreementCoverInput, 'act', AgreementCover | Silent, ReadingOptions>, 'over'>

function coverRows(): { [id: string]: CoverRow } {
  const rows: { [id: string]: CoverRow } = {}
  for (const { id, place, during, term, past } of BUDGETS) {
    const timed = during === undefined ? {} : { during }
    rows[`runs${id}`] = {
      when: { agreementStands: 'runs', place },
      ...timed,
      then: { covers: 'yes' },
      basis: term,
      reasoning: 'inference',
      notes: ['agreement-ends-with-its-term'],
    }
    for (const [because, notes] of Object.entries(NOT_COVERED) as [keyof typeof NOT_COVERED, readonly string[]][]) {
      rows[`${because}${id}`] = {
        when: { agreementStands: because, place },
        ...timed,
        then: { covers: 'no', because },
        basis: because === 'over' ? past : term,
        reasoning: 'inference',
        ...(notes.length === 0 ? {} : { notes }),
      }
    }
    rows[`none-told${id}`] = {
      when: { agreementStands: 'none-told', place },
      ...timed,
      then: silent('no-agreement-told'),
      basis: term,
      reasoning: 'inference',
    }
  }
  return rows
}

/** What a cooperation agreement does in the case: it covers within its term, scope and persons, and is no source of the duty. */
export const agreementCoverTable = /* @__PURE__ */ defineTable<
  AgreementCoverInput,
  'act',
  AgreementCover | Silent,
  ReadingOptions
>()({
  id: 'agreement-cover',
  bucket: 'agreementStands',
  dimensions: { agreementStands: AGREEMENT_STANDINGS, place: PLACES },
  rows: coverRows,
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
    'asn-recognition/2014': {
      when: { aidGround: 'asn-recognition' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ends: 'not-written' },
      basis: [norm('uu-5-2014/pasal-92/ayat-1/huruf-d'), norm('uu-5-2014/pasal-106/ayat-1/huruf-e')],
      reasoning: 'inference',
    },
    'asn-recognition': {
      when: { aidGround: 'asn-recognition' },
      during: { act: from('2023-10-31') },
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
