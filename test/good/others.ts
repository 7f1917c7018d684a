import type { ConductFacts } from '../../src/rules/neutrality'
import { NO_ASN, NO_CRIME, PASAL_187A, PASAL_188, PASAL_189, PASAL_493, PASAL_494, village } from './answers'
import type { GoodCase } from './good-case'

type Around = Pick<ConductFacts, 'election' | 'contest' | 'committedOn' | 'decidedOn'>
const PILKADA: Around = {
  election: 'pilkada-2024',
  contest: 'bupati-wali-kota',
  committedOn: '2024-10-10',
  decidedOn: '2024-12-02',
}
const PEMILU: Around = {
  election: 'pemilu-2024',
  contest: 'presiden',
  committedOn: '2023-12-10',
  decidedOn: '2024-02-02',
}

/** Cases of those who are no civil servants. */
/** A village head who does not resign after being determined as a candidate. */
const STAYING = {
  actor: { kind: 'kepala-desa' },
  conduct: 'remain-asn-after-determination',
  election: 'pilkada-2024',
  contest: 'bupati-wali-kota',
} as const

export const others: readonly GoodCase[] = [
  {
    title: 'a THL likes a post after determination: the form of ASN, the sanction of the contract',
    law: 'section 6 (PPNPN): SE 1/2023',
    facts: { actor: { kind: 'thl' }, conduct: 'social-media-engagement', ...PILKADA },
    expect: {
      status: 'decided',
      kind: 'contract-violation',
      level: 'set-by-contract',
      items: ['skb22-d6'],
      parts: {
        sanctions: { settled: { track: 'contract' } },
        // Reports name the head of the employing unit; the circular itself was not read, and the contract says who decides.
        authority: 'silent',
        exit: { settled: { form: 'pemutusan-kontrak', may: 'may' } },
        criminal: NO_CRIME,
        ...NO_ASN,
      },
    },
  },
  {
    title: 'a THL did so in 2020, when no national instrument spoke of them',
    law: 'section 6 (PPNPN before 2023-01-03)',
    facts: {
      actor: { kind: 'thl' },
      conduct: 'social-media-engagement',
      election: 'pilkada-2020',
      contest: 'bupati-wali-kota',
      committedOn: '2020-10-10',
      decidedOn: '2020-12-01',
    },
    expect: { status: 'outside-law', reason: 'silent' },
  },
  {
    title: 'the staff of a vendor is in no personnel law',
    law: 'section 6: SE 1/2023 addresses the staff of the agency itself',
    facts: { actor: { kind: 'tenaga-alih-daya' }, conduct: 'social-media-engagement', ...PILKADA },
    expect: { status: 'outside-law', reason: 'silent' },
  },
  {
    title: 'a village officer joins a campaign in Pilkada',
    law: 'section 6 (perangkat desa): not in Pasal 71; the candidate answers for involving them',
    facts: {
      actor: { kind: 'perangkat-desa' },
      conduct: 'join-campaign-village',
      support: 'active',
      attributes: 'none',
      ...PILKADA,
    },
    expect: { status: 'decided', kind: 'village-violation', parts: village('kepala-desa', { settled: [PASAL_189] }) },
  },
  {
    title: 'a village head decides in favour of a pair in Pilkada',
    law: 'section 6 (kepala desa): UU 6/2014 Pasal 29 huruf b; Pasal 71 and 188',
    facts: { actor: { kind: 'kepala-desa' }, conduct: 'partisan-decision', ...PILKADA },
    expect: {
      status: 'decided',
      kind: 'village-violation',
      parts: village('bupati-wali-kota', { settled: [PASAL_188] }),
    },
  },
  {
    title: 'a village head decides in favour of a pair in Pemilu',
    law: 'section 5.1 (uu7-490)',
    facts: { actor: { kind: 'kepala-desa' }, conduct: 'partisan-decision', ...PEMILU },
    expect: {
      status: 'decided',
      kind: 'village-violation',
      parts: village('bupati-wali-kota', {
        settled: [
          {
            offence: 'uu-7-2017-490',
            against: 'actor',
            ifShown: ['deliberate'],
            penalty: { prisonMonths: 12, fineRupiah: 12_000_000, combine: 'and' },
          },
        ],
      }),
    },
  },
  {
    title: 'a village head is a plain party member',
    law: 'section 6, note: officers only',
    facts: {
      actor: { kind: 'kepala-desa' },
      conduct: 'party-membership',
      partyRole: 'member',
      resigned: 'no',
      ...PILKADA,
    },
    expect: { status: 'outside-law', reason: 'silent' },
  },
  {
    title:
      'a village head determined as a candidate on 24 April 2024 and before has no duty to resign in the village act',
    law: 'UU 3/2024 Pasal 26 ayat (4) huruf g, in force on 25 April 2024',
    facts: { ...STAYING, committedOn: '2024-04-24' },
    expect: { status: 'outside-law', reason: 'silent' },
  },
  {
    title:
      'a village head who stays on after being determined as a candidate fails in a duty, with a ladder of its own',
    law: 'UU 3/2024 Pasal 26 ayat (4) huruf g; UU 6/2014 Pasal 28',
    facts: { ...STAYING, committedOn: '2024-09-23', decidedOn: '2024-10-07' },
    expect: {
      status: 'decided',
      kind: 'village-violation',
      parts: {
        sanctions: {
          settled: {
            track: 'village',
            kinds: ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara', 'pemberhentian'],
          },
        },
        authority: { settled: { imposes: 'bupati-wali-kota' } },
        exit: {
          settled: { form: 'pemberhentian-perangkat-atau-kepala-desa', may: 'may', decides: 'bupati-wali-kota' },
        },
        criminal: NO_CRIME,
        ...NO_ASN,
      },
    },
  },
  {
    title: 'a member of the BPD is a party officer: forbidden, with no sanction in the act',
    law: 'section 6 (anggota BPD): Pasal 64 huruf h',
    facts: {
      actor: { kind: 'anggota-bpd' },
      conduct: 'party-membership',
      partyRole: 'officer',
      resigned: 'no',
      ...PILKADA,
    },
    expect: {
      status: 'decided',
      kind: 'village-violation',
      parts: { sanctions: 'silent', authority: 'silent', exit: 'silent', criminal: NO_CRIME, ...NO_ASN },
    },
  },
  {
    title: 'a member of the BPD is on a campaign team: no ban in the village act, a crime in the act on elections',
    law: 'section 6 (anggota BPD), section 5.1 (uu7-280-3)',
    facts: { actor: { kind: 'anggota-bpd' }, conduct: 'tim-sukses', ...PEMILU },
    expect: { status: 'outside-law', reason: 'silent', criminal: { settled: [PASAL_494, PASAL_493] } },
  },
  {
    title: 'the staff of a vendor hands out money: no personnel law, but anybody can commit the crime',
    law: 'section 5.2 (uu10-187a: setiap orang)',
    facts: { actor: { kind: 'tenaga-alih-daya' }, conduct: 'give-goods', ...PILKADA },
    expect: { status: 'outside-law', reason: 'silent', criminal: { settled: [PASAL_187A] } },
  },
  {
    title: 'a regent decides in favour of a pair',
    law: 'section 1.4 (uu23-2014-kdh), section 5.2 (uu10-71-1)',
    facts: { actor: { kind: 'kepala-daerah' }, conduct: 'partisan-decision', ...PILKADA },
    expect: {
      status: 'decided',
      kind: 'office-holder-violation',
      parts: {
        sanctions: 'silent',
        authority: 'silent',
        // UU 23/2014 Pasal 80 ayat (1) huruf e and f.
        exit: {
          settled: {
            form: 'pemberhentian-kepala-daerah',
            may: 'may',
            decides: 'presiden-atau-menteri-dalam-negeri',
          },
        },
        criminal: { settled: [PASAL_188] },
        ...NO_ASN,
      },
    },
  },
  {
    title: 'a soldier is not covered',
    law: 'scope: ASN and non-ASN staff',
    facts: { actor: { kind: 'tni' }, conduct: 'social-media-engagement', ...PILKADA },
    expect: { status: 'outside-law', reason: 'not-covered' },
  },
]
