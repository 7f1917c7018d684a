import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyPlan, planLabel } from '../../src/explain'
import { toICalendar, toMermaid } from '../../src/interchange'
import { planEscalation } from '../../src/rules/escalation'
import { dismissal, eventsOf, hostile, planOf, STAMP, transfer } from './plans'

describe('the words of charts and calendars', () => {
  it("are the caller's own where they are given", () => {
    const label = (code: string) => (code === 'bpasn' ? 'Badan' : undefined)
    expect(toMermaid(dismissal, { locale: 'en', label }).split('\n')[1]).toBe(
      '    s0["file an administrative appeal (banding administratif)<br/>Badan<br/>2024-04-18<br/>2024-07-18"]',
    )
    expect(toICalendar(dismissal, { stamp: STAMP, key: 'k', label })).toContain('DESCRIPTION:Badan\\nDasar: PP 79/2021')
  })

  it('are Indonesian where a language is asked for that the library does not speak, as in reports', () => {
    const locale = 'fr' as 'id'
    expect(toMermaid(dismissal, { locale })).toBe(toMermaid(dismissal))
    expect(toICalendar(dismissal, { stamp: STAMP, key: 'k', locale })).toBe(
      toICalendar(dismissal, { stamp: STAMP, key: 'k' }),
    )
    expect(planLabel('mine', 'pp-94-2021/pasal-8/ayat-3', locale)).toBe('PP 94/2021 Pasal 8 ayat (3)')
  })
})

describe('toMermaid', () => {
  const lines = (plan: AnyPlan) => toMermaid(plan, { label: (code) => code }).split('\n')
  const arrows = (plan: AnyPlan) => lines(plan).filter((line) => line.includes('-->'))

  it('draws the ladder with who acts, the day and what opens the next rung', () => {
    expect(toMermaid(dismissal, { locale: 'en' })).toBe(
      [
        'flowchart TD',
        '    s0["file an administrative appeal (banding administratif)<br/>the personnel appeals board (BPASN)<br/>2024-04-18<br/>2024-07-18"]',
        '    s1["sue in the administrative court<br/>the high administrative court (PTTUN)"]',
        '    s2["ask BKN for an audit<br/>BKN"]',
        '    s0 -->|"a refusal"| s1',
        '    classDef beside stroke-dasharray: 4 4',
        '    class s2 beside',
      ].join('\n'),
    )
    expect(toMermaid(dismissal)).toContain('    s0 -->|"penolakan"| s1')
  })

  it('frames what stands beside the ladder, and gives it no arrow', () => {
    expect(lines(transfer).slice(-2)).toEqual([
      '    classDef beside stroke-dasharray: 4 4',
      '    class s2,s3,s4 beside',
    ])
    expect(arrows(transfer)).toEqual(['    s0 -->|"silence / refusal"| s1'])
  })

  it('draws an arrow to every step that is opened, but none from a step to itself', () => {
    const steps = [
      { code: 'x', opens: ['x', 'y'] },
      { code: 'y', opens: [], opensOn: ['no'] },
      { code: 'x', opens: ['x'], opensOn: ['yes', 'no'] },
      { code: 'z' },
    ]
    expect(arrows(planOf(steps))).toEqual(['    s0 --> s1', '    s0 --> s2', '    s2 -->|"yes / no"| s0'])
  })

  it('draws a plan that does not say what it opens in its order', () => {
    expect(lines(planOf([{ code: 'x' }, { code: 'y' }, { code: 'z' }]))).toEqual([
      'flowchart TD',
      '    s0["x<br/>b"]',
      '    s1["y<br/>b"]',
      '    s2["z<br/>b"]',
      '    s0 --> s1',
      '    s1 --> s2',
    ])
    expect(lines(planOf([]))).toEqual(['flowchart TD'])
  })

  it('leaves no text that could end its label', () => {
    const step = { code: 'a"] %% b', office: '"', opens: ['c'], opensOn: ['d"| s1'] }
    expect(lines(planOf([step, { code: 'c' }]))).toEqual([
      'flowchart TD',
      `    s0["a'] b<br/>'"]`,
      '    s1["c<br/>b"]',
      `    s0 -->|"d'| s1"| s1`,
    ])
  })
})

const FIRST = { dueIs: 'first-day' } as const

describe('toICalendar', () => {
  it('writes one all-day entry for each day that is counted, in full', () => {
    expect(toICalendar(dismissal, { stamp: STAMP, key: 'case-17', locale: 'en' })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//aparatur//plan//ID',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:case-17.planEscalation.file-appeal.1.fileBy@aparatur',
        'DTSTAMP:20240322T030000Z',
        'DTSTART;VALUE=DATE:20240412',
        'DTEND;VALUE=DATE:20240413',
        'SUMMARY:Last day to file: file an administrative appeal (banding administra',
        ' tif)',
        'DESCRIPTION:the personnel appeals board (BPASN)\\nBasis: PP 79/2021 Article ',
        ' 11 paragraph (3)\\nBy the preferred reading: 2024-04-18',
        'CLASS:CONFIDENTIAL',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:case-17.planEscalation.file-appeal.1.deadline@aparatur',
        'DTSTAMP:20240322T030000Z',
        'DTSTART;VALUE=DATE:20240709',
        'DTEND;VALUE=DATE:20240710',
        'SUMMARY:Due: file an administrative appeal (banding administratif)',
        'DESCRIPTION:the personnel appeals board (BPASN)\\nBasis: PP 79/2021 Article ',
        ' 13 paragraph (4)\\nBy the preferred reading: 2024-07-18',
        'CLASS:CONFIDENTIAL',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('is read back by another reader: days, words and identities', () => {
    const events = eventsOf(toICalendar(dismissal, { stamp: STAMP, key: 'case-17' }))
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [true, '2024-04-12', '2024-04-13'],
      [true, '2024-07-09', '2024-07-10'],
    ])
    expect(events[0]?.summary).toBe('Hari terakhir mengajukan: ajukan banding administratif')
    expect(events[0]?.description.split('\n')[1]).toBe('Dasar: PP 79/2021 Pasal 11 ayat (3)')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
  })

  it('keeps the identity of an entry when its day moves, and takes no day from a clock that waits', () => {
    const later = planEscalation({ ...dismissal.facts, decisionReceivedOn: '2024-03-25' })
    const uids = (plan: AnyPlan) => eventsOf(toICalendar(plan, { stamp: STAMP, key: 'k' })).map(({ uid }) => uid)
    expect(uids(later)).toEqual(uids(dismissal))
    const { decisionReceivedOn: _, history: __, ...rest } = dismissal.facts
    expect(toICalendar(planEscalation(rest), { stamp: STAMP, key: 'k' })).toBeNull()
  })

  it('writes an entry for each of the clocks of a step, and none for a clock that waits', () => {
    const [fileBy, deadline, earlier] = ['2024-03-20', '2024-03-25', '2024-03-22'].map((due) => ({ due }))
    const written = (locale: 'id' | 'en', step: object) =>
      eventsOf(toICalendar(planOf([step]), { stamp: STAMP, key: 'k', locale })).map(({ summary, startDate, uid }) => [
        summary,
        startDate.toString(),
        uid,
      ])
    expect(written('id', { fileBy, deadline, earlier })).toEqual([
      ['Hari terakhir mengajukan: a', '2024-03-20', 'k.mine.a.1.fileBy@aparatur'],
      ['Batas waktu: a', '2024-03-25', 'k.mine.a.1.deadline@aparatur'],
      ['Batas waktu menurut naskah lain: a', '2024-03-22', 'k.mine.a.1.earlier@aparatur'],
    ])
    expect(written('en', { fileBy: { awaits: 'after-filedOn' }, earlier })).toEqual([
      ['Due by another text: a', '2024-03-22', 'k.mine.a.1.earlier@aparatur'],
    ])
  })

  it('reads back any text, with no line over 75 octets', () => {
    fc.assert(
      fc.property(hostile, hostile, (code, office) => {
        const plan = planOf([
          {
            code: `x${code}`,
            office,
            deadline: { due: '2024-03-22', dueEarlier: null, dueOther: [], provision: null },
          },
          { code: `x${code}`, office, deadline: { due: '2024-03-25' } },
        ])
        const text = toICalendar(plan, { stamp: STAMP, key: 'k' }) ?? ''
        const bytes = new TextEncoder()
        for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const events = eventsOf(text)
        expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2024-03-22', '2024-03-25'])
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
      }),
      { numRuns: 300 },
    )
  })

  it('writes text on one line, marks what separates values, and tells half of a character as lost', () => {
    const plan = planOf([{ code: 'a;b,c\\d', office: 'x\r\n\ty\u2028z\uD800', deadline: { due: '2024-03-22' } }])
    const text = toICalendar(plan, { stamp: STAMP, key: 'k' })
    expect(text?.split('\r\n').filter((line) => /^(SUMMARY|DESCRIPTION):/.test(line))).toEqual([
      'SUMMARY:Batas waktu: a\\;b\\,c\\\\d',
      'DESCRIPTION:x y z\uFFFD',
    ])
    const [event] = eventsOf(text)
    expect([event?.summary, event?.description]).toEqual(['Batas waktu: a;b,c\\d', 'x y z\uFFFD'])
  })

  it.each([
    [1, '~'],
    [2, '\u00A1'],
    [2, '\u07FF'],
    [3, '\u0800'],
    [3, '\uFFFD'],
    [4, '\u{10000}'],
    [4, '🙂'],
  ] as const)('breaks a line only where the next sign, of %i octets, would pass 75: %j', (octets, sign) => {
    const plan = planOf([{ office: sign.repeat(100), deadline: { due: '2024-03-22' } }])
    const lines = (toICalendar(plan, { stamp: STAMP, key: 'k' }) ?? '').split('\r\n')
    const first = lines.findIndex((line) => line.startsWith('DESCRIPTION:'))
    const last = lines.indexOf('CLASS:CONFIDENTIAL') - 1
    expect(last).toBeGreaterThan(first)
    expect(
      lines
        .slice(first, last + 1)
        .map((line) => line.replace(/^ /, ''))
        .join(''),
    ).toBe(`DESCRIPTION:${sign.repeat(100)}`)
    for (const line of lines.slice(first, last)) {
      const size = new TextEncoder().encode(line).length
      expect(size).toBeLessThanOrEqual(75)
      expect(size + octets).toBeGreaterThan(75)
    }
  })

  it('passes over clocks that are no day, and writes no calendar without one', () => {
    expect(toICalendar(planOf([]), { stamp: STAMP, key: 'k' })).toBeNull()
    const odd = [null, 'x', 5, {}, { due: 7 }, { due: '2024-02-30' }, { rule: {} }]
    expect(toICalendar(planOf(odd.map((deadline) => ({ deadline }))), { stamp: STAMP, key: 'k' })).toBeNull()
    const [event] = eventsOf(
      toICalendar(
        planOf([{ deadline: { due: '2024-03-22', dueOther: [null, { due: '2024-03-21' }, { due: '2024-03-23' }] } }]),
        {
          stamp: STAMP,
          key: 'k',
        },
      ),
    )
    expect(event?.startDate.toString()).toBe('2024-03-21')
    expect(event?.description).toContain('22 Maret 2024')
  })

  it.each([
    ['an earlier day', { dueEarlier: '2024-03-21' }, '2024-03-21'],
    ['the earliest of several', { dueEarlier: '2024-03-21', dueOther: [{ due: '2024-03-20' }] }, '2024-03-20'],
    [
      'the latest of first days',
      { ...FIRST, dueEarlier: '2024-03-21', dueOther: [{ due: '2024-03-25' }] },
      '2024-03-25',
    ],
    ['no earlier first day', { ...FIRST, dueEarlier: '2024-03-21' }, undefined],
    ['no other day of an effect', { dueIs: 'that-day', dueEarlier: '2024-03-21' }, undefined],
    ['the same day', { dueEarlier: '2024-03-22' }, undefined],
    ['a later day', { dueOther: [{ due: '2024-03-25' }] }, undefined],
    ['no day', { dueEarlier: '1' }, undefined],
  ] as const)('stands on the day that is safe under every reading: %s', (_, others, day) => {
    const plan = planOf([{ deadline: { due: '2024-03-22', ...others } }])
    const [event] = eventsOf(toICalendar(plan, { stamp: STAMP, key: 'k' }))
    expect(event?.startDate.toString()).toBe(day ?? '2024-03-22')
    expect(event?.description).toBe(day === undefined ? 'b' : 'b\nMenurut pembacaan yang diutamakan: 22 Maret 2024')
  })

  it.each(['', 'a b', 'x'.repeat(65), '198001012005011001', 'case-198001012005011001', 'a\nb'])(
    'refuses the key %j',
    (key) => {
      expect(() => toICalendar(dismissal, { stamp: STAMP, key })).toThrow(/^key: /)
    },
  )

  it.each([
    '',
    '2024-03-22',
    '2024-02-30T03:00:00Z',
    '2024-03-22T24:00:00Z',
    '2024-03-22T03:60:00Z',
    '2024-03-22T03:00:00+07:00',
    'x2024-03-22T03:00:00Z',
    '2024-03-22T03:00:00Zx',
  ])('refuses the stamp %j', (stamp) => {
    expect(() => toICalendar(dismissal, { stamp, key: 'k' })).toThrow(/^stamp: /)
  })
})
