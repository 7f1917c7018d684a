import * as z from 'zod'
import { isPlainDate } from '../dates'
import { checkPerson, EMPLOYEE_KINDS, type Person, type PersonCheck, type PersonCheckOptions } from '../people'
import { at } from './collect'
import { codesOf, day } from './fields'
import type { Finding, Validated } from './issue'
import { PERSON_SCHEMAS } from './person'
import { safeCheck } from './safe-check'
import { snapshotOf } from './snapshot'

/**
 * On which day a record is looked at, and what for.
 *
 * @example
 * PersonCheckOptionsSchema.safeParse({ on: '2025-06-01', entry: 'new' }).success // => true
 * PersonCheckOptionsSchema.safeParse({}).success // => false
 */
export const PersonCheckOptionsSchema = /* @__PURE__ */ z
  .strictObject({
    on: day(),
    entry: z.enum(codesOf<NonNullable<PersonCheckOptions['entry']>>({ new: true, recorded: true })).optional(),
  })
  .readonly() satisfies z.ZodType<PersonCheckOptions>

/** A record whose kind none of the schemas takes: only the kind is looked at, since which other fields it needs depends on it. */
const OfNoKnownKind = /* @__PURE__ */ z.looseObject({ kind: z.enum(EMPLOYEE_KINDS) })

const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2100-12-31'

type Door = (input: unknown, options: unknown) => Validated<PersonCheck>

/** The door of each kind, and one for a kind that is none: its schema takes nothing, so that the checker is not reached. */
const DOORS: ReadonlyMap<unknown, Door> = /* @__PURE__ */ doorsOf()

function doorsOf(): ReadonlyMap<unknown, Door> {
  const schemas: readonly (readonly [unknown, z.ZodType])[] = [...Object.entries(PERSON_SCHEMAS), [null, OfNoKnownKind]]
  return new Map(
    schemas.map(([kind, schema]) => [
      kind,
      safeCheck(schema as z.ZodType<Person>, (person, options) => checkPerson(person, options as PersonCheckOptions), {
        context: PersonCheckOptionsSchema,
        together: (record, options) => [...daysOutOfRange(record, []), ...daysOutOfRange(options, ['context'])],
      }),
    ]),
  )
}

/**
 * Looks at the record of a person of which nothing is known: a form, a file, a request. It never throws and never changes the input.
 * What does not fit the fields of the kind is refused with every issue; a record that fits is handed to `checkPerson`, whose issues
 * stand in the value.
 *
 * @param input the record, as `checkPerson` takes it
 * @param options the day and the entry, as `checkPerson` takes them
 * @returns what `checkPerson` finds, or every issue of the input
 * @example
 * const record = {
 *   kind: 'pns', birthDate: '1990-02-14', sex: 'wanita', nip: '19900214 201503 2 001', tmtCpns: '2015-03-01',
 *   golongan: 'III/b', post: { level: 'jf-ahli-pertama', limitSource: 'general' }, status: 'aktif',
 * }
 * const answer = safeCheckPerson(record, { on: '2025-06-01' })
 * answer.ok && answer.value.worst // => 'sound'
 * const refused = safeCheckPerson({ ...record, golongan: 'III/e', niPppk: '' }, { on: '2025-06-31' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['golongan unknown-value', 'niPppk unknown-key', 'context.on impossible-date']
 */
export function safeCheckPerson(input: unknown, options?: unknown): Validated<PersonCheck> {
  const kind = at(snapshotOf(input).value, 'kind')
  const door = DOORS.get(typeof kind === 'string' && DOORS.has(kind) ? kind : null) as Door
  // Options left out are read as empty ones, so that the day they lack is reported.
  return door(input, options === undefined ? {} : options)
}

/** Days that no record holds, and from which years could no longer be counted. */
function daysOutOfRange(value: unknown, path: readonly PropertyKey[]): readonly Finding[] {
  if (isPlainDate(value)) {
    const found = { path, code: 'out-of-range', given: value } as const
    if (value < FIRST_DAY) return [{ ...found, due: { kind: 'day-from', day: FIRST_DAY } }]
    return value > LAST_DAY ? [{ ...found, due: { kind: 'day-until', day: LAST_DAY } }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    daysOutOfRange(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
