import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, type DateInput } from '../../src/dates'
import type { Table } from '../../src/decision'
import { COVERED, inForce, type ProvisionId } from '../../src/law'
import type { REQUEST_RECEIVED } from '../../src/rules/additional-duty/resignation-dimensions'
import { ESCALATION_RESPONDENTS, ESCALATION_SUBJECTS, FILERS, planEscalation } from '../../src/rules/escalation'
import { ROUTE_STEPS } from '../../src/rules/grievance'

/*
 * What is cited must have been in force on the days for which it is cited. The days of a row are those of its interval within the days
 * that its area covers; a row without an interval is cited on all of them.
 */

const AREAS = ['additional-duty', 'legal-aid', 'grievance', 'escalation', 'coordination'] as const
type Area = (typeof AREAS)[number]

/** The days that a value of the dimension `received` stands for. */
const RECEIVED: { readonly [R in (typeof REQUEST_RECEIVED)[number]]: Cited['days'] } = {
  'before-uu-11-2020': { from: '0001-01-01', until: '2020-11-02' },
  'under-uu-11-2020': { from: '2020-11-02', until: '2022-12-30' },
  'since-perppu-2-2022': { from: '2022-12-30', until: null },
}

interface Cited {
  readonly id: string
  readonly days: { readonly from: string; readonly until: string | null }
  readonly basis: readonly { readonly provision: string }[]
}

async function rowsOf(area: Area): Promise<Cited[]> {
  const folder = new URL(`../../src/rules/${area}/tables/`, import.meta.url)
  const modules = await Promise.all(
    readdirSync(folder).map(async (file) => (await import(new URL(file, folder).href)) as Record<string, unknown>),
  )
  return modules.flatMap((module) =>
    Object.values(module).flatMap((one) => {
      const table = one as Table
      if (typeof table?.rows !== 'function') return []
      return Object.entries(table.rows()).map(([id, { basis, during, when }]): Cited => {
        const [period] = Object.values(during ?? {})
        const received = (when as { readonly received?: keyof typeof RECEIVED }).received
        if (received !== undefined) return { id: `${table.id}: ${id}`, days: RECEIVED[received], basis }
        return { id: `${table.id}: ${id}`, days: period ?? { from: '0001-01-01', until: null }, basis }
      })
    }),
  )
}

/** The first and the last day on which a row is cited; nothing where its area does not reach its days. */
function ends(area: Area, { from, until }: Cited['days']): string[] {
  const { from: first, checkedThrough } = COVERED[area]
  const last = until === null || until > checkedThrough ? checkedThrough : addDays(until as DateInput, -1)
  return last < first ? [] : [from > first ? from : first, last]
}

const faults = (area: Area, rows: readonly Cited[]) =>
  rows.flatMap(({ id, days, basis }) =>
    ends(area, days).flatMap((on) =>
      basis
        .map(({ provision }) => ({ provision, ...inForce(provision as ProvisionId, on as DateInput) }))
        .filter(({ status }) => status !== 'in-force')
        .map(({ provision, status }) => `${id} on ${on}: ${provision} ${status}`),
    ),
  )

describe('nothing is cited on a day on which it was not in force', () => {
  it.each(AREAS)('by the tables of %s', async (area) => {
    const rows = await rowsOf(area)
    expect(rows.length).toBeGreaterThan(20)
    expect(faults(area, rows)).toEqual([])
  })

  it('by the steps of a route', () => {
    const rows = ROUTE_STEPS.map(
      ({ code, during, basis }): Cited => ({ id: code, days: during ?? { from: '0001-01-01', until: null }, basis }),
    )
    expect(faults('grievance', rows)).toEqual([])
  })

  it('by a plan of escalation, with the grounds that other areas bring', () => {
    const days = ['2022-09-14', '2023-10-30', '2023-10-31', '2024-08-22', '2024-08-23', '2025-12-31'] as const
    const seen = new Set<string>()
    for (const subject of ESCALATION_SUBJECTS)
      for (const place of ['provinsi', 'kabupaten-kota'] as const)
        for (const respondent of ESCALATION_RESPONDENTS)
          for (const filer of FILERS)
            for (const on of days) {
              const plan = planEscalation({ subject, place, respondent, filer, on })
              for (const { code, basis } of [...plan.steps, ...plan.skipped])
                for (const { provision } of basis)
                  if (inForce(provision, on).status !== 'in-force') seen.add(`${code} on ${on}: ${provision}`)
            }
    expect([...seen]).toEqual([])
  })
})
