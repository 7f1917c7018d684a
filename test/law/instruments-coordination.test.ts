import { describe, expect, it } from 'vitest'
import { isPlainDate } from '../../src/dates'
import { coverage, instrument, type ProvisionId, provision } from '../../src/law'

const READ_IN_THE_GAZETTE = ['pp-12-2019', 'uu-1-2004', 'uu-25-2009', 'pp-60-2008'] as const
const ADDED: readonly ProvisionId[] = [
  'uu-30-2014/pasal-49/ayat-1',
  'uu-30-2014/pasal-80/ayat-1',
  'uu-30-2014/pasal-81/ayat-1',
  'uu-23-2014/pasal-246/ayat-1',
  'uu-23-2014/pasal-380/ayat-2',
  'pp-42-2004/pasal-9/huruf-g',
]

const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort()

describe('the law of a coordination round', () => {
  it.each([...READ_IN_THE_GAZETTE, 'inpres-6-2020'] as const)('%s says each provision in one sentence', (id) => {
    const card = instrument(id)
    expect(isPlainDate(card.from)).toBe(true)
    expect(card.provisions.length).toBeGreaterThan(0)
    expect(numbers(card.title.id).slice(0, 2)).toEqual(numbers(card.title.en).slice(0, 2))
    for (const path of card.provisions) {
      const { says } = provision(`${id}/${path}` as ProvisionId)
      for (const words of [says.id, says.en]) expect(words, path).toMatch(/^\S.*\S\.$/)
      expect(numbers(says.id), path).toEqual(numbers(says.en))
      expect(says.id).not.toBe(says.en)
    }
  })

  it.each(READ_IN_THE_GAZETTE)('%s was read in the gazette', (id) => {
    expect(instrument(id).evidence).toBe('gazette-text')
  })

  it('knows the instruction on health protocols from reports only', () => {
    expect(instrument('inpres-6-2020')).toMatchObject({ from: '2020-08-04', until: null, evidence: 'report' })
  })

  it.each(ADDED)('%s is there', (id) => {
    expect(provision(id).evidence).toBe('gazette-text')
  })

  it('is covered from the day PP 12/2019 began', () => {
    expect(coverage('coordination').from).toBe(instrument('pp-12-2019').from)
    expect(coverage('coordination').notRead.length).toBe(4)
  })
})
