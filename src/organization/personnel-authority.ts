import {
  allow,
  type Checker,
  defineChecker,
  givenIn,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../decision'
import { COVERED, evidenceOfCited } from '../law'
import type { PersonnelAuthorityFacts } from './facts'
import type { PersonnelAuthority } from './outcome'
import { personnelAuthorityTable } from './tables/personnel-authority'
import { ORGANIZATION } from './vocabulary'

/**
 * Tells who is pejabat pembina kepegawaian and who pejabat yang berwenang of an agency on a day: UU 5/2014 Pasal 53 and 54, since 31
 * October 2023 UU 20/2023 Pasal 29 and 30. The power is that of the office: a deputy never has it by own title.
 *
 * @param facts the agency and the day of the personnel decision; what is left out is unknown
 * @param context chosen readings and the like
 * @returns a decision; `outside-law` before 15 January 2014
 * @throws RangeError naming the field when a code or the day is not accepted
 * @example
 * const decision = personnelAuthority({ agency: 'kabupaten', decidedOn: '2024-03-01' })
 * decision.status === 'decided' && decision.conclusion.decides // => 'bupati'
 * decision.status === 'decided' && decision.conclusion.proposes // => 'sekretaris-daerah'
 */
export const personnelAuthority: Checker<PersonnelAuthorityFacts, PersonnelAuthority> = /* @__PURE__ */ defineChecker<
  PersonnelAuthorityFacts,
  PersonnelAuthority
>({
  id: 'personnelAuthority',
  vocabulary: ORGANIZATION,
  tables: () => [personnelAuthorityTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const region = unknownRegion(ORGANIZATION)
    if (facts.agency !== undefined) allow(region, ORGANIZATION, 'agency', facts.agency)
    setClock(region, 'decision', facts.decidedOn)
    return { regions: [region], given: givenIn(facts), cautions: [] }
  },
  main: (ask) => ask(personnelAuthorityTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.organization.checkedThrough,
})
