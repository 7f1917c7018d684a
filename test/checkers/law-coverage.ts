import { readFileSync, writeFileSync } from 'node:fs'
import { listTables } from '../../docs/build/inventory'
import { evidenceCounts } from '../../docs/build/limits-page'
import { PAGE_WORDS } from '../../docs/build/page-words'
import { AREAS, TABLE_TITLES } from '../../docs/build/table-titles'
import type { AnyRow } from '../../src/decision'
import { weaker } from '../../src/decision/fold'
import {
  COVERED,
  type CoveredArea,
  coverage,
  EVIDENCE,
  type Evidence,
  evidenceOf,
  type Instrument,
  type Locale,
  POINT_TEXTS,
  POINTS,
  type ProvisionId,
} from '../../src/law'
import type { ContestedPoint, ReadingOption } from '../../src/law/reading'
import { INSTRUMENTS } from '../../src/law/registry'
import { ROOT } from '../package/doors'

/*
 * The page that counts what the library rests on: how well each instrument was read, how well each table stands, what is contested and what
 * is not expressed at all. Nothing on it is typed in.
 */

const ALL: readonly Instrument[] = INSTRUMENTS

const WORDS = {
  id: {
    title: 'Cakupan hukum',
    intro:
      'Halaman ini ditulis dari data hukum dan tabel pustaka oleh `npm run exports`; sebuah pengujian menjaganya tetap sama. Semua angkanya dihitung, tidak ada yang diketik. English: [coverage.md](coverage.md).',
    provisions: 'Ketentuan menurut peraturan dan mutu bacaan',
    provisionsIntro:
      'Setiap ketentuan menyebut bagaimana ia dibaca. Teks lembaran negara: pasalnya dibaca dalam naskah yang diundangkan. Teks kutipan: dibaca sebagaimana dikutip di tempat lain. Laporan: diketahui dari berita. Belum diperiksa: dari ingatan.',
    instrument: 'Peraturan',
    from: 'Sejak',
    until: 'Sampai',
    all: 'Semua',
    rows: 'Baris menurut tabel, mutu bacaan, dan penalaran',
    rowsIntro:
      'Sebuah baris semutu ketentuan terlemah yang diperlukannya; pedoman tidak menurunkannya. Penalaran: teks tidak mengatakannya dengan kata-kata sendiri, dan jawabannya selalu memuat peringatan. Celah: teks dibaca dan tidak memuat aturan, atau tidak dicakup.',
    table: 'Tabel',
    count: 'Baris',
    inference: 'Penalaran',
    gaps: 'Celah',
    area: 'Bidang',
    points: 'Hal yang diperdebatkan',
    pointsIntro:
      'Di sini teks atau praktik terbelah. Kolom terakhir: berapa baris bersandar pada salah satu bacaannya; hal yang tidak dipakai baris mana pun dipakai oleh sebuah rencana atau perhitungan.',
    question: 'Pertanyaan',
    readings: 'Bacaan',
    followed: 'Diikuti',
    notExpressed: 'Yang tidak diungkapkan',
    notExpressedIntro: (entries: number) =>
      `Apa yang tidak dimuat tabel, dan mengapa, dijelaskan dalam [not-expressed.md](not-expressed.md) (bahasa Inggris, ${entries} butir):`,
    entries: 'Butir',
    section: 'Bagian',
    notRead: 'Teks yang tidak dibaca, menurut bidang:',
    through: (from: string, through: string) => `sejak ${from}, diperiksa sampai ${through}`,
    calendar: 'Kalender',
  },
  en: {
    title: 'Coverage of the law',
    intro:
      "This page is written from the library's data of law and its tables by `npm run exports`; a test holds the two together. Every figure is counted, none was typed in. Indonesian: [cakupan.md](cakupan.md).",
    provisions: 'Provisions by instrument and by how well they were read',
    provisionsIntro:
      'Each provision says how it was read. Gazette text: the article was read as promulgated. Reproduced text: read as another place gives it. Report: known from the press. Unverified: from memory.',
    instrument: 'Instrument',
    from: 'From',
    until: 'Until',
    all: 'All',
    rows: 'Rows by table, by how well they were read, and by reasoning',
    rowsIntro:
      'A row is as good as the weakest provision it needs; a guideline never lowers it. Inference: the text does not say it in so many words, and the answer always carries a caution. Gaps: the texts were read and hold no rule, or it is not covered.',
    table: 'Table',
    count: 'Rows',
    inference: 'Inference',
    gaps: 'Gaps',
    area: 'Area',
    points: 'Contested points',
    pointsIntro:
      'Here the text or the practice is split. The last column: how many rows rest on one of the readings; a point that no row uses is used by a plan or a reckoning.',
    question: 'Question',
    readings: 'Readings',
    followed: 'Followed',
    notExpressed: 'What is not expressed',
    notExpressedIntro: (entries: number) =>
      `What the tables leave out, and why, is told in [not-expressed.md](not-expressed.md) (${entries} entries):`,
    entries: 'Entries',
    section: 'Section',
    notRead: 'Texts that were not read, by area:',
    through: (from: string, through: string) => `from ${from}, checked through ${through}`,
    calendar: 'Calendar',
  },
} as const

/** How well a row stands: the weakest of the provisions it needs. */
export function evidenceOfRow({ basis }: Pick<AnyRow, 'basis'>): Evidence {
  const needed = basis.filter(({ role }) => role !== 'guideline')
  const read = (needed.length > 0 ? needed : basis).map(({ provision }) => evidenceOf(provision as ProvisionId))
  return read.reduce((worst, one) => (weaker(one, worst) ? one : worst))
}

const isGap = ({ then }: AnyRow) => typeof then === 'object' && then !== null && 'silent' in then

/** What is counted of some rows. */
interface Counts {
  readonly rows: number
  readonly evidence: { readonly [E in Evidence]: number }
  readonly inference: number
  readonly gaps: number
}

function countsOf(rows: readonly AnyRow[]): Counts {
  const evidence = { 'gazette-text': 0, 'reproduced-text': 0, report: 0, unverified: 0 }
  for (const row of rows) evidence[evidenceOfRow(row)] += 1
  return {
    rows: rows.length,
    evidence,
    inference: rows.filter(({ reasoning }) => reasoning === 'inference').length,
    gaps: rows.filter(isGap).length,
  }
}

const cells = (values: readonly (string | number)[]) => `| ${values.join(' | ')} |`
const header = (left: readonly string[], right: readonly string[]) => [
  cells([...left, ...right]),
  cells([...left.map(() => '---'), ...right.map(() => '--:')]),
]
/** The same on every machine, whatever its language. */
const inOrder = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
const bare = (text: string) => text.replaceAll('|', '\\|')

function provisionTable(locale: Locale): string {
  const words = WORDS[locale]
  const kinds = EVIDENCE.map((one) => PAGE_WORDS[locale].evidence[one])
  const line = (name: string, from: string, until: string, of: readonly Instrument[]) => {
    const counts = evidenceCounts(of)
    const all = EVIDENCE.reduce((sum, one) => sum + counts[one], 0)
    return cells([name, from, until, ...EVIDENCE.map((one) => counts[one]), all])
  }
  return [
    ...header([words.instrument, words.from, words.until], [...kinds, words.all]),
    line(`**${words.all}**`, '', '', ALL),
    ...ALL.toSorted((a, b) => inOrder(a.kind, b.kind) || inOrder(a.id, b.id)).map((one) =>
      line(one.short, one.from, one.until ?? '', [one]),
    ),
  ].join('\n')
}

async function rowTables(locale: Locale): Promise<string> {
  const words = WORDS[locale]
  const kinds = EVIDENCE.map((one) => PAGE_WORDS[locale].evidence[one])
  const columns = [words.count, ...kinds, words.inference, words.gaps]
  const line = (name: string, rows: readonly AnyRow[]) => {
    const { evidence, inference, gaps, rows: all } = countsOf(rows)
    return cells([name, all, ...EVIDENCE.map((one) => evidence[one]), inference, gaps])
  }
  // Not in the order of their files: that is not the same under every loader.
  const listed = (await listTables()).toSorted((a, b) => inOrder(a.table.id, b.table.id))
  const rowsOf = (one: (typeof listed)[number]) => Object.values(one.table.rows()) as AnyRow[]
  const areas = AREAS.map(({ folder, title }) => ({
    title: title[locale],
    own: listed.filter(({ area }) => area === folder),
  }))
  return [
    [
      ...header([words.area], columns),
      line(`**${words.all}**`, listed.flatMap(rowsOf)),
      ...areas.map(({ title, own }) => line(title, own.flatMap(rowsOf))),
    ].join('\n'),
    ...areas.map(({ title, own }) =>
      [
        `### ${title}`,
        '',
        ...header([words.table], columns),
        ...own.map((one) => line(`${TABLE_TITLES[one.table.id]?.[locale]} (\`${one.table.id}\`)`, rowsOf(one))),
      ].join('\n'),
    ),
  ].join('\n\n')
}

async function pointTable(locale: Locale): Promise<string> {
  const words = WORDS[locale]
  const rows = (await listTables()).flatMap(({ table }) => Object.values(table.rows()) as AnyRow[])
  const points: readonly ContestedPoint[] = Object.values(POINTS)
  return [
    ...header([words.question, words.followed], [words.readings, words.count]),
    ...points.map(({ id, preferred, options }) => {
      const { question, options: readings } = POINT_TEXTS[id as keyof typeof POINT_TEXTS]
      const { says } = (readings as { readonly [option: string]: ReadingOption })[preferred] as ReadingOption
      const resting = rows.filter(({ reading }) => reading !== undefined && id in reading).length
      return cells([`${bare(question[locale])} \`${id}\``, bare(says[locale]), options.length, resting])
    }),
  ].join('\n')
}

/** The sections of the page on what is not expressed, with how many entries each has. */
export function notExpressed(): readonly { readonly section: string; readonly entries: number }[] {
  const text = readFileSync(`${ROOT}/docs/law/not-expressed.md`, 'utf8')
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      section: part.slice(0, part.indexOf('\n')),
      entries: [...part.matchAll(/^- /gm)].length,
    }))
}

function limits(locale: Locale): string {
  const words = WORDS[locale]
  const sections = notExpressed()
  const areas = (Object.keys(COVERED) as CoveredArea[]).map((area) => {
    const known = AREAS.find(({ folder }) => folder === area || folder === `rules/${area}`)
    const { from, checkedThrough, notRead } = coverage(area)
    const head = `- ${known?.title[locale] ?? words.calendar} (${words.through(from, checkedThrough)})`
    return [head, ...notRead.map((one) => `  - ${one[locale]}`)].join('\n')
  })
  return [
    words.notExpressedIntro(sections.reduce((sum, { entries }) => sum + entries, 0)),
    [
      ...header([words.section], [words.entries]),
      ...sections.map(({ section, entries }) => cells([section, entries])),
    ].join('\n'),
    words.notRead,
    areas.join('\n'),
  ].join('\n\n')
}

/** The page in one language. */
export async function lawCoverage(locale: Locale): Promise<string> {
  const words = WORDS[locale]
  return `${[
    `# ${words.title}`,
    words.intro,
    `## ${words.provisions}`,
    words.provisionsIntro,
    provisionTable(locale),
    `## ${words.rows}`,
    words.rowsIntro,
    await rowTables(locale),
    `## ${words.points}`,
    words.pointsIntro,
    await pointTable(locale),
    `## ${words.notExpressed}`,
    limits(locale),
  ].join('\n\n')}\n`
}

/** Where each page stands. */
export const COVERAGE_PAGES = {
  id: 'docs/law/cakupan.md',
  en: 'docs/law/coverage.md',
} as const satisfies Record<Locale, string>

/** Writes both pages. */
export async function writeLawCoverage(): Promise<void> {
  for (const locale of ['id', 'en'] as const)
    writeFileSync(`${ROOT}/${COVERAGE_PAGES[locale]}`, await lawCoverage(locale))
}
