import type { BasisEntry, BasisRole } from '../../../law'
import type { EmployeeKind } from '../../../people'
import { LEVELS } from '../../discipline'
import type { ConductSanctions, ExposureWithPenalty } from '../outcome'
import { standingOn } from './basis'
import { type Classified, preferredOf, settledPart } from './classes'
import type { CircularFacts, CircularLine, CircularSays, ConductWay, LineStanding } from './document'

interface Said {
  readonly says: CircularSays
  readonly standing: LineStanding
  readonly kind: EmployeeKind
  readonly basis: readonly BasisEntry[]
}

/**
 * Says which sanctions may follow for each kind addressed, as the decisions on the named conduct name them: what a circular repeats
 * and does not make.
 *
 * @param classified the named conduct with its decisions
 * @param facts the facts of the circular
 * @returns one line per sanction, with the kinds it may reach
 */
export function sanctionLines(classified: readonly Classified[], facts: CircularFacts): CircularLine[] {
  const said = classified.flatMap(({ named, by }) =>
    by.flatMap(({ kind, decision }): Said[] => {
      const preferred = preferredOf(decision)
      if (preferred.status !== 'decided') return []
      const { sanctions, kind: found } = preferred.conclusion
      const ends = settledPart(preferred.conclusion.exit)
      if (found === 'dismissal-ground') {
        // A circular names one ground, membership of a party, and its exit is written for every kind.
        const exit = ends as NonNullable<typeof ends>
        return [
          {
            says: { code: 'statutory-dismissal', conduct: named.conduct, exit: exit.value },
            standing: 'norm',
            kind,
            basis: exit.basis,
          },
        ]
      }
      if (ends?.value.form === 'pemberhentian-sebagai-cpns') {
        return [{ says: { code: 'cpns-dismissed' }, standing: 'norm', kind, basis: only(ends.basis, 'sanction') }]
      }
      const choice = settledPart(sanctions)
      if (choice === undefined) {
        // The code of ethics knows no sanction for PPPK: what follows is for their agency's rule.
        const byAgency = found === 'ethics-violation' && sanctions.status === 'silent'
        return byAgency
          ? [{ says: { code: 'agency-rule-decides' }, standing: 'norm', kind, basis: agencyRule(facts) }]
          : []
      }
      const { says, standing } = sayingOf(choice.value)
      const basis = elsewhere(says, facts) ?? only(choice.basis, 'sanction')
      return [{ says, standing, kind, basis }]
    }),
  )
  return gathered(said, facts).toSorted((a, b) => rankOf(a.says) - rankOf(b.says))
}

const AGENCY_RULE: readonly BasisEntry[] = [
  { provision: 'pp-49-2018/pasal-51/ayat-3', role: 'sanction' },
  { provision: 'pp-49-2018/pasal-52/ayat-1', role: 'level' },
  { provision: 'pp-49-2018/pasal-33/huruf-f', role: 'sanction' },
]
const CONTRACT: readonly BasisEntry[] = [{ provision: 'se-menpanrb-1-2023/isi/sanksi', role: 'guideline' }]

/** Where the decision carries the whole rule, the circular cites what it leaves to others. */
function elsewhere({ code }: CircularSays, facts: CircularFacts): readonly BasisEntry[] | undefined {
  if (code === 'agency-rule-decides') return agencyRule(facts)
  return code === 'contract-decides' ? CONTRACT : undefined
}

function agencyRule({ issuedOn }: CircularFacts): readonly BasisEntry[] {
  return issuedOn < '2018-11-28' ? [{ provision: 'uu-5-2014/pasal-104/ayat-3', role: 'sanction' }] : AGENCY_RULE
}

function only(basis: readonly BasisEntry[], ...roles: readonly BasisRole[]): BasisEntry[] {
  return basis.filter(({ role }) => roles.includes(role))
}

function sayingOf(sanctions: ConductSanctions): Pick<Said, 'says' | 'standing'> {
  switch (sanctions.track) {
    case 'ethics':
      return { says: { code: 'moral-sanction', kinds: sanctions.kinds }, standing: 'norm' }
    case 'discipline':
      return { says: { code: 'discipline-sanction', level: sanctions.level, kinds: sanctions.kinds }, standing: 'norm' }
    case 'agency-rule':
      return { says: { code: 'agency-rule-decides' }, standing: 'norm' }
    case 'contract':
      return { says: { code: 'contract-decides' }, standing: 'guideline' }
    case 'village':
      return { says: { code: 'village-ladder', kinds: sanctions.kinds }, standing: 'norm' }
  }
}

const ORDER: readonly CircularSays['code'][] = [
  'moral-sanction',
  'discipline-sanction',
  'cpns-dismissed',
  'agency-rule-decides',
  'contract-decides',
  'village-ladder',
  'statutory-dismissal',
]

function rankOf(says: CircularSays): number {
  const level = says.code === 'discipline-sanction' ? (LEVELS as readonly string[]).indexOf(says.level) : 0
  return ORDER.indexOf(says.code) * LEVELS.length + level
}

/** Lines that say the same for several kinds become one. */
function gathered(said: readonly Said[], facts: CircularFacts): CircularLine[] {
  const lines = new Map<
    string,
    { readonly first: Said; readonly binds: Set<EmployeeKind>; readonly basis: BasisEntry[] }
  >()
  for (const one of said) {
    const key = JSON.stringify(one.says)
    const line = lines.get(key) ?? { first: one, binds: new Set(), basis: [] }
    line.binds.add(one.kind)
    line.basis.push(...one.basis)
    lines.set(key, line)
  }
  return [...lines.values()].map(({ first, binds, basis }) => ({
    says: first.says,
    standing: first.standing,
    binds: [...binds],
    basis: standingOn(basis, facts.issuedOn, facts.election),
    under: [],
  }))
}

/**
 * Says which articles of the election acts the named conduct may come near, each with what must still be shown; articles that
 * punish the contestant's side are not a matter for a circular to staff.
 *
 * @param classified the named conduct with its decisions
 * @param facts the facts of the circular
 * @returns one line per article and test
 */
export function crimeLines(classified: readonly Classified[], facts: CircularFacts): CircularLine[] {
  interface Found {
    readonly exposure: ExposureWithPenalty
    readonly conducts: Map<string, ConductWay>
    readonly binds: Set<EmployeeKind>
    readonly asks: Set<string>
    readonly basis: BasisEntry[]
  }
  const found = new Map<string, Found>()
  for (const { named, by } of classified) {
    for (const { kind, decision } of by) {
      const preferred = preferredOf(decision)
      if (preferred.status !== 'decided') continue
      const { criminal } = preferred.conclusion
      const settled = settledPart(criminal)
      // What is established is never silent on crime: it is settled, by its preferred reading, or open.
      const exposures = settled?.value ?? (criminal as OpenCrime).possible.flatMap(({ conclusion }) => conclusion)
      for (const exposure of exposures as readonly ExposureWithPenalty[]) {
        if (exposure.against !== 'actor') continue
        const key = `${exposure.offence} ${exposure.ifShown.join(' ')}`
        const entry: Found = found.get(key) ?? {
          exposure,
          conducts: new Map(),
          binds: new Set(),
          asks: new Set(),
          basis: [],
        }
        const way = { conduct: named.conduct, how: named.how }
        entry.conducts.set(JSON.stringify(way), way)
        entry.binds.add(kind)
        if (criminal.status === 'open') for (const { fact } of criminal.missing) entry.asks.add(fact)
        entry.basis.push(...criminal.basis.filter(({ provision }) => isArticleOf(exposure.offence, provision)))
        found.set(key, entry)
      }
    }
  }
  return [...found.values()].map(({ exposure, conducts, binds, asks, basis }) => ({
    says: {
      code: 'crime-exposure',
      offence: exposure.offence,
      conducts: [...conducts.values()],
      ifShown: exposure.ifShown,
      asks: [...asks],
    },
    standing: 'norm',
    binds: [...binds],
    basis: standingOn(basis, facts.issuedOn, facts.election),
    under: [],
  }))
}

/** A criminal part that waits for facts. */
type OpenCrime = { readonly possible: readonly { readonly conclusion: readonly ExposureWithPenalty[] }[] }

/** Whether a provision is the article of an offence in its wording of the day: of `uu-1-2015-185` that is `uu-8-2015/pasal-185`. */
function isArticleOf(offence: string, provision: string): boolean {
  const [, article] = /^uu-\d+-\d+-(\w+)/.exec(offence) as RegExpExecArray
  return provision.split('/').includes(`pasal-${article}`)
}
