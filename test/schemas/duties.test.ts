import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPLOYEE_KINDS, PNS_GOLONGAN } from '../../src/people'
import {
  ADDITIONAL_DUTIES,
  checkConcurrentDuties,
  checkEligibility,
  DECREE_EXPIRIES,
  DECREE_MAKERS,
  DUTY_CONFLICTS,
  DUTY_POSITIONS,
  OTHER_RUNGS,
  PACKAGE_CHARACTERS,
  PACKAGE_STAGES,
  PACKAGE_TYPES,
  PACTS,
  PPK_RUNGS,
  PROCUREMENT_CERTIFICATES,
  planSuccession,
  RESIGNATION_EVENTS,
  resolveResignation,
} from '../../src/rules/additional-duty'
import { assessLegalAid } from '../../src/rules/legal-aid'
import { MATTERS, POSITIONS, PROCEEDINGS, SUBJECTS } from '../../src/rules/legal-aid/dimensions'
import {
  safeAssessLegalAid,
  safeCheckConcurrentDuties,
  safeCheckEligibility,
  safePlanSuccession,
  safeResolveResignation,
  type Validated,
} from '../../src/schemas'
import { runs } from '../checks/runs'
import { anything, days, spoilt } from './arbitraries'
import { cycle, Form, getter, revoked, throwing } from './oddities'

const oneOf = (codes: readonly string[]) => fc.constantFrom(...codes)
const day = days('2018-03-22', '2026-12-31')
const duty = oneOf(ADDITIONAL_DUTIES)
const fund = oneOf(['apbn', 'apbd'])
const kind = oneOf([...EMPLOYEE_KINDS, 'p3k'])
const flag = fc.boolean()
const key = oneOf(['A', 'B', 'C', 'D'])

const candidate = {
  kind,
  position: oneOf(DUTY_POSITIONS),
  inUnit: flag,
  fieldMatches: flag,
  golongan: oneOf(PNS_GOLONGAN),
  certificate: oneOf(PROCUREMENT_CERTIFICATES),
  pengelolaPbj: flag,
  treasurerCertificate: flag,
  pact: oneOf(PACTS),
  conflict: oneOf(DUTY_CONFLICTS),
  detained: flag,
  business: flag,
  collectsRevenue: flag,
}
const pack = { value: fc.nat(), character: oneOf(PACKAGE_CHARACTERS), type: oneOf(PACKAGE_TYPES) }
const office = { structuralOfficer: flag, degreeHolder: flag, regionalRule: flag }
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []) =>
  fc.record(fields, { requiredKeys })

const eligibilityFacts = some(
  {
    duty,
    on: day,
    fund,
    ppkTasks: flag,
    person: some({
      ...candidate,
      holds: fc.array(some({ duty, samePackage: flag, sameUnit: flag }, ['duty']), { maxLength: 3 }),
    }),
    package: some(pack),
    unit: some({ ...office, hospital: flag, ppkAppointed: flag, necessity: flag }),
  },
  ['duty', 'on'],
)
const concurrentFacts = some(
  {
    duties: fc.array(some({ duty, package: key, unit: key }, ['duty']), { minLength: 1, maxLength: 4 }),
    on: day,
    fund,
    collectsRevenue: flag,
    necessity: flag,
  },
  ['duties', 'on'],
)
const resignationFacts = some(
  {
    event: oneOf(RESIGNATION_EVENTS),
    duty,
    on: day,
    fund,
    hospital: flag,
    person: some({ kind }),
    since: day,
    receivedOn: day,
    expiry: oneOf(DECREE_EXPIRIES),
    ppkTasks: flag,
    outstanding: flag,
    abandonedWithoutHandover: flag,
    causedLoss: flag,
    disobeyedOrder: flag,
  },
  ['event', 'duty', 'on'],
)
const successionFacts = some(
  {
    on: fc.constant('2022-02-24'),
    fund,
    office: some({ kpa: flag, hospital: flag, ...office }),
    people: fc.uniqueArray(
      some(
        {
          key,
          ...candidate,
          limit: fc.nat(5),
          otherPackages: fc.nat(3),
          readyFor: fc.array(oneOf([...PPK_RUNGS, ...OTHER_RUNGS]), { maxLength: 3 }),
          technical: flag,
          holds: fc.array(some({ duty, package: oneOf(['p', 'q']) }, ['duty']), { maxLength: 2 }),
        },
        ['key'],
      ),
      { selector: ({ key: own }) => own, minLength: 1, maxLength: 4 },
    ),
    packages: fc.uniqueArray(
      some(
        {
          key: oneOf(['p', 'q', 'r']),
          stage: oneOf(PACKAGE_STAGES),
          ...pack,
          fund,
          pejabatPembuatKomitmen: key,
          pptk: key,
          supervisor: key,
        },
        ['key', 'stage'],
      ),
      { selector: ({ key: own }) => own, maxLength: 3 },
    ),
    laidDown: fc.array(
      some(
        {
          holder: key,
          duty,
          event: oneOf(RESIGNATION_EVENTS),
          letter: oneOf(['x', 'y']),
          receivedOn: fc.constant('2022-02-22'),
          namedBy: oneOf(DECREE_MAKERS),
          expiry: oneOf(DECREE_EXPIRIES),
        },
        ['holder', 'duty', 'event'],
      ),
      { maxLength: 4 },
    ),
  },
  ['on', 'fund', 'people', 'packages', 'laidDown'],
).map((facts) => {
  const there = new Set((facts.people ?? []).map(({ key: own }) => own))
  return { ...facts, laidDown: (facts.laidDown ?? []).filter(({ holder }) => there.has(holder)) }
})
const aidFacts = some(
  {
    person: some({ kind: oneOf(['pns', 'cpns', 'pppk', 'p3k', 'thl']), status: oneOf(['aktif', 'cltn', 'pensiun']) }, [
      'kind',
    ]),
    duty: oneOf([...ADDITIONAL_DUTIES, 'none']),
    matter: oneOf(MATTERS),
    stage: oneOf(PROCEEDINGS),
    capacity: oneOf(POSITIONS),
    on: day,
    about: oneOf(SUBJECTS),
    usedAuthority: flag,
    chargedWithCommitmentTasks: flag,
    caughtInTheAct: flag,
    graveOffence: flag,
  },
  ['person', 'duty', 'matter', 'stage', 'capacity', 'on'],
)

type Door = (input: unknown, context?: unknown) => Validated<unknown>

const DOORS: readonly (readonly [string, Door, (facts: never) => unknown, fc.Arbitrary<unknown>, share: number])[] = [
  ['safeCheckEligibility', safeCheckEligibility, checkEligibility, eligibilityFacts, 0.9],
  ['safeCheckConcurrentDuties', safeCheckConcurrentDuties, checkConcurrentDuties, concurrentFacts, 0.9],
  ['safeResolveResignation', safeResolveResignation, resolveResignation, resignationFacts, 0.3],
  ['safePlanSuccession', safePlanSuccession, planSuccession, successionFacts, 0.9],
  // Most stages and capacities drawn at random do not go together, and are refused as such.
  ['safeAssessLegalAid', safeAssessLegalAid, assessLegalAid, aidFacts, 0.1],
]

/** Freezes as far as plain data goes, so that a change would throw. */
function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return
  Object.freeze(value)
  for (const one of Object.values(value)) frozen(one)
}

const told = (answer: Validated<unknown>): void => {
  if (answer.ok) return
  expect(answer.issues.length).toBeGreaterThan(0)
  for (const { message, given, path } of answer.issues) {
    expect(given.length).toBeLessThanOrEqual(400)
    for (const said of [message.id, message.en])
      expect(said.replaceAll(given, '').replaceAll(path, '')).not.toMatch(/undefined|NaN|\[object|Symbol\(/)
  }
}

describe.each(DOORS)('%s', (_, door, plain, valid, share) => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anything, anything, (input, beside) => told(door(input, beside))),
      { numRuns: runs(300) },
    )
    for (const odd of [cycle(), revoked(), throwing(), getter(), new Form(), null, undefined, 0, '', [], () => 1])
      told(door(odd as never, odd as never))
  })

  it('refuses what is spoilt with every issue, or answers; never throws, changes nothing', () => {
    let refused = 0
    fc.assert(
      fc.property(spoilt(valid), (input) => {
        frozen(input)
        const answer = door(input)
        told(answer)
        if (!answer.ok) refused++
      }),
      { numRuns: runs(300) },
    )
    expect(refused).toBeGreaterThan(runs(300) / 5)
  }, 60_000)

  it('takes what is valid and answers as the plain function does, twice alike', () => {
    let taken = 0
    const tries = runs(200)
    fc.assert(
      fc.property(valid, (facts) => {
        frozen(facts)
        const answer = door(facts)
        told(answer)
        if (!answer.ok) return
        taken++
        expect(isDeepStrictEqual(answer.value, plain(facts as never))).toBe(true)
        expect(isDeepStrictEqual(door(facts), answer)).toBe(true)
      }),
      { numRuns: tries },
    )
    expect(taken).toBeGreaterThanOrEqual(tries * share)
  }, 60_000)
})
