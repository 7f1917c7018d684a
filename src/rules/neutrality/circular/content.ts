import { type BasisEntry, inForce } from '../../../law'
import { adviseOnInvitation } from '../advise-on-invitation'
import { classifyConduct } from '../classify-conduct'
import { classFor, conductAt, preferredOf } from './classes'
import type { CircularLine, CircularSays } from './document'
import { type CircularGround, head, line, ownReadings } from './lines'
import { routeLines } from './route'
import { crimeLines, sanctionLines } from './sanctions'
import type { CircularStage } from './stages'

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
    ...routeLines(ground),
  ]
}

function stageLine(ground: CircularGround, stage: CircularStage): CircularLine {
  const under = ground.classified
    .filter((one) => one.stage === stage)
    .map(({ named, by }): CircularLine => {
      const classes = by.map((one) => one.class)
      const telling = classes.filter((one) => one.status !== 'outside-law')
      const standing = telling.some(({ basis }) => basis.some(({ role }) => role === 'norm')) ? 'norm' : 'guideline'
      const says: CircularSays = { code: 'conduct', conduct: named.conduct, how: named.how, classes }
      return line(
        ground,
        says,
        standing,
        telling.map(({ kind }) => kind),
        conductBasis(
          telling.flatMap(({ basis }) => basis),
          ground,
        ),
      )
    })
  const { from, until, contest } = stage
  const own = ground.facts.contest === undefined ? (contest ?? null) : null
  return line(
    ground,
    { code: 'conducts-at-stage', stage: stage.stage, contest: own, from, until },
    'information',
    ground.kinds,
    [],
    under,
  )
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
  const binds = ground.kinds.filter((kind) => under.some((one) => one.binds.includes(kind)))
  return [line(ground, { code: 'crime' }, 'information', binds, [], under)]
}

function allowedLines(ground: CircularGround): CircularLine[] {
  const { kinds, schedule, facts } = ground
  const context = { ...ground.context, readings: ownReadings(ground.context) }
  const last = schedule.stages.at(-1) as CircularStage
  const asked = (conduct: 'cast-vote' | 'attend-campaign') => {
    const how = conduct === 'cast-vote' ? {} : ({ support: 'none', attributes: 'none' } as const)
    return kinds.map((kind) => ({
      kind,
      decision: classifyConduct(conductAt({ conduct, how }, last, kind, facts), context),
    }))
  }
  const votes = asked('cast-vote').filter(
    ({ decision }) => decision.status === 'decided' && decision.conclusion.kind === 'lawful',
  )
  const listens = asked('attend-campaign').filter(({ decision }) => {
    const preferred = preferredOf(decision)
    return preferred.status === 'decided' && preferred.conclusion.kind === 'lawful'
  })
  const basisOf = (found: typeof votes) =>
    shared(found.map(({ kind, decision }) => classFor(kind, decision, facts).basis))
  return [
    ...(votes.length === 0
      ? []
      : [
          line(
            ground,
            { code: 'vote-in-secret' },
            'norm',
            votes.map(({ kind }) => kind),
            basisOf(votes),
          ),
        ]),
    ...(listens.length === 0
      ? []
      : [
          line(
            ground,
            {
              code: 'passive-presence',
              writtenBan: basisOf(listens).some(({ provision }) => provision === 'pp-94-2021/pasal-5/huruf-n/angka-1'),
            },
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
  const common = first.filter(({ provision }) =>
    rest.every((basis) => basis.some((entry) => entry.provision === provision)),
  )
  return [...new Map(common.map((entry) => [entry.provision, entry])).values()]
}

/** Advice, and said to be advice: no norm commands to ignore an invitation or to leave. */
function invitationLines(ground: CircularGround): CircularLine[] {
  const { kinds, facts, context } = ground
  const advised = kinds.flatMap((kind) => {
    const advice = adviseOnInvitation(
      {
        actor: { kind },
        occasion: 'campaign',
        election: facts.election,
        contest: facts.contest,
        heldOn: facts.issuedOn,
        assigned: false,
      },
      { ...context, readings: ownReadings(context) },
    )
    return advice.status === 'outside-law' ? [] : [{ kind, basis: advice.basis }]
  })
  if (advised.length === 0) return []
  return [
    line(
      ground,
      { code: 'ignore-or-leave-invitation' },
      'prudence',
      advised.map(({ kind }) => kind),
      advised.flatMap(({ basis }) => basis),
    ),
  ]
}
