import type { Expectation } from '../../expectation'

/** PP 94/2021 Pasal 26 and 28 oblige the superior, PP 12/2017 Pasal 22 and 25 the supervisors, PP 48/2016 Pasal 15 ayat (5) secrecy. */
const DUTIES = [
  'procedure pp-94-2021/pasal-26/ayat-1',
  'procedure pp-94-2021/pasal-28/ayat-1',
  'procedure pp-12-2017/pasal-22/ayat-2',
  'procedure pp-12-2017/pasal-25/ayat-1',
  'procedure pp-48-2016/pasal-15/ayat-5',
]
const then = {
  removes: 'nobody',
  opens: ['superior-examines', 'apip-examines-a-written-report', 'identity-kept-secret'],
}
const COMPLAINT = [
  'norm pp-94-2021/pasal-26/ayat-1',
  'procedure pp-79-2021/pasal-23/ayat-2',
  'procedure pp-48-2016/pasal-15/ayat-2',
]

export const expectations: { readonly [table: string]: Expectation[] } = {
  'petition-effect': [
    {
      when: { respondent: ['sekretaris-opd', 'other-staff'] },
      then,
      basis: ['norm pp-11-2017/pasal-64/ayat-1', 'procedure pp-11-2017/pasal-65/ayat-1', ...DUTIES],
    },
    { when: { respondent: ['kepala-opd', 'sekda'] }, then, basis: ['norm pp-11-2017/pasal-144', ...DUTIES] },
    {
      when: { respondent: 'nobody' },
      then: { removes: 'nobody', opens: [] },
      basis: ['norm uu-9-1998/pasal-2/ayat-1'],
    },
  ],
  'answering-office': [
    { when: { respondent: 'sekretaris-opd' }, then: { superior: 'kepala-opd' }, basis: COMPLAINT },
    { when: { respondent: 'other-staff' }, then: { superior: 'atasan-langsung' }, basis: COMPLAINT },
    {
      when: { respondent: 'kepala-opd' },
      then: { superior: 'kepala-daerah', through: 'sekda' },
      basis: [
        'norm pp-94-2021/pasal-26/ayat-1',
        'procedure pp-18-2016/pasal-13/ayat-2',
        'procedure pp-18-2016/pasal-35/ayat-2',
        'procedure pp-48-2016/pasal-15/ayat-2',
      ],
    },
    {
      when: { respondent: 'sekda' },
      then: { superior: 'kepala-daerah' },
      basis: [
        'norm uu-23-2014/pasal-213/ayat-3',
        'procedure pp-94-2021/pasal-26/ayat-1',
        'procedure pp-48-2016/pasal-15/ayat-2',
      ],
    },
    {
      when: { respondent: 'nobody' },
      then: { silent: 'nobody-is-complained-of' },
      basis: ['procedure pp-48-2016/pasal-15/ayat-3'],
    },
  ],
}
