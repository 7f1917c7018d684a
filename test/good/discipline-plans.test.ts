import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/explain'
import { planProceedings, planRemedy } from '../../src/rules/discipline'

/* Whole cases with the full text of their reports. Persons are invented, and named by office alone. */

const CASES = {
  /** A kasubag of a kota, absent 12 days, summoned the day before Lebaran leave of 2023. */
  'moderate-breach-around-lebaran-2023': planProceedings({
    actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
    level: 'sedang',
    superiorInvolved: false,
    superiorImposes: false,
    absent: 'once',
    publicLoss: false,
    specialAssignment: false,
    presentAtDelivery: true,
    remedyFiled: false,
    summonedOn: '2023-04-12',
    examinationSetOn: '2023-04-18',
    secondSummonsOn: '2023-04-26',
    examinedOn: '2023-05-02',
    decidedOn: '2023-05-15',
    receivedOn: '2023-05-17',
  }),
  /** A sanction of a bupati, received at the end of the year. */
  'objection-at-the-year-end': planRemedy({
    actor: { kind: 'pns' },
    against: 'sanction-sedang',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2024-12-16',
    receivedOn: '2024-12-18',
    objectedOn: '2024-12-30',
    asOf: '2024-12-30',
  }),
  /** A PPPK whose agreement was ended for a severe breach. */
  'end-of-a-pppk-agreement': planRemedy({
    actor: { kind: 'p3k' },
    against: 'dismissal',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2024-11-18',
    receivedOn: '2024-11-21',
  }),
} as const

describe.each(Object.entries(CASES))('%s', (name, plan) => {
  it.each(['id', 'en'] as const)('reads as expected in %s', (locale) => {
    const expected = readFileSync(new URL(`discipline-plans/${name}.${locale}.md`, import.meta.url), 'utf8')
    expect(toMarkdown(plan, { locale })).toBe(expected)
  })
})
