import { find } from './find'
import type { Bilingual, Evidence, InstrumentKind } from './instrument'
import type { InstrumentId, ProvisionId } from './provision-id'
import { TEXTS } from './texts'

/** An instrument with its title, as readers see it. */
export interface InstrumentCard {
  /** `'pp-94-2021'`. */
  readonly id: string
  /** Its place among the kinds of instruments: `'peraturan-pemerintah'`. */
  readonly kind: InstrumentKind
  /** The usual short name: `'PP 94/2021'`. */
  readonly short: string
  /** The title in both languages. */
  readonly title: Bilingual
  /** First day in force: `'2021-08-31'`. */
  readonly from: string
  /** First day no longer in force; `null` when no end is known. */
  readonly until: string | null
  /** How well its provisions were read, unless one says otherwise. */
  readonly evidence: Evidence
  /** Where it was read: a public address, or the gazette number. */
  readonly source: string
  /** The paths of the provisions the library holds, in the order of the law. */
  readonly provisions: readonly string[]
}

/** A provision with its paraphrase, interval and evidence. */
export interface ProvisionCard {
  /** `'pp-94-2021/pasal-5/huruf-n/angka-6'`. */
  readonly id: string
  /** Id of the instrument it stands in. */
  readonly instrument: string
  /** First day in force: `'2021-08-31'`. */
  readonly from: string
  /** First day no longer in force; `null` when no end is known. */
  readonly until: string | null
  /** How well it was read. */
  readonly evidence: Evidence
  /** Where it was read: a public address, or the gazette number. */
  readonly source: string
  /** What it says, in our words; never the words of the gazette. */
  readonly says: Bilingual
}

/**
 * Shows an instrument: title, interval, evidence, source, and the provisions the library holds of it.
 *
 * @param id `'pp-94-2021'`
 * @returns the instrument
 * @throws RangeError for an id the library does not hold
 * @example
 * instrument('pp-94-2021').short // => 'PP 94/2021'
 */
export function instrument(id: InstrumentId): InstrumentCard {
  const found = find(id)
  if (found === undefined) throw new RangeError(`id: '${id}' is no instrument of this library`)
  const { kind, short, from, until, evidence, source, provisions } = found.instrument
  return { id, kind, short, title: TEXTS[id].title, from, until, evidence, source, provisions: Object.keys(provisions) }
}

/**
 * Shows a provision: what it says in our words, from when to when, how well it was read, and where.
 *
 * @param id `'pp-94-2021/pasal-5/huruf-n/angka-6'`
 * @returns the provision
 * @throws RangeError for an id the library does not hold
 * @example
 * provision('pp-94-2021/pasal-5/huruf-n/angka-6').evidence // => 'gazette-text'
 */
export function provision(id: ProvisionId): ProvisionCard {
  const found = find(id)
  const path = id.slice(id.indexOf('/') + 1)
  if (found === undefined || path === id) throw new RangeError(`id: '${id}' is no provision of this library`)
  const { instrument: whole, facts } = found
  const texts = TEXTS[whole.id as InstrumentId].provisions as { readonly [path: string]: Bilingual }
  return {
    id,
    instrument: whole.id,
    from: facts.from ?? whole.from,
    until: facts.until === undefined ? whole.until : facts.until,
    evidence: facts.evidence ?? whole.evidence,
    source: facts.source ?? whole.source,
    says: texts[path] as Bilingual,
  }
}
