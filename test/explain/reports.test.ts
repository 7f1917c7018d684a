import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain, summary, toMarkdown } from '../../src/explain'
import { asSentence } from '../../src/explain/spoken'
import { safeClassifyConduct } from '../../src/schemas'
import { contested, decided, open, outside } from './decisions'

const expected = (file: string): string => readFileSync(new URL(`./expected/${file}`, import.meta.url), 'utf8')

const CASES = { decided, 'needs-facts': open, contested, 'outside-law': outside }

describe('a whole report', () => {
  for (const [name, decision] of Object.entries(CASES)) {
    for (const locale of ['id', 'en'] as const) {
      it(`of a decision that is ${name} reads as written, in ${locale}`, () => {
        expect(`${explain(decision, { locale })}\n`).toBe(expected(`${name}.${locale}.txt`))
      })
    }
  }

  it('reads as written in Markdown', () => {
    expect(toMarkdown(decided, { locale: 'en' })).toBe(expected('decided.en.md'))
  })

  it('is Indonesian unless asked otherwise', () => {
    expect(explain(decided)).toBe(explain(decided, { locale: 'id' }))
    expect(toMarkdown(decided, {})).toBe(toMarkdown(decided, { locale: 'id' }))
    expect(explain(decided, { locale: 'fr' as 'id' })).toBe(explain(decided))
  })

  it('is refused, with what to do, for what is none of them: the whole answer of a door', () => {
    const answer = safeClassifyConduct({ actor: { kind: 'pns' }, conduct: 'cast-vote' })
    if (!answer.ok) throw new Error('the facts are in order')
    for (const tell of [explain, toMarkdown, summary]) {
      expect(() => tell(answer as never)).toThrow(/^given: no decision.*`value`.*\/ given: bukan/)
      for (const given of [null, undefined, 'decided']) expect(() => tell(given as never)).toThrow(RangeError)
      expect(tell(answer.value).length).toBeGreaterThan(40)
    }
  })

  it('ends what comes before a further sentence, unless it has ended', () => {
    expect(['Terpenuhi', 'Terpenuhi.', 'Apa?', 'Ini:'].map(asSentence)).toEqual([
      'Terpenuhi.',
      'Terpenuhi.',
      'Apa?',
      'Ini:',
    ])
  })

  it('keeps to the width asked for', () => {
    const narrow = explain(decided, { locale: 'en', width: 60 })
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(narrow.replace(/[\s=-]+/g, '')).toBe(explain(decided, { locale: 'en' }).replace(/[\s=-]+/g, ''))
  })

  it('does not change the decision', () => {
    const before = JSON.stringify(contested)
    explain(contested)
    expect(JSON.stringify(contested)).toBe(before)
  })
})

describe('the order of a report', () => {
  it('puts the caution on law not checked before the answer, and the answer before the case', () => {
    const text = explain(decided, { locale: 'en' })
    const places = [
      'last checked',
      'On the facts given',
      'The case',
      'Reasons',
      'Sanctions',
      'Who decides',
      'End of service',
      'Criminal law',
    ]
      .concat([
        'Basis in the ASN act',
        'Supervisor',
        'What is not settled',
        'Please note',
        'What to ask next',
        'Coverage',
        'no legal advice',
      ])
      .map((words) => text.indexOf(words))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('sets the answer in bold in Markdown', () => {
    expect(toMarkdown(outside, { locale: 'en' }).split('\n\n')[1]).toBe(
      '**No rule answers this. No rule was found on mere presence at such an event.**',
    )
  })
})

describe('a summary', () => {
  it('tells each status in one line', () => {
    expect(summary(decided)).toBe(
      'Penilaian perbuatan: mengadakan kegiatan yang berpihak. Berdasarkan fakta yang diberikan, perbuatan ini merupakan pelanggaran disiplin tingkat berat.',
    )
    expect(summary(open, { locale: 'en' })).toBe(
      'Assessment of conduct: attending a declaration. This cannot be determined yet. What must be known first: support.',
    )
    expect(summary(contested, { locale: 'en' })).toBe(
      'Assessment of conduct: being in a photo with a candidate, a bakal calon or a campaign team. This is disputed. On the preferred reading, this conduct is a violation of the code of ethics; another reading leads to another answer.',
    )
    expect(summary(outside)).toBe(
      'Penilaian perbuatan: menghadiri acara yang berkaitan dengan peserta pemilihan. Tidak ada aturan yang menjawabnya. Tidak ditemukan aturan tentang kehadiran saja dalam acara semacam ini.',
    )
  })
})
