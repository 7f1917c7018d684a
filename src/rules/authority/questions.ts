import { type Ask, isSilent, type Main, type Silent, silent, unlessSilent } from '../../decision'
import { BREACHES } from './dimensions'
import {
  type ActingPowerConclusion,
  type Approver,
  type Breach,
  type Candidacy,
  LIMITS,
  type Limit,
  type PredecessorLimit,
  type ReplacementExposure,
  type Report,
  type TermStanding,
  type Title,
  type Validity,
} from './outcome'
import { afterInaugurationTable } from './tables/after-inauguration'
import { approvalTable, candidacyTable, offencesTable, reportTable, validityTable } from './tables/consequences'
import { officePowerTable } from './tables/office-power'
import { predecessorLimitsTable } from './tables/predecessor-limits'
import { programmeWindowTable } from './tables/programme-window'
import { replacementWindowTable } from './tables/replacement-window'
import { termTable, termToldTable } from './tables/term'
import { titleTable } from './tables/title'

/** The answer to the main question, without the parts. */
export type PowerMain = Main<ActingPowerConclusion>

/** The power with what limits it. */
interface Found extends PowerMain {
  readonly limits: readonly Limit[]
}

const PROGRAMME = 'outside-the-window-of-programmes'

/**
 * The main question: first whether the term still runs, where it was told; then what the office gives; then what standing in and the
 * windows around elections take away. What any of them forbids is forbidden; the approvals that they ask for add up.
 */
export function powerOf(ask: Ask): PowerMain | Silent {
  return unlessSilent(foundOf(ask), ({ power, approval }) => ({ power, approval }))
}

/** What limits the power, one norm beside the other. */
export function limitsOf(ask: Ask): readonly Limit[] | Silent {
  return unlessSilent(foundOf(ask), ({ limits }) => (limits.length === 0 ? silent('no-limit') : limits))
}

function foundOf(ask: Ask): Found | Silent {
  if (termOver(ask)) return mayNot(['masa-jabatan'])
  const office = ask(officePowerTable, undefined, { passing: (one) => isSilent(one) && one.silent === PROGRAMME })
  if (isSilent(office)) {
    if (office.silent !== PROGRAMME) return office
    const { bar } = ask(programmeWindowTable, undefined, { passing: (one) => one.bar === 'none', gate: true })
    return bar === 'ban' ? mayNot(['pasal-71-ayat-3']) : office
  }
  if (office.power === 'may-not') return mayNot([office.limit])
  const limits: Limit[] = office.limit === undefined ? [] : [office.limit]
  const approval: Approver[] = office.approval === undefined ? [] : [office.approval]
  const predecessor = predecessorOf(ask)
  if (predecessor.limit !== 'none') {
    limits.push(predecessor.limit)
    if (predecessor.approval === 'each-time') approval.push('menteri-dalam-negeri')
  }
  const before = ask(replacementWindowTable, undefined, { passing: ({ bar }) => bar === 'none', gate: true })
  const after = ask(afterInaugurationTable, undefined, { passing: ({ bar }) => bar === 'none', gate: true })
  const barred = [
    { ...before, limit: 'pasal-71-ayat-2' },
    { ...after, limit: 'pasal-162-ayat-3' },
  ] as const
  const bans = barred.filter(({ bar }) => bar === 'ban').map(({ limit }) => limit)
  if (bans.length > 0) return mayNot(bans)
  for (const { bar, limit } of barred) {
    if (bar !== 'approval') continue
    limits.push(limit)
    approval.push('menteri-dalam-negeri')
  }
  return {
    power: approval.length === 0 ? 'may' : 'may-with-approval',
    approval: [...new Set(approval)],
    limits: inOrder(limits),
  }
}

function mayNot(limits: readonly Limit[]): Found {
  return { power: 'may-not', approval: [], limits: inOrder(limits) }
}

function inOrder(limits: readonly Limit[]): Limit[] {
  return LIMITS.filter((limit) => limits.includes(limit))
}

/** Whether the term was told and has run out. */
function termOver(ask: Ask): boolean {
  const { told } = ask(termToldTable, undefined, { passing: () => true, gate: true })
  if (told === 'no') return false
  const term = ask(termTable, undefined, {
    passing: (one) => isSilent(one) || one.standing === 'running',
    gate: true,
  })
  return !isSilent(term) && term.standing !== 'running'
}

function predecessorOf(ask: Ask): PredecessorLimit {
  return ask(predecessorLimitsTable, undefined, { passing: ({ limit }) => limit === 'none', gate: true })
}

/** Where the term of the capacity stands. */
export function termOf(ask: Ask): TermStanding | Silent {
  return ask(termTable)
}

/** How the power is held. */
export function titleOf(ask: Ask): Title | Silent {
  return ask(titleTable)
}

/** What becomes of the act if it is taken without power or approval. */
export function validityOf(ask: Ask): Validity | Silent {
  return unlessSilent(foundOf(ask), ({ power, limits }) => {
    if (power === 'may') return silent('within-power')
    if (power === 'may-with-approval') {
      return approved(ask) ? silent('approval-given') : ask(validityTable, { lack: 'no-approval' })
    }
    return ask(validityTable, { lack: limits.includes('masa-jabatan') ? 'term-over' : 'no-power' })
  })
}

/** What a breach of a window before an election does to a candidacy. */
export function candidacyOf(ask: Ask): Candidacy | Silent {
  const breaches = breachesOf(ask)
  if (isSilent(breaches)) return breaches
  const breach = breaches.find((one) => one !== 'pasal-162-ayat-3')
  if (breach === undefined) return silent('no-candidacy-at-stake')
  return liftedByApproval(ask) ? silent('approval-given') : ask(candidacyTable, { breach })
}

/** Exposure to the criminal articles on replacing officials and on programmes, each offence once. */
export function criminalOf(ask: Ask): readonly ReplacementExposure[] | Silent {
  const breaches = breachesOf(ask)
  if (isSilent(breaches)) return breaches
  if (breaches.length === 0) return silent('no-offence-attached')
  if (liftedByApproval(ask)) return silent('approval-given')
  const exposures = new Map<string, ReplacementExposure>()
  for (const breach of breaches) {
    for (const exposure of ask(offencesTable, { breach }).exposures) exposures.set(exposure.offence, exposure)
  }
  return [...exposures.values()]
}

/** The report that an approval given in advance asks for. */
export function reportOf(ask: Ask): Report | Silent {
  return unlessSilent(foundOf(ask), ({ power }) => {
    if (power === 'may-not') return silent('no-report-asked')
    const predecessor = predecessorOf(ask)
    if (predecessor.limit === 'none' || predecessor.approval === 'each-time') return silent('no-report-asked')
    return ask(reportTable)
  })
}

/** The norms of the election acts that the act breaks if it is taken without the approval it needs, or in spite of the ban. */
function breachesOf(ask: Ask): readonly Breach[] | Silent {
  return unlessSilent(foundOf(ask), ({ power, limits }) =>
    power === 'may' ? silent('within-power') : BREACHES.filter((breach) => limits.includes(breach)),
  )
}

/** Whether approval could lift the limit and was given; no approval lifts a ban. */
function liftedByApproval(ask: Ask): boolean {
  const main = foundOf(ask)
  return !isSilent(main) && main.power === 'may-with-approval' && approved(ask)
}

function approved(ask: Ask): boolean {
  return ask(approvalTable, undefined, { passing: () => true, gate: true }).power === 'may'
}
