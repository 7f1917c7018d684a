import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { toMermaid } from '../../src/interchange'
import { planFollowUp } from '../../src/rules/neutrality'
import { CONDUCT, dismissal, HOSTILE, hostile, planOf, transfer } from './plans'

interface Drawn {
  readonly boxes: readonly string[]
  readonly arrows: readonly (readonly [string, string, string])[]
}
let drawn: (source: string) => Promise<Drawn>

beforeAll(async () => {
  const { default: purify } = await import('dompurify')
  // Without a browser there is nothing to clean markup with; what is tested is the grammar, and that text stays as written.
  Object.assign(purify, { addHook: () => {}, sanitize: (text: string) => text })
  const { default: mermaid } = await import('mermaid')
  // Makes the kinds of charts known; after that a chart is read once, and what is no chart throws.
  await mermaid.parse('flowchart TD')
  drawn = async (source) => {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(source)
    const flow = db as unknown as {
      getVertices: () => Map<string, { readonly text?: string }>
      getEdges: () => readonly { readonly start: string; readonly end: string; readonly text: string }[]
    }
    return {
      boxes: [...flow.getVertices().values()].map(({ text }) => text ?? ''),
      arrows: flow.getEdges().map(({ start, end, text }) => [start, end, text] as const),
    }
  }
})

describe('charts as Mermaid reads them', () => {
  it('have the boxes and arrows of the ladder, and what opens the next rung', async () => {
    const { boxes, arrows } = await drawn(toMermaid(dismissal))
    expect(boxes).toHaveLength(3)
    expect(arrows).toEqual([['s0', 's1', 'penolakan']])
  })

  it('have no arrow to what stands beside the ladder', async () => {
    const { boxes, arrows } = await drawn(toMermaid(transfer))
    expect(boxes).toHaveLength(transfer.steps.length)
    expect(arrows.map(([from, to]) => `${from} ${to}`)).toEqual(['s0 s1'])
  })

  it('have every step of a follow-up, and an arrow to each step that it opens', async () => {
    const followUp = planFollowUp(CONDUCT)
    const { boxes, arrows } = await drawn(toMermaid(followUp))
    expect(boxes).toHaveLength(followUp.steps.length)
    const expected = followUp.steps.flatMap((step, from) =>
      followUp.steps.flatMap((other, to) =>
        step.opens.includes(other.code) && step !== other ? [`s${from} s${to}`] : [],
      ),
    )
    expect(arrows.map(([from, to]) => `${from} ${to}`)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(5)
  })

  it('follow the order of a plan that does not say what it opens, and may be empty', async () => {
    const { arrows } = await drawn(toMermaid(planOf([{ code: 'x' }, { code: 'y' }, { code: 'z' }])))
    expect(arrows).toEqual([
      ['s0', 's1', ''],
      ['s1', 's2', ''],
    ])
    expect((await drawn(toMermaid(planOf([])))).boxes).toEqual([])
  })

  it('keep hostile text inside its label', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (code, office, cause) => {
        const plan = planOf([{ code, office, opens: ['other'], opensOn: [cause] }, { code: 'other' }])
        const { boxes, arrows } = await drawn(toMermaid(plan))
        expect(boxes).toHaveLength(2)
        expect(arrows.length).toBeLessThanOrEqual(2)
      }),
      // Each of them once in every place, then any other text beside them.
      { numRuns: 60, examples: HOSTILE.map((text, at) => [text, other(at + 1), other(at + 2)]) },
    )
  }, 30_000)
})

function other(at: number): string {
  return HOSTILE[at % HOSTILE.length] as string
}
