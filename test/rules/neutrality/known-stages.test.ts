import { describe, expect, test } from 'vitest'
import { defineElection } from '../../../src/elections'
import { explain } from '../../../src/explain'
import { classifyConduct } from '../../../src/rules/neutrality'

const notesOn = (committedOn: `${number}-${number}-${number}`, election: string = 'pilkada-2024') =>
  classifyConduct({
    actor: { kind: 'pns' },
    conduct: 'social-media-engagement',
    election: election as 'pilkada-2024',
    committedOn,
  }).cautions.flatMap((caution) =>
    caution.code === 'note' && caution.note.endsWith('-known-stage') ? [caution.note] : [],
  )

describe('an act outside the known stages of its election', () => {
  // PKPU 2/2024 begins with the support for independents on 5 May 2024; the last day known is the inauguration on 20 February 2025.
  test.each([
    ['2024-05-04', ['before-first-known-stage']],
    ['2024-05-05', []],
    ['2024-10-10', []],
    ['2025-02-20', []],
    ['2025-02-21', ['after-last-known-stage']],
    ['2026-03-02', ['after-last-known-stage']],
  ] as const)('pilkada-2024 on %s: %j', (committedOn, notes) => {
    expect(notesOn(committedOn)).toEqual(notes)
  })

  test('stages of another contest do not count, and without any stage nothing is noted', () => {
    const own = (stages: Parameters<typeof defineElection>[0]['stages']) => {
      const made = defineElection({
        id: 'pemilihan-contoh',
        name: { id: 'Pemilihan contoh', en: 'Example election' },
        kind: 'pilkada-psu',
        contests: ['bupati-wali-kota', 'gubernur'],
        stages,
      })
      if (!made.ok) throw new Error(JSON.stringify(made.issues))
      return made.value
    }
    const notes = (election: ReturnType<typeof own>, contest: 'bupati-wali-kota' | 'gubernur') =>
      classifyConduct(
        {
          actor: { kind: 'pns' },
          conduct: 'social-media-engagement',
          election: 'pemilihan-contoh' as never,
          contest,
          committedOn: '2025-04-21',
        },
        { elections: [election] },
      ).cautions.filter((caution) => caution.code === 'note' && caution.note.endsWith('-known-stage'))
    expect(notes(own([]), 'gubernur')).toEqual([])
    const vote = { from: '2025-04-19', until: '2025-04-20', basis: 'Keputusan KPU' } as const
    const later = { from: '2025-06-19', until: '2025-06-20', basis: 'Keputusan KPU' } as const
    const twice = own([
      { stage: 'pemungutan-suara-ulang', ...vote, contests: ['bupati-wali-kota'] },
      { stage: 'pemungutan-suara', ...later, contests: ['gubernur'] },
    ])
    expect(notes(twice, 'bupati-wali-kota')).toEqual([{ code: 'note', note: 'after-last-known-stage' }])
    expect(notes(twice, 'gubernur')).toEqual([{ code: 'note', note: 'before-first-known-stage' }])
  })

  test('the report tells it in both languages', () => {
    const decision = classifyConduct({
      actor: { kind: 'pns' },
      conduct: 'social-media-engagement',
      election: 'pilkada-2024',
      committedOn: '2026-03-02',
    })
    expect(explain(decision, { locale: 'id' })).toContain('sesudah tahap terakhir pemilihan itu')
    expect(explain(decision, { locale: 'en' })).toContain('after the last stage of that election')
  })
})
