import {
  allow,
  type Checker,
  type Derived,
  defineChecker,
  givenIn,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../decision'
import { COVERED, evidenceOfCited } from '../law'
import type { PostAppointmentFacts, PostRungFacts } from './facts'
import type { PostAppointment, PostRung } from './outcome'
import { postAppointmentTable } from './tables/post-appointment'
import { POST_RUNG_ASKS, postRungTable } from './tables/post-rung'
import { ORGANIZATION } from './vocabulary'

/** What is given of a post, as values of the dimensions of the same name. */
function derived(facts: PostRungFacts | PostAppointmentFacts, dimensions: readonly string[]): Derived {
  const region = unknownRegion(ORGANIZATION)
  const told = { ...facts } as { readonly [fact: string]: string | undefined }
  for (const name of dimensions) {
    const value = told[name]
    if (value !== undefined) allow(region, ORGANIZATION, name, value)
  }
  setClock(region, 'decision', facts.decidedOn)
  return { regions: [region], given: givenIn(facts), cautions: [] }
}

/**
 * Tells on which rung of the ladder a post of a region stands: its eselon and its level, or that it is a functional post (PP 18/2016
 * Pasal 94 and 95, since 15 October 2019 as PP 72/2019 writes them).
 *
 * @param facts the post, the level of the region, the day asked about, and where the rung turns on it the class or the unit
 * @param context chosen readings and the like
 * @returns a decision; `needs-facts` where a fact that matters is left out, `outside-law` where the articles do not name the post there
 * @throws RangeError naming the field when a code or the day is not accepted
 * @example
 * const camat = postRung({ regionalPost: 'camat', region: 'kabupaten-kota', decidedOn: '2024-05-06' })
 * camat.status === 'decided' && camat.conclusion // => { eselon: 'iii-a', level: 'administrator' }
 * const secretary = postRung({ regionalPost: 'sekretaris-kecamatan', region: 'kabupaten-kota', decidedOn: '2024-05-06' })
 * secretary.status === 'needs-facts' && secretary.missing.map(({ fact }) => fact) // => ['grade']
 */
export const postRung: Checker<PostRungFacts, PostRung> = /* @__PURE__ */ defineChecker<PostRungFacts, PostRung>({
  id: 'postRung',
  vocabulary: ORGANIZATION,
  tables: () => [postRungTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const { cautions: _, ...rest } = derived(facts, ['regionalPost', 'region', 'grade', 'unit'])
    const asked = POST_RUNG_ASKS[facts.regionalPost] ?? []
    const unused = (['grade', 'unit'] as const).filter((fact) => facts[fact] !== undefined && !asked.includes(fact))
    return { ...rest, cautions: unused.map((fact) => ({ code: 'fact-not-used', fact })) }
  },
  main: (ask) => ask(postRungTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.organization.checkedThrough,
})

/**
 * Tells who decides on a post of a region, who proposes, and what must come before: a selection of three, coordination, the approval of
 * the council, a written consultation (UU 5/2014 Pasal 53, 54, 114 and 115, UU 20/2023 Pasal 29 and 30, PP 11/2017, UU 23/2014, PP 18/2016,
 * PP 72/2019).
 *
 * @param facts the post, the level of the region, whether someone is appointed or removed, and the day of the decision on the post
 * @param context chosen readings and the like
 * @returns a decision; `outside-law` where the rules were not read or there is no such post
 * @throws RangeError naming the field when a code or the day is not accepted
 * @example
 * const inspector = postAppointment({ regionalPost: 'inspektur', region: 'kabupaten-kota', change: 'removal', decidedOn: '2024-05-06' })
 * inspector.status === 'decided' && inspector.conclusion.steps // => ['written-consultation-with-gubernur']
 * const secretary = postAppointment({ regionalPost: 'sekretaris-daerah', region: 'provinsi', change: 'appointment', decidedOn: '2024-05-06' })
 * secretary.status === 'decided' && secretary.conclusion.appoints // => 'presiden'
 */
export const postAppointment: Checker<PostAppointmentFacts, PostAppointment> = /* @__PURE__ */ defineChecker<
  PostAppointmentFacts,
  PostAppointment
>({
  id: 'postAppointment',
  vocabulary: ORGANIZATION,
  tables: () => [postAppointmentTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => derived(facts, ['regionalPost', 'region', 'change']),
  main: (ask) => ask(postAppointmentTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.organization.checkedThrough,
})
