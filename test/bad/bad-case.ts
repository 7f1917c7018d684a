/** One issue as a caller must see it, with its full text. */
export interface ExpectedIssue {
  readonly path: string
  readonly code: string
  readonly given: string
  /** Every accepted code, or how many there are where the list is long. */
  readonly accepted: readonly string[] | number
  readonly nearest?: string
  readonly beside?: string
  readonly id: string
  readonly en: string
}

/** A whole input that must be refused, and all that is reported of it, in order. */
export interface BadCase {
  readonly name: string
  readonly door:
    | 'classifyConduct'
    | 'classifyCase'
    | 'adviseOnInvitation'
    | 'deadline'
    | 'defineElection'
    | 'planFollowUp'
    | 'draftCircular'
    | 'checkNumber'
  /** Made anew for each test. */
  readonly input: () => unknown
  readonly context?: () => unknown
  readonly issues: readonly ExpectedIssue[]
}
