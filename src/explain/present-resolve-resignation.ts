import type { ResignationConclusion, ResignationFacts } from '../rules/additional-duty'
import type { Presenter } from './presenter'
import { capital, type Item } from './report'
import type { Speech } from './speech'
import { SUCCESSION_WORDS } from './succession-catalogue'
import type { SuccessionWords } from './succession-words'

const wordsOf = ({ locale }: Speech): SuccessionWords => SUCCESSION_WORDS[locale]
const heading =
  (part: keyof SuccessionWords['parts']) =>
  (speech: Speech): string =>
    wordsOf(speech).parts[part]

/** Tells the decisions of `resolveResignation`. */
export const presentResolveResignation: Presenter<ResignationConclusion, ResignationFacts> = {
  area: 'additional-duty',
  title: ({ duty, event }, speech) => {
    const words = wordsOf(speech)
    return words.phrases.resignationTitle(words.duties[duty], speech.words.resignation.events[event].label)
  },
  facts: factItems,
  says: ({ status, decision }, speech) => {
    const words = wordsOf(speech)
    return words.phrases.says(words.statuses[status], words.decisions[decision])
  },
  details: ({ acts }, _, speech) => [wordsOf(speech).acts[acts]],
  parts: {
    officer: {
      heading: heading('officer'),
      items: ({ title, decides, proposes }, speech) => {
        const words = wordsOf(speech)
        return [
          { text: words.titles[title] },
          { text: words.phrases.decides(words.officers[decides]) },
          ...(proposes === undefined ? [] : [{ text: words.phrases.proposes(words.proposers[proposes]) }]),
        ]
      },
    },
    answer: {
      heading: heading('answer'),
      items: ({ workingDays, silence }, speech) => {
        const { phrases } = wordsOf(speech)
        return [{ text: phrases.answerBy(workingDays) }, { text: phrases.silence[silence] }]
      },
    },
    interruption: {
      heading: heading('interruption'),
      items: ({ stops, goesOn }, speech) => {
        const { phrases, interrupted, ongoing } = wordsOf(speech)
        return [
          { text: phrases.stopsAtOnce(speech.list(stops.map((act) => interrupted[act]))) },
          { text: phrases.goesOn(speech.list(goesOn.map((matter) => ongoing[matter]))) },
        ]
      },
    },
    handover: {
      heading: heading('handover'),
      items: ({ handover, items }, speech) => {
        const words = wordsOf(speech)
        return [
          { text: words.handover[handover] },
          ...(items.length === 0
            ? []
            : [{ text: words.phrases.items(speech.list(items.map((item) => words.handoverItems[item]))) }]),
        ]
      },
    },
    disciplineExposure: {
      heading: heading('disciplineExposure'),
      items: ({ exposure, raisedBy, wouldRaise }, speech) => {
        const { exposures, grounds, phrases } = wordsOf(speech)
        const named = (codes: typeof raisedBy) => speech.list(codes.map((code) => grounds[code]))
        return [
          { text: exposures[exposure] },
          ...(raisedBy.length === 0 ? [] : [{ text: phrases.raisedBy(named(raisedBy)) }]),
          ...(wouldRaise.length === 0 ? [] : [{ text: phrases.wouldRaise(named(wouldRaise)) }]),
        ]
      },
    },
    tracks: {
      heading: heading('tracks'),
      items: ({ tracks }, speech) => tracks.map((track) => ({ text: `${capital(wordsOf(speech).tracks[track])}.` })),
    },
    compulsion: {
      heading: heading('compulsion'),
      items: ({ compulsion }, speech) => [{ text: wordsOf(speech).compulsion[compulsion] }],
    },
    documents: {
      heading: heading('documents'),
      items: ({ papers }, speech) => {
        const words = wordsOf(speech)
        return papers.map(({ paper, issuer }) => ({
          text: capital(words.phrases.paper(words.papers[paper], words.issuers[issuer])),
        }))
      },
    },
    liability: {
      heading: heading('liability'),
      items: ({ lapse }, speech) => [{ text: wordsOf(speech).phrases.liability(lapse.fromKnowledge, lapse.fromLoss) }],
    },
  },
}

function factItems(facts: ResignationFacts, speech: Speech): Item[] {
  const words = wordsOf(speech)
  const { event, duty, fund, on, person, ...rest } = facts
  const said: [string, string][] = [
    ['event', speech.value('event', event)],
    ['duty', words.duties[duty]],
    ['on', speech.date(on)],
    ...(fund === undefined ? [] : [['fund', words.funds[fund]] as [string, string]]),
    ...(person?.kind === undefined
      ? []
      : [['person.kind', speech.value('actor.kind', person.kind)] as [string, string]]),
    ...Object.entries(rest).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, speech.value(name, value)]],
    ),
  ]
  return said.map(([name, value]) => ({ text: `${capital(speech.fact(name))}: ${value}` }))
}
