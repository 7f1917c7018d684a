import { prepareTable } from '../../../decision'
import { evidenceOfCited } from '../../../law'
import type { Fund } from '../../../organization'
import type { InterruptedAct } from '../resignation-outcome'
import { interruptionTable } from '../tables/interruption'
import { DUTY_LAID_DOWN } from '../vocabulary'
import type { PackageStage } from './facts'
import { fundOf, type OfficeState, SERVED_DUTIES, type ServedDuty, wantedFor } from './office'
import type { StoppedAct } from './outcome'

const interruption = /* @__PURE__ */ prepareTable(interruptionTable, DUTY_LAID_DOWN, {
  evidenceOf: evidenceOfCited as never,
})

const CONTRACT = ['payment-due', 'running'] as const
const ANY = ['payment-due', 'running', 'signing', 'preparation'] as const

/** In which stages of a package an act falls due; an act not named here does at every stage. */
const FALLS_DUE: { readonly [A in InterruptedAct]?: readonly PackageStage[] } = {
  'payment-request-spp': CONTRACT,
  'progress-and-payment-papers': CONTRACT,
  acceptance: CONTRACT,
  addendum: CONTRACT,
  termination: CONTRACT,
  'bill-to-treasurer': CONTRACT,
  'field-verification': CONTRACT,
  'contract-signing': ['signing'],
  sppbj: ['signing'],
  'hps-and-specification': ['preparation'],
}

/**
 * Lists the acts that stop, the most pressing first, each with the packages in which it does.
 *
 * @param state the office
 * @returns the acts; one that falls due in no package is left out
 */
export function stopsOf(state: OfficeState): StoppedAct[] {
  const rows = SERVED_DUTIES.flatMap((duty) =>
    [...new Set(wantedFor(state, duty).map((one) => fundOf(state, one)))].flatMap((fund) => ofDuty(state, duty, fund)),
  )
  const merged = new Map<string, { readonly row: StoppedAct; readonly packages: Set<string> }>()
  for (const row of rows) {
    const key = `${row.duty}|${row.act}`
    const known = merged.get(key)
    if (known === undefined) merged.set(key, { row, packages: new Set(row.packages) })
    else for (const one of row.packages) known.packages.add(one)
  }
  const rank = new Map(state.packages.map(({ key }, at) => [key, at]))
  return [...merged.values()]
    .map(({ row, packages }) => ({
      ...row,
      packages: [...packages].sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number)),
    }))
    .sort((a, b) => (rank.get(a.packages[0] as string) as number) - (rank.get(b.packages[0] as string) as number))
}

function ofDuty(state: OfficeState, duty: ServedDuty, fund: Fund): StoppedAct[] {
  const answer = interruption.answer({
    facts: { duty, fund, ...(duty === 'pejabat-pelaksana-teknis-kegiatan' ? { ppkTasks: 'no' } : {}) },
    on: { act: state.facts.on },
  })
  if (answer.status !== 'decided' || !('stops' in answer.conclusion)) return []
  const concerned = wantedFor(state, duty).filter((one) => fundOf(state, one) === fund)
  return answer.conclusion.stops.flatMap((act) => {
    const stages: readonly PackageStage[] = FALLS_DUE[act] ?? ANY
    const packages = concerned.filter(({ stage }) => stages.includes(stage)).map(({ key }) => key)
    return packages.length === 0 ? [] : [{ act, duty, packages }]
  })
}
