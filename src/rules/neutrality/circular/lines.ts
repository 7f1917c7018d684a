import { type BasisEntry, guideline, norm } from '../../../law'
import { ASN_KINDS, type EmployeeKind, VILLAGE_KINDS } from '../../../people'
import type { FollowUpContext } from '../follow-up/facts'
import { standingOn } from './basis'
import type { Classified } from './classes'
import type { CircularFacts, CircularLine, CircularSays, LineStanding } from './document'
import type { CircularSchedule } from './stages'

/** What the parts of a circular are written from. */
export interface CircularGround {
  readonly facts: CircularFacts
  readonly kinds: readonly EmployeeKind[]
  readonly regime: 'pemilu' | 'pilkada'
  readonly schedule: CircularSchedule
  readonly classified: readonly Classified[]
  readonly context: FollowUpContext
}

/** Makes a line, keeping of its basis what stands on the day of issue. */
export function line(
  { facts }: Pick<CircularGround, 'facts'>,
  says: CircularSays,
  standing: LineStanding,
  binds: readonly EmployeeKind[],
  basis: readonly BasisEntry[],
  under: readonly CircularLine[] = [],
): CircularLine {
  return { says, standing, binds, basis: standingOn(basis, facts.issuedOn, facts.election), under }
}

/** The kinds of ASN among those addressed. */
export function asnOf(kinds: readonly EmployeeKind[]): EmployeeKind[] {
  return kinds.filter((kind) => (ASN_KINDS as readonly EmployeeKind[]).includes(kind))
}

/** The kinds that serve under a contract of a unit: neither ASN nor village officials. */
export function contractOf(kinds: readonly EmployeeKind[]): EmployeeKind[] {
  const others: readonly EmployeeKind[] = [...ASN_KINDS, ...VILLAGE_KINDS]
  return kinds.filter((kind) => !others.includes(kind))
}

/** A line that only heads those under it; they carry what it rests on. */
export function head(
  ground: CircularGround,
  code: 'sanctions' | 'allowed' | 'supervision' | 'reporting' | 'follow-up',
  under: readonly CircularLine[],
): CircularLine {
  return line(ground, { code }, 'information', ground.kinds, [], under)
}

/** The readings that decisions know; those of the counting of days are for the plan alone. */
export function ownReadings({ readings = {} }: FollowUpContext): { readonly [point: string]: string } {
  const counting = ['bare-hari', 'cuti-bersama-working-day', 'effect-day-fifteen']
  return Object.fromEntries(Object.entries(readings).filter(([point]) => !counting.includes(point)))
}

/** What requires neutrality of those addressed, on the day of issue. */
export function neutralityBasis(on: string): BasisEntry[] {
  if (on < '2023-10-31') return [norm('uu-5-2014/pasal-2/huruf-f'), norm('uu-5-2014/pasal-9/ayat-2')]
  return [
    norm('uu-20-2023/pasal-2/huruf-f'),
    norm('uu-20-2023/pasal-9/ayat-2'),
    norm('uu-20-2023/pasal-24/ayat-1/huruf-d'),
  ]
}

/** What asks contract staff to stay neutral; before 2023 no national text was found. */
export const CONTRACT_NEUTRALITY: readonly BasisEntry[] = [
  guideline('se-menpanrb-1-2023/isi/netral'),
  guideline('se-menpanrb-1-2023/isi/bentuk-pelanggaran'),
]
