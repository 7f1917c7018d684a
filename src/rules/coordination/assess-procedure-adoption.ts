import { type DateInput, daysBetween, plainDate } from '../../dates'
import {
  type Context,
  type Decision,
  type Missing,
  prepareTable,
  structuredCopy,
  type TableAnswer,
} from '../../decision'
import { evidenceOfCited, norm } from '../../law'
import { adoptionOf, elementsOf } from './adoption-of-opd'
import { procedureConflicts } from './conflicts'
import type { ProcedureAdoptionFacts } from './facts'
import { groundsOf, totalOf } from './grounds'
import type { AdoptionTotal, AdoptionVerdict, OpdAdoption, ProcedureAdoption } from './outcome'
import { procedureLaw } from './procedure-law'
import { byName } from './ranking'
import { refuseProcedure } from './refusals'
import { askedBy, doubtsOf, needsFacts } from './shapes'
import { compareShares, shareOf } from './share'
import { adoptionStandingTable } from './tables/adoption-standing'
import { COORDINATION } from './vocabulary'

/** The decision on a round on a procedure. */
export type ProcedureAdoptionDecision = Decision<ProcedureAdoption, ProcedureAdoptionFacts>

type Standing = Extract<TableAnswer<AdoptionVerdict>, { readonly status: 'decided' }>

const standings = /* @__PURE__ */ prepareTable(adoptionStandingTable, COORDINATION, { evidenceOf: evidenceOfCited })

/**
 * Assesses how far the offices of a region have adopted a procedure (SOP), element by element, and what asks for it: an act
 * (UU 30/2014 Pasal 49 for decision-making, UU 25/2009 Pasal 20 for services), PP 60/2008 Pasal 18, the region itself, or an
 * agreement only. A day for completion is the region's own; none is assumed.
 *
 * @param facts the procedure with its elements, and for each office which are in place and which are lacking
 * @param context evidence asked for, strictness about days after the last check
 * @returns a decision: `needs-facts` without the day, or where no office reported; an office whose elements are partly unknown and not
 *   known to be lacking is told as `'not-reported'`
 * @throws RangeError naming every field that cannot stand together with another
 * @example
 * const decision = assessProcedureAdoption({
 *   procedure: 'health-protocol',
 *   ground: 'agreed-in-round',
 *   asOf: '2020-10-12',
 *   elements: ['hand-washing', 'temperature-check'],
 *   opds: [
 *     { opd: 'Dinas A', inPlace: ['hand-washing', 'temperature-check'] },
 *     { opd: 'Dinas B', inPlace: ['hand-washing'], lacking: ['temperature-check'] },
 *   ],
 * })
 * const opds = decision.status === 'decided' ? decision.conclusion.opds : []
 * opds.map(({ opd, standing }) => [opd, standing]) // => [['Dinas B', 'incomplete'], ['Dinas A', 'complete']]
 * decision.status === 'decided' && decision.conclusion.duty.status === 'settled' && decision.conclusion.duty.value.force // => 'agreement'
 */
export function assessProcedureAdoption(
  facts: ProcedureAdoptionFacts,
  context: Context = {},
): ProcedureAdoptionDecision {
  refuseProcedure(facts, procedureConflicts(facts))
  const head = { checker: 'assessProcedureAdoption', format: 1 as const, facts: structuredCopy(facts) }
  const { asOf, procedure, ground } = facts
  if (asOf === undefined) return { ...head, ...needsFacts(askedBy(SUPERVISED.map((one) => norm(one))), [ask('asOf')]) }
  const law = procedureLaw({ asOf, procedure, ground }, context)
  if (law.status !== 'decided') return { ...law, ...head, ...groundsOf([law]) } as ProcedureAdoptionDecision
  const due = dueOf(asOf, facts.dueOn)
  const offices = facts.opds
    .map((opd) => {
      const figures = elementsOf(opd, facts.elements)
      const answer = standings.answer({ facts: { adoption: adoptionOf(figures), due } }) as Standing
      return { answer, office: { ...figures, ...answer.conclusion } }
    })
    .toSorted((left, right) => inOrder(left.office, right.office))
  const opds = offices.map(({ office }) => office)
  const silent = opds.filter(({ standing }) => standing === 'not-reported')
  const missing = silent.length === 0 ? [] : [ask('opds.inPlace')]
  if (silent.length === opds.length) return { ...head, ...needsFacts(groundsOf([law]), missing) }
  const grounds = groundsOf([law, ...offices.map(({ answer }) => answer)])
  const { duty, consequence } = law.conclusion
  const conclusion: ProcedureAdoption = {
    procedure,
    asOf: plainDate(asOf),
    due,
    daysLate: Math.max(0, daysBetween(facts.dueOn ?? asOf, asOf)),
    opds,
    total: totalOf(grounds, missing, (): AdoptionTotal => {
      return { complete: shareOf(opds.filter(({ standing }) => standing === 'complete').length, opds.length) }
    }),
    duty,
    consequence,
  }
  return { ...head, ...grounds, doubts: doubtsOf(conclusion), status: 'decided', conclusion }
}

/** The head of the province or of the kabupaten or kota supervises the offices, and has to know how far they are. */
const SUPERVISED = ['uu-23-2014/pasal-379/ayat-1', 'uu-23-2014/pasal-380/ayat-1'] as const

function ask(fact: string): Missing {
  return { fact, provisions: SUPERVISED }
}

function dueOf(asOf: DateInput, dueOn: DateInput | undefined): ProcedureAdoption['due'] {
  if (dueOn === undefined) return 'none-set'
  return asOf > dueOn ? 'passed' : 'running'
}

const ORDER: { readonly [K in AdoptionVerdict['standing']]: number } = {
  late: 0,
  incomplete: 0,
  'not-reported': 1,
  complete: 2,
}

/** Those who have work to do first, the least in place first; then by name. */
function inOrder(left: OpdAdoption, right: OpdAdoption): number {
  return (
    ORDER[left.standing] - ORDER[right.standing] || compareShares(left.inPlace, right.inPlace) || byName(left, right)
  )
}
