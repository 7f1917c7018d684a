/** A piece of a report, before it is written as text or Markdown. */
export type Block =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  /** A drawing of figures that stand in a table too; plain text leaves it out. */
  | { readonly type: 'chart'; readonly text: string; readonly legend: string }

/** One item of a list, with items under it. */
export interface Item {
  readonly text: string
  readonly items?: readonly Item[]
}

/** A heading, with its first letter in upper case, and a list; or nothing when there is nothing to list. */
export function section(heading: string, items: readonly Item[]): Block[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', text: capital(heading) },
        { type: 'list', items },
      ]
}

/**
 * Puts a capital in front.
 *
 * @param text a sentence or name
 * @returns the text with its first letter in upper case
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * Writes a report as plain text, wrapped for a terminal or a letter.
 *
 * @param blocks the report
 * @param width characters per line
 * @returns the text, ending without a line break
 */
export function toText(blocks: readonly Block[], width = 100): string {
  const written = blocks.filter(({ type }) => type !== 'chart')
  return written
    .map((block, at) => {
      const before = written[at - 1]?.type
      // A list or text stands right under its heading; everything else is set off by an empty line.
      const gap = before === undefined ? '' : before === 'heading' ? '\n' : '\n\n'
      return gap + blockText(block, width)
    })
    .join('')
}

function blockText(block: Block, width: number): string {
  switch (block.type) {
    case 'title':
      return underlined(block.text, '=', width)
    case 'heading':
      return underlined(block.text, '-', width)
    case 'paragraph':
    case 'strong':
      return wrap(block.text, width, '', '')
    case 'list':
      return textItems(block.items, width, '')
    case 'table':
      return textTable(block.head, block.rows)
    case 'code':
    case 'chart':
      return block.text
  }
}

function underlined(text: string, rule: string, width: number): string {
  const written = wrap(text, width, '', '')
  return `${written}\n${rule.repeat(Math.max(...written.split('\n').map(({ length }) => length)))}`
}

function textItems(items: readonly Item[], width: number, indent: string): string {
  return items
    .map((item) => {
      const line = wrap(item.text, width, `${indent}- `, `${indent}  `)
      return item.items === undefined || item.items.length === 0
        ? line
        : `${line}\n${textItems(item.items, width, `${indent}  `)}`
    })
    .join('\n')
}

function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    widths
      .map((width, at) => (cells[at] ?? '').padEnd(width))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/**
 * Writes text on one line: whatever a caller's own words hold, line breaks, control and formatting characters become a space.
 *
 * @param text any text
 * @returns the text on one line
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/** Wraps at spaces; a word longer than the line stays whole. */
function wrap(text: string, width: number, first: string, next: string): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of oneLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = next + word
    } else {
      line += empty ? word : ` ${word}`
    }
    empty = false
  }
  return [...lines, line].join('\n')
}

/**
 * Writes a report as Markdown.
 *
 * @param blocks the report
 * @returns Markdown, ending with a line break
 */
export function toMarkdownText(blocks: readonly Block[]): string {
  return `${blocks.map(markdownBlock).join('\n\n')}\n`
}

function markdownBlock(block: Block): string {
  switch (block.type) {
    case 'title':
      return `# ${escaped(block.text)}`
    case 'heading':
      return `## ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'strong':
      return `**${escaped(block.text)}**`
    case 'list':
      return markdownItems(block.items, '')
    case 'table':
      return markdownTable(block.head, block.rows)
    case 'code':
      return fenced(block.language, block.text)
    case 'chart':
      return `${fenced('mermaid', block.text)}\n\n${escaped(block.legend)}`
  }
}

/** Keeps a caller's words, such as a region or a channel, from becoming markup. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]#~|]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** A fence longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

function markdownItems(items: readonly Item[], indent: string): string {
  return items
    .map(({ text, items: under }) =>
      under === undefined || under.length === 0
        ? `${indent}- ${escaped(text)}`
        : `${indent}- ${escaped(text)}\n${markdownItems(under, `${indent}  `)}`,
    )
    .join('\n')
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Items as running text; what is no whole sentence is set off from the next. */
export function flat(items: readonly Item[]): string {
  const texts = items.map(({ text, items: under }) => [text, ...(under === undefined ? [] : [flat(under)])].join(' '))
  return texts.reduce((said, text) => (said === '' ? text : `${said}${/[.?!:]$/.test(said) ? ' ' : '; '}${text}`), '')
}
