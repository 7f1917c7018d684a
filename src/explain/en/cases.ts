import type { CaseWords } from '../catalogue-neutrality'

/** Several acts of one person, in English. */
export const cases: CaseWords = {
  title: (count) => (count === 1 ? 'Assessment of a case with 1 act' : `Assessment of a case with ${count} acts`),
  subject: (says) => `this case, by its gravest act, ${says}`,
  facts: {
    conducts: { name: 'acts', question: 'What was done?', help: 'Enter each act with its day.' },
    previousLevel: {
      name: 'level of the last sanction',
      question: 'Was the person sanctioned before for a breach of the same nature, and at which level?',
      help: 'See the last decision on a sanction.',
    },
  },
  act: (number, conduct) => `Act ${number}: ${conduct}`,
  leading: (numbers) => `The act that decides: number ${numbers}.`,
  opened: (tracks) => `Tracks that open: ${tracks}.`,
  track: (track, numbers) => `${track} (act number ${numbers})`,
  repeated: 'Since there was a sanction for a breach of the same nature, the next one must be heavier than the last.',
  tracks: {
    ethics: 'code of ethics',
    discipline: 'discipline',
    dismissal: 'dismissal under legislation',
    village: 'village act',
    contract: 'contract',
    'office-holder': 'rules on regional heads',
    criminal: 'inquiry into a possible election offence',
  },
}
