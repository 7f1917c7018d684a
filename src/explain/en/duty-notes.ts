/** What the codes in the tables of eligibility mean to a reader, in English. */
export const dutyNotes = {
  notes: {
    'supervisor-is-no-actor-of-procurement':
      'A supervisor of works is no actor of procurement under Perpres 16/2018 Pasal 8; what is said of those does not reach this duty.',
    'pphp-changed-its-meaning':
      'PPHP changed its meaning: receivers of results until 21 March 2018, examiners of papers until 1 February 2021, then abolished.',
    'candidate-and-part-time-not-named':
      'The texts that were read name neither a CPNS nor a part-time PPPK for this duty; make sure before naming one.',
    'structural-read-as-managerial':
      'Since UU 20/2023 there is no structural post by that word; a managerial post is read as its equal.',
    'transition-of-2018-not-covered':
      'Until the middle of 2018 packages under way kept the old rules; requirements of that time are not told here.',
    'carried-on-without-being-read':
      'The rule of Perlem LKPP 15/2018 is taken to go on; its successor in Perlem LKPP 7/2021 was not read.',
    'day-of-perlem-7-from-memory':
      'That Perlem LKPP 7/2021 took the place of 15/2018 on 2 June 2021 is from memory; near that day look at the regulations themselves.',
    'read-back-from-the-circular-of-2024':
      'The circular of 2024 says it of the text of 2021; for days before 2024 it is read back.',
    'pp-58-2005-not-read': 'PP 58/2005, in force before 12 March 2019, was not read whole.',
    'later-circulars-not-found': 'No circular after SE LKPP 1/2024 was found; look for one before deciding.',
    'contract-and-sppbj-stay-above':
      'The PPTK carries out letters a to m only; teams, SPPBJ and contract stay with the PA or KPA.',
    'transition-of-the-functional-post-not-read':
      'The transition to functional Pengelola PBJ until the end of 2023 was not read.',
    'standard-of-finance-minister-not-read':
      'The minister of finance sets a standard of competence; the regulation that may make it a condition was not read.',
    'pppk-suspect-texts-contradict':
      'PP 49/2018 Pasal 73 and Pasal 53 do not agree on a PPPK who is a suspect; read the work agreement.',
    'detention-of-that-kind-not-read': 'The rules on detention of staff of this kind were not read.',
    'lurah-is-kpa-with-the-post':
      'A lurah is KPA with the post for the budget of the kelurahan (PP 17/2018 Pasal 30 ayat (3)), without being named.',
    'golongan-iii-a-or-equated':
      'Golongan III/a or what is equated to it is asked for; no text that was read says which golongan of a PPPK that is.',
    'hospital-director-names-the-pptk': 'In a regional hospital the director, as KPA, is the one who names the PPTK.',
    'director-until-converted':
      'The director was a doctor or dentist in a functional post until converted, at the latest by 15 October 2020.',
    'definition-still-names-the-kpa':
      'The definition of the PPK still says that the PA or KPA empowers it; that a KPA appoints none is concluded from the list of what the PA may pass on.',
    'doubling-of-the-pa-not-read-since-2021':
      'Since 2021 a rule on a PA who is also PPK was not read; the PA acts by the own power.',
  },
  silent: {
    'pp-58-2005-not-read': 'PP 58/2005, in force before 12 March 2019, was not read whole.',
    'before-pp-49-2018-not-read':
      'Who but ASN could serve there before PP 49/2018, in force since 28 November 2018, was not read.',
    'armed-forces-not-covered': 'What holds for soldiers and police is not covered.',
    'candidate-and-part-time-not-named': 'The texts that were read name neither a CPNS nor a part-time PPPK.',
    'transition-of-2018-not-covered': 'What was required in the transition until the middle of 2018 is not covered.',
    'no-tasks-of-the-ppk-before-2021': 'Before 2 February 2021 a PPTK could not be given tasks of the PPK.',
    'transition-of-the-functional-post-not-read': 'The transition until the end of 2023 was not read.',
    'standard-of-finance-minister-not-read': 'The regulation of the minister of finance on that standard was not read.',
    'detention-of-that-kind-not-read': 'The rules on detention of staff of this kind were not read.',
    'held-by-agreement': 'The duty rests on an agreement.',
    'duty-abolished': 'The duty was abolished.',
    'duty-not-yet-made': 'The duty did not exist yet.',
    'no-such-duty-in-this-budget': 'There is no such duty in this budget.',
  },
} as const
