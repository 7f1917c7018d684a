import { intersect, isPlainDate, type Period, type PlainDate } from '../../dates'
import type { ProvisionId } from '../../law'
import type { DutyAssignment } from './assignment'
import { DUTY_ROLE_FACTS, DUTY_ROLES } from './role'

/** One thing that does not fit in a list of duties. */
export interface AssignmentIssue {
  /**
   * - `unknown-role`: no duty of this library.
   * - `empty-holder`: no key of a holder.
   * - `impossible-date`: a day the calendar does not have.
   * - `until-not-after-from`: a duty that ends before it has run a day.
   * - `decree-after-first-day`: a decree made after the duty began.
   * - `role-not-in-use`: days on which the law does not know the duty.
   * - `fund-without-the-role`: a budget in which the duty does not exist.
   * - `held-twice`: the same duty of the same person for the same thing, twice on the same days.
   * - `two-holders-of-one-seat`: two persons at once in a duty that has one seat.
   */
  readonly code:
    | 'unknown-role'
    | 'empty-holder'
    | 'impossible-date'
    | 'until-not-after-from'
    | 'decree-after-first-day'
    | 'role-not-in-use'
    | 'fund-without-the-role'
    | 'held-twice'
    | 'two-holders-of-one-seat'
  /** `warning` where history or a late decree may explain it, and nothing follows from it alone. */
  readonly severity: 'error' | 'warning'
  /** Places in the list of the duties concerned. */
  readonly at: readonly number[]
  /** The field, where one is at fault. */
  readonly field?: 'role' | 'holder' | 'from' | 'until' | 'decree.date' | 'fund'
  /** The days concerned. */
  readonly days?: Period
  /** The provision that says so, where one does. */
  readonly provision?: ProvisionId
}

interface Running {
  readonly at: number
  readonly assignment: DutyAssignment
  readonly days: Period
}

/**
 * Checks a list of duties for what can be seen from the list alone: days that cannot be, duties the law does not know on those days or
 * in that budget, and the same seat held twice. Whether one person may hold two different duties is a question of its own.
 *
 * @param assignments duties with their days
 * @returns every issue, by place in the list, those of two duties last; none for a list that fits
 * @example
 * checkAssignments([{ role: 'pemeriksa-hasil-pekerjaan', holder: 'ASN-03', from: '2021-01-04' }]).map(({ code, days }) => [code, days?.from])
 * // => [['role-not-in-use', '2021-02-02']]
 * checkAssignments([{ role: 'pejabat-pembuat-komitmen', holder: 'ASN-07', from: '2022-01-03' }]) // => []
 */
export function checkAssignments(assignments: readonly DutyAssignment[]): readonly AssignmentIssue[] {
  const issues: AssignmentIssue[] = []
  const running = assignments.flatMap((assignment, at): Running[] => {
    const own = ownIssues(assignment, at)
    issues.push(...own.issues)
    if (own.days === undefined) return []
    issues.push(...roleIssues(assignment, at, own.days))
    return [{ at, assignment, days: own.days }]
  })
  running.forEach((first, place) => {
    for (const second of running.slice(place + 1)) issues.push(...sharedIssues(first, second))
  })
  return issues
}

function ownIssues(assignment: DutyAssignment, place: number) {
  const issues: AssignmentIssue[] = []
  const at = [place]
  const fault = (code: AssignmentIssue['code'], field: NonNullable<AssignmentIssue['field']>) =>
    issues.push({ code, severity: 'error', at, field })
  const { role, holder, from, until, decree } = assignment
  if (!(DUTY_ROLES as readonly string[]).includes(role)) fault('unknown-role', 'role')
  if (holder.trim() === '') fault('empty-holder', 'holder')
  const begins = isPlainDate(from)
  const ends = until === undefined || isPlainDate(until)
  if (!begins) fault('impossible-date', 'from')
  if (!ends) fault('impossible-date', 'until')
  const made = decree?.date
  if (made !== undefined && !isPlainDate(made)) fault('impossible-date', 'decree.date')
  else if (made !== undefined && begins && made > from) {
    issues.push({ code: 'decree-after-first-day', severity: 'warning', at, field: 'decree.date' })
  }
  const inOrder = begins && ends && (until === undefined || until > from)
  if (begins && ends && !inOrder) fault('until-not-after-from', 'until')
  const days: Period | undefined = inOrder
    ? { from: from as PlainDate, until: (until as PlainDate | undefined) ?? null }
    : undefined
  return { issues, days }
}

function roleIssues({ role, fund }: DutyAssignment, place: number, days: Period): AssignmentIssue[] {
  if (!Object.hasOwn(DUTY_ROLE_FACTS, role)) return []
  const { funds, from, until, basis } = DUTY_ROLE_FACTS[role]
  const issues: AssignmentIssue[] = []
  const last = basis.at(-1)
  const because = last === undefined ? {} : { provision: last }
  const outside: Period[] = [
    ...(from === null ? [] : [{ from: '0001-01-01' as PlainDate, until: from as PlainDate }]),
    ...(until === null ? [] : [{ from: until as PlainDate, until: null }]),
  ]
  for (const period of outside) {
    const shared = intersect(period, days)
    if (shared !== null) {
      issues.push({
        code: 'role-not-in-use',
        severity: 'warning',
        at: [place],
        field: 'role',
        days: shared,
        ...because,
      })
    }
  }
  if (fund !== undefined && !funds.includes(fund)) {
    issues.push({ code: 'fund-without-the-role', severity: 'error', at: [place], field: 'fund', ...because })
  }
  return issues
}

function sharedIssues(first: Running, second: Running): AssignmentIssue[] {
  const [a, b] = [first.assignment, second.assignment]
  const shared = intersect(first.days, second.days)
  if (shared === null || a.role !== b.role || a.unit !== b.unit) return []
  const at = [first.at, second.at]
  const sameThing = a.package === b.package && a.activity === b.activity
  if (a.holder === b.holder) {
    return sameThing ? [{ code: 'held-twice', severity: 'error', at, field: 'holder', days: shared }] : []
  }
  // Two without a unit may sit in different ones: nothing is known then.
  if (!Object.hasOwn(DUTY_ROLE_FACTS, a.role) || !DUTY_ROLE_FACTS[a.role].single || a.unit === undefined) return []
  const provision = DUTY_ROLE_FACTS[a.role].basis.at(-1) as ProvisionId
  return [{ code: 'two-holders-of-one-seat', severity: 'error', at, field: 'holder', days: shared, provision }]
}
