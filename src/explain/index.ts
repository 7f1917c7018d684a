/**
 * Answers as reports in Indonesian and English, as text or Markdown; labels and choices for forms.
 *
 * @module aparatur/explain
 */

export { chartLabel } from './chart'
export { comparisonToMarkdown, explainComparison } from './comparison-report'
export { type CoordinationRound, coordinationNote, type NoteOptions, type RoundTopic } from './coordination-note'
export type { AnyDecision } from './decision-report'
export type { AnyDocument } from './document-report'
export { type Explainable, type ExplainOptions, explain, summary, type TextOptions, toMarkdown } from './explain'
export { type FactText, factText } from './fact-text'
export { label } from './label'
export { type Option, options } from './options'
export { planLabel } from './plan-label'
export type { AnyPlan } from './plan-report'
export { type QuestionText, questionText } from './question-text'
export { type CircularOptions, circularToMarkdown } from './render-circular'
export { numberDifferenceText, numberIssueText, numberWarningText } from './render-number'
export { notCheckedText, personIssueText, retirementText } from './render-person'
export { type PlanOptions, planToMarkdown, planToText } from './render-plan'
export { explainReplay, replayToMarkdown } from './replay-report'
