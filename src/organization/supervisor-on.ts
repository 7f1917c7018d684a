import type { DateInput } from '../dates'
import {
  allow,
  type Checker,
  type Context,
  type Decision,
  defineChecker,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../decision'
import { COVERED, evidenceOfCited } from '../law'
import type { SupervisedMatter } from './dimensions'
import type { SupervisionFacts } from './facts'
import type { Supervision } from './outcome'
import { supervisionTable } from './tables/supervisor'
import { ORGANIZATION } from './vocabulary'

/**
 * The checker behind {@link supervisorOn}, for `ask`, `trace` and `compare`.
 *
 * @example
 * supervisionChecker({ decidedOn: '2024-10-01' }).status // => 'needs-facts'
 */
export const supervisionChecker: Checker<SupervisionFacts, Supervision> = /* @__PURE__ */ defineChecker<
  SupervisionFacts,
  Supervision
>({
  id: 'supervisorOn',
  vocabulary: ORGANIZATION,
  tables: () => [supervisionTable] as readonly unknown[] as readonly Table[],
  derive: ({ matter, decidedOn }) => {
    const region = unknownRegion(ORGANIZATION)
    if (matter !== undefined) allow(region, ORGANIZATION, 'matter', matter)
    setClock(region, 'decision', decidedOn)
    const given = new Set<string>()
    if (matter !== undefined) given.add('matter')
    if (decidedOn !== undefined) given.add('decidedOn')
    return { regions: [region], given, cautions: [] }
  },
  main: (ask) => ask(supervisionTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.organization.checkedThrough,
})

/**
 * Tells who supervises a matter on a day: KASN, then BKN for the merit system and neutrality of ASN (UU 5/2014 Pasal 31, UU 20/2023
 * Pasal 70, Perpres 92/2024), Bawaslu, DKPP, the Ombudsman, the gubernur over kabupaten and kota, BAPEK and BPASN.
 *
 * @param date the day on which one asks, `'2024-09-20'`
 * @param matter what is supervised: `'netralitas-asn'`; left out it is unknown, and asked for
 * @param context the same for every checker
 * @returns a decision; `contested` for the merit system and neutrality from 16 October 2025, `outside-law` before the law that was read
 * @throws RangeError naming the field when a code or the day is not accepted
 * @example
 * const then = supervisorOn('2022-05-01', 'netralitas-asn')
 * then.status === 'decided' && then.conclusion.supervisor // => 'kasn'
 * const later = supervisorOn('2024-10-01', 'netralitas-asn')
 * later.status === 'decided' && later.conclusion.supervisor // => 'bkn'
 * supervisorOn('2025-10-16', 'netralitas-asn').status // => 'contested'
 */
export function supervisorOn(
  date: DateInput,
  matter?: SupervisedMatter | undefined,
  context: Context = {},
): Decision<Supervision, SupervisionFacts> {
  return supervisionChecker({ ...(matter === undefined ? {} : { matter }), decidedOn: date }, context)
}
