import {
  Any,
  ArrayContaining,
  chai,
  type ExpectStatic,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  StringContaining,
  StringMatching,
  setState,
} from '@vitest/expect'

type Body = (...values: never[]) => unknown
interface Collected {
  readonly name: string
  readonly run: () => unknown
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

// The matchers are those of vitest itself; only what stands around them is made here.
const matching = (value: unknown, message?: string) => chai.expect(value, message)
const expect = Object.assign(matching, {
  any: (of: unknown) => new Any(of),
  arrayContaining: (list: unknown[]) => new ArrayContaining(list),
  stringContaining: (text: string) => new StringContaining(text),
  stringMatching: (text: string | RegExp) => new StringMatching(text),
}) as unknown as ExpectStatic
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true })
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null, testPath: '' }, expect)

/** Holds for anything that is done to it: types are checked by the compiler. */
const anything: unknown = new Proxy(() => undefined, { get: () => anything, apply: () => anything })

/** What a file of tests imports from vitest, as far as the tests of the rooms use it, and the tests it has made. */
export function vitestLike(): { readonly api: object; readonly tests: () => readonly Collected[] } {
  const tests: Collected[] = []
  const before: Body[] = []
  const first: Body[] = []
  const after: Body[] = []
  let path: readonly string[] = []
  const it = (name: string, run: Body) => {
    const own = [...path, name].join(' > ')
    const surrounded = async () => {
      for (const hook of first.splice(0)) await hook()
      for (const hook of before) await hook()
      try {
        await run()
      } finally {
        for (const hook of after) await hook()
      }
    }
    tests.push({ name: own, run: surrounded })
  }
  const describe = (name: string, body: Body) => {
    const outer = path
    path = [...path, name]
    body()
    path = outer
  }
  const each =
    (one: (name: string, body: Body) => void) => (rows: readonly unknown[]) => (name: string, body: Body) => {
      const spread = rows.every(Array.isArray)
      rows.forEach((row, at) => {
        one(`${name} [${at}]`, () => body(...((spread ? row : [row]) as never[])))
      })
    }
  const api = {
    it: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, { each: each(describe) }),
    expect,
    expectTypeOf: anything,
    beforeAll: (hook: Body) => first.push(hook),
    beforeEach: (hook: Body) => before.push(hook),
    afterEach: (hook: Body) => after.push(hook),
  }
  return { api, tests: () => tests }
}
