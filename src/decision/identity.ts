/** Fields that name a person or lead to one, in lower case and without signs. */
const NAMES: readonly string[] = [
  'name',
  'nama',
  'fullname',
  'namalengkap',
  'nip',
  'nippppk',
  'nipppk',
  'nik',
  'ktp',
  'nomorktp',
  'npwp',
  'email',
  'phone',
  'telepon',
  'address',
  'alamat',
  'birthdate',
  'tanggallahir',
]

/** NIP and NI PPPK have eighteen digits, NIK and an older NPWP sixteen and fifteen, whatever stands between them. */
const NUMBER = /(?<!\d)\d(?:[\s./-]?\d){14,17}(?!\d)/

/** A day with its time, or several days in a row, are digits too, and no number of a person. */
const DAYS = /\b\d{4}-\d{2}-\d{2}\b/

/**
 * Finds what names a person in plain data: a field that is called so, or a text or key that holds a number such as a NIP or NIK. What a
 * receipt or a link carries is looked at with it.
 *
 * @param value plain data
 * @returns the paths, in order; empty where there is nothing
 * @example
 * identityIn({ actor: { kind: 'pns', nip: '1' }, holderKey: '19850101 201001 1 001' }) // => ['actor.nip', 'holderKey']
 * identityIn({ actor: { kind: 'pns' }, committedOn: '2024-10-10' }) // => []
 */
export function identityIn(value: unknown): string[] {
  return found(value, '')
}

function found(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return holdsNumber(value) ? [path] : []
  return Object.entries(value).flatMap(([key, one]) => {
    const at = path === '' ? key : `${path}.${key}`
    return isName(key) || isNumber(key) ? [at] : found(one, at)
  })
}

function isName(key: string): boolean {
  return NAMES.includes(key.toLowerCase().replace(/[^a-z]/g, ''))
}

function isNumber(text: string): boolean {
  return text.split(DAYS).some((rest) => NUMBER.test(rest))
}

function holdsNumber(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && isNumber(`${value}`)
}

/**
 * Copies plain data without what {@link identityIn} finds in it.
 *
 * @param value plain data
 * @returns the copy
 * @example
 * withoutIdentity({ kind: 'pns', nik: '3171234567890123' }) // => { kind: 'pns' }
 */
export function withoutIdentity<V>(value: V): V {
  return left(value) as V
}

function left(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !holdsNumber(one)).map(left)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, one]) => !isName(key) && !isNumber(key) && !holdsNumber(one))
  return Object.fromEntries(kept.map(([key, one]) => [key, left(one)]))
}
