import type { InstrumentText } from '../../instrument'
import type { seMendagri54922022 } from '../../instruments/se-mendagri-5492-2022'

/**
 * Title and paraphrases of {@link seMendagri54922022}.
 *
 * @example
 * seMendagri54922022Text.title.en // => 'Circular of the Minister of Home Affairs No. 821/5492/SJ on Approval to Plt, Pj and Pjs of Regional Heads in Personnel Matters'
 */
export const seMendagri54922022Text: InstrumentText<typeof seMendagri54922022> = {
  title: {
    id: 'Surat Edaran Menteri Dalam Negeri Nomor 821/5492/SJ tentang Persetujuan kepada Plt, Pj, dan Pjs Kepala Daerah dalam Aspek Kepegawaian',
    en: 'Circular of the Minister of Home Affairs No. 821/5492/SJ on Approval to Plt, Pj and Pjs of Regional Heads in Personnel Matters',
  },
  provisions: {
    'isi/persetujuan': {
      id: 'Menteri menyetujui tertulis pemberhentian, pemberhentian sementara, sanksi, atau tindakan hukum karena disiplin atau proses hukum, serta persetujuan mutasi antardaerah atau antarinstansi.',
      en: 'The minister approves in writing dismissal, suspension, sanctions or legal action for discipline or legal process, and agreeing to moves between regions or agencies.',
    },
    'isi/laporan': {
      id: 'Tindakan itu wajib dilaporkan kepada Menteri paling lambat tujuh hari kerja.',
      en: 'Such acts are to be reported to the minister within seven working days.',
    },
  },
}
