import type { Both } from './form-node'

/** The language of the page. */
export type Lang = 'id' | 'en'

/** Every word of the page that the library does not have. */
export const WORDS = {
  title: { id: 'Tanya hukum aparatur', en: 'Ask the law of the civil service' },
  lead: {
    id: 'Pilih pertanyaan, isi yang diketahui, kosongkan yang tidak. Jawabannya menyebut pasal yang berlaku pada harinya. Semua dihitung di peramban ini; tidak ada yang dikirim.',
    en: 'Choose a question, fill in what is known, leave the rest empty. The answer cites the article in force on its day. Everything is worked out in this browser; nothing is sent.',
  },
  language: { id: 'Bahasa', en: 'Language' },
  skip: { id: 'Langsung ke jawaban', en: 'Skip to the answer' },
  toAnswer: { id: 'Lihat jawaban', en: 'See the answer' },
  question: { id: 'Pertanyaan', en: 'Question' },
  facts: { id: 'Fakta', en: 'Facts' },
  answer: { id: 'Jawaban', en: 'Answer' },
  unknown: { id: 'belum diketahui', en: 'not known' },
  ask: { id: 'Tanyakan satu per satu', en: 'Ask me one by one' },
  stop: { id: 'Berhenti bertanya', en: 'Stop asking' },
  enough: { id: 'Tidak ada pertanyaan lagi: jawabannya sudah pasti.', en: 'No more questions: the answer is settled.' },
  asFarAs: {
    id: 'Tidak ada pertanyaan lagi. Jawabannya sejauh yang diketahui; yang belum diketahui disebut di sana.',
    en: 'No more questions. The answer goes as far as what is known; what is not known is named there.',
  },
  atOdds: {
    id: 'Isian belum lengkap atau saling bertentangan; perbaiki dahulu yang disebut pada jawaban.',
    en: 'The facts are incomplete or contradict one another; mend first what the answer names.',
  },
  toForm: { id: 'Isi pada formulir', en: 'Fill it in below' },
  choose: { id: 'pilih', en: 'choose' },
  give: { id: 'Jawab', en: 'Answer' },
  required: { id: 'wajib', en: 'required' },
  more: { id: 'Fakta lain', en: 'Further facts' },
  example: { id: 'Isi contoh', en: 'Fill in the example' },
  clear: { id: 'Kosongkan', en: 'Clear' },
  share: { id: 'Salin tautan', en: 'Copy the link' },
  shared: { id: 'Tautan disalin.', en: 'The link was copied.' },
  shareByHand: { id: 'Salin tautan ini:', en: 'Copy this link:' },
  shareNote: {
    id: 'Tautan memuat pilihan dan tanggal saja. Isian bebas tidak ikut, supaya nama, NIP, dan NIK tidak pernah ada di dalamnya.',
    en: 'The link holds choices and days only. Free text stays out, so that a name, NIP or NIK never gets into it.',
  },
  privacy: {
    id: 'Jangan menulis nama, NIP, atau NIK; tidak satu pun diperlukan.',
    en: 'Write no name, NIP or NIK; none is needed.',
  },
  add: { id: 'Tambah', en: 'Add' },
  remove: { id: 'Hapus', en: 'Remove' },
  entry: { id: 'Butir', en: 'Entry' },
  oneDayPerLine: { id: 'satu hari per baris, tttt-bb-hh', en: 'one day per line, yyyy-mm-dd' },
  onePerLine: { id: 'satu per baris', en: 'one per line' },
  issues: { id: 'Isian perlu diperbaiki', en: 'Something must be mended' },
  missing: { id: 'Yang masih perlu diketahui', en: 'Still to be known' },
  doubts: { id: 'Keraguan', en: 'Doubts' },
  open: { id: 'bergantung pada', en: 'depends on' },
  contested: { id: 'diperdebatkan', en: 'contested' },
  deadlines: { id: 'Batas waktu', en: 'Deadlines' },
  picture: { id: 'Gambar', en: 'Picture' },
  pictureOf: { id: 'Bagan langkah', en: 'Chart of the steps' },
  mermaid: { id: 'Sumber Mermaid', en: 'Mermaid source' },
  explanation: { id: 'Penjelasan', en: 'Explanation' },
  forProgrammers: { id: 'Untuk pemrogram', en: 'For programmers' },
  calendarNote: { id: 'paling lambat', en: 'by' },
  plan: { id: 'Rencana', en: 'Plan' },
  document: { id: 'Rancangan', en: 'Draft' },
  refused: { id: 'Belum lengkap', en: 'Not complete' },
  notAdvice: {
    id: 'Bukan nasihat hukum, dan tidak menggantikan keputusan pejabat yang berwenang.',
    en: 'No legal advice, and no substitute for the decision of the competent official.',
  },
  version: { id: 'Versi', en: 'Version' },
  law: { id: 'data hukum', en: 'data of law' },
  filled: { id: 'Contoh diisikan.', en: 'The example was filled in.' },
  cleared: { id: 'Semua isian dikosongkan.', en: 'All fields were cleared.' },
} as const satisfies { readonly [key: string]: Both }

/** What a status is called on its badge. */
export const STATUS: { readonly [status: string]: Both } = {
  decided: { id: 'Terjawab', en: 'Decided' },
  'needs-facts': { id: 'Perlu fakta', en: 'Needs facts' },
  contested: { id: 'Diperdebatkan', en: 'Contested' },
  'outside-law': { id: 'Di luar aturan', en: 'Outside the law' },
  plan: WORDS.plan,
  document: WORDS.document,
  refused: WORDS.refused,
}
