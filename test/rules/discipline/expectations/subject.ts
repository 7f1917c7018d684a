import type { Expectation } from '../../expectation'

const BOUND = { bound: 'yes' }
const OUTSIDE = ['norm pp-94-2021/pasal-1/angka-1', 'norm pp-49-2018/pasal-51/ayat-1']

const DAYS = [
  '0001-01-01',
  '2014-01-14',
  '2014-01-15',
  '2018-11-27',
  '2018-11-28',
  '2021-08-30',
  '2021-08-31',
  '2025-01-12',
  '2025-01-13',
] as const

/** What binds PPPK to a discipline on a day: the act until the regulation of 2018, which outlives it; before the act only their definition. */
const pppkBy = (day: string) => {
  if (day < '2014-01-15') return 'norm uu-5-2014/pasal-1/angka-4'
  return day < '2018-11-28' ? 'norm uu-5-2014/pasal-104/ayat-1' : 'norm pp-49-2018/pasal-51/ayat-1'
}

/** Each kind on each of the days on which another kind changes. */
const everyDay: readonly Expectation[] = DAYS.flatMap((decision): Expectation[] => {
  const newer = decision >= '2021-08-31'
  const kindExists = (actor: string, from: string, basis: string): Expectation => ({
    when: { actor },
    on: { decision },
    then: decision >= from ? BOUND : { silent: 'no-such-kind-yet' },
    basis: [basis],
  })
  return [
    {
      when: { actor: 'pns' },
      on: { decision },
      then: BOUND,
      basis: newer ? ['norm pp-94-2021/pasal-1/angka-1', 'norm pp-94-2021/pasal-7'] : ['norm pp-53-2010/pasal-5'],
    },
    {
      when: { actor: 'cpns' },
      on: { decision },
      then: BOUND,
      basis: [newer ? 'norm pp-94-2021/pasal-43' : 'norm pp-53-2010/pasal-2'],
    },
    kindExists('pppk', '2014-01-15', pppkBy(decision)),
    kindExists('pppk-paruh-waktu', '2025-01-13', 'norm kepmenpanrb-16-2025/diktum-1'),
  ]
})

export const expectations: readonly Expectation[] = [
  ...everyDay,
  { when: { actor: 'non-asn' }, then: { silent: 'contract-instead-of-discipline' }, basis: OUTSIDE },
  { when: { actor: 'penyedia-jasa' }, then: { silent: 'outside-personnel-law' }, basis: OUTSIDE },
  {
    when: { actor: ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] },
    then: { silent: 'village-law-instead-of-discipline' },
    basis: ['norm pp-94-2021/pasal-1/angka-1', 'norm pp-94-2021/penjelasan/umum'],
  },
  {
    when: { actor: 'kepala-daerah' },
    then: { silent: 'regional-government-law-instead-of-discipline' },
    basis: ['norm pp-94-2021/pasal-1/angka-1', 'norm uu-23-2014/pasal-67/huruf-b'],
  },
]
