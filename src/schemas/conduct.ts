import * as z from 'zod'
import { LEVELS } from '../rules/discipline'
import {
  type ActorFacts,
  type CaseFacts,
  CONDUCT_ALIASES,
  CONDUCTS,
  type ConductAlias,
  type ConductFacts,
  classifyConduct,
  DISPUTABLE,
  type InvitationFacts,
} from '../rules/neutrality'
import { codesOf, day, form, text } from './fields'
import { EmployeeKindSchema, PlaceSchema, PostSchema } from './people'

type Codes<Name extends keyof ConductFacts> = readonly Extract<ConductFacts[Name], string>[]

/** The codes of a fact that is a dimension of the same name, as the tables have them. */
function valuesOf<Name extends keyof ConductFacts>(name: Name): Codes<Name> {
  const { slot, values } = classifyConduct.spec.vocabulary
  return values[slot[name] as number] as readonly string[] as Codes<Name>
}

/**
 * Who acted.
 *
 * @example
 * ActorFactsSchema.safeParse({ kind: 'pns', post: 'administrator' }).success // => true
 * ActorFactsSchema.safeParse({ kind: 'pns', rank: 'III/d' }).success // => false
 */
export const ActorFactsSchema = /* @__PURE__ */ form({
  kind: () => EmployeeKindSchema,
  post: () => PostSchema.optional(),
  place: () => PlaceSchema.optional(),
}).readonly() satisfies z.ZodType<ActorFacts>

const ConductObject = /* @__PURE__ */ form({
  actor: () => ActorFactsSchema,
  conduct: () => z.enum([...CONDUCTS, ...(Object.keys(CONDUCT_ALIASES) as ConductAlias[])]),
  election: () => text().optional(),
  contest: () => z.enum(valuesOf('contest')).optional(),
  stage: () => z.enum(valuesOf('stage')).optional(),
  period: () => z.enum(valuesOf('period')).optional(),
  committedOn: () => day().optional(),
  examinedOn: () => day().optional(),
  decidedOn: () => day().optional(),
  receivedOn: () => day().optional(),
  support: () => z.enum(valuesOf('support')).optional(),
  presence: () => z.enum(valuesOf('presence')).optional(),
  attributes: () => z.enum(valuesOf('attributes')).optional(),
  gesture: () => z.enum(valuesOf('gesture')).optional(),
  purpose: () => z.enum(valuesOf('purpose')).optional(),
  published: () => z.boolean().optional(),
  assignment: () => z.enum(valuesOf('assignment')).optional(),
  cltn: () => z.boolean().optional(),
  partyRole: () => z.enum(valuesOf('partyRole')).optional(),
  resigned: () => z.enum(valuesOf('resigned')).optional(),
  mobilised: () => z.enum(valuesOf('mobilised')).optional(),
  role: () => z.enum(valuesOf('role')).optional(),
  impact: () => z.enum(valuesOf('impact')).optional(),
  disputed: () => z.array(z.enum(DISPUTABLE)).readonly().optional(),
})

/**
 * What a public employee did around an election. Whether the days can follow one another, and whether the election exists, is seen
 * only with the other fields and the context: `safeClassifyConduct` looks at those too.
 *
 * @example
 * ConductFactsSchema.safeParse({ actor: { kind: 'pns' }, conduct: 'post-photo' }).success // => true
 * ConductFactsSchema.safeParse({ actor: { kind: 'pns' }, conduct: 'post-photo', committedOn: '2024-02-30' }).success // => false
 */
export const ConductFactsSchema = /* @__PURE__ */ ConductObject.readonly() satisfies z.ZodType<ConductFacts>

/**
 * Several acts of one person.
 *
 * @example
 * CaseFactsSchema.safeParse({ actor: { kind: 'pns' }, conducts: [{ conduct: 'post-photo' }] }).success // => true
 * CaseFactsSchema.safeParse({ actor: { kind: 'pns' }, conducts: [] }).success // => false
 */
export const CaseFactsSchema = /* @__PURE__ */ form({
  actor: () => ActorFactsSchema,
  conducts: () =>
    z
      .array(ConductObject.omit({ actor: true }).readonly())
      .min(1)
      .readonly(),
  previousLevel: () => z.enum(LEVELS).optional(),
}).readonly() satisfies z.ZodType<CaseFacts>

/**
 * An invitation around an election.
 *
 * @example
 * InvitationFactsSchema.safeParse({ actor: { kind: 'pns' }, occasion: 'campaign' }).success // => true
 */
export const InvitationFactsSchema = /* @__PURE__ */ form({
  actor: () => ActorFactsSchema,
  occasion: () =>
    z.enum(
      codesOf<InvitationFacts['occasion']>({
        campaign: true,
        declaration: true,
        'party-event': true,
        'community-event': true,
        'government-event': true,
      }),
    ),
  election: () => text().optional(),
  contest: () => z.enum(valuesOf('contest')).optional(),
  heldOn: () => day().optional(),
  period: () => z.enum(valuesOf('period')).optional(),
  assigned: () => z.boolean().optional(),
  contestantPresent: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<InvitationFacts>
