import type { Expectation } from '../../expectation'

const none = { exposure: 'none' }
const WORK = ['norm pp-94-2021/pasal-4/huruf-f', 'norm pp-94-2021/penjelasan/pasal-4/huruf-f']
const SERVICE = ['norm uu-25-2009/pasal-17/huruf-b']
const SECRET = ['norm pp-94-2021/pasal-3/huruf-g']

export const expectations: { readonly [table: string]: Expectation[] } = {
  'petition-exposure': [
    {
      when: { matter: 'taking-part' },
      then: none,
      basis: ['norm uu-9-1998/pasal-2/ayat-1', 'norm pp-94-2021/pasal-27/ayat-1', 'norm pp-42-2004/pasal-12/huruf-g'],
    },
    { when: { matter: 'time', workingTime: ['outside-hours', 'with-consent'] }, then: none, basis: WORK },
    { when: { matter: 'time', workingTime: 'without-consent' }, then: { exposure: 'left-work' }, basis: WORK },
    { when: { matter: 'service', serviceInterrupted: 'no' }, then: none, basis: SERVICE },
    {
      when: { matter: 'service', serviceInterrupted: 'yes' },
      then: { exposure: 'service-left' },
      basis: [...SERVICE, 'norm pp-94-2021/pasal-5/huruf-m'],
    },
    { when: { matter: 'secret', officeSecret: 'no' }, then: none, basis: SECRET },
    { when: { matter: 'secret', officeSecret: 'yes' }, then: { exposure: 'office-secret' }, basis: SECRET },
    {
      // UU 9/1998 Pasal 10, 12 and 17 speak to whoever leads and answers.
      when: { matter: 'answering', gathering: 'yes' },
      then: { exposure: 'answers-for-the-gathering' },
      basis: [
        'norm uu-9-1998/pasal-10/ayat-2',
        'norm uu-9-1998/pasal-12/ayat-1',
        'norm uu-9-1998/pasal-12/ayat-2',
        'norm uu-9-1998/pasal-17',
      ],
    },
    { when: { matter: 'answering', gathering: 'no' }, then: none, basis: ['norm uu-9-1998/pasal-12/ayat-1'] },
  ],
  'retaliation-guard': [
    {
      when: {
        form: [
          'internal-petition',
          'released-petition',
          'gathering-on-premises',
          'street-demonstration',
          'work-refusal',
        ],
      },
      then: { watch: ['transfer', 'leave-refused', 'appraisal-lowered', 'discipline-opened', 'names-disclosed'] },
      basis: ['norm pp-94-2021/pasal-5/huruf-i', 'norm uu-30-2014/pasal-18/ayat-2', 'norm pp-48-2016/pasal-15/ayat-5'],
    },
  ],
}
