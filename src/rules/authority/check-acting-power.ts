import { type Checker, defineChecker, ownOverlays, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { type AuthorityContext, deriveActingPower } from './derive'
import type { ActingPowerFacts } from './facts'
import type { ActingPowerConclusion } from './outcome'
import { candidacyOf, criminalOf, limitsOf, powerOf, reportOf, termOf, titleOf, validityOf } from './questions'
import { afterInaugurationTable } from './tables/after-inauguration'
import { approvalTable, candidacyTable, offencesTable, reportTable, validityTable } from './tables/consequences'
import { officePowerTable } from './tables/office-power'
import { predecessorLimitsTable } from './tables/predecessor-limits'
import { programmeWindowTable } from './tables/programme-window'
import { replacementWindowTable } from './tables/replacement-window'
import { termTable, termToldTable } from './tables/term'
import { titleTable } from './tables/title'
import { AUTHORITY } from './vocabulary'

/**
 * Tells whether an official may take an act on a day: as the head of a region or holder of a post, or standing in as Pj, Pjs, Plt or
 * Plh (UU 23/2014 Pasal 65, 86, 88 and 214, UU 30/2014 Pasal 13-15 and 34, PP 49/2008 Pasal 132A, Permendagri 4/2023 Pasal 15, and
 * around elections UU 10/2016 Pasal 71 and 162).
 *
 * @param facts capacity, office, act and day; then, as far as known, vacancy, term, election and approval
 * @param context chosen readings, evidence asked for, elections of the caller's own
 * @returns a decision: `decided` with `may`, `may-with-approval` or `may-not`; `needs-facts`, `contested`, or `outside-law` where the
 *   texts hold no rule
 * @throws RangeError naming the field when a code or a day is not accepted, or no one can hold the capacity in that office
 * @example
 * const decision = checkActingPower({ capacity: 'pj', office: 'bupati', act: 'mutasi', on: '2024-05-06', election: 'pilkada-2024' })
 * decision.status === 'decided' && decision.conclusion.power // => 'may-with-approval'
 * decision.status === 'decided' && decision.conclusion.approval // => ['menteri-dalam-negeri']
 * const plt = checkActingPower({ capacity: 'plt', office: 'kadis', act: 'mutasi', on: '2024-05-06' })
 * plt.status === 'decided' && plt.conclusion.power // => 'may-not'
 */
export const checkActingPower: Checker<ActingPowerFacts, ActingPowerConclusion, AuthorityContext> =
  /* @__PURE__ */ defineChecker<ActingPowerFacts, ActingPowerConclusion, AuthorityContext>({
    id: 'checkActingPower',
    vocabulary: AUTHORITY,
    tables: () => TABLES as readonly unknown[] as readonly Table[],
    derive: deriveActingPower,
    main: powerOf,
    parts: {
      limits: limitsOf,
      term: termOf,
      title: titleOf,
      validity: validityOf,
      candidacy: candidacyOf,
      criminal: criminalOf,
      report: reportOf,
    },
    beside: ['term', 'title'],
    evidenceOf: evidenceOfCited,
    overlays: ownOverlays,
    checkedThrough: COVERED.authority.checkedThrough,
  })

const TABLES = [
  termToldTable,
  termTable,
  officePowerTable,
  predecessorLimitsTable,
  replacementWindowTable,
  afterInaugurationTable,
  programmeWindowTable,
  titleTable,
  approvalTable,
  validityTable,
  candidacyTable,
  offencesTable,
  reportTable,
] as const
