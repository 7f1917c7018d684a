/* The papers of a remedy with the fields a form needs: what the articles ask for, and what proves that it came in time. */

/** Objection: written, with reasons and supporting data (PP 79/2021 Pasal 4 ayat (1)). */
export const OBJECTION = {
  kind: 'surat-keberatan',
  fields: ['decision-objected-to', 'day-of-receipt', 'reasons', 'supporting-data', 'what-is-asked', 'proof-of-filing'],
} as const

/** The same with a copy to the official who made the decision. */
export const OBJECTION_WITH_COPY = {
  kind: 'surat-keberatan',
  fields: [
    'decision-objected-to',
    'day-of-receipt',
    'reasons',
    'supporting-data',
    'what-is-asked',
    'copy-to-the-official',
    'proof-of-filing',
  ],
} as const

/** Answer of the official who made the decision. */
export const ANSWER = {
  kind: 'tanggapan-atas-upaya-administratif',
  fields: ['decision-objected-to', 'reasons', 'supporting-data', 'day-the-copy-was-received'],
} as const

/** Administrative appeal: written, with reasons or rebutting evidence, copy to the office that dismissed. */
export const APPEAL = {
  kind: 'surat-banding-administratif',
  fields: [
    'decision-objected-to',
    'day-of-receipt',
    'reasons',
    'rebutting-evidence',
    'copy-to-the-official',
    'proof-of-filing',
  ],
} as const

/** Appeal under UU 30/2014: written, to the superior; the act asks for no more. */
export const GENERAL_APPEAL = {
  kind: 'surat-banding-administratif',
  fields: ['decision-objected-to', 'day-of-receipt', 'reasons', 'supporting-data', 'what-is-asked', 'proof-of-filing'],
} as const

/** Finding that a remedy is not admitted. */
export const NOT_ADMITTED = {
  kind: 'surat-penetapan-tidak-dapat-diterima',
  fields: ['decision-objected-to', 'day-of-receipt', 'day-of-filing', 'reasons'],
} as const

/** Decision on the remedy. */
export const REMEDY_DECISION = {
  kind: 'keputusan-atas-upaya-administratif',
  fields: ['decision-objected-to', 'reasons', 'provisions', 'outcome', 'date-of-the-letter', 'remedy-and-its-deadline'],
} as const

/** Request to keep working while the appeal runs. */
export const PERMISSION = {
  kind: 'permohonan-izin-melaksanakan-tugas',
  fields: ['decision-objected-to', 'proof-of-filing', 'effect-on-the-workplace'],
} as const

/** Complaint about an act or omission. */
export const COMPLAINT = {
  kind: 'surat-pengaduan',
  fields: ['act-complained-of', 'official-complained-of', 'day-of-the-act', 'reasons', 'supporting-data'],
} as const

/** Suit. */
export const SUIT = {
  kind: 'surat-gugatan',
  fields: ['parties', 'decision-objected-to', 'decision-on-the-remedy', 'day-of-receipt', 'grounds', 'what-is-asked'],
} as const
