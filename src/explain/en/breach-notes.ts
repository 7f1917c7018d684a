import type { NoteWords } from '../catalogue'

/** Notes and reasons of the tables on breaches and absence, in English. */
export const breachNotes: Pick<NoteWords, 'notes' | 'silent'> = {
  notes: {
    'example-does-not-add-up-the-periods':
      'The days of the year are added up; the example of the explanation sanctions the days of three periods one by one and does not add them up.',
    'no-berat-for-this-norm':
      'No article on grave sanctions names this norm; impact on the state is read as impact on the agency at least.',
    'norm-of-the-governing-regulation':
      'The norm named stands in the other regulation; the one that matches it in the regulation that governs is used.',
    'interim-kind-by-place-in-the-list':
      'The interim kind is found by its place in the list of PP 53/2010; PP 94/2021 names no match.',
    'year-without-a-decree':
      'The calendar in use has no decree on days off for that year, so working days are not counted.',
    'lateness-by-local-rule-only':
      'PP 94/2021 turns no lateness into days; where the agency has a rule, count by that rule.',
    'days-off-not-counted': 'Some days that were told are no working days or were told twice; they are not counted.',
    'each-year-counted-apart':
      'The days lie in more than one year; each year is counted apart, and the one with most is judged.',
  },
  silent: {
    'agency-rule-names-the-sanctions':
      'The kinds of sanction are set by the PPPK discipline rule of the agency and the work agreement.',
    'below-the-brackets': 'The count does not reach the lowest bracket; other duties still hold.',
    'contract-instead-of-discipline':
      'Staff who are no ASN are not bound by the discipline of PNS or PPPK; their contract and local rules hold.',
    'excused-by-a-valid-reason': 'There was a valid reason, so that the article on the sanction is not met.',
    'kind-cannot-be-carried-out-on-a-pelaksana':
      'The kind that the article names presupposes a post to lose; for a pelaksana the regulation names no substitute. Ask the personnel office or BKN.',
    'no-absence-counted': 'No absent working day is counted.',
    'no-dismissal-at-this-step': 'There is no dismissal at this step.',
    'no-earlier-sanction': 'There was no earlier sanction for a breach of the same nature.',
    'no-effect-on-the-unit-shown': 'No effect on the work unit is shown, and the letter on light sanctions names one.',
    'no-heavier-kind-left': 'No heavier kind is left; the regulation does not say what then.',
    'no-negative-impact-shown': 'No negative impact is shown, and the level depends on it.',
    'no-pay-stop-in-the-regulation': 'PP 53/2010 stops no salary for absence in a row.',
    'no-sanction-named-without-a-post':
      'For 36 to 45 days PP 53/2010 names a sanction only for holders of structural or certain functional posts.',
    'not-obliged-to-report-assets': 'The holder of this post is not obliged to report assets.',
    'older-brackets-name-no-present-kind':
      'The kind that PP 53/2010 names for that count exists no longer, and PP 94/2021 names no substitute.',
    'pay-goes-on': 'The salary is paid on; it stops only after ten working days in a row.',
    'regional-government-law-instead-of-discipline':
      'A head of a region is no ASN; the act on regional government holds.',
    'village-law-instead-of-discipline': 'Who holds office in a village is no ASN; the village act holds.',
    'level-set-by-days-of-absence': 'The level follows from the days of absence; use the classification of absence.',
    'kind-for-the-superior-left-open':
      'The official is punished by the own superior after an examination, but the kind is not fixed.',
    'heavier-than-what-is-not-said':
      'The sanction must be heavier and follow an examination, but the text does not say heavier than what.',
    'level-set-by-other-legislation':
      'The regulation leaves the level to other legislation, among others on public service.',
    'norm-of-the-other-regulation':
      'The norm has no match in the regulation that governs on the day of the decision; name a norm of that one.',
    'support-is-divided-by-contest':
      'Support in elections is divided by contest; use the classification of neutrality.',
  },
}
