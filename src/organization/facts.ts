import type { DateInput } from '../dates'
import type {
  Agency,
  Fund,
  NamedThing,
  PostChange,
  PostGrade,
  PostSort,
  PostUnit,
  RegionLevel,
  ScoredBody,
  StoodInFor,
  SupervisedMatter,
  TaskHolder,
  Term,
  TermField,
  Trigger,
  WorkMethod,
} from './dimensions'
import type { RegionalPost } from './office'

/** What is known of the passage in which a word stands; what is left out is unknown. */
export interface TermContext {
  /** What the passage is about: `'pengadaan'`. */
  readonly field?: TermField | undefined
  /**
   * The fields to which the marks of the passage point, where one cannot tell which it is about: `['pengadaan', 'kepegawaian']`. The
   * word is then not decided unless all of them mean the same.
   */
  readonly fields?: readonly TermField[] | undefined
  /** Whose money is spent, asked where PPK stands in a paper on finance: `'apbd'`. */
  readonly fund?: Fund | undefined
  /** Whether the word names a person or an arrangement, asked where PPK stands in a paper of a BLUD: `'person'`. */
  readonly names?: NamedThing | undefined
  /** For whom the official stands in, asked of Pj, Pjs, Plt and Plh: `'kepala-daerah'`. */
  readonly standsInFor?: StoodInFor | undefined
  /** Why someone must stand in, asked of Pjs and Plt of a regional head: `'cuti-kampanye'`. */
  readonly trigger?: Trigger | undefined
  /** How the supervised work is done, asked of Pengawas in a paper on procurement: `'kontrak'`. */
  readonly method?: WorkMethod | undefined
  /** Who holds the task, asked of Pengawas in a paper on procurement: `'badan-usaha'`. */
  readonly holder?: TaskHolder | undefined
  /** Which sort of post, asked of Pengawas in a paper on personnel: `'manajerial'`. */
  readonly post?: PostSort | undefined
  /** The day of the paper, asked of words that changed their sense: `'2019-05-02'`. */
  readonly writtenOn?: DateInput | undefined
}

/** A word and what is known of its passage. */
export interface TermFacts extends TermContext {
  /** The word: `'PPK'`. */
  readonly term: Term
}

/** What is asked about supervision. */
export interface SupervisionFacts {
  /** What is supervised: `'netralitas-asn'`. */
  readonly matter?: SupervisedMatter | undefined
  /** The day on which one asks who supervises, e.g. `'2024-09-20'`. */
  readonly decidedOn?: DateInput | undefined
}

/** What is asked about the personnel power of an agency. */
export interface PersonnelAuthorityFacts {
  /** The agency: `'kabupaten'`. */
  readonly agency?: Agency | undefined
  /** The day of the personnel decision, e.g. `'2024-03-01'`. */
  readonly decidedOn?: DateInput | undefined
}

/** What is scored. */
export interface OpdTypeFacts {
  /** What is scored: `'pelayanan-dasar'`. */
  readonly body?: ScoredBody | undefined
  /** Where, e.g. `'kabupaten-kota'`; a kecamatan lies there only. */
  readonly region?: RegionLevel | undefined
  /** The score, a number from 0, e.g. `612.5`. */
  readonly score?: number | undefined
  /** The day on which the type is set, or the day asked about, e.g. `'2024-05-06'`; before 19 June 2016 the rules were not read. */
  readonly decidedOn?: DateInput | undefined
}

/** Of which post the rung is asked; what is left out is unknown. */
export interface PostRungFacts {
  /** The post: `'sekretaris-kecamatan'`. */
  readonly regionalPost: RegionalPost
  /** Whose post it is, e.g. `'kabupaten-kota'`. */
  readonly region?: RegionLevel | undefined
  /** The type of the kecamatan, or the class of the UPTD, cabang dinas or hospital, e.g. `'b'`. */
  readonly grade?: PostGrade | undefined
  /** The unit in which a kepala bagian, bidang, subbagian or seksi serves, e.g. `'kecamatan'`. */
  readonly unit?: PostUnit | undefined
  /** The day asked about, e.g. `'2024-05-06'`. */
  readonly decidedOn?: DateInput | undefined
}

/** On which post a decision is made; what is left out is unknown. */
export interface PostAppointmentFacts {
  /** The post: `'inspektur'`. */
  readonly regionalPost: RegionalPost
  /** Whose post it is, e.g. `'provinsi'`. */
  readonly region?: RegionLevel | undefined
  /** Whether someone is set in the post or taken out of it, e.g. `'removal'`. */
  readonly change?: PostChange | undefined
  /** The day of the decision on the post, e.g. `'2024-05-06'`. */
  readonly decidedOn?: DateInput | undefined
}
