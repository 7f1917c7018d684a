import type { DecisionWords } from '../catalogue'
import { asSentence } from '../spoken'

/** Words of every report, in Indonesian. */
export const decision: DecisionWords = {
  headings: {
    cautions: 'Perhatian',
    case: 'Perkara',
    reasons: 'Dasar jawaban',
    readings: 'Bacaan yang diperselisihkan',
    possible: 'Jawaban yang masih mungkin',
    silent: 'Bagian lain',
    doubts: 'Yang belum pasti',
    next: 'Yang perlu ditanyakan',
    coverage: 'Cakupan',
    steps: 'Langkah',
  },
  status: {
    decided: (what) => `Berdasarkan fakta yang diberikan, ${what}.`,
    'needs-facts': (facts) => `Belum dapat ditentukan. Terlebih dahulu perlu diketahui: ${facts}.`,
    contested: (what) => `Diperselisihkan. Menurut bacaan yang diutamakan, ${what}; bacaan lain membawa jawaban lain.`,
    'contested-open': (what) =>
      `Diperselisihkan, dan menurut bacaan yang diutamakan pun belum ada jawaban akhir. ${what}`,
    silent: (why) => `Tidak ada aturan yang menjawabnya. ${why}`,
    'not-covered': (why) => `Di luar cakupan. ${why}`,
  },
  statuses: {
    decided: 'terjawab',
    'needs-facts': 'memerlukan fakta',
    contested: 'diperselisihkan',
    'outside-law': 'di luar aturan atau cakupan',
    settled: 'pasti',
    open: 'terbuka',
    silent: 'tidak diatur',
  },
  evidence: {
    'gazette-text': 'dibaca dalam naskah resmi',
    'reproduced-text': 'dibaca sebagaimana dikutip pihak lain',
    report: 'diketahui dari pemberitaan',
    unverified: 'belum diperiksa',
  },
  roles: {
    norm: 'norma',
    level: 'tingkat',
    sanction: 'sanksi',
    procedure: 'tata cara',
    guideline: 'pedoman',
  },
  clocks: {
    act: 'tanggal perbuatan',
    examination: 'tanggal pemeriksaan',
    decision: 'tanggal keputusan',
    receipt: 'tanggal penerimaan',
  },
  cautions: {
    inference: ({ rows }) =>
      `Jawaban ini bertumpu pada penafsiran, bukan pada bunyi teks semata (baris tabel: ${rows}).`,
    note: ({ note }) => note,
    'not-checked-since': ({ checkedThrough, on }) =>
      `Hukum di bidang ini terakhir diperiksa untuk keadaan sampai dengan ${checkedThrough}, sedangkan ${on} jatuh sesudahnya. Periksa lebih dahulu apakah ada perubahan.`,
    'fact-not-used': ({ fact }) => `Fakta “${fact}” tidak berpengaruh pada jawaban ini dan tidak dipakai.`,
    'reading-chosen': ({ point, option }) =>
      `Pemohon memilih bacaan yang bukan bacaan utama. Pertanyaan: ${point} Bacaan yang dipilih: ${option}`,
    'possible-contested': ({ points }) =>
      `Jawaban yang masih mungkin mengikuti bacaan yang diutamakan; bacaan lain membawa jawaban lain. Yang diperselisihkan: ${points}`,
    'basis-depends-on': ({ facts }) =>
      `Jawabannya sama, tetapi dasar hukumnya bergantung pada fakta yang belum diberikan: ${facts}.`,
    'evidence-below': ({ evidence, asked, part }) =>
      `${part === '' ? '' : `${part}: `}Mutu bukti (${evidence}) lebih lemah daripada yang diminta (${asked}).`,
    'stated-contradicts-derived': ({ fact, stated, derived }) =>
      `Fakta “${fact}” yang disebutkan (${stated}) bertentangan dengan yang disimpulkan dari fakta lain (${derived}); yang dipakai ialah yang disimpulkan.`,
    'days-out-of-order': ({ facts }) => `Urutan tanggal ini tidak mungkin terjadi: ${facts}. Periksa kembali.`,
  },
  doubts: {
    open: (part, what) => `${part}: belum dapat ditentukan sebelum diketahui ${what}.`,
    contested: (part, what) => `${part}: diperselisihkan. ${what}`,
  },
  phrases: {
    genericTitle: (checker) => `Hasil pemeriksaan: ${checker}`,
    planTitle: (planner) => `Rencana: ${planner}`,
    documentTitle: (kind) => `Dokumen: ${kind}`,
    weakestEvidence: (evidence) => `Mutu bukti terlemah dari dasar di atas (di luar pedoman): ${evidence}.`,
    governed: (clock, span) => `Aturan yang dipakai dipilih menurut ${clock}: ${span}.`,
    span: (from, last) => {
      if (from === null) return last === null ? 'tanpa batas waktu' : `sampai dengan ${last}`
      return last === null ? `sejak ${from}, belum ada batas akhir` : `sejak ${from} sampai dengan ${last}`
    },
    basis: (citations) => `Dasar: ${citations}.`,
    basisAbove: 'Dasar: sama dengan dasar jawaban di atas.',
    lookedAt: (citations) => `Dicari dalam: ${citations}.`,
    partOpen: (facts) => `Belum dapat ditentukan; perlu diketahui ${facts}.`,
    ifThen: (when, then) => `Jika ${when}: ${then}`,
    condition: (name, values) => `${name} adalah ${values}`,
    conditionDays: (name, from, last) => {
      if (from === null) return `${name} jatuh pada atau sebelum ${last}`
      return last === null
        ? `${name} jatuh pada atau setelah ${from}`
        : `${name} jatuh pada ${from} sampai dengan ${last}`
    },
    quoted: (word) => `“${word}”`,
    addUp: 'Bila lebih dari satu terpenuhi, semuanya berlaku bersama.',
    ifAny: (then) => `${asSentence(then)} Ini berlaku dalam salah satu keadaan berikut.`,
    moreConditions: (count) => `Masih ada ${count} keadaan lain yang membawa jawaban yang sama.`,
    contested: (question) => `Diperselisihkan: ${question}`,
    reading: (preferred, says) => (preferred ? `Bacaan yang diutamakan: ${says}` : `Bacaan lain: ${says}`),
    heldBy: (holders) => `Dianut oleh: ${holders}.`,
    follows: (what) => `Akibatnya: ${what}`,
    why: (why) => `Alasan pengutamaan: ${why}`,
    asks: (question, citations) => (citations === '' ? question : `${question} (diminta oleh ${citations})`),
    covered: (from, through) =>
      `Laporan ini mencakup perbuatan sejak ${from}; perubahan hukum dicari sampai dengan ${through}.`,
    notRead: (what) => `Belum dapat dibaca: ${what}.`,
    notAdvice:
      'Laporan ini membantu membaca peraturan. Laporan ini bukan nasihat hukum dan tidak menggantikan keputusan pejabat yang berwenang.',
    office: (office) => `Pelaksana: ${office}.`,
    document: (kind, fields) => (fields === '' ? `Dokumen: ${kind}.` : `Dokumen: ${kind}, memuat ${fields}.`),
    due: (day) => `Batas waktu: ${day}.`,
    noDeadline: 'Peraturan tidak menentukan batas waktu.',
    note: (note) => `Catatan: ${note}`,
  },
  words: { yes: 'ya', no: 'tidak', and: 'dan', or: 'atau' },
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
}
