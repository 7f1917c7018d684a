import { describe, expect, it } from 'vitest'
import type { Decision, Plan } from '../../src/decision'
import { circularToMarkdown, explain, summary, toMarkdown } from '../../src/explain'
import { toMarkdownText, toText } from '../../src/explain/report'
import { draftCircular } from '../../src/rules/neutrality/draft-circular'
import { planFollowUp } from '../../src/rules/neutrality/plan-follow-up'
import { grounds } from './decisions'

/** The conclusion of a checker of a caller's own. */
interface Own {
  readonly parking: string
  readonly places: number
  readonly fee: {
    readonly status: 'settled'
    readonly value: { readonly rupiah: number; readonly per: string }
  } & ReturnType<typeof grounds>
  readonly note: { readonly status: 'silent'; readonly reason: string } & ReturnType<typeof grounds>
}

const own: Decision<Own, unknown, string> = {
  checker: 'parking',
  format: 1,
  facts: {
    vehicle: { kind: 'truck', wheels: 6, on: '2024-10-10' },
    night: true,
    tags: ['a', 'b', 'c', null, { d: 1 }],
    owner: null,
    left: undefined,
  },
  status: 'decided',
  ...grounds({ basis: [{ provision: 'perkada-1-2024/pasal-2' as never, role: 'norm' }], evidence: 'unverified' }),
  doubts: [],
  conclusion: {
    parking: 'allowed',
    places: 2,
    fee: {
      status: 'settled',
      value: { rupiah: 5000, per: 'day' },
      ...grounds({
        basis: [
          { provision: 'perkada-1-2024/pasal-3' as never, role: 'norm' },
          { provision: 'pp-94-2021' as never, role: 'procedure' },
          { provision: 'pp-94-2021/pasal-8/ayat-3', role: 'procedure' },
        ],
      }),
    },
    note: { status: 'silent', reason: 'we-have-none', ...grounds() },
  },
}

describe('a decision of an unknown checker', () => {
  it('tells the condition of an answer, whether one code leads to it or several', () => {
    const open: Decision<{ readonly parking: string }, unknown, string> = {
      checker: 'parking',
      format: 1,
      facts: {},
      status: 'needs-facts',
      ...grounds(),
      doubts: [],
      missing: [{ fact: 'colour', provisions: [] }],
      possible: [
        { conclusion: { parking: 'allowed' }, when: [{ colour: ['red', 'green'] }] },
        { conclusion: { parking: 'forbidden' }, when: [{ colour: ['blue'] }] },
      ],
    }
    const told = explain(open, { locale: 'en' })
    expect(told).toContain('- If the colour is “red” or “green”: Parking: allowed.')
    expect(told).toContain('- If the colour is “blue”: Parking: forbidden.')
  })

  it('is told by its codes', () => {
    expect(explain(own, { locale: 'en' })).toBe(
      [
        'Result of the check: parking',
        '============================',
        '',
        'On the facts given, Parking: allowed; Places: 2.',
        '',
        'The case',
        '--------',
        '- Vehicle.kind: truck',
        '- Vehicle.wheels: 6',
        '- Vehicle.on: 10 October 2024',
        '- Night: yes',
        '- Tags: a, b, c, - and {"d":1}',
        '- Owner: -',
        '',
        'Reasons',
        '-------',
        '- perkada-1-2024/pasal-2 (norm; not verified)',
        '- Weakest evidence among these (guidelines aside): not verified.',
        '',
        'Fee',
        '---',
        '- Rupiah: 5000',
        '- Per: day',
        '- Basis: perkada-1-2024/pasal-3; PP 94/2021, Article 8 paragraph (3).',
        '',
        'Other parts',
        '-----------',
        '- Note: We-have-none.',
        '',
        'Coverage',
        '--------',
        'This report helps to read the rules. It is no legal advice and does not replace the decision of the competent',
        'official.',
      ]
        .join('\n')
        .replace('the competent\nofficial.', 'the\ncompetent official.'),
    )
    expect(summary(own)).toBe(
      'Hasil pemeriksaan: parking. Berdasarkan fakta yang diberikan, Parking: allowed; Places: 2.',
    )
  })

  it('may be named like a key of every object', () => {
    for (const checker of ['constructor', '__proto__', 'toString']) {
      expect(explain({ ...own, checker }, { locale: 'en' }).split('\n')[0]).toBe(`Result of the check: ${checker}`)
    }
  })

  it('may ask for facts and hold points of its own', () => {
    const open: Decision<Own, unknown, string> = {
      checker: 'parking',
      format: 1,
      facts: 'none',
      status: 'needs-facts',
      missing: [{ fact: 'wheels', provisions: ['perkada-1-2024/pasal-2'] }],
      possible: [{ conclusion: { silent: 'we-have-none' }, when: [{ wheels: ['six'] }] }],
      ...grounds(),
      doubts: [],
    }
    const text = explain(open, { locale: 'en' })
    expect(text).toContain('- If the wheels is “six”: We-have-none.')
    expect(text).toContain('- Wheels? (asked by perkada-1-2024/pasal-2)')
    const split: Decision<Own, unknown, string> = {
      checker: 'parking',
      format: 1,
      facts: {},
      status: 'contested',
      readings: [
        { point: 'own-point', option: 'wide', preferred: true, outcome: { ...open } },
        {
          point: 'own-point',
          option: 'narrow',
          preferred: false,
          outcome: {
            status: 'contested',
            readings: [
              {
                point: 'photo-without-aim',
                option: 'constructor',
                preferred: false,
                outcome: { status: 'outside-law', reason: 'not-covered', why: 'ours', ...grounds(), doubts: [] },
              },
            ],
            ...grounds(),
            doubts: [],
          },
        },
      ],
      ...grounds(),
      doubts: [],
    }
    const lines = explain(split, { locale: 'en', width: 500 }).split('\n')
    expect(lines).toContain(
      'This is disputed, and even the preferred reading gives no final answer. This cannot be determined yet. What must be known first: wheels.',
    )
    expect(lines).toContain('- Disputed: own-point')
    expect(lines).toContain('  - Preferred reading: wide')
    expect(lines).toContain('  - Other reading: narrow')
    expect(lines).toContain(
      '    - What follows: This is disputed, and even the preferred reading gives no final answer.',
    )
    expect(lines).toContain('      - Other reading: constructor')
    expect(lines).toContain('        - What follows: Not covered. Ours.')
  })

  it('may have parts that are contested in ways of its own', () => {
    const contested = {
      status: 'contested',
      readings: [
        {
          point: 'own-point',
          option: 'wide',
          preferred: false,
          outcome: { status: 'silent', reason: 'x', ...grounds() },
        },
      ],
      ...grounds(),
    }
    const outcome = { ...own, conclusion: { fee: contested } } as unknown as typeof own
    const decision: Decision<Own, unknown, string> = {
      ...own,
      status: 'contested',
      readings: [{ point: 'own-point', option: 'wide', preferred: true, outcome }],
    } as never
    const lines = explain(decision, { locale: 'en' }).split('\n')
    expect(lines.filter((line) => line === '- Disputed: own-point').length).toBe(2)
  })
})

describe('what a decision may lack', () => {
  it('may be contested without a preferred reading, or without readings', () => {
    const bare: Decision<Own, unknown, string> = { ...own, status: 'contested', readings: [] } as never
    expect(summary(bare, { locale: 'en' })).toBe(
      'Result of the check: parking. This is disputed, and even the preferred reading gives no final answer.',
    )
    expect(summary(bare)).toBe(
      'Hasil pemeriksaan: parking. Diperselisihkan, dan menurut bacaan yang diutamakan pun belum ada jawaban akhir.',
    )
    expect(explain(bare, { locale: 'en' })).not.toContain('The disputed readings')
  })

  it('may name a day in words of its own', () => {
    const cautions = [{ code: 'not-checked-since', checkedThrough: 'last spring', on: 'committedOn' }] as const
    expect(explain({ ...own, cautions }, { locale: 'en' }).split('\n')).toContain(
      'The law of this area was last checked through last spring. What falls after that: day of the act.',
    )
  })

  it('may hold a part that is no more than a word', () => {
    const decision = {
      ...own,
      conclusion: {
        fee: { status: 'settled', value: 'free', ...grounds() },
        when: { status: 'settled', value: '2024-10-10', ...grounds() },
      },
    }
    const lines = explain(decision as unknown as typeof own, { locale: 'en' }).split('\n')
    expect(lines).toContain('- Free')
    expect(lines).toContain('- 10 October 2024')
  })
})

describe('a caller’s own words', () => {
  const hostile = {
    ...own,
    checker: 'x\n# y\u001b[31m',
    facts: { a: '<b>*x*</b> [y](z) | `q`', b: 'one\r\ntwo\u202Ethree\u2028four' },
  }

  it('stay on their line in text', () => {
    const lines = explain(hostile, { locale: 'en' }).split('\n')
    expect(lines[0]).toBe('Result of the check: x # y [31m')
    expect(lines).toContain('- B: one two three four')
    expect(summary({ ...hostile }, { locale: 'en' })).not.toContain('\n')
  })

  it('do not become markup in Markdown', () => {
    const text = toMarkdown(hostile, { locale: 'en' })
    expect(text).toContain('# Result of the check: x \\# y \\[31m\n')
    expect(text).toContain('- A: &lt;b&gt;\\*x\\*&lt;/b&gt; \\[y\\](z) \\| \\`q\\`\n')
  })
})

const plan: Plan<unknown, unknown, string> = {
  planner: 'planParking',
  format: 1,
  facts: { vehicle: 'truck' },
  steps: [
    {
      code: 'summon-driver',
      office: 'atasan-langsung',
      document: { kind: 'summons', fields: ['day', 'room'] },
      deadline: { due: '2024-10-10' },
      basis: [{ provision: 'pp-94-2021/pasal-26/ayat-1', role: 'procedure' }],
      notes: ['hand-over', 'own-note'],
    },
    {
      code: 'decide',
      office: 'presiden',
      document: { kind: 'decree', fields: [] },
      deadline: { within: 'a week' },
      basis: [],
      notes: [],
    },
    { code: 'tell', office: 'presiden', deadline: 'soon', basis: [], notes: [] },
    { code: 'file', office: 'presiden', deadline: null, basis: [], notes: [] },
  ],
  missing: [{ fact: 'actor.post', provisions: [] }],
  cautions: [{ code: 'fact-not-used', fact: 'vehicle' }],
}

describe('a plan', () => {
  it('is told step by step', () => {
    expect(explain(plan, { locale: 'en', width: 200 })).toBe(
      [
        'Plan: planParking',
        '=================',
        '',
        'The case',
        '--------',
        '- Vehicle: truck',
        '',
        'Steps',
        '-----',
        '- Summon-driver.',
        '  - Who acts: the direct superior.',
        '  - Document: summons, with day and room.',
        '  - Due: 10 October 2024.',
        '  - Basis: PP 94/2021 Article 26 paragraph (1).',
        '  - Note: In these days the work of KASN was being handed over to BKN.',
        '  - Note: own-note',
        '- Decide.',
        '  - Who acts: the President.',
        '  - Document: decree.',
        '  - Due: Within: a week.',
        '- Tell.',
        '  - Who acts: the President.',
        '  - Due: soon.',
        '- File.',
        '  - Who acts: the President.',
        '  - The rules set no deadline.',
        '',
        'Please note',
        '-----------',
        '- The fact “vehicle” does not matter for this answer and was not used.',
        '',
        'What to ask next',
        '----------------',
        '- Which post did the person hold on the day of the act?',
        '',
        'This report helps to read the rules. It is no legal advice and does not replace the decision of the competent official.',
      ].join('\n'),
    )
    expect(summary(plan)).toBe('Rencana: planParking')
  })

  it('says the same in Indonesian', () => {
    const lines = explain(plan, { width: 200 }).split('\n')
    expect(lines).toContain('  - Pelaksana: atasan langsung.')
    expect(lines).toContain('  - Dokumen: summons, memuat day dan room.')
    expect(lines).toContain('  - Dokumen: decree.')
    expect(lines).toContain('  - Batas waktu: 10 Oktober 2024.')
    expect(lines).toContain('  - Peraturan tidak menentukan batas waktu.')
    expect(lines).toContain('  - Catatan: own-note')
  })
})

describe('a document', () => {
  it('of the library is written in the form of its kind, and a plan in its steps', () => {
    const circular = draftCircular({
      issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Contoh' },
      issuedOn: '2024-08-20',
      election: 'pilkada-2024',
      addressees: ['pns'],
    })
    expect(explain(circular).split('\n')[0]).toBe('**PEMERINTAH KABUPATEN CONTOH**')
    expect(toMarkdown(circular)).toBe(circularToMarkdown(circular, { notes: true }))
    const followUp = planFollowUp({
      subject: 'violation',
      classified: { kind: 'ethics-violation' },
      actor: { kind: 'pns' },
    })
    expect(explain(followUp, { locale: 'en' }).split('\n')[0]).toBe(
      'Plan: follow-up of a suspected breach of neutrality',
    )
  })

  it('of an unknown kind is told field by field', () => {
    const letter = { kind: 'letter', format: 1, to: 'atasan-langsung', sentOn: '2024-10-10' } as const
    expect(toMarkdown(letter, { locale: 'en' })).toBe(
      '# Document: letter\n\n- To: the direct superior\n- SentOn: 10 October 2024\n',
    )
    expect(summary(letter)).toBe('Dokumen: letter')
    expect(toMarkdown({ kind: 'letter', format: 1 })).toBe('# Dokumen: letter\n')
  })
})

describe('blocks', () => {
  const blocks = [
    { type: 'paragraph', text: 'Before.' },
    { type: 'table', head: ['a', 'bb'], rows: [['ccc', 'd|e'], ['f']] },
    { type: 'code', language: 'ts', text: 'const x = `y`' },
    {
      type: 'list',
      items: [
        { text: 'one', items: [{ text: 'two' }] },
        { text: 'three', items: [] },
      ],
    },
  ] as const

  it('are written as text', () => {
    expect(toText(blocks)).toBe('Before.\n\na    bb\n---  ---\nccc  d|e\nf\n\nconst x = `y`\n\n- one\n  - two\n- three')
    expect(toText([])).toBe('')
  })

  it('are written as Markdown', () => {
    expect(toMarkdownText(blocks)).toBe(
      'Before.\n\n| a | bb |\n| --- | --- |\n| ccc | d\\|e |\n| f |\n\n```ts\nconst x = `y`\n```\n\n- one\n  - two\n- three\n',
    )
    expect(toMarkdownText([{ type: 'code', language: '', text: 'a ```` b' }])).toBe('`````\na ```` b\n`````\n')
  })
})
