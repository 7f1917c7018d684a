import { addDays, isPlainDate } from '../dates'
import { DUTY_ROLE_ALIASES, type DutyRole, type DutyRoleAlias } from '../organization'
import {
  type LegalAidConclusion,
  type LegalAidFacts,
  type ProviderFound,
  STAGES_OF,
  type StageAid,
} from '../rules/legal-aid'
import type { Presenter } from './presenter'
import { capital, type Item } from './report'
import type { Speech } from './speech'

type Role = DutyRole | 'none'

/** Tells the decisions of `assessLegalAid`. */
export const presentAssessLegalAid: Presenter<LegalAidConclusion, LegalAidFacts> = {
  area: 'legal-aid',
  title: ({ capacity, stage }, { words: { legalAid } }) =>
    legalAid.title(legalAid.capacities[capacity].label, legalAid.stages[stage].label),
  facts: factLines,
  says: ({ aid }, { words }) => words.legalAid.says[aid],
  details: (_main, { agreement }, speech) =>
    agreement === undefined || !isPlainDate(agreement.until)
      ? []
      : [speech.words.legalAid.phrases.agreementEnds(speech.date(addDays(agreement.until, -1)))],
  day: ({ words }) => words.legalAid.phrases.day,
  behind: {
    aided: ['person.kind'],
    serviceStatus: ['person.status'],
    place: ['person.place'],
    proceeding: ['stage'],
    inquiryPhase: ['stage'],
    aidedRole: ['duty'],
    counselSeat: ['matter', 'capacity'],
    criminalProcedure: ['on', 'stage', 'begunOn'],
    localStands: ['localRule', 'offence', 'caughtInTheAct'],
    agreementStands: ['agreement', 'holderKey'],
  },
  parts: {
    grounds: {
      heading: ({ words }) => words.legalAid.parts.grounds,
      items: (grounds, { words: { legalAid } }) =>
        grounds.map(({ ground, aid }) => ({
          text: capital(legalAid.phrases.ground(legalAid.grounds[ground], legalAid.aids[aid])),
        })),
    },
    stages: {
      heading: ({ words }) => words.legalAid.parts.stages,
      items: (stages, speech) => stages.map((one) => ({ text: stageText(one, speech) })),
      // A civil matter has no investigation: only the stages that such a matter has are told.
      concerning: (stages, { matter }: LegalAidFacts) =>
        stages.filter(({ stage }) => STAGES_OF[matter].includes(stage)),
    },
    end: {
      heading: ({ words }) => words.legalAid.parts.end,
      items: (ends, { words: { legalAid } }) =>
        ends.map((one) => ({
          text: capital(legalAid.phrases.end(legalAid.grounds[one.ground], legalAid.ends[one.ends])),
        })),
    },
    counsel: {
      heading: ({ words }) => words.legalAid.parts.counsel,
      items: ({ counsel, route }, { words: { legalAid } }) => [
        { text: legalAid.counsel[counsel] },
        ...(route === undefined ? [] : [{ text: legalAid.routes[route] }, { text: legalAid.phrases.service }]),
      ],
    },
    providers: {
      heading: ({ words }) => words.legalAid.parts.providers,
      items: (providers, speech) => providers.map((one) => providerItem(one, speech)),
    },
    cover: {
      heading: ({ words }) => words.legalAid.parts.cover,
      items: ({ covers, because }, { words: { legalAid } }) => [
        { text: legalAid.covers[covers] },
        ...(because === undefined ? [] : [{ text: legalAid.because[because] }]),
      ],
    },
    local: {
      heading: ({ words }) => words.legalAid.parts.local,
      items: ({ effect, against }, { words: { legalAid } }) => [
        { text: legalAid.local[effect] },
        ...(against === 'nothing' ? [] : [{ text: legalAid.against[against] }]),
      ],
    },
    administrationFirst: {
      heading: ({ words }) => words.legalAid.parts.administrationFirst,
      items: ({ steps }, { words: { legalAid } }) => [
        ...steps.map((step) => ({ text: legalAid.steps[step] })),
        { text: legalAid.phrases.notABar },
      ],
    },
    notice: {
      heading: ({ words }) => words.legalAid.parts.notice,
      items: ({ notice }, { words }) => [{ text: words.legalAid.notice[notice] }],
    },
    separateCounsel: {
      heading: ({ words }) => words.legalAid.parts.separateCounsel,
      items: ({ counsel }, { words }) => [{ text: words.legalAid.separateCounsel[counsel] }],
    },
  },
}

function stageText({ stage, aid }: StageAid, { words: { legalAid } }: Speech): string {
  return capital(legalAid.phrases.stage(legalAid.stages[stage].label, legalAid.aids[aid]))
}

function providerItem({ provider, may, needs, for: actsFor }: ProviderFound, speech: Speech): Item {
  const { legalAid } = speech.words
  const text = capital(
    legalAid.phrases.provider(
      legalAid.providers[provider],
      legalAid.may[may],
      may === 'no' ? undefined : legalAid.actsFor[actsFor],
    ),
  )
  return needs.length === 0
    ? { text }
    : { text, items: [{ text: legalAid.phrases.needs(speech.list(needs.map((need) => legalAid.needs[need]))) }] }
}

/** The facts in the order of the question, one line each. */
function factLines(facts: LegalAidFacts, speech: Speech): Item[] {
  const { legalAid, organization } = speech.words
  const duty = facts.duty in DUTY_ROLE_ALIASES ? DUTY_ROLE_ALIASES[facts.duty as DutyRoleAlias] : (facts.duty as Role)
  const { person, agreement, localRule } = facts
  const told: readonly (readonly [keyof typeof legalAid.facts, string | undefined])[] = [
    ['person.kind', speech.value('actor.kind', person.kind)],
    ['person.status', person.status === undefined ? undefined : speech.value('person.status', person.status)],
    ['person.place', person.place === undefined ? undefined : speech.value('place', person.place)],
    ['duty', duty === 'none' ? legalAid.noDuty : organization.duties[duty]],
    ['matter', legalAid.matters[facts.matter].label],
    ['stage', legalAid.stages[facts.stage].label],
    ['capacity', legalAid.capacities[facts.capacity].label],
    ['on', speech.date(facts.on)],
    ...PLAIN.map((fact) => {
      const given = facts[fact]
      return [fact, given === undefined ? undefined : speech.value(fact, given)] as const
    }),
    ['offence', facts.offence === undefined ? undefined : legalAid.offences[facts.offence].label],
    [
      'agreement',
      agreement === undefined
        ? undefined
        : legalAid.phrases.agreement(
            legalAid.agreementProviders[agreement.provider].label,
            speech.date(agreement.from),
            speech.date(addDays(agreement.until, -1)),
          ),
    ],
    ['holderKey', facts.holderKey],
    ['localRule', localRule === undefined ? undefined : legalAid.phrases.localRule(localRule.title)],
  ]
  return told.flatMap(([fact, value]) =>
    value === undefined ? [] : [{ text: `${capital(legalAid.facts[fact].name)}: ${value}` }],
  )
}

const PLAIN = [
  'about',
  'begunOn',
  'chargedWithCommitmentTasks',
  'usedAuthority',
  'graveOffence',
  'caughtInTheAct',
  'inquiryTrigger',
  'investigator',
  'agencyStands',
] as const
