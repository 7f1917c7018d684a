import type { Expectation } from '../../expectation'

export const expectations: Expectation[] = [
  // UU 30/2014 Pasal 80 ayat (1) names Pasal 49 ayat (1); Pasal 81 ayat (1) lists the light sanctions.
  {
    when: { procedure: 'decision-making' },
    then: [
      { failing: 'not-drawn-up-or-not-carried-out', sanction: 'sanksi-administratif-ringan' },
      // Pasal 80 ayat (4): the same breach, where it harms the money of the state, the national economy or the environment.
      { failing: 'not-drawn-up-or-not-carried-out-with-harm', sanction: 'sanksi-administratif-berat' },
    ],
    basis: [
      'norm uu-30-2014/pasal-49/ayat-1',
      'sanction uu-30-2014/pasal-80/ayat-1',
      'sanction uu-30-2014/pasal-81/ayat-1',
      'sanction uu-30-2014/pasal-80/ayat-4',
    ],
  },
  // UU 25/2009 Pasal 54 ayat (8) names Pasal 15 huruf a and 20 ayat (1); ayat (7) names Pasal 20 ayat (3); Pasal 57: on the head.
  {
    when: { procedure: 'service-standard' },
    then: [
      { failing: 'not-drawn-up', sanction: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri' },
      { failing: 'not-carried-out', sanction: 'pembebasan-dari-jabatan' },
    ],
    basis: [
      'norm uu-25-2009/pasal-15/huruf-a',
      'norm uu-25-2009/pasal-20/ayat-1',
      'norm uu-25-2009/pasal-20/ayat-3',
      'sanction uu-25-2009/pasal-54/ayat-7',
      'sanction uu-25-2009/pasal-54/ayat-8',
      'procedure uu-25-2009/pasal-57/ayat-1',
    ],
  },
  {
    when: { procedure: 'internal-control' },
    then: { silent: 'no-consequence-for-the-office' },
    basis: ['norm pp-60-2008/pasal-18/ayat-1'],
  },
  {
    when: { procedure: ['health-protocol', 'other'] },
    then: { silent: 'no-consequence-for-the-office' },
    basis: ['procedure uu-25-2009/pasal-54/ayat-8', 'procedure uu-30-2014/pasal-80/ayat-1'],
  },
]
