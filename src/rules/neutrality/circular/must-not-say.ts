import { between, covers, type DateInput, from, type Period } from '../../../dates'
import { guideline, level, norm, procedure, sanction } from '../../../law'
import type { EmployeeKind } from '../../../people'
import { standingOn } from './basis'
import type { MustNotSay } from './document'

interface Ban extends Omit<MustNotSay, 'concerns'> {
  /** The days on which saying it is wrong; always, where left out. */
  readonly during?: Period
  /** The kinds whose presence among the addressees raises it; everyone, where left out. */
  readonly kinds?: readonly EmployeeKind[]
  /** The kinds it would wrong, where they need not be addressed. */
  readonly about?: readonly EmployeeKind[]
  readonly election?: 'pemilu' | 'pilkada'
}

const ASN: readonly EmployeeKind[] = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu']
const PNS: readonly EmployeeKind[] = ['pns', 'cpns']
const PPPK: readonly EmployeeKind[] = ['pppk', 'pppk-paruh-waktu']
const CONTRACT: readonly EmployeeKind[] = [
  'thl',
  'honorer',
  'tenaga-kontrak',
  'ptt',
  'ppnpn',
  'pegawai-blud-non-asn',
  'pjlp',
  'tenaga-alih-daya',
]
const VILLAGE: readonly EmployeeKind[] = ['kepala-desa', 'perangkat-desa', 'anggota-bpd']

/** What circulars on neutrality are known to say and may not, one row per mistake, in the order of the parts of a circular. */
const BANS: readonly Ban[] = [
  {
    code: 'pns-sanctions-for-pppk',
    during: between('2018-11-28', '2021-08-31'),
    kinds: PPPK,
    basis: [
      norm('pp-53-2010/pasal-1/angka-3'),
      level('pp-49-2018/pasal-52/ayat-1'),
      sanction('pp-49-2018/pasal-51/ayat-3'),
    ],
  },
  {
    code: 'pns-sanctions-for-pppk',
    during: from('2021-08-31'),
    kinds: PPPK,
    basis: [
      norm('pp-94-2021/pasal-1/angka-1'),
      level('pp-49-2018/pasal-52/ayat-1'),
      sanction('pp-49-2018/pasal-51/ayat-3'),
    ],
  },
  {
    code: 'pns-sanctions-for-contract-staff',
    during: between('2010-06-06', '2021-08-31'),
    kinds: CONTRACT,
    basis: [norm('pp-53-2010/pasal-1/angka-3'), norm('pp-53-2010/pasal-5')],
  },
  {
    code: 'pns-sanctions-for-contract-staff',
    during: from('2021-08-31'),
    kinds: CONTRACT,
    basis: [norm('pp-94-2021/pasal-1/angka-1'), norm('pp-94-2021/pasal-7'), guideline('se-menpanrb-1-2023/isi/sanksi')],
  },
  {
    code: 'dishonourable-dismissal-as-discipline-sanction',
    during: from('2021-08-31'),
    kinds: PNS,
    basis: [sanction('pp-94-2021/pasal-8/ayat-4/huruf-c'), sanction('pp-94-2021/penjelasan/pasal-8/ayat-4/huruf-c')],
  },
  {
    code: 'allowance-cut-as-if-in-force',
    during: from('2021-08-31'),
    kinds: PNS,
    basis: [
      sanction('pp-94-2021/pasal-42/ayat-1'),
      sanction('pp-94-2021/pasal-42/ayat-2'),
      sanction('pp-94-2021/penjelasan/pasal-42/ayat-1'),
      sanction('pp-53-2010/pasal-7/ayat-3'),
    ],
  },
  {
    code: 'severe-for-mere-presence',
    during: from('2021-08-31'),
    basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-1'), norm('pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1')],
  },
  {
    code: 'leaving-an-event-as-a-norm',
    during: from('2021-08-31'),
    basis: [
      norm('pp-94-2021/pasal-5/huruf-n/angka-1'),
      guideline('skb-2022/lampiran-2/etik/e3'),
      guideline('skb-2022/lampiran-2/disiplin/d4'),
    ],
  },
  {
    code: 'leaving-an-event-as-a-norm',
    during: between('2010-06-06', '2021-08-31'),
    basis: [norm('pp-53-2010/pasal-4/angka-15/huruf-a'), guideline('skb-2020/daftar/2')],
  },
  {
    code: 'one-class-for-every-stage',
    during: from('2022-09-22'),
    kinds: ASN,
    basis: [guideline('skb-2022/isi/tahap'), norm('pp-94-2021/pasal-5/huruf-n/angka-6')],
  },
  {
    code: 'new-sanctions-of-its-own',
    during: between('2014-10-17', '2021-08-31'),
    basis: [
      sanction('pp-53-2010/pasal-7/ayat-2'),
      procedure('uu-30-2014/pasal-17/ayat-2'),
      procedure('uu-30-2014/pasal-18/ayat-1'),
    ],
  },
  {
    code: 'new-sanctions-of-its-own',
    during: from('2021-08-31'),
    basis: [
      sanction('pp-94-2021/pasal-8/ayat-1/huruf-a'),
      sanction('pp-94-2021/pasal-8/ayat-1/huruf-b'),
      sanction('pp-94-2021/pasal-8/ayat-1/huruf-c'),
      procedure('uu-30-2014/pasal-17/ayat-2'),
      procedure('uu-30-2014/pasal-18/ayat-1'),
    ],
  },
  {
    code: 'sanction-without-examination',
    during: from('2021-08-31'),
    kinds: PNS,
    basis: [procedure('pp-94-2021/pasal-27/ayat-1'), procedure('pp-94-2021/pasal-33/ayat-2')],
  },
  {
    code: 'sanction-without-examination',
    during: between('2010-06-06', '2021-08-31'),
    kinds: PNS,
    basis: [procedure('pp-53-2010/pasal-24/ayat-1'), procedure('pp-53-2010/pasal-29/ayat-2')],
  },
  {
    code: 'crime-without-subject-test',
    election: 'pemilu',
    basis: [norm('uu-7-2017/pasal-280/ayat-3'), sanction('uu-7-2017/pasal-494')],
  },
  {
    code: 'crime-without-subject-test',
    election: 'pilkada',
    basis: [
      norm('uu-10-2016/pasal-70/ayat-1'),
      norm('uu-10-2016/pasal-71/ayat-1'),
      sanction('uu-1-2015/pasal-188'),
      sanction('uu-8-2015/pasal-189'),
    ],
  },
  {
    code: 'one-deadline-for-all-reports',
    election: 'pemilu',
    basis: [procedure('uu-7-2017/pasal-454/ayat-5'), procedure('uu-7-2017/pasal-454/ayat-6')],
  },
  {
    code: 'one-deadline-for-all-reports',
    election: 'pilkada',
    basis: [procedure('uu-8-2015/pasal-1/angka-28'), procedure('uu-8-2015/pasal-134/ayat-4')],
  },
  {
    code: 'bkn-before-the-hand-over',
    during: between('2014-01-15', '2023-10-31'),
    kinds: ASN,
    basis: [norm('uu-5-2014/pasal-31/ayat-1/huruf-a'), procedure('uu-5-2014/pasal-32/ayat-3')],
  },
  {
    code: 'bkn-before-the-hand-over',
    during: between('2023-10-31', '2024-08-23'),
    kinds: ASN,
    basis: [norm('uu-20-2023/pasal-70/ayat-3')],
  },
  {
    code: 'kasn-after-its-end',
    during: from('2024-08-23'),
    kinds: ASN,
    basis: [
      norm('perpres-92-2024/pasal-3'),
      norm('perpres-92-2024/pasal-4/huruf-e'),
      procedure('perpres-91-2024/pasal-i/angka-3'),
      guideline('se-menpanrb-4-2024/isi/pengawasan'),
    ],
  },
  {
    code: 'leave-outside-state-charge-for-pppk',
    during: from('2018-11-28'),
    kinds: PPPK,
    basis: [
      norm('pp-49-2018/pasal-77/huruf-a'),
      norm('pp-49-2018/pasal-77/huruf-b'),
      norm('pp-49-2018/pasal-77/huruf-c'),
      norm('pp-49-2018/pasal-77/huruf-d'),
    ],
  },
  {
    code: 'asn-membership-rule-for-village-officials',
    about: VILLAGE,
    basis: [norm('uu-6-2014/pasal-29/huruf-g'), norm('uu-6-2014/pasal-51/huruf-g'), norm('uu-6-2014/pasal-64/huruf-h')],
  },
  {
    code: 'village-officials-as-asn',
    kinds: VILLAGE,
    basis: [
      norm('uu-6-2014/pasal-29/huruf-j'),
      norm('uu-6-2014/pasal-51/huruf-j'),
      sanction('uu-6-2014/pasal-30/ayat-1'),
      sanction('uu-6-2014/pasal-52/ayat-1'),
    ],
  },
  {
    code: 'voting-forbidden',
    election: 'pilkada',
    basis: [norm('uu-1-2015/pasal-56/ayat-1')],
  },
  {
    code: 'voting-forbidden',
    election: 'pemilu',
    basis: [norm('uu-7-2017/pasal-198/ayat-1')],
  },
]

/**
 * Lists what a circular may not contain on its day, for its election and its addressees.
 *
 * @param on the day of issue
 * @param election which act governs the election, and its id
 * @param addressees the kinds addressed
 * @returns the mistakes to keep out, with their provisions
 */
export function mustNotSayOn(
  on: DateInput,
  election: { readonly regime: 'pemilu' | 'pilkada'; readonly id: string },
  addressees: readonly EmployeeKind[],
): MustNotSay[] {
  return BANS.flatMap(({ code, basis, during, kinds, about, election: regime }): MustNotSay[] => {
    if (during !== undefined && !covers(during, on)) return []
    if (regime !== undefined && regime !== election.regime) return []
    const concerns =
      about !== undefined ? about : kinds === undefined ? addressees : addressees.filter((one) => kinds.includes(one))
    if (concerns.length === 0) return []
    return [{ code, basis: standingOn(basis, on, election.id), concerns }]
  })
}
