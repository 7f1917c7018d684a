import type { InstrumentText } from '../../instrument'
import type { perpres912024 } from '../../instruments/perpres-91-2024'

/**
 * Title and paraphrases of {@link perpres912024}.
 *
 * @example
 * perpres912024Text.title.en // => 'Presidential Regulation Number 91 of 2024 Amending Presidential Regulation Number 47 of 2021 on the Ministry of State Apparatus and Bureaucratic Reform'
 */
export const perpres912024Text: InstrumentText<typeof perpres912024> = {
  title: {
    id: 'Peraturan Presiden Nomor 91 Tahun 2024 tentang Perubahan atas Peraturan Presiden Nomor 47 Tahun 2021 tentang Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    en: 'Presidential Regulation Number 91 of 2024 Amending Presidential Regulation Number 47 of 2021 on the Ministry of State Apparatus and Bureaucratic Reform',
  },
  provisions: {
    'pasal-i/angka-1': {
      id: 'Pasal 18 Perpres 47/2021 diubah sehingga perumusan kebijakan pengawasan sistem merit menjadi fungsi deputi sumber daya manusia aparatur.',
      en: 'Pasal 18 of Perpres 47/2021 is changed so that making policy on the supervision of the merit system is a function of the deputy for human resources of the apparatus.',
    },
    'pasal-i/angka-2': {
      id: 'Pasal 28A disisipkan: kementerian mengoordinasikan rencana kerja serta menyinkronkan dan mengendalikan tugas manajemen ASN, termasuk pengawasan sistem merit oleh lembaga nonkementerian.',
      en: 'Pasal 28A is inserted: the ministry coordinates work plans and synchronises and controls ASN management, including the supervision of the merit system by the non-ministry agency.',
    },
    'pasal-i/angka-3': {
      id: 'Pasal 38A disisipkan: dana, pegawai, barang, dan dokumen sekretariat KASN beralih ke kementerian dalam 3 bulan dan diteruskan ke kementerian atau lembaga terkait dalam 3 bulan berikutnya.',
      en: 'Pasal 38A is inserted: funds, staff, goods and documents of the KASN secretariat pass to the ministry within 3 months and onward to the bodies concerned within 3 more months.',
    },
    'pasal-i/angka-4': {
      id: 'Pasal 39A disisipkan: peraturan pelaksanaan Perpres 118/2014 tentang sekretariat KASN tetap berlaku sepanjang tidak bertentangan.',
      en: 'Pasal 39A is inserted: implementing rules of Perpres 118/2014 on the KASN secretariat stay in force as far as they are not contrary.',
    },
    'pasal-i/angka-5': {
      id: 'Pasal 40A disisipkan: Perpres 118/2014 tentang sekretariat KASN dicabut.',
      en: 'Pasal 40A is inserted: Perpres 118/2014 on the KASN secretariat is repealed.',
    },
    'pasal-ii': {
      id: 'Peraturan Presiden ini berlaku pada tanggal diundangkan, yaitu 23 Agustus 2024.',
      en: 'This regulation is in force on the day of its promulgation, 23 August 2024.',
    },
  },
}
