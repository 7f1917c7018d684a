import { plainDate } from '../../dates'
import {
  type Caution,
  type Context,
  type Decision,
  type Grounds,
  prepareTable,
  structuredCopy,
  type TableAnswer,
  weaker,
} from '../../decision'
import { type BasisEntry, COVERED, evidenceOfCited, norm } from '../../law'
import { FUNDS } from '../../organization'
import { ADDITIONAL_DUTIES, type DutySetApart, HELD_AS, type Holding, SET_APART } from './dimensions'
import type { ConcurrentDutiesFacts, ConcurrentDuty } from './facts'
import { mergeGrounds, unique } from './grounds'
import type { Concurrency, DutyPair, Requirement } from './outcome'
import { dutyBesideTable } from './tables/duty-beside'
import { dutyRevenueTable } from './tables/duty-integrity'
import { ADDITIONAL_DUTY } from './vocabulary'

/** The decision on duties held at the same time. */
export type ConcurrencyDecision = Decision<Concurrency, ConcurrentDutiesFacts>

type Answer = TableAnswer<Requirement>

const options = { evidenceOf: evidenceOfCited }
const besides = /* @__PURE__ */ prepareTable(dutyBesideTable, ADDITIONAL_DUTY, options)
const revenues = /* @__PURE__ */ prepareTable(dutyRevenueTable, ADDITIONAL_DUTY, options)

/** The general separation of functions, where no rule names the two duties. */
const SPLIT = /* @__PURE__ */ norm('pp-60-2008/pasal-36/ayat-2')

/** Facts of the vocabulary by the names they have here. */
const NAMES: { readonly [fact: string]: string } = { 'unit.necessity': 'necessity' }

/** A pair with the answers behind it. */
interface Found {
  readonly pair: DutyPair
  readonly grounds: Grounds<string>
}

/**
 * Checks duties that one person holds, or is to hold, at the same time: PP 45/2013 Pasal 9, 11 and 14 for the state budget, PP 12/2019
 * Pasal 14 for regions, UU 1/2004 Pasal 10 for both, the rules of procurement, some of which are per package. Every pair is told, not the
 * first that is barred.
 *
 * @param facts the duties with their packages, the fund and the day; what is left out is unknown
 * @param context evidence asked for, strictness about days after the last check
 * @returns a decision: `decided` as soon as one pair is barred, or all are clear; `needs-facts` where a fact can decide
 * @throws RangeError naming every field that is not accepted
 * @example
 * const decision = checkConcurrentDuties({
 *   duties: [{ duty: 'pejabat-pembuat-komitmen' }, { duty: 'bendahara-pengeluaran' }, { duty: 'pejabat-penanda-tangan-spm' }],
 *   fund: 'apbn',
 *   on: '2022-03-01',
 * })
 * const pairs = decision.status === 'decided' ? decision.conclusion.pairs : []
 * pairs.map(({ at, standing }) => [...at, standing]) // => [[0, 1, 'barred'], [0, 2, 'barred'], [1, 2, 'barred']]
 */
export function checkConcurrentDuties(facts: ConcurrentDutiesFacts, context: Context = {}): ConcurrencyDecision {
  refuse(facts)
  const head = { checker: 'checkConcurrentDuties', format: 1 as const, facts: structuredCopy(facts) }
  const covered = COVERED['additional-duty']
  const on = plainDate(facts.on, 'on')
  const late: Caution[] =
    on > covered.checkedThrough ? [{ code: 'not-checked-since', checkedThrough: covered.checkedThrough, on: 'on' }] : []
  const before = on < covered.from
  if (before || (late.length > 0 && context.strictCoverage === true)) {
    const grounds = { basis: [], governed: [], evidence: 'unverified' as const, cautions: late, doubts: [] }
    const why = before ? 'before-coverage' : 'not-checked-since'
    return { ...head, ...grounds, status: 'outside-law', reason: 'not-covered', why }
  }
  const found = facts.duties.flatMap((first, one) =>
    facts.duties.slice(one + 1).map((second, next) => pairOf(facts, [first, second], [one, one + 1 + next])),
  )
  const collected = facts.duties.flatMap((duty, at) => revenueOf(facts, duty, at))
  const bars = collected.filter(({ standing }) => standing === 'barred')
  const barred = found.filter(({ pair }) => pair.standing === 'barred')
  const open = found.filter(({ pair }) => pair.standing === 'open')
  const unread: Caution[] = collected.some(({ standing }) => standing === 'silent')
    ? [{ code: 'note', note: 'pp-58-2005-not-read' }]
    : []
  const unasked = collected.filter(({ standing }) => standing === 'open')
  const decided = barred.length + bars.length > 0
  const conclusion: Concurrency = {
    concurrency: concurrencyOf(found, decided),
    pairs: found.map(({ pair }) => pair),
    revenue: bars.map(({ at, grounds }) => ({ at, basis: grounds.basis as readonly BasisEntry[] })),
  }
  if (!decided && open.length + unasked.length > 0) {
    const missing = unique([
      ...open.flatMap(({ pair }) => pair.missing as readonly string[]),
      ...(unasked.length > 0 ? ['collectsRevenue'] : []),
    ])
    const behind = [...open, ...unasked].map(({ grounds }) => grounds)
    const grounds = withContext(mergeGrounds(behind), [...late, ...unread], context)
    const provisions = grounds.basis.map(({ provision }) => provision)
    return {
      ...head,
      ...grounds,
      doubts: [],
      status: 'needs-facts',
      missing: missing.map((fact) => ({ fact, provisions: unique(provisions) })),
      possible: [],
    }
  }
  const behind = decided ? [...barred, ...bars] : found
  const grounds = withContext(mergeGrounds(behind.map((one) => one.grounds)), [...late, ...unread], context)
  return { ...head, ...grounds, doubts: [], status: 'decided', conclusion }
}

function concurrencyOf(found: readonly Found[], decided: boolean): Concurrency['concurrency'] {
  if (decided) return 'barred'
  return found.some(({ pair }) => pair.standing === 'allowed') ? 'allowed-with-conditions' : 'nothing-against'
}

function withContext(grounds: Grounds, late: readonly Caution[], { minimumEvidence }: Context): Grounds {
  const weak =
    minimumEvidence !== undefined && weaker(grounds.evidence, minimumEvidence)
      ? [{ code: 'evidence-below' as const, evidence: grounds.evidence, asked: minimumEvidence }]
      : []
  return { ...grounds, cautions: [...late, ...weak, ...grounds.cautions] }
}

/** What is said of two duties; where their packages are not known, for both ways they may lie. */
function pairOf(
  facts: ConcurrentDutiesFacts,
  [first, second]: readonly [ConcurrentDuty, ConcurrentDuty],
  at: readonly [number, number],
): Found {
  const duties = [first.duty, second.duty] as const
  if (!isSetApart(first.duty) && !isSetApart(second.duty)) {
    const grounds = { basis: [SPLIT], governed: [], evidence: evidenceOfCited(SPLIT.provision), cautions: [] }
    return { pair: { at, duties, standing: 'no-rule', basis: [SPLIT] }, grounds }
  }
  // A rule works both ways, so it is looked up from the side that some rule names.
  const beside = (isSetApart(second.duty) ? second.duty : first.duty) as DutySetApart
  const duty = beside === second.duty ? first.duty : second.duty
  const holdings = holdingsOf(first, second)
  const answers = holdings.map((holding) =>
    besides.answer({
      facts: {
        duty,
        beside,
        fund: facts.fund,
        necessity: yesNo(facts.necessity),
        [HELD_AS[beside]]: holding,
      },
      on: { act: facts.on },
    }),
  )
  return { pair: { at, duties, ...standingOf(answers, holdings) }, grounds: mergeGrounds(answers) }
}

function standingOf(answers: readonly Answer[], holdings: readonly Holding[]): Omit<DutyPair, 'at' | 'duties'> {
  const told = unique(answers.flatMap((one) => (one.status === 'decided' ? [one.conclusion] : [])))
  const missing = answers.flatMap((one) => (one.status === 'needs-facts' ? one.missing.map(({ fact }) => fact) : []))
  const basis = unique(answers.flatMap((one) => one.basis)) as readonly BasisEntry[]
  const [only] = told
  if (missing.length > 0 || told.length !== 1 || only === undefined) {
    const told = (holding: Holding) => JSON.stringify(toldOf(answers[holdings.indexOf(holding)]))
    const turns = (one: Holding, other: Holding) =>
      holdings.includes(one) && holdings.includes(other) && told(one) !== told(other)
    const where = [
      ...(turns('elsewhere', 'same-package') ? ['duties.package'] : []),
      ...(turns('other-unit', 'elsewhere') ? ['duties.unit'] : []),
    ]
    return { standing: 'open', missing: unique([...missing.map((fact) => NAMES[fact] ?? fact), ...where]), basis }
  }
  if (only.standing === 'not-met') return { standing: 'barred', obstacle: only.obstacle, basis }
  if (only.standing === 'not-asked') return { standing: 'no-rule', basis }
  return { standing: 'allowed', conditions: only.conditions as NonNullable<typeof only.conditions>, basis }
}

/** What an answer says, or that it is open. */
function toldOf(answer: Answer | undefined): Requirement | 'open' {
  return answer?.status === 'decided' ? answer.conclusion : 'open'
}

/** A duty that collecting revenue bars or may bar, or of which the law of the day was not read. */
interface RevenueFound {
  readonly at: number
  readonly standing: 'barred' | 'open' | 'silent'
  readonly grounds: Grounds<string>
}

function revenueOf(facts: ConcurrentDutiesFacts, { duty }: ConcurrentDuty, at: number): readonly RevenueFound[] {
  const answer = revenues.answer({
    on: { act: facts.on },
    facts: { duty, collectsRevenue: yesNo(facts.collectsRevenue) },
  })
  if (answer.status === 'needs-facts') return [{ at, standing: 'open', grounds: answer }]
  // Before PP 12/2019 no bar was read: the table is silent then and bars nobody, which is told.
  if (answer.status === 'outside-law') return [{ at, standing: 'silent', grounds: answer }]
  const barred = answer.status === 'decided' && answer.conclusion.standing === 'not-met'
  return barred ? [{ at, standing: 'barred', grounds: answer }] : []
}

/** How the two lie to each other; one package lies in one unit. */
function holdingsOf(first: ConcurrentDuty, second: ConcurrentDuty): readonly Holding[] {
  const packages =
    first.package === undefined || second.package === undefined ? undefined : first.package === second.package
  const units = first.unit === undefined || second.unit === undefined ? undefined : first.unit === second.unit
  if (packages === true) return ['same-package']
  if (units === false) return ['other-unit']
  const here: readonly Holding[] = packages === false ? ['elsewhere'] : ['elsewhere', 'same-package']
  return units === true ? here : ['other-unit', ...here]
}

function isSetApart(duty: string): duty is DutySetApart {
  return (SET_APART as readonly string[]).includes(duty)
}

function yesNo(flag: boolean | undefined): 'yes' | 'no' | undefined {
  if (flag === undefined) return undefined
  return flag ? 'yes' : 'no'
}

function refuse({ duties, fund, on }: ConcurrentDutiesFacts): void {
  plainDate(on, 'on')
  const wrong: string[] = []
  if (duties.length === 0) wrong.push('duties: empty; accepted: at least one duty')
  duties.forEach(({ duty }, at) => {
    if (!ADDITIONAL_DUTIES.includes(duty)) {
      wrong.push(`duties[${at}].duty: '${String(duty)}' is not accepted; accepted: ${ADDITIONAL_DUTIES.join(', ')}`)
    }
  })
  if (fund !== undefined && !FUNDS.includes(fund)) {
    wrong.push(`fund: '${String(fund)}' is not accepted; accepted: ${FUNDS.join(', ')}`)
  }
  if (wrong.length > 0) throw new RangeError(wrong.join('; '))
}
