import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { type BasisEntry, norm, procedure, type ReadingOptions, sanction } from '../../../law'
import {
  PROCEEDINGS_STEPS,
  PROCEEDINGS_VALUES,
  type ProceedingsInput,
  type ProceedingsStepCode,
} from '../proceedings/dimensions'
import { DECISION, DISMISSAL_OF_CPNS } from '../proceedings/documents'
import type { ProceedingsEvent } from '../proceedings/facts'
import type { StepEffect } from '../proceedings/steps/step'
import { decidingUnderPp53, proceedingsUnderPp53 } from './proceedings-pp-53'
import { deciding, type ProceedingsRow, proceedingsUnderPp94 } from './proceedings-pp-94'

/** Which conditions each step turns on. */
const ASKS: { readonly [S in ProceedingsStepCode]: readonly Exclude<keyof ProceedingsInput, 'step' | 'servant'>[] } = {
  summon: [],
  'summon-again': ['absent'],
  'form-team': ['level', 'superior'],
  examine: ['level', 'absent'],
  'hear-others': [],
  'coordinate-with-apip': ['loss'],
  'release-temporarily': ['level'],
  'appoint-pelaksana-harian': ['level'],
  'report-result': ['competent'],
  'propose-to-home-agency': ['assignment'],
  decide: ['level'],
  'decide-dismissal': ['level', 'weight'],
  'dismiss-cpns': ['level'],
  deliver: [],
  send: ['delivery'],
  'take-effect': ['level', 'weight', 'imposer', 'delivery', 'remedy'],
  record: [],
}

/** Steps of which the day of the examination chooses the regulation; the day of the decision chooses it for the others. */
const BY_EXAMINATION: readonly ProceedingsStepCode[] = [
  'summon',
  'summon-again',
  'form-team',
  'examine',
  'hear-others',
  'coordinate-with-apip',
  'release-temporarily',
  'appoint-pelaksana-harian',
  'report-result',
]

const OLDER = /* @__PURE__ */ any('the older regulation was not read')
const PP_11 = '2017-04-07'
const UU_20 = '2023-10-31'

/**
 * The steps of proceedings against a PNS or CPNS, from the summons to the record: PP 94/2021 Pasal 24 to 40, before 31 August 2021 PP
 * 53/2010 Pasal 21 to 47, with the dismissal of PP 11/2017.
 */
export const proceedingsTable = /* @__PURE__ */ defineTable<
  ProceedingsInput,
  'examination' | 'decision',
  StepEffect<ProceedingsEvent> | Silent,
  ReadingOptions
>()({
  id: 'proceedings',
  bucket: 'step',
  dimensions: PROCEEDINGS_VALUES,
  asks: ASKS,
  rows: () => inOrder({ ...beforePp53(), ...proceedingsUnderPp53(), ...dismissals(), ...proceedingsUnderPp94() }),
})

/** Rows in the order of the steps, which is that of the plan. */
function inOrder(rows: { [id: string]: ProceedingsRow }): { [id: string]: ProceedingsRow } {
  const place = ([, { when }]: [string, ProceedingsRow]) => PROCEEDINGS_STEPS.indexOf(when.step as ProceedingsStepCode)
  return Object.fromEntries(Object.entries(rows).toSorted((one, other) => place(one) - place(other)))
}

function beforePp53(): { [id: string]: ProceedingsRow } {
  const older = between('0001-01-01', '2010-06-06')
  return Object.fromEntries(
    PROCEEDINGS_STEPS.map((step) => [
      `${step}/before-pp-53`,
      {
        when: { step, servant: OLDER, ...Object.fromEntries(ASKS[step].map((name) => [name, OLDER])) },
        during: BY_EXAMINATION.includes(step) ? { examination: older } : { decision: older },
        then: silent('before-coverage'),
        basis: [procedure('pp-53-2010/pasal-51')],
        reasoning: 'text',
      } satisfies ProceedingsRow,
    ]),
  )
}

/** Dismissal of a PNS for a severe breach, with its own time, and of a CPNS, who serves no sanction above the lightest level. */
function dismissals(): { [id: string]: ProceedingsRow } {
  const unread = { decision: between('2010-06-06', PP_11) }
  const during = { decision: from(PP_11) }
  return {
    // The sanction comes first under PP 98/2000; dismissal follows from it.
    'decide/cpns/sedang-berat/pp-53': {
      when: { step: 'decide', servant: 'cpns', level: ['sedang', 'berat'] },
      during: unread,
      then: {
        ...deciding('no-deadline-in-pp-53'),
        opens: ['decide-dismissal', 'dismiss-cpns', 'deliver'],
      },
      basis: [...decidingUnderPp53(), norm('pp-53-2010/pasal-2'), sanction('pp-98-2000/pasal-18/ayat-1/huruf-f')],
      reasoning: 'text',
    },
    'decide/cpns/sedang-berat/pp-11': {
      when: { step: 'decide', servant: 'cpns', level: ['sedang', 'berat'] },
      during,
      then: silent('cpns-is-dismissed-instead'),
      basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'decide-dismissal/before-pp-11': {
      when: {
        step: 'decide-dismissal',
        servant: any('nor for either'),
        level: any('nor at any level'),
        weight: any('nor for any kind'),
      },
      during: unread,
      then: silent('dismissal-before-2017-not-read'),
      basis: [procedure('pp-53-2010/pasal-21/ayat-1')],
      reasoning: 'text',
    },
    'decide-dismissal/cpns': {
      when: {
        step: 'decide-dismissal',
        servant: 'cpns',
        level: any('the rule for CPNS stands in its place'),
        weight: any('the rule for CPNS stands in its place'),
      },
      during,
      then: silent('rule-for-cpns-instead'),
      basis: [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      reasoning: 'text',
    },
    'decide-dismissal/lighter-level': {
      when: {
        step: 'decide-dismissal',
        servant: 'pns',
        level: ['ringan', 'sedang'],
        weight: any('no dismissal at this level'),
      },
      during,
      then: silent('no-dismissal-at-this-level'),
      basis: [procedure('pp-11-2017/pasal-267/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    'decide-dismissal/in-service': {
      when: { step: 'decide-dismissal', servant: 'pns', level: 'berat', weight: 'in-service' },
      during,
      then: silent('stays-in-service'),
      basis: [procedure('pp-11-2017/pasal-267/ayat-1/huruf-a')],
      reasoning: 'text',
    },
    ...dismissingPns('pns/before-uu-20', between(PP_11, UU_20), []),
    ...dismissingPns('pns', from(UU_20), ['form-of-dismissal-is-contested']),
    ...dismissingCpns(
      'pp-98',
      unread,
      [
        sanction('pp-98-2000/pasal-18/ayat-1/huruf-f'),
        sanction('pp-98-2000/pasal-18/ayat-4'),
        sanction('pp-98-2000/penjelasan/pasal-18/ayat-4'),
        procedure('pp-98-2000/pasal-19'),
      ],
      [
        ['sedang', ['cpns-leaves-with-honour', 'amendment-of-pp-98-2000-not-read']],
        ['berat', ['cpns-leaves-without-honour', 'amendment-of-pp-98-2000-not-read']],
      ],
    ),
    ...dismissingCpns(
      'pp-11',
      during,
      [sanction('pp-11-2017/pasal-37/ayat-2/huruf-c')],
      [
        ['sedang', []],
        ['berat', []],
      ],
    ),
  }
}

/** The dismissal of a PNS; whether it is with honour is contested since the act of 2023. */
function dismissingPns(id: string, decision: Period, notes: readonly string[]): { [id: string]: ProceedingsRow } {
  return {
    [`decide-dismissal/${id}`]: {
      when: { step: 'decide-dismissal', servant: 'pns', level: 'berat', weight: 'dismissal' },
      during: { decision },
      then: {
        act: 'decide',
        office: 'presiden-or-pejabat-pembina-kepegawaian',
        force: 'must',
        document: DECISION,
        deadline: {
          count: 21,
          unit: 'hari-kerja',
          start: 'setelah',
          since: 'proposedOn',
          provision: 'pp-11-2017/pasal-267/ayat-3',
        },
        notes: ['dismissal-needs-a-proposal', ...notes],
        opens: ['deliver'],
      },
      basis: [
        procedure('pp-11-2017/pasal-267/ayat-1/huruf-a'),
        procedure('pp-11-2017/pasal-267/ayat-1/huruf-b'),
        procedure('pp-11-2017/pasal-267/ayat-2'),
        procedure('pp-11-2017/pasal-267/ayat-3'),
      ],
      reasoning: 'text',
    },
  }
}

/** The dismissal of a CPNS, by the regulation of the day, with what it says of each level. */
function dismissingCpns(
  regulation: 'pp-98' | 'pp-11',
  during: { readonly decision: Period },
  basis: readonly BasisEntry[],
  levels: readonly (readonly ['sedang' | 'berat', notes: readonly string[]])[],
): { [id: string]: ProceedingsRow } {
  const ground = basis.slice(0, 1)
  const dismissing = levels.map(([level, notes]): readonly [string, ProceedingsRow] => [
    `dismiss-cpns/${level}/${regulation}`,
    {
      when: { step: 'dismiss-cpns', servant: 'cpns', level },
      during,
      then: {
        act: 'decide',
        office: 'pejabat-pembina-kepegawaian',
        to: 'sanctioned-person',
        force: 'must',
        document: DISMISSAL_OF_CPNS,
        deadline: null,
        notes: ['cpns-is-dismissed', 'no-deadline-in-the-texts', 'delivery-and-effect-not-said-for-cpns', ...notes],
        opens: ['deliver'],
      },
      basis,
      reasoning: 'text',
    },
  ])
  return {
    [`dismiss-cpns/pns/${regulation}`]: {
      when: { step: 'dismiss-cpns', servant: 'pns', level: any('a PNS is no candidate any more') },
      during,
      then: silent('rule-for-cpns-alone'),
      basis: ground,
      reasoning: 'text',
    },
    [`dismiss-cpns/ringan/${regulation}`]: {
      when: { step: 'dismiss-cpns', servant: 'cpns', level: 'ringan' },
      during,
      then: silent('no-dismissal-at-this-level'),
      basis: ground,
      reasoning: 'text',
    },
    ...Object.fromEntries(dismissing),
  }
}
