import { describe, expect, it } from 'vitest'
import type { DateInput } from '../../../src/dates'
import { imposingAuthority, planProceedings, planRemedy } from '../../../src/rules/discipline'
import { safePlanProceedings, safePlanRemedy } from '../../../src/schemas/safe-discipline-plans'

const told = (plan: {
  readonly steps: readonly { readonly code: string; readonly office: string; readonly onlyIf?: unknown }[]
}) =>
  plan.steps.map(
    ({ code, office, onlyIf }) => `${code}: ${office}${onlyIf === undefined ? '' : ` ${JSON.stringify(onlyIf)}`}`,
  )

describe('planProceedings', () => {
  it('plans a severe case against a sekretaris dinas of a kota whose superior is involved', () => {
    const plan = planProceedings({
      actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
      level: 'berat',
      weight: 'dismissal',
      superiorInvolved: true,
      superiorImposes: false,
      absent: 'once',
      publicLoss: true,
      specialAssignment: false,
      presentAtDelivery: false,
      remedyFiled: false,
      asOf: '2024-12-02',
    })
    expect(told(plan)).toEqual([
      'summon: atasan-langsung',
      'summon-again: atasan-langsung',
      'form-team: pejabat-pembina-kepegawaian-or-designated',
      'examine: tim-pemeriksa',
      'hear-others: atasan-langsung-team-or-pejabat-yang-berwenang-menghukum',
      'coordinate-with-apip: atasan-langsung-or-team',
      'release-temporarily: atasan-langsung',
      'appoint-pelaksana-harian: not-named-by-the-text',
      'report-result: atasan-langsung',
      'decide: pejabat-pembina-kepegawaian',
      'decide-dismissal: presiden-or-pejabat-pembina-kepegawaian',
      'deliver: pejabat-yang-berwenang-menghukum-or-designated',
      'send: pejabat-yang-berwenang-menghukum-or-designated',
      'take-effect: by-law',
      'record: personnel-office',
    ])
    expect(plan.steps[2]?.document?.fields).toContain('higher-superior')
    expect(plan.missing.map(({ fact }) => fact)).toEqual([
      'examinationSetOn',
      'summonedOn',
      'proposedOn',
      'decidedOn',
      'receivedOn',
    ])
  })

  it.each([
    ['2021-08-30', '2021-08-30', 'pp-53-2010', 'pp-53-2010'],
    ['2021-08-30', '2021-08-31', 'pp-53-2010', 'pp-94-2021'],
    ['2021-08-31', '2021-09-01', 'pp-94-2021', 'pp-94-2021'],
  ] as const)('an examination of %s decided on %s follows %s and then %s', (examinedOn, decidedOn, before, after) => {
    const plan = planProceedings({ actor: { kind: 'pns' }, level: 'berat', absent: 'never', examinedOn, decidedOn })
    const of = (code: string) => plan.steps.find((step) => step.code === code)?.basis[0]?.provision.split('/')[0]
    expect([of('examine'), of('decide')]).toEqual([before, after])
    const notes = plan.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))
    expect(notes.includes('examined-before-pp-94-findings-stand')).toBe(before !== after)
  })

  it('shows both regulations where the day of the examination is open', () => {
    const examine = planProceedings({ level: 'ringan', absent: 'never', decidedOn: '2021-09-15' }).steps.filter(
      ({ code }) => code === 'examine',
    )
    expect(examine.map(({ onlyIf }) => onlyIf)).toEqual([
      { servant: ['pns', 'cpns'], examination: { from: '2010-06-06', until: '2021-08-31' } },
      { servant: ['pns', 'cpns'], examination: { from: '2021-08-31', until: null } },
    ])
  })

  it('a lighter sanction of PP 53/2010 takes effect with its decision, another on the day set for an absentee', () => {
    const facts = {
      actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
      decidedOn: '2019-05-27',
    } as const
    const effect = (more: object) =>
      planProceedings({ ...facts, ...more }).steps.filter(({ code }) => code === 'take-effect')
    expect(
      effect({ level: 'ringan', presentAtDelivery: true }).map(({ deadline, lasts }) => [deadline, lasts]),
    ).toEqual([[null, { from: 'decidedOn', until: 'decidedOn' }]])
    expect(
      effect({
        level: 'berat',
        weight: 'dismissal',
        presentAtDelivery: false,
        remedyFiled: false,
        deliverySetOn: '2019-05-29',
      })[0]?.deadline,
    ).toMatchObject({ due: '2019-06-13', provision: 'pp-53-2010/pasal-46' })
    expect(effect({ level: 'berat' }).length).toBeGreaterThan(1)
  })

  it('names who decides in a kabupaten or kota where the texts differ, once a reading is chosen', () => {
    const facts = {
      actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
      level: 'sedang',
      decidedOn: '2024-12-02',
    } as const
    const decide = (option?: string) => {
      const plan = planProceedings(
        facts,
        option === undefined ? {} : { readings: { 'sedang-authority-kabupaten-kota': option } },
      )
      const chosen = plan.cautions.filter(({ code }) => code === 'reading-chosen').length
      return [plan.steps.find(({ code }) => code === 'decide')?.office, chosen]
    }
    const [open, chosen] = decide()
    expect([open, chosen]).toEqual(['pejabat-yang-berwenang-menghukum', 0])
    expect(decide('pejabat-pembina-kepegawaian')).toEqual(['pejabat-pembina-kepegawaian', 0])
    expect(decide('two-tiers-above')).toEqual(['pejabat-dua-tingkat-di-atas', 1])
    expect(() => decide('nobody')).toThrow('readings.sedang-authority-kabupaten-kota')
  })

  it('asks for post and place while they would tell who imposes, and no more once both are told', () => {
    const asked = (actor: { post?: 'jpt-pratama'; place?: 'kabupaten-kota' }) =>
      planProceedings({
        actor: { kind: 'pns', ...actor },
        level: 'berat',
        weight: 'in-service',
        decidedOn: '2019-05-27',
      }).missing.flatMap(({ fact }) => (fact.startsWith('actor.') ? [fact] : []))
    expect(asked({})).toEqual(['actor.post', 'actor.place'])
    expect(asked({ post: 'jpt-pratama' })).toEqual(['actor.place'])
    // PP 53/2010 Pasal 19: of a jpt-pratama there it turns on being the Sekretaris Daerah.
    expect(asked({ post: 'jpt-pratama', place: 'kabupaten-kota' })).toEqual([])
  })

  it('tells with who decides what imposingAuthority tells of it', () => {
    const facts = { post: 'administrator', place: 'kabupaten-kota' } as const
    const notes = (decidedOn: DateInput) =>
      planProceedings({ actor: { kind: 'pns', ...facts }, level: 'sedang', decidedOn }).steps.find(
        ({ code }) => code === 'decide',
      )?.notes
    const told = (decidedOn: DateInput) =>
      imposingAuthority({ ...facts, level: 'sedang', decidedOn }).cautions.flatMap((one) =>
        one.code === 'note' ? [one.note] : [],
      )
    // UU 5/2014 Pasal 131 equates eselon and posts from 15 January 2014 until the regulation on posts of 7 April 2017.
    for (const [day, read] of [
      ['2014-01-14', true],
      ['2014-01-15', false],
      ['2017-04-06', false],
      ['2017-04-07', true],
    ] as const) {
      expect(told(day).includes('eselon-read-as-a-post'), day).toBe(read)
      expect(notes(day)?.includes('eselon-read-as-a-post'), day).toBe(read)
    }
  })

  it('leaves a PPPK to the rule of the agency, and plans the end of the agreement', () => {
    const plan = planProceedings({
      actor: { kind: 'p3k' },
      level: 'berat',
      proposedOn: '2024-12-02',
      decidedOn: '2024-12-10',
    })
    expect(told(plan)).toEqual([
      'apply-agency-rule: set-by-agency-rule',
      'propose-termination: pejabat-yang-berwenang-or-pejabat-pembina-kepegawaian',
      'decide-termination: presiden-or-pejabat-pembina-kepegawaian',
    ])
    expect(plan.steps[2]?.deadline).toMatchObject({ due: '2024-12-20', provision: 'pp-49-2018/pasal-71/ayat-3' })
  })

  it('dismisses a CPNS instead of a sanction above the lightest', () => {
    const codes = planProceedings({ actor: { kind: 'cpns' }, level: 'sedang', decidedOn: '2024-12-02' }).steps.map(
      ({ code }) => code,
    )
    expect(codes).toContain('dismiss-cpns')
    expect(codes).not.toContain('decide')
  })

  it('tells no effect of a sanction that no CPNS is given since PP 11/2017', () => {
    const effects = (kind: 'pns' | 'cpns', level: 'ringan' | 'sedang' | 'berat', day: DateInput) =>
      planProceedings({ actor: { kind }, level, examinedOn: day, decidedOn: day }).steps.some(
        ({ code }) => code === 'take-effect',
      )
    for (const level of ['sedang', 'berat'] as const) {
      expect(effects('cpns', level, '2017-04-06'), level).toBe(true)
      for (const day of ['2017-04-07', '2021-08-30', '2021-08-31', '2024-12-02'] as const) {
        expect(effects('cpns', level, day), `${level} ${day}`).toBe(false)
        expect(effects('pns', level, day), `${level} ${day}`).toBe(true)
        expect(effects('cpns', 'ringan', day), day).toBe(true)
      }
    }
  })

  it('says why there is nothing to plan, and that days are out of order', () => {
    const notes = (facts: Parameters<typeof planProceedings>[0]) => planProceedings(facts).cautions
    expect(notes({ actor: { kind: 'pns' }, examinedOn: '2005-01-01', decidedOn: '2005-02-01' })).toContainEqual({
      code: 'note',
      note: 'before-coverage',
    })
    expect(notes({ examinedOn: '2024-12-02', decidedOn: '2024-11-02' })).toContainEqual({
      code: 'days-out-of-order',
      facts: ['examinedOn', 'decidedOn'],
    })
  })

  it('gives the rule where the calendar cannot count', () => {
    const [examine] = planProceedings({
      level: 'ringan',
      absent: 'never',
      actor: { kind: 'pns' },
      summonedOn: '2190-01-02',
      asOf: '2190-01-02',
    }).steps.filter(({ code }) => code === 'examine')
    expect(examine?.deadline).toMatchObject({ event: '2190-01-02', rule: { count: 7 } })
  })

  it.each([
    [{ actor: { kind: 'thl' } }, /^actor\.kind: 'thl' is not accepted; accepted: pns, cpns, pppk, pppk-paruh-waktu/],
    [{ level: 'heavy' }, /^level: 'heavy' is not accepted; accepted: ringan, sedang, berat/],
    [{ weight: 'all' }, /^weight: 'all'/],
    [{ absent: 'often' }, /^absent: 'often'/],
    [{ decidedOn: '2024-02-30' }, /decidedOn/],
  ])('refuses %j by name', (facts, message) => {
    expect(() => planProceedings(facts as never)).toThrow(message)
  })

  it('refuses readings that it does not turn on, and options that a point does not have', () => {
    expect(() => planProceedings({}, { readings: { 'sedang-kinds': 'tukin-cut' } })).toThrow(
      /^readings: 'sedang-kinds'/,
    )
    expect(() => planProceedings({}, { readings: { 'bare-hari': 'moon' } })).toThrow(/^readings\.bare-hari: 'moon'/)
  })
})

describe('planRemedy', () => {
  const sanction = {
    actor: { kind: 'pns' },
    against: 'sanction-sedang',
    issuer: 'pejabat-pembina-kepegawaian',
  } as const

  it.each([
    ['2021-08-30', '2021-08-30', ['none-under-pp-53']],
    ['2021-08-30', '2021-08-31', ['keberatan-to-pejabat-pembina-kepegawaian']],
    ['2021-08-31', '2021-09-01', ['keberatan-to-pejabat-pembina-kepegawaian']],
  ] as const)('a sanction of %s contested on %s goes by %j', (decidedOn, objectedOn, tracks) => {
    expect(planRemedy({ ...sanction, decidedOn, objectedOn }).tracks).toEqual(tracks)
  })

  it.each([
    [{ objectedOn: '2021-08-01', remedyDecidedOn: '2021-08-09' }, []],
    [{ objectedOn: '2021-08-01', remedyDecidedOn: '2021-08-10' }, ['remedy-pending-in-2021-is-contested']],
    [{ objectedOn: '2021-08-10' }, ['remedy-pending-in-2021-is-contested']],
    [{ asOf: '2021-08-01' }, ['planned-as-of-a-day']],
    [{ asOf: '2021-08-20' }, ['planned-as-of-a-day', 'remedy-pending-in-2021-is-contested']],
  ] as const)('%j gives the cautions %j', (days, notes) => {
    const plan = planRemedy({ ...sanction, decidedOn: '2021-07-01', ...days })
    expect(plan.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))).toEqual(notes)
  })

  it('asks when the remedy was decided where that chooses the law', () => {
    const asked = planRemedy(
      { ...sanction, decidedOn: '2021-07-01', objectedOn: '2021-07-12' },
      { readings: { 'remedy-pending-in-2021': 'pp-79' } },
    )
    expect(asked.missing.map(({ fact }) => fact)).toContain('remedyDecidedOn')
    expect(planRemedy({ ...sanction, decidedOn: '2021-08-12' }).missing.map(({ fact }) => fact)).toContain('objectedOn')
  })

  describe('no time of PP 79/2021 runs from a day before 10 August 2021', () => {
    const dismissed = { ...sanction, against: 'dismissal', decidedOn: '2019-03-01', receivedOn: '2019-03-06' } as const
    const objected = { ...dismissed, against: 'sanction-sedang', issuer: 'other-official' } as const
    const opening = (facts: Parameters<typeof planRemedy>[0], option: 'pp-53' | 'pp-79' = 'pp-53') =>
      planRemedy(facts, { readings: { 'remedy-pending-in-2021': option } }).steps.flatMap(
        ({ code, deadline, notes }) =>
          code === 'object' || code === 'appeal'
            ? [
                deadline !== null && 'due' in deadline
                  ? `${deadline.due} ${deadline.provision}`
                  : notes.filter((note) => note === 'no-time-from-before-pp-79').join(),
              ]
            : [],
      )
    const notesOf = (facts: Parameters<typeof planRemedy>[0]) =>
      planRemedy(facts).cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))
    const BAPEK = '2019-03-20 pp-24-2011/pasal-7/ayat-3'

    it('a dismissal of 2019 had 14 calendar days to BAPEK, filed or not, whenever it is asked', () => {
      expect(planRemedy(dismissed).tracks).toEqual(['banding-to-bapek'])
      expect(opening(dismissed)).toEqual([BAPEK])
      expect(opening({ ...dismissed, asOf: '2024-01-02' }, 'pp-79')).toEqual([BAPEK])
      expect(opening({ ...dismissed, appealedOn: '2021-09-15' }, 'pp-79')).toEqual([BAPEK])
      expect(notesOf({ ...dismissed, appealedOn: '2021-09-15' })).toEqual(['filed-after-the-last-day'])
      expect(opening({ ...dismissed, appealedOn: '2019-03-15' })).toEqual([BAPEK])
    })

    it('under the other reading an appeal that was pending goes to BPASN, without a day counted from 2019', () => {
      expect(opening(dismissed, 'pp-79')).toEqual(['no-time-from-before-pp-79', BAPEK])
      const pending = planRemedy(
        { ...objected, receivedOn: '2021-07-19', objectedOn: '2021-07-26', remedyDecidedOn: '2021-08-20' },
        { readings: { 'remedy-pending-in-2021': 'pp-79' } },
      )
      expect(pending.steps.find(({ code }) => code === 'decide-objection')).toMatchObject({
        deadline: null,
        notes: ['silence-is-neither-grant-nor-nullity', 'no-time-from-before-pp-79'],
      })
    })

    it('an objection of 2019 had the 14 days of PP 53/2010', () => {
      expect(opening(objected)).toEqual(['2019-03-20 pp-53-2010/pasal-35/ayat-2'])
      expect(opening({ ...objected, asOf: '2022-01-03' }, 'pp-79')).toEqual(['2019-03-20 pp-53-2010/pasal-35/ayat-2'])
    })

    it('an objection of 2019 against another decision, and one of PPPK, had the 21 working days of UU 30/2014', () => {
      // 7 March 2019 was Nyepi, 3 April Isra Mikraj.
      const general = '2019-04-08 uu-30-2014/pasal-77/ayat-1'
      const asOf = '2022-01-03'
      expect(opening({ ...objected, against: 'staffing-decision', asOf })[0]).toBe(general)
      expect(opening({ ...dismissed, actor: { kind: 'pppk' }, asOf })[0]).toBe(general)
    })

    it.each([
      ['2021-07-26', ['2021-08-09 pp-24-2011/pasal-7/ayat-3'], ['filed-after-the-last-day']],
      ['2021-07-27', ['no-time-from-before-pp-79'], ['older-time-ran-into-pp-79', 'track-is-an-inference']],
      ['2021-08-09', ['no-time-from-before-pp-79'], ['older-time-ran-into-pp-79', 'track-is-an-inference']],
      // 11 August was moved from the 10th as the new year of Hijriah, 17 August is the day of independence.
      ['2021-08-10', ['2021-09-01 pp-79-2021/pasal-11/ayat-3'], ['track-is-an-inference']],
    ] as const)('received on %s and appealed in September 2021: %j', (receivedOn, first, notes) => {
      const facts = { ...dismissed, decidedOn: '2021-07-20', receivedOn, appealedOn: '2021-09-01' } as const
      expect(opening(facts)).toEqual(first)
      expect(notesOf(facts)).toEqual(notes)
    })

    it('an omission that goes on, and a matter not known, are not held to an older time', () => {
      expect(opening({ ...dismissed, against: 'decision-not-carried-out', asOf: '2022-01-03' })).toEqual([
        'no-time-from-before-pp-79',
      ])
      expect(planRemedy({ ...dismissed, against: undefined, asOf: '2022-01-03' }).tracks).toContain('banding-to-bpasn')
    })
  })

  it('says that it was filed late, on the day after the last and not on it', () => {
    const late = (objectedOn: '2024-12-20' | '2024-12-23') =>
      planRemedy({ ...sanction, decidedOn: '2024-12-02', receivedOn: '2024-12-02', objectedOn }).cautions
    expect(late('2024-12-20')).toEqual([])
    expect(late('2024-12-23')).toEqual([{ code: 'note', note: 'filed-after-the-last-day' }])
    const general = {
      actor: { kind: 'thl' },
      decidedOn: '2024-01-02',
      objectionDecisionReceivedOn: '2024-03-01',
    } as const
    expect(planRemedy({ ...general, generalAppealedOn: '2024-04-30' }).cautions).toEqual([
      { code: 'note', note: 'filed-after-the-last-day' },
    ])
  })

  it.each([
    [{}, true],
    [{ actor: { kind: 'cpns' } }, true],
    [{ actor: undefined, against: undefined }, true],
    [{ actor: { kind: 'pppk' } }, false],
    [{ actor: { kind: 'pppk-paruh-waktu' }, decidedOn: '2025-06-02' }, false],
    [{ against: 'staffing-decision' }, false],
    [{ decidedOn: '2021-08-31', receivedOn: '2021-08-31' }, true],
    [{ decidedOn: '2021-08-30', receivedOn: '2021-08-30' }, false],
    [{ decidedOn: undefined, asOf: '2021-08-31' }, true],
    [{ decidedOn: undefined, asOf: '2021-08-30' }, false],
  ] as const)('moves the effect of a sanction by a filing only where PP 94/2021 says so: %j', (facts, moves) => {
    const given = { ...sanction, decidedOn: '2024-12-02', ...facts } as Parameters<typeof planRemedy>[0]
    const { steps } = planRemedy(given, { readings: { 'remedy-pending-in-2021': 'pp-79' } })
    const filed = steps.filter(({ code, basis }) => code === 'object' && JSON.stringify(basis).includes('pp-79-2021'))
    expect(filed.length).toBeGreaterThan(0)
    for (const { notes, basis } of filed) {
      expect(notes.includes('filing-suspends-a-sanction')).toBe(moves)
      expect(basis.some(({ provision }) => provision === 'pp-94-2021/pasal-38/ayat-2')).toBe(moves)
    }
  })

  it.each([
    // 90 days from the day after: of 3 December 2018 to 3 March 2019.
    ['2018-12-03', ['2019-03-03 uu-5-1986/pasal-55']],
    ['2018-12-04', ['2019-03-04 perma-6-2018/pasal-5/ayat-1']],
  ] as const)(
    'counts a suit by the general act from the rule of the Supreme Court only since it is there: %s',
    (day, due) => {
      const { steps } = planRemedy({ actor: { kind: 'thl' }, decidedOn: '2018-10-01', remedyDecisionReceivedOn: day })
      const suits = steps.filter(({ code }) => code === 'sue')
      expect(
        suits.map(({ deadline }) =>
          deadline !== null && 'due' in deadline ? `${deadline.due} ${deadline.provision}` : undefined,
        ),
      ).toEqual(due)
    },
  )

  it('leaves both ways of counting a suit open where the day of the remedy may lie on either side of that rule', () => {
    const suits = (facts: Parameters<typeof planRemedy>[0]) =>
      planRemedy({ actor: { kind: 'thl' }, ...facts }).steps.filter(({ code }) => code === 'sue')
    expect(suits({ decidedOn: '2018-10-01' }).map(({ onlyIf }) => onlyIf)).toEqual([
      { receipt: { from: '0001-01-01', until: '2018-12-04' } },
      { receipt: { from: '2018-12-04', until: null } },
    ])
    expect(suits({ decidedOn: '2018-12-04' }).map(({ onlyIf }) => onlyIf)).toEqual([undefined])
    expect(planRemedy({ actor: { kind: 'thl' }, decidedOn: '2018-10-01' }).missing.map(({ fact }) => fact)).toContain(
      'remedyDecisionReceivedOn',
    )
  })

  it('has no steps where no text settles the remedy, and says so', () => {
    const plan = planRemedy({ ...sanction, against: 'dismissal', issuer: 'presiden', decidedOn: '2024-12-02' })
    expect([plan.tracks, plan.steps]).toEqual([[], []])
    expect(plan.cautions).toEqual([
      { code: 'note', note: 'track-is-an-inference' },
      { code: 'note', note: 'outside-pp-79' },
    ])
  })

  it.each([
    [{ actor: { kind: 'polri' } }, /^actor\.kind: 'polri' is not accepted/],
    [{ against: 'everything' }, /^against: 'everything' is not accepted; accepted: sanction-ringan/],
    [{ issuer: 'camat' }, /^issuer: 'camat'/],
    [{ receivedOn: '2024-13-01' }, /receivedOn/],
  ])('refuses %j by name', (facts, message) => {
    expect(() => planRemedy(facts as never)).toThrow(message)
  })

  it('says that days are out of order', () => {
    expect(planRemedy({ ...sanction, decidedOn: '2024-12-02', receivedOn: '2024-11-02' }).cautions).toContainEqual({
      code: 'days-out-of-order',
      facts: ['decidedOn', 'receivedOn'],
    })
  })
})

describe('the safe doors', () => {
  const codes = (answer: ReturnType<typeof safePlanRemedy> | ReturnType<typeof safePlanProceedings>) =>
    answer.ok ? 'ok' : answer.issues.map(({ path, code }) => `${path} ${code}`)

  it('answer like the plain ones, and report everything that is wrong', () => {
    expect(safePlanProceedings({ level: 'sedang', decidedOn: '2024-12-02' })).toEqual({
      ok: true,
      value: planProceedings({ level: 'sedang', decidedOn: '2024-12-02' }),
    })
    expect(safePlanRemedy({ actor: { kind: 'p3k' } }, { week: 6 })).toEqual({
      ok: true,
      value: planRemedy({ actor: { kind: 'p3k' } }, { week: 6 }),
    })
    expect(codes(safePlanProceedings({ actor: { kind: 'thl' }, level: 'x', decidedOn: '2500-01-01' }))).toEqual([
      'level unknown-value',
      'actor.kind unknown-value',
      'decidedOn out-of-range',
    ])
    expect(codes(safePlanRemedy({ actor: { kind: 'tni' }, asOf: '2500-01-01' }))).toEqual([
      'actor.kind unknown-value',
      'asOf out-of-range',
    ])
    for (const hostile of [null, 1, 'x', [], () => 1, { actor: null }, Object.create(null)]) {
      expect(() => [safePlanProceedings(hostile), safePlanRemedy(hostile, hostile)]).not.toThrow()
    }
  })

  it('count by a calendar given as data, and report what is wrong with it', () => {
    const calendar = { id: 'daerah', base: 'national', days: [{ date: '2024-12-04', name: 'Libur daerah' }], years: [] }
    const answer = safePlanRemedy(
      {
        actor: { kind: 'pns' },
        against: 'sanction-sedang',
        issuer: 'pejabat-pembina-kepegawaian',
        decidedOn: '2024-12-02',
        receivedOn: '2024-12-02',
      },
      { calendar },
    )
    expect(answer.ok ? answer.value.steps[0]?.deadline : answer.issues).toBeDefined()
  })
})
