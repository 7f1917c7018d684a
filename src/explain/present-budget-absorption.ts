import { isLeapYear } from '../dates'
import type { Main } from '../decision'
import type { AbsorptionStanding, BudgetAbsorption, BudgetAbsorptionFacts, OpdAbsorption } from '../rules/coordination'
import { MOST_BARS, shareChart } from './chart'
import { askedOf, counted, fieldNames, percent } from './coordination-words'
import type { Presenter } from './presenter'
import { type Block, capital, type Item, section } from './report'
import type { Speech } from './speech'

type Conclusion = Main<BudgetAbsorption>
type Reported = Exclude<OpdAbsorption, { readonly standing: 'not-reported' }>

const ORDER: readonly (AbsorptionStanding | 'not-reported')[] = [
  'beyond-budget',
  'behind-both',
  'behind-time',
  'behind-target',
  'on-track',
  'not-reported',
]

/** Tells the decisions of `assessBudgetAbsorption`. */
export const presentBudgetAbsorption: Presenter<BudgetAbsorption, BudgetAbsorptionFacts> = {
  area: 'coordination',
  title: ({ asOf }, { words, date }) =>
    words.coordination.phrases.budgetTitle(asOf === undefined ? undefined : date(asOf)),
  facts: ({ asOf, targetSource, opds }, speech) => [
    ...(asOf === undefined ? [] : [{ text: `${capital(speech.fact('asOf'))}: ${speech.date(asOf)}` }]),
    { text: speech.words.coordination.phrases.offices(opds.length) },
    ...(targetSource === undefined
      ? []
      : [{ text: `${capital(speech.fact('targetSource'))}: ${speech.value('targetSource', targetSource)}` }]),
  ],
  says: ({ opds }, speech) => {
    const standings = opds.map(({ standing }) => standing)
    return speech.words.coordination.phrases.budgetSays(opds.length, counted(standings, ORDER, speech))
  },
  details: ({ opds, elapsed, asOf }, _facts, speech) => {
    const { phrases } = speech.words.coordination
    const days = daysOf(asOf)
    const furthest = reported(opds).reduce<Reported | undefined>(furthestOf, undefined)
    return [
      phrases.line(
        `${elapsed.numerator * (days / elapsed.denominator)}/${days}`,
        percent(elapsed, speech),
        speech.date(asOf),
      ),
      ...(furthest === undefined
        ? []
        : [
            phrases.furthestBehind(
              furthest.opd,
              speech.money(furthest.againstTime.shortfall),
              percent(furthest.share, speech),
            ),
          ]),
    ]
  },
  exhibits: (main, _facts, speech) => [
    ...absorptionTable(main, speech),
    ...absorptionChart(main, speech),
    ...quarterTable(main, speech),
    ...askList(main, speech),
  ],
  day: ({ words }) => words.coordination.phrases.dayOfReport,
  parts: {
    total: {
      heading: ({ words }) => words.coordination.parts.total,
      items: ({ realised, budget, share, shortfall }, speech) => {
        const { phrases } = speech.words.coordination
        const line = shortfall > 0 ? phrases.totalShort(speech.money(shortfall)) : phrases.totalReached
        return [
          { text: phrases.total(speech.money(realised), speech.money(budget), percent(share, speech)) },
          { text: line },
        ]
      },
    },
    threshold: {
      heading: ({ words }) => words.coordination.parts.threshold,
      items: (duty, speech) => [dutyItem(duty, speech)],
    },
    consequence: {
      heading: ({ words }) => words.coordination.parts.consequence,
      items: (duty, speech) => [dutyItem(duty, speech)],
    },
    targets: {
      heading: ({ words }) => words.coordination.parts.targets,
      items: ({ force }, { words }) => [{ text: words.coordination.targetForces[force] }],
    },
    duties: {
      heading: ({ words }) => words.coordination.parts.duties,
      items: (duties, speech) => duties.map((duty) => dutyItem(duty, speech)),
    },
  },
}

function dutyItem({ by, matter }: { by: keyof Offices; matter: keyof Duties }, { words }: Speech): Item {
  const { phrases, offices, duties } = words.coordination
  return { text: phrases.duty(capital(offices[by]), duties[matter]) }
}

type Offices = Speech['words']['coordination']['offices']
type Duties = Speech['words']['coordination']['duties']

/** The offices that reported all their figures. */
export function reported(opds: Conclusion['opds']): readonly Reported[] {
  return opds.filter((one): one is Reported => one.standing !== 'not-reported')
}

/** One line per office: budget, spending, share, what is lacking by each yardstick, standing. */
export function absorptionTable({ opds }: Conclusion, speech: Speech): Block[] {
  const { columns, phrases, standings } = speech.words.coordination
  const short = (amount: number) => (amount === 0 ? phrases.reached : speech.money(amount))
  const rows = opds.map((one) => {
    if (one.standing === 'not-reported') return ['-', one.opd, '-', '-', '-', '-', '-', standings[one.standing]]
    const { rank, opd, budget, realised, share, againstTime, againstTarget, standing } = one
    const target =
      againstTarget === 'not-given'
        ? phrases.noTarget
        : againstTarget === 'not-yet-due'
          ? phrases.notDue
          : short(againstTarget.shortfall)
    const figures = [speech.money(budget), speech.money(realised), percent(share, speech)]
    return [`${rank}`, opd, ...figures, short(againstTime.shortfall), target, standings[standing]]
  })
  const head = ['rank', 'opd', 'budget', 'realised', 'share', 'behindTime', 'behindTarget', 'standing'] as const
  return [
    { type: 'heading', text: phrases.byOffice },
    { type: 'table', head: head.map((column) => columns[column]), rows },
  ]
}

/** The chart of the shares, with the time line and, where every office drawn has one, the own target. */
export function absorptionChart({ opds, elapsed }: Conclusion, speech: Speech): Block[] {
  const { phrases } = speech.words.coordination
  const all = reported(opds)
  const drawn = all.slice(-MOST_BARS)
  const targets = drawn.flatMap(({ againstTarget, budget }) =>
    typeof againstTarget === 'string' ? [] : [{ numerator: againstTarget.due, denominator: budget }],
  )
  const whole = targets.length === drawn.length
  const text = shareChart({
    title: phrases.chartTitle(all.length - drawn.length),
    axis: phrases.chartAxis,
    bars: drawn.map(({ opd, share }) => ({ name: opd, share })),
    lines: [drawn.map(() => elapsed), ...(whole ? [targets] : [])],
  })
  return [{ type: 'chart', text, legend: phrases.chartLegend(whole) }]
}

function quarterTable({ opds }: Conclusion, speech: Speech): Block[] {
  const { columns, phrases, quarters } = speech.words.coordination
  const all = reported(opds)
  // A round is decided once one office has reported; the quarters begun are the same for all.
  const [{ quarters: begun }] = all as readonly [Reported, ...Reported[]]
  return [
    { type: 'heading', text: phrases.byQuarter },
    {
      type: 'table',
      head: [columns.opd, ...begun.map(({ quarter }) => quarters[quarter])],
      rows: all.map(({ opd, budget, quarters: runs }) => [
        opd,
        ...runs.map(({ realised }) => percent({ numerator: realised, denominator: budget }, speech)),
      ]),
    },
  ]
}

function askList({ opds }: Conclusion, speech: Speech): Block[] {
  const { phrases } = speech.words.coordination
  const items = opds.flatMap((one): Item[] => {
    if (one.standing === 'not-reported') return [{ text: phrases.asked(one.opd, fieldNames(one.missing, speech)) }]
    return one.ask.length === 0 ? [] : [{ text: askedOf(one.opd, one.ask, speech) }]
  })
  return section(phrases.toAsk, items)
}

function furthestOf(found: Reported | undefined, one: Reported): Reported | undefined {
  if (one.againstTime.shortfall === 0) return found
  return found === undefined || one.againstTime.shortfall > found.againstTime.shortfall ? one : found
}

function daysOf(asOf: string): number {
  return isLeapYear(Number(asOf.slice(0, 4))) ? 366 : 365
}
