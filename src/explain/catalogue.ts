import type { Caution, Clock } from '../decision'
import type { BasisRole, Evidence } from '../law'
import type { EmployeeKind, Place, Post } from '../people'
import type { DisciplineInput, ImposingAuthority, ImposingOffice, Limb, SanctionKind } from '../rules/discipline'
import type { Actor } from '../rules/neutrality'
import type { AdditionalDutyWords } from './catalogue-additional-duty'
import type { AuthorityWords } from './catalogue-authority'
import type { BreachWords } from './catalogue-breach'
import type { ConversationWords } from './catalogue-conversation'
import type { CoordinationWords } from './catalogue-coordination'
import type { GrievanceWords } from './catalogue-grievance'
import type { LegalAidWords } from './catalogue-legal-aid'
import type { CaseWords, InvitationWords, NeutralityWords } from './catalogue-neutrality'
import type { OrganizationWords } from './catalogue-organization'
import type { ResignationWords } from './catalogue-resignation'
import type { Choice } from './choice'

/** The parameters of a caution, each already written out for the reader. */
export type CautionWords = {
  readonly [K in Caution['code']]: (
    told: {
      readonly [P in Exclude<keyof Extract<Caution, { readonly code: K }>, 'code'>]: string
    },
  ) => string
}

/** The words every report needs, whatever the checker. */
export interface DecisionWords {
  readonly headings: {
    readonly [K in
      | 'cautions'
      | 'case'
      | 'reasons'
      | 'readings'
      | 'possible'
      | 'silent'
      | 'doubts'
      | 'next'
      | 'coverage'
      | 'steps']: string
  }
  readonly status: {
    readonly [K in 'decided' | 'needs-facts' | 'contested' | 'contested-open' | 'silent' | 'not-covered']: (
      what: string,
    ) => string
  }
  /** The name of each status, for labels. */
  readonly statuses: {
    readonly [K in 'decided' | 'needs-facts' | 'contested' | 'outside-law' | 'settled' | 'open' | 'silent']: string
  }
  readonly evidence: { readonly [K in Evidence]: string }
  readonly roles: { readonly [K in BasisRole]: string }
  readonly clocks: { readonly [K in Clock]: string }
  readonly cautions: CautionWords
  readonly doubts: { readonly [K in 'open' | 'contested']: (part: string, what: string) => string }
  readonly phrases: DecisionPhrases
  /** Words for yes and no, and between the last two of a list. */
  readonly words: { readonly [K in 'yes' | 'no' | 'and' | 'or']: string }
  readonly months: readonly string[]
}

/** Sentences that reports share. */
export interface DecisionPhrases {
  readonly genericTitle: (checker: string) => string
  readonly planTitle: (planner: string) => string
  readonly documentTitle: (kind: string) => string
  readonly weakestEvidence: (evidence: string) => string
  readonly governed: (clock: string, span: string) => string
  readonly span: (from: string | null, last: string | null) => string
  readonly basis: (citations: string) => string
  readonly basisAbove: string
  readonly lookedAt: (citations: string) => string
  readonly partOpen: (facts: string) => string
  readonly ifThen: (when: string, then: string) => string
  readonly condition: (name: string, values: string) => string
  readonly conditionDays: (name: string, from: string | null, last: string | null) => string
  readonly quoted: (word: string) => string
  readonly addUp: string
  readonly ifAny: (then: string) => string
  readonly moreConditions: (count: number) => string
  readonly contested: (question: string) => string
  readonly reading: (preferred: boolean, says: string) => string
  readonly heldBy: (holders: string) => string
  readonly follows: (what: string) => string
  readonly why: (why: string) => string
  readonly asks: (question: string, citations: string) => string
  readonly covered: (from: string, through: string) => string
  readonly notRead: (what: string) => string
  readonly notAdvice: string
  readonly office: (office: string) => string
  readonly document: (kind: string, fields: string) => string
  readonly due: (day: string) => string
  readonly noDeadline: string
  readonly note: (note: string) => string
}

/** People, their posts and where they serve. */
export interface PeopleWords {
  readonly kinds: { readonly [K in EmployeeKind]: Choice }
  /** Those among whom tables distinguish who are no kind of their own. */
  readonly actors: { readonly [K in Exclude<Actor, EmployeeKind>]: string }
  readonly posts: { readonly [K in Post]: Choice }
  readonly places: { readonly [K in Place]: Choice }
}

/** The law of discipline. */
export interface DisciplineWords {
  readonly limbs: { readonly [K in Limb]: string }
  readonly sanctionKinds: { readonly [K in SanctionKind]: string }
  readonly offices: { readonly [K in ImposingOffice]: string }
  readonly proposers: { readonly [K in NonNullable<ImposingAuthority['proposes']>]: string }
  readonly impacts: { readonly [K in NonNullable<DisciplineInput['impact']>]: Choice }
  readonly weights: { readonly [K in DisciplineInput['weight']]: string }
}

/** Codes that rows carry for their readers; strings in the tables, so a test finds each in both languages. */
export interface NoteWords {
  /** Codes in the `notes` of rows. */
  readonly notes: { readonly [code: string]: string }
  /** Reasons of declared gaps. */
  readonly silent: { readonly [code: string]: string }
  /** Reasons why a case lies outside what is covered. */
  readonly outside: { readonly [code: string]: string }
}

/** All prose of one language, one catalogue per area; the same file names in both. */
export interface Catalogue {
  readonly decision: DecisionWords
  readonly people: PeopleWords
  readonly neutrality: NeutralityWords
  readonly invitation: InvitationWords
  readonly cases: CaseWords
  readonly discipline: DisciplineWords
  readonly breach: BreachWords
  readonly authority: AuthorityWords
  readonly additionalDuty: AdditionalDutyWords
  readonly conversation: ConversationWords
  readonly coordination: CoordinationWords
  readonly grievance: GrievanceWords
  readonly legalAid: LegalAidWords
  readonly organization: OrganizationWords
  readonly resignation: ResignationWords
  readonly notes: NoteWords
}
