import type { Expectation } from '../../expectation'

const party = { ground: 'party-membership', consequence: 'dismissal' }
const ownRequest = { ground: 'party-membership', consequence: 'dismissal-at-own-request' }
const candidate = { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' }
/** A duty to resign, and no article that ends service for breaking it (UU 20/2023 Pasal 52 ayat (3) holds none). */
const dutyOnly = { ground: 'candidate-who-does-not-resign', consequence: 'none-written' }
const none = { ground: 'none' }

/** Neutrality page, sections 2.3, 4 and 6; PP 37/2004, PP 11/2017, UU 5/2014, UU 20/2023, PP 49/2018, UU 7/2017, UU 10/2016. */
export const expectations: readonly Expectation[] = [
  // pp37-2, pp37-3: registered as member or officer; whoever wants to join resigns first.
  {
    when: { conduct: 'party-membership', actor: 'pns', partyRole: ['member', 'officer'], resigned: 'before-joining' },
    then: ownRequest,
    basis: ['norm pp-37-2004/pasal-3/ayat-1', 'sanction pp-37-2004/pasal-3/ayat-2'],
  },
  ...['0001-01-01', '2020-02-01', '2023-10-30'].map((decision) => ({
    when: {
      conduct: 'party-membership',
      actor: 'pns',
      partyRole: ['member', 'officer'],
      resigned: ['no', 'after-joining'],
    },
    on: { decision },
    then: party,
    basis: [
      'norm pp-37-2004/pasal-2/ayat-1',
      'norm pp-11-2017/pasal-255/ayat-1',
      'sanction uu-5-2014/pasal-87/ayat-4/huruf-c',
      'sanction pp-11-2017/pasal-250/huruf-c',
    ],
  })),
  {
    when: {
      conduct: 'party-membership',
      actor: 'pns',
      partyRole: ['member', 'officer'],
      resigned: ['no', 'after-joining'],
    },
    on: { decision: '2023-10-31' },
    then: party,
    basis: [
      'norm pp-37-2004/pasal-2/ayat-1',
      'norm pp-11-2017/pasal-255/ayat-1',
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-j',
      'sanction pp-11-2017/pasal-250/huruf-c',
    ],
  },
  // PP 37/2004 Pasal 1 angka 1 counts CPNS in; PP 11/2017 Pasal 37 ayat (2).
  {
    when: { conduct: 'party-membership', actor: 'cpns', resigned: 'before-joining' },
    then: ownRequest,
    basis: [
      'norm pp-37-2004/pasal-1/angka-1',
      'norm pp-37-2004/pasal-3/ayat-1',
      'sanction pp-37-2004/pasal-3/ayat-2',
      'sanction pp-11-2017/pasal-37/ayat-2/huruf-a',
    ],
  },
  {
    when: { conduct: 'party-membership', actor: 'cpns', resigned: ['no', 'after-joining'] },
    then: party,
    basis: [
      'norm pp-37-2004/pasal-1/angka-1',
      'norm pp-37-2004/pasal-2/ayat-1',
      'sanction pp-11-2017/pasal-37/ayat-2/huruf-f',
    ],
  },
  // uu5-105-3c, then PP 49/2018 from 2018-11-28, then UU 20/2023.
  ...['0001-01-01', '2018-11-27'].map((decision) => ({
    when: { conduct: 'party-membership', actor: 'pppk' },
    on: { decision },
    then: party,
    basis: ['norm uu-5-2014/pasal-9/ayat-2', 'sanction uu-5-2014/pasal-105/ayat-3/huruf-c'],
  })),
  ...['2018-11-28', '2023-10-30'].map((decision) => ({
    when: { conduct: 'party-membership', actor: 'pppk' },
    on: { decision },
    then: party,
    basis: [
      'norm uu-5-2014/pasal-9/ayat-2',
      'sanction uu-5-2014/pasal-105/ayat-3/huruf-c',
      'sanction pp-49-2018/pasal-53/ayat-3/huruf-c',
    ],
  })),
  ...['2023-10-31', '2026-03-02'].map((decision) => ({
    when: { conduct: 'party-membership', actor: 'pppk' },
    on: { decision },
    then: party,
    basis: [
      'norm uu-20-2023/pasal-9/ayat-2',
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-j',
      'sanction pp-49-2018/pasal-53/ayat-3/huruf-c',
    ],
  })),
  // Part-time PPPK exist since the decree of 2025-01-13.
  ...['0001-01-01', '2020-03-02', '2025-01-12'].map((decision) => ({
    when: { conduct: 'party-membership', actor: 'pppk-paruh-waktu' },
    on: { decision },
    then: none,
    basis: ['norm kepmenpanrb-16-2025/diktum-1'],
  })),
  {
    when: { conduct: 'party-membership', actor: 'pppk-paruh-waktu' },
    on: { decision: '2025-01-13' },
    then: party,
    basis: [
      'norm kepmenpanrb-16-2025/diktum-1',
      'norm uu-20-2023/pasal-9/ayat-2',
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-j',
    ],
  },

  // uu5-123-3, uu20-59-3 with the article of each election act; pp11-254 and pp11-346.
  ...(
    [
      ['presiden', ['norm uu-7-2017/pasal-227/huruf-o']],
      ['dpr', ['norm uu-7-2017/pasal-240/ayat-1/huruf-k']],
      ['dpd', ['norm uu-7-2017/pasal-182/huruf-k', 'norm pp-37-2004/pasal-10']],
      ['gubernur', ['norm uu-10-2016/pasal-7/ayat-2/huruf-t']],
      ['bupati-wali-kota', ['norm uu-10-2016/pasal-7/ayat-2/huruf-t']],
    ] as const
  ).flatMap(([contest, election]) =>
    (
      [
        ['0001-01-01', 'norm uu-5-2014/pasal-123/ayat-3'],
        ['2023-10-30', 'norm uu-5-2014/pasal-123/ayat-3'],
        ['2023-10-31', 'norm uu-20-2023/pasal-59/ayat-3'],
        ['2026-03-02', 'norm uu-20-2023/pasal-59/ayat-3'],
      ] as const
    ).map(([act, statute]) => ({
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest },
      on: { act },
      then: candidate,
      basis: [statute, ...election, 'norm pp-11-2017/pasal-254/ayat-1', 'norm pp-11-2017/pasal-346/ayat-1'],
    })),
  ),
  // Trap 25: no ASN act names the DPRD.
  {
    when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dprd' },
    then: dutyOnly,
    basis: ['norm uu-7-2017/pasal-240/ayat-1/huruf-k'],
  },
  // pp37-10: CPNS only through the DPD.
  {
    when: { conduct: 'remain-asn-after-determination', actor: 'cpns', contest: 'dpd' },
    then: candidate,
    basis: ['norm pp-37-2004/pasal-1/angka-1', 'norm pp-37-2004/pasal-10', 'sanction pp-37-2004/pasal-9/ayat-1'],
  },
  {
    when: {
      conduct: 'remain-asn-after-determination',
      actor: 'cpns',
      contest: ['presiden', 'dpr', 'dprd', 'gubernur', 'bupati-wali-kota'],
    },
    then: none,
    basis: ['norm pp-11-2017/pasal-254/ayat-1', 'norm pp-11-2017/pasal-346/ayat-1'],
  },
  // PPPK: UU 5/2014 speaks of PNS only; UU 7/2017 of ASN; UU 20/2023 Pasal 59 ayat (3) of every Pegawai ASN.
  ...['0001-01-01', '2023-10-30'].flatMap((act) => [
    {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'presiden' },
      on: { act },
      then: none,
      basis: ['norm uu-5-2014/pasal-123/ayat-3', 'norm uu-7-2017/pasal-227/huruf-o'],
    },
    {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pppk',
        contest: ['gubernur', 'bupati-wali-kota'],
      },
      on: { act },
      then: none,
      basis: ['norm uu-5-2014/pasal-123/ayat-3', 'norm uu-10-2016/pasal-7/ayat-2/huruf-t'],
    },
    {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpr' },
      on: { act },
      then: dutyOnly,
      basis: ['norm uu-7-2017/pasal-240/ayat-1/huruf-k'],
    },
    {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpd' },
      on: { act },
      then: dutyOnly,
      basis: ['norm uu-7-2017/pasal-182/huruf-k'],
    },
  ]),
  ...['2023-10-31', '2026-03-02'].flatMap((act) => [
    {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pppk',
        contest: ['presiden', 'gubernur', 'bupati-wali-kota'],
      },
      on: { act },
      then: dutyOnly,
      basis: ['norm uu-20-2023/pasal-59/ayat-3'],
    },
    {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpr' },
      on: { act },
      then: dutyOnly,
      basis: ['norm uu-20-2023/pasal-59/ayat-3', 'norm uu-7-2017/pasal-240/ayat-1/huruf-k'],
    },
    {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpd' },
      on: { act },
      then: dutyOnly,
      basis: ['norm uu-20-2023/pasal-59/ayat-3', 'norm uu-7-2017/pasal-182/huruf-k'],
    },
  ]),
  {
    when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dprd' },
    then: dutyOnly,
    basis: ['norm uu-7-2017/pasal-240/ayat-1/huruf-k'],
  },
  ...['0001-01-01', '2020-03-02', '2025-01-12'].map((act) => ({
    when: {
      conduct: 'remain-asn-after-determination',
      actor: 'pppk-paruh-waktu',
      contest: ['presiden', 'dpr', 'dpd', 'dprd', 'gubernur', 'bupati-wali-kota'],
    },
    on: { act },
    then: none,
    basis: ['norm kepmenpanrb-16-2025/diktum-1'],
  })),
  {
    when: {
      conduct: 'remain-asn-after-determination',
      actor: 'pppk-paruh-waktu',
      contest: ['presiden', 'dpr', 'dpd', 'gubernur', 'bupati-wali-kota'],
    },
    on: { act: '2025-01-13' },
    then: dutyOnly,
    basis: ['norm kepmenpanrb-16-2025/diktum-1', 'norm uu-20-2023/pasal-59/ayat-3'],
  },
  {
    when: { conduct: 'remain-asn-after-determination', actor: 'pppk-paruh-waktu', contest: 'dprd' },
    on: { act: '2025-01-13' },
    then: dutyOnly,
    basis: ['norm kepmenpanrb-16-2025/diktum-1', 'norm uu-7-2017/pasal-240/ayat-1/huruf-k'],
  },
  {
    when: {
      conduct: 'remain-asn-after-determination',
      actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'],
      contest: 'partai',
    },
    then: none,
    basis: ['norm uu-7-2017/pasal-1/angka-27'],
  },
  // Everything else of section 9 is discipline, ethics or lawful: no ground of dismissal.
  {
    when: {
      conduct: [
        'cast-vote',
        'attend-campaign',
        'attend-declaration',
        'attend-event',
        'join-bakal-calon-activity',
        'display-campaign-material',
        'social-media-campaign',
        'social-media-engagement',
        'chat-in-private-group',
        'post-photo',
        'speak-at-party-event',
        'approach-party-or-public',
        'declare-candidacy',
        'accompany-spouse',
        'partisan-activity',
        'give-goods',
        'tim-sukses',
        'fund-campaign',
        'mobilise-staff',
        'use-state-facilities',
        'lend-state-facilities',
        'partisan-decision',
        'ktp-support-letter',
        'government-programme-for-contestant',
        'pressure-people',
        'steer-officials',
        'map-support',
        'host-contestant',
        'verify-support',
        'lend-private-property',
      ],
      actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'],
    },
    then: none,
    basis: ['norm pp-11-2017/pasal-250/huruf-c', 'norm pp-11-2017/pasal-254/ayat-1'],
  },
]
