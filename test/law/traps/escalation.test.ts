import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/explain'
import { toICalendar } from '../../../src/interchange'
import { type EscalationFacts, FILERS, planEscalation } from '../../../src/rules/escalation'

const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const
const base = { place: 'kabupaten-kota', respondent: 'kepala-daerah', filer: 'pns', on: '2024-03-22' } as const
const stepOf = (facts: Partial<EscalationFacts> & Pick<EscalationFacts, 'subject'>, code: string, context = {}) =>
  planEscalation({ ...base, ...facts }, context).steps.find((step) => step.code === code)

describe('traps of the page on discipline and grievance: escalation, institutions, clocks', () => {
  it('discipline trap 5: a report to the inspectorate never fixes a sanction', () => {
    const facts = { subject: 'arbitrary-treatment', respondent: 'sekretaris-perangkat-daerah' } as const
    expect(stepOf(facts, 'complain-to-inspectorate')).toMatchObject({ line: 'beside' })
    expect(stepOf(facts, 'complain-to-inspectorate')?.notes).toContain('findings-are-no-sanction')
    expect(stepOf(facts, 'complain-to-head-of-office')?.notes).toContain('one-person-one-examination')
  })

  it('discipline trap 9: silence on an objection of ASN opens the court, and is a grant under the general act only', () => {
    for (const filer of ASN)
      expect(stepOf({ subject: 'transfer', filer }, 'file-objection')?.silence).toBe('opens-court')
    expect(stepOf({ subject: 'transfer', filer: 'non-asn' }, 'file-objection')?.silence).toBe('deemed-granted')
  })

  it('discipline trap 10: an objection and an appeal may aggravate', () => {
    expect(stepOf({ subject: 'discipline-sanction' }, 'file-objection')?.notes).toContain('objection-may-aggravate')
    expect(stepOf({ subject: 'dismissal' }, 'file-appeal')?.notes).toContain('appeal-may-aggravate')
  })

  it('discipline trap 11: a dismissal goes to BPASN and then to the high court, never to objection', () => {
    for (const filer of ASN) {
      expect(stepOf({ subject: 'dismissal', filer }, 'file-objection')).toBeUndefined()
      expect(stepOf({ subject: 'dismissal', filer }, 'file-appeal')?.office).toBe('bpasn')
      expect(stepOf({ subject: 'dismissal', filer }, 'sue-in-court')?.office).toBe(
        'pengadilan-tinggi-tata-usaha-negara',
      )
    }
  })

  it('discipline trap 15: nothing in a plan or calendar asks for or holds a name, and findings are not published', () => {
    const plan = planEscalation({
      ...base,
      subject: 'corruption',
      history: [{ rung: 'complain-to-inspectorate', filedOn: '2024-03-18' }],
    })
    expect(plan.steps[0]?.notes).toContain('findings-are-confidential')
    expect(explain(plan, { locale: 'en' })).toContain('are not published')
    const dated = planEscalation({ ...base, subject: 'dismissal', decisionReceivedOn: '2024-03-20' })
    const lines = toICalendar(dated, { stamp: '2024-03-22T00:00:00Z', key: 'k' })?.split('\r\n') ?? []
    expect(new Set(lines.filter((line) => line.startsWith('CLASS:')))).toEqual(new Set(['CLASS:CONFIDENTIAL']))
    expect(lines.some((line) => /^(ATTENDEE|ORGANIZER|CONTACT)/.test(line))).toBe(false)
  })

  it('discipline trap 17: working days follow the week of the office and the decrees of the year', () => {
    const facts = { subject: 'discipline-sanction', decisionReceivedOn: '2024-04-05' } as const
    expect(stepOf(facts, 'file-objection')?.fileBy).toMatchObject({ due: '2024-05-06' })
    expect(stepOf(facts, 'file-objection', { week: 6 })?.fileBy).toMatchObject({ due: '2024-04-29' })
  })

  it('discipline trap 24: the five working days of the administrative track belong to a complaint, not to a sanction received', () => {
    const clocks = (subject: EscalationFacts['subject']) =>
      planEscalation({ ...base, subject, respondent: 'atasan-langsung' }).steps.flatMap(({ deadline }) =>
        deadline !== null && 'rule' in deadline ? [deadline.rule.provision] : [],
      )
    expect(clocks('arbitrary-treatment')).toContain('pp-48-2016/pasal-17/ayat-1')
    expect(clocks('discipline-sanction')).toEqual(['pp-79-2021/pasal-8/ayat-4'])
  })

  it('discipline ambiguity 11: silence inside the house is no grant', () => {
    for (const filer of FILERS) {
      const silences = planEscalation({ ...base, subject: 'legal-aid', filer }).steps.map(({ silence }) => silence)
      expect(silences).not.toContain('deemed-granted')
    }
  })

  it('discipline ambiguity 12: the supervisor of ASN is a dated value', () => {
    const offices = ['2024-08-22', '2024-08-23', '2025-10-16'].map(
      (on) => stepOf({ subject: 'neutrality', on: on as '2024-08-22' }, 'refer-to-asn-supervisor')?.office,
    )
    expect(offices).toEqual(['kasn', 'bkn', 'bkn'])
    expect(stepOf({ subject: 'neutrality', on: '2025-10-16' }, 'refer-to-asn-supervisor')?.notes).toContain(
      'independent-body-by-2027-10-16',
    )
  })

  it('discipline ambiguity 21: the superior who hears the appeal of the general act is disputed, and the article is followed', () => {
    const appeal = stepOf({ subject: 'transfer', filer: 'non-asn' }, 'file-appeal')
    expect(appeal?.office).toBe('atasan-pejabat')
    expect(appeal?.notes).toContain('which-superior-is-disputed')
  })
})
