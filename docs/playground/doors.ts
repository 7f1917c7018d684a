import * as schemas from 'aparatur/schemas'
import type { Both, Facts } from './form-node'

/** A door of the library with what a visitor sees of it. */
export interface Door {
  readonly id: string
  /** The entry of the package that has the plain function. */
  readonly entry: string
  readonly title: Both
  /** A case that has an answer; invented, and of nobody. */
  readonly example: Facts
  readonly open: (input: unknown) => schemas.Validated<unknown>
}

/** A heading in the list of doors. */
export interface DoorGroup {
  readonly title: Both
  readonly doors: readonly Door[]
}

/** A term is asked for apart from the passage it stands in. */
function openTerm(input: unknown) {
  const { term, ...passage } = input as Facts
  return schemas.safeResolveTerm(term, passage)
}

const pns = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' }

/** Every door that answers with a decision, a plan or a document, by area. */
export const GROUPS: readonly DoorGroup[] = [
  {
    title: { id: 'Netralitas', en: 'Neutrality' },
    doors: [
      {
        id: 'classifyConduct',
        entry: 'neutrality',
        title: { id: 'Perbuatan menjelang pemilihan', en: 'An act around an election' },
        open: schemas.safeClassifyConduct,
        example: {
          actor: pns,
          conduct: 'social-media-engagement',
          election: 'pilkada-2024',
          committedOn: '2024-10-10',
          decidedOn: '2024-12-02',
        },
      },
      {
        id: 'classifyCase',
        entry: 'neutrality',
        title: { id: 'Beberapa perbuatan satu orang', en: 'Several acts of one person' },
        open: schemas.safeClassifyCase,
        example: {
          actor: pns,
          conducts: [
            { conduct: 'post-photo', election: 'pilkada-2024', committedOn: '2024-09-02', decidedOn: '2024-12-02' },
            {
              conduct: 'social-media-engagement',
              election: 'pilkada-2024',
              committedOn: '2024-10-10',
              decidedOn: '2024-12-02',
            },
          ],
        },
      },
      {
        id: 'adviseOnInvitation',
        entry: 'neutrality',
        title: { id: 'Undangan menjelang pemilihan', en: 'An invitation before a vote' },
        open: schemas.safeAdviseOnInvitation,
        example: {
          actor: { kind: 'pns' },
          occasion: 'campaign',
          election: 'pilkada-2024',
          heldOn: '2024-10-10',
          assigned: false,
          contestantPresent: true,
        },
      },
      {
        id: 'planFollowUp',
        entry: 'neutrality',
        title: { id: 'Tindak lanjut sebuah laporan', en: 'Following up a report' },
        open: schemas.safePlanFollowUp,
        example: {
          subject: 'violation',
          classified: { kind: 'discipline-violation', level: 'berat' },
          conduct: {
            actor: pns,
            conduct: 'social-media-engagement',
            election: 'pilkada-2024',
            committedOn: '2024-10-10',
          },
        },
      },
      {
        id: 'draftCircular',
        entry: 'neutrality',
        title: { id: 'Rancangan surat edaran', en: 'A draft circular' },
        open: schemas.safeDraftCircular,
        example: {
          issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Contoh' },
          issuedOn: '2024-10-10',
          election: 'pilkada-2024',
          addressees: ['pns', 'pppk', 'thl'],
        },
      },
    ],
  },
  {
    title: { id: 'Disiplin', en: 'Discipline' },
    doors: [
      {
        id: 'classifyBreach',
        entry: 'discipline',
        title: { id: 'Pelanggaran disiplin', en: 'A breach of discipline' },
        open: schemas.safeClassifyBreach,
        example: {
          actor: pns,
          norm: 'pp-94-4f',
          impact: 'unit-kerja',
          committedOn: '2024-06-03',
          decidedOn: '2024-09-02',
        },
      },
      {
        id: 'classifyBreaches',
        entry: 'discipline',
        title: { id: 'Beberapa pelanggaran', en: 'Several breaches' },
        open: schemas.safeClassifyBreaches,
        example: {
          actor: pns,
          breaches: [
            { norm: 'pp-94-3d', impact: 'unit-kerja', committedOn: '2024-06-03', decidedOn: '2024-09-02' },
            { norm: 'pp-94-4f', impact: 'instansi', committedOn: '2024-06-10', decidedOn: '2024-09-02' },
          ],
        },
      },
      {
        id: 'classifyAbsence',
        entry: 'discipline',
        title: { id: 'Tidak masuk kerja', en: 'Absence from work' },
        open: schemas.safeClassifyAbsence,
        example: { actor: pns, absentDays: 12, year: 2024, decidedOn: '2024-11-04' },
      },
      {
        id: 'imposingAuthority',
        entry: 'discipline',
        title: { id: 'Siapa yang menghukum', en: 'Who imposes the sanction' },
        open: schemas.safeImposingAuthority,
        example: {
          post: 'pelaksana',
          place: 'kabupaten-kota',
          level: 'berat',
          weight: 'dismissal',
          decidedOn: '2024-12-02',
        },
      },
      {
        id: 'planProceedings',
        entry: 'discipline',
        title: { id: 'Tata cara pemeriksaan', en: 'Proceedings' },
        open: schemas.safePlanProceedings,
        example: { actor: pns, level: 'berat', summonedOn: '2024-11-04', examinationSetOn: '2024-11-14' },
      },
      {
        id: 'planRemedy',
        entry: 'discipline',
        title: { id: 'Upaya administratif', en: 'Remedies' },
        open: schemas.safePlanRemedy,
        example: {
          actor: pns,
          against: 'sanction-sedang',
          issuer: 'pejabat-pembina-kepegawaian',
          decidedOn: '2024-11-04',
          receivedOn: '2024-11-07',
        },
      },
    ],
  },
  {
    title: { id: 'Wewenang dan organisasi', en: 'Powers and organization' },
    doors: [
      {
        id: 'checkActingPower',
        entry: 'authority',
        title: { id: 'Wewenang penjabat, Plt, Plh', en: 'What an acting official may do' },
        open: schemas.safeCheckActingPower,
        example: { capacity: 'plt', office: 'kepala-dinas', act: 'mutasi', on: '2024-05-06' },
      },
      {
        id: 'resolveTerm',
        entry: 'organization',
        title: { id: 'Arti sebuah singkatan', en: 'What an abbreviation means' },
        open: openTerm,
        example: { term: 'PPK', field: 'kepegawaian' },
      },
      {
        id: 'personnelAuthority',
        entry: 'organization',
        title: { id: 'Siapa memegang wewenang kepegawaian', en: 'Who holds personnel authority' },
        open: schemas.safePersonnelAuthority,
        example: { agency: 'kota', decidedOn: '2024-03-01' },
      },
      {
        id: 'classifyOpd',
        entry: 'organization',
        title: { id: 'Tipe perangkat daerah', en: 'Type of a regional agency' },
        open: schemas.safeClassifyOpd,
        example: { body: 'urusan-lain', region: 'kabupaten-kota', score: 750, decidedOn: '2024-03-01' },
      },
      {
        id: 'postRung',
        entry: 'organization',
        title: { id: 'Jenjang sebuah jabatan', en: 'The rung of a post' },
        open: schemas.safePostRung,
        example: { regionalPost: 'kepala-bidang', region: 'kabupaten-kota', decidedOn: '2024-03-01' },
      },
      {
        id: 'postAppointment',
        entry: 'organization',
        title: { id: 'Siapa mengangkat dalam jabatan', en: 'Who appoints to a post' },
        open: schemas.safePostAppointment,
        example: {
          regionalPost: 'sekretaris-daerah',
          region: 'kabupaten-kota',
          change: 'appointment',
          decidedOn: '2024-03-01',
        },
      },
      {
        id: 'supervisorOn',
        entry: 'organization',
        title: { id: 'Siapa yang mengawasi', en: 'Who supervises' },
        open: schemas.safeSupervisorOn,
        example: { matter: 'netralitas-asn', decidedOn: '2024-10-01' },
      },
    ],
  },
  {
    title: { id: 'Tugas tambahan', en: 'Additional duties' },
    doors: [
      {
        id: 'checkEligibility',
        entry: 'additional-duty',
        title: { id: 'Boleh memegang tugas?', en: 'Eligible for a duty?' },
        open: schemas.safeCheckEligibility,
        example: {
          duty: 'pejabat-pembuat-komitmen',
          person: {
            kind: 'pns',
            diploma: 's1',
            golongan: 'III/b',
            certificate: 'type-c',
            pact: 'signed',
            conflict: 'none',
          },
          fund: 'apbd',
          on: '2022-02-24',
        },
      },
      {
        id: 'checkConcurrentDuties',
        entry: 'additional-duty',
        title: { id: 'Merangkap tugas', en: 'Holding duties together' },
        open: schemas.safeCheckConcurrentDuties,
        example: {
          duties: [{ duty: 'pejabat-pembuat-komitmen' }, { duty: 'bendahara-pengeluaran' }],
          fund: 'apbd',
          on: '2022-02-24',
        },
      },
      {
        id: 'resolveResignation',
        entry: 'additional-duty',
        title: { id: 'Mundur dari tugas', en: 'Resigning from a duty' },
        open: schemas.safeResolveResignation,
        example: {
          event: 'resign',
          duty: 'pejabat-pembuat-komitmen',
          on: '2022-02-24',
          fund: 'apbd',
          person: { kind: 'pns' },
          receivedOn: '2022-02-24',
        },
      },
      {
        id: 'planSuccession',
        entry: 'additional-duty',
        title: { id: 'Penggantian pemegang tugas', en: 'Succession to duties' },
        open: schemas.safePlanSuccession,
        example: {
          on: '2022-02-24',
          fund: 'apbd',
          people: [
            { key: 'PPK-01', kind: 'pns', position: 'struktural-lain' },
            { key: 'PPK-02', kind: 'pns', position: 'struktural-lain', inUnit: true },
          ],
          packages: [{ key: 'PKT-01', stage: 'running', pejabatPembuatKomitmen: 'PPK-01' }],
          laidDown: [{ holder: 'PPK-01', duty: 'pejabat-pembuat-komitmen', event: 'resign', receivedOn: '2022-02-23' }],
        },
      },
    ],
  },
  {
    title: { id: 'Bantuan hukum', en: 'Legal aid' },
    doors: [
      {
        id: 'assessLegalAid',
        entry: 'legal-aid',
        title: { id: 'Pendampingan hukum', en: 'Legal accompaniment' },
        open: schemas.safeAssessLegalAid,
        example: {
          person: { kind: 'pns', status: 'aktif', place: 'provinsi' },
          duty: 'pejabat-pembuat-komitmen',
          matter: 'pidana',
          stage: 'penyelidikan',
          capacity: 'pemberi-keterangan',
          on: '2024-09-02',
          about: 'procurement',
        },
      },
    ],
  },
  {
    title: { id: 'Keluhan, cuti, dan pengaduan', en: 'Grievances, leave, complaints' },
    doors: [
      {
        id: 'assessPetition',
        entry: 'grievance',
        title: { id: 'Petisi', en: 'A petition' },
        open: schemas.safeAssessPetition,
        example: {
          form: 'internal-petition',
          on: '2024-03-18',
          respondent: 'sekretaris-opd',
          namesCandidate: false,
          workingTime: 'outside-hours',
          claims: [{ about: { claim: 'travel-order-not-given', on: '2024-03-04', travel: 'no-order' } }],
        },
      },
      {
        id: 'assessClaim',
        entry: 'grievance',
        title: { id: 'Satu keluhan', en: 'One claim' },
        open: schemas.safeAssessClaim,
        example: { claim: 'dress-not-kept', on: '2024-03-18', dressSource: 'regulation', shown: true, employee: 'pns' },
      },
      {
        id: 'assessLeaveRefusal',
        entry: 'grievance',
        title: { id: 'Cuti yang ditolak', en: 'A refusal of leave' },
        open: schemas.safeAssessLeaveRefusal,
        example: {
          employee: 'pns',
          leave: 'cuti-besar',
          answer: 'refused',
          on: '2024-03-18',
          answeredBy: 'other-superior',
          requestWritten: true,
        },
      },
      {
        id: 'routeRecommendation',
        entry: 'grievance',
        title: { id: 'Rekomendasi bersama', en: 'A common recommendation' },
        open: schemas.safeRouteRecommendation,
        example: {
          paper: 'request-for-decision',
          place: 'provinsi',
          receiver: { capacity: 'definitif', office: 'asisten-sekretaris-daerah' },
          receivedOn: '2024-09-02',
          demands: ['legal-accompaniment'],
          employees: ['pns', 'pppk'],
        },
      },
      {
        id: 'planEscalation',
        entry: 'escalation',
        title: { id: 'Tangga pengaduan', en: 'The ladder of complaint' },
        open: schemas.safePlanEscalation,
        example: {
          subject: 'dismissal',
          filer: 'pns',
          respondent: 'kepala-daerah',
          place: 'provinsi',
          on: '2024-03-22',
          decisionReceivedOn: '2024-03-20',
        },
      },
    ],
  },
  {
    title: { id: 'Koordinasi', en: 'Coordination' },
    doors: [
      {
        id: 'assessBudgetAbsorption',
        entry: 'coordination',
        title: { id: 'Serapan anggaran', en: 'Budget absorption' },
        open: schemas.safeAssessBudgetAbsorption,
        example: {
          asOf: '2020-06-30',
          opds: [
            {
              opd: 'OPD-01',
              budget: 10000000000,
              realised: { q1: 1000000000, q2: 3500000000 },
              target: { q1: 1500000000, q2: 4500000000 },
            },
            {
              opd: 'OPD-02',
              budget: 4000000000,
              realised: { q1: 900000000, q2: 2100000000 },
              target: { q1: 800000000, q2: 1900000000 },
            },
          ],
          targetSource: 'withdrawal-plan',
        },
      },
      {
        id: 'assessProcedureAdoption',
        entry: 'coordination',
        title: { id: 'Penyusunan prosedur', en: 'Procedure adoption' },
        open: schemas.safeAssessProcedureAdoption,
        example: {
          procedure: 'service-standard',
          ground: 'regional-regulation',
          asOf: '2020-06-30',
          elements: ['PERSYARATAN', 'PROSEDUR'],
          opds: [{ opd: 'OPD-01', inPlace: ['PERSYARATAN'], lacking: ['PROSEDUR'] }],
        },
      },
    ],
  },
]

/** Every door, in the order of the page. */
export const DOORS: readonly Door[] = GROUPS.flatMap(({ doors }) => doors)
