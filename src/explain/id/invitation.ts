import type { InvitationWords } from '../catalogue-neutrality'

/** Invitations around elections, in Indonesian. */
export const invitation: InvitationWords = {
  title: (occasion) => `Saran atas undangan: ${occasion}`,
  occasions: {
    campaign: { label: 'kampanye', help: 'Rapat umum, pertemuan terbatas, atau kegiatan kampanye lain.' },
    declaration: { label: 'deklarasi', help: 'Deklarasi bakal calon, calon, atau pasangan calon.' },
    'party-event': { label: 'acara partai', help: 'Acara yang diselenggarakan partai politik.' },
    'community-event': {
      label: 'acara kemasyarakatan',
      help: 'Acara sosial, keagamaan, atau olahraga yang tidak diselenggarakan partai.',
    },
    'government-event': { label: 'acara pemerintah', help: 'Acara resmi instansi pemerintah.' },
  },
  facts: {
    occasion: { name: 'jenis acara', question: 'Apa jenis acaranya?', help: 'Lihat undangan dan penyelenggaranya.' },
    heldOn: {
      name: 'tanggal acara',
      question: 'Kapan acaranya diadakan?',
      help: 'Hari acara diselenggarakan.',
    },
    assigned: {
      name: 'penugasan',
      question: 'Apakah yang bersangkutan ditugasi hadir dengan surat tugas?',
      help: 'Misalnya untuk pengamanan atau keprotokolan.',
    },
    contestantPresent: {
      name: 'kehadiran peserta pemilihan',
      question: 'Apakah (bakal) calon hadir, atau ada simbol partai di acara itu?',
      help: 'Tanyakan kepada penyelenggara.',
    },
  },
  flags: {
    assigned: {
      yes: { label: 'ditugasi dengan surat tugas', help: 'Ada surat tugas.' },
      no: { label: 'tidak ditugasi', help: 'Tidak ada surat tugas.' },
    },
    contestantPresent: {
      yes: { label: '(bakal) calon atau simbol partai ada', help: '(Bakal) calon hadir, atau ada simbol partai.' },
      no: {
        label: '(bakal) calon dan simbol partai tidak ada',
        help: 'Tidak ada (bakal) calon dan tidak ada simbol partai.',
      },
    },
  },
  advice: {
    decline: 'undangan itu harus ditolak',
    'ignore-or-leave': 'undangan itu sebaiknya tidak dipenuhi, atau acaranya segera ditinggalkan',
    'listen-only': 'kehadiran terbatas pada menyimak, tanpa atribut dan tanpa menunjukkan dukungan',
    attend: 'undangan itu dapat dipenuhi',
    'attend-and-leave-if-it-turns':
      'undangan itu dapat dipenuhi, dan acaranya ditinggalkan bila berubah menjadi kampanye',
    'attend-on-duty-only': 'kehadiran terbatas pada pelaksanaan tugas',
    'own-rules-on-campaign-leave': 'berlaku aturan tersendiri tentang cuti dan izin kampanye bagi kepala daerah',
  },
  forces: {
    norm: 'Hal ini diperintahkan peraturan.',
    circular: 'Hal ini diperintahkan surat edaran untuk pemilihan itu.',
    practice: 'Hal ini diterima dalam praktik; tidak ada peraturan yang menyebutnya.',
    prudence: 'Hal ini saran kehati-hatian, bukan perintah peraturan.',
    'no-rule-against': 'Tidak ada aturan yang melarangnya.',
  },
  ifPassive: 'Jika hadir dan hanya menyimak',
  ifActive: 'Jika hadir dan menunjukkan dukungan',
}
