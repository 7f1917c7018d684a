/**
 * Elections and their stages, with what a caller brings: a re-vote, a by-election.
 *
 * @module aparatur/elections
 */

export type {
  ContestantAnswer,
  ElectionPeriod,
  NotEstablished,
  PeriodAnswer,
  StageCaution,
  StageOn,
} from './answer'
export { CONTESTS, ELECTION_KINDS, ELECTION_STAGES } from './codes'
export { defineElection, type ElectionDefinition, type ElectionIssue, type StageDefinition } from './define-election'
export type {
  Contest,
  Determination,
  Election,
  ElectionId,
  ElectionKind,
  ElectionNote,
  ElectionStage,
  ElectionStatus,
  PersonnelBan,
  StageCode,
} from './election'
export { election, elections } from './elections'
export { personnelBansOn } from './personnel-ban'
export { stageOn } from './stage-on'
