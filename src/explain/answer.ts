import { type Missing, type Part, rankMissing, type Verdict } from '../decision'
import { wordOf } from './catalogues'
import type { AnyPresenter } from './presenter'
import { capital } from './report'
import type { Speech } from './speech'
import { missingNames, silentText } from './tell'

/** A verdict with its types forgotten. */
export type AnyVerdict = Verdict<unknown, string>

/** The conclusion as a clause. */
function clause(main: unknown, presenter: AnyPresenter, speech: Speech): string {
  return presenter.says(main as never, speech)
}

/** The conclusion as a sentence. */
export function sentence(main: unknown, presenter: AnyPresenter, speech: Speech): string {
  return `${capital(clause(main, presenter, speech))}.`
}

/** The answer to the main question in one or two sentences: the status, the class and the level. */
export function answerOf(verdict: AnyVerdict, presenter: AnyPresenter, speech: Speech): string {
  const { status } = speech.words.decision
  switch (verdict.status) {
    case 'decided':
      return status.decided(clause(verdict.conclusion, presenter, speech))
    case 'needs-facts':
      return status['needs-facts'](missingNames(missingOf(verdict, presenter), speech))
    case 'contested': {
      const preferred = preferredOf(verdict)
      if (preferred?.status === 'decided') return status.contested(clause(preferred.conclusion, presenter, speech))
      return status['contested-open'](preferred === undefined ? '' : answerOf(preferred, presenter, speech))
    }
    case 'outside-law':
      return verdict.reason === 'silent'
        ? status.silent(silentText(verdict.why, speech))
        : status['not-covered'](outsideText(verdict.why, speech))
  }
}

type Open =
  | Extract<AnyVerdict, { readonly status: 'needs-facts' }>
  | Extract<Part<unknown, string>, { readonly status: 'open' }>

/** The facts behind the dimensions that most areas share. */
const BEHIND: { readonly [dimension: string]: readonly string[] } = {
  actor: ['actor.kind'],
  post: ['actor.post'],
  place: ['actor.place'],
  stage: ['stage', 'election', 'committedOn'],
  period: ['period', 'election', 'committedOn'],
}

/** What is missing; first what settles most. A dimension whose facts nobody told stands for itself. */
export function missingOf({ missing, possible }: Open, { behind = {} }: AnyPresenter): readonly Missing<string>[] {
  const all = { ...BEHIND, ...behind }
  return rankMissing(missing, possible, (name) =>
    Object.hasOwn(all, name) ? (all[name] as readonly string[]) : [name],
  )
}

/** What follows under the preferred reading of a contested verdict. */
export function preferredOf(verdict: Extract<AnyVerdict, { readonly status: 'contested' }>): AnyVerdict | undefined {
  return verdict.readings.find(({ preferred }) => preferred)?.outcome
}

/** Why the coverage does not reach a case, as a sentence. */
export function outsideText(why: string, { words, name }: Speech): string {
  return wordOf(words.notes.outside, why) ?? `${capital(name(why))}.`
}
