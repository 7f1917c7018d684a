import { describe, expect, it } from 'vitest'
import { checkActingPower } from '../../src/rules/authority'
import { classifyConduct } from '../../src/rules/neutrality'

const contested = ({ cautions }: { readonly cautions: readonly { readonly code: string }[] }) =>
  cautions.filter(({ code }) => code === 'possible-contested')

describe('an answer that waits for a fact', () => {
  it('tells the reading under which no fact would be needed', () => {
    const like = classifyConduct({
      actor: { kind: 'pns' },
      conduct: 'social-media-engagement',
      election: 'pemilu-2024',
      contest: 'dpr',
      committedOn: '2024-01-10',
      decidedOn: '2024-03-15',
    })
    expect(like.status).toBe('needs-facts')
    expect(contested(like)).toEqual([{ code: 'possible-contested', points: ['pasangan-calon'] }])
    const moved = checkActingPower({
      capacity: 'definitif',
      office: 'wali-kota',
      act: 'mutasi',
      on: '2020-02-10',
      election: 'pilkada-2020',
    })
    expect(moved.status).toBe('needs-facts')
    expect(contested(moved)).toHaveLength(1)
  })

  it('tells no contest about days that cannot be: an act of 2024 was not examined before August 2021', () => {
    const spouse = classifyConduct({
      actor: { kind: 'pns' },
      conduct: 'accompany-spouse',
      cltn: false,
      election: 'pilkada-2024',
      committedOn: '2024-10-20',
      decidedOn: '2024-12-10',
    })
    expect(spouse.status).toBe('needs-facts')
    expect(contested(spouse)).toEqual([])
  })
})
