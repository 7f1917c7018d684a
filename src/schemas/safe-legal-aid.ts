import type { Decision } from '../decision'
import {
  type AgreementIssue,
  assessLegalAid,
  checkLegalAidAgreement,
  type LegalAidConclusion,
  type LegalAidFacts,
} from '../rules/legal-aid'
import type { Validated } from './issue'
import { LegalAidAgreementSchema, LegalAidContextSchema, LegalAidFactsSchema } from './legal-aid'
import { agreementTogether, legalAidTogether } from './legal-aid-together'
import { safeCheck } from './safe-check'

const aidDoor = /* @__PURE__ */ safeCheck(LegalAidFactsSchema, assessLegalAid, {
  context: LegalAidContextSchema,
  together: legalAidTogether,
})
const agreementDoor = /* @__PURE__ */ safeCheck(LegalAidAgreementSchema, checkLegalAidAgreement, {
  together: (agreement) => agreementTogether(agreement),
})

/**
 * Assesses legal aid, from input of which nothing is known: a form, a file, a request. It never throws and never changes the input; a
 * stage that the matter does not have, a capacity nobody has there and what is wrong with the agreement are all reported at once.
 *
 * @param input the facts, as `assessLegalAid` takes them
 * @param context the context, as `assessLegalAid` takes it, without tables of one's own
 * @returns the decision, or every issue
 * @example
 * const refused = safeAssessLegalAid({ person: { kind: 'pns' }, duty: 'none', matter: 'perdata', stage: 'penyidikan', capacity: 'saksi', on: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['on impossible-date', 'stage does-not-fit']
 */
export function safeAssessLegalAid(
  input: unknown,
  context?: unknown,
): Validated<Decision<LegalAidConclusion, LegalAidFacts>> {
  return aidDoor(input, context)
}

/**
 * Checks an agreement on legal aid, from input of which nothing is known. What cannot stand is refused with every issue; what may stand
 * and should be looked at is the value.
 *
 * @param input the agreement, as `checkLegalAidAgreement` takes it
 * @returns the warnings, or every issue
 * @example
 * const twoYears = { provider: 'advokat', from: '2022-02-24', until: '2024-01-01', matters: ['pidana'] }
 * const checked = safeCheckLegalAidAgreement(twoYears)
 * checked.ok && checked.value.map(({ code }) => code) // => ['multi-year-not-told']
 * const refused = safeCheckLegalAidAgreement({ ...twoYears, provider: 'jaksa-pengacara-negara', until: '2022-02-24' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['until days-out-of-order', 'matters[0] does-not-fit']
 */
export function safeCheckLegalAidAgreement(input: unknown): Validated<readonly AgreementIssue[]> {
  return agreementDoor(input)
}
