import type { CaseConclusion, CaseDecision, CaseFacts } from '../rules/neutrality'
import { answerOf } from './answer'
import { caseItems, classSays, conductName, presentClassifyConduct } from './present-classify-conduct'
import { factItems } from './present-generic'
import type { Presenter } from './presenter'
import type { Block } from './report'
import type { Speech } from './speech'

/** Tells the decisions of `classifyCase`. */
export const presentClassifyCase: Presenter<CaseConclusion, CaseFacts, CaseDecision> = {
  area: 'neutrality',
  title: ({ conducts }, { words }) => words.cases.title(conducts.length),
  facts: ({ conducts: _conducts, ...person }, speech) => factItems(person, speech),
  says: (main, { words }) => words.cases.subject(classSays(main, words.neutrality)),
  details: ({ leading, tracks, repeated }, _facts, speech) => {
    const { cases } = speech.words
    const opened = tracks.map(({ track, conducts }) => cases.track(cases.tracks[track], numbers(conducts, speech)))
    return [
      cases.leading(numbers(leading, speech)),
      ...(opened.length === 0 ? [] : [cases.opened(opened.join('; '))]),
      ...(repeated ? [cases.repeated] : []),
    ]
  },
  parts: {},
  also: ({ conducts }, speech) => conducts.flatMap((decision, at) => act(decision, at, speech)),
}

/** Places in a list, counted from one for the reader. */
function numbers(places: readonly number[], speech: Speech): string {
  return speech.list(places.map((place) => String(place + 1)))
}

/** One act: its answer, its facts, its articles. */
function act(decision: CaseDecision['conducts'][number], at: number, speech: Speech): Block[] {
  const cited = speech.cites(decision.basis.map(({ provision }) => provision))
  const answer = answerOf(decision, presentClassifyConduct, speech)
  const { actor: _actor, ...facts } = decision.facts
  return [
    { type: 'heading', text: speech.words.cases.act(at + 1, conductName(facts, speech)) },
    { type: 'paragraph', text: answer },
    { type: 'list', items: caseItems(facts, speech).slice(1) },
    ...(cited === '' ? [] : [{ type: 'paragraph' as const, text: speech.words.decision.phrases.basis(cited) }]),
  ]
}
