import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays, type DateInput } from '../../../src/dates'
import { inForce } from '../../../src/law'
import { find } from '../../../src/law/find'
import { imposingAuthority, planRemedy } from '../../../src/rules/discipline'
import { classifyConduct } from '../../../src/rules/neutrality/classify-conduct'
import type { FollowUpFacts, FollowUpPlan, FollowUpStep } from '../../../src/rules/neutrality/follow-up/facts'
import { followUpSteps } from '../../../src/rules/neutrality/follow-up/steps'
import { planFollowUp } from '../../../src/rules/neutrality/plan-follow-up'
import { runs } from '../../checks/runs'

// The first answer builds every table, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const codes = (plan: FollowUpPlan) => plan.steps.map(({ code }) => code)
/** The codes without the criminal part, which has its own tests. */
const ladder = (plan: FollowUpPlan) => codes(plan).filter((code) => code !== 'forward-crime')
const step = (plan: FollowUpPlan, code: string): FollowUpStep => {
  const found = plan.steps.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no step ${code} among ${codes(plan).join(', ')}`)
  return found
}
const due = (plan: FollowUpPlan, code: string) => {
  const { deadline } = step(plan, code)
  return deadline !== null && 'due' in deadline ? deadline.due : deadline
}
const bases = ({ basis }: FollowUpStep) => basis.map(({ provision }) => provision as string)
const notes = (plan: FollowUpPlan) => plan.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))

const like = {
  actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
  conduct: 'social-media-engagement',
  election: 'pilkada-2024',
} as const
const discipline = { kind: 'discipline-violation', level: 'berat', crime: false } as const

describe('ppu-2024: a like for a determined pair, followed to the end', () => {
  const plan = planFollowUp({
    subject: 'violation',
    conduct: { ...like, committedOn: '2024-10-10' },
    knownOn: '2024-10-11',
    reportedOn: '2024-10-14',
    forwardedOn: '2024-10-17',
    recommendedOn: '2024-11-01',
    summonedOn: '2024-11-20',
    examinationSetOn: '2024-11-26',
    examinedOn: '2024-11-26',
    decidedOn: '2024-12-02',
    receivedOn: '2024-12-10',
    objectedOn: '2024-12-16',
  })

  it('has every step in the order of the law', () => {
    expect(ladder(plan)).toEqual([
      'report-violation',
      'follow-up-report',
      'ask-reporter',
      'forward-to-bkn',
      'verify-in-shared-system',
      'study-in-shared-system',
      'pass-on-recommendation',
      'follow-up-recommendation',
      'summon',
      'summon-again',
      'form-team',
      'examine',
      'release-temporarily',
      'report-result',
      'decide',
      'decide-dismissal',
      'deliver',
      'take-effect',
      'object-to-pejabat-pembina-kepegawaian',
      'answer-objection',
      'appeal',
      'answer-appeal',
      'record',
      'audit-asn-management',
      'administrative-action',
    ])
    const conditional = plan.steps.flatMap(({ onlyIf, code }) => (onlyIf === undefined ? [] : [[code, onlyIf]]))
    // The Pejabat Pembina Kepegawaian imposes; whether that is the direct superior, who would not report, the post does not tell.
    expect(conditional.filter(([code]) => code !== 'forward-crime')).toEqual([
      ['report-result', { competent: ['higher-official'] }],
    ])
  })

  // PP 94/2021 Pasal 27 ayat (3) and (4), PP 53/2010 Pasal 24 ayat (3): a direct superior who is competent imposes and reports to nobody.
  it('has the superior report only where a higher official is competent', () => {
    const reports = (facts: Partial<FollowUpFacts>) =>
      planFollowUp({ subject: 'violation', asOf: '2024-12-02', decidedOn: '2024-12-02', ...facts }).steps.filter(
        ({ code }) => code === 'report-result',
      )
    const of = (level: 'ringan' | 'sedang') => ({ kind: 'discipline-violation', level, crime: false }) as const
    const actor = { kind: 'pns', post: 'administrator', place: 'provinsi' } as const
    const imposes = (level: 'ringan' | 'sedang') => {
      const decision = imposingAuthority({ post: actor.post, place: actor.place, level, decidedOn: '2024-12-02' })
      return decision.status === 'decided' && decision.conclusion.imposes
    }
    expect(imposes('ringan')).toBe('atasan-langsung')
    expect(reports({ actor, classified: of('ringan') })).toEqual([])
    expect(imposes('sedang')).toBe('pejabat-dua-tingkat-di-atas')
    expect(reports({ actor, classified: of('sedang') }).map(({ onlyIf }) => onlyIf)).toEqual([undefined])
    expect(reports({ actor: { kind: 'pns' }, classified: of('sedang') }).map(({ onlyIf }) => onlyIf)).toEqual([
      { competent: ['higher-official'] },
    ])
  })

  it('counts each deadline with the official calendar', () => {
    expect(due(plan, 'report-violation')).toBe('2024-10-18')
    expect(due(plan, 'follow-up-report')).toBe('2024-10-17')
    expect(due(plan, 'ask-reporter')).toBe('2024-10-19')
    // The vote of 27 November is a day off, and so are two Saturdays and Sundays.
    expect(due(plan, 'examine')).toBe('2024-12-02')
    expect(due(plan, 'summon-again')).toBe('2024-12-06')
    expect(due(plan, 'deliver')).toBe('2024-12-20')
    expect(step(plan, 'deliver').earlier).toMatchObject({ due: '2024-12-09', provision: 'uu-30-2014/pasal-62/ayat-2' })
    expect(due(plan, 'take-effect')).toBe('2024-12-25')
    expect(step(plan, 'take-effect').deadline).toMatchObject({
      dueIs: 'that-day',
      dueOther: [{ reading: 'event-day-counted', due: '2024-12-24' }],
    })
    expect(step(plan, 'object-to-pejabat-pembina-kepegawaian').deadline).toMatchObject({
      due: '2025-01-02',
      dueEarlier: '2024-12-31',
    })
    expect(due(plan, 'appeal')).toBe('2025-01-02')
    const skipped = step(plan, 'summon-again').deadline
    expect(skipped !== null && 'skipped' in skipped && skipped.skipped).toEqual([
      expect.objectContaining({ why: 'holiday', date: '2024-11-27' }),
      { why: 'weekend', first: '2024-11-30', last: '2024-12-01' },
    ])
  })

  it('names who decides, with the article on authority', () => {
    expect(step(plan, 'decide')).toMatchObject({ office: 'pejabat-pembina-kepegawaian', deadline: null })
    expect(bases(step(plan, 'decide'))).toContain('pp-94-2021/pasal-18/ayat-3/huruf-c')
    expect(step(plan, 'decide').notes).toContain('no-deadline-in-pp-94')
    expect(step(plan, 'form-team').force).toBe('must')
  })

  it('lets whoever is designated form the team and deliver, as the articles do', () => {
    expect(step(plan, 'form-team').office).toBe('pejabat-pembina-kepegawaian-or-designated')
    expect(step(plan, 'deliver').office).toBe('pejabat-yang-berwenang-menghukum-or-designated')
  })

  it('asks only for the days that are still to come', () => {
    expect(plan.missing.map(({ fact }) => fact).filter((fact) => fact !== 'crimeDeclaredOn')).toEqual([
      'proposedOn',
      'appealedOn',
    ])
  })
})

describe('ppu-2024 before the determination: ethics, and KASN', () => {
  const plan = planFollowUp({
    subject: 'violation',
    conduct: { ...like, committedOn: '2024-08-20' },
    knownOn: '2024-08-20',
    asOf: '2024-08-20',
  })

  it('runs through the council of ethics', () => {
    expect(ladder(plan)).toEqual([
      'report-violation',
      'follow-up-report',
      'ask-reporter',
      'forward-to-kasn',
      'recommend-sanction',
      'follow-up-recommendation',
      'form-ethics-council',
      'hear-ethics-case',
      'hand-over-ethics-decision',
      'state-moral-sanction',
      'administrative-measure',
      'audit-asn-management',
      'administrative-action',
    ])
    expect(due(plan, 'report-violation')).toBe('2024-08-27')
    expect(step(plan, 'state-moral-sanction')).toMatchObject({
      office: 'pejabat-pembina-kepegawaian-atau-delegasi',
      deadline: null,
      document: {
        kind: 'pernyataan-sanksi-moral',
        fields: expect.arrayContaining(['breach-found', 'closed-or-open-statement']),
      },
    })
    expect(step(plan, 'state-moral-sanction').notes).toContain('no-saving-clause')
    expect(step(plan, 'form-ethics-council').opens).toEqual(['hear-ethics-case'])
  })

  it('hands the decision of the council to whoever PP 42/2004 Pasal 1 angka 6 calls competent, who may take a measure', () => {
    expect(step(plan, 'hand-over-ethics-decision')).toMatchObject({
      office: 'majelis-kode-etik',
      to: 'competent-official-of-pp-42',
    })
    expect(bases(step(plan, 'hand-over-ethics-decision'))).toEqual([
      'pp-42-2004/pasal-20',
      'pp-42-2004/pasal-1/angka-6',
    ])
    expect(step(plan, 'administrative-measure').office).toBe('competent-official-of-pp-42')
    expect(bases(step(plan, 'administrative-measure'))).toEqual([
      'pp-42-2004/pasal-16',
      'pp-42-2004/pasal-20',
      'pp-42-2004/pasal-1/angka-6',
    ])
  })

  it('keeps the 14 days of KASN as practice', () => {
    const { deadline, notes: told } = step(plan, 'follow-up-recommendation')
    expect(deadline).toMatchObject({
      awaits: 'after-recommendedOn',
      rule: { count: 14, unit: 'hari', provision: null },
    })
    expect(told).toContain('administrative-practice')
    expect(told).toContain('duty-no-longer-written')
  })

  it('leaves every supervisor open that may still come when no day is set for the plan', () => {
    const open = planFollowUp({ subject: 'violation', conduct: { ...like, committedOn: '2024-08-20' } })
    const forwards = open.steps.filter(({ act, to }) => act === 'forward' && to !== 'polri')
    expect(forwards.map(({ code, onlyIf }) => [code, onlyIf])).toEqual([
      ['forward-to-kasn', { day: { from: '2023-10-31', until: '2024-08-23' } }],
      ['forward-to-bkn', { day: { from: '2024-08-23', until: '2024-09-04' } }],
      ['forward-to-bkn', { day: { from: '2024-09-04', until: '2025-10-16' } }],
      ['forward-to-bkn', { day: { from: '2025-10-16', until: null } }],
    ])
    expect(open.missing.map(({ fact }) => fact)).toContain('forwardedOn')
  })
})

describe('solok-2020: PP 53/2010 and KASN', () => {
  const facts: FollowUpFacts = {
    subject: 'violation',
    conduct: {
      actor: { kind: 'pns' },
      conduct: 'partisan-activity',
      election: 'pilkada-2020',
      contest: 'bupati-wali-kota',
      committedOn: '2020-10-12',
    },
    knownOn: '2020-10-12',
    summonedOn: '2020-10-26',
    asOf: '2020-10-12',
  }
  const plan = planFollowUp(facts)

  it('follows PP 53/2010 throughout', () => {
    expect(ladder(plan)).toEqual([
      'report-violation',
      'follow-up-report',
      'ask-reporter',
      'forward-to-kasn',
      'recommend-sanction',
      'follow-up-recommendation',
      'summon',
      'summon-again',
      'form-team',
      'examine',
      'report-result',
      'decide',
      'deliver',
      'take-effect-at-once',
      'take-effect',
      'object',
      'answer-objection',
      'recommend-sanction-to-president',
      'sanction-ignoring-official',
    ])
    expect(
      plan.steps
        .flatMap(bases)
        .filter((id) => id.startsWith('pp-94') || id.startsWith('pp-79') || id.startsWith('perpres')),
    ).toEqual([])
  })

  it('reads seven working days as the least, not the most, between summons and examination', () => {
    // 28 October is the collective leave before the Prophet's birthday, 29 the feast, 30 the leave after it.
    expect(step(plan, 'examine').deadline).toMatchObject({
      bound: 'at-least',
      dueIs: 'first-day',
      due: '2020-11-09',
      provision: 'pp-53-2010/pasal-23/ayat-2',
    })
    expect(step(plan, 'form-team').force).toBe('may')
    expect(step(plan, 'form-team').office).toBe('pejabat-pembina-kepegawaian-or-designated')
    expect(step(plan, 'deliver').office).toBe('pejabat-yang-berwenang-menghukum-or-designated')
  })

  it('counts seven calendar days to report, over a weekend', () => {
    expect(due(plan, 'report-violation')).toBe('2020-10-19')
  })

  it('asks for post and place before it says who may be objected to', () => {
    expect(step(plan, 'object').onlyIf).toEqual({ imposes: ['other-official'] })
    expect(plan.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['actor.post', 'actor.place']))
  })
})

describe('the reports of a Pemilu', () => {
  const plan = planFollowUp({
    subject: 'violation',
    classified: discipline,
    actor: { kind: 'pns' },
    election: 'pemilu-2024',
    knownOn: '2024-02-05',
    foundOn: '2024-02-05',
    registeredOn: '2024-02-09',
    asOf: '2024-02-09',
  })

  it('tells a finding (days) from a report (working days)', () => {
    expect(step(plan, 'set-finding').deadline).toMatchObject({ unit: 'hari', due: '2024-02-12' })
    // 8 and 9 February are the Prophet's ascension and the collective leave of the lunar new year, 14 February the vote.
    expect(step(plan, 'report-violation').deadline).toMatchObject({
      unit: 'hari-kerja',
      due: '2024-02-19',
      dueEarlier: '2024-02-16',
    })
    expect(due(plan, 'handle-report')).toBe('2024-02-16')
    expect(step(plan, 'handle-report-with-information').deadline).toMatchObject({ count: 14, unit: 'hari-kerja' })
    expect(bases(step(plan, 'forward-to-kasn'))).toContain('uu-7-2017/pasal-103/huruf-d')
    expect(codes(plan)).not.toContain('follow-up-report')
  })

  it('reads a bare day as a working day when asked to', () => {
    const read = planFollowUp(plan.facts, { readings: { 'bare-hari': 'working-day' } })
    expect(due(read, 'set-finding')).toBe('2024-02-19')
    expect(read.cautions).toContainEqual({ code: 'reading-chosen', point: 'bare-hari', option: 'working-day' })
  })
})

describe('the criminal part', () => {
  const decision = (post: 'administrator' | 'pelaksana') =>
    planFollowUp({
      subject: 'violation',
      conduct: {
        actor: { kind: 'pns', post, place: 'kabupaten-kota' },
        conduct: 'partisan-decision',
        election: 'pilkada-2024',
        committedOn: '2024-10-10',
      },
      crimeDeclaredOn: '2024-10-14',
      asOf: '2024-10-14',
    })

  it('goes to the police within 24 hours, where an article may reach the person', () => {
    expect(step(decision('administrator'), 'forward-crime')).toMatchObject({
      to: 'polri',
      deadline: { event: '2024-10-14', rule: { count: 24, unit: 'jam', provision: 'uu-1-2015/pasal-135/ayat-2' } },
    })
    expect(step(decision('administrator'), 'forward-crime').onlyIf).toBeUndefined()
  })

  it('is conditional where it is not known whom the article reaches, and absent where none does', () => {
    const open = planFollowUp({
      subject: 'violation',
      conduct: {
        actor: { kind: 'pns' },
        conduct: 'partisan-decision',
        election: 'pilkada-2024',
        committedOn: '2024-10-10',
      },
      asOf: '2024-10-14',
    })
    expect(step(open, 'forward-crime').onlyIf).toEqual({ crime: ['suspected'] })
    expect(open.missing.map(({ fact }) => fact)).toContain('actor.post')
    const none = planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns' },
      election: 'pilkada-2024',
      asOf: '2024-10-14',
    })
    expect(codes(none)).not.toContain('forward-crime')
  })
})

describe('other bodies of rules', () => {
  const plan = (facts: Partial<FollowUpFacts>) =>
    planFollowUp({ subject: 'violation', election: 'pilkada-2024', asOf: '2024-10-14', ...facts })

  it('leaves PPPK to the rule of their agency and the agreement', () => {
    const found = plan({
      actor: { kind: 'p3k' },
      classified: { kind: 'discipline-violation', crime: false },
      proposedOn: '2024-12-02',
    })
    expect(codes(found).slice(-11)).toEqual([
      'examine-under-agency-rule',
      'sanction-under-agency-rule',
      'end-contract',
      'object-to-pejabat-pembina-kepegawaian',
      'answer-objection',
      'object-to-superior',
      'answer-objection-as-superior',
      'appeal',
      'answer-appeal',
      'audit-asn-management',
      'administrative-action',
    ])
    expect(due(found, 'end-contract')).toBe('2024-12-20')
    expect(found.steps.flatMap(bases).filter((id) => id.startsWith('pp-94') || id.startsWith('pp-42'))).toEqual([])
  })

  it('names no office for the sanction of a PPPK, and lets the objection follow whoever made it', () => {
    const actor = { kind: 'pppk', post: 'jf-lain', place: 'kabupaten-kota' } as const
    const found = plan({ actor, classified: { kind: 'discipline-violation', crime: false } })
    const conduct = classifyConduct({
      actor,
      conduct: 'social-media-engagement',
      election: 'pilkada-2024',
      committedOn: '2024-10-10',
    })
    expect(conduct).toMatchObject({
      conclusion: { authority: { status: 'silent', reason: 'agency-rule-names-the-office' } },
    })
    expect(step(found, 'sanction-under-agency-rule')).toMatchObject({
      office: 'set-by-agency-rule',
      notes: expect.arrayContaining(['agency-rule-names-the-office']),
      opens: ['object-to-pejabat-pembina-kepegawaian', 'object-to-superior'],
    })
    // PP 79/2021 Pasal 3 ayat (2) and (3), as the plan of remedies has it.
    const wayOf = (issuer: 'pejabat-pembina-kepegawaian' | 'kepala-perwakilan' | 'other-official') =>
      planRemedy({ actor, against: 'sanction-sedang', issuer, decidedOn: '2024-10-14' }).tracks
    const OFFICE = ['object-to-pejabat-pembina-kepegawaian', 'answer-objection']
    for (const code of OFFICE)
      expect(step(found, code).onlyIf, code).toEqual({ imposes: ['pejabat-pembina-kepegawaian'] })
    expect(wayOf('pejabat-pembina-kepegawaian')).toEqual(['keberatan-to-pejabat-pembina-kepegawaian'])
    for (const code of ['object-to-superior', 'answer-objection-as-superior'])
      expect(step(found, code).onlyIf, code).toEqual({ imposes: ['kepala-perwakilan', 'other-official'] })
    for (const issuer of ['kepala-perwakilan', 'other-official'] as const)
      expect(wayOf(issuer)).toEqual(['keberatan-to-superior'])
    // Nothing the caller could tell settles it: the rule of the agency does.
    expect(found.missing.map(({ fact }) => fact)).not.toContain('actor.post')
    const without = plan({
      actor: { kind: 'pppk' },
      classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
    })
    expect(without.missing.map(({ fact }) => fact)).not.toContain('actor.post')
  })

  // PP 49/2018 Pasal 71 ayat (1): the President for JF ahli utama and for certain JPT utama and madya; PP 79/2021 Pasal 10: Keputusan PPK.
  it('gives no appeal against the end of an agreement by the President, as for a PNS whom he dismisses', () => {
    const appeals = (post?: NonNullable<NonNullable<FollowUpFacts['actor']>['post']>) => {
      const found = plan({
        actor: { kind: 'pppk', post },
        classified: { kind: 'discipline-violation', level: 'berat', crime: false },
      })
      return found.steps.filter(({ code }) => code === 'appeal' || code === 'answer-appeal')
    }
    expect(appeals('jf-ahli-utama')).toEqual([])
    expect(
      planRemedy({ actor: { kind: 'pppk' }, against: 'dismissal', issuer: 'presiden', decidedOn: '2024-10-14' }).tracks,
    ).toEqual([])
    for (const post of ['jf-lain', 'jpt-madya', 'jpt-utama', 'jpt-pratama'] as const) {
      expect(
        appeals(post).map(({ onlyIf }) => onlyIf),
        post,
      ).toEqual([undefined, undefined])
      for (const one of appeals(post)) expect(one.notes).toContain('not-where-the-president-ends-the-contract')
    }
    expect(appeals('jf-lain').flatMap(bases)).toContain('pp-49-2018/pasal-71/ayat-1')
    expect(appeals().map(({ onlyIf }) => onlyIf)).toEqual([
      { post: ['jpt-utama-or-madya', 'other-post'] },
      { post: ['jpt-utama-or-madya', 'other-post'] },
    ])
  })

  it('ends the agreement of a PPPK for a severe breach alone (PP 49/2018 Pasal 59 ayat (1))', () => {
    const of = (level: 'ringan' | 'sedang' | 'berat' | 'set-by-agency-rule' | 'none-attached' | undefined) =>
      plan({ actor: { kind: 'pppk' }, classified: { kind: 'discipline-violation', level, crime: false } })
    const ENDING = ['end-contract', 'appeal', 'answer-appeal']
    const ending = (found: FollowUpPlan) => found.steps.filter(({ code }) => ENDING.includes(code))
    for (const level of ['ringan', 'sedang', 'none-attached'] as const) {
      expect(ending(of(level)), level).toEqual([])
      expect(codes(of(level))).toContain('sanction-under-agency-rule')
    }
    // The appeal turns on the post as well: the President ends some agreements.
    const unless = (code: string) => (code === 'end-contract' ? {} : { post: ['jpt-utama-or-madya', 'other-post'] })
    expect(ending(of('berat')).map(({ code, onlyIf }) => [code, onlyIf ?? {}])).toEqual(
      ENDING.map((code) => [code, unless(code)]),
    )
    // The level is for the rule of the agency: told as such, or left out, it stays a condition.
    for (const level of ['set-by-agency-rule', undefined] as const)
      expect(ending(of(level)).map(({ code, onlyIf }) => [code, onlyIf])).toEqual(
        ENDING.map((code) => [code, { level: ['berat'], ...unless(code) }]),
      )
    expect(of(undefined).missing.map(({ fact }) => fact)).toContain('classified.level')
    const conduct = plan({ conduct: { ...like, actor: { kind: 'pppk' }, committedOn: '2024-10-10' } })
    expect(ending(conduct).map(({ onlyIf }) => onlyIf)).toEqual(
      ENDING.map((code) => ({ level: ['berat'], ...unless(code) })),
    )
  })

  it('gives a PPPK sanctioned before PP 79/2021 the objection of UU 30/2014, as the plan of remedies does', () => {
    const of = (decidedOn: DateInput) =>
      plan({
        actor: { kind: 'pppk' },
        classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
        election: 'pilkada-2020',
        decidedOn,
        receivedOn: decidedOn,
        asOf: undefined,
      })
    const objections = (found: FollowUpPlan) =>
      found.steps.flatMap(({ act, code }) => (act === 'object' || act === 'appeal' ? [code] : []))
    expect(objections(of('2018-11-28'))).toEqual(['object-to-deciding-official'])
    expect(objections(of('2021-08-09'))).toEqual(['object-to-deciding-official'])
    expect(objections(of('2021-08-10'))).toEqual(['object-to-pejabat-pembina-kepegawaian', 'object-to-superior'])
    const found = step(of('2020-10-12'), 'object-to-deciding-official')
    const remedy = planRemedy({
      actor: { kind: 'pppk' },
      against: 'sanction-sedang',
      issuer: 'other-official',
      decidedOn: '2020-10-12',
      receivedOn: '2020-10-12',
      objectedOn: '2020-10-19',
      remedyDecidedOn: '2020-11-02',
    })
    expect(remedy.tracks).toEqual(['uu-30'])
    expect(found).toMatchObject({ to: 'official-who-decided', notes: ['general-remedy-is-a-reading'] })
    expect(found.deadline).toEqual(remedy.steps.find(({ code }) => code === 'object')?.deadline)
  })

  it('leaves contract staff to the head of their unit and the contract, without the supervisor of ASN', () => {
    const found = plan({ actor: { kind: 'thl' }, classified: { kind: 'contract-violation', crime: false } })
    expect(codes(found)).toEqual([
      'report-violation',
      'follow-up-report',
      'ask-reporter',
      'forward-to-agency',
      'examine-contract-worker',
      'sanction-under-contract',
    ])
    expect(step(found, 'sanction-under-contract')).toMatchObject({
      office: 'kepala-unit-pemberi-kerja',
      force: 'practice',
    })
  })

  it('has no national step for contract staff the day before the circular of 2023', () => {
    const on = (asOf: DateInput) =>
      codes(plan({ actor: { kind: 'thl' }, classified: { kind: 'contract-violation', crime: false }, asOf }))
    expect(on('2023-01-02')).not.toContain('sanction-under-contract')
    expect(on('2023-01-03')).toContain('sanction-under-contract')
  })

  it('climbs the ladder of the village act', () => {
    const head = plan({ actor: { kind: 'kepala-desa' }, classified: { kind: 'village-violation', crime: false } })
    expect(codes(head).slice(-3)).toEqual(['reprimand-village-head', 'suspend-village-head', 'dismiss-village-head'])
    expect(step(head, 'dismiss-village-head').office).toBe('bupati-wali-kota')
    const staff = plan({ actor: { kind: 'perangkat-desa' }, classified: { kind: 'village-violation', crime: false } })
    expect(step(staff, 'dismiss-village-official')).toMatchObject({
      office: 'kepala-desa',
      notes: expect.arrayContaining(['camat-is-consulted']),
    })
    const council = plan({ actor: { kind: 'anggota-bpd' }, classified: { kind: 'village-violation', crime: false } })
    expect(codes(council).at(-1)).toBe('no-sanction-in-the-act')
  })

  it('dismisses party members by statute, each kind with its own clock', () => {
    const member = { kind: 'dismissal-ground', ground: 'party-membership', crime: false } as const
    const of = (kind: 'pns' | 'cpns' | 'pppk') =>
      step(plan({ actor: { kind }, classified: member, provenOn: '2024-12-02' }), 'decide-statutory-dismissal')
    expect(of('pns').deadline).toMatchObject({ count: 21, provision: 'pp-11-2017/pasal-270/ayat-3' })
    expect(of('pppk').deadline).toMatchObject({ count: 14, due: '2024-12-20', provision: 'pp-49-2018/pasal-74/ayat-3' })
    expect(of('cpns')).toMatchObject({ deadline: null, notes: expect.arrayContaining(['cpns-is-dismissed']) })
  })

  it('reads the ground of a dismissal from the conduct itself', () => {
    const member = plan({
      conduct: { actor: { kind: 'pns' }, conduct: 'party-membership', committedOn: '2024-10-10' },
      provenOn: '2024-12-02',
    })
    expect(step(member, 'decide-statutory-dismissal').deadline).toMatchObject({
      count: 21,
      provision: 'pp-11-2017/pasal-270/ayat-3',
    })
    expect(member.missing.map(({ fact }) => fact)).not.toContain('classified.ground')
  })

  it('dismisses a CPNS for a moderate or severe breach, and not for a light one', () => {
    const of = (level: 'ringan' | 'sedang' | 'berat') =>
      codes(plan({ actor: { kind: 'cpns' }, classified: { kind: 'discipline-violation', level, crime: false } }))
    expect(of('ringan')).not.toContain('dismiss-cpns')
    expect(of('sedang')).toContain('dismiss-cpns')
    expect(of('berat')).toContain('dismiss-cpns')
  })

  it('decides on a sanction of a CPNS only for a light breach, and leaves an appeal against dismissal instead of objections', () => {
    const of = (level: 'ringan' | 'sedang' | 'berat', asOf: DateInput) =>
      codes(
        plan({ actor: { kind: 'cpns' }, classified: { kind: 'discipline-violation', level, crime: false }, asOf }),
      ).filter((code) => /^(decide|dismiss|object|answer|appeal)/.test(code))
    expect(of('ringan', '2024-10-14')).toEqual([
      'decide',
      'object-to-pejabat-pembina-kepegawaian',
      'answer-objection',
      'object-to-superior',
      'answer-objection-as-superior',
    ])
    for (const level of ['sedang', 'berat'] as const) {
      expect(of(level, '2024-10-14')).toEqual(['dismiss-cpns', 'appeal', 'answer-appeal'])
      expect(of(level, '2019-03-05')).toEqual(['dismiss-cpns', 'appeal'])
    }
    expect(of('ringan', '2019-03-05')).toEqual(['decide'])
    // Before PP 11/2017 the sanction came first, and the remedies of PP 53/2010 with it.
    expect(of('sedang', '2017-04-06')).toEqual(['decide', 'dismiss-cpns', 'object', 'answer-objection'])
    expect(of('berat', '2017-04-06')).toEqual(['decide', 'dismiss-cpns', 'appeal'])
    expect(of('sedang', '2017-04-07')).toEqual(['dismiss-cpns', 'appeal'])
  })

  it.each(['2019-03-05', '2024-12-02'] as const)(
    'gives a CPNS dismissed on %s the remedy that the plan of remedies gives',
    (decidedOn) => {
      const tracks = planRemedy({
        actor: { kind: 'cpns' },
        against: 'dismissal',
        issuer: 'pejabat-pembina-kepegawaian',
        decidedOn,
        receivedOn: decidedOn,
      }).tracks
      const found = plan({
        actor: { kind: 'cpns' },
        classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
        decidedOn,
        receivedOn: decidedOn,
      })
      const WAYS: { readonly [act: string]: string } = { object: 'keberatan', appeal: 'banding' }
      expect(found.steps.flatMap(({ act, to }) => (WAYS[act] === undefined ? [] : [`${WAYS[act]}-to-${to}`]))).toEqual(
        tracks,
      )
    },
  )

  it('dismisses a sanctioned CPNS until 6 April 2017 by PP 98/2000, with honour or without by the level', () => {
    const told = (level: 'sedang' | 'berat', asOf: DateInput) => {
      const found = plan({
        actor: { kind: 'cpns' },
        classified: { kind: 'discipline-violation', level, crime: false },
        asOf,
      })
      const step = found.steps.find(({ code }) => code === 'dismiss-cpns')
      return [step?.basis.map(({ provision }) => provision)[0], step?.notes.filter((note) => note.includes('honour'))]
    }
    const pp98 = 'pp-98-2000/pasal-18/ayat-1/huruf-f'
    expect(told('sedang', '2017-04-06')).toEqual([pp98, ['cpns-leaves-with-honour']])
    expect(told('berat', '2017-04-06')).toEqual([pp98, ['cpns-leaves-without-honour']])
    expect(told('sedang', '2017-04-07')).toEqual(['pp-11-2017/pasal-37/ayat-2/huruf-c', []])
  })

  it('tells no effect of a sanction that no CPNS is given since 7 April 2017', () => {
    const effects = (kind: 'pns' | 'cpns', asOf: DateInput, level: 'ringan' | 'sedang' | 'berat' = 'sedang') =>
      codes(plan({ actor: { kind }, classified: { kind: 'discipline-violation', level, crime: false }, asOf })).filter(
        (code) => code.startsWith('take-effect'),
      )
    expect(effects('cpns', '2017-04-06')).toEqual(['take-effect-at-once', 'take-effect'])
    expect(effects('cpns', '2017-04-07')).toEqual([])
    expect(effects('pns', '2017-04-07')).toEqual(['take-effect-at-once', 'take-effect'])
    for (const level of ['sedang', 'berat'] as const) {
      expect(effects('cpns', '2021-08-31', level)).toEqual([])
      expect(effects('pns', '2021-08-31', level)).toEqual(['take-effect'])
    }
    expect(effects('cpns', '2021-08-31', 'ringan')).toEqual(['take-effect'])
  })

  it('opens the dismissal of a CPNS from the examination, for no decision comes before it', () => {
    const found = plan({
      actor: { kind: 'cpns' },
      classified: { kind: 'discipline-violation', level: 'berat', crime: false },
    })
    expect(step(found, 'examine').opens).toContain('dismiss-cpns')
    expect(bases(step(found, 'appeal'))).toContain('pp-79-2021/pasal-19')
  })

  it('speaks of the deadline of a dismissal only where a PNS may be dismissed', () => {
    const told = (kind: 'pns' | 'cpns', level: 'ringan' | 'sedang' | 'berat') =>
      plan({ actor: { kind }, classified: { kind: 'discipline-violation', level, crime: false } }).steps.some(
        ({ notes: said }) => said.includes('severe-dismissal-has-a-deadline-of-its-own'),
      )
    expect([told('pns', 'ringan'), told('pns', 'sedang'), told('pns', 'berat')]).toEqual([false, false, true])
    expect([told('cpns', 'ringan'), told('cpns', 'sedang'), told('cpns', 'berat')]).toEqual([false, false, false])
  })

  it('follows nothing up where there is no breach', () => {
    const vote = plan({
      conduct: { actor: { kind: 'pns' }, conduct: 'cast-vote', election: 'pilkada-2024', committedOn: '2024-11-27' },
    })
    expect(vote.steps).toEqual([])
    expect(notes(vote)).toContain('nothing-to-follow-up')
  })

  it('makes every step conditional where it is open whether there is a breach', () => {
    const open = plan({ conduct: { ...like, committedOn: '2024-10-10', disputed: ['authorship'] } })
    expect(open.steps.length).toBeGreaterThan(0)
    expect(open.steps.every(({ onlyIf }) => onlyIf?.['track'] !== undefined)).toBe(true)
    expect(open.missing.map(({ fact }) => fact)).toContain('disputed')
  })

  it('follows nothing up where the day decides only between no rule and no breach', () => {
    const conduct = { actor: { kind: 'thl' }, conduct: 'cast-vote', election: 'pilkada-2024' } as const
    expect(classifyConduct(conduct)).toMatchObject({
      status: 'needs-facts',
      possible: [{ conclusion: { silent: 'no-national-instrument' } }, { conclusion: { kind: 'lawful' } }],
    })
    expect(plan({ conduct }).steps).toEqual([])
  })

  it('follows nothing up where no duty is laid on contract staff, and says so', () => {
    const conduct = {
      actor: { kind: 'thl' },
      conduct: 'remain-asn-after-determination',
      election: 'pilkada-2024',
      committedOn: '2024-10-10',
    } as const
    const decision = classifyConduct(conduct)
    expect(decision).toMatchObject({ status: 'outside-law', why: 'no-duty-to-resign-for-contract-staff' })
    const followed = plan({ conduct })
    expect(followed.steps).toEqual([])
    expect(followed.cautions).toContainEqual({ code: 'note', note: 'no-duty-to-resign-for-contract-staff' })
  })

  it('marks the preferred reading of a contested class', () => {
    const passive = plan({
      conduct: {
        actor: { kind: 'pns' },
        conduct: 'attend-campaign',
        support: 'none',
        attributes: 'none',
        election: 'pilkada-2024',
        committedOn: '2024-10-10',
      },
    })
    expect(notes(passive)).toEqual(expect.arrayContaining(['class-is-contested', 'nothing-to-follow-up']))
    const read = planFollowUp(passive.facts, { readings: { 'passive-presence': 'breach-without-level' } })
    expect(codes(read)).toContain('summon')
    expect(codes(read)).not.toContain('form-team')
  })
})

describe('a superior who does nothing', () => {
  it('keeps the three cases of PP 94/2021 apart', () => {
    const plan = planFollowUp({ subject: 'superior-fails-to-act', asOf: '2024-10-14' })
    expect(step(plan, 'sanction-passive-official').notes).toContain('imposes-nothing-kind-left-open')
    expect(step(plan, 'sanction-unfitting-official').notes).toContain('imposes-what-does-not-fit-heavier')
    // Pasal 24 ayat (2) names the superior; ayat (3) says only that the sanction is heavier.
    expect(step(plan, 'sanction-passive-official').office).toBe('superior-of-the-official')
    expect(step(plan, 'sanction-unfitting-official').office).toBe('not-named-by-the-text')
    expect(bases(step(plan, 'sanction-passive-superior'))).toEqual(
      expect.arrayContaining(['pp-94-2021/pasal-28/ayat-1', 'pp-94-2021/pasal-28/ayat-2']),
    )
    expect(codes(plan).indexOf('examine')).toBeLessThan(codes(plan).indexOf('sanction-passive-official'))
    expect(codes(plan)).not.toContain('report-violation')
  })

  it('knows only the official who does not punish under PP 53/2010, by the same kind and after a hearing', () => {
    const plan = planFollowUp({ subject: 'superior-fails-to-act', asOf: '2021-08-30' })
    expect(step(plan, 'sanction-passive-official').notes).toEqual(
      expect.arrayContaining(['same-kind-as-the-offender', 'hearing-is-enough']),
    )
    expect(codes(plan)).not.toContain('sanction-passive-superior')
    expect(codes(plan)).not.toContain('examine')
  })
})

describe('a recommendation that is ignored', () => {
  const on = (asOf: DateInput, place?: 'kabupaten-kota' | 'pusat') =>
    planFollowUp({
      subject: 'pejabat-pembina-kepegawaian-fails-to-follow-up',
      asOf,
      ...(place === undefined ? {} : { actor: { kind: 'pns', place } }),
    })

  it.each([
    ['2022-09-13', ['recommend-sanction-to-president', 'sanction-ignoring-official']],
    [
      '2022-09-14',
      [
        'recommend-sanction-to-president',
        'sanction-ignoring-official',
        'audit-asn-management',
        'administrative-action',
      ],
    ],
    [
      '2023-10-30',
      [
        'recommend-sanction-to-president',
        'sanction-ignoring-official',
        'audit-asn-management',
        'administrative-action',
      ],
    ],
    ['2023-10-31', ['audit-asn-management', 'administrative-action']],
    ['2024-10-14', ['audit-asn-management', 'administrative-action']],
  ] as const)('on %s', (day, expected) => {
    expect(codes(on(day, 'pusat'))).toEqual(expected)
  })

  it('reaches a head of region through the DPRD and the Mahkamah Agung, never through PP 12/2017', () => {
    const plan = on('2024-10-14', 'kabupaten-kota')
    expect(codes(plan).slice(-4)).toEqual([
      'opinion-of-dprd',
      'court-decides',
      'propose-dismissal-of-head',
      'dismiss-head',
    ])
    expect(plan.steps.flatMap(bases).filter((id) => id.startsWith('pp-12-2017'))).toEqual([])
    expect(step(plan, 'administrative-action').notes).toEqual(
      expect.arrayContaining(['pp-12-2017-list-does-not-name-it', 'rests-on-the-audit-being-ignored']),
    )
    expect(on('2024-10-14').steps.find(({ code }) => code === 'opinion-of-dprd')?.onlyIf).toEqual({
      government: ['provinsi', 'kabupaten-kota'],
    })
  })

  it('gives the DPRD fourteen working days to propose, and says what its silence does', () => {
    const facts = on('2024-10-14', 'kabupaten-kota').facts
    expect(step(planFollowUp(facts), 'propose-dismissal-of-head').deadline).toMatchObject({
      awaits: 'after-courtRulingReceivedOn',
    })
    const plan = planFollowUp({ ...facts, courtRulingReceivedOn: '2024-10-14' })
    const proposal = step(plan, 'propose-dismissal-of-head')
    expect(proposal.deadline).toMatchObject({
      count: 14,
      unit: 'hari-kerja',
      due: '2024-11-01',
      provision: 'uu-23-2014/pasal-80/ayat-2',
    })
    expect(proposal.notes).toEqual(['day-is-working-day-by-definition', 'silence-passes-the-proposal-up'])
    expect(bases(proposal)).toEqual(
      expect.arrayContaining([
        'uu-23-2014/pasal-80/ayat-2',
        'uu-23-2014/pasal-80/ayat-3',
        'uu-23-2014/pasal-1/angka-50',
      ]),
    )
    expect(plan.missing.map(({ fact }) => fact)).not.toContain('courtRulingReceivedOn')
  })

  it.each([
    ['provinsi', 'presiden', 'uu-23-2014/pasal-80/ayat-1/huruf-e'],
    ['kabupaten-kota', 'menteri-dalam-negeri', 'uu-23-2014/pasal-80/ayat-1/huruf-f'],
  ] as const)('dismisses the head of a %s by the article on that head: %s', (place, office, provision) => {
    const plan = planFollowUp({
      subject: 'pejabat-pembina-kepegawaian-fails-to-follow-up',
      asOf: '2024-10-14',
      actor: { kind: 'pns', place },
      dismissalProposedOn: '2024-10-14',
    })
    const dismissals = plan.steps.filter(({ code }) => code === 'dismiss-head')
    expect(dismissals).toMatchObject([{ office, deadline: { count: 30, due: '2024-11-25', provision } }])
    expect(dismissals.flatMap(bases)).toEqual([provision, 'uu-23-2014/pasal-1/angka-50'])
  })

  it('asks which kind of region a head of region leads, and nothing more', () => {
    const heads = (place?: 'provinsi' | 'pusat') =>
      planFollowUp({
        subject: 'violation',
        classified: { kind: 'office-holder-violation', crime: false },
        actor: { kind: 'kepala-daerah', place },
        election: 'pilkada-2024',
        asOf: '2024-10-14',
      }).steps.flatMap(({ code, onlyIf }) => (code.endsWith('head') ? [[code, onlyIf]] : []))
    const open = [
      ['propose-dismissal-of-head', undefined],
      ['dismiss-head', { government: ['provinsi'] }],
      ['dismiss-head', { government: ['kabupaten-kota'] }],
    ]
    expect(heads()).toEqual(open)
    expect(heads('pusat')).toEqual(open)
    expect(heads('provinsi')).toEqual([
      ['propose-dismissal-of-head', undefined],
      ['dismiss-head', undefined],
    ])
  })

  it('counts the days of UU 23/2014 as working days', () => {
    const plan = planFollowUp({ ...on('2024-10-14', 'kabupaten-kota').facts, courtRequestedOn: '2024-12-02' })
    expect(step(plan, 'court-decides').deadline).toMatchObject({
      count: 30,
      unit: 'hari-kerja',
      countedAs: 'hari-kerja',
    })
  })
})

describe('the boundaries', () => {
  const on = (asOf: DateInput, extra: Partial<FollowUpFacts> = {}) =>
    planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns' },
      election: 'pilkada-2024',
      asOf,
      ...extra,
    })

  it.each([
    ['2023-10-30', 'kasn', 'uu-5-2014/pasal-31/ayat-1/huruf-a'],
    ['2023-10-31', 'kasn', 'uu-20-2023/pasal-70/ayat-3'],
    ['2024-08-22', 'kasn', 'uu-20-2023/pasal-70/ayat-3'],
    ['2024-08-23', 'bkn', 'perpres-91-2024/pasal-i/angka-3'],
    ['2024-09-03', 'bkn', 'perpres-91-2024/pasal-i/angka-3'],
    ['2024-09-04', 'bkn', 'se-menpanrb-4-2024/isi/pengawasan'],
    ['2025-10-15', 'bkn', 'uu-20-2023/pasal-26/ayat-2/huruf-d'],
    ['2025-10-16', 'bkn', 'mk-121-2024/amar'],
  ] as const)('of the supervisor: %s is %s', (day, supervisor, provision) => {
    const plan = on(day)
    const forwards = plan.steps.filter(({ code }) => code.startsWith('forward-to-'))
    expect(forwards.map(({ to }) => to)).toEqual([supervisor])
    expect(forwards.flatMap(bases)).toContain(provision)
  })

  it('agrees with the table of supervisors on every day around them', () => {
    for (const edge of ['2023-10-31', '2024-08-23', '2024-09-04', '2025-10-16'] as const) {
      for (const shift of [-1, 0, 1]) {
        const day = addDays(edge, shift)
        const decision = classifyConduct({
          actor: { kind: 'pns' },
          conduct: 'cast-vote',
          election: 'pilkada-2024',
          committedOn: day,
          decidedOn: day,
        })
        const part = decision.status === 'decided' ? decision.conclusion.supervisor : undefined
        const value = part?.status === 'settled' ? part.value : part?.status === 'contested' ? 'bkn' : undefined
        expect(on(day).steps.find(({ code }) => code.startsWith('forward-to-'))?.to, day).toBe(value)
      }
    }
  })

  it('names no supervisor after the ruling on the other reading', () => {
    const plan = planFollowUp(on('2025-10-16').facts, { readings: { 'supervisor-after-mk-121': 'no-supervisor' } })
    expect(codes(plan)).not.toContain('forward-to-bkn')
  })

  it('of the hand-over: what lay with KASN is reported on, from the circular on', () => {
    const moved = (asOf: DateInput, forwardedOn: DateInput) =>
      codes(on(asOf, { forwardedOn })).includes('move-pending-letters')
    expect(moved('2024-09-03', '2024-08-20')).toBe(false)
    expect(moved('2024-09-04', '2024-08-20')).toBe(true)
    expect(moved('2024-09-04', '2024-08-23')).toBe(false)
  })

  it('of discipline law: the day of the decision chooses, not that of the act', () => {
    const decided = (day: DateInput) =>
      on(day, { decidedOn: day, election: 'pilkada-2020', asOf: undefined, receivedOn: day })
    expect(bases(step(decided('2021-08-30'), 'decide'))).toContain('pp-53-2010/pasal-21/ayat-1')
    expect(bases(step(decided('2021-08-31'), 'decide'))).toContain('pp-94-2021/pasal-24/ayat-1')
    expect(codes(decided('2021-08-30'))).toContain('take-effect-at-once')
    expect(codes(decided('2021-08-31'))).not.toContain('take-effect-at-once')
  })

  it('of remedies: between two regulations it says so', () => {
    const noted = (day: DateInput) =>
      notes(on(day, { decidedOn: day, election: 'pilkada-2020', asOf: undefined })).includes('two-remedy-regulations')
    expect([noted('2021-08-09'), noted('2021-08-10'), noted('2021-08-30'), noted('2021-08-31')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('of remedies: a decision from before PP 79/2021 whose receipt or remedy comes after it falls between them too', () => {
    const decidedOn = '2021-08-05'
    const noted = (days: Partial<FollowUpFacts>, kind: 'pns' | 'pppk' | 'kepala-desa' = 'pns') =>
      notes(on(decidedOn, { decidedOn, election: 'pilkada-2020', asOf: undefined, actor: { kind }, ...days })).filter(
        (note) => /^(two-remedy|older-decision)/.test(note),
      )
    const OLDER = ['older-decision-remedied-since-pp-79']
    expect(noted({})).toEqual([])
    expect(noted({ receivedOn: '2021-08-09' })).toEqual([])
    expect(noted({ receivedOn: '2021-08-10' })).toEqual(OLDER)
    expect(noted({ receivedOn: '2021-08-06', objectedOn: '2021-08-09' })).toEqual([])
    expect(noted({ receivedOn: '2021-08-06', objectedOn: '2021-08-10' })).toEqual(OLDER)
    expect(noted({ receivedOn: '2021-08-06', appealedOn: '2021-08-10' })).toEqual(OLDER)
    expect(noted({ receivedOn: '2021-09-01' })).toEqual(OLDER)
    expect(noted({ receivedOn: '2021-08-10' }, 'pppk')).toEqual(OLDER)
    // PP 79/2021 speaks of Pegawai ASN only.
    expect(noted({ receivedOn: '2021-08-10' }, 'kepala-desa')).toEqual([])
    const remedy = planRemedy({
      actor: { kind: 'pns' },
      against: 'dismissal',
      issuer: 'pejabat-pembina-kepegawaian',
      decidedOn,
      receivedOn: '2021-09-01',
    })
    expect(remedy.tracks).toEqual(['banding-to-bpasn'])
    expect(remedy.cautions).toContainEqual({ code: 'note', note: 'track-is-an-inference' })
  })

  it('of the effect: the first day can be read in, and then the day is one earlier', () => {
    const facts = on('2024-12-02', { receivedOn: '2024-12-02' }).facts
    const read = (option: 'day-zero' | 'day-one') =>
      due(planFollowUp(facts, { readings: { 'effect-day-fifteen': option } }), 'take-effect')
    expect(read('day-zero')).toBe('2024-12-17')
    expect(read('day-one')).toBe('2024-12-16')
  })

  it('keeps an early examination under PP 53/2010 and decides under PP 94/2021', () => {
    const plan = on('2021-10-01', {
      summonedOn: '2021-08-10',
      examinedOn: '2021-08-25',
      decidedOn: '2021-10-01',
      election: 'pilkada-2020',
    })
    expect(bases(step(plan, 'summon'))).toEqual(['pp-53-2010/pasal-23/ayat-1'])
    expect(bases(step(plan, 'decide'))).toContain('pp-94-2021/pasal-33/ayat-2')
  })
})

describe('an appeal lies only against a dismissal by the Pejabat Pembina Kepegawaian', () => {
  type Post = NonNullable<NonNullable<FollowUpFacts['actor']>['post']>
  const appealsOf = (post: Post | undefined, decidedOn: DateInput, place: 'pusat' | 'provinsi' = 'pusat') =>
    planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns', post, place },
      election: 'pilkada-2020',
      decidedOn,
      receivedOn: decidedOn,
    }).steps.filter(({ code }) => code === 'appeal' || code === 'answer-appeal')

  it.each(['jpt-utama', 'jpt-madya', 'jpt-madya-pejabat-pembina-kepegawaian', 'jf-ahli-utama'] as const)(
    '%s is dismissed by the President since PP 94/2021: no appeal, as the plan of remedies says',
    (post) => {
      const decidedOn = '2024-12-02'
      const dismissal = imposingAuthority({ post, place: 'pusat', level: 'berat', weight: 'dismissal', decidedOn })
      expect(dismissal).toMatchObject({ status: 'decided', conclusion: { imposes: 'presiden' } })
      expect(
        planRemedy({ actor: { kind: 'pns' }, against: 'dismissal', issuer: 'presiden', decidedOn }).tracks,
      ).toEqual([])
      expect(appealsOf(post, decidedOn)).toEqual([])
    },
  )

  it('of a conduct as of a class: a JPT utama, whom the President sanctions', () => {
    const plan = planFollowUp({
      subject: 'violation',
      conduct: {
        ...like,
        actor: { kind: 'pns', post: 'jpt-utama', place: 'pusat' },
        committedOn: '2024-10-10',
        decidedOn: '2024-12-02',
        receivedOn: '2024-12-02',
      },
    })
    expect(step(plan, 'decide').office).toBe('presiden')
    expect(plan.steps.filter(({ force }) => force === 'right').map(({ code }) => code)).toEqual(['report-violation'])
  })

  it.each(['jpt-utama', 'jpt-madya', 'jpt-madya-pejabat-pembina-kepegawaian'] as const)(
    '%s is of eselon I under PP 53/2010: no appeal to BAPEK',
    (post) => expect(appealsOf(post, '2019-03-05')).toEqual([]),
  )

  it('a JF ahli utama was dismissed by the Pejabat Pembina Kepegawaian until PP 94/2021', () => {
    expect(appealsOf('jf-ahli-utama', '2021-08-30').map(({ to }) => to)).toEqual(['bapek'])
    expect(appealsOf('jf-ahli-utama', '2021-08-31')).toEqual([])
    expect(appealsOf('jf-ahli-utama', '2019-03-05').flatMap(bases)).toEqual([
      'pp-53-2010/pasal-34/ayat-2/huruf-a',
      'pp-53-2010/pasal-34/ayat-2/huruf-b',
      'pp-53-2010/pasal-38/ayat-1',
      'pp-53-2010/pasal-38/ayat-2',
      'pp-24-2011/pasal-7/ayat-3',
      'pp-24-2011/penjelasan/pasal-7/ayat-3',
      'pp-53-2010/pasal-15/ayat-1',
      'pp-53-2010/pasal-33/huruf-a',
    ])
  })

  it('to BAPEK has the days of PP 24/2011 while that stood, as the plan of remedies has them', () => {
    const appeal = (kind: 'pns' | 'cpns', decidedOn: DateInput) =>
      planFollowUp({
        subject: 'violation',
        classified: discipline,
        actor: { kind, post: 'pelaksana', place: 'pusat' },
        decidedOn,
        receivedOn: decidedOn,
      }).steps.filter(({ code }) => code === 'appeal')
    const remedy = planRemedy({
      actor: { kind: 'pns' },
      against: 'dismissal',
      issuer: 'pejabat-pembina-kepegawaian',
      decidedOn: '2019-03-05',
      receivedOn: '2019-03-05',
      appealedOn: '2019-03-12',
      remedyDecidedOn: '2019-06-03',
    })
    expect(appeal('pns', '2019-03-05').map(({ deadline }) => deadline)).toEqual([
      remedy.steps.find(({ code }) => code === 'appeal')?.deadline,
    ])
    const PP_24 = 'pp-24-2011/pasal-7/ayat-3'
    const days = (decidedOn: DateInput, kind: 'pns' | 'cpns' = 'pns') =>
      appeal(kind, decidedOn).map(({ deadline }) =>
        deadline === null ? null : 'due' in deadline ? (deadline.provision ?? 'none') : undefined,
      )
    expect(days('2011-04-17')).toEqual([null])
    expect(appeal('pns', '2011-04-17')[0]?.notes).toContain('no-deadline-in-the-texts')
    expect(days('2011-04-18')).toEqual([PP_24])
    expect(days('2021-08-09')).toEqual([PP_24])
    expect(days('2021-08-10')).toEqual(['none'])
    expect([days('2017-04-06', 'cpns'), days('2017-04-07', 'cpns')]).toEqual([[PP_24], [PP_24]])
  })

  it.each(['jpt-pratama', 'administrator', 'pelaksana', 'jf-lain'] as const)('%s may appeal', (post) => {
    expect(appealsOf(post, '2024-12-02', 'provinsi').map(({ code, to }) => to ?? code)).toEqual([
      'bpasn',
      'answer-appeal',
    ])
    expect(appealsOf(post, '2019-03-05', 'provinsi').map(({ to }) => to)).toEqual(['bapek'])
  })

  it('asks for the post where it is not told', () => {
    expect(appealsOf(undefined, '2024-12-02').map(({ onlyIf }) => onlyIf)).toEqual([
      { imposes: ['pejabat-pembina-kepegawaian'], post: ['other-post'] },
      { imposes: ['pejabat-pembina-kepegawaian'], post: ['other-post'] },
    ])
    expect(appealsOf(undefined, '2019-03-05').map(({ onlyIf }) => onlyIf)).toEqual([
      {
        imposes: ['pejabat-pembina-kepegawaian', 'gubernur-selaku-wakil-pemerintah'],
        post: ['jf-ahli-utama', 'other-post'],
      },
    ])
  })
})

// PP 94/2021 Pasal 20 and 21: two officials for a moderate sanction in a kabupaten; post and place tell no more of it.
it('asks for post and place while they would tell who imposes, and no more once both are told', () => {
  const asked = (post?: 'pengawas', place?: 'kabupaten-kota', option?: string) =>
    planFollowUp(
      {
        subject: 'violation',
        actor: { kind: 'pns', post, place },
        classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
        asOf: '2024-12-02',
        decidedOn: '2024-12-02',
      },
      option === undefined ? {} : { readings: { 'sedang-authority-kabupaten-kota': option } },
    )
  const persons = (plan: FollowUpPlan) => plan.missing.flatMap(({ fact }) => (fact.startsWith('actor.') ? [fact] : []))
  expect(persons(asked())).toEqual(['actor.post', 'actor.place'])
  expect(persons(asked('pengawas'))).toEqual(['actor.place'])
  expect(persons(asked(undefined, 'kabupaten-kota'))).toEqual(['actor.post'])
  const contested = asked('pengawas', 'kabupaten-kota')
  expect(persons(contested)).toEqual([])
  expect(step(contested, 'object-to-superior').onlyIf).toEqual({ imposes: ['kepala-perwakilan', 'other-official'] })
  expect(codes(asked('pengawas', 'kabupaten-kota', 'two-tiers-above'))).not.toContain(
    'object-to-pejabat-pembina-kepegawaian',
  )
})

it('tells with who decides that an eselon is read as a post, of a class as of a conduct', () => {
  const actor = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' } as const
  const notes = (facts: Partial<FollowUpFacts>, day: DateInput) =>
    step(planFollowUp({ subject: 'violation', decidedOn: day, ...facts }), 'decide').notes
  const classified = { kind: 'discipline-violation', level: 'sedang', crime: false } as const
  expect(notes({ actor, classified }, '2017-04-06')).not.toContain('eselon-read-as-a-post')
  expect(notes({ actor, classified }, '2017-04-07')).toContain('eselon-read-as-a-post')
  const conduct = {
    actor,
    conduct: 'partisan-activity',
    election: 'pilkada-2020',
    contest: 'bupati-wali-kota',
    committedOn: '2020-10-12',
  } as const
  expect(notes({ conduct }, '2020-11-20')).toContain('eselon-read-as-a-post')
})

describe('when a sanction of PP 53/2010 takes effect', () => {
  const effects = (level: 'ringan' | 'sedang' | 'berat', actor: Partial<NonNullable<FollowUpFacts['actor']>> = {}) =>
    planFollowUp({
      subject: 'violation',
      classified: { ...discipline, level },
      actor: { kind: 'pns', ...actor },
      decidedOn: '2019-03-05',
      receivedOn: '2019-03-08',
    }).steps.filter(({ act }) => act === 'take-effect')

  it('at once where it is light, whoever imposed it', () => {
    expect(effects('ringan')).toMatchObject([{ code: 'take-effect-at-once', deadline: null }])
    expect(effects('ringan')[0]).not.toHaveProperty('onlyIf')
    expect(effects('ringan').flatMap(bases)).toContain('pp-53-2010/pasal-43/huruf-e')
  })

  it('by the imposing office where it is moderate: another official leaves time to object', () => {
    expect(effects('sedang').map(({ code, onlyIf }) => [code, onlyIf])).toEqual([
      ['take-effect-at-once', { imposes: ['presiden', 'pejabat-pembina-kepegawaian'] }],
      ['take-effect', { imposes: ['other-official'] }],
    ])
    // Pasal 17 and 19 give no moderate kind to the head of a mission, nor to the gubernur as representative of the government.
    expect(effects('sedang')[0]).toMatchObject({
      basis: ['a', 'b'].map((letter) => ({ provision: `pp-53-2010/pasal-43/huruf-${letter}` })),
      notes: ['from-the-day-of-the-decision'],
    })
    expect(effects('berat')[0]).toMatchObject({
      onlyIf: {
        imposes: ['presiden', 'pejabat-pembina-kepegawaian', 'gubernur-selaku-wakil-pemerintah', 'kepala-perwakilan'],
      },
      basis: ['a', 'b', 'c', 'd'].map((letter) => ({ provision: `pp-53-2010/pasal-43/huruf-${letter}` })),
      notes: ['from-the-day-of-the-decision', 'all-but-dismissal-by-pejabat-pembina-kepegawaian-or-gubernur'],
    })
    expect(effects('sedang')[1]).toMatchObject({
      deadline: { due: '2019-03-23', provision: 'pp-53-2010/pasal-44/ayat-1' },
    })
  })

  it('on the fifteenth day where the Pejabat Pembina Kepegawaian dismisses', () => {
    const [, late] = effects('berat', { post: 'pelaksana', place: 'pusat' })
    expect(late).toMatchObject({
      code: 'take-effect',
      deadline: { due: '2019-03-23', provision: 'pp-53-2010/pasal-45/ayat-1' },
      notes: expect.arrayContaining(['only-if-dismissal-is-chosen']),
    })
    expect(bases(late as FollowUpStep)).toEqual([
      'pp-53-2010/pasal-45/ayat-1',
      'pp-53-2010/pasal-45/ayat-2',
      'pp-53-2010/pasal-46',
    ])
  })

  it('never on the fifteenth day for eselon I, whom the President dismisses', () => {
    expect(effects('berat', { post: 'jpt-madya', place: 'pusat' }).map(({ code }) => code)).toEqual([
      'take-effect-at-once',
    ])
  })

  it('at once, and not on the fifteenth day, where the Pejabat Pembina Kepegawaian imposes a moderate one', () => {
    const plan = planFollowUp({
      subject: 'violation',
      conduct: {
        actor: { kind: 'pns', post: 'jpt-pratama', place: 'kabupaten-kota' },
        conduct: 'partisan-activity',
        election: 'pilkada-2020',
        contest: 'bupati-wali-kota',
        committedOn: '2020-10-12',
        decidedOn: '2020-11-20',
        receivedOn: '2020-11-23',
      },
    })
    expect(step(plan, 'decide').office).toBe('pejabat-pembina-kepegawaian')
    expect(plan.steps.filter(({ act }) => act === 'take-effect').map(({ code }) => code)).toEqual([
      'take-effect-at-once',
    ])
  })
})

describe('who examines', () => {
  const at = (level: 'ringan' | 'sedang' | 'berat', asOf: DateInput) =>
    step(
      planFollowUp({
        subject: 'violation',
        classified: { ...discipline, level },
        actor: { kind: 'pns' },
        election: 'pilkada-2020',
        asOf,
      }),
      'examine',
    )

  it.each([
    ['ringan', 'atasan-langsung', undefined],
    ['sedang', 'atasan-langsung-or-team', 'pp-94-2021/pasal-29/ayat-1'],
    ['berat', 'tim-pemeriksa', 'pp-94-2021/pasal-29/ayat-2'],
  ] as const)('%s under PP 94/2021: %s', (level, office, article) => {
    const found = at(level, '2021-08-31')
    expect(found.office).toBe(office)
    expect(bases(found).filter((id) => id.startsWith('pp-94-2021/pasal-29/'))).toEqual(
      article === undefined ? [] : [article],
    )
  })

  it.each([
    ['ringan', 'atasan-langsung', []],
    ['sedang', 'atasan-langsung-or-team', ['pp-53-2010/pasal-25/ayat-1']],
    ['berat', 'atasan-langsung-or-team', ['pp-53-2010/pasal-25/ayat-1']],
  ] as const)('%s under PP 53/2010, where no team is ever a must: %s', (level, office, articles) => {
    const found = at(level, '2021-08-30')
    expect(found.office).toBe(office)
    expect(bases(found).filter((id) => id.startsWith('pp-53-2010/pasal-25/'))).toEqual(articles)
  })
})

describe('what is missing', () => {
  it('shows the rule of a deadline whose event has no day, and asks for it', () => {
    const plan = planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns' },
      election: 'pilkada-2024',
      asOf: '2024-10-14',
    })
    expect(step(plan, 'report-violation').deadline).toEqual({
      awaits: 'after-knownOn',
      rule: {
        count: 7,
        unit: 'hari-kalender',
        start: 'sejak',
        since: 'knownOn',
        or: 'foundOn',
        provision: 'uu-8-2015/pasal-134/ayat-4',
      },
    })
    expect(plan.missing).toContainEqual({ fact: 'knownOn', provisions: ['uu-8-2015/pasal-134/ayat-4'] })
  })

  it('plans both regimes of reports without an election, and both tracks of a PNS and a PPPK without a status', () => {
    const plan = planFollowUp({ subject: 'violation', asOf: '2024-10-14' })
    expect(
      plan.steps.filter(({ code }) => code === 'report-violation').map(({ onlyIf }) => onlyIf?.['election']),
    ).toEqual([['pemilu'], ['pilkada']])
    expect(step(plan, 'examine-under-agency-rule').onlyIf?.['track']).toEqual(['agency-rule'])
    expect(plan.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['election', 'conduct', 'actor.kind']))
  })

  it('takes the second summons in place of the first', () => {
    const facts: FollowUpFacts = {
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns' },
      election: 'pilkada-2024',
      asOf: '2024-10-14',
      summonedOn: '2024-10-14',
    }
    expect(due(planFollowUp(facts), 'examine')).toBe('2024-10-23')
    expect(due(planFollowUp({ ...facts, secondSummonsOn: '2024-10-21' }), 'examine')).toBe('2024-10-30')
  })

  it('says which days cannot follow one another', () => {
    const plan = planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns' },
      election: 'pilkada-2024',
      decidedOn: '2024-12-02',
      receivedOn: '2024-11-30',
    })
    expect(plan.cautions).toContainEqual({ code: 'days-out-of-order', facts: ['decidedOn', 'receivedOn'] })
  })

  it('says why working days could not be counted in a year without a decree', () => {
    const plan = planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'pns' },
      election: 'pilkada-2024',
      decidedOn: '2031-12-02',
    })
    expect(step(plan, 'deliver').deadline).toMatchObject({
      event: '2031-12-02',
      issues: [{ code: 'year-without-decree' }],
    })
  })
})

describe('wrong input', () => {
  it.each([
    [{ subject: 'breach' }, 'subject'],
    [{ subject: 'violation', knownOn: '2024-02-30' }, 'knownOn'],
    [{ subject: 'violation', asOf: 'today' }, 'asOf'],
    [{ subject: 'violation', election: 'pilkada-1999' }, 'pilkada-1999'],
    [{ subject: 'violation', actor: { kind: 'ppk' } }, 'actor.kind'],
  ])('%j is refused by name', (facts, named) => {
    expect(() => planFollowUp(facts as unknown as FollowUpFacts)).toThrow(RangeError)
    expect(() => planFollowUp(facts as unknown as FollowUpFacts)).toThrow(named)
  })

  it('refuses a reading that is none', () => {
    const facts: FollowUpFacts = { subject: 'violation', classified: discipline }
    expect(() => planFollowUp(facts, { readings: { 'bare-hari': 'lunar' } })).toThrow('bare-hari')
    expect(() =>
      planFollowUp({ ...facts, conduct: { ...like }, classified: undefined }, { readings: { nothing: 'x' } }),
    ).toThrow('nothing')
  })

  it('leaves the armed forces out', () => {
    const plan = planFollowUp({
      subject: 'violation',
      classified: discipline,
      actor: { kind: 'tni' },
      election: 'pilkada-2024',
      asOf: '2024-10-14',
    })
    expect(
      plan.steps
        .filter(({ act }) => act !== 'report' && act !== 'study' && act !== 'ask')
        .every(({ code }) => code.includes('asn-management') || code === 'administrative-action'),
    ).toBe(true)
    expect(notes(plan)).toContain('armed-forces-and-police')
  })

  it('copies the facts and changes nothing', () => {
    const facts: FollowUpFacts = Object.freeze({
      subject: 'violation',
      conduct: Object.freeze({ ...like, committedOn: '2024-10-10' }),
      knownOn: '2024-10-11',
    })
    const plan = planFollowUp(facts)
    expect(plan.facts).toEqual(facts)
    expect(plan.facts).not.toBe(facts)
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    expect(planFollowUp(facts)).toEqual(plan)
  })
})

describe('the ladder as data', () => {
  const rows = followUpSteps()

  it('rests on provisions that the library holds and that stand on both ends of each interval', () => {
    for (const row of rows) {
      expect(row.basis.length, row.code).toBeGreaterThan(0)
      for (const { provision, role } of row.basis) {
        expect(find(provision), `${row.code}: ${provision}`).toBeDefined()
        if (role === 'guideline') continue
        // No election the library knows was voted on before this day; what ended earlier is for the classified alone.
        const over = row.during?.until != null && row.during.until <= '2018-06-27'
        const begun = row.during === undefined || row.during.from < '2018-06-27'
        const first = begun && !over ? '2018-06-27' : (row.during?.from as string)
        const last = row.during?.until == null ? '2025-12-31' : addDays(row.during.until, -1)
        expect(inForce(provision, first as DateInput).status, `${row.code}: ${provision} on ${first}`).toBe('in-force')
        expect(inForce(provision, last as DateInput).status, `${row.code}: ${provision} on ${last}`).toBe('in-force')
      }
    }
  })

  it('cites the provision of every deadline among its basis', () => {
    for (const { code, deadline, earlier, basis, notes: told } of rows) {
      for (const rule of [deadline, earlier]) {
        if (rule === null || rule === undefined) continue
        if (rule.provision === null)
          expect(
            told?.some((note) => note === 'administrative-practice' || note === 'deadline-set-by-pp-24-2011'),
            code,
          ).toBe(true)
        else
          expect(
            basis.map(({ provision }) => provision),
            code,
          ).toContain(rule.provision)
      }
    }
  })

  it('says of every step without a deadline that no text sets one, and of no other', () => {
    const SILENT = ['no-deadline-in-the-texts', 'no-deadline-in-pp-94']
    for (const { code, deadline, force, notes: told } of rows) {
      const says = told?.some((note) => SILENT.includes(note)) ?? false
      if (deadline !== null) expect(says, code).toBe(false)
      else if (force === 'must') expect(says, code).toBe(true)
    }
  })

  it('cites the article on a superior who is involved wherever its note stands', () => {
    for (const { code, basis, notes: told } of rows) {
      if (!told?.includes('superior-involved-is-replaced')) continue
      expect(
        basis.map(({ provision }) => provision),
        code,
      ).toContain('pp-94-2021/pasal-29/ayat-6')
    }
  })

  it('opens only steps that exist', () => {
    const known = new Set(rows.map(({ code }) => code))
    for (const { code, opens } of rows)
      expect(
        opens.filter((one) => !known.has(one)),
        code,
      ).toEqual([])
  })

  it('reaches every row', () => {
    const reached = new Set<string>()
    const mark = (plan: FollowUpPlan) => {
      for (const { code, basis } of plan.steps) reached.add(`${code} ${basis[0]?.provision}`)
    }
    for (const subject of [
      'violation',
      'superior-fails-to-act',
      'pejabat-pembina-kepegawaian-fails-to-follow-up',
    ] as const)
      mark(planFollowUp({ subject }))
    expect(
      rows
        .map(({ code, basis }) => `${code} ${basis[0]?.provision}`)
        .filter((row) => !reached.has(row) && !row.startsWith('move-pending')),
    ).toEqual([])
  })
})

describe('a class that still waits for facts', () => {
  const forward = (facts: object) =>
    planFollowUp({ subject: 'violation', conduct: { ...like, ...facts } as FollowUpFacts['conduct'] }).steps.filter(
      ({ code }) => code === 'forward-crime',
    )

  it('leaves no crime to forward where criminal law is settled beside it: no pair yet', () => {
    const facts = { conduct: 'approach-party-or-public', cltn: false, committedOn: '2024-08-01' } as const
    expect(classifyConduct({ ...like, ...facts })).toMatchObject({
      status: 'needs-facts',
      beside: { criminal: { status: 'settled', value: [] } },
    })
    expect(forward(facts)).toEqual([])
  })

  it('forwards the crime without asking where it is settled: an administrator on the campaign team', () => {
    const facts = {
      actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
      conduct: 'tim-sukses',
      committedOn: '2024-10-10',
      decidedOn: '2024-12-02',
    } as const
    const decision = classifyConduct({ ...like, ...facts })
    expect(decision.status).toBe('needs-facts')
    expect(decision).toMatchObject({ beside: { criminal: { status: 'settled' } } })
    expect(forward(facts).map(({ onlyIf }) => onlyIf?.['crime'])).toEqual([undefined])
  })

  it('asks where it is open: presence of which the manner is not told', () => {
    expect(
      forward({ conduct: 'attend-campaign', committedOn: '2024-10-10' }).map(({ onlyIf }) => onlyIf),
    ).toMatchObject([{ crime: ['suspected'] }])
  })
})

describe('who decides', () => {
  it('an official two tiers above is neither President nor Pejabat Pembina Kepegawaian, so that remedies follow from that', () => {
    const conduct = {
      ...like,
      actor: { kind: 'pns', post: 'pelaksana', place: 'pusat' },
      conduct: 'attend-campaign',
      support: 'none',
      attributes: 'pns',
      committedOn: '2024-10-10',
      decidedOn: '2024-12-02',
    } as const
    const plan = planFollowUp({ subject: 'violation', conduct })
    expect(step(plan, 'decide').office).toBe('pejabat-dua-tingkat-di-atas')
    expect(plan.steps.filter(({ onlyIf }) => onlyIf?.['imposes'] !== undefined)).toEqual([])
  })
})

describe('who decides where only the class is told', () => {
  interface Told {
    readonly on?: DateInput
    readonly kind?: 'pns' | 'cpns' | 'pppk'
    readonly level?: 'ringan' | 'sedang' | 'berat'
    readonly post?: 'pelaksana'
    readonly place?: 'pusat' | 'kabupaten-kota'
  }
  const planned = ({ on = '2024-12-02', kind = 'pns', level = 'sedang', post, place }: Told) =>
    planFollowUp({
      subject: 'violation',
      classified: { kind: 'discipline-violation', level, crime: false },
      actor: { kind, post, place },
      election: 'pilkada-2024',
      decidedOn: on,
      receivedOn: on,
    })
  const HELD = { post: 'pelaksana', place: 'pusat' } as const
  const asked = (told: Told) =>
    planned(told).missing.flatMap(({ fact }) => (fact === 'actor.post' || fact === 'actor.place' ? [fact] : []))

  it('follows from post and place, which are not asked for again', () => {
    expect(asked({})).toEqual(['actor.post', 'actor.place'])
    for (const [level, on] of [
      ['ringan', '2024-12-02'],
      ['sedang', '2024-12-02'],
      ['berat', '2024-12-02'],
      ['berat', '2019-03-05'],
    ] as const) {
      const told = { ...HELD, level, on }
      expect(asked(told), `${level} ${on}`).toEqual([])
      expect(planned(told).steps.filter(({ onlyIf }) => onlyIf?.['imposes'] !== undefined)).toEqual([])
      const who = imposingAuthority({
        ...HELD,
        level,
        weight: level === 'berat' ? 'in-service' : undefined,
        decidedOn: on,
      })
      expect(who.status).toBe('decided')
      if (who.status === 'decided') expect(step(planned(told), 'decide').office).toBe(who.conclusion.imposes)
    }
    const regional = { post: 'pelaksana', place: 'kabupaten-kota', level: 'berat' } as const
    expect(bases(step(planned(regional), 'decide'))).toContain('pp-94-2021/pasal-18/ayat-3/huruf-c')
    // Two articles give the power over this post to different officials: it stays open, and neither fact would settle it.
    const contested = { post: 'pelaksana', place: 'kabupaten-kota', level: 'sedang' } as const
    expect(imposingAuthority({ ...contested, decidedOn: '2024-12-02' }).status).toBe('contested')
    expect(asked(contested)).toEqual([])
    expect(planned(contested).steps.filter(({ onlyIf }) => onlyIf?.['imposes'] !== undefined)).not.toEqual([])
  })

  it('is nobody where a CPNS is dismissed instead, and was somebody before PP 11/2017', () => {
    const issuers = (told: Told) =>
      planned({ ...HELD, kind: 'cpns', ...told }).steps.flatMap(({ code, office }) =>
        code === 'decide' ? [office] : [],
      )
    expect(issuers({ level: 'ringan' })).toEqual(['atasan-langsung'])
    expect(issuers({ level: 'sedang' })).toEqual([])
    expect(asked({ ...HELD, kind: 'cpns', level: 'berat', on: '2017-04-06' })).toEqual([])
    expect(issuers({ level: 'sedang', on: '2017-04-07' })).toEqual([])
  })

  it('stays open while the day of the decision does', () => {
    const undated = planFollowUp({
      subject: 'violation',
      classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
      actor: { kind: 'pns', ...HELD },
      election: 'pilkada-2024',
    })
    expect(undated.steps.flatMap(({ code, office }) => (code === 'decide' ? [office] : []))).toContain(
      'pejabat-yang-berwenang-menghukum',
    )
  })

  it('is not asked of the class of a PPPK or of another class', () => {
    expect(step(planned({ ...HELD, kind: 'pppk' }), 'sanction-under-agency-rule').office).toBe('set-by-agency-rule')
    const ethics = planFollowUp({
      subject: 'violation',
      classified: { kind: 'ethics-violation', crime: false },
      actor: { kind: 'pns', ...HELD },
      election: 'pilkada-2024',
      decidedOn: '2024-12-02',
    })
    expect(codes(ethics)).not.toContain('decide')
  })
})

describe('days that only the conduct names', () => {
  it('are days of the case, so that remedies run from the receipt', () => {
    const days = { committedOn: '2024-10-10', examinedOn: '2024-11-26', decidedOn: '2024-12-02' } as const
    const told = planFollowUp({ subject: 'violation', conduct: { ...like, ...days, receivedOn: '2024-12-10' } })
    expect(due(told, 'take-effect')).toBe('2024-12-25')
    const beside = planFollowUp({ subject: 'violation', conduct: { ...like, ...days }, receivedOn: '2024-12-10' })
    expect(told.steps).toEqual(beside.steps)
  })
})

describe('for any days', () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((shift) => addDays('2019-01-01', shift))
  const maybe = fc.option(day, { nil: undefined })

  it('gives steps whose norms stand on the day of the plan, once each, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pns', 'cpns', 'pppk', 'thl', 'kepala-desa'),
        fc.constantFrom(
          'discipline-violation',
          'ethics-violation',
          'dismissal-ground',
          'contract-violation',
          'village-violation',
        ),
        fc.constantFrom('pemilu-2024', 'pilkada-2024', 'pilkada-2020', 'pemilu-2019'),
        day,
        maybe,
        maybe,
        (kind, found, election, asOf, knownOn, receivedOn) => {
          const plan = planFollowUp({
            subject: 'violation',
            classified: { kind: found, crime: false },
            actor: { kind },
            election,
            asOf,
            knownOn,
            receivedOn,
          } as FollowUpFacts)
          for (const { code, basis, deadline } of plan.steps) {
            if (receivedOn === undefined && knownOn === undefined) {
              for (const { provision } of basis)
                expect(inForce(provision, asOf).status, `${code}: ${provision} on ${asOf}`).toBe('in-force')
            }
            if (deadline !== null && 'due' in deadline) expect(deadline.due >= deadline.event, code).toBe(true)
          }
          const seen = plan.steps.map(({ code, onlyIf, basis }) => JSON.stringify([code, onlyIf, basis]))
          expect(new Set(seen).size).toBe(seen.length)
        },
      ),
      { numRuns: runs(300) },
    )
  })
})
