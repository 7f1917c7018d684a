import { parseArgs } from 'node:util'
import { explain, toMarkdown } from 'aparatur/explain'
import { babel2024 } from './babel-2024'
import { bontang2024 } from './bontang-2024'
import { muaraEnim2022 } from './muara-enim-2022'
import { ppu2024 } from './ppu-2024'
import type { Situation } from './situation'
import { solok2020 } from './solok-2020'

const SITUATIONS: readonly Situation[] = [muaraEnim2022, ppu2024, solok2020, babel2024, bontang2024]
const LOCALES = ['id', 'en'] as const
const FORMATS = ['text', 'markdown', 'json'] as const

type Locale = (typeof LOCALES)[number]
type Format = (typeof FORMATS)[number]

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    locale: { type: 'string', default: 'id' },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', default: false },
  },
})

const USAGE = `npm run demo -- [--case ${SITUATIONS.map(({ id }) => id).join('|')}] [--locale ${LOCALES.join('|')}] [--format ${FORMATS.join('|')}]`

function chosen<const T extends string>(name: string, given: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === given)
  if (found !== undefined) return found
  console.error(`--${name} ${given}: accepted are ${accepted.join(', ')}\n${USAGE}`)
  process.exit(2)
}

function write(situation: Situation, locale: Locale, format: Format): string {
  const answers = situation.questions.map(({ title, answer }) => ({ title: title[locale], answer: answer() }))
  switch (format) {
    case 'json':
      return JSON.stringify({ situation: situation.id, paper: situation.paper?.(locale, 'markdown'), answers }, null, 2)
    case 'markdown':
      return [
        `# ${situation.title[locale]}`,
        situation.story[locale],
        ...(situation.paper === undefined
          ? []
          : [
              situation
                .paper(locale, 'markdown')
                .replace(/^(#+) /gm, '#$1 ')
                .trimEnd(),
            ]),
        ...answers.map(
          ({ title, answer }) => `---\n\n## ${title}\n\n${toMarkdown(answer, { locale }).replace(/^(#+) /gm, '##$1 ')}`,
        ),
      ].join('\n\n')
    case 'text':
      return [
        `${situation.title[locale].toUpperCase()} (${situation.id})\n\n${situation.story[locale]}`,
        ...(situation.paper === undefined ? [] : [`\n${situation.paper(locale, 'text')}`]),
        ...answers.map(
          ({ title, answer }, at) => `\n${'#'.repeat(100)}\n# ${at + 1}. ${title}\n\n${explain(answer, { locale })}`,
        ),
      ].join('\n')
  }
}

if (values.help) {
  console.log(USAGE)
} else {
  const locale = chosen('locale', values.locale, LOCALES)
  const format = chosen('format', values.format, FORMATS)
  const id =
    values.case === undefined
      ? undefined
      : chosen(
          'case',
          values.case,
          SITUATIONS.map((one) => one.id),
        )
  const shown = SITUATIONS.filter((one) => id === undefined || one.id === id)
  const outputs = shown.map((situation) => write(situation, locale, format))
  console.log(format === 'json' ? `[${outputs.join(',\n')}]` : outputs.join('\n\n'))
}
