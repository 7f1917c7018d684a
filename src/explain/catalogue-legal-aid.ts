import type {
  AdministrationFirst,
  AgreementCover,
  AgreementIssue,
  AgreementProvider,
  AidEnd,
  AidGround,
  AidOffence,
  AidProvider,
  AidSubject,
  CounselSeat,
  InvestigationNotice,
  LegalAidConclusion,
  LegalAidInput,
  LegalMatter,
  LegalPosition,
  LocalEffect,
  Proceeding,
  ProviderAnswer,
  SeparateCounsel,
  StageAid,
} from '../rules/legal-aid'
import type { Choice, FactWords } from './choice'

/** The facts of this area by their names. */
export type LegalAidFact =
  | 'person.kind'
  | 'person.status'
  | 'person.place'
  | 'duty'
  | 'matter'
  | 'stage'
  | 'capacity'
  | 'on'
  | 'about'
  | 'begunOn'
  | 'chargedWithCommitmentTasks'
  | 'usedAuthority'
  | 'offence'
  | 'graveOffence'
  | 'caughtInTheAct'
  | 'inquiryTrigger'
  | 'investigator'
  | 'agencyStands'
  | 'agreement'
  | 'holderKey'
  | 'localRule'

/** Dimensions that are no fact of their own. */
type Derived = Exclude<keyof LegalAidInput, LegalAidFact | 'place'>

type YesNo = { readonly [K in 'yes' | 'no']: Choice }

/** Legal aid for employees. */
export interface LegalAidWords {
  readonly title: (capacity: string, stage: string) => string
  readonly facts: { readonly [K in LegalAidFact]: FactWords }
  readonly noDuty: string
  readonly matters: { readonly [K in LegalMatter]: Choice }
  readonly stages: { readonly [K in Proceeding]: Choice }
  readonly capacities: { readonly [K in LegalPosition]: Choice }
  readonly subjects: { readonly [K in AidSubject]: Choice }
  readonly inquiryTriggers: { readonly [K in LegalAidInput['inquiryTrigger']]: Choice }
  readonly investigators: { readonly [K in LegalAidInput['investigator']]: Choice }
  readonly agencyStandings: { readonly [K in LegalAidInput['agencyStands']]: Choice }
  readonly offences: { readonly [K in AidOffence]: Choice }
  readonly flags: {
    readonly [F in 'chargedWithCommitmentTasks' | 'usedAuthority' | 'graveOffence' | 'caughtInTheAct']: YesNo
  }
  readonly dimensions: { readonly [K in Derived]: string }
  readonly aided: { readonly [K in LegalAidInput['aided']]: string }
  readonly seats: { readonly [K in LegalAidInput['counselSeat']]: string }
  readonly codes: { readonly [K in LegalAidInput['criminalProcedure']]: string }
  readonly phases: { readonly [K in LegalAidInput['inquiryPhase']]: string }
  readonly localStandings: { readonly [K in LegalAidInput['localStands']]: string }
  readonly agreementStandings: { readonly [K in LegalAidInput['agreementStands']]: string }
  readonly aids: { readonly [K in StageAid['aid']]: string }
  readonly parts: { readonly [K in Exclude<keyof LegalAidConclusion, 'aid'>]: string }
  /** The answer as a clause with its subject. */
  readonly says: { readonly [K in LegalAidConclusion['aid']]: string }
  readonly grounds: { readonly [K in AidGround]: string }
  readonly ends: { readonly [K in AidEnd['ends']]: string }
  readonly counsel: { readonly [K in CounselSeat['counsel']]: string }
  readonly routes: { readonly [K in NonNullable<CounselSeat['route']>]: string }
  readonly providers: { readonly [K in AidProvider]: string }
  readonly may: { readonly [K in ProviderAnswer['may']]: string }
  readonly actsFor: { readonly [K in ProviderAnswer['for']]: string }
  readonly needs: { readonly [K in ProviderAnswer['needs'][number]]: string }
  readonly covers: { readonly [K in AgreementCover['covers']]: string }
  readonly because: { readonly [K in NonNullable<AgreementCover['because']>]: string }
  readonly local: { readonly [K in LocalEffect['effect']]: string }
  readonly against: { readonly [K in LocalEffect['against']]: string }
  readonly steps: { readonly [K in AdministrationFirst['steps'][number]]: string }
  readonly notice: { readonly [K in InvestigationNotice['notice']]: string }
  readonly separateCounsel: { readonly [K in SeparateCounsel['counsel']]: string }
  readonly agreementProviders: { readonly [K in AgreementProvider]: Choice }
  readonly agreementIssues: { readonly [K in AgreementIssue['code']]: string }
  readonly phrases: {
    readonly day: string
    readonly agreement: (provider: string, first: string, last: string) => string
    readonly localRule: (title: string) => string
    readonly ground: (ground: string, aid: string) => string
    readonly stage: (stage: string, aid: string) => string
    readonly provider: (provider: string, may: string, actsFor: string | undefined) => string
    readonly needs: (needs: string) => string
    readonly end: (ground: string, ends: string) => string
    readonly agreementEnds: (last: string) => string
    readonly notABar: string
    readonly service: string
  }
}
