/**
 * How well a provision has been read: in the State Gazette, as quoted on another page, in a report, or not at all.
 */
export type Evidence = 'gazette-text' | 'reproduced-text' | 'report' | 'unverified'

/** The rungs of {@link Evidence}, the strongest first. */
export const EVIDENCE = [
  'gazette-text',
  'reproduced-text',
  'report',
  'unverified',
] as const satisfies readonly Evidence[]

/** What kind of rule an instrument is, in the order of UU 12/2011 with what stands outside that order last. */
export type InstrumentKind =
  | 'undang-undang'
  | 'peraturan-pemerintah'
  | 'peraturan-presiden'
  | 'keputusan-presiden'
  | 'instruksi-presiden'
  | 'peraturan-menteri'
  | 'keputusan-menteri'
  | 'peraturan-lembaga'
  | 'keputusan-bersama'
  | 'surat-edaran'
  | 'surat'
  | 'putusan-mahkamah-konstitusi'

/** A sentence in both languages of the library, in our own words. */
export interface Bilingual {
  /** In Indonesian. */
  readonly id: string
  /** In English. */
  readonly en: string
}

/** Where one provision departs from its instrument; what is left out is as the instrument has it. */
export interface ProvisionFacts {
  /** First day in force. */
  readonly from?: string
  /** First day no longer in force; `null` when no end is known. */
  readonly until?: string | null
  /** How well it was read, where that differs from the instrument. */
  readonly evidence?: Evidence
  /** Where it was read, where that differs from the instrument. */
  readonly source?: string
  /** Id of the provision (or instrument) that changed this one. */
  readonly amendedBy?: string
  /** Id of the provision (or instrument) that ended this one. */
  readonly repealedBy?: string
}

/** An instrument of law with the provisions the library cites, without prose. */
export interface Instrument<Id extends string = string, Key extends string = string> {
  /** `'pp-94-2021'`. */
  readonly id: Id
  /** Its place among the kinds of instruments. */
  readonly kind: InstrumentKind
  /** The usual short name, the same in both languages: `PP 94/2021`. */
  readonly short: string
  /** First day in force. */
  readonly from: string
  /** First day no longer in force; `null` when no end is known. */
  readonly until: string | null
  /** Evidence of its provisions, unless one says otherwise. */
  readonly evidence: Evidence
  /** Where it was read: a public address, or the gazette number. */
  readonly source: string
  /** Id of the instrument that ended it: `'pp-94-2021'`. */
  readonly repealedBy?: string
  /** Elections the instrument was made for by its own title; absent when it is general. */
  readonly madeFor?: readonly string[]
  /** Provisions by their path inside the instrument, the smallest division first cited. */
  readonly provisions: { readonly [K in Key]: ProvisionFacts }
}

/** The titles and paraphrases of an instrument; the compiler asks for each provision of it. */
export interface InstrumentText<I extends Instrument> {
  /** The title in both languages, shortened where it is long. */
  readonly title: Bilingual
  /** What each provision says, in our words, by its path. */
  readonly provisions: { readonly [K in keyof I['provisions'] & string]: Bilingual }
}

/** The ids of the provisions of an instrument: `pp-94-2021/pasal-5/huruf-n/angka-6`. */
export type ProvisionIdOf<I extends Instrument> = I extends Instrument<infer Id, infer Key> ? `${Id}/${Key}` : never

/**
 * Declares an instrument; its id and the paths of its provisions become literal types, so that citing what is not there does not compile.
 *
 * @param facts the instrument and its provisions, without prose
 * @returns the same facts
 * @example
 * const sample = defineInstrument({
 *   id: 'pp-94-2021', kind: 'peraturan-pemerintah', short: 'PP 94/2021',
 *   from: '2021-08-31', until: null, evidence: 'gazette-text', source: 'LN 2021/202',
 *   provisions: { 'pasal-40/ayat-3': {} },
 * })
 * sample.id // => 'pp-94-2021'
 */
export function defineInstrument<const Id extends string, const Key extends string>(
  facts: Instrument<Id, Key>,
): Instrument<Id, Key> {
  return facts
}
