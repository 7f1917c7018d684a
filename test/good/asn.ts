import type { ConductFacts } from '../../src/rules/neutrality'
import {
  allowed,
  BERAT_PP94,
  BKN,
  beratSince2023,
  EXIT_BERAT_BEFORE_2023,
  EXIT_BERAT_SINCE_2023,
  ethics,
  FINE_ONLY_III,
  KASN,
  NO_CRIME,
  PASAL_187A,
  PASAL_188,
  PASAL_493,
  PASAL_494,
  REGENT,
  SEDANG_PP53,
  STAFF_188,
  STATUTE,
  sedangSince2023,
} from './answers'
import type { GoodCase } from './good-case'

const STAFF = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' } as const
const HEAD_OF_DIVISION = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' } as const

type Around = Pick<ConductFacts, 'election' | 'contest' | 'committedOn' | 'decidedOn'>
const BEFORE_2024: Around = {
  election: 'pilkada-2024',
  contest: 'bupati-wali-kota',
  committedOn: '2024-08-20',
  decidedOn: '2024-09-16',
}
const AFTER_2024: Around = { ...BEFORE_2024, committedOn: '2024-10-10', decidedOn: '2024-12-02' }
const PRESIDENT_BEFORE: Around = {
  election: 'pemilu-2024',
  contest: 'presiden',
  committedOn: '2023-10-01',
  decidedOn: '2024-02-02',
}
const PRESIDENT_AFTER: Around = { ...PRESIDENT_BEFORE, committedOn: '2023-12-10' }
const REGENT_2020: Around = {
  election: 'pilkada-2020',
  contest: 'bupati-wali-kota',
  committedOn: '2020-10-10',
  decidedOn: '2020-12-01',
}

/** Cases of civil servants, the order being that of the law page. */
export const asn: readonly GoodCase[] = [
  {
    title: 'a PNS votes in the presidential election',
    law: 'section 7 (vote)',
    facts: {
      actor: STAFF,
      conduct: 'cast-vote',
      election: 'pemilu-2024',
      contest: 'presiden',
      committedOn: '2024-02-14',
      decidedOn: '2024-03-01',
    },
    expect: { status: 'decided', kind: 'lawful', parts: allowed(KASN) },
  },
  {
    title: 'a PNS likes a post for a pair before determination',
    law: 'section 1.1 (e4), section 9 (social-media-engagement, BC)',
    facts: { actor: STAFF, conduct: 'social-media-engagement', ...BEFORE_2024 },
    expect: { status: 'decided', kind: 'ethics-violation', items: ['skb22-e4'], parts: ethics(true, BKN) },
  },
  {
    title: 'the same like after determination',
    law: 'section 1.2 (d6), section 2.1 (n5, n6)',
    facts: { actor: STAFF, conduct: 'social-media-engagement', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5', 'pp-94-5n6'],
      items: ['skb22-d6'],
      parts: beratSince2023(STAFF_188, BKN),
    },
  },
  {
    title: 'the like when no list of the cycle was there yet',
    law: 'trap 16: between 2021-08-31 and 2022-09-22 only PP 42/2004 and PP 94/2021',
    facts: {
      actor: STAFF,
      conduct: 'social-media-engagement',
      ...PRESIDENT_BEFORE,
      committedOn: '2022-05-01',
      decidedOn: '2022-07-01',
    },
    expect: { status: 'decided', kind: 'ethics-violation', items: ['pp42-11c'], parts: ethics(false, KASN) },
  },
  {
    title: 'a PNS likes a candidate for the DPRD, and no impact was shown or ruled out',
    law: 'trap 6 (pairs only by the letter), section 2.1 (duties by impact), trap 30',
    facts: { actor: STAFF, conduct: 'social-media-engagement', ...PRESIDENT_AFTER, contest: 'dprd' },
    expect: {
      status: 'needs-facts',
      missing: ['impact'],
      possible: [
        'ethics-violation not-applicable',
        'discipline-violation ringan',
        'discipline-violation sedang',
        'discipline-violation berat',
      ],
    },
  },
  {
    title: 'the same with impact on the unit alone: the letter and the joint decree part',
    law: 'trap 6',
    facts: {
      actor: STAFF,
      conduct: 'social-media-engagement',
      ...PRESIDENT_AFTER,
      contest: 'dprd',
      impact: 'unit-kerja',
    },
    context: { readings: { 'pasangan-calon': 'wide-by-skb' } },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5', 'pp-94-5n6'],
      items: ['skb22-d6'],
      parts: beratSince2023(NO_CRIME, KASN),
    },
  },
  {
    title: 'a photo with a hand sign, posted before determination',
    law: 'section 1.1 (e5)',
    facts: { actor: STAFF, conduct: 'photo-with-partisan-gesture', ...BEFORE_2024 },
    expect: { status: 'decided', kind: 'ethics-violation', items: ['skb22-e5'], parts: ethics(true, BKN) },
  },
  {
    title: 'a photo with a hand sign after determination, aim not told',
    law: 'section 1.2 (d7), trap 19: the aim is never assumed',
    facts: { actor: STAFF, conduct: 'photo-with-partisan-gesture', ...AFTER_2024 },
    expect: {
      status: 'needs-facts',
      missing: ['purpose'],
      criminal: STAFF_188,
      possible: ['ethics-violation not-applicable', 'discipline-violation berat'],
    },
  },
  {
    title: 'the same with the aim of support',
    law: 'section 1.2 (d7 is angka 3 of Pasal 14, n5 only)',
    facts: { actor: STAFF, conduct: 'photo-with-partisan-gesture', purpose: 'support', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5'],
      items: ['skb22-d7'],
      parts: beratSince2023(STAFF_188, BKN),
    },
  },
  {
    title: 'a PNS comes to a campaign in a party shirt and only listens',
    law: 'section 2.1 (n2, Pasal 13 huruf g)',
    facts: { actor: STAFF, conduct: 'campaign-with-attributes', support: 'none', attributes: 'party', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'sedang',
      limbs: ['pp-94-5n2'],
      parts: sedangSince2023(STAFF_188, BKN),
    },
  },
  {
    title: 'a CPNS in a party shirt loses the post',
    law: 'trap 28, section 2.3 (pp11-37)',
    facts: {
      actor: { ...STAFF, kind: 'cpns' },
      conduct: 'campaign-with-attributes',
      support: 'none',
      attributes: 'party',
      ...AFTER_2024,
    },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'sedang',
      limbs: ['pp-94-5n2'],
      parts: {
        // Trap 28: no sanction is served, so that nobody imposes one; dismissal as CPNS follows.
        sanctions: 'silent',
        authority: 'silent',
        exit: { settled: { form: 'pemberhentian-sebagai-cpns', may: 'must' } },
        // No office yet (PP 11/2017 Pasal 36 ayat (2)), so no pejabat ASN on either reading.
        criminal: NO_CRIME,
        // The ASN act speaks of Pegawai ASN, that is PNS and PPPK.
        statutoryBasis: 'silent',
        supervisor: BKN,
      },
    },
  },
  {
    title: 'a head of division brings the staff to a campaign',
    law: 'section 2.1 (n3), section 9 (mobilise-staff), section 5.2 (uu10-71-1)',
    facts: { actor: HEAD_OF_DIVISION, conduct: 'mobilise-staff', mobilised: 'pns', role: 'participant', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n3'],
      parts: beratSince2023(
        { settled: [{ ...PASAL_188, ifShown: ['deliberate', 'contestant-favoured-or-harmed'] }] },
        BKN,
      ),
    },
  },
  {
    title: 'a participant uses state facilities in the campaign for regent',
    law: 'section 2.1 (n4), section 5.2 (uu1-69h): the quantum names bupati and wali kota',
    facts: { actor: STAFF, conduct: 'use-state-facilities', role: 'participant', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n4'],
      parts: beratSince2023(
        {
          // Pasal 69 huruf h binds everybody; Pasal 71 ayat (1) speaks of pejabat ASN.
          contested: {
            'office-holders-only': [
              {
                offence: 'uu-1-2015-187-3',
                against: 'actor',
                ifShown: ['deliberate'],
                penalty: {
                  prisonMonths: 6,
                  prisonMonthsMinimum: 1,
                  fineRupiah: 1_000_000,
                  fineRupiahMinimum: 100_000,
                  combine: 'and-or',
                },
              },
            ],
            'every-asn': [
              { ...PASAL_188, ifShown: ['deliberate', 'contestant-favoured-or-harmed'] },
              {
                offence: 'uu-1-2015-187-3',
                against: 'actor',
                ifShown: ['deliberate'],
                penalty: {
                  prisonMonths: 6,
                  prisonMonthsMinimum: 1,
                  fineRupiah: 1_000_000,
                  fineRupiahMinimum: 100_000,
                  combine: 'and-or',
                },
              },
            ],
          },
        },
        BKN,
      ),
    },
  },
  {
    title: 'a PNS gives goods to residents for a pair',
    law: 'section 2.1 (n6), section 5.2 (uu10-187a)',
    facts: { actor: STAFF, conduct: 'give-goods', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n6'],
      items: ['skb22-d8'],
      parts: beratSince2023({ settled: [PASAL_187A] }, BKN),
    },
  },
  {
    title: 'a PNS signs for an independent candidate before determination',
    law: 'section 1.2 (d10), trap 5, section 5.2 (uu8-185: only when false)',
    facts: { actor: STAFF, conduct: 'ktp-support-letter', ...BEFORE_2024, committedOn: '2024-05-10' },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n7'],
      items: ['skb22-d10'],
      parts: beratSince2023(
        {
          settled: [
            {
              offence: 'uu-1-2015-185',
              against: 'actor',
              ifShown: ['deliberate', 'document-false'],
              penalty: {
                prisonMonths: 36,
                prisonMonthsMinimum: 12,
                fineRupiah: 36_000_000,
                fineRupiahMinimum: 12_000_000,
                combine: 'and',
              },
            },
            {
              offence: 'uu-10-2016-185a',
              against: 'actor',
              ifShown: ['deliberate', 'document-false'],
              penalty: {
                prisonMonths: 72,
                prisonMonthsMinimum: 36,
                fineRupiah: 72_000_000,
                fineRupiahMinimum: 36_000_000,
                combine: 'and',
              },
            },
          ],
        },
        BKN,
      ),
    },
  },
  {
    title: 'a like during a re-vote whose day of determination is not established',
    law: 'calendars page, section 8 (PSU 2025): one stage decides between ethics and discipline, so it is asked',
    facts: {
      actor: STAFF,
      conduct: 'social-media-engagement',
      ...BEFORE_2024,
      election: 'pilkada-2024-psu',
      committedOn: '2025-04-10',
      decidedOn: '2025-05-10',
    },
    expect: {
      status: 'needs-facts',
      missing: ['stage'],
      criminal: { contested: { 'office-holders-only': [], 'every-asn': 'open' } },
      possible: ['ethics-violation not-applicable', 'discipline-violation berat'],
    },
  },
  {
    title: 'a PNS approaches parties without leave, impact unknown',
    law: 'section 1.2 (d3), trap 30',
    facts: { actor: STAFF, conduct: 'approach-party-or-public', cltn: false, ...BEFORE_2024 },
    expect: {
      status: 'needs-facts',
      missing: ['impact'],
      possible: [
        'ethics-violation not-applicable',
        'discipline-violation ringan',
        'discipline-violation sedang',
        'discipline-violation berat',
      ],
    },
  },
  {
    title: 'the same with impact on the agency',
    law: 'section 1.2 (d3): Pasal 10 ayat (1) huruf b and c',
    facts: { actor: STAFF, conduct: 'approach-party-or-public', cltn: false, impact: 'instansi', ...BEFORE_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'sedang',
      limbs: ['pp-94-3c', 'pp-94-3d'],
      items: ['skb22-d3'],
      parts: sedangSince2023(NO_CRIME, BKN),
    },
  },
  {
    title: 'on the campaign team of a presidential pair, impact on the agency',
    law: 'section 1.2 (d9b), section 9 (tim-sukses, C), section 5.1 (uu7-280-3)',
    facts: { actor: STAFF, conduct: 'tim-sukses', impact: 'instansi', ...PRESIDENT_AFTER },
    expect: {
      status: 'contested',
      point: 'campaign-team-role',
      readings: {
        'duties-by-impact': {
          kind: 'discipline-violation',
          level: 'sedang',
          limbs: ['pp-94-3c', 'pp-94-3d'],
          items: ['skb22-d9b'],
          parts: sedangSince2023({ settled: [PASAL_494, PASAL_493] }, KASN),
        },
        'berat-by-skb': {
          kind: 'discipline-violation',
          level: 'berat',
          limbs: ['pp-94-5n3'],
          items: ['skb22-d9b'],
          parts: beratSince2023({ settled: [PASAL_494, PASAL_493] }, KASN),
        },
      },
    },
  },
  {
    title: 'the same, decided when kurungan was gone and no supervisor is certain',
    law: 'trap 10, section 5 (the 2026 table), section 4 (mk121-norm)',
    facts: { actor: STAFF, conduct: 'tim-sukses', impact: 'instansi', ...PRESIDENT_AFTER, decidedOn: '2026-02-02' },
    context: { readings: { 'campaign-team-role': 'duties-by-impact' } },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'sedang',
      limbs: ['pp-94-3c', 'pp-94-3d'],
      items: ['skb22-d9b'],
      parts: {
        ...sedangSince2023(NO_CRIME, BKN),
        criminal: {
          contested: {
            'new-penalty': [PASAL_494, PASAL_493].map((one) => ({ ...one, penalty: FINE_ONLY_III })),
            'old-penalty': [PASAL_494, PASAL_493],
          },
        },
        supervisor: { contested: { 'bkn-continues': 'bkn', 'no-supervisor': 'silent' } },
      },
    },
  },
  {
    title: 'on the team before the pair was determined',
    law: 'section 1.2 (d9a): the duties, sedang with impact on the agency',
    facts: { actor: STAFF, conduct: 'tim-sukses', impact: 'instansi', ...PRESIDENT_BEFORE },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'sedang',
      limbs: ['pp-94-3c', 'pp-94-3d'],
      items: ['skb22-d9a'],
      // The act was before 2023-10-31, and no pair is campaigned for yet.
      parts: { ...sedangSince2023(NO_CRIME, KASN), statutoryBasis: 'silent' },
    },
  },
  {
    title: 'a lurah decides in favour of a pair',
    law: 'trap 13: a lurah is a PNS, and stands in Pasal 71',
    facts: { actor: { ...STAFF, post: 'lurah' }, conduct: 'partisan-decision', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5'],
      items: ['skb22-d11'],
      parts: beratSince2023({ settled: [PASAL_188] }, BKN),
    },
  },
  {
    title: 'an official at the centre decides in favour of a presidential pair',
    law: 'section 5.1 (uu7-282): no penal article for structural officials',
    facts: { actor: { ...HEAD_OF_DIVISION, place: 'pusat' }, conduct: 'partisan-decision', ...PRESIDENT_AFTER },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5'],
      items: ['skb22-d11'],
      parts: beratSince2023(NO_CRIME, KASN),
    },
  },
  {
    title: 'an acting regent decides in favour of a pair',
    law: 'section 5.2 (uu10-71-1, also binds penjabat by ayat (4)); a penjabat stays a PNS',
    facts: { actor: { ...STAFF, post: 'penjabat-kepala-daerah' }, conduct: 'partisan-decision', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5'],
      items: ['skb22-d11'],
      // Who punishes depends on the post from which the person was sent, which is not told.
      parts: { ...beratSince2023({ settled: [PASAL_188] }, BKN), authority: 'silent' },
    },
  },
  {
    title: 'a PNS joins a party without resigning',
    law: 'section 2.3 (pp37-9, pp11-255), section 4 (uu20-52-3j)',
    facts: { actor: STAFF, conduct: 'party-membership', partyRole: 'member', resigned: 'no', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'dismissal-ground',
      parts: {
        sanctions: 'silent',
        authority: { settled: { imposes: 'presiden-atau-pejabat-pembina-kepegawaian' } },
        exit: {
          settled: {
            form: 'pemberhentian-tidak-dengan-hormat',
            effect: 'end-of-month-of-joining',
            may: 'must',
            decides: 'presiden-atau-pejabat-pembina-kepegawaian',
          },
        },
        criminal: NO_CRIME,
        // Section 9 (9): every hit on a Pegawai ASN since 2023-10-31 is also a breach of the duty of UU 20/2023 Pasal 24.
        statutoryBasis: STATUTE,
        supervisor: BKN,
      },
    },
  },
  {
    title: 'a PPPK is a party officer',
    law: 'section 6 (PPPK): PP 49/2018 Pasal 53 ayat (3) huruf c, 63, 74',
    facts: {
      actor: { kind: 'pppk' },
      conduct: 'party-membership',
      partyRole: 'officer',
      resigned: 'no',
      ...AFTER_2024,
    },
    expect: {
      status: 'decided',
      kind: 'dismissal-ground',
      parts: {
        sanctions: 'silent',
        authority: { settled: { imposes: 'presiden-atau-pejabat-pembina-kepegawaian' } },
        exit: {
          settled: {
            form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
            effect: 'day-of-proof',
            may: 'must',
            decides: 'presiden-atau-pejabat-pembina-kepegawaian',
            reapply: 'may-not',
            compensation: 'owed',
          },
        },
        criminal: NO_CRIME,
        // Section 9 (9): every hit on a Pegawai ASN since 2023-10-31 is also a breach of the duty of UU 20/2023 Pasal 24.
        statutoryBasis: STATUTE,
        supervisor: BKN,
      },
    },
  },
  {
    title: 'a PPPK likes a post after determination: the class of ASN, the level of the agency',
    law: 'section 6 (PPPK), trap 11, section 4 (uu20-52-4)',
    facts: { actor: { kind: 'pppk' }, conduct: 'social-media-engagement', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'set-by-agency-rule',
      limbs: ['pp-94-5n5', 'pp-94-5n6'],
      items: ['skb22-d6'],
      parts: {
        sanctions: { settled: { track: 'agency-rule' } },
        // PP 49/2018 Pasal 51 and 52 leave the office that punishes to the agency's rule.
        authority: 'silent',
        exit: {
          contested: {
            'without-honour': {
              form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
              effect: 'day-of-finding',
              may: 'only-if-imposed',
              decides: 'presiden-atau-pejabat-pembina-kepegawaian',
            },
            'with-honour': {
              form: 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri',
              effect: 'day-of-finding',
              may: 'only-if-imposed',
              decides: 'presiden-atau-pejabat-pembina-kepegawaian',
              reapply: 'may',
            },
          },
        },
        criminal: { open: ['actor.post'] },
        statutoryBasis: STATUTE,
        supervisor: BKN,
      },
    },
  },
  {
    title: 'a part-time PPPK likes a post in the re-run of 2025',
    law: 'section 6 (PPPK Paruh Waktu): Pegawai ASN by ministerial decree',
    facts: {
      actor: { kind: 'pppk-paruh-waktu' },
      conduct: 'social-media-engagement',
      election: 'pilkada-ulang-2025',
      contest: 'bupati-wali-kota',
      committedOn: '2025-08-01',
      decidedOn: '2025-09-10',
    },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'set-by-agency-rule',
      limbs: ['pp-94-5n5', 'pp-94-5n6'],
      items: ['skb22-d6'],
      parts: {
        sanctions: { settled: { track: 'agency-rule' } },
        // PP 49/2018 Pasal 51 and 52 leave the office that punishes to the agency's rule.
        authority: 'silent',
        exit: {
          contested: {
            'without-honour': {
              form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
              may: 'only-if-imposed',
            },
            'with-honour': {
              form: 'pemutusan-hubungan-perjanjian-kerja-dengan-hormat-tidak-atas-permintaan-sendiri',
              may: 'only-if-imposed',
            },
          },
        },
        criminal: { open: ['actor.post'] },
        statutoryBasis: STATUTE,
        supervisor: BKN,
      },
    },
  },
  {
    title: 'a PNS stays on after being determined as candidate',
    law: 'section 2.3 (pp11-254, pp11-346), section 4 (uu20-59-3): with and without honour contradict',
    facts: { actor: STAFF, conduct: 'remain-asn-after-determination', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'dismissal-ground',
      parts: {
        sanctions: 'silent',
        // PP 11/2017 Pasal 268 names the office only for those who ask to resign.
        authority: 'silent',
        exit: {
          contested: {
            'with-honour': {
              form: 'pemberhentian-dengan-hormat',
              effect: 'end-of-month-of-determination',
              may: 'must',
            },
            'without-honour': {
              form: 'pemberhentian-tidak-dengan-hormat',
              effect: 'end-of-month-of-determination',
              may: 'must',
            },
          },
        },
        criminal: NO_CRIME,
        // Section 9 (9): every hit on a Pegawai ASN since 2023-10-31 is also a breach of the duty of UU 20/2023 Pasal 24.
        statutoryBasis: STATUTE,
        supervisor: BKN,
      },
    },
  },
  {
    title: 'a PNS stays on as candidate for the DPRD: a duty, no article of dismissal',
    law: 'trap 25',
    facts: { actor: STAFF, conduct: 'remain-asn-after-determination', ...PRESIDENT_AFTER, contest: 'dprd' },
    expect: {
      status: 'decided',
      kind: 'dismissal-ground',
      parts: {
        sanctions: 'silent',
        // PP 11/2017 Pasal 268 names the office only for those who ask to resign.
        authority: 'silent',
        exit: 'silent',
        criminal: NO_CRIME,
        // Section 9 (9): every hit on a Pegawai ASN since 2023-10-31 is also a breach of the duty of UU 20/2023 Pasal 24.
        statutoryBasis: STATUTE,
        supervisor: KASN,
      },
    },
  },
  {
    title: 'a PNS on leave stands beside the spouse, without support',
    law: 'section 7 (spouse), SE 18/2023',
    facts: { actor: STAFF, conduct: 'accompany-spouse-on-cltn', support: 'none', ...AFTER_2024 },
    expect: { status: 'decided', kind: 'lawful', parts: allowed(BKN) },
  },
  {
    title: 'a PNS stands beside the spouse without leave, before determination',
    law: 'section 1.1 (e7)',
    facts: { actor: STAFF, conduct: 'accompany-spouse-without-cltn', support: 'none', ...BEFORE_2024 },
    expect: { status: 'decided', kind: 'ethics-violation', items: ['skb22-e7'], parts: ethics(true, BKN) },
  },
  {
    title: 'a PNS only listens at a campaign of 2018',
    law: 'section 7 (pas-pp53)',
    facts: {
      actor: STAFF,
      conduct: 'attend-campaign-passively',
      election: 'pemilu-2019',
      contest: 'presiden',
      committedOn: '2018-10-10',
      decidedOn: '2019-01-10',
    },
    expect: { status: 'decided', kind: 'lawful', parts: allowed(KASN) },
  },
  {
    title: 'the same once the circular of 2019 was out: barred by a guideline, no limb',
    law: 'section 7 (pas-b94), trap 2',
    facts: {
      actor: STAFF,
      conduct: 'attend-campaign-passively',
      election: 'pemilu-2019',
      contest: 'presiden',
      committedOn: '2019-04-01',
      decidedOn: '2019-05-01',
    },
    expect: { status: 'outside-law', reason: 'silent' },
  },
  {
    title: 'a PNS looks on at a declaration in January 2018',
    law: 'section 3 (b71-d), section 7 (pas-b71)',
    facts: {
      actor: STAFF,
      conduct: 'attend-declaration-passively',
      election: 'pilkada-2018',
      contest: 'bupati-wali-kota',
      committedOn: '2018-01-07',
      decidedOn: '2018-03-01',
    },
    expect: { status: 'decided', kind: 'ethics-violation', items: ['b71-d'], parts: ethics(false, KASN) },
  },
  {
    title: 'a like after determination in 2020, decided in 2020',
    law: 'section 2.2 (pp53-15d), section 9 (2020 regime)',
    facts: { actor: STAFF, conduct: 'social-media-engagement', ...REGENT_2020 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'sedang',
      limbs: ['pp-53-4-15d'],
      parts: {
        sanctions: SEDANG_PP53,
        // PP 53/2010 Pasal 20 goes by rank (golongan ruang), which is not a fact of this library.
        authority: 'silent',
        exit: 'silent',
        criminal: STAFF_188,
        statutoryBasis: 'silent',
        supervisor: KASN,
      },
    },
  },
  {
    title: 'the same act, first examined and decided after 2021-08-31',
    law: 'section 0 (PP 94/2021 Pasal 40 ayat (3)), trap 17',
    facts: {
      actor: STAFF,
      conduct: 'social-media-engagement',
      ...REGENT_2020,
      examinedOn: '2021-09-15',
      decidedOn: '2021-10-01',
    },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5', 'pp-94-5n6'],
      parts: {
        sanctions: BERAT_PP94,
        authority: REGENT,
        exit: EXIT_BERAT_BEFORE_2023,
        criminal: STAFF_188,
        statutoryBasis: 'silent',
        supervisor: KASN,
      },
    },
  },
  {
    title: 'a PNS disputes having posted it',
    law: 'section 2.1, procedure: an examination comes first',
    facts: { actor: STAFF, conduct: 'social-media-engagement', disputed: ['authorship'], ...AFTER_2024 },
    expect: {
      status: 'needs-facts',
      missing: ['disputed'],
      possible: ['discipline-violation berat', 'not-established not-applicable'],
      // Without the act there is nothing to ask criminal law about.
      criminal: { open: ['disputed'] },
    },
  },
  {
    title: 'dismissal for a berat breach is shown with and without honour',
    law: 'trap 4',
    facts: { actor: HEAD_OF_DIVISION, conduct: 'lend-state-facilities', ...AFTER_2024 },
    expect: {
      status: 'decided',
      kind: 'discipline-violation',
      level: 'berat',
      limbs: ['pp-94-5n5'],
      parts: {
        ...beratSince2023(
          { settled: [{ ...PASAL_188, ifShown: ['deliberate', 'contestant-favoured-or-harmed'] }] },
          BKN,
        ),
        exit: EXIT_BERAT_SINCE_2023,
      },
    },
  },
]
