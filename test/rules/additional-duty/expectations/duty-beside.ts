import type { Expectation } from '../../expectation'
import {
  BUYER,
  DUTIES,
  EXAMINER,
  FIRST,
  FUNDS,
  KPA,
  NOT_ASKED,
  on,
  PA,
  PERLEM_7,
  PERLEM_15,
  POKJA,
  PPK,
  PPK_SKPD,
  PPSPM,
  PPTK,
  THIRD,
  TRANSITION,
  TREASURERS,
  tied,
  unmet,
} from './days'

const SET_APART = [PA, KPA, PPK, PPTK, PPK_SKPD, PPSPM, ...TREASURERS, BUYER, POKJA, EXAMINER]
const DIMENSION: { readonly [duty: string]: string } = {
  'pengguna-anggaran': 'asPenggunaAnggaran',
  'kuasa-pengguna-anggaran': 'asKuasaPenggunaAnggaran',
  'pejabat-pembuat-komitmen': 'asPejabatPembuatKomitmen',
  'pejabat-pelaksana-teknis-kegiatan': 'asPejabatPelaksanaTeknisKegiatan',
  'pejabat-penatausahaan-keuangan-skpd': 'asPejabatPenatausahaanKeuanganSkpd',
  'pejabat-penanda-tangan-spm': 'asPejabatPenandaTanganSpm',
  'bendahara-penerimaan': 'asBendaharaPenerimaan',
  'bendahara-pengeluaran': 'asBendaharaPengeluaran',
  'pejabat-pengadaan': 'asPejabatPengadaan',
  'pokja-pemilihan': 'asPokjaPemilihan',
  'pemeriksa-hasil-pekerjaan': 'asPemeriksaHasilPekerjaan',
}
const SPLIT = 'norm pp-60-2008/pasal-36/ayat-2'
const CARRIED = 'norm perlem-7-2021/isi/pelaku'
const KEPT = 'norm perpres-46-2025/pasal-i'
const YES_NO = ['yes', 'no']
const SECOND = ['2021-02-02', '2025-04-29']
const BARRED = unmet('barred-beside')
const HERE = unmet('barred-for-the-same-package')
const NEEDLESS = unmet('doubling-not-necessary')
const IF_NEEDED = tied('only-if-necessary', 'someone-else-tests-and-pays')
const HELD = ['other-unit', 'elsewhere', 'same-package']
const HERE_ONLY = ['elsewhere', 'same-package']
const THERE = ['other-unit', 'elsewhere']
const EVERY = [...TRANSITION, ...FIRST, ...SECOND, ...THIRD]

/** Both ways round: who holds one is to hold the other. */
function both(
  days: readonly string[],
  one: string,
  others: readonly string[],
  fund: string | readonly string[],
  then: unknown,
  basis: readonly string[],
  {
    necessity = YES_NO,
    holding = HELD,
  }: { readonly necessity?: string | readonly string[]; readonly holding?: string | readonly string[] } = {},
): Expectation[] {
  return others.flatMap((other) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([duty = '', held = '']) =>
      on(days, { when: { duty, beside: held, fund, necessity, [DIMENSION[held] as string]: holding }, then, basis }),
    ),
  )
}

function perlem(
  one: string,
  others: readonly string[],
  fund: string | readonly string[],
  article: string,
  perPackage = false,
): Expectation[] {
  const rule = `norm perlem-15-2018/${article}`
  const then = perPackage ? HERE : BARRED
  const use = perPackage ? { holding: 'same-package' } : {}
  return [
    ...both(PERLEM_15, one, others, fund, then, [rule], use),
    ...both(PERLEM_7, one, others, fund, then, [CARRIED], use),
    ...both(THIRD, one, others, fund, then, [CARRIED, KEPT], use),
    ...both(TRANSITION, one, others, fund, NOT_ASKED, [SPLIT]),
    ...(perPackage ? both(EVERY, one, others, fund, NOT_ASKED, [SPLIT], { holding: THERE }) : []),
  ]
}

function examiner(one: string, article: string): Expectation[] {
  return [
    ...both(FIRST, one, [EXAMINER], FUNDS, HERE, [`norm perlem-15-2018/${article}`], { holding: 'same-package' }),
    ...both(EVERY, one, [EXAMINER], FUNDS, NOT_ASKED, [SPLIT], { holding: THERE }),
    ...both([...TRANSITION, ...SECOND, ...THIRD], one, [EXAMINER], FUNDS, NOT_ASKED, [SPLIT]),
  ]
}

/** Every pair that some text names. */
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  [KPA, [...TREASURERS, PPK, PPSPM]],
  [PA, [PPK]],
  [PPK, [...TREASURERS, PPSPM, BUYER, POKJA, EXAMINER]],
  [PPSPM, [...TREASURERS, BUYER, POKJA, EXAMINER]],
  [PPK_SKPD, [...TREASURERS, PPTK]],
  [BUYER, [...TREASURERS, EXAMINER]],
  [POKJA, [...TREASURERS, EXAMINER]],
  [EXAMINER, TREASURERS],
]

function isNamed(one: string, other: string): boolean {
  return NAMED.some(
    ([first, others]) => (first === one && others.includes(other)) || (first === other && others.includes(one)),
  )
}

export const expectations: Expectation[] = [
  // Not held: no rule is touched, whatever the duty, budget and day.
  ...SET_APART.flatMap((held) =>
    on(EVERY, {
      when: { duty: DUTIES, beside: held, fund: FUNDS, necessity: YES_NO, [DIMENSION[held] as string]: 'not-held' },
      then: NOT_ASKED,
      basis: [SPLIT],
    }),
  ),
  // Pairs that no text names.
  ...SET_APART.flatMap((held) =>
    on(EVERY, {
      when: {
        duty: DUTIES.filter((duty) => !isNamed(duty, held)),
        beside: held,
        fund: FUNDS,
        necessity: YES_NO,
        [DIMENSION[held] as string]: HELD,
      },
      then: NOT_ASKED,
      basis: [SPLIT],
    }),
  ),
  ...both(EVERY, KPA, TREASURERS, FUNDS, BARRED, ['norm uu-1-2004/pasal-10/ayat-4']),
  ...both(EVERY, PPK, TREASURERS, 'apbn', BARRED, ['norm pp-45-2013/pasal-11/ayat-5']),
  ...both(EVERY, PPK, [PPSPM], 'apbn', BARRED, ['norm pp-45-2013/pasal-11/ayat-5', 'norm pp-45-2013/pasal-14/ayat-5']),
  ...both(EVERY, PPSPM, TREASURERS, 'apbn', BARRED, ['norm pp-45-2013/pasal-14/ayat-5']),
  ...both(EVERY, PPSPM, TREASURERS, 'apbd', NOT_ASKED, [SPLIT]),
  ...both(
    EVERY,
    KPA,
    [PPK, PPSPM],
    'apbn',
    IF_NEEDED,
    ['norm pp-45-2013/pasal-9', 'norm pp-45-2013/penjelasan/pasal-9', SPLIT],
    { necessity: 'yes', holding: HERE_ONLY },
  ),
  ...both(
    EVERY,
    KPA,
    [PPK, PPSPM],
    'apbn',
    NEEDLESS,
    ['norm pp-45-2013/pasal-9', 'norm pp-45-2013/penjelasan/pasal-9'],
    { necessity: 'no', holding: HERE_ONLY },
  ),
  ...both(EVERY, KPA, [PPSPM], 'apbd', NOT_ASKED, [SPLIT]),
  ...both(['2019-03-12', '2026-11-21'], PPK_SKPD, [...TREASURERS, PPTK], 'apbd', BARRED, [
    'norm pp-12-2019/pasal-14/ayat-3',
  ]),
  ...both(['0001-01-01', '2019-03-11'], PPK_SKPD, [...TREASURERS, PPTK], 'apbd', NOT_ASKED, [SPLIT]),
  ...both(EVERY, PPK_SKPD, [...TREASURERS, PPTK], 'apbn', NOT_ASKED, [SPLIT]),
  ...perlem(PPK, [PPSPM, ...TREASURERS], 'apbd', 'pasal-6/ayat-3'),
  ...perlem(PPK, [BUYER, POKJA], FUNDS, 'pasal-6/ayat-3', true),
  ...perlem(BUYER, [PPSPM, ...TREASURERS], FUNDS, 'pasal-8/ayat-4'),
  ...perlem(POKJA, [PPSPM, ...TREASURERS], FUNDS, 'pasal-9/ayat-4'),
  ...examiner(PPK, 'pasal-6/ayat-3'),
  ...examiner(BUYER, 'pasal-8/ayat-4'),
  ...examiner(POKJA, 'pasal-9/ayat-4'),
  ...both(FIRST, EXAMINER, [PPSPM, ...TREASURERS], FUNDS, BARRED, ['norm perlem-15-2018/pasal-10/ayat-5']),
  ...both([...TRANSITION, ...SECOND, ...THIRD], EXAMINER, [PPSPM, ...TREASURERS], FUNDS, NOT_ASKED, [SPLIT]),
  ...both([...TRANSITION, ...FIRST], KPA, [PPK], 'apbd', IF_NEEDED, ['norm perpres-16-2018/pasal-10/ayat-5', SPLIT], {
    necessity: 'yes',
    holding: HERE_ONLY,
  }),
  ...both([...TRANSITION, ...FIRST], KPA, [PPK], 'apbd', NEEDLESS, ['norm perpres-16-2018/pasal-10/ayat-5'], {
    necessity: 'no',
    holding: HERE_ONLY,
  }),
  ...both(
    SECOND,
    KPA,
    [PPK],
    'apbd',
    tied('someone-else-tests-and-pays'),
    ['norm perpres-16-2018/pasal-10/ayat-5', 'norm perpres-12-2021/pasal-i', SPLIT],
    { holding: HERE_ONLY },
  ),
  ...both(
    THIRD,
    KPA,
    [PPK],
    'apbd',
    tied('someone-else-tests-and-pays', 'knowledge-of-procurement'),
    ['norm perpres-46-2025/pasal-10/ayat-5', 'norm perpres-46-2025/pasal-10/ayat-6', SPLIT],
    { holding: HERE_ONLY },
  ),
  ...both(TRANSITION, PA, [PPK], FUNDS, NOT_ASKED, [SPLIT]),
  // The power of a PA or KPA ends at the own unit: in another one the person is PPK like anyone else.
  ...both(EVERY, KPA, [PPK], FUNDS, NOT_ASKED, [SPLIT], { holding: 'other-unit' }),
  ...both(EVERY, KPA, [PPSPM], 'apbn', NOT_ASKED, [SPLIT], { holding: 'other-unit' }),
  ...both(EVERY, PA, [PPK], FUNDS, NOT_ASKED, [SPLIT], { holding: 'other-unit' }),
  ...both(FIRST, PA, [PPK], FUNDS, IF_NEEDED, ['norm perlem-15-2018/pasal-6', SPLIT], {
    necessity: 'yes',
    holding: HERE_ONLY,
  }),
  ...both(FIRST, PA, [PPK], FUNDS, NEEDLESS, ['norm perlem-15-2018/pasal-6'], { necessity: 'no', holding: HERE_ONLY }),
  ...both(
    SECOND,
    PA,
    [PPK],
    FUNDS,
    tied('by-own-power', 'someone-else-tests-and-pays'),
    ['norm uu-1-2004/pasal-17/ayat-2', 'norm uu-30-2014/pasal-13/ayat-5', SPLIT],
    { holding: HERE_ONLY },
  ),
  ...both(
    THIRD,
    PA,
    [PPK],
    FUNDS,
    tied('by-own-power', 'someone-else-tests-and-pays'),
    ['norm uu-1-2004/pasal-17/ayat-2', 'norm uu-30-2014/pasal-13/ayat-5', SPLIT, KEPT],
    { holding: HERE_ONLY },
  ),
]
