import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { GRIEVANCE } from '../../../src/rules/grievance'
import { claimHandlingTable, claimShownTable } from '../../../src/rules/grievance/tables/claim-handling'
import { claimPatternTable } from '../../../src/rules/grievance/tables/claim-pattern'
import { demandBasisTable } from '../../../src/rules/grievance/tables/demand-basis'
import { dressClaimTable } from '../../../src/rules/grievance/tables/dress-claim'
import { exposureTable, retaliationGuardTable } from '../../../src/rules/grievance/tables/exposure'
import { gatheringConditionTable } from '../../../src/rules/grievance/tables/gathering-condition'
import { hoursClaimTable } from '../../../src/rules/grievance/tables/hours-claim'
import { leaveAnswerPppkTable, leaveAnswerTable } from '../../../src/rules/grievance/tables/leave-answer'
import { leaveEntitlementTable } from '../../../src/rules/grievance/tables/leave-entitlement'
import {
  leavePatternTable,
  leavePowerTable,
  leaveRemedyTable,
  leaveRequestTable,
} from '../../../src/rules/grievance/tables/leave-request'
import { leavePowerPppkTable, leaveRequestPppkTable } from '../../../src/rules/grievance/tables/leave-request-pppk'
import { officeClaimTable } from '../../../src/rules/grievance/tables/office-claim'
import { answeringOfficeTable, petitionEffectTable } from '../../../src/rules/grievance/tables/petition-effect'
import { petitionFormTable } from '../../../src/rules/grievance/tables/petition-form'
import { travelClaimTable } from '../../../src/rules/grievance/tables/travel-claim'
import { check, type Expectation } from '../expectation'
import { expectations as handling } from './expectations/claim-handling'
import { expectations as patterns } from './expectations/claim-pattern'
import { expectations as demands } from './expectations/demand-basis'
import { expectations as dress } from './expectations/dress-claim'
import { expectations as exposure } from './expectations/exposure'
import { expectations as conditions } from './expectations/gathering-condition'
import { expectations as hours } from './expectations/hours-claim'
import { expectations as answers } from './expectations/leave-answer'
import { expectations as entitlement } from './expectations/leave-entitlement'
import { expectations as requests } from './expectations/leave-request'
import { expectations as requestsPppk } from './expectations/leave-request-pppk'
import { expectations as office } from './expectations/office-claim'
import { expectations as effects } from './expectations/petition-effect'
import { expectations as forms } from './expectations/petition-form'
import { expectations as travel } from './expectations/travel-claim'

const TABLES = [
  [petitionFormTable, forms],
  [gatheringConditionTable, conditions],
  [petitionEffectTable, effects['petition-effect']],
  [answeringOfficeTable, effects['answering-office']],
  [exposureTable, exposure['petition-exposure']],
  [retaliationGuardTable, exposure['retaliation-guard']],
  [claimHandlingTable, handling['claim-handling']],
  [claimShownTable, handling['claim-shown']],
  [claimPatternTable, patterns],
  [travelClaimTable, travel],
  [dressClaimTable, dress],
  [hoursClaimTable, hours],
  [officeClaimTable, office],
  [leaveEntitlementTable, entitlement],
  [leaveRequestTable, requests['leave-request']],
  [leavePowerTable, requests['leave-power']],
  [leaveRequestPppkTable, requestsPppk['leave-request-pppk']],
  [leavePowerPppkTable, requestsPppk['leave-power-pppk']],
  [leaveRemedyTable, requests['leave-remedy']],
  [leavePatternTable, requests['leave-pattern']],
  [leaveAnswerTable, answers['leave-answer']],
  [leaveAnswerPppkTable, answers['leave-answer-pppk']],
  [demandBasisTable, demands],
] as unknown as [Table, readonly Expectation[]][]

describe.each(TABLES.map(([table, expectations]) => [table.id, table, expectations] as const))(
  '%s',
  (_, table, expectations) => {
    it('is proved without gap or overlap', () => {
      const { gaps, overlaps } = prove(table, GRIEVANCE)
      expect(gaps).toEqual([])
      expect(overlaps).toEqual([])
      expect(faultsOf(table)).toEqual([])
    })

    it('answers as written by hand from the law', () => {
      expect(expectations.length).toBeGreaterThan(0)
      expect(expectations.flatMap((one) => check(table, GRIEVANCE, one)).slice(0, 5)).toEqual([])
    })

    it('cites provisions that are there', () => {
      for (const { basis } of Object.values(table.rows())) {
        expect(basis.length).toBeGreaterThan(0)
        for (const { provision } of basis) expect(find(provision), provision).toBeDefined()
      }
    })
  },
)

it('holds every table of the area', () => {
  const ids = readdirSync(new URL('../../../src/rules/grievance/tables/', import.meta.url)).flatMap((file) => [
    ...readFileSync(new URL(`../../../src/rules/grievance/tables/${file}`, import.meta.url), 'utf8').matchAll(
      /^ {2,4}id: '([a-z-]+)',$/gm,
    ),
  ])
  expect(TABLES.map(([table]) => table.id).sort()).toEqual(ids.map(([, id]) => id).sort())
})
