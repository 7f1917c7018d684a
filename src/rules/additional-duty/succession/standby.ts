import type { DateInput } from '../../../dates'
import type { Fund } from '../../../organization'
import { fitnessOf } from './eligible'
import type { SuccessionContext, SuccessionPackage, SuccessionPerson } from './facts'
import { rungOf } from './ladders'
import { hasLaidDown, type OfficeState } from './office'
import { PPK_RUNGS, type PpkRung, type SuccessionRung } from './rungs'
import type { Standby } from './serve'

const PPK = 'pejabat-pembuat-komitmen'
const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
const SUPERVISOR = 'pengawas-pekerjaan'
const NOBODY = { standing: 'eligible', conditions: [], obstacles: [], missing: [] } as const
const BARRED = { standing: 'not-eligible', conditions: [], obstacles: [], missing: [] } as const

type Fit = ReturnType<typeof fitnessOf>

/** One fitness function for each fund, made when first needed. */
function byFund(
  make: (fund: Fund) => Fit,
): (person: SuccessionPerson, one: SuccessionPackage, fund: Fund) => ReturnType<Fit> {
  const made = new Map<Fund, Fit>()
  return (person, one, fund) => {
    const tells = made.get(fund) ?? make(fund)
    made.set(fund, tells)
    return tells(person, one)
  }
}

/** The rung of someone who may take over from a PPK; `undefined` where it is not known, or where the person has left. */
export function rungFor(state: OfficeState, person: SuccessionPerson): PpkRung | undefined {
  const { key, holds, inUnit, readyFor } = person
  const has = (duty: string) => holds?.some((held) => held.duty === duty) === true
  // The power of a PA or KPA ends at the own unit.
  if (inUnit !== false && has('pengguna-anggaran')) return 'pa-acts'
  if (inUnit !== false && has('kuasa-pengguna-anggaran')) return 'kpa-doubles'
  if (hasLaidDown(state, key, PPK)) return undefined
  if (has(PPK) || state.serving[PPK].has(key)) return 'remaining-holders'
  // A PPTK can be named PPK like anyone else; who is ready for the tasks a to m alone stands on the lower rung.
  const onlyTasks =
    readyFor?.includes('pptk-tasks-a-to-m') === true && !readyFor.some((one) => one.startsWith('others-'))
  if (has(PPTK) && onlyTasks) return 'pptk-tasks-a-to-m'
  if (inUnit === undefined) return undefined
  return inUnit ? 'others-of-the-unit' : 'others-of-another-unit'
}

/** Who laid down another duty has to be asked; of anyone else readiness is asked when the successors are checked. */
function readiness(state: OfficeState, person: SuccessionPerson | null, rung: SuccessionRung): Standby['ready'] {
  if (person === null) return 'yes'
  if (person.readyFor !== undefined) return person.readyFor.includes(rung) ? 'yes' : 'no'
  return state.leaving.has(person.key) ? 'unknown' : 'yes'
}

/** A fitness that waits for facts, unless the person does not qualify whatever they are. */
function waitingFor(tells: Standby['fit'], ...facts: readonly string[]): Standby['fit'] {
  return (one, fund) => {
    const found = tells(one, fund)
    if (found.standing === 'not-eligible') return found
    return { standing: 'unknown', conditions: [], obstacles: [], missing: [...facts, ...found.missing] }
  }
}

/** Everyone who may take over from a PPK, rung by rung, as far as the law of the day has the rung for the fund of a package. */
export function standbysForPpk(state: OfficeState, { readings }: SuccessionContext): Standby[] {
  const { on, office = {} } = state.facts
  const asked = { on: on as DateInput, office, readings }
  const plain = byFund((fund) => fitnessOf({ ...asked, duty: PPK, fund }))
  const doubling = byFund((fund) => fitnessOf({ ...asked, duty: PPK, fund, necessity: true }))
  const tasks = byFund((fund) => fitnessOf({ ...asked, duty: PPTK, fund, ppkTasks: true }))
  const open = (rung: PpkRung, fund: Fund) => rungOf(rung, fund, on).status === 'decided'
  const standby = (person: SuccessionPerson | null, rung: PpkRung): Standby => ({
    person,
    rung,
    stage: PPK_RUNGS.indexOf(rung),
    takes: rung === 'pptk-tasks-a-to-m' ? 'tasks-a-to-m' : 'everything',
    ready: rung === 'pa-acts' ? 'yes' : readiness(state, person, rung),
    unlimited: rung === 'pa-acts',
    fit: (one, fund) => {
      if (!open(rung, fund)) return BARRED
      // The PA holds the power from the start: no condition of a PPK is put to it.
      if (person === null || rung === 'pa-acts') return NOBODY
      if (rung === 'kpa-doubles') return doubling(person, one, fund)
      return rung === 'pptk-tasks-a-to-m' ? tasks(person, one, fund) : plain(person, one, fund)
    },
  })
  const found = state.people.flatMap((person): Standby[] => {
    const rung = rungFor(state, person)
    if (rung !== undefined) return [standby(person, rung)]
    if (hasLaidDown(state, person.key, PPK)) return []
    // Whether the person belongs to the unit decides the rung. Until that is known it is asked: nobody is left out in silence.
    const meanwhile = standby(person, 'others-of-the-unit')
    return [{ ...meanwhile, fit: waitingFor(meanwhile.fit, 'people.inUnit') }]
  })
  const has = (rung: PpkRung) => found.some((one) => one.rung === rung)
  return [
    ...found,
    ...(office.kpa === true && !has('kpa-doubles') ? [standby(null, 'kpa-doubles')] : []),
    ...(has('pa-acts') ? [] : [standby(null, 'pa-acts')]),
  ]
}

/** Everyone who may take over from a PPTK: structural officers, then pelaksana; PA or KPA act meanwhile. */
export function standbysForPptk(state: OfficeState, { readings }: SuccessionContext): Standby[] {
  const { on, office = {} } = state.facts
  const fits = byFund((fund) => fitnessOf({ on, office, readings, duty: PPTK, fund, ppkTasks: false }))
  const found = state.people.flatMap((person): Standby[] => {
    if (hasLaidDown(state, person.key, PPTK)) return []
    const { position } = person
    const structural = position === undefined || position === 'struktural-lain'
    if (!structural && position !== 'pelaksana' && position !== 'fungsional') return []
    const rung: SuccessionRung = structural ? 'structural-officer' : 'general-functional-officer'
    const fit: Standby['fit'] = (one, fund) => fits(person, one, fund)
    return [
      {
        person,
        rung,
        stage: structural ? 0 : 1,
        takes: 'everything',
        ready: readiness(state, person, rung),
        unlimited: false,
        // The post decides the rung. Until it is known it is asked: nobody is left out in silence.
        fit: position === undefined ? waitingFor(fit, 'people.position') : fit,
      },
    ]
  })
  return [
    ...found,
    {
      person: null,
      rung: 'giver-acts',
      stage: 2,
      takes: 'everything',
      ready: 'yes',
      unlimited: true,
      fit: () => NOBODY,
    },
  ]
}

/** Everyone who may take over from a field supervisor: other technical staff; the PPK checks in person what is left. */
export function standbysForSupervisors(state: OfficeState, { readings }: SuccessionContext): Standby[] {
  const { on, office = {} } = state.facts
  const fits = byFund((fund) => fitnessOf({ on, office, readings, duty: SUPERVISOR, fund }))
  const found = state.people.flatMap((person): Standby[] => {
    if (person.technical === false || hasLaidDown(state, person.key, SUPERVISOR)) return []
    const fit: Standby['fit'] = (one, fund) => fits(person, one, fund)
    return [
      {
        person,
        rung: 'other-technical-staff',
        stage: 0,
        takes: 'everything',
        ready: readiness(state, person, 'other-technical-staff'),
        unlimited: false,
        fit: person.technical === undefined ? waitingFor(fit, 'people.technical') : fit,
      },
    ]
  })
  return [
    ...found,
    {
      person: null,
      rung: 'ppk-in-person',
      stage: 1,
      takes: 'everything',
      ready: 'yes',
      unlimited: true,
      fit: () => NOBODY,
    },
  ]
}
