import { between, from } from '../../../dates'
import { any, defineTable, type Row } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES, type Holder } from '../dimensions'
import type { WindowBar } from '../outcome'

/** The dimensions of the table of the window before an election. */
export type ReplacementWindowInput = Pick<ActingPowerInput, 'act' | 'holder' | 'window' | 'candidate'>

type WindowRow = Omit<Row<ReplacementWindowInput, 'act', WindowBar, ReadingOptions>, 'over'>

/** Moves from one post to another other than the plain one. */
const MOVES = ['promosi', 'demosi', 'pengisian-jabatan-kosong'] as const
const TOUCHED = ['mutasi', ...MOVES, 'pemberhentian-dari-jabatan'] as const
/** Elected heads, and deputies, whom Pasal 71 names beside them. */
const NAMED = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah', 'wakil-tugas-sehari-hari'] as const
const BOUND = [...NAMED, 'pj', 'pjs'] as const
const UNBOUND: readonly Holder[] = AUTHORITY_VALUES.holder.filter(
  (holder) => !(BOUND as readonly Holder[]).includes(holder),
)
const ANY_CANDIDATE = /* @__PURE__ */ any('since 2016 whether or not the head stands again')
const ANY_WINDOW = /* @__PURE__ */ any('the ban does not reach this in any window')
const NO_CANDIDATE = /* @__PURE__ */ any('the ban does not reach this, whoever stands')

const OLD = between('0001-01-01', '2016-07-01')
const FIRST_EXPLANATION = between('0001-01-01', '2015-03-18')
const SECOND_EXPLANATION = between('2015-03-18', '2016-07-01')
const NEW = from('2016-07-01')

/** What Pasal 71 rests on since 2016 for each who is bound. */
const NEW_GROUPS = [
  {
    id: 'named',
    holder: NAMED,
    basis: [norm('uu-10-2016/pasal-71/ayat-2'), norm('uu-10-2016/penjelasan/pasal-71/ayat-2')],
    sure: true,
  },
  {
    id: 'pj',
    holder: 'pj',
    basis: [
      norm('uu-10-2016/pasal-71/ayat-2'),
      norm('uu-10-2016/pasal-71/ayat-4'),
      norm('uu-10-2016/penjelasan/pasal-71/ayat-2'),
    ],
    sure: true,
  },
  {
    id: 'pjs',
    holder: 'pjs',
    basis: [
      norm('uu-10-2016/pasal-71/ayat-2'),
      norm('uu-10-2016/pasal-71/ayat-4'),
      norm('uu-10-2016/penjelasan/pasal-71/ayat-2'),
    ],
    sure: false,
  },
] as const

function rowsOf() {
  const rows: { [id: string]: WindowRow } = {}
  for (const { id, holder, basis, sure } of NEW_GROUPS) {
    for (const [name, act, text] of [
      ['mutasi', 'mutasi', sure],
      ['moves', MOVES, false],
    ] as const) {
      const base = { act, holder, candidate: ANY_CANDIDATE }
      const rest = { during: { act: NEW }, basis, reasoning: text ? 'text' : 'inference' } as const
      rows[`${name}/${id}/inside`] = { when: { ...base, window: 'inside' }, ...rest, then: { bar: 'approval' } }
      rows[`${name}/${id}/moved/later-day`] = {
        when: { ...base, window: 'moved' },
        ...rest,
        reading: { 'moved-determination-day': 'later-day' },
        then: { bar: 'none' },
      }
      rows[`${name}/${id}/moved/day-then-set`] = {
        when: { ...base, window: 'moved' },
        ...rest,
        reading: { 'moved-determination-day': 'day-then-set' },
        then: { bar: 'approval' },
      }
      rows[`${name}/${id}/outside`] = { when: { ...base, window: 'outside' }, ...rest, then: { bar: 'none' } }
    }
    const removal = { act: 'pemberhentian-dari-jabatan', holder, candidate: ANY_CANDIDATE } as const
    const rest = { during: { act: NEW }, basis, reasoning: 'inference' } as const
    const counts = { 'removal-as-replacement': 'replacement' } as const
    rows[`removal/${id}/no-replacement`] = {
      when: { ...removal, window: ANY_WINDOW },
      ...rest,
      reading: { 'removal-as-replacement': 'no-replacement' },
      then: { bar: 'none' },
    }
    rows[`removal/${id}/inside`] = {
      when: { ...removal, window: 'inside' },
      ...rest,
      reading: counts,
      then: { bar: 'approval' },
    }
    rows[`removal/${id}/moved/later-day`] = {
      when: { ...removal, window: 'moved' },
      ...rest,
      reading: { ...counts, 'moved-determination-day': 'later-day' },
      then: { bar: 'none' },
    }
    rows[`removal/${id}/moved/day-then-set`] = {
      when: { ...removal, window: 'moved' },
      ...rest,
      reading: { ...counts, 'moved-determination-day': 'day-then-set' },
      then: { bar: 'approval' },
    }
    rows[`removal/${id}/outside`] = {
      when: { ...removal, window: 'outside' },
      ...rest,
      reading: counts,
      then: { bar: 'none' },
    }
  }
  return rows
}

/** Until 1 July 2016: a ban without exception, on the head who stands again, in the six months before the end of the own term. */
function olderRows() {
  const rows: { [id: string]: WindowRow } = {}
  const ban = norm('uu-1-2015/pasal-71/ayat-2')
  const first = [ban, norm('uu-1-2015/penjelasan/pasal-71/ayat-2')]
  const second = [ban, norm('uu-8-2015/penjelasan/pasal-71/ayat-2')]
  for (const [version, during, basis] of [
    ['2014', FIRST_EXPLANATION, first],
    ['2015', SECOND_EXPLANATION, second],
  ] as const) {
    const inside = { holder: NAMED, window: 'inside', candidate: 'yes' } as const
    rows[`older/mutasi/${version}`] = {
      when: { ...inside, act: 'mutasi' },
      during: { act: during },
      then: { bar: 'ban' },
      basis,
      reasoning: 'text',
    }
    rows[`older/moves/${version}`] = {
      when: { ...inside, act: ['promosi', 'demosi'] },
      during: { act: during },
      then: { bar: 'ban' },
      basis,
      reasoning: 'inference',
    }
    // The first explanation let vacant posts be filled; the second sends a vacancy to a Plt.
    rows[`older/filling/${version}`] = {
      when: { ...inside, act: 'pengisian-jabatan-kosong' },
      during: { act: during },
      then: { bar: version === '2014' ? 'none' : 'ban' },
      basis,
      reasoning: version === '2014' ? 'text' : 'inference',
    }
    rows[`older/removal/${version}/no-replacement`] = {
      when: { ...inside, act: 'pemberhentian-dari-jabatan' },
      during: { act: during },
      reading: { 'removal-as-replacement': 'no-replacement' },
      then: { bar: 'none' },
      basis,
      reasoning: 'inference',
    }
    rows[`older/removal/${version}/replacement`] = {
      when: { ...inside, act: 'pemberhentian-dari-jabatan' },
      during: { act: during },
      reading: { 'removal-as-replacement': 'replacement' },
      then: { bar: 'ban' },
      basis,
      reasoning: 'inference',
    }
  }
  rows['older/not-standing'] = {
    when: { act: TOUCHED, holder: NAMED, window: 'inside', candidate: 'no' },
    during: { act: OLD },
    then: { bar: 'none' },
    basis: [ban],
    reasoning: 'text',
    notes: ['bound-the-petahana-only'],
  }
  rows['older/outside'] = {
    when: { act: TOUCHED, holder: NAMED, window: ['outside', 'moved'], candidate: NO_CANDIDATE },
    during: { act: OLD },
    then: { bar: 'none' },
    basis: [ban],
    reasoning: 'text',
  }
  rows['older/penjabat'] = {
    when: { act: TOUCHED, holder: ['pj', 'pjs'], window: ANY_WINDOW, candidate: NO_CANDIDATE },
    during: { act: OLD },
    then: { bar: 'none' },
    basis: [ban],
    reasoning: 'text',
    notes: ['bound-the-petahana-only'],
  }
  return rows
}

/** What no version of the ban reaches: naming a Plt outside the window, other acts, holders whom it does not name. */
function untouchedRows() {
  const rows: { [id: string]: WindowRow } = {}
  for (const [suffix, during, provision] of [
    ['/older', OLD, 'uu-1-2015/pasal-71/ayat-2'],
    ['', NEW, 'uu-10-2016/pasal-71/ayat-2'],
  ] as const) {
    const rest = {
      during: { act: during },
      then: { bar: 'none' },
      basis: [norm(provision)],
      reasoning: 'text',
    } as const
    rows[`plt-outside${suffix}`] = {
      when: { act: 'penunjukan-plt-plh', holder: BOUND, window: ['outside', 'moved'], candidate: NO_CANDIDATE },
      ...rest,
    }
    rows[`acts-left-alone${suffix}`] = {
      when: {
        act: AUTHORITY_VALUES.act.filter(
          (act) => act !== 'penunjukan-plt-plh' && !(TOUCHED as readonly string[]).includes(act),
        ),
        holder: any('the ban is on replacing officials'),
        window: ANY_WINDOW,
        candidate: NO_CANDIDATE,
      },
      ...rest,
    }
    rows[`holders-not-named${suffix}`] = {
      when: { act: [...TOUCHED, 'penunjukan-plt-plh'], holder: UNBOUND, window: ANY_WINDOW, candidate: NO_CANDIDATE },
      ...rest,
    }
  }
  return rows
}

/**
 * Whether the window before an election bars the act: UU 10/2016 Pasal 71 ayat (2), by ayat (4) also for a penjabat; before 1 July 2016
 * UU 1/2015 Pasal 71 ayat (2). Only moves within posts are meant; naming a Plt for a vacancy is what the explanation asks for.
 */
export const replacementWindowTable = /* @__PURE__ */ defineTable<
  ReplacementWindowInput,
  'act',
  WindowBar,
  ReadingOptions
>()({
  id: 'replacement-window',
  bucket: 'act',
  dimensions: {
    act: AUTHORITY_VALUES.act,
    holder: AUTHORITY_VALUES.holder,
    window: AUTHORITY_VALUES.window,
    candidate: AUTHORITY_VALUES.candidate,
  },
  rows: () => ({
    'plt-for-a-vacancy/older': {
      when: { act: 'penunjukan-plt-plh', holder: BOUND, window: 'inside', candidate: NO_CANDIDATE },
      during: { act: SECOND_EXPLANATION },
      then: { bar: 'allowed' },
      basis: [norm('uu-8-2015/penjelasan/pasal-71/ayat-2')],
      reasoning: 'text',
    },
    'plt-for-a-vacancy': {
      when: { act: 'penunjukan-plt-plh', holder: BOUND, window: 'inside', candidate: NO_CANDIDATE },
      during: { act: NEW },
      then: { bar: 'allowed' },
      basis: [norm('uu-10-2016/penjelasan/pasal-71/ayat-2')],
      reasoning: 'text',
    },
    'plt-before-the-explanation': {
      when: { act: 'penunjukan-plt-plh', holder: BOUND, window: 'inside', candidate: NO_CANDIDATE },
      during: { act: FIRST_EXPLANATION },
      then: { bar: 'none' },
      basis: [norm('uu-1-2015/pasal-71/ayat-2'), norm('uu-1-2015/penjelasan/pasal-71/ayat-2')],
      reasoning: 'inference',
    },
    ...untouchedRows(),
    ...rowsOf(),
    ...olderRows(),
  }),
})
