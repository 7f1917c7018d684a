import type {
  AuthorityDecision,
  AuthorityFacts,
  BreachesConclusion,
  BreachesDecision,
  BreachesFacts,
  ImposingAuthority,
} from '../rules/discipline'
import { answerOf } from './answer'
import { type AnyDecision, openItems } from './decision-report'
import { presentClassifyAbsence, presentClassifyBreach } from './present-breach'
import { presentCheckActingPower } from './present-check-acting-power'
import { presentAuthority } from './present-conduct-parts'
import { factItems } from './present-generic'
import type { AnyPresenter, Presenter } from './presenter'
import { type Block, capital } from './report'
import { type Speech, speak } from './speech'

/** Tells the decisions of `imposingAuthority`, with the one on the official who stands in. */
export const presentImposingAuthority: Presenter<ImposingAuthority, AuthorityFacts, AuthorityDecision> = {
  area: 'discipline',
  title: ({ level }, { words, value }) => words.breach.titles.authority(value('level', level)),
  facts: ({ acting: _acting, ...facts }, speech) => factItems(facts, speech),
  says: ({ imposes }, { words: { breach, discipline } }) => breach.says.imposes(discipline.offices[imposes]),
  details: (authority, _facts, speech) =>
    authority.proposes === undefined ? [] : presentAuthority.items(authority, speech).map(({ text }) => text),
  parts: {},
  also: ({ acting, standsIn }, { words, locale }) =>
    acting === undefined
      ? []
      : [
          { type: 'heading', text: words.breach.phrases.acting },
          ...(standsIn === undefined
            ? []
            : [{ type: 'paragraph' as const, text: words.breach.phrases.standsIn[standsIn] }]),
          ...told(acting, presentCheckActingPower, locale),
        ],
}

/** Tells the decisions of `classifyBreaches`, with the one on each breach. */
export const presentClassifyBreaches: Presenter<BreachesConclusion, BreachesFacts, BreachesDecision> = {
  area: 'discipline',
  title: (_facts, { words }) => words.breach.titles.breaches,
  facts: ({ actor }, speech) => factItems({ actor }, speech),
  says: ({ level }, { words: { breach }, value }) =>
    level === 'set-by-agency-rule' ? breach.says.byAgency : breach.says.several(value('level', level)),
  details: ({ leading }, _facts, { words: { breach }, list }) => [
    breach.phrases.leading(
      list(leading.map((one) => (one === 'absence' ? breach.phrases.absence : breach.phrases.number(`${one + 1}`)))),
    ),
  ],
  parts: {},
  also: ({ breaches, absence }, { words: { breach }, locale }) => [
    { type: 'heading', text: breach.phrases.each },
    ...breaches.flatMap((one, at) => [
      { type: 'paragraph' as const, text: `${capital(breach.phrases.number(`${at + 1}`))}:` },
      ...told(one, presentClassifyBreach, locale),
    ]),
    ...(absence === undefined
      ? []
      : [
          { type: 'paragraph' as const, text: `${capital(breach.phrases.absence)}:` },
          ...told(absence, presentClassifyAbsence, locale),
        ]),
  ],
}

/** Another decision in short: its answer, its facts, what is open in it, its articles, in the words of its own area. */
function told(decision: AnyDecision, presenter: AnyPresenter, locale: Speech['locale']): Block[] {
  const speech = speak(locale, decision.checker)
  const { actor: _actor, ...facts } = decision.facts as { readonly actor?: unknown }
  const open = openItems(decision, decision.facts, presenter, speech)
  const cited = speech.cites(decision.basis.map(({ provision }) => provision))
  return [
    { type: 'paragraph', text: answerOf(decision, presenter, speech) },
    { type: 'list', items: presenter.facts(facts as never, speech) },
    ...(open.length === 0 ? [] : [{ type: 'list' as const, items: open }]),
    ...(cited === '' ? [] : [{ type: 'paragraph' as const, text: speech.words.decision.phrases.basis(cited) }]),
  ]
}
