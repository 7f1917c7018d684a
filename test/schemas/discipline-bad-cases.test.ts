import { expect, it } from 'vitest'
import {
  safeClassifyAbsence,
  safeClassifyBreach,
  safeClassifyBreaches,
  safePlanProceedings,
  safePlanRemedy,
  type Validated,
} from '../../src/schemas'

/* Whole inputs that the doors of discipline must refuse, with all that a caller is told, in order and in both languages. */

interface Refused {
  readonly name: string
  readonly door: (input: unknown, context?: unknown) => Validated<unknown>
  readonly input: unknown
  readonly context?: unknown
  readonly issues: readonly {
    readonly path: string
    readonly code: string
    readonly given: string
    readonly id: string
    readonly en: string
  }[]
}

const CASES: readonly Refused[] = [
  {
    name: 'a breach with nothing right',
    door: safeClassifyBreach,
    input: {
      actor: { kind: 'pnss', place: 'kota' },
      norm: 'pp-94-5z',
      impact: 'dinas',
      committedOn: '2024-02-30',
      decidedOn: 20240506,
    },
    issues: [
      {
        path: 'actor.kind',
        code: 'unknown-value',
        given: '"pnss"',
        id: 'actor.kind: "pnss" tidak diterima. Yang diterima: "pns" dan 34 kode lain dalam daftar `accepted`. Yang terdekat ialah "pns"; tulislah itu jika memang itu maksudnya.',
        en: 'actor.kind: "pnss" is not accepted. Accepted: "pns" and 34 other codes listed in `accepted`. The nearest is "pns"; write it if that is what is meant.',
      },
      {
        path: 'actor.place',
        code: 'unknown-value',
        given: '"kota"',
        id: 'actor.place: "kota" tidak diterima. Yang diterima: "pusat", "provinsi", "kabupaten-kota", "perwakilan-luar-negeri". Yang terdekat ialah "kabupaten-kota"; tulislah itu jika memang itu maksudnya.',
        en: 'actor.place: "kota" is not accepted. Accepted: "pusat", "provinsi", "kabupaten-kota", "perwakilan-luar-negeri". The nearest is "kabupaten-kota"; write it if that is what is meant.',
      },
      {
        path: 'norm',
        code: 'unknown-value',
        given: '"pp-94-5z"',
        id: 'norm: "pp-94-5z" tidak diterima. Yang diterima: "pp-94-5a" dan 80 kode lain dalam daftar `accepted`. Yang terdekat ialah "pp-94-5a"; tulislah itu jika memang itu maksudnya.',
        en: 'norm: "pp-94-5z" is not accepted. Accepted: "pp-94-5a" and 80 other codes listed in `accepted`. The nearest is "pp-94-5a"; write it if that is what is meant.',
      },
      {
        path: 'impact',
        code: 'unknown-value',
        given: '"dinas"',
        id: 'impact: "dinas" tidak diterima. Yang diterima: "none", "unit-kerja", "instansi", "negara". Pilihlah salah satu yang diterima.',
        en: 'impact: "dinas" is not accepted. Accepted: "none", "unit-kerja", "instansi", "negara". Choose one of those accepted.',
      },
      {
        path: 'committedOn',
        code: 'impossible-date',
        given: '"2024-02-30"',
        id: 'committedOn: "2024-02-30" tidak ada dalam kalender. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Yang terdekat ialah "2024-02-29"; tulislah itu jika memang hari itu maksudnya.',
        en: 'committedOn: "2024-02-30" is no day of the calendar. Accepted: a real day written YYYY-MM-DD. The nearest is "2024-02-29"; write it if that day is meant.',
      },
      {
        path: 'decidedOn',
        code: 'wrong-type',
        given: '20240506',
        id: 'decidedOn: 20240506 bukan bentuk yang diterima. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Isilah dalam bentuk itu; isian yang tidak wajib dan belum diketahui dihilangkan saja.',
        en: 'decidedOn: 20240506 is not of the form accepted. Accepted: a real day written YYYY-MM-DD. Give it in that form; an optional field that is not known is left out.',
      },
    ],
  },
  {
    name: 'a breach with a name, words for yes and days out of order',
    door: safeClassifyBreach,
    input: {
      actor: { kind: 'pns', nama: 'X' },
      norm: 'pp-94-5i',
      impact: ['instansi'],
      validReason: 'ya',
      committedOn: '2024-05-06',
      decidedOn: '2024-02-12',
    },
    issues: [
      {
        path: 'actor.nama',
        code: 'unknown-key',
        given: '"nama"',
        id: 'actor.nama: isian ini tidak dikenal. Yang diterima di sini: kind, post, place. Hapuslah isian ini.',
        en: 'actor.nama: not a field that is known. Accepted here: kind, post, place. Remove the field.',
      },
      {
        path: 'impact',
        code: 'wrong-type',
        given: 'list',
        id: 'impact: sebuah daftar bukan bentuk yang diterima. Yang diterima: "none", "unit-kerja", "instansi", "negara". Isilah dalam bentuk itu; isian yang tidak wajib dan belum diketahui dihilangkan saja.',
        en: 'impact: a list is not of the form accepted. Accepted: "none", "unit-kerja", "instansi", "negara". Give it in that form; an optional field that is not known is left out.',
      },
      {
        path: 'validReason',
        code: 'wrong-type',
        given: '"ya"',
        id: 'validReason: "ya" bukan bentuk yang diterima. Yang diterima: true, false. Yang terdekat ialah true; tulislah itu jika memang itu maksudnya.',
        en: 'validReason: "ya" is not of the form accepted. Accepted: true, false. The nearest is true; write it if that is what is meant.',
      },
      {
        path: 'decidedOn',
        code: 'days-out-of-order',
        given: '"2024-02-12"',
        id: 'decidedOn: "2024-02-12" tidak sesuai dengan urutan terhadap committedOn ("2024-05-06"). Yang diterima: tanggal 2024-05-06 atau sesudahnya. Perbaikilah salah satu dari kedua tanggal itu.',
        en: 'decidedOn: "2024-02-12" does not fit the order with committedOn ("2024-05-06"). Accepted: 2024-05-06 or a later day. Correct one of the two days.',
      },
    ],
  },
  {
    name: 'an absence in numbers that are none',
    door: safeClassifyAbsence,
    input: {
      actor: { kind: 'pns' },
      year: 24,
      absentDays: 3.5,
      longestRun: -1,
      lateMinutes: '60',
      effectOnUnit: 'yes',
    },
    issues: [
      {
        path: 'year',
        code: 'out-of-range',
        given: '24',
        id: 'year: 24 di luar batas. Yang diterima: bilangan bulat dari 1000 sampai 9999. Periksalah nilainya.',
        en: 'year: 24 is out of range. Accepted: a whole number from 1000 to 9999. Check the value.',
      },
      {
        path: 'absentDays',
        code: 'wrong-type',
        given: '3.5',
        id: 'absentDays: 3.5 bukan bentuk yang diterima. Yang diterima: bilangan bulat dari 0 sampai 366. Isilah dalam bentuk itu; isian yang tidak wajib dan belum diketahui dihilangkan saja.',
        en: 'absentDays: 3.5 is not of the form accepted. Accepted: a whole number from 0 to 366. Give it in that form; an optional field that is not known is left out.',
      },
      {
        path: 'longestRun',
        code: 'out-of-range',
        given: '-1',
        id: 'longestRun: -1 di luar batas. Yang diterima: bilangan bulat dari 0 sampai 366. Periksalah nilainya.',
        en: 'longestRun: -1 is out of range. Accepted: a whole number from 0 to 366. Check the value.',
      },
      {
        path: 'lateMinutes',
        code: 'wrong-type',
        given: '"60"',
        id: 'lateMinutes: "60" bukan bentuk yang diterima. Yang diterima: bilangan bulat dari 0 sampai 600000. Yang terdekat ialah 60; tulislah itu jika memang itu maksudnya.',
        en: 'lateMinutes: "60" is not of the form accepted. Accepted: a whole number from 0 to 600000. The nearest is 60; write it if that is what is meant.',
      },
      {
        path: 'effectOnUnit',
        code: 'wrong-type',
        given: '"yes"',
        id: 'effectOnUnit: "yes" bukan bentuk yang diterima. Yang diterima: true, false. Yang terdekat ialah true; tulislah itu jika memang itu maksudnya.',
        en: 'effectOnUnit: "yes" is not of the form accepted. Accepted: true, false. The nearest is true; write it if that is what is meant.',
      },
    ],
  },
  {
    name: 'an absence on days that are none',
    door: safeClassifyAbsence,
    input: { actor: { kind: 'pns' }, absentOn: ['2024-01-02', '2024-13-01', null] },
    issues: [
      {
        path: 'absentOn[1]',
        code: 'impossible-date',
        given: '"2024-13-01"',
        id: 'absentOn[1]: "2024-13-01" tidak ada dalam kalender. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Periksalah tanggalnya pada dokumen asal.',
        en: 'absentOn[1]: "2024-13-01" is no day of the calendar. Accepted: a real day written YYYY-MM-DD. Check the day in the document it comes from.',
      },
      {
        path: 'absentOn[2]',
        code: 'wrong-type',
        given: 'null',
        id: 'absentOn[2]: null bukan bentuk yang diterima. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Isilah dalam bentuk itu; isian yang tidak wajib dan belum diketahui dihilangkan saja.',
        en: 'absentOn[2]: null is not of the form accepted. Accepted: a real day written YYYY-MM-DD. Give it in that form; an optional field that is not known is left out.',
      },
    ],
  },
  {
    name: 'an absence longer than a year',
    door: safeClassifyAbsence,
    input: { actor: { kind: 'pns' }, year: 2024, absentDays: 400 },
    issues: [
      {
        path: 'absentDays',
        code: 'out-of-range',
        given: '400',
        id: 'absentDays: 400 di luar batas. Yang diterima: bilangan bulat dari 0 sampai 366. Periksalah nilainya.',
        en: 'absentDays: 400 is out of range. Accepted: a whole number from 0 to 366. Check the value.',
      },
    ],
  },
  {
    name: 'no breach among several',
    door: safeClassifyBreaches,
    input: { actor: { kind: 'pns' }, breaches: [] },
    issues: [
      {
        path: 'breaches',
        code: 'empty',
        given: 'list',
        id: 'breaches: kosong. Yang diterima: sebuah daftar, paling banyak 1000 butir. Lengkapilah isian ini.',
        en: 'breaches: empty. Accepted: a list of at most 1000 entries. Fill it in.',
      },
    ],
  },
  {
    name: 'proceedings against a contract worker, with words for no and a reading that is none',
    door: safePlanProceedings,
    input: {
      actor: { kind: 'thl' },
      level: 'x',
      absent: 'thrice',
      superiorInvolved: 'no',
      summonedOn: '2024-02-30',
      asOf: '2500-01-01',
      foo: 1,
    },
    context: { readings: { 'bare-hari': 'moon' }, week: 7 },
    issues: [
      {
        path: 'level',
        code: 'unknown-value',
        given: '"x"',
        id: 'level: "x" tidak diterima. Yang diterima: "ringan", "sedang", "berat". Pilihlah salah satu yang diterima.',
        en: 'level: "x" is not accepted. Accepted: "ringan", "sedang", "berat". Choose one of those accepted.',
      },
      {
        path: 'superiorInvolved',
        code: 'wrong-type',
        given: '"no"',
        id: 'superiorInvolved: "no" bukan bentuk yang diterima. Yang diterima: true, false. Yang terdekat ialah false; tulislah itu jika memang itu maksudnya.',
        en: 'superiorInvolved: "no" is not of the form accepted. Accepted: true, false. The nearest is false; write it if that is what is meant.',
      },
      {
        path: 'absent',
        code: 'unknown-value',
        given: '"thrice"',
        id: 'absent: "thrice" tidak diterima. Yang diterima: "never", "once", "twice". Yang terdekat ialah "twice"; tulislah itu jika memang itu maksudnya.',
        en: 'absent: "thrice" is not accepted. Accepted: "never", "once", "twice". The nearest is "twice"; write it if that is what is meant.',
      },
      {
        path: 'summonedOn',
        code: 'impossible-date',
        given: '"2024-02-30"',
        id: 'summonedOn: "2024-02-30" tidak ada dalam kalender. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Yang terdekat ialah "2024-02-29"; tulislah itu jika memang hari itu maksudnya.',
        en: 'summonedOn: "2024-02-30" is no day of the calendar. Accepted: a real day written YYYY-MM-DD. The nearest is "2024-02-29"; write it if that day is meant.',
      },
      {
        path: 'foo',
        code: 'unknown-key',
        given: '"foo"',
        id: 'foo: isian ini tidak dikenal. Yang diterima di sini: salah satu dari 21 isian dalam daftar `accepted`. Hapuslah isian ini.',
        en: 'foo: not a field that is known. Accepted here: one of the 21 fields listed in `accepted`. Remove the field.',
      },
      {
        path: 'context.readings.bare-hari',
        code: 'unknown-value',
        given: '"moon"',
        id: 'context.readings.bare-hari: "moon" tidak diterima. Yang diterima: "calendar-day", "working-day". Pilihlah salah satu yang diterima.',
        en: 'context.readings.bare-hari: "moon" is not accepted. Accepted: "calendar-day", "working-day". Choose one of those accepted.',
      },
      {
        path: 'context.week',
        code: 'unknown-value',
        given: '7',
        id: 'context.week: 7 tidak diterima. Yang diterima: 5, 6. Pilihlah salah satu yang diterima.',
        en: 'context.week: 7 is not accepted. Accepted: 5, 6. Choose one of those accepted.',
      },
      {
        path: 'actor.kind',
        code: 'unknown-value',
        given: '"thl"',
        id: 'actor.kind: "thl" tidak diterima. Yang diterima: "pns", "cpns", "pppk", "pppk-paruh-waktu", "p3k", "calon-pns", "pppk-part-time". Pilihlah salah satu yang diterima.',
        en: 'actor.kind: "thl" is not accepted. Accepted: "pns", "cpns", "pppk", "pppk-paruh-waktu", "p3k", "calon-pns", "pppk-part-time". Choose one of those accepted.',
      },
      {
        path: 'asOf',
        code: 'out-of-range',
        given: '"2500-01-01"',
        id: 'asOf: "2500-01-01" di luar batas. Yang diterima: tanggal 2200-12-31 atau sebelumnya. Periksalah nilainya.',
        en: 'asOf: "2500-01-01" is out of range. Accepted: 2200-12-31 or an earlier day. Check the value.',
      },
    ],
  },
  {
    name: 'a remedy of a soldier, by a calendar of another base',
    door: safePlanRemedy,
    input: { actor: { kind: 'tni' }, against: 'sanction', issuer: 'camat', receivedOn: '2024-13-01' },
    context: { calendar: { id: 'x', base: 'moon' } },
    issues: [
      {
        path: 'against',
        code: 'unknown-value',
        given: '"sanction"',
        id: 'against: "sanction" tidak diterima. Yang diterima: "sanction-ringan", "sanction-sedang", "sanction-berat-in-service", "dismissal", "staffing-decision", "decision-not-carried-out", "concrete-act". Pilihlah salah satu yang diterima.',
        en: 'against: "sanction" is not accepted. Accepted: "sanction-ringan", "sanction-sedang", "sanction-berat-in-service", "dismissal", "staffing-decision", "decision-not-carried-out", "concrete-act". Choose one of those accepted.',
      },
      {
        path: 'issuer',
        code: 'unknown-value',
        given: '"camat"',
        id: 'issuer: "camat" tidak diterima. Yang diterima: "presiden", "pejabat-pembina-kepegawaian", "gubernur-selaku-wakil-pemerintah", "kepala-perwakilan", "other-official". Pilihlah salah satu yang diterima.',
        en: 'issuer: "camat" is not accepted. Accepted: "presiden", "pejabat-pembina-kepegawaian", "gubernur-selaku-wakil-pemerintah", "kepala-perwakilan", "other-official". Choose one of those accepted.',
      },
      {
        path: 'receivedOn',
        code: 'impossible-date',
        given: '"2024-13-01"',
        id: 'receivedOn: "2024-13-01" tidak ada dalam kalender. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Periksalah tanggalnya pada dokumen asal.',
        en: 'receivedOn: "2024-13-01" is no day of the calendar. Accepted: a real day written YYYY-MM-DD. Check the day in the document it comes from.',
      },
      {
        path: 'context.calendar.base',
        code: 'unknown-value',
        given: '"moon"',
        id: 'context.calendar.base: "moon" tidak diterima. Yang diterima: "national", "none". Pilihlah salah satu yang diterima.',
        en: 'context.calendar.base: "moon" is not accepted. Accepted: "national", "none". Choose one of those accepted.',
      },
      {
        path: 'actor.kind',
        code: 'unknown-value',
        given: '"tni"',
        id: 'actor.kind: "tni" tidak diterima. Yang diterima: salah satu dari 33 kode dalam daftar `accepted`. Pilihlah salah satu yang diterima.',
        en: 'actor.kind: "tni" is not accepted. Accepted: one of the 33 codes listed in `accepted`. Choose one of those accepted.',
      },
    ],
  },
]

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { door, input, context, issues }) => {
  const answer = door(input, context)
  const found = answer.ok ? [] : answer.issues
  expect(found.map(({ path, code, given, message }) => ({ path, code, given, ...message }))).toEqual(issues)
})
