import type { Expectation } from '../../expectation'

// A day before and the day of each change, of whatever kind of person.
const DAYS = [
  '1990-01-01',
  '2014-01-14',
  '2014-01-15',
  '2014-10-01',
  '2014-10-02',
  '2018-11-27',
  '2018-11-28',
  '2021-08-30',
  '2021-08-31',
  '2023-01-02',
  '2023-01-03',
  '2023-10-30',
  '2023-10-31',
  '2025-01-12',
  '2025-01-13',
  '2026-01-02',
]
const before = (end: string) => DAYS.filter((day) => day < end)
const since = (first: string, end = '9999-12-31') => DAYS.filter((day) => first <= day && day < end)

const at = (actor: string | string[], days: string[], then: unknown, basis: string[]): Expectation[] =>
  days.map((act) => ({ when: { actor }, on: { act }, then, basis }))

const ASN = { regime: 'civil-servant' }
const uu5 = (kind: 3 | 4) => [
  'norm uu-5-2014/pasal-1/angka-2',
  `norm uu-5-2014/pasal-1/angka-${kind}`,
  'norm uu-5-2014/pasal-9/ayat-2',
]
const uu20 = ['norm uu-20-2023/pasal-5', 'norm uu-20-2023/pasal-9/ayat-2']

export const expectations: Expectation[] = [
  // Civil servants: UU 5/2014 from 15 January 2014, UU 20/2023 from 31 October 2023.
  ...at(['pns', 'cpns'], before('2014-01-15'), ASN, ['norm pp-42-2004/pasal-1/angka-5']),
  ...at('pns', since('2014-01-15', '2023-10-31'), ASN, uu5(3)),
  ...at('pns', since('2023-10-31'), ASN, uu20),
  // CPNS: no Pegawai ASN; the code of ethics and the discipline regulations count them in.
  ...at('cpns', since('2014-01-15', '2021-08-31'), ASN, ['norm pp-42-2004/pasal-1/angka-5', 'norm pp-53-2010/pasal-2']),
  ...at('cpns', since('2021-08-31'), ASN, ['norm pp-42-2004/pasal-1/angka-5', 'norm pp-94-2021/pasal-43']),
  // PPPK: named by the act of 2014, ruled by PP 49/2018 from 28 November 2018.
  ...at('pppk', before('2014-01-15'), { silent: 'no-such-kind-yet' }, [
    'norm uu-5-2014/pasal-1/angka-4',
    'procedure uu-5-2014/pasal-141',
  ]),
  ...at('pppk', since('2014-01-15', '2018-11-28'), ASN, uu5(4)),
  ...at('pppk', since('2018-11-28', '2023-10-31'), ASN, [...uu5(4), 'norm pp-49-2018/pasal-51/ayat-1']),
  ...at('pppk', since('2023-10-31'), ASN, [...uu20, 'norm pp-49-2018/pasal-51/ayat-1']),
  // Part-time PPPK: from the ministerial decree of 13 January 2025.
  ...at('pppk-paruh-waktu', before('2025-01-13'), { silent: 'no-such-kind-yet' }, [
    'norm kepmenpanrb-16-2025/diktum-1',
  ]),
  ...at('pppk-paruh-waktu', since('2025-01-13'), ASN, [...uu20, 'norm kepmenpanrb-16-2025/diktum-1']),
  // Staff on contract: SE MenPANRB 1/2023 from 3 January 2023, no national instrument before.
  ...at('non-asn', before('2023-01-03'), { silent: 'no-national-instrument' }, [
    'guideline se-menpanrb-1-2023/isi/netral',
  ]),
  ...at('non-asn', since('2023-01-03'), { regime: 'contract' }, ['guideline se-menpanrb-1-2023/isi/netral']),
  ...at('penyedia-jasa', DAYS, { silent: 'outside-personnel-law' }, [
    'norm uu-20-2023/pasal-5',
    'guideline se-menpanrb-1-2023/isi/netral',
  ]),
  // The village: UU 6/2014 from 15 January 2014.
  ...at(['kepala-desa', 'perangkat-desa', 'anggota-bpd'], before('2014-01-15'), { silent: 'older-act-not-read' }, [
    'procedure uu-6-2014/pasal-122',
  ]),
  ...at('kepala-desa', since('2014-01-15'), { regime: 'village' }, ['norm uu-6-2014/pasal-29/huruf-j']),
  ...at('perangkat-desa', since('2014-01-15'), { regime: 'village' }, ['norm uu-6-2014/pasal-51/huruf-j']),
  ...at('anggota-bpd', since('2014-01-15'), { regime: 'village' }, ['norm uu-6-2014/pasal-64/huruf-h']),
  // Elected heads of regions: UU 23/2014 from 2 October 2014.
  ...at('kepala-daerah', before('2014-10-02'), { silent: 'older-act-not-read' }, ['procedure uu-23-2014/pasal-411']),
  ...at('kepala-daerah', since('2014-10-02'), { regime: 'office-holder' }, [
    'norm uu-23-2014/pasal-67/huruf-b',
    'norm uu-23-2014/pasal-76/ayat-1/huruf-a',
  ]),
]
