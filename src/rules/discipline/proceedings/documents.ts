/*
 * The papers of proceedings with the fields a form needs: what the articles ask for, and what makes the paper usable as proof of its
 * day and its sender. No official form is reproduced; the implementing regulation that may hold one was not read.
 */

const LETTER = ['letter-number', 'date-of-the-letter'] as const

/** Letter of summons: its own date starts the seven days, and it must name when and where. */
export const SUMMONS = {
  kind: 'surat-panggilan',
  fields: [
    ...LETTER,
    'first-or-second-summons',
    'summoned-person',
    'suspected-breach',
    'day-hour-and-place',
    'examiner',
    'proof-of-delivery',
  ],
} as const

/** Decision that forms the team of PP 94/2021 Pasal 29 ayat (3). */
export const TEAM = {
  kind: 'keputusan-tim-pemeriksa',
  fields: [...LETTER, 'direct-superior', 'supervisory-element', 'personnel-element', 'other-official-if-needed'],
} as const

/** The same where the direct superior is involved: PP 94/2021 Pasal 29 ayat (6). */
export const TEAM_WITHOUT_SUPERIOR = {
  kind: 'keputusan-tim-pemeriksa',
  fields: [...LETTER, 'higher-superior', 'supervisory-element', 'personnel-element', 'other-official-if-needed'],
} as const

/** Record of the examination. */
export const RECORD = {
  kind: 'berita-acara-pemeriksaan',
  fields: [
    'day-hour-and-place',
    'face-to-face-or-virtual',
    'examiner',
    'examined-person',
    'suspected-breach',
    'questions-and-answers',
    'signatures',
    'refusal-to-sign',
    'copy-handed-over',
  ],
} as const

/** Record of the examination under PP 53/2010, which knew no virtual one. */
export const RECORD_OF_PP_53 = {
  kind: 'berita-acara-pemeriksaan',
  fields: [
    'day-hour-and-place',
    'examiner',
    'examined-person',
    'suspected-breach',
    'questions-and-answers',
    'signatures',
    'refusal-to-sign',
    'copy-handed-over',
  ],
} as const

/** What someone else told. */
export const STATEMENT = {
  kind: 'berita-acara-permintaan-keterangan',
  fields: ['day-hour-and-place', 'person-heard', 'questions-and-answers', 'signatures-of-those-present'],
} as const

/** Temporary release from the duties of the post. */
export const RELEASE = {
  kind: 'keputusan-pembebasan-sementara',
  fields: [
    ...LETTER,
    'released-person',
    'post-released-from',
    'day-of-the-examination',
    'until-the-decision',
    'rights-kept',
  ],
} as const

/** Order that names a pelaksana harian. */
export const DAILY_ACTING = {
  kind: 'surat-perintah-pelaksana-harian',
  fields: [...LETTER, 'acting-official', 'post-acted-for', 'until-the-decision'],
} as const

/** Report of the result up the hierarchy. */
export const REPORT = {
  kind: 'laporan-hasil-pemeriksaan',
  fields: [...LETTER, 'record-attached', 'breach-found', 'provisions', 'proposed-sanction', 'competent-official'],
} as const

/** Proposal to the home agency. */
export const PROPOSAL = {
  kind: 'usul-penjatuhan-hukuman-disiplin',
  fields: [...LETTER, 'record-attached', 'breach-found', 'provisions', 'proposed-sanction', 'competent-official'],
} as const

/** Decision on the sanction: the breach must be named, and the reasons with the rules it rests on. */
export const DECISION = {
  kind: 'keputusan-hukuman-disiplin',
  fields: [
    ...LETTER,
    'person-sanctioned',
    'breach-found',
    'provisions',
    'evidence',
    'reasons',
    'sanction-imposed',
    'imposing-office',
    'day-of-effect',
    'remedy-and-its-deadline',
  ],
} as const

/** Receipt: the remedies and the effect run from its day. */
export const RECEIPT = {
  kind: 'tanda-terima-keputusan',
  fields: ['decision-handed-over', 'who-handed-over', 'day-of-receipt', 'signature-of-the-recipient'],
} as const

/** Decision that dismisses a CPNS: no sanction, so that none is named. */
export const DISMISSAL_OF_CPNS = {
  kind: 'keputusan-pemberhentian-calon-pns',
  fields: [
    ...LETTER,
    'person-concerned',
    'breach-found',
    'provisions',
    'evidence',
    'reasons',
    'remedy-and-its-deadline',
  ],
} as const

/** Dispatch of a decision to someone who was not there. */
export const DISPATCH = {
  kind: 'bukti-pengiriman-keputusan',
  fields: ['decision-handed-over', 'address', 'day-of-dispatch', 'day-of-receipt'],
} as const

/** Proposal to end a work agreement. */
export const TERMINATION_PROPOSAL = {
  kind: 'usul-pemutusan-hubungan-perjanjian-kerja',
  fields: [...LETTER, 'finding-of-the-team', 'breach-found', 'provisions', 'day-of-receipt'],
} as const

/** Decision that ends a work agreement. */
export const TERMINATION = {
  kind: 'keputusan-pemutusan-hubungan-perjanjian-kerja',
  fields: [
    ...LETTER,
    'person-sanctioned',
    'breach-found',
    'provisions',
    'reasons',
    'day-of-finding',
    'remedy-and-its-deadline',
  ],
} as const
