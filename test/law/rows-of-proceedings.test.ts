import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/decision'
import { contractStepsTable } from '../../src/rules/discipline/tables/contract-steps'
import { proceedingsTable } from '../../src/rules/discipline/tables/proceedings'
import { remedyStepsTable } from '../../src/rules/discipline/tables/remedy-steps'
import { remedyTrackTable } from '../../src/rules/discipline/tables/remedy-track'

/*
 * Every normative row of sections 1.8, 1.9, 3 and 10.2 of the law page on discipline and grievances: the provisions by which a row of a
 * table of steps renders it. A row without provisions stands, with its id, on the page of what is not expressed.
 */

const cited = new Set(
  [proceedingsTable, contractStepsTable, remedyTrackTable, remedyStepsTable].flatMap((table) =>
    Object.values((table as unknown as Table).rows()).flatMap(({ basis }) => basis.map(({ provision }) => provision)),
  ),
)
const page = readFileSync(new URL('../../docs/law/not-expressed.md', import.meta.url), 'utf8')

const p94 = (...paths: string[]) => paths.map((path) => `pp-94-2021/pasal-${path}`)
const p79 = (...paths: string[]) => paths.map((path) => `pp-79-2021/pasal-${path}`)
const p53 = (...paths: string[]) => paths.map((path) => `pp-53-2010/pasal-${path}`)
const u30 = (...paths: string[]) => paths.map((path) => `uu-30-2014/pasal-${path}`)

const ROWS: { readonly [section: string]: { readonly [row: string]: readonly string[] } } = {
  '1.8 procedure': {
    'pp94-26-1': p94('26/ayat-1'),
    'pp94-26-2': p94('26/ayat-2'),
    'pp94-26-3': [...p94('26/ayat-3'), 'pp-94-2021/penjelasan/pasal-26/ayat-3'],
    'pp94-26-4': p94('26/ayat-4'),
    'pp94-27-1': p94('27/ayat-1'),
    'pp94-27-2': [...p94('27/ayat-2'), 'pp-94-2021/penjelasan/pasal-27/ayat-2'],
    'pp94-27-3': p94('27/ayat-3'),
    'pp94-27-4': p94('27/ayat-4'),
    'pp94-28': p94('28/ayat-1', '28/ayat-2'),
    'pp94-29-1': p94('29/ayat-1'),
    'pp94-29-2': p94('29/ayat-2'),
    'pp94-29-3': p94('29/ayat-3', '29/ayat-4', '29/ayat-5'),
    'pp94-29-6': p94('29/ayat-6'),
    'pp94-30': p94('30'),
    'pp94-31': p94('31/ayat-1', '31/ayat-2', '31/ayat-3', '31/ayat-4', '31/ayat-5'),
    'pp94-32': p94('32/ayat-1', '32/ayat-2', '32/ayat-3'),
    'pp94-33': p94('33/ayat-2'),
    'pp94-35-1': p94('35/ayat-1'),
    'pp94-35-2': p94('35/ayat-2'),
    'pp94-35-3': p94('35/ayat-3'),
    'pp94-35-4': p94('35/ayat-4'),
    'pp94-37-3': p94('37/ayat-1', '37/ayat-2', '37/ayat-3'),
    'pp94-37-4': p94('37/ayat-4'),
    'pp94-38-1': p94('38/ayat-1'),
    'pp94-38-2': p94('38/ayat-2'),
    'pp94-39': p94('39'),
    'pp94-40-1': [],
    'pp94-40-2': p94('40/ayat-2'),
    'pp94-40-3': p94('40/ayat-3'),
    'pp94-40-4': p94('40/ayat-4'),
    'pp94-42': [],
    'pp94-45': [],
    'pp94-46': [],
  },
  '1.9 PerBKN 6/2022': {
    'perbkn6-3': [],
    'perbkn6-8': [],
    'perbkn6-10': [],
    'perbkn6-11': [],
    'perbkn6-12': [],
    'perbkn6-40': [],
    'perbkn6-duty': [],
    'perbkn6-rest': [],
  },
  '3.1 PP 79/2021': {
    'pp79-1-1': p79('1/angka-1', '1/angka-9'),
    'pp79-1-4': p79('3/ayat-1/huruf-a', '3/ayat-1/huruf-b'),
    'pp79-1-5': p79('1/angka-5', '10/huruf-a', '10/huruf-b'),
    'pp79-3-2': p79('3/ayat-2'),
    'pp79-3-3': p79('3/ayat-3'),
    'pp79-4': p79('4/ayat-1', '4/ayat-2', '4/ayat-3'),
    'pp79-5': p79('5/ayat-1', '5/ayat-3'),
    'pp79-6': p79('6/ayat-1', '6/ayat-3'),
    'pp79-7': p79('7'),
    'pp79-8-3': p79('8/ayat-1', '8/ayat-2', '8/ayat-3', '8/ayat-5'),
    'pp79-8-4': p79('8/ayat-4', '8/ayat-7'),
    'pp79-9': p79('9/ayat-1', '9/ayat-3'),
    'pp79-11': p79('11/ayat-1', '11/ayat-2', '11/ayat-3'),
    'pp79-12': p79('12/ayat-1', '12/ayat-2', '12/ayat-3', '12/ayat-4'),
    'pp79-13-1': p79('13/ayat-1', '13/ayat-2'),
    'pp79-13-4': p79('13/ayat-4'),
    'pp79-16': p79('16/ayat-1', '16/ayat-3', '16/ayat-4', '17'),
    'pp79-18': p79('18'),
    'pp79-20': p79('20'),
    'pp79-23-1': [...p79('23/ayat-1'), 'pp-79-2021/penjelasan/pasal-23/ayat-1'],
    'pp79-23-2': p79('23/ayat-2'),
    'pp79-24': p79('24/ayat-1'),
    'pp79-28': p79('28/ayat-1', '28/ayat-2', '28/ayat-3'),
    'pp79-29': p79('29/ayat-1', '29/ayat-2', '29/ayat-3', '29/ayat-4'),
    'pp79-31': p79('31/huruf-a', '31/huruf-b'),
    'pp79-33': [],
  },
  '3.2 UU 30/2014': {
    'uu30-75': u30('75/ayat-1', '75/ayat-2', '75/ayat-3'),
    'uu30-76': [...u30('76/ayat-2', '78/ayat-2'), 'uu-30-2014/penjelasan/pasal-75/ayat-2/huruf-b'],
    'uu30-77-1': u30('77/ayat-1', '77/ayat-2'),
    'uu30-77-4': u30('77/ayat-4', '77/ayat-5', '77/ayat-6', '77/ayat-7'),
    'uu30-78': u30('78/ayat-1', '78/ayat-2', '78/ayat-4', '78/ayat-5', '78/ayat-6'),
    'uu30-53': [],
    'uu30-50': [],
    'uu30-7': [],
    'uu30-52': [],
    'uu30-55': u30('55/ayat-1'),
    'uu30-62': u30('60/ayat-3', '62/ayat-2'),
    'uu30-17': [],
    'uu30-19': [],
    'uu30-20': [],
    'uu30-21': [],
    'uu30-42': [],
    'uu30-44': [],
    'uu30-14': [],
    'uu30-80': [],
    'pp48-13': [],
    'pp48-15': [],
    'pp48-17': [],
    'pp48-18': [],
    'pp48-20': [],
    'pp48-21': [],
    'pp48-22': [],
    'pp48-39': [],
    'pp48-35': [],
  },
  '3.3 courts': {
    'uu5-1986-55': ['uu-5-1986/pasal-55'],
    'uu5-1986-48': ['uu-5-1986/pasal-48/ayat-2', 'uu-5-1986/pasal-51/ayat-3', 'uu-5-1986/pasal-51/ayat-4'],
    'uu30-87': u30('87'),
    'perma6-2': ['perma-6-2018/pasal-2/ayat-1', 'perma-6-2018/pasal-3/ayat-2'],
    'perma6-5': ['perma-6-2018/pasal-5/ayat-1'],
    'ma-2021': [],
  },
  '10.2 deadlines': {
    'examination after the summons letter': p94('26/ayat-2'),
    'second summons': p94('26/ayat-3'),
    'delivery of sanction': p94('37/ayat-3'),
    'effect of sanction': p94('38/ayat-1'),
    'dismissal decision': ['pp-11-2017/pasal-267/ayat-3'],
    'PPPK contract ended for discipline': ['pp-49-2018/pasal-71/ayat-3'],
    keberatan: p79('4/ayat-2', '7'),
    'official’s answer': p79('8/ayat-3'),
    'decision on keberatan': p79('5/ayat-1', '8/ayat-4'),
    banding: p79('11/ayat-3'),
    'PPK answer to BPASN': p79('13/ayat-1'),
    'BPASN decision': p79('13/ayat-4'),
    court: ['perma-6-2018/pasal-5/ayat-1'],
    'general keberatan': u30('77/ayat-1', '77/ayat-4', '77/ayat-7'),
    'general banding': u30('78/ayat-1', '78/ayat-4', '78/ayat-6'),
    'sending of any Keputusan': u30('62/ayat-2'),
    'old regime: summons': p53('23/ayat-2'),
    'old regime: keberatan': p53('35/ayat-2'),
    'old regime: answer and decision on keberatan': p53('36/ayat-2', '36/ayat-3'),
    'old regime: banding, answer, BAPEK': [
      'pp-24-2011/pasal-7/ayat-3',
      'pp-24-2011/pasal-8/ayat-1',
      'pp-24-2011/pasal-9/ayat-1',
    ],
    'old regime: effect if absent at delivery': p53('46'),
    'clocks of complaints, of administrative sanctions, of the Ombudsman, of service, of demonstrations, of posts': [],
  },
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(Object.entries(rows))('%s is cited by a step, or told as not expressed', (row, provisions) => {
    if (provisions.length === 0) expect(page).toContain(`\`${row}\``)
    else expect(provisions.filter((provision) => !cited.has(provision as never))).toEqual([])
  })
})
