/** What the codes in the tables of grievances mean to a reader, in English. */
export const grievanceNotes = {
  notes: {
    'answer-time-turns-on-cuti-bersama':
      'Whether the five working days have passed turns on days of collective leave (cuti bersama), which no text settles as working days or not; here they are none.',
    'no-police-notice-for-a-petition': 'A petition is no demonstration and needs no notice to the police.',
    'keep-names-confidential': 'Keep the names of those who signed confidential.',
    'mind-secrets-and-good-name': 'Mind secrets of the office and the good name of others.',
    'conduct-and-content-of-notice-not-asked':
      'Conduct on the spot (UU 9/1998 Pasal 6) and what the notice must hold (Pasal 11) are not asked here; a lack of either also lets it be dissolved.',
    'notice-is-no-permission': 'The notice to the police is no request for permission.',
    'statements-of-officials-name-no-article':
      'Statements of officials that ASN may not demonstrate name no article, and none was found.',
    'no-right-to-strike-found': 'No right of ASN to strike was found.',
    'one-person-one-examination': 'Each person is examined for own conduct; there is no common punishment.',
    'pppk-by-agency-rule': 'For PPPK the discipline rule of the agency decides.',
    'contract-staff-by-contract': 'For contract staff the contract decides.',
    'read-the-regional-rule-on-travel': 'Read the regional rule on official travel.',
    'pasal-5-huruf-a-or-j': 'Blocking without power can also be read as abuse of authority.',
    'apip-first-then-law-enforcement': 'The internal supervisors examine first and coordinate with law enforcement.',
    'dress-regulation-from-reports':
      'The dress regulation is known from reports only; the article on sanctions is not named.',
    'brackets-of-days-by-classify-absence': 'The level goes by the number of days in that year.',
    'three-sanction-systems':
      'The acts on service, discipline and administration run side by side; record which is used.',
    'read-the-regional-rule-on-duties': 'Read the regional rule on duties.',
    'check-rank-and-kind-in-the-delegation': 'Check rank of the applicant and kind of leave in the delegation.',
    'no-severe-level-for-huruf-i': 'Arbitrary treatment under letter i has no severe level.',
    'pasal-5-huruf-a-or-i': 'Without basis of authority the act can be read as abuse of authority; test that first.',
    'staff-counted-as-public': 'That staff count as members of the public is our reading.',
    'fourth-child-by-long-leave': 'From the fourth child on by long leave.',
    'pppk-teachers-with-holidays': 'PPPK teachers and lecturers with holidays count as having used annual leave.',
    'annual-leave-before-a-year-for-family':
      'For family or a first marriage PPPK may take annual leave before one year.',
    'refusal-without-delegation-ends-nothing': 'A refusal without delegation does not end the request.',
    'objection-goes-by-who-decided':
      'An objection against a decision of the Pejabat Pembina Kepegawaian goes to that official, against one of another official to the superior of that official.',
    'objection-open-though-no-fault-was-found':
      'An objection is open to whoever is not satisfied, although no fault was found here.',
    'time-to-object-runs-meanwhile': 'The fourteen working days to object run meanwhile.',
    'objection-needs-a-written-decision':
      'An objection needs a written decision; without one complain inside the agency.',
    'kept-at-work-by-post-adds-annual-leave': 'Who is kept at work by the post gets more annual leave.',
    'no-court-declares-it-since-2020': 'Since 2020 no court declares it.',
    'pp-49-has-no-postponement': 'PP 49/2018 itself holds no postponement.',
    'in-court-a-duty-by-the-older-regulation':
      'In cases before a court about the task the regulation made under the older act sets a duty, and it goes on as far as it does not contradict the new one.',
    'asks-for-a-regional-rule-or-budget': 'What is asked for is in truth a regional rule or a budget decision.',
    'officials-also-by-uu-30': 'Officials have UU 30/2014 Pasal 6 ayat (2) huruf j besides.',
    'receipt-starts-the-count': 'The receipt fixes the start of any count.',
    'names-of-signers-apart': 'Keep the names of those who signed apart.',
    'identity-kept-secret': 'The identity of those who report is kept secret.',
    'only-where-the-superior-did-nothing': 'Only where the superior did nothing without valid reason.',
    'start-of-the-forty-five-days-not-said': 'The text does not say from which day these days run.',
    'act-does-not-name-korpri': 'The act does not use the name KORPRI.',
    'no-clock-for-a-suggestion': 'No rule sets a time for answering a suggestion.',
    'use-inside-the-agency-disputed': 'Whether it holds for requests of staff inside an agency is disputed.',
    'look-again-at-acts-against-signers': 'Look again at acts against those who signed.',
    'receiver-passes-on-and-does-not-decide': 'The receiver acts by mandate: passing on, not deciding.',
    'before-the-law-that-was-read': 'That day lies before the law that was read.',
  },
  silent: {
    'no-national-rule-on-short-permission': 'No national rule on short permissions was read.',
    'hours-into-days-not-read':
      'PP 94/2021 holds no rule that makes hours into days; the regulation of BKN was not read.',
    'older-dress-regulation-not-read':
      'Before Permendagri 11/2020 an older dress regulation governed, which was not read.',
    'contract-decides': 'The contract decides.',
    'nobody-is-complained-of': 'Nobody is complained of.',
    'cpns-not-named': 'The articles on legal aid name PNS and PPPK, not CPNS.',
    'collective-leave-of-cpns-not-named': 'Collective leave of CPNS is not named.',
    'leave-of-part-time-pppk-not-read': 'The rules on leave of part-time PPPK were not read.',
    'no-remedy-needed': 'No step is needed.',
    'no-act-against-signers': 'This claim is no act of a superior against those who complained.',
    'no-pattern': 'There is no pattern toward those who complained.',
    'no-such-leave': 'There is no leave of that kind for this employment.',
    'no-such-employment-then': 'There was no such employment then.',
    'no-legal-aid-for-contract-staff': 'The act on ASN gives contract staff no legal aid.',
    'older-duty-to-learn-not-read': 'The earlier rules on developing competence were not read.',
    'no-duty-to-learn-for-contract-staff': 'That duty to learn is for ASN alone.',
  },
} as const
