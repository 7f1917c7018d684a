import { describe, expect, it } from 'vitest'
import {
  type Issue,
  safeAdviseOnInvitation,
  safeCheckNumber,
  safeClassifyCase,
  safeClassifyConduct,
  safeDeadline,
  safeDefineElection,
  safeDraftCircular,
  safePlanFollowUp,
} from '../../src/schemas'
import type { BadCase } from '../bad/bad-case'
import { CONDUCT } from '../bad/conduct'
import { CONTEXT } from '../bad/context'
import { FOLLOW_UP } from '../bad/follow-up'
import { HOSTILE } from '../bad/hostile'
import { NUMBER_REQUESTS } from '../bad/numbers'
import { OTHERS } from '../bad/others'

const DOORS = {
  classifyConduct: safeClassifyConduct,
  classifyCase: safeClassifyCase,
  adviseOnInvitation: safeAdviseOnInvitation,
  deadline: safeDeadline,
  defineElection: safeDefineElection,
  planFollowUp: safePlanFollowUp,
  draftCircular: safeDraftCircular,
  checkNumber: safeCheckNumber,
} as const

/** A long list of accepted codes is told by its length; which codes it holds is tested with the schemas. */
const told = ({ message, accepted, ...issue }: Issue, expected: BadCase['issues'][number] | undefined) => ({
  ...issue,
  accepted: typeof expected?.accepted === 'number' ? accepted.length : accepted,
  ...message,
})

describe.each([
  ['conduct', CONDUCT],
  ['hostile', HOSTILE],
  ['context', CONTEXT],
  ['others', OTHERS],
  ['numbers', NUMBER_REQUESTS],
  ['follow-up and circular', FOLLOW_UP],
])('bad cases: %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { door, input, context, issues }) => {
    const answer = DOORS[door](input(), context?.())
    expect(answer.ok).toBe(false)
    const found = answer.ok ? [] : answer.issues
    expect(found.map((issue, at) => told(issue, issues[at]))).toEqual(issues)
  })
})
