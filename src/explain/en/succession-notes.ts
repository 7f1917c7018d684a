/** What the codes in the tables of duties laid down mean to a reader, in English. */
export const successionNotes = {
  notes: {
    'letter-is-a-request': 'The letter is a request. No article that was read ends a duty on its holder’s signature.',
    'leave-the-post-instead': 'This duty belongs to the post; what can be asked is to leave the post.',
    'no-plt-for-a-duty': 'There is no Plt or Plh for an additional duty; the tool is a new decree.',
    'plt-limits': 'A Plt or Plh may not decide strategic matters, a change of budget allocation among them.',
    'suspension-from-detention-by-another-article':
      'PP 11/2017 Pasal 282 counts the suspension from the detention, Pasal 280 from the end of the month.',
    'contract-may-end-from-suspect':
      'The contract of a PPPK who is a suspect may end from that day; read the contract.',
    'yearly-decree-is-practice': 'Yearly decrees for PPK and PPTK are practice, no rule; state the term.',
    'may-be-delegated-to-kepala-satker': 'This power may be delegated to the head of the satker.',
    'cause-of-the-loss-not-judged-here':
      'This speaks of losing the duty alone; what lies behind it (absence, detention, a conflict of interest) has rules of its own and is not judged here.',
    'no-breach-from-leaving-alone': 'No text that was read calls leaving alone a breach.',
    'addressee-of-a-decree-not-settled':
      'Whether the holder of a decree is among those who must carry out a Keputusan under UU 30/2014 Pasal 72 is not settled.',
    'no-immunity': 'PP 30/2019 attaches nothing to missing agreement; this is no immunity.',
    'handover-rule-after-2021-not-read':
      'The rule on handover after Perlem LKPP 15/2018 was not read; make it all the same.',
    'name-the-ground-and-the-successor': 'Name the ground and the successor in the decision.',
    'no-back-dating': 'A decision must not be back-dated.',
    'ppk-or-ppspm-not-both': 'The KPA may double as one of the two, PPK or PPSPM, not as both.',
    'someone-else-tests-and-pays': 'See that someone else tests claims and keeps the money before PA or KPA double.',
    'contract-stays-above':
      'Teams, SPPBJ, contract and spending stay with PA or KPA; a PPTK who signs contracts is in error.',
    'old-rules-for-packages-before-july-2018':
      'Packages prepared or run before 1 July 2018 could still go by the old rules; that transitional article is known from reports.',
    'acting-kpa-by-ministry-rule': 'An acting KPA stands in ministry rules, not in PP 45/2013.',
    'rules-on-absent-treasurers-not-read': 'Ministerial rules on absent treasurers were not read.',
    'silence-is-disputed': 'Whether silence is consent is disputed; answer before the day.',
    'each-answer-apart': 'One answer for each person, even where the letter is a joint one.',
    'decree-stands-until-decided': 'Until it is decided the decree stands, and PA or KPA may use their own power.',
    'grievance-apart-from-requests':
      'The common grievance is heard once; it is no ground to refuse or grant all requests at a stroke.',
    'legal-aid-by-duty':
      'Legal protection differs by duty: Perpres 16/2018 Pasal 84 covers actors of procurement, not field supervisors.',
    'willing-first': 'Ask for willingness first; a Pakta Integritas cannot be signed by force.',
    'one-change-for-a-collective-decree':
      'Where one decree names many, one decision of change may take out several names.',
    'state-first-and-last-day': 'State the first and the last day.',
    'only-where-no-ppk-is-appointed':
      'Only for procurement without an appointed PPK: after the former one is released.',
    'ten-days-for-a-decree-to-many':
      'A decree to many people at once may take ten working days (UU 30/2014 Pasal 62 paragraph (3)); five are safe.',
    'binds-on-receipt': 'The decision binds the successor on receipt.',
    'past-acts-stay': 'Liability for what was signed is not released.',
    'contract-goes-on': 'The contract goes on; a change of official is administrative.',
    'kppn-specimen': 'Give the specimen signature to the KPPN.',
    'ukpbj-lpse': 'Ask the UKPBJ or LPSE to change the accounts.',
    'planned-as-if-released': 'The plan is made as if every request were granted; until decided the decrees stand.',
    'order-is-a-choice': 'No text ranks the rungs; their order is a choice.',
    'requests-withdrawn': 'Some requests were taken back; those people are not counted.',
    'entries-said-twice': 'Some entries repeat others; the second is not counted.',
    'capacity-unlimited': 'Some who may take over have no limit; none given counts as unlimited. Give the limit.',
    'pptk-is-no-full-substitute': 'A PPTK is no full substitute: tasks a to m only.',
    'lurah-is-kpa-with-the-post':
      'A lurah is KPA with the post for the budget of the kelurahan (PP 17/2018 Pasal 30 ayat (3)), without being named.',
    'no-actor-of-procurement': 'A field supervisor is no actor of procurement under Perpres 16/2018 Pasal 8.',
  },
  silent: {
    'held-by-office': 'The duty belongs to the office.',
    'held-by-agreement': 'The duty rests on an agreement.',
    'apbn-only': 'This happens in APBN only.',
    'no-such-duty-in-fund': 'That budget does not know the duty.',
    'duty-abolished': 'The duty was abolished.',
    'duty-not-yet-made': 'The duty did not exist yet.',
    'acts-not-described': 'Its acts are not described in what was read.',
    'own-discipline-not-covered': 'The discipline of TNI and Polri is not covered.',
    'not-a-matter-of-will': 'This is no matter of being willing; nobody is ordered to hold the duty on.',
    'no-rule-on-compulsion': 'No text that was read speaks of forcing.',
    'nothing-requested': 'Nothing was requested.',
    'has-its-own-ladder': 'This duty has a ladder of its own.',
    'not-available-yet': 'Not yet possible on that day.',
  },
  outside: {
    'not-yet-detained': 'The day of the question lies before the detention.',
    'not-yet-received': 'The day of the question lies before the letter was received.',
  },
}
