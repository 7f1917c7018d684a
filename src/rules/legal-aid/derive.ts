import { match } from 'ts-pattern'
import { type DateInput, plainDate } from '../../dates'
import {
  allow,
  type Caution,
  type Context,
  type Derived,
  faultsOf,
  givenIn,
  ownOverlays,
  prove,
  setClock,
  type Table,
  unknownRegion,
} from '../../decision'
import { COVERED } from '../../law'
import { DUTY_ROLE_ALIASES, type DutyRole } from '../../organization'
import { ASN_KINDS, NON_ASN_KINDS, PLACES, SERVICE_STATUSES } from '../../people'
import { type LegalAidConflict, legalAidConflicts } from './conflicts'
import {
  AGENCY_STANDINGS,
  AID_ROLES,
  type CODES_OF_PROCEDURE,
  INQUIRY_TRIGGERS,
  INVESTIGATORS,
  type LegalAidInput,
  MATTERS,
  type PHASES,
  POSITIONS,
  PROCEEDINGS,
  type Seat,
  SUBJECTS,
} from './dimensions'
import type { LegalAidFacts } from './facts'
import { agreementStands, localStands } from './standings'
import { LEGAL_AID } from './vocabulary'

/** What a caller of this area may bring beside the facts. */
export interface LegalAidContext extends Context {
  /**
   * The caller's own table in place of the national `local-aid-rule`: what a rule of the agency or region does, over any dimensions of this
   * area. Its effects are labelled local; no other table can be replaced, but rows may be laid over any by `overlay`.
   */
  readonly overlays?: readonly Table[] | undefined
}

/** The table that an overlay may stand in for. */
export const OVERLAID = 'local-aid-rule'

/**
 * Takes the overlays of a context, proved.
 *
 * @param context what the caller brings
 * @returns the tables
 * @throws RangeError for a table that stands in for national law, or that has gaps or overlaps
 */
export function overlaysOf(
  this: { readonly tables: () => readonly Table[] },
  { overlays = [] }: LegalAidContext,
): readonly Table[] {
  const own = ownOverlays.call(this, { overlays: overlays.filter((table) => 'base' in table) })
  const whole = overlays.filter((table) => !('base' in table))
  for (const table of whole) {
    if (table.id !== OVERLAID) {
      throw new RangeError(`overlays: '${table.id}' is national law; accepted: ${OVERLAID}`)
    }
    const { gaps, overlaps } = prove(table, LEGAL_AID)
    const unlabelled = Object.entries(table.rows()).flatMap(([id, { then }]) =>
      typeof then === 'object' && then !== null && ('silent' in then || ('label' in then && then.label === 'local'))
        ? []
        : [`${table.id}/${id} is not labelled local`],
    )
    const faults = [...faultsOf(table), ...unlabelled]
    if (gaps.length + overlaps.length + faults.length > 0) {
      throw new RangeError(
        `overlays: ${table.id} has ${gaps.length} gaps and ${overlaps.length} overlaps${faults.map((one) => `; ${one}`).join('')}`,
      )
    }
  }
  return [...own, ...whole]
}

const CODE_OF_2025 = '2026-01-02'

/**
 * Derives the dimensions of the tables from the facts of a matter.
 *
 * @throws RangeError naming every fact that cannot stand beside the others, or the one that is no code or no day
 */
export function deriveLegalAid(facts: LegalAidFacts): Derived {
  const on = plainDate(facts.on, 'on')
  const begunOn = facts.begunOn === undefined ? undefined : plainDate(facts.begunOn, 'begunOn')
  for (const [fact, given, accepted] of codesOf(facts)) {
    if (given !== undefined && !accepted.includes(given)) {
      throw new RangeError(`${fact}: '${String(given)}' is not accepted; accepted: ${accepted.join(', ')}`)
    }
  }
  const conflicts = legalAidConflicts(facts)
  if (conflicts.length > 0) throw new RangeError(conflicts.map((one) => told(one, facts)).join('; '))
  const cautions: Caution[] = []
  const given = givenIn(facts)
  const region = unknownRegion(LEGAL_AID)
  const set = (name: keyof LegalAidInput, codes: string | readonly string[]) => allow(region, LEGAL_AID, name, codes)
  setClock(region, 'act', on)
  const { person } = facts
  set('aided', kindOf(person.kind))
  if (person.kind === 'pppk-paruh-waktu') cautions.push({ code: 'note', note: 'part-time-pppk-read-as-pppk' })
  // PP 11/2017 Pasal 334 gives this leave to PNS; its Pasal 340 carries other kinds over to CPNS, and PP 49/2018 Pasal 77 lists none for PPPK.
  if (person.status === 'cltn' && person.kind !== 'pns') cautions.push({ code: 'note', note: 'this-leave-is-for-pns' })
  if (person.status !== undefined) set('serviceStatus', person.status)
  if (person.place !== undefined) set('place', person.place)
  const role = roleOf(facts.duty)
  set('aidedRole', role)
  set('proceeding', facts.stage)
  set('counselSeat', seatOf(facts))
  set('inquiryPhase', phaseOf(facts))
  set('criminalProcedure', proceduresOf(facts, begunOn))
  const unsaid = unsaidOf(facts, begunOn)
  if (unsaid !== undefined) cautions.push({ code: 'note', note: unsaid })
  set('agreementStands', agreementStands(facts, on))
  set('localStands', localStands(facts, on))
  for (const name of ['about', 'inquiryTrigger', 'investigator', 'agencyStands'] as const) {
    if (facts[name] !== undefined) set(name, facts[name])
  }
  for (const name of FLAGS) {
    if (facts[name] !== undefined) set(name, facts[name] ? 'yes' : 'no')
  }
  if (facts.chargedWithCommitmentTasks !== undefined && role !== 'pejabat-pelaksana-teknis-kegiatan') {
    cautions.push({ code: 'fact-not-used', fact: 'chargedWithCommitmentTasks' })
  }
  if (on < COVERED['legal-aid'].from) return { regions: [], given, cautions, outside: 'before-coverage' }
  return { regions: [region], given, cautions }
}

/** The facts that are codes, with the codes accepted. */
function codesOf(facts: LegalAidFacts): readonly (readonly [string, string | undefined, readonly string[]])[] {
  const { person, duty, matter, stage, capacity, about, inquiryTrigger, investigator, agencyStands } = facts
  return [
    ['person.kind', person.kind, [...ASN_KINDS, ...NON_ASN_KINDS, 'p3k']],
    ['person.status', person.status, SERVICE_STATUSES],
    ['person.place', person.place, PLACES],
    ['duty', duty, [...AID_ROLES, ...Object.keys(DUTY_ROLE_ALIASES)]],
    ['matter', matter, MATTERS],
    ['stage', stage, PROCEEDINGS],
    ['capacity', capacity, POSITIONS],
    ['about', about, SUBJECTS],
    ['inquiryTrigger', inquiryTrigger, INQUIRY_TRIGGERS],
    ['investigator', investigator, INVESTIGATORS],
    ['agencyStands', agencyStands, AGENCY_STANDINGS],
  ]
}

const FLAGS = ['chargedWithCommitmentTasks', 'usedAuthority', 'caughtInTheAct', 'graveOffence'] as const

function kindOf(kind: LegalAidFacts['person']['kind']): LegalAidInput['aided'] {
  return match(kind)
    .with('pns', 'cpns', 'pppk', (same) => same)
    .with('p3k', 'pppk-paruh-waktu', () => 'pppk' as const)
    .with(
      'thl',
      'honorer',
      'tenaga-kontrak',
      'ptt',
      'ppnpn',
      'pegawai-blud-non-asn',
      'pjlp',
      'tenaga-alih-daya',
      () => 'non-asn' as const,
    )
    .exhaustive()
}

function roleOf(duty: LegalAidFacts['duty']): DutyRole | 'none' {
  const aliases: { readonly [alias: string]: DutyRole } = DUTY_ROLE_ALIASES
  return Object.hasOwn(aliases, duty) ? (aliases[duty] as DutyRole) : (duty as DutyRole | 'none')
}

function seatOf({ matter, capacity }: LegalAidFacts): Seat {
  if (matter === 'pemeriksaan-internal') return 'pemeriksaan-internal'
  if (matter === 'pidana') return capacity as Seat
  const party = capacity === 'pihak'
  if (matter === 'perdata') return party ? 'pihak-perdata' : 'saksi-perdata'
  return party ? 'pihak-tun' : 'saksi-tun'
}

function phaseOf({ stage }: LegalAidFacts): (typeof PHASES)[number] {
  return stage === 'penyelidikan' || stage === 'penyidikan' ? stage : 'other'
}

/**
 * Under which code the matter stands (UU 20/2025 Pasal 361, 362): what was under way on 2 January 2026 is finished under that of 1981; the
 * first inquiry is not among it, and a reopening is taken out of it.
 */
function proceduresOf(
  { on, stage }: LegalAidFacts,
  begunOn: DateInput | undefined,
): readonly (typeof CODES_OF_PROCEDURE)[number][] {
  if (on < CODE_OF_2025) return ['uu-8-1981']
  if (NEW_AT_ONCE.includes(stage)) return ['uu-20-2025']
  if (begunOn === undefined) return ['uu-8-1981', 'uu-20-2025']
  return begunOn < CODE_OF_2025 ? ['uu-8-1981'] : ['uu-20-2025']
}

/** Where the code that is followed is concluded from Pasal 361 and does not stand in it. */
function unsaidOf({ on, stage, matter }: LegalAidFacts, begunOn: DateInput | undefined): string | undefined {
  if (matter !== 'pidana' || on < CODE_OF_2025) return undefined
  if (stage === 'penyelidikan') return 'transition-does-not-name-the-first-inquiry'
  if (stage === 'penuntutan' && begunOn !== undefined && begunOn < CODE_OF_2025) {
    return 'prosecution-after-an-older-investigation'
  }
  return undefined
}

const NEW_AT_ONCE: readonly LegalAidFacts['stage'][] = ['penyelidikan', 'peninjauan-kembali-eksekusi']

function told({ code, path, beside, accepted }: LegalAidConflict, facts: LegalAidFacts): string {
  const where = path.join('.')
  const given = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], facts)
  const against = beside.length === 0 ? '' : ` beside '${beside.join('.')}'`
  const list = accepted.length === 0 ? '' : `; accepted: ${accepted.join(', ')}`
  return `${where}: '${String(given)}' does not fit${against} (${code})${list}`
}
