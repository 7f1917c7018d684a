import type { Caution, Clock } from '../decision'
import type { BasisRole, Evidence } from '../law'
import type { EmployeeKind, Place, Post } from '../people'
import type { DisciplineInput, ImposingAuthority, ImposingOffice, Limb, SanctionKind } from '../rules/discipline'
import type {
  Actor,
  CaseFacts,
  CaseTrack,
  Conduct,
  ConductFacts,
  ConductKind,
  ConductLevel,
  ConductSanctions,
  DisciplineItem,
  Disputable,
  Exit,
  Exposure,
  InvitationConclusion,
  InvitationFacts,
  Item,
  OtherAuthority,
  Supervisor,
} from '../rules/neutrality'

/** A value a form offers: what it is called, and what it means in the words of a complaint desk. */
export interface Choice {
  readonly label: string
  readonly help: string
}

/** A fact a form asks for: its name, the question to put, and what the answer should rest on. */
export interface FactWords {
  readonly name: string
  readonly question: string
  readonly help: string
}

/** The parameters of a caution, each already written out for the reader. */
export type CautionWords = {
  readonly [K in Caution['code']]: (told: {
    readonly [P in Exclude<keyof Extract<Caution, { readonly code: K }>, 'code'>]: string
  }) => string
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
  readonly status: { readonly [K in 'decided' | 'needs-facts' | 'contested' | 'contested-open' | 'silent' | 'not-covered']: (what: string) => string }
  /** The name of each status, for labels. */
  readonly statuses: { readonly [K in 'decided' | 'needs-facts' | 'contested' | 'outside-law' | 'settled' | 'open' | 'silent']: string }
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
  readonly ifAny: (then: string) => string
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

/** Facts of conduct whose accepted values are codes of their own. */
type Coded =
  | 'contest'
  | 'stage'
  | 'support'
  | 'presence'
  | 'attributes'
  | 'gesture'
  | 'purpose'
  | 'assignment'
  | 'partyRole'
  | 'mobilised'
  | 'role'

/** Facts of conduct that are answered with yes or no. */
type Flag = 'published' | 'cltn' | 'resigned'

/** Names of the facts of `classifyConduct`, those of the actor with a dot. */
export type ConductFactName = `actor.${keyof ConductFacts['actor']}` | Exclude<keyof ConductFacts, 'actor'>

/** Dimensions that are no fact of their own, as conditions and missing facts name them. */
type Derived = 'actor' | 'post' | 'place' | 'cycle' | 'period' | 'established' | 'deliberate' | 'offence' | 'limb' | 'level' | 'weight'

/** Conduct around elections. */
export interface NeutralityWords {
  readonly title: (conduct: string) => string
  readonly subject: (says: string) => string
  readonly conducts: { readonly [K in Conduct]: Choice }
  readonly facts: { readonly [K in ConductFactName]: FactWords }
  readonly dimensions: { readonly [K in Derived]: string }
  readonly values: { readonly [D in Coded]: { readonly [V in NonNullable<ConductFacts[D]>]: Choice } }
  readonly flags: { readonly [D in Flag]: { readonly [V in 'yes' | 'no']: Choice } }
  readonly cycles: { readonly [K in '2018-2019' | '2020' | 'other']: string }
  readonly periods: { readonly [K in 'campaign' | 'outside-campaign']: string }
  readonly disputed: { readonly [K in Disputable]: Choice }
  readonly derivedStage: (stage: string) => string
  readonly kinds: { readonly [K in ConductKind]: { readonly label: string; readonly says: string } }
  readonly levels: { readonly [K in ConductLevel]: { readonly label: string; readonly says: string } }
  readonly warning: string
  readonly items: { readonly [K in Item | DisciplineItem]: string }
  readonly parts: { readonly [K in 'sanctions' | 'authority' | 'exit' | 'criminal' | 'statutoryBasis' | 'supervisor']: string }
  readonly tracks: { readonly [K in Exclude<ConductSanctions['track'], 'discipline'>]: string }
  readonly moral: { readonly [K in Extract<ConductSanctions, { readonly track: 'ethics' }>['kinds'][number]]: string }
  readonly village: { readonly [K in Extract<ConductSanctions, { readonly track: 'village' }>['kinds'][number]]: string }
  readonly offices: { readonly [K in Exclude<OtherAuthority['imposes'] | NonNullable<Exit['decides']>, ImposingOffice>]: string }
  readonly exitForms: { readonly [K in Exit['form']]: string }
  readonly exit: {
    readonly [K in Exit['may']]: (form: string) => string
  }
  readonly honour: { readonly [K in NonNullable<Exit['honour']>]: string }
  readonly effects: { readonly [K in NonNullable<Exit['effect']>]: string }
  readonly reapply: { readonly [K in NonNullable<Exit['reapply']>]: string }
  readonly compensation: { readonly [K in NonNullable<Exit['compensation']>]: string }
  readonly offences: { readonly [K in Exposure['offence']]: { readonly label: string; readonly act: string } }
  readonly against: { readonly [K in Exposure['against']]: string }
  readonly elements: { readonly [K in Exposure['ifShown'][number]]: string }
  readonly supervisors: { readonly [K in Supervisor]: string }
  readonly statutoryBasis: { readonly [K in 'uu-20-2023-24']: string }
  readonly phrases: NeutralityPhrases
}

/** Sentences about conduct around elections. */
export interface NeutralityPhrases {
  readonly limbs: (limbs: string) => string
  readonly items: (items: string) => string
  readonly chooses: (track: string, kinds: string) => string
  readonly ladder: (track: string, kinds: string) => string
  readonly disciplineLevel: (level: string) => string
  readonly decides: (office: string, by: string | undefined) => string
  readonly dismisses: (office: string, by: string | undefined) => string
  readonly dismissesToo: string
  readonly alternative: (form: string) => string
  readonly noExposure: string
  readonly exposureNotice: string
  readonly toBeShown: (elements: string) => string
  readonly penalty: (penalty: string) => string
  readonly prison: (months: string) => string
  readonly kurungan: (months: string) => string
  readonly fine: (amount: string) => string
  readonly fineCategory: (category: string, amount: string) => string
  readonly upTo: (most: string) => string
  readonly fineUpTo: (most: string) => string
  readonly range: (least: string, most: string) => string
  readonly months: (count: number) => string
  readonly combine: { readonly [K in 'and' | 'and-or']: (prison: string, fine: string) => string }
  readonly penaltyNotEstablished: string
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

/** Invitations around elections. */
export interface InvitationWords {
  readonly title: (occasion: string) => string
  readonly occasions: { readonly [K in InvitationFacts['occasion']]: Choice }
  readonly facts: { readonly [K in Exclude<keyof InvitationFacts, keyof ConductFacts>]: FactWords }
  readonly flags: { readonly [K in 'assigned' | 'contestantPresent']: { readonly [V in 'yes' | 'no']: Choice } }
  /** Those among whom the advice distinguishes. */
  readonly invited: { readonly [K in 'staff' | 'village-executive' | 'other-village' | 'regional-head']: string }
  readonly advice: { readonly [K in InvitationConclusion['advice']]: string }
  readonly forces: { readonly [K in InvitationConclusion['force']]: string }
  readonly ifPassive: string
  readonly ifActive: string
}

/** Several acts of one person. */
export interface CaseWords {
  readonly title: (count: number) => string
  readonly subject: (says: string) => string
  readonly facts: { readonly [K in Exclude<keyof CaseFacts, keyof ConductFacts>]: FactWords }
  readonly act: (number: number, conduct: string) => string
  readonly leading: (numbers: string) => string
  readonly opened: (tracks: string) => string
  readonly track: (track: string, numbers: string) => string
  readonly repeated: string
  readonly tracks: { readonly [K in CaseTrack['track']]: string }
}

/** All prose of one language, one catalogue per area; the same file names in both. */
export interface Catalogue {
  readonly decision: DecisionWords
  readonly people: PeopleWords
  readonly neutrality: NeutralityWords
  readonly invitation: InvitationWords
  readonly cases: CaseWords
  readonly discipline: DisciplineWords
  readonly notes: NoteWords
}
