import { describe, expect, it } from 'vitest'
import { decreeOf, holidaysBetween } from '../../../src/calendar'
import { inForce } from '../../../src/law'
import { planFollowUp } from '../../../src/rules/neutrality/plan-follow-up'
import { STAFF } from './conduct'

describe('the traps of the calendars page that other tests do not reach', () => {
  it('calendars trap 9: office hours rule the filing, calendar days the handling', () => {
    const plan = planFollowUp({
      subject: 'violation',
      conduct: {
        actor: STAFF,
        conduct: 'social-media-engagement',
        election: 'pilkada-2024',
        committedOn: '2024-10-10',
      },
      // Sunday to Sunday: no working day is counted and none is waited for.
      knownOn: '2024-10-13',
      reportedOn: '2024-10-16',
      asOf: '2024-10-16',
    })
    const step = (code: string) => plan.steps.find((one) => one.code === code)
    expect(step('report-violation')?.deadline).toMatchObject({ countedAs: 'hari-kalender', due: '2024-10-20' })
    expect(step('follow-up-report')?.deadline).toMatchObject({ countedAs: 'hari-kalender', due: '2024-10-19' })
    // The hours stand beside the intake as a guideline, and beside no other step.
    const hours = plan.steps.filter(({ basis }) =>
      basis.some(({ provision }) => provision === 'perbawaslu-9-2024/isi/penerimaan-laporan'),
    )
    expect(
      hours.map(({ code, basis }) => [code, basis.find(({ provision }) => provision.startsWith('perbawaslu-9'))?.role]),
    ).toEqual([['report-violation', 'guideline']])
  })

  it('calendars trap 15: a decree is named by its number and its date', () => {
    const holidays = holidaysBetween('2019-01-01', '2027-12-31')
    if (!holidays.ok) throw new Error('not covered')
    const ids = new Set(holidays.value.flatMap(({ decree }) => (decree === null ? [] : [decree])))
    expect(ids.size).toBeGreaterThan(10)
    for (const id of ids) {
      const decree = decreeOf(id)
      const number = /^[a-z]+-(\d+)-/.exec(id)?.[1] as string
      expect(decree?.short, id).toContain(number)
      // Where the day of signing was not established, the days between which it lies stand in its place.
      const dated = decree?.signedOn ?? decree?.window?.notBefore
      expect(dated, id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('calendars trap 18: the definition of a day changed inside one act', () => {
    const both = (day: '2015-02-02' | '2015-03-17' | '2015-03-18') =>
      (['uu-1-2015/pasal-1/angka-28', 'uu-8-2015/pasal-1/angka-28'] as const).map((id) => inForce(id, day).status)
    expect(both('2015-02-02')).toEqual(['in-force', 'not-yet'])
    expect(both('2015-03-17')).toEqual(['in-force', 'not-yet'])
    expect(both('2015-03-18')).toEqual(['ended', 'in-force'])
    expect(inForce('uu-1-2015/pasal-134/ayat-4', '2015-03-18')).toMatchObject({ by: 'uu-8-2015/pasal-134/ayat-4' })
  })
})
