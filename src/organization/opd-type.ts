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
import type { ScoreBracket } from './dimensions'
import type { OpdTypeFacts } from './facts'
import type { OpdTypeOutcome } from './outcome'
import { opdTypeTable } from './tables/opd-type'
import { ORGANIZATION } from './vocabulary'

/** The bracket of a score: the body of the regulation says "more than", so the upper end belongs to the bracket. */
function bracketOf(score: number): ScoreBracket {
  if (!Number.isFinite(score) || score < 0) {
    throw new RangeError(`score: ${String(score)} is not accepted; accepted: a number from 0, e.g. 612.5`)
  }
  if (score <= 300) return 'up-to-300'
  if (score <= 400) return '300-to-400'
  if (score <= 600) return '400-to-600'
  return score <= 800 ? '600-to-800' : 'above-800'
}

/**
 * Tells what a score makes of a body: a perangkat daerah of tipe A, B or C, or a part of another (PP 18/2016 Pasal 53). Where money or
 * staff are short the type may be set lower (Pasal 54 ayat (1)), so a lower type than this is no fault.
 *
 * @param facts the body, where it is, its score, and the day; what is left out is unknown
 * @returns a decision; `outside-law` for a kecamatan in a province, and before 19 June 2016, where the rules were not read
 * @throws RangeError naming the field when a code, the score or the day is not accepted
 * @example
 * const dinas = classifyOpd({ body: 'urusan-lain', region: 'kabupaten-kota', score: 400, decidedOn: '2024-05-06' })
 * dinas.status === 'decided' && dinas.conclusion // => { form: 'bidang' }
 * const basic = classifyOpd({ body: 'pelayanan-dasar', region: 'kabupaten-kota', score: 250, decidedOn: '2024-05-06' })
 * basic.status === 'decided' && basic.conclusion // => { form: 'perangkat-daerah', tipe: 'c' }
 */
export const classifyOpd: Checker<OpdTypeFacts, OpdTypeOutcome> = /* @__PURE__ */ defineChecker<
  OpdTypeFacts,
  OpdTypeOutcome
>({
  id: 'classifyOpd',
  vocabulary: ORGANIZATION,
  tables: () => [opdTypeTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const region = unknownRegion(ORGANIZATION)
    if (facts.body !== undefined) allow(region, ORGANIZATION, 'body', facts.body)
    if (facts.region !== undefined) allow(region, ORGANIZATION, 'region', facts.region)
    if (facts.score !== undefined) allow(region, ORGANIZATION, 'score', bracketOf(facts.score))
    setClock(region, 'decision', facts.decidedOn)
    return { regions: [region], given: givenIn(facts), cautions: [] }
  },
  main: (ask) => ask(opdTypeTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.organization.checkedThrough,
})
