import type { Period } from '../../../dates'
import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, procedure } from '../../../law'
import { PREVIOUS } from '../breach-dimensions'
import { SANCTION_KINDS, type SanctionKind } from '../dimensions'

/** The dimension of this table. */
export interface RepetitionInput {
  previous: (typeof PREVIOUS)[number]
}

/** The sanction that the new one must outweigh. */
export interface RepetitionOutcome {
  readonly heavierThan: SanctionKind
}

interface RepetitionRow {
  readonly when: RepetitionInput
  readonly during: { readonly decision: Period }
  readonly then: RepetitionOutcome | Silent
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}

/** Kinds that PP 53/2010 knew and PP 94/2021 does not; those for a moderate breach still serve. */
const OLDER_KINDS: readonly SanctionKind[] = [
  'penurunan-pangkat-3-tahun',
  'pemindahan-penurunan-jabatan',
  'pembebasan-jabatan',
  'pemberhentian-tidak-dengan-hormat',
]

function rowsOf(): { [id: string]: RepetitionRow | ReturnType<typeof beforePp53> } {
  const rows: { [id: string]: RepetitionRow | ReturnType<typeof beforePp53> } = { 'any/before-pp-53': beforePp53() }
  const regulations = [
    ['pp-53', between('2010-06-06', '2021-08-31'), 'pp-53-2010/pasal-30/ayat-2'],
    ['pp-94', from('2021-08-31'), 'pp-94-2021/pasal-35/ayat-2'],
  ] as const
  for (const [name, period, article] of regulations) {
    const common = { during: { decision: period }, basis: [procedure(article)] } as const
    rows[`none/${name}`] = {
      when: { previous: 'none' },
      then: silent('no-earlier-sanction'),
      ...common,
      reasoning: 'text',
    }
    for (const previous of SANCTION_KINDS) {
      // The text asks only that a sanction was imposed before; that one of the older regulation alone counts is read from its words.
      const older = name === 'pp-94' && OLDER_KINDS.includes(previous)
      rows[`${previous}/${name}`] = {
        when: { previous },
        then: { heavierThan: previous },
        ...common,
        reasoning: older ? 'inference' : 'text',
      }
    }
  }
  return rows
}

function beforePp53() {
  return {
    when: { previous: any('the older regulation was not read') },
    during: { decision: between('0001-01-01', '2010-06-06') },
    then: silent('before-coverage'),
    basis: [procedure('pp-53-2010/pasal-51')],
    reasoning: 'text',
  } as const
}

/** A repeated breach of the same nature: a heavier kind than the last one imposed (PP 94/2021 Pasal 35 ayat (2)); no period ends this. */
export const repetitionTable = /* @__PURE__ */ defineTable<RepetitionInput, 'decision', RepetitionOutcome | Silent>()({
  id: 'repetition',
  bucket: 'previous',
  dimensions: { previous: PREVIOUS },
  rows: rowsOf,
})
