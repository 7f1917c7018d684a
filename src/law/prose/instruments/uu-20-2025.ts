import type { InstrumentText } from '../../instrument'
import type { uu202025 } from '../../instruments/uu-20-2025'

/**
 * Title and paraphrases of {@link uu202025}.
 *
 * @example
 * uu202025Text.title.en // => 'Act Number 20 of 2025 on the Code of Criminal Procedure'
 */
export const uu202025Text: InstrumentText<typeof uu202025> = {
  title: {
    id: 'Undang-Undang Nomor 20 Tahun 2025 tentang Kitab Undang-Undang Hukum Acara Pidana',
    en: 'Act Number 20 of 2025 on the Code of Criminal Procedure',
  },
  provisions: {
    'pasal-1/angka-47': {
      id: 'Saksi memberi keterangan tentang peristiwa pidana yang ia dengar, lihat, dan alami sendiri, atau memiliki data tentang perkaranya, sejak Penyelidikan sampai sidang.',
      en: 'A witness speaks of a crime he or she heard, saw and lived through, or has data about the case, from the first inquiry to the hearing in court.',
    },
    'pasal-1/angka-51': {
      id: 'Ahli mempunyai pengetahuan yang dibuktikan dengan ijazah atau sertifikat, atau pengalaman dan keterampilan khusus tentang peristiwa pidananya.',
      en: 'An expert has knowledge shown by a degree or certificate, or special experience and skill about the crime in question.',
    },
    'pasal-142/huruf-b': {
      id: 'Tersangka atau terdakwa berhak memilih, menghubungi, dan didampingi advokat dalam setiap pemeriksaan.',
      en: 'A suspect or defendant has the right to choose, reach and have an advocate at the side in every examination.',
    },
    'pasal-143/huruf-b': {
      id: 'Saksi berhak memilih, menghubungi, dan didampingi advokat dalam setiap pemeriksaan.',
      en: 'A witness has the right to choose, reach and have an advocate at the side in every examination.',
    },
    'pasal-150/huruf-d': {
      id: 'Advokat berhak mendampingi tersangka, terdakwa, saksi, dan korban pada semua tahap pemeriksaan.',
      en: 'An advocate has the right to sit beside suspects, defendants, witnesses and victims at every stage of examination.',
    },
    'pasal-361/huruf-a': {
      id: 'Penyidikan atau penuntutan yang sedang berjalan diselesaikan menurut UU 8/1981.',
      en: 'An investigation or prosecution under way is finished under UU 8/1981.',
    },
    'pasal-361/huruf-b': {
      id: 'Tindak pidana yang sudah terjadi tetapi penyidikan atau penuntutannya belum dimulai ditangani menurut undang-undang ini.',
      en: 'A crime committed before, whose investigation or prosecution has not begun, is dealt with under this act.',
    },
    'pasal-361/huruf-c': {
      id: 'Perkara yang pemeriksaannya di pengadilan sudah dimulai diperiksa, diadili, dan diputus menurut UU 8/1981, kecuali peninjauan kembali.',
      en: 'A case whose examination in court has begun is examined, tried and decided under UU 8/1981, except for its reopening (PK).',
    },
    'pasal-361/huruf-d': {
      id: 'Perkara yang sudah dilimpahkan tetapi pemeriksaan terdakwanya belum dimulai diperiksa, diadili, dan diputus menurut undang-undang ini.',
      en: 'A case referred to court whose defendant has not been examined yet is examined, tried and decided under this act.',
    },
    'pasal-362': {
      id: 'UU 8/1981 dicabut sejak undang-undang ini berlaku.',
      en: 'UU 8/1981 is repealed from the day on which this act applies.',
    },
    'pasal-369': {
      id: 'Undang-undang ini berlaku mulai 2 Januari 2026.',
      en: 'The act applies from 2 January 2026.',
    },
  },
}
