import { between, from, type Period } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { procedure, type ReadingOptions, sanction } from '../../../law'
import { CONTRACT_STEPS_VALUES, type ContractStepsInput } from '../proceedings/dimensions'
import { TERMINATION, TERMINATION_PROPOSAL } from '../proceedings/documents'
import type { ProceedingsEvent } from '../proceedings/facts'
import type { StepEffect } from '../proceedings/steps/step'

const ANY_LEVEL = /* @__PURE__ */ any('there were no such employees, or no rule for them')
const LIGHTER = ['ringan', 'sedang'] as const

/**
 * The steps against a PPPK: the agency's own rule governs examination and sanction (PP 49/2018 Pasal 52); only the end of the agreement
 * for a severe breach has a procedure in the regulation (Pasal 71). PP 94/2021 does not apply to them.
 */
export const contractStepsTable = /* @__PURE__ */ defineTable<
  ContractStepsInput,
  'decision',
  StepEffect<ProceedingsEvent> | Silent,
  ReadingOptions
>()({
  id: 'contract-steps',
  bucket: 'step',
  dimensions: CONTRACT_STEPS_VALUES,
  asks: {
    'apply-agency-rule': [],
    'propose-termination': ['level'],
    'decide-termination': ['level'],
  },
  rows: () => ({
    'apply-agency-rule/pppk/before-pp-49': {
      when: { step: 'apply-agency-rule', servant: 'pppk' },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: silent('no-implementing-regulation-yet'),
      basis: [procedure('uu-5-2014/pasal-104/ayat-1')],
      reasoning: 'text',
    },
    'apply-agency-rule/paruh-waktu/before-the-decree': {
      when: { step: 'apply-agency-rule', servant: 'pppk-paruh-waktu' },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [procedure('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'text',
    },
    'apply-agency-rule/pppk': {
      when: { step: 'apply-agency-rule', servant: 'pppk' },
      during: { decision: from('2018-11-28') },
      then: agencyRule(),
      basis: [
        procedure('pp-49-2018/pasal-51/ayat-2'),
        sanction('pp-49-2018/pasal-51/ayat-3'),
        procedure('pp-49-2018/pasal-52/ayat-1'),
        procedure('pp-49-2018/pasal-52/ayat-2'),
        procedure('pp-49-2018/pasal-52/ayat-3'),
      ],
      reasoning: 'text',
    },
    'apply-agency-rule/paruh-waktu': {
      when: { step: 'apply-agency-rule', servant: 'pppk-paruh-waktu' },
      during: { decision: from('2025-01-13') },
      then: agencyRule(),
      basis: [procedure('kepmenpanrb-16-2025/diktum-1'), procedure('pp-49-2018/pasal-52/ayat-1')],
      reasoning: 'inference',
    },
    ...ending('propose-termination', {
      act: 'propose',
      office: 'pejabat-yang-berwenang-or-pejabat-pembina-kepegawaian',
      to: 'presiden-or-pejabat-pembina-kepegawaian',
      force: 'must',
      document: TERMINATION_PROPOSAL,
      deadline: null,
      notes: ['only-for-a-severe-breach', 'finding-of-the-team-comes-first', 'no-deadline-in-the-texts'],
      opens: ['decide-termination'],
    }),
    ...ending('decide-termination', {
      act: 'decide',
      office: 'presiden-or-pejabat-pembina-kepegawaian',
      force: 'must',
      document: TERMINATION,
      deadline: {
        count: 14,
        unit: 'hari-kerja',
        start: 'setelah',
        since: 'proposedOn',
        provision: 'pp-49-2018/pasal-71/ayat-3',
      },
      notes: ['effect-from-the-finding-of-the-team', 'form-of-dismissal-is-contested'],
      opens: [],
    }),
  }),
})

function agencyRule(): StepEffect<ProceedingsEvent> {
  return {
    act: 'examine',
    office: 'set-by-agency-rule',
    force: 'must',
    deadline: null,
    notes: ['agency-rule-is-needed', 'pp-94-does-not-apply', 'no-deadline-in-the-texts'],
    opens: ['propose-termination'],
  }
}

function ending(step: 'propose-termination' | 'decide-termination', then: StepEffect<ProceedingsEvent>) {
  const provisions =
    step === 'propose-termination'
      ? [procedure('pp-49-2018/pasal-71/ayat-1'), procedure('pp-49-2018/pasal-71/ayat-2')]
      : [procedure('pp-49-2018/pasal-71/ayat-3'), procedure('pp-49-2018/pasal-71/ayat-4')]
  const grounds = [sanction('pp-49-2018/pasal-53/ayat-2/huruf-b'), sanction('pp-49-2018/pasal-59/ayat-1')]
  // Whether the agreement ends with honour is contested since the act of 2023.
  const undisputed = then.notes.filter((note) => note !== 'form-of-dismissal-is-contested')
  const stretches: readonly (readonly [id: string, decision: Period, notes: readonly string[]])[] =
    undisputed.length === then.notes.length
      ? [['pppk', from('2018-11-28'), then.notes]]
      : [
          ['pppk/before-uu-20', between('2018-11-28', '2023-10-31'), undisputed],
          ['pppk', from('2023-10-31'), then.notes],
        ]
  return {
    [`${step}/before-pp-49`]: {
      when: { step, servant: 'pppk' as const, level: ANY_LEVEL },
      during: { decision: between('0001-01-01', '2018-11-28') },
      then: silent('no-implementing-regulation-yet'),
      basis: [procedure('uu-5-2014/pasal-104/ayat-1')],
      reasoning: 'text' as const,
    },
    [`${step}/paruh-waktu/before-the-decree`]: {
      when: { step, servant: 'pppk-paruh-waktu' as const, level: ANY_LEVEL },
      during: { decision: between('0001-01-01', '2025-01-13') },
      then: silent('no-such-kind-yet'),
      basis: [procedure('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'text' as const,
    },
    [`${step}/lighter-level`]: {
      when: { step, servant: 'pppk' as const, level: LIGHTER },
      during: { decision: from('2018-11-28') },
      then: silent('agreement-goes-on'),
      basis: grounds,
      reasoning: 'text' as const,
    },
    ...Object.fromEntries(
      stretches.map(([id, decision, told]) => [
        `${step}/${id}`,
        {
          when: { step, servant: 'pppk' as const, level: 'berat' as const },
          during: { decision },
          then: { ...then, notes: told },
          basis: [...provisions, ...grounds],
          reasoning: 'text' as const,
        },
      ]),
    ),
    [`${step}/paruh-waktu/lighter-level`]: {
      when: { step, servant: 'pppk-paruh-waktu' as const, level: LIGHTER },
      during: { decision: from('2025-01-13') },
      then: silent('agreement-goes-on'),
      basis: [...grounds, procedure('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference' as const,
    },
    [`${step}/paruh-waktu`]: {
      when: { step, servant: 'pppk-paruh-waktu' as const, level: 'berat' as const },
      during: { decision: from('2025-01-13') },
      then,
      basis: [...provisions, ...grounds, procedure('kepmenpanrb-16-2025/diktum-1')],
      reasoning: 'inference' as const,
    },
  }
}
