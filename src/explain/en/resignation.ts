import type { ResignationWords } from '../catalogue-resignation'

/** What happened to the holder of a duty, and what is asked about it, in English. */
export const resignation: ResignationWords = {
  facts: {
    event: {
      name: 'event',
      question: 'What happened to the holder of the duty?',
      help: 'See the letter or decision; one event for one answer.',
    },
    duty: { name: 'duty', question: 'Which duty is held?', help: 'See the decree that names the holder.' },
    on: {
      name: 'day of the question',
      question: 'On which day is the question put?',
      help: 'This day chooses the law; it is not filled with today.',
    },
    fund: { name: 'fund', question: 'Whose money is spent?', help: 'APBN and APBD have rules of their own.' },
    'person.kind': {
      name: 'kind of employment',
      question: 'How does the holder serve?',
      help: 'Sanctions and what follows a detention differ by kind.',
    },
    hospital: {
      name: 'regional hospital',
      question: 'Is the duty held in a regional hospital?',
      help: 'Since 15 October 2019 its director names the finance officers there.',
    },
    since: {
      name: 'first day',
      question: 'Which was the first day of it?',
      help: 'Of a detention, the first day in detention.',
    },
    receivedOn: {
      name: 'day the complete letter was received',
      question: 'On which day was the complete letter received?',
      help: 'See the receipt; the time to answer runs from here.',
    },
    expiry: {
      name: 'how the decree ran out',
      question: 'Does the decree name a last day of its own, or did only the year turn?',
      help: 'Read its last clause.',
    },
    ppkTasks: {
      name: 'PPTK with tasks of the commitment officer',
      question: 'Was the PPTK also charged with letters a to m of the tasks of the PPK?',
      help: 'Perpres 16/2018 Pasal 11 ayat (3).',
    },
    outstanding: {
      name: 'work outstanding',
      question: 'Are contracts, unpaid progress, papers or assets outstanding?',
      help: 'Ask for the list before releasing anybody.',
    },
    abandonedWithoutHandover: {
      name: 'shown to have left without hand-over',
      question: 'Was it shown that work in progress was left without hand-over?',
      help: 'A charge is no proof.',
    },
    causedLoss: {
      name: 'shown to have caused loss',
      question: 'Was it shown that loss or non-payment came of it?',
      help: 'See the report of the APIP.',
    },
    disobeyedOrder: {
      name: 'shown to have disobeyed a written order',
      question: 'Was it shown that an individual written order was disobeyed after the objection was answered?',
      help: 'Both papers must be there: the objection and its answer.',
    },
  },
  events: {
    resign: { label: 'asks to be released', help: 'A letter of resignation from the duty, not from the post.' },
    refuse: { label: 'refuses to go on', help: 'Says that a duty already given will not be carried out.' },
    'absent-temporarily': { label: 'away for a time', help: 'Ill, on leave, on a mission; will be back.' },
    'absent-permanently': { label: 'away for good', help: 'Will not be back; death included.' },
    transferred: { label: 'transferred', help: 'Moved to another unit or post.' },
    retired: { label: 'retired', help: 'Reached the age limit.' },
    suspended: { label: 'suspended', help: 'The status of the service is lost for a time.' },
    detained: { label: 'detained', help: 'Detained as a suspect.' },
    'decree-expired': { label: 'the decree ran out', help: 'It named a last day, or the fiscal year turned.' },
    disqualified: { label: 'no longer qualified', help: 'A conflict of interest, a certificate, another condition.' },
    'kpa-designation-ended': {
      label: 'the designation of the KPA ended',
      help: 'APBN only: the same programme got no budget for the next year.',
    },
  },
  expiries: {
    'own-last-day': { label: 'the decree names a last day', help: 'That day has passed.' },
    'year-turned': { label: 'the fiscal year turned', help: 'The decree names no last day.' },
  },
  received: {
    'before-uu-11-2020': 'through 1 November 2020',
    'under-uu-11-2020': 'from 2 November 2020 through 29 December 2022',
    'since-perppu-2-2022': 'since 30 December 2022',
  },
  detention: { 'month-of-detention': 'still in the month in which it began', 'later-month': 'past that month' },
  dimensions: { received: 'time when the letter was received', detention: 'time since the detention' },
  flags: {
    hospital: {
      yes: { label: 'yes', help: 'A regional hospital.' },
      no: { label: 'no', help: 'Another office or unit.' },
    },
    ppkTasks: {
      yes: { label: 'yes', help: 'PA or KPA charged the PPTK.' },
      no: { label: 'no', help: 'The own tasks of a PPTK only.' },
    },
    outstanding: {
      yes: { label: 'yes', help: 'There is something to hand over.' },
      no: { label: 'no', help: 'Nothing is under way any more.' },
    },
    abandonedWithoutHandover: {
      yes: { label: 'yes', help: 'Shown by an examination.' },
      no: { label: 'no', help: 'Not shown.' },
    },
    causedLoss: {
      yes: { label: 'yes', help: 'Shown by an examination.' },
      no: { label: 'no', help: 'Not shown.' },
    },
    disobeyedOrder: {
      yes: { label: 'yes', help: 'Shown by an examination.' },
      no: { label: 'no', help: 'Not shown.' },
    },
  },
}
