import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../src/law'
import { evidenceOfCited } from '../../src/law/evidence'
import type { Instrument } from '../../src/law/instrument'
import { madeFor } from '../../src/law/made-for'
import type { InstrumentId } from '../../src/law/provision-id'
import { INSTRUMENTS } from '../../src/law/registry'

const instruments: readonly Instrument[] = INSTRUMENTS
const provisions = instruments.flatMap(({ id, provisions }) => Object.keys(provisions).map((path) => `${id}/${path}`))

describe('evidence told in short', () => {
  it('is what the instruments state, for every provision and every instrument alone', () => {
    const differing = [...provisions, ...instruments.map(({ id }) => id)].filter(
      (id) => evidenceOfCited(id) !== evidenceOf(id),
    )
    expect(provisions.length).toBeGreaterThan(1_000)
    expect(differing).toEqual([])
  })

  it('is unverified for an instrument of the caller, and for names that every object has', () => {
    expect(evidenceOfCited('perda-3-2024/pasal-1')).toBe('unverified')
    expect(evidenceOfCited('constructor/pasal-1')).toBe('unverified')
    expect(evidenceOfCited('toString')).toBe('unverified')
    expect(evidenceOfCited('')).toBe('unverified')
  })
})

describe('elections an instrument was made for', () => {
  it('are those its file names', () => {
    for (const { id, madeFor: stated } of instruments)
      expect([id, madeFor(id as InstrumentId)]).toEqual([id, stated ?? []])
  })

  it('are none for an id that is no instrument', () => {
    expect(madeFor('toString' as InstrumentId)).toEqual([])
  })
})
