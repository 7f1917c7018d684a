import { type Decision, isDecided, type Part } from '../../../decision'
import type { BasisEntry } from '../../../law'
import type { EmployeeKind } from '../../../people'
import { actorOf } from '../../discipline'
import { classifyConduct } from '../classify-conduct'
import type { NeutralityContext } from '../derive'
import type { ConductFacts } from '../facts'
import type { ConductConclusion } from '../outcome'
import { preferredReading } from '../preferred'
import { standingOn } from './basis'
import { NAMED_CONDUCTS, type NamedConduct } from './conducts'
import type { CircularClass, CircularFacts } from './document'
import type { CircularStage } from './stages'

type ConductDecision = Decision<ConductConclusion, ConductFacts>

/** A named conduct at a stage, with the decision for each kind addressed. */
export interface Classified {
  readonly named: NamedConduct
  readonly stage: CircularStage
  readonly by: readonly {
    readonly kind: EmployeeKind
    readonly decision: ConductDecision
    readonly class: CircularClass
  }[]
}

/**
 * Asks `classifyConduct` for every conduct a circular names, at every stage, for every kind addressed.
 *
 * @param facts the facts of the circular
 * @param kinds the kinds addressed, without aliases
 * @param stages the stages of the schedule
 * @param context readings and elections
 * @returns the classified conduct; what is open to none of the kinds is left out
 */
export function classifyNamed(
  facts: CircularFacts,
  kinds: readonly EmployeeKind[],
  stages: readonly CircularStage[],
  context: NeutralityContext,
): Classified[] {
  return stages.flatMap((stage) =>
    NAMED_CONDUCTS.filter((named) => named.stages.includes(stage.stage)).flatMap((named): Classified[] => {
      const by = kinds.map((kind) => {
        const decision = boundBy(named, stage, kind, facts, context)
        return { kind, decision, class: classFor(kind, decision, facts) }
      })
      return by.every(({ class: one }) => isHarmless(one)) ? [] : [{ named, stage, by }]
    }),
  )
}

/** The decision at a stage; where no text of the day of issue speaks to the kind, that silence, since a later text binds nobody yet. */
function boundBy(
  named: NamedConduct,
  stage: CircularStage,
  kind: EmployeeKind,
  facts: CircularFacts,
  context: NeutralityContext,
): ConductDecision {
  if (stage.day !== facts.issuedOn && actorOf(kind) === 'non-asn') {
    const today = classifyConduct(
      conductAt(named, { ...stage, day: facts.issuedOn, stated: false }, kind, facts),
      context,
    )
    if (today.status === 'outside-law' && today.why === 'no-national-instrument') return today
  }
  return classifyConduct(conductAt(named, stage, kind, facts), context)
}

/** A conduct of one kind of employee at a stage, decided on the same day as if the law stood still until then. */
export function conductAt(
  named: Pick<NamedConduct, 'conduct' | 'how'>,
  stage: CircularStage,
  kind: EmployeeKind,
  facts: CircularFacts,
): ConductFacts {
  return {
    ...named.how,
    actor: { kind },
    conduct: named.conduct,
    election: facts.election,
    contest: stage.contest,
    committedOn: stage.day,
    decidedOn: stage.day,
    ...(stage.stated ? { stage: stage.stage } : {}),
  }
}

function isHarmless({ status, class: kind, possible }: CircularClass): boolean {
  if (status === 'outside-law') return true
  // Whatever waits for facts tells what is possible.
  if (status === 'needs-facts')
    return (possible as NonNullable<typeof possible>).every((one) => one.class === 'none' || one.class === 'lawful')
  return kind === undefined || kind === 'lawful'
}

/** What a decision says, as a circular can say it; of a contested one the preferred reading. */
export function classFor(kind: EmployeeKind, decision: ConductDecision, facts: CircularFacts): CircularClass {
  const preferred = preferredOf(decision)
  const basis = standingOn(decision.basis, facts.issuedOn, facts.election)
  const none = { kind, status: decision.status, asks: [], items: [], warning: false, basis }
  if (preferred.status === 'needs-facts') {
    const possible = preferred.possible.map(({ conclusion }) =>
      'kind' in conclusion && conclusion.kind !== undefined
        ? { class: conclusion.kind, level: conclusion.level }
        : { class: 'none' as const, level: 'not-applicable' as const },
    )
    return { ...none, possible, asks: preferred.missing.map(({ fact }) => fact) }
  }
  if (!isDecided(preferred)) return none
  const { kind: found, level, items, warning } = preferred.conclusion
  return { ...none, class: found, level, items, warning }
}

/** The decision itself, or the preferred reading of a contested one. */
export function preferredOf(decision: ConductDecision): ConductDecision {
  if (decision.status !== 'contested') return decision
  return preferredOf({ ...decision, ...preferredReading(decision.readings).outcome } as ConductDecision)
}

/** The value of a part, or of its preferred reading, with what it rests on. */
export function settledPart<T>(
  part: Part<T>,
): { readonly value: T; readonly basis: readonly BasisEntry[] } | undefined {
  if (part.status === 'settled') return { value: part.value, basis: part.basis }
  if (part.status !== 'contested') return undefined
  return settledPart(preferredReading(part.readings).outcome)
}
