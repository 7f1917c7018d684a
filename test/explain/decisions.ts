import type { Decision, Grounds, Part } from '../../src/decision'
import { guideline, level, norm, procedure, sanction } from '../../src/law'
import type { ConductConclusion, ConductFacts } from '../../src/rules/neutrality'

/** Decisions written by hand, so that the reports are tested apart from the tables; the persons are invented and have no names. */

export type ConductDecision = Decision<ConductConclusion, ConductFacts>

/** Grounds of nothing but what is given. */
export function grounds(given: Partial<Grounds> = {}): Grounds {
  return { basis: [], governed: [], evidence: 'gazette-text', cautions: [], ...given }
}

/** A part on which there is nothing to say. */
export function nothing(reason: string): { readonly status: 'silent'; readonly reason: string } & Grounds {
  return { status: 'silent', reason, ...grounds() }
}

const head = { checker: 'classifyConduct', format: 1 } as const

/** A partisan activity after the determination, decided after the law was last checked. */
export const decided: ConductDecision = {
  ...head,
  facts: {
    actor: { kind: 'pns', place: 'kabupaten-kota' },
    conduct: 'partisan-activity',
    election: 'pilkada-2024',
    committedOn: '2024-10-10',
    decidedOn: '2026-03-02',
  },
  status: 'decided',
  ...grounds({
    basis: [
      norm('pp-94-2021/pasal-5/huruf-n/angka-6'),
      guideline('skb-2022/lampiran-2/disiplin/d8'),
      level('pp-94-2021/pasal-14/huruf-i/angka-4'),
    ],
    governed: [{ clock: 'act', from: '2022-09-22', until: null }],
    cautions: [
      { code: 'inference', rows: ['discipline-limb/partisan-activity'] },
      { code: 'not-checked-since', checkedThrough: '2026-02-23', on: 'decidedOn' },
    ],
  }),
  doubts: [
    { part: 'authority', status: 'open', facts: ['actor.post'] },
    { part: 'exit', status: 'contested', points: ['dismissal-honour'] },
  ],
  conclusion: {
    kind: 'discipline-violation',
    level: 'berat',
    limbs: ['pp-94-5n6'],
    items: ['skb22-d8'],
    warning: false,
    sanctions: {
      status: 'settled',
      value: {
        track: 'discipline',
        level: 'berat',
        kinds: ['penurunan-jabatan-12-bulan', 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'],
      },
      ...grounds({
        basis: [
          norm('pp-94-2021/pasal-5/huruf-n/angka-6'),
          sanction('pp-94-2021/pasal-8/ayat-4/huruf-a'),
          sanction('pp-94-2021/pasal-8/ayat-4/huruf-c'),
        ],
        cautions: [{ code: 'note', note: 'post-to-lose-required' }],
      }),
    },
    authority: {
      status: 'open',
      missing: [
        {
          fact: 'actor.post',
          provisions: ['pp-94-2021/pasal-17/ayat-2/huruf-b', 'pp-94-2021/pasal-18/ayat-3/huruf-b'],
        },
      ],
      possible: [
        {
          conclusion: {
            imposes: 'pejabat-pembina-kepegawaian',
            dismissal: { imposes: 'presiden', proposes: 'pejabat-pembina-kepegawaian' },
          },
          when: [{ post: ['jf-ahli-utama'] }],
        },
        {
          conclusion: { imposes: 'pejabat-pembina-kepegawaian', dismissal: { imposes: 'pejabat-pembina-kepegawaian' } },
          when: [{ post: ['administrator'] }, { post: ['pelaksana'] }],
        },
      ],
      ...grounds({
        basis: [procedure('pp-94-2021/pasal-18/ayat-3/huruf-b'), procedure('pp-94-2021/pasal-18/ayat-3/huruf-c')],
      }),
    },
    exit: {
      status: 'contested',
      readings: [
        {
          point: 'dismissal-honour',
          option: 'without-honour',
          preferred: true,
          outcome: {
            status: 'settled',
            value: { form: 'pemberhentian-tidak-dengan-hormat', may: 'only-if-imposed' },
            ...grounds({ basis: [sanction('uu-20-2023/pasal-52/ayat-4')] }),
          },
        },
        {
          point: 'dismissal-honour',
          option: 'with-honour',
          preferred: false,
          outcome: {
            status: 'settled',
            value: { form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri', may: 'only-if-imposed' },
            ...grounds({ basis: [sanction('pp-94-2021/pasal-8/ayat-4/huruf-c')] }),
          },
        },
      ],
      ...grounds({ cautions: [{ code: 'note', note: 'no-implementing-rule-found' }] }),
    },
    criminal: {
      status: 'settled',
      value: [
        {
          offence: 'uu-1-2015-188',
          against: 'actor',
          ifShown: ['deliberate', 'contestant-favoured-or-harmed'],
          penalty: { prisonMonths: 6, fineRupiah: 10_000_000, fineCategory: 'II', combine: 'and-or' },
        },
        { offence: 'uu-1-2015-189', against: 'candidate', ifShown: ['deliberate'], penalty: 'not-established' },
      ],
      ...grounds({ basis: [norm('uu-10-2016/pasal-71/ayat-1'), norm('uu-1-2015/pasal-188')] }),
    },
    statutoryBasis: {
      status: 'settled',
      value: 'uu-20-2023-24',
      ...grounds({ basis: [norm('uu-20-2023/pasal-24/ayat-1/huruf-d'), norm('uu-20-2023/pasal-24/ayat-2')] }),
    },
    supervisor: {
      status: 'settled',
      value: 'bkn',
      ...grounds({ basis: [norm('perpres-92-2024/pasal-3')] }),
    },
  },
}

/** Presence at a declaration, of which it is not known whether support was shown. */
export const open: ConductDecision = {
  ...head,
  facts: {
    actor: { kind: 'p3k' as 'pppk' },
    conduct: 'attend-declaration',
    election: 'pilkada-2024',
    contest: 'bupati-wali-kota',
    committedOn: '2024-08-01',
    disputed: ['support'],
  },
  status: 'needs-facts',
  missing: [{ fact: 'support', provisions: ['pp-42-2004/pasal-11/huruf-c'] }],
  possible: [
    {
      conclusion: { kind: 'ethics-violation', level: 'not-applicable', limbs: [], items: ['skb22-e3'], warning: false },
      when: [{ support: ['active'] }],
    },
    {
      conclusion: { kind: 'lawful', level: 'not-applicable', limbs: [], items: [], warning: true },
      when: [{ support: ['none'] }],
    },
  ],
  ...grounds({
    basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2022/lampiran-2/etik/e3')],
    governed: [{ clock: 'act', from: '2022-09-22', until: '2024-09-22' }],
    cautions: [{ code: 'fact-not-used', fact: 'impact' }],
  }),
  doubts: [],
}

const OPEN_AUTHORITY: Part<never> = nothing('no-breach')

/** A photo without sign or aim, on which the reproductions of the decree of 2022 are split. */
export const contested: ConductDecision = {
  ...head,
  facts: {
    actor: { kind: 'pns', post: 'pelaksana', place: 'provinsi' },
    conduct: 'photo-neutral',
    election: 'pilkada-2024',
    committedOn: '2024-08-01',
    decidedOn: '2024-12-02',
    published: true,
  },
  status: 'contested',
  readings: [
    {
      point: 'photo-without-aim',
      option: 'ethics-by-the-letter',
      preferred: true,
      outcome: {
        status: 'decided',
        ...grounds({ basis: [norm('pp-42-2004/pasal-11/huruf-c')] }),
        doubts: [{ part: 'exit', status: 'contested', points: ['photo-without-aim'] }],
        conclusion: {
          kind: 'ethics-violation',
          level: 'not-applicable',
          limbs: [],
          items: ['skb22-e5'],
          warning: false,
          sanctions: {
            status: 'settled',
            value: { track: 'ethics', kinds: ['pernyataan-secara-tertutup', 'pernyataan-secara-terbuka'] },
            ...grounds({ basis: [sanction('pp-42-2004/pasal-15/ayat-1')] }),
          },
          authority: {
            status: 'settled',
            value: { imposes: 'pejabat-pembina-kepegawaian-atau-delegasi' },
            ...grounds({ basis: [norm('pp-42-2004/pasal-11/huruf-c')] }),
          },
          exit: {
            status: 'contested',
            readings: [
              {
                point: 'photo-without-aim',
                option: 'ethics-by-the-letter',
                preferred: true,
                outcome: nothing('no-exit'),
              },
              { point: 'photo-without-aim', option: 'needs-partisan-sign', preferred: false, outcome: OPEN_AUTHORITY },
            ],
            ...grounds(),
          },
          criminal: { status: 'settled', value: [], ...grounds() },
          statutoryBasis: nothing('no-statutory-breach-before-2023'),
          supervisor: { status: 'settled', value: 'bkn', ...grounds({ basis: [norm('perpres-92-2024/pasal-3')] }) },
        },
      },
    },
    {
      point: 'photo-without-aim',
      option: 'needs-partisan-sign',
      preferred: false,
      outcome: { status: 'outside-law', reason: 'silent', why: 'no-rule-found', ...grounds(), doubts: [] },
    },
  ],
  ...grounds({
    basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2022/lampiran-2/etik/e5')],
    evidence: 'report',
  }),
  doubts: [],
}

/** Mere presence at a social event. */
export const outside: ConductDecision = {
  ...head,
  facts: {
    actor: { kind: 'kepala-desa' },
    conduct: 'attend-event',
    committedOn: '2024-08-01',
    support: 'none',
    presence: 'after-end',
  },
  status: 'outside-law',
  reason: 'silent',
  why: 'no-rule-on-mere-presence',
  ...grounds({
    basis: [norm('uu-6-2014/pasal-29/huruf-j')],
    governed: [{ clock: 'act', from: null, until: '2026-01-02' }],
    cautions: [{ code: 'note', note: 'who-organised-decides' }],
  }),
  doubts: [],
}
