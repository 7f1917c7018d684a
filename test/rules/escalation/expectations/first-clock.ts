import type { Expectation } from '../../expectation'

const ALL = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'non-asn', 'masyarakat']
const FIVE = { count: 5, unit: 'hari-kerja', start: 'sejak', since: 'filedOn' }

/* PP 48/2016 Pasal 17, UU 30/2014 Pasal 44, UU 25/2009 Pasal 44; nothing for any other grievance. */
export const expectations: readonly Expectation[] = [
  {
    when: { subject: ['arbitrary-treatment', 'abuse-of-authority'], filer: ALL },
    then: { answerBy: { ...FIVE, provision: 'pp-48-2016/pasal-17/ayat-1' }, silence: 'goes-to-auditors' },
    basis: ['pasal-15/ayat-2', 'pasal-15/ayat-3', 'pasal-17/ayat-1', 'pasal-18/ayat-1'].map(
      (path) => `procedure pp-48-2016/${path}`,
    ),
  },
  {
    when: { subject: 'conflict-of-interest', filer: ALL },
    then: { answerBy: { ...FIVE, provision: 'uu-30-2014/pasal-44/ayat-3' }, silence: 'opens-next' },
    basis: [
      'norm uu-30-2014/pasal-44/ayat-1',
      'procedure uu-30-2014/pasal-44/ayat-2',
      'procedure uu-30-2014/pasal-44/ayat-3',
    ],
  },
  {
    when: { subject: 'maladministration', filer: 'masyarakat' },
    then: {
      answerBy: { count: 14, unit: 'hari', start: 'sejak', since: 'filedOn', provision: 'uu-25-2009/pasal-44/ayat-3' },
      silence: 'opens-next',
    },
    basis: [
      'norm uu-25-2009/pasal-40/ayat-1',
      'procedure uu-25-2009/pasal-45/ayat-1',
      'procedure uu-25-2009/pasal-44/ayat-3',
      'procedure uu-25-2009/pasal-50/ayat-1',
    ],
  },
  {
    when: { subject: 'maladministration', filer: ALL.slice(0, 5) },
    then: { silent: 'service-clocks-are-for-users' },
    basis: ['norm uu-25-2009/pasal-40/ayat-1'],
  },
  {
    when: {
      subject: [
        'leave',
        'working-time',
        'dress',
        'travel-order',
        'fictitious-travel',
        'bullying',
        'discipline-sanction',
        'dismissal',
        'transfer',
        'neutrality',
        'corruption',
        'sexual-harassment',
        'budget-execution',
        'procurement',
        'legal-aid',
      ],
      filer: ALL,
    },
    then: { silent: 'no-clock-for-this-grievance' },
    basis: ['procedure pp-79-2021/pasal-23/ayat-2'],
  },
]
