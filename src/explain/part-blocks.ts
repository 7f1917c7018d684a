import type { Part } from '../decision'
import type { AnyVerdict } from './answer'
import { genericPart, isPart } from './present-generic'
import type { AnyPresenter, PartPresenter } from './presenter'
import { type Block, type Item, section } from './report'
import type { Speech } from './speech'
import { cautionItem, partItems, type Told } from './tell'

/** The parts of a conclusion by name. */
export type Parts = { readonly [name: string]: Part<unknown, string> }

/** The parts of a conclusion, or those that stand on their own where the main question is open or no rule was found. */
export function partsOf(verdict: AnyVerdict): Parts {
  const holder = verdict.status === 'decided' ? verdict.conclusion : 'beside' in verdict ? verdict.beside : undefined
  return Object.fromEntries(Object.entries(holder ?? {}).filter(([, value]) => isPart(value)))
}

/** Each part under its own heading in the order of its presenter; those on which there is nothing to say, together at the end. */
export function partBlocks(parts: Parts, facts: unknown, presenter: AnyPresenter, told: Told, speech: Speech): Block[] {
  const ordered = Object.keys(presenter.parts).filter((name) => Object.hasOwn(parts, name))
  const names = [...ordered, ...Object.keys(parts).filter((name) => !ordered.includes(name))]
  const written = names.map((name) => {
    const part = parts[name] as Part<unknown, string>
    const how = presenterOf(name, presenter)
    const idle = part.status === 'settled' && how.idle?.(part.value as never) === true
    const concerning = (value: unknown) => (how.concerning?.(value as never, facts as never) ?? value) as never
    const items = partItems(part, (value) => how.items(concerning(value), speech), told, speech)
    return { heading: how.heading(speech), part, items, idle, silent: part.status === 'silent' }
  })
  const silent = new Map<string, { readonly headings: string[]; readonly items: readonly Item[] }>()
  for (const { heading, items } of written.filter((one) => one.silent)) {
    const key = JSON.stringify(items)
    const same = silent.get(key)
    if (same === undefined) silent.set(key, { headings: [heading], items })
    else same.headings.push(heading)
  }
  const merged = [...silent.values()].map(({ headings, items: [first, ...rest] }): Item => {
    return { text: `${headings.join('; ')}: ${(first as Item).text}`, items: rest }
  })
  const idle = idleItem(
    written.filter((one) => one.idle),
    told,
    speech,
  )
  return [
    ...written.filter((one) => !one.silent && !one.idle).flatMap(({ heading, items }) => section(heading, items)),
    ...section(speech.words.decision.headings.silent, [...idle, ...merged]),
  ]
}

/** One line for all parts that ask nothing, with where it was looked for. */
function idleItem(
  parts: readonly { readonly heading: string; readonly part: Part<unknown, string>; readonly items: readonly Item[] }[],
  told: Told,
  speech: Speech,
): Item[] {
  const [first] = parts
  if (first === undefined) return []
  const looked = [...new Set(parts.flatMap(({ part }) => part.basis.map(({ provision: id }) => id)))]
  const own = looked.filter((id) => !told.provisions.has(id))
  const cautions = parts.flatMap(({ part }) => part.cautions)
  const rows = cautions.flatMap((one) => (one.code === 'inference' ? one.rows : []))
  // That nothing is asked always follows from a provision the answer does not rest on, by inference; a test looks at every duty.
  const warned = [{ code: 'inference' as const, rows }, ...cautions.filter(({ code }) => code !== 'inference')]
  return [
    {
      text: `${parts.map(({ heading }) => heading).join('; ')}: ${(first.items[0] as Item).text}`,
      items: [
        { text: speech.words.decision.phrases.lookedAt(speech.cites(own)) },
        ...[...new Set(warned.map((caution) => cautionItem(caution, speech).text))].map((text) => ({ text })),
      ],
    },
  ]
}

/** How a part is told: by its own presenter, or by its codes. */
export function presenterOf(name: string, presenter: AnyPresenter): PartPresenter<never> {
  return Object.hasOwn(presenter.parts, name) ? (presenter.parts[name] as PartPresenter<never>) : genericPart(name)
}
