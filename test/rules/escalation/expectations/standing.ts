import type { Expectation } from '../../expectation'

/* Who may be asked about whom: y addressable, = the respondent themselves, < stands no higher, - not a civil servant. */
const RESPONDENTS = [
  'none',
  'rekan-kerja',
  'atasan-langsung',
  'sekretaris-perangkat-daerah',
  'kepala-perangkat-daerah',
  'inspektur',
  'sekretaris-daerah',
  'wakil-kepala-daerah',
  'kepala-daerah',
]
const GRID: { readonly [rung: string]: string } = {
  'complain-to-direct-superior': 'yy=<<<<<<',
  'complain-to-head-of-office': 'yyyy=<<<<',
  'complain-to-inspectorate': 'yyyyyyyyy',
  'raise-with-regional-secretary': 'yyyyyy=<<',
  'submit-to-head-of-region': 'yyyyyyyy=',
  'file-objection': 'yyyyyyyyy',
  'file-appeal': 'yyyyyyyyy',
  'report-to-bawaslu': 'yyyyyyyyy',
  'refer-to-asn-supervisor': 'yyyyyyyyy',
  'petition-general-supervisor': 'yyyyyyyyy',
  'report-to-ombudsman': 'yyyyyyyyy',
  'sue-in-court': 'yyyyyyyyy',
  'report-to-law-enforcement': 'yyyyyyyyy',
  'complain-to-bpasn': 'yyyyyyyyy',
  'ask-bkn-audit': 'yyyyyyyyy',
  'ask-witness-protection': 'yyyyyyyyy',
  'ask-korpri': 'yyyyyyyyy',
  'ask-for-abuse-test': 'yyyyyyyyy',
  'ask-ethics-council': 'yyyyyyy--',
}
const STANDING = {
  y: 'addressable',
  '=': 'is-the-respondent',
  '<': 'not-above-the-respondent',
  '-': 'only-for-civil-servants',
} as const
const CONFLICT = ['norm uu-30-2014/pasal-42/ayat-1', 'procedure uu-30-2014/pasal-42/ayat-2']
const UPWARD = ['procedure uu-30-2014/pasal-44/ayat-2', 'procedure pp-79-2021/pasal-23/ayat-2']
const GRIEVANCE = ['procedure pp-79-2021/pasal-23/ayat-2']
const AUDITORS = ['norm pp-12-2017/pasal-22/ayat-1', 'procedure pp-79-2021/pasal-3/ayat-2']
const OUTSIDE = ['norm uu-23-2014/pasal-377/ayat-1', 'norm uu-23-2014/pasal-378/ayat-1']
const ETHICS = ['procedure pp-42-2004/pasal-17/ayat-1']
const OWN: { readonly [rung: string]: readonly string[] } = {
  'complain-to-direct-superior': GRIEVANCE,
  'complain-to-head-of-office': GRIEVANCE,
  'raise-with-regional-secretary': ['norm uu-23-2014/pasal-213/ayat-2'],
  'submit-to-head-of-region': ['norm uu-23-2014/pasal-379/ayat-1', 'norm uu-23-2014/pasal-380/ayat-1'],
  'complain-to-inspectorate': AUDITORS,
  'file-objection': AUDITORS,
  'file-appeal': AUDITORS,
  'ask-ethics-council': ETHICS,
}

function basisOf(rung: string, sign: string): readonly string[] {
  if (sign === '=') return CONFLICT
  if (sign === '-') return ETHICS
  if (sign === '<') return rung === 'raise-with-regional-secretary' ? ['norm uu-23-2014/pasal-213/ayat-3'] : UPWARD
  return OWN[rung] ?? OUTSIDE
}

export const expectations: readonly Expectation[] = Object.entries(GRID).flatMap(([rung, signs]) =>
  RESPONDENTS.map((respondent, at): Expectation => {
    const sign = signs.charAt(at) as keyof typeof STANDING
    return { when: { rung, respondent }, then: { standing: STANDING[sign] }, basis: basisOf(rung, sign) }
  }),
)
