import type { InterviewQuestion } from '../decision'
import { CATALOGUES } from './catalogues'
import type { ExplainOptions } from './explain'
import { factText } from './fact-text'
import { type Option, optionsIfKnown } from './options'
import { capital } from './report'
import { type Speech, speak } from './speech'
import { spokenOf } from './spoken'

/** A question as a form or a chat puts it. */
export interface QuestionText {
  /** The fact asked for: `'actor.post'`. */
  readonly fact: string
  /** The question, one sentence. */
  readonly text: string
  /** What the answer should rest on. */
  readonly help: string
  /** The accepted answers with their words; empty where something is to be entered. */
  readonly options: readonly Option[]
  /** What is to be entered, where there is nothing to choose from; otherwise empty. */
  readonly enter: string
  /** The answer that is always accepted. */
  readonly notKnown: string
  /** Who can answer, as a sentence. */
  readonly who: string
  /** The provisions that need it, as a sentence; empty where none is named. */
  readonly because: string
}

/**
 * Puts the question of an interview in words: the question, its help, the accepted answers, who can tell, and what asks for it.
 *
 * @param checker the id of the checker: `'classifyConduct'`
 * @param question the question, as `interview` gives it
 * @param settings the language
 * @returns the words
 * @example
 * import { CHECKERS } from 'aparatur/checkers'
 * import { beginInterview, interview } from 'aparatur/decision'
 * const turn = interview(CHECKERS.classifyOpd, beginInterview(CHECKERS.classifyOpd, { facts: { score: 400, decidedOn: '2024-05-06' } }))
 * const words = turn.status === 'asking' ? questionText('classifyOpd', turn.question, { locale: 'en' }) : undefined
 * words?.text // => 'Which affair or body is scored?'
 * words?.options[0]?.value // => 'sekretariat-daerah'
 * words?.notKnown // => 'Not known'
 */
export function questionText(
  checker: string,
  question: InterviewQuestion,
  settings: ExplainOptions = {},
): QuestionText {
  const locale = spokenOf(settings.locale)
  const { conversation } = CATALOGUES[locale]
  const speech = speak(locale, checker)
  const { name, question: text, help } = factText(checker, question.fact, { locale })
  return {
    fact: question.fact,
    text: text === '' ? `${capital(name)}?` : text,
    help,
    options: answersTo(checker, question, speech),
    enter: question.kind in conversation.enter ? conversation.enter[question.kind as 'day'] : '',
    notKnown: conversation.notKnown,
    who: Object.hasOwn(conversation.who, question.who)
      ? conversation.whoAnswers(conversation.who[question.who as 'asker'])
      : '',
    because: question.provisions.length === 0 ? '' : conversation.becauseOf(speech.cites(question.provisions)),
  }
}

/** The accepted answers: with label and help where the area has them, otherwise with their words. */
function answersTo(checker: string, { fact, kind, accepts }: InterviewQuestion, speech: Speech): readonly Option[] {
  const { words, locale } = speech
  const listed = optionsIfKnown(checker, fact, locale)
  const known = new Map(listed.map((one) => [one.value, one]))
  if (kind === 'flag') {
    const { yes, no } = words.decision.words
    const bare = (value: boolean, said: string): Option => ({ value, label: capital(said), help: '', aliases: [] })
    return [known.get(true) ?? bare(true, yes), known.get(false) ?? bare(false, no)]
  }
  if (kind !== 'code' && kind !== 'codes') return []
  return accepts.map(
    (value) =>
      known.get(value) ?? {
        value,
        label: speech.value(fact.replace(/^.*\.\d+\./, ''), value),
        help: '',
        aliases: [],
      },
  )
}
