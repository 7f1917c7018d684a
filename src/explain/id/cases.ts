import type { CaseWords } from '../catalogue-neutrality'

/** Several acts of one person, in Indonesian. */
export const cases: CaseWords = {
  title: (count) => `Penilaian perkara: ${count} perbuatan`,
  subject: (says) => `perkara ini, menurut perbuatan yang terberat, ${says}`,
  facts: {
    conducts: {
      name: 'perbuatan',
      question: 'Apa saja yang dilakukan?',
      help: 'Catat setiap perbuatan dengan tanggalnya.',
    },
    previousLevel: {
      name: 'tingkat hukuman terdahulu',
      question: 'Apakah yang bersangkutan pernah dihukum karena pelanggaran yang serupa, dan pada tingkat apa?',
      help: 'Lihat keputusan hukuman terakhir.',
    },
  },
  act: (number, conduct) => `Perbuatan ${number}: ${conduct}`,
  leading: (numbers) => `Perbuatan yang menentukan: nomor ${numbers}.`,
  opened: (tracks) => `Jalur yang terbuka: ${tracks}.`,
  track: (track, numbers) => `${track} (perbuatan nomor ${numbers})`,
  repeated:
    'Karena sudah ada hukuman atas pelanggaran yang serupa, hukumannya harus lebih berat daripada yang terakhir.',
  tracks: {
    ethics: 'kode etik',
    discipline: 'disiplin',
    dismissal: 'pemberhentian menurut peraturan perundang-undangan',
    village: 'UU Desa',
    contract: 'kontrak kerja',
    'office-holder': 'aturan bagi kepala daerah',
    criminal: 'pemeriksaan dugaan pidana pemilihan',
  },
}
