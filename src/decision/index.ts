/**
 * The kernel: tables of rows with their provisions, the four answers, proofs that a table has neither gap nor overlap, and what can be
 * asked of every checker.
 *
 * @module aparatur/decision
 */

export { type Amendment, amend, type RowChange, rowChanges } from './amend'
export { type AskOptions, ask, type Question } from './ask'
export type { OpenBox } from './box'
export type { Because, Change } from './change'
export { type Checker, type CheckerSpec, defineChecker, type Prepared } from './checker'
export { CLOCK_FACTS, CLOCKS, type Clock } from './clock'
export { compare, type Difference } from './compare'
export {
  type CompareAcrossOptions,
  type ComparedAt,
  type ComparedSide,
  type ComparedStep,
  type Comparison,
  compareAcross,
} from './compare-across'
export { type Context, type Derived, readingsFor } from './context'
export { decide, type PreparedTable, prepareTable, type TableInput } from './decide'
export type { AnswerOptions, TableAnswer, TableDecision } from './decide-answer'
export { digest } from './digest'
export { type AskedFact, type Checked, type CheckerEntry, FACT_KINDS, type FactKind } from './entry'
export type { Ask, AskUse } from './explore'
export { factAt, givenIn, type PlainFacts, withFact } from './fact-path'
export { faultsOf } from './faults'
export { type EvidenceOf, type Given, weaker, weakestOf } from './fold'
export type { GoalOutcome } from './goal'
export { identityIn, withoutIdentity } from './identity'
export {
  answerQuestion,
  beginInterview,
  type InterviewQuestion,
  type InterviewState,
  type InterviewTurn,
  interview,
} from './interview'
export type { National, OverlaidTable, OwnRow } from './lay-over'
export {
  type Beside,
  type Caution,
  type Condition,
  type Decision,
  type Doubt,
  type Governed,
  type Grounds,
  isContested,
  isDecided,
  type Main,
  type Missing,
  needsFacts,
  type Part,
  type Possible,
  type Reading,
  type Verdict,
} from './outcome'
export { type LocalRule, overlay, ownOverlays } from './overlay'
export { flatCopy, structuredCopy } from './plain-data'
export type { Plan, PlanStep, StepDocument } from './plan'
export { type Gap, type Overlap, type Proof, prove } from './prove'
export { type RankedFact, rankMissing } from './rank'
export { type Edition, type Receipt, type ReceiptOptions, receipt } from './receipt'
export { allow, daysInOrder, narrow, type OpenRegion, type Region, setClock, unknownRegion } from './region'
export { type CheckerRegister, type Replay, type ReplayOptions, replay } from './replay'
export type { Body } from './settle'
export {
  type AnyRow,
  type AnyValue,
  any,
  defineTable,
  gapOf,
  isSilent,
  type Over,
  type Row,
  type Silent,
  silent,
  type Table,
  type TableSpec,
  unlessSilent,
  type When,
} from './table'
export { type TracedCondition, type TracedRow, trace } from './trace'
export { type Dimensions, defineVocabulary, type Point, type Vocabulary, type VocabularySpec } from './vocabulary'
