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
      id: 'Yang menyampaikan pendapat di muka umum menghormati hak orang lain, menaati hukum, dan menjaga ketertiban.',
      en: 'Who expresses an opinion in public respects the rights of others, obeys the law and keeps order.',
    },
    'pasal-9/ayat-1': {
      id: 'Bentuknya dapat berupa unjuk rasa, pawai, rapat umum, dan mimbar bebas.',
      en: 'Its forms may be demonstration, procession, public meeting and open forum.',
    },
    'pasal-9/ayat-2/huruf-a': {
      id: 'Tidak di lingkungan istana presiden, tempat ibadah, instalasi militer, rumah sakit, pelabuhan, stasiun, terminal, dan objek vital nasional.',
      en: 'Not around the presidential palaces, places of worship, military installations, hospitals, ports, stations, terminals and vital national objects.',
    },
    'pasal-9/ayat-2/huruf-b': {
      id: 'Tidak pada hari besar nasional.',
      en: 'Not on the great national days.',
    },
    'pasal-9/ayat-3': {
      id: 'Dilarang membawa benda yang membahayakan keselamatan umum.',
      en: 'Objects that endanger public safety may not be carried.',
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
      id: 'Pemberitahuan sudah diterima Polri paling lambat 3 x 24 jam sebelum kegiatan dimulai.',
      en: 'The notice has reached the police at least 3 x 24 hours before the start.',
    },
    'pasal-10/ayat-4': {
      id: 'Kegiatan ilmiah di kampus dan kegiatan keagamaan tidak perlu diberitahukan.',
      en: 'Scientific activity on campus and religious activity need no notice.',
    },
    'pasal-11': {
      id: 'Pemberitahuan memuat maksud, tempat, waktu, bentuk, penanggung jawab, kelompok, alat peraga, dan jumlah peserta.',
      en: 'The notice tells aim, place, time, form, who answers for it, the group, the props and the number of participants.',
    },
    'pasal-12/ayat-1': {
      id: 'Penanggung jawab menjaga agar kegiatan aman, tertib, dan damai.',
      en: 'Whoever answers for the activity keeps it safe, orderly and peaceful.',
    },
    'pasal-12/ayat-2': {
      id: 'Untuk setiap seratus peserta ada satu sampai lima penanggung jawab.',
      en: 'For every hundred participants one to five persons answer.',
    },
    'pasal-13/ayat-1/huruf-a': {
      id: 'Polri segera memberi tanda terima; pemberitahuan bukan permohonan izin.',
      en: 'The police give a receipt at once; the notice is no request for permission.',
    },
    'pasal-15': {
      id: 'Kegiatan yang tidak memenuhi Pasal 6, 9 ayat (2) dan (3), 10, atau 11 dibubarkan.',
      en: 'An activity that does not meet Pasal 6, 9 ayat (2) and (3), 10 or 11 is dissolved.',
    },
    'pasal-16': {
      id: 'Peserta yang berbuat melanggar hukum dapat dikenai sanksi menurut peraturan perundang-undangan.',
      en: 'Participants who act against the law may be sanctioned under the law that applies.',
    },
    'pasal-17': {
      id: 'Penanggung jawab yang melakukan tindak pidana diancam pidana pokok ditambah sepertiga.',
      en: 'Whoever answers for the activity and commits a crime faces the main penalty raised by a third.',
    },
    'pasal-18/ayat-1': {
      id: 'Menghalangi penyampaian pendapat yang sah dengan kekerasan atau ancaman dipidana paling lama satu tahun penjara.',
      en: 'Hindering a lawful expression of opinion by force or threat carries up to one year in prison.',
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
