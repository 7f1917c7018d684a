import { type Description, plainly } from './area'

/** Powers of those who act for a regional head or hold a post for a time. */
export const authority: Description = (words) => {
  const { authority: own } = words
  return {
    facts: own.facts,
    values: {
      act: own.acts,
      capacity: own.capacities,
      office: own.offices,
      vacancy: own.vacancies,
      namedBy: own.namedBy,
      delegatedBy: own.delegatedBy,
      window: own.windows,
      programmeWindow: own.windows,
      holder: own.holders,
      seat: own.seats,
      delegation: own.delegation,
      inauguration: own.inauguration,
      elapsed: own.elapsed,
      order: own.order,
      away: own.away,
      campaign: own.campaign,
      lack: own.lacks,
      breach: own.limits,
    },
    flags: { ...own.flags, ...plainly(words, ['termTold']) },
    names: { ...own.parts, ...own.dimensions },
    codes: [own.approvers],
  }
}
