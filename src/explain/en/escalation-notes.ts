import type { NoteWords } from '../catalogue'

/** Notes of the ladder of escalation, in English. */
export const escalationNotes: Pick<NoteWords, 'notes' | 'silent'> = {
  notes: {
    'who-holds-the-delegation-decides':
      'Who decides is whoever holds a written delegation for it; managing the papers is no such power.',
    'one-person-one-examination': 'Discipline is decided person by person, each after an examination of that person.',
    'only-around-an-election': 'This rung exists only around an election.',
    'steps-by-plan-follow-up': 'The steps of a neutrality case are planned in detail by planFollowUp.',
    'request-for-policy': 'This is a request for a policy or a budget; no text sets a time for the answer.',
    'five-days-from-hand-over':
      'The five working days for the auditors to examine run from the hand-over to them after the superior did not act; for a complaint filed with them directly no text that was read says when they must begin.',
    'auditors-take-forty-five-working-days':
      'The examination by the auditors takes at most forty-five working days; the text names no first day.',
    'findings-are-confidential': 'The report and the findings are confidential and are not published.',
    'auditors-before-or-beside-law-enforcement':
      'Law enforcement examines a complaint about regional ASN only after coordinating with the auditors.',
    'evidence-factual-credible-authentic': 'The complaint needs factual, credible and authentic evidence.',
    'findings-are-no-sanction': 'A finding of the auditors is no discipline sanction; that needs its own examination.',
    'proposes-and-does-not-decide':
      'The Sekretaris Daerah coordinates and proposes; moving or removing staff is decided by the Pejabat Pembina Kepegawaian.',
    'pejabat-pembina-kepegawaian-decides': 'The head of the region decides as Pejabat Pembina Kepegawaian.',
    'findings-followed-up-in-sixty-working-days':
      'Findings of supervision not tied to a treasury and/or compensation claim are followed up within sixty working days of receipt; those tied to one must go through the process of that claim.',
    'only-against-a-decision': 'Only a concrete, individual and final decision can be objected to.',
    'objection-may-aggravate': 'An objection may also make the decision heavier.',
    'clock-runs-from-the-decision': 'The time runs from receipt of the decision and does not wait for a grievance.',
    'pasal-7-not-read':
      'PP 79/2021 Pasal 7, on objections to the superior of the official, is missing from the copy that was read; fourteen working days are believed to stand there.',
    'time-runs-from-announcement':
      'The act counts the twenty-one working days from the day on which the decision was announced; they are counted here from its receipt.',
    'only-acts-of-the-pejabat-pembina-kepegawaian':
      'BPASN takes complaints only about acts of the Pejabat Pembina Kepegawaian in appointing, moving and dismissing; a decision is objected to.',
    'answer-counted-from-receipt': 'The act names no first day for the answer; it is counted from receipt.',
    'start-after-silence-not-said': 'From when the days run after silence is not said.',
    'dismissal-by-another-official':
      'The appeal body hears dismissals by the Pejabat Pembina Kepegawaian; against one signed by another official the objection goes to the superior of that official.',
    'appeal-may-aggravate': 'The appeal may also make the sanction heavier.',
    'which-superior-is-disputed':
      'The article names the direct superior, its elucidation the superior of the superior; the article is followed.',
    'supervises-and-does-not-decide-the-case':
      'General supervision can make the region act, but does not decide the case itself.',
    'complain-first': 'First put the matter to the reported party or its superior, or the report is refused.',
    'not-while-before-a-court': 'The Ombudsman refuses what is or was before a court.',
    'users-may-choose-the-ombudsman':
      'A user of a service may argue a choice of the Ombudsman over the provider; that is not settled.',
    'only-maladministration-in-public-service':
      'The Ombudsman deals with maladministration in public service; an internal matter must show that.',
    'remedies-first': 'The court hears a case only after the administrative remedies are exhausted.',
    'days-from-the-remedy-decision':
      'The ninety days are counted from receipt of the decision on the remedy; the Supreme Court rule on this is known from quotations only.',
    'court-closes-the-ombudsman': 'A suit closes the way to the Ombudsman.',
    'need-not-wait-for-the-ladder': 'One need not climb the ladder first.',
    'partly-on-complaint-only':
      'Non-physical harassment and the lightest physical kind are prosecuted only if the victim complains.',
    'only-with-loss-or-crime': 'Only where a loss to public money or a crime is suspected.',
    'ethics-finding-is-final': 'The decision of the Majelis Kode Etik is final.',
    'audit-after-verification':
      'The audit on a complaint of the public follows verification and clarification; no time is set.',
    'only-the-official-or-agency-may-ask':
      'Only the official or agency concerned may ask for this test, not the one who complains.',
    'inspectorate-of-the-level-above':
      'The inspectorate of the region answers to those complained of, so the one of the level above is addressed.',
    'addressee-by-who-decided':
      'The objection goes to the Pejabat Pembina Kepegawaian who decided, or else to the superior of the official who did.',
    'staff-as-members-of-the-public': 'That staff may use a rule written for members of the public is our reading.',
    'only-if-the-act-on-administration-was-broken':
      'This time runs only where a breach of UU 30/2014 is complained of.',
    'decision-within-sixty-days-of-a-complete-file': 'The provider decides within sixty days of a complete file.',
    'supervisor-disputed-since-mk-121':
      'Who supervises since the ruling of 16 October 2025 is disputed; BKN is taken to go on.',
    'ladder-before-coverage': 'The ladder is covered from 14 September 2022 only.',
    'left-with-a-forwarder':
      'A paper left with an office that can only pass it on has reached no one who decides; follow it to the next addressee.',
    'filed-with-the-wrong-office':
      'A paper was filed on a rung that this ladder does not have; time spent at a wrong office is not counted.',
    'no-part-time-pppk-yet': 'On that day there were no part-time PPPK yet: their decree is of 13 January 2025.',
    'part-time-pppk-by-decree':
      'PP 79/2021 gives these remedies to ASN; that part-time PPPK are among them rests on a ministerial decree (KepmenPANRB 16/2025).',
    'guard-against-retaliation':
      'Watch for adverse acts against those who complained, such as a transfer, a refused leave or a bad appraisal.',
  },
  silent: {
    'no-rung-for-this-subject': 'This office is no rung for this subject.',
    'dismissal-goes-to-appeal': 'Dismissal is appealed, not objected to.',
    'no-appeal-after-objection': 'After the objection the way leads to court, not to BPASN.',
    'service-clocks-are-for-users': 'The times for complaints about a service are those of its users.',
    'no-clock-for-this-grievance': 'No text sets a time for the answer to this grievance.',
  },
}
