type Child = Node | string | undefined

/**
 * Makes an element; text is only ever set as text.
 *
 * @param tag its name
 * @param attributes attributes by name; `undefined` and `false` are left out, `true` stands without a value
 * @param children elements and texts
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string | number | boolean | undefined } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children) if (child !== undefined) made.append(child)
  return made
}

const SVG = 'http://www.w3.org/2000/svg'

/** Makes an element of a drawing. */
export function drawn(
  tag: string,
  attributes: { readonly [name: string]: string | number },
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}

/** The element of this id, which the page has. */
export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (found === null) throw new RangeError(`the page has no #${id}`)
  return found as E
}
