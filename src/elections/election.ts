import type { Bilingual, Evidence } from '../law'

/** The elections this library knows. */
export type ElectionId =
  | 'pilkada-2018'
  | 'pemilu-2019'
  | 'pilkada-2020-original'
  | 'pilkada-2020'
  | 'pemilu-2024'
  | 'pilkada-2024'
  | 'pilkada-2024-psu'
  | 'pilkada-ulang-2025'
  | 'pemilu-nasional-2029'
  | 'pemilu-daerah-2031'

/** What people stand for. `partai` is the participation of the parties themselves. */
export type Contest = 'presiden' | 'dpr' | 'dpd' | 'dprd' | 'gubernur' | 'bupati-wali-kota' | 'partai'

/** General elections, elections of regional heads, a re-vote ordered by the court, an election held again, or the regional elections to come. */
export type ElectionKind = 'pemilu' | 'pilkada' | 'pilkada-psu' | 'pilkada-ulang' | 'pemilu-daerah'

/** Held, or being held; replaced by a later schedule; or expected without a schedule. */
export type ElectionStatus = 'held' | 'superseded' | 'projected'

/** The stages that schedules name. */
export type StageCode =
  | 'perseorangan'
  | 'pengumuman-pendaftaran'
  | 'pendaftaran-parpol'
  | 'penetapan-parpol'
  | 'pendaftaran-caleg'
  | 'pencalonan-dpd'
  | 'pencalonan-legislatif'
  | 'pencalonan-presiden'
  | 'pendaftaran'
  | 'verifikasi'
  | 'penetapan-calon'
  | 'pengundian-nomor-urut'
  | 'kampanye'
  | 'kampanye-media'
  | 'masa-tenang'
  | 'putusan-mk'
  | 'pemungutan-suara'
  | 'pemungutan-suara-ulang'
  | 'penghitungan'
  | 'rekapitulasi'
  | 'putaran-dua-kampanye'
  | 'putaran-dua-masa-tenang'
  | 'putaran-dua-pemungutan-suara'
  | 'pelantikan'

/** What a reader of a stage should know beyond its dates. */
export type ElectionNote =
  /** The dates follow from a rule and another date; no source prints them. */
  | 'derived'
  /** Sources print different dates; this is the likelier. */
  | 'sources-differ'
  /** The date holds for a part of the regions only. */
  | 'not-all-regions'
  /** The date was announced; what happened in each region was not confirmed. */
  | 'announced-not-confirmed'
  /** The voting day was a holiday in the region, not nationally. */
  | 'local-holiday-only'
  /** The end of the stage was found nowhere. */
  | 'end-from-memory'
  /** No schedule was found, so none is given. */
  | 'no-schedule'

/** A stage of an election. Schedules name the last day of a stage; here `until` is the day after it. */
export interface ElectionStage {
  /** The code of the stage. */
  readonly stage: StageCode
  /** First day of the stage. */
  readonly from: string
  /** First day after the stage. */
  readonly until: string
  /** The contests the stage is about; absent when it is about all. */
  readonly contests?: readonly Contest[]
  /** `false` for a stage that was planned and did not take place. */
  readonly held?: false
  /** The regulation or decision it rests on. */
  readonly basis: string
  /** How well the dates are known. */
  readonly evidence: Evidence
  /** What a reader should know beyond the dates. */
  readonly notes?: readonly ElectionNote[]
}

/** When the contestants were determined, where no stage of the schedule says it to the day. */
export interface Determination {
  /** The contests it is about. */
  readonly contests: readonly Contest[]
  /** The first day on which it may have happened. */
  readonly notBefore: string
  /** The first day on which it had certainly happened. */
  readonly by: string
  /** The regulation or decision it rests on. */
  readonly basis: string
  /** How well the days are known. */
  readonly evidence: Evidence
}

/**
 * A window in which regional heads are bound: in replacing officials, or in using their authority and programmes for or
 * against a pair. The two limbs begin together and end apart, so one window never stands for the other.
 */
export interface PersonnelBan {
  /** What is barred: replacing officials, or using authority and programmes. */
  readonly limb: 'replacement' | 'programmes'
  /** The provision that bars it. */
  readonly provision: string
  /** First day bound. */
  readonly from: string
  /** First day no longer bound; `null` where it hangs on an event that differs by region. */
  readonly until: string | null
  /** What ends it. */
  readonly endsWith: 'end-of-term' | 'elected-pair-determined' | 'six-months-after-inauguration'
  /** The day it is counted from: the determination of the pairs, or the inauguration. */
  readonly anchor: string
  /** `anchor-superseded` when a later schedule moved the day it was counted from. */
  readonly status: 'in-force' | 'anchor-superseded'
  /** How well the window is known. */
  readonly evidence: Evidence
  /** What a reader should know beyond the dates. */
  readonly notes?: readonly ElectionNote[]
}

/** An election with its schedule, from this library or from the caller. */
export interface Election {
  /** The id by which it is asked for. */
  readonly id: string
  /** Its name in both languages. */
  readonly name: Bilingual
  /** What kind of election it is. */
  readonly kind: ElectionKind
  /** Whether it was held, superseded or is only expected. */
  readonly status: ElectionStatus
  /** The election that took the place of this one. */
  readonly supersededBy?: string
  /** What is being stood for. */
  readonly contests: readonly Contest[]
  /** In how many regions; absent when national or not known. */
  readonly regionCount?: number
  /** The regions by name, where they are few. */
  readonly places?: readonly string[]
  /** The stages of the schedule. */
  readonly stages: readonly ElectionStage[]
  /** Determinations of contestants that no stage dates to the day. */
  readonly determinations?: readonly Determination[]
  /** The windows in which regional heads are bound. */
  readonly personnelBan: readonly PersonnelBan[]
  /** What a reader should know of the election as a whole. */
  readonly notes?: readonly ElectionNote[]
}
