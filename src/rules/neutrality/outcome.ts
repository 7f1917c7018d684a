import type { Part, Silent } from '../../decision'
import type { ImposingAuthority, Level, Limb, SanctionKind } from '../discipline'
import type { Offence } from './offences'

export type { ContractOutcome, OfficeHolderOutcome, VillageOutcome } from './office-effects'

/** Items of the lists that guide practice, and the bare norm behind the code of ethics where no list was made. */
export const ITEMS = [
  'b71-a',
  'b71-b',
  'b71-c',
  'b71-d',
  'b71-e',
  'b71-f',
  'b71-g',
  'skb20-1',
  'skb20-2',
  'skb20-3',
  'skb20-4',
  'skb20-5',
  'skb20-6',
  'skb20-7',
  'skb20-8',
  'skb20-9',
  'skb20-10',
  'skb20-x',
  'skb22-e1',
  'skb22-e2',
  'skb22-e3',
  'skb22-e4',
  'skb22-e5',
  'skb22-e6',
  'skb22-e7',
  'pp42-11c',
] as const

/** An item of a list, or `pp42-11c`: conflict of interest under the code of ethics without an item. */
export type Item = (typeof ITEMS)[number]

/** Items of the discipline table of the SKB of 2022. */
export const DISCIPLINE_ITEMS = [
  'skb22-d1',
  'skb22-d2',
  'skb22-d3',
  'skb22-d4',
  'skb22-d5',
  'skb22-d6',
  'skb22-d7',
  'skb22-d8',
  'skb22-d9a',
  'skb22-d9b',
  'skb22-d10',
  'skb22-d11',
] as const

/** An item of the discipline table of the SKB of 2022. */
export type DisciplineItem = (typeof DISCIPLINE_ITEMS)[number]

/** What the ethics table says of a conduct: an item, or that none is met. */
export type EthicsOutcome = { readonly item: Item } | { readonly item: 'none' }

/** What the discipline table says of a conduct: the limbs met, all of them, and the item that names the conduct, or none. */
export type LimbOutcome =
  | { readonly limbs: readonly Limb[]; readonly item?: DisciplineItem; readonly levelByItem?: Level }
  | { readonly limbs: 'none' }

/** Which body of law speaks to a kind of actor; civil servants are the ASN and those on probation (CPNS), whom the ASN acts do not name. */
export type Regime = 'civil-servant' | 'village' | 'contract' | 'office-holder'

/** Whether a rule or an official statement allows the conduct. */
export type PermissionOutcome =
  /** `allowed-to-everybody` holds for every office; the others speak of ASN. */
  { readonly permission: 'allowed' | 'allowed-to-everybody' | 'allowed-with-warning' } | Silent

/** A ground of dismissal by statute, outside discipline. */
export type DismissalGround = 'party-membership' | 'candidate-who-does-not-resign'

/** The forms in which service ends. */
export type ExitForm =
  | 'pemberhentian-dengan-hormat'
  | 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'
  | 'pemberhentian-tidak-dengan-hormat'
  | 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri'
  | 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat'
  | 'pemberhentian-sebagai-cpns'
  | 'pemutusan-kontrak'
  | 'pemberhentian-perangkat-atau-kepala-desa'
  | 'pemberhentian-kepala-daerah'
  | 'pembatalan-sebagai-calon'

/** How service ends. */
export interface Exit {
  /** The form: `'pemberhentian-tidak-dengan-hormat'`. */
  readonly form: ExitForm
  /** A second form between which the imposing official chooses. */
  readonly alternative?: ExitForm
  /** What ends besides for an incumbent who stands as candidate again. */
  readonly forAnIncumbent?: 'pembatalan-sebagai-calon'
  /** Honour, where a text settles it and the form does not already say it. */
  readonly honour?: 'with' | 'without'
  /** From when it counts, where a text says so. */
  readonly effect?:
    | 'end-of-month-of-joining'
    | 'end-of-month-of-resignation'
    | 'end-of-month-of-determination'
    | 'day-of-finding'
    | 'day-of-proof'
  /** Whether it must follow, may follow, or comes only with a sanction that is imposed. */
  readonly may: 'must' | 'may' | 'only-if-imposed'
  /** Who decides, where a text says so. */
  readonly decides?:
    | 'presiden-atau-pejabat-pembina-kepegawaian'
    | 'pejabat-pembina-kepegawaian'
    | 'bupati-wali-kota'
    | 'kepala-desa'
    | 'kepala-unit-pemberi-kerja'
    | 'presiden-atau-menteri-dalam-negeri'
  /** Whether the person may apply for a PPPK post again, where a text says so. */
  readonly reapply?: 'may' | 'may-not'
  /** Whether the person pays compensation (ganti rugi), where a text says so. */
  readonly compensation?: 'owed'
}

/** Exposure to criminal law: the article, whose act it punishes, and what must be shown. */
export interface Exposure {
  /** The penal article: `'uu-1-2015-188'` is UU 1/2015 Pasal 188. */
  readonly offence: Offence
  /** Whose act the article punishes: the person here, or the contestant's side. */
  readonly against: 'actor' | 'candidate' | 'campaign-side'
  /** What must still be shown before one speaks of a crime. */
  readonly ifShown: readonly ExposureElement[]
}

/** An element of an offence that the facts of this area do not settle. */
export type ExposureElement =
  | 'deliberate'
  | 'on-campaign-team'
  | 'during-campaign'
  | 'during-quiet-period'
  | 'on-voting-day'
  | 'within-six-months-before-determination'
  | 'contestant-favoured-or-harmed'
  /** Since 2023-08-15: no permission of the person in charge, or campaign attributes, or a place of worship. */
  | 'outside-the-exception-for-facilities'
  | 'voters-influenced'
  | 'document-false'

/** The penalty of an offence on the day that counts. */
export interface Penalty {
  /** Longest imprisonment in months; absent when the article knows none. */
  readonly prisonMonths?: number
  /** Shortest imprisonment in months. */
  readonly prisonMonthsMinimum?: number
  /** Longest light imprisonment (kurungan) in months. */
  readonly kurunganMonths?: number
  /** Highest fine in rupiah. */
  readonly fineRupiah?: number
  /** Lowest fine in rupiah: `600_000`. */
  readonly fineRupiahMinimum?: number
  /** Category of the fine from 2026 on; `fineRupiah` is then its ceiling. */
  readonly fineCategory?: 'II' | 'III' | 'IV' | 'V'
  /** How prison and fine combine. */
  readonly combine: 'and' | 'and-or' | 'fine-only' | 'prison-only'
}

/** Exposure with its penalty. */
export type CriminalOutcome = { readonly exposures: readonly Exposure[] }

/** The class of a conduct. */
export const CONDUCT_KINDS = [
  'lawful',
  'not-established',
  'ethics-violation',
  'discipline-violation',
  'dismissal-ground',
  'village-violation',
  'contract-violation',
  'office-holder-violation',
] as const

/** The class of a conduct; several tracks may run beside it. */
export type ConductKind = (typeof CONDUCT_KINDS)[number]

/** The level of a breach: by the regulation, by the agency's own rule for PPPK, or none attached by any article. */
export type ConductLevel = Level | 'set-by-agency-rule' | 'set-by-contract' | 'none-attached' | 'not-applicable'

/** What `classifyConduct` concludes; the parts never change its status. */
export interface ConductConclusion {
  /** The gravest class that the conduct meets: `'discipline-violation'`. */
  readonly kind: ConductKind
  /** The level of that class (PP 94/2021 Pasal 8 ayat (1)): `'berat'`; `not-applicable` where the class knows none. */
  readonly level: ConductLevel
  /** Limbs of discipline law that are met, all of them; one sanction follows, the heaviest. */
  readonly limbs: readonly Limb[]
  /** The items of the lists that name the conduct. */
  readonly items: readonly (Item | DisciplineItem)[]
  /** A permission that official practice hedges with a warning. */
  readonly warning: boolean
  /** The kinds of sanction from which whoever decides may choose. */
  readonly sanctions: Part<ConductSanctions>
  /** The office that imposes the sanction; open until post and place are given. */
  readonly authority: Part<ImposingAuthority | OtherAuthority>
  /** Whether and how service ends: by statute, or with a sanction. */
  readonly exit: Part<Exit>
  /** The penal articles to which the conduct exposes, each with what must still be shown. */
  readonly criminal: Part<readonly ExposureWithPenalty[]>
  /** Whether UU 20/2023 Pasal 24 itself calls it a breach of discipline. */
  readonly statutoryBasis: Part<'uu-20-2023-24'>
  /** Who supervises the neutrality of ASN on the day of the decision. */
  readonly supervisor: Part<Supervisor>
}

/** An exposure and what it carries on the day that counts. */
export interface ExposureWithPenalty extends Exposure {
  /** The penalty on the day that counts; `not-established` where the text could not be read. */
  readonly penalty: Penalty | 'not-established'
}

/** The sanctions open to whoever decides, by track. */
export type ConductSanctions =
  | { readonly track: 'discipline'; readonly level: Level; readonly kinds: readonly SanctionKind[] }
  | {
      readonly track: 'ethics'
      readonly kinds: readonly ('pernyataan-secara-tertutup' | 'pernyataan-secara-terbuka')[]
    }
  | { readonly track: 'agency-rule' }
  | { readonly track: 'contract' }
  | {
      readonly track: 'village'
      readonly kinds: readonly ('teguran-lisan' | 'teguran-tertulis' | 'pemberhentian-sementara' | 'pemberhentian')[]
    }

/** Who decides outside PP 94/2021 and PP 53/2010. */
export interface OtherAuthority {
  /** The office that decides: `'pejabat-pembina-kepegawaian-atau-delegasi'`. */
  readonly imposes: 'pejabat-pembina-kepegawaian-atau-delegasi' | NonNullable<Exit['decides']>
}

/** Who supervises the neutrality of ASN on a day. */
export type Supervisor = 'kasn' | 'bkn'
