import type { ProvisionIdOf } from './instrument'
import type { INSTRUMENTS } from './registry'

/** The id of an instrument of the library: `'pp-94-2021'`. */
export type InstrumentId = (typeof INSTRUMENTS)[number]['id']

/** The id of a provision of the library: `'pp-94-2021/pasal-5/huruf-n/angka-6'`; what is not there does not compile. */
export type ProvisionId = { [I in (typeof INSTRUMENTS)[number] as I['id']]: ProvisionIdOf<I> }[InstrumentId]
