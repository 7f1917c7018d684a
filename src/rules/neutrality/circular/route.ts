import { type BasisEntry, norm, procedure } from '../../../law'
import type { EmployeeKind } from '../../../people'
import { LEVELS, type Level } from '../../discipline'
import { classifyConduct } from '../classify-conduct'
import type {
  ClassifiedViolation,
  FollowUpDays,
  FollowUpDeadline,
  FollowUpPlan,
  FollowUpStep,
} from '../follow-up/facts'
import type { ConductLevel } from '../outcome'
import { planFollowUp } from '../plan-follow-up'
import { settledPart } from './classes'
import type { CircularLine, CircularSays } from './document'
import { asnOf, type CircularGround, head, line, ownReadings } from './lines'

/**
 * Writes who watches, how one reports, and what follows a report, by the law of the day of issue.
 *
 * @param ground facts, schedule and the classified conduct
 * @returns the lines
 */
export function routeLines(ground: CircularGround): CircularLine[] {
  return [
    head(ground, 'supervision', supervisionLines(ground)),
    head(ground, 'reporting', reportingLines(ground)),
    ...followUpLines(ground),
  ]
}

function supervisionLines(ground: CircularGround): CircularLine[] {
  const { kinds, regime, facts } = ground
  const asn = asnOf(kinds)
  const bawaslu =
    regime === 'pemilu'
      ? [norm('uu-7-2017/pasal-93/huruf-f'), procedure('uu-7-2017/pasal-101/huruf-d')]
      : [procedure('uu-8-2015/pasal-134/ayat-1'), procedure('uu-10-2016/pasal-30/huruf-e')]
  const supervisors = asn.map((kind) => {
    // Supervision does not turn on the conduct, so the one that is always decided is asked about.
    const onTheDay = classifyConduct(
      {
        actor: { kind },
        conduct: 'cast-vote',
        election: facts.election,
        committedOn: facts.issuedOn,
        decidedOn: facts.issuedOn,
      },
      { ...ground.context, readings: ownReadings(ground.context) },
    )
    return onTheDay.status === 'decided' ? settledPart(onTheDay.conclusion.supervisor) : undefined
  })
  const supervisor = supervisors.find((one) => one !== undefined)
  return [
    line(ground, { code: 'supervised-by-bawaslu' }, 'norm', kinds, bawaslu),
    ...(supervisor === undefined
      ? []
      : [line(ground, { code: 'supervised-by', supervisor: supervisor.value }, 'norm', asn, supervisor.basis)]),
    line(
      ground,
      { code: 'superiors-act' },
      'norm',
      asn.filter((kind) => kind === 'pns' || kind === 'cpns'),
      dutyOfSuperiors(facts.issuedOn),
    ),
  ].filter(({ binds }) => binds.length > 0)
}

function dutyOfSuperiors(on: string): BasisEntry[] {
  if (on < '2021-08-31') return [norm('pp-53-2010/pasal-21/ayat-1'), procedure('pp-53-2010/pasal-24/ayat-1')]
  return [
    norm('pp-94-2021/pasal-24/ayat-1'),
    procedure('pp-94-2021/pasal-27/ayat-1'),
    procedure('pp-94-2021/pasal-28/ayat-1'),
  ]
}

const REPORTING = ['report-violation', 'follow-up-report', 'handle-report', 'handle-report-with-information']

/** The deadlines of reports, each as a rule and counted for what happens on the day of issue. */
function reportingLines(ground: CircularGround): CircularLine[] {
  const { kinds, facts } = ground
  const day = facts.issuedOn
  const rules = planOf(ground, ANY_BREACH).steps
  const { steps } = planOf(ground, ANY_BREACH, { knownOn: day, reportedOn: day, registeredOn: day })
  return [
    ...(facts.reportingChannel === undefined
      ? []
      : [line(ground, { code: 'reporting-channel', channel: facts.reportingChannel }, 'information', kinds, [])]),
    ...steps
      .filter(({ code }) => REPORTING.includes(code))
      .map(({ code, deadline, basis }) => {
        // Each of these steps has a deadline, and the plan without days has the same steps.
        const rule = rules.find((one) => one.code === code)?.deadline as FollowUpDeadline
        const says = { code: 'reporting-deadline', step: code, rule, deadline: deadline as FollowUpDeadline } as const
        return line(ground, says, 'norm', kinds, basis)
      }),
  ]
}

interface Route {
  readonly actor: EmployeeKind
  readonly violations: readonly ClassifiedViolation[]
  readonly codes: readonly string[]
}

const ANY_BREACH: Route = { actor: 'pns', violations: [{ kind: 'discipline-violation', crime: false }], codes: [] }

type RouteOfKinds = Route & { readonly kinds: readonly EmployeeKind[] }

/** The steps that readers of a circular need, for each body of rules. */
const ROUTES: readonly RouteOfKinds[] = [
  ...(['pns', 'cpns'] as const).map(
    (actor): RouteOfKinds => ({
      kinds: [actor],
      actor,
      violations: [
        { kind: 'ethics-violation', crime: false },
        ...LEVELS.map((level) => ({ kind: 'discipline-violation', level, crime: false }) as const),
      ],
      codes: [
        'forward-to-kasn',
        'forward-to-bkn',
        'follow-up-recommendation',
        'form-ethics-council',
        'state-moral-sanction',
        'summon',
        'examine',
        'decide',
        'dismiss-cpns',
        'deliver',
        'take-effect',
        'recommend-sanction-to-president',
        'audit-asn-management',
        'administrative-action',
      ],
    }),
  ),
  {
    kinds: ['pppk', 'pppk-paruh-waktu'],
    actor: 'pppk',
    violations: [{ kind: 'discipline-violation', crime: false }],
    codes: [
      'forward-to-kasn',
      'forward-to-bkn',
      'follow-up-recommendation',
      'examine-under-agency-rule',
      'sanction-under-agency-rule',
      'end-contract',
      'recommend-sanction-to-president',
      'audit-asn-management',
      'administrative-action',
    ],
  },
  {
    kinds: ['thl', 'honorer', 'tenaga-kontrak', 'ptt', 'ppnpn', 'pegawai-blud-non-asn', 'pjlp', 'tenaga-alih-daya'],
    actor: 'thl',
    violations: [{ kind: 'contract-violation', crime: false }],
    codes: ['examine-contract-worker', 'sanction-under-contract'],
  },
  {
    kinds: ['kepala-desa'],
    actor: 'kepala-desa',
    violations: [{ kind: 'village-violation', crime: false }],
    codes: ['reprimand-village-head', 'suspend-village-head', 'dismiss-village-head'],
  },
  {
    kinds: ['perangkat-desa'],
    actor: 'perangkat-desa',
    violations: [{ kind: 'village-violation', crime: false }],
    codes: ['reprimand-village-official', 'suspend-village-official', 'dismiss-village-official'],
  },
]

function followUpLines(ground: CircularGround): CircularLine[] {
  const under = ROUTES.flatMap((route) => {
    const binds = ground.kinds.filter((kind) => route.kinds.includes(kind))
    if (binds.length === 0) return []
    const steps = route.violations.flatMap((violation) => stepsAt(ground, route, violation))
    return route.codes.flatMap((code) => {
      const found = new Map<string, { readonly step: FollowUpStep; readonly levels: (ConductLevel | undefined)[] }>()
      for (const { step, level } of steps.filter((one) => one.step.code === code)) {
        const key = JSON.stringify([step.office, step.deadline, step.basis])
        const before = found.get(key)
        if (before === undefined) found.set(key, { step, levels: [level] })
        else before.levels.push(level)
      }
      return [...found.values()].map(({ step, levels }) => {
        const { office, deadline, basis, force } = step
        const says: CircularSays = {
          code: 'follow-up-step',
          step: code,
          ...(force === 'effect' ? {} : { office }),
          ...levelsTold(levels),
          deadline,
        }
        return line(ground, says, force === 'practice' ? 'practice' : 'norm', binds, basis)
      })
    })
  })
  return under.length === 0 ? [] : [head(ground, 'follow-up', merged(under))]
}

/**
 * The steps of one violation, the first of each code, with its level where it has one. What holds only of some who impose is left to the
 * plan of the case: a circular speaks to everybody.
 */
function stepsAt(ground: CircularGround, route: Route, violation: ClassifiedViolation) {
  const { steps } = planOf(ground, { ...route, violations: [violation] })
  return steps
    .filter(({ code, onlyIf }, at) => {
      const first = steps.findIndex((one) => one.code === code) === at
      return first && onlyIf?.['imposes'] === undefined
    })
    .map((step) => ({ step, level: violation.level }))
}

/** The levels of which a step is told: none where it is the same at every level, or where the violation has no level. */
function levelsTold(levels: readonly (ConductLevel | undefined)[]): { readonly levels?: readonly Level[] } {
  const told = LEVELS.filter((level) => levels.includes(level))
  return levels.includes(undefined) || told.length === LEVELS.length ? {} : { levels: told }
}

/** Steps that are the same for several kinds stand once. */
function merged(lines: readonly CircularLine[]): CircularLine[] {
  const unique = new Map<string, CircularLine>()
  for (const one of lines) {
    const key = JSON.stringify([one.says, one.basis])
    const before = unique.get(key)
    unique.set(key, before === undefined ? one : { ...before, binds: [...before.binds, ...one.binds] })
  }
  return [...unique.values()]
}

function planOf(ground: CircularGround, { actor, violations }: Route, days: FollowUpDays = {}): FollowUpPlan {
  const { facts, context } = ground
  return planFollowUp(
    {
      subject: 'violation',
      classified: violations[0],
      actor: { kind: actor },
      election: facts.election,
      asOf: facts.issuedOn,
      ...days,
    },
    context,
  )
}
