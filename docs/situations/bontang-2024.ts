import { checkActingPower } from 'aparatur/authority'
import { imposingAuthority } from 'aparatur/discipline'
import { planEscalation } from 'aparatur/escalation'
import { assessLeaveRefusal, assessPetition, routeRecommendation } from 'aparatur/grievance'
import { toICalendar, toMermaid } from 'aparatur/interchange'
import type { Situation } from './situation'

/** The report is of 22 March 2024; the day of the petition is not told, and this one is declared. */
const PETITION = '2024-03-21'
/** The events complained of are not dated either; one declared day stands for them. */
const EVENTS = '2024-03-18'

/** The ladder if nobody answers: the head of the office received the petition; as of the day on which that time has run out. */
const LADDER = () =>
  planEscalation({
    subject: 'arbitrary-treatment',
    filer: 'pns',
    respondent: 'sekretaris-perangkat-daerah',
    place: 'kabupaten-kota',
    happenedOn: EVENTS,
    history: [{ rung: 'complain-to-head-of-office', filedOn: PETITION }],
    on: '2024-04-01',
  })

/** What each side says, by the report; nothing else was told, so everything else stays unknown. */
const CLAIMS = [
  {
    about: { claim: 'leave-refused', answer: 'refused', on: EVENTS },
    saidByPetitioners: true,
    saidByRespondent: false,
  },
  { about: { claim: 'permission-refused', on: EVENTS }, saidByPetitioners: true, saidByRespondent: false },
  { about: { claim: 'travel-order-not-given', on: EVENTS }, saidByPetitioners: true, saidByRespondent: false },
  { about: { claim: 'dress-rule-imposed', on: EVENTS }, saidByPetitioners: true, saidByRespondent: false },
  { about: { claim: 'acted-within-duties', on: EVENTS }, saidByRespondent: true },
  { about: { claim: 'absence-in-hours', on: EVENTS }, saidByRespondent: true },
  { about: { claim: 'dress-not-kept', on: EVENTS }, saidByRespondent: true },
  { about: { claim: 'counter-left-empty', on: EVENTS }, saidByRespondent: true },
] as const

/** Kota Bontang, 2024: fifty signatures against the sekretaris of the licensing office. */
export const bontang2024: Situation = {
  id: 'bontang-2024',
  title: {
    id: 'Lima puluh tanda tangan terhadap sekretaris dinas',
    en: 'Fifty signatures against the sekretaris of a dinas',
  },
  story: {
    id: 'Lima puluh pegawai DPM-PTSP Kota Bontang menandatangani petisi tidak percaya kepada sekretaris dinas: izin dan cuti sulit, perjalanan dinas tidak diberikan, aturan pakaian. Sekretaris menjawab bahwa ia bertindak sesuai tugas dan fungsi; pihaknya menyebut pegawai keluar pada jam kerja, berpakaian tidak sesuai, dan loket kosong. Wali kota dan Sekda mendengar keduanya dan memerintahkan inspektorat. Berita tidak menyebut hari petisi dan hari kejadian; di sini dipakai 21 dan 18 Maret 2024.',
    en: 'Fifty staff of the licensing office (DPM-PTSP) of Kota Bontang sign a petition of no confidence in its sekretaris: permission and leave are hard to get, travel orders are not given, dress rules. The sekretaris answers that it was all within the duties of the post; that side says staff leave in working hours, dress wrongly and leave the counter empty. The mayor and the Sekda hear both and order the inspectorate. The report names neither the day of the petition nor those of the events; here 21 and 18 March 2024 are used.',
  },
  questions: [
    {
      title: { id: 'Petisi itu, dan yang dikatakan kedua pihak', en: 'The petition, and what both sides say' },
      answer: () =>
        assessPetition({
          form: 'internal-petition',
          on: PETITION,
          respondent: 'sekretaris-opd',
          namesCandidate: false,
          claims: CLAIMS,
        }),
    },
    {
      title: {
        id: 'Cuti tahunan ditolak sekretaris tanpa delegasi tertulis',
        en: 'Annual leave refused by the sekretaris without written delegation',
      },
      answer: () =>
        assessLeaveRefusal({
          employee: 'pns',
          leave: 'cuti-tahunan',
          answer: 'refused',
          on: EVENTS,
          answeredBy: 'other-superior',
          requestWritten: true,
          conditionsMet: true,
          abroad: false,
        }),
    },
    {
      title: {
        id: 'Cuti yang sama ditolak pejabat yang berwenang',
        en: 'The same leave refused by whoever may grant it',
      },
      answer: () =>
        assessLeaveRefusal({
          employee: 'pns',
          leave: 'cuti-tahunan',
          answer: 'refused',
          on: EVENTS,
          answeredBy: 'written-delegate',
          requestWritten: true,
          conditionsMet: true,
          abroad: false,
        }),
    },
    {
      title: { id: 'Petisi sebagai pengaduan: siapa, kapan', en: 'The petition as a complaint: who, by when' },
      answer: () =>
        routeRecommendation({
          paper: 'administrative-breach-complaint',
          place: 'kabupaten-kota',
          receiver: { capacity: 'definitif', office: 'kepala-dinas' },
          receivedOn: PETITION,
        }),
    },
    {
      title: {
        id: 'Yang menjatuhkan hukuman sedang kepada sekretaris dinas',
        en: 'Who imposes a moderate sanction on the sekretaris',
      },
      answer: () =>
        imposingAuthority({ post: 'administrator', place: 'kabupaten-kota', level: 'sedang', decidedOn: '2024-04-04' }),
    },
    {
      title: { id: 'Mutasi sekretaris oleh wali kota', en: 'Transfer of the sekretaris by the mayor' },
      answer: () =>
        checkActingPower({
          capacity: 'definitif',
          office: 'wali-kota',
          act: 'mutasi',
          on: '2024-04-04',
          election: 'pilkada-2024',
        }),
    },
    {
      title: { id: 'Tangga bila tidak ada yang menjawab', en: 'The ladder if nobody answers' },
      answer: LADDER,
    },
  ],
  paper: (locale, format) => {
    const plan = LADDER()
    const chart = toMermaid(plan, { locale })
    const calendar = toICalendar(plan, { stamp: '2024-04-01T00:00:00Z', key: 'bontang-2024', locale })
    const days = calendar?.replaceAll('\r\n', '\n') ?? ''
    return format === 'text' ? `${chart}\n\n${days}` : `\`\`\`mermaid\n${chart}\n\`\`\`\n\n\`\`\`ics\n${days}\`\`\`\n`
  },
}
