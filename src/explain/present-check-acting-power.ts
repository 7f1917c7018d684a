import { OFFICE_ALIASES } from '../organization'
import type { ActingPowerConclusion, ActingPowerFacts, ReplacementExposure } from '../rules/authority'
import { factItems } from './present-generic'
import type { Presenter } from './presenter'
import type { Item } from './report'
import type { Speech } from './speech'

/** Tells the decisions of `checkActingPower`. */
export const presentCheckActingPower: Presenter<ActingPowerConclusion, ActingPowerFacts> = {
  area: 'authority',
  title: ({ act, office }, speech) =>
    speech.words.authority.title(speech.value('act', act), speech.value('office', plainOffice(office))),
  facts: (facts, speech) => factItems({ ...facts, office: plainOffice(facts.office) }, speech),
  says: ({ power, approval }, { words, list }) =>
    words.authority.powers[power](list(approval.map((office) => words.authority.approvers[office]))),
  details: () => [],
  day: ({ words }) => words.authority.phrases.day,
  parts: {
    limits: {
      heading: ({ words }) => words.authority.parts.limits,
      items: (limits, { words }) => limits.map((limit) => ({ text: words.authority.limits[limit] })),
    },
    term: {
      heading: ({ words }) => words.authority.parts.term,
      items: ({ standing, months }, { words: { authority } }) => [
        { text: authority.standings[standing] },
        ...(months === undefined ? [] : [{ text: authority.phrases.months(`${months}`) }]),
      ],
    },
    title: {
      heading: ({ words }) => words.authority.parts.title,
      items: ({ title, responsible, signs }, { words: { authority } }) => [
        { text: authority.titles[title] },
        { text: authority.responsible[responsible] },
        { text: authority.signs[signs] },
      ],
    },
    validity: {
      heading: ({ words }) => words.authority.parts.validity,
      items: ({ effect }, { words }) => [{ text: words.authority.validity[effect] }],
    },
    candidacy: {
      heading: ({ words }) => words.authority.parts.candidacy,
      items: ({ effect }, { words }) => [{ text: words.authority.candidacy[effect] }],
    },
    criminal: {
      heading: ({ words }) => words.authority.parts.criminal,
      items: (exposures, speech) => [
        ...exposures.map((exposure) => exposureItem(exposure, speech)),
        { text: speech.words.authority.phrases.exposureNotice },
      ],
    },
    report: {
      heading: ({ words }) => words.authority.parts.report,
      items: ({ to, workingDays }, { words: { authority } }) => [
        { text: authority.phrases.report(authority.approvers[to], `${workingDays}`) },
      ],
    },
  },
}

/** The office that a short name means; one the library does not know stays as it was given. */
function plainOffice(office: ActingPowerFacts['office']): string {
  const aliases: { readonly [alias: string]: string } = OFFICE_ALIASES
  return Object.hasOwn(aliases, office) ? (aliases[office] as string) : office
}

function exposureItem({ offence, ifShown, prisonMonths, fineRupiah }: ReplacementExposure, speech: Speech): Item {
  const { offences, phrases } = speech.words.authority
  const prison = phrases.prison(
    prisonMonths.least === undefined ? undefined : `${prisonMonths.least}`,
    `${prisonMonths.most}`,
  )
  const fine = phrases.fine(
    fineRupiah.least === undefined ? undefined : speech.money(fineRupiah.least),
    speech.money(fineRupiah.most),
  )
  return {
    text: `${offences[offence]}.`,
    items: [{ text: phrases.penalty(prison, fine) }, ...ifShown.map((element) => ({ text: phrases[element] }))],
  }
}
