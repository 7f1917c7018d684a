import { readingsFor } from '../../../decision'
import { eligibilityRequirements } from '../eligibility-requirements'
import type { ResignationFacts } from '../resignation-facts'
import { resolveResignation } from '../resolve-resignation'
import {
  DECREE_MAKERS,
  type DecreeMaker,
  type LaidDownDuty,
  type SuccessionContext,
  type SuccessionFacts,
  type SuccessionPerson,
} from './facts'
import { type OfficeState, type Request, SERVED_DUTIES } from './office'
import type { OwedAnswer } from './outcome'

/**
 * Works out the answer owed to one person for one duty.
 *
 * @param state the office
 * @param request all entries on the duty
 * @param person the holder, where listed
 * @param context readings
 * @returns the answer
 */
export function answerOf(
  state: OfficeState,
  { holder, duty, entries, withdrawn }: Request,
  person: SuccessionPerson | undefined,
  context: SuccessionContext,
): OwedAnswer {
  const [first] = entries as readonly [LaidDownDuty]
  const { on, fund, office } = state.facts
  const facts: ResignationFacts = {
    event: first.event,
    duty,
    on,
    fund,
    ...(office?.hospital === undefined ? {} : { hospital: office.hospital }),
    ...(person?.kind === undefined ? {} : { person: { kind: person.kind } }),
    ...(first.receivedOn === undefined ? {} : { receivedOn: first.receivedOn }),
    ...(first.since === undefined ? {} : { since: first.since }),
    ...(first.expiry === undefined ? {} : { expiry: first.expiry }),
    ...(duty === 'pejabat-pelaksana-teknis-kegiatan' ? { ppkTasks: false } : {}),
    outstanding: serves(state, holder),
  }
  const decision = resolveResignation(facts, {
    readings: readingsFor(
      resolveResignation.spec.vocabulary,
      eligibilityRequirements.spec.vocabulary,
      context.readings,
    ),
  })
  return {
    holder,
    duty,
    letters: [...new Set(entries.flatMap(({ letter }) => letter ?? []))],
    withdrawn,
    officer: answeringOffice(decision, first, office),
    decision,
  }
}

/** Who answers: whoever made the decree, where that was told; in an office without a KPA never a KPA. */
function answeringOffice(
  decision: OwedAnswer['decision'],
  { namedBy }: LaidDownDuty,
  office: SuccessionFacts['office'],
): OwedAnswer['officer'] {
  const part = decision.status === 'decided' ? decision.conclusion.officer : undefined
  if (part?.status !== 'settled') return null
  const { decides } = part.value
  const among = MAKERS[decides]
  if (among === undefined) return decides
  if (namedBy !== undefined && among.includes(namedBy)) return namedBy
  const [only, ...others] = office?.kpa === false ? among.filter((one) => one !== 'kuasa-pengguna-anggaran') : among
  return only !== undefined && others.length === 0 ? only : decides
}

/** The offices behind an answer that names several. */
const MAKERS: { readonly [officer: string]: readonly DecreeMaker[] } = {
  'pengguna-anggaran-atau-kuasanya': ['pengguna-anggaran', 'kuasa-pengguna-anggaran'],
  'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen': DECREE_MAKERS,
}

/** Whether the holder serves a package in the list: its papers are outstanding. */
function serves(state: OfficeState, holder: string): boolean {
  return SERVED_DUTIES.some((duty) => state.serving[duty].has(holder))
}
