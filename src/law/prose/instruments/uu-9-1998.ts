import type { InstrumentText } from '../../instrument'
import type { uu91998 } from '../../instruments/uu-9-1998'

/**
 * Title and paraphrases of {@link uu91998}.
 *
 * @example
 * uu91998Text.title.en // => 'Act No. 9 of 1998 on the Freedom to Express Opinions in Public'
 */
export const uu91998Text: InstrumentText<typeof uu91998> = {
  title: {
    id: 'Undang-Undang Nomor 9 Tahun 1998 tentang Kemerdekaan Menyampaikan Pendapat di Muka Umum',
    en: 'Act No. 9 of 1998 on the Freedom to Express Opinions in Public',
  },
  provisions: {
    'pasal-1/angka-2': {
      id: 'Di muka umum berarti di hadapan orang banyak atau orang lain, juga di tempat yang dapat didatangi atau dilihat siapa saja.',
      en: 'In public means before many people or others, also in a place that anyone can enter or see.',
    },
    'pasal-1/angka-3': {
      id: 'Unjuk rasa ialah mengeluarkan pikiran secara demonstratif di muka umum; satu orang sudah cukup.',
      en: 'A demonstration is expressing thoughts in a demonstrative way in public; one person is enough.',
    },
    'pasal-2/ayat-1': {
      id: 'Setiap warga negara, sendiri atau berkelompok, menyampaikan pendapat sebagai hak dan tanggung jawab.',
      en: 'Every citizen, alone or in a group, expresses opinions as a right and a responsibility.',
    },
    'pasal-6': {
      id: 'Yang menyampaikan pendapat di muka umum wajib menghormati hak dan kebebasan orang lain serta aturan moral yang diakui umum, menaati hukum, menjaga keamanan dan ketertiban umum, dan menjaga persatuan bangsa.',
      en: 'Who expresses an opinion in public must respect the rights and freedoms of others and the moral rules commonly held, obey the law, keep public safety and order, and keep the unity of the nation.',
    },
    'pasal-9/ayat-1': {
      id: 'Bentuknya dapat berupa unjuk rasa, pawai, rapat umum, dan mimbar bebas.',
      en: 'Its forms may be demonstration, procession, public meeting and open forum.',
    },
    'pasal-9/ayat-2/huruf-a': {
      id: 'Di tempat terbuka untuk umum, tetapi tidak di lingkungan istana presiden, tempat ibadah, instalasi militer, rumah sakit, pelabuhan udara atau laut, stasiun kereta api, terminal angkutan darat, dan objek vital nasional.',
      en: 'In places open to the public, but not around the presidential palaces, places of worship, military installations, hospitals, airports or seaports, railway stations, land transport terminals and vital national objects.',
    },
    'pasal-9/ayat-2/huruf-b': {
      id: 'Tidak pada hari besar nasional.',
      en: 'Not on the great national days.',
    },
    'pasal-9/ayat-3': {
      id: 'Pelaku atau peserta dilarang membawa benda yang dapat membahayakan keselamatan umum.',
      en: 'Whoever takes part may not carry objects that can endanger public safety.',
    },
    'pasal-10/ayat-1': {
      id: 'Kegiatan itu wajib diberitahukan secara tertulis kepada Polri.',
      en: 'The police must be told of the activity in writing.',
    },
    'pasal-10/ayat-2': {
      id: 'Pemberitahuan disampaikan oleh yang bersangkutan, pemimpin, atau penanggung jawab kelompok.',
      en: 'The notice is given by the person concerned, the leader, or whoever answers for the group.',
    },
    'pasal-10/ayat-3': {
      id: 'Pemberitahuan harus sudah diterima Polri setempat paling lambat 3 x 24 jam sebelum kegiatan dimulai.',
      en: 'The notice must have reached the local police at least 3 x 24 hours before the start.',
    },
    'pasal-10/ayat-4': {
      id: 'Kegiatan ilmiah di kampus dan kegiatan keagamaan tidak perlu diberitahukan.',
      en: 'Scientific activity on campus and religious activity need no notice.',
    },
    'pasal-11': {
      id: 'Pemberitahuan memuat maksud, tempat dan rute, waktu dan lamanya, bentuk, penanggung jawab, nama dan alamat kelompok atau perorangan, alat peraga, dan/atau jumlah peserta.',
      en: 'The notice tells aim, place and route, time and length, form, who answers for it, name and address of the group or person, the props and/or the number of participants.',
    },
    'pasal-12/ayat-1': {
      id: 'Penanggung jawab wajib bertanggung jawab agar kegiatan aman, tertib, dan damai.',
      en: 'Whoever answers for the activity must see to it that it is safe, orderly and peaceful.',
    },
    'pasal-12/ayat-2': {
      id: 'Untuk setiap kelompok sampai seratus peserta unjuk rasa dan pawai harus ada satu sampai lima penanggung jawab.',
      en: 'For every group of up to one hundred participants of a demonstration or procession there must be one to five who answer.',
    },
    'pasal-13/ayat-1/huruf-a': {
      id: 'Polri wajib segera memberi tanda terima atas surat pemberitahuan.',
      en: 'The police must give a receipt for the notice at once.',
    },
    'pasal-15': {
      id: 'Kegiatan yang tidak memenuhi ketentuan Pasal 6, Pasal 9 ayat (2) dan ayat (3), Pasal 10, dan Pasal 11 dibubarkan.',
      en: 'An activity that does not meet the rules of Pasal 6, Pasal 9 ayat (2) and (3), Pasal 10 and Pasal 11 is dissolved.',
    },
    'pasal-16': {
      id: 'Peserta yang berbuat melanggar hukum dapat dikenai sanksi menurut peraturan perundang-undangan.',
      en: 'Participants who act against the law may be sanctioned under the law that applies.',
    },
    'pasal-17': {
      id: 'Penanggung jawab yang melakukan tindak pidana dalam Pasal 16 diancam pidana menurut peraturan perundang-undangan ditambah sepertiga dari pidana pokoknya.',
      en: 'Whoever answers for the activity and commits a crime within Pasal 16 faces the penalty of the law that applies, raised by a third of the main penalty.',
    },
    'pasal-18/ayat-1': {
      id: 'Menghalangi hak warga negara menyampaikan pendapat di muka umum yang memenuhi undang-undang ini dengan kekerasan atau ancaman kekerasan dipidana paling lama satu tahun penjara.',
      en: 'Hindering by force or threat of force the right of citizens to express in public an opinion that meets this act carries up to one year in prison.',
    },
    'penjelasan/pasal-2/ayat-2': {
      id: 'Pendapat tertulis antara lain petisi, poster, selebaran, dan spanduk.',
      en: 'Written opinions include petitions, posters, leaflets and banners.',
    },
    'penjelasan/pasal-9/ayat-2/huruf-b': {
      id: 'Hari besar nasional ialah dua belas hari yang disebut penjelasan, bukan setiap hari libur nasional.',
      en: 'The great national days are the twelve that the explanation names, not every national holiday.',
    },
    'penjelasan/pasal-16': {
      id: 'Yang dimaksud ialah sanksi pidana, perdata, atau administrasi.',
      en: 'What is meant is a criminal, civil or administrative sanction.',
    },
  },
}
