import { describe, expect, it } from 'vitest'
import { ask } from '../../../src/decision'
import { imposingAuthority } from '../../../src/rules/discipline'

describe('what imposingAuthority asks next', () => {
  const known = { level: 'berat', weight: 'dismissal', decidedOn: '2024-12-02' } as const

  it('is a fact that was not given, and nothing once all is settled', () => {
    expect(ask(imposingAuthority, known)?.fact).toBe('post')
    expect(ask(imposingAuthority, { ...known, post: 'administrator', place: 'kabupaten-kota' })).toBeUndefined()
  })
})
