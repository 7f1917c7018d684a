import type { Expectation } from '../../rules/expectation'

/* PP 18/2016 Pasal 94 and 95, read paragraph by paragraph, and the same as PP 72/2019 writes them. */

const OLD = ['2016-06-19', '2019-10-14']
const NEW = ['2019-10-15', '2026-01-01']
const LATER = ['2018-06-20', '2019-10-14']
const KELAS = ['a', 'b', 'c', 'd']
const OFFICE = 'sekretariat-inspektorat-dinas-badan'
const UNITS = [
  OFFICE,
  'kecamatan',
  'kelurahan',
  'cabang-dinas-a',
  'cabang-dinas-b',
  'uptd-a',
  'uptd-b',
  'satuan-pendidikan',
  'rumah-sakit',
]
const RSU = 'direktur-rumah-sakit-umum-daerah'
const RSK = 'direktur-rumah-sakit-khusus-daerah'

/** Every post of a region, written out. */
const EVERY_POST = [
  'sekretaris-daerah',
  'sekretaris-dprd',
  'inspektur',
  'asisten-sekretaris-daerah',
  'kepala-dinas',
  'kepala-badan',
  'staf-ahli',
  'kepala-biro',
  'sekretaris-inspektorat',
  'inspektur-pembantu',
  'sekretaris-dinas',
  'sekretaris-badan',
  'kepala-bagian',
  'kepala-bidang',
  'kepala-badan-penghubung',
  'camat',
  'sekretaris-kecamatan',
  'kepala-cabang-dinas',
  'kepala-uptd',
  'kepala-subbagian',
  'kepala-seksi',
  'lurah',
  'sekretaris-kelurahan',
  'kepala-satuan-pendidikan',
  'kepala-puskesmas',
  'direktur-rumah-sakit-umum-daerah',
  'direktur-rumah-sakit-khusus-daerah',
]

const MADYA_1B = { eselon: 'i-b', level: 'jpt-madya' }
const rung = (eselon: string) => ({
  eselon,
  level: eselon.startsWith('ii-') ? 'jpt-pratama' : eselon.startsWith('iii-') ? 'administrator' : 'pengawas',
})
const NOT_NAMED = { silent: 'post-not-named-there' }

type When = Expectation['when']
const on = (days: readonly string[], when: When, then: unknown, ...basis: string[]): Expectation[] =>
  days.map((decision) => ({ when, on: { decision }, then, basis }))

/** The same in both versions; the older by the paragraph, the newer by the point of PP 72/2019 that writes it anew. */
function both(region: 'provinsi' | 'kabupaten-kota', ayat: number, when: When, then: unknown): Expectation[] {
  return [...before(region, ayat, when, then), ...since(region, when, then)]
}
function before(region: 'provinsi' | 'kabupaten-kota', ayat: number, when: When, then: unknown): Expectation[] {
  const article = region === 'provinsi' ? 94 : 95
  return on(OLD, { region, ...when }, then, `norm pp-18-2016/pasal-${article}/ayat-${ayat}`)
}
function since(region: 'provinsi' | 'kabupaten-kota', when: When, then: unknown): Expectation[] {
  return on(NEW, { region, ...when }, then, `norm pp-72-2019/pasal-i/angka-${region === 'provinsi' ? 14 : 15}`)
}
/** Posts that PP 18/2016 made functional: Pasal 121 gave until 19 June 2018. */
function functional(region: 'provinsi' | 'kabupaten-kota', ayat: number, when: When, then: unknown, days = LATER) {
  const own = `norm pp-18-2016/pasal-${region === 'provinsi' ? 94 : 95}/ayat-${ayat}`
  return [
    ...on(['2016-06-19', '2018-06-19'], { region, ...when }, then, own, 'procedure pp-18-2016/pasal-121'),
    ...on(days, { region, ...when }, then, own),
  ]
}
/** A paragraph that PP 72/2019 leaves as it was. */
function kept(region: 'provinsi' | 'kabupaten-kota', ayat: number, when: When, then: unknown): Expectation[] {
  const article = region === 'provinsi' ? 94 : 95
  return on([...OLD, ...NEW], { region, ...when }, then, `norm pp-18-2016/pasal-${article}/ayat-${ayat}`)
}
const unnamed = (region: 'provinsi' | 'kabupaten-kota', days: readonly string[], when: When) =>
  days.flatMap((day) =>
    on(
      [day],
      { region, ...when },
      NOT_NAMED,
      `procedure pp-18-2016/pasal-${region === 'provinsi' ? 94 : 95}/ayat-1`,
      // The classes and posts of the list stand in its new wording since then.
      ...(NEW.includes(day) ? [`procedure pp-72-2019/pasal-i/angka-${region === 'provinsi' ? 14 : 15}`] : []),
    ),
  )
const other = (...units: string[]) => UNITS.filter((unit) => !units.includes(unit))

const HIGH = ['sekretaris-dprd', 'inspektur', 'asisten-sekretaris-daerah', 'kepala-dinas', 'kepala-badan', 'staf-ahli']
const SECRETARIES = ['sekretaris-inspektorat', 'inspektur-pembantu', 'sekretaris-dinas', 'sekretaris-badan']

const province = [
  ...kept('provinsi', 1, { regionalPost: 'sekretaris-daerah' }, MADYA_1B),
  ...both('provinsi', 2, { regionalPost: HIGH }, rung('ii-a')),
  ...since('provinsi', { regionalPost: RSU, grade: 'a' }, rung('ii-a')),
  ...both('provinsi', 3, { regionalPost: 'kepala-biro' }, rung('ii-b')),
  ...since('provinsi', { regionalPost: RSU, grade: 'b' }, rung('ii-b')),
  ...since('provinsi', { regionalPost: RSK, grade: 'a' }, rung('ii-b')),
  ...both('provinsi', 4, { regionalPost: [...SECRETARIES, 'kepala-badan-penghubung'] }, rung('iii-a')),
  ...both('provinsi', 4, { regionalPost: ['kepala-bagian', 'kepala-bidang'], unit: OFFICE }, rung('iii-a')),
  ...since('provinsi', { regionalPost: RSU, grade: 'c' }, rung('iii-a')),
  ...since('provinsi', { regionalPost: RSK, grade: 'b' }, rung('iii-a')),
  ...both('provinsi', 5, { regionalPost: ['kepala-cabang-dinas', 'kepala-uptd'], grade: 'a' }, rung('iii-b')),
  ...since('provinsi', { regionalPost: RSU, grade: 'd' }, rung('iii-b')),
  ...since('provinsi', { regionalPost: ['kepala-bagian', 'kepala-bidang'], unit: 'rumah-sakit' }, rung('iii-b')),
  ...both('provinsi', 6, { regionalPost: ['kepala-cabang-dinas', 'kepala-uptd'], grade: 'b' }, rung('iv-a')),
  ...both(
    'provinsi',
    6,
    { regionalPost: 'kepala-subbagian', unit: [OFFICE, 'cabang-dinas-a', 'uptd-a'] },
    rung('iv-a'),
  ),
  ...both(
    'provinsi',
    6,
    { regionalPost: 'kepala-seksi', unit: [OFFICE, 'cabang-dinas-a', 'cabang-dinas-b', 'uptd-a', 'uptd-b'] },
    rung('iv-a'),
  ),
  ...since('provinsi', { regionalPost: ['kepala-subbagian', 'kepala-seksi'], unit: 'rumah-sakit' }, rung('iv-a')),
  ...kept(
    'provinsi',
    7,
    { regionalPost: 'kepala-subbagian', unit: ['cabang-dinas-b', 'uptd-b', 'satuan-pendidikan'] },
    rung('iv-b'),
  ),
  ...kept('provinsi', 8, { regionalPost: 'kepala-satuan-pendidikan' }, { functional: 'guru', additionalTask: false }),
  ...functional(
    'provinsi',
    9,
    { regionalPost: [RSU, RSK] },
    { functional: 'dokter-atau-dokter-gigi', additionalTask: true },
  ),
]

const local = [
  ...kept('kabupaten-kota', 1, { regionalPost: 'sekretaris-daerah' }, rung('ii-a')),
  ...both('kabupaten-kota', 2, { regionalPost: HIGH }, rung('ii-b')),
  ...since('kabupaten-kota', { regionalPost: RSU, grade: ['a', 'b'] }, rung('ii-b')),
  ...since('kabupaten-kota', { regionalPost: RSK, grade: 'a' }, rung('ii-b')),
  ...both('kabupaten-kota', 3, { regionalPost: [...SECRETARIES, 'camat'] }, rung('iii-a')),
  ...both('kabupaten-kota', 3, { regionalPost: 'kepala-bagian', unit: OFFICE }, rung('iii-a')),
  ...since('kabupaten-kota', { regionalPost: RSU, grade: 'c' }, rung('iii-a')),
  ...since('kabupaten-kota', { regionalPost: RSK, grade: 'b' }, rung('iii-a')),
  ...both('kabupaten-kota', 4, { regionalPost: 'kepala-bidang', unit: OFFICE }, rung('iii-b')),
  ...both('kabupaten-kota', 4, { regionalPost: 'sekretaris-kecamatan', grade: 'a' }, rung('iii-b')),
  ...since('kabupaten-kota', { regionalPost: RSU, grade: 'd' }, rung('iii-b')),
  ...since('kabupaten-kota', { regionalPost: ['kepala-bagian', 'kepala-bidang'], unit: 'rumah-sakit' }, rung('iii-b')),
  ...both('kabupaten-kota', 5, { regionalPost: 'lurah' }, rung('iv-a')),
  ...both('kabupaten-kota', 5, { regionalPost: 'sekretaris-kecamatan', grade: 'b' }, rung('iv-a')),
  ...both('kabupaten-kota', 5, { regionalPost: 'kepala-uptd', grade: 'a' }, rung('iv-a')),
  ...both('kabupaten-kota', 5, { regionalPost: 'kepala-subbagian', unit: OFFICE }, rung('iv-a')),
  ...both('kabupaten-kota', 5, { regionalPost: 'kepala-seksi', unit: [OFFICE, 'kecamatan'] }, rung('iv-a')),
  ...since('kabupaten-kota', { regionalPost: ['kepala-subbagian', 'kepala-seksi'], unit: 'rumah-sakit' }, rung('iv-a')),
  ...kept('kabupaten-kota', 6, { regionalPost: 'kepala-uptd', grade: 'b' }, rung('iv-b')),
  ...kept('kabupaten-kota', 6, { regionalPost: 'kepala-subbagian', unit: ['uptd-a', 'kecamatan'] }, rung('iv-b')),
  ...kept('kabupaten-kota', 6, { regionalPost: 'kepala-seksi', unit: 'kelurahan' }, rung('iv-b')),
  ...kept('kabupaten-kota', 6, { regionalPost: 'sekretaris-kelurahan' }, rung('iv-b')),
  ...kept(
    'kabupaten-kota',
    7,
    { regionalPost: 'kepala-satuan-pendidikan' },
    { functional: 'guru-atau-pamong-belajar', additionalTask: false },
  ),
  ...functional(
    'kabupaten-kota',
    8,
    { regionalPost: [RSU, RSK] },
    { functional: 'dokter-atau-dokter-gigi', additionalTask: true },
  ),
  ...functional(
    'kabupaten-kota',
    9,
    { regionalPost: 'kepala-puskesmas' },
    { functional: 'tenaga-kesehatan', additionalTask: true },
    [...LATER, ...NEW],
  ),
]

/** What the articles leave unnamed. */
const gaps = [
  ...unnamed('provinsi', [...OLD, ...NEW], { regionalPost: 'sekretaris-kecamatan', grade: KELAS }),
  ...unnamed('provinsi', [...OLD, ...NEW], { regionalPost: ['kepala-cabang-dinas', 'kepala-uptd'], grade: ['c', 'd'] }),
  ...unnamed('provinsi', NEW, { regionalPost: RSK, grade: ['c', 'd'] }),
  ...unnamed('provinsi', OLD, { regionalPost: ['kepala-bagian', 'kepala-bidang'], unit: other(OFFICE) }),
  ...unnamed('provinsi', NEW, { regionalPost: ['kepala-bagian', 'kepala-bidang'], unit: other(OFFICE, 'rumah-sakit') }),
  ...unnamed('provinsi', OLD, { regionalPost: 'kepala-subbagian', unit: ['kecamatan', 'kelurahan', 'rumah-sakit'] }),
  ...unnamed('provinsi', NEW, { regionalPost: 'kepala-subbagian', unit: ['kecamatan', 'kelurahan'] }),
  ...unnamed('provinsi', OLD, {
    regionalPost: 'kepala-seksi',
    unit: ['kecamatan', 'kelurahan', 'satuan-pendidikan', 'rumah-sakit'],
  }),
  ...unnamed('provinsi', NEW, { regionalPost: 'kepala-seksi', unit: ['kecamatan', 'kelurahan', 'satuan-pendidikan'] }),
  ...unnamed('kabupaten-kota', [...OLD, ...NEW], { regionalPost: 'kepala-cabang-dinas', grade: KELAS }),
  ...unnamed('kabupaten-kota', [...OLD, ...NEW], {
    regionalPost: ['sekretaris-kecamatan', 'kepala-uptd'],
    grade: ['c', 'd'],
  }),
  ...unnamed('kabupaten-kota', NEW, { regionalPost: RSK, grade: ['c', 'd'] }),
  ...unnamed('kabupaten-kota', OLD, { regionalPost: ['kepala-bagian', 'kepala-bidang'], unit: other(OFFICE) }),
  ...unnamed('kabupaten-kota', NEW, {
    regionalPost: ['kepala-bagian', 'kepala-bidang'],
    unit: other(OFFICE, 'rumah-sakit'),
  }),
  ...unnamed('kabupaten-kota', OLD, { regionalPost: 'kepala-subbagian', unit: other(OFFICE, 'uptd-a', 'kecamatan') }),
  ...unnamed('kabupaten-kota', NEW, {
    regionalPost: 'kepala-subbagian',
    unit: other(OFFICE, 'uptd-a', 'kecamatan', 'rumah-sakit'),
  }),
  ...unnamed('kabupaten-kota', OLD, { regionalPost: 'kepala-seksi', unit: other(OFFICE, 'kecamatan', 'kelurahan') }),
  ...unnamed('kabupaten-kota', NEW, {
    regionalPost: 'kepala-seksi',
    unit: other(OFFICE, 'kecamatan', 'kelurahan', 'rumah-sakit'),
  }),
  ...on(
    [...OLD, ...NEW],
    { region: 'provinsi', regionalPost: ['camat', 'lurah', 'sekretaris-kelurahan', 'kepala-puskesmas'] },
    { silent: 'no-such-post-there' },
    'procedure pp-18-2016/pasal-5/ayat-1',
  ),
  ...on(
    [...OLD, ...NEW],
    { region: 'kabupaten-kota', regionalPost: ['kepala-biro', 'kepala-badan-penghubung'] },
    { silent: 'no-such-post-there' },
    'procedure pp-18-2016/pasal-95/ayat-1',
  ),
  ...on(
    ['2016-06-18', '2001-01-01'],
    {
      region: ['provinsi', 'kabupaten-kota'],
      regionalPost: EVERY_POST,
    },
    { silent: 'older-regulation-not-read' },
    'procedure pp-18-2016/pasal-94/ayat-1',
    'procedure pp-18-2016/pasal-95/ayat-1',
  ),
]

export const expectations: Expectation[] = [...province, ...local, ...gaps]
