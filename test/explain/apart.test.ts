import { describe, expect, it } from 'vitest'
import { apart } from '../../src/explain/apart'

const at = (b: string, a: string) => [{ b: [b], a: [a] }]
const none = { conclusion: [], when: at('no', 'no') }

describe('findings told apart', () => {
  it('are each finding with what alone brings it about, where every combination is their sum', () => {
    const possible = [
      none,
      { conclusion: ['x'], when: at('no', 'yes') },
      { conclusion: ['y'], when: at('yes', 'no') },
      // The same condition, its facts in another order.
      { conclusion: ['x', 'y'], when: [{ a: ['yes'], b: ['yes'] }] },
    ]
    expect(apart(possible)).toEqual([
      none,
      { conclusion: ['x'], when: [{ a: ['yes'] }] },
      { conclusion: ['y'], when: [{ b: ['yes'] }] },
    ])
  })

  it.each([
    ['there is no case without a finding', [{ conclusion: ['x'], when: at('no', 'yes') }]],
    ['there is but one finding', [none, { conclusion: ['x'], when: at('no', 'yes') }]],
    [
      'two together turn on something else',
      [
        none,
        { conclusion: ['x'], when: at('no', 'yes') },
        { conclusion: ['y'], when: at('yes', 'no') },
        { conclusion: ['x', 'y'], when: at('yes', 'maybe') },
      ],
    ],
    [
      'a finding comes only with another',
      [
        none,
        { conclusion: ['x'], when: at('no', 'yes') },
        { conclusion: ['y'], when: at('yes', 'no') },
        { conclusion: ['x', 'z'], when: at('yes', 'yes') },
      ],
    ],
    ['a conclusion is no list', [none, { conclusion: 'x', when: at('no', 'yes') }]],
    ['a conclusion has two ways', [none, { conclusion: ['x'], when: [...at('no', 'yes'), ...at('yes', 'no')] }]],
  ])('are nothing where %s', (_, possible) => {
    expect(apart(possible)).toBeUndefined()
  })
})
