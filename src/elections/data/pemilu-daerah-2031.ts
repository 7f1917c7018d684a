import type { Election } from '../election'

/** Regional elections (2031 or 2032). */
export const pemiluDaerah2031: Election = {
  id: 'pemilu-daerah-2031',
  name: { id: 'Pemilu daerah (2031/2032)', en: 'Regional elections (2031 or 2032)' },
  kind: 'pemilu-daerah',
  status: 'projected',
  contests: ['dprd', 'gubernur', 'bupati-wali-kota', 'partai'],
  stages: [],
  personnelBan: [],
  notes: ['no-schedule'],
}
