/** What the codes in the tables of organisation mean to a reader, in English. */
export const organizationNotes = {
  notes: {
    'made-functional-within-two-years':
      'Directors of hospitals and heads of a puskesmas were to be converted to functional posts at the latest by 19 June 2018.',
    'hospital-posts-converted-within-a-year':
      'Directors of hospitals kept their former standing until converted, at the latest by 15 October 2020.',
    'heads-serve-in-the-same-province':
      'The head of a perangkat daerah of a kabupaten or kota is taken from PNS serving in the same province, from elsewhere only if none qualifies (UU 23/2014 Article 234).',
    'procedure-follows-the-level-of-the-post':
      'Whether a selection panel is needed follows from the level of the post, which turns on the class of the hospital.',
    'coordination-is-no-approval':
      'Coordination means reporting the one chosen name to the governor; it is no approval.',
    'three-names-to-the-council':
      'Three candidates are put to the leaders of the council (explanation of UU 23/2014 Articles 202 and 205).',
    'camat-knows-government-or-the-governor-annuls':
      'A camat must be a PNS with technical knowledge of government; the governor annuls an appointment against this.',
    'pa-as-religious-court': 'In court matters PA usually means the religious court.',
    'kpa-as-commission': 'KPA is also the name of the commissions on AIDS and on the protection of children.',
    'ppkd-of-the-village': 'In a village PPKD means those who run village finance; its regulation was not read.',
    'p3k-as-first-aid': 'In safety at work P3K means first aid on accidents.',
    'pyb-of-discipline-is-written-out': 'Discipline law writes the term out: pejabat yang berwenang menghukum.',
    'pengawas-sekolah-is-a-functional-post':
      'A school supervisor holds a functional post; its own regulation was not read.',
    'supervisor-of-works-is-no-actor-of-procurement':
      'A supervisor of works is not among the actors of procurement of Perpres 16/2018 Pasal 8.',
    'dewan-pengawas-of-a-blud': 'In a BLUD the supervisory board is usually meant; its regulation was not read.',
    'press-writes-pjs-for-pj':
      'The press often writes Pjs for who fills a vacancy; by the rules that is a penjabat (Pj).',
    'statute-does-not-write-plt-for-a-regional-head':
      'The statute writes neither Plt nor Plh for a regional head; the words are administrative usage.',
    'deputy-has-daily-tasks-only': 'Once the head has stopped, the deputy has the daily tasks only.',
    'campaign-substitute-was-called-plt':
      'The substitute during campaign leave was called Plt in 2016-2017 and Pjs since 2018.',
    'statute-names-a-penjabat-for-the-sekda': 'For a sekretaris daerah UU 23/2014 Pasal 214 names a penjabat.',
    'older-packages-went-on-under-the-old-rule':
      'Packages prepared before July 2018 may still have followed the old rule.',
    'opd-is-an-everyday-word': 'OPD is an everyday word; the statute says perangkat daerah.',
    'pd-as-travel-or-company': 'PD may also mean official travel or a regional company.',
    'kasn-ended-in-2024': 'KASN ended in 2024; a later paper that names it should be checked.',
    'kasn-first-members-late-2014': 'The first members of KASN were named only in late 2014.',
    'dkpp-judges-no-asn': 'DKPP judges the ethics of election organisers and no ASN.',
    'proposes-administrative-and-functional-officials':
      'The proposal is made for administrative and functional officials (UU 5/2014 Pasal 54 ayat (4)); of JPT other articles speak.',
    'proposes-all-but-the-highest-posts':
      'The proposal is made for all but JPT utama, JPT madya and the highest functional officials (UU 20/2023 Pasal 30 ayat (4)).',
    'power-is-of-the-office-not-the-deputy':
      'The power belongs to the office of the head; a deputy never has it by own title.',
    'type-may-be-set-lower': 'Where money or staff are short, the type may be set lower.',
    'one-stop-service-has-up-to-three-bidang': 'This dinas has at most three bidang.',
  },
  silent: {
    'post-not-named-there': 'The ladder of posts does not name that post in that unit or class.',
    'no-such-post-there': 'There is no such post at that level of region.',
    'rules-on-additional-tasks-not-read':
      'The post is an additional task of a functional official; the rules on naming such officials were not read.',
    'field-does-not-tell-the-sense': 'The field does not tell the sense; a closer field is needed.',
    'no-sense-in-this-field': 'In that field the word has no sense in the law of civil servants that was read.',
    'word-of-another-field': 'In that field the word belongs to another law or usage, not to that of civil servants.',
    'no-such-capacity-there': 'For that post or reason the rules know no such capacity.',
    'law-names-a-penjabat': 'For that case the act names a penjabat and no Plt.',
    abolished: 'The duty has been abolished.',
    'before-pp-18-2016-not-read': 'The rules before PP 18/2016, in force since 19 June 2016, were not read.',
    'no-such-body-there': 'The body does not exist at that level of region.',
  },
}
