import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import {
  agencyRuleTable,
  authorityTable,
  cpnsSanctionTable,
  exitByDisciplineTable,
  kindsTable,
  levelTable,
} from '../discipline'
import { deriveConduct, type NeutralityContext } from './derive'
import type { ConductFacts } from './facts'
import type { ConductConclusion } from './outcome'
import { authorityOf, criminalOf, exitOf, sanctionsOf, statutoryBasisOf, supervisorOf } from './parts'
import { classOf } from './questions'
import { contractTable } from './tables/contract'
import { criminalTable } from './tables/criminal'
import { disciplineLimbTable } from './tables/discipline-limb'
import { dismissalGroundTable } from './tables/dismissal-ground'
import { establishmentTable } from './tables/establishment'
import { ethicsItemTable } from './tables/ethics-item'
import { ethicsNormTable } from './tables/ethics-norm'
import { ethicsSanctionTable } from './tables/ethics-sanction'
import { exitByCandidacyTable } from './tables/exit-by-candidacy'
import { exitByPartyTable } from './tables/exit-by-party'
import { officeHolderTable } from './tables/office-holder'
import { penaltyTable } from './tables/penalty'
import { permissionTable } from './tables/permission'
import { regimeTable } from './tables/regime'
import { statutoryBasisTable } from './tables/statutory-basis'
import { supervisorTable } from './tables/supervisor'
import { villageTable } from './tables/village'
import { villageSanctionTable } from './tables/village-sanction'
import { NEUTRALITY } from './vocabulary'

/** Every table that the classification of conduct may ask, in the order in which it asks them. */
export const conductTables = (): readonly Table[] =>
  [
    establishmentTable,
    regimeTable,
    dismissalGroundTable,
    agencyRuleTable,
    disciplineLimbTable,
    levelTable,
    ethicsItemTable,
    ethicsNormTable,
    permissionTable,
    contractTable,
    villageTable,
    officeHolderTable,
    cpnsSanctionTable,
    kindsTable,
    ethicsSanctionTable,
    villageSanctionTable,
    authorityTable,
    exitByPartyTable,
    exitByCandidacyTable,
    exitByDisciplineTable,
    criminalTable,
    penaltyTable,
    statutoryBasisTable,
    supervisorTable,
  ] as readonly unknown[] as readonly Table[]

/**
 * Classifies what a public employee did around an election: lawful, a matter of ethics, of discipline and at which level, a ground of
 * dismissal, or outside what the texts rule; with the sanctions, who decides, how service may end, exposure to criminal law and who
 * supervises, each with its articles, its doubts and what is still missing.
 *
 * @param facts who did what, around which election, and on which days; a fact left out is unknown
 * @param context chosen readings, asked evidence, the caller's own elections
 * @returns a decision: `decided`, `needs-facts`, `contested` or `outside-law`
 * @throws RangeError naming the field when a code or a day is not accepted; `safeClassifyConduct` reports instead
 * @example
 * const decision = classifyConduct({
 *   actor: { kind: 'pns' },
 *   conduct: 'social-media-engagement',
 *   election: 'pilkada-2024',
 *   committedOn: '2024-10-10',
 *   decidedOn: '2024-12-02',
 * })
 * decision.status // => 'decided'
 * decision.status === 'decided' && decision.conclusion.kind // => 'discipline-violation'
 * decision.status === 'decided' && decision.conclusion.level // => 'berat'
 */
export const classifyConduct: Checker<ConductFacts, ConductConclusion, NeutralityContext> =
  /* @__PURE__ */ defineChecker<ConductFacts, ConductConclusion, NeutralityContext>({
    id: 'classifyConduct',
    vocabulary: NEUTRALITY,
    tables: conductTables,
    derive: deriveConduct,
    main: classOf,
    parts: {
      sanctions: sanctionsOf,
      authority: authorityOf,
      exit: exitOf,
      criminal: criminalOf,
      statutoryBasis: statutoryBasisOf,
      supervisor: supervisorOf,
    },
    beside: ['criminal'],
    evidenceOf: evidenceOfCited,
    overlays: ownOverlays,
    checkedThrough: COVERED.neutrality.checkedThrough,
  })
