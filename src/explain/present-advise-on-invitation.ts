import type { InvitationConclusion, InvitationDecision, InvitationFacts } from '../rules/neutrality'
import { answerOf } from './answer'
import { presentClassifyConduct } from './present-classify-conduct'
import { factItems } from './present-generic'
import type { Presenter } from './presenter'
import type { Block } from './report'
import type { Speech } from './speech'

/** Tells the decisions of `adviseOnInvitation`. */
export const presentAdviseOnInvitation: Presenter<InvitationConclusion, InvitationFacts, InvitationDecision> = {
  area: 'neutrality',
  title: ({ occasion }, { words, value }) => words.invitation.title(value('occasion', occasion)),
  facts: factItems,
  says: ({ advice }, { words }) => words.invitation.advice[advice],
  details: ({ force }, _facts, { words }) => [words.invitation.forces[force]],
  parts: {},
  also: ({ ifPassive, ifActive }, speech) => [
    ...presence(speech.words.invitation.ifPassive, ifPassive, speech),
    ...presence(speech.words.invitation.ifActive, ifActive, speech),
  ],
}

/** How the law would class presence: the answer in short, with its articles. */
function presence(heading: string, decision: InvitationDecision['ifPassive'], speech: Speech): Block[] {
  const cited = speech.cites(decision.basis.map(({ provision }) => provision))
  return [
    { type: 'heading', text: heading },
    {
      type: 'paragraph',
      text: answerOf(decision, presentClassifyConduct, speech),
    },
    ...(cited === '' ? [] : [{ type: 'paragraph' as const, text: speech.words.decision.phrases.basis(cited) }]),
  ]
}
