import type { Election } from '../election'

/** Regional head elections of 2020 (original schedule). */
export const pilkada2020Original: Election = {
  id: 'pilkada-2020-original',
  name: { id: 'Pilkada Serentak 2020 (jadwal semula)', en: 'Regional head elections of 2020 (original schedule)' },
  kind: 'pilkada',
  status: 'superseded',
  supersededBy: 'pilkada-2020',
  contests: ['gubernur', 'bupati-wali-kota'],
  regionCount: 270,
  stages: [
    {
      stage: 'pendaftaran',
      from: '2020-06-16',
      until: '2020-06-19',
      held: false,
      basis: 'PKPU 15/2019 (in force 9 Aug 2019), amended by PKPU 16/2019',
      evidence: 'report',
    },
    {
      stage: 'penetapan-calon',
      from: '2020-07-08',
      until: '2020-07-09',
      held: false,
      basis: 'PKPU 15/2019, 16/2019',
      evidence: 'report',
    },
    {
      stage: 'pemungutan-suara',
      from: '2020-09-23',
      until: '2020-09-24',
      held: false,
      basis: 'PKPU 15/2019, 16/2019',
      evidence: 'report',
    },
  ],
  personnelBan: [
    {
      limb: 'replacement',
      provision: 'uu-10-2016/pasal-71/ayat-2',
      from: '2020-01-08',
      until: null,
      endsWith: 'end-of-term',
      anchor: '2020-07-08',
      status: 'anchor-superseded',
      evidence: 'report',
    },
    {
      limb: 'programmes',
      provision: 'uu-10-2016/pasal-71/ayat-3',
      from: '2020-01-08',
      until: null,
      endsWith: 'elected-pair-determined',
      anchor: '2020-07-08',
      status: 'anchor-superseded',
      evidence: 'report',
    },
  ],
}
