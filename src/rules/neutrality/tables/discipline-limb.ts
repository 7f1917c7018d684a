import { between, from } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { type ProvisionId, procedure, type ReadingOptions } from '../../../law'
import { ASKS, VALUES } from '../dimensions'
import type { LimbOutcome } from '../outcome'
import { normsOfPp53 } from './discipline-limb-pp-53'
import { itemsOfSkb2022, normsOfPp94 } from './discipline-limb-pp-94'
import type { LimbInput, LimbNorm } from './limb-norm'

type LimbRow = Row<LimbInput, 'act' | 'examination' | 'decision', LimbOutcome | Silent, ReadingOptions>

/** PP 53/2010 was in force on these days. */
const UNDER_PP_53 = /* @__PURE__ */ between('2010-06-06', '2021-08-31')

/** Which limbs of discipline law a conduct meets, all of them, and the item of the SKB of 2022 that names it. */
export const disciplineLimbTable = /* @__PURE__ */ defineTable<
  LimbInput,
  'act' | 'examination' | 'decision',
  LimbOutcome | Silent,
  ReadingOptions
>()({
  id: 'discipline-limb',
  bucket: 'conduct',
  dimensions: {
    conduct: VALUES.conduct,
    stage: VALUES.stage,
    contest: VALUES.contest,
    period: VALUES.period,
    support: VALUES.support,
    attributes: VALUES.attributes,
    gesture: VALUES.gesture,
    purpose: VALUES.purpose,
    published: VALUES.published,
    cltn: VALUES.cltn,
    mobilised: VALUES.mobilised,
    role: VALUES.role,
  },
  asks: ASKS,
  rows: rowsOf,
})

/**
 * PP 94/2021 Pasal 40 lays the norms out in time. What is decided before 2021-08-31 follows PP 53/2010, what is decided later PP 94.
 * An act examined before that day keeps its findings (ayat (4)); whether they keep the norms of PP 53 with them is contested, and under
 * that reading ayat (4) itself puts those norms over the ones of PP 94. An item of the SKB of 2022 names acts since 2022-09-22 only;
 * it stands over the bare norm because it adds the item, and over PP 53 because no such act can fall under it.
 */
function rowsOf(): { readonly [id: string]: LimbRow } {
  const old = normsOfPp53()
  const bare = normsOfPp94()
  const items = itemsOfSkb2022()
  const rows: { [id: string]: LimbRow } = {
    'any/before-pp-53': {
      when: {
        conduct: any('the older regulation was not read for any conduct'),
        stage: any('nor for any stage'),
        contest: any('nor for any contest'),
        period: any('nor for any period'),
      },
      during: { decision: between('0001-01-01', '2010-06-06') },
      then: silent('before-coverage'),
      basis: [procedure('pp-53-2010/pasal-51')],
      reasoning: 'text',
    },
  }
  for (const [id, norm] of Object.entries(old)) {
    rows[`${id}/pp-53`] = { ...norm, during: { decision: UNDER_PP_53 } }
    rows[`${id}/pp-53/examined`] = {
      ...norm,
      during: { examination: UNDER_PP_53, decision: from('2021-08-31') },
      reading: { ...norm.reading, 'examined-before-2021': 'catalogue-pp-53' },
      basis: [...norm.basis, procedure('pp-94-2021/pasal-40/ayat-4')],
      over: metBy(norm, bare).map((row) => ({ row, because: 'text', by: 'pp-94-2021/pasal-40/ayat-4' })),
    }
  }
  for (const [id, norm] of Object.entries(bare)) rows[id] = { ...norm, during: { decision: from('2021-08-31') } }
  for (const [id, norm] of Object.entries(items)) {
    const named = norm.basis.find(({ role }) => role === 'guideline')?.provision as ProvisionId
    rows[id] = {
      ...norm,
      during: { act: from('2022-09-22') },
      over: [
        ...metBy(norm, bare).map((row) => ({ row, because: 'special', by: named }) as const),
        ...metBy(norm, old).flatMap((row) =>
          [`${row}/pp-53`, `${row}/pp-53/examined`].map(
            (older) => ({ row: older, because: 'later', by: 'pp-94-2021/pasal-45/angka-3' }) as const,
          ),
        ),
      ],
    }
  }
  return rows
}

/** The ids of the norms that can hold in one case with the given one. */
function metBy(norm: LimbNorm, others: { readonly [id: string]: LimbNorm }): string[] {
  return Object.keys(others).filter((id) => {
    const other = others[id] as LimbNorm
    return meet(norm.when, other.when) && meet(norm.reading ?? {}, other.reading ?? {})
  })
}

function meet(one: object, other: object): boolean {
  return Object.entries(one).every(([name, condition]) => {
    const against = (other as { readonly [name: string]: unknown })[name]
    if (against === undefined || isAny(condition) || isAny(against)) return true
    const codes = listOf(condition)
    return listOf(against).some((code) => codes.includes(code))
  })
}

function listOf(condition: unknown): readonly unknown[] {
  return Array.isArray(condition) ? condition : [condition]
}

function isAny(condition: unknown): boolean {
  return typeof condition === 'object' && condition !== null && 'any' in condition
}
