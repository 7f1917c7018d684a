/** Text made safe inside HTML, also inside an attribute in double quotes; never two line ends in a row, which would end the block in Markdown. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] as string)
    .replace(/[{}@]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const SIGNS: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An address of a source as a link; anything else as it is. */
export function linked(source: string): string {
  return /^https?:\/\/\S+$/.test(source)
    ? `<a href="${escaped(source)}" rel="noreferrer">${escaped(new URL(source).hostname.replace(/^www\./, ''))}</a>`
    : escaped(source)
}

/** The part of an id that may be an anchor. */
export function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, '_')
}
