import { match } from 'ts-pattern'
import { type Ask, isSilent, type Silent, silent } from '../../decision'
import {
  authorityTable,
  cpnsSanctionTable,
  exitByDisciplineTable,
  type ImposingAuthority,
  kindsTable,
  LEVELS,
  type Level,
  type Sanctions,
} from '../discipline'
import type {
  ConductSanctions,
  Exit,
  ExposureWithPenalty,
  OfficeHolderOutcome,
  OtherAuthority,
  Supervisor,
} from './outcome'
import { type ConductMain, classOf, established, groundFound } from './questions'
import { criminalTable } from './tables/criminal'
import type { DismissalGroundOutcome } from './tables/dismissal-ground'
import { ethicsSanctionTable } from './tables/ethics-sanction'
import { exitByCandidacyTable } from './tables/exit-by-candidacy'
import { exitByPartyTable } from './tables/exit-by-party'
import { officeHolderTable } from './tables/office-holder'
import { penaltyTable } from './tables/penalty'
import { regimeTable } from './tables/regime'
import { statutoryBasisTable } from './tables/statutory-basis'
import { supervisorTable } from './tables/supervisor'
import { villageSanctionTable } from './tables/village-sanction'

/** The sanctions from which whoever decides may choose. */
export function sanctionsOf(ask: Ask): ConductSanctions | Silent {
  const main = classOf(ask)
  if (isSilent(main)) return main
  return match(main.kind)
    .with('discipline-violation', (): ConductSanctions | Silent => {
      const level = regulated(main.level)
      if (level !== undefined) return disciplineSanctions(ask, level)
      return main.level === 'set-by-agency-rule' ? { track: 'agency-rule' } : silent('no-level-attached')
    })
    .with('ethics-violation', () => {
      const moral = ask(ethicsSanctionTable)
      return isSilent(moral) ? moral : { track: 'ethics' as const, kinds: moral.kinds }
    })
    .with('contract-violation', () => ({ track: 'contract' as const }))
    .with('village-violation', () => {
      const ladder = ask(villageSanctionTable)
      return isSilent(ladder) ? ladder : { track: 'village' as const, kinds: ladder.kinds }
    })
    .with('dismissal-ground', () => silent('dismissal-instead-of-a-sanction'))
    .with('office-holder-violation', () => silent('no-lighter-sanction-in-the-act'))
    .with('lawful', 'not-established', () => silent('no-breach'))
    .exhaustive()
}

/** The kinds of a level, unless the person leaves the service instead of serving one of them. */
function disciplineSanctions(ask: Ask, level: Level): ConductSanctions | Silent {
  const leaves = leavesInstead(ask, level)
  if (leaves !== undefined) return leaves
  // Silent only on decisions before PP 53/2010, and acts are covered from 2018 on.
  const kinds = ask(kindsTable, { level }) as Sanctions
  return { track: 'discipline', ...kinds }
}

/** A CPNS who is dismissed serves no sanction, so that none is chosen and nobody imposes one. */
function leavesInstead(ask: Ask, level: Level): Silent | undefined {
  const { served } = ask(cpnsSanctionTable, { level }, { passing: (one) => one.served === 'sanction' })
  return served === 'dismissal-as-cpns' ? silent('cpns-is-dismissed-instead') : undefined
}

/** Who imposes the sanction, where a text says it. */
export function authorityOf(ask: Ask): ImposingAuthority | OtherAuthority | Silent {
  const main = classOf(ask)
  if (isSilent(main)) return main
  return match(main.kind)
    .with('discipline-violation', (): ImposingAuthority | Silent => {
      const level = regulated(main.level)
      if (level === undefined) {
        return silent(main.level === 'set-by-agency-rule' ? 'agency-rule-names-the-office' : 'no-level-attached')
      }
      const leaves = leavesInstead(ask, level)
      if (leaves !== undefined) return leaves
      const inService = ask(authorityTable, { level, weight: 'in-service' })
      if (level !== 'berat' || isSilent(inService)) return inService
      // Whoever may be punished in service may be dismissed: the texts name that office for every such post.
      const dismissal = ask(authorityTable, { level, weight: 'dismissal' }) as ImposingAuthority
      return { ...inService, dismissal }
    })
    .with('ethics-violation', () => {
      const moral = ask(ethicsSanctionTable)
      return isSilent(moral) ? moral : { imposes: 'pejabat-pembina-kepegawaian-atau-delegasi' as const }
    })
    .with('contract-violation', () => silent('contract-names-the-office'))
    .with('village-violation', () => {
      const ladder = ask(villageSanctionTable)
      return isSilent(ladder) ? ladder : { imposes: ladder.imposes }
    })
    .with('dismissal-ground', () => {
      const exit = exitOf(ask)
      if (isSilent(exit)) return exit
      return exit.decides === undefined ? silent('deciding-office-not-written') : { imposes: exit.decides }
    })
    .with('office-holder-violation', () => silent('no-lighter-sanction-in-the-act'))
    .with('lawful', 'not-established', () => silent('no-breach'))
    .exhaustive()
}

/** How service ends, if it does. */
export function exitOf(ask: Ask): Exit | Silent {
  const main = classOf(ask)
  if (isSilent(main)) return main
  return match(main.kind)
    .with('dismissal-ground', () =>
      match(groundFound(ask) as Exclude<DismissalGroundOutcome, { readonly ground: 'none' }>)
        .with({ ground: 'party-membership' }, () => ask(exitByPartyTable))
        .with({ ground: 'candidate-who-does-not-resign' }, ({ consequence }) => {
          // Asked also where nothing is written: its rows show where one looked.
          const exit = ask(exitByCandidacyTable)
          return consequence === 'none-written' ? silent('duty-without-a-written-consequence') : exit
        })
        .exhaustive(),
    )
    .with('discipline-violation', () => {
      const level = main.level === 'set-by-agency-rule' ? 'berat' : regulated(main.level)
      return level === undefined ? silent('no-level-attached') : ask(exitByDisciplineTable, { level })
    })
    .with('contract-violation', () => ({ form: 'pemutusan-kontrak' as const, may: 'may' as const }))
    .with('village-violation', () => {
      const ladder = ask(villageSanctionTable)
      return isSilent(ladder)
        ? ladder
        : { form: 'pemberhentian-perangkat-atau-kepala-desa' as const, may: 'may' as const, decides: ladder.imposes }
    })
    .with('office-holder-violation', (): Exit => {
      // The class says that a ban is met.
      const office = ask(officeHolderTable) as Extract<OfficeHolderOutcome, { readonly ends: unknown }>
      // UU 23/2014 Pasal 80 ayat (1) huruf e and f: the President for a gubernur, the Minister for a bupati or wali kota.
      const decides = 'presiden-atau-menteri-dalam-negeri'
      const exit = { form: 'pemberhentian-kepala-daerah', may: 'may', decides } as const
      return office.ends === 'office-and-candidacy' ? { ...exit, forAnIncumbent: 'pembatalan-sebagai-calon' } : exit
    })
    .with('ethics-violation', 'lawful', 'not-established', () => silent('no-exit'))
    .exhaustive()
}

/** Exposure to criminal law, which runs beside every other track. */
export function criminalOf(ask: Ask): readonly ExposureWithPenalty[] | Silent {
  if (established(ask) === 'no') return silent('no-breach')
  const { exposures } = ask(criminalTable)
  return exposures.map((exposure) => {
    const penalty = ask(penaltyTable, { offence: exposure.offence })
    return { ...exposure, penalty: isSilent(penalty) ? 'not-established' : penalty }
  })
}

/** Whether the ASN act of 2023 itself calls the breach a breach of discipline. */
export function statutoryBasisOf(ask: Ask): 'uu-20-2023-24' | Silent {
  const main = classOf(ask)
  if (isSilent(main)) return main
  return match(main.kind)
    .with('dismissal-ground', 'ethics-violation', 'discipline-violation', () => {
      const statute = ask(statutoryBasisTable)
      return isSilent(statute) ? statute : statute.basis
    })
    .with('contract-violation', 'village-violation', 'office-holder-violation', () => silent('not-a-civil-servant'))
    .with('lawful', 'not-established', () => silent('no-breach'))
    .exhaustive()
}

/** Who supervises the neutrality of ASN on the day that counts. */
export function supervisorOf(ask: Ask): Supervisor | Silent {
  const regime = ask(regimeTable, undefined, { passing: (one) => !isSilent(one), gate: true })
  if (isSilent(regime)) return regime
  if (regime.regime !== 'civil-servant') return silent('not-a-civil-servant')
  const supervisor = ask(supervisorTable)
  return isSilent(supervisor) ? supervisor : supervisor.supervisor
}

function regulated(level: ConductMain['level']): Level | undefined {
  return LEVELS.find((known) => known === level)
}
