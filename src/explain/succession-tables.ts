import type {
  DutyOfficer,
  OwedAnswer,
  PackageAssignment,
  SuccessionPlan,
  SuccessionStep,
} from '../rules/additional-duty'
import { answerOf } from './answer'
import { presentResolveResignation } from './present-resolve-resignation'
import { type Block, capital } from './report'
import { type Speech, speak } from './speech'
import type { SuccessionWords } from './succession-words'

/** Who answers whom: everyone by key, those alike together. */
export function answersList(plan: SuccessionPlan, words: SuccessionWords, speech: Speech): Block[] {
  if (plan.answers.length === 0) return []
  const { phrases, headings } = words
  const alike = new Map<string, { readonly answer: OwedAnswer; readonly keys: string[] }>()
  for (const answer of plan.answers) {
    const key = JSON.stringify([
      answer.duty,
      answer.officer,
      answer.withdrawn,
      answer.letters,
      standingText(answer, words, speech),
    ])
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { answer, keys: [answer.holder] })
    else known.keys.push(answer.holder)
  }
  return [
    { type: 'heading', text: capital(headings.answers) },
    {
      type: 'list',
      items: [...alike.values()].map(({ answer, keys }) => ({
        text: capital(phrases.people(words.duties[answer.duty], keys.length, keys.join(', '))),
        items: (answer.withdrawn
          ? [`${capital(phrases.withdrawn)}.`]
          : [
              ...answeredBy(plan, answer, words),
              ...(answer.letters.length === 0 ? [] : [`${capital(phrases.letters(answer.letters.join(', ')))}.`]),
              standingText(answer, words, speech),
            ]
        ).map((text) => ({ text })),
      })),
    },
  ]
}

/** Who answers; not told where there is nothing to answer, or not yet. */
function answeredBy(plan: SuccessionPlan, { officer, decision }: OwedAnswer, words: SuccessionWords): string[] {
  if (decision.status !== 'decided') return []
  return [words.phrases.answered(officer === null ? words.phrases.whoNamed : officeOf(plan, officer, words))]
}

/** The office that answers, as this office knows it: the PA of a regional budget is the head of the office. */
export function officeOf({ facts }: SuccessionPlan, officer: DutyOfficer, words: SuccessionWords): string {
  return facts.fund === 'apbd' && Object.hasOwn(words.offices, officer)
    ? (words.offices[officer] as string)
    : words.officers[officer]
}

/** Where the duty stands and what is to be decided; where that is open or contested, in the words of the checker that says so. */
function standingText({ decision }: OwedAnswer, words: SuccessionWords, { locale }: Speech): string {
  if (decision.status === 'decided') {
    const { status, decision: todo } = decision.conclusion
    return `${capital(`${words.statuses[status]}; ${words.decisions[todo]}`)}.`
  }
  return answerOf(decision, presentResolveResignation, speak(locale, decision.checker))
}

/** Papers that are not signed by the office that takes the step. */
const SIGNED_BY: { readonly [paper: string]: string } = { 'pakta-integritas': 'successor' }

/** A paper of the plan, with the step it belongs to and who signs it. */
interface Paper {
  readonly step: SuccessionStep
  readonly document: NonNullable<SuccessionStep['document']>
  readonly signer: string
}

/** The papers of a plan in the order of its steps. */
export function papersOf({ steps }: SuccessionPlan): readonly Paper[] {
  return steps.flatMap((step) => {
    const { document, office } = step
    return document === undefined ? [] : [{ step, document, signer: SIGNED_BY[document.kind] ?? office }]
  })
}

/** Who signs what, in the order of the steps. */
export function papersTable(plan: SuccessionPlan, words: SuccessionWords, speech: Speech): Block[] {
  const { columns, headings, phrases } = words
  const papers = papersOf(plan).map(({ step: { concerns, deadline }, document, signer }) => {
    const due =
      deadline === null || 'notCounted' in deadline
        ? '-'
        : 'awaits' in deadline
          ? phrases.awaitsShort(deadline.count, phrases.events[deadline.awaits])
          : speech.date(deadline.due)
    return [words.documents[document.kind] as string, words.offices[signer] as string, `${concerns.length}`, due]
  })
  if (papers.length === 0) return []
  return [
    { type: 'heading', text: capital(headings.papers) },
    { type: 'table', head: [columns.paper, columns.signer, columns.concerned, columns.due], rows: papers },
  ]
}

/** Who takes which package. */
export function assignmentsTable(plan: SuccessionPlan, words: SuccessionWords, speech: Speech): Block[] {
  if (plan.assignments.length === 0) return []
  const { columns, headings, phrases } = words
  const stages = new Map(plan.facts.packages.map(({ key, stage }) => [key, stage]))
  const kept = plan.assignments.find(({ keptAbove }) => keptAbove.length > 0)?.keptAbove ?? []
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
        one.to ?? actingOffice(one, words),
        words.rungs[one.rung],
      ]),
    },
    ...(kept.length === 0
      ? []
      : [
          {
            type: 'paragraph' as const,
            text: `${words.rungs['pptk-tasks-a-to-m']}; ${phrases.kept(speech.list(kept.map((task) => words.keptAbove[task])))}.`,
          },
        ]),
  ]
}

/** The office that acts itself where nobody in the list stands on the rung. */
function actingOffice({ rung }: PackageAssignment, { officers }: SuccessionWords): string {
  if (rung === 'kpa-doubles') return officers['kuasa-pengguna-anggaran']
  return rung === 'giver-acts' ? 'PA/KPA' : officers['pengguna-anggaran']
}

/** Those who may take over with their load; then who cannot or has still to be asked, those alike together. */
export function candidatesTable({ candidates }: SuccessionPlan, words: SuccessionWords, speech: Speech): Block[] {
  const { columns, headings, phrases } = words
  const fit = candidates.filter(({ standing }) => standing === 'eligible')
  const others = new Map<string, string[]>()
  for (const { person, duty, standing, obstacles, missing } of candidates) {
    if (standing === 'eligible') continue
    const why = [
      ...obstacles.map((code) => words.obstacles[code] ?? speech.words.additionalDuty.obstacles[code]),
      ...missing.map((fact) => words.facts[fact] as string),
    ]
    const head = phrases.candidatesAs(words.standings[standing], words.duties[duty], speech.list(why))
    others.set(head, [...(others.get(head) ?? []), person])
  }
  if (candidates.length === 0) return []
  return [
    { type: 'heading', text: capital(headings.candidates) },
    ...(fit.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            head: [columns.person, columns.duty, columns.rung, columns.load],
            rows: fit.map((one) => [
              one.person,
              words.duties[one.duty],
              words.rungs[one.rung],
              phrases.loadOf(one.before, one.after, one.limit === null ? phrases.noLimit : `${one.limit}`),
            ]),
          },
        ]),
    ...(others.size === 0
      ? []
      : [
          {
            type: 'list' as const,
            items: [...others].map(([head, people]) => ({ text: `${capital(head)}: ${people.join(', ')}.` })),
          },
        ]),
  ]
}
