import { describe, expect, it } from 'vitest'
import { compareInstruments, type InstrumentId } from '../../src/law'
import { INSTRUMENTS } from '../../src/law/registry'

describe('the order of instruments in a decree', () => {
  it('puts acts first, then government and presidential regulations, the older first', () => {
    const ids: InstrumentId[] = ['b-71-2017', 'perpres-3-2018', 'uu-20-2023', 'pp-94-2021', 'uu-5-2014', 'pp-42-2004']
    expect(ids.toSorted(compareInstruments)).toEqual([
      'uu-5-2014',
      'uu-20-2023',
      'pp-42-2004',
      'pp-94-2021',
      'perpres-3-2018',
      'b-71-2017',
    ])
  })

  it('is an order: opposite ways round, and nothing before itself', () => {
    const ids = INSTRUMENTS.map(({ id }) => id as InstrumentId)
    for (const one of ids) {
      expect(compareInstruments(one, one)).toBe(0)
      for (const other of ids)
        expect(Math.sign(compareInstruments(one, other))).toBe(0 - Math.sign(compareInstruments(other, one)))
    }
  })

  it('refuses an id it does not hold', () => {
    expect(() => compareInstruments('pp-1-1900' as InstrumentId, 'pp-94-2021')).toThrow("'pp-1-1900' is no instrument")
  })
})
