/**
 * Legal aid for civil servants: whether the institution owes it, who gives it, what stands in its way.
 *
 * @module aparatur/legal-aid
 */

export {
  AGREEMENT_PROVIDERS,
  type AgreementIssue,
  type AgreementProvider,
  checkLegalAidAgreement,
  type LegalAidAgreement,
  type LegalAidHolder,
} from './agreement'
export { assessLegalAid } from './assess-legal-aid'
export { capacitiesAt, type LegalAidConflict, legalAidConflicts, STAGES_OF } from './conflicts'
export type { LegalAidContext } from './derive'
export {
  AGENCY_STANDINGS,
  type AidGround,
  type AidProvider,
  type AidSubject,
  GROUNDS as AID_GROUNDS,
  INQUIRY_TRIGGERS,
  INVESTIGATORS,
  LEGAL_AID_VALUES,
  type LegalAidInput,
  type LegalMatter,
  type LegalPosition,
  MATTERS,
  POSITIONS,
  PROCEEDINGS,
  PROVIDERS as AID_PROVIDERS,
  type Proceeding,
  SEATS as AID_SEATS,
  type Seat,
  SUBJECTS,
} from './dimensions'
export type { AidedPerson, LegalAidFacts } from './facts'
export { type AidOffence, type LocalAidRule, type LocalScope, OFFENCES } from './local-rule'
export type {
  AdministrationFirst,
  AgreementCover,
  AidEnd,
  AidGiven,
  AsnStanding,
  CounselSeat,
  GroundEnd,
  GroundFound,
  InvestigationNotice,
  LegalAidConclusion,
  LocalEffect,
  ProviderAnswer,
  ProviderFound,
  RoleStanding,
  SeparateCounsel,
  StageAid,
} from './outcome'
export {
  type AdministrationFirstInput,
  administrationFirstTable,
  type InvestigationNoticeInput,
  investigationNoticeTable,
  type SeparateCounselInput,
  separateCounselTable,
} from './tables/administration-first'
export { type AsnAidInput, type AsnStandingInput, asnAidTable, asnStandingTable } from './tables/asn-aid'
export { type CounselSeatInput, counselSeatTable } from './tables/counsel-seat'
export {
  type AgreementCoverInput,
  type AidEndInput,
  agreementCoverTable,
  aidEndTable,
  type LocalAidInput,
  localAidRuleTable,
} from './tables/cover'
export { type OfficeAidInput, type OfficeHolderInput, officeAidTable, officeHolderTable } from './tables/office-aid'
export {
  type ProcurementActorInput,
  type ProcurementAidInput,
  procurementActorTable,
  procurementAidTable,
} from './tables/procurement-aid'
export { type ProviderInput, providerTable } from './tables/provider'
export { LEGAL_AID } from './vocabulary'
