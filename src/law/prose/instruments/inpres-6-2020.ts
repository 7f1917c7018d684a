import type { InstrumentText } from '../../instrument'
import type { inpres62020 } from '../../instruments/inpres-6-2020'

/**
 * Title and paraphrases of {@link inpres62020}.
 *
 * @example
 * inpres62020Text.title.en // => 'Presidential Instruction Number 6 of 2020 on Discipline and Law Enforcement of Health Protocols against Covid-19'
 */
export const inpres62020Text: InstrumentText<typeof inpres62020> = {
  title: {
    id: 'Instruksi Presiden Nomor 6 Tahun 2020 tentang Peningkatan Disiplin dan Penegakan Hukum Protokol Kesehatan dalam Pencegahan dan Pengendalian Covid-19',
    en: 'Presidential Instruction Number 6 of 2020 on Discipline and Law Enforcement of Health Protocols against Covid-19',
  },
  provisions: {
    'isi/kepala-daerah': {
      id: 'Kepala daerah diminta menegakkan protokol kesehatan dan menetapkan peraturan kepala daerah dengan sanksi; tidak ada bunyi tentang SOP di kantor sendiri dalam berita yang dibaca.',
      en: 'Heads of regions are to enforce health protocols and to issue a regional regulation with sanctions; the reports read say nothing of an SOP in the offices themselves.',
    },
  },
}
