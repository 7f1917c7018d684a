import type {
  ClaimConclusion,
  ClaimFacts,
  LeaveRefusalConclusion,
  LeaveRefusalFacts,
  PetitionConclusion,
  PetitionDecision,
  PetitionExposure,
  PetitionFacts,
  SidedClaim,
} from '../rules/grievance'
import { type AnyVerdict, answerOf, missingOf } from './answer'
import { questionItem } from './decision-report'
import { partsOf } from './part-blocks'
import { factItems } from './present-generic'
import type { Presenter } from './presenter'
import { capital, type Item, section } from './report'
import type { Speech } from './speech'

/** Facts behind dimensions of grievances that bear another name. */
const BEHIND = { servant: ['employee'], decider: ['answeredBy'], answerTime: ['completeOn'] } as const

/** Tells the decisions of `assessClaim`. */
export const presentAssessClaim: Presenter<ClaimConclusion, ClaimFacts> = {
  area: 'grievance',
  title: ({ claim }, { words, value }) => words.grievance.titles.claim(value('claim', claim)),
  facts: factItems,
  says: ({ finding }, { words }) => words.grievance.findings[finding],
  details: ({ weight }, _facts, { words }) => [words.grievance.weights[weight]],
  day: ({ words }) => words.grievance.phrases.day,
  behind: BEHIND,
  parts: {
    handling: {
      heading: ({ words }) => words.grievance.parts.handling,
      items: ({ takesUp, decides, evidence }, { words: { grievance }, list }) => [
        { text: grievance.phrases.takesUp(grievance.takesUp[takesUp], grievance.decides[decides]) },
        { text: grievance.phrases.evidence(list(evidence.map((kind) => grievance.evidence[kind]))) },
      ],
    },
    pattern: {
      heading: ({ words }) => words.grievance.parts.pattern,
      items: (_pattern, { words }) => [{ text: words.grievance.phrases.aimed }],
    },
  },
}

/** Tells the decisions of `assessLeaveRefusal`. */
export const presentAssessLeaveRefusal: Presenter<LeaveRefusalConclusion, LeaveRefusalFacts> = {
  area: 'grievance',
  title: ({ leave }, { words, value }) =>
    words.grievance.titles.leave(leave === undefined ? words.grievance.titles.someLeave : value('leave', leave)),
  facts: factItems,
  says: ({ finding }, { words }) => words.grievance.leaveFindings[finding],
  details: () => [],
  day: ({ words }) => words.grievance.phrases.day,
  behind: BEHIND,
  parts: {
    grantor: {
      heading: ({ words }) => words.grievance.parts.grantor,
      items: ({ grantor }, { words }) => [{ text: `${capital(words.grievance.grantors[grantor])}.` }],
    },
    remedy: {
      heading: ({ words }) => words.grievance.parts.remedy,
      items: ({ way, workingDays }, { words: { grievance } }) => [
        { text: grievance.ways[way] },
        ...(workingDays === undefined ? [] : [{ text: grievance.phrases.workingDays(`${workingDays}`) }]),
      ],
    },
    pattern: {
      heading: ({ words }) => words.grievance.parts.pattern,
      items: (_pattern, { words }) => [{ text: words.grievance.phrases.aimed }],
    },
  },
}

/** Tells the decisions of `assessPetition`, with what both sides say. */
export const presentAssessPetition: Presenter<PetitionConclusion, PetitionFacts, PetitionDecision> = {
  area: 'grievance',
  title: ({ form }, { words, value }) => words.grievance.titles.petition(value('form', form)),
  facts: ({ claims: _claims, ...facts }, speech) => factItems(facts, speech),
  says: ({ lawfulness }, { words }) => words.grievance.lawfulness[lawfulness],
  details: ({ as, unmet }, _facts, { words: { grievance }, list }) => [
    grievance.phrases.as(grievance.kinds[as]),
    ...(unmet.length === 0 ? [] : [grievance.phrases.unmet(list(unmet.map((one) => grievance.conditions[one])))]),
  ],
  day: ({ words }) => words.grievance.phrases.day,
  behind: BEHIND,
  parts: {
    effect: {
      heading: ({ words }) => words.grievance.parts.effect,
      items: ({ opens }, { words: { grievance } }) => [
        { text: grievance.phrases.removesNobody },
        ...opens.map((one) => ({ text: grievance.opens[one] })),
      ],
    },
    answeredBy: {
      heading: ({ words }) => words.grievance.parts.answeredBy,
      items: ({ superior, through }, { words: { grievance } }) => [
        { text: grievance.phrases.superior(grievance.superiors[superior]) },
        ...(through === undefined ? [] : [{ text: grievance.phrases.through }]),
      ],
    },
    signers: { heading: ({ words }) => words.grievance.parts.signers, items: exposureItems },
    leaders: { heading: ({ words }) => words.grievance.parts.leaders, items: exposureItems },
    guard: {
      heading: ({ words }) => words.grievance.parts.guard,
      items: ({ watch }, { words, list }) => [
        { text: `${capital(list(watch.map((one) => words.grievance.watch[one])))}.` },
      ],
    },
  },
  also: ({ claims }, speech) =>
    section(
      speech.words.grievance.phrases.claims,
      claims.map((claim) => claimItem(claim, speech)),
    ),
}

function exposureItems(exposures: readonly PetitionExposure[], { words: { grievance } }: Speech): Item[] {
  return exposures.length === 0
    ? [{ text: grievance.phrases.noExposure }]
    : exposures.map((one) => ({ text: grievance.exposures[one] }))
}

/** One claim: what both sides say of it, where the answer stands, what to ask next, and its articles. */
function claimItem({ claim, versions, decision }: SidedClaim, speech: Speech): Item {
  const { grievance, decision: words } = speech.words
  const presenter = decision.checker === 'assessClaim' ? presentAssessClaim : presentAssessLeaveRefusal
  const open = decision.status === 'needs-facts'
  const missing = open ? missingOf(decision, presenter) : []
  // Each question cites what asks for it; the grounds of an answer that is not there yet would say the same at length.
  const cited = open ? '' : speech.cites(decision.basis.map(({ provision }) => provision))
  return {
    text: grievance.phrases.claim(capital(speech.value('claim', claim)), grievance.versions[versions]),
    items: [
      { text: answerOf(decision, presenter, speech) },
      ...missing.map(({ fact }) => questionItem(fact, missing, speech)),
      ...(isAimed(decision) ? [{ text: grievance.phrases.aimed }] : []),
      ...(cited === '' ? [] : [{ text: words.phrases.basis(cited) }]),
    ],
  }
}

/** Whether it was found to hit those who complained; told also while the claim itself is open. */
function isAimed(verdict: AnyVerdict): boolean {
  return partsOf(verdict)['pattern']?.status === 'settled'
}
