import type { Cpns, Honorer, Person, PersonIssueCode, Pns, Pppk, PppkParuhWaktu } from '../../src/people'
import { CPNS, HONORER, PART_TIME, PNS, PPPK } from '../people/records'

/** One invariant a record breaks, with its full text in both languages. */
interface Told {
  readonly code: PersonIssueCode
  readonly id: string
  readonly en: string
}

/** A whole record that breaks something, looked at on a day, and all that is reported of it, in order. */
export interface BadPerson {
  readonly name: string
  readonly record: Person
  readonly on: '2025-06-01' | '2016-06-01'
  readonly entry?: 'new' | 'recorded'
  readonly issues: readonly Told[]
}

const [AGREEMENT] = PPPK.agreements as [(typeof PPPK.agreements)[number]]

const pns = (change: Partial<Pns>): Pns => ({ ...PNS, ...change })
const cpns = (change: Partial<Cpns>): Cpns => ({ ...CPNS, ...change })
const pppk = (change: Partial<Pppk>): Pppk => ({ ...PPPK, ...change })
const partTime = (change: Partial<PppkParuhWaktu>): PppkParuhWaktu => ({ ...PART_TIME, ...change })
const honorer = (change: Partial<Honorer>): Honorer => ({ ...HONORER, ...change })

/** Every invariant of a record, broken by a person without a name; the texts were read against the provisions they cite. */
export const PERSONS: readonly BadPerson[] = [
  {
    name: 'a NIP with a month that is none and a serial of zeros',
    record: pns({ nip: '19900214 201513 2 000' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'nip-not-readable',
        id: 'Ditolak: NIP tidak terbaca menurut susunannya (isian nip; PP 11/2017 Pasal 33; UU 20/2023 Pasal 7 ayat (1)). Yang berurusan: pemegang catatan. Cocokkan NIP dengan surat keputusan pengangkatan.',
        en: 'Refused: the NIP does not read by its layout (fields nip; PP 11/2017 Article 33; UU 20/2023 Article 7 paragraph (1)). Concerns whoever keeps the record. Compare it with the decree of appointment.',
      },
    ],
  },
  {
    name: 'a number of a PPPK with a sex digit that is none',
    record: pppk({ niPppk: '19900214 202221 3 001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'ni-pppk-not-readable',
        id: 'Ditolak: nomor induk PPPK tidak terbaca menurut susunannya (isian niPppk; UU 20/2023 Pasal 7 ayat (1)). Yang berurusan: pemegang catatan. Cocokkan nomor itu dengan perjanjian kerja.',
        en: 'Refused: the nomor induk PPPK does not read by its layout (fields niPppk; UU 20/2023 Article 7 paragraph (1)). Concerns whoever keeps the record. Compare it with the work agreement.',
      },
    ],
  },
  {
    name: 'a NIK of 30 February',
    record: pns({ nik: '3273017002900001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'nik-not-readable',
        id: 'Ditolak: NIK tidak terbaca menurut susunannya (isian nik). Yang berurusan: pemegang catatan. Cocokkan NIK dengan kartu tanda penduduk.',
        en: 'Refused: the NIK does not read by its layout (fields nik). Concerns whoever keeps the record. Compare it with the identity card.',
      },
    ],
  },
  {
    name: 'the NIP of another person',
    record: pns({ nik: undefined, birthDate: '1990-02-15', sex: 'pria', tmtCpns: '2015-04-01' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'birth-date-differs-from-number',
        id: 'Ditolak: tanggal lahir dalam catatan berbeda dari yang terkandung dalam nomor pegawai (isian nip, birthDate). Yang berurusan: pemegang catatan. Periksa akta kelahiran; bila data pernah diperbaiki, catatlah perbaikan itu.',
        en: 'Refused: the birth date on record differs from the one in the employee number (fields nip, birthDate). Concerns whoever keeps the record. Look at the birth certificate; if the data were once corrected, put the correction on record.',
      },
      {
        code: 'sex-differs-from-number',
        id: 'Ditolak: jenis kelamin dalam catatan berbeda dari yang terkandung dalam nomor pegawai (isian nip, sex). Yang berurusan: pemegang catatan. Periksa dokumen asal.',
        en: 'Refused: the sex on record differs from the one in the employee number (fields nip, sex). Concerns whoever keeps the record. Look at the document it comes from.',
      },
      {
        code: 'appointment-differs-from-number',
        id: 'Ditolak: pengangkatan pertama dalam catatan berbeda dari yang terkandung dalam nomor pegawai (isian nip, tmtCpns). Yang berurusan: pemegang catatan. Periksa surat keputusan pengangkatan yang pertama.',
        en: 'Refused: the first appointment on record differs from the one in the employee number (fields nip, tmtCpns). Concerns whoever keeps the record. Look at the decree of the first appointment.',
      },
    ],
  },
  {
    name: 'a first day as candidate in the middle of a month',
    record: pns({ tmtCpns: '2015-03-16' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'tmt-cpns-not-on-the-first',
        id: 'Perlu diperiksa: TMT CPNS bukan tanggal 1 (isian nip, tmtCpns; PP 98/2000 Penjelasan Pasal 11 ayat (3)). Yang berurusan: pemegang catatan. Periksa surat keputusan CPNS; TMT lazimnya tanggal 1 bulan berikutnya.',
        en: 'To be looked into: the TMT CPNS is not the 1st of a month (fields nip, tmtCpns; PP 98/2000 Explanation of Article 11 paragraph (3)). Concerns whoever keeps the record. Look at the decree; the TMT is by custom the 1st of the next month.',
      },
    ],
  },
  {
    name: 'a NIK of another day and of a man',
    record: pns({ nik: '3273011502900001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'birth-date-differs-from-nik',
        id: 'Perlu diperiksa: tanggal lahir dalam catatan berbeda dari yang terkandung dalam NIK (isian nik, birthDate). Yang berurusan: pemegang catatan. Bandingkan dengan akta kelahiran; NIK tidak berubah walau data lahir diperbaiki.',
        en: 'To be looked into: the birth date on record differs from the one in the NIK (fields nik, birthDate). Concerns whoever keeps the record. Compare with the birth certificate; a NIK stays when birth data are corrected.',
      },
      {
        code: 'sex-differs-from-nik',
        id: 'Perlu diperiksa: jenis kelamin dalam catatan berbeda dari yang terkandung dalam NIK (isian nik, sex). Yang berurusan: pemegang catatan. Bandingkan dengan dokumen kependudukan.',
        en: 'To be looked into: the sex on record differs from the one in the NIK (fields nik, sex). Concerns whoever keeps the record. Compare with the civil registration.',
      },
    ],
  },
  {
    name: 'a NIK from between kabupaten and kota',
    record: pns({ nik: '3270015402900001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'nik-region-not-of-form',
        id: 'Perlu diperiksa: kode wilayah dalam NIK tidak berbentuk kode kabupaten atau kota yang dikenal (isian nik). Yang berurusan: pemegang catatan. Periksa NIK; kode lama tetap sah.',
        en: 'To be looked into: the region code in the NIK does not have the form of a known kabupaten or kota code (fields nik). Concerns whoever keeps the record. Look at the NIK again; old codes stay valid.',
      },
    ],
  },
  {
    name: 'a candidate of 17',
    record: cpns({ birthDate: '2006-05-03', nip: '20060503 202403 1 002' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'nip-not-readable',
        id: 'Ditolak: NIP tidak terbaca menurut susunannya (isian nip; PP 11/2017 Pasal 33; UU 20/2023 Pasal 7 ayat (1)). Yang berurusan: pemegang catatan. Cocokkan NIP dengan surat keputusan pengangkatan.',
        en: 'Refused: the NIP does not read by its layout (fields nip; PP 11/2017 Article 33; UU 20/2023 Article 7 paragraph (1)). Concerns whoever keeps the record. Compare it with the decree of appointment.',
      },
      {
        code: 'cpns-under-18',
        id: 'Ditolak: umur pada TMT CPNS kurang dari 18 tahun (isian birthDate, tmtCpns; PP 11/2017 Pasal 23 ayat (1) huruf a). Yang berurusan: pemegang catatan. Periksa tanggal lahir dan TMT CPNS.',
        en: 'Refused: the age at the TMT CPNS is below 18 years (fields birthDate, tmtCpns; PP 11/2017 Article 23 paragraph (1) letter a). Concerns whoever keeps the record. Check the birth date and the TMT CPNS.',
      },
    ],
  },
  {
    name: 'a candidate of 37',
    record: cpns({ birthDate: '1986-05-03', nip: '19860503 202403 1 002' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'cpns-over-36',
        id: 'Perlu diperiksa: umur pada TMT CPNS lebih dari 36 tahun (isian birthDate, tmtCpns; PP 11/2017 Pasal 23 ayat (1) huruf a; PP 11/2017 Pasal 23 ayat (2); PP 11/2017 Pasal 23 ayat (3)). Yang berurusan: pemegang catatan. Periksa apakah jabatannya dikecualikan sampai 40 tahun saat melamar atau pengangkatannya lewat program khusus.',
        en: 'To be looked into: the age at the TMT CPNS is above 36 years (fields birthDate, tmtCpns; PP 11/2017 Article 23 paragraph (1) letter a; PP 11/2017 Article 23 paragraph (2); PP 11/2017 Article 23 paragraph (3)). Concerns whoever keeps the record. Check whether the post is excepted up to 40 years on applying, or the appointment came by a special programme.',
      },
    ],
  },
  {
    name: 'a probation of ten months',
    record: cpns({ probation: { from: '2024-03-01', lastDay: '2024-12-31' } }),
    on: '2025-06-01',
    issues: [
      {
        code: 'probation-not-as-long-as-set',
        id: 'Perlu diperiksa: lamanya masa percobaan CPNS berbeda dari yang ditetapkan (isian probation.from, probation.lastDay; PP 11/2017 Pasal 34 ayat (1)). Yang berurusan: pemegang catatan. Periksa awal dan akhir masa percobaan.',
        en: 'To be looked into: the probation of the CPNS is not as long as set (fields probation.from, probation.lastDay; PP 11/2017 Article 34 paragraph (1)). Concerns whoever keeps the record. Check the first and the last day of the probation.',
      },
    ],
  },
  {
    name: 'an applicant of 19',
    record: pppk({ birthDate: '2002-02-14', niPppk: '20020214 202221 1 001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'pppk-applicant-under-20',
        id: 'Ditolak: umur saat melamar sebagai PPPK untuk jabatan fungsional kurang dari 20 tahun (isian birthDate, application.on, application.post; PP 49/2018 Pasal 16 huruf a). Yang berurusan: pemegang catatan. Periksa tanggal lahir dan tanggal melamar.',
        en: 'Refused: the age on applying for a functional post as PPPK is below 20 years (fields birthDate, application.on, application.post; PP 49/2018 Article 16 letter a). Concerns whoever keeps the record. Check the birth date and the day of the application.',
      },
    ],
  },
  {
    name: 'an applicant past the age limit',
    record: pppk({ birthDate: '1960-02-14', niPppk: '19600214 202221 1 001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'pppk-applicant-past-age-limit',
        id: 'Ditolak: umur saat melamar sebagai PPPK sudah mencapai batas usia jabatan (isian birthDate, application.on, application.post; PP 49/2018 Pasal 16 huruf a). Yang berurusan: pemegang catatan. Periksa tanggal melamar dan jabatan yang dilamar.',
        en: 'Refused: the age limit of the post was already reached on applying as PPPK (fields birthDate, application.on, application.post; PP 49/2018 Article 16 letter a). Concerns whoever keeps the record. Check the day of the application and the post.',
      },
      {
        code: 'agreement-past-age-limit',
        id: 'Perlu diperiksa: perjanjian kerja berakhir sesudah bulan tercapainya batas usia jabatan (isian birthDate, agreements[0].lastDay, agreements[0].post; PP 49/2018 Pasal 54 ayat (1); PP 49/2018 Pasal 54 ayat (3); UU 20/2023 Pasal 55 huruf b angka 1). Yang berurusan: pemegang catatan. Periksa akhir perjanjian dan jabatannya.',
        en: 'To be looked into: the agreement ends after the month in which the age limit of the post is reached (fields birthDate, agreements[0].lastDay, agreements[0].post; PP 49/2018 Article 54 paragraph (1); PP 49/2018 Article 54 paragraph (3); UU 20/2023 Article 55 letter b number 1). Concerns whoever keeps the record. Check the last day of the agreement and the post.',
      },
    ],
  },
  {
    name: 'an applicant in the last year before the limit',
    record: pppk({ birthDate: '1962-02-14', niPppk: '19620214 202221 1 001' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'pppk-applicant-within-last-year',
        id: 'Perlu diperiksa: lamaran sebagai PPPK diajukan dalam tahun terakhir sebelum batas usia jabatan (isian birthDate, application.on, application.post; PP 49/2018 Pasal 16 huruf a). Yang berurusan: pemegang catatan. Periksa bagaimana instansi menghitung "paling tinggi 1 tahun sebelum batas usia".',
        en: 'To be looked into: the application as PPPK was made within the last year before the age limit of the post (fields birthDate, application.on, application.post; PP 49/2018 Article 16 letter a). Concerns whoever keeps the record. Check how the agency counts "at most 1 year before the limit".',
      },
      {
        code: 'agreement-past-age-limit',
        id: 'Perlu diperiksa: perjanjian kerja berakhir sesudah bulan tercapainya batas usia jabatan (isian birthDate, agreements[0].lastDay, agreements[0].post; PP 49/2018 Pasal 54 ayat (1); PP 49/2018 Pasal 54 ayat (3); UU 20/2023 Pasal 55 huruf b angka 1). Yang berurusan: pemegang catatan. Periksa akhir perjanjian dan jabatannya.',
        en: 'To be looked into: the agreement ends after the month in which the age limit of the post is reached (fields birthDate, agreements[0].lastDay, agreements[0].post; PP 49/2018 Article 54 paragraph (1); PP 49/2018 Article 54 paragraph (3); UU 20/2023 Article 55 letter b number 1). Concerns whoever keeps the record. Check the last day of the agreement and the post.',
      },
    ],
  },
  {
    name: 'an agreement of ten months',
    record: pppk({ agreements: [{ ...AGREEMENT, lastDay: '2022-12-31' }] }),
    on: '2025-06-01',
    issues: [
      {
        code: 'agreement-under-one-year',
        id: 'Ditolak: masa perjanjian kerja PPPK kurang dari 1 tahun (isian agreements[0].from, agreements[0].lastDay; PP 49/2018 Pasal 37 ayat (1)). Yang berurusan: pemegang catatan. Periksa awal dan akhir perjanjian.',
        en: 'Refused: the work agreement of the PPPK lasts less than 1 year (fields agreements[0].from, agreements[0].lastDay; PP 49/2018 Article 37 paragraph (1)). Concerns whoever keeps the record. Check the first and the last day of the agreement.',
      },
    ],
  },
  {
    name: 'an agreement of six years',
    record: pppk({ agreements: [{ ...AGREEMENT, lastDay: '2028-02-29' }] }),
    on: '2025-06-01',
    issues: [
      {
        code: 'agreement-over-five-years',
        id: 'Perlu diperiksa: masa perjanjian kerja PPPK lebih dari 5 tahun; batas itu berasal dari peraturan menteri, bukan dari peraturan pemerintah (isian agreements[0].from, agreements[0].lastDay; PP 49/2018 Pasal 37 ayat (6)). Yang berurusan: pemegang catatan. Catat peraturan menteri yang menjadi dasarnya.',
        en: 'To be looked into: the work agreement of the PPPK lasts more than 5 years; that ceiling is of a ministerial regulation, not of the government regulation (fields agreements[0].from, agreements[0].lastDay; PP 49/2018 Article 37 paragraph (6)). Concerns whoever keeps the record. Put the ministerial regulation behind it on record.',
      },
    ],
  },
  {
    name: 'an extension of a JPT madya by six years',
    record: pppk({
      agreements: [{ from: '2022-03-01', lastDay: '2028-02-29', post: { level: 'jpt-madya' }, extension: true }],
    }),
    on: '2025-06-01',
    issues: [
      {
        code: 'jpt-extension-over-five-years',
        id: 'Ditolak: perpanjangan perjanjian kerja PPPK pada JPT utama atau madya lebih dari 5 tahun (isian agreements[0].from, agreements[0].lastDay, agreements[0].extension; PP 49/2018 Pasal 37 ayat (5)). Yang berurusan: pemegang catatan. Periksa akhir perpanjangan.',
        en: 'Refused: an extension for a PPPK in a JPT utama or madya lasts more than 5 years (fields agreements[0].from, agreements[0].lastDay, agreements[0].extension; PP 49/2018 Article 37 paragraph (5)). Concerns whoever keeps the record. Check the last day of the extension.',
      },
    ],
  },
  {
    name: 'a part-time agreement of five years',
    record: partTime({ agreements: [{ from: '2025-10-01', lastDay: '2030-09-30', post: 'tenaga-teknis' }] }),
    on: '2025-06-01',
    issues: [
      {
        code: 'part-time-agreement-not-one-year',
        id: 'Perlu diperiksa: masa perjanjian kerja PPPK paruh waktu bukan 1 tahun (isian agreements[0].from, agreements[0].lastDay; KepmenPANRB 16/2025 diktum 13). Yang berurusan: pemegang catatan. Periksa perjanjian; ada daerah yang membuatnya 5 tahun.',
        en: 'To be looked into: the agreement of the part-time PPPK does not last 1 year (fields agreements[0].from, agreements[0].lastDay; KepmenPANRB 16/2025 dictum 13). Concerns whoever keeps the record. Check the agreement; some regions make it 5 years.',
      },
    ],
  },
  {
    name: 'the golongan of a PPPK on a PNS',
    record: pns({ golongan: 'IX' as never }),
    on: '2025-06-01',
    issues: [
      {
        code: 'golongan-of-another-kind',
        id: 'Ditolak: golongan tidak berbentuk golongan jenis pegawai ini: I/a sampai IV/e bagi PNS, I sampai XVII bagi PPPK (isian kind, golongan; PP 11/2017 Pasal 352; Perpres 98/2020 bagian golongan). Yang berurusan: pemegang catatan. Periksa golongan dan jenis pegawai.',
        en: 'Refused: the golongan does not have the form for this kind of employee: I/a to IV/e for a PNS, I to XVII for a PPPK (fields kind, golongan; PP 11/2017 Article 352; Perpres 98/2020 part golongan). Concerns whoever keeps the record. Check the golongan and the kind.',
      },
    ],
  },
  {
    name: 'the golongan of a PNS on a PPPK',
    record: pppk({ golongan: 'III/a' as never }),
    on: '2025-06-01',
    issues: [
      {
        code: 'golongan-of-another-kind',
        id: 'Ditolak: golongan tidak berbentuk golongan jenis pegawai ini: I/a sampai IV/e bagi PNS, I sampai XVII bagi PPPK (isian kind, golongan; PP 11/2017 Pasal 352; Perpres 98/2020 bagian golongan). Yang berurusan: pemegang catatan. Periksa golongan dan jenis pegawai.',
        en: 'Refused: the golongan does not have the form for this kind of employee: I/a to IV/e for a PNS, I to XVII for a PPPK (fields kind, golongan; PP 11/2017 Article 352; Perpres 98/2020 part golongan). Concerns whoever keeps the record. Check the golongan and the kind.',
      },
    ],
  },
  {
    name: 'a rank below its eselon, while the ladder was law',
    record: pns({ post: { level: 'administrator', eselon: 'iii-a' } }),
    on: '2016-06-01',
    issues: [
      {
        code: 'rank-below-eselon',
        id: 'Perlu diperiksa: golongan ruang lebih rendah daripada pangkat terendah bagi eselon jabatan itu (isian golongan, post.eselon; PP 13/2002 Pasal 3 ayat (1); PP 13/2002 Lampiran). Yang berurusan: pemegang catatan. Periksa golongan ruang dan eselon.',
        en: 'To be looked into: the golongan ruang is below the lowest rank for the eselon of the post (fields golongan, post.eselon; PP 13/2002 Article 3 paragraph (1); PP 13/2002 Annex). Concerns whoever keeps the record. Check the golongan ruang and the eselon.',
      },
    ],
  },
  {
    name: 'a rank below its eselon, after the ladder',
    record: pns({ post: { level: 'administrator', eselon: 'iii-a' } }),
    on: '2025-06-01',
    issues: [
      {
        code: 'rank-below-former-eselon',
        id: 'Perlu diperiksa: golongan ruang lebih rendah daripada pangkat terendah bagi eselon jabatan itu menurut jenjang yang sudah dicabut (isian golongan, post.eselon; PP 13/2002 Pasal 3 ayat (1); PP 13/2002 Lampiran). Yang berurusan: pemegang catatan. Gunakan hanya sebagai petunjuk; jenjang itu tidak berlaku lagi sejak 7 April 2017.',
        en: 'To be looked into: the golongan ruang is below the lowest rank for the eselon of the post, by a ladder that is repealed (fields golongan, post.eselon; PP 13/2002 Article 3 paragraph (1); PP 13/2002 Annex). Concerns whoever keeps the record. Take it as a hint only; the ladder has not been law since 7 April 2017.',
      },
    ],
  },
  {
    name: 'a PNS still active past the age limit',
    record: pns({
      nik: undefined,
      birthDate: '1960-02-14',
      nip: '19600214 198503 2 001',
      tmtCpns: '1985-03-01',
      tmtPns: '1986-03-01',
      post: { level: 'pelaksana' },
    }),
    on: '2025-06-01',
    issues: [
      {
        code: 'active-past-age-limit',
        id: 'Perlu diperiksa: pegawai dicatat aktif sesudah bulan tercapainya batas usia pensiun jabatannya (isian birthDate, post.level, status; PP 11/2017 Pasal 239 ayat (1); PP 11/2017 Pasal 239 ayat (2) huruf a; UU 20/2023 Pasal 55 huruf b angka 2). Yang berurusan: pemegang catatan. Periksa jabatan dan tanggal lahir, atau catat pemberhentiannya.',
        en: 'To be looked into: the employee is on record as active after the month in which the retirement age of the post was reached (fields birthDate, post.level, status; PP 11/2017 Article 239 paragraph (1); PP 11/2017 Article 239 paragraph (2) letter a; UU 20/2023 Article 55 letter b number 2). Concerns whoever keeps the record. Check the post and the birth date, or put the dismissal on record.',
      },
    ],
  },
  {
    name: 'a PPPK as administrator in 2022, not told whether the record is new',
    record: pppk({ agreements: [{ from: '2022-03-01', lastDay: '2024-02-29', post: { level: 'administrator' } }] }),
    on: '2025-06-01',
    issues: [
      {
        code: 'post-not-open-to-pppk',
        id: 'Ditolak pada catatan baru, perlu diperiksa pada catatan lama: PPPK dicatat sebagai administrator, pengawas, pelaksana, atau JPT pratama sejak sebelum 31 Oktober 2023 (isian agreements[0].post.level, agreements[0].from; PP 49/2018 Pasal 2 ayat (1) huruf a; PP 49/2018 Pasal 2 ayat (1) huruf b; PP 49/2018 Pasal 2 ayat (3); PP 49/2018 Pasal 5 ayat (1)). Yang berurusan: pemegang catatan. Periksa jabatan dan tanggal mulainya; waktu itu belum ada dasar hukumnya.',
        en: 'Refused in a new record, to be looked into in an old one: a PPPK is on record as administrator, pengawas, pelaksana or JPT pratama from before 31 October 2023 (fields agreements[0].post.level, agreements[0].from; PP 49/2018 Article 2 paragraph (1) letter a; PP 49/2018 Article 2 paragraph (1) letter b; PP 49/2018 Article 2 paragraph (3); PP 49/2018 Article 5 paragraph (1)). Concerns whoever keeps the record. Check the post and its first day; there was no legal basis for it then.',
      },
    ],
  },
  {
    name: 'a PPPK as administrator in 2022, in a new record',
    record: pppk({ agreements: [{ from: '2022-03-01', lastDay: '2024-02-29', post: { level: 'administrator' } }] }),
    on: '2025-06-01',
    entry: 'new',
    issues: [
      {
        code: 'post-not-open-to-pppk',
        id: 'Ditolak: PPPK dicatat sebagai administrator, pengawas, pelaksana, atau JPT pratama sejak sebelum 31 Oktober 2023 (isian agreements[0].post.level, agreements[0].from; PP 49/2018 Pasal 2 ayat (1) huruf a; PP 49/2018 Pasal 2 ayat (1) huruf b; PP 49/2018 Pasal 2 ayat (3); PP 49/2018 Pasal 5 ayat (1)). Yang berurusan: pemegang catatan. Periksa jabatan dan tanggal mulainya; waktu itu belum ada dasar hukumnya.',
        en: 'Refused: a PPPK is on record as administrator, pengawas, pelaksana or JPT pratama from before 31 October 2023 (fields agreements[0].post.level, agreements[0].from; PP 49/2018 Article 2 paragraph (1) letter a; PP 49/2018 Article 2 paragraph (1) letter b; PP 49/2018 Article 2 paragraph (3); PP 49/2018 Article 5 paragraph (1)). Concerns whoever keeps the record. Check the post and its first day; there was no legal basis for it then.',
      },
    ],
  },
  {
    name: 'a PPPK as administrator in 2022, in a record taken over',
    record: pppk({ agreements: [{ from: '2022-03-01', lastDay: '2024-02-29', post: { level: 'administrator' } }] }),
    on: '2025-06-01',
    entry: 'recorded',
    issues: [
      {
        code: 'post-not-open-to-pppk',
        id: 'Perlu diperiksa: PPPK dicatat sebagai administrator, pengawas, pelaksana, atau JPT pratama sejak sebelum 31 Oktober 2023 (isian agreements[0].post.level, agreements[0].from; PP 49/2018 Pasal 2 ayat (1) huruf a; PP 49/2018 Pasal 2 ayat (1) huruf b; PP 49/2018 Pasal 2 ayat (3); PP 49/2018 Pasal 5 ayat (1)). Yang berurusan: pemegang catatan. Periksa jabatan dan tanggal mulainya; waktu itu belum ada dasar hukumnya.',
        en: 'To be looked into: a PPPK is on record as administrator, pengawas, pelaksana or JPT pratama from before 31 October 2023 (fields agreements[0].post.level, agreements[0].from; PP 49/2018 Article 2 paragraph (1) letter a; PP 49/2018 Article 2 paragraph (1) letter b; PP 49/2018 Article 2 paragraph (3); PP 49/2018 Article 5 paragraph (1)). Concerns whoever keeps the record. Check the post and its first day; there was no legal basis for it then.',
      },
    ],
  },
  {
    name: 'a PPPK as administrator in 2024',
    record: pppk({
      niPppk: '19900214 202421 1 001',
      agreements: [{ from: '2024-03-01', lastDay: '2026-02-28', post: { level: 'administrator' } }],
    }),
    on: '2025-06-01',
    issues: [
      {
        code: 'managerial-post-of-pppk',
        id: 'Perlu diperiksa: PPPK menduduki jabatan manajerial; hanya jabatan tertentu yang dapat diisi PPPK (isian agreements[0].post.level, agreements[0].from; UU 20/2023 Pasal 34 ayat (1); UU 20/2023 Pasal 34 ayat (2)). Yang berurusan: pemegang catatan. Periksa apakah jabatan itu termasuk yang dapat diisi PPPK.',
        en: 'To be looked into: a PPPK holds a managerial post; only certain posts may be filled from PPPK (fields agreements[0].post.level, agreements[0].from; UU 20/2023 Article 34 paragraph (1); UU 20/2023 Article 34 paragraph (2)). Concerns whoever keeps the record. Check whether the post is one of them.',
      },
    ],
  },
  {
    name: 'a NIP and a golongan on someone who is no ASN',
    record: { ...HONORER, nip: '19900214 201503 2 001', golongan: 'III/a' } as never,
    on: '2025-06-01',
    issues: [
      {
        code: 'asn-field-on-non-asn',
        id: 'Ditolak: catatan pegawai non-ASN memuat NIP, golongan, atau isian lain yang hanya dimiliki ASN (isian kind, nip, golongan; UU 20/2023 Pasal 5). Yang berurusan: pemegang catatan. Hapus isian itu atau betulkan jenis pegawainya.',
        en: 'Refused: the record of someone who is no ASN holds a NIP, a golongan or another field that only an ASN has (fields kind, nip, golongan; UU 20/2023 Article 5). Concerns whoever keeps the record. Remove the field, or correct the kind.',
      },
    ],
  },
  {
    name: 'a decree for someone who is no ASN, of 2024, for an ASN post',
    record: honorer({ from: '2024-02-01', fillsAsnPost: true }),
    on: '2025-06-01',
    issues: [
      {
        code: 'appointed-after-ban',
        id: 'Perlu diperiksa: pegawai non-ASN diangkat dengan surat keputusan sejak 31 Oktober 2023, saat pengangkatan demikian dilarang (isian from, engagement; UU 20/2023 Pasal 66). Yang berurusan: pejabat yang mengangkat. Teruskan kepada pejabat yang mengangkat; larangan itu mengikat pejabat, bukan pegawainya.',
        en: 'To be looked into: someone who is no ASN was appointed by decree on or after 31 October 2023, when such appointments were barred (fields from, engagement; UU 20/2023 Article 66). Concerns the official who appointed. Pass it on to the official who appointed; the ban binds the official and not the person.',
      },
      {
        code: 'asn-post-filled-after-ban',
        id: 'Perlu diperiksa: jabatan ASN diisi dengan pegawai non-ASN sejak 28 November 2018, saat pengisian demikian dilarang (isian from, engagement, fillsAsnPost; PP 49/2018 Pasal 96 ayat (1); PP 49/2018 Pasal 96 ayat (2); UU 20/2023 Pasal 65 ayat (1); UU 20/2023 Pasal 65 ayat (2)). Yang berurusan: pejabat yang mengangkat. Teruskan kepada pejabat yang mengangkat; larangan itu mengikat pejabat, bukan pegawainya.',
        en: 'To be looked into: an ASN post was filled with someone who is no ASN on or after 28 November 2018, when that was barred (fields from, engagement, fillsAsnPost; PP 49/2018 Article 96 paragraph (1); PP 49/2018 Article 96 paragraph (2); UU 20/2023 Article 65 paragraph (1); UU 20/2023 Article 65 paragraph (2)). Concerns the official who appointed. Pass it on to the official who appointed; the ban binds the official and not the person.',
      },
    ],
  },
  {
    name: 'a decree for an ASN post of 2019',
    record: honorer({ from: '2019-02-01', fillsAsnPost: true }),
    on: '2025-06-01',
    issues: [
      {
        code: 'asn-post-filled-after-ban',
        id: 'Perlu diperiksa: jabatan ASN diisi dengan pegawai non-ASN sejak 28 November 2018, saat pengisian demikian dilarang (isian from, engagement, fillsAsnPost; PP 49/2018 Pasal 96 ayat (1); PP 49/2018 Pasal 96 ayat (2)). Yang berurusan: pejabat yang mengangkat. Teruskan kepada pejabat yang mengangkat; larangan itu mengikat pejabat, bukan pegawainya.',
        en: 'To be looked into: an ASN post was filled with someone who is no ASN on or after 28 November 2018, when that was barred (fields from, engagement, fillsAsnPost; PP 49/2018 Article 96 paragraph (1); PP 49/2018 Article 96 paragraph (2)). Concerns the official who appointed. Pass it on to the official who appointed; the ban binds the official and not the person.',
      },
    ],
  },
  {
    name: 'an end before the beginning',
    record: honorer({ lastDay: '2011-12-31' }),
    on: '2025-06-01',
    issues: [
      {
        code: 'days-out-of-order',
        id: 'Ditolak: tanggal-tanggal dalam catatan tidak mungkin berurutan demikian (isian from, lastDay). Yang berurusan: pemegang catatan. Periksa tanggal pada isian itu.',
        en: 'Refused: the days on record cannot follow one another like that (fields from, lastDay). Concerns whoever keeps the record. Check the dates in those fields.',
      },
    ],
  },
  {
    name: 'everything at once',
    record: cpns({
      birthDate: '2006-05-03',
      nip: '20060503 202413 1 000',
      golongan: 'V' as never,
      probation: { from: '2024-03-01', lastDay: '2024-02-01' },
    }),
    on: '2025-06-01',
    issues: [
      {
        code: 'nip-not-readable',
        id: 'Ditolak: NIP tidak terbaca menurut susunannya (isian nip; PP 11/2017 Pasal 33; UU 20/2023 Pasal 7 ayat (1)). Yang berurusan: pemegang catatan. Cocokkan NIP dengan surat keputusan pengangkatan.',
        en: 'Refused: the NIP does not read by its layout (fields nip; PP 11/2017 Article 33; UU 20/2023 Article 7 paragraph (1)). Concerns whoever keeps the record. Compare it with the decree of appointment.',
      },
      {
        code: 'cpns-under-18',
        id: 'Ditolak: umur pada TMT CPNS kurang dari 18 tahun (isian birthDate, tmtCpns; PP 11/2017 Pasal 23 ayat (1) huruf a). Yang berurusan: pemegang catatan. Periksa tanggal lahir dan TMT CPNS.',
        en: 'Refused: the age at the TMT CPNS is below 18 years (fields birthDate, tmtCpns; PP 11/2017 Article 23 paragraph (1) letter a). Concerns whoever keeps the record. Check the birth date and the TMT CPNS.',
      },
      {
        code: 'golongan-of-another-kind',
        id: 'Ditolak: golongan tidak berbentuk golongan jenis pegawai ini: I/a sampai IV/e bagi PNS, I sampai XVII bagi PPPK (isian kind, golongan; PP 11/2017 Pasal 352; Perpres 98/2020 bagian golongan). Yang berurusan: pemegang catatan. Periksa golongan dan jenis pegawai.',
        en: 'Refused: the golongan does not have the form for this kind of employee: I/a to IV/e for a PNS, I to XVII for a PPPK (fields kind, golongan; PP 11/2017 Article 352; Perpres 98/2020 part golongan). Concerns whoever keeps the record. Check the golongan and the kind.',
      },
      {
        code: 'days-out-of-order',
        id: 'Ditolak: tanggal-tanggal dalam catatan tidak mungkin berurutan demikian (isian probation.from, probation.lastDay). Yang berurusan: pemegang catatan. Periksa tanggal pada isian itu.',
        en: 'Refused: the days on record cannot follow one another like that (fields probation.from, probation.lastDay). Concerns whoever keeps the record. Check the dates in those fields.',
      },
    ],
  },
]
