import { type Ask, isSilent, type Main, type Silent, silent, unlessSilent } from '../../decision'
import { CONDITIONS, EXPOSURE_MATTERS } from './dimensions'
import type { Grantor } from './leave-dimensions'
import type { LeaveRefusalConclusion, LeaveRemedy } from './leave-outcome'
import type { ClaimConclusion, Exposure, PetitionConclusion } from './outcome'
import { claimHandlingTable, claimShownTable } from './tables/claim-handling'
import { dressClaimTable } from './tables/dress-claim'
import { exposureTable } from './tables/exposure'
import { gatheringConditionTable } from './tables/gathering-condition'
import { hoursClaimTable } from './tables/hours-claim'
import { leaveAnswerPppkTable, leaveAnswerTable } from './tables/leave-answer'
import { leaveEntitlementTable } from './tables/leave-entitlement'
import { leavePowerTable, leaveRemedyTable, leaveRequestTable } from './tables/leave-request'
import { leavePowerPppkTable, leaveRequestPppkTable } from './tables/leave-request-pppk'
import { officeClaimTable } from './tables/office-claim'
import { petitionFormTable } from './tables/petition-form'
import { travelClaimTable } from './tables/travel-claim'

/** The tables with the legal tests of the claims. */
export const CLAIM_TESTS = {
  travel: travelClaimTable,
  dress: dressClaimTable,
  hours: hoursClaimTable,
  office: officeClaimTable,
} as const

const AS_GATE = { passing: () => true, gate: true } as const

/** What a claim amounts to: its legal test first, then whether an examination established the event. */
export function claimOf(ask: Ask): Main<ClaimConclusion> | Silent {
  const { test } = ask(claimHandlingTable, undefined, AS_GATE)
  const found = ask(CLAIM_TESTS[test] as typeof hoursClaimTable)
  if (isSilent(found)) return found
  if (ask(claimShownTable).met === 'no') return { finding: 'not-shown', weight: 'none' }
  return found
}

/** Whether a petition or gathering is lawful in its form; of a demonstration, which conditions are not met. */
export function lawfulnessOf(ask: Ask): Main<PetitionConclusion> | Silent {
  const { as } = ask(petitionFormTable)
  if (as === 'neutrality-matter') return { lawfulness: 'neutrality-matter', as, unmet: [] }
  if (as === 'refusal-to-work') return { lawfulness: 'no-right-found', as, unmet: [] }
  if (as !== 'demonstration') return { lawfulness: 'lawful', as, unmet: [] }
  const unmet = CONDITIONS.filter((condition) => ask(gatheringConditionTable, { condition }).met === 'no')
  return { lawfulness: unmet.length === 0 ? 'lawful' : 'may-be-dissolved', as, unmet }
}

/** What own conduct of those who signed or took part can touch. */
export function exposuresOfSigners(ask: Ask): readonly Exposure[] {
  return EXPOSURE_MATTERS.filter((matter) => matter !== 'answering').flatMap((matter) => {
    const { exposure } = ask(exposureTable, { matter })
    return exposure === 'none' ? [] : [exposure]
  })
}

/** The same for those who lead, who answer for a demonstration besides. */
export function exposuresOfLeaders(ask: Ask): readonly Exposure[] {
  const gathering = ask(petitionFormTable, undefined, AS_GATE).as === 'demonstration' ? 'yes' : 'no'
  const own = exposuresOfSigners(ask)
  const { exposure } = ask(exposureTable, { matter: 'answering', gathering })
  return exposure === 'none' ? own : [...own, exposure]
}

/** Step by step: is there such leave, was it asked for, could whoever answered decide, and is there a ground. */
export function leaveOf(ask: Ask): Main<LeaveRefusalConclusion> | Silent {
  const leave = ask(leaveEntitlementTable)
  if (isSilent(leave)) return leave
  if (leave.entitlement === 'none') return { finding: 'no-such-leave', standing: 'lawful' }
  const { request, power, answer } = UNDER[leave.rules]
  if (ask(request).request === 'missing') return { finding: 'no-written-request', standing: 'no-decision' }
  if (ask(power, { grantor: leave.grantor }).power === 'considers-only')
    return { finding: 'not-a-decision', standing: 'no-decision' }
  return ask(answer)
}

/** The tables of each regulation on leave. */
const UNDER = {
  'pp-11-2017': { request: leaveRequestTable, power: leavePowerTable, answer: leaveAnswerTable },
  'pp-49-2018': {
    request: leaveRequestPppkTable as unknown as typeof leaveRequestTable,
    power: leavePowerPppkTable as unknown as typeof leavePowerTable,
    answer: leaveAnswerPppkTable as unknown as typeof leaveAnswerTable,
  },
} as const

/** Who grants leave of the kind. */
export function grantorOf(ask: Ask): { readonly grantor: Grantor } | Silent {
  return unlessSilent(ask(leaveEntitlementTable), (found) =>
    found.entitlement === 'none' ? silent('no-such-leave') : { grantor: found.grantor },
  )
}

/** What the person can do next, by how the answer stands. */
export function leaveRemedyOf(ask: Ask): LeaveRemedy | Silent {
  return unlessSilent(leaveOf(ask), ({ standing }) => ask(leaveRemedyTable, { standing }))
}
