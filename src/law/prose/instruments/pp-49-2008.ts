import type { InstrumentText } from '../../instrument'
import type { pp492008 } from '../../instruments/pp-49-2008'

/**
 * Title and paraphrases of {@link pp492008}.
 *
 * @example
 * pp492008Text.title.en // => 'Government Regulation No. 49 of 2008, the Third Amendment of Government Regulation No. 6 of 2005'
 */
export const pp492008Text: InstrumentText<typeof pp492008> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 49 Tahun 2008 tentang Perubahan Ketiga atas Peraturan Pemerintah Nomor 6 Tahun 2005',
    en: 'Government Regulation No. 49 of 2008, the Third Amendment of Government Regulation No. 6 of 2005',
  },
  provisions: {
    'pasal-i/angka-23': {
      id: 'Pasal 61 ayat (4) sampai dengan ayat (7) PP 6/2005, tentang cuti dan kampanye pejabat yang menjadi calon, dihapus.',
      en: 'Pasal 61 ayat (4) to (7) of PP 6/2005, on leave and campaigning of officials who stand as candidates, are deleted.',
    },
    'pasal-131/ayat-4': {
      id: 'Bila jabatan kepala daerah dan wakilnya kosong karena keduanya berhenti atau diberhentikan bersamaan dalam masa jabatannya, sekretaris daerah menjalankan tugas sehari-hari sampai Presiden mengangkat penjabat.',
      en: 'If the posts of head and deputy are vacant because both stopped or were dismissed together during their term, the sekretaris daerah carries out the daily tasks until the President appoints a penjabat.',
    },
    'pasal-132a/ayat-1/huruf-a': {
      id: 'Dilarang melakukan mutasi pegawai: penjabat atau pelaksana tugas kepala daerah menurut Pasal 130 ayat (1) dan ayat (3) serta Pasal 131 ayat (4), atau yang diangkat mengisi kekosongan karena kepala daerah mundur untuk maju sebagai calon, dan wakil yang diangkat menggantikan kepala daerah yang mundur karena hal itu.',
      en: 'Barred from transferring staff are a penjabat or pelaksana tugas under Pasal 130 ayat (1) and (3) and Pasal 131 ayat (4), or one appointed to a vacancy because the head resigned to stand for election, and a deputy appointed in the place of a head who resigned for that.',
    },
    'pasal-132a/ayat-1/huruf-b': {
      id: 'Mereka dilarang membatalkan izin pejabat sebelumnya atau menerbitkan izin yang bertentangan dengannya.',
      en: 'They may not revoke permits of the predecessor or issue contrary ones.',
    },
    'pasal-132a/ayat-1/huruf-c': {
      id: 'Mereka dilarang membuat kebijakan pemekaran daerah yang bertentangan dengan kebijakan pejabat sebelumnya.',
      en: 'They may not make policy on splitting the region contrary to that of the predecessor.',
    },
    'pasal-132a/ayat-1/huruf-d': {
      id: 'Mereka dilarang membuat kebijakan yang bertentangan dengan penyelenggaraan pemerintahan dan program pembangunan pejabat sebelumnya.',
      en: 'They may not make policy contrary to the government and development programme of the predecessor.',
    },
    'pasal-132a/ayat-2': {
      id: 'Keempat larangan itu dapat dikecualikan setelah ada persetujuan tertulis Menteri Dalam Negeri.',
      en: 'The four bans may be lifted after written approval of the Minister of Home Affairs.',
    },
  },
}
