import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { from } from '../../src/dates'
import { overlay, type Table } from '../../src/decision'
import { coordinationNote, explain, summary, toMarkdown } from '../../src/explain'
import { MOST_BARS, shareChart } from '../../src/explain/chart'
import {
  assessBudgetAbsorption,
  assessProcedureAdoption,
  budgetNormTable,
  COORDINATION,
  type OpdBudget,
} from '../../src/rules/coordination'
import { perkada } from '../rules/local-rules'
import { linesOf } from './lines'

interface Drawn {
  readonly yAxis: { readonly min: number; readonly max: number }
  readonly xAxis: { readonly categories: readonly string[] }
  readonly plots: readonly { readonly type: string; readonly data: readonly (readonly [string, number])[] }[]
}
let drawn: (source: string) => Promise<Drawn>

beforeAll(async () => {
  const { default: purify } = await import('dompurify')
  // Without a browser there is nothing to clean markup with; what is tested is the grammar, and that text stays as written.
  Object.assign(purify, { addHook: () => {}, sanitize: (text: string) => text })
  const { default: mermaid } = await import('mermaid')
  drawn = async (source) => {
    await mermaid.parse(source)
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(source)
    return (db as unknown as { getXYChartData: () => Drawn }).getXYChartData()
  }
})

const chartsIn = (markdown: string) =>
  [...markdown.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, text]) => text ?? '')

const office = (opd: string, spent: number, rest: Partial<OpdBudget> = {}): OpdBudget => ({
  opd,
  budget: 1000,
  realised: { q1: spent, q2: spent },
  ...rest,
})
const budget = assessBudgetAbsorption({
  asOf: '2021-06-30',
  targetSource: 'withdrawal-plan',
  opds: [
    office('Dinas A', 300, { target: { q1: 200, q2: 200, q3: 300, q4: 300 } }),
    office('Badan "B"', 100, { target: { q1: 200, q2: 200, q3: 300, q4: 200 } }),
  ],
})
const procedure = assessProcedureAdoption({
  procedure: 'service-standard',
  asOf: '2021-06-30',
  dueOn: '2021-06-29',
  elements: ['maklumat', 'loket'],
  opds: [
    { opd: 'Dinas A', inPlace: ['maklumat', 'loket'] },
    { opd: 'Badan "B"', inPlace: ['loket'], lacking: ['maklumat'] },
  ],
})

describe('charts', () => {
  it('are read by the parser as they were meant', async () => {
    const [source] = chartsIn(toMarkdown(budget, { locale: 'en' }))
    const chart = await drawn(source as string)
    expect(chart.xAxis.categories).toEqual(['Dinas A', "Badan 'B'"])
    expect(chart.yAxis).toMatchObject({ min: 0, max: 100 })
    expect(chart.plots.map(({ type, data }) => [type, data.map(([, height]) => height)])).toEqual([
      ['bar', [60, 20]],
      // 181 of 365 days, rounded down.
      ['line', [49.58, 49.58]],
      ['line', [40, 40]],
    ])
  })

  it('rise above 100 where more was spent than budgeted', async () => {
    const excess = assessBudgetAbsorption({ asOf: '2021-06-30', opds: [office('Dinas A', 600)] })
    const chart = await drawn(chartsIn(toMarkdown(excess))[0] as string)
    expect(chart.yAxis.max).toBe(120)
    expect(chart.plots).toHaveLength(2)
  })

  it('draw the lowest only where there are many', async () => {
    const opds = Array.from({ length: MOST_BARS + 3 }, (_, at) => office(`Dinas ${at}`, at))
    const many = assessBudgetAbsorption({ asOf: '2021-06-30', opds })
    const source = chartsIn(toMarkdown(many, { locale: 'en' }))[0] as string
    const chart = await drawn(source)
    expect(chart.xAxis.categories).toHaveLength(MOST_BARS)
    expect(chart.xAxis.categories.at(-1)).toBe('Dinas 0')
    expect(source).toContain('title "Budget absorption, lowest offices only (3 more are not drawn)"')
    const adoption = assessProcedureAdoption({
      procedure: 'other',
      asOf: '2021-06-30',
      elements: ['a'],
      opds: opds.map(({ opd }) => ({ opd, lacking: ['a'] })),
    })
    expect(chartsIn(toMarkdown(adoption, { locale: 'id' }))[0]).toContain('3 lainnya tidak digambar')
  })

  it('stay charts whatever an office is called', async () => {
    const half = { numerator: 1, denominator: 2 }
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('%%{init: {"a": 1}}%%', '"]\n    bar [1]', '```', 'a;b', '%% x', '#quot;', '<b>', '\\"', '', ' '),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 3 }), async (list) => {
        const source = shareChart({
          title: list[0] as string,
          axis: list.at(-1) as string,
          bars: list.map((name) => ({ name, share: half })),
          lines: [list.map(() => half)],
        })
        const chart = await drawn(source)
        expect(chart.xAxis.categories).toHaveLength(list.length)
        expect(chart.plots.map(({ type }) => type)).toEqual(['bar', 'line'])
      }),
      { numRuns: 25 },
    )
  })

  it('are left out of plain text, which has the figures', () => {
    const text = explain(budget, { locale: 'id' })
    expect(text).not.toMatch(/xychart|Batang:/)
    expect(text).toContain('60,00%')
    expect(text).toContain('Rp600')
  })
})

describe('the reports', () => {
  it('say what is law and what a yardstick', () => {
    const text = explain(budget, { locale: 'en', width: 10_000 })
    expect(text).toContain(
      'of 2 offices, 1 behind the time line and the own target and 1 on track (a yardstick of administration, no legal limit).',
    )
    expect(text).toContain('Time line through 30 June 2021: 181/365 days of the fiscal year, or 49.58% of a budget.')
    expect(text).toContain('Largest amount short of the time line: Badan "B", Rp296 (20.00% spent).')
    expect(text).toContain('A share to be spent by a quarter: The rules that were read ask for a plan')
    expect(text).toContain('why the targets of the year do not add up to the budget')
    expect(text).toContain('Spent Rp800 of Rp2,000, or 40.00%.')
    expect(text).toContain('Rp192 short of the time line.')
    expect(text).toContain('The rules were chosen by the day of the report: from 12 March 2019')
  })

  it('name a sanction where the law has one, and what it takes', () => {
    const text = explain(procedure, { locale: 'id', width: 10_000 })
    expect(text).toContain('Batas waktu 29 Juni 2021 sudah lewat 1 hari.')
    expect(text).toContain('Bila tidak dijalankan: pembebasan dari jabatan bagi pimpinannya.')
    expect(text).toContain('Laporan ini tidak menetapkan pelanggaran; sanksi memerlukan pemeriksaan tersendiri.')
    expect(text).toContain('Badan "B": sebab keterlambatan dan hari penyelesaian unsur yang belum ada.')
    expect(text).toContain('OPD yang lengkap: 1/2.')
  })

  it('ask for what is missing', () => {
    for (const [decision, words] of [
      [assessBudgetAbsorption({ opds: [{ opd: 'A' }] }), 'Is the last day that the report includes known?'],
      [
        assessBudgetAbsorption({ asOf: '2021-01-01', opds: [{ opd: 'A' }] }),
        'Is the budget for spending of each office known?',
      ],
      [
        assessProcedureAdoption({ procedure: 'other', elements: ['a'], opds: [{ opd: 'A' }] }),
        'Is the last day that the report includes known?',
      ],
    ] as const) {
      expect(explain(decision, { locale: 'en' })).toContain(words)
      expect(summary(decision, { locale: 'id' })).not.toMatch(/undefined|\n/)
    }
  })

  it('tell targets not due or not given, and all reached', () => {
    const early = explain(
      assessBudgetAbsorption({
        asOf: '2021-01-31',
        opds: [
          office('A', 900, { realised: { q1: 900 }, target: { q1: 1 } }),
          office('B', 900, { realised: { q1: 900 } }),
        ],
      }),
      { locale: 'en' },
    )
    expect(early).toContain('not yet due')
    expect(early).toContain('not given')
    expect(early).toContain('The time line is reached.')
    expect(early).not.toContain('Largest amount short')
  })

  it('name figures that were not reported', () => {
    const text = explain(
      assessBudgetAbsorption({ asOf: '2021-06-30', opds: [office('A', 1), { opd: 'B', realised: { q1: 1 } }] }),
      { locale: 'en' },
    )
    expect(text).toContain('- B: the budget for spending and the spending of Quarter 2.')
  })
})

describe('the note of a round', () => {
  const round = { region: 'Kota Contoh', heldOn: '2021-07-01', chair: { id: 'Wali Kota', en: 'Mayor' } } as const

  it('puts both decisions, the topics and what is asked on a page', async () => {
    const note = coordinationNote(
      {
        ...round,
        procedure,
        budget,
        invented: true,
        topics: [
          { title: { id: 'Lain', en: 'Other' }, text: { id: 'Kata sendiri.', en: 'Own words.' }, answers: [] },
          { title: { id: 'Surat', en: 'Letter' }, answers: [{ kind: 'letter', format: 1 }] },
        ],
      },
      { locale: 'en', format: 'markdown' },
    )
    expect([...note.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Note of a coordination round',
      '1. Adoption of the procedure',
      '2. Budget realisation',
      '3. Other',
      '4. Letter',
      '5. What is asked of the offices',
      'Remarks',
    ])
    expect(note).toContain('invented examples')
    expect(note).toContain('Own words.')
    expect(note).toContain(
      '- Badan "B": the cause of the lag, the plan of spending for the rest of the year, a revised plan of withdrawals, why the targets of the year do not add up to the budget, the cause of the delay and the day on which the lacking elements will be in place.',
    )
    expect(note).not.toMatch(/^- Dinas A:/m)
    expect(chartsIn(note)).toHaveLength(1)
    await drawn(chartsIn(note)[0] as string)
  })

  it('says so where nothing can be assessed, and that the law was not checked since', () => {
    const open = coordinationNote(
      {
        ...round,
        procedure: assessProcedureAdoption({
          procedure: 'other',
          asOf: '2026-01-31',
          elements: ['a'],
          opds: [{ opd: 'A' }],
        }),
        budget: assessBudgetAbsorption({ asOf: '2026-01-31', opds: [{ opd: 'A' }] }),
      },
      { locale: 'en', width: 10_000 },
    )
    expect(open.match(/This cannot be determined yet/g)).toHaveLength(2)
    expect(open.match(/31 December 2024/g)).toHaveLength(1)
    expect(open).not.toContain('What is asked')
    expect(coordinationNote(round)).toContain('Pimpinan rapat: Wali Kota')
  })
})

describe('a report on a round', () => {
  const NAME = 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana'
  const budget = (opds: readonly OpdBudget[], overlays: readonly Table[] = []) =>
    assessBudgetAbsorption({ asOf: '2024-09-30', opds }, { overlays })
  const complete: OpdBudget = {
    opd: NAME,
    budget: 1000,
    realised: { q1: 300, q2: 300, q3: 300 },
    target: { q1: 250, q2: 250, q3: 250, q4: 250 },
  }

  it('asks nothing of an office that told everything and lags behind nothing, and shortens its name in the chart alone', () => {
    const [id, en] = [linesOf(budget([complete]), 'id'), linesOf(budget([complete]), 'en')]
    expect(id).not.toContain('Yang perlu ditanyakan kepada OPD')
    expect(id.some((line) => line.startsWith(`1    ${NAME}`))).toBe(true)
    expect(chartsIn(toMarkdown(budget([complete])))[0]).toContain('["Dinas Pemberdayaan Perempuan, Perlindun…"]')
    expect(en.some((line) => line.startsWith(`1    ${NAME}`))).toBe(true)
  })

  it('tells a threshold and a consequence that a rule of the region adds', () => {
    const consequence = overlay(budgetNormTable, COORDINATION, {
      id: 'perkada-contoh-8-2024',
      rows: {
        lag: {
          when: { matter: 'consequence-of-lag' },
          during: { act: from('2024-07-01') },
          then: { matter: 'consequence-of-lag', by: 'kepala-skpd' },
          over: { row: 'consequence-of-lag', because: 'special', by: 'perkada-contoh-8-2024/pasal-5' },
          basis: [{ provision: 'perkada-contoh-8-2024/pasal-5', role: 'norm' }],
          reasoning: 'text',
        },
      },
    })
    const told = (one: unknown, locale: 'id' | 'en') => linesOf(budget([complete], [one as Table]), locale)
    const id = told(perkada, 'id')
    expect(id[id.indexOf('Ambang serapan per triwulan') + 2]).toBe(
      'Kepala SKPD selaku PA: memenuhi ambang serapan per triwulan.',
    )
    const lagging = told(consequence, 'id')
    expect(lagging[lagging.indexOf('Akibat hukum') + 2]).toBe(
      'Kepala SKPD selaku PA: menanggung akibat ketertinggalan.',
    )
    expect(
      told(consequence, 'en').filter((line) => line.endsWith('bears what follows from lagging behind.')),
    ).toHaveLength(1)
  })

  it('on a procedure tells the day set for it, and draws the lowest offices only', () => {
    const opds = Array.from({ length: MOST_BARS + 2 }, (_, at) => ({ opd: `Dinas ${at}`, inPlace: ['sop'] }))
    const facts = { procedure: 'decision-making', asOf: '2024-03-01', dueOn: '2024-03-01', elements: ['sop'] } as const
    const decision = assessProcedureAdoption({ ...facts, opds })
    const [id, en] = [linesOf(decision, 'id'), linesOf(decision, 'en')]
    expect(id).toContain('Batas waktu yang ditetapkan: 1 Maret 2024.')
    expect(en).toContain('Day set for completion: 1 March 2024.')
    expect(chartsIn(toMarkdown(decision))[0]).toContain(
      'title "Unsur prosedur yang terpenuhi, OPD terendah saja (2 lainnya tidak digambar)"',
    )
    expect(chartsIn(toMarkdown(decision, { locale: 'en' }))[0]).toContain(
      'title "Elements in place, lowest offices only (2 more are not drawn)"',
    )
    expect(id).not.toContain('Yang perlu ditanyakan kepada OPD')
    expect(id.filter((line) => line.startsWith('Dasar di daerah'))).toEqual([])
    const grounded = assessProcedureAdoption({ ...facts, opds, ground: 'agreed-in-round' })
    expect(linesOf(grounded, 'id').filter((line) => line.startsWith('Dasar di daerah: '))).toHaveLength(1)
    const many = budget(Array.from({ length: MOST_BARS + 2 }, (_, at) => ({ ...complete, opd: `Dinas ${at}` })))
    expect(chartsIn(toMarkdown(many))[0]).toContain(
      'title "Serapan anggaran OPD, yang terendah saja (2 lainnya tidak digambar)"',
    )
  })
})
