import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/explain'
import { TRACKS } from '../../src/rules/discipline/remedy/dimensions'
import { PLANS } from './discipline-plans/cases'

/* Whole cases with the full text of their reports. Persons are invented, and named by office alone. */

describe.each(Object.entries(PLANS))('%s', (name, plan) => {
  it.each(['id', 'en'] as const)('reads as expected in %s', (locale) => {
    const expected = readFileSync(new URL(`discipline-plans/${name}.${locale}.md`, import.meta.url), 'utf8')
    expect(toMarkdown(plan, { locale })).toBe(expected)
    expect(expected).not.toMatch(/\bundefined\b|\bnull\b|\[object/)
  })
})

it('takes every way of remedy, and both regulations of proceedings', () => {
  const plans = Object.values(PLANS)
  const tracks = plans.flatMap((plan) => ('tracks' in plan ? plan.tracks : []))
  expect(tracks.toSorted()).toEqual([...TRACKS].sort())
  const rules = plans.flatMap((plan) =>
    plan.planner === 'planProceedings' ? [plan.steps[0]?.basis[0]?.provision.split('/')[0]] : [],
  )
  expect(rules).toEqual(['pp-94-2021', 'pp-53-2010'])
})
