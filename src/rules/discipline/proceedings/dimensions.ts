import { defineVocabulary, type Vocabulary } from '../../../decision'
import { LEVELS, type Level, WEIGHTS } from '../dimensions'

/** The steps of proceedings, in the order of the law. */
export const PROCEEDINGS_STEPS = [
  'summon',
  'summon-again',
  'form-team',
  'examine',
  'hear-others',
  'coordinate-with-apip',
  'release-temporarily',
  'appoint-pelaksana-harian',
  'report-result',
  'propose-to-home-agency',
  'decide',
  'decide-dismissal',
  'dismiss-cpns',
  'deliver',
  'send',
  'take-effect',
  'record',
] as const

/** A step of proceedings against a PNS or CPNS. */
export type ProceedingsStepCode = (typeof PROCEEDINGS_STEPS)[number]

/** Who imposes, as far as the effect of a sanction under PP 53/2010 tells apart. */
export const IMPOSERS = [
  'presiden',
  'pejabat-pembina-kepegawaian',
  'gubernur-selaku-wakil-pemerintah',
  'kepala-perwakilan',
  'other-official',
] as const

/** Who imposes. */
export type Imposer = (typeof IMPOSERS)[number]

/** The conditions on which steps of proceedings turn. */
export interface ProceedingsInput {
  step: ProceedingsStepCode
  servant: 'pns' | 'cpns'
  level?: Level
  weight?: (typeof WEIGHTS)[number]
  /** Whether the direct superior is involved in the breach. */
  superior?: 'uninvolved' | 'involved'
  /** Who is competent to impose: the direct superior, or an official above. */
  competent?: 'direct-superior' | 'higher-official'
  /** How often the person stayed away. */
  absent?: 'never' | 'once' | 'twice'
  loss?: 'indicated' | 'not-indicated'
  assignment?: 'home-agency' | 'special-assignment'
  delivery?: 'present' | 'absent'
  remedy?: 'none' | 'filed'
  imposer?: Imposer
}

/** The values of each condition. */
export const PROCEEDINGS_VALUES = {
  step: PROCEEDINGS_STEPS,
  servant: ['pns', 'cpns'],
  level: LEVELS,
  weight: WEIGHTS,
  superior: ['uninvolved', 'involved'],
  competent: ['direct-superior', 'higher-official'],
  absent: ['never', 'once', 'twice'],
  loss: ['indicated', 'not-indicated'],
  assignment: ['home-agency', 'special-assignment'],
  delivery: ['present', 'absent'],
  remedy: ['none', 'filed'],
  imposer: IMPOSERS,
} as const

/** The conditions on which the steps against a PPPK turn. */
export interface ContractStepsInput {
  step: 'apply-agency-rule' | 'propose-termination' | 'decide-termination'
  servant: 'pppk' | 'pppk-paruh-waktu'
  level?: Level
}

/** The values of each condition of the steps against a PPPK. */
export const CONTRACT_STEPS_VALUES = {
  step: ['apply-agency-rule', 'propose-termination', 'decide-termination'],
  servant: ['pppk', 'pppk-paruh-waktu'],
  level: LEVELS,
} as const

/** The dimensions of the steps against a PNS or CPNS. */
export const PROCEEDINGS: Vocabulary = /* @__PURE__ */ defineVocabulary<ProceedingsInput>({
  dimensions: PROCEEDINGS_VALUES,
})

/** The dimensions of the steps against a PPPK. */
export const CONTRACT_STEPS: Vocabulary = /* @__PURE__ */ defineVocabulary<ContractStepsInput>({
  dimensions: CONTRACT_STEPS_VALUES,
})
