import type { Election } from '../election'

/** Re-votes of the regional head elections of 2024. */
export const pilkada2024Psu: Election = {
  id: 'pilkada-2024-psu',
  name: { id: 'Pemungutan suara ulang (PSU) Pilkada 2024', en: 'Re-votes of the regional head elections of 2024' },
  kind: 'pilkada-psu',
  status: 'held',
  contests: ['gubernur', 'bupati-wali-kota'],
  regionCount: 24,
  stages: [
    { stage: 'putusan-mk', from: '2025-02-24', until: '2025-02-25', basis: 'MK, PHPU Kada 2024', evidence: 'report' },
    {
      stage: 'pemungutan-suara-ulang',
      from: '2025-03-22',
      until: '2025-03-23',
      basis: 'MK rulings; KPU schedule',
      evidence: 'report',
      notes: ['announced-not-confirmed'],
    },
    {
      stage: 'pemungutan-suara-ulang',
      from: '2025-04-05',
      until: '2025-04-06',
      basis: 'MK rulings; KPU schedule',
      evidence: 'report',
      notes: ['announced-not-confirmed'],
    },
    {
      stage: 'pemungutan-suara-ulang',
      from: '2025-04-19',
      until: '2025-04-20',
      basis: 'MK rulings; KPU schedule',
      evidence: 'report',
      notes: ['announced-not-confirmed'],
    },
    {
      stage: 'pemungutan-suara-ulang',
      from: '2025-05-24',
      until: '2025-05-25',
      basis: 'MK rulings; KPU schedule',
      evidence: 'report',
      notes: ['announced-not-confirmed'],
    },
    {
      stage: 'pemungutan-suara-ulang',
      from: '2025-08-09',
      until: '2025-08-10',
      basis: 'MK rulings; KPU schedule',
      evidence: 'report',
      notes: ['announced-not-confirmed'],
    },
  ],
  personnelBan: [],
}
