import type { Description } from './area'

/** Legal aid for those whose duty brought them before an investigator or a court. */
export const legalAid: Description = ({ legalAid: own, organization, entities }) => {
  const duties = { ...organization.duties, none: own.noDuty }
  return {
    facts: own.facts,
    values: {
      status: entities.statuses,
      duty: duties,
      aidedRole: duties,
      matter: own.matters,
      stage: own.stages,
      proceeding: own.stages,
      capacity: own.capacities,
      counselSeat: own.seats,
      about: own.subjects,
      inquiryTrigger: own.inquiryTriggers,
      investigator: own.investigators,
      agencyStands: own.agencyStandings,
      offence: own.offences,
      aidGround: own.grounds,
      provider: own.providers,
      aided: own.aided,
      nationalAid: own.aids,
      aid: own.aids,
      localStands: own.localStandings,
      agreementStands: own.agreementStandings,
      criminalProcedure: own.codes,
      inquiryPhase: own.phases,
    },
    flags: own.flags,
    names: { ...own.parts, ...own.dimensions },
    codes: [own.ends, own.agreementIssues],
  }
}
