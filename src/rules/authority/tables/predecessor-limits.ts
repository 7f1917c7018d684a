import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Row } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES, type Holder, type OfficialAct, type Vacancy } from '../dimensions'
import type { PredecessorLimit } from '../outcome'

/** The dimensions of the table of limits on departing from the predecessor. */
export type PredecessorInput = Pick<ActingPowerInput, 'act' | 'holder' | 'vacancy'>

type LimitRow = Omit<Row<PredecessorInput, 'act', PredecessorLimit, ReadingOptions>, 'over'>

const ANY_VACANCY = /* @__PURE__ */ any('the ban does not ask why the office is vacant')

const MOVES = ['promosi', 'demosi', 'pengisian-jabatan-kosong'] as const
/** Decisions on staff that are no moves and that the circular of 2022 does not name. */
const OTHER_STAFF = ['pemberhentian-dari-jabatan', 'pengangkatan-pegawai'] as const
/** What the circular of 2022 names: dismissal, discipline, legal process, and moves between regions or agencies. */
const IN_CIRCULAR = [
  'pemberhentian-pegawai',
  'hukuman-disiplin-ringan',
  'hukuman-disiplin-sedang',
  'hukuman-disiplin-berat',
  'tindak-lanjut-proses-hukum',
  'persetujuan-pindah-instansi',
] as const
const TOUCHED = [
  'mutasi',
  ...MOVES,
  ...OTHER_STAFF,
  ...IN_CIRCULAR,
  'izin-bertentangan',
  'kebijakan-pemekaran',
  'kebijakan-bertentangan',
] as const
/**
 * Tells whether an act is one that the four bans may reach.
 *
 * @param act the act
 * @returns whether Pasal 132A ayat (1) may speak of it
 */
export const reachedByTheBans = (act: OfficialAct): boolean => (TOUCHED as readonly OfficialAct[]).includes(act)

const SEKDA: Holder = 'plh-kepala-daerah'
const BOUND: readonly Holder[] = ['kepala-daerah-pengganti', 'pj', 'plt-kepala-daerah']
const CIRCULAR = [procedure('se-mendagri-5492-2022/isi/persetujuan'), procedure('se-mendagri-5492-2022/isi/laporan')]
/** Vacancies that the article names: a suspension (Pasal 130 ayat (1), (3)), and that the predecessor left to stand for election. */
const NAMED: readonly Vacancy[] = ['suspended', 'predecessor-stood']
/** Of a penjabat also that head and deputy have both stopped: Pasal 132 ayat (1) of PP 6/2005 calls that one the penjabat of Pasal 131 ayat (4). */
const NAMED_OF_PJ: readonly Vacancy[] = [...NAMED, 'post-vacant']
const NOT_NAMED_OF_PJ: readonly Vacancy[] = /* @__PURE__ */ AUTHORITY_VALUES.vacancy.filter(
  (one) => !NAMED_OF_PJ.includes(one),
)
const NOT_NAMED: readonly Vacancy[] = /* @__PURE__ */ AUTHORITY_VALUES.vacancy.filter((one) => !NAMED.includes(one))

/** One group of those who are bound, in one version of the law. */
interface Bound {
  readonly id: string
  readonly holder: Holder
  readonly vacancy: readonly Vacancy[] | ReturnType<typeof any>
  readonly during: Period
  readonly letters: Record<'a' | 'b' | 'c' | 'd', readonly BasisEntry[]>
  readonly exception: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  /** Whether the circular of 2022 speaks to them. */
  readonly circular: boolean
  readonly notes: readonly string[]
}

const OLDER = {
  a: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-a')],
  b: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-b')],
  c: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-c')],
  d: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-d')],
} as const
const NEWER = {
  a: [norm('permendagri-4-2023/pasal-15/ayat-2/huruf-a')],
  b: [norm('permendagri-4-2023/pasal-15/ayat-2/huruf-b')],
  c: [norm('permendagri-4-2023/pasal-15/ayat-2/huruf-c')],
  d: [norm('permendagri-4-2023/pasal-15/ayat-2/huruf-d')],
} as const
const BOTH = {
  a: [...NEWER.a, ...OLDER.a],
  b: [...NEWER.b, ...OLDER.b],
  c: [...NEWER.c, ...OLDER.c],
  d: [...NEWER.d, ...OLDER.d],
} as const
const OLDER_EXCEPTION = [procedure('pp-49-2008/pasal-132a/ayat-2'), procedure('uu-23-2014/pasal-408')]
const NEWER_EXCEPTION = [procedure('permendagri-4-2023/pasal-15/ayat-3')]
const BOTH_EXCEPTION = [...NEWER_EXCEPTION, procedure('pp-49-2008/pasal-132a/ayat-2')]

const GROUPS: readonly Bound[] = [
  {
    id: 'pengganti',
    holder: 'kepala-daerah-pengganti',
    vacancy: ANY_VACANCY,
    during: from('0001-01-01'),
    letters: OLDER,
    exception: OLDER_EXCEPTION,
    reasoning: 'text',
    circular: false,
    notes: ['implements-the-older-act'],
  },
  {
    id: 'pj/named',
    holder: 'pj',
    vacancy: NAMED_OF_PJ,
    during: between('0001-01-01', '2023-04-04'),
    letters: OLDER,
    exception: OLDER_EXCEPTION,
    reasoning: 'text',
    circular: true,
    notes: ['implements-the-older-act'],
  },
  {
    id: 'pj/before-2023',
    holder: 'pj',
    vacancy: NOT_NAMED_OF_PJ,
    during: between('0001-01-01', '2023-04-04'),
    letters: OLDER,
    exception: OLDER_EXCEPTION,
    // The article does not name them; that it binds every penjabat was practice, and was invoked in 2022.
    reasoning: 'inference',
    circular: true,
    notes: ['names-certain-vacancies-only', 'implements-the-older-act'],
  },
  // The ministerial regulation binds every penjabat; beside it the article goes on for those whom it names.
  {
    id: 'pj/2023/named',
    holder: 'pj',
    vacancy: NAMED_OF_PJ,
    during: from('2023-04-04'),
    letters: BOTH,
    exception: BOTH_EXCEPTION,
    reasoning: 'text',
    circular: true,
    notes: [],
  },
  {
    id: 'pj/2023',
    holder: 'pj',
    vacancy: NOT_NAMED_OF_PJ,
    during: from('2023-04-04'),
    letters: NEWER,
    exception: NEWER_EXCEPTION,
    reasoning: 'text',
    circular: true,
    notes: [],
  },
  {
    id: 'plt',
    holder: 'plt-kepala-daerah',
    vacancy: NAMED,
    during: from('0001-01-01'),
    letters: OLDER,
    exception: OLDER_EXCEPTION,
    reasoning: 'text',
    circular: true,
    notes: ['implements-the-older-act'],
  },
]

function rowsOf(group: Bound): { [id: string]: LimitRow } {
  const { id, holder, vacancy, during, letters, exception, reasoning, circular, notes } = group
  const rows: { [id: string]: LimitRow } = {}
  const row = (
    act: LimitRow['when']['act'],
    letter: keyof typeof letters,
    limit: Exclude<PredecessorLimit['limit'], 'none'>,
    sure: 'text' | 'inference',
  ): LimitRow => ({
    when: { act, holder, vacancy },
    during: { act: during },
    then: { limit, approval: 'each-time' },
    basis: [...letters[letter], ...exception],
    reasoning: sure,
    notes,
  })
  rows[`${id}/mutasi`] = row('mutasi', 'a', 'mutasi-pegawai', reasoning)
  rows[`${id}/moves`] = row(MOVES, 'a', 'mutasi-pegawai', 'inference')
  rows[`${id}/izin`] = row('izin-bertentangan', 'b', 'perizinan', reasoning)
  rows[`${id}/pemekaran`] = row('kebijakan-pemekaran', 'c', 'pemekaran', reasoning)
  rows[`${id}/kebijakan`] = row('kebijakan-bertentangan', 'd', 'kebijakan-pendahulu', reasoning)
  rows[`${id}/staff/moves-only`] = {
    ...row([...OTHER_STAFF, ...IN_CIRCULAR], 'a', 'mutasi-pegawai', 'inference'),
    reading: { 'mutasi-pegawai-reach': 'moves-only' },
    then: { limit: 'none' },
    basis: letters.a,
  }
  const reach = { 'mutasi-pegawai-reach': 'every-personnel-decision' } as const
  const staff = row(OTHER_STAFF, 'a', 'mutasi-pegawai', 'inference')
  rows[`${id}/staff`] = { ...staff, reading: reach }
  const named = { ...row(IN_CIRCULAR, 'a', 'mutasi-pegawai', 'inference'), reading: reach }
  const standing: PredecessorLimit = { limit: 'mutasi-pegawai', approval: 'standing' }
  const approved = { then: standing, basis: [...letters.a, ...exception, ...CIRCULAR] }
  if (!circular) {
    rows[`${id}/named`] = named
    return rows
  }
  for (const [part, period] of [
    ['before-circular', between('0001-01-01', '2022-09-14')],
    ['circular', between('2022-09-14', '2023-04-04')],
    ['after-circular', from('2023-04-04')],
  ] as const) {
    const start = period.from > during.from ? period.from : during.from
    const ends = [period.until, during.until].filter((end) => end !== null)
    const until = ends.sort()[0]
    if (until !== undefined && until <= start) continue
    const inside = { act: until === undefined ? from(start) : between(start, until) }
    if (part === 'before-circular') rows[`${id}/named/${part}`] = { ...named, during: inside }
    if (part === 'circular') rows[`${id}/named/${part}`] = { ...named, ...approved, during: inside }
    if (part === 'after-circular') {
      rows[`${id}/named/${part}/each-time`] = {
        ...named,
        during: inside,
        reading: { ...reach, 'circular-5492-after-2023': 'not-relied-on' },
      }
      rows[`${id}/named/${part}/standing`] = {
        ...named,
        ...approved,
        during: inside,
        reading: { ...reach, 'circular-5492-after-2023': 'still-approves' },
      }
    }
  }
  return rows
}

/**
 * What those who stand in for the head of a region, or rose to it because the predecessor left to stand for election, may do against
 * the predecessor only with written approval of the Minister of Home Affairs.
 */
export const predecessorLimitsTable = /* @__PURE__ */ defineTable<
  PredecessorInput,
  'act',
  PredecessorLimit,
  ReadingOptions
>()({
  id: 'predecessor-limits',
  bucket: 'act',
  dimensions: {
    act: AUTHORITY_VALUES.act,
    holder: AUTHORITY_VALUES.holder,
    vacancy: AUTHORITY_VALUES.vacancy,
  },
  rows: () => ({
    'acts-left-alone': {
      when: {
        act: AUTHORITY_VALUES.act.filter((act) => !(TOUCHED as readonly string[]).includes(act)),
        holder: any('the four bans do not reach these acts'),
        vacancy: ANY_VACANCY,
      },
      then: { limit: 'none' },
      basis: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    'holders-not-named': {
      when: {
        act: TOUCHED,
        holder: AUTHORITY_VALUES.holder.filter((holder) => holder !== SEKDA && !BOUND.includes(holder)),
        vacancy: ANY_VACANCY,
      },
      then: { limit: 'none' },
      basis: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    // The article points to Pasal 131 ayat (4), where the Sekda has the daily tasks until a penjabat comes.
    'sekda-with-daily-tasks': {
      when: { act: TOUCHED, holder: SEKDA, vacancy: ANY_VACANCY },
      then: { limit: 'none' },
      basis: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-a'), procedure('pp-49-2008/pasal-131/ayat-4')],
      reasoning: 'inference',
      notes: ['ban-may-mean-the-sekda-of-pasal-131'],
    },
    'plt/other-grounds': {
      when: {
        act: TOUCHED,
        holder: 'plt-kepala-daerah',
        vacancy: NOT_NAMED,
      },
      then: { limit: 'none' },
      basis: [norm('pp-49-2008/pasal-132a/ayat-1/huruf-a'), norm('pp-6-2005/pasal-130/ayat-1')],
      reasoning: 'inference',
      notes: ['ban-names-the-deputy-of-a-suspended-head'],
    },
    ...Object.assign({}, ...GROUPS.map(rowsOf)),
  }),
})
