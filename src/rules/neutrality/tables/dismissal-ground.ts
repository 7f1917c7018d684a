import { between, from } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { norm, type ReadingOptions, sanction } from '../../../law'
import { ASKS, type NeutralityInput, VALUES } from '../dimensions'
import type { DismissalGround } from '../outcome'

/** The dimensions of this table; actors are civil servants only. */
export type DismissalGroundInput = Pick<NeutralityInput, 'conduct' | 'actor' | 'contest' | 'partyRole' | 'resigned'>

/**
 * The ground outside discipline that a conduct meets, or none, and what the articles attach to it: dismissal, the honourable dismissal
 * that whoever resigns first asks for, or nothing where only a duty to resign is written.
 */
export type DismissalGroundOutcome =
  | { readonly ground: 'none' }
  | {
      readonly ground: DismissalGround
      readonly consequence: 'dismissal' | 'dismissal-at-own-request' | 'none-written'
    }

const NO_ELECTION = any('the ban on parties names no election')

/**
 * Whether a ground to end service outside discipline is met: membership of a party, and staying in service once determined as a
 * candidate. The day of the decision chooses the act that carries the dismissal for membership; the day of the act
 * chooses the duty to resign, which arises with the determination as candidate.
 */
export const dismissalGroundTable = /* @__PURE__ */ defineTable<
  DismissalGroundInput,
  'act' | 'decision',
  DismissalGroundOutcome,
  ReadingOptions
>()({
  id: 'dismissal-ground',
  bucket: 'conduct',
  dimensions: {
    conduct: VALUES.conduct,
    actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'],
    contest: VALUES.contest,
    partyRole: VALUES.partyRole,
    resigned: VALUES.resigned,
  },
  asks: ASKS,
  rows: () => ({
    'party-membership/pns/resigned-before-joining': {
      when: { conduct: 'party-membership', actor: 'pns', contest: NO_ELECTION, resigned: 'before-joining' },
      then: { ground: 'party-membership', consequence: 'dismissal-at-own-request' },
      basis: [norm('pp-37-2004/pasal-3/ayat-1'), sanction('pp-37-2004/pasal-3/ayat-2')],
      reasoning: 'text',
    },
    'party-membership/pns/uu-5-2014': {
      when: { conduct: 'party-membership', actor: 'pns', contest: NO_ELECTION, resigned: ['after-joining', 'no'] },
      during: { decision: between('0001-01-01', '2023-10-31') },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [
        norm('pp-37-2004/pasal-2/ayat-1'),
        norm('pp-11-2017/pasal-255/ayat-1'),
        sanction('uu-5-2014/pasal-87/ayat-4/huruf-c'),
        sanction('pp-11-2017/pasal-250/huruf-c'),
      ],
      reasoning: 'text',
    },
    'party-membership/pns/uu-20-2023': {
      when: { conduct: 'party-membership', actor: 'pns', contest: NO_ELECTION, resigned: ['after-joining', 'no'] },
      during: { decision: from('2023-10-31') },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [
        norm('pp-37-2004/pasal-2/ayat-1'),
        norm('pp-11-2017/pasal-255/ayat-1'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
        sanction('pp-11-2017/pasal-250/huruf-c'),
      ],
      reasoning: 'text',
      notes: ['pp-37-2004-without-saving-clause'],
    },
    'party-membership/cpns/resigned-before-joining': {
      when: { conduct: 'party-membership', actor: 'cpns', contest: NO_ELECTION, resigned: 'before-joining' },
      then: { ground: 'party-membership', consequence: 'dismissal-at-own-request' },
      basis: [
        norm('pp-37-2004/pasal-1/angka-1'),
        norm('pp-37-2004/pasal-3/ayat-1'),
        sanction('pp-37-2004/pasal-3/ayat-2'),
        sanction('pp-11-2017/pasal-37/ayat-2/huruf-a'),
      ],
      reasoning: 'text',
    },
    'party-membership/cpns': {
      when: { conduct: 'party-membership', actor: 'cpns', contest: NO_ELECTION, resigned: ['after-joining', 'no'] },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [
        norm('pp-37-2004/pasal-1/angka-1'),
        norm('pp-37-2004/pasal-2/ayat-1'),
        sanction('pp-11-2017/pasal-37/ayat-2/huruf-f'),
      ],
      reasoning: 'text',
    },
    'party-membership/pppk/uu-5-2014': {
      when: { conduct: 'party-membership', actor: 'pppk', contest: NO_ELECTION },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [norm('uu-5-2014/pasal-9/ayat-2'), sanction('uu-5-2014/pasal-105/ayat-3/huruf-c')],
      reasoning: 'text',
    },
    'party-membership/pppk/pp-49-2018': {
      when: { conduct: 'party-membership', actor: 'pppk', contest: NO_ELECTION },
      during: { decision: between('2018-11-28', '2023-10-31') },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [
        norm('uu-5-2014/pasal-9/ayat-2'),
        sanction('uu-5-2014/pasal-105/ayat-3/huruf-c'),
        sanction('pp-49-2018/pasal-53/ayat-3/huruf-c'),
      ],
      reasoning: 'text',
    },
    'party-membership/pppk/uu-20-2023': {
      when: { conduct: 'party-membership', actor: 'pppk', contest: NO_ELECTION },
      during: { decision: from('2023-10-31') },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [
        norm('uu-20-2023/pasal-9/ayat-2'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
        sanction('pp-49-2018/pasal-53/ayat-3/huruf-c'),
      ],
      reasoning: 'text',
    },
    'party-membership/pppk-paruh-waktu/before': {
      when: { conduct: 'party-membership', actor: 'pppk-paruh-waktu', contest: NO_ELECTION },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: { ground: 'none' },
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
      notes: ['no-such-kind-yet'],
    },
    'party-membership/pppk-paruh-waktu': {
      when: { conduct: 'party-membership', actor: 'pppk-paruh-waktu', contest: NO_ELECTION },
      during: { decision: from('2025-01-13') },
      then: { ground: 'party-membership', consequence: 'dismissal' },
      basis: [
        norm('kepmenpanrb-16-2025/diktum-1'),
        norm('uu-20-2023/pasal-9/ayat-2'),
        sanction('uu-20-2023/pasal-52/ayat-3/huruf-j'),
      ],
      reasoning: 'inference',
      notes: ['asn-by-ministerial-decree'],
    },

    'remain-asn-after-determination/pns/presiden/uu-5-2014': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'presiden' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-5-2014/pasal-123/ayat-3'),
        norm('uu-7-2017/pasal-227/huruf-o'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/pns/presiden/uu-20-2023': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'presiden' },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-20-2023/pasal-59/ayat-3'),
        norm('uu-7-2017/pasal-227/huruf-o'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/pns/dpr/uu-5-2014': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dpr' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-5-2014/pasal-123/ayat-3'),
        norm('uu-7-2017/pasal-240/ayat-1/huruf-k'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/pns/dpr/uu-20-2023': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dpr' },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-20-2023/pasal-59/ayat-3'),
        norm('uu-7-2017/pasal-240/ayat-1/huruf-k'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/pns/dpd/uu-5-2014': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dpd' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-5-2014/pasal-123/ayat-3'),
        norm('uu-7-2017/pasal-182/huruf-k'),
        norm('pp-37-2004/pasal-10'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/pns/dpd/uu-20-2023': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dpd' },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-20-2023/pasal-59/ayat-3'),
        norm('uu-7-2017/pasal-182/huruf-k'),
        norm('pp-37-2004/pasal-10'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
      notes: ['pp-37-2004-without-saving-clause'],
    },
    'remain-asn-after-determination/pns/dprd': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pns', contest: 'dprd' },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-7-2017/pasal-240/ayat-1/huruf-k')],
      reasoning: 'inference',
      notes: ['duty-without-a-written-consequence', 'dprd-not-in-the-asn-acts'],
    },
    'remain-asn-after-determination/pns/kepala-daerah/uu-5-2014': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pns',
        contest: ['gubernur', 'bupati-wali-kota'],
      },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-5-2014/pasal-123/ayat-3'),
        norm('uu-10-2016/pasal-7/ayat-2/huruf-t'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/pns/kepala-daerah/uu-20-2023': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pns',
        contest: ['gubernur', 'bupati-wali-kota'],
      },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [
        norm('uu-20-2023/pasal-59/ayat-3'),
        norm('uu-10-2016/pasal-7/ayat-2/huruf-t'),
        norm('pp-11-2017/pasal-254/ayat-1'),
        norm('pp-11-2017/pasal-346/ayat-1'),
      ],
      reasoning: 'text',
    },
    'remain-asn-after-determination/cpns/dpd': {
      when: { conduct: 'remain-asn-after-determination', actor: 'cpns', contest: 'dpd' },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'dismissal' },
      basis: [norm('pp-37-2004/pasal-1/angka-1'), norm('pp-37-2004/pasal-10'), sanction('pp-37-2004/pasal-9/ayat-1')],
      reasoning: 'inference',
    },
    'remain-asn-after-determination/cpns/other-offices': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'cpns',
        contest: ['presiden', 'dpr', 'dprd', 'gubernur', 'bupati-wali-kota'],
      },
      then: { ground: 'none' },
      basis: [norm('pp-11-2017/pasal-254/ayat-1'), norm('pp-11-2017/pasal-346/ayat-1')],
      reasoning: 'inference',
      notes: ['cpns-candidacy-not-named'],
    },
    'remain-asn-after-determination/pppk/presiden/before': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'presiden' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'none' },
      basis: [norm('uu-5-2014/pasal-123/ayat-3'), norm('uu-7-2017/pasal-227/huruf-o')],
      reasoning: 'text',
      notes: ['pppk-candidacy-not-named'],
    },
    'remain-asn-after-determination/pppk/kepala-daerah/before': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pppk',
        contest: ['gubernur', 'bupati-wali-kota'],
      },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'none' },
      basis: [norm('uu-5-2014/pasal-123/ayat-3'), norm('uu-10-2016/pasal-7/ayat-2/huruf-t')],
      reasoning: 'text',
      notes: ['pppk-candidacy-not-named'],
    },
    'remain-asn-after-determination/pppk/executive/uu-20-2023': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pppk',
        contest: ['presiden', 'gubernur', 'bupati-wali-kota'],
      },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-20-2023/pasal-59/ayat-3')],
      reasoning: 'text',
      notes: ['duty-without-a-written-consequence'],
    },
    'remain-asn-after-determination/pppk/dpr/uu-7-2017': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpr' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-7-2017/pasal-240/ayat-1/huruf-k')],
      reasoning: 'inference',
      notes: ['duty-without-a-written-consequence', 'asn-includes-pppk'],
    },
    'remain-asn-after-determination/pppk/dpr/uu-20-2023': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpr' },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-20-2023/pasal-59/ayat-3'), norm('uu-7-2017/pasal-240/ayat-1/huruf-k')],
      reasoning: 'text',
      notes: ['duty-without-a-written-consequence'],
    },
    'remain-asn-after-determination/pppk/dpd/uu-7-2017': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpd' },
      during: { act: between('0001-01-01', '2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-7-2017/pasal-182/huruf-k')],
      reasoning: 'inference',
      notes: ['duty-without-a-written-consequence', 'asn-includes-pppk'],
    },
    'remain-asn-after-determination/pppk/dpd/uu-20-2023': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dpd' },
      during: { act: from('2023-10-31') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-20-2023/pasal-59/ayat-3'), norm('uu-7-2017/pasal-182/huruf-k')],
      reasoning: 'text',
      notes: ['duty-without-a-written-consequence'],
    },
    'remain-asn-after-determination/pppk/dprd': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk', contest: 'dprd' },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('uu-7-2017/pasal-240/ayat-1/huruf-k')],
      reasoning: 'inference',
      notes: ['duty-without-a-written-consequence', 'dprd-not-in-the-asn-acts', 'asn-includes-pppk'],
    },
    'remain-asn-after-determination/pppk-paruh-waktu/before': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pppk-paruh-waktu',
        contest: ['presiden', 'dpr', 'dpd', 'dprd', 'gubernur', 'bupati-wali-kota'],
      },
      during: { act: between('0001-01-01', '2025-01-13') },
      then: { ground: 'none' },
      basis: [norm('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference',
      notes: ['no-such-kind-yet'],
    },
    'remain-asn-after-determination/pppk-paruh-waktu': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: 'pppk-paruh-waktu',
        contest: ['presiden', 'dpr', 'dpd', 'gubernur', 'bupati-wali-kota'],
      },
      during: { act: from('2025-01-13') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('kepmenpanrb-16-2025/diktum-1'), norm('uu-20-2023/pasal-59/ayat-3')],
      reasoning: 'inference',
      notes: ['duty-without-a-written-consequence', 'asn-by-ministerial-decree'],
    },
    'remain-asn-after-determination/pppk-paruh-waktu/dprd': {
      when: { conduct: 'remain-asn-after-determination', actor: 'pppk-paruh-waktu', contest: 'dprd' },
      during: { act: from('2025-01-13') },
      then: { ground: 'candidate-who-does-not-resign', consequence: 'none-written' },
      basis: [norm('kepmenpanrb-16-2025/diktum-1'), norm('uu-7-2017/pasal-240/ayat-1/huruf-k')],
      reasoning: 'inference',
      notes: ['duty-without-a-written-consequence', 'dprd-not-in-the-asn-acts', 'asn-by-ministerial-decree'],
    },
    'remain-asn-after-determination/partai': {
      when: {
        conduct: 'remain-asn-after-determination',
        actor: any('a party as contestant has no person who stands'),
        contest: 'partai',
      },
      then: { ground: 'none' },
      basis: [norm('uu-7-2017/pasal-1/angka-27')],
      reasoning: 'inference',
      notes: ['no-candidate-for-a-party'],
    },

    'no-ground/other-conduct': {
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
        actor: any('the grounds name membership and candidacy only'),
        contest: any('the grounds name membership and candidacy only'),
      },
      then: { ground: 'none' },
      basis: [norm('pp-11-2017/pasal-250/huruf-c'), norm('pp-11-2017/pasal-254/ayat-1')],
      reasoning: 'text',
    },
  }),
})
