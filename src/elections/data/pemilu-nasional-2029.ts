import type { Election } from '../election'

/** National elections of 2029. */
export const pemiluNasional2029: Election = {
  id: 'pemilu-nasional-2029',
  name: { id: 'Pemilu nasional 2029', en: 'National elections of 2029' },
  kind: 'pemilu',
  status: 'projected',
  contests: ['presiden', 'dpr', 'dpd', 'partai'],
  stages: [],
  personnelBan: [],
  notes: ['no-schedule'],
}
