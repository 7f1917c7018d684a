import type { CircularClass, CircularLine, CircularSays } from '../rules/neutrality'
import type { CircularWords } from './circular-words'
import { label } from './label'
import type { Speech } from './speech'

type ConductSays = Extract<CircularSays, { readonly code: 'conduct' }>

/** Conduct that is classed alike for every kind of employee. */
export interface ConductGroup {
  readonly classes: readonly CircularClass[]
  readonly lines: readonly CircularLine[]
  /** The provisions that every line of the group rests on. */
  readonly shared: readonly string[]
}

/**
 * Groups lines of conduct that are classed alike, in the order in which the classes first occur.
 *
 * @param lines the lines under a stage
 * @returns the groups
 */
export function groupsOf(lines: readonly CircularLine[]): ConductGroup[] {
  const groups = new Map<string, { classes: readonly CircularClass[]; lines: CircularLine[] }>()
  for (const line of lines) {
    const { classes } = line.says as ConductSays
    const key = JSON.stringify(
      classes.map(({ kind, status, class: found, level, possible, asks }) => [
        kind,
        status,
        found,
        level,
        possible,
        asks,
      ]),
    )
    const group = groups.get(key) ?? { classes, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ classes, lines: own }) => {
    // A group begins with a line.
    const [first, ...rest] = own as [(typeof own)[number], ...typeof own]
    const shared = first.basis.filter(({ provision }) =>
      rest.every(({ basis }) => basis.some((entry) => entry.provision === provision)),
    )
    return { classes, lines: own, shared: shared.map(({ provision }) => provision) }
  })
}

/**
 * Says how a group is classed: kinds with the same class together.
 *
 * @param classes the class for each kind
 * @param words the words of circulars
 * @param speech the language
 * @returns a clause
 */
export function classSentence(classes: readonly CircularClass[], words: CircularWords, speech: Speech): string {
  const said = new Map<string, { readonly one: CircularClass; readonly kinds: string[] }>()
  for (const one of classes) {
    if (one.status === 'outside-law') continue
    const key = JSON.stringify([one.status, one.class, one.level, one.possible, one.asks])
    const entry = said.get(key) ?? { one, kinds: [] }
    entry.kinds.push(label(one.kind, speech.locale))
    said.set(key, entry)
  }
  return [...said.values()].map(({ one, kinds }) => clauseOf(one, speech.list(kinds), words, speech)).join('; ')
}

/** A class that may follow. */
type Reach = NonNullable<CircularClass['possible']>[number]

function clauseOf(one: CircularClass, kinds: string, { classes }: CircularWords, speech: Speech): string {
  const { kinds: names, levels } = speech.words.neutrality
  const { possible = [] } = one
  const single: Partial<Reach> | undefined = one.status === 'needs-facts' ? onlyOne(possible) : one
  if (single === undefined) {
    const ordered = possible.toSorted((a, b) => Number(a.class === 'none') - Number(b.class === 'none'))
    const reached = ordered.map((each) =>
      each.class === 'none' ? classes.none : joined(label(each.class, speech.locale), levels[each.level].says),
    )
    return classes.open(kinds, speech.list(one.asks.map(speech.fact)), speech.list([...new Set(reached)], 'or'))
  }
  const { class: found, level = 'not-applicable' } = single
  const says = found === undefined || found === 'none' ? classes.none : joined(names[found].says, levels[level].says)
  const said = classes.decided(kinds, says)
  return one.status === 'contested' ? classes.contested(said) : said
}

/** The class, where whatever is still missing leads to the same one. */
function onlyOne(possible: readonly Reach[]): Reach | undefined {
  // Whatever waits for facts tells what is possible.
  const [first] = possible as readonly [Reach, ...Reach[]]
  return possible.every((one) => one.class === first.class && one.level === first.level) ? first : undefined
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/**
 * Names a conduct as it is done: the words for the way it is done where a circular has them, otherwise the bare act.
 *
 * @param conduct the bare act
 * @param how the facts assumed of it
 * @param words the words of circulars
 * @param speech the language
 * @returns the name
 */
export function conductName(conduct: string, how: ConductSays['how'], words: CircularWords, speech: Speech): string {
  const ways = [
    ...(how.attributes === 'pns' ? ['attributes'] : []),
    ...(how.gesture === 'partisan' ? ['gesture'] : []),
    ...(how.cltn === false ? ['cltn'] : []),
    ...(how.role === undefined ? [] : ['role']),
    ...(how.resigned === undefined ? [] : ['resigned']),
    ...(how.support === 'active' ? ['support'] : []),
  ]
  const way = ways.map((one) => words.conducts[`${conduct}/${one}`]).find((text) => text !== undefined)
  return way ?? label(conduct, speech.locale)
}
