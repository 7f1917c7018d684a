import type { Expectation } from '../../expectation'

const YEAR = 'procedure pp-12-2019/pasal-92/ayat-1'
const REGULATION = 'procedure uu-23-2014/pasal-246/ayat-1'
const REGIONS = ['provinsi', 'kabupaten-kota'] as const
/**
 * PP 12/2019 Pasal 92 since 12 March 2019; before it UU 1/2004 Pasal 17 ayat (2), by which agreements are made within the budget. Both
 * regulations speak of one budget each: PP 12/2019 of the APBD, PP 45/2013 Pasal 61 of the APBN.
 */
const COVER = [
  { place: REGIONS, days: ['2018-03-22', '2019-03-11'], term: ['procedure uu-1-2004/pasal-17/ayat-2'], more: [] },
  {
    place: REGIONS,
    days: ['2019-03-12', '2022-02-24', '2026-01-02'],
    term: [YEAR],
    more: ['procedure pp-12-2019/pasal-92/ayat-2', 'procedure pp-12-2019/pasal-92/ayat-3'],
  },
  {
    place: ['pusat', 'perwakilan-luar-negeri'],
    days: ['2018-03-22', '2019-03-11', '2019-03-12', '2026-01-02'],
    term: ['procedure pp-45-2013/pasal-61/ayat-1'],
    more: ['procedure pp-45-2013/pasal-61/ayat-2'],
  },
] as const
const ALL_AID = ['duty', 'right', 'none'] as const

export const expectations = {
  'agreement-cover': COVER.flatMap(({ place, days, term, more }) =>
    days.flatMap((act): Expectation[] => [
      { when: { agreementStands: 'runs', place }, on: { act }, then: { covers: 'yes' }, basis: term },
      ...['not-begun', 'outside-scope', 'not-a-holder', 'without-power-of-attorney'].map((stands) => ({
        when: { agreementStands: stands, place },
        on: { act },
        then: { covers: 'no', because: stands },
        basis: term,
      })),
      // A yearly agreement cannot bind the next year without multi-year budgeting (APBD) or approval (APBN).
      {
        when: { agreementStands: 'over', place },
        on: { act },
        then: { covers: 'no', because: 'over' },
        basis: [...term, ...more],
      },
      { when: { agreementStands: 'none-told', place }, on: { act }, then: { silent: 'no-agreement-told' }, basis: term },
    ]),
  ),
  'aid-end': [
    {
      when: { aidGround: 'procurement-actor' },
      then: { ends: 'with-the-judgment' },
      basis: ['norm perpres-16-2018/pasal-84/ayat-2'],
    },
    ...['2018-03-22', '2023-10-30'].map((act) => ({
      when: { aidGround: 'asn-court-case' },
      on: { act },
      then: { ends: 'with-the-court-case' },
      basis: ['norm uu-5-2014/pasal-92/ayat-3', 'norm uu-5-2014/pasal-106/ayat-3'],
    })),
    ...['2023-10-31', '2026-03-01'].map((act) => ({
      when: { aidGround: 'asn-court-case' },
      on: { act },
      then: { ends: 'with-the-court-case' },
      basis: ['norm pp-11-2017/pasal-308/ayat-3', 'norm pp-49-2018/pasal-75/ayat-3'],
    })),
    ...['2018-03-22', '2023-10-30'].map((act) => ({
      when: { aidGround: 'asn-recognition' },
      on: { act },
      then: { ends: 'not-written' },
      basis: ['norm uu-5-2014/pasal-92/ayat-1/huruf-d', 'norm uu-5-2014/pasal-106/ayat-1/huruf-e'],
    })),
    ...['2023-10-31', '2026-03-01'].map((act) => ({
      when: { aidGround: 'asn-recognition' },
      on: { act },
      then: { ends: 'not-written' },
      basis: ['norm uu-20-2023/pasal-21/ayat-9'],
    })),
    {
      when: { aidGround: 'official' },
      then: { ends: 'not-written' },
      basis: ['norm uu-30-2014/pasal-6/ayat-2/huruf-j'],
    },
  ],
  'local-aid-rule': [
    // Trap 11: no national text excludes corruption or being caught in the act; what does is local.
    ...(
      [
        ['duty', 'national-duty'],
        ['right', 'national-right'],
        ['none', 'nothing'],
      ] as const
    ).map(([nationalAid, against]) => ({
      when: { localStands: 'excludes', nationalAid },
      then: { label: 'local', effect: 'excludes', against },
      basis: [REGULATION],
    })),
    ...(
      [
        ['covers', 'covers'],
        ['says-nothing', 'adds-nothing'],
        ['not-in-force', 'not-in-force'],
      ] as const
    ).map(([local, effect]) => ({
      when: { localStands: local, nationalAid: ALL_AID },
      then: { label: 'local', effect, against: 'nothing' },
      basis: [REGULATION],
    })),
    {
      when: { localStands: 'none-told', nationalAid: ALL_AID },
      then: { silent: 'no-local-rule-told' },
      basis: [REGULATION],
    },
  ],
} satisfies { readonly [table: string]: readonly Expectation[] }
