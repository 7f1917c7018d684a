import { dayNumberOf } from '../../dates'
import type { Caution, Table } from '../../decision'
import { structuredCopy } from '../../decision'
import { AUTHORITY_POINT, settledAuthority } from './proceedings/authority'
import { IMPOSERS, PROCEEDINGS_VALUES } from './proceedings/dimensions'
import {
  PROCEEDINGS_EVENTS,
  type ProceedingsContext,
  type ProceedingsEvent,
  type ProceedingsFacts,
  type ProceedingsPlan,
} from './proceedings/facts'
import { type Servant, servantOf } from './proceedings/servant'
import { followedBy } from './proceedings/steps/counting'
import { layOut, mergeMissing, type StepCase } from './proceedings/steps/lay-out'
import { outOfOrder, spanIn } from './proceedings/steps/span'
import { contractStepsTable } from './tables/contract-steps'
import { proceedingsTable } from './tables/proceedings'

/** The contested points on which the days of proceedings turn. */
export const PROCEEDINGS_POINTS = [
  'bare-hari',
  'cuti-bersama-working-day',
  'effect-day-fifteen',
  AUTHORITY_POINT,
] as const

const yesNo = <T extends string>(given: boolean | undefined, yes: T, no: T): readonly T[] =>
  given === undefined ? [yes, no] : [given ? yes : no]

/**
 * Plans proceedings of discipline from the summons to the record: who acts, with which paper and fields, by when, on which ground. The
 * day of the examination chooses between PP 53/2010 and PP 94/2021 for what comes before the decision, the day of the decision for the
 * rest (PP 94/2021 Pasal 40 ayat (3) and (4)). Where no text sets a deadline none is given. Against a PPPK the agency's own rule
 * governs, and only the end of the agreement has steps here.
 *
 * @param given who, how heavy, and the days known so far; a fact left out is unknown
 * @param context readings, calendar and working days a week
 * @returns the steps in the order of the law, with the facts that are missing; steps that facts leave open say under which condition
 * @throws RangeError naming the field when a code or a day is not accepted, or the person is no civil servant
 * @example
 * const plan = planProceedings({ actor: { kind: 'pns' }, level: 'berat', summonedOn: '2024-10-14', asOf: '2024-10-14' })
 * const examine = plan.steps.find(({ code }) => code === 'examine')
 * examine?.office // => 'tim-pemeriksa'
 * examine?.deadline // => { due: '2024-10-23', dueIs: 'last-day', provision: 'pp-94-2021/pasal-26/ayat-2', ... }
 */
export function planProceedings(given: ProceedingsFacts, context: ProceedingsContext = {}): ProceedingsPlan {
  checkFacts(given)
  const { counting, followed, cautions } = followedBy(context, PROCEEDINGS_POINTS)
  const servants = servantOf(given.actor?.kind)
  const days = spansOf(given)
  const authority = settledAuthority(given, days['decision'] as { from: string; settled: boolean }, context.readings)
  const one: StepCase<ProceedingsEvent> = {
    possible: {
      servant: servants,
      level: given.level === undefined ? PROCEEDINGS_VALUES.level : [given.level],
      weight: given.weight === undefined ? PROCEEDINGS_VALUES.weight : [given.weight],
      superior: yesNo(given.superiorInvolved, 'involved', 'uninvolved'),
      competent:
        given.superiorImposes === undefined && authority !== undefined
          ? authority.competent
          : yesNo(given.superiorImposes, 'direct-superior', 'higher-official'),
      absent: given.absent === undefined ? PROCEEDINGS_VALUES.absent : [given.absent],
      loss: yesNo(given.publicLoss, 'indicated', 'not-indicated'),
      assignment: yesNo(given.specialAssignment, 'special-assignment', 'home-agency'),
      delivery: yesNo(given.presentAtDelivery, 'present', 'absent'),
      remedy: yesNo(given.remedyFiled, 'filed', 'none'),
      imposer: authority?.imposer === undefined ? IMPOSERS : [authority.imposer],
    },
    settledBy: { ...SETTLED_BY, imposer: tellingWho(given) },
    spans: days,
    days: given,
    counting,
    followed,
  }
  const laidOut = [proceedingsTable, contractStepsTable].map((table) => layOut(table as unknown as Table, one))
  const steps = laidOut
    .flatMap((each) => each.steps)
    .map((step) =>
      step.code === 'decide' && authority !== undefined
        ? {
            ...step,
            office: authority.imposes,
            basis: [...step.basis, ...authority.basis],
            notes: [...step.notes, ...authority.notes],
          }
        : step,
    )
  const silent = [...new Set(laidOut.flatMap((each) => each.silent))]
  return {
    planner: 'planProceedings',
    format: 1,
    facts: structuredCopy(given),
    steps,
    missing: mergeMissing(laidOut.flatMap((each) => each.missing)),
    cautions: [...cautions, ...told(given, servants, steps.length === 0 ? silent : [])],
  }
}

const SETTLED_BY: { readonly [name: string]: readonly string[] } = {
  servant: ['actor.kind'],
  level: ['level'],
  weight: ['weight'],
  superior: ['superiorInvolved'],
  competent: ['superiorImposes'],
  absent: ['absent'],
  loss: ['publicLoss'],
  assignment: ['specialAssignment'],
  delivery: ['presentAtDelivery'],
  remedy: ['remedyFiled'],
  examination: ['examinedOn'],
  decision: ['decidedOn'],
}

/** The facts that would still tell who imposes: none where both are told and the texts do not settle it. */
function tellingWho({ actor }: ProceedingsFacts): readonly string[] {
  return (['post', 'place'] as const).filter((name) => actor?.[name] === undefined).map((name) => `actor.${name}`)
}

function spansOf(given: ProceedingsFacts) {
  const span = (event: ProceedingsEvent) => spanIn(PROCEEDINGS_EVENTS, event, given, given.asOf)
  return { examination: span('examinedOn'), decision: span('decidedOn') }
}

function told(given: ProceedingsFacts, servants: readonly Servant[], silent: readonly string[]): Caution[] {
  const late = outOfOrder(PROCEEDINGS_EVENTS, given)
  const examined = given.examinedOn
  const decision = given.decidedOn ?? given.asOf
  return [
    ...(late.length === 0 ? [] : [{ code: 'days-out-of-order' as const, facts: late }]),
    ...(given.asOf === undefined ? [] : [{ code: 'note' as const, note: 'planned-as-of-a-day' }]),
    ...(examined !== undefined && examined < '2021-08-31' && (decision === undefined || decision >= '2021-08-31')
      ? [{ code: 'note' as const, note: 'examined-before-pp-94-findings-stand' }]
      : []),
    ...(servants.some((one) => one === 'pns' || one === 'cpns')
      ? [{ code: 'note' as const, note: 'no-limitation-and-no-total-time' }]
      : []),
    ...silent.map((note) => ({ code: 'note' as const, note })),
  ]
}

function checkFacts(given: ProceedingsFacts): void {
  for (const event of ['asOf', ...PROCEEDINGS_EVENTS] as const) {
    const day = given[event]
    if (day !== undefined) dayNumberOf(day, event)
  }
  for (const [name, accepted] of Object.entries({
    level: PROCEEDINGS_VALUES.level,
    weight: PROCEEDINGS_VALUES.weight,
    absent: PROCEEDINGS_VALUES.absent,
  })) {
    const value = given[name as 'level' | 'weight' | 'absent']
    if (value !== undefined && !(accepted as readonly string[]).includes(value))
      throw new RangeError(`${name}: '${String(value)}' is not accepted; accepted: ${accepted.join(', ')}`)
  }
}
