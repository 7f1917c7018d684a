import {
  type AgreementIssue,
  checkLegalAidAgreement,
  type LegalAidAgreement,
  type LegalAidConflict,
  type LegalAidFacts,
  legalAidConflicts,
} from '../rules/legal-aid'
import { at, dayIn, oneOf } from './collect'
import { listIn } from './election-together'
import type { Due, Finding, IssueCode } from './issue'

/**
 * Finds what in the facts of a matter only shows across fields.
 *
 * @param facts a plain copy, whether or not it fits the schema
 * @returns every finding
 */
export function legalAidTogether(facts: unknown): readonly Finding[] {
  const rule = at(facts, 'localRule')
  const loose = {
    matter: word(at(facts, 'matter')),
    stage: word(at(facts, 'stage')),
    capacity: word(at(facts, 'capacity')),
    on: dayIn(at(facts, 'on')),
    begunOn: dayIn(at(facts, 'begunOn')),
    localRule: { from: dayIn(at(rule, 'from')), until: dayIn(at(rule, 'until')) },
  } as unknown as LegalAidFacts
  return [
    ...legalAidConflicts(loose).map((conflict) => findingOf(conflict, facts)),
    ...agreementTogether(at(facts, 'agreement'), ['agreement']),
  ]
}

/** A text; what is none is left to the schema. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/**
 * Finds what in an agreement only shows across fields.
 *
 * @param agreement a plain copy, whether or not it fits the schema
 * @param inside where the agreement stands in the input
 * @returns every finding
 */
export function agreementTogether(agreement: unknown, inside: readonly (string | number)[] = []): readonly Finding[] {
  const budget = at(agreement, 'fromRegionalBudget')
  const approval = at(agreement, 'multiYearApproval')
  const loose = {
    provider: at(agreement, 'provider'),
    from: at(agreement, 'from'),
    until: at(agreement, 'until'),
    matters: listIn(at(agreement, 'matters')),
    stages: listIn(at(agreement, 'stages')),
    holders: listIn(at(agreement, 'holders')).map((one) => ({ holder: word(at(one, 'holder')) ?? '' })),
    fromRegionalBudget: typeof budget === 'boolean' ? budget : undefined,
    multiYearApproval: typeof approval === 'boolean' ? approval : undefined,
  } as unknown as LegalAidAgreement
  return checkLegalAidAgreement(loose).flatMap((issue): Finding[] => {
    const fault = ACROSS[issue.code]
    if (fault === undefined || issue.severity === 'warning') return []
    const { code, due, beside } = fault(issue, loose)
    return [
      {
        path: [...inside, ...issue.path],
        code,
        given: at(agreement, ...issue.path),
        due,
        beside: { path: [...inside, ...beside], value: at(agreement, ...beside) },
      },
    ]
  })
}

interface Fault {
  readonly code: IssueCode
  readonly due: Due
  readonly beside: readonly (string | number)[]
}

/** The issues that no schema of a single field reports. */
const ACROSS: {
  readonly [C in AgreementIssue['code']]?: (issue: AgreementIssue, agreement: LegalAidAgreement) => Fault
} = {
  'until-not-after-from': (_issue, { from }) => ({
    code: 'days-out-of-order',
    due: { kind: 'day-after', day: from },
    beside: ['from'],
  }),
  'named-twice': ({ path }) => ({ code: 'already-taken', due: { kind: 'another' }, beside: path.slice(0, 1) }),
  'state-attorney-outside-civil-and-administrative': () => ({
    code: 'does-not-fit',
    due: oneOf(['perdata', 'tata-usaha-negara']),
    beside: ['provider'],
  }),
  'past-the-fiscal-year': (_issue, { from }) => ({
    code: 'does-not-fit',
    due: { kind: 'day-until', day: `${Number(from.slice(0, 4)) + 1}-01-01` },
    beside: ['multiYearApproval'],
  }),
}

const CODES: { readonly [C in LegalAidConflict['code']]: IssueCode } = {
  'stage-not-of-matter': 'does-not-fit',
  'capacity-not-of-stage': 'does-not-fit',
  'begun-after': 'days-out-of-order',
  'until-not-after-from': 'days-out-of-order',
  agreement: 'does-not-fit',
}

function findingOf({ code, path, beside, accepted }: LegalAidConflict, facts: unknown): Finding {
  const against = at(facts, ...beside)
  const due: Due =
    code === 'begun-after'
      ? { kind: 'day-until', day: String(against) }
      : code === 'until-not-after-from'
        ? { kind: 'day-after', day: String(against) }
        : oneOf(accepted)
  return { path, code: CODES[code], given: at(facts, ...path), due, beside: { path: beside, value: against } }
}
