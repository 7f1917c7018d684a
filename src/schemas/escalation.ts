import * as z from 'zod'
import type { CalendarDefinition } from '../calendar'
import { POINTS } from '../law'
import { REGION_LEVELS } from '../organization'
import {
  ESCALATION_RESPONDENTS,
  ESCALATION_SUBJECTS,
  type EscalationContext,
  type EscalationFacts,
  FILERS,
  FORWARDERS,
  RUNG_RESULTS,
  RUNGS,
} from '../rules/escalation'
import { CalendarDefinitionSchema, week } from './deadline'
import { day, form } from './fields'

/**
 * What an escalation is planned from. Whether its days are covered and can be counted is seen by `safePlanEscalation`.
 *
 * @example
 * EscalationFactsSchema.safeParse({ subject: 'transfer', place: 'provinsi', on: '2024-03-22' }).success // => true
 * EscalationFactsSchema.safeParse({ subject: 'transfer', place: 'desa', on: '2024-03-22' }).success // => false
 */
export const EscalationFactsSchema = /* @__PURE__ */ form({
  subject: () => z.enum(ESCALATION_SUBJECTS),
  filer: () => z.enum(FILERS).optional(),
  respondent: () => z.enum(ESCALATION_RESPONDENTS).optional(),
  place: () => z.enum(REGION_LEVELS),
  history: () =>
    z
      .array(
        z
          .strictObject({
            rung: z.enum([...RUNGS, ...FORWARDERS]),
            filedOn: day().optional(),
            result: z.enum(RUNG_RESULTS).optional(),
            answeredOn: day().optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
  on: () => day(),
  happenedOn: () => day().optional(),
  decisionReceivedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<EscalationFacts>

/** What a caller of {@link safePlanEscalation} may set: as for `planEscalation`, a calendar as data. */
export interface EscalationRequestContext extends Omit<EscalationContext, 'calendar'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

/**
 * What a caller of `safePlanEscalation` may set beside the facts.
 *
 * @example
 * EscalationContextSchema.safeParse({ week: 6 }).success // => true
 * EscalationContextSchema.safeParse({ readings: { 'bare-hari': 'sometimes' } }).success // => false
 */
export const EscalationContextSchema = /* @__PURE__ */ form({
  calendar: () => CalendarDefinitionSchema.optional(),
  week: () => week().optional(),
  readings: () =>
    z
      .strictObject({
        'supervisor-after-mk-121': z.enum(POINTS['supervisor-after-mk-121'].options).optional(),
        'bare-hari': z.enum(POINTS['bare-hari'].options).optional(),
        'cuti-bersama-working-day': z.enum(POINTS['cuti-bersama-working-day'].options).optional(),
      })
      .readonly()
      .optional(),
}).readonly() satisfies z.ZodType<EscalationRequestContext>
