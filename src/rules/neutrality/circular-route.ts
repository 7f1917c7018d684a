import { type BasisEntry, norm, procedure } from '../../law'
import { settledPart } from './circular-classes'
import type { CircularLine, CircularSays } from './circular-document'
import { asnOf, type CircularGround, head, line, ownReadings } from './circular-lines'
import { classifyConduct } from './classify-conduct'
import type { FollowUpStep } from './follow-up-facts'
import { planFollowUp } from './plan-follow-up'

/**
 * Writes who watches, how one reports, and what follows a report, by the law of the day of issue.
 *
 * @param ground facts, schedule and the classified conduct
 * @returns the lines
 */
export function routeLines(ground: CircularGround): CircularLine[] {
  return [head(ground, 'supervision', supervisionLines(ground)), head(ground, 'reporting', reportingLines(ground)), ...followUpLines(ground)]
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
