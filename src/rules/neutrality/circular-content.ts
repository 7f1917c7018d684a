import { type BasisEntry, guideline, inForce, norm, procedure } from '../../law'
import { ASN_KINDS, type EmployeeKind, VILLAGE_KINDS } from '../../people'
import { adviseOnInvitation } from './advise-on-invitation'
import { standingOn } from './circular-basis'
import { type Classified, classFor, conductAt, preferredOf, settledPart } from './circular-classes'
import type { CircularFacts, CircularLine, CircularSays, LineStanding } from './circular-document'
import { crimeLines, sanctionLines } from './circular-sanctions'
import type { CircularSchedule, CircularStage } from './circular-stages'
import { classifyConduct } from './classify-conduct'
import type { FollowUpContext, FollowUpStep } from './follow-up-facts'
import { planFollowUp } from './plan-follow-up'

/** What the parts of a circular are written from. */
export interface CircularGround {
  readonly facts: CircularFacts
  readonly kinds: readonly EmployeeKind[]
  readonly regime: 'pemilu' | 'pilkada'
  readonly schedule: CircularSchedule
  readonly classified: readonly Classified[]
  readonly context: FollowUpContext
}

/** Makes a line, keeping of its basis what stands on the day of issue. */
export function line(
  { facts }: Pick<CircularGround, 'facts'>,
  says: CircularSays,
  standing: LineStanding,
  binds: readonly EmployeeKind[],
  basis: readonly BasisEntry[],
  under: readonly CircularLine[] = [],
): CircularLine {
  return { says, standing, binds, basis: standingOn(basis, facts.issuedOn, facts.election), under }
}

/** The kinds of ASN among those addressed. */
export function asnOf(kinds: readonly EmployeeKind[]): EmployeeKind[] {
  return kinds.filter((kind) => (ASN_KINDS as readonly EmployeeKind[]).includes(kind))
}

/** The kinds that serve under a contract of a unit: neither ASN nor village officials. */
export function contractOf(kinds: readonly EmployeeKind[]): EmployeeKind[] {
  const others: readonly EmployeeKind[] = [...ASN_KINDS, ...VILLAGE_KINDS]
  return kinds.filter((kind) => !others.includes(kind))
}

/**
 * Writes part E: what is not done at each stage, what may follow, what comes near criminal law, what stays free, what is prudent, who
 * watches, how one reports and what follows a report.
 *
 * @param ground facts, schedule and the classified conduct
 * @returns the lines of the part
 */
export function contentLines(ground: CircularGround): CircularLine[] {
  return [
    ...ground.schedule.stages.map((stage) => stageLine(ground, stage)),
    head(ground, 'sanctions', sanctionLines(ground.classified, ground.facts)),
    ...crimeLine(ground),
    head(ground, 'allowed', allowedLines(ground)),
    ...invitationLines(ground),
    head(ground, 'supervision', supervisionLines(ground)),
    head(ground, 'reporting', reportingLines(ground)),
    ...followUpLines(ground),
  ]
}

/** A line that only heads those under it; they carry what it rests on. */
function head(ground: CircularGround, code: 'sanctions' | 'allowed' | 'supervision' | 'reporting' | 'follow-up', under: readonly CircularLine[]): CircularLine {
  return line(ground, { code }, 'information', ground.kinds, [], under)
}

function stageLine(ground: CircularGround, stage: CircularStage): CircularLine {
  const under = ground.classified
    .filter((one) => one.stage === stage)
    .map(({ named, by }): CircularLine => {
      const classes = by.map((one) => one.class)
      const binds = classes.filter((one) => one.status !== 'outside-law').map(({ kind }) => kind)
      const standing = classes.some(({ basis }) => basis.some(({ role }) => role === 'norm')) ? 'norm' : 'guideline'
      const says: CircularSays = { code: 'conduct', conduct: named.conduct, how: named.how, classes }
      return line(ground, says, standing, binds, conductBasis(classes.flatMap(({ basis }) => basis), ground))
    })
  const { from, until } = stage
  return line(ground, { code: 'conducts-at-stage', stage: stage.stage, from, until }, 'information', ground.kinds, [], under)
}

/** The election acts of the other kind of election, at which a decision looked in vain. */
const OTHER_ACTS = { pemilu: /^uu-(1-2015|8-2015|10-2016)\//, pilkada: /^uu-7-2017\// } as const

/**
 * What describes the conduct, each provision once under the strongest role it has; levels and sanctions are told elsewhere. What no
 * longer stands, and the acts of another kind of election, show only where one looked.
 */
function conductBasis(basis: readonly BasisEntry[], { facts, regime }: CircularGround): BasisEntry[] {
  const describing = basis.filter(
    ({ role, provision }) =>
      (role === 'norm' || role === 'guideline') &&
      !OTHER_ACTS[regime].test(provision) &&
      inForce(provision, facts.issuedOn).status === 'in-force',
  )
  const strongest = new Map<string, BasisEntry>()
  for (const entry of describing) {
    if (strongest.get(entry.provision)?.role !== 'norm') strongest.set(entry.provision, entry)
  }
  return [...strongest.values()]
}

function crimeLine(ground: CircularGround): CircularLine[] {
  const under = crimeLines(ground.classified, ground.facts)
  if (under.length === 0) return []
  const conducts = [...new Set(under.flatMap(({ says }) => (says.code === 'crime-exposure' ? says.conducts : [])))]
  const binds = ground.kinds.filter((kind) => under.some((one) => one.binds.includes(kind)))
  return [line(ground, { code: 'crime', conducts }, 'information', binds, [], under)]
}

function allowedLines(ground: CircularGround): CircularLine[] {
  const { kinds, schedule, facts, context } = ground
  const last = schedule.stages.at(-1) as CircularStage
  const asked = (conduct: 'cast-vote' | 'attend-campaign') => {
    const how = conduct === 'cast-vote' ? {} : ({ support: 'none', attributes: 'none' } as const)
    return kinds.map((kind) => ({ kind, decision: classifyConduct(conductAt({ conduct, how }, last, kind, facts), context) }))
  }
  const votes = asked('cast-vote').filter(({ decision }) => decision.status === 'decided' && decision.conclusion.kind === 'lawful')
  const listens = asked('attend-campaign').filter(({ decision }) => {
    const preferred = preferredOf(decision)
    return preferred.status === 'decided' && preferred.conclusion.kind === 'lawful'
  })
  const basisOf = (found: typeof votes) => shared(found.map(({ kind, decision }) => classFor(kind, decision, facts).basis))
  return [
    ...(votes.length === 0 ? [] : [line(ground, { code: 'vote-in-secret' }, 'norm', votes.map(({ kind }) => kind), basisOf(votes))]),
    ...(listens.length === 0
      ? []
      : [
          line(
            ground,
            { code: 'passive-presence' },
            'norm',
            listens.map(({ kind }) => kind),
            basisOf(listens),
          ),
        ]),
  ]
}

/** What every one of several answers rests on, under the strongest role it has in any. */
function shared(bases: readonly (readonly BasisEntry[])[]): BasisEntry[] {
  const [first = [], ...rest] = bases
  const common = first.filter(({ provision }) => rest.every((basis) => basis.some((entry) => entry.provision === provision)))
  return [...new Map(common.map((entry) => [entry.provision, entry])).values()]
}

/** Advice, and said to be advice: no norm commands to ignore an invitation or to leave. */
function invitationLines(ground: CircularGround): CircularLine[] {
  const { kinds, facts, context } = ground
  const advised = kinds.flatMap((kind) => {
    const advice = adviseOnInvitation(
      { actor: { kind }, occasion: 'campaign', election: facts.election, contest: facts.contest, heldOn: facts.issuedOn, assigned: false },
      { ...context, readings: ownReadings(context) },
    )
    return advice.status === 'outside-law' ? [] : [{ kind, basis: advice.basis }]
  })
  if (advised.length === 0) return []
  return [line(ground, { code: 'ignore-or-leave-invitation' }, 'prudence', advised.map(({ kind }) => kind), advised.flatMap(({ basis }) => basis))]
}

/** The readings that decisions know; those of the counting of days are for the plan alone. */
export function ownReadings({ readings = {} }: FollowUpContext): { readonly [point: string]: string } {
  const counting = ['bare-hari', 'cuti-bersama-working-day', 'effect-day-fifteen']
  return Object.fromEntries(Object.entries(readings).filter(([point]) => !counting.includes(point)))
}

function supervisionLines(ground: CircularGround): CircularLine[] {
  const { kinds, regime, classified, facts } = ground
  const asn = asnOf(kinds)
  const bawaslu =
    regime === 'pemilu'
      ? [norm('uu-7-2017/pasal-93/huruf-f'), procedure('uu-7-2017/pasal-101/huruf-d')]
      : [procedure('uu-8-2015/pasal-134/ayat-1'), procedure('uu-10-2016/pasal-30/huruf-e')]
  const [supervisor] = asn.flatMap((kind) => {
    const own = classified.flatMap(({ by }) => by).find((one) => one.kind === kind)
    if (own === undefined) return []
    const onTheDay = classifyConduct({ ...own.decision.facts, committedOn: facts.issuedOn, decidedOn: facts.issuedOn }, { ...ground.context, readings: ownReadings(ground.context) })
    return onTheDay.status === 'decided' ? (settledPart(onTheDay.conclusion.supervisor) ?? []) : []
  })
  return [
    line(ground, { code: 'supervised-by-bawaslu' }, 'norm', kinds, bawaslu),
    ...(supervisor === undefined
      ? []
      : [line(ground, { code: 'supervised-by', supervisor: supervisor.value }, 'norm', asn, supervisor.basis)]),
    line(ground, { code: 'superiors-act' }, 'norm', asn.filter((kind) => kind === 'pns' || kind === 'cpns'), dutyOfSuperiors(facts.issuedOn)),
  ].filter(({ binds }) => binds.length > 0)
}

function dutyOfSuperiors(on: string): BasisEntry[] {
  if (on < '2021-08-31') return [norm('pp-53-2010/pasal-21/ayat-1'), procedure('pp-53-2010/pasal-24/ayat-1')]
  return [norm('pp-94-2021/pasal-24/ayat-1'), procedure('pp-94-2021/pasal-27/ayat-1'), procedure('pp-94-2021/pasal-28/ayat-1')]
}

const REPORTING = ['report-violation', 'follow-up-report', 'handle-report', 'handle-report-with-information']

/** The deadlines of reports, counted for what became known on the day of issue. */
function reportingLines(ground: CircularGround): CircularLine[] {
  const { kinds, facts } = ground
  const day = facts.issuedOn
  const { steps } = planOf(ground, { knownOn: day, reportedOn: day, registeredOn: day })
  return [
    ...(facts.reportingChannel === undefined
      ? []
      : [line(ground, { code: 'reporting-channel', channel: facts.reportingChannel }, 'information', kinds, [])]),
    ...steps
      .filter(({ code }) => REPORTING.includes(code))
      .flatMap(({ code, deadline, basis }) =>
        deadline === null ? [] : [line(ground, { code: 'reporting-deadline', step: code, deadline }, 'norm', kinds, basis)],
      ),
  ]
}

/** The steps a reader of a circular needs, each once. */
const ROUTE = [
  'forward-to-kasn',
  'forward-to-bkn',
  'follow-up-recommendation',
  'summon',
  'examine',
  'form-ethics-council',
  'state-moral-sanction',
  'decide',
  'deliver',
  'take-effect',
  'administrative-action',
  'recommend-sanction-to-president',
]

function followUpLines(ground: CircularGround): CircularLine[] {
  const asn = asnOf(ground.kinds).filter((kind) => kind === 'pns' || kind === 'cpns')
  if (asn.length === 0) return []
  const plans = (['ethics-violation', 'discipline-violation'] as const).map((kind) =>
    planOf(ground, {}, { kind, level: kind === 'discipline-violation' ? 'berat' : undefined, crime: false }),
  )
  const steps = new Map<string, FollowUpStep>()
  for (const step of plans.flatMap((plan) => plan.steps)) if (!steps.has(step.code)) steps.set(step.code, step)
  const under = ROUTE.flatMap((code) => {
    const step = steps.get(code)
    if (step === undefined) return []
    const { office, to, deadline, basis, force } = step
    const says: CircularSays = { code: 'follow-up-step', step: code, office, ...(to === undefined ? {} : { to }), deadline }
    return [line(ground, says, force === 'practice' ? 'practice' : 'norm', asn, basis)]
  })
  return [head(ground, 'follow-up', under)]
}

function planOf(ground: CircularGround, days: object, classified?: Parameters<typeof planFollowUp>[0]['classified']) {
  return planFollowUp(
    {
      subject: 'violation',
      classified: classified ?? { kind: 'discipline-violation', crime: false },
      actor: { kind: 'pns' },
      election: ground.facts.election,
      asOf: ground.facts.issuedOn,
      ...days,
    },
    ground.context,
  )
}

/** What requires neutrality of those addressed, on the day of issue. */
export function neutralityBasis(on: string): BasisEntry[] {
  if (on < '2023-10-31') return [norm('uu-5-2014/pasal-2/huruf-f'), norm('uu-5-2014/pasal-9/ayat-2')]
  return [norm('uu-20-2023/pasal-2/huruf-f'), norm('uu-20-2023/pasal-9/ayat-2'), norm('uu-20-2023/pasal-24/ayat-1/huruf-d')]
}

/** What asks contract staff to stay neutral; before 2023 no national text was found. */
export const CONTRACT_NEUTRALITY: readonly BasisEntry[] = [
  guideline('se-menpanrb-1-2023/isi/netral'),
  guideline('se-menpanrb-1-2023/isi/bentuk-pelanggaran'),
]
