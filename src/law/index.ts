/**
 * The instruments of law that the library cites: provisions by their smallest division, from when until when each holds, how well it was
 * read, and the points on which the texts differ.
 *
 * @module aparatur/law
 */

export { type BasisEntry, type BasisRole, guideline, level, norm, procedure, sanction } from './citation'
export { cite, type Locale } from './cite'
export { COVERED, type Coverage, type CoveredArea, coverage } from './coverage'
export { evidenceOfCited } from './evidence'
export { evidenceOf } from './find'
export { type InForce, inForce } from './in-force'
export {
  type Bilingual,
  defineInstrument,
  EVIDENCE,
  type Evidence,
  type Instrument,
  type InstrumentKind,
  type InstrumentText,
  type ProvisionFacts,
  type ProvisionIdOf,
} from './instrument'
export { madeFor } from './made-for'
export { POINT_TEXTS } from './point-texts'
export { type InstrumentCard, instrument, type ProvisionCard, provision } from './provision'
export type { InstrumentId, ProvisionId } from './provision-id'
export { compareInstruments } from './rank'
export { type ContestedPoint, type ContestedPointText, definePoint, type ReadingOption } from './reading'
export { POINTS, type PointId, type ReadingOptions } from './readings'
export type { INSTRUMENTS } from './registry'
export { lawVersion } from './version'
