import { type Decision, isDecided, isSilent } from '../../decision'
import type { ConductConclusion, ConductKind, ConductLevel } from './outcome'
import { preferredReading } from './preferred'

/** A track that a case opens, with the acts that open it; tracks run side by side, each with its own subject and days. */
export interface CaseTrack {
  /** The body of rules. */
  readonly track: 'ethics' | 'discipline' | 'dismissal' | 'village' | 'contract' | 'office-holder' | 'criminal'
  /** Places in `conducts`. */
  readonly conducts: readonly number[]
}

/** A place in {@link LIGHTEST}; one more than its last for an act on which there is no rule. */
export type Gravity = number

/** From the gravest to the lightest: statute that ends service, discipline by level, the other offices' own rules, ethics, nothing. */
export const LIGHTEST: readonly { readonly kind: ConductKind; readonly level: ConductLevel }[] = [
  { kind: 'dismissal-ground', level: 'not-applicable' },
  { kind: 'discipline-violation', level: 'berat' },
  { kind: 'discipline-violation', level: 'set-by-agency-rule' },
  { kind: 'discipline-violation', level: 'sedang' },
  { kind: 'discipline-violation', level: 'ringan' },
  { kind: 'discipline-violation', level: 'none-attached' },
  { kind: 'village-violation', level: 'not-applicable' },
  { kind: 'office-holder-violation', level: 'not-applicable' },
  { kind: 'contract-violation', level: 'set-by-contract' },
  { kind: 'ethics-violation', level: 'not-applicable' },
  { kind: 'lawful', level: 'not-applicable' },
  { kind: 'not-established', level: 'not-applicable' },
]

const NO_RULE: Gravity = LIGHTEST.length

/** The gravities an act may turn out to have; a contested act counts by its preferred reading. */
export function ways(decision: Decision<ConductConclusion>): readonly Gravity[] {
  switch (decision.status) {
    case 'decided':
      return [rankOf(decision.conclusion)]
    case 'needs-facts':
      return [
        ...new Set(decision.possible.map(({ conclusion }) => (isSilent(conclusion) ? NO_RULE : rankOf(conclusion)))),
      ]
    case 'contested': {
      return ways({ ...decision, ...preferredReading(decision.readings).outcome })
    }
    case 'outside-law':
      return [NO_RULE]
  }
}

function rankOf({ kind, level }: { readonly kind: ConductKind; readonly level: ConductLevel }): Gravity {
  return LIGHTEST.findIndex((one) => one.kind === kind && one.level === level)
}

/** The gravities the whole case may have: the gravest act decides, in each way the acts may lie. */
export function reachable(acts: readonly (readonly Gravity[])[]): readonly Gravity[] {
  const reached = acts.reduce<readonly Gravity[]>(
    (before, act) => [...new Set(before.flatMap((one) => act.map((other) => Math.min(one, other))))],
    [NO_RULE],
  )
  return [...reached].sort((a, b) => a - b)
}

/** The gravity of the case where it is certain. */
export function gravestOf(acts: readonly (readonly Gravity[])[]): Gravity {
  return Math.min(...acts.map((act) => Math.max(...act)))
}

/** The option that the preferred reading of a point takes. */
export function named(
  decision: Extract<Decision<ConductConclusion>, { readonly status: 'contested' }>,
  point: string,
): string {
  return preferredReading(decision.readings.filter((one) => one.point === point)).option
}

const TRACK_OF: { readonly [K in ConductKind]: CaseTrack['track'] | undefined } = {
  lawful: undefined,
  'not-established': undefined,
  'ethics-violation': 'ethics',
  'discipline-violation': 'discipline',
  'dismissal-ground': 'dismissal',
  'village-violation': 'village',
  'contract-violation': 'contract',
  'office-holder-violation': 'office-holder',
}

/** The tracks the acts open; a contested act opens that of its preferred reading. */
export function tracksOf(conducts: readonly Decision<ConductConclusion>[]): CaseTrack[] {
  const tracks = new Map<CaseTrack['track'], number[]>()
  const open = (track: CaseTrack['track'], at: number) => tracks.set(track, [...(tracks.get(track) ?? []), at])
  conducts.forEach((decision, at) => {
    const shown = preferredOf(decision)
    if (isDecided(shown)) {
      const track = TRACK_OF[shown.conclusion.kind]
      if (track !== undefined) open(track, at)
    }
    const criminal = isDecided(shown)
      ? shown.conclusion.criminal
      : 'beside' in shown
        ? shown.beside?.criminal
        : undefined
    if (criminal?.status === 'settled' && criminal.value.some(({ against }) => against === 'actor'))
      open('criminal', at)
  })
  return [...tracks].map(([track, places]) => ({ track, conducts: places }))
}

function preferredOf(decision: Decision<ConductConclusion>): Decision<ConductConclusion> {
  if (decision.status !== 'contested') return decision
  return preferredOf({ ...decision, ...preferredReading(decision.readings).outcome })
}
