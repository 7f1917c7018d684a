import { hostile, hostileKey, lookAlike, type Made } from './hostile'
import type { Random } from './random'

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/** Every field and entry of plain data that was just made, so that nothing of it is anybody's. */
function placesIn(value: unknown): Place[] {
  const places: Place[] = []
  const open: unknown[] = [value]
  for (let one = open.pop(); one !== undefined || open.length > 0; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue
    for (const [key, inside] of Object.entries(one)) {
      places.push({ holder: one as Record<string, unknown>, key })
      open.push(inside)
    }
  }
  return places
}

/** What an earlier change put there may refuse to become something else. */
function attempt(act: () => unknown): unknown {
  try {
    return act()
  } catch {
    return 'boom'
  }
}

const put = (holder: object, key: string, value: unknown): void => {
  // The length of a list takes nothing but a length.
  if (Array.isArray(holder) && key === 'length') return
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Changes one to three places of an input: another value, a look-alike, a getter, a field more, a field less, the wrong depth. */
export function spoil(random: Random, input: unknown, made: Made): unknown {
  const places = placesIn(input)
  if (places.length === 0 || random.chance(0.03)) return hostile(random, made)
  for (let left = 1 + random.below(3); left > 0; left--) {
    const { holder, key } = random.one(places)
    const here = holder[key]
    switch (random.below(9)) {
      case 0:
      case 1:
        put(holder, key, hostile(random, made))
        break
      case 2:
        put(holder, key, typeof here === 'string' ? lookAlike(random, here) : [here])
        break
      case 3:
        delete holder[key]
        break
      case 4:
        put(holder, hostileKey(random), hostile(random, made))
        break
      case 5:
        Object.defineProperty(holder, key, { enumerable: true, configurable: true, get: () => here })
        break
      case 6:
        put(holder, key, typeof here === 'object' ? attempt(() => JSON.stringify(here)) : { [key]: here })
        break
      case 7: {
        // What stands elsewhere in the same input: the right value in the wrong place, and objects that stand in two.
        const other = random.one(places)
        put(holder, key, other.holder[other.key])
        break
      }
      default:
        put(holder, key, attempt(random.one([() => String(here), () => Number(here), () => !here, () => undefined])))
    }
  }
  return input
}
