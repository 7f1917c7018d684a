import { adviseOnInvitation, classifyCase, classifyConduct, draftCircular, planFollowUp } from 'aparatur/neutrality'
import type { Situation } from './situation'

const BEFORE = '2024-08-20'
const AFTER = '2024-10-10'
const ELECTION = 'pilkada-2024'

/** Kabupaten Penajam Paser Utara, 2024: a circular before the vote. */
export const ppu2024: Situation = {
  id: 'ppu-2024',
  title: { id: 'Surat edaran sebelum pemungutan suara', en: 'A circular before the vote' },
  story: {
    id: 'Menjelang Pilkada 27 November 2024, Pj Bupati akan menerbitkan surat edaran netralitas bagi ASN, P3K, dan THL: tidak mendukung pasangan calon mana pun, mengabaikan atau meninggalkan undangan politik, menjaga jari di ponsel, sanksi, dan koordinasi dengan Bawaslu. Berita tidak menyebut hari; di sini dipakai 20 Agustus 2024 (sebelum penetapan) dan 10 Oktober 2024 (sesudahnya).',
    en: 'Before the vote of 27 November 2024 the acting regent will issue a circular on neutrality for ASN, P3K and THL: no support for any pair, ignore or leave political invitations, mind the fingers on the phone, sanctions, and coordination with Bawaslu. The report gives no day; here 20 August 2024 (before determination) and 10 October 2024 (after it) are used.',
  },
  questions: [
    {
      title: {
        id: 'Seorang PNS menyukai unggahan pasangan calon sebelum penetapan',
        en: 'A PNS likes a post for a pair before determination',
      },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
          conduct: 'social-media-engagement',
          election: ELECTION,
          committedOn: BEFORE,
          decidedOn: '2024-09-16',
        }),
    },
    {
      title: { id: 'Perbuatan yang sama setelah penetapan', en: 'The same act after determination' },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
          conduct: 'social-media-engagement',
          election: ELECTION,
          committedOn: AFTER,
          decidedOn: '2024-12-02',
        }),
    },
    {
      title: { id: 'Perbuatan yang sama oleh P3K', en: 'The same act by a P3K' },
      answer: () =>
        classifyConduct({
          actor: { kind: 'p3k' },
          conduct: 'social-media-engagement',
          election: ELECTION,
          committedOn: AFTER,
          decidedOn: '2024-12-02',
        }),
    },
    {
      title: { id: 'Perbuatan yang sama oleh THL', en: 'The same act by a THL' },
      answer: () =>
        classifyConduct({
          actor: { kind: 'thl' },
          conduct: 'social-media-engagement',
          election: ELECTION,
          committedOn: AFTER,
          decidedOn: '2024-12-02',
        }),
    },
    {
      title: { id: 'Foto dengan isyarat tangan, diunggah', en: 'A photo with a hand sign, posted' },
      answer: () =>
        classifyConduct({
          actor: { kind: 'pns' },
          conduct: 'photo-with-partisan-gesture',
          election: ELECTION,
          committedOn: AFTER,
          decidedOn: '2024-12-02',
        }),
    },
    {
      title: { id: 'Undangan ke kampanye', en: 'An invitation to a campaign' },
      answer: () =>
        adviseOnInvitation({
          actor: { kind: 'pns' },
          occasion: 'campaign',
          election: ELECTION,
          heldOn: AFTER,
          assigned: false,
        }),
    },
    {
      title: { id: 'Dua perbuatan satu orang', en: 'Two acts of one person' },
      answer: () =>
        classifyCase({
          actor: { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' },
          conducts: [
            { conduct: 'social-media-engagement', election: ELECTION, committedOn: BEFORE, decidedOn: '2024-12-02' },
            { conduct: 'partisan-activity', election: ELECTION, committedOn: AFTER, decidedOn: '2024-12-02' },
          ],
        }),
    },
    {
      title: { id: 'Tindak lanjut, dengan tenggatnya', en: 'The follow-up, with its deadlines' },
      answer: () =>
        planFollowUp({
          subject: 'violation',
          conduct: {
            actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
            conduct: 'social-media-engagement',
            election: ELECTION,
            committedOn: AFTER,
          },
          knownOn: '2024-10-11',
          reportedOn: '2024-10-14',
          asOf: '2024-10-15',
        }),
    },
    {
      title: { id: 'Surat edaran itu sendiri', en: 'The circular itself' },
      answer: () =>
        draftCircular({
          issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Penajam Paser Utara' },
          issuedOn: BEFORE,
          election: ELECTION,
          addressees: ['pns', 'cpns', 'p3k', 'thl'],
        }),
    },
  ],
}
