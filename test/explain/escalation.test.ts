import { describe, expect, it } from 'vitest'
import { explain, label, summary, toMarkdown } from '../../src/explain'
import { ESCALATION_WORDS, escalationBlocks } from '../../src/explain/render-escalation'
import { ESCALATION_RESPONDENTS, ESCALATION_SUBJECTS, FILERS, planEscalation } from '../../src/rules/escalation'
import { rungTable } from '../../src/rules/escalation/tables/rung'

describe('words of an escalation', () => {
  it('name every paper and every field of the tables', () => {
    for (const { then } of Object.values(rungTable.rows())) {
      if ('silent' in then) continue
      for (const words of Object.values(ESCALATION_WORDS)) {
        expect(Object.keys(words.documents)).toContain(then.document.kind)
        for (const field of then.document.fields) expect(Object.keys(words.fields)).toContain(field)
      }
    }
  })

  it('hold the same texts in both languages, and no code in their place', () => {
    const shape = (words: object): unknown =>
      Object.entries(words).map(([key, value]) => [key, typeof value === 'object' ? shape(value) : typeof value])
    expect(shape(ESCALATION_WORDS.id)).toEqual(shape(ESCALATION_WORDS.en))
    expect(label('file-objection')).toBe('ajukan keberatan')
    expect(label('file-objection', 'en')).toBe('file an objection (keberatan)')
  })

  it('write every plan without a hole, whoever files and whoever is meant', () => {
    for (const subject of ESCALATION_SUBJECTS) {
      for (const locale of ['id', 'en'] as const) {
        const text = explain(planEscalation({ subject, place: 'provinsi', on: '2025-11-03' }), { locale })
        expect(text).not.toMatch(/undefined|\[object|null/)
        expect(text).toContain(ESCALATION_WORDS[locale].phrases.title(ESCALATION_WORDS[locale].subjects[subject]))
      }
    }
    expect(FILERS.length * ESCALATION_RESPONDENTS.length).toBe(54)
  })

  it('tell the case as given, filings with all or nothing known, and years that cannot be counted', () => {
    const plan = planEscalation({
      subject: 'dismissal',
      filer: 'pppk',
      respondent: 'kepala-daerah',
      place: 'provinsi',
      happenedOn: '2024-03-01',
      decisionReceivedOn: '2031-01-02',
      history: [
        { rung: 'file-appeal', filedOn: '2024-03-20', result: 'refused', answeredOn: '2024-03-22' },
        { rung: 'dprd' },
      ],
      on: '2024-03-22',
    })
    const text = toMarkdown(plan, { locale: 'en' })
    expect(text).toContain(
      '- Filed: file an administrative appeal (banding administratif), received 20 March 2024, refused, answered 22 March 2024',
    )
    expect(text).toContain('- Filed: the DPRD')
    expect(text).toContain('- It happened on 1 March 2024')
    expect(text).toContain('not counted: the calendar in use has no decree on days off for 2031')
    expect(text).toContain('Last rung of this ladder.')
    expect(summary(plan)).toBe('Rencana eskalasi: pemberhentian, atau pemutusan perjanjian kerja PPPK')
    expect(toMarkdown(plan)).toContain(
      '- Telah diajukan: ajukan banding administratif, diterima 20 Maret 2024, ditolak, dijawab 22 Maret 2024',
    )
    expect(toMarkdown(plan)).toContain('tidak dihitung: kalender yang dipakai tidak memuat keputusan hari libur 2031')
  })

  it('says of a review that it is no complaint about a person', () => {
    const plan = planEscalation({
      subject: 'transfer',
      filer: 'pns',
      respondent: 'kepala-daerah',
      place: 'provinsi',
      on: '2024-03-22',
    })
    const [, , ladder] = escalationBlocks(plan, 'en').filter(({ type }) => type === 'list' || type === 'title')
    expect(JSON.stringify(ladder)).toContain('a review of the decision, not a complaint about a person')
  })
})
