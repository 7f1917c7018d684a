import type { Main } from '../decision'
import type { AdoptionVerdict, ProcedureAdoption, ProcedureAdoptionFacts } from '../rules/coordination'
import { MOST_BARS, shareChart } from './chart'
import { askedOf, counted } from './coordination-words'
import type { Presenter } from './presenter'
import { type Block, capital, type Item, section } from './report'
import type { Speech } from './speech'

type Conclusion = Main<ProcedureAdoption>

const ORDER: readonly AdoptionVerdict['standing'][] = ['complete', 'incomplete', 'late', 'not-reported']

/** Tells the decisions of `assessProcedureAdoption`. */
export const presentProcedureAdoption: Presenter<ProcedureAdoption, ProcedureAdoptionFacts> = {
  area: 'coordination',
  title: ({ procedure }, speech) =>
    speech.words.coordination.phrases.procedureTitle(speech.value('procedure', procedure)),
  facts: ({ asOf, ground, elements, opds }, speech) => [
    ...(asOf === undefined ? [] : [{ text: `${capital(speech.fact('asOf'))}: ${speech.date(asOf)}` }]),
    ...(ground === undefined ? [] : [{ text: `${capital(speech.fact('ground'))}: ${speech.value('ground', ground)}` }]),
    { text: `${capital(speech.fact('elements'))}: ${speech.list(elements)}` },
    { text: speech.words.coordination.phrases.offices(opds.length) },
  ],
  says: ({ opds }, speech) => {
    const standings = opds.map(({ standing }) => standing)
    return speech.words.coordination.phrases.procedureSays(opds.length, counted(standings, ORDER, speech))
  },
  details: ({ daysLate }, { dueOn }, { words, date }) => {
    const { phrases } = words.coordination
    return [dueOn === undefined ? phrases.noDay : phrases.due(date(dueOn), daysLate)]
  },
  exhibits: (main, facts, speech) => [
    ...adoptionTable(main, facts, speech),
    ...adoptionChart(main, speech),
    ...askList(main, speech),
  ],
  day: ({ words }) => words.coordination.phrases.dayOfReport,
  parts: {
    total: {
      heading: ({ words }) => words.coordination.parts.total,
      items: ({ complete }, { words }) => [
        { text: words.coordination.phrases.totalAdopted(`${complete.numerator}/${complete.denominator}`) },
      ],
    },
    duty: {
      heading: ({ words }) => words.coordination.parts.duty,
      items: ({ force, must }, { words, list }) => {
        const { phrases, forces, must: names } = words.coordination
        return [
          { text: phrases.force(forces[force]) },
          ...(must.length === 0 ? [] : [{ text: phrases.must(list(must.map((code) => names[code]))) }]),
        ]
      },
    },
    consequence: {
      heading: ({ words }) => words.coordination.parts.consequence,
      items: (sanctions, { words }) => {
        const { phrases, failings, sanctions: names } = words.coordination
        return sanctions.map(({ failing, sanction }) => ({
          text: phrases.sanction(failings[failing], names[sanction]),
        }))
      },
    },
  },
}

/** One line per office: how many elements are in place, which are lacking, which were not reported. */
export function adoptionTable({ opds }: Conclusion, facts: ProcedureAdoptionFacts, speech: Speech): Block[] {
  const { columns, phrases, standings } = speech.words.coordination
  const all = facts.elements.length
  const head = ['opd', 'inPlace', 'lacking', 'unknown', 'standing'] as const
  return [
    { type: 'heading', text: phrases.byOffice },
    {
      type: 'table',
      head: head.map((column) => columns[column]),
      rows: opds.map(({ opd, lacking, unknown, standing }) => [
        opd,
        `${all - lacking.length - unknown.length}/${all}`,
        lacking.length === 0 ? '-' : speech.list(lacking),
        unknown.length === 0 ? '-' : speech.list(unknown),
        standings[standing],
      ]),
    },
  ]
}

function adoptionChart({ opds }: Conclusion, speech: Speech): Block[] {
  const { phrases } = speech.words.coordination
  const drawn = opds.slice(0, MOST_BARS)
  const text = shareChart({
    title: phrases.adoptionChartTitle(opds.length - drawn.length),
    axis: phrases.adoptionChartAxis,
    bars: drawn.map(({ opd, inPlace }) => ({ name: opd, share: inPlace })),
    lines: [],
  })
  return [{ type: 'chart', text, legend: phrases.adoptionChartLegend }]
}

function askList({ opds }: Conclusion, speech: Speech): Block[] {
  const items = opds.flatMap(({ opd, ask }): Item[] => (ask.length === 0 ? [] : [{ text: askedOf(opd, ask, speech) }]))
  return section(speech.words.coordination.phrases.toAsk, items)
}
