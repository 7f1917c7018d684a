import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/decision'
import { ROUTE_STEPS } from '../../src/rules/grievance'

/*
 * Every row of sections 9 (rungs, paths by subject, rules of order) of the law page on discipline and grievances, and the clocks of its
 * section 10.2 that belong to grievances and escalation: the provisions by which a row of a table or a step of a route renders it. A row
 * without provisions stands, with its name, on the page of what is not expressed.
 */

async function citedBy(areas: readonly string[]): Promise<Set<string>> {
  const cited = new Set(ROUTE_STEPS.flatMap(({ basis }) => basis.map(({ provision }) => provision as string)))
  for (const area of areas) {
    const folder = new URL(`../../src/${area}/tables/`, import.meta.url)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const module = (await import(new URL(file, folder).href)) as Record<string, unknown>
      for (const one of Object.values(module)) {
        const table = one as Table
        if (typeof table?.rows !== 'function') continue
        for (const { basis } of Object.values(table.rows())) for (const { provision } of basis) cited.add(provision)
      }
    }
  }
  return cited
}
const cited = await citedBy(['rules/escalation', 'rules/grievance', 'organization'])
const page = readFileSync(new URL('../../docs/law/not-expressed.md', import.meta.url), 'utf8')

const p94 = (...paths: string[]) => paths.map((path) => `pp-94-2021/pasal-${path}`)
const p79 = (...paths: string[]) => paths.map((path) => `pp-79-2021/pasal-${path}`)
const p12 = (...paths: string[]) => paths.map((path) => `pp-12-2017/pasal-${path}`)
const p48 = (...paths: string[]) => paths.map((path) => `pp-48-2016/pasal-${path}`)
const p11 = (...paths: string[]) => paths.map((path) => `pp-11-2017/pasal-${path}`)
const u30 = (...paths: string[]) => paths.map((path) => `uu-30-2014/pasal-${path}`)
const u23 = (...paths: string[]) => paths.map((path) => `uu-23-2014/pasal-${path}`)
const u37 = (...paths: string[]) => paths.map((path) => `uu-37-2008/pasal-${path}`)
const u25 = (...paths: string[]) => paths.map((path) => `uu-25-2009/pasal-${path}`)

const ROWS: { readonly [section: string]: { readonly [row: string]: readonly string[] } } = {
  '9.1 rungs': {
    'rung 0: the person concerned': [],
    'rung 1: the direct superior': [...p94('26/ayat-1', '28/ayat-1'), ...p11('309/ayat-1')],
    'rung 2: the head of the office': [...p94('21/huruf-a'), ...p79('3/ayat-3', '8/ayat-4', '23/ayat-2')],
    'rung 2b: the personnel agency': [],
    'rung 3: the assistant of the Sekda': [],
    'rung 4: the Sekda': [
      ...u23('213/ayat-2', '216/ayat-3'),
      'uu-20-2023/pasal-30/ayat-4',
      'pp-18-2016/pasal-35/ayat-2',
    ],
    'rung 4b: the inspectorate': [...p12('22/ayat-1', '23/ayat-2', '27/ayat-5'), 'pp-72-2019/pasal-i/angka-6'],
    'rung 4c: the Majelis Kode Etik': ['pp-42-2004/pasal-17/ayat-1', 'pp-42-2004/pasal-19/ayat-5'],
    'rung 4d: Korpri': ['uu-5-2014/pasal-126/ayat-3/huruf-b', 'uu-20-2023/pasal-62/ayat-3/huruf-b'],
    'rung 5: the head of the region': [...p11('3/ayat-2'), ...u23('379/ayat-1', '380/ayat-1'), ...p79('3/ayat-2')],
    'rung 5b: the deputy head of the region': [],
    'rung 6: the general supervisor': [
      ...p12('10/ayat-1/huruf-b', '10/ayat-2/huruf-c'),
      ...u23('377/ayat-1', '378/ayat-1'),
    ],
    'rung 7: BKN': ['perpres-116-2022/pasal-16/ayat-1', 'perpres-116-2022/pasal-17/ayat-3', 'perpres-92-2024/pasal-3'],
    'rung 7b: KASN': ['uu-5-2014/pasal-32/ayat-2', 'uu-20-2023/pasal-70/ayat-3'],
    'rung 7c: the ministry of state apparatus': [],
    'rung 8: BPASN': p79('10/huruf-a', '10/huruf-b', '11/ayat-3', '13/ayat-4', '18', '23/ayat-1'),
    'rung 8b: the Ombudsman': [...u37('24/ayat-1/huruf-c', '24/ayat-3', '38/ayat-1'), ...u23('351/ayat-4')],
    'rung 8c: the DPRD': [],
    'rung 9: the courts': ['uu-5-1986/pasal-48/ayat-2', 'uu-5-1986/pasal-51/ayat-3', 'uu-5-1986/pasal-55'],
    'rung X: law enforcement': [...u23('385/ayat-1', '385/ayat-3', '385/ayat-5'), 'pp-43-2018/pasal-9/ayat-2'],
  },
  '9.2 paths by subject': {
    leave: [...p11('309/ayat-1', '311/ayat-1', '339/ayat-1'), 'bkn-24-2017/isi/formulir', 'bkn-7-2022/isi/putusan'],
    'working time': [...p94('4/huruf-f', '15/ayat-1'), 'perpres-21-2023/pasal-5'],
    dress: ['permendagri-10-2024/isi/pakaian-dinas', 'permendagri-11-2020/pasal-26'],
    'travel order': ['perpres-33-2020/lampiran-1'],
    'falsified travel': [...p94('36/ayat-1'), ...p12('25/ayat-1')],
    'arbitrary treatment': [...p94('5/huruf-i', '12/huruf-c', '13/huruf-d', '28/ayat-1'), ...p48('17/ayat-1')],
    'abuse of authority': [...u30('20/ayat-1', '21/ayat-2', '21/ayat-3'), ...p48('18/ayat-2', '37')],
    'discipline sanction': p79('3/ayat-1/huruf-a', '5/ayat-3', '6/ayat-3'),
    transfer: ['perpres-116-2022/pasal-16/ayat-2', ...p79('4/ayat-2')],
    neutrality: ['uu-7-2017/pasal-95/huruf-e', 'uu-20-2023/pasal-24/ayat-1/huruf-d'],
    corruption: [...u23('385/ayat-2'), 'pp-43-2018/pasal-8', 'uu-31-2014/pasal-10/ayat-1'],
    maladministration: [...u25('40/ayat-1', '44/ayat-3', '45/ayat-1', '50/ayat-1', '51'), ...u23('351/ayat-1')],
    harassment: ['uu-12-2022/pasal-5', 'uu-12-2022/pasal-6', 'uu-12-2022/pasal-39/ayat-1'],
    bullying: [...p94('5/huruf-i'), 'pp-42-2004/pasal-17/ayat-1'],
    budget: p12('27/ayat-1'),
    'legal aid': ['uu-20-2023/pasal-21/ayat-2/huruf-g', 'uu-5-2014/pasal-92/ayat-1/huruf-d'],
  },
  '9.3 rules of order': {
    'complain before the Ombudsman': u37('24/ayat-1/huruf-c', '36/ayat-1/huruf-a', '36/ayat-1/huruf-b'),
    'remedies before the court': ['uu-5-1986/pasal-48/ayat-2'],
    'time at a wrong addressee': [],
    'auditors before or beside law enforcement': u23('385/ayat-3'),
    'one rung higher than the accused': u30('42/ayat-1', '42/ayat-2', '44/ayat-2'),
    'the inspectorate when the Sekda is involved': ['pp-72-2019/pasal-i/angka-6', 'pp-72-2019/pasal-i/angka-2'],
  },
  '10.2 clocks': {
    'report of a conflict of interest': u30('44/ayat-3'),
    'complaint of an administrative breach': p48('17/ayat-1', '18/ayat-2', '19/ayat-1'),
    'examination by the auditors': p48('37'),
    'request with no other time': ['uu-11-2020/pasal-175', 'perppu-2-2022/pasal-175/angka-7'],
    'follow-up of supervision': p12('27/ayat-5'),
    'general objection and appeal': u30('77/ayat-1', '77/ayat-4', '78/ayat-1', '78/ayat-4'),
    'Ombudsman: time bar and report': u37('24/ayat-3', '38/ayat-2'),
    'service complaint': u25('44/ayat-3', '50/ayat-1'),
    'corruption report': ['pp-43-2018/pasal-9/ayat-2'],
    'demonstration notice': ['uu-9-1998/pasal-10/ayat-3'],
    'demonstration cancel': [],
    'Ombudsman explanation': [],
    'notice of a burdening decision': [],
    'repayment after a finding of loss': [],
  },
}

describe.each(Object.entries(ROWS))('section %s of the law page', (_, rows) => {
  it.each(Object.entries(rows))('%s is cited by a row or a step, or told as not expressed', (row, provisions) => {
    if (provisions.length === 0) expect(page, row).toContain(row)
    expect(provisions.filter((provision) => !cited.has(provision))).toEqual([])
  })
})
