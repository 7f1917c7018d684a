import type { Expectation } from '../../expectation'

const YES_NO = ['yes', 'no'] as const
const REGIONAL = ['provinsi', 'kabupaten-kota'] as const
const CENTRAL = ['pusat', 'perwakilan-luar-negeri'] as const
const PLACES = [...REGIONAL, ...CENTRAL] as const
const INQUIRY = ['penyelidikan', 'penyidikan'] as const
const ALL = ['kepolisian', 'kejaksaan', 'kpk'] as const
const COUNTERPARTS = ['kepolisian', 'kejaksaan'] as const
const TASK = ['procurement', 'other-duty'] as const
const SUBJECTS = [...TASK, 'private'] as const
const a385 = (ayat: number) => `procedure uu-23-2014/pasal-385/ayat-${ayat}`
const ACT = [1, 3, 4, 5].map(a385)
const PP12 = [3, 7, 8].map((ayat) => `procedure pp-12-2017/pasal-25/ayat-${ayat}`)
const P77 = [1, 2].map((ayat) => `procedure perpres-16-2018/pasal-77/ayat-${ayat}`)
const P77_2025 = ['1a', '2'].map((ayat) => `procedure perpres-46-2025/pasal-77/ayat-${ayat}`)
const PP48 = 'procedure pp-48-2016/pasal-20'
const COMPLAINT = 'public-complaint'
const a384 = (ayat: number) => `norm uu-23-2014/pasal-384/ayat-${ayat}`
const ASN = ['pns', 'cpns', 'pppk'] as const
const APART = [
  'norm uu-30-2014/pasal-42/ayat-1',
  'norm uu-30-2014/pasal-43/ayat-1',
  'norm uu-23-2014/pasal-65/ayat-1/huruf-e',
  'norm uu-16-2004/pasal-30/ayat-2',
]

export const expectations = {
  // Perpres 46/2025 wrote Pasal 77 anew: the administrative process first.
  'administration-first': [
    { act: '2018-03-22', forwarded: P77 },
    { act: '2025-04-29', forwarded: P77 },
    { act: '2025-04-30', forwarded: P77_2025 },
    { act: '2026-03-01', forwarded: P77_2025 },
  ].flatMap(({ act, forwarded }) => [
    {
      on: { act },
      when: {
        inquiryPhase: 'other',
        inquiryTrigger: [COMPLAINT, 'own-initiative'],
        investigator: ALL,
        place: PLACES,
        about: SUBJECTS,
      },
      then: { silent: 'no-criminal-inquiry' },
      basis: [a385(3)],
    },
    // The articles speak of complaints by the public; trap 22: being caught in the act is none.
    {
      on: { act },
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: 'own-initiative',
        investigator: ALL,
        place: PLACES,
        about: SUBJECTS,
      },
      then: { silent: 'no-public-complaint' },
      basis: [a385(1), 'procedure perpres-16-2018/pasal-77/ayat-1'],
    },
    {
      on: { act },
      when: { inquiryPhase: INQUIRY, inquiryTrigger: COMPLAINT, investigator: ALL, place: PLACES, about: 'private' },
      then: { silent: 'not-about-the-duty' },
      basis: [a385(1)],
    },
    // PP 12/2017 Pasal 25 ayat (7): police and/or prosecutors. It and UU 23/2014 Pasal 385 are for the regions; PP 48/2016 Pasal 20, which
    // is for every official, says law enforcement and no more.
    {
      on: { act },
      when: { inquiryPhase: INQUIRY, inquiryTrigger: COMPLAINT, investigator: 'kpk', place: REGIONAL, about: TASK },
      then: { silent: 'kpk-not-named' },
      basis: [a385(3), 'procedure pp-12-2017/pasal-25/ayat-7'],
    },
    {
      on: { act },
      when: { inquiryPhase: INQUIRY, inquiryTrigger: COMPLAINT, investigator: 'kpk', place: CENTRAL, about: TASK },
      then: { silent: 'which-law-enforcement-not-said' },
      basis: [PP48],
    },
    {
      on: { act },
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: COMPLAINT,
        investigator: COUNTERPARTS,
        place: REGIONAL,
        about: 'procurement',
      },
      then: { bar: 'no', steps: ['forward-complaint-to-apip', 'coordinate-with-apip', 'record-in-minutes'] },
      basis: [...ACT, ...PP12, ...forwarded],
    },
    {
      on: { act },
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: COMPLAINT,
        investigator: COUNTERPARTS,
        place: REGIONAL,
        about: 'other-duty',
      },
      then: { bar: 'no', steps: ['coordinate-with-apip', 'record-in-minutes'] },
      basis: [...ACT, ...PP12],
    },
    {
      on: { act },
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: COMPLAINT,
        investigator: COUNTERPARTS,
        place: CENTRAL,
        about: 'procurement',
      },
      then: { bar: 'no', steps: ['forward-complaint-to-apip', 'coordinate-with-apip'] },
      basis: [...forwarded, PP48],
    },
    {
      on: { act },
      when: {
        inquiryPhase: INQUIRY,
        inquiryTrigger: COMPLAINT,
        investigator: COUNTERPARTS,
        place: CENTRAL,
        about: 'other-duty',
      },
      then: { bar: 'no', steps: ['coordinate-with-apip'] },
      basis: [PP48],
    },
  ]),
  'investigation-notice': [
    {
      when: {
        inquiryPhase: 'other',
        aided: [...ASN, 'non-asn'],
        place: PLACES,
        about: SUBJECTS,
        caughtInTheAct: YES_NO,
        graveOffence: YES_NO,
      },
      then: { silent: 'no-investigation-ahead' },
      basis: [a384(1)],
    },
    {
      when: {
        inquiryPhase: INQUIRY,
        aided: 'non-asn',
        place: PLACES,
        about: SUBJECTS,
        caughtInTheAct: YES_NO,
        graveOffence: YES_NO,
      },
      then: { silent: 'no-notice-for-staff-who-are-no-asn' },
      basis: [a384(1)],
    },
    {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: CENTRAL,
        about: SUBJECTS,
        caughtInTheAct: YES_NO,
        graveOffence: YES_NO,
      },
      then: { silent: 'not-a-regional-agency' },
      basis: [a384(1)],
    },
    {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: 'private',
        caughtInTheAct: YES_NO,
        graveOffence: YES_NO,
      },
      then: { silent: 'not-about-the-duty' },
      basis: [a384(1)],
    },
    // Ayat (2): caught in the act, five years or more, or state security: notice follows within two times 24 hours (ayat (3)).
    {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: TASK,
        caughtInTheAct: 'yes',
        graveOffence: YES_NO,
      },
      then: { notice: 'within-2x24-hours' },
      basis: [a384(2), a384(3)],
    },
    {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: TASK,
        caughtInTheAct: 'no',
        graveOffence: 'yes',
      },
      then: { notice: 'within-2x24-hours' },
      basis: [a384(2), a384(3)],
    },
    {
      when: {
        inquiryPhase: INQUIRY,
        aided: ASN,
        place: REGIONAL,
        about: TASK,
        caughtInTheAct: 'no',
        graveOffence: 'no',
      },
      then: { notice: 'before-the-investigation' },
      basis: [a384(1)],
    },
  ],
  'separate-counsel': [
    { when: { agencyStands: 'beside-the-person' }, then: { counsel: 'may-be-shared' }, basis: APART },
    { when: { agencyStands: ['victim-or-reporter', 'opponent'] }, then: { counsel: 'separate' }, basis: APART },
  ],
} satisfies { readonly [table: string]: readonly Expectation[] }
