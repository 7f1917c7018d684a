/** What the codes in the tables of legal aid mean to a reader, in English. */
export const legalAidNotes = {
  notes: {
    'act-is-for-the-poor': 'UU 16/2011 is for poor persons or groups, not for ASN as such.',
    'acts-for-the-region-not-for-the-person':
      'Counsel of the region represents the region, not the employee in person.',
    'acts-for-the-state-not-for-the-person':
      'State attorneys act for the state or government, not for the employee in person.',
    'administrative-complaint-examined-in-five-working-days':
      'Law enforcement examines a complaint of an administrative breach by an official within five working days of receiving it, once it has coordinated with APIP; the article sets no such days for other complaints.',
    'agreement-ends-with-its-term':
      'The agreement protects for its term only; the duty of the institution does not hang on it.',
    'agreement-may-end-as-suspect':
      'PP 49/2018 Article 73 ends the agreement from the day of being named suspect, while Article 53 asks for a final judgment; read the agreement.',
    'aid-not-among-the-covers': 'The cover named for staff who are no ASN does not include legal aid.',
    'bureau-staff-are-no-advocates':
      'Staff of the legal bureau are no advocates; check whether the court accepts an incidental power.',
    'caught-in-the-act-is-no-complaint': 'Being caught in the act is no public complaint.',
    'coordination-is-no-bar':
      'Coordination of APIP and law enforcement does not bar criminal proceedings; in practice it is often passed over.',
    'counsel-of-the-agency-is-bound-to-it': 'Counsel of the agency is bound to the interest of the agency.',
    'duty-abolished-acts-before':
      'This duty was abolished on 2 February 2021; the answer is for acts of the time when it existed.',
    'institution-is-bound-after-the-agreement':
      'The end of the agreement does not end the duty of the institution in national law.',
    'lkbh-for-members-often-inactive':
      'LKBH of Korpri help their members by rules of their own, and many are not active.',
    'may-be-the-investigator-itself':
      'The prosecution service prosecutes and may investigate; it does not defend in criminal matters.',
    'most-corruption-offences-are-grave': 'Most offences of corruption carry five years or more.',
    'no-national-exclusion-by-offence-or-stage':
      'The ASN acts and their government regulations exclude no offence, stage or sanction.',
    'no-regulation-under-the-act-found':
      'No government regulation on how it is given was found; a request is best made for a regulation of the head of region and a budget.',
    'notice-is-no-consent': 'This is notice, not consent.',
    'part-time-pppk-read-as-pppk': 'Part-time PPPK are treated as PPPK; the articles do not name them apart.',
    'this-leave-is-for-pns':
      'Leave outside the charge of the state is for PNS of five years of service: PP 11/2017 carries other kinds over to CPNS, and PP 49/2018 lists no such leave for PPPK; check the status told.',
    'span-of-legal-service-from-memory':
      'Until which stage the legal service of Perpres 16/2018 Pasal 84 runs (paragraph (2)) is known from memory only; read it before relying on it.',
    'perpres-54-2010-on-legal-service-not-read':
      'Legal service under Perpres 54/2010 was not read; this duty ended with that regulation.',
    'power-of-attorney-by-person-and-case': 'A power of attorney is made for each person and case.',
    'old-article-on-counsel-goes-on':
      'What was under way on 2 January 2026 is finished under the old code, and so under UU 8/1981 Pasal 54.',
    'presence-depends-on-the-examiner': 'Whether counsel sits beside a witness depends on the examiner.',
    'prosecution-after-an-older-investigation':
      'UU 20/2025 Pasal 361 letter a speaks of what was under way on 2 January 2026; if the prosecution began later, that the old code goes on is a reading.',
    'transition-does-not-name-the-first-inquiry':
      'UU 20/2025 Pasal 361 does not name the first inquiry; that the new code governs it is concluded from letter b and Pasal 362.',
    'regulation-of-the-older-act-goes-on':
      'The regulation under the older act goes on as far as it does not contradict the newer one.',
    'right-without-a-procedure': 'The article gives a right and names nobody who must act, no procedure and no funds.',
    'uu-11-2021-not-read': 'UU 11/2021, which amends UU 16/2004, was not read.',
  },
  silent: {
    'new-code-not-in-force-yet': 'The new code of criminal procedure was not in force yet.',
    'after-the-judgment': 'Legal service for actors of procurement ends at the stage of the court judgment.',
    'article-speaks-of-parties': 'The article speaks of the parties only.',
    'civil-procedure-not-read': 'Civil procedure was not read.',
    'convicted-not-named': 'Article 54 of the code of 1981 names suspects and defendants, not the convicted.',
    'cpns-not-named': 'The articles on legal aid name PNS and PPPK, not CPNS.',
    'kpk-not-named': 'The articles on coordination do not name KPK.',
    'which-law-enforcement-not-said':
      'PP 48/2016 Article 20 speaks of law enforcement and does not say whether KPK is meant.',
    'no-actor-of-procurement': 'The person is no actor of procurement under Article 8 of Perpres 16/2018.',
    'no-agreement-told': 'No cooperation agreement was told.',
    'no-aid-for-staff-who-are-no-asn': 'ASN law gives no legal aid to staff who are no ASN.',
    'no-counsel-written-for-internal-examinations': 'No provision on counsel in internal examinations was found.',
    'no-criminal-inquiry': 'No inquiry or investigation is running.',
    'no-investigation-ahead': 'No investigation is ahead.',
    'no-local-rule-told': 'No local rule was told.',
    'no-national-ground': 'There is no ground in national law.',
    'no-notice-for-staff-who-are-no-asn': 'Notice of an investigation is ruled for ASN only.',
    'no-public-authority-used': 'The matter is not about the use of public authority.',
    'no-public-complaint': 'That coordination is ruled for public complaints only.',
    'not-a-regional-agency': 'That notice is ruled for regional agencies only.',
    'not-about-procurement': 'The matter is no legal problem of procurement.',
    'not-about-the-duty': 'The matter is not connected with the duty.',
    'not-settled-after-the-final-judgment': 'The words do not settle the time after a final judgment.',
    'service-ended': 'In this reading the duty ends with the service.',
    'span-begins-with-penyelidikan': 'The span of the legal service begins with the preliminary inquiry.',
    'status-ended': 'The article names PNS, PPPK or officials; that status has ended.',
    'status-suspended':
      "Whoever is suspended does not have the status for the time; since 31 October 2023 so is a PNS on leave outside the state's charge.",
    'words-say-in-court': 'Until 30 October 2023 the articles spoke of cases in court only.',
  },
} as const
