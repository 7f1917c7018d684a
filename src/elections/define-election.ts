import { type DateInput, type Parsed, toDayNumber } from '../dates'
import { type Bilingual, EVIDENCE, type Evidence } from '../law'
import { CONTESTS, ELECTION_KINDS, ELECTION_STAGES } from './codes'
import { ELECTIONS } from './data'
import type { Contest, Election, ElectionKind, StageCode } from './election'

/** A stage as the caller gives it; a schedule that names a last day gives the day after it as `until`. */
export interface StageDefinition {
  /** The code of the stage. */
  readonly stage: StageCode
  /** First day of the stage. */
  readonly from: DateInput
  /** First day after the stage. */
  readonly until: DateInput
  /** The contests the stage is about. Default: all. */
  readonly contests?: readonly Contest[] | undefined
  /** `false` for a stage that did not take place. */
  readonly held?: boolean | undefined
  /** The regulation or decision it rests on. */
  readonly basis: string
  /** How well the dates are known. Default: `unverified`. */
  readonly evidence?: Evidence | undefined
}

/** An election of the caller: a re-vote in one region, a by-election, a schedule newer than this library. */
export interface ElectionDefinition {
  /** An id that no election of this library has. */
  readonly id: string
  /** The name in both languages. */
  readonly name: Bilingual
  /** What kind of election it is. */
  readonly kind: ElectionKind
  /** What is being stood for. */
  readonly contests: readonly Contest[]
  /** The regions by name. */
  readonly places?: readonly string[] | undefined
  /** The stages in any order. */
  readonly stages: readonly StageDefinition[]
}

/** What is wrong with a definition, and where. */
export type ElectionIssue =
  | { readonly code: 'id-empty'; readonly path: 'id' }
  | { readonly code: 'id-taken'; readonly path: 'id'; readonly given: string }
  | { readonly code: 'no-contest'; readonly path: 'contests' }
  | {
      readonly code: 'not-accepted'
      readonly path: string
      readonly given: string
      readonly accepted: readonly string[]
    }
  | { readonly code: 'not-a-day'; readonly path: string; readonly given: string }
  | { readonly code: 'until-not-after-from'; readonly path: string; readonly from: string; readonly until: string }
  | { readonly code: 'stages-overlap'; readonly path: string; readonly stage: StageCode; readonly other: StageCode }
  | {
      readonly code: 'determination-after-campaign'
      readonly path: string
      readonly from: string
      readonly campaign: string
    }

// Of these only one can run at a time.
const APART: readonly StageCode[] = ['kampanye', 'masa-tenang', 'pemungutan-suara']

/**
 * Makes an election of one's own, to be passed wherever an election is taken.
 *
 * @param definition the id, the contests and the stages with half-open dates
 * @returns the election, or every issue with the path it lies at
 * @example
 * const revote = defineElection({
 *   id: 'psu-kabupaten-contoh', name: { id: 'PSU Kabupaten Contoh', en: 'Re-vote in Kabupaten Contoh' },
 *   kind: 'pilkada-psu', contests: ['bupati-wali-kota'],
 *   stages: [
 *     { stage: 'penetapan-calon', from: '2024-09-22', until: '2024-09-23', basis: 'PKPU 2/2024' },
 *     { stage: 'pemungutan-suara-ulang', from: '2025-04-19', until: '2025-04-20', basis: 'Keputusan KPU' },
 *   ],
 * })
 * revote.ok && stageOn(revote.value, '2025-04-19').period // => { status: 'established', period: 'voting' }
 */
export function defineElection(definition: ElectionDefinition): Parsed<Election, ElectionIssue> {
  const { id, name, kind, contests, places, stages } = definition
  const issues: ElectionIssue[] = []
  if (typeof id !== 'string' || id === '') issues.push({ code: 'id-empty', path: 'id' })
  else if (ELECTIONS.some((known) => known.id === id)) issues.push({ code: 'id-taken', path: 'id', given: id })
  expect(issues, 'kind', kind, ELECTION_KINDS)
  if (contests.length === 0) issues.push({ code: 'no-contest', path: 'contests' })
  for (const [at, contest] of contests.entries()) expect(issues, `contests[${at}]`, contest, CONTESTS)
  for (const [at, stage] of stages.entries()) checkStage(issues, `stages[${at}]`, stage, contests)
  if (issues.length === 0) checkOrder(issues, stages)
  if (issues.length > 0) return { ok: false, issues }
  const value: Election = {
    id,
    name: { id: name.id, en: name.en },
    kind,
    status: 'held',
    contests: [...contests],
    ...(places === undefined ? {} : { places: [...places] }),
    stages: stages.map(({ stage, from, until, contests: about, held, basis, evidence = 'unverified' }) => ({
      stage,
      from,
      until,
      ...(about === undefined ? {} : { contests: [...about] }),
      ...(held === false ? { held } : {}),
      basis,
      evidence,
    })),
    personnelBan: [],
  }
  return { ok: true, value }
}

function checkStage(issues: ElectionIssue[], path: string, stage: StageDefinition, contests: readonly Contest[]): void {
  expect(issues, `${path}.stage`, stage.stage, ELECTION_STAGES)
  expect(issues, `${path}.evidence`, stage.evidence ?? 'unverified', EVIDENCE)
  for (const [at, contest] of (stage.contests ?? []).entries())
    expect(issues, `${path}.contests[${at}]`, contest, contests)
  const days = [
    ['from', stage.from],
    ['until', stage.until],
  ] as const
  const wrong = days.filter(([, date]) => Number.isNaN(toDayNumber(date)))
  for (const [field, date] of wrong) issues.push({ code: 'not-a-day', path: `${path}.${field}`, given: String(date) })
  if (wrong.length === 0 && stage.until <= stage.from) {
    issues.push({ code: 'until-not-after-from', path: `${path}.until`, from: stage.from, until: stage.until })
  }
}

function checkOrder(issues: ElectionIssue[], stages: readonly StageDefinition[]): void {
  const held = stages.map((stage, at) => ({ stage, at })).filter(({ stage }) => stage.held !== false)
  const apart = held.filter(({ stage }) => APART.includes(stage.stage))
  for (const [position, { stage, at }] of apart.entries()) {
    const other = apart
      .slice(0, position)
      .find((earlier) => stage.from < earlier.stage.until && earlier.stage.from < stage.until)
    if (other !== undefined)
      issues.push({ code: 'stages-overlap', path: `stages[${at}]`, stage: stage.stage, other: other.stage.stage })
  }
  const campaign = held.find(({ stage }) => stage.stage === 'kampanye')?.stage.from
  for (const { stage, at } of held) {
    if (stage.stage === 'penetapan-calon' && campaign !== undefined && stage.from > campaign) {
      issues.push({ code: 'determination-after-campaign', path: `stages[${at}].from`, from: stage.from, campaign })
    }
  }
}

function expect(issues: ElectionIssue[], path: string, given: unknown, accepted: readonly string[]): void {
  if (!accepted.includes(given as string)) issues.push({ code: 'not-accepted', path, given: String(given), accepted })
}
