import type { Expectation } from '../../expectation'

/* The ladder of each subject as the law file draws it (section 9.2), rungs in climbing order, what stands beside after the bar. */
const LADDERS: { readonly [subject: string]: string } = {
  leave: 'direct office sekda head objection appeal court | ombudsman',
  'working-time': 'direct office sekda head objection appeal court |',
  dress: 'direct office sekda head supervisor | ethics',
  'travel-order': 'office sekda head supervisor |',
  'fictitious-travel': 'office apip head police | lpsk',
  'arbitrary-treatment': 'direct office sekda head supervisor | apip ombudsman bkn',
  bullying: 'direct office sekda head supervisor | ethics',
  'abuse-of-authority': 'direct office apip head supervisor | police test',
  'conflict-of-interest': 'direct office sekda head supervisor |',
  'discipline-sanction': 'objection appeal court | bkn',
  dismissal: 'objection appeal court | bkn',
  transfer: 'objection appeal court | asn bpasn bkn',
  neutrality: 'bawaslu head asn supervisor |',
  corruption: 'apip police | lpsk',
  maladministration: 'office head ombudsman | court',
  'sexual-harassment': 'office head police | lpsk',
  'budget-execution': 'office sekda head supervisor | apip police',
  procurement: 'apip police | lpsk',
  'legal-aid': 'office sekda head supervisor | korpri',
}
const RUNGS: { readonly [short: string]: string } = {
  bawaslu: 'report-to-bawaslu',
  direct: 'complain-to-direct-superior',
  office: 'complain-to-head-of-office',
  apip: 'complain-to-inspectorate',
  sekda: 'raise-with-regional-secretary',
  head: 'submit-to-head-of-region',
  asn: 'refer-to-asn-supervisor',
  objection: 'file-objection',
  appeal: 'file-appeal',
  supervisor: 'petition-general-supervisor',
  ombudsman: 'report-to-ombudsman',
  court: 'sue-in-court',
  police: 'report-to-law-enforcement',
  bpasn: 'complain-to-bpasn',
  ethics: 'ask-ethics-council',
  bkn: 'ask-bkn-audit',
  lpsk: 'ask-witness-protection',
  korpri: 'ask-korpri',
  test: 'ask-for-abuse-test',
}
const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu']
const OTHERS = ['non-asn', 'masyarakat']
const ALL = [...ASN, ...OTHERS]
/** Those who complain of the own office, and received no service. */
const STAFF = [...ASN, 'non-asn']

/* Papers and what each must carry. */
const THREE = ['reporter-name-and-address', 'reported-party', 'account-of-the-event']
const PAPERS = {
  complaint: { kind: 'pengaduan-tertulis', fields: [...THREE, 'evidence'] },
  report: { kind: 'laporan', fields: [...THREE, 'time-and-place', 'evidence'] },
  apip: { kind: 'pengaduan-kepada-apip', fields: [...THREE, 'reported-post', 'evidence'] },
  service: {
    kind: 'pengaduan-pelayanan',
    fields: ['reporter-name-and-address', 'account-of-the-service', 'loss', 'demand', 'place-time-and-signature'],
  },
  ombudsman: { kind: 'laporan-ombudsman', fields: ['full-identity', 'account-of-the-event', 'earlier-complaint'] },
  objection: { kind: 'keberatan', fields: ['decision-objected-to', 'day-of-receipt', 'reasons', 'evidence'] },
  appeal: { kind: 'banding-administratif', fields: ['decision-objected-to', 'day-of-receipt', 'reasons', 'evidence'] },
  suit: { kind: 'gugatan', fields: ['decision-objected-to', 'remedy-decision', 'reasons', 'demand'] },
  police: { kind: 'laporan-pidana', fields: ['reporter-name-and-address', 'account-of-the-event', 'evidence'] },
  request: { kind: 'permohonan', fields: ['what-is-asked', 'reasons'] },
}

/** `n:` a norm, `p:` a procedure, several after one instrument parted by commas: `p:pp-79-2021 pasal-18, pasal-17`. */
const basis = (...lines: string[]) =>
  lines.flatMap((line) => {
    const [, role, instrument, paths] = /^([np]):(\S+) (.*)$/.exec(line) ?? []
    return (paths ?? '').split(', ').map((path) => `${role === 'n' ? 'norm' : 'procedure'} ${instrument}/${path}`)
  })
/** A clock in short: `14 hari-kerja terhitung-mulai-tanggal decisionReceivedOn pp-79-2021/pasal-4/ayat-2`. */
const clock = (text: string) => {
  const [count, unit, start, since, provision] = text.split(' ')
  return { count: Number(count), unit, start, since, provision }
}

interface Told {
  readonly subjects: string
  readonly filers?: readonly string[]
  readonly on?: readonly string[]
  readonly paper: keyof typeof PAPERS
  readonly silence: string
  readonly office?: string
  readonly fileBy?: string
  readonly answerBy?: string
  readonly atAnyTime?: true
  readonly basis: readonly string[]
  /** What a CPNS rests on beside that: PP 79/2021 speaks of Pegawai ASN, and its Pasal 19 carries it over. */
  readonly candidates?: string
}

const P79_23 = 'p:pp-79-2021 pasal-23/ayat-2'
const DINAS = 'pp-18-2016 pasal-13/ayat-2, pasal-35/ayat-2'
const APIP = [
  'p:pp-12-2017 pasal-22/ayat-1, pasal-22/ayat-2, pasal-25/ayat-1',
  'n:uu-23-2014 pasal-385/ayat-2',
  'p:pp-12-2017 pasal-23/ayat-2',
]
const REMEDY_79 = 'p:pp-79-2021 pasal-3/ayat-1/huruf-a, pasal-3/ayat-1/huruf-b'
const IN_14 = '14 hari-kerja terhitung-mulai-tanggal decisionReceivedOn pp-79-2021/pasal-4/ayat-2'
const IN_21 = '21 hari-kerja terhitung-mulai-tanggal filedOn pp-79-2021/pasal-5/ayat-1'
const COURT_90 = '90 hari sejak remedyReceivedOn uu-5-1986/pasal-55'
/* From the decision on the remedy, which the act does not speak of: PERMA 6/2018 Pasal 5 ayat (1). */
const AFTER_REMEDY_90 = '90 hari sejak remedyReceivedOn perma-6-2018/pasal-5/ayat-1'
const POLICE_30 = '30 hari-kerja sejak filedOn pp-43-2018/pasal-9/ayat-2'
/** UU 25/2009 Pasal 42 ayat (2), of whoever received the service (Pasal 40); UU 23/2014 Pasal 351 ayat (3) refers to it. */
const SERVICE_30 = '30 hari sejak happenedOn uu-25-2009/pasal-42/ayat-2'
const TWO_YEARS = '2 tahun sejak happenedOn uu-37-2008/pasal-24/ayat-3'
const OMBUDSMAN = [
  'p:uu-37-2008 pasal-24/ayat-1/huruf-c, pasal-24/ayat-3, pasal-36/ayat-1/huruf-a, pasal-36/ayat-1/huruf-b',
  'n:uu-37-2008 pasal-38/ayat-1',
  'p:uu-37-2008 pasal-38/ayat-2',
  'n:uu-23-2014 pasal-351/ayat-4',
]
const BEFORE = ['2022-09-14', '2023-10-30']
const SINCE = ['2023-10-31', '2025-01-01']
/** A day under each of the two acts on civil servants. */
const BOTH_ACTS = ['2023-10-30', '2024-03-22']
/** And one since Perpres 46/2025 rewrote the article on complaints about procurement. */
const APIP_DAYS = [...BOTH_ACTS, '2025-04-30']
const up = (paper: Told['paper'], office?: string): Pick<Told, 'paper' | 'silence' | 'office'> => ({
  paper,
  silence: 'opens-next',
  ...(office === undefined ? {} : { office }),
})
const end = (paper: Told['paper'], office?: string): Pick<Told, 'paper' | 'silence' | 'office'> => ({
  ...up(paper, office),
  silence: 'last-word',
})

const TOLD: { readonly [rung: string]: readonly Told[] } = {
  bawaslu: [
    {
      subjects: 'neutrality',
      ...up('report', 'bawaslu'),
      basis: ['p:uu-7-2017 pasal-95/huruf-e', 'p:uu-8-2015 pasal-28/ayat-1/huruf-e'],
    },
  ],
  direct: [
    { subjects: 'leave', ...up('complaint', 'atasan-langsung'), basis: ['n:pp-11-2017 pasal-309/ayat-1', P79_23] },
    { subjects: 'working-time dress', ...up('complaint', 'atasan-langsung'), basis: [P79_23] },
    {
      subjects: 'arbitrary-treatment bullying',
      ...up('complaint', 'atasan-langsung'),
      basis: ['n:pp-94-2021 pasal-26/ayat-1, pasal-28/ayat-1', P79_23],
    },
    {
      subjects: 'abuse-of-authority conflict-of-interest',
      ...up('complaint', 'atasan-langsung'),
      basis: ['p:uu-30-2014 pasal-1/angka-4', 'p:pp-48-2016 pasal-15/ayat-2'],
    },
  ],
  office: [
    {
      subjects: 'leave working-time dress travel-order',
      ...up('complaint', 'kepala-perangkat-daerah'),
      basis: [P79_23, `n:${DINAS}`],
    },
    {
      subjects: 'arbitrary-treatment bullying sexual-harassment',
      ...up('complaint', 'kepala-perangkat-daerah'),
      basis: ['n:pp-94-2021 pasal-21/huruf-a, pasal-28/ayat-1', P79_23],
    },
    {
      subjects: 'fictitious-travel budget-execution',
      ...up('complaint', 'kepala-perangkat-daerah'),
      basis: ['n:pp-94-2021 pasal-4/huruf-d', 'n:pp-12-2017 pasal-27/ayat-1'],
    },
    {
      subjects: 'abuse-of-authority conflict-of-interest',
      ...up('complaint', 'kepala-perangkat-daerah'),
      basis: ['p:uu-30-2014 pasal-1/angka-4', 'p:pp-48-2016 pasal-15/ayat-2'],
    },
    {
      subjects: 'maladministration',
      filers: ['masyarakat'],
      ...up('service', 'kepala-perangkat-daerah'),
      fileBy: SERVICE_30,
      basis: ['p:uu-25-2009 pasal-42/ayat-2, pasal-45/ayat-1', 'p:uu-37-2008 pasal-24/ayat-1/huruf-c'],
    },
    {
      subjects: 'maladministration',
      filers: STAFF,
      ...up('service', 'kepala-perangkat-daerah'),
      basis: ['p:uu-25-2009 pasal-45/ayat-1', 'p:uu-37-2008 pasal-24/ayat-1/huruf-c'],
    },
    { subjects: 'legal-aid', ...up('request', 'kepala-perangkat-daerah'), basis: [`p:${DINAS}`] },
  ],
  apip: [
    {
      subjects: 'abuse-of-authority',
      on: APIP_DAYS,
      ...up('apip'),
      basis: [
        'n:uu-30-2014 pasal-20/ayat-1',
        'p:pp-48-2016 pasal-18/ayat-1, pasal-18/ayat-2, pasal-37',
        'p:pp-12-2017 pasal-23/ayat-2',
      ],
    },
    {
      subjects: 'arbitrary-treatment',
      on: APIP_DAYS,
      ...up('apip'),
      basis: ['p:pp-48-2016 pasal-18/ayat-1, pasal-18/ayat-2', 'p:pp-12-2017 pasal-23/ayat-2'],
    },
    { subjects: 'fictitious-travel corruption budget-execution', on: APIP_DAYS, ...up('apip'), basis: APIP },
    {
      subjects: 'procurement',
      on: [...BOTH_ACTS, '2025-04-29'],
      ...up('apip'),
      basis: [
        'p:perpres-16-2018 pasal-77/ayat-1, pasal-77/ayat-2',
        'n:uu-23-2014 pasal-385/ayat-2',
        'p:pp-12-2017 pasal-23/ayat-2',
      ],
    },
    {
      subjects: 'procurement',
      on: ['2025-04-30', '2026-01-01'],
      ...up('apip'),
      basis: [
        'p:perpres-16-2018 pasal-77/ayat-1',
        'p:perpres-46-2025 pasal-77/ayat-1a, pasal-77/ayat-2',
        'n:uu-23-2014 pasal-385/ayat-2',
        'p:pp-12-2017 pasal-23/ayat-2',
      ],
    },
  ],
  sekda: [
    ...(
      [
        [BEFORE, 'n:uu-5-2014 pasal-54/ayat-4'],
        [SINCE, 'n:uu-20-2023 pasal-30/ayat-4'],
      ] as const
    ).map(([on, proposes]) => ({
      subjects:
        'leave working-time dress travel-order arbitrary-treatment bullying conflict-of-interest budget-execution',
      on,
      ...up('complaint', 'sekretaris-daerah'),
      basis: ['n:uu-23-2014 pasal-213/ayat-2', proposes],
    })),
    { subjects: 'legal-aid', ...up('request', 'sekretaris-daerah'), basis: ['n:uu-23-2014 pasal-213/ayat-2'] },
  ],
  head: [
    {
      subjects: 'leave working-time dress travel-order arbitrary-treatment bullying sexual-harassment',
      ...up('complaint'),
      basis: ['n:pp-11-2017 pasal-3/ayat-2', P79_23],
    },
    { subjects: 'neutrality', ...up('report'), basis: ['n:pp-11-2017 pasal-3/ayat-2'] },
    {
      subjects: 'fictitious-travel abuse-of-authority conflict-of-interest budget-execution',
      ...up('complaint'),
      basis: ['n:pp-12-2017 pasal-27/ayat-1', 'p:pp-12-2017 pasal-27/ayat-4, pasal-27/ayat-5'],
    },
    {
      subjects: 'maladministration',
      filers: ['masyarakat'],
      ...up('service'),
      fileBy: SERVICE_30,
      basis: ['n:uu-23-2014 pasal-351/ayat-1', 'p:uu-25-2009 pasal-42/ayat-2'],
    },
    { subjects: 'maladministration', filers: STAFF, ...up('service'), basis: ['n:uu-23-2014 pasal-351/ayat-1'] },
    { subjects: 'legal-aid', ...up('request'), basis: ['p:uu-23-2014 pasal-65/ayat-1/huruf-a'] },
  ],
  asn: [
    {
      subjects: 'neutrality',
      on: BEFORE,
      ...up('report'),
      basis: ['n:uu-5-2014 pasal-2/huruf-f', 'p:uu-5-2014 pasal-31/ayat-2/huruf-c'],
    },
    { subjects: 'neutrality', on: SINCE, ...up('report'), basis: ['n:uu-20-2023 pasal-24/ayat-1/huruf-d'] },
    {
      subjects: 'transfer',
      on: BEFORE,
      ...up('report'),
      basis: ['n:uu-5-2014 pasal-30', 'p:uu-5-2014 pasal-31/ayat-2/huruf-a'],
    },
    { subjects: 'transfer', on: SINCE, ...up('report'), basis: ['n:uu-20-2023 pasal-26/ayat-2/huruf-d'] },
  ],
  objection: [
    {
      subjects: 'leave working-time',
      filers: ASN,
      paper: 'objection',
      silence: 'opens-court',
      fileBy: IN_14,
      answerBy: IN_21,
      basis: [REMEDY_79, 'p:pp-79-2021 pasal-1/angka-1'],
      candidates: 'p:pp-79-2021 pasal-19',
    },
    {
      subjects: 'discipline-sanction transfer',
      filers: ASN,
      paper: 'objection',
      silence: 'opens-court',
      fileBy: IN_14,
      answerBy: IN_21,
      basis: [REMEDY_79],
      candidates: 'p:pp-79-2021 pasal-19',
    },
    {
      subjects: 'leave working-time discipline-sanction transfer dismissal',
      filers: OTHERS,
      paper: 'objection',
      silence: 'deemed-granted',
      fileBy: '21 hari-kerja sejak decisionReceivedOn uu-30-2014/pasal-77/ayat-1',
      answerBy: '10 hari-kerja sejak filedOn uu-30-2014/pasal-77/ayat-4',
      basis: ['p:uu-30-2014 pasal-75/ayat-1, pasal-77/ayat-1, pasal-77/ayat-4, pasal-77/ayat-5'],
    },
  ],
  appeal: [
    {
      subjects: 'dismissal',
      filers: ASN,
      paper: 'appeal',
      silence: 'not-said',
      office: 'bpasn',
      fileBy: '14 hari-kerja terhitung-mulai-tanggal decisionReceivedOn pp-79-2021/pasal-11/ayat-3',
      answerBy: '65 hari-kerja terhitung-mulai-tanggal filedOn pp-79-2021/pasal-13/ayat-4',
      basis: [
        'p:pp-79-2021 pasal-10/huruf-a, pasal-10/huruf-b, pasal-11/ayat-1, pasal-11/ayat-3, pasal-13/ayat-4, pasal-16/ayat-1',
      ],
      candidates: 'p:pp-79-2021 pasal-19',
    },
    {
      subjects: 'leave working-time discipline-sanction transfer dismissal',
      filers: OTHERS,
      paper: 'appeal',
      silence: 'deemed-granted',
      office: 'atasan-pejabat',
      fileBy: '10 hari-kerja sejak remedyReceivedOn uu-30-2014/pasal-78/ayat-1',
      answerBy: '10 hari-kerja sejak filedOn uu-30-2014/pasal-78/ayat-4',
      basis: ['p:uu-30-2014 pasal-76/ayat-2, pasal-78/ayat-1, pasal-78/ayat-4, pasal-78/ayat-5'],
    },
  ],
  supervisor: [
    {
      subjects:
        'dress travel-order arbitrary-treatment bullying abuse-of-authority conflict-of-interest neutrality budget-execution',
      ...end('complaint'),
      basis: ['n:pp-12-2017 pasal-10/ayat-2/huruf-c'],
    },
    { subjects: 'legal-aid', ...end('request'), basis: ['n:pp-12-2017 pasal-10/ayat-2/huruf-c'] },
  ],
  ombudsman: [
    {
      subjects: 'maladministration leave arbitrary-treatment',
      ...end('ombudsman', 'ombudsman'),
      fileBy: TWO_YEARS,
      basis: OMBUDSMAN,
    },
  ],
  court: [
    {
      subjects: 'leave working-time discipline-sanction transfer',
      filers: ASN,
      ...end('suit', 'pengadilan-tata-usaha-negara'),
      fileBy: AFTER_REMEDY_90,
      basis: [
        'p:uu-5-1986 pasal-48/ayat-2, pasal-55',
        'p:perma-6-2018 pasal-5/ayat-1',
        'p:pp-79-2021 pasal-5/ayat-3, pasal-6/ayat-3',
      ],
    },
    {
      subjects: 'dismissal',
      filers: ASN,
      ...end('suit', 'pengadilan-tinggi-tata-usaha-negara'),
      fileBy: AFTER_REMEDY_90,
      basis: [
        'p:uu-5-1986 pasal-48/ayat-2, pasal-55',
        'p:perma-6-2018 pasal-5/ayat-1',
        'p:uu-5-1986 pasal-51/ayat-3',
        'p:pp-79-2021 pasal-18',
      ],
    },
    {
      subjects: 'leave working-time discipline-sanction transfer dismissal',
      filers: OTHERS,
      ...end('suit', 'pengadilan-tata-usaha-negara'),
      fileBy: COURT_90,
      basis: ['p:uu-5-1986 pasal-48/ayat-2, pasal-55', 'p:uu-30-2014 pasal-76/ayat-3'],
    },
    {
      subjects: 'maladministration',
      ...end('suit', 'pengadilan-tata-usaha-negara'),
      basis: ['n:uu-25-2009 pasal-51', 'p:uu-37-2008 pasal-36/ayat-1/huruf-b'],
    },
  ],
  police: [
    {
      subjects: 'corruption fictitious-travel procurement',
      ...end('police', 'aparat-penegak-hukum'),
      atAnyTime: true,
      answerBy: POLICE_30,
      basis: [
        'n:uu-23-2014 pasal-385/ayat-1',
        'p:uu-23-2014 pasal-385/ayat-3',
        'n:uu-23-2014 pasal-385/ayat-5',
        'p:pp-43-2018 pasal-8, pasal-9/ayat-2',
      ],
    },
    {
      subjects: 'abuse-of-authority budget-execution',
      ...end('police', 'aparat-penegak-hukum'),
      answerBy: POLICE_30,
      basis: [
        'n:uu-23-2014 pasal-385/ayat-1',
        'p:uu-23-2014 pasal-385/ayat-3',
        'n:uu-23-2014 pasal-385/ayat-5',
        'p:pp-48-2016 pasal-19/ayat-1',
        'p:pp-43-2018 pasal-9/ayat-2',
      ],
    },
    {
      subjects: 'sexual-harassment',
      ...end('police', 'kepolisian-atau-uptd-ppa'),
      atAnyTime: true,
      basis: ['n:uu-12-2022 pasal-5, pasal-6', 'p:uu-12-2022 pasal-7/ayat-1, pasal-39/ayat-1'],
    },
  ],
  bpasn: [
    {
      subjects: 'transfer',
      filers: ASN,
      ...end('complaint', 'bpasn'),
      basis: ['p:pp-79-2021 pasal-23/ayat-1, penjelasan/pasal-23/ayat-1'],
    },
  ],
  ethics: [
    {
      subjects: 'dress bullying',
      ...end('complaint', 'majelis-kode-etik'),
      basis: ['p:pp-42-2004 pasal-17/ayat-1, pasal-19/ayat-5'],
    },
  ],
  bkn: [
    {
      subjects: 'transfer arbitrary-treatment',
      ...end('report', 'bkn'),
      basis: [
        'n:perpres-116-2022 pasal-16/ayat-1',
        'p:perpres-116-2022 pasal-16/ayat-2',
        'n:perpres-116-2022 pasal-17/ayat-3',
      ],
    },
    {
      subjects: 'discipline-sanction dismissal',
      ...end('report', 'bkn'),
      basis: [
        'n:perpres-116-2022 pasal-3/ayat-1',
        'n:perpres-116-2022 pasal-16/ayat-1',
        'p:perpres-116-2022 pasal-16/ayat-2',
        'n:perpres-116-2022 pasal-17/ayat-3',
      ],
    },
  ],
  lpsk: [
    {
      subjects: 'corruption fictitious-travel procurement sexual-harassment',
      ...end('request', 'lpsk'),
      basis: ['p:uu-31-2014 pasal-5/ayat-2', 'n:uu-31-2014 pasal-10/ayat-1'],
    },
  ],
  korpri: [
    {
      subjects: 'legal-aid',
      filers: ASN,
      on: BEFORE,
      ...end('request', 'korpri'),
      basis: ['n:uu-5-2014 pasal-126/ayat-3/huruf-b'],
    },
    {
      subjects: 'legal-aid',
      filers: ASN,
      on: SINCE,
      ...end('request', 'korpri'),
      basis: ['n:uu-20-2023 pasal-62/ayat-3/huruf-b'],
    },
  ],
  test: [
    {
      subjects: 'abuse-of-authority',
      ...end('request', 'pengadilan-tata-usaha-negara'),
      answerBy: '21 hari-kerja sejak filedOn uu-30-2014/pasal-21/ayat-3',
      basis: ['p:uu-30-2014 pasal-21/ayat-2, pasal-21/ayat-3'],
    },
  ],
}

const lineOf = (subject: string, rung: string) => {
  const [ladder = '', beside = ''] = (LADDERS[subject] ?? '').split('|').map((part) => ` ${part} `)
  return ladder.includes(` ${rung} `) ? 'ladder' : beside.includes(` ${rung} `) ? 'beside' : undefined
}

/** A CPNS stands apart where an article carries the regulation over. */
const apart = (one: Told): Told[] =>
  one.candidates === undefined
    ? [one]
    : [
        { ...one, filers: (one.filers ?? ALL).filter((filer) => filer !== 'cpns') },
        { ...one, filers: ['cpns'], basis: [...one.basis, one.candidates] },
      ]

const told = Object.entries(TOLD).flatMap(([rung, list]) =>
  list
    .flatMap(apart)
    .flatMap(
      ({ subjects, filers = ALL, on = BOTH_ACTS, paper, silence, office, fileBy, answerBy, atAnyTime, basis: lines }) =>
        subjects.split(' ').flatMap((subject) =>
          on.map(
            (decision): Expectation => ({
              when: { rung: RUNGS[rung] as string, subject, filer: filers },
              on: { decision },
              then: {
                line: lineOf(subject, rung),
                ...(office === undefined ? {} : { office }),
                document: PAPERS[paper],
                ...(fileBy === undefined ? {} : { fileBy: clock(fileBy) }),
                ...(answerBy === undefined ? {} : { answerBy: clock(answerBy) }),
                silence,
                ...(atAnyTime === undefined ? {} : { atAnyTime }),
              },
              basis: basis(...lines),
            }),
          ),
        ),
    ),
)

/* Where one looked when the rung is none for the subject. */
const LOOKED: { readonly [rung: string]: string } = {
  bawaslu: 'p:uu-7-2017 pasal-95/huruf-e',
  direct: P79_23,
  office: P79_23,
  apip: 'p:pp-12-2017 pasal-22/ayat-1',
  sekda: 'n:uu-23-2014 pasal-213/ayat-2',
  head: 'n:pp-11-2017 pasal-3/ayat-2',
  objection: 'p:pp-79-2021 pasal-3/ayat-1/huruf-b',
  appeal: 'p:pp-79-2021 pasal-10/huruf-a',
  supervisor: 'n:pp-12-2017 pasal-10/ayat-2/huruf-c',
  ombudsman: 'p:uu-37-2008 pasal-1/angka-3',
  court: 'p:uu-5-1986 pasal-48/ayat-2',
  police: 'n:uu-23-2014 pasal-385/ayat-1',
  bpasn: 'p:pp-79-2021 penjelasan/pasal-23/ayat-1',
  ethics: 'p:pp-42-2004 pasal-17/ayat-1',
  bkn: 'n:perpres-116-2022 pasal-16/ayat-1',
  lpsk: 'p:uu-31-2014 pasal-5/ayat-2',
  test: 'p:uu-30-2014 pasal-21/ayat-2',
}
/* The supervisor and the professional organisation stand in the act on civil servants of the day. */
const LOOKED_BY_ACT: { readonly [rung: string]: { readonly [day: string]: string } } = {
  asn: { '2023-10-30': 'n:uu-5-2014 pasal-30', '2023-10-31': 'n:uu-20-2023 pasal-26/ayat-2/huruf-d' },
  korpri: {
    '2023-10-30': 'n:uu-5-2014 pasal-126/ayat-3/huruf-b',
    '2023-10-31': 'n:uu-20-2023 pasal-62/ayat-3/huruf-b',
  },
}
const none = Object.keys(RUNGS).flatMap((rung) =>
  Object.keys(LADDERS)
    .filter((subject) => lineOf(subject, rung) === undefined)
    .flatMap((subject) =>
      ['2023-10-30', '2023-10-31', ...(rung === 'apip' || subject === 'procurement' ? ['2025-04-30'] : [])].map(
        (decision): Expectation => ({
          when: { rung: RUNGS[rung] as string, subject, filer: ALL },
          on: { decision },
          then: { silent: 'no-rung-for-this-subject' },
          basis: basis(
            (LOOKED_BY_ACT[rung]?.[decision < '2023-10-31' ? '2023-10-30' : '2023-10-31'] ?? LOOKED[rung]) as string,
          ),
        }),
      ),
    ),
)

/* ASN object or appeal, never both: dismissal goes to BPASN, the rest to objection and then to court (PP 79/2021 Pasal 3, 5, 6, 10). */
const either: Expectation[] = [
  ...(
    [
      ['2023-10-30', 'n:uu-5-2014 pasal-126/ayat-3/huruf-b'],
      ['2023-10-31', 'n:uu-20-2023 pasal-62/ayat-3/huruf-b'],
    ] as const
  ).map(
    ([decision, act]): Expectation => ({
      when: { rung: 'ask-korpri', subject: 'legal-aid', filer: OTHERS },
      on: { decision },
      then: { silent: 'no-rung-for-this-subject' },
      basis: basis(act),
    }),
  ),
  {
    when: { rung: 'complain-to-bpasn', subject: 'transfer', filer: OTHERS },
    then: { silent: 'no-rung-for-this-subject' },
    basis: basis('p:pp-79-2021 pasal-23/ayat-1'),
  },
  ...(
    [
      [ASN.filter((filer) => filer !== 'cpns'), []],
      [['cpns'], ['p:pp-79-2021 pasal-19']],
    ] as const
  ).flatMap(([filer, more]): Expectation[] => [
    {
      when: { rung: 'file-objection', subject: 'dismissal', filer },
      then: { silent: 'dismissal-goes-to-appeal' },
      basis: basis('p:pp-79-2021 pasal-3/ayat-1/huruf-a, pasal-10/huruf-a, pasal-10/huruf-b', ...more),
    },
    {
      when: { rung: 'file-appeal', subject: ['leave', 'working-time', 'discipline-sanction', 'transfer'], filer },
      then: { silent: 'no-appeal-after-objection' },
      basis: basis('p:pp-79-2021 pasal-5/ayat-3, pasal-6/ayat-3', ...more),
    },
  ]),
]

export const expectations: readonly Expectation[] = [...told, ...none, ...either]
