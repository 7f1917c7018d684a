import type { ImposingOffice } from '../rules/discipline'
import type {
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
import type { Choice, FactWords } from './choice'

/** Facts of conduct whose accepted values are codes of their own. */
type Coded =
  | 'contest'
  | 'stage'
  | 'period'
  | 'support'
  | 'presence'
  | 'attributes'
  | 'gesture'
  | 'purpose'
  | 'assignment'
  | 'partyRole'
  | 'resigned'
  | 'mobilised'
  | 'role'

/** Facts of conduct that are answered with yes or no. */
type Flag = 'published' | 'cltn'

/** Names of the facts of `classifyConduct`, those of the actor with a dot. */
export type ConductFactName = `actor.${keyof ConductFacts['actor']}` | Exclude<keyof ConductFacts, 'actor'>

/** Dimensions that are no fact of their own, as conditions and missing facts name them. */
type Derived =
  | 'actor'
  | 'post'
  | 'place'
  | 'cycle'
  | 'established'
  | 'deliberate'
  | 'offence'
  | 'limb'
  | 'level'
  | 'weight'

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
  readonly disputed: { readonly [K in Disputable]: Choice }
  readonly derivedStage: (stage: string) => string
  readonly kinds: { readonly [K in ConductKind]: { readonly label: string; readonly says: string } }
  readonly levels: { readonly [K in ConductLevel]: { readonly label: string; readonly says: string } }
  readonly warning: string
  readonly items: { readonly [K in Item | DisciplineItem]: string }
  readonly parts: {
    readonly [K in 'sanctions' | 'authority' | 'exit' | 'criminal' | 'statutoryBasis' | 'supervisor']: string
  }
  readonly tracks: { readonly [K in Exclude<ConductSanctions['track'], 'discipline'>]: string }
  readonly moral: { readonly [K in Extract<ConductSanctions, { readonly track: 'ethics' }>['kinds'][number]]: string }
  readonly village: {
    readonly [K in Extract<ConductSanctions, { readonly track: 'village' }>['kinds'][number]]: string
  }
  readonly offices: {
    readonly [K in Exclude<OtherAuthority['imposes'] | NonNullable<Exit['decides']>, ImposingOffice>]: string
  }
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
  readonly forAnIncumbent: (form: string) => string
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

/** Invitations around elections. */
export interface InvitationWords {
  readonly title: (occasion: string) => string
  readonly occasions: { readonly [K in InvitationFacts['occasion']]: Choice }
  readonly facts: { readonly [K in Exclude<keyof InvitationFacts, keyof ConductFacts>]: FactWords }
  readonly flags: { readonly [K in 'assigned' | 'contestantPresent']: { readonly [V in 'yes' | 'no']: Choice } }
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
