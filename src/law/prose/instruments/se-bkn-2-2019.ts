import type { InstrumentText } from '../../instrument'
import type { seBkn22019 } from '../../instruments/se-bkn-2-2019'

/**
 * Title and paraphrases of {@link seBkn22019}.
 *
 * @example
 * seBkn22019Text.title.en // => 'Circular of the Head of BKN No. 2/SE/VII/2019 on Powers of Plh and Plt in Personnel Matters'
 */
export const seBkn22019Text: InstrumentText<typeof seBkn22019> = {
  title: {
    id: 'Surat Edaran Kepala BKN Nomor 2/SE/VII/2019 tentang Kewenangan Plh dan Plt dalam Aspek Kepegawaian',
    en: 'Circular of the Head of BKN No. 2/SE/VII/2019 on Powers of Plh and Plt in Personnel Matters',
  },
  provisions: {
    'isi/kewenangan': {
      id: 'Plh dan Plt dapat menilai kinerja, menandatangani kenaikan gaji berkala, memberi cuti kecuali CLTN dan cuti ke luar negeri, menerbitkan surat tugas, menjatuhkan hukuman disiplin ringan, dan meneruskan usul pindah kecuali antarinstansi.',
      en: 'A Plh or Plt may appraise, sign periodic raises, grant leave except CLTN and leave abroad, sign letters of assignment, impose light discipline and forward proposals of transfer except between agencies.',
    },
    'isi/larangan': {
      id: 'Plh dan Plt tidak berwenang mengangkat, memindahkan, dan memberhentikan pegawai.',
      en: 'A Plh or Plt may not appoint, transfer or dismiss staff.',
    },
    'isi/jangka-waktu': {
      id: 'Plt bertugas tiga bulan dan dapat diperpanjang sekali tiga bulan.',
      en: 'A Plt serves three months, extendable once by three months.',
    },
  },
}
