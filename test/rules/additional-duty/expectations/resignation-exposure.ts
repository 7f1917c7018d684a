import type { Expectation } from '../../expectation'

const REQUESTS = ['resign', 'refuse']
const OTHERS = [
  'absent-temporarily',
  'absent-permanently',
  'transferred',
  'retired',
  'suspended',
  'detained',
  'decree-expired',
  'disqualified',
  'kpa-designation-ended',
]
const A = 'abandoned-without-handover'
const L = 'loss-or-non-payment'
const D = 'disobeyed-individual-order'
const PERPPU = 'perppu-2-2022/pasal-175/angka-7'
const STANDS = 'norm uu-30-2014/pasal-68/ayat-1'
const CARRY = 'norm uu-30-2014/pasal-72/ayat-1'
const MODERATE = 'sanction uu-30-2014/pasal-80/ayat-2'
const SEVERE = 'sanction uu-30-2014/pasal-80/ayat-4'

const raised = (shown: string, by: readonly string[], rest: readonly string[], sanction: string): Expectation => ({
  when: { event: [...REQUESTS, ...OTHERS], shown },
  then: { exposure: 'likely', raisedBy: by, wouldRaise: rest },
  basis: [CARRY, sanction],
})
const track = (
  employment: readonly string[],
  days: readonly string[],
  then: unknown,
  ...basis: string[]
): Expectation[] => days.map((act) => ({ when: { employment }, on: { act }, then, basis }))
const KEPT = ['resign', 'refuse', 'transferred', 'decree-expired']
const PNS = ['pns', 'cpns']
const PPPK = ['pppk', 'pppk-paruh-waktu']
const BOTH_TRACKS = { tracks: ['hukuman-disiplin', 'sanksi-administratif'] }
const DECREE = 'procedure uu-30-2014/pasal-80/ayat-2'
const answer = (received: string, option: string, workingDays: number, silence: string, ...basis: string[]) => ({
  when: { event: REQUESTS, received },
  readings: { 'silence-on-internal-request': option },
  then: { workingDays, silence },
  basis,
})

export const expectations: Readonly<Record<string, readonly Expectation[]>> = {
  // The modelling advice of section 5.1: possible, not established; likely only for the three grounds; never a breach.
  'resignation-exposure': [
    {
      when: { event: REQUESTS, shown: 'none-shown' },
      then: { exposure: 'possible-not-established', raisedBy: [], wouldRaise: [A, L, D] },
      basis: [STANDS, CARRY],
    },
    {
      when: { event: OTHERS, shown: 'none-shown' },
      then: { exposure: 'none', raisedBy: [], wouldRaise: [A, L, D] },
      basis: [STANDS],
    },
    raised('abandoned', [A], [L, D], MODERATE),
    raised('loss', [L], [A, D], SEVERE),
    raised('disobeyed', [D], [A, L], MODERATE),
    raised('abandoned-and-loss', [A, L], [D], SEVERE),
    raised('abandoned-and-disobeyed', [A, D], [L], MODERATE),
    raised('loss-and-disobeyed', [L, D], [A], SEVERE),
    raised('all-three', [A, L, D], [], SEVERE),
  ],
  // PP 53/2010 until 30 August 2021, PP 94/2021 since; PPPK by contract and agency rule; trap 26: tracks apart.
  'sanction-tracks': [
    ...track(
      PNS,
      ['2014-10-17', '2021-08-30'],
      BOTH_TRACKS,
      'norm pp-53-2010/pasal-3/angka-5',
      'norm pp-53-2010/pasal-3/angka-17',
      DECREE,
    ),
    ...track(
      PNS,
      ['2021-08-31', '2026-01-01'],
      BOTH_TRACKS,
      'norm pp-94-2021/pasal-3/huruf-e',
      'norm pp-94-2021/pasal-5/huruf-j',
      'norm pp-94-2021/pasal-5/huruf-m',
      DECREE,
    ),
    ...track(
      PPPK,
      ['2014-10-17', '2018-11-27'],
      { tracks: ['perjanjian-kerja', 'sanksi-administratif'] },
      'norm uu-5-2014/pasal-105/ayat-2/huruf-b',
      DECREE,
    ),
    ...track(
      PPPK,
      ['2018-11-28', '2026-01-01'],
      { tracks: ['perjanjian-kerja', 'sanksi-administratif'] },
      'norm pp-49-2018/pasal-51/ayat-1',
      'norm pp-49-2018/pasal-52/ayat-1',
      DECREE,
    ),
    ...track(['tni-polri'], ['2014-10-17', '2026-01-01'], { silent: 'own-discipline-not-covered' }, CARRY),
    ...track(['blud-non-asn', 'other-non-asn'], ['2014-10-17', '2026-01-01'], { tracks: ['perjanjian-kerja'] }, CARRY),
    ...track(
      [...PNS, ...PPPK, 'tni-polri', 'blud-non-asn', 'other-non-asn'],
      ['2014-10-16'],
      { silent: 'before-coverage' },
      CARRY,
    ),
  ],
  // Trap 6: PP 30/2019 against PP 94/2021, both shown; PP 30/2019 is carried out from 29 April 2021.
  'duty-compulsion': [
    // A retired or suspended holder is not ordered to hold the duty on, whatever the reading.
    ...['agreement-needed', 'order-binds'].flatMap((option) =>
      ['2018-03-22', '2019-04-28', '2019-04-29', '2021-04-28', '2021-04-29', '2021-08-30', '2026-01-01'].map((act) => ({
        when: {
          employment: [...PNS, ...PPPK, 'tni-polri', 'blud-non-asn', 'other-non-asn'],
          event: [
            'absent-temporarily',
            'absent-permanently',
            'retired',
            'suspended',
            'detained',
            'disqualified',
            'kpa-designation-ended',
          ],
        },
        on: { act },
        readings: { 'unwilling-holder': option },
        then: { silent: 'not-a-matter-of-will' },
        basis: ['procedure uu-30-2014/pasal-68/ayat-1'],
      })),
    ),
    ...['agreement-needed', 'order-binds'].flatMap((option) => [
      // PP 30/2019 itself is of 29 April 2019.
      ...['2018-03-22', '2019-04-28'].map((act) => ({
        when: { employment: PNS, event: KEPT },
        on: { act },
        readings: { 'unwilling-holder': option },
        then: { silent: 'no-rule-on-compulsion' },
        basis: ['procedure uu-30-2014/pasal-72/ayat-1'],
      })),
      ...['2019-04-29', '2021-04-28'].map((act) => ({
        when: { employment: PNS, event: KEPT },
        on: { act },
        readings: { 'unwilling-holder': option },
        then: { silent: 'no-rule-on-compulsion' },
        basis: ['norm pp-30-2019/pasal-64/ayat-2'],
      })),
      ...['2018-03-22', '2020-01-02', '2021-04-29', '2021-08-30', '2026-01-01'].map((act) => ({
        when: { employment: [...PPPK, 'tni-polri', 'blud-non-asn', 'other-non-asn'], event: KEPT },
        on: { act },
        readings: { 'unwilling-holder': option },
        then: { silent: 'no-rule-on-compulsion' },
        basis: ['procedure uu-30-2014/pasal-72/ayat-1'],
      })),
    ]),
    ...['2021-04-29', '2021-08-30', '2021-08-31', '2026-01-01'].flatMap((act) => [
      {
        when: { employment: 'pns', event: KEPT },
        on: { act },
        then: { compulsion: 'agreement-needed' },
        basis: ['norm pp-30-2019/pasal-12/ayat-2', 'norm pp-30-2019/pasal-64/ayat-2'],
      },
      // Ayat (1) carries the rules on the appraisal of work over to CPNS.
      {
        when: { employment: 'cpns', event: KEPT },
        on: { act },
        then: { compulsion: 'agreement-needed' },
        basis: [
          'norm pp-30-2019/pasal-12/ayat-2',
          'norm pp-30-2019/pasal-64/ayat-1',
          'norm pp-30-2019/pasal-64/ayat-2',
        ],
      },
    ]),
    ...['2021-04-29', '2021-08-30'].map((act) => ({
      when: { employment: PNS, event: KEPT },
      on: { act },
      readings: { 'unwilling-holder': 'order-binds' },
      then: { compulsion: 'order-binds' },
      basis: ['norm pp-53-2010/pasal-3/angka-5', 'norm pp-53-2010/pasal-3/angka-17'],
    })),
    ...['2021-08-31', '2026-01-01'].map((act) => ({
      when: { employment: PNS, event: KEPT },
      on: { act },
      readings: { 'unwilling-holder': 'order-binds' },
      then: { compulsion: 'order-binds' },
      basis: ['norm pp-94-2021/pasal-3/huruf-e'],
    })),
  ],
  // Trap 27: ten working days until 1 November 2020, five since, by Perppu 2/2022 from 30 December 2022; never a release unless so read.
  'answer-due': [
    ...['no-release', 'release'].map((option) => ({
      when: { event: OTHERS },
      readings: { 'silence-on-internal-request': option },
      then: { silent: 'nothing-requested' },
      basis: [STANDS],
    })),
    answer('before-uu-11-2020', 'no-release', 10, 'releases-nobody', 'procedure uu-30-2014/pasal-53/ayat-2', STANDS),
    answer(
      'before-uu-11-2020',
      'release',
      10,
      'counts-as-release',
      'norm uu-30-2014/pasal-53/ayat-2',
      'norm uu-30-2014/pasal-53/ayat-3',
    ),
    answer('under-uu-11-2020', 'no-release', 5, 'releases-nobody', 'procedure uu-11-2020/pasal-175', STANDS),
    answer('under-uu-11-2020', 'release', 5, 'counts-as-release', 'norm uu-11-2020/pasal-175'),
    answer('since-perppu-2-2022', 'no-release', 5, 'releases-nobody', `procedure ${PERPPU}`, STANDS),
    answer('since-perppu-2-2022', 'release', 5, 'counts-as-release', `norm ${PERPPU}`),
  ],
}
