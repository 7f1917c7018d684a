import type { Fund } from '../../../organization'
import type { AdditionalDuty } from '../dimensions'
import {
  type LaidDownDuty,
  PACKAGE_STAGES,
  type SuccessionFacts,
  type SuccessionPackage,
  type SuccessionPerson,
} from './facts'

/** The office as the plan sees it: sorted, so that the order of the input does not matter. */
export interface OfficeState {
  readonly facts: SuccessionFacts
  readonly people: readonly SuccessionPerson[]
  /** In order of risk. */
  readonly packages: readonly SuccessionPackage[]
  /** Each duty of each person once, with all its entries that still stand. */
  readonly requests: readonly Request[]
  /** Entries that say what another already said. */
  readonly duplicates: readonly LaidDownDuty[]
  /** How many packages each person serves and goes on to serve, with those taken over in the plan. */
  readonly load: Map<string, number>
  /** Each duty laid down and not taken back, as `duty|holder`. */
  readonly gone: ReadonlySet<string>
  /** Everyone who laid some duty down and did not take it back. */
  readonly leaving: ReadonlySet<string>
  /** Everyone whom a package names, by duty. */
  readonly serving: { readonly [D in ServedDuty]: ReadonlySet<string> }
}

/** All entries on one duty of one person. */
export interface Request {
  readonly holder: string
  readonly duty: AdditionalDuty
  readonly entries: readonly LaidDownDuty[]
  /** Whether every entry was taken back by the day of the plan. */
  readonly withdrawn: boolean
}

/** The field of a package that names the holder of a duty. */
export const SERVED_AS = {
  'pejabat-pembuat-komitmen': 'pejabatPembuatKomitmen',
  'pejabat-pelaksana-teknis-kegiatan': 'pptk',
  'pengawas-pekerjaan': 'supervisor',
} as const

/** A duty that is held package by package. */
export type ServedDuty = keyof typeof SERVED_AS

/** The duties held package by package, in the order in which successors are sought. */
export const SERVED_DUTIES = Object.keys(SERVED_AS) as readonly ServedDuty[]

const RANK: { readonly [S in SuccessionPackage['stage']]: number } = {
  'payment-due': 0,
  running: 0,
  signing: 1,
  preparation: 2,
}
const LATEST = '9999-12-31'

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Keys with numbers in them in the order of the numbers: `paket-2` before `paket-10`. */
const byKey = (a: string, b: string) => byText(inDigits(a), inDigits(b)) || byText(a, b)
const inDigits = (key: string) => key.replace(/\d+/g, (digits) => digits.padStart(12, '0'))

/**
 * Orders packages by risk: a running contract or a payment due first, then signing, then preparation; within these the nearest day, then
 * the greater value, then the key.
 */
export function byRisk(a: SuccessionPackage, b: SuccessionPackage): number {
  return (
    RANK[a.stage] - RANK[b.stage] ||
    byText(a.dueOn ?? LATEST, b.dueOn ?? LATEST) ||
    PACKAGE_STAGES.indexOf(a.stage) - PACKAGE_STAGES.indexOf(b.stage) ||
    (b.value ?? 0) - (a.value ?? 0) ||
    byKey(a.key, b.key)
  )
}

/**
 * Sorts an office and gathers what is asked of it.
 *
 * @param facts the facts
 * @returns the office, in one order whatever the order of the input
 */
export function officeOf(facts: SuccessionFacts): OfficeState {
  const people = facts.people.toSorted((a, b) => byKey(a.key, b.key))
  const packages = facts.packages.toSorted(byRisk)
  const { requests, duplicates } = requestsOf(facts)
  const gone = new Set(requests.filter((one) => !one.withdrawn).map(({ holder, duty }) => `${duty}|${holder}`))
  const load = new Map(people.map(({ key, otherPackages }) => [key, otherPackages ?? 0]))
  for (const one of packages) {
    const serving = new Set(
      SERVED_DUTIES.flatMap((duty) => {
        const holder = one[SERVED_AS[duty]]
        return holder === undefined || gone.has(`${duty}|${holder}`) ? [] : [holder]
      }),
    )
    for (const holder of serving) load.set(holder, (load.get(holder) ?? 0) + 1)
  }
  const holders = (duty: ServedDuty) => new Set(packages.flatMap((one) => one[SERVED_AS[duty]] ?? []))
  return {
    facts,
    people,
    packages,
    requests,
    duplicates,
    load,
    gone,
    leaving: new Set(requests.filter((one) => !one.withdrawn).map(({ holder }) => holder)),
    serving: {
      'pejabat-pembuat-komitmen': holders('pejabat-pembuat-komitmen'),
      'pejabat-pelaksana-teknis-kegiatan': holders('pejabat-pelaksana-teknis-kegiatan'),
      'pengawas-pekerjaan': holders('pengawas-pekerjaan'),
    },
  }
}

function requestsOf({ laidDown, on }: SuccessionFacts): Pick<OfficeState, 'requests' | 'duplicates'> {
  const byPerson = new Map<string, LaidDownDuty[]>()
  const duplicates: LaidDownDuty[] = []
  const sorted = laidDown.toSorted(
    (a, b) =>
      byText(a.duty, b.duty) ||
      byText(a.holder, b.holder) ||
      byText(a.receivedOn ?? LATEST, b.receivedOn ?? LATEST) ||
      byText(a.letter ?? '', b.letter ?? '') ||
      byText(a.event, b.event) ||
      byText(a.withdrawnOn ?? LATEST, b.withdrawnOn ?? LATEST),
  )
  for (const entry of sorted) {
    const key = `${entry.duty}|${entry.holder}`
    const before = byPerson.get(key) ?? []
    byPerson.set(key, before)
    // A second entry of the same letter says nothing new, unless it takes the letter back.
    const twin = before.findIndex((one) => one.letter === entry.letter && one.event === entry.event)
    if (twin === -1) before.push(entry)
    else {
      duplicates.push(entry)
      const first = before[twin] as LaidDownDuty
      if (first.withdrawnOn === undefined && entry.withdrawnOn !== undefined) {
        before[twin] = { ...first, withdrawnOn: entry.withdrawnOn }
      }
    }
  }
  const requests = [...byPerson.values()].map((entries): Request => {
    const [{ holder, duty }] = entries as [LaidDownDuty]
    return {
      holder,
      duty,
      entries,
      withdrawn: entries.every(({ withdrawnOn }) => withdrawnOn !== undefined && withdrawnOn <= on),
    }
  })
  return { requests, duplicates }
}

/** Whether someone laid a duty down and did not take it back. */
export function hasLaidDown(state: OfficeState, holder: string, duty: AdditionalDuty): boolean {
  return state.gone.has(`${duty}|${holder}`)
}

/** The packages that lose the holder of a duty, in order of risk. */
export function wantedFor(state: OfficeState, duty: ServedDuty): readonly SuccessionPackage[] {
  return state.packages.filter((one) => {
    const holder = one[SERVED_AS[duty]]
    return holder !== undefined && state.gone.has(`${duty}|${holder}`)
  })
}

/** Whose money a package spends. */
export function fundOf(state: OfficeState, one: SuccessionPackage): Fund {
  return one.fund ?? state.facts.fund
}
