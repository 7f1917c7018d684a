import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../src/explain'
import { planSuccession, type SuccessionFacts, type SuccessionPerson } from '../../../src/rules/additional-duty'
import { safePlanSuccession, safeResolveResignation } from '../../../src/schemas'
import { runs } from '../../checks/runs'
import { FIT, LEAVING, LETTER, office, PPK, pack } from './an-office'

const taken = (facts: SuccessionFacts) =>
  Object.fromEntries(planSuccession(facts).assignments.map((one) => [one.package, `${one.to} ${one.rung}`]))

describe('planSuccession', () => {
  it('serves a payment due before signing and preparation, and nobody over the limit', () => {
    const packages = [
      pack('late', { stage: 'preparation' }),
      pack('sign', { stage: 'signing' }),
      pack('pay', { stage: 'payment-due', dueOn: '2022-03-01' }),
      pack('run', { stage: 'running', dueOn: '2022-02-25' }),
    ]
    expect(taken(office({ packages, people: [LEAVING, { key: 'ASN-01', ...FIT, limit: 2 }] }))).toEqual({
      run: 'ASN-01 others-of-the-unit',
      pay: 'ASN-01 others-of-the-unit',
      sign: 'null pa-acts',
      late: 'null pa-acts',
    })
  })

  it('counts packages served elsewhere against the limit, and tells what each serves before and after', () => {
    const person = { key: 'ASN-01', ...FIT, limit: 4, otherPackages: 2 }
    const plan = planSuccession(
      office({ packages: ['a', 'b', 'c'].map((key) => pack(key)), people: [LEAVING, person] }),
    )
    expect(plan.assignments.map(({ to, takes, keptAbove }) => [to, takes, keptAbove])).toEqual([
      ['ASN-01', 'everything', []],
      ['ASN-01', 'everything', []],
      [null, 'everything', []],
    ])
    expect(plan.candidates).toMatchObject([
      { person: 'ASN-01', standing: 'eligible', obstacles: [], before: 2, after: 4, limit: 4 },
    ])
  })

  it.each([
    ['type-a', ['a', 'b', 'c'], []],
    ['type-b', ['b', 'c'], ['certificate-below-package']],
    ['type-c', ['c'], ['certificate-below-package']],
  ] as const)(
    'gives someone with a certificate of %s the packages for which it is enough: %j',
    (certificate, keys, obstacles) => {
      const packages = (['a', 'b', 'c'] as const).map((type) => pack(type, { type }))
      const people = [LEAVING, { key: 'ASN-01', ...FIT, certificate }]
      const plan = planSuccession(office({ on: '2025-05-02', packages, people }))
      expect(plan.assignments.flatMap(({ to, package: one }) => (to === 'ASN-01' ? [one] : []))).toEqual(keys)
      expect(plan.candidates[0]).toMatchObject({ standing: 'eligible', obstacles, after: keys.length, limit: null })
    },
  )

  it('delivers decrees to whoever one of them names, and none on a duty that was abolished', () => {
    const abolished = 'pemeriksa-hasil-pekerjaan'
    const receiver = { key: 'PPHP-01', ...FIT, limit: 0, holds: [{ duty: abolished }] } as const
    const plan = planSuccession(
      office({
        on: '2022-06-01',
        people: [LEAVING, { key: 'ASN-01', ...FIT }, receiver],
        laidDown: [LETTER, { ...LETTER, holder: 'PPHP-01', duty: abolished }],
      }),
    )
    expect(plan.answers.map(({ holder, decision }) => [holder, decision.status])).toEqual([
      ['PPK-01', 'decided'],
      ['PPHP-01', 'outside-law'],
    ])
    expect(plan.steps.find(({ code }) => code === 'deliver-decrees')?.concerns).toEqual(['ASN-01', 'PPK-01'])
  })

  it('asks of each package by its own fund: a PPTK stands in only where the APBD pays', () => {
    const pptk = {
      key: 'PPTK-01',
      ...FIT,
      holds: [{ duty: 'pejabat-pelaksana-teknis-kegiatan' }],
      readyFor: ['pptk-tasks-a-to-m'],
    } as const
    const packages = [pack('a'), pack('b', { fund: 'apbn' })]
    expect(taken(office({ people: [LEAVING, pptk], packages }))).toEqual({
      a: 'PPTK-01 pptk-tasks-a-to-m',
      b: 'null pa-acts',
    })
  })

  it('goes rung by rung: who remains, the own unit, another unit, KPA, PPTK for tasks a to m, PA', () => {
    const packages = ['a', 'b', 'c', 'd', 'e'].map((key) => pack(key))
    const people: SuccessionPerson[] = [
      LEAVING,
      { key: 'PPK-02', ...FIT, holds: [{ duty: PPK }], limit: 1 },
      { key: 'ASN-01', ...FIT, limit: 1 },
      { key: 'ASN-02', ...FIT, inUnit: false, limit: 1 },
      {
        key: 'PPTK-01',
        ...FIT,
        holds: [{ duty: 'pejabat-pelaksana-teknis-kegiatan' }],
        limit: 1,
        readyFor: ['pptk-tasks-a-to-m'],
      },
    ]
    const plan = planSuccession(office({ packages, people }))
    expect(plan.assignments.map(({ rung }) => rung)).toEqual([
      'remaining-holders',
      'others-of-the-unit',
      'others-of-another-unit',
      'pptk-tasks-a-to-m',
      'pa-acts',
    ])
    expect(plan.assignments[3]?.keptAbove).toEqual(['teams', 'sppbj', 'contract-signing', 'commitments'])
    expect(plan.ladders[0]?.rungs.map(({ state, why }) => `${state} ${why}`)).toEqual([
      'used null',
      'used null',
      'used null',
      'skipped office-does-not-exist',
      'used no-ppk-appointed',
      'used null',
    ])
    expect(plan.ladders[0]?.order).toBe('order-is-a-choice')
    expect(plan.goesUp.map(({ package: one }) => one)).toEqual(['d', 'e'])
  })

  it.each([
    ['2021-02-01', 'apbd', 'closed', 'not-available-yet'],
    ['2021-02-02', 'apbd', 'skipped', 'nobody-there'],
    ['2022-02-24', 'apbn', 'closed', 'no-such-duty-in-fund'],
  ] as const)('knows the rung of a PPTK on %s in %s as %s', (on, fund, state, why) => {
    const plan = planSuccession(office({ on, fund, laidDown: [{ ...LETTER, receivedOn: undefined }] }))
    const rung = plan.ladders[0]?.rungs.find((one) => one.rung === 'pptk-tasks-a-to-m')
    expect([rung?.state, rung?.why]).toEqual([state, why])
  })

  it.each([
    ['2018-06-30', null],
    ['2018-07-01', 'no-other-personnel'],
    ['2021-02-01', 'no-other-personnel'],
    ['2021-02-02', null],
  ] as const)('lets the PA act on %s under the condition of Perlem LKPP 15/2018: %s', (on, why) => {
    for (const fund of ['apbn', 'apbd'] as const) {
      const plan = planSuccession(office({ on, fund, laidDown: [{ ...LETTER, receivedOn: undefined }] }))
      expect(plan.ladders[0]?.rungs.find(({ rung }) => rung === 'pa-acts')?.why, fund).toBe(why)
    }
  })

  it('asks whether there is a KPA, and lets one double only after everybody else', () => {
    const { office: _, ...rest } = office()
    expect(planSuccession(rest).missing.map(({ fact }) => fact)).toContain('office.kpa')
    const packages = [pack('a'), pack('b')]
    expect(taken(office({ office: { kpa: true }, packages }))).toEqual({
      a: 'ASN-01 others-of-the-unit',
      b: 'null kpa-doubles',
    })
  })

  it.each([
    ['no certificate', { certificate: 'none' }, 'certificate-lacking'],
    ['a supplier of the own', { conflict: 'controls-a-supplier' }, 'controls-a-supplier'],
    ['the purse', { holds: [{ duty: 'bendahara-pengeluaran' }] }, 'barred-beside'],
    ['a pokja of the package', { holds: [{ duty: 'pokja-pemilihan', package: 'a' }] }, 'barred-for-the-same-package'],
  ] as const)('does not take someone with %s', (_, rest, obstacle) => {
    const plan = planSuccession(office({ people: [LEAVING, { key: 'ASN-01', ...FIT, ...rest } as SuccessionPerson] }))
    expect(plan.assignments[0]?.rung).toBe('pa-acts')
    expect(plan.candidates.find(({ person }) => person === 'ASN-01')?.obstacles).toContain(obstacle)
  })

  it('takes someone of the pokja of one package for another', () => {
    const person = { key: 'ASN-01', ...FIT, holds: [{ duty: 'pokja-pemilihan' as const, package: 'a' }] }
    expect(taken(office({ people: [LEAVING, person], packages: [pack('a'), pack('b')] }))).toEqual({
      a: 'null pa-acts',
      b: 'ASN-01 others-of-the-unit',
    })
  })

  it('names what is missing of a person instead of guessing', () => {
    const { certificate: _, ...unknown } = FIT
    const plan = planSuccession(office({ people: [LEAVING, { key: 'ASN-01', ...unknown }] }))
    expect(plan.candidates[0]).toMatchObject({ person: 'ASN-01', standing: 'unknown' })
    expect(plan.missing.map(({ fact }) => fact)).toContain('people.certificate')
  })

  it('leaves nobody out of whom it is not known to which unit the person belongs', () => {
    const { inUnit: _, ...rest } = FIT
    const plan = planSuccession(
      office({ people: [LEAVING, { key: 'ASN-01', ...rest }, { key: 'ASN-02', kind: 'pns' }] }),
    )
    expect(
      plan.candidates.map(({ person, standing, missing }) => [person, standing, missing.includes('people.inUnit')]),
    ).toEqual(
      expect.arrayContaining([
        ['ASN-01', 'unknown', true],
        ['ASN-02', 'unknown', true],
      ]),
    )
    expect(JSON.stringify(plan.missing)).toContain('inUnit')
  })

  it('takes no pact for signed or to be signed where nobody said how it stands', () => {
    const { pact: _, ...unasked } = FIT
    const plan = planSuccession(office({ people: [LEAVING, { key: 'ASN-01', ...unasked }] }))
    expect(plan.assignments[0]?.rung).toBe('pa-acts')
    expect(plan.candidates[0]).toMatchObject({ person: 'ASN-01', standing: 'unknown', missing: ['people.pact'] })
    expect(plan.missing.map(({ fact }) => fact)).toEqual(['people.pact'])
    const refused = planSuccession(office({ people: [LEAVING, { key: 'ASN-01', ...FIT, pact: 'refused' }] }))
    expect(refused.candidates[0]).toMatchObject({ standing: 'not-eligible', obstacles: ['pact-refused'] })
  })

  it('asks who lays down another duty whether to step in, and neither takes nor drops the person unasked', () => {
    const other = { key: 'PENGAWAS-01', ...FIT, technical: true } as const
    const plan = (readyFor?: SuccessionPerson['readyFor']) =>
      planSuccession(
        office({
          people: [LEAVING, { ...other, readyFor }],
          laidDown: [LETTER, { ...LETTER, holder: other.key, duty: 'pengawas-pekerjaan' }],
        }),
      )
    expect(plan().candidates[0]).toMatchObject({ standing: 'unknown', missing: ['people.readyFor'] })
    expect(plan().missing.map(({ fact }) => fact)).toEqual(['people.readyFor'])
    expect(plan([]).candidates[0]).toMatchObject({ standing: 'not-ready', conditions: [], obstacles: [], missing: [] })
    expect(plan([]).assignments[0]).toMatchObject({ to: null, rung: 'pa-acts' })
    expect(plan(['others-of-the-unit']).assignments[0]?.to).toBe(other.key)
    // Whoever does not qualify need not be asked.
    const uncertified = planSuccession(
      office({
        people: [LEAVING, { ...other, certificate: 'none' }],
        laidDown: [LETTER, { ...LETTER, holder: other.key, duty: 'pengawas-pekerjaan' }],
      }),
    )
    expect(uncertified.candidates[0]).toMatchObject({ standing: 'not-eligible', obstacles: ['certificate-lacking'] })
    expect(uncertified.missing).toEqual([])
  })

  it('asks for the post of a PPTK to come, and whether a supervisor to come can supervise', () => {
    const { position: _, ...noPost } = FIT
    const leaving = { key: 'X-01', ...FIT } as const
    const of = (duty: 'pejabat-pelaksana-teknis-kegiatan' | 'pengawas-pekerjaan', field: 'pptk' | 'supervisor') =>
      planSuccession(
        office({
          people: [leaving, { key: 'ASN-01', ...noPost }],
          packages: [{ key: 'a', stage: 'running', [field]: 'X-01' }],
          laidDown: [{ ...LETTER, holder: 'X-01', duty }],
        }),
      ).candidates.find(({ person }) => person === 'ASN-01')
    expect(of('pejabat-pelaksana-teknis-kegiatan', 'pptk')).toMatchObject({
      rung: 'structural-officer',
      standing: 'unknown',
      missing: ['office.structuralOfficer', 'people.position'],
    })
    expect(of('pengawas-pekerjaan', 'supervisor')).toMatchObject({ standing: 'unknown', missing: ['people.technical'] })
  })

  it('has the one answer who made the decree, and never a KPA that is not there', () => {
    const officers = (kpa: boolean | undefined, namedBy?: 'kuasa-pengguna-anggaran' | 'pejabat-pembuat-komitmen') =>
      planSuccession(
        office({
          office: { kpa, hospital: false },
          people: [LEAVING, { key: 'S-01', ...FIT }],
          laidDown: [
            { ...LETTER, namedBy },
            { ...LETTER, holder: 'S-01', duty: 'pengawas-pekerjaan', namedBy },
          ],
        }),
      ).answers.map(({ officer }) => officer)
    expect(officers(undefined)).toEqual([
      'pengguna-anggaran-atau-kuasanya',
      'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen',
    ])
    expect(officers(false)).toEqual(['pengguna-anggaran', 'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen'])
    expect(officers(true, 'kuasa-pengguna-anggaran')).toEqual(['kuasa-pengguna-anggaran', 'kuasa-pengguna-anggaran'])
    // A PPK names no PPK: what was told does not fit and is not taken.
    expect(officers(undefined, 'pejabat-pembuat-komitmen')).toEqual([
      'pengguna-anggaran-atau-kuasanya',
      'pejabat-pembuat-komitmen',
    ])
  })

  it('takes the KPA of another unit for an official like any other', () => {
    const kpa = { key: 'KPA-09', ...FIT, inUnit: false, holds: [{ duty: 'kuasa-pengguna-anggaran' }] } as const
    expect(taken(office({ people: [LEAVING, kpa] }))).toEqual({ a: 'KPA-09 others-of-another-unit' })
    expect(taken(office({ people: [LEAVING, { ...kpa, inUnit: true }] }))).toEqual({ a: 'KPA-09 kpa-doubles' })
  })

  it('keeps answers apart: one for each person, duplicates told, letters kept, withdrawals out', () => {
    const people = ['PPK-01', 'PPK-02', 'PPK-03'].map((key) => ({ ...LEAVING, key }))
    const laidDown = [
      LETTER,
      LETTER,
      { ...LETTER, letter: 'surat-kedua' },
      { ...LETTER, holder: 'PPK-02' },
      { ...LETTER, holder: 'PPK-03', withdrawnOn: '2022-02-23' },
    ] as const
    const plan = planSuccession(office({ people, laidDown, packages: [], reasons: ['too-few-staff'] }))
    expect(plan.answers.map(({ holder, letters, withdrawn }) => [holder, letters, withdrawn])).toEqual([
      ['PPK-01', ['surat', 'surat-kedua'], false],
      ['PPK-02', ['surat'], false],
      ['PPK-03', ['surat'], true],
    ])
    expect(plan.duplicates).toEqual([{ holder: 'PPK-01', duty: PPK, letter: 'surat' }])
    expect(plan.grievance).toEqual({
      letters: ['surat', 'surat-kedua'],
      signers: ['PPK-01', 'PPK-02'],
      reasons: ['too-few-staff'],
    })
  })

  it('says for how long the answer may take: ten working days until 1 November 2020, five since', () => {
    const due = (receivedOn: '2020-11-01' | '2020-11-02') => {
      const [step] = planSuccession(office({ on: '2020-11-20', laidDown: [{ ...LETTER, receivedOn }] })).steps
      const deadline = step?.deadline
      return deadline !== null && deadline !== undefined && 'count' in deadline ? deadline.count : undefined
    }
    expect([due('2020-11-01'), due('2020-11-02')]).toEqual([10, 5])
  })

  it('warns where no limit was given', () => {
    const notes = planSuccession(
      office({ on: '2025-05-02', people: [LEAVING, { key: 'ASN-01', ...FIT, certificate: 'type-b' }] }),
    ).cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))
    expect(notes).toContain('order-is-a-choice')
  })

  it('answers the same whatever the order of the input', () => {
    const packages = Array.from({ length: 7 }, (_, at) =>
      pack(`p${at}`, { stage: (['running', 'signing', 'preparation'] as const)[at % 3] as never }),
    )
    const people = [LEAVING, ...['ASN-01', 'ASN-02', 'ASN-03'].map((key) => ({ key, ...FIT, limit: 2 }))]
    const whole = office({ packages, people })
    const { facts: _, ...expected } = planSuccession(whole)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(packages, { minLength: 7 }),
        fc.shuffledSubarray(people, { minLength: 4 }),
        (a, b) => {
          const { facts: __, ...given } = planSuccession({ ...whole, packages: a, people: b })
          expect(given).toEqual(expected)
        },
      ),
      { numRuns: runs(40) },
    )
  })

  it('lets the targets of performance be changed and does not order it, since PP 30/2019 is carried out', () => {
    const changed = (on: '2021-04-28' | '2022-02-22') =>
      planSuccession(
        office({ on, laidDown: [{ ...LETTER, receivedOn: on }], people: [LEAVING, { key: 'ASN-01', ...FIT }] }),
      ).steps.flatMap((one) =>
        one.code === 'change-skp' ? [[one.force, one.basis.map(({ role, provision }) => `${role} ${provision}`)]] : [],
      )
    expect(changed('2021-04-28')).toEqual([])
    expect(changed('2022-02-22')).toEqual([['prudence', ['procedure pp-30-2019/pasal-28/ayat-2']]])
  })

  it('is an empty plan where nothing was laid down', () => {
    const plan = planSuccession(office({ laidDown: [] }))
    expect([plan.steps, plan.assignments, plan.ladders, plan.grievance]).toEqual([[], [], [], null])
  })

  it.each([
    [{ on: '2018-03-21' }, /^on: /],
    [{ fund: 'apbx' }, /^fund: /],
    [{ people: [LEAVING, LEAVING] }, /^people\[1\]\.key: /],
    [{ people: [{ ...LEAVING, limit: 1.5 }] }, /^people\[0\]\.limit: /],
    [{ laidDown: [{ ...LETTER, holder: 'nobody' }] }, /^laidDown\[0\]\.holder: /],
    [{ laidDown: [{ ...LETTER, receivedOn: '2022-02-25' }] }, /^laidDown\[0\]\.receivedOn: /],
    [{ packages: [pack('a', { fund: 'x' as never })] }, /^packages\[0\]\.fund: /],
  ] as const)('refuses %j by naming the field', (rest, message) => {
    expect(() => planSuccession(office(rest as Partial<SuccessionFacts>))).toThrow(message)
  })

  it('is told with a picture that Mermaid reads', async () => {
    const { default: mermaid } = await import('mermaid')
    // The parser of flow charts cleans labels by a library that needs a browser; here they are left as they are.
    const { default: purify } = await import('dompurify' as string)
    Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text })
    for (const locale of ['id', 'en'] as const) {
      const [, source] = toMarkdown(planSuccession(office()), { locale }).match(/```mermaid\n([\s\S]*?)\n```/) ?? []
      expect(await mermaid.parse(source ?? '')).toMatchObject({ diagramType: 'flowchart-v2' })
    }
  })
})

describe('the safe doors', () => {
  it('take what the plain doors take', () => {
    const answer = safePlanSuccession(office())
    expect(answer.ok && answer.value).toEqual(planSuccession(office()))
    expect(safeResolveResignation({ event: 'resign', duty: PPK, on: '2022-02-24' }).ok).toBe(true)
  })

  it('report every issue at once, in both languages', () => {
    const refused = safePlanSuccession({
      on: '2018-01-01',
      fund: 'apbx',
      people: [{ key: 'A', limit: -1 }, { key: 'A' }],
      packages: [{ key: 'p', stage: 'runing' }],
      laidDown: [{ holder: 'B', duty: PPK, event: 'resign', receivedOn: '2019-01-01' }],
    })
    const issues = refused.ok ? [] : refused.issues
    expect(issues.map(({ path, code }) => `${path} ${code}`).toSorted()).toEqual(
      [
        'fund unknown-value',
        'laidDown[0].holder unknown-value',
        'laidDown[0].receivedOn days-out-of-order',
        'on before-coverage',
        'packages[0].stage unknown-value',
        'people[0].limit out-of-range',
        'people[1].key already-taken',
      ].toSorted(),
    )
    for (const { message } of issues) expect(message.id).not.toBe(message.en)
  })

  it('read five thousand packages, and refuse more than ten thousand', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => pack(`p${at}`))
    expect(safePlanSuccession(office({ packages: many(5000) })).ok).toBe(true)
    const refused = safePlanSuccession(office({ packages: many(10_001) }))
    expect(refused.ok ? [] : refused.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['packages too-long'])
  })
})
