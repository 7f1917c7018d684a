import type { Decision } from '../decision'
import {
  adviseOnInvitation,
  type CaseDecision,
  type ConductConclusion,
  type ConductFacts,
  classifyCase,
  classifyConduct,
  type InvitationDecision,
} from '../rules/neutrality'
import { CaseFactsSchema, ConductFactsSchema, InvitationFactsSchema } from './conduct'
import { caseTogether, conductTogether, invitationTogether } from './conduct-together'
import { InvitationContextSchema, NeutralityContextSchema } from './context'
import type { Validated } from './issue'
import { safeCheck } from './safe-check'

type Door<Value> = (input: unknown, context?: unknown) => Validated<Value>

const conductDoor: Door<Decision<ConductConclusion, ConductFacts>> = /* @__PURE__ */ safeCheck(
  ConductFactsSchema,
  classifyConduct,
  { context: NeutralityContextSchema, together: conductTogether },
)
const caseDoor: Door<CaseDecision> = /* @__PURE__ */ safeCheck(CaseFactsSchema, classifyCase, {
  context: NeutralityContextSchema,
  together: caseTogether,
})
const invitationDoor: Door<InvitationDecision> = /* @__PURE__ */ safeCheck(InvitationFactsSchema, adviseOnInvitation, {
  context: InvitationContextSchema,
  together: invitationTogether,
})

/**
 * Classifies what a public employee did around an election, from input of which nothing is known: a form, a file, a request. It
 * never throws and never changes the input; whatever is wrong is reported, all of it at once.
 *
 * @param input the facts, as `classifyConduct` takes them
 * @param context the context, as `classifyConduct` takes it
 * @returns the decision, or every issue
 * @example
 * const answer = safeClassifyConduct({ actor: { kind: 'pns' }, conduct: 'social-media-engagement', election: 'pilkada-2024', committedOn: '2024-10-10' })
 * answer.ok && answer.value.status // => 'decided'
 * const refused = safeClassifyConduct({ actor: { kind: 'pns' }, conduct: 'social-media-like', committedOn: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['conduct unknown-value social-media-engagement', 'committedOn impossible-date 2024-02-29']
 */
export function safeClassifyConduct(
  input: unknown,
  context?: unknown,
): Validated<Decision<ConductConclusion, ConductFacts>> {
  return conductDoor(input, context)
}

/**
 * Classifies several acts of one person, from input of which nothing is known, as {@link safeClassifyConduct} does for one.
 *
 * @param input the person and the acts, as `classifyCase` takes them
 * @param context the context, as `classifyCase` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeClassifyCase({ actor: { kind: 'pns' }, conducts: [{ conduct: 'post-photo' }, { conduct: 'post-foto' }] })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`) // => ['conducts[1].conduct unknown-value post-photo']
 */
export function safeClassifyCase(input: unknown, context?: unknown): Validated<CaseDecision> {
  return caseDoor(input, context)
}

/**
 * Advises on an invitation around an election, from input of which nothing is known, as {@link safeClassifyConduct} does on a conduct.
 *
 * @param input the invitation, as `adviseOnInvitation` takes it
 * @param context the context, as `adviseOnInvitation` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeAdviseOnInvitation({ actor: { kind: 'pns' }, occasion: 'kampanye' })
 * refused.ok === false && refused.issues[0]?.nearest // => 'campaign'
 */
export function safeAdviseOnInvitation(input: unknown, context?: unknown): Validated<InvitationDecision> {
  return invitationDoor(input, context)
}
