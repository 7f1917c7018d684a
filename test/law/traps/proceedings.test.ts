import { describe, expect, it } from 'vitest'
import { type ProceedingsPlan, planProceedings, planRemedy, type RemedyPlan } from '../../../src/rules/discipline'

const stepOf = (plan: ProceedingsPlan | RemedyPlan, code: string) => plan.steps.filter((step) => step.code === code)
const due = (plan: ProceedingsPlan | RemedyPlan, code: string) => {
  const [step] = stepOf(plan, code)
  return step?.deadline != null && 'due' in step.deadline ? step.deadline : undefined
}

describe('discipline traps: proceedings, clocks, remedies', () => {
  it('discipline trap 1: seven working days are a maximum in PP 94/2021 and a minimum in PP 53/2010', () => {
    const examined = (day: `${number}-${number}-${number}`) =>
      due(
        planProceedings({ actor: { kind: 'pns' }, level: 'ringan', absent: 'never', summonedOn: day, asOf: day }),
        'examine',
      )
    expect(examined('2024-10-14')).toMatchObject({ bound: 'at-most', dueIs: 'last-day', due: '2024-10-23' })
    expect(examined('2020-10-12')).toMatchObject({ bound: 'at-least', dueIs: 'first-day', due: '2020-10-21' })
  })

  it('discipline trap 5: an examination with a record of each person carries the sanction, a result of the auditors does not', () => {
    const [examine] = stepOf(planProceedings({ level: 'berat', asOf: '2024-12-02', absent: 'never' }), 'examine')
    expect(examine).toMatchObject({ force: 'must', document: { kind: 'berita-acara-pemeriksaan' } })
    expect(examine?.notes).toEqual(
      expect.arrayContaining(['audit-is-material-not-examination', 'no-record-no-sanction']),
    )
    expect(examine?.basis.map(({ provision }) => provision)).toContain('pp-94-2021/pasal-34')
  })

  it('discipline trap 9: silence on a keberatan of PP 79/2021 opens the court; it grants nothing and annuls nothing', () => {
    const silence = (facts: Parameters<typeof planRemedy>[0]) =>
      stepOf(planRemedy(facts), 'decide-objection').map((step) => step.silence)
    const sanction = { actor: { kind: 'pns' }, against: 'sanction-sedang' } as const
    expect(silence({ ...sanction, issuer: 'pejabat-pembina-kepegawaian', decidedOn: '2024-12-02' })).toEqual([
      'opens-court',
    ])
    expect(silence({ ...sanction, issuer: 'other-official', decidedOn: '2024-12-02' })).toEqual(['opens-court'])
    expect(
      silence({
        ...sanction,
        issuer: 'other-official',
        decidedOn: '2019-05-27',
        objectedOn: '2019-06-10',
        remedyDecidedOn: '2019-07-01',
      }),
    ).toEqual(['sanction-void'])
    expect(silence({ actor: { kind: 'thl' }, decidedOn: '2024-12-02' })).toEqual(['deemed-granted'])
  })

  it('discipline trap 10: a keberatan, and a banding, may make the sanction heavier', () => {
    const actor = { kind: 'pns' } as const
    const issuer = 'pejabat-pembina-kepegawaian'
    const outcomes = (plan: RemedyPlan, code: string) => stepOf(plan, code).flatMap((step) => step.outcomes ?? [])
    const objection = planRemedy({ actor, against: 'sanction-ringan', issuer, decidedOn: '2024-12-02' })
    const appeal = planRemedy({ actor, against: 'dismissal', issuer, decidedOn: '2024-12-02' })
    expect(outcomes(objection, 'decide-objection')).toContain('aggravate')
    expect(outcomes(appeal, 'decide-appeal')).toContain('aggravate')
    expect(outcomes(appeal, 'decide-appeal')).not.toContain('revoke')
    for (const plan of [objection, appeal]) expect(plan.steps[0]?.notes).toContain('may-be-made-heavier')
  })

  it('discipline trap 11: a dismissal goes to BPASN and then to the high court, any other sanction to the lower one', () => {
    const facts = { issuer: 'pejabat-pembina-kepegawaian', decidedOn: '2024-12-02' } as const
    for (const kind of ['pns', 'cpns', 'p3k'] as const) {
      const dismissal = planRemedy({ ...facts, actor: { kind }, against: 'dismissal' })
      expect(dismissal.tracks).toEqual(['banding-to-bpasn'])
      expect(stepOf(dismissal, 'sue').map(({ to }) => to)).toEqual(['pengadilan-tinggi-tata-usaha-negara'])
      const other = planRemedy({ ...facts, actor: { kind }, against: 'sanction-berat-in-service' })
      expect(stepOf(other, 'sue').map(({ to }) => to)).toEqual(['pengadilan-tata-usaha-negara'])
    }
  })

  it('discipline trap 24: no clock of PP 48/2016 stands in a discipline case', () => {
    for (const facts of [
      { level: 'berat', asOf: '2024-12-02' },
      { level: 'ringan', asOf: '2019-12-02' },
    ] as const) {
      const cited = planProceedings(facts).steps.flatMap(({ basis }) => basis.map(({ provision }) => provision))
      expect(cited.filter((provision) => provision.startsWith('pp-48-2016'))).toEqual([])
    }
  })
})

describe('open questions of the page that a plan must show', () => {
  it('discipline ambiguity 7: the 15th day is shown as a calendar day beside the fourteen working days of the remedy', () => {
    const effect = due(
      planProceedings({ level: 'sedang', decidedOn: '2024-12-02', receivedOn: '2024-12-02', remedyFiled: false }),
      'take-effect',
    )
    expect(effect).toMatchObject({ due: '2024-12-17', countedAs: 'hari-kalender', dueOther: [{ due: '2024-12-16' }] })
    const objection = due(
      planRemedy({
        actor: { kind: 'pns' },
        against: 'sanction-sedang',
        issuer: 'pejabat-pembina-kepegawaian',
        decidedOn: '2024-12-02',
        receivedOn: '2024-12-02',
      }),
      'object',
    )
    expect(objection?.due).toBe('2024-12-20')
    const read = planProceedings(
      { level: 'sedang', decidedOn: '2024-12-02', receivedOn: '2024-12-02', remedyFiled: false },
      { readings: { 'bare-hari': 'working-day', 'effect-day-fifteen': 'day-one' } },
    )
    expect(due(read, 'take-effect')).toMatchObject({ countedAs: 'hari-kerja', countStartDay: 1 })
    expect(read.cautions.filter(({ code }) => code === 'reading-chosen')).toHaveLength(2)
  })

  it('discipline ambiguity 9: there is no limitation and no total time, and the plan says so', () => {
    expect(planProceedings({ asOf: '2024-12-02' }).cautions).toContainEqual({
      code: 'note',
      note: 'no-limitation-and-no-total-time',
    })
  })

  it('discipline ambiguity 10: either regulation is followed for a remedy pending in August 2021, as the reading says', () => {
    const facts = {
      actor: { kind: 'pns' },
      against: 'dismissal',
      issuer: 'pejabat-pembina-kepegawaian',
      decidedOn: '2021-07-01',
      appealedOn: '2021-07-12',
      remedyDecidedOn: '2021-12-01',
    } as const
    expect(planRemedy(facts).tracks).toEqual(['banding-to-bapek'])
    expect(planRemedy(facts, { readings: { 'remedy-pending-in-2021': 'pp-79' } }).tracks).toEqual(['banding-to-bpasn'])
    expect(planRemedy({ ...facts, remedyDecidedOn: '2021-08-09' }).cautions).toEqual([])
  })

  it('discipline ambiguity 18: both times of delivery stand side by side, without a rank', () => {
    const [deliver] = stepOf(planProceedings({ decidedOn: '2024-12-02' }), 'deliver')
    expect(deliver?.deadline).toMatchObject({ due: '2024-12-20' })
    expect(deliver?.earlier).toMatchObject({ due: '2024-12-09', provision: 'uu-30-2014/pasal-62/ayat-2' })
  })

  it('discipline ambiguity 21: the appeal of UU 30/2014 goes to the one superior or the other', () => {
    const facts = { actor: { kind: 'honorer' }, decidedOn: '2024-12-02' } as const
    const to = (reading?: string) =>
      stepOf(
        planRemedy(facts, reading === undefined ? {} : { readings: { 'general-appeal-to-whom': reading } }),
        'appeal',
      ).map((step) => step.to)
    expect(to()).toEqual(['superior-of-the-official'])
    expect(to('superior-of-the-superior')).toEqual(['superior-of-the-superior'])
  })
})
