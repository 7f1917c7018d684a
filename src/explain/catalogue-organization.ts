import type {
  Agency,
  AppointmentStep,
  AssignmentIssue,
  CapacityFamily,
  CentralOffice,
  DeputyHeadOffice,
  DutyRole,
  Fund,
  InstitutionCode,
  NamedThing,
  OpdIssue,
  OpdKind,
  OpdType,
  OpdTypeOutcome,
  OpdUnitKind,
  PersonnelAuthority,
  PostChange,
  PostGrade,
  PostRung,
  PostSort,
  PostUnit,
  RegionIssue,
  RegionLevel,
  ScoreBracket,
  ScoredBody,
  Sense,
  SenseKind,
  StoodInFor,
  SupervisedMatter,
  TaskHolder,
  TermField,
  Trigger,
  Urusan,
  UrusanClass,
  VillageCapacityCode,
  VillageOffice,
  WorkMethod,
  Written,
} from '../organization'
import type { Choice, FactWords } from './choice'

/** The facts that this room asks for. */
type OrganizationFact =
  | 'term'
  | 'field'
  | 'fields'
  | 'fund'
  | 'names'
  | 'standsInFor'
  | 'trigger'
  | 'method'
  | 'holder'
  | 'post'
  | 'writtenOn'
  | 'matter'
  | 'agency'
  | 'body'
  | 'region'
  | 'score'
  | 'decidedOn'
  | 'regionalPost'
  | 'grade'
  | 'unit'
  | 'change'

/** Words in their passage, supervisors, personnel power, perangkat daerah, duties. */
export interface OrganizationWords {
  readonly titles: {
    readonly resolveTerm: (term: string) => string
    readonly supervisorOn: string
    readonly personnelAuthority: string
    readonly classifyOpd: string
    readonly postRung: (post: string) => string
    readonly postAppointment: (post: string) => string
  }
  /** What each checker concludes, as a clause in lower case. */
  readonly says: {
    readonly means: (kind: string, sense: string) => string
    readonly supervises: (institution: string) => string
    readonly decides: (office: string) => string
    readonly proposes: (office: string) => string
    readonly reserved: (posts: string) => string
    readonly becomes: (form: string) => string
    readonly ofType: (tipe: string) => string
    readonly onRung: (eselon: string, level: string) => string
    readonly functional: (post: string) => string
    readonly additional: (post: string) => string
    readonly appoints: (office: string) => string
    readonly suggests: (office: string) => string
    readonly before: (steps: string) => string
    readonly nothingBefore: string
  }
  readonly facts: { readonly [K in OrganizationFact]: FactWords }
  readonly dimensions: { readonly written: string }
  readonly fields: { readonly [K in TermField]: Choice }
  readonly funds: { readonly [K in Fund]: Choice }
  readonly names: { readonly [K in NamedThing]: Choice }
  readonly stoodInFor: { readonly [K in StoodInFor]: Choice }
  readonly triggers: { readonly [K in Trigger]: Choice }
  readonly methods: { readonly [K in WorkMethod]: Choice }
  readonly taskHolders: { readonly [K in TaskHolder]: Choice }
  readonly postSorts: { readonly [K in PostSort]: Choice }
  readonly grades: { readonly [K in PostGrade]: Choice }
  readonly units: { readonly [K in PostUnit]: Choice }
  readonly changes: { readonly [K in PostChange]: Choice }
  /** What comes before a decision on a post. */
  readonly appointmentSteps: { readonly [K in AppointmentStep]: string }
  /** Posts left to the President that no list of posts names. */
  readonly keptPosts: { readonly [K in 'jabatan-fungsional-tertinggi']: string }
  /** Who decides on a post. */
  readonly appointers: {
    readonly [K in 'presiden' | 'gubernur' | 'bupati-atau-wali-kota' | 'sekretaris-daerah']: string
  }
  readonly functionalPosts: { readonly [K in Extract<PostRung, { functional: string }>['functional']]: string }
  /** The fields of government of UU 23/2014 Pasal 12. */
  readonly urusan: { readonly [K in Urusan]: string }
  readonly urusanClasses: { readonly [K in UrusanClass]: string }
  readonly written: { readonly [K in Written]: string }
  readonly matters: { readonly [K in SupervisedMatter]: Choice }
  readonly agencies: { readonly [K in Agency]: Choice }
  readonly bodies: { readonly [K in ScoredBody]: Choice }
  readonly levels: { readonly [K in RegionLevel]: Choice }
  readonly scores: { readonly [K in ScoreBracket]: string }
  readonly forms: { readonly [K in OpdTypeOutcome['form']]: string }
  readonly types: { readonly [K in OpdType]: string }
  readonly senses: { readonly [K in Sense]: string }
  readonly senseKinds: { readonly [K in SenseKind]: string }
  readonly families: { readonly [K in CapacityFamily]: string }
  readonly villageCapacities: { readonly [K in Exclude<VillageCapacityCode, 'definitif'>]: string }
  readonly offices: {
    readonly [K in
      | CentralOffice
      | DeputyHeadOffice
      | VillageOffice
      | Extract<PersonnelAuthority['proposes'], `pejabat-${string}`>]: string
  }
  readonly institutions: { readonly [K in InstitutionCode]: string }
  readonly opdKinds: { readonly [K in OpdKind | OpdUnitKind]: string }
  readonly duties: { readonly [K in DutyRole]: string }
  /** What is wrong with a record, a code or a list of duties. */
  readonly issues: { readonly [K in OpdIssue['code'] | AssignmentIssue['code'] | RegionIssue['code']]: string }
}
