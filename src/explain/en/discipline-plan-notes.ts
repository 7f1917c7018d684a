/** Why a step of proceedings or a remedy is not taken, in English. */
export const disciplinePlanNotes = {
  silent: {
    'agreement-goes-on': 'At this level the work agreement goes on.',
    'bapek-before-2011-not-read': 'The rules on BAPEK before PP 24/2011 were not read.',
    'before-uu-30': 'Before 17 October 2014 no text that was read opened this way.',
    'court-after-complaint-not-said': 'No text that was read says which court is open after this complaint.',
    'court-after-final-objection-not-said':
      'No text that was read says whether a court is open after the decision on an objection under PP 53/2010.',
    'decided-on-the-file':
      'The person did not come after two summonses; the decision is taken on the evidence there is.',
    'dismissal-before-2017-not-read': 'Which rule governed the decree of dismissal before 7 April 2017 was not read.',
    'dismissal-of-cpns-before-2017-not-read':
      'Which rule ended the service of a CPNS before 7 April 2017 was not read.',
    'handed-over-in-person': 'The decision was handed over in person, so it need not be sent.',
    'no-implementing-regulation-yet':
      'The agency sets this for PPPK by a rule of its own; no national text that was read does.',
    'no-loss-indicated': 'Nothing points to a loss of the state, so the auditors need not be asked.',
    'no-release-at-this-level': 'Temporary release from duties is possible only where level berat is threatened.',
    'no-such-duty-under-pp-53': 'PP 53/2010 does not order this step.',
    'no-such-power': 'This official has no power to impose this sanction.',
    'no-team-at-this-level':
      'No examination team is formed for a breach of level ringan; the direct superior examines alone.',
    'not-on-this-track': 'This step does not belong to this way.',
    'outside-pp-79': 'PP 79/2021 does not reach this matter.',
    'rule-for-cpns-alone': 'This rule is for CPNS only.',
    'rule-for-cpns-instead': 'For a CPNS the rule on dismissal as a candidate takes its place.',
    'serves-in-the-home-agency': 'The person serves in the home agency, so nothing has to be proposed to it.',
    'stays-in-service': 'The sanction leaves the person in service.',
    'superior-imposes':
      'The superior who examined imposes the sanction himself; no report to a higher official is needed.',
    'the-person-came': 'The person came when summoned, so there is no second summons.',
  },
} as const
