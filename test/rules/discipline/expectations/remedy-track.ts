import type { Expectation } from '../../expectation'

/* Written from PP 53/2010 Pasal 33 to 38, PP 24/2011, PP 79/2021 Pasal 3, 10, 19, 20, 23, 31 and UU 30/2014, apart from the table. */

const SERVANTS = ['pns', 'cpns']
const SANCTIONS = ['sanction-ringan', 'sanction-sedang', 'sanction-berat-in-service']
const OTHERS = ['staffing-decision', 'decision-not-carried-out', 'concrete-act']
const ALL = [...SANCTIONS, 'dismissal', ...OTHERS]
const OFFICE = 'pejabat-pembina-kepegawaian'
const GOVERNOR = 'gubernur-selaku-wakil-pemerintah'
const OFFICIALS = ['kepala-perwakilan', 'other-official']
const ISSUERS = ['presiden', OFFICE, GOVERNOR, ...OFFICIALS]
const OPEN = ['pending-on-pp-79', 'between-pp-79-and-pp-94']
const FILINGS = ['closed-before-pp-79', ...OPEN, 'since-pp-94']
const to = (track: string) => ({ track })
const silent = (reason: string) => ({ silent: reason })
const NONE = to('none-under-pp-53')

interface Stretch {
  readonly days: readonly string[]
  readonly filing: string | string[]
  readonly more?: readonly string[]
  readonly readings?: { readonly [point: string]: string }
}

function at(
  { days, filing, more = [], readings }: Stretch,
  seeker: string | string[],
  against: string | string[],
  issuer: string | string[],
  then: unknown,
  basis: readonly string[],
): Expectation[] {
  return days.map((day) => ({
    when: { seeker, against, issuer, filing },
    on: { decision: day },
    ...(readings === undefined ? {} : { readings }),
    then,
    basis: [...basis, ...more],
  }))
}

/** PP 53/2010: the few sanctions that can be contested, and all the others. */
function pp53(stretch: Stretch, bapek: readonly string[], older: readonly string[]): Expectation[] {
  const say = (against: string, issuer: string | string[], then: unknown, ...basis: string[]) =>
    at(stretch, SERVANTS, against, issuer, then, basis)
  const p = 'norm pp-53-2010'
  return [
    ...say('sanction-ringan', ISSUERS, NONE, `${p}/pasal-33/huruf-e`),
    ...say('sanction-sedang', 'presiden', NONE, `${p}/pasal-33/huruf-a`),
    ...say('sanction-sedang', OFFICE, NONE, `${p}/pasal-33/huruf-b`),
    // Pasal 17 gives the head of a mission no moderate kind.
    ...say('sanction-sedang', 'kepala-perwakilan', silent('no-such-power'), 'procedure pp-53-2010/pasal-17'),
    // Pasal 19 gives him severe kinds alone.
    ...say(
      'sanction-sedang',
      GOVERNOR,
      silent('no-such-power'),
      'procedure pp-53-2010/pasal-19/huruf-a',
      'procedure pp-53-2010/pasal-19/huruf-b',
    ),
    ...say('sanction-sedang', 'other-official', to('keberatan-under-pp-53'), `${p}/pasal-32`, `${p}/pasal-34/ayat-1`),
    ...say('sanction-berat-in-service', 'presiden', NONE, `${p}/pasal-33/huruf-a`),
    ...say('sanction-berat-in-service', OFFICE, NONE, `${p}/pasal-33/huruf-b`),
    ...say('sanction-berat-in-service', GOVERNOR, NONE, `${p}/pasal-33/huruf-c`),
    // Pasal 17 gives him huruf b and huruf c of the severe kinds, and Pasal 33 huruf d no remedy against them.
    ...say(
      'sanction-berat-in-service',
      'kepala-perwakilan',
      NONE,
      `${p}/pasal-33/huruf-d`,
      'procedure pp-53-2010/pasal-17',
    ),
    ...say(
      'sanction-berat-in-service',
      'other-official',
      silent('no-such-power'),
      'procedure pp-53-2010/pasal-34/ayat-1',
    ),
    ...say('dismissal', 'presiden', NONE, `${p}/pasal-33/huruf-a`),
    ...say('dismissal', OFFICIALS, silent('no-such-power'), 'procedure pp-53-2010/pasal-34/ayat-2/huruf-a'),
    ...at(
      { ...stretch, days: older },
      SERVANTS,
      'dismissal',
      [OFFICE, GOVERNOR],
      silent('bapek-before-2011-not-read'),
      [`${p}/pasal-34/ayat-2/huruf-a`, `${p}/pasal-38/ayat-2`],
    ),
    ...at({ ...stretch, days: bapek }, SERVANTS, 'dismissal', OFFICE, to('banding-to-bapek'), [
      `${p}/pasal-34/ayat-2/huruf-a`,
      `${p}/pasal-38/ayat-1`,
      'norm pp-24-2011/pasal-7/ayat-1',
    ]),
    ...at({ ...stretch, days: bapek }, SERVANTS, 'dismissal', GOVERNOR, to('banding-to-bapek'), [
      `${p}/pasal-34/ayat-2/huruf-b`,
      `${p}/pasal-38/ayat-1`,
      'norm pp-24-2011/pasal-7/ayat-1',
    ]),
  ]
}

const P79 = 'norm pp-79-2021'
const DECISION_OF_OFFICE = [`${P79}/pasal-3/ayat-1/huruf-a`, `${P79}/pasal-3/ayat-2`]
const DECISION_OF_OFFICIAL = [`${P79}/pasal-3/ayat-1/huruf-b`, `${P79}/pasal-3/ayat-3`]
const OUTSIDE = ['procedure pp-79-2021/pasal-1/angka-1', 'procedure pp-79-2021/pasal-1/angka-9']

/** PP 79/2021: sanctions and other decisions alike. */
function decisions79(stretch: Stretch, seeker: string, against: string[]): Expectation[] {
  return [
    ...at(stretch, seeker, against, OFFICE, to('keberatan-to-pejabat-pembina-kepegawaian'), DECISION_OF_OFFICE),
    ...at(stretch, seeker, against, OFFICIALS, to('keberatan-to-superior'), DECISION_OF_OFFICIAL),
    ...at(stretch, seeker, against, ['presiden', GOVERNOR], silent('outside-pp-79'), OUTSIDE),
  ]
}

function dismissal79(stretch: Stretch, seeker: string): Expectation[] {
  const letter = seeker === 'pns' || seeker === 'cpns' ? 'a' : 'b'
  return [
    ...at(stretch, seeker, 'dismissal', OFFICE, to('banding-to-bpasn'), [`${P79}/pasal-10/huruf-${letter}`]),
    ...at(stretch, seeker, 'dismissal', OFFICIALS, to('keberatan-to-superior'), [
      `${P79}/pasal-3/ayat-1/huruf-b`,
      `${P79}/pasal-1/angka-5`,
    ]),
  ]
}

function others79(stretch: Stretch, seeker: string): Expectation[] {
  const late = 'decision-not-carried-out'
  return [
    ...decisions79(stretch, seeker, ['staffing-decision']),
    ...at(stretch, seeker, late, OFFICE, to('keberatan-to-pejabat-pembina-kepegawaian'), [
      `${P79}/pasal-20`,
      `${P79}/pasal-3/ayat-2`,
    ]),
    ...at(stretch, seeker, late, OFFICIALS, to('keberatan-to-superior'), [`${P79}/pasal-20`, `${P79}/pasal-3/ayat-3`]),
    ...at(stretch, seeker, 'concrete-act', OFFICE, to('complaint-to-bpasn'), [
      `${P79}/pasal-23/ayat-1`,
      'norm pp-79-2021/penjelasan/pasal-23/ayat-1',
    ]),
    ...at(stretch, seeker, 'concrete-act', OFFICIALS, to('complaint-to-superior'), [`${P79}/pasal-23/ayat-2`]),
    ...at(stretch, seeker, [late, 'concrete-act'], ['presiden', GOVERNOR], silent('outside-pp-79'), OUTSIDE),
  ]
}

const all79 = (stretch: Stretch, seeker: string): Expectation[] => [
  ...decisions79(stretch, seeker, SANCTIONS),
  ...dismissal79(stretch, seeker),
  ...at(stretch, seeker, 'dismissal', ['presiden', GOVERNOR], silent('outside-pp-79'), OUTSIDE),
  ...others79(stretch, seeker),
]

const EXTENDED: { readonly [seeker: string]: readonly string[] } = {
  pns: [],
  cpns: ['procedure pp-79-2021/pasal-19'],
  pppk: [],
  'pppk-paruh-waktu': ['procedure kepmenpanrb-16-2025/diktum-1'],
}
const PP_53_DAYS = ['2010-06-06', '2015-03-02', '2021-08-30']
const UU_30_DAYS = ['2014-10-17', '2021-08-30']
const PP_94_DAYS = ['2021-08-31', '2024-12-02', '2025-06-01']
const HALF = { days: PP_53_DAYS, filing: OPEN }

const UNDER_THE_PREFERRED: readonly Expectation[] = [
  ...at(
    { days: ['1999-01-01', '2010-06-06', '2014-10-16'], filing: FILINGS },
    'non-asn',
    ALL,
    ISSUERS,
    silent('before-uu-30'),
    ['procedure uu-30-2014/pasal-75/ayat-1'],
  ),
  ...at({ days: ['2014-10-17', '2024-12-02', '2025-06-01'], filing: FILINGS }, 'non-asn', ALL, ISSUERS, to('uu-30'), [
    'norm uu-30-2014/pasal-75/ayat-1',
    'norm uu-30-2014/pasal-75/ayat-2',
    'procedure uu-30-2014/pasal-87',
  ]),
  ...at({ days: ['1999-01-01', '2010-06-05'], filing: FILINGS }, SERVANTS, ALL, ISSUERS, silent('before-coverage'), [
    'procedure pp-53-2010/pasal-51',
  ]),
  ...at({ days: ['2010-06-06', '2014-10-16'], filing: FILINGS }, SERVANTS, OTHERS, ISSUERS, silent('before-uu-30'), [
    'procedure uu-30-2014/pasal-75/ayat-1',
  ]),
  ...at({ days: UU_30_DAYS, filing: 'closed-before-pp-79' }, SERVANTS, OTHERS, ISSUERS, to('uu-30'), [
    'norm uu-30-2014/pasal-75/ayat-1',
    'norm uu-30-2014/pasal-75/ayat-2',
  ]),
  ...at(
    { days: ['2010-06-06', '2014-01-15', '2014-10-16'], filing: FILINGS },
    'pppk',
    ALL,
    ISSUERS,
    silent('no-implementing-regulation-yet'),
    ['procedure uu-30-2014/pasal-75/ayat-1'],
  ),
  ...at({ days: UU_30_DAYS, filing: 'closed-before-pp-79' }, 'pppk', ALL, ISSUERS, to('uu-30'), [
    'norm uu-30-2014/pasal-75/ayat-1',
    'norm uu-30-2014/pasal-75/ayat-2',
  ]),
  ...at(
    { days: ['2010-06-06', '2018-11-28', '2025-01-12'], filing: FILINGS },
    'pppk-paruh-waktu',
    ALL,
    ISSUERS,
    silent('no-such-kind-yet'),
    ['procedure kepmenpanrb-16-2025/diktum-1'],
  ),
  ...pp53(
    { days: PP_53_DAYS, filing: 'closed-before-pp-79' },
    ['2011-04-18', '2021-08-30'],
    ['2010-06-06', '2011-04-17'],
  ),
  // The preferred reading, and the same one chosen.
  ...[undefined, { 'remedy-pending-in-2021': 'pp-53' }].flatMap((readings) =>
    pp53(
      { ...HALF, more: ['procedure pp-94-2021/pasal-40/ayat-2'], ...(readings === undefined ? {} : { readings }) },
      ['2011-04-18', '2021-08-30'],
      ['2010-06-06', '2011-04-17'],
    ),
  ),
  ...['pns', 'cpns'].flatMap((seeker) => {
    const extended = EXTENDED[seeker] as readonly string[]
    const since = { days: PP_53_DAYS, filing: 'since-pp-94', more: extended }
    const readings = { 'remedy-pending-in-2021': 'pp-79' }
    const letter = (one: 'a' | 'b') => [...extended, `procedure pp-79-2021/pasal-31/huruf-${one}`]
    return [
      ...decisions79(since, seeker, SANCTIONS),
      ...dismissal79(since, seeker),
      ...at(since, seeker, 'dismissal', ['presiden', GOVERNOR], silent('outside-pp-79'), OUTSIDE),
      ...decisions79({ ...HALF, readings, more: letter('a') }, seeker, SANCTIONS).filter(
        ({ then }) => 'track' in (then as object),
      ),
      ...dismissal79({ ...HALF, readings, more: letter('b') }, seeker),
      ...at(
        { ...HALF, readings, more: letter('b') },
        seeker,
        [...SANCTIONS, 'dismissal'],
        ['presiden', GOVERNOR],
        silent('outside-pp-79'),
        OUTSIDE,
      ),
      ...others79({ days: UU_30_DAYS, filing: [...OPEN, 'since-pp-94'], more: extended }, seeker),
      ...all79({ days: PP_94_DAYS, filing: FILINGS, more: extended }, seeker),
    ]
  }),
  ...all79({ days: UU_30_DAYS, filing: [...OPEN, 'since-pp-94'] }, 'pppk'),
  ...all79({ days: PP_94_DAYS, filing: FILINGS }, 'pppk'),
  ...all79(
    {
      days: ['2025-01-13', '2025-06-01'],
      filing: FILINGS,
      more: EXTENDED['pppk-paruh-waktu'] as readonly string[],
    },
    'pppk-paruh-waktu',
  ),
]

/** What the table of the ways of remedy must answer; what the contested point does not touch stands under its other option too. */
export const expectations: readonly Expectation[] = [
  ...UNDER_THE_PREFERRED,
  ...UNDER_THE_PREFERRED.filter(
    ({ readings, basis }) => readings === undefined && !basis.includes('procedure pp-94-2021/pasal-40/ayat-2'),
  ).map((one) => ({ ...one, readings: { 'remedy-pending-in-2021': 'pp-79' } })),
]
