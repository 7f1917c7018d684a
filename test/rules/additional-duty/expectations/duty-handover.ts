import { ADDITIONAL_DUTIES } from '../../../../src/rules/additional-duty'
import type { Expectation } from '../../expectation'

const PPK = 'pejabat-pembuat-komitmen'
const OTHERS = ADDITIONAL_DUTIES.filter((duty) => duty !== PPK)
const FUNDS = ['apbn', 'apbd']
const SIGNER = 'norm uu-1-2004/pasal-18/ayat-3'
const ITEMS = ['contracts', 'guarantees', 'progress', 'correspondence', 'system-accounts', 'documents']
const EVER = ['2018-03-22', '2018-07-01', '2021-02-01', '2021-03-01', '2026-01-01']
const on = (days: readonly string[], one: Expectation): Expectation[] => days.map((act) => ({ ...one, on: { act } }))
const papers = (...list: readonly (readonly [string, string])[]) => ({
  papers: list.map(([paper, issuer]) => ({ paper, issuer })),
})
const NEW_HOLDER = [
  ['keputusan-pengangkatan', 'officer'],
  ['pakta-integritas', 'successor'],
  ['berita-acara-serah-terima', 'holder-and-successor'],
  ['pemberitahuan-penyedia', 'successor'],
  ['adendum-administratif', 'successor'],
  ['perubahan-akun-dan-spesimen', 'officer'],
] as const
const ENDING = [
  ['keputusan-perubahan', 'officer'],
  ['keputusan-pencabutan', 'officer'],
] as const

export const expectations: Readonly<Record<string, readonly Expectation[]>> = {
  // Row handover-duty: a rule of LKPP from July 2018 until its successor in 2021 (its own first and last day are from memory); in APBN the keeping of documents; otherwise no text.
  'duty-handover': [
    ...on(EVER, {
      when: { outstanding: 'no', duty: [...ADDITIONAL_DUTIES], fund: FUNDS },
      then: { handover: 'nothing-outstanding', items: [] },
      basis: [SIGNER],
    }),
    ...on(EVER, {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbn' },
      then: { handover: 'required', items: ITEMS },
      basis: ['norm pp-45-2013/pasal-12/ayat-1/huruf-k'],
    }),
    ...on(['2018-03-22', '2018-06-30', '2021-06-02', '2026-01-01'], {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbd' },
      then: { handover: 'prudent', items: ITEMS },
      basis: [SIGNER],
    }),
    ...on(['2018-07-01', '2021-02-01', '2021-02-02', '2021-06-01'], {
      when: { outstanding: 'yes', duty: PPK, fund: 'apbd' },
      then: { handover: 'required', items: ITEMS },
      basis: ['norm perlem-15-2018/pasal-6'],
    }),
    ...on(EVER, {
      when: { outstanding: 'yes', duty: OTHERS, fund: FUNDS },
      then: { handover: 'prudent', items: ['progress', 'correspondence', 'documents'] },
      basis: [SIGNER],
    }),
  ],
  // Trap 20: release does not end liability for past acts; claims lapse after 5 or 8 years.
  'past-liability': [
    ...on(['2019-03-12', '2026-01-01'], {
      when: { fund: 'apbd' },
      then: { stays: 'for-what-was-signed', lapse: { fromKnowledge: 5, fromLoss: 8 } },
      basis: [SIGNER, 'norm pp-12-2019/pasal-121/ayat-2', 'procedure uu-1-2004/pasal-65'],
    }),
    ...on(['2018-03-22', '2019-03-11'], {
      when: { fund: 'apbd' },
      then: { stays: 'for-what-was-signed', lapse: { fromKnowledge: 5, fromLoss: 8 } },
      basis: [SIGNER, 'procedure uu-1-2004/pasal-65'],
    }),
    {
      when: { fund: 'apbn' },
      then: { stays: 'for-what-was-signed', lapse: { fromKnowledge: 5, fromLoss: 8 } },
      basis: [SIGNER, 'norm pp-45-2013/pasal-13', 'procedure uu-1-2004/pasal-65'],
    },
  ],
  // Section 8.3.
  'duty-papers': [
    // The appraisal of work is PP 30/2019's, carried out since 29 April 2021 (Pasal 64 ayat (2)), for PNS and, by ayat (1), CPNS.
    ...on(['2018-03-22', '2021-04-28', '2021-04-29', '2026-01-01'], {
      when: {
        status: 'requested',
        employment: ['pppk', 'pppk-paruh-waktu', 'tni-polri', 'blud-non-asn', 'other-non-asn'],
      },
      then: papers(
        ['surat-permohonan', 'holder'],
        ['jawaban-tertulis', 'officer'],
        ['perintah-tertulis', 'officer'],
        ...ENDING,
        ...NEW_HOLDER,
      ),
      basis: [
        'norm uu-30-2014/pasal-63/ayat-1',
        'norm uu-30-2014/pasal-64/ayat-2',
        'procedure uu-30-2014/pasal-62/ayat-2',
        'procedure perpres-16-2018/pasal-54',
      ],
    }),
    ...on(['2018-03-22', '2021-04-28'], {
      when: { status: 'requested', employment: ['pns', 'cpns'] },
      then: papers(
        ['surat-permohonan', 'holder'],
        ['jawaban-tertulis', 'officer'],
        ['perintah-tertulis', 'officer'],
        ...ENDING,
        ...NEW_HOLDER,
      ),
      basis: [
        'norm uu-30-2014/pasal-63/ayat-1',
        'norm uu-30-2014/pasal-64/ayat-2',
        'procedure uu-30-2014/pasal-62/ayat-2',
        'procedure perpres-16-2018/pasal-54',
      ],
    }),
    ...on(['2021-04-29', '2026-01-01'], {
      when: { status: 'requested', employment: 'pns' },
      then: papers(
        ['surat-permohonan', 'holder'],
        ['jawaban-tertulis', 'officer'],
        ['perintah-tertulis', 'officer'],
        ...ENDING,
        ...NEW_HOLDER,
        ['perubahan-skp', 'assessor'],
      ),
      basis: [
        'norm uu-30-2014/pasal-63/ayat-1',
        'norm uu-30-2014/pasal-64/ayat-2',
        'procedure uu-30-2014/pasal-62/ayat-2',
        'procedure perpres-16-2018/pasal-54',
        'procedure pp-30-2019/pasal-28/ayat-2',
        'procedure pp-30-2019/pasal-64/ayat-2',
      ],
    }),
    ...on(['2021-04-29', '2026-01-01'], {
      when: { status: 'requested', employment: 'cpns' },
      then: papers(
        ['surat-permohonan', 'holder'],
        ['jawaban-tertulis', 'officer'],
        ['perintah-tertulis', 'officer'],
        ...ENDING,
        ...NEW_HOLDER,
        ['perubahan-skp', 'assessor'],
      ),
      basis: [
        'norm uu-30-2014/pasal-63/ayat-1',
        'norm uu-30-2014/pasal-64/ayat-2',
        'procedure uu-30-2014/pasal-62/ayat-2',
        'procedure perpres-16-2018/pasal-54',
        'procedure pp-30-2019/pasal-28/ayat-2',
        'procedure pp-30-2019/pasal-64/ayat-1',
        'procedure pp-30-2019/pasal-64/ayat-2',
      ],
    }),
    {
      when: { status: 'kept' },
      then: papers(['surat-tugas', 'officer']),
      basis: ['norm uu-30-2014/pasal-68/ayat-1'],
    },
    { when: { status: 'runs-on' }, then: papers(), basis: ['norm pp-45-2013/pasal-11/ayat-4'] },
    {
      when: { status: 'to-be-ended' },
      then: papers(...ENDING, ...NEW_HOLDER),
      basis: [
        'norm uu-30-2014/pasal-64/ayat-2',
        'procedure uu-30-2014/pasal-62/ayat-2',
        'procedure perpres-16-2018/pasal-54',
      ],
    },
    {
      when: { status: 'ended' },
      then: papers(...NEW_HOLDER),
      basis: ['norm uu-30-2014/pasal-68/ayat-2', 'procedure perpres-16-2018/pasal-54'],
    },
    {
      when: { status: 'follows-the-post' },
      then: papers(['penunjukan-plh-plt', 'superior-of-the-post']),
      basis: ['norm uu-30-2014/pasal-34/ayat-2'],
    },
  ],
}
