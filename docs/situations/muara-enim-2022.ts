import {
  type LaidDownDuty,
  planSuccession,
  resolveResignation,
  type SuccessionPackage,
  type SuccessionPerson,
} from 'aparatur/additional-duty'
import { checkActingPower } from 'aparatur/authority'
import { assessLegalAid, type LegalAidAgreement, type LegalAidFacts } from 'aparatur/legal-aid'
import type { Situation } from './situation'

/** The day of the letters and the day on which the Pj Bupati met the officers. */
const LETTERS = '2022-02-22'
const MEETING = '2022-02-24'

const PPK = 'pejabat-pembuat-komitmen'
const SUPERVISOR = 'pengawas-pekerjaan'

const numbered = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word}-${String(at + 1).padStart(2, '0')}`)

const OFFICERS = numbered('PPK', 18)
const SUPERVISORS = numbered('PENGAWAS', 23)

const STAFF = {
  kind: 'pns',
  position: 'struktural-lain',
  inUnit: true,
  fieldMatches: true,
  diploma: 's1',
  golongan: 'III/c',
  pact: 'not-yet',
  pengelolaPbj: false,
  treasurerCertificate: false,
  conflict: 'none',
  detained: false,
  business: false,
  collectsRevenue: false,
  technical: false,
} as const satisfies Partial<SuccessionPerson>

/**
 * Invented, like the packages: the report tells how many signed, and nothing about who was left. Whoever signed is there with the duty
 * laid down; the others are what a Dinas may have: two certified officials of its own, one without a certificate, a treasurer and an
 * official of another office, a PPTK ready for the tasks a to m, and two technicians.
 */
const PEOPLE: readonly SuccessionPerson[] = [
  ...OFFICERS.map((key) => ({ ...STAFF, key, certificate: 'basic' as const, holds: [{ duty: PPK } as const] })),
  ...SUPERVISORS.map((key) => ({
    ...STAFF,
    key,
    position: 'pelaksana' as const,
    certificate: 'none' as const,
    technical: true,
    holds: [{ duty: SUPERVISOR } as const],
  })),
  { ...STAFF, key: 'ASN-01', certificate: 'basic', holds: [], limit: 4 },
  { ...STAFF, key: 'ASN-02', certificate: 'basic', holds: [], limit: 3 },
  { ...STAFF, key: 'ASN-03', certificate: 'none', holds: [], limit: 6 },
  {
    ...STAFF,
    key: 'ASN-04',
    certificate: 'basic',
    inUnit: false,
    holds: [{ duty: 'bendahara-pengeluaran' }],
    limit: 6,
  },
  { ...STAFF, key: 'ASN-05', certificate: 'basic', inUnit: false, holds: [], limit: 5 },
  {
    ...STAFF,
    key: 'PPTK-01',
    certificate: 'basic',
    holds: [{ duty: 'pejabat-pelaksana-teknis-kegiatan' }],
    limit: 6,
    readyFor: ['pptk-tasks-a-to-m'],
  },
  ...numbered('TEKNIK', 2).map((key) => ({
    ...STAFF,
    key,
    position: 'pelaksana' as const,
    certificate: 'none' as const,
    technical: true,
    holds: [],
    limit: 5,
  })),
]

const STAGES = ['payment-due', 'running', 'signing', 'preparation'] as const
const MILLION = 1_000_000

/** Thirty-six invented packages, two for each PPK, nine at each stage; those with a contract have a supervisor. */
const PACKAGES: readonly SuccessionPackage[] = numbered('Paket', 36).map((key, at) => {
  const stage = STAGES[at % 4] as (typeof STAGES)[number]
  const contract = stage === 'payment-due' || stage === 'running'
  return {
    key,
    stage,
    value: (150 + 50 * (at % 6)) * MILLION,
    character: 'general',
    type: 'b',
    pejabatPembuatKomitmen: OFFICERS[at % 18] as string,
    ...(contract ? { supervisor: SUPERVISORS[at % 23] as string } : {}),
  }
})

const LAID_DOWN: readonly LaidDownDuty[] = [
  ...OFFICERS.map((holder) => ({
    holder,
    duty: PPK,
    event: 'resign' as const,
    letter: 'Surat PPK',
    receivedOn: LETTERS,
  })),
  ...SUPERVISORS.map((holder) => ({
    holder,
    duty: SUPERVISOR,
    event: 'resign' as const,
    letter: 'Surat Pengawas',
    receivedOn: LETTERS,
    // Both letters went to the Kepala Dinas; that the decree was made there too is assumed.
    namedBy: 'pengguna-anggaran' as const,
  })),
] as readonly LaidDownDuty[]

/**
 * As announced: a law firm, until the end of 2022. That it is for criminal matters and covers every employee is how the report reads; its
 * text was not seen.
 */
const LAW_FIRM: LegalAidAgreement = {
  provider: 'advokat',
  from: MEETING,
  until: '2023-01-01',
  matters: ['pidana'],
  fromRegionalBudget: true,
}

/** Someone of the office who is called as a witness by the prosecutor after a complaint of the public. */
const CALLED: LegalAidFacts = {
  person: { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' },
  duty: PPK,
  matter: 'pidana',
  stage: 'penyidikan',
  capacity: 'saksi',
  about: 'procurement',
  on: MEETING,
  inquiryTrigger: 'public-complaint',
  investigator: 'kejaksaan',
  caughtInTheAct: false,
  graveOffence: true,
  agencyStands: 'beside-the-person',
  agreement: LAW_FIRM,
}

/** Kabupaten Muara Enim, 2022: forty-one people of one office lay their duties down on one day. */
export const muaraEnim2022: Situation = {
  id: 'muara-enim-2022',
  title: {
    id: 'Empat puluh satu orang mundur dari tugas tambahan',
    en: 'Forty-one people leave their additional duties',
  },
  story: {
    id: 'Pada 22 Februari 2022 delapan belas pejabat pembuat komitmen dan dua puluh tiga pengawas Dinas PUPR menandatangani dua surat mundur kepada Kepala Dinas; jabatan strukturalnya tetap. Pada 24 Februari Pj Bupati menemui PPK dan PPTK semua OPD: ada perjanjian dengan kantor hukum sampai akhir 2022, tidak seorang pun dipaksa, dicari orang lain atau tugas naik ke atas. Daftar paket, calon pengganti, dan batas beban di sini contoh rekaan; berita hanya menyebut jumlah penanda tangan.',
    en: 'On 22 February 2022 eighteen commitment officers and twenty-three field supervisors of the public works office sign two letters of resignation to its head; they keep their structural posts. On 24 February the Pj Bupati meets the PPK and PPTK of all offices: an agreement with a law firm to the end of 2022, nobody is forced, another is found or the duty goes up. The packages, those who may take over and their limits are invented examples; the report tells only how many signed.',
  },
  questions: [
    {
      title: { id: 'Surat seorang pejabat pembuat komitmen', en: 'The letter of one commitment officer' },
      answer: () =>
        resolveResignation({
          event: 'resign',
          duty: PPK,
          fund: 'apbd',
          on: MEETING,
          receivedOn: LETTERS,
          person: { kind: 'pns' },
          hospital: false,
          outstanding: true,
        }),
    },
    {
      title: { id: 'Surat seorang pengawas lapangan', en: 'The letter of one field supervisor' },
      answer: () =>
        resolveResignation({
          event: 'resign',
          duty: SUPERVISOR,
          fund: 'apbd',
          on: MEETING,
          receivedOn: LETTERS,
          person: { kind: 'pns' },
          hospital: false,
          outstanding: true,
        }),
    },
    {
      title: { id: 'Rencana pengganti untuk seluruh dinas', en: 'A plan of succession for the whole office' },
      answer: () =>
        planSuccession({
          on: MEETING,
          fund: 'apbd',
          office: { kpa: false, hospital: false },
          people: PEOPLE,
          packages: PACKAGES,
          laidDown: LAID_DOWN,
          reasons: ['no-legal-protection', 'beyond-main-task', 'cannot-do-core-work', 'too-few-staff'],
        }),
    },
    {
      title: { id: 'Bolehkah Pj Bupati menetapkan PPK', en: 'Whether the Pj Bupati may name a PPK' },
      answer: () =>
        checkActingPower({
          capacity: 'pj',
          office: 'bupati',
          act: 'penunjukan-pejabat-pembuat-komitmen',
          on: MEETING,
        }),
    },
    {
      title: { id: 'Bolehkah Kepala Dinas menetapkan PPK', en: 'Whether the head of the office may name a PPK' },
      answer: () =>
        checkActingPower({
          capacity: 'definitif',
          office: 'kadis',
          act: 'penunjukan-pejabat-pembuat-komitmen',
          on: MEETING,
        }),
    },
    {
      title: {
        id: 'Bantuan hukum bagi PPK yang dipanggil sebagai saksi',
        en: 'Legal aid for a PPK called as a witness',
      },
      answer: () => assessLegalAid(CALLED),
    },
    {
      title: {
        id: 'Bantuan hukum bagi pengawas yang dipanggil sebagai saksi',
        en: 'Legal aid for a supervisor called as a witness',
      },
      answer: () => assessLegalAid({ ...CALLED, duty: SUPERVISOR, usedAuthority: false }),
    },
    {
      title: {
        id: 'Perkara PPK yang sama pada 2023, sesudah perjanjian berakhir',
        en: 'The same PPK in 2023, after the agreement ended',
      },
      answer: () => assessLegalAid({ ...CALLED, on: '2023-01-16' }),
    },
  ],
}
