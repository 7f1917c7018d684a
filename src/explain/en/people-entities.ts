import type { PeopleEntityWords } from '../people-entity-words'

/** Records of persons, ranks, posts and retirement, in English. */
export const peopleEntities: PeopleEntityWords = {
  invariants: {
    'nip-not-readable': {
      says: 'the NIP does not read by its layout',
      remedy: 'Compare it with the decree of appointment',
    },
    'ni-pppk-not-readable': {
      says: 'the nomor induk PPPK does not read by its layout',
      remedy: 'Compare it with the work agreement',
    },
    'nik-not-readable': {
      says: 'the NIK does not read by its layout',
      remedy: 'Compare it with the identity card',
    },
    'birth-date-differs-from-number': {
      says: 'the birth date on record differs from the one in the employee number',
      remedy: 'Look at the birth certificate; if the data were once corrected, put the correction on record',
    },
    'sex-differs-from-number': {
      says: 'the sex on record differs from the one in the employee number',
      remedy: 'Look at the document it comes from',
    },
    'appointment-differs-from-number': {
      says: 'the first appointment on record differs from the one in the employee number',
      remedy: 'Look at the decree of the first appointment',
    },
    'tmt-cpns-not-on-the-first': {
      says: 'the TMT CPNS is not the 1st of a month',
      remedy: 'Look at the decree; the TMT is by custom the 1st of the next month',
    },
    'birth-date-differs-from-nik': {
      says: 'the birth date on record differs from the one in the NIK',
      remedy: 'Compare with the birth certificate; a NIK stays when birth data are corrected',
    },
    'sex-differs-from-nik': {
      says: 'the sex on record differs from the one in the NIK',
      remedy: 'Compare with the civil registration',
    },
    'nik-region-not-of-form': {
      says: 'the region code in the NIK does not have the form of a known kabupaten or kota code',
      remedy: 'Look at the NIK again; old codes stay valid',
    },
    'cpns-under-18': {
      says: 'the age at the TMT CPNS is below 18 years',
      remedy: 'Check the birth date and the TMT CPNS',
    },
    'cpns-over-36': {
      says: 'the age at the TMT CPNS is above 36 years',
      remedy:
        'Check whether the post is excepted up to 40 years on applying, or the appointment came by a special programme',
    },
    'probation-not-as-long-as-set': {
      says: 'the probation of the CPNS is not as long as set',
      remedy: 'Check the first and the last day of the probation',
    },
    'pppk-applicant-under-20': {
      says: 'the age on applying for a functional post as PPPK is below 20 years',
      remedy: 'Check the birth date and the day of the application',
    },
    'pppk-applicant-past-age-limit': {
      says: 'the age limit of the post was already reached on applying as PPPK',
      remedy: 'Check the day of the application and the post',
    },
    'pppk-applicant-within-last-year': {
      says: 'the application as PPPK was made within the last year before the age limit of the post',
      remedy: 'Check how the agency counts "at most 1 year before the limit"',
    },
    'agreement-under-one-year': {
      says: 'the work agreement of the PPPK lasts less than 1 year',
      remedy: 'Check the first and the last day of the agreement',
    },
    'agreement-over-five-years': {
      says: 'the work agreement of the PPPK lasts more than 5 years; that ceiling is of a ministerial regulation, not of the government regulation',
      remedy: 'Put the ministerial regulation behind it on record',
    },
    'jpt-extension-over-five-years': {
      says: 'an extension for a PPPK in a JPT utama or madya lasts more than 5 years',
      remedy: 'Check the last day of the extension',
    },
    'part-time-agreement-not-one-year': {
      says: 'the agreement of the part-time PPPK does not last 1 year',
      remedy: 'Check the agreement; some regions make it 5 years',
    },
    'agreement-past-age-limit': {
      says: 'the agreement ends after the month in which the age limit of the post is reached',
      remedy: 'Check the last day of the agreement and the post',
    },
    'golongan-of-another-kind': {
      says: 'the golongan does not have the form for this kind of employee: I/a to IV/e for a PNS, I to XVII for a PPPK',
      remedy: 'Check the golongan and the kind',
    },
    'rank-below-eselon': {
      says: 'the golongan ruang is below the lowest rank for the eselon of the post',
      remedy: 'Check the golongan ruang and the eselon',
    },
    'rank-below-former-eselon': {
      says: 'the golongan ruang is below the lowest rank for the eselon of the post, by a ladder that is repealed',
      remedy: 'Take it as a hint only; the ladder has not been law since 7 April 2017',
    },
    'active-past-age-limit': {
      says: 'the employee is on record as active after the month in which the retirement age of the post was reached',
      remedy: 'Check the post and the birth date, or put the dismissal on record',
    },
    'post-not-open-to-pppk': {
      says: 'a PPPK is on record as administrator, pengawas, pelaksana or JPT pratama from before 31 October 2023',
      remedy: 'Check the post and its first day; there was no legal basis for it then',
    },
    'managerial-post-of-pppk': {
      says: 'a PPPK holds a managerial post; only certain posts may be filled from PPPK',
      remedy: 'Check whether the post is one of them',
    },
    'asn-field-on-non-asn': {
      says: 'the record of someone who is no ASN holds a NIP, a golongan or another field that only an ASN has',
      remedy: 'Remove the field, or correct the kind',
    },
    'appointed-after-ban': {
      says: 'someone who is no ASN was appointed by decree on or after 31 October 2023, when such appointments were barred',
      remedy: 'Pass it on to the official who appointed; the ban binds the official and not the person',
    },
    'asn-post-filled-after-ban': {
      says: 'an ASN post was filled with someone who is no ASN on or after 28 November 2018, when that was barred',
      remedy: 'Pass it on to the official who appointed; the ban binds the official and not the person',
    },
    'days-out-of-order': {
      says: 'the days on record cannot follow one another like that',
      remedy: 'Check the dates in those fields',
    },
  },
  severities: {
    error: 'Refused',
    warning: 'To be looked into',
    'depends-on-entry': 'Refused in a new record, to be looked into in an old one',
  },
  concerns: { record: 'whoever keeps the record', 'appointing-official': 'the official who appointed' },
  issue: ({ severity, says, fields, citations, concern, remedy }) =>
    `${severity}: ${says} (fields ${fields}${citations === '' ? '' : `; ${citations}`}). Concerns ${concern}. ${remedy}.`,
  notChecked: (invariant, fields) => `Not checked whether ${invariant}: the fields ${fields} are not there.`,
  retirement: {
    decided: ({ age, reachedOn, lastDay, pensionFrom, citations }) =>
      `The age limit of the post is ${age} years, reached on ${reachedOn}; the last day is ${lastDay}, the pension runs from ${pensionFrom} (${citations}).`,
    needsFacts: (facts, ages) =>
      `The age limit cannot be told before it is known ${facts}.${ages === '' ? '' : ` Possible: ${ages} years.`}`,
    none: {
      'before-coverage': 'The day comes before the first rule that was read.',
      'rule-not-read':
        'The act refers to a rule that was not read; for functional posts until 6 April 2017 that is PP 21/2014.',
      'act-not-held': 'The age limit of the post is fixed by an act that is not held here.',
      'post-not-open-to-pppk': 'The post was not open to PPPK then, so no limit is set for it.',
    },
    facts: {
      employment: 'whether the holder is a PNS or a PPPK',
      limitSource: 'whether an act of its own sets the limit of the functional post',
      higherLimitBefore2017: 'whether the limit of the post was higher before 7 April 2017',
    },
    cautions: {
      'end-of-month-by-analogy': () =>
        'That service ends with the month is written for suspended PNS and for appeals; for the ordinary case it is drawn from there.',
      'age-from-memory': () => 'The act that fixes this age was not read; the number comes from memory.',
      'born-on-leap-day': () => 'A birth on 29 February is counted as full on 28 February in a common year.',
      'reached-before': (day) =>
        `The age was reached before the day asked about; if the rule changed between, ask for ${day}.`,
      'basis-depends-on': (facts) => `The age is the same, but the provision behind it depends on ${facts}.`,
      'not-checked-since': (day) => `The law was looked at through ${day}; later changes are not known.`,
    },
  },
  levels: {
    'jpt-utama': 'JPT utama (top senior executive)',
    'jpt-madya': 'JPT madya (middle senior executive)',
    'jpt-pratama': 'JPT pratama (junior senior executive)',
    administrator: 'administrator',
    pengawas: 'supervisor (pengawas)',
    pelaksana: 'staff (pelaksana)',
    'jf-ahli-utama': 'functional post, ahli utama',
    'jf-ahli-madya': 'functional post, ahli madya',
    'jf-ahli-muda': 'functional post, ahli muda',
    'jf-ahli-pertama': 'functional post, ahli pertama',
    'jf-penyelia': 'functional post, penyelia',
    'jf-mahir': 'functional post, mahir',
    'jf-terampil': 'functional post, terampil',
    'jf-pemula': 'functional post, pemula',
    'pejabat-pasal-349': 'PNS who serves as an official of PP 11/2017 Article 349',
  },
  classes: {
    'jabatan-pimpinan-tinggi': 'senior executive posts (2014 to 2023)',
    'jabatan-administrasi': 'administration posts (2014 to 2023)',
    'jabatan-fungsional': 'functional posts (2014 to 2023)',
    'jabatan-manajerial': 'managerial posts',
    'jabatan-nonmanajerial': 'non-managerial posts',
  },
  eselons: {
    'i-a': 'echelon I.a',
    'i-b': 'echelon I.b',
    'ii-a': 'echelon II.a',
    'ii-b': 'echelon II.b',
    'iii-a': 'echelon III.a',
    'iii-b': 'echelon III.b',
    'iv-a': 'echelon IV.a',
    'iv-b': 'echelon IV.b',
    'v-a': 'echelon V.a',
  },
  limitSources: {
    general: 'the general rule',
    guru: 'an act, as teacher (guru)',
    dosen: 'an act, as lecturer (dosen)',
    profesor: 'an act, as professor',
    'other-act': 'another act',
  },
  statuses: {
    aktif: 'active',
    cltn: "leave outside the state's charge (CLTN)",
    'diberhentikan-sementara': 'suspended',
    pensiun: 'retired',
    berhenti: 'left the service',
  },
  engagements: { 'surat-keputusan': 'decree', 'kontrak-jasa': 'contract for services', vendor: "vendor's staff" },
  partTimePosts: {
    'guru-dan-tenaga-kependidikan': 'teacher or education staff',
    'tenaga-kesehatan': 'health staff',
    'tenaga-teknis': 'technical staff',
    'pengelola-umum-operasional': 'general operations manager',
    'operator-layanan-operasional': 'operator of operational services',
    'pengelola-layanan-operasional': 'manager of operational services',
    'penata-layanan-operasional': 'organiser of operational services',
  },
  rankGroups: { juru: 'Juru', pengatur: 'Pengatur', penata: 'Penata', pembina: 'Pembina' },
  diplomas: {
    sd: 'primary school',
    smp: 'lower secondary school',
    sma: 'upper secondary school',
    d1: 'Diploma I (one year)',
    d2: 'Diploma II (two years)',
    sgplb: 'school for teachers of special education (SGPLB)',
    d3: 'Diploma III (three years)',
    akademi: 'academy',
    'sarjana-muda': 'sarjana muda (old bachelor degree)',
    d4: 'Diploma IV (four years)',
    s1: 'bachelor (S1)',
    profesi: 'professional education',
    dokter: 'physician',
    apoteker: 'pharmacist',
    s2: 'master (S2)',
    'spesialis-1': 'first specialist degree',
    s3: 'doctorate (S3)',
    'spesialis-2': 'second specialist degree',
  },
}
