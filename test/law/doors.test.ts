import { describe, expect, it } from 'vitest'
import { cite, inForce, instrument, type ProvisionId, provision } from '../../src/law'

describe('an id that the library does not hold', () => {
  const unknown = 'pp-94-2021/pasal-999' as ProvisionId

  it('is cited as it stands', () => {
    expect(cite(unknown)).toBe('pp-94-2021/pasal-999')
    expect(cite('pp-1-1900' as never)).toBe('pp-1-1900')
  })

  it.each([
    ['provision', () => provision(unknown)],
    ['provision, given an instrument', () => provision('pp-94-2021' as never)],
    ['inForce', () => inForce(unknown, '2024-10-10')],
    ['instrument', () => instrument('pp-1-1900' as never)],
  ])('is refused by name: %s', (_, ask) => {
    expect(ask).toThrow(RangeError)
    expect(ask).toThrow(/'pp-(94-2021(\/pasal-999)?|1-1900)' is no (provision|instrument) of this library/)
  })
})
