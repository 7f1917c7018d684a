import type { Expectation } from '../../expectation'

/** `3a` is Pasal 3 huruf a of PP 94/2021, `5n2` Pasal 5 huruf n angka 2; `3-1` is Pasal 3 angka 1 of PP 53/2010, `4-12a` with its huruf. */
function articleOf(norm: string): string {
  const short = norm.slice(6)
  if (norm.startsWith('pp-94')) {
    if (short === '24-2' || short === '24-3') return `pp-94-2021/pasal-24/ayat-${short.slice(-1)}`
    if (short === '28') return 'pp-94-2021/pasal-28/ayat-1'
    if (short === '41') return 'pp-94-2021/pasal-41'
    const [, pasal, huruf, angka] = /^(\d)([a-n])(\d?)$/.exec(short) as unknown as [string, string, string, string]
    return `pp-94-2021/pasal-${pasal}/huruf-${huruf}${angka === '' ? '' : `/angka-${angka}`}`
  }
  if (short === '21') return 'pp-53-2010/pasal-21/ayat-2'
  const [, pasal, angka, huruf] = /^(\d)-(\d+)([a-d]?)$/.exec(short) as unknown as [string, string, string, string]
  return `pp-53-2010/pasal-${pasal}/angka-${angka}${huruf === '' ? '' : `/huruf-${huruf}`}`
}

const own = (norm: string): Expectation => ({
  when: { norm, regulation: norm.startsWith('pp-94') ? 'pp-94-2021' : 'pp-53-2010' },
  then: { norm },
  basis: [`norm ${articleOf(norm)}`],
})

/** From the newer regulation back, and from the older one on. */
const BACK = 'procedure pp-94-2021/pasal-46'
const ON = 'procedure pp-94-2021/pasal-40/ayat-3'

const across = (from: string, to: string, by?: string): Expectation => ({
  when: { norm: from, regulation: from.startsWith('pp-94') ? 'pp-53-2010' : 'pp-94-2021' },
  then: { norm: to },
  basis: [`norm ${articleOf(to)}`, ...(by === undefined ? [] : [`norm ${by}`]), from.startsWith('pp-94') ? BACK : ON],
})

const none = (norm: string, silent = 'norm-of-the-other-regulation'): Expectation => ({
  when: { norm, regulation: norm.startsWith('pp-94') ? 'pp-53-2010' : 'pp-94-2021' },
  then: { silent },
  basis: [`norm ${articleOf(norm)}`, norm.startsWith('pp-94') ? BACK : ON],
})

/** The same breach in the words of both, article by article: loyalty, laws, duties, secrets, oaths, ... */
const BOTH: readonly (readonly [string, string])[] = [
  ['3a', '3-3'],
  ['3d', '3-4'],
  ['3e', '3-5'],
  ['3g', '3-8'],
  ['4a', '3-1'],
  ['4b', '3-2'],
  ['4c', '3-7'],
  ['4d', '3-10'],
  ['4f', '3-11'],
  ['4g', '3-13'],
  ['4h', '3-16'],
  ['5a', '4-1'],
  ['5b', '4-2'],
  ['5e', '4-4'],
  ['5f', '4-5'],
  ['5h', '4-6'],
  ['5i', '4-9'],
  ['5j', '4-11'],
  ['5k', '4-8'],
  ['5m', '4-10'],
  ['24-2', '21'],
]
/** New in PP 94/2021. */
const ONLY_NEWER = ['3b', '3c', '3f', '3h', '4e', '4i', '5g', '5l', '24-3', '28', '41']
/** Dropped by PP 94/2021, or too wide to lead to one norm of it. */
const ONLY_OLDER = ['3-9', '3-12', '3-14', '3-15', '3-17', '4-3']
const SUPPORT_NEWER = ['5n1', '5n2', '5n3', '5n4', '5n5', '5n6', '5n7']
const SUPPORT_OLDER = ['4-12a', '4-12b', '4-12c', '4-12d', '4-13a', '4-13b', '4-14', '4-15a', '4-15b', '4-15c', '4-15d']

export const expectations: readonly Expectation[] = [
  ...BOTH.flatMap(([newer, older]) => [
    own(`pp-94-${newer}`),
    own(`pp-53-${older}`),
    across(`pp-94-${newer}`, `pp-53-${older}`),
    across(`pp-53-${older}`, `pp-94-${newer}`),
  ]),
  ...ONLY_NEWER.flatMap((norm) => [own(`pp-94-${norm}`), none(`pp-94-${norm}`)]),
  ...ONLY_OLDER.flatMap((norm) => [own(`pp-53-${norm}`), none(`pp-53-${norm}`)]),
  // Another state, an international organisation: one angka then, two letters now.
  ...['5c', '5d'].flatMap((norm) => [own(`pp-94-${norm}`), across(`pp-94-${norm}`, 'pp-53-4-3')]),
  // Upholding honour went into the explanation of the duty of secrecy; giving for a post into that of refusing gifts.
  own('pp-53-3-6'),
  across('pp-53-3-6', 'pp-94-3g', 'pp-94-2021/penjelasan/pasal-3/huruf-g'),
  own('pp-53-4-7'),
  across('pp-53-4-7', 'pp-94-4i', 'pp-94-2021/penjelasan/pasal-4/huruf-i'),
  ...SUPPORT_NEWER.flatMap((norm) => [own(`pp-94-${norm}`), none(`pp-94-${norm}`, 'support-is-divided-by-contest')]),
  ...SUPPORT_OLDER.flatMap((norm) => [own(`pp-53-${norm}`), none(`pp-53-${norm}`, 'support-is-divided-by-contest')]),
]
