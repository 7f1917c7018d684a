import { type DateInput, isPlainDate } from '../../dates'
import type { ProvisionId } from '../../law'
import { type LegalMatter, MATTERS, PROCEEDINGS, type Proceeding } from './dimensions'

/** With whom an agency may agree on legal help; the state attorneys act for the state, never for the person. */
export const AGREEMENT_PROVIDERS = ['advokat', 'lkbh-korpri', 'jaksa-pengacara-negara'] as const

/** With whom an agency may agree on legal help. */
export type AgreementProvider = (typeof AGREEMENT_PROVIDERS)[number]

/** One person whom an agreement covers. */
export interface LegalAidHolder {
  /** The caller's own key: `'ASN-07'`; never a name, a NIP or a NIK. */
  readonly holder: string
  /** Whether this person has given the provider a power of attorney. */
  readonly powerOfAttorney?: boolean | undefined
}

/**
 * A cooperation agreement of an agency with a provider of legal help: whom it covers, in which matters and stages, and for how long. It
 * is a contract and no source of the duty of the institution, which goes on without it.
 */
export interface LegalAidAgreement {
  /** Who helps: `'advokat'`. */
  readonly provider: AgreementProvider
  /** First day of the agreement: `'2022-02-24'`. */
  readonly from: DateInput
  /** First day on which it no longer runs: `'2023-01-01'`. */
  readonly until: DateInput
  /** The matters it covers, at least one: `['pidana']`. */
  readonly matters: readonly LegalMatter[]
  /** The stages it covers; left out where it names none and covers all. */
  readonly stages?: readonly Proceeding[] | undefined
  /** The persons it names; left out where it covers every employee of the agency. */
  readonly holders?: readonly LegalAidHolder[] | undefined
  /** Whether it is paid from a regional budget (APBD). */
  readonly fromRegionalBudget?: boolean | undefined
  /** Whether head of region and DPRD approved it for several years. */
  readonly multiYearApproval?: boolean | undefined
}

/** One thing that does not fit in an agreement. */
export interface AgreementIssue {
  /**
   * - `impossible-date`: a day the calendar does not have.
   * - `until-not-after-from`: an agreement that ends before it has run a day.
   * - `no-matter`: no matter is covered.
   * - `unknown-matter`, `unknown-stage`, `unknown-provider`: no code of this library.
   * - `named-twice`: a matter, a stage or a person twice.
   * - `empty-holder`: no key of a person.
   * - `no-holder`: a list of persons with nobody in it.
   * - `state-attorney-outside-civil-and-administrative`: state attorneys act in civil and state-administrative matters only.
   * - `past-the-fiscal-year`: a regional budget binds one year unless a multi-year approval was given (since PP 12/2019).
   * - `past-the-year-of-the-budget`: the same from before PP 12/2019; the act keeps agreements within the budget and forbids no term.
   * - `multi-year-not-told`: it passes a turn of the year, and nothing was told of budget or approval.
   */
  readonly code:
    | 'impossible-date'
    | 'until-not-after-from'
    | 'no-matter'
    | 'unknown-matter'
    | 'unknown-stage'
    | 'unknown-provider'
    | 'named-twice'
    | 'empty-holder'
    | 'no-holder'
    | 'state-attorney-outside-civil-and-administrative'
    | 'past-the-fiscal-year'
    | 'past-the-year-of-the-budget'
    | 'multi-year-not-told'
  /** `warning` where the agreement may stand and should be looked at. */
  readonly severity: 'error' | 'warning'
  /** Where: `['holders', 0, 'holder']`. */
  readonly path: readonly (string | number)[]
  /** The provision that says so, where one does. */
  readonly provision?: ProvisionId
}

/**
 * Checks an agreement on legal help for what can be seen from it alone: days, scope, persons, who may be the other side (UU 16/2004
 * Pasal 30 ayat (2)), and whether a regional budget can carry its term (PP 12/2019 Pasal 92; before 12 March 2019 a warning by UU 1/2004
 * Pasal 17 ayat (2), which keeps agreements within the budget).
 *
 * @param agreement the agreement
 * @returns every issue, in the order of the fields; none for an agreement that fits
 * @example
 * checkLegalAidAgreement({ provider: 'advokat', from: '2022-02-24', until: '2023-01-01', matters: ['pidana'], fromRegionalBudget: true })
 * // => []
 * checkLegalAidAgreement({ provider: 'jaksa-pengacara-negara', from: '2022-02-24', until: '2022-02-24', matters: ['pidana'] }).map(({ code }) => code)
 * // => ['until-not-after-from', 'state-attorney-outside-civil-and-administrative']
 */
export function checkLegalAidAgreement(agreement: LegalAidAgreement): readonly AgreementIssue[] {
  const { provider, matters, stages = [], holders } = agreement
  const issues: AgreementIssue[] = []
  const fault = (code: AgreementIssue['code'], path: AgreementIssue['path']) =>
    issues.push({ code, severity: 'error', path })
  if (!(AGREEMENT_PROVIDERS as readonly string[]).includes(provider)) fault('unknown-provider', ['provider'])
  issues.push(...termIssues(agreement))
  if (matters.length === 0) fault('no-matter', ['matters'])
  for (const [list, known, code] of [
    [matters, MATTERS, 'unknown-matter'],
    [stages, PROCEEDINGS, 'unknown-stage'],
  ] as const) {
    const field = code === 'unknown-matter' ? 'matters' : 'stages'
    list.forEach((one, at) => {
      if (!(known as readonly string[]).includes(one)) fault(code, [field, at])
      if ((list as readonly string[]).indexOf(one) !== at) fault('named-twice', [field, at])
    })
  }
  if (provider === 'jaksa-pengacara-negara') {
    matters.forEach((matter, at) => {
      if (matter === 'perdata' || matter === 'tata-usaha-negara') return
      issues.push({
        code: 'state-attorney-outside-civil-and-administrative',
        severity: 'error',
        path: ['matters', at],
        provision: 'uu-16-2004/pasal-30/ayat-2',
      })
    })
  }
  if (holders === undefined) return issues
  if (holders.length === 0) fault('no-holder', ['holders'])
  holders.forEach(({ holder }, at) => {
    if (holder.trim() === '') fault('empty-holder', ['holders', at, 'holder'])
    else if (holders.findIndex((one) => one.holder === holder) !== at) fault('named-twice', ['holders', at, 'holder'])
  })
  return issues
}

/** The first day of PP 12/2019, which asks for an approval of several years. */
const PP_12_2019 = '2019-03-12'

function termIssues({ from, until, fromRegionalBudget, multiYearApproval }: LegalAidAgreement): AgreementIssue[] {
  const issues: AgreementIssue[] = []
  for (const [field, day] of [
    ['from', from],
    ['until', until],
  ] as const) {
    if (!isPlainDate(day)) issues.push({ code: 'impossible-date', severity: 'error', path: [field] })
  }
  if (issues.length > 0) return issues
  if (until <= from) return [{ code: 'until-not-after-from', severity: 'error', path: ['until'] }]
  // The fiscal year ends with 31 December: an agreement until 1 January of the next year stays inside it.
  const nextYear = `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
  if (until <= nextYear || fromRegionalBudget === false || multiYearApproval === true) return []
  const told = fromRegionalBudget === true && multiYearApproval === false
  const issue = (code: AgreementIssue['code'], provision: ProvisionId): AgreementIssue[] => [
    { code, severity: code === 'past-the-fiscal-year' ? 'error' : 'warning', path: ['until'], provision },
  ]
  // Before PP 12/2019 only the act on the treasury speaks here: of the limits of the budget, and of no approval.
  if (from < PP_12_2019)
    return issue(told ? 'past-the-year-of-the-budget' : 'multi-year-not-told', 'uu-1-2004/pasal-17/ayat-2')
  return told
    ? issue('past-the-fiscal-year', 'pp-12-2019/pasal-92/ayat-3')
    : issue('multi-year-not-told', 'pp-12-2019/pasal-92/ayat-1')
}
