import { any } from '../../../decision'
import { norm, sanction } from '../../../law'
import { REGIONAL_CONTESTS } from '../dimensions'
import type { Exposure } from '../outcome'
import {
  byActor,
  type CriminalInput,
  type CriminalRows,
  type Met,
  OFFICE_BEARERS,
  OFFICES,
  SHOWN,
} from './criminal-exposures'

type Conditions = {
  readonly [K in keyof CriminalInput]-?: NonNullable<CriminalInput[K]> | readonly NonNullable<CriminalInput[K]>[]
}

/** One group of acts in an election of regional heads, of which UU 10/2016 Pasal 71 ayat (1) asks whether they favour a pair. */
interface Family {
  readonly id: string
  readonly when: Pick<Conditions, 'conduct'> & Partial<Conditions>
  /** Without one, the acts are the same in and outside the campaign period. */
  readonly period?: 'campaign' | 'outside-campaign'
  /** What meets whoever does this, named in Pasal 71 or not. */
  readonly everyone?: Met
  /** Whether the candidate who lets it happen meets Pasal 189. */
  readonly involved?: true
  /** Whether campaigning on leave covers it for an elected head. */
  readonly onLeave: boolean
  /** How sure the answer is for those whom Pasal 71 does not name. */
  readonly others: 'text' | 'inference'
  readonly notes?: readonly string[]
}

const NO_POST = any('the article turns on no post')
const NO_PERIOD = any('no time words since 2016-07-01')
const FAVOURS = byActor('uu-1-2015-188', 'deliberate', 'contestant-favoured-or-harmed')
const INVOLVED: Exposure = { offence: 'uu-1-2015-189', against: 'candidate', ifShown: ['deliberate'] }
const ACT = norm('uu-10-2016/pasal-71/ayat-1')
const CRIME = sanction('uu-1-2015/pasal-188')

/** Pasal 187 ayat (3) by its letter: elections of bupati and wali kota only. */
const FACILITIES: Met = {
  exposures: [byActor('uu-1-2015-187-3', 'deliberate')],
  basis: [
    norm('uu-1-2015/pasal-69/huruf-h'),
    norm('uu-1-2015/pasal-72/ayat-1'),
    sanction('uu-1-2015/pasal-187/ayat-3'),
  ],
}
const NO_PENALTY: Met = {
  exposures: [],
  basis: [norm('uu-1-2015/pasal-69/huruf-h'), norm('uu-1-2015/pasal-72/ayat-1'), norm('uu-1-2015/pasal-187/ayat-3')],
}
const NO_PENALTY_NOTE = ['no-penalty-written-for-governor-elections']

const TEAM = ['tim-sukses', 'fund-campaign'] as const
const ATTRIBUTES = ['none', 'party', 'pns', 'official-vehicle'] as const
const NO_VEHICLE = ['none', 'party', 'pns'] as const

const FAMILIES: readonly Family[] = [
  { id: 'team', when: { conduct: TEAM }, period: 'campaign', involved: true, onLeave: true, others: 'text' },
  { id: 'team/outside-campaign', when: { conduct: TEAM }, period: 'outside-campaign', onLeave: true, others: 'text' },
  {
    id: 'declaration/active',
    when: { conduct: 'attend-declaration', support: 'active' },
    period: 'campaign',
    involved: true,
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'declaration/active/outside-campaign',
    when: { conduct: 'attend-declaration', support: 'active' },
    period: 'outside-campaign',
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'attend/active',
    when: { conduct: 'attend-campaign', support: 'active', attributes: NO_VEHICLE },
    period: 'campaign',
    involved: true,
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'attend/active/vehicle/bupati-wali-kota',
    when: {
      conduct: 'attend-campaign',
      support: 'active',
      attributes: 'official-vehicle',
      contest: 'bupati-wali-kota',
    },
    period: 'campaign',
    everyone: FACILITIES,
    involved: true,
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'attend/active/vehicle/gubernur',
    when: { conduct: 'attend-campaign', support: 'active', attributes: 'official-vehicle', contest: 'gubernur' },
    period: 'campaign',
    everyone: NO_PENALTY,
    involved: true,
    onLeave: true,
    others: 'inference',
    notes: NO_PENALTY_NOTE,
  },
  {
    id: 'attend/active/outside-campaign',
    when: { conduct: 'attend-campaign', support: 'active', attributes: ATTRIBUTES },
    period: 'outside-campaign',
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'attend/attributes',
    when: { conduct: 'attend-campaign', support: 'none', attributes: ['party', 'pns'] },
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'attend/vehicle/bupati-wali-kota',
    when: { conduct: 'attend-campaign', support: 'none', attributes: 'official-vehicle', contest: 'bupati-wali-kota' },
    period: 'campaign',
    everyone: FACILITIES,
    onLeave: true,
    others: 'inference',
  },
  {
    id: 'attend/vehicle/gubernur',
    when: { conduct: 'attend-campaign', support: 'none', attributes: 'official-vehicle', contest: 'gubernur' },
    period: 'campaign',
    everyone: NO_PENALTY,
    onLeave: true,
    others: 'inference',
    notes: NO_PENALTY_NOTE,
  },
  {
    id: 'attend/vehicle/outside-campaign',
    when: { conduct: 'attend-campaign', support: 'none', attributes: 'official-vehicle' },
    period: 'outside-campaign',
    onLeave: true,
    others: 'inference',
  },
  ...SHOWN.map(
    ({ id, when }): Family => ({
      id: `shown/${id}`,
      when,
      onLeave: id !== 'partisan-activity',
      others: 'inference',
      ...(id === 'partisan-activity' ? { notes: ['money-is-give-goods'] } : {}),
    }),
  ),
  {
    id: 'use-state-facilities/bupati-wali-kota',
    when: { conduct: 'use-state-facilities', contest: 'bupati-wali-kota' },
    period: 'campaign',
    everyone: FACILITIES,
    onLeave: false,
    others: 'text',
  },
  {
    id: 'use-state-facilities/gubernur',
    when: { conduct: 'use-state-facilities', contest: 'gubernur' },
    period: 'campaign',
    everyone: NO_PENALTY,
    onLeave: false,
    others: 'text',
    notes: NO_PENALTY_NOTE,
  },
  {
    id: 'use-state-facilities/outside-campaign',
    when: { conduct: 'use-state-facilities' },
    period: 'outside-campaign',
    onLeave: false,
    others: 'text',
  },
]

/**
 * The rows of acts that are no decision of office, in elections of regional heads. Pasal 71 ayat (1) forbids any act that favours one
 * pair, and names heads of regions, pejabat ASN, kepala desa and lurah: for them the exposure stands if the act is shown to favour or
 * harm a pair. A CPNS holds no office yet, so that no post is asked. For all others only what binds everyone is left.
 */
export function pilkadaRows(): CriminalRows {
  return Object.assign({}, ...FAMILIES.map(rowsOf))
}

function rowsOf({ id, when, period, everyone, involved, onLeave, others, notes = [] }: Family): CriminalRows {
  const beside = [...(everyone?.exposures ?? []), ...(involved === true ? [INVOLVED] : [])]
  const besideBasis = everyone?.basis ?? []
  const candidate = involved === true ? [norm('uu-10-2016/pasal-70/ayat-1'), sanction('uu-8-2015/pasal-189')] : []
  const shared = { contest: REGIONAL_CONTESTS, period: period ?? NO_PERIOD, ...when, stage: 'calon' } as const
  const named = {
    then: { exposures: [FAVOURS, ...beside] },
    basis: [ACT, CRIME, ...besideBasis, ...candidate],
    reasoning: 'inference',
    notes: ['pasal-71-speaks-of-any-act', ...notes],
  } as const
  const toldIf = (codes: readonly string[]) => (codes.length === 0 ? {} : { notes: codes })
  /** What is left for whoever Pasal 71 does not name; Pasal 189 only where Pasal 70 names the person. */
  const notNamed = (asInvolved: boolean) => ({
    then: { exposures: asInvolved ? beside : (everyone?.exposures ?? []) },
    basis: [
      ACT,
      norm('uu-10-2016/pasal-70/ayat-1'),
      ...besideBasis,
      ...(asInvolved && involved === true ? [sanction('uu-8-2015/pasal-189')] : []),
    ],
    ...toldIf(notes),
  })
  const prefix = `pilkada/${id}`
  const left = notNamed(true)
  return {
    [`${prefix}/kepala-desa`]: { when: { ...shared, actor: 'kepala-desa', post: NO_POST }, ...named },
    [`${prefix}/office-holder`]: {
      when: { ...shared, actor: OFFICE_BEARERS, post: [...OFFICES, 'penjabat-kepala-desa'] },
      ...named,
    },
    [`${prefix}/penjabat`]: {
      when: { ...shared, actor: OFFICE_BEARERS, post: 'penjabat-kepala-daerah' },
      ...named,
      basis: [ACT, norm('uu-10-2016/pasal-71/ayat-4'), CRIME, ...besideBasis, ...candidate],
    },
    [`${prefix}/pelaksana/every-asn`]: {
      when: { ...shared, actor: OFFICE_BEARERS, post: 'pelaksana' },
      reading: { 'pejabat-asn': 'every-asn' },
      ...named,
    },
    [`${prefix}/pelaksana/office-holders-only`]: {
      when: { ...shared, actor: OFFICE_BEARERS, post: 'pelaksana' },
      reading: { 'pejabat-asn': 'office-holders-only' },
      ...notNamed(true),
      reasoning: 'inference',
    },
    [`${prefix}/cpns`]: {
      when: { ...shared, actor: 'cpns', post: NO_POST },
      then: left.then,
      basis: [...left.basis, norm('pp-11-2017/pasal-36/ayat-2')],
      reasoning: 'inference',
      notes: ['cpns-holds-no-office-yet', ...notes],
    },
    [`${prefix}/perangkat-desa`]: {
      when: { ...shared, actor: 'perangkat-desa', post: NO_POST },
      ...notNamed(true),
      reasoning: others,
    },
    [`${prefix}/not-named`]: {
      when: { ...shared, actor: ['anggota-bpd', 'non-asn', 'penyedia-jasa'], post: NO_POST },
      ...notNamed(false),
      reasoning: others,
    },
    ...headRows(),
  }

  /** An elected head may campaign with a permit or on leave in the campaign period; what leave does not cover is an act like any other. */
  function headRows(): CriminalRows {
    const head = { ...shared, actor: 'kepala-daerah', post: NO_POST } as const
    const acts = {
      then: { exposures: [FAVOURS, ...(everyone?.exposures ?? [])] },
      basis: [ACT, CRIME, ...besideBasis],
      reasoning: 'inference',
    } as const
    if (!onLeave) {
      const codes = ['pasal-71-speaks-of-any-act', 'campaigning-on-leave-is-allowed', ...notes]
      return { [`${prefix}/kepala-daerah`]: { when: head, ...acts, notes: codes } }
    }
    const leave = {
      then: { exposures: everyone?.exposures ?? [] },
      basis: [norm('uu-10-2016/pasal-70/ayat-2'), ...besideBasis],
      reasoning: 'inference',
      notes: ['campaign-leave', ...notes],
    } as const
    const rows: Record<string, CriminalRows[string]> = {}
    if (period !== 'outside-campaign') {
      rows[`${prefix}/kepala-daerah/on-leave`] = { when: { ...head, period: 'campaign' }, ...leave }
    }
    if (period !== 'campaign') {
      const codes = ['pasal-71-speaks-of-any-act', ...notes]
      rows[`${prefix}/kepala-daerah/acts`] = { when: { ...head, period: 'outside-campaign' }, ...acts, notes: codes }
    }
    return rows
  }
}
