import { plainDate } from '../../dates'
import { type Caution, structuredCopy } from '../../decision'
import { type ElectionId, election as nationalElection } from '../../elections'
import { type BasisEntry, compareInstruments, guideline, type InstrumentId, inForce, norm, procedure } from '../../law'
import { EMPLOYEE_KIND_ALIASES, type EmployeeKind, type EmployeeKindAlias } from '../../people'
import { actorOf } from '../discipline'
import { classifyNamed } from './circular/classes'
import { contentLines } from './circular/content'
import {
  type CircularDocument,
  type CircularFacts,
  type CircularLine,
  type CircularSection,
  ISSUER_CAPACITIES,
  ISSUER_OFFICES,
} from './circular/document'
import {
  asnOf,
  type CircularGround,
  CONTRACT_NEUTRALITY,
  contractOf,
  line,
  neutralityBasis,
  ownReadings,
} from './circular/lines'
import { mustNotSayOn } from './circular/must-not-say'
import { scheduleOf } from './circular/stages'
import type { FollowUpContext } from './follow-up/facts'

/**
 * Drafts a circular (surat edaran) on neutrality before a vote: what the law of that day already says, for each kind of employee
 * addressed and each stage of the contestants, with the provision behind every line; and what such a circular may not contain. A
 * circular repeats and reminds: it makes no norm and no sanction, whoever signs it. The words are written by `circularToMarkdown`.
 *
 * @param facts who issues, when, before which election, to whom
 * @param context readings, calendar, the caller's own elections
 * @returns the document with codes and parameters instead of prose
 * @throws RangeError naming the field when a code or a day is not accepted
 * @example
 * const circular = draftCircular({
 *   issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Penajam Paser Utara' },
 *   issuedOn: '2024-08-20',
 *   election: 'pilkada-2024',
 *   addressees: ['pns', 'cpns', 'p3k', 'thl'],
 * })
 * circular.sections.map(({ code }) => code) // => ['background', 'purpose', 'scope', 'legal-basis', 'content', 'closing']
 * circular.mustNotSay.some(({ code }) => code === 'bkn-before-the-hand-over') // => true
 */
export function draftCircular(facts: CircularFacts, context: FollowUpContext = {}): CircularDocument {
  const kinds = checked(facts)
  const election =
    context.elections?.find((one) => one.id === facts.election) ?? nationalElection(facts.election as ElectionId)
  const regime = election.kind === 'pemilu' ? 'pemilu' : 'pilkada'
  const schedule = scheduleOf(election, facts)
  const classified = classifyNamed(facts, kinds, schedule.stages, { ...context, readings: ownReadings(context) })
  const ground: CircularGround = { facts, kinds, regime, schedule, classified, context }
  const asn = asnOf(kinds)
  const contract = contractOf(kinds)
  const { votingOn, determinedOn } = schedule
  const alike = [...asn, ...(facts.issuedOn < '2023-01-03' ? [] : contract)]
  const background = [
    line(ground, { code: 'election-ahead', election: election.id, votingOn, determinedOn }, 'information', kinds, []),
    ...(asn.length === 0
      ? []
      : [line(ground, { code: 'neutrality-required' }, 'norm', asn, neutralityBasis(facts.issuedOn))]),
    ...(contract.length === 0 || facts.issuedOn < '2023-01-03'
      ? []
      : [line(ground, { code: 'contract-staff-neutral' }, 'guideline', contract, CONTRACT_NEUTRALITY)]),
  ]
  const purpose = [
    line(ground, { code: 'purpose-remind' }, 'information', kinds, [guideline('skb-2022/isi/tujuan')]),
    line(ground, { code: 'purpose-no-new-norm' }, 'information', kinds, POWERS),
  ]
  const scope = [
    line(
      ground,
      { code: 'scope' },
      'information',
      kinds,
      [],
      kinds.map((kind) => line(ground, { code: 'scope-kind', kind }, 'information', [kind], [])),
    ),
    ...(alike.length < 2 || !alike.some((kind) => kind !== 'pns')
      ? []
      : [
          line(
            ground,
            { code: 'scope-same-conduct-not-same-sanction' },
            'information',
            alike,
            sameConduct(alike, facts.issuedOn),
          ),
        ]),
  ]
  const content = contentLines(ground)
  const closing = [
    line(ground, { code: 'closing' }, 'information', kinds, []),
    line(ground, { code: 'closing-no-new-norm' }, 'information', kinds, POWERS),
  ]
  const basis = legalBasis([...background, ...purpose, ...content], ground)
  const sections: CircularSection[] = [
    { code: 'background', lines: background },
    { code: 'purpose', lines: purpose },
    { code: 'scope', lines: scope },
    { code: 'legal-basis', lines: basis },
    { code: 'content', lines: content },
    { code: 'closing', lines: closing },
  ]
  return {
    kind: 'surat-edaran',
    format: 1,
    facts: structuredCopy(facts),
    frame: {
      number: facts.number ?? null,
      place: facts.place ?? null,
      date: plainDate(facts.issuedOn, 'issuedOn'),
      nature: 'penting',
      attachments: 0,
      recipients: kinds.some((kind) => actorOf(kind) === 'kepala-desa' || actorOf(kind) === 'perangkat-desa')
        ? ['heads-of-regional-offices', 'camat', 'lurah', 'village-heads']
        : ['heads-of-regional-offices', 'camat', 'lurah'],
      copies: facts.copies ?? [],
    },
    sections,
    mustNotSay: mustNotSayOn(facts.issuedOn, { regime, id: election.id }, kinds),
    cautions: cautionsOf(ground),
  }
}

/** A decision binds only within the power of whoever makes it; a circular adds nothing to the law it repeats. */
const POWERS: readonly BasisEntry[] = [procedure('uu-30-2014/pasal-17/ayat-2'), procedure('uu-30-2014/pasal-18/ayat-1')]

/** Whether the agency's own rule and the contract carry the sanction. */
function underAgencyRule(kind: EmployeeKind): boolean {
  return kind === 'pppk' || kind === 'pppk-paruh-waktu'
}

/** What makes the conduct of all alike, and their sanctions not. */
function sameConduct(kinds: readonly EmployeeKind[], on: string): BasisEntry[] {
  return [
    ...(kinds.some(underAgencyRule) && on >= '2018-11-28' ? [norm('pp-49-2018/pasal-52/ayat-1')] : []),
    ...(contractOf(kinds).length > 0 ? CONTRACT_NEUTRALITY : []),
  ]
}

function checked({ issuer, issuedOn, addressees }: CircularFacts): EmployeeKind[] {
  plainDate(issuedOn, 'issuedOn')
  expect('issuer.capacity', issuer.capacity, ISSUER_CAPACITIES)
  expect('issuer.office', issuer.office, ISSUER_OFFICES)
  if (addressees.length === 0) throw new RangeError('addressees: empty; accepted: at least one kind of employee')
  const kinds = addressees.map((named) => {
    if (actorOf(named) === 'armed' || actorOf(named) === 'kepala-daerah') {
      throw new RangeError(
        `addressees: '${named}' is not accepted; accepted: staff and village officials of the region`,
      )
    }
    return Object.hasOwn(EMPLOYEE_KIND_ALIASES, named)
      ? EMPLOYEE_KIND_ALIASES[named as EmployeeKindAlias]
      : (named as EmployeeKind)
  })
  return [...new Set(kinds)]
}

function expect(field: string, given: unknown, accepted: readonly unknown[]): void {
  if (!accepted.includes(given))
    throw new RangeError(`${field}: '${String(given)}' is not accepted; accepted: ${accepted.join(', ')}`)
}

/** The instruments behind the lines, acts first, each in the order of its making. */
function legalBasis(lines: readonly CircularLine[], ground: CircularGround): CircularLine[] {
  const cited = new Map<string, BasisEntry[]>()
  const walk = (one: CircularLine): void => {
    for (const entry of one.basis) {
      const id = entry.provision.slice(0, entry.provision.indexOf('/'))
      cited.set(id, [...(cited.get(id) ?? []), entry])
    }
    one.under.forEach(walk)
  }
  lines.forEach(walk)
  return [...cited]
    .toSorted(([a], [b]) => compareInstruments(a as InstrumentId, b as InstrumentId))
    .map(([id, basis]) => {
      const ended = inForce(id as InstrumentId, ground.facts.issuedOn).status === 'ended'
      return line(ground, { code: 'legal-basis', instrument: id as InstrumentId, ended }, 'norm', ground.kinds, basis)
    })
}

function cautionsOf({ facts, schedule, classified, kinds }: CircularGround): Caution[] {
  const notes = [
    'circular-makes-no-norm',
    ...(facts.issuer.capacity === 'definitif' ? [] : ['acting-head-has-limits']),
    ...(schedule.stages.some(({ stated }) => stated) ? ['determination-not-established'] : []),
    ...(schedule.votingOn !== null && facts.issuedOn > schedule.votingOn ? ['after-the-vote'] : []),
    ...(contractOf(kinds).length > 0 && facts.issuedOn < '2023-01-03'
      ? ['no-national-text-for-contract-staff-yet']
      : []),
    ...(contractOf(kinds).length > 0 ? ['contract-clause-is-needed'] : []),
    ...(kinds.some(underAgencyRule) ? ['agency-rule-is-needed'] : []),
    ...(facts.issuedOn >= '2024-08-23' && facts.issuedOn < '2024-09-04' ? ['hand-over'] : []),
  ]
  const upcoming = classified.flatMap(({ by }) => by.flatMap(({ decision }) => decision.basis))
  if (upcoming.some(({ provision }) => inForce(provision, facts.issuedOn).status === 'not-yet'))
    notes.push('law-changes-before-the-stage')
  const decided = classified.flatMap(({ by }) => by.flatMap(({ decision }) => decision.cautions))
  const unique = new Map(
    decided.filter(({ code }) => code !== 'inference').map((caution) => [JSON.stringify(caution), caution]),
  )
  return [...notes.map((note) => ({ code: 'note' as const, note })), ...unique.values()]
}
