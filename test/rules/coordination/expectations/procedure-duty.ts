import type { Expectation } from '../../expectation'

const GUIDELINE = 'guideline inpres-6-2020/isi/kepala-daerah'
const BEFORE = ['2019-03-12', '2020-08-03']
const SINCE = ['2020-08-04', '2024-12-31']

const every = (rest: Omit<Expectation, 'on'>): Expectation[] =>
  [...BEFORE, ...SINCE].map((act) => ({ ...rest, on: { act } }))

/** The same for any other procedure, and for health protocols before Inpres 6/2020; since then with that guideline beside it. */
const leftToTheRegion = (ground: string, then: unknown, basis: readonly string[]): Expectation[] => [
  ...every({ when: { procedure: 'other', ground }, then, basis }),
  ...BEFORE.map((act) => ({ when: { procedure: 'health-protocol', ground }, on: { act }, then, basis })),
  ...SINCE.map((act) => ({
    when: { procedure: 'health-protocol', ground },
    on: { act },
    then,
    basis: [...basis, GUIDELINE],
  })),
]

export const expectations: Expectation[] = [
  // UU 30/2014 Pasal 49: draw up and carry out, in every unit, and make public.
  ...every({
    when: { procedure: 'decision-making' },
    then: { force: 'act', must: ['draw-up', 'carry-out', 'publish'] },
    basis: ['norm uu-30-2014/pasal-49/ayat-1', 'norm uu-30-2014/pasal-49/ayat-2', 'norm uu-30-2014/pasal-49/ayat-3'],
  }),
  // UU 25/2009 Pasal 15 huruf a, Pasal 20 ayat (1) and (3).
  ...every({
    when: { procedure: 'service-standard' },
    then: { force: 'act', must: ['draw-up', 'carry-out'] },
    basis: ['norm uu-25-2009/pasal-15/huruf-a', 'norm uu-25-2009/pasal-20/ayat-1', 'norm uu-25-2009/pasal-20/ayat-3'],
  }),
  // PP 60/2008 Pasal 18 ayat (2) huruf d and e.
  ...every({
    when: { procedure: 'internal-control' },
    then: { force: 'government-regulation', must: ['draw-up', 'carry-out'] },
    basis: [
      'norm pp-60-2008/pasal-18/ayat-1',
      'norm pp-60-2008/pasal-18/ayat-2/huruf-d',
      'norm pp-60-2008/pasal-18/ayat-2/huruf-e',
    ],
  }),
  ...leftToTheRegion('regional-regulation', { force: 'regional-regulation', must: ['as-it-says'] }, [
    'norm uu-23-2014/pasal-246/ayat-1',
  ]),
  // PP 42/2004 Pasal 9 huruf c and g bind civil servants, not the office.
  ...leftToTheRegion('written-instruction', { force: 'instruction', must: ['as-it-says'] }, [
    'norm pp-42-2004/pasal-9/huruf-c',
    'norm pp-42-2004/pasal-9/huruf-g',
  ]),
  ...leftToTheRegion('agreed-in-round', { force: 'agreement', must: [] }, [
    'procedure uu-23-2014/pasal-379/ayat-1',
    'procedure uu-23-2014/pasal-380/ayat-1',
  ]),
  ...leftToTheRegion('none', { silent: 'no-norm-for-this-procedure' }, ['procedure uu-23-2014/pasal-246/ayat-1']),
]
