import type {
  AbsenceConclusion,
  AbsenceFacts,
  BreachConclusion,
  BreachFacts,
  Repetition,
  Sanctions,
} from '../rules/discipline'
import { presentAuthority, presentExit } from './present-conduct-parts'
import { factItems } from './present-generic'
import type { PartPresenter, Presenter } from './presenter'
import { capital } from './report'
import type { Speech } from './speech'

/** Tells the decisions of `classifyBreach`. */
export const presentClassifyBreach: Presenter<BreachConclusion, BreachFacts> = {
  area: 'discipline',
  title: ({ norm }, { words: { breach }, value }) => breach.titles.breach(value('norm', norm)),
  facts: factItems,
  says: ({ level, norm }, { words: { breach }, value }) =>
    norm === undefined ? breach.says.byAgency : breach.says.breach(value('level', level), value('norm', norm)),
  details: ({ rule }, _facts, { words: { breach } }) => [breach.phrases.rule(breach.rules[rule])],
  parts: {
    sanctions: {
      heading: ({ words }) => words.neutrality.parts.sanctions,
      items: (sanctions, speech) => {
        const { neutrality } = speech.words
        const kinds = speech.list(kindsOf(sanctions, speech), 'or')
        const level = neutrality.phrases.disciplineLevel(neutrality.levels[sanctions.level].label)
        return [{ text: neutrality.phrases.chooses(level, kinds) }]
      },
    },
    authority: presentAuthority,
    exit: presentExit,
    repetition: {
      heading: ({ words }) => words.breach.parts.repetition,
      items: ({ heavierThan, kinds, unranked }: Repetition, { words: { breach, discipline }, list }) => [
        { text: breach.phrases.heavierThan(discipline.sanctionKinds[heavierThan]) },
        ...(kinds.length === 0
          ? []
          : [{ text: breach.phrases.heavier(list(kinds.map((kind) => discipline.sanctionKinds[kind]))) }]),
        ...(unranked.length === 0
          ? []
          : [{ text: breach.phrases.unranked(list(unranked.map((kind) => discipline.sanctionKinds[kind]))) }]),
      ],
    },
  },
}

/** Tells the decisions of `classifyAbsence`. */
export const presentClassifyAbsence: Presenter<AbsenceConclusion, AbsenceFacts> = {
  area: 'discipline',
  title: (_facts, { words: { breach } }) => breach.titles.absence,
  facts: factItems,
  says: ({ level, ground }, { words: { breach }, value }) =>
    ground === 'set-by-agency-rule' ? breach.says.byAgency : breach.says[ground](value('level', level)),
  details: ({ rule }, _facts, { words: { breach } }) => [breach.phrases.rule(breach.rules[rule])],
  // The steps of a level differ in the kind of sanction, which a decided report tells under its own heading.
  apart: ({ step }, { words: { breach } }) =>
    step === 'set-by-agency-rule' ? [] : [`${capital(breach.steps[step])}.`],
  parts: {
    sanctions: {
      heading: ({ words }) => words.neutrality.parts.sanctions,
      items: (sanctions, speech) => {
        const { breach, neutrality } = speech.words
        const kinds = speech.list(kindsOf(sanctions, speech), 'or')
        return [{ text: breach.phrases.named(neutrality.levels[sanctions.level].label, kinds) }]
      },
    },
    authority: presentAuthority,
    exit: presentExit,
    pay: {
      heading: ({ words }) => words.breach.parts.pay,
      items: ({ from }, { words }) => [{ text: words.breach.phrases.pay[from] }],
    } satisfies PartPresenter<{ readonly from: 'following-month' }>,
  },
}

function kindsOf({ kinds }: Sanctions, { words }: Speech): string[] {
  return kinds.map((kind) => words.discipline.sanctionKinds[kind])
}
