import { describe, expect, it } from 'vitest'
import { norm, type ProvisionId } from '../../../src/law'
import type { Filer } from '../../../src/rules/escalation'
import type { LadderRung } from '../../../src/rules/escalation/escalation/ladder'
import { type Case, variantsOf } from '../../../src/rules/escalation/escalation/variants'

const OBJECTION = 'pp-79-2021/pasal-4/ayat-2'
const CANDIDATES = 'pp-79-2021/pasal-19'
const APPEAL = 'pp-79-2021/pasal-10/huruf-a'

function told(filer: Filer, ...provisions: readonly ProvisionId[]): Case {
  const rung: LadderRung = {
    rung: 'file-objection',
    office: 'atasan-pejabat',
    place: { line: 'ladder', office: 'atasan-pejabat', silence: 'opens-next' } as LadderRung['place'],
    fileBy: undefined,
    answerBy: undefined,
    silence: 'opens-next',
    reconsiders: false,
    basis: provisions.map((one) => norm(one)),
    notes: [],
    next: undefined,
  }
  return { filer, respondent: 'kepala-daerah', ladder: { rungs: [rung], skipped: [], inferred: [] } }
}

const gathered = (...cases: readonly Case[]) =>
  variantsOf(cases).map(({ rung, onlyIf }) => [rung.basis.map(({ provision }) => provision), onlyIf?.filer])

describe('a rung that is the same but for what it rests on', () => {
  it.each([
    ['the longer basis comes last', [told('pns', OBJECTION), told('cpns', OBJECTION, CANDIDATES)]],
    ['the longer basis comes first', [told('cpns', OBJECTION, CANDIDATES), told('pns', OBJECTION)]],
  ])('is told once, with every article: %s', (_, cases) => {
    expect(gathered(...cases)).toEqual([[[OBJECTION, CANDIDATES], undefined]])
  })

  it.each([
    ['other articles', told('pns', OBJECTION), told('cpns', CANDIDATES)],
    ['some articles in common', told('pns', OBJECTION, APPEAL), told('cpns', OBJECTION, CANDIDATES)],
  ])('is told for each where it rests on %s', (_, one, other) => {
    const articles = ({ ladder }: Case) => ladder.rungs.flatMap(({ basis }) => basis.map(({ provision }) => provision))
    expect(gathered(one, other)).toEqual([
      [articles(one), ['pns']],
      [articles(other), ['cpns']],
    ])
  })
})
