import { type DateInput, plainDate } from '../dates'
import { prepareTable, type TableDecision } from '../decision'
import { evidenceOfCited } from '../law'
import type { PostChange, PostGrade, PostUnit, RegionLevel } from './dimensions'
import type { RegionalPost } from './office'
import type { PostAppointment, PostRung } from './outcome'
import { postAppointmentTable } from './tables/post-appointment'
import { postRungTable } from './tables/post-rung'
import { ORGANIZATION } from './vocabulary'

/** What else tells the rung of a post; what is left out is unknown. */
export interface PostRungFacts {
  /** Whose post it is, e.g. `"kabupaten-kota"`. */
  readonly region?: RegionLevel | undefined
  /** The type of the kecamatan, or the class of the UPTD, cabang dinas or hospital, e.g. `"b"`. */
  readonly grade?: PostGrade | undefined
  /** The unit in which a kepala bagian, bidang, subbagian or seksi serves, e.g. `"kecamatan"`. */
  readonly unit?: PostUnit | undefined
}

/** What is asked about a decision on a post; what is left out is unknown. */
export interface PostAppointmentFacts {
  /** Whose post it is, e.g. `"provinsi"`. */
  readonly region?: RegionLevel | undefined
  /** Whether someone is set in the post or taken out of it, e.g. `"removal"`. */
  readonly change?: PostChange | undefined
}

const rungOf = /* @__PURE__ */ prepareTable(postRungTable, ORGANIZATION, { evidenceOf: evidenceOfCited })
const appointmentOf = /* @__PURE__ */ prepareTable(postAppointmentTable, ORGANIZATION, { evidenceOf: evidenceOfCited })

/**
 * Tells on which rung of the ladder a post of a region stands: its eselon and its level, or that it is a functional post (PP 18/2016
 * Pasal 94 and 95, since 15 October 2019 as PP 72/2019 writes them).
 *
 * @param post the post: `'sekretaris-kecamatan'`
 * @param on the day asked about: `'2024-05-06'`
 * @param facts the level of the region, and where the rung turns on it the class or the unit
 * @returns a decision by the table `postRungTable`; `needs-facts` where a fact that matters is left out, `outside-law` where the
 *   articles do not name the post there
 * @throws RangeError when a code or the day is not accepted
 * @example
 * const camat = postRung('camat', '2024-05-06', { region: 'kabupaten-kota' })
 * camat.status === 'decided' && camat.conclusion // => { eselon: 'iii-a', level: 'administrator' }
 * const secretary = postRung('sekretaris-kecamatan', '2024-05-06', { region: 'kabupaten-kota' })
 * secretary.status === 'needs-facts' && secretary.missing.map(({ fact }) => fact) // => ['grade']
 */
export function postRung(post: RegionalPost, on: DateInput, facts: PostRungFacts = {}): TableDecision<PostRung> {
  return rungOf({ facts: { regionalPost: post, ...facts }, on: { decision: plainDate(on, 'on') } }) as never
}

/**
 * Tells who decides on a post of a region, who proposes, and what must come before: a selection of three, coordination, the approval of
 * the council, a written consultation (UU 5/2014 Pasal 53, 54, 114 and 115, UU 20/2023 Pasal 29 and 30, PP 11/2017, UU 23/2014, PP 18/2016,
 * PP 72/2019).
 *
 * @param post the post: `'inspektur'`
 * @param on the day of the decision on the post: `'2024-05-06'`
 * @param facts the level of the region, and whether someone is appointed or removed
 * @returns a decision by the table `postAppointmentTable`; `outside-law` where the rules were not read
 * @throws RangeError when a code or the day is not accepted
 * @example
 * const inspector = postAppointment('inspektur', '2024-05-06', { region: 'kabupaten-kota', change: 'removal' })
 * inspector.status === 'decided' && inspector.conclusion.steps // => ['written-consultation-with-gubernur']
 * const secretary = postAppointment('sekretaris-daerah', '2024-05-06', { region: 'provinsi', change: 'appointment' })
 * secretary.status === 'decided' && secretary.conclusion.appoints // => 'presiden'
 */
export function postAppointment(
  post: RegionalPost,
  on: DateInput,
  facts: PostAppointmentFacts = {},
): TableDecision<PostAppointment> {
  return appointmentOf({ facts: { regionalPost: post, ...facts }, on: { decision: plainDate(on, 'on') } }) as never
}
