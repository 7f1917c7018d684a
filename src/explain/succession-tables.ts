import type { OwedAnswer, PackageAssignment, SuccessionPlan } from '../rules/additional-duty'
import { capital } from './present-generic'
import type { Block } from './report'
import type { Speech } from './speech'
import type { SuccessionWords } from './succession-words'

/** Who answers whom. */
export function answersTable({ answers }: SuccessionPlan, words: SuccessionWords): Block[] {
  if (answers.length === 0) return []
  const { columns, phrases, headings } = words
  return [
    { type: 'heading', text: capital(headings.answers) },
    {
      type: 'table',
      head: [columns.person, columns.duty, columns.answer, columns.standing],
      rows: answers.map((answer) => [
        answer.holder,
        words.duties[answer.duty],
        answer.officer === null ? '-' : words.officers[answer.officer],
        answer.withdrawn ? phrases.withdrawn : standingText(answer, words),
      ]),
    },
  ]
}

function standingText({ decision, letters }: OwedAnswer, words: SuccessionWords): string {
  if (decision.status !== 'decided') return '-'
  const { status, decision: todo } = decision.conclusion
  const from = letters.length === 0 ? '' : ` (${words.phrases.letters(letters.join(', '))})`
  return `${words.statuses[status]}; ${words.decisions[todo]}${from}`
}

/** Who takes which package. */
export function assignmentsTable(plan: SuccessionPlan, words: SuccessionWords, speech: Speech): Block[] {
  if (plan.assignments.length === 0) return []
  const { columns, headings } = words
  const stages = new Map(plan.facts.packages.map(({ key, stage }) => [key, stage]))
  return [
    { type: 'heading', text: capital(headings.assignments) },
    {
      type: 'table',
      head: [columns.package, columns.stage, columns.duty, columns.from, columns.to, columns.rung],
      rows: plan.assignments.map((one) => [
        one.package,
        words.stages[stages.get(one.package) as never],
        words.duties[one.duty],
        one.from,
        one.to ?? words.phrases.paAlone,
        rungText(one, words, speech),
      ]),
    },
  ]
}

function rungText({ rung, keptAbove }: PackageAssignment, words: SuccessionWords, speech: Speech): string {
  const name = words.rungs[rung]
  if (keptAbove.length === 0) return name
  return `${name}; ${words.phrases.kept(speech.list(keptAbove.map((task) => words.keptAbove[task])))}`
}

/** Those who may take over, with what stands in the way. */
export function candidatesTable({ candidates }: SuccessionPlan, words: SuccessionWords, speech: Speech): Block[] {
  const { columns, headings, phrases } = words
  const shown = candidates.filter(({ standing }) => standing !== 'not-ready')
  if (shown.length === 0) return []
  return [
    { type: 'heading', text: capital(headings.candidates) },
    {
      type: 'table',
      head: [columns.person, columns.duty, columns.rung, columns.standing, columns.why, columns.load],
      rows: shown.map((one) => [
        one.person,
        words.duties[one.duty],
        words.rungs[one.rung],
        words.standings[one.standing],
        [
          ...one.obstacles.map((code) => words.obstacles[code] ?? code),
          ...one.missing.map((fact) => words.facts[fact] ?? speech.fact(fact)),
        ].join('; ') || '-',
        phrases.loadOf(one.before, one.after, one.limit === null ? phrases.noLimit : `${one.limit}`),
      ]),
    },
  ]
}
