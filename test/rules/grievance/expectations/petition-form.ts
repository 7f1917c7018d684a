import type { Expectation } from '../../expectation'

const ALL = ['internal-petition', 'released-petition', 'gathering-on-premises', 'street-demonstration', 'work-refusal']
const no = { namesCandidate: 'no' }

/** UU 9/1998: petitions are written opinions (explanation of Pasal 2); Pasal 9 lists the forms of which the police are told. */
export const expectations: Expectation[] = [
  {
    when: { form: ALL, namesCandidate: 'yes' },
    then: { as: 'neutrality-matter' },
    basis: ['norm pp-94-2021/pasal-5/huruf-n'],
  },
  {
    when: { form: 'internal-petition', ...no },
    then: { as: 'written-complaint' },
    basis: ['norm uu-9-1998/pasal-2/ayat-1', 'norm uu-9-1998/pasal-9/ayat-1'],
  },
  {
    when: { form: 'released-petition', ...no },
    then: { as: 'opinion-in-public' },
    basis: [
      'norm uu-9-1998/pasal-2/ayat-1',
      'norm uu-9-1998/penjelasan/pasal-2/ayat-2',
      'norm uu-9-1998/pasal-9/ayat-1',
    ],
  },
  {
    when: { form: 'gathering-on-premises', ...no, inPublic: 'no', religiousAct: ['yes', 'no'] },
    then: { as: 'meeting-inside' },
    basis: ['norm uu-9-1998/pasal-1/angka-2', 'norm uu-9-1998/pasal-2/ayat-1'],
  },
  {
    when: { form: 'gathering-on-premises', ...no, inPublic: 'yes', religiousAct: 'yes' },
    then: { as: 'religious-act' },
    basis: ['norm uu-9-1998/pasal-10/ayat-4'],
  },
  {
    when: { form: 'gathering-on-premises', ...no, inPublic: 'yes', religiousAct: 'no' },
    then: { as: 'demonstration' },
    basis: ['norm uu-9-1998/pasal-1/angka-2', 'norm uu-9-1998/pasal-1/angka-3', 'norm uu-9-1998/pasal-9/ayat-1'],
  },
  {
    when: { form: 'street-demonstration', ...no },
    then: { as: 'demonstration' },
    basis: ['norm uu-9-1998/pasal-1/angka-3', 'norm uu-9-1998/pasal-9/ayat-1'],
  },
  {
    when: { form: 'work-refusal', ...no },
    then: { as: 'refusal-to-work' },
    basis: ['norm pp-94-2021/pasal-4/huruf-f', 'procedure uu-21-2000/pasal-44/ayat-2'],
  },
]
