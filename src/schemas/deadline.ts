import * as z from 'zod'
import type { CalendarDay, CalendarDefinition, DeadlineInput, HolidayKind } from '../calendar'
import { EVIDENCE } from '../law'
import { codesOf, day, form, text } from './fields'

/** What {@link safeDeadline} is asked: as `deadline`, except that a calendar of one's own is given as data. */
export interface DeadlineRequest extends Omit<DeadlineInput, 'calendar'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

/** The years within which a deadline or a calendar may lie; those of `defineCalendar`. */
export const FIRST_YEAR = 1900
/** The last of these years. */
export const LAST_YEAR = 2200

const year = () => z.int().min(FIRST_YEAR).max(LAST_YEAR)

/** Working days a week. */
export const week = () => z.literal([5, 6])

const CalendarDaySchema = /* @__PURE__ */ form({
  date: () => day(),
  kind: () =>
    z.enum(
      codesOf<HolidayKind>({
        'libur-nasional': true,
        'cuti-bersama': true,
        'hari-pemungutan-suara': true,
        'libur-daerah': true,
      }),
    ),
  name: () => text(),
  decree: () => text(),
  decreedOn: () => day().nullable().optional(),
  asnDecree: () =>
    z.strictObject({ decree: text(), decreedOn: day().nullable().optional() }).readonly().nullable().optional(),
  evidence: () => z.enum(EVIDENCE).optional(),
}).readonly() satisfies z.ZodType<CalendarDay>

/**
 * A calendar of one's own, as `defineCalendar` takes it.
 *
 * @example
 * CalendarDefinitionSchema.safeParse({ id: 'provinsi-contoh', week: 6 }).success // => true
 */
export const CalendarDefinitionSchema = /* @__PURE__ */ form({
  id: () => text(),
  base: () => z.enum(codesOf<NonNullable<CalendarDefinition['base']>>({ national: true, none: true })).optional(),
  week: () => week().optional(),
  years: () => z.array(year()).readonly().optional(),
  days: () => z.array(CalendarDaySchema).readonly().optional(),
  workingDays: () => z.array(day()).readonly().optional(),
}).readonly() satisfies z.ZodType<CalendarDefinition>

/**
 * A deadline to be counted.
 *
 * @example
 * DeadlineRequestSchema.safeParse({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'setelah' }).success // => true
 */
export const DeadlineRequestSchema = /* @__PURE__ */ form({
  event: () => day(),
  count: () => z.int().min(1).max(36_500),
  unit: () =>
    z.enum(
      codesOf<DeadlineInput['unit']>({
        'hari-kerja': true,
        'hari-kalender': true,
        hari: true,
        bulan: true,
        tahun: true,
      }),
    ),
  start: () =>
    z.enum(
      codesOf<DeadlineInput['start']>({ setelah: true, sejak: true, 'terhitung-mulai-tanggal': true, ordinal: true }),
    ),
  countStartDay: () => z.literal([0, 1]).optional(),
  bound: () => z.enum(codesOf<NonNullable<DeadlineInput['bound']>>({ 'at-most': true, 'at-least': true })).optional(),
  readHariAs: () =>
    z.enum(codesOf<NonNullable<DeadlineInput['readHariAs']>>({ 'hari-kalender': true, 'hari-kerja': true })).optional(),
  provision: () => text().optional(),
  week: () => week().optional(),
  cutiBersama: () =>
    z.enum(codesOf<NonNullable<DeadlineInput['cutiBersama']>>({ 'non-working': true, working: true })).optional(),
  decree: () => z.enum(codesOf<NonNullable<DeadlineInput['decree']>>({ skb: true, 'keppres-asn': true })).optional(),
  asKnownOn: () => day().optional(),
  calendar: () => CalendarDefinitionSchema.optional(),
}).readonly() satisfies z.ZodType<DeadlineRequest>
