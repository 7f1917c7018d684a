import { describe, expect, it } from 'vitest'
import {
  type ProceedingsContext,
  type ProceedingsFacts,
  planProceedings,
  planRemedy,
  type RemedyFacts,
} from '../../../src/rules/discipline'
import { countedByHand, type HandRule } from './hand-count'

/*
 * Every clock of proceedings and remedies, started on days around Lebaran 2023 (collective leave moved by a second decree), the year
 * end, voting days, and in an office of six days. Each line: the day due, the earlier day where collective leave is read as working
 * days, the day where the event counts as day one, the days off passed over with their decrees, and how many weekends.
 */

interface Skipped {
  readonly why: string
  readonly date?: string
  readonly holidays?: readonly { readonly id?: string; readonly name: string; readonly decree: string }[]
}

interface Counted {
  readonly due: string
  readonly dueEarlier: string | null
  readonly dueOther: readonly { readonly due: string }[]
  readonly skipped: readonly Skipped[]
}

function line(clock: unknown): string {
  if (clock === null || clock === undefined) return 'none'
  const { due, dueEarlier, dueOther, skipped } = clock as Counted
  const off = skipped.flatMap(({ date, holidays = [] }) =>
    date === undefined ? [] : [`${date} ${holidays.map((one) => `${one.id ?? one.name} ${one.decree}`).join(' + ')}`],
  )
  const weekends = skipped.filter(({ why }) => why === 'weekend').length
  return [due, dueEarlier ?? '-', dueOther.map((one) => one.due).join() || '-', off.join('; ') || '-', weekends].join(
    ' | ',
  )
}

type Day = `${number}-${number}-${number}`
const proceedings = (
  facts: ProceedingsFacts,
  code: string,
  context: ProceedingsContext,
  which: 'deadline' | 'earlier' = 'deadline',
) =>
  line(
    planProceedings(
      { actor: { kind: 'pns' }, level: 'sedang', presentAtDelivery: true, remedyFiled: false, ...facts },
      context,
    ).steps.find((step) => step.code === code)?.[which],
  )
const remedy = (facts: RemedyFacts, code: string, context: ProceedingsContext) =>
  line(
    planRemedy(
      { actor: { kind: 'pns' }, against: 'sanction-sedang', issuer: 'pejabat-pembina-kepegawaian', ...facts },
      context,
    ).steps.find((step) => step.code === code)?.deadline,
  )

/** The clocks in force today, each started on one day. */
function clocksOf(day: Day, context: ProceedingsContext): Record<string, string> {
  const staff = { actor: { kind: 'thl' }, decidedOn: day } as const
  const dismissal = { against: 'dismissal', decidedOn: day } as const
  return {
    'examination after the summons, 7': proceedings({ summonedOn: day, asOf: day }, 'examine', context),
    'second summons, 7': proceedings({ examinationSetOn: day, asOf: day }, 'summon-again', context),
    'delivery, 14': proceedings({ decidedOn: day }, 'deliver', context),
    'sending, 5': proceedings({ decidedOn: day }, 'deliver', context, 'earlier'),
    'effect, 15th day': proceedings({ decidedOn: day, receivedOn: day }, 'take-effect', context),
    'dismissal, 21': proceedings(
      { level: 'berat', weight: 'dismissal', proposedOn: day, asOf: day },
      'decide-dismissal',
      context,
    ),
    'end of a PPPK agreement, 14': proceedings(
      { actor: { kind: 'pppk' }, level: 'berat', proposedOn: day, asOf: day },
      'decide-termination',
      context,
    ),
    'keberatan, 14': remedy({ decidedOn: day, receivedOn: day }, 'object', context),
    'answer of the official, 6': remedy(
      { issuer: 'other-official', decidedOn: day, copyReceivedOn: day },
      'answer-objection',
      context,
    ),
    'decision on keberatan, 21': remedy({ decidedOn: day, objectedOn: day }, 'decide-objection', context),
    'banding, 14': remedy({ ...dismissal, receivedOn: day }, 'appeal', context),
    'answer to BPASN, 21': remedy({ ...dismissal, copyReceivedOn: day }, 'answer-appeal', context),
    'decision of BPASN, 65': remedy({ ...dismissal, appealedOn: day }, 'decide-appeal', context),
    'suit, 90': remedy({ decidedOn: day, remedyDecisionReceivedOn: day }, 'sue', context),
    'general keberatan, 21': remedy({ ...staff, receivedOn: day }, 'object', context),
    'general keberatan settled, 10': remedy({ ...staff, objectedOn: day }, 'decide-objection', context),
    'deemed decision, 10 and 5': remedy({ ...staff, objectedOn: day }, 'issue-deemed-decision', context),
    'general banding, 10': remedy({ ...staff, objectionDecisionReceivedOn: day }, 'appeal', context),
    'general banding settled, 10': remedy({ ...staff, generalAppealedOn: day }, 'decide-appeal', context),
    'deemed appeal, 10 and 5': remedy({ ...staff, generalAppealedOn: day }, 'issue-deemed-appeal', context),
  }
}

/** The clocks before August 2021. */
function olderClocksOf(day: Day): Record<string, string> {
  const objection = {
    decidedOn: day,
    issuer: 'other-official',
    objectedOn: day,
    remedyDecidedOn: '2020-01-31',
  } as const
  const appeal = { decidedOn: day, against: 'dismissal', objectedOn: day, remedyDecidedOn: '2020-01-31' } as const
  const official = { actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' }, level: 'sedang' } as const
  return {
    'examination, at least 7': proceedings({ summonedOn: day, asOf: day }, 'examine', {}),
    'second summons, 7': proceedings({ examinationSetOn: day, asOf: day }, 'summon-again', {}),
    'delivery, 14': proceedings({ decidedOn: day }, 'deliver', {}),
    'sending, 5': proceedings({ decidedOn: day }, 'deliver', {}, 'earlier'),
    'suit after BAPEK, 90': remedy({ ...appeal, remedyDecisionReceivedOn: day }, 'sue', {}),
    'suit where no remedy is open, 90': remedy(
      { decidedOn: day, receivedOn: day, objectedOn: day, remedyDecidedOn: '2020-01-31' },
      'sue',
      {},
    ),
    'effect, 15th day': proceedings(
      {
        level: 'berat',
        weight: 'dismissal',
        actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
        decidedOn: day,
        receivedOn: day,
      },
      'take-effect',
      {},
    ),
    'effect on an absentee, 15th day': proceedings(
      {
        level: 'berat',
        weight: 'dismissal',
        actor: { ...official.actor, post: 'pengawas' },
        decidedOn: day,
        deliverySetOn: day,
        presentAtDelivery: false,
      },
      'take-effect',
      {},
    ),
    'keberatan, 14': remedy({ ...objection, receivedOn: day }, 'object', {}),
    'answer of the official, 6': remedy({ ...objection, copyReceivedOn: day }, 'answer-objection', {}),
    'decision on keberatan, 21': remedy(objection, 'decide-objection', {}),
    'banding, 14': remedy({ ...appeal, receivedOn: day }, 'appeal', {}),
    'answer to BAPEK, 21': remedy({ ...appeal, copyReceivedOn: day }, 'answer-appeal', {}),
    'decision of BAPEK, 180': remedy({ ...appeal, appealedOn: day }, 'decide-appeal', {}),
  }
}

/** Every clock as its article writes it: PP 94/2021, PP 11/2017, PP 49/2018, PP 79/2021, UU 30/2014, PERMA 6/2018. */
const RULES: { readonly [clock: string]: HandRule } = {
  // "Jarak waktu antara": a distance leaves the first day out.
  'examination after the summons, 7': { count: 7, unit: 'kerja', open: false },
  'second summons, 7': { count: 7, unit: 'kerja', open: false },
  'delivery, 14': { count: 14, unit: 'kerja', open: true },
  'sending, 5': { count: 5, unit: 'kerja', open: true },
  'effect, 15th day': { count: 15, unit: 'kalender', open: true },
  'dismissal, 21': { count: 21, unit: 'kerja', open: false },
  'end of a PPPK agreement, 14': { count: 14, unit: 'kerja', open: false },
  'keberatan, 14': { count: 14, unit: 'kerja', open: true },
  'answer of the official, 6': { count: 6, unit: 'kerja', open: true },
  'decision on keberatan, 21': { count: 21, unit: 'kerja', open: true },
  'banding, 14': { count: 14, unit: 'kerja', open: true },
  'answer to BPASN, 21': { count: 21, unit: 'kerja', open: true },
  'decision of BPASN, 65': { count: 65, unit: 'kerja', open: true },
  'suit, 90': { count: 90, unit: 'kalender', open: true },
  'general keberatan, 21': { count: 21, unit: 'kerja', open: true },
  'general keberatan settled, 10': { count: 10, unit: 'kerja', open: true },
  'deemed decision, 10 and 5': { count: 5, unit: 'kerja', open: true, past: 10 },
  'general banding, 10': { count: 10, unit: 'kerja', open: true },
  'general banding settled, 10': { count: 10, unit: 'kerja', open: true },
  'deemed appeal, 10 and 5': { count: 5, unit: 'kerja', open: true, past: 10 },
}

/** PP 53/2010 and PP 24/2011: three remedies run in calendar days, and "setelah diterima" leaves the day of receipt out. */
const OLDER_RULES: { readonly [clock: string]: HandRule } = {
  'examination, at least 7': { count: 7, unit: 'kerja', open: false, least: true },
  'second summons, 7': { count: 7, unit: 'kerja', open: true },
  'delivery, 14': { count: 14, unit: 'kerja', open: true },
  'sending, 5': { count: 5, unit: 'kerja', open: true },
  'effect, 15th day': { count: 15, unit: 'kalender', open: false },
  'effect on an absentee, 15th day': { count: 15, unit: 'kalender', open: true },
  'keberatan, 14': { count: 14, unit: 'kalender', open: true },
  'answer of the official, 6': { count: 6, unit: 'kerja', open: true },
  'decision on keberatan, 21': { count: 21, unit: 'kerja', open: true },
  'banding, 14': { count: 14, unit: 'kalender', open: true },
  'answer to BAPEK, 21': { count: 21, unit: 'kerja', open: true },
  'decision of BAPEK, 180': { count: 180, unit: 'kalender', open: true },
  'suit after BAPEK, 90': { count: 90, unit: 'kalender', open: true },
  'suit where no remedy is open, 90': { count: 90, unit: 'kalender', open: true },
}

/** The lines counted on wall calendars, apart from the library. */
const byHand = (day: string, rules: { readonly [clock: string]: HandRule }, week: 5 | 6 = 5) =>
  Object.fromEntries(Object.entries(rules).map(([clock, rule]) => [clock, countedByHand(day, rule, week)]))

describe.each([
  {
    around: 'Lebaran 2023',
    day: '2023-04-12',
    context: {},
    lines: {
      'examination after the summons, 7':
        '2023-04-28 | 2023-04-21 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'second summons, 7':
        '2023-04-28 | 2023-04-21 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'delivery, 14':
        '2023-05-10 | 2023-05-03 | 2023-05-09 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 4',
      'sending, 5':
        '2023-04-26 | 2023-04-19 | 2023-04-18 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'effect, 15th day': '2023-04-27 | - | 2023-04-26 | - | 0',
      'dismissal, 21':
        '2023-05-22 | 2023-05-12 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022; 2023-05-18 kenaikan-isa-al-masih skb-1066-2022 | 6',
      'end of a PPPK agreement, 14':
        '2023-05-10 | 2023-05-03 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 4',
      'keberatan, 14':
        '2023-05-10 | 2023-05-03 | 2023-05-09 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 4',
      'answer of the official, 6':
        '2023-04-27 | 2023-04-20 | 2023-04-26 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'decision on keberatan, 21':
        '2023-05-22 | 2023-05-12 | 2023-05-19 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022; 2023-05-18 kenaikan-isa-al-masih skb-1066-2022 | 6',
      'banding, 14':
        '2023-05-10 | 2023-05-03 | 2023-05-09 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 4',
      'answer to BPASN, 21':
        '2023-05-22 | 2023-05-12 | 2023-05-19 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022; 2023-05-18 kenaikan-isa-al-masih skb-1066-2022 | 6',
      'decision of BPASN, 65':
        '2023-07-31 | 2023-07-18 | 2023-07-28 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022; 2023-05-18 kenaikan-isa-al-masih skb-1066-2022; 2023-06-01 hari-lahir-pancasila skb-1066-2022; 2023-06-02 cuti-bersama-waisak skb-1066-2022; 2023-06-28 cuti-bersama-iduladha skb-624-2023; 2023-06-29 iduladha skb-1066-2022; 2023-06-30 cuti-bersama-iduladha skb-624-2023; 2023-07-19 tahun-baru-islam skb-1066-2022 | 16',
      'suit, 90': '2023-07-11 | - | 2023-07-10 | - | 0',
      'general keberatan, 21':
        '2023-05-22 | 2023-05-12 | 2023-05-19 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022; 2023-05-18 kenaikan-isa-al-masih skb-1066-2022 | 6',
      'general keberatan settled, 10':
        '2023-05-04 | 2023-04-26 | 2023-05-03 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'deemed decision, 10 and 5': '2023-05-11 | 2023-05-04 | 2023-05-10 | - | 1',
      'general banding, 10':
        '2023-05-04 | 2023-04-26 | 2023-05-03 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'general banding settled, 10':
        '2023-05-04 | 2023-04-26 | 2023-05-03 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'deemed appeal, 10 and 5': '2023-05-11 | 2023-05-04 | 2023-05-10 | - | 1',
    },
  },
  {
    around: 'the year end',
    day: '2024-12-18',
    context: {},
    lines: {
      'examination after the summons, 7':
        '2024-12-31 | 2024-12-30 | - | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023 | 2',
      'second summons, 7':
        '2024-12-31 | 2024-12-30 | - | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023 | 2',
      'delivery, 14':
        '2025-01-10 | 2025-01-09 | 2025-01-09 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'sending, 5':
        '2024-12-27 | 2024-12-26 | 2024-12-24 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023 | 1',
      'effect, 15th day': '2025-01-02 | - | 2025-01-01 | - | 0',
      'dismissal, 21':
        '2025-01-21 | 2025-01-20 | - | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 5',
      'end of a PPPK agreement, 14':
        '2025-01-10 | 2025-01-09 | - | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'keberatan, 14':
        '2025-01-10 | 2025-01-09 | 2025-01-09 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'answer of the official, 6':
        '2024-12-30 | 2024-12-27 | 2024-12-27 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023 | 2',
      'decision on keberatan, 21':
        '2025-01-21 | 2025-01-20 | 2025-01-20 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 5',
      'banding, 14':
        '2025-01-10 | 2025-01-09 | 2025-01-09 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'answer to BPASN, 21':
        '2025-01-21 | 2025-01-20 | 2025-01-20 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 5',
      'decision of BPASN, 65':
        '2025-03-27 | 2025-03-25 | 2025-03-26 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024; 2025-01-27 isra-mikraj skb-1017-2024; 2025-01-28 cuti-bersama-tahun-baru-imlek skb-1017-2024; 2025-01-29 tahun-baru-imlek skb-1017-2024 | 14',
      'suit, 90': '2025-03-18 | - | 2025-03-17 | - | 0',
      'general keberatan, 21':
        '2025-01-21 | 2025-01-20 | 2025-01-20 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 5',
      'general keberatan settled, 10':
        '2025-01-06 | 2025-01-03 | 2025-01-03 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'deemed decision, 10 and 5': '2025-01-13 | 2025-01-10 | 2025-01-10 | - | 1',
      'general banding, 10':
        '2025-01-06 | 2025-01-03 | 2025-01-03 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'general banding settled, 10':
        '2025-01-06 | 2025-01-03 | 2025-01-03 | 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024 | 3',
      'deemed appeal, 10 and 5': '2025-01-13 | 2025-01-10 | 2025-01-10 | - | 1',
    },
  },
  {
    around: 'the voting day of the Pilkada',
    day: '2024-11-21',
    context: {},
    lines: {
      'examination after the summons, 7':
        '2024-12-03 | - | - | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 2',
      'second summons, 7': '2024-12-03 | - | - | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 2',
      'delivery, 14': '2024-12-12 | - | 2024-12-11 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 3',
      'sending, 5': '2024-11-29 | - | 2024-11-28 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 1',
      'effect, 15th day': '2024-12-06 | - | 2024-12-05 | - | 0',
      'dismissal, 21': '2024-12-23 | - | - | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 5',
      'end of a PPPK agreement, 14': '2024-12-12 | - | - | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 3',
      'keberatan, 14': '2024-12-12 | - | 2024-12-11 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 3',
      'answer of the official, 6':
        '2024-12-02 | - | 2024-11-29 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 2',
      'decision on keberatan, 21':
        '2024-12-23 | - | 2024-12-20 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 5',
      'banding, 14': '2024-12-12 | - | 2024-12-11 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 3',
      'answer to BPASN, 21': '2024-12-23 | - | 2024-12-20 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 5',
      'decision of BPASN, 65':
        '2025-03-03 | 2025-02-27 | 2025-02-28 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024; 2024-12-25 kelahiran-yesus-kristus skb-855-2023; 2024-12-26 cuti-bersama-natal skb-855-2023; 2025-01-01 tahun-baru-masehi skb-1017-2024; 2025-01-27 isra-mikraj skb-1017-2024; 2025-01-28 cuti-bersama-tahun-baru-imlek skb-1017-2024; 2025-01-29 tahun-baru-imlek skb-1017-2024 | 15',
      'suit, 90': '2025-02-19 | - | 2025-02-18 | - | 0',
      'general keberatan, 21': '2024-12-23 | - | 2024-12-20 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 5',
      'general keberatan settled, 10':
        '2024-12-06 | - | 2024-12-05 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 2',
      'deemed decision, 10 and 5': '2024-12-13 | - | 2024-12-12 | - | 1',
      'general banding, 10': '2024-12-06 | - | 2024-12-05 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 2',
      'general banding settled, 10':
        '2024-12-06 | - | 2024-12-05 | 2024-11-27 pemungutan-suara-pilkada keppres-33-2024 | 2',
      'deemed appeal, 10 and 5': '2024-12-13 | - | 2024-12-12 | - | 1',
    },
  },
  {
    around: 'Lebaran 2023, six days a week',
    day: '2023-04-12',
    context: { week: 6 },
    lines: {
      'examination after the summons, 7':
        '2023-04-27 | 2023-04-20 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'second summons, 7':
        '2023-04-27 | 2023-04-20 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'delivery, 14':
        '2023-05-06 | 2023-04-29 | 2023-05-05 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'sending, 5': '2023-04-18 | - | 2023-04-17 | - | 1',
      'effect, 15th day': '2023-04-27 | - | 2023-04-26 | - | 0',
      'dismissal, 21':
        '2023-05-15 | 2023-05-09 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 5',
      'end of a PPPK agreement, 14':
        '2023-05-06 | 2023-04-29 | - | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'keberatan, 14':
        '2023-05-06 | 2023-04-29 | 2023-05-05 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'answer of the official, 6':
        '2023-04-26 | 2023-04-19 | 2023-04-18 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022 | 2',
      'decision on keberatan, 21':
        '2023-05-15 | 2023-05-09 | 2023-05-13 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 5',
      'banding, 14':
        '2023-05-06 | 2023-04-29 | 2023-05-05 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'answer to BPASN, 21':
        '2023-05-15 | 2023-05-09 | 2023-05-13 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 5',
      'decision of BPASN, 65':
        '2023-07-12 | 2023-07-03 | 2023-07-11 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022; 2023-05-18 kenaikan-isa-al-masih skb-1066-2022; 2023-06-01 hari-lahir-pancasila skb-1066-2022; 2023-06-02 cuti-bersama-waisak skb-1066-2022; 2023-06-28 cuti-bersama-iduladha skb-624-2023; 2023-06-29 iduladha skb-1066-2022; 2023-06-30 cuti-bersama-iduladha skb-624-2023 | 13',
      'suit, 90': '2023-07-11 | - | 2023-07-10 | - | 0',
      'general keberatan, 21':
        '2023-05-15 | 2023-05-09 | 2023-05-13 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 5',
      'general keberatan settled, 10':
        '2023-05-02 | 2023-04-25 | 2023-04-29 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'deemed decision, 10 and 5': '2023-05-08 | 2023-05-02 | 2023-05-06 | - | 1',
      'general banding, 10':
        '2023-05-02 | 2023-04-25 | 2023-04-29 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'general banding settled, 10':
        '2023-05-02 | 2023-04-25 | 2023-04-29 | 2023-04-19 cuti-bersama-idulfitri skb-327-2023; 2023-04-20 cuti-bersama-idulfitri skb-327-2023; 2023-04-21 cuti-bersama-idulfitri skb-1066-2022; 2023-04-22 idulfitri-hari-pertama skb-1066-2022; 2023-04-24 cuti-bersama-idulfitri skb-1066-2022; 2023-04-25 cuti-bersama-idulfitri skb-1066-2022; 2023-05-01 hari-buruh skb-1066-2022 | 3',
      'deemed appeal, 10 and 5': '2023-05-08 | 2023-05-02 | 2023-05-06 | - | 1',
    },
  },
] as const)('the clocks around $around', ({ day, context, lines }) => {
  it(`started on ${day}`, () => {
    expect(clocksOf(day, context)).toEqual(lines)
  })

  it(`started on ${day} and counted on a wall calendar`, () => {
    expect(byHand(day, RULES, 'week' in context ? context.week : 5)).toEqual(lines)
  })
})

describe.each([
  {
    around: 'Lebaran 2019',
    day: '2019-05-27',
    lines: {
      'delivery, 14':
        '2019-06-24 | 2019-06-19 | 2019-06-21 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 4',
      'sending, 5':
        '2019-06-11 | 2019-06-04 | 2019-06-10 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 2',
      'suit after BAPEK, 90': '2019-08-25 | - | 2019-08-24 | - | 0',
      'suit where no remedy is open, 90': '2019-08-25 | - | 2019-08-24 | - | 0',
      'examination, at least 7':
        '2019-06-13 | 2019-06-10 | 2019-06-14 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 2',
      'second summons, 7':
        '2019-06-13 | 2019-06-10 | 2019-06-12 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 2',
      'effect, 15th day': '2019-06-11 | - | - | - | 0',
      'effect on an absentee, 15th day': '2019-06-11 | - | 2019-06-10 | - | 0',
      'keberatan, 14': '2019-06-10 | - | 2019-06-09 | - | 0',
      'answer of the official, 6':
        '2019-06-12 | 2019-06-07 | 2019-06-11 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 2',
      'decision on keberatan, 21':
        '2019-07-03 | 2019-06-28 | 2019-07-02 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 5',
      'banding, 14': '2019-06-10 | - | 2019-06-09 | - | 0',
      'answer to BAPEK, 21':
        '2019-07-03 | 2019-06-28 | 2019-07-02 | 2019-05-30 kenaikan-isa-al-masih skb-617-2018; 2019-06-03 cuti-bersama-idulfitri skb-617-2018; 2019-06-04 cuti-bersama-idulfitri skb-617-2018; 2019-06-05 idulfitri-hari-pertama skb-617-2018; 2019-06-06 idulfitri-hari-kedua skb-617-2018; 2019-06-07 cuti-bersama-idulfitri skb-617-2018 | 5',
      'decision of BAPEK, 180': '2019-11-23 | - | 2019-11-22 | - | 0',
    },
  },
  {
    around: 'the year end',
    day: '2019-12-20',
    lines: {
      'delivery, 14':
        '2020-01-14 | 2020-01-13 | 2020-01-13 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018; 2020-01-01 tahun-baru-masehi skb-728-2019 | 4',
      'sending, 5':
        '2019-12-31 | 2019-12-30 | 2019-12-30 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018 | 2',
      'suit after BAPEK, 90': '2020-03-19 | - | 2020-03-18 | - | 0',
      'suit where no remedy is open, 90': '2020-03-19 | - | 2020-03-18 | - | 0',
      'examination, at least 7':
        '2020-01-03 | 2020-01-02 | 2020-01-06 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018; 2020-01-01 tahun-baru-masehi skb-728-2019 | 2',
      'second summons, 7':
        '2020-01-03 | 2020-01-02 | 2020-01-02 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018; 2020-01-01 tahun-baru-masehi skb-728-2019 | 2',
      'effect, 15th day': '2020-01-04 | - | - | - | 0',
      'effect on an absentee, 15th day': '2020-01-04 | - | 2020-01-03 | - | 0',
      'keberatan, 14': '2020-01-03 | - | 2020-01-02 | - | 0',
      'answer of the official, 6':
        '2020-01-02 | 2019-12-31 | 2019-12-31 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018; 2020-01-01 tahun-baru-masehi skb-728-2019 | 2',
      'decision on keberatan, 21':
        '2020-01-23 | 2020-01-22 | 2020-01-22 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018; 2020-01-01 tahun-baru-masehi skb-728-2019 | 5',
      'banding, 14': '2020-01-03 | - | 2020-01-02 | - | 0',
      'answer to BAPEK, 21':
        '2020-01-23 | 2020-01-22 | 2020-01-22 | 2019-12-24 cuti-bersama-natal skb-617-2018; 2019-12-25 natal skb-617-2018; 2020-01-01 tahun-baru-masehi skb-728-2019 | 5',
      'decision of BAPEK, 180': '2020-06-17 | - | 2020-06-16 | - | 0',
    },
  },
  {
    around: 'the voting day of the Pemilu',
    day: '2019-04-15',
    lines: {
      'delivery, 14':
        '2019-05-08 | - | 2019-05-07 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018; 2019-05-01 hari-buruh skb-617-2018 | 3',
      'sending, 5':
        '2019-04-24 | - | 2019-04-23 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018 | 1',
      'suit after BAPEK, 90': '2019-07-14 | - | 2019-07-13 | - | 0',
      'suit where no remedy is open, 90': '2019-07-14 | - | 2019-07-13 | - | 0',
      'examination, at least 7':
        '2019-04-26 | - | 2019-04-29 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018 | 1',
      'second summons, 7':
        '2019-04-26 | - | 2019-04-25 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018 | 1',
      'effect, 15th day': '2019-04-30 | - | - | - | 0',
      'effect on an absentee, 15th day': '2019-04-30 | - | 2019-04-29 | - | 0',
      'keberatan, 14': '2019-04-29 | - | 2019-04-28 | - | 0',
      'answer of the official, 6':
        '2019-04-25 | - | 2019-04-24 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018 | 1',
      'decision on keberatan, 21':
        '2019-05-17 | - | 2019-05-16 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018; 2019-05-01 hari-buruh skb-617-2018 | 4',
      'banding, 14': '2019-04-29 | - | 2019-04-28 | - | 0',
      'answer to BAPEK, 21':
        '2019-05-17 | - | 2019-05-16 | 2019-04-17 pemungutan-suara-pemilu keppres-10-2019; 2019-04-19 wafat-isa-al-masih skb-617-2018; 2019-05-01 hari-buruh skb-617-2018 | 4',
      'decision of BAPEK, 180': '2019-10-12 | - | 2019-10-11 | - | 0',
    },
  },
] as const)('the clocks of PP 53/2010 around $around', ({ day, lines }) => {
  it(`started on ${day}`, () => {
    expect(olderClocksOf(day)).toEqual(lines)
  })

  it(`started on ${day} and counted on a wall calendar`, () => {
    expect(byHand(day, OLDER_RULES)).toEqual(lines)
  })
})
