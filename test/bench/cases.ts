import type { ConductFacts } from '../../src/rules/neutrality'
import type { DenseInput } from './dense'

/*
 * Invented cases, each with three days. They are built afresh from JSON, as a program would get them, so that no two share a string
 * object with the tables.
 */

const afresh = <V>(value: V): V => JSON.parse(JSON.stringify(value)) as V

const DAYS = { act: '2024-08-12', examination: '2024-09-02', decision: '2024-10-21' }
const EARLIER = { act: '2020-07-01', examination: '2020-08-03', decision: '2020-09-14' }

/** Cases for the table on ethics, with every fact it asks for. */
export const ethicsCases: readonly DenseInput[] = afresh(
  ['gubernur', 'bupati-wali-kota', 'presiden', 'dprd'].flatMap(
    (contest) =>
      [
        { facts: { conduct: 'social-media-engagement', stage: 'bakal-calon', contest, cycle: 'other' }, on: DAYS },
        { facts: { conduct: 'social-media-campaign', stage: 'calon', contest, cycle: 'other' }, on: DAYS },
        {
          facts: { conduct: 'attend-declaration', stage: 'bakal-calon', contest, cycle: 'other', support: 'active' },
          on: DAYS,
        },
        {
          facts: {
            conduct: 'post-photo',
            stage: 'bakal-calon',
            contest,
            cycle: 'other',
            gesture: 'partisan',
            purpose: 'support',
            published: 'yes',
          },
          on: DAYS,
        },
        {
          facts: {
            conduct: 'attend-campaign',
            stage: 'bakal-calon',
            contest,
            cycle: '2020',
            support: 'none',
            attributes: 'party',
          },
          on: EARLIER,
        },
        {
          facts: { conduct: 'declare-candidacy', stage: 'bakal-calon', contest, cycle: 'other', cltn: 'no' },
          on: DAYS,
        },
        { facts: { conduct: 'give-goods', stage: 'bakal-calon', contest, cycle: '2020' }, on: EARLIER },
        { facts: { conduct: 'tim-sukses', stage: 'calon', contest, cycle: 'other' }, on: DAYS },
      ] as DenseInput[],
  ),
)

/** The same cases without the day of the act. */
export const undatedCases: readonly DenseInput[] = ethicsCases.map(({ facts, on: { act: _, ...on } }) => ({
  facts,
  on,
}))

/** Cases on which the reading of the list is contested. */
export const contestedCases: readonly DenseInput[] = afresh(
  ['gubernur', 'bupati-wali-kota', 'presiden'].map((contest) => ({
    facts: { conduct: 'attend-declaration', stage: 'bakal-calon', contest, cycle: 'other', support: 'none' },
    on: DAYS,
  })),
)

const CONDUCTS = [
  'social-media-engagement',
  'attend-campaign',
  'post-photo',
  'tim-sukses',
  'give-goods',
  'declare-candidacy',
] as const
const POSTS = ['administrator', 'pengawas', 'pelaksana'] as const

/** Whole cases for `classifyConduct`: person, election, days, and the facts of each conduct. */
export const conductCases: readonly ConductFacts[] = afresh(
  CONDUCTS.flatMap((conduct) =>
    POSTS.map((post): ConductFacts => {
      const facts: ConductFacts = {
        actor: { kind: 'pns', post, place: 'kabupaten-kota' },
        conduct,
        election: 'pilkada-2024',
        contest: 'bupati-wali-kota',
        committedOn: '2024-10-10',
        decidedOn: '2024-12-02',
      }
      if (conduct === 'attend-campaign') return { ...facts, support: 'active', attributes: 'party' }
      if (conduct === 'post-photo') return { ...facts, gesture: 'partisan', purpose: 'support', published: true }
      return conduct === 'declare-candidacy' ? { ...facts, cltn: false } : facts
    }),
  ),
)
