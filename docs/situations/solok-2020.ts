import { adviseOnInvitation, classifyConduct, draftCircular, planFollowUp } from 'aparatur/neutrality'
import type { Situation } from './situation'

const ACT = '2020-10-12'
const DECISION = '2020-11-20'
const ELECTION = 'pilkada-2020'

/** Kota Solok, 2020: a coordination round; its part on neutrality. */
export const solok2020: Situation = {
  id: 'solok-2020',
  title: { id: 'Rapat koordinasi: bagian netralitas', en: 'A coordination round: the part on neutrality' },
  story: {
    id: 'Pada musim Pilkada 2020 Pjs Wali Kota memimpin rapat koordinasi kedua dengan seluruh kepala OPD: prosedur protokol kesehatan, percepatan realisasi anggaran, dan netralitas ASN. Berita tidak menyebut hari; di sini dipakai 12 Oktober 2020, dengan keputusan pada 20 November 2020. Yang berlaku saat itu PP 53/2010, SKB 2020, UU 5/2014, dan KASN.',
    en: 'In the season of Pilkada 2020 the acting mayor (Pjs) chairs the second coordination round with all heads of office: health procedure, budget realisation, neutrality of ASN. The report gives no day; here 12 October 2020 is used, with a decision on 20 November 2020. In force were PP 53/2010, the joint decree of 2020, UU 5/2014, and KASN.',
  },
  questions: [
    {
      title: { id: 'Kegiatan yang mengarah kepada keberpihakan', en: 'Activity that leans to a pair' },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
          conduct: 'partisan-activity',
          election: ELECTION,
          committedOn: ACT,
          decidedOn: DECISION,
        }),
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
