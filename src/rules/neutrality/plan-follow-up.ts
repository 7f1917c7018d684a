import { type Caution, type Missing, structuredCopy } from '../../decision'
import { type BasisEntry, type InstrumentId, inForce, madeFor, POINTS } from '../../law'
import { checkDays, covering, daysOutOfOrder, deadlineOf, PHASE_EVENTS, type Span, spanOf } from './follow-up/days'
import {
  type Counting,
  FOLLOW_UP_SUBJECTS,
  type FollowUpContext,
  type FollowUpFacts,
  type FollowUpPlan,
  type FollowUpStep,
  type StepCondition,
} from './follow-up/facts'
import type { SituationName, StepRow } from './follow-up/row'
import { type Situation, situationOf } from './follow-up/situation'
import { followUpSteps } from './follow-up/steps'

/** The contested points that only the counting of days knows. */
const OWN_POINTS = ['bare-hari', 'cuti-bersama-working-day', 'effect-day-fifteen'] as const

/** Whose remedies are those of PP 79/2021: Pegawai ASN (Pasal 2 ayat (1)) and CPNS (Pasal 19). */
const UNDER_PP_79 = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const

/**
 * Plans what follows a violation of neutrality, a superior who does nothing about it, or a recommendation that is ignored: who acts,
 * with which document, by when, on which ground, and what that opens. The law of each step is that of its own day; a day that is not
 * known leaves every law open that may still come, unless the plan is made as of a day. Where no text sets a deadline none is given.
 *
 * @param given what is followed up, and the days known so far; a fact left out is unknown
 * @param context readings, calendar, the caller's own elections
 * @returns the steps in the order of the law, with the facts that are missing
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const plan = planFollowUp({
 *   subject: 'violation',
 *   conduct: {
 *     actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
 *     conduct: 'social-media-engagement',
 *     election: 'pilkada-2024',
 *     committedOn: '2024-10-10',
 *   },
 *   knownOn: '2024-10-11',
 *   asOf: '2024-10-14',
 * })
 * plan.steps.map(({ code }) => code).slice(0, 3) // => ['report-violation', 'follow-up-report', 'ask-reporter']
 * plan.steps[0]?.deadline // => { due: '2024-10-18', unit: 'hari-kalender', provision: 'uu-8-2015/pasal-134/ayat-4', ... }
 */
export function planFollowUp(given: FollowUpFacts, context: FollowUpContext = {}): FollowUpPlan {
  if (!FOLLOW_UP_SUBJECTS.includes(given.subject)) {
    throw new RangeError(
      `subject: '${String(given.subject)}' is not accepted; accepted: ${FOLLOW_UP_SUBJECTS.join(', ')}`,
    )
  }
  checkDays(given)
  const facts = withDaysOfConduct(given)
  const { counting, readings, cautions } = readingsOf(context)
  const situation = situationOf(facts, { ...context, readings })
  const election = facts.election ?? facts.conduct?.election
  const missing = new Map<string, Missing>()
  const ask = (asked: Missing) => {
    const before = missing.get(asked.fact)?.provisions ?? []
    missing.set(asked.fact, { fact: asked.fact, provisions: [...new Set([...before, ...asked.provisions])] })
  }
  const steps = followUpSteps().flatMap((row): FollowUpStep[] => {
    if (row.reading !== undefined && !followed(row.reading, context)) return []
    const condition = conditionOf(row, situation, spanOf(facts, row.phase))
    if (condition === undefined) return []
    for (const name of Object.keys(condition)) {
      const because =
        name === 'day'
          ? [{ fact: PHASE_EVENTS[row.phase][0], provisions: [] }]
          : // The subject is always given; every other condition has its facts.
            (situation.settledBy[name as SituationName] as readonly Missing[])
      for (const one of because)
        ask({ fact: one.fact, provisions: one.provisions.length > 0 ? one.provisions : normsOf(row) })
    }
    return [stepOf(row, condition, facts, { counting, election, authority: situation.authority })]
  })
  for (const { deadline } of steps) {
    if (deadline !== null && 'awaits' in deadline) {
      const { since, provision } = deadline.rule
      ask({ fact: since, provisions: provision === null ? [] : [provision] })
    }
  }
  const present = new Set(steps.map(({ code }) => code))
  const late = daysOutOfOrder(facts)
  return {
    planner: 'planFollowUp',
    format: 1,
    facts: structuredCopy(given),
    steps: steps.map((step) => ({ ...step, opens: step.opens.filter((code) => present.has(code)) })),
    missing: [...missing.values()],
    cautions: [
      ...situation.cautions,
      ...cautions,
      ...(late.length === 0 ? [] : [{ code: 'days-out-of-order' as const, facts: late }]),
      ...(facts.asOf === undefined ? [] : [{ code: 'note' as const, note: 'planned-as-of-a-day' }]),
      ...remedyCautions(facts, situation),
      ...(steps.length === 0 ? [{ code: 'note' as const, note: 'nothing-to-follow-up' }] : []),
    ],
  }
}

/** The case with the days that only its conduct names. */
function withDaysOfConduct(given: FollowUpFacts): FollowUpFacts {
  const { conduct, examinedOn, decidedOn, receivedOn } = given
  return {
    ...given,
    examinedOn: examinedOn ?? conduct?.examinedOn,
    decidedOn: decidedOn ?? conduct?.decidedOn,
    receivedOn: receivedOn ?? conduct?.receivedOn,
  }
}

const REMEDIES_CHANGED = '2021-08-10'
const DISCIPLINE_CHANGED = '2021-08-31'

/** The remedies of discipline law changed before discipline law itself did, and for decisions made before that too. */
function remedyCautions(facts: FollowUpFacts, { possible }: Situation): Caution[] {
  const { from, settled } = spanOf(facts, 'decide')
  const asn = possible.actor.some((one) => (UNDER_PP_79 as readonly string[]).includes(one))
  if (!asn || !settled || from >= DISCIPLINE_CHANGED) return []
  if (from >= REMEDIES_CHANGED) return [{ code: 'note', note: 'two-remedy-regulations' }]
  const remedied = [facts.receivedOn, facts.objectedOn, facts.appealedOn]
  return remedied.some((day) => day !== undefined && day >= REMEDIES_CHANGED)
    ? [{ code: 'note', note: 'older-decision-remedied-since-pp-79' }]
    : []
}

/** Under which conditions a row is taken: none left, some, or `undefined` when it is not taken at all. */
function conditionOf(row: StepRow, { possible }: Situation, span: Span): StepCondition | undefined {
  const days = covering(row.during, span)
  if (days === 'none') return undefined
  const condition: { [name: string]: StepCondition[string] } = {}
  // A case in which perhaps nothing follows leaves even the report open, and one in which nothing follows has no steps.
  if (possible.track.every((one) => one === 'none')) return undefined
  const when = possible.track.includes('none')
    ? { track: possible.track.filter((one) => one !== 'none'), ...row.when }
    : row.when
  for (const [name, accepted] of Object.entries(when)) {
    const open = possible[name as SituationName] as readonly string[]
    const left = open.filter((one) => (accepted as readonly string[]).includes(one))
    if (left.length === 0) return undefined
    if (left.length < open.length) condition[name] = left
  }
  if (days === 'part' && row.during !== undefined) condition['day'] = { from: row.during.from, until: row.during.until }
  return condition
}

function stepOf(
  row: StepRow,
  condition: StepCondition,
  facts: FollowUpFacts,
  {
    counting,
    election,
    authority,
  }: { counting: Counting; election: string | undefined; authority: Situation['authority'] },
): FollowUpStep {
  const { code, act, to, force, document, notes, opens } = row
  const decides = code === 'decide' ? authority : undefined
  return {
    code,
    act,
    office: decides?.imposes ?? row.office,
    ...(to === undefined ? {} : { to }),
    force,
    ...(document === undefined ? {} : { document }),
    deadline: row.deadline === null ? null : deadlineOf(row.deadline, facts, counting),
    ...(row.earlier === undefined ? {} : { earlier: deadlineOf(row.earlier, facts, counting) }),
    basis: [
      ...row.basis.filter((entry) => entry.role !== 'guideline' || stands(entry, spanOf(facts, row.phase), election)),
      ...(decides?.basis ?? []),
    ],
    notes: [...(notes ?? []), ...(decides?.notes ?? [])],
    ...(Object.keys(condition).length === 0 ? {} : { onlyIf: condition }),
    opens,
  }
}

/** Circulars come and go with their elections: one that does not stand on the day of the step guides nothing. */
function stands({ provision }: BasisEntry, span: Span, election: string | undefined): boolean {
  const elections = madeFor(provision.slice(0, provision.indexOf('/')) as InstrumentId)
  if (elections.length > 0 && (election === undefined || !elections.includes(election))) return false
  const { status } = inForce(provision, span.from as `${number}-${number}-${number}`)
  return status === 'in-force' || (status === 'not-yet' && !span.settled)
}

/** The leading provision of a row, for which its condition asks. */
function normsOf(row: StepRow): Missing['provisions'] {
  return row.basis
    .filter(({ role }) => role !== 'guideline')
    .map(({ provision }) => provision)
    .slice(0, 1)
}

function followed(
  { point, option, preferred }: NonNullable<StepRow['reading']>,
  { readings }: FollowUpContext,
): boolean {
  const chosen = readings?.[point]
  return chosen === undefined ? preferred : chosen === option
}

/** Which readings the counting of days follows; the rest go to the classification. */
function readingsOf({ readings = {}, calendar, week }: FollowUpContext): {
  counting: Counting
  readings: { readonly [point: string]: string }
  cautions: Caution[]
} {
  const cautions: Caution[] = []
  for (const point of OWN_POINTS) {
    const option = readings[point]
    if (option === undefined) continue
    const { options, preferred } = POINTS[point] as { options: readonly string[]; preferred: string }
    if (!options.includes(option))
      throw new RangeError(`readings.${point}: '${option}' is not accepted; accepted: ${options.join(', ')}`)
    if (option !== preferred) cautions.push({ code: 'reading-chosen', point, option })
  }
  const own: readonly string[] = OWN_POINTS
  const effect = readings['effect-day-fifteen']
  return {
    counting: {
      calendar,
      week,
      cutiBersama: readings['cuti-bersama-working-day'] === 'working-day' ? 'working' : 'non-working',
      readHariAs: readings['bare-hari'] === 'working-day' ? 'hari-kerja' : 'hari-kalender',
      ordinalStartDay: effect === undefined ? undefined : effect === 'day-one' ? 1 : 0,
    },
    readings: Object.fromEntries(Object.entries(readings).filter(([point]) => !own.includes(point))),
    cautions,
  }
}
