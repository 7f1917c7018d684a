import { assessPetition, routeRecommendation } from 'aparatur/grievance'
import { assessLegalAid, type LegalAidFacts } from 'aparatur/legal-aid'
import type { Situation } from './situation'

/** Monday 2 September 2024, when the recommendation was handed in. */
const DAY = '2024-09-02'

const PERSON = { status: 'aktif', place: 'provinsi' } as const

/** Someone questioned about the daily work of an office, as a witness in an investigation. */
const WITNESS = {
  duty: 'none',
  matter: 'pidana',
  stage: 'penyidikan',
  capacity: 'saksi',
  about: 'other-duty',
  usedAuthority: false,
  on: DAY,
} as const satisfies Partial<LegalAidFacts>

/** Province Kepulauan Bangka Belitung, 2024: a collective recommendation. */
export const babel2024: Situation = {
  id: 'babel-2024',
  title: {
    id: 'Rekomendasi bersama: pendampingan hukum',
    en: 'A collective recommendation: legal accompaniment',
  },
  story: {
    id: 'Pada Senin, 2 September 2024, seusai upacara mingguan, ASN Pemerintah Provinsi Kepulauan Bangka Belitung mengadakan aksi damai dan doa, lalu menyerahkan rekomendasi tertanggal 29 Agustus 2024 yang meminta pendampingan dan pendidikan hukum bagi ASN dalam bertugas. Berita juga mencetak 2 Agustus 2024, yang bukan hari Senin. Di sini tiap permintaan dinilai menurut hukum pada hari itu: bagi PNS, PPPK, dan pegawai lain, pada tiap tahap. Peristiwa perkaranya contoh rekaan.',
    en: 'On Monday 2 September 2024, after the weekly ceremony, ASN of the province Kepulauan Bangka Belitung held a peaceful action and prayer and handed in a recommendation signed on 29 August 2024, asking for legal accompaniment and legal education for ASN at work. The report also prints 2 August 2024, which was no Monday. Here each demand is held against the law of that day: for PNS, PPPK and others, at each stage. The matters themselves are invented examples.',
  },
  questions: [
    {
      title: {
        id: 'Seorang PNS dimintai keterangan oleh penyelidik',
        en: 'A PNS is asked for information by inquirers',
      },
      answer: () =>
        assessLegalAid({
          ...WITNESS,
          person: { kind: 'pns', ...PERSON },
          stage: 'penyelidikan',
          capacity: 'pemberi-keterangan',
          inquiryTrigger: 'public-complaint',
          investigator: 'kejaksaan',
        }),
    },
    {
      title: { id: 'Seorang PPPK menjadi saksi dalam penyidikan', en: 'A PPPK is a witness in an investigation' },
      answer: () => assessLegalAid({ ...WITNESS, person: { kind: 'pppk', ...PERSON } }),
    },
    {
      title: { id: 'Seorang PNS menjadi terdakwa', en: 'A PNS is a defendant' },
      answer: () =>
        assessLegalAid({
          ...WITNESS,
          person: { kind: 'pns', ...PERSON },
          stage: 'pengadilan',
          capacity: 'terdakwa',
          agencyStands: 'victim-or-reporter',
        }),
    },
    {
      title: {
        id: 'Seorang pejabat pembuat komitmen dipanggil penyelidik',
        en: 'A commitment-making official is called by inquirers',
      },
      answer: () =>
        assessLegalAid({
          person: { kind: 'pns', ...PERSON },
          duty: 'pejabat-pembuat-komitmen',
          matter: 'pidana',
          stage: 'penyelidikan',
          capacity: 'pemberi-keterangan',
          about: 'procurement',
          on: DAY,
        }),
    },
    {
      title: { id: 'Seorang tenaga harian lepas menjadi saksi', en: 'A daily worker (THL) is a witness' },
      answer: () => assessLegalAid({ ...WITNESS, person: { kind: 'thl', ...PERSON } }),
    },
    {
      title: { id: 'Perkara pribadi seorang PNS', en: 'A private matter of a PNS' },
      answer: () =>
        assessLegalAid({ ...WITNESS, person: { kind: 'pns', ...PERSON }, about: 'private', capacity: 'tersangka' }),
    },
    {
      title: {
        id: 'Saksi yang sama setahun sebelumnya, menurut UU 5/2014',
        en: 'The same witness a year earlier, under UU 5/2014',
      },
      answer: () => assessLegalAid({ ...WITNESS, person: { kind: 'pns', ...PERSON }, on: '2023-09-02' }),
    },
    {
      title: { id: 'Aksi dan doa bersama di halaman kantor', en: 'The action and prayer in the yard of the office' },
      answer: () =>
        assessPetition({
          form: 'gathering-on-premises',
          on: '2024-09-02',
          respondent: 'nobody',
          namesCandidate: false,
          inPublic: true,
          religiousAct: false,
          barredPlace: false,
          dangerousObjects: false,
        }),
    },
    {
      title: { id: 'Jalan rekomendasi itu', en: 'The way of the recommendation' },
      answer: () =>
        routeRecommendation({
          paper: 'suggestion',
          place: 'provinsi',
          receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
          sekda: { capacity: 'pj' },
          receivedOn: '2024-09-02',
          demands: ['legal-accompaniment', 'legal-education'],
          employees: ['pns', 'pppk', 'non-asn'],
        }),
    },
  ],
}
