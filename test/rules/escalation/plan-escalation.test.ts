import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type DateInput } from '../../../src/dates'
import {
  ESCALATION_SUBJECTS,
  type EscalationFacts,
  type EscalationPlan,
  FILERS,
  planEscalation,
  ESCALATION_RESPONDENTS as RESPONDENTS,
  type EscalationRespondent as Respondent,
  RUNGS,
} from '../../../src/rules/escalation'
import { runs } from '../../checks/runs'

const PLACES = ['provinsi', 'kabupaten-kota'] as const
const ladder = (plan: EscalationPlan) => plan.steps.filter(({ line }) => line === 'ladder')
const told = (plan: EscalationPlan) => ladder(plan).map(({ office, state }) => `${office}: ${state}`)
const resting = (plan: EscalationPlan) =>
  Object.fromEntries(plan.steps.map(({ code, basis }) => [code, basis.map(({ provision }) => provision)]))
const noted = (plan: EscalationPlan) => plan.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))

const BONTANG: EscalationFacts = {
  subject: 'arbitrary-treatment',
  filer: 'pns',
  respondent: 'sekretaris-perangkat-daerah',
  place: 'kabupaten-kota',
  on: '2024-03-22',
}

describe('fifty signatures against the secretary of an office', () => {
  it('starts with the head of the office, who has five working days', () => {
    const plan = planEscalation({
      ...BONTANG,
      history: [{ rung: 'complain-to-head-of-office', filedOn: '2024-03-18' }],
    })
    expect(told(plan)).toEqual([
      'kepala-perangkat-daerah: waiting',
      'sekretaris-daerah: later',
      'bupati-wali-kota: later',
      'gubernur-wakil-pemerintah-pusat: later',
    ])
    expect(plan.steps[0]?.deadline).toMatchObject({ due: '2024-03-25', provision: 'pp-48-2016/pasal-17/ayat-1' })
    expect(plan.steps[0]?.silence).toBe('goes-to-auditors')
    expect(plan.skipped.map(({ code, why }) => `${code} ${why}`)).toEqual([
      'complain-to-direct-superior not-above-the-respondent',
    ])
    expect(noted(plan)).toEqual(['guard-against-retaliation'])
  })

  it.each([
    ['2024-03-24', 'waiting', 'later'],
    ['2024-03-25', 'waiting', 'later'],
    ['2024-03-26', 'overdue', 'now'],
  ] as const)('on %s the head of the office is %s and the sekda %s', (on, head, sekda) => {
    const plan = planEscalation({
      ...BONTANG,
      on,
      history: [{ rung: 'complain-to-head-of-office', filedOn: '2024-03-18' }],
    })
    expect(told(plan).slice(0, 2)).toEqual([`kepala-perangkat-daerah: ${head}`, `sekretaris-daerah: ${sekda}`])
  })

  it('gives the clock to whoever gets the complaint first, and to no one after', () => {
    const clocks = (respondent: Respondent) =>
      ladder(planEscalation({ ...BONTANG, respondent })).flatMap(({ code, deadline }) =>
        deadline === null ? [] : [code],
      )
    expect(clocks('rekan-kerja')).toEqual(['complain-to-direct-superior'])
    expect(clocks('kepala-perangkat-daerah')).toEqual(['raise-with-regional-secretary'])
    expect(clocks('sekretaris-daerah')).toEqual(['submit-to-head-of-region'])
    expect(clocks('kepala-daerah')).toEqual([])
  })

  it('rests every rung on its own provisions, and says which of it is inferred', () => {
    const plan = planEscalation(BONTANG)
    expect(resting(plan)).toEqual({
      // The duty to examine, and the clock of whoever gets the complaint first.
      'complain-to-head-of-office': [
        'pp-94-2021/pasal-21/huruf-a',
        'pp-94-2021/pasal-28/ayat-1',
        'pp-79-2021/pasal-23/ayat-2',
        'pp-48-2016/pasal-15/ayat-2',
        'pp-48-2016/pasal-15/ayat-3',
        'pp-48-2016/pasal-17/ayat-1',
        'pp-48-2016/pasal-18/ayat-1',
      ],
      'raise-with-regional-secretary': ['uu-23-2014/pasal-213/ayat-2', 'uu-20-2023/pasal-30/ayat-4'],
      'submit-to-head-of-region': [
        'pp-11-2017/pasal-3/ayat-2',
        'pp-79-2021/pasal-23/ayat-2',
        'uu-23-2014/pasal-380/ayat-1',
      ],
      'petition-general-supervisor': [
        'pp-12-2017/pasal-10/ayat-2/huruf-c',
        'uu-23-2014/pasal-378/ayat-1',
        'pp-12-2017/pasal-10/ayat-1/huruf-b',
      ],
      'complain-to-inspectorate': [
        'pp-48-2016/pasal-18/ayat-1',
        'pp-48-2016/pasal-18/ayat-2',
        'pp-12-2017/pasal-23/ayat-2',
        'uu-23-2014/pasal-216/ayat-2',
        'uu-23-2014/pasal-380/ayat-2',
      ],
      'report-to-ombudsman': [
        'uu-37-2008/pasal-24/ayat-1/huruf-c',
        'uu-37-2008/pasal-24/ayat-3',
        'uu-37-2008/pasal-36/ayat-1/huruf-a',
        'uu-37-2008/pasal-36/ayat-1/huruf-b',
        'uu-37-2008/pasal-38/ayat-1',
        'uu-37-2008/pasal-38/ayat-2',
        'uu-23-2014/pasal-351/ayat-4',
      ],
      'ask-bkn-audit': [
        'perpres-116-2022/pasal-16/ayat-1',
        'perpres-116-2022/pasal-16/ayat-2',
        'perpres-116-2022/pasal-17/ayat-3',
      ],
    })
    expect(plan.steps[0]?.notes).toEqual([
      'one-person-one-examination',
      'staff-as-members-of-the-public',
      'only-if-the-act-on-administration-was-broken',
    ])
    const inferred = plan.cautions.flatMap((one) => (one.code === 'inference' ? one.rows : []))
    expect(inferred.toSorted()).toEqual([
      'escalation-first-clock/administrative-breach',
      'escalation-rung/direct-superior/conduct',
      'escalation-rung/general-supervisor',
      'escalation-rung/head-of-office/conduct',
      'escalation-rung/head-of-region/staff',
      'escalation-rung/inspectorate/beside/breach',
      'escalation-rung/ombudsman/beside',
      'escalation-rung/regional-secretary/2023',
      'escalation-standing/auditors-and-remedies',
      'escalation-standing/direct-superior/too-low',
      'escalation-standing/head-of-office',
      'escalation-standing/head-of-region',
      'escalation-standing/outside',
      'escalation-standing/regional-secretary',
    ])
  })

  it('names a provision once where two reasons meet, and none of a clock that there is not', () => {
    const rested = (facts: Partial<EscalationFacts>) =>
      Object.values(resting(planEscalation({ ...BONTANG, ...facts })))[0]
    expect(rested({ subject: 'abuse-of-authority' })).toEqual([
      'uu-30-2014/pasal-1/angka-4',
      'pp-48-2016/pasal-15/ayat-2',
      'pp-48-2016/pasal-15/ayat-3',
      'pp-48-2016/pasal-17/ayat-1',
      'pp-48-2016/pasal-18/ayat-1',
    ])
    expect(rested({ subject: 'transfer', filer: 'non-asn' })).toEqual([
      'uu-30-2014/pasal-75/ayat-1',
      'uu-30-2014/pasal-77/ayat-1',
      'uu-30-2014/pasal-77/ayat-4',
      'uu-30-2014/pasal-77/ayat-5',
    ])
    expect(rested({ subject: 'leave', respondent: 'rekan-kerja' })).toEqual([
      'pp-11-2017/pasal-309/ayat-1',
      'pp-79-2021/pasal-23/ayat-2',
    ])
  })

  it('opens from each rung of the ladder the next one, on silence or a refusal, and nothing from what stands beside', () => {
    expect(planEscalation(BONTANG).steps.map(({ code, line, opensOn, opens }) => [code, line, opensOn, opens])).toEqual(
      [
        ['complain-to-head-of-office', 'ladder', ['silence', 'refusal'], ['raise-with-regional-secretary']],
        ['raise-with-regional-secretary', 'ladder', ['silence', 'refusal'], ['submit-to-head-of-region']],
        ['submit-to-head-of-region', 'ladder', ['silence', 'refusal'], ['petition-general-supervisor']],
        ['petition-general-supervisor', 'ladder', [], []],
        ['complain-to-inspectorate', 'beside', [], []],
        ['report-to-ombudsman', 'beside', [], []],
        ['ask-bkn-audit', 'beside', [], []],
      ],
    )
  })

  it('says when a paper lies with an office that can only pass it on, or on a rung that is none', () => {
    const left = planEscalation({ ...BONTANG, history: [{ rung: 'asisten-sekretaris-daerah', filedOn: '2024-03-18' }] })
    expect(noted(left)).toEqual(['left-with-a-forwarder', 'guard-against-retaliation'])
    expect(told(left)[0]).toBe('kepala-perangkat-daerah: now')
    const astray = planEscalation({ ...BONTANG, history: [{ rung: 'report-to-bawaslu' }] })
    expect(noted(astray)).toContain('filed-with-the-wrong-office')
  })
})

describe('remedies', () => {
  it('count the time to object from the decision, over Lebaran, and go to court on silence', () => {
    const plan = planEscalation({
      subject: 'transfer',
      filer: 'pns',
      respondent: 'kepala-daerah',
      place: 'kabupaten-kota',
      decisionReceivedOn: '2023-04-14',
      history: [{ rung: 'file-objection', filedOn: '2023-04-26', result: 'refused', answeredOn: '2023-05-26' }],
      on: '2023-05-29',
    })
    const [objection, court] = ladder(plan)
    // 19 to 21, 24 and 25 April were collective leave after it was moved; 1 and 18 May are holidays.
    expect(objection).toMatchObject({
      office: 'bupati-wali-kota',
      reconsiders: true,
      state: 'passed',
      silence: 'opens-court',
    })
    expect(objection?.fileBy).toMatchObject({ due: '2023-05-12', provision: 'pp-79-2021/pasal-4/ayat-2' })
    expect(objection?.deadline).toMatchObject({ due: '2023-05-29' })
    expect(court).toMatchObject({ office: 'pengadilan-tata-usaha-negara', state: 'now' })
    expect(court?.fileBy).toMatchObject({ due: '2023-08-24', unit: 'hari', provision: 'perma-6-2018/pasal-5/ayat-1' })
  })

  it.each([
    [undefined, 'overdue'],
    ['silent', 'passed'],
  ] as const)(
    'leave open whether a court is open when the appeal body was silent (%s), for no text says it',
    (result, state) => {
      const plan = planEscalation({
        subject: 'dismissal',
        filer: 'pns',
        respondent: 'kepala-daerah',
        place: 'kabupaten-kota',
        decisionReceivedOn: '2024-01-02',
        history: [{ rung: 'file-appeal', filedOn: '2024-01-08', ...(result === undefined ? {} : { result }) }],
        on: '2024-06-03',
      })
      const [appeal, court] = ladder(plan)
      expect(appeal).toMatchObject({ code: 'file-appeal', state, silence: 'not-said', opensOn: ['refusal'] })
      expect(appeal?.notes).toContain('dismissal-by-another-official')
      expect(court).toMatchObject({ code: 'sue-in-court', state: 'open' })
      expect(court?.notes).toContain('start-after-silence-not-said')
    },
  )

  it('open the court at once when the appeal body refused', () => {
    const plan = planEscalation({
      subject: 'dismissal',
      filer: 'pns',
      respondent: 'kepala-daerah',
      place: 'kabupaten-kota',
      decisionReceivedOn: '2024-01-02',
      history: [{ rung: 'file-appeal', filedOn: '2024-01-08', result: 'refused', answeredOn: '2024-02-12' }],
      on: '2024-06-03',
    })
    expect(ladder(plan).map(({ state }) => state)).toEqual(['passed', 'now'])
  })

  it.each(['2023-10-30', '2023-10-31'] as const)(
    'name the professional organisation to its members alone, on %s',
    (on) => {
      const asked = (filer: 'pns' | 'non-asn' | 'masyarakat') =>
        planEscalation({ subject: 'legal-aid', filer, respondent: 'none', place: 'provinsi', on }).steps.find(
          ({ code }) => code === 'ask-korpri',
        )
      expect(asked('pns')?.notes).toContain('act-does-not-name-korpri')
      expect(asked('non-asn')).toBeUndefined()
      expect(asked('masyarakat')).toBeUndefined()
    },
  )

  it.each([
    ['kepala-perangkat-daerah', 'atasan-pejabat', undefined, 'pp-79-2021/pasal-7', 'pp-79-2021/pasal-8/ayat-4'],
    ['kepala-daerah', 'bupati-wali-kota', true, 'pp-79-2021/pasal-4/ayat-2', 'pp-79-2021/pasal-5/ayat-1'],
  ] as const)(
    'send an objection against the %s to the %s by the articles on that office',
    (respondent, office, reconsiders, fileBy, answerBy) => {
      const plan = planEscalation({ ...BONTANG, subject: 'transfer', respondent })
      expect(plan.steps[0]).toMatchObject({
        office,
        fileBy: { awaits: 'after-decisionReceivedOn', rule: { provision: fileBy } },
        deadline: { awaits: 'after-filedOn', rule: { provision: answerBy } },
      })
      expect(plan.steps[0]?.reconsiders).toBe(reconsiders)
      expect(plan.missing).toEqual([{ fact: 'decisionReceivedOn', provisions: [fileBy] }])
    },
  )

  it('send a dismissal to BPASN and then to the high court, and others by the general act', () => {
    const facts = { subject: 'dismissal', place: 'provinsi', respondent: 'kepala-daerah', on: '2024-03-22' } as const
    const offices = (filer: (typeof FILERS)[number]) =>
      ladder(planEscalation({ ...facts, filer })).map(({ office }) => office)
    for (const filer of ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const) {
      expect(offices(filer)).toEqual(['bpasn', 'pengadilan-tinggi-tata-usaha-negara'])
    }
    expect(offices('non-asn')).toEqual(['pejabat-yang-memutus', 'atasan-pejabat', 'pengadilan-tata-usaha-negara'])
  })

  it('tell of part-time PPPK that the regulation on remedies does not name them, and before their decree that there were none', () => {
    const notes = (
      subject: EscalationFacts['subject'],
      on: DateInput,
      filer: (typeof FILERS)[number] = 'pppk-paruh-waktu',
    ) => noted(planEscalation({ subject, filer, place: 'provinsi', respondent: 'kepala-daerah', on }))
    expect(notes('transfer', '2025-01-12')).toEqual(['no-part-time-pppk-yet'])
    expect(notes('transfer', '2025-01-13')).toEqual(['part-time-pppk-by-decree'])
    expect(notes('bullying', '2025-01-13')).toEqual([])
    expect(notes('bullying', '2025-01-12')).toEqual(['no-part-time-pppk-yet'])
    expect(notes('transfer', '2025-01-13', 'pppk')).toEqual([])
    expect(notes('dismissal', '2025-01-13')).toEqual(['part-time-pppk-by-decree'])
    expect(notes('leave', '2025-01-13')).toEqual(['part-time-pppk-by-decree'])
  })

  it('run the appeal of the general act from the answer to the objection only', () => {
    const plan = planEscalation({
      subject: 'transfer',
      filer: 'non-asn',
      place: 'provinsi',
      respondent: 'kepala-perangkat-daerah',
      history: [
        { rung: 'file-objection', filedOn: '2024-03-01', result: 'refused', answeredOn: '2024-03-08' },
        { rung: 'file-appeal', filedOn: '2024-03-15', result: 'refused', answeredOn: '2024-03-20' },
      ],
      on: '2024-03-22',
    })
    const [objection, appeal, court] = ladder(plan)
    expect(objection?.silence).toBe('deemed-granted')
    expect(appeal?.fileBy).toMatchObject({ event: '2024-03-08', due: '2024-03-26' })
    expect(court?.fileBy).toMatchObject({ event: '2024-03-20', due: '2024-06-18' })
    expect(court?.state).toBe('now')
  })

  it('read a bare hari and collective leave as the caller chooses, and count by their week', () => {
    const facts = {
      subject: 'maladministration',
      filer: 'masyarakat',
      respondent: 'rekan-kerja',
      place: 'provinsi',
      history: [{ rung: 'complain-to-head-of-office', filedOn: '2024-04-03' }],
      on: '2024-04-04',
    } as const
    const due = (readings: Record<string, string>) => planEscalation(facts, { readings }).steps[0]?.deadline
    expect(due({})).toMatchObject({ due: '2024-04-17' })
    expect(due({ 'bare-hari': 'working-day' })).toMatchObject({ due: '2024-05-02' })
    expect(due({ 'bare-hari': 'working-day', 'cuti-bersama-working-day': 'working-day' })).toMatchObject({
      due: '2024-04-25',
    })
    expect(planEscalation(facts, { readings: { 'bare-hari': 'working-day' } }).cautions).toContainEqual({
      code: 'reading-chosen',
      point: 'bare-hari',
      option: 'working-day',
    })
    expect(
      planEscalation(facts, {
        readings: { 'bare-hari': 'calendar-day', 'supervisor-after-mk-121': undefined },
      }).cautions.map(({ code }) => code),
    ).not.toContain('reading-chosen')
    const six = {
      ...facts,
      subject: 'conflict-of-interest',
      history: [{ rung: 'complain-to-direct-superior', filedOn: '2024-03-14' }],
      respondent: 'none',
    } as const
    expect(planEscalation(six).steps[0]?.deadline).toMatchObject({ due: '2024-03-21' })
    expect(planEscalation(six, { week: 6 }).steps[0]?.deadline).toMatchObject({ due: '2024-03-20' })
  })

  it('say which years cannot be counted', () => {
    const plan = planEscalation({
      subject: 'transfer',
      filer: 'pns',
      respondent: 'inspektur',
      place: 'provinsi',
      decisionReceivedOn: '2031-12-30',
      on: '2031-12-31',
    })
    expect(plan.steps[0]?.fileBy).toMatchObject({ event: '2031-12-30', years: [2031] })
  })
})

describe('the supervisor of ASN', () => {
  const NEUTRALITY = {
    subject: 'neutrality',
    filer: 'masyarakat',
    respondent: 'rekan-kerja',
    place: 'kabupaten-kota',
  } as const
  it('is said to be disputed since the ruling of October 2025, and is none on the other reading', () => {
    const supervisor = (on: DateInput, readings = {}) =>
      planEscalation({ ...NEUTRALITY, on }, { readings }).steps.find(({ code }) => code === 'refer-to-asn-supervisor')
    expect(supervisor('2025-10-15')?.notes).not.toContain('supervisor-disputed-since-mk-121')
    expect(supervisor('2025-10-16')?.notes).toContain('supervisor-disputed-since-mk-121')
    expect(supervisor('2025-10-16', { 'supervisor-after-mk-121': 'bkn-continues' })?.office).toBe('bkn')
    expect(supervisor('2025-10-16', { 'supervisor-after-mk-121': 'no-supervisor' })).toBeUndefined()
    expect(
      planEscalation({ ...NEUTRALITY, on: '2025-10-16' }, { readings: { 'supervisor-after-mk-121': 'no-supervisor' } })
        .last,
    ).toEqual(['petition-general-supervisor'])
  })
})

describe('what is not known', () => {
  it('leaves every ladder open that may be meant, and asks for what turns them', () => {
    const plan = planEscalation({
      subject: 'discipline-sanction',
      place: 'provinsi',
      on: '2024-03-22',
      history: [{ rung: 'file-objection', result: 'refused' }],
    })
    expect(plan.missing.map(({ fact }) => fact)).toEqual([
      'respondent',
      'filer',
      'decisionReceivedOn',
      'history.filedOn',
      'history.answeredOn',
    ])
    // A CPNS goes the same ways, by PP 79/2021 Pasal 19: told once, with that article.
    expect(
      plan.steps
        .filter(({ code }) => code === 'file-objection')
        .map(({ office, onlyIf, basis }) => [
          office,
          onlyIf?.filer?.length,
          onlyIf?.respondent?.length,
          basis.some(({ provision }) => provision === 'pp-79-2021/pasal-19'),
        ]),
    ).toEqual([
      ['pejabat-menurut-pembuat-keputusan', 4, 3, true],
      ['atasan-pejabat', 4, 5, true],
      ['gubernur', 4, 1, true],
      ['pejabat-yang-memutus', 2, undefined, false],
    ])
    const objecting = (filer: 'pns' | 'cpns') =>
      planEscalation({ subject: 'transfer', place: 'provinsi', on: '2024-03-22', filer, respondent: 'kepala-daerah' })
        .steps.find(({ code }) => code === 'file-objection')
        ?.basis.some(({ provision }) => provision === 'pp-79-2021/pasal-19')
    expect([objecting('pns'), objecting('cpns')]).toEqual([false, true])
    expect(plan.last).toEqual(['sue-in-court'])
  })

  it.each([
    // Whoever is complained of, a dismissal takes the same way; and whoever files, neutrality does.
    [
      { subject: 'dismissal', filer: undefined, respondent: undefined },
      ['filer: pp-79-2021/pasal-2/ayat-1', 'decisionReceivedOn: uu-30-2014/pasal-77/ayat-1 pp-79-2021/pasal-11/ayat-3'],
    ],
    [{ subject: 'neutrality', filer: undefined, respondent: undefined }, ['respondent: uu-30-2014/pasal-42/ayat-1']],
    [{ subject: 'bullying', respondent: undefined }, ['respondent: uu-30-2014/pasal-42/ayat-1']],
    [{}, ['happenedOn: uu-37-2008/pasal-24/ayat-3']],
    [{ happenedOn: '2024-01-05' }, []],
    [
      { history: [{ rung: 'complain-to-head-of-office' }, { rung: 'ask-bkn-audit', filedOn: '2024-03-20' }] },
      ['history.filedOn: pp-48-2016/pasal-17/ayat-1', 'happenedOn: uu-37-2008/pasal-24/ayat-3'],
    ],
    [
      { history: [{ rung: 'complain-to-head-of-office', filedOn: '2024-03-20' }] },
      ['happenedOn: uu-37-2008/pasal-24/ayat-3'],
    ],
  ] as const)(
    'asks of %j for what turns the ladder or starts a clock, with the provision that says so',
    (facts, missing) => {
      const found = planEscalation({ ...BONTANG, ...facts } as EscalationFacts).missing
      expect(found.map(({ fact, provisions }) => `${fact}: ${provisions.join(' ')}`)).toEqual(missing)
    },
  )

  it.each([
    ['the objection was refused', [{ rung: 'file-objection', filedOn: '2024-03-01', result: 'refused' }], true],
    ['the appeal was refused', [{ rung: 'file-appeal', filedOn: '2024-03-01', result: 'refused' }], true],
    [
      'the objection was refused and another paper is out',
      [
        { rung: 'file-objection', filedOn: '2024-03-01', result: 'refused' },
        { rung: 'ask-bkn-audit', filedOn: '2024-03-20' },
      ],
      true,
    ],
    ['the objection is pending', [{ rung: 'file-objection', filedOn: '2024-03-01', result: 'pending' }], false],
    ['another paper was refused', [{ rung: 'ask-bkn-audit', filedOn: '2024-03-01', result: 'refused' }], false],
    [
      'the day is known',
      [{ rung: 'file-objection', filedOn: '2024-03-01', result: 'refused', answeredOn: '2024-03-08' }],
      false,
    ],
    [
      'the appeal is pending after an objection that was answered',
      [
        { rung: 'file-objection', filedOn: '2024-03-01', result: 'refused', answeredOn: '2024-03-08' },
        { rung: 'file-appeal', filedOn: '2024-03-15', result: 'pending' },
      ],
      false,
    ],
    ['nothing was filed', [], false],
  ] as const)('asks on which day the answer came where %s: %#', (_, history, asked) => {
    const plan = planEscalation({
      ...BONTANG,
      subject: 'transfer',
      filer: 'non-asn',
      respondent: 'kepala-perangkat-daerah',
      decisionReceivedOn: '2024-02-20',
      history,
    })
    expect(plan.missing).toEqual(
      asked ? [{ fact: 'history.answeredOn', provisions: ['uu-30-2014/pasal-78/ayat-1', 'uu-5-1986/pasal-55'] }] : [],
    )
  })

  it('is not asked for where it turns nothing', () => {
    const plan = planEscalation({
      subject: 'neutrality',
      place: 'provinsi',
      on: '2024-03-22',
      respondent: 'rekan-kerja',
    })
    expect(plan.missing).toEqual([])
    expect(plan.steps.every(({ onlyIf }) => onlyIf === undefined)).toBe(true)
  })

  it('shows rungs that are left out for some respondents only', () => {
    const plan = planEscalation({ subject: 'bullying', place: 'provinsi', filer: 'pns', on: '2024-03-22' })
    expect(plan.skipped[0]).toMatchObject({
      code: 'complain-to-direct-superior',
      why: 'is-the-respondent',
      onlyIf: { respondent: ['atasan-langsung'] },
    })
    const known = planEscalation({ ...plan.facts, respondent: 'atasan-langsung' })
    expect(known.skipped.map(({ code, onlyIf }) => [code, onlyIf])).toEqual([
      ['complain-to-direct-superior', undefined],
    ])
    expect(plan.steps[0]).toMatchObject({
      code: 'complain-to-direct-superior',
      state: 'open',
      onlyIf: { respondent: ['none', 'rekan-kerja'] },
    })
    // Who files is known, so it tells nothing apart.
    expect(plan.steps[0]?.onlyIf).toEqual({ respondent: ['none', 'rekan-kerja'] })
    const order = plan.skipped.map(({ code }) => RUNGS.indexOf(code))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(new Set(order).size).toBeGreaterThan(2)
    const filed = planEscalation({ ...plan.facts, history: [{ rung: 'complain-to-direct-superior' }] })
    expect(filed.steps[0]).toMatchObject({ code: 'complain-to-direct-superior', state: 'waiting' })
  })
})

describe('states', () => {
  it('close when the matter is settled', () => {
    const plan = planEscalation({ ...BONTANG, history: [{ rung: 'complain-to-head-of-office', result: 'settled' }] })
    expect(plan.steps.map(({ state }) => state)).toEqual([
      'settled',
      'later',
      'later',
      'later',
      'later',
      'later',
      'later',
    ])
  })

  it('close when one of several papers settled it', () => {
    const history = [
      { rung: 'complain-to-head-of-office', result: 'refused' },
      { rung: 'raise-with-regional-secretary', result: 'settled' },
    ] as const
    const plan = planEscalation({ ...BONTANG, history })
    expect(told(plan)).toEqual([
      'kepala-perangkat-daerah: passed',
      'sekretaris-daerah: settled',
      'bupati-wali-kota: later',
      'gubernur-wakil-pemerintah-pusat: later',
    ])
    const beside = plan.steps.filter(({ line }) => line === 'beside')
    expect(beside.map(({ state }) => state)).toEqual(['later', 'later', 'later'])
    // A paper that settled it beside the ladder closes the ladder too.
    const [first] = history
    expect(
      told(planEscalation({ ...BONTANG, history: [first, { rung: 'ask-bkn-audit', result: 'settled' }] })),
    ).toEqual([
      'kepala-perangkat-daerah: passed',
      'sekretaris-daerah: later',
      'bupati-wali-kota: later',
      'gubernur-wakil-pemerintah-pusat: later',
    ])
  })

  it('tell that a turn has come only where it has whoever is complained of', () => {
    const bullying = { subject: 'bullying', on: '2024-03-05', place: 'kabupaten-kota', filer: 'pns' } as const
    const governor = (facts: Partial<EscalationFacts>) =>
      planEscalation({ ...bullying, ...facts }).steps.find(({ code }) => code === 'petition-general-supervisor')?.state
    const history = [{ rung: 'complain-to-direct-superior', filedOn: '2024-03-01', result: 'pending' }] as const
    // Against a colleague four rungs come before the governor; against the bupati none does.
    expect(governor({ respondent: 'rekan-kerja' })).toBe('later')
    expect(governor({ respondent: 'kepala-daerah' })).toBe('now')
    expect(governor({})).toBe('open')
    expect(governor({ history })).toBe('open')
    expect(governor({ history: [{ rung: 'submit-to-head-of-region', result: 'settled' }] })).toBe('later')
  })

  it('put behind what lies under the highest rung used, and follow the latest paper on a rung', () => {
    const plan = planEscalation({
      ...BONTANG,
      history: [
        { rung: 'submit-to-head-of-region', result: 'silent' },
        { rung: 'submit-to-head-of-region', result: 'pending' },
      ],
    })
    expect(told(plan)).toEqual([
      'kepala-perangkat-daerah: passed',
      'sekretaris-daerah: passed',
      'bupati-wali-kota: waiting',
      'gubernur-wakil-pemerintah-pusat: later',
    ])
  })

  it('pass a rung that was silent, and leave the ladder as it is where a paper went beside it', () => {
    const states = (facts: Partial<EscalationFacts>) =>
      planEscalation({ ...BONTANG, ...facts }).steps.map(({ code, state }) => `${code}: ${state}`)
    expect(states({ history: [{ rung: 'complain-to-head-of-office', result: 'silent' }] })).toEqual([
      'complain-to-head-of-office: passed',
      'raise-with-regional-secretary: now',
      'submit-to-head-of-region: later',
      'petition-general-supervisor: later',
      'complain-to-inspectorate: at-any-time',
      'report-to-ombudsman: at-any-time',
      'ask-bkn-audit: at-any-time',
    ])
    expect(states({ history: [{ rung: 'ask-bkn-audit', filedOn: '2024-03-07' }] })).toEqual([
      'complain-to-head-of-office: now',
      'raise-with-regional-secretary: later',
      'submit-to-head-of-region: later',
      'petition-general-supervisor: later',
      'complain-to-inspectorate: at-any-time',
      'report-to-ombudsman: at-any-time',
      'ask-bkn-audit: waiting',
    ])
    // A report to the police puts nothing behind: the office still has to act.
    const harassed = { subject: 'sexual-harassment', respondent: 'rekan-kerja' } as const
    expect(states({ ...harassed, history: [{ rung: 'report-to-law-enforcement', filedOn: '2024-03-07' }] })).toEqual([
      'complain-to-head-of-office: now',
      'submit-to-head-of-region: later',
      'report-to-law-enforcement: waiting',
      'ask-witness-protection: at-any-time',
    ])
    expect(states({ subject: 'corruption' })).toEqual([
      'complain-to-inspectorate: now',
      'report-to-law-enforcement: at-any-time',
      'ask-witness-protection: at-any-time',
    ])
  })

  it('tell nothing beside what is inferred where all is in order, and hold nothing that is not there', () => {
    const facts = { ...BONTANG, subject: 'conflict-of-interest', filer: 'pppk-paruh-waktu', on: '2025-01-13' } as const
    for (const one of [BONTANG, facts]) {
      const plan = planEscalation(one)
      expect(plan.cautions.map(({ code }) => code)).toEqual(['inference'])
      expect(plan.last).toEqual(['petition-general-supervisor'])
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
    }
    const preferred = {
      'supervisor-after-mk-121': 'bkn-continues',
      'bare-hari': 'calendar-day',
      'cuti-bersama-working-day': 'not-a-working-day',
    }
    expect(planEscalation(BONTANG, { readings: preferred }).cautions).toEqual(planEscalation(BONTANG).cautions)
    const wrong = { rung: 'ask-bkn-audit', filedOn: '2024-03-23' } as const
    const right = { rung: 'ask-bkn-audit', filedOn: '2024-03-22', answeredOn: '2024-03-22' } as const
    const told = (history: EscalationFacts['history']) =>
      planEscalation({ ...BONTANG, history }).cautions.filter(({ code }) => code === 'days-out-of-order')
    expect(told([right])).toEqual([])
    expect(told([right, wrong])).toEqual([{ code: 'days-out-of-order', facts: ['on', 'history'] }])
  })

  it('tell days that cannot be, and days after the law was checked', () => {
    const codes = (facts: Partial<EscalationFacts>) =>
      planEscalation({ ...BONTANG, ...facts }).cautions.map(({ code }) => code)
    expect(codes({ history: [{ rung: 'ask-bkn-audit', filedOn: '2024-03-23' }] })).toContain('days-out-of-order')
    expect(codes({ history: [{ rung: 'ask-bkn-audit', answeredOn: '2024-03-23' }] })).toContain('days-out-of-order')
    expect(codes({ history: [{ rung: 'ask-bkn-audit', filedOn: '2024-03-20', answeredOn: '2024-03-19' }] })).toContain(
      'days-out-of-order',
    )
    expect(
      codes({ history: [{ rung: 'ask-bkn-audit', filedOn: '2024-03-20', answeredOn: '2024-03-20' }] }),
    ).not.toContain('days-out-of-order')
    expect(codes({ on: '2026-01-01' })[0]).toBe('not-checked-since')
    expect(codes({ on: '2025-12-31' })).not.toContain('not-checked-since')
  })

  it('plan nothing before the law that was read', () => {
    const before = planEscalation({ ...BONTANG, on: '2022-09-13' })
    expect(before).toMatchObject({ planner: 'planEscalation', format: 1, subject: 'arbitrary-treatment' })
    expect([before.steps, before.skipped, before.last, before.missing]).toEqual([[], [], [], []])
    expect(before.cautions).toEqual([{ code: 'note', note: 'ladder-before-coverage' }])
    expect(planEscalation({ ...BONTANG, on: '2022-09-14' }).steps.length).toBeGreaterThan(3)
  })
})

describe('input', () => {
  it.each([
    [{ subject: 'gossip' }, "subject: 'gossip' is not accepted"],
    [{ place: 'kementerian' }, "place: 'kementerian'"],
    [
      { filer: 'tni' },
      "filer: 'tni' is not accepted; accepted: pns, cpns, pppk, pppk-paruh-waktu, non-asn, masyarakat",
    ],
    [{ respondent: 'camat' }, "respondent: 'camat'"],
    // Before the law that was read nothing is planned, and what is wrong is refused all the same.
    [{ filer: 'tni', on: '2022-09-13' }, "filer: 'tni'"],
    [{ respondent: 'camat', on: '2022-09-13' }, "respondent: 'camat'"],
    [{ history: [{ rung: 'court' }] }, "history[0].rung: 'court'"],
    [{ history: [{ rung: 'dprd' }, { rung: 'dprd', result: 'ok' }] }, "history[1].result: 'ok'"],
    [{ history: [{ rung: 'dprd', filedOn: '2024-02-30' }] }, 'history[0].filedOn'],
    [{ on: '22/3/2024' }, 'on'],
    [{ happenedOn: '2024-13-01' }, 'happenedOn'],
  ])('%j is refused with the name of the field', (wrong, message) => {
    expect(() => planEscalation({ ...BONTANG, ...wrong } as never)).toThrow(message)
    expect(() => planEscalation({ ...BONTANG, ...wrong } as never)).toThrow(RangeError)
  })

  it('is copied and never changed; the same facts make the same plan', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ESCALATION_SUBJECTS),
        fc.option(fc.constantFrom(...FILERS), { nil: undefined }),
        fc.option(fc.constantFrom(...RESPONDENTS), { nil: undefined }),
        fc.constantFrom(...PLACES),
        fc.integer({ min: 0, max: 1200 }),
        fc.array(
          fc.record({ rung: fc.constantFrom(...RUNGS), result: fc.constantFrom('pending', 'silent', 'refused') }),
          { maxLength: 4 },
        ),
        (subject, filer, respondent, place, days, history) => {
          const facts = {
            subject,
            filer,
            respondent,
            place,
            on: addDays('2022-09-14', days),
            history,
          } as EscalationFacts
          const before = structuredClone(facts)
          const plan = planEscalation(facts)
          expect(facts).toEqual(before)
          expect(plan.facts).not.toBe(facts)
          expect(JSON.parse(JSON.stringify(planEscalation(facts)))).toEqual(JSON.parse(JSON.stringify(plan)))
          expect(plan.last.length).toBeGreaterThan(0)
          // At most one rung is next in a ladder that is not open.
          expect(ladder(plan).filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: runs(60) },
    )
  })
})
