import type { SuccessionFacts, SuccessionPackage, SuccessionPerson } from '../../../src/rules/additional-duty'

// An invented office: whoever leaves, whoever could follow, and one package.

/** The duty most tests lay down. */
export const PPK = 'pejabat-pembuat-komitmen' as const
/** Somebody whom nothing bars. */
export const FIT = {
  kind: 'pns',
  position: 'struktural-lain',
  inUnit: true,
  fieldMatches: true,
  diploma: 's1',
  golongan: 'III/c',
  certificate: 'basic',
  pact: 'not-yet',
  pengelolaPbj: false,
  conflict: 'none',
  detained: false,
  business: false,
  collectsRevenue: false,
  holds: [],
} as const satisfies Omit<SuccessionPerson, 'key'>

/** Whoever leaves, and the letter. */
export const LEAVING = { key: 'PPK-01', ...FIT, holds: [{ duty: PPK }] } as const
export const LETTER = {
  holder: 'PPK-01',
  duty: PPK,
  event: 'resign',
  letter: 'surat',
  receivedOn: '2022-02-22',
} as const
/** A package under contract, served by whoever leaves. */
export const pack = (key: string, rest: Partial<SuccessionPackage> = {}): SuccessionPackage => ({
  key,
  stage: 'running',
  type: 'b',
  pejabatPembuatKomitmen: 'PPK-01',
  ...rest,
})
/** The office, with what a test changes. */
export const office = (rest: Partial<SuccessionFacts> = {}): SuccessionFacts => ({
  on: '2022-02-24',
  fund: 'apbd',
  office: { kpa: false, hospital: false },
  people: [LEAVING, { key: 'ASN-01', ...FIT, limit: 1 }],
  packages: [pack('a')],
  laidDown: [LETTER],
  ...rest,
})
