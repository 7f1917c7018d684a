import {
  type Caution,
  type Condition,
  type Doubt,
  gapOf,
  type Missing,
  type Part,
  type Possible,
  type Reading,
  type Verdict,
} from '../../decision'
import type { ProvisionId } from '../../law'
import { mergeGrounds, unique } from './grounds'
import {
  DUTY_CONDITIONS,
  type DutyCondition,
  type DutyInUse,
  type Eligibility,
  type EligibilityRequirements,
  type Requirement,
} from './outcome'
import { REQUIREMENT_PARTS } from './questions'

/** The answer to the main question alone. */
type EligibilityMain = Pick<Eligibility, 'eligibility' | 'conditions'>
type Told = Requirement | DutyInUse
type RequirementPart = Part<Told>
type Requirements = EligibilityRequirements
type EligibilityVerdict = Verdict<Eligibility>

const CHECKED = ['inUse', ...REQUIREMENT_PARTS] as readonly (keyof Requirements)[]

/** How a requirement bears on the answer: with which conditions it lets pass, or that it does not. */
type Bearing = readonly DutyCondition[] | 'obstacle'

function bearingOf(told: Told): Bearing {
  if (told.standing === 'not-met') return 'obstacle'
  return 'conditions' in told && told.conditions !== undefined ? told.conditions : NONE
}

const NONE: readonly DutyCondition[] = []

/** A way in which an open requirement may yet turn out. */
interface Turn {
  readonly bearing: Bearing
  readonly when: readonly Condition[]
}

function turnsOf(part: Extract<RequirementPart, { readonly status: 'open' }>): Turn[] {
  const turns = new Map<string, { bearing: Bearing; when: Condition[] }>()
  for (const { conclusion, when } of part.possible) {
    const bearing = 'silent' in conclusion ? NONE : bearingOf(conclusion)
    const key = JSON.stringify(bearing)
    const known = turns.get(key)
    if (known === undefined) turns.set(key, { bearing, when: [...when] })
    else known.when.push(...when)
  }
  return [...turns.values()]
}

function partOf(requirements: Requirements, name: keyof Requirements): RequirementPart {
  return requirements[name] as RequirementPart
}

/** The part as the preferred reading has it; of a reading that is contested in turn again the preferred one. */
function preferredOf(part: RequirementPart): RequirementPart {
  if (part.status !== 'contested') return part
  return preferredOf((part.readings.find(({ preferred }) => preferred) as Reading<RequirementPart>).outcome)
}

/** The requirements as one reading of a point has them. */
function under(requirements: Requirements, point: string, option: string): Requirements {
  const entries = Object.entries(requirements).map(([name, part]) => {
    const own = part as RequirementPart
    if (own.status !== 'contested') return [name, own]
    const reading = own.readings.find((one) => one.point === point && one.option === option)
    return [name, reading === undefined ? own : reading.outcome]
  })
  return Object.fromEntries(entries) as unknown as Requirements
}

/**
 * Draws the conclusion from the requirements. One that is not met is enough for `not-eligible`, whatever else is unknown or disputed;
 * then what is open can still decide; then what is contested.
 *
 * @param requirements the settled, open, contested and silent requirements
 * @returns the verdict without what the facts themselves gave cause to say
 */
export function composeEligibility(requirements: Requirements): EligibilityVerdict {
  const plain = withoutContest(requirements)
  if (plain.status !== 'decided') return plain
  const readings: Reading<EligibilityVerdict>[] = []
  const waking = new Map<string, string>()
  for (const name of CHECKED) {
    const part = partOf(requirements, name)
    if (part.status !== 'contested') continue
    for (const { point, option, preferred } of part.readings) {
      if (preferred) waking.set(point, option)
    }
  }
  for (const [point, preferred] of waking) {
    const others: Reading<EligibilityVerdict>[] = []
    for (const option of optionsOf(requirements, point)) {
      if (option === preferred) continue
      const outcome = withoutContest(under(requirements, point, option))
      if (mainKey(outcome) !== mainKey(plain)) others.push({ point, option, preferred: false, outcome })
    }
    if (others.length > 0) {
      const own = withoutContest(under(requirements, point, preferred))
      readings.push({ point, option: preferred, preferred: true, outcome: own }, ...others)
    }
  }
  if (readings.length === 0) return plain
  const { basis, governed, evidence, cautions } = plain
  return { status: 'contested', readings, basis, governed, evidence, cautions, doubts: [] }
}

function optionsOf(requirements: Requirements, point: string): string[] {
  const options = new Set<string>()
  for (const name of CHECKED) {
    const part = partOf(requirements, name)
    if (part.status !== 'contested') continue
    for (const reading of part.readings) if (reading.point === point) options.add(reading.option)
  }
  return [...options]
}

function mainKey(verdict: EligibilityVerdict): string {
  if (verdict.status !== 'decided') return verdict.status
  const { eligibility, conditions } = verdict.conclusion
  return JSON.stringify([eligibility, conditions])
}

/** The verdict with every contested requirement at its preferred reading. */
function withoutContest(requirements: Requirements): EligibilityVerdict {
  const parts = CHECKED.map((name) => ({ name, part: preferredOf(partOf(requirements, name)) }))
  const doubts = doubtsOf(requirements)
  const notes = notesOf(parts.map(({ part }) => part))
  const inUse = preferredOf(requirements.inUse as RequirementPart)
  const failing = parts.filter(({ part }) => fails(part)).map(({ part }) => part)
  if (failing.length > 0) {
    const conclusion: Eligibility = { eligibility: 'not-eligible', conditions: NONE, ...requirements }
    return { ...mergeGrounds(failing, notes), doubts, status: 'decided', conclusion }
  }
  if (inUse.status === 'silent') {
    const { reason: why } = inUse
    const grounds = mergeGrounds([inUse], notes)
    return { ...grounds, doubts, status: 'outside-law', reason: gapOf(why), why, beside: requirements }
  }
  const settled = parts.flatMap(({ part }) => (part.status === 'settled' ? [part] : []))
  const base = settled.flatMap(({ value }) => bearingOf(value) as readonly DutyCondition[])
  const known = inUse.status === 'settled' ? (inUse.value as DutyInUse) : undefined
  const open = parts.flatMap(({ part }) => (part.status === 'open' ? [part] : []))
  // While it is open whether the law knows the duty at all, that is asked whatever turns on it.
  const deciding = open.filter((part) => part === inUse || turnsOf(part).length > 1)
  const grounds = settled.filter(({ value }) => value.standing === 'met')
  if (deciding.length > 0 || known === undefined) {
    return {
      ...mergeGrounds(deciding, notes),
      doubts,
      status: 'needs-facts',
      missing: missingOf(deciding),
      possible: possibleOf(deciding, base, known),
      beside: requirements,
    }
  }
  const same = open.flatMap((part) => (turnsOf(part)[0] as Turn).bearing as readonly DutyCondition[])
  return {
    ...mergeGrounds([...grounds, ...open], notes),
    doubts,
    status: 'decided',
    conclusion: { ...mainOf([...base, ...same], known), ...requirements },
  }
}

/** Whether a requirement is not met, or cannot be whatever the open facts are. */
function fails(part: RequirementPart): boolean {
  if (part.status === 'settled') return bearingOf(part.value) === 'obstacle'
  return part.status === 'open' && turnsOf(part).every(({ bearing }) => bearing === 'obstacle')
}

function mainOf(conditions: readonly DutyCondition[], inUse: DutyInUse | undefined): EligibilityMain {
  const tied = DUTY_CONDITIONS.filter((condition) => conditions.includes(condition))
  if (inUse?.standing === 'met' && inUse.requirements === 'not-read') {
    return { eligibility: 'no-obstacle-found', conditions: tied }
  }
  return { eligibility: tied.length === 0 ? 'eligible' : 'eligible-with-conditions', conditions: tied }
}

function missingOf(parts: readonly Extract<RequirementPart, { readonly status: 'open' }>[]): Missing[] {
  const missing = new Map<string, Set<ProvisionId>>()
  for (const { fact, provisions } of parts.flatMap((part) => part.missing)) {
    missing.set(fact, new Set([...(missing.get(fact) ?? []), ...provisions]))
  }
  return [...missing].map(([fact, provisions]) => ({ fact, provisions: [...provisions] }))
}

/**
 * What is within reach: not eligible, by any one requirement; and the favourable answers, told with one way that leads to each. Not every
 * combination of favourable turns is written out, for they are too many to be read.
 */
function possibleOf(
  parts: readonly Extract<RequirementPart, { readonly status: 'open' }>[],
  base: readonly DutyCondition[],
  inUse: DutyInUse | undefined,
): Possible<EligibilityMain>[] {
  const turns = parts.map(turnsOf)
  const against = turns.flatMap((own) => own.flatMap(({ bearing, when }) => (bearing === 'obstacle' ? when : [])))
  const favourable = turns.map((own) => own.filter(({ bearing }) => bearing !== 'obstacle'))
  const found = new Map<string, { conclusion: EligibilityMain; when: Condition[] }>()
  if (against.length > 0) {
    const conclusion: EligibilityMain = { eligibility: 'not-eligible', conditions: NONE }
    found.set(JSON.stringify(conclusion), { conclusion, when: unique(against) })
  }
  const tell = (chosen: readonly Turn[]): void => {
    const conclusion = mainOf([...base, ...chosen.flatMap(({ bearing }) => bearing as readonly DutyCondition[])], inUse)
    const key = JSON.stringify(conclusion)
    if (found.has(key)) return
    found.set(key, { conclusion, when: [Object.assign({}, ...chosen.map(({ when }) => when[0])) as Condition] })
  }
  const first = favourable.map(([one]) => one as Turn)
  tell(first)
  favourable.forEach((own, at) => {
    for (const turn of own.slice(1)) tell(first.map((one, place) => (place === at ? turn : one)))
  })
  return [...found.values()]
}

/** The open and contested parts, as a decision lists them. */
function doubtsOf(requirements: Requirements): Doubt[] {
  return Object.entries(requirements).flatMap(([part, outcome]): Doubt[] => {
    const own = outcome as RequirementPart
    if (own.status === 'open') return [{ part, status: 'open', facts: own.missing.map(({ fact }) => fact) }]
    if (own.status !== 'contested') return []
    return [{ part, status: 'contested', points: [...new Set(own.readings.map(({ point }) => point))] }]
  })
}

/** What the silent requirements have to say to a reader. */
function notesOf(parts: readonly RequirementPart[]): Caution[] {
  return parts.flatMap((part) => (part.status === 'silent' ? part.cautions : []))
}
