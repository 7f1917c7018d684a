import type { Caution, Decision, Verdict } from './outcome'

/**
 * Puts a verdict and what is needed to replay it into one decision. Each shape is written out: spreading a frozen verdict into a new
 * object takes a hundred times as long as finding it.
 *
 * @param checker id of the checker, or of the table
 * @param facts the facts, copied
 * @param verdict the verdict, which others may share
 * @param cautions those of the verdict, with those of the case before them
 * @returns the decision
 */
export function decisionOf<C, F, P extends string>(
  checker: string,
  facts: F,
  verdict: Verdict<C, P>,
  cautions: readonly Caution[] = verdict.cautions,
): Decision<C, F, P> {
  const format = 1
  const { basis, governed, evidence, doubts } = verdict
  switch (verdict.status) {
    case 'decided': {
      const { status, conclusion } = verdict
      return { checker, format, facts, basis, governed, evidence, cautions, doubts, status, conclusion }
    }
    case 'needs-facts': {
      const { status, missing, possible, beside } = verdict
      const decision = {
        checker,
        format,
        facts,
        basis,
        governed,
        evidence,
        cautions,
        doubts,
        status,
        missing,
        possible,
      } as const
      return beside === undefined ? decision : { ...decision, beside }
    }
    case 'contested': {
      const { status, readings } = verdict
      return { checker, format, facts, basis, governed, evidence, cautions, doubts, status, readings }
    }
    case 'outside-law': {
      const { status, reason, why, beside } = verdict
      const decision = {
        checker,
        format,
        facts,
        basis,
        governed,
        evidence,
        cautions,
        doubts,
        status,
        reason,
        why,
      } as const
      return beside === undefined ? decision : { ...decision, beside }
    }
  }
}
