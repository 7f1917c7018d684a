import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locale } from '../../src/law'
import { readMarkdown } from '../../test/checks/files'
import { home } from './home'
import { listTables } from './inventory'
import { lexiconOf } from './lexicon'
import { limitsPage, pointsPage } from './limits-page'
import { PAGE_WORDS } from './page-words'
import { capital, tablePage } from './table-page'
import { AREAS, TABLE_TITLES } from './table-titles'

interface Page {
  /** Its path from the root of the staged pages, with `.md`. */
  readonly path: string
  readonly title: string
  readonly body: string
  /** Paths of the pages under it, from the root of the staged pages. */
  readonly children?: readonly string[]
}

/** What was staged: the page that greets, and the pages of the first rank in their order. */
export interface Staged {
  readonly readme: string
  readonly documents: readonly string[]
  readonly tables: number
  readonly rows: number
}

const LOCALES: readonly Locale[] = ['id', 'en']

/**
 * Writes every page of the site that is not made from comments into a folder: what is written by hand with its own title, under the path it
 * has in the repository so that links hold, and the pages that are made from the tables and the registry of law.
 *
 * @param folder an empty folder
 * @returns what the site is to be made from
 */
export async function stagePages(folder: string): Promise<Staged> {
  const tables = await tablePages()
  const written = handWritten()
  const top = [tryPage(), ...guideParents(written), ...tables.top, ...lawPages(written), ...others(written)]
  for (const page of [...written, ...tables.pages, ...top]) write(folder, page)
  const readme = readMarkdown().get('README.md') as string
  const entrance = join(folder, 'README.md')
  writeFileSync(entrance, `${home(tables.count, tables.rows)}\n\n${readme.replace(/^# .*\n/, '')}`)
  return {
    readme: entrance,
    documents: top.map(({ path }) => join(folder, path)),
    tables: tables.count,
    rows: tables.rows,
  }
}

function write(folder: string, { path, title, body, children = [] }: Page): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  const up = '../'.repeat(path.split('/').length - 1)
  const list =
    children.length === 0 ? [] : ['children:', ...children.map((child) => `  - ${up === '' ? './' : up}${child}`)]
  writeFileSync(
    file,
    ['---', `title: ${JSON.stringify(title)}`, ...list, '---', '', `# ${title}`, '', body, ''].join('\n'),
  )
}

/** The pages written by hand, each with its first heading as its title. */
function handWritten(): Page[] {
  return [...readMarkdown()]
    .filter(([path]) => path !== 'README.md')
    .map(([path, text]) => {
      const [, heading = path] = /^# (.*)\n/.exec(text) ?? []
      return { path, title: heading.replace(/[`*]/g, ''), body: text.replace(/^# .*\n/, '') }
    })
}

/** The page that leads to the playground, so that it stands in the navigation of every page. */
function tryPage(): Page {
  return {
    path: 'site/try.md',
    title: 'Coba di peramban (playground)',
    body: [
      'Pilih pemeriksa, jawab yang diketahui, dan baca keputusan dengan pasalnya. Semua berjalan di peramban: tidak ada yang dikirim, dan berkas yang sama dapat disimpan lalu dibuka tanpa jaringan.',
      'Choose a checker, answer what is known, and read the decision with its articles. Everything runs in the browser: nothing is sent, and the same file can be saved and opened without a network.',
      '<p><a class="home-button" href="../playground.html">Buka · Open</a></p>',
    ].join('\n\n'),
  }
}

const inFolder = (pages: readonly Page[], folder: string) =>
  pages.filter(({ path }) => path.startsWith(`docs/${folder}/`))

function guideParents(written: readonly Page[]): Page[] {
  const guides = inFolder(written, 'guide')
  // A guide names its twin in the other language on its first line.
  const indonesian = guides.filter(({ body }) => /bahasa Inggris/i.test(body.slice(0, 600)))
  const english = guides.filter((page) => !indonesian.includes(page))
  return [
    parent(
      'site/panduan.md',
      'Panduan',
      'Panduan berbahasa Indonesia; setiap contoh di dalamnya dijalankan oleh pengujian pustaka.',
      indonesian,
    ),
    parent(
      'site/guides.md',
      'Guides',
      'The guides in English; every example in them is run by the tests of the library.',
      english,
    ),
    parent(
      'site/situasi.md',
      'Situasi nyata (real situations)',
      'Lima peristiwa yang diberitakan, ditanyakan kepada pustaka dari awal sampai akhir. Five reported events, put to the library from beginning to end.',
      inFolder(written, 'situations'),
    ),
  ]
}

function lawPages(written: readonly Page[]): Page[] {
  return [
    { path: 'site/batas.md', title: 'Cakupan dan batas', body: limitsPage('id') },
    { path: 'site/limits.md', title: 'Coverage and limits', body: limitsPage('en') },
    { path: 'site/diperdebatkan.md', title: 'Hal yang diperdebatkan', body: pointsPage('id') },
    { path: 'site/contested.md', title: 'Contested points', body: pointsPage('en') },
    ...inFolder(written, 'law').map((page) => ({ ...page, path: page.path.replace('docs/law/', 'site/') })),
  ]
}

function others(written: readonly Page[]): Page[] {
  const single = written.filter(({ path }) => /^(docs\/[^/]+|CHANGELOG)\.md$/.test(path))
  const decisions = parent(
    'site/decisions.md',
    'Keputusan rancangan (design decisions)',
    'Choices made, and why.',
    inFolder(written, 'decisions'),
  )
  return [decisions, ...single]
}

/** A page that lists the pages under it. */
function parent(path: string, title: string, intro: string, pages: readonly Page[]): Page {
  const up = '../'.repeat(path.split('/').length - 1)
  const list = pages.map((page) => `- [${page.title}](${up}${page.path})`)
  return { path, title, body: [intro, '', ...list].join('\n'), children: pages.map((page) => page.path) }
}

async function tablePages() {
  const listed = await listTables()
  const rowsOf = (one: (typeof listed)[number]) => Object.keys(one.table.rows()).length
  const pages: Page[] = []
  const top: Page[] = []
  for (const locale of LOCALES) {
    const words = PAGE_WORDS[locale]
    const areas: Page[] = []
    for (const { folder, title } of AREAS) {
      const own = listed.filter(({ area }) => area === folder)
      const name = folder.replace('rules/', '')
      const children: Page[] = []
      for (const one of own) {
        const path = `${locale}/${name}/${one.table.id}.md`
        const twin = `${locale === 'id' ? 'en' : 'id'}/${name}/${one.table.id}.md`
        const lexicon = await lexiconOf(locale, folder, one.checker)
        const heading = TABLE_TITLES[one.table.id]?.[locale]
        if (heading === undefined) throw new RangeError(`${one.table.id}: has no title in docs/build/table-titles.ts`)
        const body = `[${words.otherLanguage}](../../${twin})\n\n${tablePage(one, locale, lexicon)}`
        children.push({ path, title: heading, body })
      }
      const rows = own.reduce((sum, one) => sum + rowsOf(one), 0)
      const list = own.map(
        (one, at) => `| [${children[at]?.title}](${name}/${one.table.id}.md) | \`${one.table.id}\` | ${rowsOf(one)} |`,
      )
      const { table, question, rows: count } = words.columns
      areas.push({
        path: `${locale}/${name}.md`,
        title: capital(title[locale]),
        body: [
          words.areaIntro(own.length, rows),
          '',
          `| ${table} | ${question} | ${count} |`,
          '|---|---|--:|',
          ...list,
        ].join('\n'),
        children: children.map(({ path }) => path),
      })
      pages.push(...children)
    }
    pages.push(...areas)
    top.push({
      path: `site/tables-${locale}.md`,
      title: words.tables,
      body: [words.tablesIntro, '', ...areas.map((area) => `- [${area.title}](../${area.path})`)].join('\n'),
      children: areas.map(({ path }) => path),
    })
  }
  return { pages, top, count: listed.length, rows: listed.reduce((sum, one) => sum + rowsOf(one), 0) }
}
