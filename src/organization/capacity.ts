import type { DateInput } from '../dates'
import type { RegionalHeadOffice, RegionalPost, VillageOffice } from './office'

/**
 * The three families of acting. They are separate institutions: the head of a region (UU 23/2014, UU 10/2016), an administrative
 * post (UU 30/2014 Pasal 14 and 34; for the Sekda UU 23/2014 Pasal 214), and the head of a village (UU 6/2014 Pasal 45-47).
 */
export const CAPACITY_FAMILIES = ['regional-head', 'administrative', 'village'] as const

/** The family a capacity belongs to. */
export type CapacityFamily = (typeof CAPACITY_FAMILIES)[number]

/**
 * In what capacity someone leads a region. UU 23/2014 itself writes neither "Plt" nor "Plh" for the head of a region; the codes
 * are administrative usage.
 *
 * - `definitif`: elected and inaugurated.
 * - `pj`: Penjabat, named where the office is vacant.
 * - `pjs`: Penjabat Sementara, while head and deputy are both on leave to campaign; until 2018 called "Plt".
 * - `plt-kepala-daerah`: the deputy with tasks and powers, while the head is detained, hindered for a time or suspended.
 * - `wakil-tugas-sehari-hari`: the deputy after the head has stopped for good; daily tasks only.
 * - `plh-kepala-daerah`: the Sekretaris Daerah with the daily tasks, where no deputy can act.
 */
export const REGIONAL_HEAD_CAPACITIES = [
  'definitif',
  'pj',
  'pjs',
  'plt-kepala-daerah',
  'wakil-tugas-sehari-hari',
  'plh-kepala-daerah',
] as const

/** In what capacity someone leads a region. */
export type RegionalHeadCapacityCode = (typeof REGIONAL_HEAD_CAPACITIES)[number]

/**
 * In what capacity someone holds an administrative post.
 *
 * - `definitif`: appointed to the post.
 * - `plt`: Pelaksana Tugas, the post being vacant (berhalangan tetap).
 * - `plh`: Pelaksana Harian, the holder being away for a time (berhalangan sementara).
 * - `pj-sekda`: Penjabat Sekretaris Daerah.
 * - `plh-sekda`: Pelaksana Harian of the Sekretaris Daerah, for less than fifteen (or seven) working days.
 */
export const ADMINISTRATIVE_CAPACITIES = ['definitif', 'plt', 'plh', 'pj-sekda', 'plh-sekda'] as const

/** In what capacity someone holds an administrative post. */
export type AdministrativeCapacityCode = (typeof ADMINISTRATIVE_CAPACITIES)[number]

/**
 * In what capacity someone leads a village.
 *
 * - `definitif`: elected and inaugurated.
 * - `pj-kepala-desa`: a PNS of the regency or city, the head having been dismissed for good.
 * - `sekretaris-desa`: the village secretary, while the head is only suspended.
 */
export const VILLAGE_CAPACITIES = ['definitif', 'pj-kepala-desa', 'sekretaris-desa'] as const

/** In what capacity someone leads a village. */
export type VillageCapacityCode = (typeof VILLAGE_CAPACITIES)[number]

/** The decree or order a capacity or a duty rests on. */
export interface OfficialDecree {
  /** Its number, e.g. `"821.2/114/2024"`; never a name. */
  readonly number?: string | undefined
  /** The day it was made, e.g. `"2024-03-01"`. */
  readonly date?: DateInput | undefined
}

/** What capacities of every family have: when it runs and what it rests on. */
export interface CapacityTerm {
  /** First day, e.g. `"2023-09-05"`. */
  readonly from: DateInput
  /** First day after the capacity ended, e.g. `"2024-09-05"`; left out while it runs or while the end is not known. */
  readonly until?: DateInput | undefined
  /** The decree, order or instruction; a deputy who acts by law may have none. */
  readonly decree?: OfficialDecree | undefined
}

/** Someone leads a region, elected or acting. */
export interface RegionalHeadCapacity extends CapacityTerm {
  /** The family, which tells the three kinds of capacity apart: `"regional-head"`. */
  readonly family: 'regional-head'
  /** The capacity, e.g. `"pj"`. */
  readonly capacity: RegionalHeadCapacityCode
  /** The office that is led or stood in for, e.g. `"bupati"`. */
  readonly office: RegionalHeadOffice
  /** Code of the region, e.g. `"33"` or `"33.74"`. */
  readonly region?: string | undefined
}

/** Someone holds an administrative post, appointed or acting. */
export interface AdministrativeCapacity extends CapacityTerm {
  /** The family, which tells the three kinds of capacity apart: `"administrative"`. */
  readonly family: 'administrative'
  /** The capacity, e.g. `"plt"`. */
  readonly capacity: AdministrativeCapacityCode
  /** The post that is held or stood in for, e.g. `"kepala-dinas"`. */
  readonly office: RegionalPost
  /** Code of the region, e.g. `"33"` or `"33.74"`. */
  readonly region?: string | undefined
}

/** Someone leads a village, elected or acting. */
export interface VillageCapacity extends CapacityTerm {
  /** The family, which tells the three kinds of capacity apart: `"village"`. */
  readonly family: 'village'
  /** The capacity, e.g. `"pj-kepala-desa"`. */
  readonly capacity: VillageCapacityCode
  /** The office that is led or stood in for, e.g. `"kepala-desa"`. */
  readonly office: VillageOffice
  /** Code of the village, e.g. `"33.10.01.2001"`. */
  readonly region?: string | undefined
}

/**
 * In what capacity someone acts. A single flag "is acting" would be wrong: a Plt Bupati (the deputy, with powers) is legally far
 * stronger than a Plt Kepala Dinas (a mandate).
 */
export type ActingCapacity = RegionalHeadCapacity | AdministrativeCapacity | VillageCapacity
