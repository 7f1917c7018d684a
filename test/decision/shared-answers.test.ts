import { describe, expect, it } from 'vitest'
import { setClock, unknownRegion } from '../../src/decision'
import { createSharedAnswers } from '../../src/decision/shared-answers'
import { TOY } from './toy'

const CUTS: readonly number[] = []
const on = (...days: readonly string[]) =>
  days.map((day, at) => {
    const region = unknownRegion(TOY)
    region.masks[0] = 1 << at
    setClock(region, 'act', day)
    region.hi[0] = (region.hi[0] as number) + 5
    return region
  })

describe('shared answers', () => {
  it('are found again by one region and by several, and kept apart', () => {
    const store = createSharedAnswers<string>(TOY.names.length, TOY.preferred)
    const [one, two] = [on('2024-01-02'), on('2024-01-02', '2024-03-04')]
    expect(store.get(one, CUTS, 0, 0)).toBeUndefined()
    expect(store.get(two, CUTS, 0, 0)).toBeUndefined()
    store.set(one, CUTS, 0, 0, 'one')
    store.set(two, CUTS, 0, 0, 'two')
    expect(store.get(on('2024-01-02'), CUTS, 0, 0)).toBe('one')
    expect(store.get(on('2024-01-02', '2024-03-04'), CUTS, 0, 0)).toBe('two')
    expect(store.get([...two].reverse(), CUTS, 0, 0)).toBeUndefined()
    expect(store.get(on('2024-01-02', '2024-03-05'), CUTS, 0, 0)).toBeUndefined()
    expect(store.get(two, CUTS, 1, 0)).toBeUndefined()
    expect(store.get(two, CUTS, 0, 1)).toBeUndefined()
  })

  it('start anew when they are too many, and still answer', () => {
    const store = createSharedAnswers<number>(TOY.names.length, TOY.preferred)
    const far = (number: number) => {
      const regions = on('2024-01-02', '2024-03-04')
      for (const region of regions) region.hi[0] = (region.hi[0] as number) + number
      return regions
    }
    for (let number = 0; number < 4_096; number++) store.set(far(number), CUTS, 0, 0, number)
    for (let number = 0; number < 4_096; number++) expect(store.get(far(number), CUTS, 0, 0)).toBe(number)
    store.set(far(4_096), CUTS, 0, 0, 4_096)
    expect(store.get(far(4_096), CUTS, 0, 0)).toBe(4_096)
    expect(store.get(far(0), CUTS, 0, 0)).toBeUndefined()
  })

  it('are kept for no region at all too', () => {
    const store = createSharedAnswers<string>(TOY.names.length, TOY.preferred)
    expect(store.get([], CUTS, 0, 0)).toBeUndefined()
    store.set([], CUTS, 0, 0, 'none')
    expect(store.get([], CUTS, 0, 0)).toBe('none')
    expect(store.get(on('2024-01-02'), CUTS, 0, 0)).toBeUndefined()
  })

  it('are kept apart, however the numbers of their regions read side by side', () => {
    const store = createSharedAnswers<number>(TOY.names.length, TOY.preferred)
    const regions = Array.from({ length: 24 }, (_, at) => on(`2024-01-${String(at + 1).padStart(2, '0')}`)).flat()
    const pairs = regions.flatMap((first) => regions.map((second) => [first, second]))
    pairs.forEach((pair, at) => {
      expect(store.get(pair, CUTS, 0, 0)).toBeUndefined()
      store.set(pair, CUTS, 0, 0, at)
    })
    pairs.forEach((pair, at) => {
      expect(store.get(pair, CUTS, 0, 0)).toBe(at)
    })
  })
})
