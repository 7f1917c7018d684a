import { between, from } from '../../../dates'
import { any, defineTable, type Row } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES, type Holder } from '../dimensions'
import type { WindowBar } from '../outcome'

/** The dimensions of the table of the window after inauguration. */
export type AfterInaugurationInput = Pick<ActingPowerInput, 'act' | 'holder' | 'inauguration'>

type BarRow = Omit<Row<AfterInaugurationInput, 'act', WindowBar, ReadingOptions>, 'over'>

const MOVES = ['mutasi', 'promosi', 'demosi'] as const
const TOUCHED = [...MOVES, 'pengisian-jabatan-kosong', 'pemberhentian-dari-jabatan'] as const
const HEADS = ['kepala-daerah', 'kepala-daerah-pengganti'] as const
const ANY_TIME = /* @__PURE__ */ any('the ban does not reach this at any time')

/** The versions: a ban in the Perppu and UU 8/2015, written approval since UU 10/2016. */
const VERSIONS = [
  {
    id: '2014',
    during: between('0001-01-01', '2015-03-18'),
    basis: [norm('uu-1-2015/pasal-162/ayat-3')],
    then: { bar: 'ban' },
  },
  {
    id: '2015',
    during: between('2015-03-18', '2016-07-01'),
    basis: [norm('uu-8-2015/pasal-162/ayat-3')],
    then: { bar: 'ban' },
  },
  { id: '2016', during: from('2016-07-01'), basis: [norm('uu-10-2016/pasal-162/ayat-3')], then: { bar: 'approval' } },
] as const

const LEFT_ALONE = /* @__PURE__ */ AUTHORITY_VALUES.act.filter((act) => !(TOUCHED as readonly string[]).includes(act))
const NOT_NAMED = /* @__PURE__ */ AUTHORITY_VALUES.holder.filter(
  (holder) => !([...HEADS, 'plt-kepala-daerah'] as readonly Holder[]).includes(holder),
)

function rowsOf(): { [id: string]: BarRow } {
  const rows: { [id: string]: BarRow } = {}
  for (const { id, during, basis, then } of VERSIONS) {
    rows[`acts-left-alone/${id}`] = {
      when: { act: LEFT_ALONE, holder: any('the ban is on replacing officials'), inauguration: ANY_TIME },
      during: { act: during },
      then: { bar: 'none' },
      basis,
      reasoning: 'text',
    }
    rows[`holders-not-named/${id}`] = {
      when: { act: TOUCHED, holder: NOT_NAMED, inauguration: ANY_TIME },
      during: { act: during },
      then: { bar: 'none' },
      basis,
      reasoning: 'text',
    }
    for (const [who, holder, reasoning] of [
      ['head', HEADS, 'text'],
      // The deputy who carries out the powers of the head is bound as the head is.
      ['plt', 'plt-kepala-daerah', 'inference'],
    ] as const) {
      const rest = { during: { act: during }, basis }
      const within = { holder, inauguration: 'within-six-months' } as const
      rows[`${who}/${id}/moves`] = { when: { ...within, act: MOVES }, ...rest, then, reasoning }
      // The article speaks of replacing officials; whoever fills a vacant post replaces nobody who holds it.
      rows[`${who}/${id}/filling`] = {
        when: { ...within, act: 'pengisian-jabatan-kosong' },
        ...rest,
        then,
        reasoning: 'inference',
      }
      rows[`${who}/${id}/removal/no-replacement`] = {
        when: { ...within, act: 'pemberhentian-dari-jabatan' },
        ...rest,
        reading: { 'removal-as-replacement': 'no-replacement' },
        then: { bar: 'none' },
        reasoning: 'inference',
      }
      rows[`${who}/${id}/removal/replacement`] = {
        when: { ...within, act: 'pemberhentian-dari-jabatan' },
        ...rest,
        reading: { 'removal-as-replacement': 'replacement' },
        then,
        reasoning: 'inference',
      }
      rows[`${who}/${id}/later`] = {
        when: { act: TOUCHED, holder, inauguration: 'later' },
        ...rest,
        then: { bar: 'none' },
        reasoning,
      }
    }
  }
  return rows
}

/** Whether the six months from the inauguration bar the act: Pasal 162 ayat (3), until 1 July 2016 a ban without exception. */
export const afterInaugurationTable = /* @__PURE__ */ defineTable<
  AfterInaugurationInput,
  'act',
  WindowBar,
  ReadingOptions
>()({
  id: 'after-inauguration',
  bucket: 'act',
  dimensions: {
    act: AUTHORITY_VALUES.act,
    holder: AUTHORITY_VALUES.holder,
    inauguration: AUTHORITY_VALUES.inauguration,
  },
  rows: () => ({
    ...rowsOf(),
  }),
})
