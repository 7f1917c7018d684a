import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ANSWERERS, CHECKERS, type CheckerId } from '../../src/checkers'
import { CLOCK_FACTS, type FACT_KINDS } from '../../src/decision'
import { DUTY_ROLE_ALIASES, OFFICE_ALIASES } from '../../src/organization'
import { EMPLOYEE_KIND_ALIASES } from '../../src/people'
import { CONDUCT_ALIASES } from '../../src/rules/neutrality'
import * as schemas from '../../src/schemas'

const SCHEMAS: { readonly [Id in CheckerId]: z.ZodType } = {
  adviseOnInvitation: schemas.InvitationFactsSchema,
  assessBudgetAbsorption: schemas.BudgetAbsorptionFactsSchema,
  assessClaim: schemas.ClaimFactsSchema,
  assessLeaveRefusal: schemas.LeaveRefusalFactsSchema,
  assessLegalAid: schemas.LegalAidFactsSchema,
  assessPetition: schemas.PetitionFactsSchema,
  assessProcedureAdoption: schemas.ProcedureAdoptionFactsSchema,
  checkActingPower: schemas.ActingPowerFactsSchema,
  checkConcurrentDuties: schemas.ConcurrentDutiesFactsSchema,
  checkEligibility: schemas.EligibilityFactsSchema,
  classifyAbsence: schemas.AbsenceFactsSchema,
  classifyBreach: schemas.BreachFactsSchema,
  classifyBreaches: schemas.BreachesFactsSchema,
  classifyCase: schemas.CaseFactsSchema,
  classifyConduct: schemas.ConductFactsSchema,
  classifyOpd: schemas.OpdTypeFactsSchema,
  imposingAuthority: schemas.AuthorityFactsSchema,
  personnelAuthority: schemas.PersonnelAuthorityFactsSchema,
  postAppointment: schemas.PostAppointmentFactsSchema,
  postRung: schemas.PostRungFactsSchema,
  resolveResignation: schemas.ResignationFactsSchema,
  resolveTerm: schemas.TermFactsSchema,
  supervisorOn: schemas.SupervisionFactsSchema,
}

interface Node {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly properties?: { readonly [name: string]: Node }
  readonly required?: readonly string[]
  readonly items?: Node
}

interface Field {
  readonly node: Node
  readonly required: boolean
}

/** Every field of a schema by its path, objects included; inside lists with a star. */
function fieldsOf(node: Node, path = '', needed = true): [string, Field][] {
  const own: [string, Field][] = path === '' ? [] : [[path, { node, required: needed }]]
  const inside = Object.entries(node.properties ?? {}).flatMap(([name, one]) =>
    fieldsOf(one, path === '' ? name : `${path}.${name}`, needed && (node.required ?? []).includes(name)),
  )
  const items = node.items?.properties === undefined ? [] : fieldsOf(node.items, `${path}.*`, false)
  return [...own, ...inside, ...items]
}

const ALIASES = [EMPLOYEE_KIND_ALIASES, CONDUCT_ALIASES, OFFICE_ALIASES, DUTY_ROLE_ALIASES].flatMap(Object.keys)

/** What a schema of each kind of fact looks like; a day is of no type that JSON Schema knows. */
const LOOKS: { readonly [Kind in (typeof FACT_KINDS)[number]]: (node: Node) => boolean } = {
  code: (node) => node.enum !== undefined,
  codes: (node) => node.type === 'array' && node.items?.enum !== undefined,
  flag: (node) => node.type === 'boolean',
  day: (node) => node.type === undefined && node.enum === undefined,
  number: (node) => node.type === 'number' || node.type === 'integer',
  text: (node) => node.type === 'string' && node.enum === undefined,
  list: (node) => node.type === 'array',
  record: (node) => node.type === 'object',
}

describe.each(Object.values(CHECKERS).map((entry) => [entry.id, entry] as const))('the facts of %s', (id, entry) => {
  const json = z.toJSONSchema(SCHEMAS[id as CheckerId], { unrepresentable: 'any', io: 'input' }) as Node
  const fields = new Map(fieldsOf(json))

  it('are those of its schema, of the same kind, with the same codes, and needed alike', () => {
    for (const { fact, kind, accepts, when } of entry.facts) {
      const field = fields.get(fact)
      expect(field, `${id} ${fact}`).toBeDefined()
      const { node, required } = field as Field
      expect(LOOKS[kind](node), `${id} ${fact} is a ${kind}`).toBe(true)
      expect(when === 'required', `${id} ${fact} is needed`).toBe(required)
      const codes = node.enum ?? node.items?.enum ?? []
      expect(
        accepts.filter((code) => !codes.includes(code)),
        `${id} ${fact} accepts`,
      ).toEqual([])
      if (kind === 'code' || kind === 'codes')
        expect(
          codes.filter((code) => !accepts.includes(code) && !ALIASES.includes(code)),
          `${id} ${fact} leaves out`,
        ).toEqual([])
    }
  })

  it('are all of them', () => {
    const asked = entry.facts.map(({ fact }) => fact)
    const whole = entry.facts.filter(({ kind }) => kind === 'list' || kind === 'record').map(({ fact }) => fact)
    const left = [...fields.keys()].filter(
      (path) =>
        !asked.includes(path) &&
        !asked.some((one) => one.startsWith(`${path}.`)) &&
        !whole.some((one) => path.startsWith(`${one}.`)),
    )
    expect(left).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('include every fact that its tables turn on, and whoever can answer is known', () => {
    const asked = entry.facts.map(({ fact }) => fact)
    const days: readonly string[] = Object.values(CLOCK_FACTS)
    const { tables, vocabulary } = entry.checker?.spec ?? { tables: () => [], vocabulary: undefined }
    for (const { dimensions } of tables()) {
      for (const name of Object.keys(dimensions)) {
        const behind = vocabulary?.facts[vocabulary.slot[name] as number] ?? []
        for (const fact of behind.filter((one) => one !== name && !days.includes(one)))
          expect(
            asked.some((one) => one === fact || fact.startsWith(`${one}.`)),
            `${id} ${fact}`,
          ).toBe(true)
      }
    }
    for (const { who } of entry.facts) expect(ANSWERERS).toContain(who)
  })
})

it('every function that returns a decision is in the register', () => {
  expect(Object.entries(CHECKERS).map(([name, { id }]) => [name, id])).toEqual(
    Object.keys(CHECKERS).map((name) => [name, name]),
  )
})
