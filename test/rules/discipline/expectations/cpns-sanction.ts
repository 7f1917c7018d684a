import type { Expectation } from '../../expectation'

/*
 * PP 11/2017 Pasal 37 ayat (2) huruf c: proven at the level sedang or berat; neutrality page, row pp11-37 and trap 28. Until 6 April
 * 2017 PP 98/2000 Pasal 18 ayat (1) huruf f dismissed a CPNS on whom such a sanction had been imposed.
 */

const LEVELS = ['ringan', 'sedang', 'berat']
const NORM = 'norm pp-11-2017/pasal-37/ayat-2/huruf-c'

export const expectations: readonly Expectation[] = [
  // PP 98/2000 binds CPNS; for a PNS PP 53/2010 Pasal 7 names the levels of sanction.
  ...['2010-06-06', '2017-04-06'].flatMap((decision) => [
    {
      when: { actor: 'cpns', level: LEVELS },
      on: { decision },
      then: { served: 'sanction' },
      basis: ['norm pp-98-2000/pasal-18/ayat-1/huruf-f'],
    },
    ...[
      ['ringan', '2'],
      ['sedang', '3'],
      ['berat', '4'],
    ].map(([level, paragraph]) => ({
      when: { actor: 'pns', level: level as string },
      on: { decision },
      then: { served: 'sanction' },
      basis: [`norm pp-53-2010/pasal-7/ayat-${paragraph}`],
    })),
  ]),
  ...['2017-04-07', '2024-12-02'].flatMap((decision) => [
    { when: { actor: 'pns', level: LEVELS }, on: { decision }, then: { served: 'sanction' }, basis: [NORM] },
    { when: { actor: 'cpns', level: 'ringan' }, on: { decision }, then: { served: 'sanction' }, basis: [NORM] },
    {
      when: { actor: 'cpns', level: ['sedang', 'berat'] },
      on: { decision },
      then: { served: 'dismissal-as-cpns' },
      basis: ['sanction pp-11-2017/pasal-37/ayat-2/huruf-c'],
    },
  ]),
]
