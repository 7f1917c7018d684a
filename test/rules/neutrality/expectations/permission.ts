import { CONDUCTS } from '../../../../src/rules/neutrality/dimensions'
import type { Expectation } from '../../expectation'

type When = { [dimension: string]: string | string[] }
type Said = Omit<Expectation, 'on'>

const NATIONAL = ['presiden', 'dpr', 'dpd', 'dprd', 'partai']
const REGIONAL = ['gubernur', 'bupati-wali-kota']
const ALL = [...NATIONAL, ...REGIONAL]
const STAGES = ['bakal-calon', 'calon']
const CYCLES = ['2018-2019', '2020', 'other']
const PERIODS = ['campaign', 'outside-campaign']
const WORN = ['party', 'pns', 'official-vehicle']
const SUPPORT = ['none', 'active']
const ASN = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu']
const EVERYBODY = [...ASN, 'non-asn', 'penyedia-jasa', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'kepala-daerah']

/** A day before and the day of every change that touches any permission. */
const DAYS = [
  '2010-06-05',
  '2010-06-06',
  '2014-01-14',
  '2014-01-15',
  '2014-10-01',
  '2014-10-02',
  '2017-04-06',
  '2017-04-07',
  '2017-08-15',
  '2017-08-16',
  '2017-12-26',
  '2017-12-27',
  '2018-02-01',
  '2018-02-02',
  '2018-11-27',
  '2018-11-28',
  '2019-03-25',
  '2019-03-26',
  '2020-09-09',
  '2020-09-10',
  '2021-08-30',
  '2021-08-31',
  '2022-09-21',
  '2022-09-22',
  '2023-09-28',
  '2023-09-29',
  '2023-10-30',
  '2023-10-31',
]
const before = (end: string) => DAYS.filter((day) => day < end)
const since = (first: string, end = '9999-12-31') => DAYS.filter((day) => first <= day && day < end)
const on = (days: string[], ...said: Said[]): Expectation[] =>
  days.flatMap((act) =>
    said.map((one) => ({
      ...one,
      when: kindsOn(act, one.when),
      basis: one.basis === LOOKED ? [looked(act)] : one.basis,
      on: { act },
    })),
  )
/** Every kind of ASN on the first day of each period; on the days before, one stands for all. */
const kindsOn = (act: string, when: Expectation['when']): Expectation['when'] =>
  when['actor'] === ASN && DAYS.indexOf(act) % 2 === 0 && act !== '2010-06-05' ? { ...when, actor: 'pns' } : when

const c11 = 'norm pp-42-2004/pasal-11/huruf-c'
/** The principle of neutrality in the act on ASN of the day; before the first, the code of ethics. */
const looked = (act: string): string =>
  act < '2014-01-15' ? c11 : act < '2023-10-31' ? 'norm uu-5-2014/pasal-2/huruf-f' : 'norm uu-20-2023/pasal-2/huruf-f'
const LOOKED = ['looked']
const allowed = (when: When, ...basis: string[]): Said => ({ when, then: { permission: 'allowed' }, basis })
const everybody = (when: When, ...basis: string[]): Said => ({
  when,
  then: { permission: 'allowed-to-everybody' },
  basis,
})
const warned = (when: When, ...basis: string[]): Said => ({ when, then: { permission: 'allowed-with-warning' }, basis })
const silent = (reason: string, when: When, ...basis: string[]): Said => ({ when, then: { silent: reason }, basis })
const nowhere = (reason: string, when: When): Said => ({ when, then: { silent: reason }, basis: LOOKED })
const noRule = (when: When): Said => nowhere('no-rule-found', when)
/** A conduct in every circumstance, unless said otherwise. */
const any = (conduct: string | string[], but: When = {}): When => ({
  conduct,
  actor: ASN,
  stage: STAGES,
  contest: ALL,
  cycle: CYCLES,
  period: PERIODS,
  ...but,
})

const listening = (but: When) =>
  any('attend-campaign', { support: 'none', attributes: 'none', stage: 'calon', period: 'campaign', ...but })
const pp53 = (place: string) => [`norm pp-53-2010/pasal-4/${place}`, `norm pp-53-2010/penjelasan/pasal-4/${place}`]
const pp94 = ['norm pp-94-2021/pasal-5/huruf-n/angka-1', 'norm pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1']
const onlooker = (but: When) => any('attend-declaration', { support: 'none', stage: 'calon', ...but })
const neutral = (but: When) => any('post-photo', { gesture: 'none', purpose: 'none', ...but })
const policy = (but: When) => any('speak-at-party-event', { assignment: 'government-policy', support: 'none', ...but })
const onLeave = (conduct: string | string[], but: When) =>
  any(conduct, { actor: 'pns', cltn: 'yes', stage: 'bakal-calon', ...but })
const noLeave = (when: When, ...letters: string[]) =>
  silent(
    'no-such-leave-for-this-kind',
    { ...when, cltn: 'yes' },
    ...letters.map((letter) => `norm pp-49-2018/pasal-77/huruf-${letter}`),
  )
const CANDIDACY = ['approach-party-or-public', 'declare-candidacy']
const spouse = (but: When) => any('accompany-spouse', { actor: 'pns', cltn: 'yes', support: 'none', ...but })

export const expectations: Expectation[] = [
  // The right to vote.
  ...on(DAYS, everybody(any('cast-vote', { actor: EVERYBODY, contest: NATIONAL }), 'norm uu-7-2017/pasal-198/ayat-1')),
  ...on(DAYS, everybody(any('cast-vote', { actor: EVERYBODY, contest: REGIONAL }), 'norm uu-1-2015/pasal-56/ayat-1')),

  // Passive presence at a campaign.
  ...on(
    before('2010-06-06'),
    silent('older-regulation-not-read', listening({}), 'norm pp-53-2010/pasal-4/angka-12/huruf-b'),
  ),
  ...on(
    since('2010-06-06', '2021-08-31'),
    allowed(listening({ contest: NATIONAL, cycle: ['2020', 'other'] }), ...pp53('angka-12/huruf-b')),
    // PPPK on the last day too: a row of their own reads the regulation in.
    allowed(listening({ actor: 'pppk', contest: NATIONAL, cycle: ['2020', 'other'] }), ...pp53('angka-12/huruf-b')),
    warned(listening({ contest: REGIONAL }), ...pp53('angka-15/huruf-a')),
  ),
  ...on(
    since('2010-06-06', '2019-03-26'),
    allowed(listening({ contest: NATIONAL, cycle: '2018-2019' }), ...pp53('angka-12/huruf-b')),
    allowed(listening({ actor: 'pppk', contest: NATIONAL, cycle: '2018-2019' }), ...pp53('angka-12/huruf-b')),
  ),
  // Barred by circular from 26 March 2019, for the vote of April.
  ...on(
    since('2019-03-26', '2021-08-31'),
    silent(
      'barred-by-circular-without-a-limb',
      listening({ contest: NATIONAL, cycle: '2018-2019' }),
      'norm pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b',
      'guideline b-94-2019/isi/menghadiri-kegiatan-peserta',
    ),
  ),
  ...on(
    since('2021-08-31'),
    warned(listening({ contest: NATIONAL, cycle: CYCLES }), ...pp94),
    warned(listening({ contest: REGIONAL }), ...pp94),
  ),
  ...on(
    DAYS,
    noRule(listening({ period: 'outside-campaign' })),
    noRule(listening({ stage: 'bakal-calon', period: PERIODS })),
    noRule(any('attend-campaign', { support: 'none', attributes: WORN })),
    noRule(any('attend-campaign', { support: 'active', attributes: ['none', ...WORN] })),
  ),

  // Looking on at a declaration, and at any other event.
  ...on(
    since('2022-09-22'),
    warned(
      onlooker({ cycle: 'other' }),
      'norm pp-94-2021/pasal-5/huruf-n/angka-1',
      'guideline skb-2022/lampiran-2/disiplin/d4',
    ),
  ),
  ...on(before('2022-09-22'), noRule(onlooker({ cycle: 'other' }))),
  ...on(
    since('2020-09-10', '2021-08-31'),
    silent(
      'named-by-the-list-without-a-limb',
      onlooker({ cycle: '2020' }),
      'norm pp-53-2010/pasal-4/angka-15/huruf-a',
      'guideline skb-2020/daftar/2',
    ),
  ),
  ...on(
    since('2021-08-31'),
    silent(
      'named-by-the-list-without-a-limb',
      onlooker({ cycle: '2020' }),
      'norm pp-94-2021/pasal-5/huruf-n/angka-1',
      'guideline skb-2020/daftar/2',
    ),
  ),
  ...on(before('2020-09-10'), noRule(onlooker({ cycle: '2020' }))),
  ...on(
    DAYS,
    noRule(onlooker({ cycle: '2018-2019' })),
    noRule(onlooker({ stage: 'bakal-calon' })),
    noRule(any('attend-declaration', { support: 'active' })),
    nowhere('no-rule-on-mere-presence', any('attend-event', { support: 'none' })),
    noRule(any('attend-event', { support: 'active' })),
    silent(
      'no-rule-on-private-groups',
      any('chat-in-private-group'),
      c11,
      'guideline skb-2022/lampiran-2/etik/e4',
      'guideline skb-2022/lampiran-2/disiplin/d6',
    ),
  ),

  // A photo without sign and without aim.
  ...on(since('2017-12-27'), warned(neutral({ cycle: '2018-2019' }), c11, 'guideline b-71-2017/huruf-f')),
  ...on(before('2017-12-27'), noRule(neutral({ cycle: '2018-2019' }))),
  ...on(since('2020-09-10'), warned(neutral({ cycle: '2020' }), c11, 'guideline skb-2020/daftar/3')),
  ...on(before('2020-09-10'), noRule(neutral({ cycle: '2020' }))),
  ...on(
    since('2022-09-22'),
    warned(
      neutral({ cycle: 'other', stage: 'calon' }),
      'norm pp-94-2021/pasal-5/huruf-n/angka-5',
      'guideline skb-2022/lampiran-2/disiplin/d7',
    ),
    noRule(neutral({ cycle: 'other', stage: 'bakal-calon' })),
  ),
  ...on(before('2022-09-22'), noRule(neutral({ cycle: 'other' }))),
  ...on(
    DAYS,
    noRule(any('post-photo', { gesture: 'none', purpose: 'support' })),
    noRule(any('post-photo', { gesture: 'partisan', purpose: ['none', 'support'] })),
  ),

  // Explaining policy under a letter of assignment: the exception of the decree of 2020.
  ...on(since('2020-09-10'), allowed(policy({ cycle: ['2020', 'other'] }), c11, 'guideline skb-2020/daftar/4')),
  ...on(before('2020-09-10'), noRule(policy({ cycle: ['2020', 'other'] }))),
  ...on(
    since('2017-12-27'),
    warned(policy({ cycle: '2018-2019' }), c11, 'guideline b-71-2017/huruf-g', 'guideline skb-2020/daftar/4'),
  ),
  ...on(before('2017-12-27'), noRule(policy({ cycle: '2018-2019' }))),
  ...on(
    DAYS,
    noRule(policy({ support: 'active' })),
    noRule(any('speak-at-party-event', { assignment: 'none', support: SUPPORT })),
  ),

  // Own candidacy on leave.
  ...on(
    since('2020-09-10'),
    warned(onLeave('approach-party-or-public', { cycle: '2020' }), c11, 'guideline skb-2020/daftar/x'),
    warned(onLeave('declare-candidacy', { cycle: '2020' }), c11, 'guideline skb-2020/daftar/5'),
  ),
  ...on(before('2020-09-10'), noRule(onLeave(CANDIDACY, { cycle: '2020' }))),
  ...on(
    since('2022-09-22'),
    warned(onLeave('approach-party-or-public', { cycle: 'other' }), c11, 'guideline skb-2022/lampiran-2/disiplin/d3'),
  ),
  ...on(before('2022-09-22'), noRule(onLeave('approach-party-or-public', { cycle: 'other' }))),
  ...on(
    DAYS,
    noRule(onLeave('declare-candidacy', { cycle: 'other' })),
    noRule(onLeave(CANDIDACY, { cycle: '2018-2019' })),
    noRule(onLeave(CANDIDACY, { stage: 'calon' })),
    noRule(any(CANDIDACY, { cltn: 'no' })),
  ),

  // The spouse of a candidate, on leave and passive.
  ...on(
    since('2018-02-02'),
    allowed(
      spouse({ cycle: '2018-2019' }),
      'guideline b-36-2018/isi/cuti',
      'guideline b-36-2018/isi/mendampingi',
      'guideline b-36-2018/isi/kampanye',
    ),
  ),
  ...on(before('2018-02-02'), nowhere('no-circular-for-this-election', spouse({ cycle: '2018-2019' }))),
  ...on(DAYS, nowhere('no-circular-for-this-election', spouse({ cycle: '2020' }))),
  ...on(
    since('2023-09-29'),
    allowed(
      spouse({ cycle: 'other' }),
      'guideline se-menpanrb-18-2023/isi/cuti',
      'guideline se-menpanrb-18-2023/isi/mendampingi',
      'guideline se-menpanrb-18-2023/isi/kampanye',
    ),
  ),
  ...on(before('2023-09-29'), nowhere('no-circular-for-this-election', spouse({ cycle: 'other' }))),
  ...on(DAYS, noRule(spouse({ support: 'active' })), noRule(any('accompany-spouse', { cltn: 'no', support: SUPPORT }))),

  // PP 11/2017 Pasal 334, 340 and PP 49/2018 Pasal 77: CPNS and PPPK have no such leave.
  ...on(
    DAYS,
    ...[any(CANDIDACY), any('accompany-spouse', { support: SUPPORT })].map((when) =>
      noLeave({ ...when, actor: ['pppk', 'pppk-paruh-waktu'] }, 'a', 'b', 'c', 'd'),
    ),
  ),
  ...[before('2017-04-07'), since('2017-04-07')].flatMap((days, later) =>
    on(
      days,
      ...[any(CANDIDACY), any('accompany-spouse', { support: SUPPORT })].map((when) =>
        silent(
          later === 0 ? 'older-regulation-not-read' : 'no-such-leave-for-this-kind',
          { ...when, actor: 'cpns', cltn: 'yes' },
          'norm pp-11-2017/pasal-334/ayat-1',
          'norm pp-11-2017/pasal-340',
        ),
      ),
    ),
  ),

  // Who is no ASN: what is allowed is not told by these rules, but for the vote.
  ...on(
    ['2010-06-05', '2014-01-15', '2017-12-27', '2022-09-22', '2024-10-10'],
    ...Object.entries({
      'kepala-desa': ['norm uu-6-2014/pasal-29/huruf-g', 'norm uu-6-2014/pasal-29/huruf-j'],
      'perangkat-desa': ['norm uu-6-2014/pasal-51/huruf-g', 'norm uu-6-2014/pasal-51/huruf-j'],
      'anggota-bpd': ['norm uu-6-2014/pasal-64/huruf-h'],
      'kepala-daerah': ['norm uu-23-2014/pasal-67/huruf-b', 'norm uu-23-2014/pasal-76/ayat-1/huruf-a'],
      'non-asn': ['guideline se-menpanrb-1-2023/isi/netral'],
      'penyedia-jasa': ['guideline se-menpanrb-1-2023/isi/netral'],
    }).map(([actor, basis]) =>
      silent(
        'no-rule-for-this-office',
        any(
          CONDUCTS.filter((one) => one !== 'cast-vote'),
          { actor },
        ),
        ...basis,
      ),
    ),
  ),

  // What nothing allows.
  ...on(
    ['2010-06-05', '2014-01-14', '2014-01-15', '2014-10-02', '2023-10-30', '2023-10-31', '2024-10-10'],
    noRule(
      any([
        'join-bakal-calon-activity',
        'display-campaign-material',
        'social-media-campaign',
        'social-media-engagement',
        'remain-asn-after-determination',
        'party-membership',
        'partisan-activity',
        'give-goods',
        'tim-sukses',
        'fund-campaign',
        'mobilise-staff',
        'use-state-facilities',
        'lend-state-facilities',
        'partisan-decision',
        'ktp-support-letter',
        'government-programme-for-contestant',
        'pressure-people',
        'steer-officials',
        'map-support',
        'host-contestant',
        'verify-support',
        'lend-private-property',
      ]),
    ),
  ),
]
