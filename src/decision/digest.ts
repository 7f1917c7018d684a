/** The prime of FNV-1a with 64 bits, and where it starts. */
const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n
const MASK = 0xffffffffffffffffn

/**
 * Digests plain data: FNV-1a with 64 bits over its JSON, keys in alphabetical order, in UTF-8. It tells by accident changed data from
 * unchanged; it is no signature, for whoever wants to can make other data of the same digest.
 *
 * @param value plain data; a text is digested as its JSON, with quotes
 * @returns sixteen hexadecimal digits
 * @example
 * digest({ b: 1, a: 2 }) === digest({ a: 2, b: 1 }) // => true
 * digest('') // => '07cc7607b4949e25'
 */
export function digest(value: unknown): string {
  return digestOfText(canonical(value))
}

/** FNV-1a with 64 bits over the UTF-8 of a text. */
export function digestOfText(text: string): string {
  let hash = OFFSET
  for (const byte of utf8(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(16, '0')
}

/** What begins a character of two, three or four bytes. */
const LEADS = [0, 0xc0, 0xe0, 0xf0]

/** The bytes of a text; a lone surrogate counts as the replacement character. */
function* utf8(text: string): Generator<number> {
  for (const one of text) {
    const given = one.codePointAt(0) as number
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (code < 0x80) yield code
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
      yield (LEADS[more] as number) | (code >> (6 * more))
      for (let at = more - 1; at >= 0; at--) yield 0x80 | ((code >> (6 * at)) & 0x3f)
    }
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const given = value as { readonly [name: string]: unknown }
  const names = Object.keys(given)
    .filter((name) => given[name] !== undefined)
    .sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(given[name])}`).join(',')}}`
}
