import type { DateInput } from '../../../dates'
import type { Part } from '../../../decision'
import type { Fund } from '../../../organization'
import { checkEligibility } from '../check-eligibility'
import { SMALL_PACKAGE } from '../derive'
import type { AdditionalDuty } from '../dimensions'
import type { DutyCandidate, EligibilityFacts } from '../facts'
import { DUTY_CONDITIONS, type DutyCondition, OBSTACLES, type Obstacle, type Requirement } from '../outcome'
import type { SuccessionOffice, SuccessionPackage, SuccessionPerson } from './facts'

/** Whether one person may take one duty in one package. */
export interface Fitness {
  readonly standing: 'eligible' | 'not-eligible' | 'unknown'
  readonly conditions: readonly DutyCondition[]
  readonly obstacles: readonly Obstacle[]
  readonly missing: readonly string[]
}

/** What a fitness is asked about. */
export interface Asked {
  readonly duty: AdditionalDuty
  readonly fund: Fund
  readonly on: DateInput
  readonly office: SuccessionOffice
  readonly readings: { readonly [point: string]: string } | undefined
  /** Whether a PPTK is to carry out the tasks a to m. */
  readonly ppkTasks?: boolean
  /** Whether the plan has shown that nobody else is left. */
  readonly necessity?: boolean
}

/**
 * Makes a function that tells who is fit for what, and asks {@link checkEligibility} once for everyone and everything that no rule tells
 * apart: a thousand people and five thousand packages are a few hundred questions.
 *
 * @param asked the duty, fund, day and office
 * @returns a function of a person and a package
 */
export function fitnessOf(asked: Asked): (person: SuccessionPerson, one: SuccessionPackage) => Fitness {
  const known = new Map<string, Fitness>()
  return (person, one) => {
    const key = `${classOfPerson(person, one.key)}|${classOfPackage(one)}`
    const before = known.get(key)
    if (before !== undefined) return before
    const fitness = ask(asked, candidateOf(person, one.key), one)
    known.set(key, fitness)
    return fitness
  }
}

const PERSONAL = [
  'kind',
  'position',
  'inUnit',
  'fieldMatches',
  'diploma',
  'golongan',
  'certificate',
  'pengelolaPbj',
  'treasurerCertificate',
  'pact',
  'conflict',
  'detained',
  'business',
  'collectsRevenue',
] as const satisfies readonly (keyof DutyCandidate)[]

/** What tells people apart, but for duties held in one package. */
export function classOfPerson(person: SuccessionPerson, one: string): string {
  const held = person.holds?.map((duty) => `${duty.duty}${sameness(duty.package, one)}`)
  return `${PERSONAL.map((name) => person[name] ?? '').join()}|${held === undefined ? '?' : [...new Set(held)].sort().join()}`
}

function sameness(held: string | undefined, one: string): string {
  return held === undefined ? '?' : held === one ? '=' : ''
}

/** What tells packages apart: type, character, and which side of the limit the value lies on. */
export function classOfPackage({ type, character, value }: SuccessionPackage): string {
  return `${type ?? ''},${character ?? ''},${value === undefined ? '' : value <= SMALL_PACKAGE ? 'small' : 'large'}`
}

/** What is held is held where the person serves. */
function candidateOf(person: SuccessionPerson, one: string): DutyCandidate {
  const { key: _, limit: __, otherPackages: ___, readyFor: ____, technical: _____, holds, ...rest } = person
  return {
    ...rest,
    ...(holds === undefined
      ? {}
      : {
          holds: holds.map((held) => ({
            duty: held.duty,
            ...(held.package === undefined ? {} : { samePackage: held.package === one }),
            ...(person.inUnit === undefined ? {} : { sameUnit: person.inUnit }),
          })),
        }),
  }
}

function ask(asked: Asked, person: DutyCandidate, { value, character, type }: SuccessionPackage): Fitness {
  const { duty, fund, on, office, readings, ppkTasks, necessity } = asked
  const facts: EligibilityFacts = {
    duty,
    fund,
    on,
    person,
    package: { value, character, type },
    unit: {
      structuralOfficer: office.structuralOfficer,
      degreeHolder: office.degreeHolder,
      regionalRule: office.regionalRule,
      hospital: office.hospital,
      ppkAppointed: ppkTasks === true ? false : undefined,
      necessity,
    },
    ...(duty === 'pejabat-pelaksana-teknis-kegiatan' ? { ppkTasks: ppkTasks === true } : {}),
  }
  return read(checkEligibility(facts, { readings }))
}

/**
 * Facts that a plan draws from others, or has in another list: where a duty is held follows from where the person serves, and whether a
 * head of a budget would have to double is asked only of someone who may hold that post.
 */
const DRAWN_FROM: { readonly [fact: string]: string } = {
  'person.holds.sameUnit': 'person.inUnit',
  'person.holds.samePackage': 'person.holds',
  'unit.necessity': 'person.holds',
  hospital: 'office.hospital',
  since: 'laidDown.since',
  expiry: 'laidDown.expiry',
}

/**
 * Names a fact of one person, package or unit by the list in which a plan has it.
 *
 * @param fact as `checkEligibility` and `resolveResignation` name it: `'person.inUnit'`
 * @returns as a plan names it: `'people.inUnit'`
 */
export function factOfPlan(fact: string): string {
  return (DRAWN_FROM[fact] ?? fact)
    .replace(/^person\./, 'people.')
    .replace(/^package\./, 'packages.')
    .replace(/^unit\./, 'office.')
}

function read(verdict: Pick<ReturnType<typeof checkEligibility>, 'status'>): Fitness {
  const decision = verdict as ReturnType<typeof checkEligibility>
  if (decision.status === 'decided') {
    const { eligibility, conditions } = decision.conclusion
    if (eligibility !== 'not-eligible') return { standing: 'eligible', conditions, obstacles: [], missing: [] }
    return { standing: 'not-eligible', conditions: [], obstacles: obstaclesOf(decision.conclusion), missing: [] }
  }
  if (decision.status === 'contested') {
    const preferred = decision.readings.find((reading) => reading.preferred)
    return read(preferred?.outcome as never)
  }
  if (decision.status === 'needs-facts') {
    const missing = [...new Set(decision.missing.map(({ fact }) => factOfPlan(fact)))]
    return { standing: 'unknown', conditions: [], obstacles: [], missing }
  }
  // Of a duty or a day whose law was not read nothing is known.
  return { standing: 'unknown', conditions: [], obstacles: [], missing: [] }
}

function obstaclesOf(conclusion: object): Obstacle[] {
  const found = new Set<Obstacle>()
  for (const part of Object.values(conclusion) as (Part<Requirement> | string)[]) {
    if (typeof part === 'object' && part.status === 'settled' && part.value.standing === 'not-met') {
      found.add(part.value.obstacle)
    }
  }
  return OBSTACLES.filter((one) => found.has(one))
}

/** Conditions of several answers, each once, in order. */
export function joined(fitnesses: readonly Fitness[]): Omit<Fitness, 'standing'> {
  const conditions = new Set(fitnesses.flatMap((one) => one.conditions))
  const obstacles = new Set(fitnesses.flatMap((one) => one.obstacles))
  return {
    conditions: DUTY_CONDITIONS.filter((one) => conditions.has(one)),
    obstacles: OBSTACLES.filter((one) => obstacles.has(one)),
    missing: [...new Set(fitnesses.flatMap((one) => one.missing))].sort(),
  }
}
