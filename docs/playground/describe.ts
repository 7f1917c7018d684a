import * as z from 'zod'
import { elections } from '../../src/elections'
import { options } from '../../src/explain'
import { isOurs } from '../../src/explain/area-words'
import { speak } from '../../src/explain/speech'
import { type Locale, lawVersion } from '../../src/law'
import { EMPLOYEE_KIND_ALIASES } from '../../src/people'
import * as schemas from '../../src/schemas'
import { type Lexicon, lexiconOf } from '../build/lexicon'
import { ALIASES, FIELD_WORDS } from './field-words'
import type { Both, FormNode, FormOf, Offered, PageData, Takes } from './form-node'

/** The schema of each form, and the checkers whose words its fields may borrow. */
const FORMS: {
  readonly [door: string]: { readonly schema: z.ZodType; readonly area: string; readonly like?: readonly string[] }
} = {
  classifyConduct: { area: 'rules/neutrality', schema: schemas.ConductFactsSchema },
  classifyCase: { area: 'rules/neutrality', schema: schemas.CaseFactsSchema, like: ['classifyConduct'] },
  adviseOnInvitation: { area: 'rules/neutrality', schema: schemas.InvitationFactsSchema },
  planFollowUp: { area: 'rules/neutrality', schema: schemas.FollowUpFactsSchema, like: ['classifyConduct'] },
  draftCircular: {
    area: 'rules/neutrality',
    schema: schemas.CircularFactsSchema,
    like: ['checkActingPower', 'classifyConduct'],
  },
  classifyBreach: { area: 'rules/discipline', schema: schemas.BreachFactsSchema },
  classifyBreaches: {
    area: 'rules/discipline',
    schema: schemas.BreachesFactsSchema,
    like: ['classifyBreach', 'classifyAbsence'],
  },
  classifyAbsence: { area: 'rules/discipline', schema: schemas.AbsenceFactsSchema },
  imposingAuthority: { area: 'rules/discipline', schema: schemas.AuthorityFactsSchema, like: ['checkActingPower'] },
  planProceedings: { area: 'rules/discipline', schema: schemas.ProceedingsFactsSchema, like: ['classifyBreach'] },
  planRemedy: { area: 'rules/discipline', schema: schemas.RemedyFactsSchema, like: ['classifyBreach'] },
  checkActingPower: { area: 'rules/authority', schema: schemas.ActingPowerFactsSchema },
  resolveTerm: { area: 'organization', schema: schemas.TermFactsSchema },
  personnelAuthority: { area: 'organization', schema: schemas.PersonnelAuthorityFactsSchema },
  classifyOpd: { area: 'organization', schema: schemas.OpdTypeFactsSchema },
  supervisorOn: { area: 'organization', schema: schemas.SupervisionFactsSchema },
  checkEligibility: { area: 'rules/additional-duty', schema: schemas.EligibilityFactsSchema },
  checkConcurrentDuties: {
    area: 'rules/additional-duty',
    schema: schemas.ConcurrentDutiesFactsSchema,
    like: ['checkEligibility'],
  },
  resolveResignation: {
    area: 'rules/additional-duty',
    schema: schemas.ResignationFactsSchema,
    like: ['checkEligibility'],
  },
  planSuccession: {
    area: 'rules/additional-duty',
    schema: schemas.SuccessionFactsSchema,
    like: ['checkEligibility', 'resolveResignation'],
  },
  assessLegalAid: { area: 'rules/legal-aid', schema: schemas.LegalAidFactsSchema },
  assessPetition: { area: 'rules/grievance', schema: schemas.PetitionFactsSchema },
  assessClaim: { area: 'rules/grievance', schema: schemas.ClaimFactsSchema, like: ['assessPetition'] },
  assessLeaveRefusal: { area: 'rules/grievance', schema: schemas.LeaveRefusalFactsSchema },
  routeRecommendation: {
    area: 'rules/grievance',
    schema: schemas.RecommendationFactsSchema,
    like: ['checkActingPower'],
  },
  planEscalation: { area: 'rules/escalation', schema: schemas.EscalationFactsSchema },
  assessBudgetAbsorption: { area: 'rules/coordination', schema: schemas.BudgetAbsorptionFactsSchema },
  assessProcedureAdoption: { area: 'rules/coordination', schema: schemas.ProcedureAdoptionFactsSchema },
}

/** What a schema says of itself in the terms of JSON Schema. */
interface Shape {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly properties?: { readonly [key: string]: Shape }
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * Reads the forms of the page off the schemas, and the words of their fields off the library.
 *
 * @param version the version of the package
 * @returns what the page needs beside the library itself
 */
export async function describePage(version: string): Promise<PageData> {
  const lists: Offered[][] = []
  const places = new Map<string, number>()
  const intern = (offered: Offered[]): number => {
    const key = JSON.stringify(offered)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, lists.length)
    lists.push(offered)
    return lists.length - 1
  }
  const forms: FormOf[] = []
  for (const [id, { schema, area, like = [] }] of Object.entries(FORMS)) {
    const shape = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'date' })
      },
    }) as Shape
    const lexicons = { id: await lexiconOf('id', area, id), en: await lexiconOf('en', area, id) }
    forms.push({ id, fields: fieldsOf(shape, { checkers: [id, ...like], lexicons, path: '', intern }) })
  }
  return { version, law: lawVersion, lists, forms }
}

interface Where {
  readonly checkers: readonly string[]
  readonly lexicons: { readonly [L in Locale]: Lexicon }
  readonly path: string
  readonly intern: (offered: Offered[]) => number
}

function fieldsOf(shape: Shape, where: Where): FormNode[] {
  return Object.entries(shape.properties ?? {}).map(([key, value]): FormNode => {
    const path = where.path === '' ? key : `${where.path}.${key}`
    const ask = both((locale) => wordsOf({ ...where, path }, locale)?.question ?? '')
    return {
      key,
      required: (shape.required ?? []).includes(key),
      name: nameOf({ ...where, path }),
      ...(ask.id === '' ? {} : { ask }),
      ...takes(value, key, { ...where, path }),
    }
  })
}

function takes(shape: Shape, key: string, where: Where): Takes {
  // A field that takes one of several records offers the first; each of the others has a door of its own.
  const first = shape.anyOf?.[0] ?? shape.oneOf?.[0]
  if (first !== undefined) return takes(first, key, where)
  if (shape.enum !== undefined) return { kind: 'choice', list: where.intern(offeredBy(shape.enum, where)) }
  if (shape.type === 'array') return listOf(shape.items ?? {}, where)
  if (shape.type === 'object') return { kind: 'group', fields: fieldsOf(shape, where) }
  if (shape.type === 'boolean') return { kind: 'flag' }
  if (shape.format === 'date') return { kind: 'day' }
  if (shape.type === 'integer' || shape.type === 'number') return bounds(shape)
  if (shape.type === 'string') return { kind: key === 'election' ? 'election' : 'text' }
  throw new RangeError(`${where.checkers[0]}.${where.path}: no field for ${JSON.stringify(shape)}`)
}

function listOf(items: Shape, where: Where): Takes {
  if (items.enum !== undefined) return { kind: 'choices', list: where.intern(offeredBy(items.enum, where)) }
  if (items.format === 'date') return { kind: 'days' }
  if (items.type === 'object') return { kind: 'list', fields: fieldsOf(items, where) }
  return { kind: 'texts' }
}

function bounds({ minimum, maximum }: Shape): Takes {
  const least = minimum !== undefined && Math.abs(minimum) < Number.MAX_SAFE_INTEGER ? { least: minimum } : {}
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? { most: maximum } : {}
  return { kind: 'number', ...least, ...most }
}

/** The values with their words: as `options` has them, or else the codes of the schema in the words of the area. */
function offeredBy(codes: readonly string[], where: Where): Offered[] {
  for (const fact of namesFor(where.path)) {
    for (const checker of where.checkers.filter(isOurs)) {
      const id = options(checker, fact, { locale: 'id' })
      const en = options(checker, fact, { locale: 'en' })
      const fitting = id.filter(({ value }) => codes.includes(String(value)))
      if (fitting.length === 0) continue
      return fitting.map(({ value, label, help }) => {
        const english = en.find((one) => one.value === value)
        return {
          value: String(value),
          label: { id: label, en: english?.label ?? label },
          ...(help === '' ? {} : { help: { id: help, en: english?.help ?? help } }),
        }
      })
    }
  }
  const name = lastOf(where.path)
  return codes
    .filter((code) => !isAlias(code))
    .map((code) => ({
      value: code,
      label: both((locale) => FIELD_WORDS[`=${code}`]?.[locale] ?? where.lexicons[locale].effect(name, code)),
    }))
}

function isAlias(code: string): boolean {
  return Object.hasOwn(EMPLOYEE_KIND_ALIASES, code) || ALIASES.has(code)
}

/** `conducts.conduct` is looked for as such and as `conduct`. */
function namesFor(path: string): string[] {
  const parts = path.split('.')
  return parts.map((_, at) => parts.slice(at).join('.'))
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function nameOf(where: Where): Both {
  const own = FIELD_WORDS[`${where.checkers[0]}.${where.path}`] ?? FIELD_WORDS[lastOf(where.path)]
  return own ?? both((locale) => wordsOf(where, locale)?.name ?? where.lexicons[locale].dimension(lastOf(where.path)))
}

function wordsOf({ checkers, path }: Where, locale: Locale) {
  for (const fact of namesFor(path)) {
    for (const checker of checkers) {
      const found = speak(locale, checker).factWords(fact)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function both(of: (locale: Locale) => string): Both {
  return { id: of('id'), en: of('en') }
}

/** The elections of the library, as a form offers them. */
export function electionsOffered(): Offered[] {
  return elections().map(({ id, name }) => ({ value: id, label: name }))
}
