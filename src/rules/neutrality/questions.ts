import { match } from 'ts-pattern'
import { type Ask, isSilent, type Main, type Silent, silent } from '../../decision'
import { agencyRuleTable, LEVELS, type Level, type Limb, levelTable } from '../discipline'
import type { ConductConclusion, LimbOutcome, VillageOutcome } from './outcome'
import { contractTable } from './tables/contract'
import { disciplineLimbTable } from './tables/discipline-limb'
import { type DismissalGroundOutcome, dismissalGroundTable } from './tables/dismissal-ground'
import { establishmentTable } from './tables/establishment'
import { ethicsItemTable } from './tables/ethics-item'
import { ethicsNormTable } from './tables/ethics-norm'
import { officeHolderTable } from './tables/office-holder'
import { permissionTable } from './tables/permission'
import { regimeTable } from './tables/regime'
import { villageTable } from './tables/village'

/** The answer to the main question, without the parts. */
export type ConductMain = Main<ConductConclusion>

const NOTHING: Omit<ConductMain, 'kind'> = { level: 'not-applicable', limbs: [], items: [], warning: false }

/** The main question: which class, at which level. First the person's body of law, then dismissal, discipline, ethics, permission. */
export function classOf(ask: Ask): ConductMain | Silent {
  if (established(ask) === 'no') return { kind: 'not-established', ...NOTHING }
  const regime = ask(regimeTable, undefined, { passing: (one) => !isSilent(one), gate: true })
  if (isSilent(regime)) return regime
  return match(regime.regime)
    .with('civil-servant', () => civilServantClass(ask))
    .with('contract', () => contractClass(ask))
    .with('village', () => villageClass(ask))
    .with('office-holder', () => officeHolderClass(ask))
    .exhaustive()
}

/** Whether the act is established; nobody answers for what was not shown. */
export function established(ask: Ask): 'yes' | 'no' {
  return ask(establishmentTable, undefined, { passing: (one) => one.established === 'yes', gate: true }).established
}

/** Asks as a measure: what the tables cite describes the conduct and does not bind this person. */
function asMeasure(ask: Ask, as: { readonly [dimension: string]: string } = {}): Ask {
  return (table, given, use) => ask(table, { ...as, ...given }, { ...use, asMeasure: true })
}

function levelOf(ask: Ask, limb: Limb): Level | 'no-impact' | 'none-attached' {
  return ask(levelTable, { limb }, { passing: ({ level }) => level === 'no-impact' }).level
}

/** Civil servants: dismissal by statute first, then discipline, then ethics; what neither meets is lawful only if something says so. */
function civilServantClass(ask: Ask): ConductMain | Silent {
  if (groundFound(ask).ground !== 'none') return { kind: 'dismissal-ground', ...NOTHING }
  return breachClass(ask)
}

/** The ground of dismissal by statute that is met, if one is, and what the texts attach to it. */
export function groundFound(ask: Ask): DismissalGroundOutcome {
  return ask(dismissalGroundTable, undefined, { passing: ({ ground }) => ground === 'none' })
}

function breachClass(ask: Ask): ConductMain | Silent {
  const byAgency = ask(agencyRuleTable, undefined, { passing: () => true, gate: true }).rule === 'set-by-agency'
  const measured: Ask = byAgency ? asMeasure(ask) : ask
  // Silent only on decisions before PP 53/2010, and acts are covered from 2018 on.
  const breach = measured(disciplineLimbTable, undefined, {
    passing: (one) => !isSilent(one) && one.limbs === 'none',
  }) as Exclude<LimbOutcome, Silent>
  if (breach.limbs !== 'none') {
    const level = breach.levelByItem ?? heaviest(breach.limbs.map((limb) => levelOf(measured, limb)))
    const items = breach.item === undefined ? [] : [breach.item]
    if (level !== 'no-impact') {
      // The agency's rule is a ground only where a breach follows.
      if (byAgency) ask(agencyRuleTable)
      const kind = 'discipline-violation' as const
      return { kind, level: byAgency ? 'set-by-agency-rule' : level, limbs: breach.limbs, items, warning: false }
    }
  }
  const { item } = measured(ethicsItemTable, undefined, { passing: (one) => one.item === 'none' })
  if (item !== 'none' && !isSilent(ask(ethicsNormTable))) return { kind: 'ethics-violation', ...NOTHING, items: [item] }
  const permission = ask(permissionTable)
  if (isSilent(permission)) return permission
  return { kind: 'lawful', ...NOTHING, warning: permission.permission === 'allowed-with-warning' }
}

/**
 * Contract staff: the forms are those of ASN, asked as a measure; the sanction is the contract's. Standing as a candidate is no form of
 * a breach of neutrality, and the duty to resign names ASN.
 */
function contractClass(ask: Ask): ConductMain | Silent {
  // Asked for its basis: before the circular of 2023 no body of law speaks to contract staff, and none of this is asked.
  ask(contractTable)
  const measured = asMeasure(ask, { actor: 'pns' })
  const found = { kind: 'contract-violation', level: 'set-by-contract', limbs: [], warning: false } as const
  const { ground } = groundFound(measured)
  if (ground === 'party-membership') return { ...found, items: ['skb22-d5'] }
  if (ground === 'candidate-who-does-not-resign') return silent('no-duty-to-resign-for-contract-staff')
  const form = breachClass(measured)
  if (isSilent(form) || form.kind === 'lawful') return form
  return { ...found, items: form.items }
}

/** Village officials: the village act; a vote is free for them as for all. */
function villageClass(ask: Ask): ConductMain | Silent {
  // Silent only before the village act, when no body of law was read for these offices either.
  const village = ask(villageTable, undefined, {
    passing: (one) => !isSilent(one) && one.ban === 'none',
  }) as VillageOutcome
  if (village.ban !== 'none') return { kind: 'village-violation', ...NOTHING }
  return freeOrSilent(ask)
}

/** Elected heads: the statutes on their office; campaigning as such is theirs by leave. */
function officeHolderClass(ask: Ask): ConductMain | Silent {
  const office = ask(officeHolderTable, undefined, { passing: (one) => !isSilent(one) && one.ban === 'none' })
  if (isSilent(office)) return office
  if (office.ban !== 'none') return { kind: 'office-holder-violation', ...NOTHING }
  return freeOrSilent(ask)
}

function freeOrSilent(ask: Ask): ConductMain | Silent {
  const permission = ask(permissionTable)
  if (isSilent(permission)) return permission
  // What the table allows these offices it allows everybody.
  return { kind: 'lawful', ...NOTHING }
}

/** The heaviest of the levels met: one sanction follows, never a sum (PP 94/2021 Pasal 35 ayat (1)). */
function heaviest(levels: readonly (Level | 'no-impact' | 'none-attached')[]): Level | 'no-impact' | 'none-attached' {
  const ranked = LEVELS.filter((level) => levels.includes(level))
  return ranked.at(-1) ?? (levels.includes('none-attached') ? 'none-attached' : 'no-impact')
}
