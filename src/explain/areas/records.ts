import type { Description } from './area'

/** Records of persons and posts, of which no checker asks more than the status of service. */
export const records: Description = ({ entities }) => ({
  values: { serviceStatus: entities.statuses },
  codes: [
    entities.levels,
    entities.classes,
    entities.eselons,
    entities.limitSources,
    entities.engagements,
    entities.partTimePosts,
    entities.rankGroups,
    entities.diplomas,
  ],
})
