export { type BasisEntry, type BasisRole, guideline, level, norm, procedure, sanction } from './citation'
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
export type { ProvisionId } from './provision-id'
export { type ContestedPoint, type ContestedPointText, definePoint, type ReadingOption } from './reading'
export { POINTS, type ReadingOptions } from './readings'
