import { describe, expect, it } from 'vitest'
import { inForce } from '../../src/law'
import {
  ESELONS,
  type Eselon,
  eselonLevelOn,
  eselonRanks,
  PNS_GOLONGAN,
  POST_LEVELS,
  type PostLevel,
  postClassOn,
  rankForEselon,
} from '../../src/people'

const DAYS = ['2014-01-14', '2014-01-15', '2023-10-30', '2023-10-31', '2023-11-01'] as const

/** By hand: the class of each level before and after UU 20/2023. */
const CLASSES: { readonly [L in PostLevel]: readonly [before: string, after: string] } = {
  'jpt-utama': ['jabatan-pimpinan-tinggi', 'jabatan-manajerial'],
  'jpt-madya': ['jabatan-pimpinan-tinggi', 'jabatan-manajerial'],
  'jpt-pratama': ['jabatan-pimpinan-tinggi', 'jabatan-manajerial'],
  administrator: ['jabatan-administrasi', 'jabatan-manajerial'],
  pengawas: ['jabatan-administrasi', 'jabatan-manajerial'],
  pelaksana: ['jabatan-administrasi', 'jabatan-nonmanajerial'],
  'jf-ahli-utama': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-ahli-madya': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-ahli-muda': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-ahli-pertama': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-penyelia': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-mahir': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-terampil': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
  'jf-pemula': ['jabatan-fungsional', 'jabatan-nonmanajerial'],
}

describe('the class of a post', () => {
  it.each(POST_LEVELS)('of %s changes with the act, on its first day', (level) => {
    const told = DAYS.map((day) => {
      const answer = postClassOn(level, day)
      return answer.status === 'decided' ? answer.class : answer.reason
    })
    const [before, after] = CLASSES[level]
    expect(told).toEqual(['not-covered', before, before, after, after])
  })

  it('rests on provisions that are in force on the days of its interval', () => {
    for (const level of POST_LEVELS) {
      for (const day of ['2014-01-15', '2023-10-30', '2023-10-31'] as const) {
        const answer = postClassOn(level, day)
        if (answer.status !== 'decided') throw new Error(level)
        expect(answer.basis.length).toBe(2)
        for (const { provision } of answer.basis)
          expect([provision, inForce(provision, day).status]).toEqual([provision, 'in-force'])
        expect(answer.during.from <= day && (answer.during.until === null || day < answer.during.until)).toBe(true)
      }
    }
  })

  it('refuses a level that is none, and a day that is none', () => {
    expect(() => postClassOn('jabatan-administrasi' as PostLevel, '2020-01-01')).toThrow(RangeError)
    expect(() => postClassOn('pengawas', '2020-02-30')).toThrow(RangeError)
  })
})

/** By hand: the annex of PP 13/2002, and the level of UU 5/2014 Pasal 131. */
const LADDER: { readonly [E in Eselon]: readonly [lowest: string, highest: string, level: string] } = {
  'i-a': ['IV/e', 'IV/e', 'needs headsLpnk'],
  'i-b': ['IV/d', 'IV/e', 'jpt-madya'],
  'ii-a': ['IV/c', 'IV/d', 'jpt-pratama'],
  'ii-b': ['IV/b', 'IV/c', 'jpt-pratama'],
  'iii-a': ['IV/a', 'IV/b', 'administrator'],
  'iii-b': ['III/d', 'IV/a', 'administrator'],
  'iv-a': ['III/c', 'III/d', 'pengawas'],
  'iv-b': ['III/b', 'III/c', 'pengawas'],
  'v-a': ['III/a', 'III/b', 'pelaksana'],
}

describe('eselon', () => {
  it.each(ESELONS)('%s has the ranks of the annex, repealed on 7 April 2017', (eselon) => {
    const { lowest, highest, during, basis } = eselonRanks(eselon)
    expect([lowest, highest]).toEqual(LADDER[eselon].slice(0, 2))
    expect(during).toEqual({ from: '2002-04-17', until: '2017-04-07' })
    expect(basis.map(({ provision }) => inForce(provision, '2017-04-06').status)).toEqual(['in-force'])
    expect(basis.map(({ provision }) => inForce(provision, '2017-04-07').status)).toEqual(['ended'])
  })

  it('tells for every rank whether it lies below, within or above', () => {
    for (const eselon of ESELONS) {
      const placeOf = (golongan: string) => (PNS_GOLONGAN as readonly string[]).indexOf(golongan)
      const low = placeOf(LADDER[eselon][0])
      const high = placeOf(LADDER[eselon][1])
      for (const [place, golongan] of PNS_GOLONGAN.entries()) {
        const expected = place < low ? 'below' : place > high ? 'above' : 'within'
        expect([golongan, eselon, rankForEselon(golongan, eselon)]).toEqual([golongan, eselon, expected])
      }
    }
  })

  it.each(ESELONS)('%s equals a level from 15 January 2014 to 6 April 2017 only', (eselon) => {
    const told = (['2014-01-14', '2014-01-15', '2017-04-06', '2017-04-07'] as const).map((day) => {
      const answer = eselonLevelOn(eselon, day)
      if (answer.status === 'decided') return answer.level
      return answer.status === 'needs-facts' ? `needs ${answer.missing}` : answer.reason
    })
    const level = LADDER[eselon][2]
    expect(told).toEqual(['not-covered', level, level, 'ended'])
  })

  it('I.a is JPT utama for the head of an LPNK and JPT madya for others', () => {
    expect(eselonLevelOn('i-a', '2016-05-02', { headsLpnk: true })).toMatchObject({ level: 'jpt-utama' })
    expect(eselonLevelOn('i-a', '2016-05-02', { headsLpnk: false })).toMatchObject({ level: 'jpt-madya' })
    expect(eselonLevelOn('i-a', '2016-05-02')).toEqual({
      status: 'needs-facts',
      missing: 'headsLpnk',
      possible: ['jpt-utama', 'jpt-madya'],
    })
    // The question is put for I.a alone.
    expect(eselonLevelOn('i-b', '2016-05-02', { headsLpnk: true })).toMatchObject({ level: 'jpt-madya' })
  })

  it('refuses what is none, V.b of PP 15/1994 among it', () => {
    for (const eselon of ['v-b', 'II.b', 'constructor'] as string[] as Eselon[]) {
      expect(() => eselonRanks(eselon)).toThrow(RangeError)
      expect(() => eselonLevelOn(eselon, '2016-05-02')).toThrow(RangeError)
      expect(() => rankForEselon('IV/a', eselon)).toThrow(RangeError)
    }
    expect(() => eselonLevelOn('ii-b', '2016-13-02')).toThrow(RangeError)
  })
})
