import { writeFileSync } from 'node:fs'
import { CHECKERS } from '../../src/checkers'
import { fromDayNumber } from '../../src/dates'
import { type CheckerEntry, compareAcross, type PlainFacts, type Table } from '../../src/decision'
import { cutsOf } from '../../src/decision/prepare'
import { comparisonToMarkdown } from '../../src/explain'
import { COVERED, cite, type InstrumentId, type Locale } from '../../src/law'
import { ROOT } from '../package/doors'
import { everyTable } from './current-edition'

/** A case that many have, and which of its days are moved; invented persons without names. */
interface Specimen {
  readonly entry: CheckerEntry
  readonly facts: PlainFacts
  readonly days: readonly string[]
  readonly says: { readonly id: string; readonly en: string }
}

const OFFICER = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' }

const SPECIMENS: readonly Specimen[] = [
  {
    entry: CHECKERS.classifyConduct,
    facts: { actor: OFFICER, conduct: 'social-media-engagement', stage: 'calon', contest: 'bupati-wali-kota' },
    days: ['committedOn', 'decidedOn'],
    says: { id: 'PNS menyukai unggahan calon bupati', en: 'A PNS likes the post of a candidate for bupati' },
  },
  {
    entry: CHECKERS.classifyConduct,
    facts: {
      actor: { kind: 'ppnpn' },
      conduct: 'social-media-engagement',
      stage: 'calon',
      contest: 'bupati-wali-kota',
    },
    days: ['committedOn', 'decidedOn'],
    says: { id: 'Pegawai non-ASN menyukai unggahan yang sama', en: 'Staff who are no ASN like the same post' },
  },
  {
    entry: CHECKERS.classifyAbsence,
    facts: { actor: OFFICER, absentDays: 12, longestRun: 4, effectOnUnit: true, lateMinutes: 0 },
    days: ['examinedOn', 'decidedOn'],
    says: { id: 'PNS tidak masuk kerja 12 hari dalam setahun', en: 'A PNS is absent on 12 days of a year' },
  },
  {
    entry: CHECKERS.classifyBreach,
    facts: { actor: { ...OFFICER, kind: 'pppk' }, norm: 'pp-94-5i', impact: 'instansi' },
    days: ['committedOn', 'examinedOn', 'decidedOn'],
    says: { id: 'PPPK melanggar larangan disiplin', en: 'A PPPK breaks a prohibition of discipline' },
  },
  {
    entry: CHECKERS.imposingAuthority,
    facts: { post: 'administrator', place: 'kabupaten-kota', level: 'berat', weight: 'dismissal' },
    days: ['decidedOn'],
    says: {
      id: 'Siapa memberhentikan administrator di kabupaten',
      en: 'Who dismisses an administrator of a kabupaten',
    },
  },
  {
    entry: CHECKERS.supervisorOn,
    facts: { matter: 'netralitas-asn' },
    days: ['decidedOn'],
    says: { id: 'Siapa mengawasi netralitas ASN', en: 'Who supervises the neutrality of ASN' },
  },
  {
    entry: CHECKERS.assessLegalAid,
    facts: {
      person: { kind: 'pns', status: 'aktif' },
      duty: 'pejabat-pembuat-komitmen',
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'saksi',
      about: 'procurement',
    },
    days: ['on'],
    says: {
      id: 'Bantuan hukum bagi PPK (pejabat pembuat komitmen) sebagai saksi',
      en: 'Legal aid for a commitment-making official called as a witness',
    },
  },
  {
    entry: CHECKERS.checkEligibility,
    facts: {
      duty: 'pejabat-pembuat-komitmen',
      fund: 'apbd',
      person: {
        kind: 'pns',
        diploma: 's1',
        certificate: 'basic',
        pact: 'signed',
        conflict: 'none',
        detained: false,
        holds: [],
      },
    },
    days: ['on'],
    says: {
      id: 'PNS bersertifikat dasar sebagai pejabat pembuat komitmen APBD',
      en: 'A PNS with the basic certificate as commitment-making official of an APBD',
    },
  },
]

const WORDS = {
  id: {
    title: 'Yang berubah',
    intro: (from: string, until: string) =>
      `Halaman ini ditulis dari tabel pustaka oleh \`npm run exports\`; sebuah pengujian menjaganya tetap sama. Setiap hari batas dari ${from} sampai ${until} di bawah ini ditemukan dari tabel, tidak diketik. Di bawah setiap hari: ketentuan yang mulai atau berhenti menentukan jawaban, lalu contoh yang berubah. English: [what-changed.md](what-changed.md).`,
    begins: 'Mulai menentukan',
    ends: 'Tidak menentukan lagi',
    tables: (count: number) => `Tabel yang berganti: ${count}.`,
    none: 'Contoh di bawah tidak berubah pada hari ini.',
    example: 'Contoh',
  },
  en: {
    title: 'What changed',
    intro: (from: string, until: string) =>
      `This page is written from the tables of the library by \`npm run exports\`; a test holds the two together. Each boundary from ${from} to ${until} below was found from the tables, none was typed in. Under each day: the provisions that begin or cease to decide answers, then the examples that change. Indonesian: [yang-berubah.md](yang-berubah.md).`,
    begins: 'Begin to decide',
    ends: 'Cease to decide',
    tables: (count: number) => `Tables that turn: ${count}.`,
    none: 'None of the examples changes on this day.',
    example: 'Example',
  },
} as const

/** Rows that turn on one day. */
export interface Turn {
  readonly day: string
  readonly tables: readonly string[]
  readonly begins: readonly string[]
  readonly ends: readonly string[]
}

/** Every boundary of the tables in a span, with the provisions of the rows that begin or end on it. */
export function turnsOf(tables: readonly Table[], from: string, until: string): readonly Turn[] {
  return cutsOf(tables)
    .map(fromDayNumber)
    .filter((day) => from <= day && day <= until)
    .map((day) => {
      const turning = tables.flatMap((table) =>
        Object.values(table.rows()).flatMap((row) =>
          Object.values(row.during ?? {}).flatMap((period) => {
            if (period?.from !== day && period?.until !== day) return []
            return [
              { table: table.id, begins: period.from === day, cited: row.basis.map(({ provision }) => provision) },
            ]
          }),
        ),
      )
      const cited = (begins: boolean) => [
        ...new Set(turning.filter((one) => one.begins === begins).flatMap((one) => one.cited)),
      ]
      const [begins, ends] = [cited(true), cited(false)]
      return {
        day,
        tables: [...new Set(turning.map(({ table }) => table))].sort(),
        begins: begins.filter((one) => !ends.includes(one)),
        ends: ends.filter((one) => !begins.includes(one)),
      }
    })
}

/** The provisions by instrument: its short title and how many of its provisions. */
function byInstrument(ids: readonly string[], locale: Locale): string {
  const instruments = new Map<string, number>()
  for (const id of ids)
    instruments.set(id.split('/')[0] as string, (instruments.get(id.split('/')[0] as string) ?? 0) + 1)
  return [...instruments]
    .map(([id, count]) => `${cite(id as InstrumentId, locale)} (${count})`)
    .sort()
    .join(', ')
}

/** The first day of the span, and the last through which the law was checked. */
function span(): readonly [string, string] {
  return [
    COVERED.neutrality.from,
    Object.values(COVERED)
      .map(({ checkedThrough }) => checkedThrough)
      .sort()
      .at(-1) as string,
  ]
}

/** What the days change for the examples, by day. */
function examples(locale: Locale, from: string, until: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { entry, facts, days, says } of SPECIMENS) {
    const comparison = compareAcross(entry, facts, { dates: { facts: days, from, until } as never })
    for (const [at, step] of comparison.steps.entries()) {
      const day = (step.at as { day: string }).day
      const base = at === 0 ? comparison.base : (comparison.steps[at - 1] as typeof step)
      const one = comparisonToMarkdown({ ...comparison, base, steps: [step] }, { locale })
      const told = one.slice(one.lastIndexOf('\n## ')).split('\n').slice(3).join('\n').trimEnd()
      found.set(day, [...(found.get(day) ?? []), `### ${says[locale]}\n\n${told}`])
    }
  }
  return found
}

/** The page in one language. */
export async function whatChanged(locale: Locale): Promise<string> {
  const words = WORDS[locale]
  const [from, until] = span()
  const told = examples(locale, from, until)
  const turns = turnsOf(await everyTable(), from, until)
  const days = [...new Set([...turns.map(({ day }) => day), ...told.keys()])].sort()
  const sections = days.map((day) => {
    const turn = turns.find((one) => one.day === day)
    const lines = [
      `## ${day}`,
      ...(turn === undefined ? [] : [words.tables(turn.tables.length)]),
      ...(turn === undefined || turn.begins.length === 0
        ? []
        : [`${words.begins}: ${byInstrument(turn.begins, locale)}.`]),
      ...(turn === undefined || turn.ends.length === 0 ? [] : [`${words.ends}: ${byInstrument(turn.ends, locale)}.`]),
      ...(told.get(day) ?? [words.none]),
    ]
    return lines.join('\n\n')
  })
  return `# ${words.title}\n\n${words.intro(from, until)}\n\n${sections.join('\n\n')}\n`
}

/** Where each page stands. */
export const PAGES = { id: 'docs/law/yang-berubah.md', en: 'docs/law/what-changed.md' } as const satisfies Record<
  Locale,
  string
>

/** Writes both pages. */
export async function writeWhatChanged(): Promise<void> {
  for (const locale of ['id', 'en'] as const) writeFileSync(`${ROOT}/${PAGES[locale]}`, await whatChanged(locale))
}
