import fc from 'fast-check'
import { EMPLOYEE_KIND_ALIASES, EMPLOYEE_KINDS, PLACES, POSTS } from '../../src/people'
import { NORMS } from '../../src/rules/discipline'
import { INTENTS, PREVIOUS } from '../../src/rules/discipline/breach-dimensions'
import { IMPACTS, LEVELS, WEIGHTS } from '../../src/rules/discipline/dimensions'
import { PROCEEDINGS_EVENTS } from '../../src/rules/discipline/proceedings/facts'
import { CONTESTED, ISSUERS } from '../../src/rules/discipline/remedy/dimensions'
import { REMEDY_EVENTS } from '../../src/rules/discipline/remedy/facts'
import { days } from './arbitraries'

const oneOf = (codes: readonly string[]) => fc.constantFrom(...codes)
const someDay = days('2012-01-01', '2027-12-31')
/** Acts of breach are covered from this day on. */
const coveredDay = days('2018-01-01', '2027-12-31')
const kinds = [...EMPLOYEE_KINDS, ...Object.keys(EMPLOYEE_KIND_ALIASES)]
const person = (kind: fc.Arbitrary<string>) =>
  fc.record({ kind, post: oneOf(POSTS), place: oneOf(PLACES) }, { requiredKeys: ['kind'] })
const actor = person(oneOf(kinds))
const CIVIL = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'p3k']

/** Puts the days that were drawn in the order in which they come. */
const inOrder =
  (events: readonly string[]) =>
  <Facts extends object>(facts: Facts): Facts => {
    const names = events.filter((name) => name in facts)
    const sorted = names.map((name) => (facts as Record<string, string>)[name]).sort()
    return Object.assign(facts, Object.fromEntries(names.map((name, at) => [name, sorted[at]])))
  }
const BREACH_DAYS = ['committedOn', 'examinedOn', 'decidedOn']

const breachFields = {
  norm: oneOf(NORMS),
  impact: oneOf(IMPACTS),
  validReason: fc.boolean(),
  obligedToReport: fc.boolean(),
  intent: oneOf(INTENTS),
  targetReached: fc.integer({ min: 0, max: 120 }),
  dueLevel: oneOf(LEVELS),
  previous: oneOf(PREVIOUS),
  committedOn: coveredDay,
  examinedOn: coveredDay,
  decidedOn: coveredDay,
}
const absenceFields = {
  absentOn: fc.array(days('2023-01-01', '2024-12-31'), { maxLength: 30 }),
  lateMinutes: fc.integer({ min: 0, max: 9_000 }),
  effectOnUnit: fc.boolean(),
  examinedOn: days('2025-01-01', '2025-06-30'),
  decidedOn: days('2025-07-01', '2025-12-31'),
}
const breach = fc.record(breachFields, { requiredKeys: ['norm'] }).map(inOrder(BREACH_DAYS))

/** One breach. */
export const breachFacts = fc
  .record({ actor, ...breachFields }, { requiredKeys: ['actor', 'norm'] })
  .map(inOrder(BREACH_DAYS))

/** An absence: its days, or the count of a year. */
export const absenceFacts = fc.oneof(
  fc.record({ actor, ...absenceFields }, { requiredKeys: ['actor'] }),
  fc.record(
    {
      actor,
      year: fc.integer({ min: 2012, max: 2024 }),
      absentDays: fc.integer({ min: 10, max: 200 }),
      longestRun: fc.integer({ min: 0, max: 10 }),
      lateMinutes: absenceFields.lateMinutes,
      effectOnUnit: fc.boolean(),
      decidedOn: absenceFields.decidedOn,
    },
    { requiredKeys: ['actor', 'year', 'absentDays'] },
  ),
)

/** Several breaches, with an absence or without. */
export const breachesFacts = fc.record(
  {
    actor,
    breaches: fc.array(breach, { minLength: 1, maxLength: 4 }),
    absence: fc.record(absenceFields, { requiredKeys: ['absentOn'] }),
  },
  { requiredKeys: ['actor', 'breaches'] },
)

/** Who imposes, with somebody who stands in or nobody. */
export const authorityFacts = fc.record(
  {
    post: oneOf(POSTS),
    place: oneOf(PLACES),
    level: oneOf(LEVELS),
    weight: oneOf(WEIGHTS),
    decidedOn: days('2015-01-01', '2027-12-31'),
    acting: fc.record({ capacity: oneOf(['plt', 'plh']), office: oneOf(['kepala-dinas', 'kadis', 'kepala-bidang']) }),
  },
  { requiredKeys: ['level'] },
)

/** A case to be planned. */
export const proceedingsFacts = fc
  .record(
    {
      actor: person(oneOf(CIVIL)),
      level: oneOf(LEVELS),
      weight: oneOf(WEIGHTS),
      absent: oneOf(['never', 'once', 'twice']),
      superiorInvolved: fc.boolean(),
      superiorImposes: fc.boolean(),
      publicLoss: fc.boolean(),
      specialAssignment: fc.boolean(),
      presentAtDelivery: fc.boolean(),
      remedyFiled: fc.boolean(),
      asOf: someDay,
      ...Object.fromEntries(PROCEEDINGS_EVENTS.map((event) => [event, someDay])),
    },
    { requiredKeys: [] },
  )
  .map(inOrder(PROCEEDINGS_EVENTS))

/** A remedy to be planned. */
export const remedyFacts = fc
  .record(
    {
      actor: person(oneOf([...CIVIL, 'thl', 'honorer'])),
      against: oneOf(CONTESTED),
      issuer: oneOf(ISSUERS),
      asOf: someDay,
      ...Object.fromEntries(REMEDY_EVENTS.map((event) => [event, someDay])),
    },
    { requiredKeys: [] },
  )
  .map(inOrder(REMEDY_EVENTS))
