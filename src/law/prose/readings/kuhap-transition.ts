import type { ContestedPointText } from '../../reading'
import type { kuhapTransition } from '../../readings/kuhap-transition'

/** The question of {@link kuhapTransition}, its readings and why one is preferred. */
export const kuhapTransitionText: ContestedPointText<typeof kuhapTransition> = {
  question: {
    id: 'Hukum acara mana yang berlaku bagi proses pidana yang dimulai sebelum 2 Januari 2026?',
    en: 'Which code of procedure applies to criminal proceedings begun before 2 January 2026?',
  },
  why: {
    id: 'Menurut berita, perkara yang sudah berjalan diselesaikan menurut hukum acara lama; pasalnya belum dibaca.',
    en: 'By reports, cases already begun finish under the old procedure; the article was not read.',
  },
  options: {
    'old-code-goes-on': {
      holders: [{ id: 'berita pengadilan', en: 'reports of the courts' }],
      says: { id: 'Proses itu diselesaikan menurut UU 8/1981.', en: 'The case finishes under UU 8/1981.' },
    },
    'new-code-at-once': {
      holders: [{ id: 'pembacaan umum atas hukum acara', en: 'a general view of procedural law' }],
      says: { id: 'UU 20/2025 berlaku seketika.', en: 'UU 20/2025 applies at once.' },
    },
  },
}
