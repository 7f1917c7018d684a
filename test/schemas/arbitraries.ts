import fc from 'fast-check'
import { fromDayNumber, toDayNumber } from '../../src/dates'
import { CONTESTS, ELECTION_KINDS, ELECTION_STAGES, elections } from '../../src/elections'
import { EVIDENCE, POINTS } from '../../src/law'
import {
  ASN_KINDS,
  EMPLOYEE_KIND_ALIASES,
  EMPLOYEE_KINDS,
  NON_ASN_KINDS,
  PLACES,
  POSTS,
  VILLAGE_KINDS,
} from '../../src/people'
import { CONDUCT_ALIASES, CONDUCTS, classifyConduct, DISPUTABLE } from '../../src/rules/neutrality'
import { CONDUCT_KINDS } from '../../src/rules/neutrality/outcome'

/** Anything a program can hold, short of what runs code: that is written out by hand in `hostile.test.ts`. */
export const anything = fc.anything({
  maxDepth: 2,
  maxKeys: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withTypedArray: true,
  withUnicodeString: true,
})

const oneOf = (codes: readonly string[]) => fc.constantFrom(...codes)
const valuesOf = (name: string) => {
  const { slot, values } = classifyConduct.spec.vocabulary
  return oneOf(values[slot[name] as number] as readonly string[])
}
export const days = (from: string, to: string) =>
  fc.integer({ min: toDayNumber(from), max: toDayNumber(to) }).map(fromDayNumber)
const someDay = days('2018-01-01', '2027-12-31')

const actor = fc.record(
  { kind: oneOf([...EMPLOYEE_KINDS, ...Object.keys(EMPLOYEE_KIND_ALIASES)]), post: oneOf(POSTS), place: oneOf(PLACES) },
  { requiredKeys: ['kind'] },
)

const conductFields = {
  conduct: oneOf([...CONDUCTS, ...Object.keys(CONDUCT_ALIASES)]),
  election: oneOf([...elections().map(({ id }) => id), 'psu-contoh']),
  contest: oneOf(CONTESTS),
  stage: valuesOf('stage'),
  period: valuesOf('period'),
  committedOn: someDay,
  examinedOn: someDay,
  decidedOn: someDay,
  receivedOn: someDay,
  support: valuesOf('support'),
  presence: valuesOf('presence'),
  attributes: valuesOf('attributes'),
  gesture: valuesOf('gesture'),
  purpose: valuesOf('purpose'),
  published: fc.boolean(),
  assignment: valuesOf('assignment'),
  cltn: fc.boolean(),
  partyRole: valuesOf('partyRole'),
  resigned: valuesOf('resigned'),
  mobilised: valuesOf('mobilised'),
  role: valuesOf('role'),
  impact: valuesOf('impact'),
  disputed: fc.array(oneOf(DISPUTABLE), { maxLength: 3 }),
}

/** Days in the order in which they can follow one another, where the first of each pair was drawn before the second. */
const inOrder = <Facts extends object>(facts: Facts): Facts => {
  const names = ['committedOn', 'examinedOn', 'decidedOn', 'receivedOn'].filter((name) => name in facts)
  const sorted = names.map((name) => (facts as Record<string, string>)[name]).sort()
  return Object.assign(facts, Object.fromEntries(names.map((name, at) => [name, sorted[at]])))
}

export const conductFacts = fc.record({ actor, ...conductFields }, { requiredKeys: ['actor', 'conduct'] }).map(inOrder)

export const caseFacts = fc.record(
  {
    actor,
    conducts: fc.array(fc.record(conductFields, { requiredKeys: ['conduct'] }).map(inOrder), {
      minLength: 1,
      maxLength: 3,
    }),
    previousLevel: oneOf(['ringan', 'sedang', 'berat']),
  },
  { requiredKeys: ['actor', 'conducts'] },
)

export const invitationFacts = fc.record(
  {
    actor,
    occasion: oneOf(['campaign', 'declaration', 'party-event', 'community-event', 'government-event']),
    election: conductFields.election,
    contest: oneOf(CONTESTS),
    heldOn: someDay,
    period: oneOf(['campaign', 'outside-campaign']),
    assigned: fc.boolean(),
    contestantPresent: fc.boolean(),
  },
  { requiredKeys: ['actor', 'occasion'] },
)

const stage = fc
  .record(
    {
      stage: oneOf(ELECTION_STAGES),
      from: days('2017-01-01', '2028-01-01'),
      length: fc.integer({ min: 1, max: 90 }),
      contests: fc.array(oneOf(CONTESTS), { maxLength: 2 }),
      held: fc.boolean(),
      basis: fc.constant('Keputusan contoh'),
      evidence: oneOf(EVIDENCE),
    },
    { requiredKeys: ['stage', 'from', 'length', 'basis'] },
  )
  .map(({ length, ...rest }) => ({ ...rest, until: fromDayNumber(toDayNumber(rest.from) + length) }))

export const electionDefinition = fc.record(
  {
    id: fc.constantFrom('psu-contoh', 'pilkada-contoh'),
    name: fc.constant({ id: 'Contoh', en: 'Example' }),
    kind: oneOf(ELECTION_KINDS),
    contests: fc.array(oneOf(CONTESTS), { minLength: 1, maxLength: 3 }),
    places: fc.array(fc.constant('Kabupaten Contoh'), { maxLength: 2 }),
    stages: fc.array(stage, { maxLength: 4 }),
  },
  { requiredKeys: ['id', 'name', 'kind', 'contests', 'stages'] },
)

/** An election as `context.elections` takes it, whether or not `defineElection` would have made it. */
const ownElection = electionDefinition.map(({ stages, ...rest }) => ({
  ...rest,
  status: 'held',
  stages: stages.map(({ held, ...one }) => ({ evidence: 'unverified', ...one, ...(held === false ? { held } : {}) })),
  personnelBan: [],
}))

const points = classifyConduct.spec.vocabulary.names.slice(classifyConduct.spec.vocabulary.firstPoint)
const readings = fc.record(
  Object.fromEntries(points.map((point) => [point, oneOf(POINTS[point as keyof typeof POINTS].options)])),
  { requiredKeys: [] },
)
export const context = fc.record(
  {
    readings,
    minimumEvidence: oneOf(EVIDENCE),
    strictCoverage: fc.boolean(),
    elections: fc.tuple(ownElection).filter(([{ id }]) => id === 'psu-contoh'),
  },
  { requiredKeys: ['elections'] },
)

const calendar = fc.record(
  {
    id: fc.constant('contoh'),
    base: oneOf(['national', 'none']),
    week: fc.constantFrom(5, 6),
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2200 }), { maxLength: 2 }),
    days: fc.array(
      fc.record(
        {
          date: days('2024-01-01', '2028-12-31'),
          kind: oneOf(['libur-nasional', 'cuti-bersama', 'hari-pemungutan-suara', 'libur-daerah']),
          name: fc.constant('Hari contoh'),
          decree: fc.constant('SE contoh'),
          decreedOn: fc.option(days('2023-01-01', '2026-01-01')),
          asnDecree: fc.option(fc.record({ decree: fc.constant('Keppres contoh') })),
          evidence: oneOf(EVIDENCE),
        },
        { requiredKeys: ['date', 'kind', 'name', 'decree'] },
      ),
      { maxLength: 3 },
    ),
    workingDays: fc.array(days('2024-01-01', '2027-12-31'), { maxLength: 2 }),
  },
  { requiredKeys: ['id'] },
)

export const followUpContext = fc.record(
  {
    readings: fc.record(
      {
        'bare-hari': oneOf(POINTS['bare-hari'].options),
        'cuti-bersama-working-day': oneOf(POINTS['cuti-bersama-working-day'].options),
        'effect-day-fifteen': oneOf(POINTS['effect-day-fifteen'].options),
        'supervisor-after-mk-121': oneOf(POINTS['supervisor-after-mk-121'].options),
      },
      { requiredKeys: [] },
    ),
    strictCoverage: fc.boolean(),
    elections: fc.tuple(ownElection).filter(([{ id }]) => id === 'psu-contoh'),
    week: fc.constantFrom(5, 6),
    calendar,
  },
  { requiredKeys: ['elections'] },
)

export const deadlineRequest = fc.record(
  {
    event: fc.oneof(days('2019-01-01', '2027-12-31'), days('1890-01-01', '2210-12-31')),
    count: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 37_000 })),
    unit: oneOf(['hari-kerja', 'hari-kalender', 'hari', 'bulan', 'tahun']),
    start: oneOf(['setelah', 'sejak', 'terhitung-mulai-tanggal', 'ordinal']),
    countStartDay: fc.constantFrom(0, 1),
    bound: oneOf(['at-most', 'at-least']),
    readHariAs: oneOf(['hari-kalender', 'hari-kerja']),
    provision: fc.constant('pp-79-2021/pasal-4/ayat-2'),
    week: fc.constantFrom(5, 6),
    cutiBersama: oneOf(['non-working', 'working']),
    decree: oneOf(['skb', 'keppres-asn']),
    asKnownOn: days('0001-01-01', '9999-12-31'),
    calendar,
  },
  { requiredKeys: ['event', 'count', 'unit', 'start'] },
)

const caseDays = [
  'asOf',
  'knownOn',
  'foundOn',
  'reportedOn',
  'registeredOn',
  'crimeDeclaredOn',
  'forwardedOn',
  'recommendedOn',
  'summonedOn',
  'examinationSetOn',
  'secondSummonsOn',
  'examinedOn',
  'provenOn',
  'proposedOn',
  'decidedOn',
  'deliveredOn',
  'receivedOn',
  'objectedOn',
  'appealedOn',
  'courtRequestedOn',
  'courtRulingReceivedOn',
  'dismissalProposedOn',
]

/** What is followed up; actor, election and days stand beside the conduct only where there is none, so that they cannot contradict it. */
export const followUpFacts = fc
  .record(
    {
      subject: oneOf(['violation', 'superior-fails-to-act', 'pejabat-pembina-kepegawaian-fails-to-follow-up']),
      conduct: conductFacts,
      classified: fc.record(
        {
          kind: oneOf(CONDUCT_KINDS),
          level: oneOf(['ringan', 'sedang', 'berat', 'none-attached', 'set-by-agency-rule']),
          crime: fc.boolean(),
          ground: oneOf(['party-membership', 'candidacy']),
        },
        { requiredKeys: ['kind'] },
      ),
      actor,
      election: conductFields.election,
      ...Object.fromEntries(caseDays.map((name) => [name, someDay])),
    },
    { requiredKeys: ['subject'] },
  )
  .map((facts) => {
    const { conduct: _, ...alone } = facts
    const { actor: __, election: ___, ...beside } = facts as Record<string, unknown>
    const { examinedOn, decidedOn, receivedOn, ...rest } = beside
    return 'actor' in facts || 'election' in facts ? alone : rest
  })

export const circularFacts = fc.record(
  {
    issuer: fc.record({
      capacity: oneOf(['definitif', 'pj', 'pjs', 'plt', 'plh']),
      office: oneOf(['gubernur', 'bupati', 'wali-kota', 'sekretaris-daerah']),
      region: fc.constant('Kabupaten Contoh'),
    }),
    issuedOn: someDay,
    place: fc.constant('Contoh'),
    number: fc.constant('800/1/2024'),
    election: conductFields.election,
    contest: oneOf(CONTESTS),
    addressees: fc.array(oneOf([...ASN_KINDS, ...NON_ASN_KINDS, ...VILLAGE_KINDS, 'p3k', 'kades', 'thls']), {
      minLength: 1,
      maxLength: 3,
    }),
    reportingChannel: fc.constant('Inspektorat'),
    copies: fc.array(fc.constant('Badan Kepegawaian Daerah'), { maxLength: 2 }),
  },
  { requiredKeys: ['issuer', 'issuedOn', 'election', 'addressees'] },
)

/** A valid input with some fields, at any depth, replaced by anything, left out, or joined by others. */
export function spoilt<T>(valid: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const change = fc.record({
    place: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add'),
    by: anything,
    key: fc.string(),
  })
  return fc.tuple(valid, fc.array(change, { minLength: 1, maxLength: 3 })).map(([input, changes]) => {
    const copy: unknown = structuredClone(input)
    for (const { place, how, by, key } of changes) {
      const holders = objectsIn(copy)
      const holder = holders[place % holders.length] as Record<string, unknown>
      const keys = Object.keys(holder)
      const target = keys[place % Math.max(keys.length, 1)]
      if (Array.isArray(holder)) holder.push(by)
      else if (how === 'add' || target === undefined)
        Object.defineProperty(holder, key, { value: by, enumerable: true, configurable: true, writable: true })
      else if (how === 'remove') delete holder[target]
      else holder[target] = by
    }
    return copy
  })
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return []
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
