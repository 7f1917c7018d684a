import type { InstrumentText } from '../../instrument'
import type { uu252009 } from '../../instruments/uu-25-2009'

/**
 * Title and paraphrases of {@link uu252009}.
 *
 * @example
 * uu252009Text.title.en // => 'Act Number 25 of 2009 on Public Services'
 */
export const uu252009Text: InstrumentText<typeof uu252009> = {
  title: {
    id: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    en: 'Act Number 25 of 2009 on Public Services',
  },
  provisions: {
    'pasal-51': {
      id: 'Layanan yang merugikan di bidang tata usaha negara dapat digugat di peradilan tata usaha negara.',
      en: 'A service that does harm in the field of state administration may be sued in the administrative courts.',
    },
    'pasal-50/ayat-1': {
      id: 'Penyelenggara memutus pengaduan paling lambat enam puluh hari sejak berkasnya lengkap.',
      en: 'The provider decides a complaint within sixty days of its file being complete.',
    },
    'pasal-46/ayat-2': {
      id: 'Ombudsman menyelesaikan pengaduan bila pengadu tidak menghendaki penyelesaian oleh penyelenggara.',
      en: 'The Ombudsman settles a complaint where the complainant does not want the provider to settle it.',
    },
    'pasal-44/ayat-3': {
      id: 'Penyelenggara atau Ombudsman menanggapi pengaduan paling lambat empat belas hari sejak diterima.',
      en: 'The provider or the Ombudsman responds to a complaint within fourteen days of receiving it.',
    },
    'pasal-42/ayat-2': {
      id: 'Pengaduan diajukan paling lambat tiga puluh hari sejak pengadu menerima pelayanan.',
      en: 'A complaint is made within thirty days of receiving the service.',
    },
    'pasal-40/ayat-1': {
      id: 'Masyarakat berhak mengadukan pelayanan publik kepada penyelenggara, Ombudsman, dan/atau lembaga perwakilan.',
      en: 'The public may complain of a public service to its provider, the Ombudsman and/or the representative bodies.',
    },
    'pasal-17/huruf-b': {
      id: 'Pelaksana dilarang meninggalkan tugas tanpa alasan yang jelas, rasional, dan sah.',
      en: 'An officer of the service may not leave duty without a clear, rational and lawful reason.',
    },
    'pasal-45/ayat-1': {
      id: 'Pengaduan terhadap pelaksana ditujukan kepada atasannya.',
      en: 'A complaint about an officer goes to the superior of that officer.',
    },
    'pasal-54/ayat-2': {
      id: 'Meninggalkan tugas (Pasal 17 huruf b) dikenai teguran tertulis, lalu pembebasan dari jabatan bila dalam tiga bulan tidak dipatuhi.',
      en: 'Leaving duty (Pasal 17 huruf b) brings a written reprimand, then release from office if it is not heeded within three months.',
    },
    'pasal-15/huruf-a': {
      id: 'Penyelenggara pelayanan publik wajib menyusun dan menetapkan standar pelayanan.',
      en: 'A provider of public services must draw up and set the standard of service.',
    },
    'pasal-20/ayat-1': {
      id: 'Penyelenggara menyusun dan menetapkan standar pelayanan sesuai dengan kemampuannya, kebutuhan masyarakat, dan keadaan setempat.',
      en: 'A provider draws up and sets the standard of service by its means, the needs of the public and the surroundings.',
    },
    'pasal-20/ayat-3': {
      id: 'Penyelenggara wajib menerapkan standar pelayanannya.',
      en: 'A provider must apply its standard of service.',
    },
    'pasal-54/ayat-7': {
      id: 'Tidak menerapkan standar pelayanan (Pasal 20 ayat (3)) termasuk pelanggaran yang dikenai pembebasan dari jabatan.',
      en: 'Not applying the standard of service (Pasal 20 ayat (3)) is among the breaches that lead to release from office.',
    },
    'pasal-54/ayat-8': {
      id: 'Tidak menyusun standar pelayanan (Pasal 15 huruf a, Pasal 20 ayat (1)) termasuk pelanggaran yang dikenai pemberhentian dengan hormat tidak atas permintaan sendiri.',
      en: 'Not drawing up the standard of service (Pasal 15 huruf a, Pasal 20 ayat (1)) is among the breaches that lead to dismissal with honour not at own request.',
    },
    'pasal-57/ayat-1': {
      id: 'Sanksi bagi penyelenggara dikenakan kepada pimpinannya.',
      en: 'A sanction on a provider falls on its head.',
    },
  },
}
