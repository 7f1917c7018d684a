import { type CalendarResult, type Deadline, deadline } from '../../../../calendar'
import type { DateInput, PlainDate } from '../../../../dates'
import type { ProvisionId } from '../../../../law'
import type { ClockRule, StepClock, StepCounting } from './step'

/** The days known of the events of a case. */
export type Days<E extends string> = { readonly [K in E]?: DateInput | undefined }

/**
 * Counts a rule from its event, if the event has a day. A period that runs from the end of another is counted from the last day of
 * that other, in each way that other can be counted.
 *
 * @param rule the rule
 * @param days the days known
 * @param counting calendar and readings
 * @returns the deadline, or what it waits for
 */
export function countRule<E extends string>(rule: ClockRule<E>, days: Days<E>, counting: StepCounting): StepClock<E> {
  const event = ((rule.then === undefined ? undefined : days[rule.then]) ?? days[rule.since]) as PlainDate | undefined
  if (event === undefined) return { awaits: `after-${rule.since}`, rule }
  const { past } = rule
  const whole =
    past === undefined ? counted(rule, event, counting) : inTurn({ ...rule, ...past }, rule, event, counting)
  return whole.ok ? whole.value : { event, rule, issues: whole.issues }
}

type Counted = CalendarResult<Deadline<ProvisionId>>

function counted<E extends string>(rule: ClockRule<E>, event: string, counting: StepCounting): Counted {
  const { calendar, week, cutiBersama, readHariAs, ordinalStartDay } = counting
  const { count, unit, start, bound, provision } = rule
  return deadline<ProvisionId>({
    event: event as DateInput,
    count,
    unit,
    start,
    bound,
    provision,
    countStartDay: rule.countStartDay ?? (start === 'ordinal' ? ordinalStartDay : undefined),
    readHariAs,
    cutiBersama,
    week,
    calendar,
  })
}

/** Two periods in turn: the second from the last day of the first; what leaves that day open leaves the last one open. */
function inTurn<E extends string>(
  first: ClockRule<E>,
  second: ClockRule<E>,
  event: string,
  counting: StepCounting,
): Counted {
  const one = counted(first, event, counting)
  if (!one.ok) return one
  const two = counted(second, one.value.due, counting)
  if (!two.ok) return two
  const { value } = two
  const reading = counting.cutiBersama === 'working' ? 'non-working' : 'working'
  const otherwise = { ...counting, cutiBersama: reading } as const
  const oneOther = counted(first, event, otherwise)
  const twoOther = oneOther.ok ? counted(second, oneOther.value.due, otherwise) : oneOther
  const cautions = [...one.value.cautions, ...value.cautions].filter(
    ({ code }) => code !== 'cuti-bersama-readings-differ',
  )
  if (twoOther.ok && twoOther.value.due !== value.due) {
    const [nonWorking, working] =
      reading === 'working' ? [value.due, twoOther.value.due] : [twoOther.value.due, value.due]
    cautions.push({ code: 'cuti-bersama-readings-differ', nonWorking, working })
  }
  return {
    ok: true,
    value: {
      ...value,
      dueEarlier: twoOther.ok && twoOther.value.due < value.due ? twoOther.value.due : null,
      // Two ways of counting the first may end on one day of the second, as at the end of February; then there is nothing to tell.
      dueOther: one.value.dueOther.flatMap(({ reading, due }) => {
        const moved = counted(second, due, counting)
        return moved.ok && moved.value.due !== value.due ? [{ reading, due: moved.value.due }] : []
      }),
      cautions: [...new Map(cautions.map((caution) => [JSON.stringify(caution), caution])).values()],
    },
  }
}
