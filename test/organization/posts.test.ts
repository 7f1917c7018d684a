import { describe, expect, it } from 'vitest'
import { explain, label, options } from '../../src/explain'
import {
  OFFICES,
  postAppointment,
  postRung,
  REGIONAL_POSTS,
  URUSAN,
  URUSAN_CLASSES,
  urusan,
} from '../../src/organization'
import { ESELONS, eselonLevelOn } from '../../src/people'

const ON = '2024-05-06'

describe('postRung', () => {
  it('asks for the class or the unit only where the rung turns on it', () => {
    const missing = (post: (typeof REGIONAL_POSTS)[number]) => {
      const decision = postRung({ regionalPost: post, decidedOn: ON })
      return decision.status === 'needs-facts' ? decision.missing.map(({ fact }) => fact) : decision.status
    }
    expect(missing('sekretaris-daerah')).toEqual(['region'])
    expect(missing('kepala-uptd')).toEqual(['region', 'grade'])
    expect(missing('kepala-seksi')).toEqual(['region', 'unit'])
  })

  it('a sekretaris dinas of a kabupaten is eselon III.a, not II.b', () => {
    expect(postRung({ regionalPost: 'sekretaris-dinas', region: 'kabupaten-kota', decidedOn: ON })).toMatchObject({
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
            const decision = postRung({ regionalPost: post, region, grade, unit, decidedOn: ON })
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

  it('tells until when directors and heads of a puskesmas were to be made functional officials', () => {
    for (const [regionalPost, region] of [
      ['direktur-rumah-sakit-umum-daerah', 'provinsi'],
      ['direktur-rumah-sakit-khusus-daerah', 'kabupaten-kota'],
      ['kepala-puskesmas', 'kabupaten-kota'],
    ] as const) {
      const told = (decidedOn: `${number}-${number}-${number}`) =>
        postRung({ regionalPost, region, decidedOn }).cautions.some(
          (caution) => caution.code === 'note' && caution.note === 'made-functional-within-two-years',
        )
      expect([regionalPost, told('2016-06-19'), told('2018-06-19'), told('2018-06-20')]).toEqual([
        regionalPost,
        true,
        true,
        false,
      ])
    }
  })

  it('is outside the law where the articles name no such post, and before them', () => {
    expect(postRung({ regionalPost: 'camat', region: 'provinsi', decidedOn: ON })).toMatchObject({
      why: 'no-such-post-there',
    })
    expect(postRung({ regionalPost: 'camat', region: 'kabupaten-kota', decidedOn: '2016-06-18' }).status).toBe(
      'outside-law',
    )
    expect(() => postRung({ regionalPost: 'bupati' as never, decidedOn: ON })).toThrow('regionalPost')
    expect(() => postRung({ regionalPost: 'camat', decidedOn: '2024-02-30' })).toThrow('decidedOn')
  })
})

describe('postAppointment', () => {
  it('tells who decides on each post of each level of region, and never a deputy', () => {
    for (const post of REGIONAL_POSTS) {
      for (const region of ['provinsi', 'kabupaten-kota'] as const) {
        for (const change of ['appointment', 'removal'] as const) {
          const decision = postAppointment({ regionalPost: post, region, change, decidedOn: ON })
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

  it('a camat is selected out of three, for a camat heads a perangkat daerah as an administrator', () => {
    const appointed = (decidedOn: `${number}-${number}-${number}`) =>
      postAppointment({ regionalPost: 'camat', region: 'kabupaten-kota', change: 'appointment', decidedOn })
    const inferred = (decidedOn: `${number}-${number}-${number}`) =>
      appointed(decidedOn).cautions.some(({ code }) => code === 'inference')
    for (const on of ['2014-10-02', '2018-05-07', '2018-05-08', ON] as const) {
      expect(appointed(on)).toMatchObject({
        conclusion: { proposes: 'sekretaris-daerah', steps: ['selection-of-three'] },
      })
    }
    // Only PP 17/2018 says so of the camat by name.
    expect([inferred('2018-05-07'), inferred('2018-05-08')]).toEqual([true, false])
    const told = explain(appointed(ON), { locale: 'en' })
    expect(told).toContain('a selection committee puts forward three candidates')
    expect(told).toContain('PNS serving in the same')
    expect(told).toContain('PP 17/2018')
  })

  it('the secretary of the DPRD is selected out of three too, and only an appointment takes three names to the council', () => {
    for (const region of ['provinsi', 'kabupaten-kota'] as const) {
      const [appointed, removed] = (['appointment', 'removal'] as const).map((change) =>
        postAppointment({ regionalPost: 'sekretaris-dprd', region, change, decidedOn: ON }),
      )
      const council = ['approval-of-pimpinan-dprd', 'consultation-with-pimpinan-fraksi']
      expect(appointed).toMatchObject({ conclusion: { steps: ['selection-of-three', ...council] } })
      expect(removed).toMatchObject({ conclusion: { steps: council } })
      const told = [appointed, removed].map((decision) => explain(decision as never, { locale: 'en' }))
      expect(told.map((text) => text.includes('Three candidates are put'))).toEqual([true, false])
      expect(told.map((text) => text.includes('PP 11/2017 Article 127 paragraph (4)'))).toEqual([true, false])
    }
  })

  it('names who proposes a removal as each text does: PP 11/2017 for high posts, the acts on ASN for those below', () => {
    const proposer = (regionalPost: 'kepala-dinas' | 'kepala-bidang' | 'sekretaris-daerah', on: typeof ON | string) => {
      const decision = postAppointment({
        regionalPost,
        region: regionalPost === 'sekretaris-daerah' ? 'provinsi' : 'kabupaten-kota',
        change: 'removal',
        decidedOn: on as typeof ON,
      })
      return decision.status === 'decided' && decision.conclusion.proposes
    }
    for (const post of ['kepala-dinas', 'kepala-bidang'] as const) {
      expect([post, proposer(post, '2017-04-07'), proposer(post, ON)]).toEqual([
        post,
        'sekretaris-daerah',
        'sekretaris-daerah',
      ])
    }
    expect([proposer('kepala-bidang', '2017-04-06'), proposer('kepala-dinas', '2017-04-06')]).toEqual([
      'sekretaris-daerah',
      undefined,
    ])
    expect([proposer('sekretaris-daerah', '2017-04-06'), proposer('sekretaris-daerah', '2017-04-07')]).toEqual([
      undefined,
      'gubernur',
    ])
  })

  it('names nobody for the secretary of a kabupaten or kota, who would have to propose the own removal', () => {
    const decision = postAppointment({
      regionalPost: 'sekretaris-daerah',
      region: 'kabupaten-kota',
      change: 'removal',
      decidedOn: ON,
    })
    expect(decision.status === 'decided' && decision.conclusion).toEqual({
      appoints: 'bupati-atau-wali-kota',
      steps: [],
    })
  })

  it('UU 20/2023 names who proposes a pratama post', () => {
    const proposer = (decidedOn: `${number}-${number}-${number}`) => {
      const decision = postAppointment({
        regionalPost: 'kepala-dinas',
        region: 'provinsi',
        change: 'appointment',
        decidedOn,
      })
      return decision.status === 'decided' && decision.conclusion.proposes
    }
    expect([proposer('2023-10-30'), proposer('2023-10-31')]).toEqual([undefined, 'sekretaris-daerah'])
  })

  it('the Minister supervises how posts of inspectors are filled since 15 October 2019', () => {
    const steps = (regionalPost: 'inspektur' | 'inspektur-pembantu', decidedOn: `${number}-${number}-${number}`) => {
      const decision = postAppointment({ regionalPost, region: 'kabupaten-kota', change: 'appointment', decidedOn })
      return decision.status === 'decided' && decision.conclusion.steps
    }
    expect(steps('inspektur-pembantu', '2019-10-14')).toEqual([])
    expect(steps('inspektur-pembantu', '2019-10-15')).toEqual(['supervision-by-menteri-dalam-negeri'])
    expect(steps('inspektur', '2019-10-15')).toEqual([
      'supervision-by-menteri-dalam-negeri',
      'panel-consulted-on-with-menteri-dalam-negeri',
      'selection-of-three',
    ])
  })

  it('an inspektur may not be removed without a written consultation since 15 October 2019', () => {
    const steps = (on: `${number}-${number}-${number}`) => {
      const decision = postAppointment({
        regionalPost: 'inspektur',
        region: 'provinsi',
        change: 'removal',
        decidedOn: on,
      })
      return decision.status === 'decided' && decision.conclusion.steps
    }
    expect(steps('2019-10-14')).toEqual([])
    expect(steps('2019-10-15')).toEqual(['written-consultation-with-menteri-dalam-negeri'])
  })

  it('asks for what is left out, and refuses what is none', () => {
    const decision = postAppointment({ regionalPost: 'inspektur', decidedOn: ON })
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['region', 'change'])
    expect(() => postAppointment({ regionalPost: 'inspektur', change: 'demosi' as never, decidedOn: ON })).toThrow(
      'change',
    )
  })
})

describe('what posts are told in', () => {
  it('every answer in both languages, without a code', () => {
    for (const regionalPost of REGIONAL_POSTS) {
      for (const region of ['provinsi', 'kabupaten-kota'] as const) {
        const answers = [
          ...(['appointment', 'removal'] as const).map((change) =>
            postAppointment({ regionalPost, region, change, decidedOn: ON }),
          ),
          ...(['a', 'b', 'c', 'd'] as const).map((grade) =>
            postRung({ regionalPost, region, grade, unit: 'uptd-a', decidedOn: ON }),
          ),
        ]
        for (const answer of answers) {
          for (const locale of ['id', 'en'] as const) {
            // A row is named where an answer rests on an inference.
            const told = explain(answer, { locale }).replace(/post-(rung|appointment)\/\S+/g, '')
            expect([regionalPost, region, told.match(/\b[a-z]+(-[a-z0-9]+){2,}\b/g) ?? []]).toEqual([
              regionalPost,
              region,
              [],
            ])
          }
        }
      }
    }
  })

  it('the steps before a decision, and who takes it', () => {
    const secretary = postAppointment({
      regionalPost: 'sekretaris-daerah',
      region: 'kabupaten-kota',
      change: 'appointment',
      decidedOn: ON,
    })
    expect(explain(secretary, { locale: 'en' })).toContain('the decision is that of the bupati or wali kota')
    expect(explain(secretary, { locale: 'en' })).toContain('three candidates and coordination with the governor')
    expect(explain(secretary)).toContain('panitia seleksi mengajukan tiga calon dan koordinasi dengan gubernur')
    expect(label('selection-of-three')).toBe('panitia seleksi mengajukan tiga calon')
    const camat = postRung({ regionalPost: 'camat', region: 'kabupaten-kota', decidedOn: ON })
    expect(explain(camat)).toContain('eselon III.a')
  })

  it('offers every value of every fact with a code', () => {
    expect(options('postRung', 'unit').map(({ value }) => value)).toContain('rumah-sakit')
    expect(options('postRung', 'grade', { locale: 'en' }).map(({ label: name }) => name)).toContain('class D')
    expect(options('postAppointment', 'change').map(({ value }) => value)).toEqual(['appointment', 'removal'])
    expect(options('postAppointment', 'regionalPost').map(({ value }) => value)).toEqual([...REGIONAL_POSTS])
  })

  it('says that a class told of a post that has none is not used', () => {
    const decision = postRung({ regionalPost: 'camat', region: 'kabupaten-kota', grade: 'a', decidedOn: ON })
    expect(decision.cautions).toContainEqual({ code: 'fact-not-used', fact: 'grade' })
  })
})

describe('urusan', () => {
  it('are the thirty-two of UU 23/2014 Pasal 12, each once, with words in both languages', () => {
    expect(URUSAN.length).toBe(6 + 18 + 8)
    expect(new Set(URUSAN).size).toBe(32)
    const letters = (paragraph: string) => URUSAN.filter((code) => urusan(code).provision.endsWith(paragraph))
    expect(letters('ayat-1').at(-1)).toBe('sosial')
    expect(letters('ayat-2')[2]).toBe('pangan')
    expect(letters('ayat-2')[17]).toBe('kearsipan')
    expect(letters('ayat-3')[0]).toBe('kelautan-dan-perikanan')
    for (const code of [...URUSAN, ...URUSAN_CLASSES]) {
      expect(label(code, 'en')).not.toBe(code)
      expect(label(code).replaceAll(',', '').replaceAll(' ', '-').toLowerCase()).toContain(code.split('-')[0])
    }
    expect(() => urusan('keuangan' as never)).toThrow("urusan: 'keuangan' is not known")
  })
})
