import { checkActingPower } from 'aparatur/authority'
import { assessBudgetAbsorption, assessProcedureAdoption } from 'aparatur/coordination'
import { coordinationNote } from 'aparatur/explain'
import { adviseOnInvitation, classifyConduct, draftCircular, planFollowUp } from 'aparatur/neutrality'
import type { Situation } from './situation'

const ACT = '2020-10-12'
const DECISION = '2020-11-20'
const ELECTION = 'pilkada-2020'

/** In millions of rupiah. */
const MILLION = 1_000_000

/**
 * Example figures, invented: the report names no office and no figure. They run through the end of the third quarter, because the round
 * was held just after it; the offices are those any kota may have.
 */
const BUDGET = {
  asOf: '2020-09-30',
  targetSource: 'withdrawal-plan',
  opds: [
    {
      opd: 'Dinas Pendidikan',
      budget: 90_000 * MILLION,
      realised: { q1: 18_000 * MILLION, q2: 24_000 * MILLION, q3: 27_000 * MILLION },
      target: { q1: 18_000 * MILLION, q2: 22_000 * MILLION, q3: 25_000 * MILLION, q4: 25_000 * MILLION },
    },
    {
      opd: 'Dinas Kesehatan',
      budget: 60_000 * MILLION,
      realised: { q1: 9_000 * MILLION, q2: 12_000 * MILLION, q3: 15_000 * MILLION },
      target: { q1: 12_000 * MILLION, q2: 15_000 * MILLION, q3: 18_000 * MILLION, q4: 15_000 * MILLION },
    },
    {
      opd: 'Dinas Pekerjaan Umum',
      budget: 48_000 * MILLION,
      realised: { q1: 2_000 * MILLION, q2: 6_000 * MILLION, q3: 16_000 * MILLION },
      target: { q1: 2_000 * MILLION, q2: 6_000 * MILLION, q3: 16_000 * MILLION, q4: 24_000 * MILLION },
    },
    {
      opd: 'Dinas Perhubungan',
      budget: 15_000 * MILLION,
      realised: { q1: 4_000 * MILLION, q2: 4_000 * MILLION, q3: 4_000 * MILLION },
      target: { q1: 4_000 * MILLION, q2: 5_000 * MILLION, q3: 4_000 * MILLION, q4: 2_000 * MILLION },
    },
    {
      opd: 'Kecamatan Contoh',
      budget: 6_000 * MILLION,
      realised: { q1: 1_000 * MILLION, q2: 1_200 * MILLION, q3: 1_100 * MILLION },
    },
    {
      opd: 'Sekretariat DPRD',
      budget: 21_000 * MILLION,
      realised: { q1: 5_000 * MILLION, q2: 5_000 * MILLION },
    },
  ],
} as const

const WASHING = 'sarana cuci tangan'
const TEMPERATURE = 'pengukuran suhu'
const MASKS = 'pemakaian masker'
const DISTANCE = 'jarak antarmeja'
const ALL = [WASHING, TEMPERATURE, MASKS, DISTANCE]

/** Invented likewise; what stands behind the procedure in that region is not told, and so it stays unknown. */
const PROCEDURE = {
  procedure: 'health-protocol',
  asOf: ACT,
  elements: ALL,
  opds: [
    { opd: 'Dinas Pendidikan', inPlace: ALL },
    { opd: 'Dinas Kesehatan', inPlace: ALL },
    { opd: 'Dinas Pekerjaan Umum', inPlace: [WASHING, MASKS], lacking: [TEMPERATURE, DISTANCE] },
    { opd: 'Dinas Perhubungan', inPlace: [WASHING, TEMPERATURE, MASKS], lacking: [DISTANCE] },
    { opd: 'Kecamatan Contoh', inPlace: [WASHING, MASKS] },
    { opd: 'Sekretariat DPRD', inPlace: ALL },
  ],
} as const

/** The chair, on the day of the round. */
const PJS = { capacity: 'pjs', office: 'wali-kota', on: ACT, election: ELECTION } as const

/** Activity that leans to a pair, by a supervisor of the city, on the declared days. */
const ACTIVITY = {
  actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
  conduct: 'partisan-activity',
  election: ELECTION,
  committedOn: ACT,
  decidedOn: DECISION,
} as const

/** Kota Solok, 2020: a coordination round on procedure, budget and neutrality. */
export const solok2020: Situation = {
  id: 'solok-2020',
  title: {
    id: 'Rapat koordinasi: prosedur, anggaran, netralitas',
    en: 'A coordination round: procedure, budget, neutrality',
  },
  story: {
    id: 'Pada musim Pilkada 2020 Pjs Wali Kota memimpin rapat koordinasi kedua dengan seluruh kepala OPD: prosedur protokol kesehatan, percepatan realisasi anggaran, dan netralitas ASN. Berita tidak menyebut hari; di sini dipakai 12 Oktober 2020, dengan keputusan pada 20 November 2020. Berita juga tidak menyebut angka; keadaan SOP dan angka serapan di sini contoh rekaan. Yang berlaku saat itu PP 53/2010, SKB 2020, UU 5/2014, dan KASN.',
    en: 'In the season of Pilkada 2020 the acting mayor (Pjs) chairs the second coordination round with all heads of office: health procedure, budget realisation, neutrality of ASN. The report gives no day; here 12 October 2020 is used, with a decision on 20 November 2020. Nor does it give figures; the state of the procedure and the spending here are invented examples. In force were PP 53/2010, the joint decree of 2020, UU 5/2014, and KASN.',
  },
  paper: (locale, format) =>
    coordinationNote(
      {
        region: 'Kota Solok',
        heldOn: ACT,
        chair: { id: 'Pjs Wali Kota', en: 'Pjs Wali Kota (acting mayor)' },
        invented: true,
        procedure: assessProcedureAdoption(PROCEDURE),
        budget: assessBudgetAbsorption(BUDGET),
        topics: [
          {
            title: { id: 'Netralitas dalam Pilkada 2020', en: 'Neutrality in Pilkada 2020' },
            text: {
              id: 'Pasangan calon ditetapkan pada 23 September 2020; masa kampanye berjalan. Dinilai bagi pejabat pengawas, diputus 20 November 2020; laporan diteruskan melalui KASN.',
              en: 'The pairs were determined on 23 September 2020; the campaign is running. Assessed for a supervisor, decided on 20 November 2020; reports go through KASN.',
            },
            answers: [
              classifyConduct(ACTIVITY),
              classifyConduct({ ...ACTIVITY, conduct: 'mobilise-staff', mobilised: 'pns', role: 'participant' }),
            ],
          },
          {
            title: { id: 'Wewenang Pjs Wali Kota', en: 'Powers of the Pjs Wali Kota' },
            answers: [checkActingPower({ ...PJS, act: 'mutasi' })],
          },
        ],
      },
      { locale, format },
    ),
  questions: [
    {
      title: { id: 'Penerapan SOP protokol kesehatan', en: 'Adoption of the health protocol' },
      answer: () => assessProcedureAdoption(PROCEDURE),
    },
    {
      title: { id: 'Serapan anggaran sampai triwulan ketiga', en: 'Budget absorption through the third quarter' },
      answer: () => assessBudgetAbsorption(BUDGET),
    },
    {
      title: { id: 'Mutasi oleh Pjs Wali Kota', en: 'Transfers by the Pjs mayor' },
      answer: () => checkActingPower({ ...PJS, act: 'mutasi' }),
    },
    {
      title: { id: 'Kegiatan yang mengarah kepada keberpihakan', en: 'Activity that leans to a pair' },
      answer: () => classifyConduct(ACTIVITY),
    },
    {
      title: {
        id: 'Perbuatan yang sama, diputus sesudah 31 Agustus 2021',
        en: 'The same act, decided after 31 August 2021',
      },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
          conduct: 'partisan-activity',
          election: ELECTION,
          committedOn: ACT,
          decidedOn: '2021-09-15',
        }),
    },
    {
      title: {
        id: 'Menyukai unggahan bakal pasangan calon sebelum penetapan',
        en: 'Liking a post for a prospective pair before determination',
      },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns' },
          conduct: 'social-media-engagement',
          election: ELECTION,
          committedOn: '2020-09-21',
          decidedOn: DECISION,
        }),
    },
    {
      title: { id: 'Mengerahkan PNS lain', en: 'Mobilising other PNS' },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns', post: 'jpt-pratama', place: 'kabupaten-kota' },
          conduct: 'mobilise-staff',
          mobilised: 'pns',
          role: 'participant',
          election: ELECTION,
          committedOn: ACT,
          decidedOn: DECISION,
        }),
    },
    {
      title: { id: 'Undangan ke kampanye', en: 'An invitation to a campaign' },
      answer: () =>
        adviseOnInvitation({
          actor: { kind: 'pns' },
          occasion: 'campaign',
          election: ELECTION,
          heldOn: ACT,
          assigned: false,
        }),
    },
    {
      title: { id: 'Tindak lanjut menurut hukum tahun 2020', en: 'The follow-up under the law of 2020' },
      answer: () =>
        planFollowUp({
          subject: 'violation',
          conduct: {
            actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
            conduct: 'partisan-activity',
            election: ELECTION,
            committedOn: ACT,
          },
          knownOn: '2020-10-13',
          asOf: '2020-10-14',
        }),
    },
    {
      title: { id: 'Pengingat tertulis dari Pjs Wali Kota', en: 'A written reminder by the Pjs mayor' },
      answer: () =>
        draftCircular({
          issuer: { capacity: 'pjs', office: 'wali-kota', region: 'Kota Solok' },
          issuedOn: ACT,
          election: ELECTION,
          addressees: ['pns', 'cpns', 'pppk'],
        }),
    },
  ],
}
