import { type Ask, isSilent, type Main, type Silent, silent, unlessSilent } from '../../decision'
import { type AidGround, PROCEEDINGS, PROVIDERS, type Proceeding } from './dimensions'
import type {
  AdministrationFirst,
  AgreementCover,
  AidGiven,
  CounselSeat,
  GroundEnd,
  GroundFound,
  InvestigationNotice,
  LegalAidConclusion,
  LocalEffect,
  ProviderFound,
  SeparateCounsel,
  StageAid,
} from './outcome'
import { administrationFirstTable, investigationNoticeTable, separateCounselTable } from './tables/administration-first'
import { asnAidTable, asnStandingTable } from './tables/asn-aid'
import { counselSeatTable } from './tables/counsel-seat'
import { agreementCoverTable, aidEndTable, localAidRuleTable } from './tables/cover'
import { officeAidTable, officeHolderTable } from './tables/office-aid'
import { procurementActorTable, procurementAidTable } from './tables/procurement-aid'
import { providerTable } from './tables/provider'

/** The answer to the main question, without the parts. */
export type AidMain = Main<LegalAidConclusion>

/** A stage other than the one the facts name, where one is asked about. */
type At = { readonly proceeding: Proceeding } | undefined

/**
 * The main question: a duty towards an actor of procurement, else what ASN law gives, else the right of an official. What is firmest
 * answers; where none speaks, ASN law says why.
 */
export function aidOf(ask: Ask, at?: At): AidMain | Silent {
  if (!isSilent(procurementAid(ask, at))) return { aid: 'duty' }
  const asn = asnAid(ask, at)
  if (!isSilent(asn)) return { aid: asn.aid }
  return isSilent(officeAid(ask, at)) ? silent(asn.silent) : { aid: 'right' }
}

const PASSING = { passing: isSilent }

/** The legal service for actors of procurement. */
function procurementAid(ask: Ask, at: At): AidGiven | Silent {
  const { counts } = ask(procurementActorTable, undefined, { passing: (one) => one.counts === 'no' })
  return counts === 'no' ? silent('no-actor-of-procurement') : ask(procurementAidTable, at, PASSING)
}

/** What ASN law gives. */
function asnAid(ask: Ask, at: At): AidGiven | Silent {
  const standing = ask(asnStandingTable, undefined, {
    passing: () => true,
    gate: false,
  })
  return isSilent(standing) ? standing : ask(asnAidTable, at, PASSING)
}

/** The right of an official. */
function officeAid(ask: Ask, at: At): AidGiven | Silent {
  const { counts } = ask(officeHolderTable, undefined, { passing: (one) => one.counts === 'no' })
  return counts === 'no' ? silent('no-public-authority-used') : ask(officeAidTable, at, PASSING)
}

/** The grounds, each by itself. */
export function groundsOf(ask: Ask): readonly GroundFound[] | Silent {
  const found: GroundFound[] = []
  const procurement = procurementAid(ask, undefined)
  if (!isSilent(procurement)) found.push({ ground: 'procurement-actor', aid: procurement.aid })
  const asn = asnAid(ask, undefined)
  if (!isSilent(asn)) found.push({ ground: asn.aid === 'duty' ? 'asn-court-case' : 'asn-recognition', aid: asn.aid })
  const office = officeAid(ask, undefined)
  if (!isSilent(office)) found.push({ ground: 'official', aid: office.aid })
  return found.length === 0 ? silent('no-national-ground') : found
}

/** What national law gives at each stage. */
export function stagesOf(ask: Ask): readonly StageAid[] {
  return PROCEEDINGS.map((stage) => {
    const given = aidOf(ask, { proceeding: stage })
    return { stage, aid: isSilent(given) ? 'none' : given.aid }
  })
}

/** When each ground comes to its end. */
export function endOf(ask: Ask): readonly GroundEnd[] | Silent {
  return unlessSilent(groundsOf(ask), (found) => found.map(({ ground }) => ({ ground, ends: endsOf(ask, ground) })))
}

function endsOf(ask: Ask, ground: AidGround): GroundEnd['ends'] {
  return ask(aidEndTable, { aidGround: ground }).ends
}

/** Whether procedure gives counsel at the side. */
export function counselOf(ask: Ask): CounselSeat | Silent {
  return ask(counselSeatTable)
}

/** Who may help in such a matter. */
export function providersOf(ask: Ask): readonly ProviderFound[] {
  return PROVIDERS.map((provider) => ({ provider, ...ask(providerTable, { provider }) }))
}

/** What the agreement does. */
export function coverOf(ask: Ask): AgreementCover | Silent {
  return ask(agreementCoverTable)
}

/** What a rule of the agency or region does, held against national law. */
export function localOf(ask: Ask): LocalEffect | Silent {
  const excludes = (one: LocalEffect | Silent) => !isSilent(one) && one.effect === 'excludes'
  const effect = ask(localAidRuleTable, { nationalAid: 'none' }, { passing: excludes, gate: true })
  if (!excludes(effect)) return effect
  const national = aidOf(ask)
  return ask(localAidRuleTable, { nationalAid: isSilent(national) ? 'none' : national.aid })
}

/** The coordination before a criminal inquiry. */
export function administrationFirstOf(ask: Ask): AdministrationFirst | Silent {
  return ask(administrationFirstTable)
}

/** When the head of the region is told of an investigation. */
export function noticeOf(ask: Ask): InvestigationNotice | Silent {
  return ask(investigationNoticeTable)
}

/** Whether separate counsel is needed. */
export function separateCounselOf(ask: Ask): SeparateCounsel {
  return ask(separateCounselTable)
}
