import { between, from, type Period } from '../../dates'
import { defineTable, silent } from '../../decision'
import { type BasisEntry, norm, procedure } from '../../law'
import { AGENCIES, type Agency } from '../dimensions'
import type { Office } from '../office'
import type { PersonnelAuthority, PersonnelAuthorityOutcome } from '../outcome'
import { ORGANIZATION_VALUES, type OrganizationInput } from '../vocabulary'

/** The dimension of the table of personnel power. */
export type PersonnelAuthorityInput = Pick<OrganizationInput, 'agency'>

/** The office that decides in each agency, and whether PP 11/2017 names it or an act does. */
const DECIDES: { readonly [A in Agency]: Office } = {
  kementerian: 'menteri',
  kejaksaan: 'jaksa-agung',
  kepolisian: 'kapolri',
  lpnk: 'pimpinan-lpnk',
  'sekretariat-lembaga-negara': 'sekretaris-jenderal',
  'mahkamah-agung': 'sekretaris-mahkamah-agung',
  provinsi: 'gubernur',
  kabupaten: 'bupati',
  kota: 'wali-kota',
}

const REGIONS: readonly Agency[] = ['provinsi', 'kabupaten', 'kota']

/** Agencies the acts name only by the office they count as; PP 11/2017 says so. */
const COUNTED_AS = {
  kejaksaan: 'pp-11-2017/pasal-3/ayat-4',
  kepolisian: 'pp-11-2017/pasal-3/ayat-4',
  'mahkamah-agung': 'pp-11-2017/pasal-3/ayat-6',
} as const

interface Regime {
  readonly period: Period
  readonly basis: readonly BasisEntry[]
  readonly reserved: readonly string[]
  /** For whom the proposal is made. */
  readonly note: string
}

const HIGH = ['jpt-utama', 'jpt-madya'] as const

/** The acts, each with the articles on who decides and who proposes. */
const REGIMES: { readonly [id: string]: Regime } = {
  'uu-5': {
    period: between('2014-01-15', '2023-10-31'),
    basis: [
      norm('uu-5-2014/pasal-53'),
      norm('uu-5-2014/pasal-1/angka-14'),
      procedure('uu-5-2014/pasal-54/ayat-1'),
      procedure('uu-5-2014/pasal-54/ayat-4'),
    ],
    reserved: [...HIGH, 'jf-ahli-utama'],
    note: 'proposes-administrative-and-functional-officials',
  },
  'uu-20': {
    period: from('2023-10-31'),
    basis: [
      norm('uu-20-2023/pasal-29/ayat-1'),
      norm('uu-20-2023/pasal-1/angka-10'),
      procedure('uu-20-2023/pasal-30/ayat-1'),
      procedure('uu-20-2023/pasal-30/ayat-4'),
    ],
    reserved: [...HIGH, 'jabatan-fungsional-tertinggi'],
    note: 'proposes-all-but-the-highest-posts',
  },
}

/** The day on which PP 11/2017 began to say which offices count as a minister or as a secretary-general. */
const PP_11 = '2017-04-07'

interface Version {
  readonly id: string
  readonly period: Period
  readonly counted: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
}

/** That an agency counts as one the act names is our reading before the regulation, and under the act that came after it. */
function versionsOf(agency: Agency, id: string, period: Period): readonly Version[] {
  if (!(agency in COUNTED_AS)) return [{ id, period, counted: [], reasoning: 'text' }]
  const counted = [norm(COUNTED_AS[agency as keyof typeof COUNTED_AS])]
  if (period.until === null) return [{ id, period, counted, reasoning: 'inference' }]
  return [
    { id: `${id}/before-pp-11`, period: between(period.from, PP_11), counted: [], reasoning: 'inference' },
    { id: `${id}/pp-11`, period: between(PP_11, period.until), counted, reasoning: 'text' },
  ]
}

function authorityOf(agency: Agency, reserved: readonly string[]): PersonnelAuthority {
  return {
    decides: DECIDES[agency],
    proposes: REGIONS.includes(agency) ? 'sekretaris-daerah' : 'pejabat-yang-berwenang-di-instansi',
    reservedForPresiden: reserved,
  }
}

interface AuthorityRow {
  readonly when: { readonly agency: Agency | readonly Agency[] }
  readonly during: { readonly decision: Period }
  readonly then: PersonnelAuthorityOutcome
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}

function rowsOf(): { [id: string]: AuthorityRow } {
  const rows: { [id: string]: AuthorityRow } = {
    'any/before-coverage': {
      when: { agency: AGENCIES },
      during: { decision: between('0001-01-01', '2014-01-15') },
      then: silent('before-coverage'),
      basis: [procedure('uu-5-2014/pasal-141')],
      reasoning: 'text',
    },
  }
  for (const agency of AGENCIES) {
    for (const [id, { period, basis, reserved, note }] of Object.entries(REGIMES)) {
      for (const version of versionsOf(agency, id, period)) {
        rows[`${agency}/${version.id}`] = {
          when: { agency },
          during: { decision: version.period },
          then: authorityOf(agency, reserved),
          basis: [...basis, ...version.counted],
          reasoning: version.reasoning,
          notes: REGIONS.includes(agency) ? [note, 'power-is-of-the-office-not-the-deputy'] : [note],
        }
      }
    }
  }
  return rows
}

/** Who decides and who proposes in personnel matters of an agency: UU 5/2014 Pasal 53-54, UU 20/2023 Pasal 29-30. */
export const personnelAuthorityTable = /* @__PURE__ */ defineTable<
  PersonnelAuthorityInput,
  'decision',
  PersonnelAuthorityOutcome
>()({
  id: 'personnel-authority',
  bucket: 'agency',
  dimensions: { agency: ORGANIZATION_VALUES.agency },
  rows: rowsOf,
})
