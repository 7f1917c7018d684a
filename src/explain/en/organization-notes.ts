/** What the codes in the tables of organisation mean to a reader, in English. */
export const organizationNotes = {
  notes: {
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
    'power-is-of-the-office-not-the-deputy':
      'The power belongs to the office of the head; a deputy never has it by own title.',
    'type-may-be-set-lower': 'Where money or staff are short, the type may be set lower.',
    'one-stop-service-has-up-to-three-bidang': 'This dinas has at most three bidang.',
  },
  silent: {
    'field-does-not-tell-the-sense': 'The field does not tell the sense; a closer field is needed.',
    'no-sense-in-this-field': 'In that field the word has no sense in the law of civil servants that was read.',
    'word-of-another-field': 'In that field the word belongs to another law or usage, not to that of civil servants.',
    'no-such-capacity-there': 'For that post or reason the rules know no such capacity.',
    'law-names-a-penjabat': 'For that case the act names a penjabat and no Plt.',
    abolished: 'The duty has been abolished.',
    'no-such-body-there': 'The body does not exist at that level of region.',
  },
}
