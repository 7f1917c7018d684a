import { describe, expect, it } from 'vitest'
import { explain, summary, toMarkdown } from '../../src/explain'
import { CATALOGUES } from '../../src/explain/catalogues'
import { adviseOnInvitation, CONDUCTS, classifyCase, classifyConduct } from '../../src/rules/neutrality'
import { walk } from '../checks/runs'

/** Every code of the catalogues that no reader should meet: those with a hyphen, apart from words that are written so. */
const CODES = new Set<string>()
function collect(words: unknown): void {
  if (typeof words !== 'object' || words === null) return
  for (const [key, value] of Object.entries(words)) {
    if (key.includes('-')) CODES.add(key)
    collect(value)
  }
}
collect(CATALOGUES.id)

function withoutRows(text: string): string {
  return text.replace(/\((baris tabel|table\s+rows):[^)]*\)/g, '')
}

/** Codes left in a text, apart from the rows of the tables that a caution names. */
function codesIn(text: string): string[] {
  return (withoutRows(text).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).filter((word) => CODES.has(word))
}

const ACTORS = [
  'pns',
  'cpns',
  'pppk',
  'pppk-paruh-waktu',
  'thl',
  'pjlp',
  'kepala-desa',
  'perangkat-desa',
  'anggota-bpd',
  'kepala-daerah',
  'tni',
] as const
const TIMES = [
  { election: 'pilkada-2020', committedOn: '2020-10-10', examinedOn: '2020-11-01', decidedOn: '2021-09-01' },
  { election: 'pilkada-2024', committedOn: '2024-08-01', decidedOn: '2024-12-02' },
  { election: 'pemilu-2024', committedOn: '2023-12-20' },
  { election: 'pilkada-2024', committedOn: '2024-10-10', decidedOn: '2026-03-02' },
] as const

describe('what the checkers really answer', () => {
  it('is told without codes, in both languages, for every conduct and actor', () => {
    const left = new Set<string>()
    for (const [at, conduct] of walk(CONDUCTS).entries()) {
      for (const [of, kind] of ACTORS.entries()) {
        // All times are asked of one kind, and nothing known but who and what, which is the widest question; the others take turns.
        for (const time of kind === 'pns' ? [...TIMES, {}] : [TIMES[(at + of) % TIMES.length]]) {
          const decision = classifyConduct({ actor: { kind }, conduct, ...time })
          for (const locale of ['id', 'en'] as const) {
            const text = explain(decision, { locale, width: 10_000 })
            for (const code of codesIn(text)) left.add(`${locale} ${code}`)
            expect(text).not.toMatch(/undefined|\[object|NaN/)
            expect(summary(decision, { locale })).not.toMatch(/\n|undefined/)
          }
        }
      }
    }
    expect([...left]).toEqual([])
  })

  it('calls nobody a criminal', () => {
    const words = {
      id: /\b(penjahat|terpidana|tersangka|terdakwa|bersalah)\b/i,
      en: /\b(criminal(?! law)|guilty|convict|culprit|felon)/i,
    }
    for (const conduct of CONDUCTS) {
      const decision = classifyConduct({
        actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
        conduct,
        ...TIMES[1],
      })
      for (const locale of ['id', 'en'] as const)
        expect(withoutRows(explain(decision, { locale }))).not.toMatch(words[locale])
    }
  })
})

describe('an invitation', () => {
  const advice = adviseOnInvitation({
    actor: { kind: 'pns' },
    occasion: 'campaign',
    election: 'pilkada-2024',
    heldOn: '2024-10-10',
    assigned: true,
  })

  it('is told with how the law would class presence', () => {
    const lines = explain(advice, { locale: 'en', width: 10_000 }).split('\n')
    expect(lines[0]).toBe('Advice on an invitation: campaign')
    expect(lines).toContain('On the facts given, presence is limited to carrying out the duty.')
    expect(lines).toContain('This is accepted in practice; no rule names it.')
    expect(lines).toContain('- Kind of event: campaign')
    expect(lines).toContain('- Assignment: under a letter of assignment')
    const active = lines.indexOf('If the person attends and shows support')
    expect(lines[active + 2]).toBe(
      'On the facts given, this conduct is a breach of discipline at the level berat (severe).',
    )
    expect(lines).toContain('If the person attends and only listens')
    const id = explain(advice, { width: 10_000 }).split('\n')
    expect(id[0]).toBe('Saran atas undangan: kampanye')
    expect(id).toContain('Jika hadir dan menunjukkan dukungan')
  })

  it('is told without codes', () => {
    for (const kind of ACTORS) {
      for (const occasion of [
        'campaign',
        'declaration',
        'party-event',
        'community-event',
        'government-event',
      ] as const) {
        const decision = adviseOnInvitation({ actor: { kind }, occasion })
        for (const locale of ['id', 'en'] as const)
          expect(codesIn(explain(decision, { locale, width: 10_000 }))).toEqual([])
      }
    }
  })
})

describe('a case of several acts', () => {
  const at = { election: 'pilkada-2024', decidedOn: '2024-12-02' } as const
  const several = classifyCase({
    actor: { kind: 'pns' },
    conducts: [
      { conduct: 'social-media-engagement', committedOn: '2024-08-20', ...at },
      { conduct: 'partisan-activity', committedOn: '2024-10-10', ...at },
    ],
    previousLevel: 'berat',
  })

  it('is told act by act, the one that decides first', () => {
    const lines = explain(several, { locale: 'en', width: 10_000 }).split('\n')
    expect(lines[0]).toBe('Assessment of a case with 2 acts')
    expect(lines).toContain(
      'On the facts given, this case, by its gravest act, is a breach of discipline at the level berat (severe).',
    )
    expect(lines).toContain('The act that decides: number 2.')
    expect(lines).toContain('Tracks that open: code of ethics (act number 1); discipline (act number 2).')
    expect(lines).toContain(
      'Since there was a sanction for a breach of the same nature, the next one must be heavier than the last.',
    )
    expect(lines).toContain('- Level of the last sanction: severe (berat)')
    expect(lines).toContain('Act 2: holding partisan activities')
    const id = explain(several, { width: 10_000 }).split('\n')
    expect(id[0]).toBe('Penilaian perkara: 2 perbuatan')
    expect(id).toContain('Perbuatan yang menentukan: nomor 2.')
    expect(id).toContain('Jalur yang terbuka: kode etik (perbuatan nomor 1); disiplin (perbuatan nomor 2).')
    expect(id).toContain('Perbuatan 2: mengadakan kegiatan yang berpihak')
  })

  it('may be one act on which nothing is ruled', () => {
    const one = classifyCase({ actor: { kind: 'tni' }, conducts: [{ conduct: 'cast-vote' }] })
    const text = explain(one, { locale: 'en' })
    expect(text.split('\n')[0]).toBe('Assessment of a case with 1 act')
    expect(text).toContain('Act 1: casting a vote')
    const lawful = classifyCase({
      actor: { kind: 'pns' },
      conducts: [{ conduct: 'cast-vote', committedOn: '2024-11-27', ...at }],
    })
    expect(summary(lawful, { locale: 'en' })).toBe(
      'Assessment of a case with 1 act. On the facts given, this case, by its gravest act, breaches none of the neutrality rules covered here.',
    )
    expect(toMarkdown(lawful, { locale: 'en' })).not.toContain('Tracks that open')
  })
})
