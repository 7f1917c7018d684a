import { defineVocabulary, type Vocabulary } from '../decision'
import { POINTS } from '../law'
import {
  AGENCIES,
  type Agency,
  FUNDS,
  type Fund,
  NAMED_THINGS,
  type NamedThing,
  POST_CHANGES,
  POST_GRADES,
  POST_SORTS,
  POST_UNITS,
  type PostChange,
  type PostGrade,
  type PostSort,
  type PostUnit,
  REGION_LEVELS,
  type RegionLevel,
  SCORED_BODIES,
  SCORES,
  type ScoreBracket,
  type ScoredBody,
  STOOD_IN_FOR,
  type StoodInFor,
  SUPERVISED_MATTERS,
  type SupervisedMatter,
  TASK_HOLDERS,
  type TaskHolder,
  TERM_FIELDS,
  TERMS,
  type Term,
  type TermField,
  TRIGGERS,
  type Trigger,
  WORK_METHODS,
  type WorkMethod,
  WRITTEN,
  type Written,
} from './dimensions'
import { REGIONAL_POSTS, type RegionalPost } from './office'

/** The dimensions of the tables of this room; asked ones carry a question mark. */
export interface OrganizationInput {
  /** The word. */
  term: Term
  /** What the passage is about. */
  field?: TermField
  /** Whose money is spent. */
  fund?: Fund
  /** Whether a person or an arrangement is named. */
  names?: NamedThing
  /** For whom an official stands in. */
  standsInFor?: StoodInFor
  /** Why someone must stand in. */
  trigger?: Trigger
  /** How the supervised work is done. */
  method?: WorkMethod
  /** Who holds the task. */
  holder?: TaskHolder
  /** Which sort of post. */
  post?: PostSort
  /** When the paper was written. */
  written?: Written
  /** What is supervised. */
  matter: SupervisedMatter
  /** The agency. */
  agency: Agency
  /** What is scored. */
  body: ScoredBody
  /** Where. */
  region: RegionLevel
  /** The bracket of the score. */
  score: ScoreBracket
  /** The post of a region. */
  regionalPost: RegionalPost
  /** The type or class of the unit that the post leads, where the rung turns on it. */
  grade?: PostGrade
  /** The unit in which the post lies, where the rung turns on it. */
  unit?: PostUnit
  /** Whether someone is set in the post or taken out of it. */
  change: PostChange
}

/** The values of every dimension of the room, each code once. */
export const ORGANIZATION_VALUES = {
  term: TERMS,
  field: TERM_FIELDS,
  fund: FUNDS,
  names: NAMED_THINGS,
  standsInFor: STOOD_IN_FOR,
  trigger: TRIGGERS,
  method: WORK_METHODS,
  holder: TASK_HOLDERS,
  post: POST_SORTS,
  written: WRITTEN,
  matter: SUPERVISED_MATTERS,
  agency: AGENCIES,
  body: SCORED_BODIES,
  region: REGION_LEVELS,
  score: SCORES,
  regionalPost: REGIONAL_POSTS,
  grade: POST_GRADES,
  unit: POST_UNITS,
  change: POST_CHANGES,
} as const

/** The dimensions of this room, and the contested points between them. */
export const ORGANIZATION: Vocabulary = /* @__PURE__ */ defineVocabulary<OrganizationInput>({
  dimensions: ORGANIZATION_VALUES,
  facts: { written: ['writtenOn'] },
  points: {
    'panwas-after-2017': POINTS['panwas-after-2017'],
    'supervisor-after-mk-121': POINTS['supervisor-after-mk-121'],
  },
})
