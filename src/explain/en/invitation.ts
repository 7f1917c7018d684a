import type { InvitationWords } from '../catalogue-neutrality'

/** Invitations around elections, in English. */
export const invitation: InvitationWords = {
  title: (occasion) => `Advice on an invitation: ${occasion}`,
  occasions: {
    campaign: { label: 'campaign', help: 'A rally, a limited meeting or another campaign activity.' },
    declaration: { label: 'declaration', help: 'The declaration of a bakal calon, a candidate or a pair.' },
    'party-event': { label: 'party event', help: 'An event held by a political party.' },
    'community-event': { label: 'community event', help: 'A social, religious or sports event that no party holds.' },
    'government-event': { label: 'government event', help: 'An official event of a government office.' },
  },
  facts: {
    occasion: {
      name: 'kind of event',
      question: 'What kind of event is it?',
      help: 'See the invitation and who sends it.',
    },
    heldOn: {
      name: 'day of the event',
      question: 'On which day is the event held?',
      help: 'The day of the event itself.',
    },
    assigned: {
      name: 'assignment',
      question: 'Must the person be there under a letter of assignment?',
      help: 'For example for security or protocol.',
    },
    contestantPresent: {
      name: 'presence of a contestant',
      question: 'Is a candidate or bakal calon there, or are there symbols of a party?',
      help: 'Ask whoever holds the event.',
    },
  },
  flags: {
    assigned: {
      yes: { label: 'under a letter of assignment', help: 'There is a letter of assignment.' },
      no: { label: 'not assigned', help: 'There is no letter of assignment.' },
    },
    contestantPresent: {
      yes: {
        label: 'a candidate, a bakal calon or party symbols are there',
        help: 'A candidate or bakal calon is there, or there are party symbols.',
      },
      no: {
        label: 'no candidate, bakal calon or party symbols are there',
        help: 'Neither candidates nor party symbols.',
      },
    },
  },
  advice: {
    decline: 'the invitation must be declined',
    'ignore-or-leave': 'the invitation is better not followed, or the event left at once',
    'listen-only': 'presence is limited to listening, without attributes and without showing support',
    attend: 'the invitation may be followed',
    'attend-and-leave-if-it-turns': 'the invitation may be followed, and the event is left if it turns into a campaign',
    'attend-on-duty-only': 'presence is limited to carrying out the duty',
    'own-rules-on-campaign-leave': 'the rules on campaign leave and permits of regional heads apply',
  },
  forces: {
    norm: 'A rule commands this.',
    circular: 'A circular for that election commands this.',
    practice: 'This is accepted in practice; no rule names it.',
    prudence: 'This is advice of prudence, not a command of a rule.',
    'no-rule-against': 'No rule is against it.',
  },
  ifPassive: 'If the person attends and only listens',
  ifActive: 'If the person attends and shows support',
}
