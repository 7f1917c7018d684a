import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOf, provision } from '../../src/law'
import {
  comparePnsGolongan,
  comparePppkGolongan,
  PNS_GOLONGAN,
  type PnsGolongan,
  PPPK_GOLONGAN,
  type PppkGolongan,
  pnsRank,
  pppkRank,
} from '../../src/people'

/** The whole table of PNS by hand: golongan, pangkat, group, evidence, diplomas. */
const PNS = `
I/a    Juru Muda                juru      gazette-text  sd
I/b    Juru Muda Tingkat I      juru      report        -
I/c    Juru                     juru      gazette-text  smp
I/d    Juru Tingkat I           juru      report        -
II/a   Pengatur Muda            pengatur  gazette-text  sma d1
II/b   Pengatur Muda Tingkat I  pengatur  gazette-text  sgplb d2
II/c   Pengatur                 pengatur  gazette-text  sarjana-muda akademi d3
II/d   Pengatur Tingkat I       pengatur  report        -
III/a  Penata Muda              penata    gazette-text  s1 d4
III/b  Penata Muda Tingkat I    penata    gazette-text  dokter apoteker s2 spesialis-1
III/c  Penata                   penata    gazette-text  s3 spesialis-2
III/d  Penata Tingkat I         penata    gazette-text  -
IV/a   Pembina                  pembina   gazette-text  -
IV/b   Pembina Tingkat I        pembina   gazette-text  -
IV/c   Pembina Utama Muda       pembina   gazette-text  -
IV/d   Pembina Utama Madya      pembina   gazette-text  -
IV/e   Pembina Utama            pembina   gazette-text  -
`

const PPPK = `
I     report      sd
II    unverified  -
III   unverified  -
IV    report      smp
V     report      sma d1
VI    report      d2
VII   report      d3
VIII  unverified  -
IX    report      s1 d4
X     report      s2 profesi
XI    report      s3
XII   unverified  -
XIII  report      -
XIV   unverified  -
XV    unverified  -
XVI   report      -
XVII  unverified  -
`

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/).map((cell) => cell.trim()))

describe('the ranks of PNS', () => {
  it('are the seventeen of the table, in its order', () => {
    const told = PNS_GOLONGAN.map((golongan) => {
      const { pangkat, group, evidence, entry } = pnsRank(golongan)
      return [pnsRank(golongan).golongan, pangkat, group, evidence, entry?.diplomas.join(' ') ?? '-']
    })
    expect(told).toEqual(linesOf(PNS))
    expect(told.length).toBe(17)
  })

  it('cite a provision whose words name the rank, or say that only reports do', () => {
    for (const golongan of PNS_GOLONGAN) {
      const { pangkat, provision: cited, evidence, entry } = pnsRank(golongan)
      if (cited === null) expect([golongan, evidence]).toEqual([golongan, 'report'])
      else expect(evidenceOf(cited), golongan).toBe(evidence)
      if (cited?.includes('pasal-16')) {
        expect(provision(cited).says.id).toBe(`PNS dalam golongan ruang ${golongan} berpangkat ${pangkat}.`)
      }
      if (entry?.provision != null) expect(provision(entry.provision).says.en).toContain(`golongan ruang ${golongan}.`)
    }
  })

  it('refuse what is none: III/e, the IX of a PPPK, names that every object has', () => {
    for (const golongan of ['III/e', 'IX', 'iii/a', '', 'constructor', '__proto__'] as string[] as PnsGolongan[]) {
      expect(() => pnsRank(golongan), golongan).toThrow(RangeError)
      expect(() => comparePnsGolongan('I/a', golongan), golongan).toThrow(`'${golongan}' is none of I/a`)
      expect(() => comparePnsGolongan(golongan, 'I/a'), golongan).toThrow(RangeError)
    }
  })
})

describe('the golongan of PPPK', () => {
  it('are the seventeen of the table, in its order', () => {
    const told = PPPK_GOLONGAN.map((golongan) => {
      const { entry, evidence } = pppkRank(golongan)
      return [pppkRank(golongan).golongan, evidence, entry?.diplomas.join(' ') ?? '-']
    })
    expect(told).toEqual(linesOf(PPPK))
  })

  it('refuse what is none', () => {
    for (const golongan of ['XVIII', 'III/a', 'ix', 'toString'] as string[] as PppkGolongan[]) {
      expect(() => pppkRank(golongan), golongan).toThrow(RangeError)
      expect(() => comparePppkGolongan(golongan, 'I'), golongan).toThrow(RangeError)
    }
  })
})

describe('the order of ranks', () => {
  const of = { pns: [PNS_GOLONGAN, comparePnsGolongan], pppk: [PPPK_GOLONGAN, comparePppkGolongan] } as const

  it.each(Object.entries(of))('of %s is the order of the list, for every pair', (_, [list, compare]) => {
    const order = compare as (a: string, b: string) => number
    for (const [i, a] of list.entries()) {
      for (const [j, b] of list.entries()) expect([a, b, order(a, b)]).toEqual([a, b, Math.sign(i - j)])
    }
  })

  it('sorts any list, and the text order would not', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PPPK_GOLONGAN]), (some) => {
        const sorted = [...some].sort(comparePppkGolongan)
        expect(sorted).toEqual(PPPK_GOLONGAN.filter((one) => some.includes(one)))
      }),
    )
    expect(['IX', 'V'].sort()).toEqual(['IX', 'V'])
    expect((['IX', 'V'] as PppkGolongan[]).sort(comparePppkGolongan)).toEqual(['V', 'IX'])
  })
})
