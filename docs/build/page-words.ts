import type { Evidence, Locale } from '../../src/law'

/** The words of the generated pages. */
export interface PageWords {
  readonly tables: string
  readonly tablesIntro: string
  readonly areaIntro: (tables: number, rows: number) => string
  readonly otherLanguage: string
  readonly tableMeta: (rows: number, combinations: string) => string
  readonly howToRead: string
  readonly legend: string
  readonly conditions: string
  readonly notTold: string
  readonly effect: string
  readonly silent: string
  readonly citations: string
  readonly always: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly fromUntil: (from: string, last: string) => string
  readonly reasoning: { readonly text: string; readonly inference: string }
  readonly over: (row: string, why: string) => string
  readonly because: { readonly special: string; readonly later: string; readonly higher: string; readonly text: string }
  readonly reading: string
  readonly notes: string
  readonly provisions: string
  readonly provisionsIntro: string
  readonly source: string
  readonly filter: string
  readonly evidence: { readonly [E in Evidence]: string }
  readonly columns: { readonly table: string; readonly question: string; readonly rows: string }
}

/** The words of the generated pages in both languages. */
export const PAGE_WORDS: { readonly [L in Locale]: PageWords } = {
  id: {
    tables: 'Tabel hukum',
    tablesIntro:
      'Setiap pertanyaan hukum yang terbatas ditulis satu kali sebagai tabel keputusan: satu baris untuk satu norma, dalam urutan hukumnya. Halaman-halaman ini dibuat dari tabel yang sama dengan yang menjawab, jadi tidak dapat berbeda darinya.',
    areaIntro: (tables, rows) => `${tables} tabel, ${rows} baris.`,
    otherLanguage: 'Halaman ini dalam bahasa Inggris',
    tableMeta: (rows, combinations) => `${rows} baris, untuk ${combinations} gabungan keadaan.`,
    howToRead:
      'Sebuah baris berlaku bila semua syaratnya terpenuhi. Syarat yang tidak disebut tidak dibedakan oleh norma itu. Tidak ada dua baris yang berlaku bersamaan, kecuali bila sebuah teks mengunggulkan salah satunya.',
    legend: 'Mutu bacaan',
    conditions: 'Jika',
    notTold: 'Tidak dibedakan',
    effect: 'Maka',
    silent: 'Teks tidak memuat aturan',
    citations: 'Dasar',
    always: 'tanpa syarat',
    from: (day) => `sejak ${day}`,
    until: (day) => `sampai ${day}`,
    fromUntil: (from, last) => `${from} sampai ${last}`,
    reasoning: { text: 'Menurut teks', inference: 'Penalaran' },
    over: (row, why) => `Mengalahkan baris ${row}: ${why}`,
    because: {
      special: 'norma khusus',
      later: 'norma yang lebih baru',
      higher: 'norma yang lebih tinggi',
      text: 'menurut teksnya sendiri',
    },
    reading: 'Hal yang diperdebatkan',
    notes: 'Catatan',
    provisions: 'Ketentuan yang dikutip',
    provisionsIntro: 'Isi ketentuan dengan kata-kata kami sendiri, bukan kutipan.',
    source: 'dibaca pada',
    filter: 'Saring baris',
    evidence: {
      'gazette-text': 'teks lembaran negara',
      'reproduced-text': 'teks kutipan',
      report: 'laporan',
      unverified: 'belum diperiksa',
    },
    columns: { table: 'Tabel', question: 'Kode', rows: 'Baris' },
  },
  en: {
    tables: 'Law tables',
    tablesIntro:
      'Each finite question of law is written once as a decision table: one row per norm, in the order of the law. These pages are made from the very tables that answer, so they cannot differ from them.',
    areaIntro: (tables, rows) => `${tables} tables, ${rows} rows.`,
    otherLanguage: 'This page in Indonesian',
    tableMeta: (rows, combinations) => `${rows} rows, for ${combinations} combinations of circumstances.`,
    howToRead:
      'A row holds when all its conditions do. A condition that is not named is not told apart by the norm. No two rows hold together, unless a text ranks one over the other.',
    legend: 'How well it was read',
    conditions: 'If',
    notTold: 'Not told apart',
    effect: 'Then',
    silent: 'The texts hold no rule',
    citations: 'Basis',
    always: 'without condition',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    fromUntil: (from, last) => `${from} to ${last}`,
    reasoning: { text: 'By the text', inference: 'Inference' },
    over: (row, why) => `Prevails over row ${row}: ${why}`,
    because: {
      special: 'the special norm',
      later: 'the later norm',
      higher: 'the higher norm',
      text: 'by the words of the text',
    },
    reading: 'Contested point',
    notes: 'Notes',
    provisions: 'Provisions cited',
    provisionsIntro: 'What each provision says, in our own words, never quoted.',
    source: 'read at',
    filter: 'Filter the rows',
    evidence: {
      'gazette-text': 'gazette text',
      'reproduced-text': 'reproduced text',
      report: 'report',
      unverified: 'unverified',
    },
    columns: { table: 'Table', question: 'Code', rows: 'Rows' },
  },
}
