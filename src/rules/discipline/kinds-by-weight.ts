import type { Level, SanctionKind } from './dimensions'

/** Lists in which the law itself orders kinds of one level; each stands in the order of its article. */
const LISTS: readonly (readonly [level: Level, kinds: readonly SanctionKind[]])[] = [
  ['ringan', ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas']],
  [
    'sedang',
    ['penundaan-kenaikan-gaji-berkala-1-tahun', 'penundaan-kenaikan-pangkat-1-tahun', 'penurunan-pangkat-1-tahun'],
  ],
  [
    'sedang',
    [
      'pemotongan-tunjangan-kinerja-6-bulan',
      'pemotongan-tunjangan-kinerja-9-bulan',
      'pemotongan-tunjangan-kinerja-12-bulan',
    ],
  ],
  [
    'berat',
    [
      'penurunan-pangkat-3-tahun',
      'pemindahan-penurunan-jabatan',
      'pembebasan-jabatan',
      'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
      'pemberhentian-tidak-dengan-hormat',
    ],
  ],
  [
    'berat',
    [
      'penurunan-jabatan-12-bulan',
      'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
      'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
    ],
  ],
]

const RANKS: Readonly<Record<Level, number>> = { ringan: 0, sedang: 1, berat: 2 }

/**
 * Tells whether one kind of sanction is heavier than another, as far as the law orders them: by level, and within a level by the place
 * in the same list (PP 94/2021 Pasal 8, PP 53/2010 Pasal 7). Between two lists of one level no text says.
 *
 * @param kind the kind in question: `'teguran-tertulis'`
 * @param other the kind it is compared with
 * @returns `'heavier'`, `'not-heavier'`, or `'unranked'`
 * @example
 * compareKinds('teguran-tertulis', 'teguran-lisan') // => 'heavier'
 * compareKinds('teguran-lisan', 'teguran-lisan') // => 'not-heavier'
 * compareKinds('penurunan-jabatan-12-bulan', 'pembebasan-jabatan') // => 'unranked'
 */
export function compareKinds(kind: SanctionKind, other: SanctionKind): 'heavier' | 'not-heavier' | 'unranked' {
  const ranks = [levelOfKind(kind), levelOfKind(other)] as const
  if (ranks[0] !== ranks[1]) return RANKS[ranks[0]] > RANKS[ranks[1]] ? 'heavier' : 'not-heavier'
  const shared = LISTS.find(([, kinds]) => kinds.includes(kind) && kinds.includes(other))
  if (shared === undefined) return 'unranked'
  const [, kinds] = shared
  return kinds.indexOf(kind) > kinds.indexOf(other) ? 'heavier' : 'not-heavier'
}

/**
 * Tells the level to which a kind of sanction belongs.
 *
 * @param kind `'penurunan-jabatan-12-bulan'`
 * @returns the level
 * @throws RangeError for a kind that no article lists
 * @example
 * levelOfKind('penurunan-jabatan-12-bulan') // => 'berat'
 */
export function levelOfKind(kind: SanctionKind): Level {
  const found = LISTS.find(([, kinds]) => kinds.includes(kind))
  if (found === undefined) {
    const accepted = LISTS.flatMap(([, kinds]) => kinds).join(', ')
    throw new RangeError(
      `kind: '${String(kind)}' is not accepted; accepted: ${[...new Set(accepted.split(', '))].join(', ')}`,
    )
  }
  return found[0]
}
