import { addMonths, type DateInput, type PlainDate, plainDate } from '../../dates'
import { PPPK_GOLONGAN } from '../golongan'
import type { Pppk, PppkParuhWaktu, WorkAgreement } from '../person-asn'
import { retirementDate } from '../retirement'
import { ageOn, lengthAgainst } from './age'
import { type Findings, leave, report } from './invariant'
import { isFunctional, retirementPostOf } from './post'

/** UU 20/2023: from this day managerial posts may be filled from PPPK. */
const POSTS_OPENED = '2023-10-31'
/** Posts that PP 49/2018 Pasal 2 does not open; JPT utama and madya only those that the President names. */
const NOT_OPEN: readonly string[] = ['jpt-pratama', 'administrator', 'pengawas', 'pelaksana']
const MANAGERIAL: readonly string[] = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas']
const JPT_OF_PRESIDENT: readonly string[] = ['jpt-utama', 'jpt-madya']

/** Whether a record is made now, or taken over from before. */
export type Entry = 'new' | 'recorded'

/** Looks at what holds for full-time PPPK, their numbers apart. */
export function checkPppk(found: Findings, person: Pppk, on: PlainDate, entry: Entry | undefined): void {
  checkGolongan(found, person)
  checkApplication(found, person)
  for (const [at, agreement] of person.agreements.entries()) {
    const place = `agreements[${at}]`
    if (!inOrder(found, agreement, place)) continue
    checkTerm(found, agreement, place)
    checkPost(found, agreement, place, entry)
    checkAgeLimit(found, person.birthDate, agreement, place, on)
  }
}

/** Looks at what holds for part-time PPPK, their numbers apart. */
export function checkPartTime(found: Findings, person: PppkParuhWaktu): void {
  checkGolongan(found, person)
  checkApplication(found, person)
  for (const [at, agreement] of person.agreements.entries()) {
    const place = `agreements[${at}]`
    if (!inOrder(found, agreement, place) || lengthAgainst(agreement, 1) === 'exact') continue
    report(found, 'part-time-agreement-not-one-year', [`${place}.from`, `${place}.lastDay`])
  }
}

function checkGolongan(found: Findings, { golongan }: Pppk | PppkParuhWaktu): void {
  if (golongan === undefined || PPPK_GOLONGAN.includes(golongan)) return
  report(found, 'golongan-of-another-kind', ['kind', 'golongan'])
}

function inOrder(found: Findings, { from, lastDay }: { from: DateInput; lastDay: DateInput }, place: string): boolean {
  const ordered = plainDate(from, `${place}.from`) <= plainDate(lastDay, `${place}.lastDay`)
  if (!ordered) report(found, 'days-out-of-order', [`${place}.from`, `${place}.lastDay`])
  return ordered
}

/** The age at which someone applied; PP 49/2018 Pasal 16 speaks of functional posts alone. */
function checkApplication(found: Findings, { application, birthDate }: Pppk | PppkParuhWaktu): void {
  if (application === undefined) {
    leave(found, 'pppk-applicant-under-20', 'application')
    leave(found, 'pppk-applicant-past-age-limit', 'application')
    return
  }
  const { post } = application
  if (!isFunctional(post.level)) return
  const age = ageOn(birthDate, application.on)
  const fields = ['birthDate', 'application.on', 'application.post']
  if (age < 20) report(found, 'pppk-applicant-under-20', fields)
  const answer = retirementDate(retirementPostOf(post, 'pppk'), birthDate, application.on)
  if (answer.status === 'decided') {
    const { age: limit } = answer.limit
    if (age >= limit) report(found, 'pppk-applicant-past-age-limit', fields)
    // "At most one year before the limit" may mean the birthday itself, or the whole year that begins on it.
    else if (plainDate(application.on) > addMonths(birthDate, (limit - 1) * 12)) {
      report(found, 'pppk-applicant-within-last-year', fields)
    }
  }
  if (answer.status === 'needs-facts' && answer.possible.some((limit) => age >= limit.age - 1)) {
    leave(found, 'pppk-applicant-past-age-limit', ...answer.missing.map((fact) => `application.post.${fact}`))
  }
}

function checkTerm(found: Findings, agreement: WorkAgreement, place: string): void {
  const fields = [`${place}.from`, `${place}.lastDay`]
  if (lengthAgainst(agreement, 1) === 'shorter') report(found, 'agreement-under-one-year', fields)
  if (lengthAgainst(agreement, 5) !== 'longer') return
  const byPresident = JPT_OF_PRESIDENT.includes(agreement.post.level)
  if (byPresident && agreement.extension === true) {
    report(found, 'jpt-extension-over-five-years', [...fields, `${place}.extension`])
    return
  }
  if (byPresident && agreement.extension === undefined)
    leave(found, 'jpt-extension-over-five-years', `${place}.extension`)
  report(found, 'agreement-over-five-years', fields)
}

function checkPost(found: Findings, { from, post }: WorkAgreement, place: string, entry: Entry | undefined): void {
  const start = plainDate(post.from ?? from, `${place}.post.from`)
  const fields = [`${place}.post.level`, `${place}.${post.from === undefined ? 'from' : 'post.from'}`]
  if (start < POSTS_OPENED && NOT_OPEN.includes(post.level)) {
    const severity = entry === undefined ? 'depends-on-entry' : entry === 'new' ? 'error' : 'warning'
    report(found, 'post-not-open-to-pppk', fields, { severity })
  }
  if (start >= POSTS_OPENED && MANAGERIAL.includes(post.level)) report(found, 'managerial-post-of-pppk', fields)
}

function checkAgeLimit(
  found: Findings,
  birthDate: DateInput,
  { lastDay, post }: WorkAgreement,
  place: string,
  on: PlainDate,
): void {
  const answer = retirementDate(retirementPostOf(post, 'pppk'), birthDate, on)
  if (answer.status === 'outside-law') return
  const possible = answer.status === 'decided' ? [answer.limit] : answer.possible
  if (possible.every((limit) => lastDay > limit.lastDay)) {
    const provisions = ['pp-49-2018/pasal-54/ayat-1' as const, ...answer.basis.map(({ provision }) => provision)]
    report(found, 'agreement-past-age-limit', ['birthDate', `${place}.lastDay`, `${place}.post`], { provisions })
  } else if (answer.status === 'needs-facts' && possible.some((limit) => lastDay > limit.lastDay)) {
    leave(found, 'agreement-past-age-limit', ...answer.missing.map((fact) => `${place}.post.${fact}`))
  }
}
