const REQUIRE = /^var ([\w$]+) = require\('(\.\/[^']+)'\);$/
const EXPORT = /^exports\.([\w$]+) = ([\w$]+)\.([\w$]+);$/

/** What stands at the head of a door: a name is fetched when it is first read, and is a plain value from then on. */
const HEAD = `'use strict';

const later = (name, fetch) => {
  const be = (given) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, ...given });
  be({
    get() {
      const value = fetch();
      be({ value, writable: true });
      return value;
    },
    set(value) {
      be({ value, writable: true });
    },
  });
};
`

/**
 * Rewrites a door as CommonJS so that requiring it loads nothing, and reading a name of it only the file that has the name: a program that
 * requires the whole library and asks one checker pays for that checker. Modules cannot do this; they are loaded before they run.
 *
 * @param text a door as written by the bundler: files required, and names handed on
 * @returns the door rewritten; as it is where it holds anything else
 */
export function laterRequires(text: string): string {
  const files = new Map<string, string>()
  const names: string[] = []
  for (const line of text.split('\n')) {
    const required = REQUIRE.exec(line)
    const handedOn = EXPORT.exec(line)
    if (required !== null) files.set(required[1] as string, required[2] as string)
    else if (handedOn !== null && files.has(handedOn[2] as string)) {
      names.push(`later('${handedOn[1]}', () => require('${files.get(handedOn[2] as string)}').${handedOn[3]});`)
    } else if (line !== '' && line !== "'use strict';") return text
  }
  return names.length === 0 ? text : `${HEAD}\n${names.join('\n')}\n`
}
