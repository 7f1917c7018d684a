import type { Grounds } from '../decision'
import { type BasisEntry, cite, evidenceOf, type ProvisionId, provision } from '../law'
import { lastDay } from './conditions'
import type { Item } from './report'
import type { Speech } from './speech'

/** One entry of the basis: citation, role, evidence, and what the provision says in our words. */
export function basisItem({ provision: id, role }: BasisEntry<string>, speech: Speech): Item {
  const { locale, words } = speech
  const { roles, evidence } = words.decision
  const cited = cite(id as ProvisionId, locale)
  // A caller's own provision has no card here, and an instrument as a whole says nothing by itself.
  const known = cited !== id && id.includes('/')
  const says = known ? `: ${provision(id as ProvisionId).says[locale]}` : ''
  return { text: `${cited} (${roles[role]}; ${evidence[evidenceOf(id)]})${says}` }
}

/** Which version of the rules governs, one sentence per clock; a checker may call its day by another name. */
export function governedItems({ governed }: Pick<Grounds, 'governed'>, speech: Speech, day?: string): Item[] {
  const { clocks, phrases } = speech.words.decision
  return governed.map(({ clock, from, until }) => ({
    text: phrases.governed(day ?? clocks[clock], spanOf(from, until, speech)),
  }))
}

/** A run of days. */
function spanOf(from: string | null, until: string | null, { words, date }: Speech): string {
  const last = lastDay(until)
  return words.decision.phrases.span(from === null ? null : date(from), last === null ? null : date(last))
}
