import { type Checker, defineChecker, type Table } from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { deriveLegalAid, type LegalAidContext, overlaysOf } from './derive'
import type { LegalAidFacts } from './facts'
import type { LegalAidConclusion } from './outcome'
import {
  administrationFirstOf,
  aidOf,
  counselOf,
  coverOf,
  endOf,
  groundsOf,
  localOf,
  noticeOf,
  providersOf,
  separateCounselOf,
  stagesOf,
} from './questions'
import { administrationFirstTable, investigationNoticeTable, separateCounselTable } from './tables/administration-first'
import { asnAidTable, asnStandingTable } from './tables/asn-aid'
import { counselSeatTable } from './tables/counsel-seat'
import { agreementCoverTable, aidEndTable, localAidRuleTable } from './tables/cover'
import { officeAidTable, officeHolderTable } from './tables/office-aid'
import { procurementActorTable, procurementAidTable } from './tables/procurement-aid'
import { providerTable } from './tables/provider'
import { LEGAL_AID } from './vocabulary'

const TABLES = [
  procurementActorTable,
  procurementAidTable,
  asnStandingTable,
  asnAidTable,
  officeHolderTable,
  officeAidTable,
  aidEndTable,
  counselSeatTable,
  providerTable,
  agreementCoverTable,
  localAidRuleTable,
  administrationFirstTable,
  investigationNoticeTable,
  separateCounselTable,
] as const

/**
 * Tells whether an institution must give an employee legal aid in a matter at a stage on a day, on which ground in national law, and what
 * goes with it: counsel at the side, who may help, what an agreement or a local rule does, the coordination that comes first, and
 * when it ends (Perpres 16/2018 Pasal 84, UU 5/2014 Pasal 92 and 106, UU 20/2023 Pasal 21, PP 11/2017 Pasal 308, PP 49/2018 Pasal 75,
 * UU 30/2014 Pasal 6).
 *
 * @param facts person, duty, matter, stage, capacity and day; then, as far as known, what the matter is about, status, agreement, local rule
 * @param context chosen readings, evidence asked for, the caller's own table of local rules
 * @returns a decision: `decided` with `duty` or `right`; `needs-facts`, `contested`, or `outside-law` where national law gives nothing
 * @throws RangeError naming each fact that is not accepted, or cannot stand beside the others; `safeAssessLegalAid` reports instead
 * @example
 * const matter = { matter: 'pidana', stage: 'penyidikan', capacity: 'saksi', about: 'procurement', on: '2022-02-24' } as const
 * const ppk = assessLegalAid({ person: { kind: 'pns', status: 'aktif' }, duty: 'pejabat-pembuat-komitmen', ...matter })
 * ppk.status === 'decided' && ppk.conclusion.aid // => 'duty'
 * const supervisor = { person: { kind: 'pns', status: 'aktif' }, duty: 'pengawas-pekerjaan', ...matter } as const
 * assessLegalAid(supervisor).status // => 'needs-facts'
 * assessLegalAid({ ...supervisor, usedAuthority: false }).status // => 'outside-law'
 */
export const assessLegalAid: Checker<LegalAidFacts, LegalAidConclusion, LegalAidContext> =
  /* @__PURE__ */ defineChecker<LegalAidFacts, LegalAidConclusion, LegalAidContext>({
    id: 'assessLegalAid',
    vocabulary: LEGAL_AID,
    tables: () => TABLES as readonly unknown[] as readonly Table[],
    derive: deriveLegalAid,
    main: aidOf,
    parts: {
      grounds: groundsOf,
      stages: stagesOf,
      end: endOf,
      counsel: counselOf,
      providers: providersOf,
      cover: coverOf,
      local: localOf,
      administrationFirst: administrationFirstOf,
      notice: noticeOf,
      separateCounsel: separateCounselOf,
    },
    beside: ['counsel', 'providers', 'cover', 'local', 'administrationFirst', 'notice', 'separateCounsel'],
    evidenceOf: evidenceOfCited,
    checkedThrough: COVERED['legal-aid'].checkedThrough,
    overlays: overlaysOf,
  })
