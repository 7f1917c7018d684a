import { plainDate } from '../../dates'
import { allow, type Caution, type Derived, narrow, type OpenRegion, setClock, unknownRegion } from '../../decision'
import { COVERED } from '../../law'
import { DIPLOMAS, EMPLOYEE_KIND_ALIASES, EMPLOYEE_KINDS, type EmployeeKind, PNS_GOLONGAN } from '../../people'
import {
  type AdditionalDutyInput,
  type EmploymentForDuty,
  HELD_AS,
  HOLDING,
  type Holding,
  PACKAGE_CHARACTERS,
  type PackageType,
  SET_APART,
  type YesOrNo,
} from './dimensions'
import type { DutyCandidate, EligibilityFacts, HeldDuty, ProcurementPackage } from './facts'
import { ADDITIONAL_DUTY } from './vocabulary'

/** The value up to which a package may be of type C, in rupiah: Perlem LKPP 7/2021 as reported. */
export const SMALL_PACKAGE = 200_000_000

/** Where a fact stands, and the dimension it is. */
type Place = readonly [outer: 'person' | 'unit' | undefined, fact: string, dimension: keyof AdditionalDutyInput]

const FLAGS: readonly Place[] = [
  ['person', 'inUnit', 'inUnit'],
  ['person', 'fieldMatches', 'fieldMatches'],
  ['person', 'pengelolaPbj', 'pengelolaPbj'],
  ['person', 'treasurerCertificate', 'treasurerCertificate'],
  ['person', 'detained', 'detained'],
  ['person', 'business', 'business'],
  ['person', 'collectsRevenue', 'collectsRevenue'],
  ['unit', 'structuralOfficer', 'structuralOfficer'],
  ['unit', 'degreeHolder', 'degreeHolder'],
  ['unit', 'regionalRule', 'regionalRule'],
  ['unit', 'hospital', 'hospital'],
  ['unit', 'ppkAppointed', 'ppkAppointed'],
  ['unit', 'necessity', 'necessity'],
  [undefined, 'ppkTasks', 'ppkTasks'],
]

const CODES: readonly Place[] = [
  [undefined, 'duty', 'duty'],
  [undefined, 'fund', 'fund'],
  ['person', 'position', 'position'],
  ['person', 'certificate', 'certificate'],
  ['person', 'pact', 'pact'],
  ['person', 'conflict', 'conflict'],
]

function slotted(places: readonly Place[]) {
  return places.map(([outer, fact, dimension]) => ({ outer, fact, slot: ADDITIONAL_DUTY.slot[dimension] as number }))
}

const FLAG_PLACES = /* @__PURE__ */ slotted(FLAGS)
const CODE_PLACES = /* @__PURE__ */ slotted(CODES)
const HELD_PLACES = /* @__PURE__ */ SET_APART.map((duty) => ({
  duty,
  slot: ADDITIONAL_DUTY.slot[HELD_AS[duty]] as number,
}))

/** Diplomas below a sarjana degree; D4 and the professional ones count as its equal. */
const BELOW_S1: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'sd',
  'smp',
  'sma',
  'd1',
  'd2',
  'sgplb',
  'd3',
  'akademi',
  'sarjana-muda',
])

/** Of those who receive or examine results it is told also before the first regime whether they were there. */
const OLDER: readonly string[] = ['penerima-hasil-pekerjaan', 'pemeriksa-hasil-pekerjaan']

type Loose = { readonly [fact: string]: unknown }

const NOTHING: Loose = {}
const BLUD = 'pegawai-blud-non-asn'

/** Says what was given, a dot inside a nested fact. */
function factOf(facts: EligibilityFacts, fact: string): unknown {
  const dot = fact.indexOf('.')
  if (dot === -1) return facts[fact as keyof EligibilityFacts]
  if (fact === 'person.holds.samePackage' || fact === 'person.holds.sameUnit') {
    // Of duties that were not told nothing more can be asked; what is held for the same package is held in the same unit.
    const told = fact.endsWith('samePackage')
      ? ({ samePackage }: HeldDuty) => samePackage !== undefined
      : ({ samePackage, sameUnit }: HeldDuty) => sameUnit !== undefined || samePackage === true
    return facts.person?.holds?.every(told) === false ? undefined : true
  }
  const outer = facts[fact.slice(0, dot) as 'person'] as { readonly [name: string]: unknown } | undefined
  return outer?.[fact.slice(dot + 1)]
}

/**
 * Derives the dimensions of the tables from the facts: the kind of employment, the diploma and grade as brackets, the type of the package,
 * and how each duty already held lies to the one in question.
 *
 * @param facts the facts
 * @returns the region they leave open
 * @throws RangeError naming the field when a code, an amount or a day is not accepted
 */
export function deriveEligibility(facts: EligibilityFacts): Derived {
  const cautions: Caution[] = []
  const given = { has: (fact: string) => factOf(facts, fact) !== undefined }
  const on = plainDate(facts.on, 'on')
  const region = unknownRegion(ADDITIONAL_DUTY)
  setClock(region, 'act', on)
  const person: Loose = (facts.person as Loose | undefined) ?? NOTHING
  const unit: Loose = (facts.unit as Loose | undefined) ?? NOTHING
  const within = (outer: Place[0]): Loose => {
    if (outer === undefined) return facts as unknown as Loose
    return outer === 'person' ? person : unit
  }
  for (const { outer, fact, slot } of CODE_PLACES) {
    const code = within(outer)[fact] as string | undefined
    if (code !== undefined) narrow(region, ADDITIONAL_DUTY, slot, code)
  }
  for (const { outer, fact, slot } of FLAG_PLACES) {
    const flag = within(outer)[fact]
    if (flag === undefined) continue
    if (typeof flag !== 'boolean') {
      const field = outer === undefined ? fact : `${outer}.${fact}`
      throw new RangeError(`${field}: '${String(flag)}' is not accepted; accepted: true, false`)
    }
    region.masks[slot] = flag ? 1 : 2
  }
  if (facts.person !== undefined) derivePerson(region, facts.person)
  if (facts.package !== undefined) {
    allow(region, ADDITIONAL_DUTY, 'packageType', packageTypes(facts.package, cautions))
  }
  const outside = on < COVERED['additional-duty'].from && !OLDER.includes(facts.duty)
  return { regions: [region], given, cautions, ...(outside ? { outside: 'before-coverage' } : {}) }
}

function derivePerson(region: OpenRegion, person: DutyCandidate): void {
  const { kind, diploma, golongan, holds } = person
  if (kind !== undefined) allow(region, ADDITIONAL_DUTY, 'employment', employmentOf(kind))
  if (diploma !== undefined) {
    accept('person.diploma', diploma, DIPLOMAS)
    allow(region, ADDITIONAL_DUTY, 'degree', BELOW_S1.has(diploma) ? 'below-s1' : 's1-or-equal')
  }
  if (golongan !== undefined) {
    accept('person.golongan', golongan, PNS_GOLONGAN)
    const high = golongan.startsWith('III') || golongan.startsWith('IV')
    allow(region, ADDITIONAL_DUTY, 'grade', high ? 'iii-a-or-above' : 'below-iii-a')
  }
  if (holds === undefined) return
  for (const { duty } of holds) accept('person.holds.duty', duty, ADDITIONAL_DUTY.values[0] as readonly string[])
  allow(region, ADDITIONAL_DUTY, 'budgetHead', headOf(holds))
  for (const { duty, slot } of HELD_PLACES) {
    const own = holds.length === 0 ? holds : holds.filter((one) => one.duty === duty)
    narrow(region, ADDITIONAL_DUTY, slot, holdingOf(own))
  }
}

/** Whether the person is PA or KPA of the unit concerned; of which unit, where it was not said, stays open. */
function headOf(holds: readonly HeldDuty[]): YesOrNo | readonly YesOrNo[] {
  const heads = holds.filter(({ duty }) => duty === 'pengguna-anggaran' || duty === 'kuasa-pengguna-anggaran')
  if (heads.some(({ samePackage, sameUnit }) => sameUnit === true || samePackage === true)) return 'yes'
  return heads.every(({ sameUnit }) => sameUnit === false) ? 'no' : ['yes', 'no']
}

/** The nearest holding counts: for the same package, then in the same unit, then in another. What was not said stays open. */
function holdingOf(held: readonly HeldDuty[]): Holding | readonly Holding[] {
  if (held.length === 0) return 'not-held'
  const each = held.map(({ samePackage, sameUnit }): readonly Holding[] => {
    if (samePackage === true) return ['same-package']
    if (sameUnit === false) return ['other-unit']
    const here: readonly Holding[] = samePackage === false ? ['elsewhere'] : ['elsewhere', 'same-package']
    return sameUnit === true ? here : ['other-unit', ...here]
  })
  const least = Math.max(...each.map((own) => Math.min(...own.map((one) => HOLDING.indexOf(one)))))
  const possible = new Set(each.flat().filter((one) => HOLDING.indexOf(one) >= least))
  return HOLDING.filter((one) => possible.has(one))
}

/**
 * Says how someone serves, as far as duties depend on it.
 *
 * @param kind a kind of employee or a name in use for one
 * @returns the bracket
 * @throws RangeError for a kind nobody knows
 */
export function employmentOf(kind: string): EmploymentForDuty {
  const aliases: { readonly [alias: string]: EmployeeKind } = EMPLOYEE_KIND_ALIASES
  const named = Object.hasOwn(aliases, kind) ? (aliases[kind] as EmployeeKind) : kind
  accept('person.kind', named, EMPLOYEE_KINDS)
  switch (named) {
    case 'pns':
    case 'cpns':
    case 'pppk':
    case 'pppk-paruh-waktu':
      return named
    case 'tni':
    case 'polri':
      return 'tni-polri'
    default:
      return named === BLUD ? 'blud-non-asn' : 'other-non-asn'
  }
}

/**
 * The types a package can be of. A general one up to the limit is not placed by what was read: it stays open between B and C unless the
 * type was set.
 */
function packageTypes({ value, character, type }: ProcurementPackage, cautions: Caution[]): readonly PackageType[] {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`package.value: ${String(value)} is not accepted; accepted: whole rupiah, 0 or more`)
  }
  if (character !== undefined) accept('package.character', character, PACKAGE_CHARACTERS)
  if (type !== undefined)
    accept(
      'package.type',
      type,
      ADDITIONAL_DUTY.values[ADDITIONAL_DUTY.slot.packageType as number] as readonly string[],
    )
  const derived = new Set<PackageType>()
  for (const one of character === undefined ? PACKAGE_CHARACTERS : [character]) {
    if (one === 'complex') derived.add('a')
    else {
      if (value === undefined || value > SMALL_PACKAGE) derived.add('b')
      if (value === undefined || value <= SMALL_PACKAGE) {
        derived.add('c')
        if (one === 'general') derived.add('b')
      }
    }
  }
  if (type === undefined || derived.has(type)) return type === undefined ? [...derived] : [type]
  const codes = [...derived].sort()
  cautions.push({ code: 'stated-contradicts-derived', fact: 'package.type', stated: type, derived: codes.join(', ') })
  return codes
}

function accept(field: string, given: string, accepted: readonly string[]): void {
  if (!accepted.includes(given)) {
    throw new RangeError(`${field}: '${String(given)}' is not accepted; accepted: ${accepted.join(', ')}`)
  }
}
