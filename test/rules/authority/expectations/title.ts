import type { Expectation } from '../../expectation'

/* Who answers and in whose name: UU 30/2014 Pasal 13 and 14 for posts, the acts on regions for their heads. */

const BOTH = ['regulation', 'not-shown']
const own = (title: string) => ({ title, responsible: 'holder', signs: 'own-name' })
const norms = (...ids: string[]) => ids.map((id) => `norm ${id}`)

/** Pasal 88, as UU 9/2015 writes it since 18 March 2015. */
const DEPUTIES = [
  { act: '2014-10-17', statute: 'uu-23-2014' },
  { act: '2015-03-17', statute: 'uu-23-2014' },
  { act: '2015-03-18', statute: 'uu-9-2015' },
  { act: '2025-01-01', statute: 'uu-9-2015' },
]

export const expectations: Expectation[] = [
  {
    when: { holder: ['kepala-daerah', 'kepala-daerah-pengganti'], delegation: BOTH },
    then: own('jabatan'),
    basis: norms('uu-23-2014/pasal-65/ayat-1/huruf-a', 'uu-23-2014/pasal-65/ayat-2/huruf-c'),
  },
  {
    when: { holder: 'pj', delegation: BOTH },
    then: own('jabatan'),
    basis: norms('uu-23-2014/pasal-86/ayat-5', 'uu-30-2014/pasal-14/ayat-2'),
  },
  {
    when: { holder: 'pjs', delegation: BOTH },
    then: own('jabatan'),
    basis: norms('uu-30-2014/pasal-14/ayat-2'),
  },
  {
    when: { holder: 'pj-sekda', delegation: BOTH },
    then: own('jabatan'),
    basis: norms('uu-23-2014/pasal-214/ayat-1', 'uu-23-2014/pasal-214/ayat-2'),
  },
  {
    when: { holder: 'plt-kepala-daerah', delegation: BOTH },
    then: own('langsung-dari-undang-undang'),
    basis: norms('uu-23-2014/pasal-65/ayat-4', 'uu-23-2014/pasal-86/ayat-1'),
  },
  ...DEPUTIES.map(({ act, statute }) => ({
    when: { holder: 'wakil-tugas-sehari-hari', delegation: BOTH },
    on: { act },
    then: own('langsung-dari-undang-undang'),
    basis: norms(`${statute}/pasal-88/ayat-1`, `${statute}/pasal-88/ayat-2`),
  })),
  {
    when: { holder: 'plh-kepala-daerah', delegation: BOTH },
    then: own('langsung-dari-undang-undang'),
    basis: norms('uu-23-2014/pasal-65/ayat-5', 'uu-23-2014/pasal-65/ayat-6'),
  },
  {
    when: { holder: 'pejabat-definitif', delegation: 'not-shown' },
    then: own('jabatan'),
    basis: norms('uu-30-2014/pasal-15/ayat-1'),
  },
  {
    when: { holder: ['pejabat-definitif', 'plt', 'plh', 'plh-sekda'], delegation: 'regulation' },
    then: own('delegasi'),
    basis: norms('uu-30-2014/pasal-13/ayat-2', 'uu-30-2014/pasal-13/ayat-7'),
  },
  {
    when: { holder: ['plt', 'plh', 'plh-sekda'], delegation: 'not-shown' },
    then: { title: 'mandat', responsible: 'giver', signs: 'on-behalf' },
    basis: norms(...['1', '2', '4', '5', '6', '8'].map((ayat) => `uu-30-2014/pasal-14/ayat-${ayat}`)),
  },
]
