import type { DecisionWords } from '../catalogue'
import { asSentence } from '../spoken'

/** Words of every report, in English. */
export const decision: DecisionWords = {
  headings: {
    cautions: 'Please note',
    case: 'The case',
    reasons: 'Reasons',
    readings: 'The disputed readings',
    possible: 'Answers still within reach',
    silent: 'Other parts',
    doubts: 'What is not settled',
    next: 'What to ask next',
    coverage: 'Coverage',
    steps: 'Steps',
  },
  status: {
    decided: (what) => `On the facts given, ${what}.`,
    'needs-facts': (facts) => `This cannot be determined yet. What must be known first: ${facts}.`,
    contested: (what) =>
      `This is disputed. On the preferred reading, ${what}; another reading leads to another answer.`,
    'contested-open': (what) => `This is disputed, and even the preferred reading gives no final answer. ${what}`,
    silent: (why) => `No rule answers this. ${why}`,
    'not-covered': (why) => `Not covered. ${why}`,
  },
  statuses: {
    decided: 'decided',
    'needs-facts': 'needs facts',
    contested: 'contested',
    'outside-law': 'outside the rules or the coverage',
    settled: 'settled',
    open: 'open',
    silent: 'not regulated',
  },
  evidence: {
    'gazette-text': 'read in the official text',
    'reproduced-text': 'read as quoted by others',
    report: 'known from reports',
    unverified: 'not verified',
  },
  roles: {
    norm: 'norm',
    level: 'level',
    sanction: 'sanction',
    procedure: 'procedure',
    guideline: 'guideline',
  },
  clocks: {
    act: 'the day of the act',
    examination: 'the day of the examination',
    decision: 'the day of the decision',
    receipt: 'the day of receipt',
  },
  cautions: {
    inference: ({ rows }) =>
      `This answer rests on interpretation, not on the words of the text alone (table rows: ${rows}).`,
    note: ({ note }) => note,
    'not-checked-since': ({ checkedThrough, on }) =>
      `The law of this area was last checked through ${checkedThrough}. What falls after that: ${on}. First find out whether the law has changed.`,
    'fact-not-used': ({ fact }) => `The fact “${fact}” does not matter for this answer and was not used.`,
    'reading-chosen': ({ point, option }) =>
      `The caller chose a reading that is not the preferred one. Question: ${point} Reading chosen: ${option}`,
    'possible-contested': ({ points }) =>
      `What is still possible follows the preferred reading; another reading leads to another answer. What is disputed: ${points}`,
    'basis-depends-on': ({ facts }) =>
      `The answer is the same either way, but its basis depends on facts not given: ${facts}.`,
    'evidence-below': ({ evidence, asked, part }) =>
      `${part === '' ? '' : `${part}: `}The evidence (${evidence}) is weaker than was asked for (${asked}).`,
    'stated-contradicts-derived': ({ fact, stated, derived }) =>
      `The fact “${fact}” as stated (${stated}) contradicts what follows from the other facts (${derived}); the latter was used.`,
    'days-out-of-order': ({ facts }) => `These days cannot follow one another as given: ${facts}. Please check them.`,
  },
  doubts: {
    open: (part, what) => `${part}: cannot be determined before this is known: ${what}.`,
    contested: (part, what) => `${part}: disputed. ${what}`,
  },
  phrases: {
    genericTitle: (checker) => `Result of the check: ${checker}`,
    planTitle: (planner) => `Plan: ${planner}`,
    documentTitle: (kind) => `Document: ${kind}`,
    weakestEvidence: (evidence) => `Weakest evidence among these (guidelines aside): ${evidence}.`,
    governed: (clock, span) => `The rules were chosen by ${clock}: ${span}.`,
    span: (from, last) => {
      if (from === null) return last === null ? 'no limit of time' : `through ${last}`
      return last === null ? `from ${from}, no end known` : `from ${from} through ${last}`
    },
    basis: (citations) => `Basis: ${citations}.`,
    basisAbove: 'Basis: the same as for the answer above.',
    lookedAt: (citations) => `Where one looked: ${citations}.`,
    partOpen: (facts) => `This cannot be determined yet; what must be known: ${facts}.`,
    ifThen: (when, then) => `If ${when}: ${then}`,
    condition: (name, values) => `the ${name} is ${values}`,
    conditionDays: (name, from, last) => {
      if (from === null) return `the ${name} is on or before ${last}`
      return last === null ? `the ${name} is on or after ${from}` : `the ${name} is from ${from} through ${last}`
    },
    quoted: (word) => `“${word}”`,
    addUp: 'What holds of several of these holds together.',
    ifAny: (then) => `${asSentence(then)} This holds in any of these cases.`,
    moreConditions: (count) => `Other cases that lead to the same answer: ${count}.`,
    contested: (question) => `Disputed: ${question}`,
    reading: (preferred, says) => (preferred ? `Preferred reading: ${says}` : `Other reading: ${says}`),
    heldBy: (holders) => `Held by: ${holders}.`,
    follows: (what) => `What follows: ${what}`,
    why: (why) => `Why it is preferred: ${why}`,
    asks: (question, citations) => (citations === '' ? question : `${question} (asked by ${citations})`),
    covered: (from, through) =>
      `This report covers acts from ${from} on; changes of the law were looked for through ${through}.`,
    notRead: (what) => `Not read: ${what}.`,
    notAdvice:
      'This report helps to read the rules. It is no legal advice and does not replace the decision of the competent official.',
    office: (office) => `Who acts: ${office}.`,
    document: (kind, fields) => (fields === '' ? `Document: ${kind}.` : `Document: ${kind}, with ${fields}.`),
    due: (day) => `Due: ${day}.`,
    noDeadline: 'The rules set no deadline.',
    note: (note) => `Note: ${note}`,
  },
  words: { yes: 'yes', no: 'no', and: 'and', or: 'or' },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
