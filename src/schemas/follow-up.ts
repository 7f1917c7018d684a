import * as z from 'zod'
import type {
  ClassifiedViolation,
  ConductKind,
  ConductLevel,
  FollowUpEvent,
  FollowUpFacts,
  FollowUpSubject,
} from '../rules/neutrality'
import { ActorFactsSchema, ConductFactsSchema } from './conduct'
import { codesOf, day, form, text } from './fields'

/** The days of a case, in the order in which they come. */
export const FOLLOW_UP_DAYS: readonly FollowUpEvent[] = /* @__PURE__ */ codesOf<FollowUpEvent>({
  knownOn: true,
  foundOn: true,
  reportedOn: true,
  registeredOn: true,
  crimeDeclaredOn: true,
  forwardedOn: true,
  recommendedOn: true,
  summonedOn: true,
  examinationSetOn: true,
  secondSummonsOn: true,
  examinedOn: true,
  provenOn: true,
  proposedOn: true,
  decidedOn: true,
  deliveredOn: true,
  receivedOn: true,
  objectedOn: true,
  appealedOn: true,
  courtRequestedOn: true,
  courtRulingReceivedOn: true,
  dismissalProposedOn: true,
})

const dayOfCase = () => day().optional()

/**
 * A class and level already decided by whoever had to decide.
 *
 * @example
 * ClassifiedViolationSchema.safeParse({ kind: 'discipline-violation', level: 'berat' }).success // => true
 */
export const ClassifiedViolationSchema = /* @__PURE__ */ form({
  kind: () =>
    z.enum(
      codesOf<ConductKind>({
        lawful: true,
        'not-established': true,
        'ethics-violation': true,
        'discipline-violation': true,
        'dismissal-ground': true,
        'village-violation': true,
        'contract-violation': true,
        'office-holder-violation': true,
      }),
    ),
  level: () =>
    z
      .enum(
        codesOf<ConductLevel>({
          ringan: true,
          sedang: true,
          berat: true,
          'set-by-agency-rule': true,
          'set-by-contract': true,
          'none-attached': true,
          'not-applicable': true,
        }),
      )
      .optional(),
  crime: () => z.boolean().optional(),
  ground: () =>
    z
      .enum(codesOf<NonNullable<ClassifiedViolation['ground']>>({ 'party-membership': true, candidacy: true }))
      .optional(),
}).readonly() satisfies z.ZodType<ClassifiedViolation>

/**
 * What a follow-up is planned from. Whether the election exists, and whether the days can be counted, is seen only with the context:
 * `safePlanFollowUp` looks at those too.
 *
 * @example
 * FollowUpFactsSchema.safeParse({ subject: 'violation', decidedOn: '2024-12-02' }).success // => true
 * FollowUpFactsSchema.safeParse({ subject: 'violation', decidedOn: '2024-12-32' }).success // => false
 */
export const FollowUpFactsSchema = /* @__PURE__ */ form({
  subject: () =>
    z.enum(
      codesOf<FollowUpSubject>({
        violation: true,
        'superior-fails-to-act': true,
        'pejabat-pembina-kepegawaian-fails-to-follow-up': true,
      }),
    ),
  conduct: () => ConductFactsSchema.optional(),
  classified: () => ClassifiedViolationSchema.optional(),
  actor: () => ActorFactsSchema.optional(),
  election: () => text().optional(),
  asOf: () => dayOfCase(),
  knownOn: () => dayOfCase(),
  foundOn: () => dayOfCase(),
  reportedOn: () => dayOfCase(),
  registeredOn: () => dayOfCase(),
  crimeDeclaredOn: () => dayOfCase(),
  forwardedOn: () => dayOfCase(),
  recommendedOn: () => dayOfCase(),
  summonedOn: () => dayOfCase(),
  examinationSetOn: () => dayOfCase(),
  secondSummonsOn: () => dayOfCase(),
  examinedOn: () => dayOfCase(),
  provenOn: () => dayOfCase(),
  proposedOn: () => dayOfCase(),
  decidedOn: () => dayOfCase(),
  deliveredOn: () => dayOfCase(),
  receivedOn: () => dayOfCase(),
  objectedOn: () => dayOfCase(),
  appealedOn: () => dayOfCase(),
  courtRequestedOn: () => dayOfCase(),
  courtRulingReceivedOn: () => dayOfCase(),
  dismissalProposedOn: () => dayOfCase(),
}).readonly() satisfies z.ZodType<FollowUpFacts>
