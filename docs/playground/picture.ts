import { drawn } from './element'

/** A chart as its source has it. */
interface Chart {
  readonly boxes: readonly { readonly lines: readonly string[]; readonly beside: boolean }[]
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly words: string }[]
}

const BOX = /^s(\d+)\["(.*)"\]$/
const ARROW = /^s(\d+) -->(?:\|"?(.*?)"?\|)? s(\d+)$/
const BESIDE = /^class (.+) beside$/
const WIDTH = 312
const LINE = 18
const GAP = 46
const PADDING = 12
const LETTERS = 36
/** The first line is written bold, so fewer fit. */
const BOLD_LETTERS = 31

/** Reads back the source that the library writes: boxes in order, arrows, and which stand beside. */
function read(source: string): Chart {
  const boxes: { lines: readonly string[]; beside: boolean }[] = []
  const arrows: { from: number; to: number; words: string }[] = []
  for (const line of source.split('\n').map((one) => one.trim())) {
    const box = BOX.exec(line)
    if (box !== null) boxes[Number(box[1])] = { lines: (box[2] as string).split('<br/>').map(plain), beside: false }
    const arrow = ARROW.exec(line)
    if (arrow !== null) arrows.push({ from: Number(arrow[1]), to: Number(arrow[3]), words: plain(arrow[2] ?? '') })
    for (const name of BESIDE.exec(line)?.[1]?.split(',') ?? []) {
      const at = Number(name.slice(1))
      const known = boxes[at]
      if (known !== undefined) boxes[at] = { ...known, beside: true }
    }
  }
  return { boxes, arrows }
}

/** The lines of each box, in the order of the steps. */
export function linesOf(source: string): (readonly string[])[] {
  return read(source).boxes.map(({ lines }) => lines)
}

/** The signs that a chart writes as numbers, as themselves. */
function plain(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/#quot;/g, '"')
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/**
 * Draws the chart of a plan: boxes one under the other, an arrow to the next, and bows beside them to those further down or back up.
 * Mermaid itself would draw it too, and weigh as much as the library and its law together; this reads the same source.
 *
 * @param source what `toMermaid` wrote
 * @param label what the picture is, for those who do not see it
 */
export function drawChart(source: string, label: string): SVGElement {
  const { boxes, arrows } = read(source)
  let top = 4
  const placed = boxes.map(({ lines, beside }) => {
    const texts = lines.flatMap((line, at) =>
      wrapped(line, at === 0 ? BOLD_LETTERS : LETTERS).map((text) => ({ text, first: at === 0 })),
    )
    const height = texts.length * LINE + 2 * PADDING
    const box = { texts, beside, top, height, middle: top + height / 2 }
    top += height + GAP
    return box
  })
  const far = arrows.filter(({ from, to }) => to !== from + 1)
  const width = WIDTH + 16 + Math.min(far.length, 10) * 14
  const height = Math.max(top - GAP + 8, 20)
  const lines = arrows.flatMap(({ from, to, words }) => {
    const start = placed[from]
    const end = placed[to]
    if (start === undefined || end === undefined) return []
    if (to === from + 1) {
      const y = start.top + start.height
      const text = words === '' ? [] : [drawn('text', { x: WIDTH / 2 + 10, y: y + GAP / 2 + 4, class: 'why' }, words)]
      return [drawn('path', { d: `M${WIDTH / 2},${y} V${end.top - 3}`, class: 'arrow' }), ...text]
    }
    const reach = WIDTH + 10 + (far.findIndex((one) => one.from === from && one.to === to) % 10) * 14
    const path = `M${WIDTH - 4},${start.middle} H${reach} V${end.middle} H${WIDTH - 1}`
    return [drawn('path', { d: path, class: 'arrow' }, ...(words === '' ? [] : [drawn('title', {}, words)]))]
  })
  const frames = placed.flatMap(({ texts, beside, top: y, height: tall }) => [
    drawn('rect', { x: 4, y, width: WIDTH - 8, height: tall, rx: 10, class: beside ? 'step beside' : 'step' }),
    ...texts.map(({ text, first }, at) =>
      drawn('text', { x: 18, y: y + PADDING + LINE * (at + 0.75), class: first ? 'act' : 'by' }, text),
    ),
  ])
  const head = drawn(
    'marker',
    { id: 'head', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' },
    drawn('path', { d: 'M0,0 L8,4 L0,8 z', class: 'head' }),
  )
  return drawn(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, class: 'chart' },
    drawn('defs', {}, head),
    ...lines,
    ...frames,
  )
}
