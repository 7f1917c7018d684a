import type { Locale } from '../law'
import type {
  ClockCondition,
  DisciplineStep,
  ProceedingsEvent,
  ProceedingsPlan,
  RemedyEvent,
  RemedyPlan,
  StepClock,
} from '../rules/discipline'
import { caseFacts } from './discipline-case'
import type { DisciplinePlanWords, ProceedingsWords, RemedyWords } from './discipline-plan-words'
import { followUp as englishFollowUp } from './en/follow-up'
import { proceedings as englishProceedings } from './en/proceedings'
import { remedy as englishRemedy } from './en/remedy'
import type { FollowUpWords } from './follow-up-words'
import { followUp as indonesianFollowUp } from './id/follow-up'
import { proceedings as indonesianProceedings } from './id/proceedings'
import { remedy as indonesianRemedy } from './id/remedy'
import { stepCondition } from './render-condition'
import { deadlineText, passedOver, yearsOf } from './render-deadline'
import { type Block, capital, type Item, section } from './report'
import { type Speech, speak } from './speech'
import { cautionItem } from './tell'

const WORDS: Record<Locale, { shared: FollowUpWords; proceedings: ProceedingsWords; remedy: RemedyWords }> = {
  id: { shared: indonesianFollowUp, proceedings: indonesianProceedings, remedy: indonesianRemedy },
  en: { shared: englishFollowUp, proceedings: englishProceedings, remedy: englishRemedy },
}

type AnyEvent = ProceedingsEvent | RemedyEvent
type AnyWords = DisciplinePlanWords<string> &
  Partial<Pick<RemedyWords, 'silence' | 'outcomes' | 'mayDo' | 'tracks' | 'afterPeriod'>> &
  Partial<Pick<ProceedingsWords, 'lasts'>>

/** Words, with those shared with follow-ups behind them. */
interface Told {
  readonly own: AnyWords
  readonly shared: FollowUpWords
  readonly speech: Speech
}

/**
 * The blocks of a plan of proceedings.
 *
 * @param plan the plan
 * @param locale the language
 * @returns the blocks
 */
export function proceedingsBlocks(plan: ProceedingsPlan, locale: Locale): Block[] {
  const speech = speak(locale)
  const { shared, proceedings } = WORDS[speech.locale]
  return blocks(plan, [], { own: proceedings as unknown as AnyWords, shared, speech })
}

/**
 * The blocks of a plan of remedies.
 *
 * @param plan the plan
 * @param locale the language
 * @returns the blocks
 */
export function remedyBlocks(plan: RemedyPlan, locale: Locale): Block[] {
  const speech = speak(locale)
  const { shared, remedy } = WORDS[speech.locale]
  const ways = plan.tracks.map((track) => remedy.tracks[track] as string)
  const way = ways.length === 0 ? [] : [remedy.track(speech.list(ways, 'or'))]
  return blocks(plan, way, { own: remedy as unknown as AnyWords, shared, speech })
}

function blocks(plan: ProceedingsPlan | RemedyPlan, way: readonly string[], told: Told): Block[] {
  const { own, shared, speech } = told
  const { headings, phrases } = shared
  const days = (Object.keys(own.events) as (AnyEvent | 'asOf')[]).flatMap((event) => {
    const day = (plan.facts as { readonly [event: string]: string | undefined })[event]
    if (day === undefined) return []
    const known =
      event === 'asOf' ? phrases.asOf(speech.date(day)) : phrases.known(askOf(event, told), speech.date(day))
    return [capital(known)]
  })
  const steps = (plan.steps as readonly DisciplineStep<AnyEvent>[]).map((step) => stepItem(step, told))
  return [
    { type: 'title', text: own.title },
    ...section(
      headings.case,
      [...way, ...caseFacts(plan, own, speech, (code) => wordFor('offices', code, told)).map(capital), ...days].map(
        (text) => ({ text }),
      ),
    ),
    ...section(headings.steps, steps),
    ...section(
      headings.missing,
      plan.missing.map(({ fact, provisions }) => ({
        text: capital(phrases.ask(askOf(fact, told), speech.cites(provisions))),
      })),
    ),
    ...section(
      headings.cautions,
      plan.cautions.map((caution) =>
        caution.code === 'note' ? { text: wordFor('notes', caution.note, told) } : cautionItem(caution, speech),
      ),
    ),
    { type: 'paragraph', text: phrases.notAdvice },
  ]
}

type List = 'steps' | 'offices' | 'documents' | 'fields' | 'notes'

/** The own words first, then those of follow-ups, and of notes those of the tables; a test asks for every code. */
function wordFor(list: List, code: string, { own, shared, speech }: Told): string {
  const found = own[list][code] ?? shared[list][code]
  return (found ?? speech.words.notes.notes[code]) as string
}

function askOf(fact: string, { own }: Told): string {
  return own.events[fact]?.ask ?? (own.facts[fact] as string)
}

function stepItem(step: DisciplineStep<AnyEvent>, told: Told): Item {
  const { own, shared, speech } = told
  const { phrases } = shared
  const name = (list: List, code: string) => wordFor(list, code, told)
  const opens = [...new Set(step.opens)].map((code) => name('steps', code))
  const { silence, outcomes, lasts } = step
  return {
    text: `${capital(name('steps', step.code))} (${shared.forces[step.force]}).`,
    items: [
      ...(step.onlyIf === undefined ? [] : [phrases.only(conditionText(step.onlyIf, told))]),
      phrases.office(name('offices', step.office), step.to === undefined ? '' : name('offices', step.to)),
      ...(step.document === undefined
        ? []
        : [
            phrases.document(
              name('documents', step.document.kind),
              speech.list(step.document.fields.map((field) => name('fields', field))),
            ),
          ]),
      ...(step.deadline === null ? [phrases.noDeadline] : clockLines(step.deadline, told)),
      ...(step.earlier === undefined ? [] : [phrases.alsoBy(clockText(step.earlier, told))]),
      ...(lasts === undefined
        ? []
        : [own.lasts?.(own.events[lasts.from]?.from as string, own.events[lasts.until]?.from as string) as string]),
      ...(silence === undefined ? [] : [own.silence?.[silence] as string]),
      ...(outcomes === undefined
        ? []
        : [
            own.mayDo?.(
              speech.list(
                outcomes.map((one) => own.outcomes?.[one] as string),
                'or',
              ),
            ) as string,
          ]),
      phrases.basis(speech.cites(step.basis.map(({ provision }) => provision))),
      ...(opens.length === 0 ? [] : [phrases.opens(opens.join('; '))]),
      ...step.notes.map((note) => phrases.note(name('notes', note))),
    ].map((text) => ({ text })),
  }
}

function conditionText(condition: ClockCondition, { own, shared, speech }: Told): string {
  const offices: { readonly [code: string]: string } = speech.words.discipline.offices
  const said = (dimension: string, code: string) =>
    own.tracks?.[code] ??
    own.values[code] ??
    (dimension === 'imposer' ? offices[code] : undefined) ??
    speech.value(dimension === 'servant' ? 'actor.kind' : dimension, code)
  return stepCondition(condition, own.conditions, said, shared.phrases, speech)
}

function clockLines(clock: StepClock<AnyEvent>, told: Told): string[] {
  return [`${capital(clockText(clock, told))}.`, ...passedOver(clock, told.shared, told.speech)]
}

/** A deadline in a sentence: the rule, the day where it is counted, and the days of other readings. */
function clockText(clock: StepClock<AnyEvent>, { own, shared, speech }: Told): string {
  if (!('rule' in clock)) return deadlineText(clock, shared, speech)
  const { phrases, units } = shared
  const { count, unit, start, bound, since, past } = clock.rule
  const kind = start === 'ordinal' ? 'that-day' : (bound ?? 'at-most')
  const event = own.events[since]?.from as string
  // A period that runs from the end of another is told as what it is, not as their sum.
  const from = past === undefined ? event : (own.afterPeriod?.(past.count, units[unit], event) as string)
  const rule = phrases.rule(count, units[unit], phrases.starts[start], from, kind)
  return 'issues' in clock ? `${rule}, ${phrases.notCounted(yearsOf(clock.issues))}` : rule
}
