import { describe, expect, it } from 'vitest'
import { OFFICES, postAppointment, postRung, REGIONAL_POSTS } from '../../src/organization'
import { ESELONS, eselonLevelOn } from '../../src/people'

describe('postRung', () => {
  it('asks for the class or the unit only where the rung turns on it', () => {
    const missing = (post: (typeof REGIONAL_POSTS)[number]) => {
      const decision = postRung(post, '2024-05-06')
      return decision.status === 'needs-facts' ? decision.missing.map(({ fact }) => fact) : decision.status
    }
    expect(missing('sekretaris-daerah')).toEqual(['region'])
    expect(missing('kepala-uptd')).toEqual(['region', 'grade'])
    expect(missing('kepala-seksi')).toEqual(['region', 'unit'])
  })

  it('a sekretaris dinas of a kabupaten is eselon III.a, not II.b', () => {
    expect(postRung('sekretaris-dinas', '2024-05-06', { region: 'kabupaten-kota' })).toMatchObject({
      status: 'decided',
      conclusion: { eselon: 'iii-a', level: 'administrator' },
      evidence: 'gazette-text',
    })
  })

  it('pairs eselon and level as UU 5/2014 Pasal 131 does, for every post on every rung', () => {
    const seen = new Set<string>()
    for (const post of REGIONAL_POSTS) {
      for (const region of ['provinsi', 'kabupaten-kota'] as const) {
        for (const grade of ['a', 'b', 'c', 'd'] as const) {
          for (const unit of ['sekretariat-inspektorat-dinas-badan', 'kecamatan', 'kelurahan', 'uptd-b'] as const) {
            const decision = postRung(post, '2024-05-06', { region, grade, unit })
            if (decision.status !== 'decided' || 'functional' in decision.conclusion) continue
            const { eselon, level } = decision.conclusion
            const equal = eselonLevelOn(eselon, '2017-04-06')
            seen.add(eselon)
            expect([post, equal.status === 'decided' && equal.level]).toEqual([post, level])
          }
        }
      }
    }
    expect([...seen].sort()).toEqual(ESELONS.filter((eselon) => eselon !== 'i-a' && eselon !== 'v-a'))
  })

  it('is outside the law where the articles name no such post, and before them', () => {
    expect(postRung('camat', '2024-05-06', { region: 'provinsi' })).toMatchObject({ why: 'no-such-post-there' })
    expect(postRung('camat', '2016-06-18', { region: 'kabupaten-kota' }).status).toBe('outside-law')
    expect(() => postRung('bupati' as never, '2024-05-06')).toThrow('regionalPost')
    expect(() => postRung('camat', '2024-02-30')).toThrow('on')
  })
})

describe('postAppointment', () => {
  it('tells who decides on each post of each level of region, and never a deputy', () => {
    for (const post of REGIONAL_POSTS) {
      for (const region of ['provinsi', 'kabupaten-kota'] as const) {
        for (const change of ['appointment', 'removal'] as const) {
          const decision = postAppointment(post, '2024-05-06', { region, change })
          if (decision.status === 'outside-law') continue
          if (decision.status !== 'decided') throw new Error(`${post} ${region} ${change}: ${decision.status}`)
          const { appoints } = decision.conclusion
          const president = post === 'sekretaris-daerah' && region === 'provinsi'
          const head = region === 'provinsi' ? 'gubernur' : 'bupati-atau-wali-kota'
          expect([post, region, appoints]).toEqual([post, region, president ? 'presiden' : head])
        }
      }
    }
    expect(OFFICES).toContain('presiden')
  })

  it('an inspektur may not be removed without a written consultation since 15 October 2019', () => {
    const steps = (on: `${number}-${number}-${number}`) => {
      const decision = postAppointment('inspektur', on, { region: 'provinsi', change: 'removal' })
      return decision.status === 'decided' && decision.conclusion.steps
    }
    expect(steps('2019-10-14')).toEqual([])
    expect(steps('2019-10-15')).toEqual(['written-consultation-with-menteri-dalam-negeri'])
  })

  it('asks for what is left out, and refuses what is none', () => {
    const decision = postAppointment('inspektur', '2024-05-06')
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['region', 'change'])
    expect(() => postAppointment('inspektur', '2024-05-06', { change: 'demosi' as never })).toThrow('change')
  })
})
