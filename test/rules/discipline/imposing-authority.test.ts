import { describe, expect, it } from 'vitest'
import { type AuthorityFacts, imposingAuthority } from '../../../src/rules/discipline'

const who = (facts: AuthorityFacts) => imposingAuthority(facts)
const berat = { level: 'berat', weight: 'in-service', decidedOn: '2024-12-02' } as const

describe('imposingAuthority', () => {
  it('berat on a pelaksana in a kabupaten is for the pejabat pembina kepegawaian (Pasal 18 ayat (3) huruf c)', () => {
    const decision = who({ ...berat, post: 'pelaksana', place: 'kabupaten-kota' })
    expect(decision.status === 'decided' && decision.conclusion.imposes).toBe('pejabat-pembina-kepegawaian')
    expect(decision.basis.map(({ provision }) => provision)).toContain('pp-94-2021/pasal-18/ayat-3/huruf-c')
  })

  it('sedang on an administrator in a kabupaten is contested: two articles, no rule between them', () => {
    const decision = who({ level: 'sedang', post: 'administrator', place: 'kabupaten-kota', decidedOn: '2024-12-02' })
    expect(decision.status).toBe('contested')
  })

  it('asks for post and place where they decide', () => {
    const decision = who(berat)
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['post', 'place'])
  })

  it('dismissal of a JPT madya is for the President, what keeps him in service is not (Pasal 17 ayat (2), 18 ayat (1))', () => {
    const stays = who({ ...berat, post: 'jpt-madya', place: 'provinsi' })
    const leaves = who({ ...berat, weight: 'dismissal', post: 'jpt-madya', place: 'provinsi' })
    expect(stays.status === 'decided' && stays.conclusion.imposes).toBe('pejabat-pembina-kepegawaian')
    expect(leaves.status === 'decided' && leaves.conclusion.imposes).toBe('presiden')
  })

  it('reports a weight given below berat, and throws for what is not accepted', () => {
    const decision = who({
      level: 'ringan',
      weight: 'dismissal',
      post: 'pelaksana',
      place: 'pusat',
      decidedOn: '2024-12-02',
    })
    expect(decision.cautions).toContainEqual({ code: 'fact-not-used', fact: 'weight' })
    expect(() => who({ level: 'heavy' as never })).toThrow('level')
    expect(() => who({ level: 'berat', decidedOn: '2024-02-30' })).toThrow('decidedOn')
  })
})
