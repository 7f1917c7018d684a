import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { form } from '../../src/schemas/fields'

describe('a form', () => {
  it('makes the schema of a field when it is first read, and once', () => {
    const made: string[] = []
    const of = (name: string) => () => {
      made.push(name)
      return z.string().optional()
    }
    const sheet = form({ name: of('name'), place: of('place') })
    expect(made).toEqual([])
    expect(sheet.safeParse({ name: 'Dinas A' }).success).toBe(true)
    expect(sheet.safeParse({ name: 'Dinas A', other: 1 }).success).toBe(false)
    expect(made).toEqual(['name', 'place'])
    expect(Object.keys(sheet.shape)).toEqual(['name', 'place'])
  })

  it('can be cut and extended before anything was read', () => {
    const sheet = () => form({ name: () => z.string(), place: () => z.string() })
    const further = sheet().extend({ day: z.string() })
    expect(further.safeParse({ name: 'a', place: 'b', day: 'c' }).success).toBe(true)
    expect(further.safeParse({ place: 'b', day: 'c' }).success).toBe(false)
    const cut = sheet().omit({ place: true })
    expect(cut.safeParse({ name: 'a' }).success).toBe(true)
    expect(cut.safeParse({ name: 'a', place: 'b' }).success).toBe(false)
    expect(Object.keys(sheet().pick({ place: true }).shape)).toEqual(['place'])
  })
})
