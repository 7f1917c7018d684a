import { match, P } from 'ts-pattern'
import type { DateInput } from '../../../dates'
import { type Caution, type Decision, type Missing, readingsFor } from '../../../decision'
import type { BasisEntry, ProvisionId } from '../../../law'
import { actorOf, type ImposingAuthority, imposerChecker, LEVELS, type Level } from '../../discipline'
import { classifyConduct } from '../classify-conduct'
import type { NeutralityContext } from '../derive'
import type { ConductFacts } from '../facts'
import type { ConductConclusion, ConductKind, ConductLevel, OtherAuthority } from '../outcome'
import { preferredReading } from '../preferred'
import { spanOf } from './days'
import type { FollowUpFacts } from './facts'
import type { FollowUpSituation, FollowUpTrack } from './row'

/** Who decides on a sanction. */
export interface SettledAuthority {
  readonly imposes: (ImposingAuthority | OtherAuthority)['imposes']
  readonly basis: readonly BasisEntry[]
  /** What a reader must know of that answer, as `imposingAuthority` tells it. */
  readonly notes: readonly string[]
}

const TRACKS: readonly FollowUpTrack[] = [
  'ethics',
  'discipline',
  'agency-rule',
  'contract',
  'village',
  'dismissal',
  'office-holder',
]

/** A fact that is missing. */
export const fact = (name: string, provisions: readonly ProvisionId[] = []): Missing => ({ fact: name, provisions })

/** What the classification settles about a case. */
export interface Seen {
  readonly kinds: readonly (ConductKind | 'none')[]
  readonly levels: readonly Level[]
  readonly crime: readonly FollowUpSituation['crime'][]
  readonly ground: readonly FollowUpSituation['ground'][]
  readonly authority: SettledAuthority | undefined
  readonly missing: readonly Missing[]
  readonly crimeMissing: readonly Missing[]
  readonly cautions: readonly Caution[]
}

const EITHER = ['suspected', 'not-suspected'] as const
const GROUNDS = ['party-membership', 'candidacy'] as const

/**
 * Works out class, level, crime and ground: as decided, from the conduct, or open.
 *
 * @param facts the facts
 * @param context readings and elections
 * @returns what is settled, and what would settle the rest
 */
export function classOf(facts: FollowUpFacts, context: NeutralityContext): Seen {
  const { classified, conduct } = facts
  if (classified !== undefined) {
    const level = classified.level === undefined ? LEVELS : levelsOf([classified.level])
    return {
      kinds: [classified.kind],
      levels: level,
      crime: classified.crime === undefined ? EITHER : [classified.crime ? 'suspected' : 'not-suspected'],
      ground: classified.ground === undefined ? GROUNDS : [classified.ground],
      authority: authorityOf(facts, context),
      missing: [
        fact('classified.level'),
        ...(classified.kind === 'dismissal-ground' ? [fact('classified.ground')] : []),
      ],
      crimeMissing: [fact('classified.crime')],
      cautions: [],
    }
  }
  if (conduct !== undefined) return fromDecision(classifyConduct(datedConduct(conduct, facts), context), conduct)
  // A recommendation that was ignored was made on one track or another; the ladder does not ask which.
  const unnamed =
    facts.subject === 'violation'
      ? (TRACKS.map((track) => KIND_OF[track]) as ConductKind[])
      : (['discipline-violation'] as const)
  return {
    kinds: unnamed,
    levels: LEVELS,
    crime: EITHER,
    ground: GROUNDS,
    authority: undefined,
    missing: [fact('conduct')],
    crimeMissing: [fact('conduct')],
    cautions: [],
  }
}

/** Who imposes the sanction on a PNS or CPNS whose level is told, as far as post, place and day settle it. */
function authorityOf({ classified, ...facts }: FollowUpFacts, { readings }: NeutralityContext): Seen['authority'] {
  const { kind, post, place } = { ...facts.conduct?.actor, ...facts.actor }
  const level = LEVELS.find((one) => one === classified?.level)
  if (classified?.kind !== 'discipline-violation' || kind === undefined || level === undefined) return undefined
  const span = spanOf(facts, 'decide')
  const actor = actorOf(kind)
  // A CPNS whose breach is moderate or severe is dismissed instead of sanctioned since PP 11/2017 (Pasal 37 ayat (2) huruf c).
  const sanctioned =
    actor === 'pns' || (actor === 'cpns' && (level === 'ringan' || (span.settled && span.from < '2017-04-07')))
  if (!sanctioned) return undefined
  const decidedOn = span.settled ? (span.from as DateInput) : undefined
  const weight = level === 'berat' ? 'in-service' : undefined
  const decision = imposerChecker(
    { post, place, level, weight, decidedOn },
    { readings: readingsFor(imposerChecker.spec.vocabulary, classifyConduct.spec.vocabulary, readings) },
  )
  return decision.status === 'decided' ? settled(decision.conclusion.imposes, decision) : undefined
}

/** The office, with what of its answer belongs to the step of deciding. */
function settled(
  imposes: SettledAuthority['imposes'],
  { basis, cautions }: { readonly basis: readonly BasisEntry[]; readonly cautions: readonly Caution[] },
): SettledAuthority {
  return {
    imposes,
    basis: basis.filter(({ role }) => role === 'procedure'),
    notes: cautions.flatMap((one) => (one.code === 'note' ? [one.note] : [])),
  }
}

const KIND_OF: { readonly [T in FollowUpTrack]: ConductKind } = {
  ethics: 'ethics-violation',
  discipline: 'discipline-violation',
  'agency-rule': 'discipline-violation',
  contract: 'contract-violation',
  village: 'village-violation',
  dismissal: 'dismissal-ground',
  'office-holder': 'office-holder-violation',
}

/** The conduct with the days of the case; a plan made as of a day classifies as if decided then. */
function datedConduct(conduct: ConductFacts, facts: FollowUpFacts): ConductFacts {
  const decision = spanOf(facts, 'decide')
  return {
    ...conduct,
    actor: { ...conduct.actor, ...facts.actor },
    election: facts.election ?? conduct.election,
    examinedOn: facts.examinedOn,
    receivedOn: facts.receivedOn,
    decidedOn: decision.settled ? (decision.from as ConductFacts['decidedOn']) : undefined,
  }
}

function fromDecision(decision: Decision<ConductConclusion, ConductFacts>, conduct: ConductFacts): Seen {
  const ground = conduct.conduct === 'party-membership' ? ['party-membership' as const] : ['candidacy' as const]
  const cautions = decision.cautions.filter(({ code }) => code !== 'inference')
  const open = { ground, authority: undefined, crime: EITHER, crimeMissing: [] as readonly Missing[], cautions }
  if (decision.status === 'needs-facts') {
    const kinds = decision.possible.map(({ conclusion }) => ('kind' in conclusion ? conclusion.kind : 'none'))
    const levels = decision.possible.flatMap(({ conclusion }) => ('level' in conclusion ? [conclusion.level] : []))
    return {
      ...open,
      kinds: [...new Set(kinds)],
      levels: levelsOf(levels),
      missing: decision.missing,
      // Criminal law stands beside the class: it may be settled while the class still waits for facts.
      ...crimeOf(decision.beside?.criminal, decision.missing),
    }
  }
  if (decision.status === 'contested') {
    const { outcome } = preferredReading(decision.readings)
    const seen = fromDecision({ ...decision, ...outcome } as typeof decision, conduct)
    return { ...seen, cautions: [...seen.cautions, { code: 'note', note: 'class-is-contested' }] }
  }
  if (decision.status === 'outside-law') {
    return {
      ...open,
      kinds: ['none'],
      levels: [],
      missing: [],
      cautions: [...cautions, { code: 'note', note: decision.why }],
    }
  }
  const { kind, level, criminal, authority } = decision.conclusion
  return {
    ...open,
    kinds: [kind],
    levels: levelsOf([level]),
    missing: [],
    ...crimeOf(criminal),
    authority: authority.status === 'settled' ? settled(authority.value.imposes, authority) : undefined,
  }
}

/** Whether a crime by the person is suspected, and what would tell. */
function crimeOf(
  criminal: ConductConclusion['criminal'] | undefined,
  missing: readonly Missing[] = [],
): Pick<Seen, 'crime' | 'crimeMissing'> {
  const told = (suspected: boolean) => ({
    crime: [suspected ? 'suspected' : 'not-suspected'] as const,
    crimeMissing: [],
  })
  return match(criminal)
    .with({ status: P.union('settled', 'silent') }, (part) =>
      told('value' in part && part.value.some(({ against }) => against === 'actor')),
    )
    .with({ status: 'open' }, (part) => ({ crime: EITHER, crimeMissing: part.missing }))
    .with({ status: 'contested' }, undefined, () => ({ crime: EITHER, crimeMissing: missing }))
    .exhaustive()
}

/** The levels left possible; what the rule of an agency calls its levels is for that rule, so that any of them may be met. */
function levelsOf(levels: readonly ConductLevel[]): readonly Level[] {
  if (levels.includes('set-by-agency-rule')) return LEVELS
  return LEVELS.filter((one) => levels.includes(one))
}
