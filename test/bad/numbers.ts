import type { DateInput } from '../../src/dates'
import type { StatedPerson } from '../../src/people'
import { revoked } from '../schemas/oddities'
import type { BadCase } from './bad-case'

/** What must be said of one issue of a number, in full. */
interface ExpectedNumberIssue {
  readonly code: string
  readonly part: string
  readonly given: string
  readonly accepted: readonly string[]
  readonly mayBe?: readonly string[]
  readonly bound?: string
  readonly id: string
  readonly en: string
}

/** A text that is no number of the kind asked for, and all that is reported of it, in order. */
export interface BadNumber {
  readonly name: string
  /** The parser asked; `any` is the one that tells the numbers apart. */
  readonly as: 'nip' | 'ni-pppk' | 'nik' | 'any'
  readonly text: unknown
  readonly on?: DateInput
  readonly issues: readonly ExpectedNumberIssue[]
}

/** A number that is read with one warning. */
export interface OddNumber {
  readonly name: string
  readonly text: string
  readonly on?: DateInput
  readonly warning: {
    readonly code: string
    readonly part: string
    readonly given: string
    readonly days: readonly string[]
    readonly id: string
    readonly en: string
  }
}

interface ExpectedDifference {
  readonly code: string
  readonly id: string
  readonly en: string
}

/** A number that is not that of the person on record. */
export interface NumberOfAnother {
  readonly name: string
  readonly text: string
  readonly on?: DateInput
  readonly stated: StatedPerson
  readonly issues: readonly ExpectedDifference[]
  readonly warnings: readonly ExpectedDifference[]
}

/** Every class of text that is refused; the numbers are nobody's. */
export const BAD_NUMBERS: readonly BadNumber[] = [
  {
    name: 'a figure, which has lost its last digits',
    as: 'nip',
    text: 199002142015031000,
    issues: [
      {
        code: 'not-text',
        part: 'whole',
        given: 'number',
        accepted: ['18 digits'],
        id: 'NIP: nilai berjenis number bukan teks. Yang diterima: teks yang memuat 18 digit. Kirimkanlah nomor sebagai teks; sebagai bilangan, digit terakhirnya dapat hilang.',
        en: 'NIP: a value of type number is no text. Accepted: a text of 18 digits. Send the number as text; kept as a figure it may lose its last digits.',
      },
    ],
  },
  {
    name: 'nothing at all',
    as: 'any',
    text: undefined,
    issues: [
      {
        code: 'not-text',
        part: 'whole',
        given: 'undefined',
        accepted: ['18 digits', '16 digits'],
        id: 'Nomor: nilai berjenis undefined bukan teks. Yang diterima: teks yang memuat 18 digit (NIP, nomor induk PPPK) atau 16 digit (NIK). Kirimkanlah nomor sebagai teks; sebagai bilangan, digit terakhirnya dapat hilang.',
        en: 'The number: a value of type undefined is no text. Accepted: a text of 18 digits (NIP, PPPK number) or 16 digits (NIK). Send the number as text; kept as a figure it may lose its last digits.',
      },
    ],
  },
  {
    name: 'an empty text',
    as: 'nip',
    text: '',
    issues: [
      {
        code: 'empty',
        part: 'whole',
        given: '',
        accepted: ['18 digits'],
        id: 'NIP: kosong. Yang diterima: 18 digit. Isilah nomornya.',
        en: 'NIP: empty. Accepted: 18 digits. Fill the number in.',
      },
    ],
  },
  {
    name: 'a text of a page',
    as: 'nik',
    text: '3273011402900001'.repeat(5),
    issues: [
      {
        code: 'too-long',
        part: 'whole',
        given: '3273011402900001327301140290000132730114…',
        accepted: ['16 digits'],
        id: 'NIK: "3273011402900001327301140290000132730114…" terlalu panjang untuk sebuah nomor. Yang diterima: 16 digit, boleh dengan spasi atau titik di antaranya. Salinlah nomornya saja.',
        en: 'NIK: "3273011402900001327301140290000132730114…" is too long for a number. Accepted: 16 digits, with spaces or dots between them if need be. Copy the number alone.',
      },
    ],
  },
  {
    name: 'the name of the number in front',
    as: 'nip',
    text: 'NIP. 19900214 201503 1 001',
    issues: [
      {
        code: 'label-in-front',
        part: 'whole',
        given: 'NIP.',
        accepted: ['18 digits'],
        id: 'NIP: "NIP." tertulis di depan nomor. Yang diterima: 18 digit tanpa sebutan. Hapuslah sebutan itu.',
        en: 'NIP: "NIP." stands in front of the number. Accepted: 18 digits without its name. Remove the name.',
      },
    ],
  },
  {
    name: 'dashes between the parts',
    as: 'nip',
    text: '19900214-201503-1-001',
    issues: [
      {
        code: 'separator-not-accepted',
        part: 'whole',
        given: '-',
        accepted: ['space', 'dot', 'no-break-space'],
        id: 'NIP: "-" bukan pemisah yang diterima. Yang diterima: spasi, spasi tak terputus, atau titik. Hapuslah tanda itu.',
        en: 'NIP: "-" is no separator that is accepted. Accepted: space, no-break space or dot. Remove the sign.',
      },
    ],
  },
  {
    name: 'a tab from a spreadsheet and a mark that cannot be seen',
    as: 'nik',
    text: '\t3273011402900001\u200b',
    issues: [
      {
        code: 'separator-not-accepted',
        part: 'whole',
        given: '\\u0009',
        accepted: ['space', 'dot', 'no-break-space'],
        id: 'NIK: "\\u0009" bukan pemisah yang diterima. Yang diterima: spasi, spasi tak terputus, atau titik. Hapuslah tanda itu.',
        en: 'NIK: "\\u0009" is no separator that is accepted. Accepted: space, no-break space or dot. Remove the sign.',
      },
      {
        code: 'separator-not-accepted',
        part: 'whole',
        given: '\\u200b',
        accepted: ['space', 'dot', 'no-break-space'],
        id: 'NIK: "\\u200b" bukan pemisah yang diterima. Yang diterima: spasi, spasi tak terputus, atau titik. Hapuslah tanda itu.',
        en: 'NIK: "\\u200b" is no separator that is accepted. Accepted: space, no-break space or dot. Remove the sign.',
      },
    ],
  },
  {
    name: 'the letter O for 0',
    as: 'ni-pppk',
    text: '19900214 202121 2 OO1',
    issues: [
      {
        code: 'not-a-digit',
        part: 'whole',
        given: 'OO',
        accepted: ['0-9'],
        id: 'Nomor induk PPPK: "OO" bukan angka. Yang diterima: angka 0-9. Periksalah dokumen asal; huruf O dan l sering terbaca sebagai ganti 0 dan 1.',
        en: 'PPPK number: "OO" is no digit. Accepted: the digits 0-9. Check the document it comes from; the letters O and l are often read for 0 and 1.',
      },
    ],
  },
  {
    name: '17 digits',
    as: 'nip',
    text: '19900214 201503 1 00',
    issues: [
      {
        code: 'wrong-length',
        part: 'whole',
        given: '17',
        accepted: ['18 digits'],
        id: 'NIP: berisi 17 digit. Yang diterima: 18 digit. Periksalah digit yang kurang atau berlebih pada dokumen asal.',
        en: 'NIP: it has 17 digits. Accepted: 18 digits. Look for the missing or added digit in the document it comes from.',
      },
    ],
  },
  {
    name: '19 digits',
    as: 'any',
    text: '19900214 201503 1 0011',
    issues: [
      {
        code: 'wrong-length',
        part: 'whole',
        given: '19',
        accepted: ['18 digits', '16 digits'],
        id: 'Nomor: berisi 19 digit. Yang diterima: 18 digit (NIP, nomor induk PPPK) atau 16 digit (NIK). Periksalah digit yang kurang atau berlebih pada dokumen asal.',
        en: 'The number: it has 19 digits. Accepted: 18 digits (NIP, PPPK number) or 16 digits (NIK). Look for the missing or added digit in the document it comes from.',
      },
    ],
  },
  {
    name: 'a NIP of before 2007',
    as: 'any',
    text: '130123456',
    issues: [
      {
        code: 'wrong-length',
        part: 'whole',
        given: '9',
        accepted: ['18 digits', '16 digits'],
        mayBe: ['nip-lama'],
        id: 'Nomor: berisi 9 digit. Yang diterima: 18 digit (NIP, nomor induk PPPK) atau 16 digit (NIK). Itu panjang NIP lama; jika memang itu maksudnya, isilah di tempatnya sendiri.',
        en: 'The number: it has 9 digits. Accepted: 18 digits (NIP, PPPK number) or 16 digits (NIK). That is the length of: old NIP; if that is what is meant, enter it in its own field.',
      },
    ],
  },
  {
    name: 'a NIK in the field of the NIP',
    as: 'nip',
    text: '3273011402900001',
    issues: [
      {
        code: 'wrong-length',
        part: 'whole',
        given: '16',
        accepted: ['18 digits'],
        mayBe: ['nik', 'npwp'],
        id: 'NIP: berisi 16 digit. Yang diterima: 18 digit. Itu panjang NIK atau NPWP; jika memang itu maksudnya, isilah di tempatnya sendiri.',
        en: 'NIP: it has 16 digits. Accepted: 18 digits. That is the length of: NIK or NPWP; if that is what is meant, enter it in its own field.',
      },
    ],
  },
  {
    name: 'a NIP in the field of the NIK',
    as: 'nik',
    text: '19900214 201503 1 001',
    issues: [
      {
        code: 'wrong-length',
        part: 'whole',
        given: '18',
        accepted: ['16 digits'],
        mayBe: ['nip', 'ni-pppk'],
        id: 'NIK: berisi 18 digit. Yang diterima: 16 digit. Itu panjang NIP atau nomor induk PPPK; jika memang itu maksudnya, isilah di tempatnya sendiri.',
        en: 'NIK: it has 18 digits. Accepted: 16 digits. That is the length of: NIP or PPPK number; if that is what is meant, enter it in its own field.',
      },
    ],
  },
  {
    name: 'the number of a PPPK in the field of the NIP',
    as: 'nip',
    text: '19900214 202121 2 001',
    issues: [
      {
        code: 'of-another-kind',
        part: 'appointment-month',
        given: '21',
        accepted: ['01-12'],
        mayBe: ['ni-pppk'],
        id: 'NIP, bulan pengangkatan (digit 13-14): "21" menunjukkan susunan nomor induk PPPK. Yang diterima: 01-12. Isilah nomor itu di tempatnya sendiri, atau periksalah dokumen asal.',
        en: 'NIP, month of appointment (digits 13-14): "21" belongs to the layout of: PPPK number. Accepted: 01-12. Enter that number in its own field, or check the document it comes from.',
      },
    ],
  },
  {
    name: 'a NIP in the field of the number of a PPPK',
    as: 'ni-pppk',
    text: '19900214 201901 2 001',
    issues: [
      {
        code: 'of-another-kind',
        part: 'agreement-code',
        given: '01',
        accepted: ['21-99'],
        mayBe: ['nip'],
        id: 'Nomor induk PPPK, kode perjanjian kerja (digit 13-14): "01" menunjukkan susunan NIP. Yang diterima: 21-99. Isilah nomor itu di tempatnya sendiri, atau periksalah dokumen asal.',
        en: 'PPPK number, agreement code (digits 13-14): "01" belongs to the layout of: NIP. Accepted: 21-99. Enter that number in its own field, or check the document it comes from.',
      },
    ],
  },
  {
    name: 'an 18-digit number of neither kind',
    as: 'any',
    text: '19900214 201513 1 001',
    issues: [
      {
        code: 'kind-not-told',
        part: 'kind-code',
        given: '13',
        accepted: ['01-12', '21-99'],
        id: 'Nomor, kode pembeda NIP dan nomor induk PPPK (digit 13-14): "13" tidak menunjukkan NIP ataupun nomor induk PPPK. Yang diterima: 01-12 (bulan, pada NIP) atau 21-99 (kode perjanjian kerja, pada nomor induk PPPK). Periksalah dokumen asal.',
        en: 'The number, code that tells a NIP from a PPPK number (digits 13-14): "13" fits neither a NIP nor a PPPK number. Accepted: 01-12 (a month, in a NIP) or 21-99 (an agreement code, in a PPPK number). Check the document it comes from.',
      },
    ],
  },
  {
    name: '30 February',
    as: 'nip',
    text: '19900230 201503 1 001',
    issues: [
      {
        code: 'impossible-date',
        part: 'birth-date',
        given: '19900230',
        accepted: ['YYYYMMDD, 1900-2099'],
        id: 'NIP, tanggal lahir (digit 1-8): "19900230" bukan tanggal yang ada dalam kalender. Yang diterima: tahun 1900-2099, bulan, dan tanggal (YYYYMMDD). Periksalah dokumen asal.',
        en: 'NIP, birth date (digits 1-8): "19900230" is no day of the calendar. Accepted: a year 1900-2099, month and day (YYYYMMDD). Check the document it comes from.',
      },
    ],
  },
  {
    name: '30 February of a woman, in a NIK',
    as: 'nik',
    text: '3273017002900001',
    issues: [
      {
        code: 'impossible-date',
        part: 'birth-date',
        given: '700290',
        accepted: ['DDMMYY', 'DDMMYY, DD + 40'],
        id: 'NIK, tanggal lahir (digit 7-12): "700290" bukan tanggal yang ada dalam kalender. Yang diterima: tanggal, bulan, dan dua digit tahun (DDMMYY); bagi wanita tanggalnya ditambah 40. Periksalah dokumen asal.',
        en: 'NIK, birth date (digits 7-12): "700290" is no day of the calendar. Accepted: day, month and two digits of the year (DDMMYY), with 40 added to the day for women. Check the document it comes from.',
      },
    ],
  },
  {
    name: 'a year of appointment that is none',
    as: 'nip',
    text: '19900214 021503 1 001',
    issues: [
      {
        code: 'impossible-year',
        part: 'appointment-year',
        given: '0215',
        accepted: ['1900-2099'],
        id: 'NIP, tahun pengangkatan (digit 9-12): "0215" di luar batas. Yang diterima: 1900-2099. Periksalah surat keputusan pengangkatannya.',
        en: 'NIP, year of appointment (digits 9-12): "0215" is out of range. Accepted: 1900-2099. Check the decree of appointment.',
      },
    ],
  },
  {
    name: 'a month that is none',
    as: 'nip',
    text: '19900214 201500 1 001',
    issues: [
      {
        code: 'impossible-month',
        part: 'appointment-month',
        given: '00',
        accepted: ['01-12'],
        id: 'NIP, bulan pengangkatan (digit 13-14): "00" bukan bulan. Yang diterima: 01-12. Periksalah surat keputusan pengangkatannya.',
        en: 'NIP, month of appointment (digits 13-14): "00" is no month. Accepted: 01-12. Check the decree of appointment.',
      },
    ],
  },
  {
    name: 'a code that no agreement has',
    as: 'ni-pppk',
    text: '19900214 202113 2 001',
    issues: [
      {
        code: 'impossible-agreement-code',
        part: 'agreement-code',
        given: '13',
        accepted: ['21-99'],
        id: 'Nomor induk PPPK, kode perjanjian kerja (digit 13-14): "13" tidak dipakai pada nomor induk PPPK. Yang diterima: 21-99. Periksalah dokumen asal.',
        en: 'PPPK number, agreement code (digits 13-14): "13" is not used in PPPK numbers. Accepted: 21-99. Check the document it comes from.',
      },
    ],
  },
  {
    name: 'a sex digit that is none, and a serial of zeros',
    as: 'nip',
    text: '19900214 201503 3 000',
    issues: [
      {
        code: 'impossible-sex',
        part: 'sex',
        given: '3',
        accepted: ['1', '2'],
        id: 'NIP, kode jenis kelamin (digit 15): "3" tidak menunjukkan jenis kelamin. Yang diterima: 1 (pria) atau 2 (wanita). Periksalah dokumen asal.',
        en: 'NIP, sex digit (digit 15): "3" tells no sex. Accepted: 1 (man) or 2 (woman). Check the document it comes from.',
      },
      {
        code: 'serial-zero',
        part: 'serial',
        given: '000',
        accepted: ['001-999'],
        id: 'NIP, nomor urut (digit 16-18): "000" bukan nomor urut. Yang diterima: 001-999. Periksalah dokumen asal.',
        en: 'NIP, serial (digits 16-18): "000" is no serial. Accepted: 001-999. Check the document it comes from.',
      },
    ],
  },
  {
    name: 'a serial of zeros in a NIK',
    as: 'nik',
    text: '3273011402900000',
    issues: [
      {
        code: 'serial-zero',
        part: 'serial',
        given: '0000',
        accepted: ['0001-9999'],
        id: 'NIK, nomor urut (digit 13-16): "0000" bukan nomor urut. Yang diterima: 0001-9999. Periksalah dokumen asal.',
        en: 'NIK, serial (digits 13-16): "0000" is no serial. Accepted: 0001-9999. Check the document it comes from.',
      },
    ],
  },
  {
    name: 'an appointment before birth',
    as: 'nip',
    text: '19950214 199003 1 001',
    issues: [
      {
        code: 'appointed-before-birth',
        part: 'appointment-month',
        given: '199003',
        accepted: ['YYYYMM, 1995-02 or later'],
        bound: '1995-02',
        id: 'NIP, bulan pengangkatan (digit 9-14): "199003" mendahului tanggal lahir pada nomor itu sendiri. Yang diterima: Februari 1995 atau sesudahnya. Periksalah kedua bagian itu pada dokumen asal.',
        en: 'NIP, month of appointment (digits 9-14): "199003" comes before the birth date in the number itself. Accepted: February 1995 or later. Check both parts in the document they come from.',
      },
    ],
  },
  {
    name: 'an appointment as PPPK in the year before birth',
    as: 'ni-pppk',
    text: '20250214 202421 1 001',
    issues: [
      {
        code: 'appointed-before-birth',
        part: 'appointment-year',
        given: '2024',
        accepted: ['2025 or later'],
        bound: '2025',
        id: 'Nomor induk PPPK, tahun pengangkatan (digit 9-12): "2024" mendahului tanggal lahir pada nomor itu sendiri. Yang diterima: 2025 atau sesudahnya. Periksalah kedua bagian itu pada dokumen asal.',
        en: 'PPPK number, year of appointment (digits 9-12): "2024" comes before the birth date in the number itself. Accepted: 2025 or later. Check both parts in the document they come from.',
      },
    ],
  },
  {
    name: 'an appointment at 15',
    as: 'nip',
    text: '19900214 200503 1 001',
    issues: [
      {
        code: 'appointed-under-18',
        part: 'appointment-month',
        given: '200503',
        accepted: ['YYYYMM, 2008-02 or later'],
        bound: '2008-02',
        id: 'NIP, bulan pengangkatan (digit 9-14): "200503" mendahului usia 18 tahun, usia terendah pelamar (PP 98/2000 Pasal 6 huruf b; PP 11/2017 Pasal 23 ayat (1) huruf a). Yang diterima: Februari 2008 atau sesudahnya. Periksalah tanggal lahir dan TMT CPNS.',
        en: 'NIP, month of appointment (digits 9-14): "200503" comes before the age of 18, the lowest for applicants (PP 98/2000 Article 6 letter b; PP 11/2017 Article 23 paragraph (1) letter a). Accepted: February 2008 or later. Check the birth date and the first day as CPNS.',
      },
    ],
  },
  {
    name: 'an appointment as PPPK before there were any',
    as: 'ni-pppk',
    text: '19900214 201821 1 001',
    issues: [
      {
        code: 'appointed-before-pppk',
        part: 'appointment-year',
        given: '2018',
        accepted: ['2019-2099'],
        bound: '2019',
        id: 'Nomor induk PPPK, tahun pengangkatan (digit 9-12): "2018" mendahului pengangkatan PPPK yang pertama. Yang diterima: 2019 atau sesudahnya. Periksalah dokumen asal; nomor dari tahun itu mungkin NIP.',
        en: 'PPPK number, year of appointment (digits 9-12): "2018" comes before the first appointments of PPPK. Accepted: 2019 or later. Check the document it comes from; a number of that year may be a NIP.',
      },
    ],
  },
  {
    name: 'a birth after the reading',
    as: 'nip',
    text: '20300214 204903 1 001',
    on: '2026-01-01',
    issues: [
      {
        code: 'born-after-reading',
        part: 'birth-date',
        given: '20300214',
        accepted: ['YYYYMMDD, 2026-01-01 or earlier'],
        bound: '2026-01-01',
        id: 'NIP, tanggal lahir (digit 1-8): "20300214" sesudah hari pembacaan nomor. Yang diterima: 1 Januari 2026 atau sebelumnya. Periksalah tanggal lahirnya.',
        en: 'NIP, birth date (digits 1-8): "20300214" lies after the day on which the number is read. Accepted: 1 January 2026 or earlier. Check the birth date.',
      },
    ],
  },
  {
    name: 'a NIK of a birth after the reading',
    as: 'nik',
    text: '3273016902000001',
    on: '1999-12-31',
    issues: [
      {
        code: 'born-after-reading',
        part: 'birth-date',
        given: '690200',
        accepted: ['DDMMYY, 1999-12-31 or earlier'],
        bound: '1999-12-31',
        id: 'NIK, tanggal lahir (digit 7-12): "690200" sesudah hari pembacaan nomor. Yang diterima: 31 Desember 1999 atau sebelumnya. Periksalah tanggal lahirnya.',
        en: 'NIK, birth date (digits 7-12): "690200" lies after the day on which the number is read. Accepted: 31 December 1999 or earlier. Check the birth date.',
      },
    ],
  },
  {
    name: 'everything at once',
    as: 'any',
    text: 'NIP: 19900230/201513/3/000',
    issues: [
      {
        code: 'label-in-front',
        part: 'whole',
        given: 'NIP:',
        accepted: ['18 digits', '16 digits'],
        id: 'Nomor: "NIP:" tertulis di depan nomor. Yang diterima: 18 digit (NIP, nomor induk PPPK) atau 16 digit (NIK) tanpa sebutan. Hapuslah sebutan itu.',
        en: 'The number: "NIP:" stands in front of the number. Accepted: 18 digits (NIP, PPPK number) or 16 digits (NIK) without its name. Remove the name.',
      },
      {
        code: 'separator-not-accepted',
        part: 'whole',
        given: '/',
        accepted: ['space', 'dot', 'no-break-space'],
        id: 'Nomor: "/" bukan pemisah yang diterima. Yang diterima: spasi, spasi tak terputus, atau titik. Hapuslah tanda itu.',
        en: 'The number: "/" is no separator that is accepted. Accepted: space, no-break space or dot. Remove the sign.',
      },
      {
        code: 'impossible-date',
        part: 'birth-date',
        given: '19900230',
        accepted: ['YYYYMMDD, 1900-2099'],
        id: 'Nomor, tanggal lahir (digit 1-8): "19900230" bukan tanggal yang ada dalam kalender. Yang diterima: tahun 1900-2099, bulan, dan tanggal (YYYYMMDD). Periksalah dokumen asal.',
        en: 'The number, birth date (digits 1-8): "19900230" is no day of the calendar. Accepted: a year 1900-2099, month and day (YYYYMMDD). Check the document it comes from.',
      },
      {
        code: 'kind-not-told',
        part: 'kind-code',
        given: '13',
        accepted: ['01-12', '21-99'],
        id: 'Nomor, kode pembeda NIP dan nomor induk PPPK (digit 13-14): "13" tidak menunjukkan NIP ataupun nomor induk PPPK. Yang diterima: 01-12 (bulan, pada NIP) atau 21-99 (kode perjanjian kerja, pada nomor induk PPPK). Periksalah dokumen asal.',
        en: 'The number, code that tells a NIP from a PPPK number (digits 13-14): "13" fits neither a NIP nor a PPPK number. Accepted: 01-12 (a month, in a NIP) or 21-99 (an agreement code, in a PPPK number). Check the document it comes from.',
      },
      {
        code: 'impossible-sex',
        part: 'sex',
        given: '3',
        accepted: ['1', '2'],
        id: 'Nomor, kode jenis kelamin (digit 15): "3" tidak menunjukkan jenis kelamin. Yang diterima: 1 (pria) atau 2 (wanita). Periksalah dokumen asal.',
        en: 'The number, sex digit (digit 15): "3" tells no sex. Accepted: 1 (man) or 2 (woman). Check the document it comes from.',
      },
      {
        code: 'serial-zero',
        part: 'serial',
        given: '000',
        accepted: ['001-999'],
        id: 'Nomor, nomor urut (digit 16-18): "000" bukan nomor urut. Yang diterima: 001-999. Periksalah dokumen asal.',
        en: 'The number, serial (digits 16-18): "000" is no serial. Accepted: 001-999. Check the document it comes from.',
      },
    ],
  },
]

/** Every class of number that is read with a warning. */
export const ODD_NUMBERS: readonly OddNumber[] = [
  {
    name: 'a year of two digits',
    text: '3273011403050002',
    on: '2026-01-01',
    warning: {
      code: 'century-not-told',
      part: 'birth-date',
      given: '140305',
      days: ['1905-03-14', '2005-03-14'],
      id: 'NIK, tanggal lahir: "140305" dapat berarti 14 Maret 1905 atau 14 Maret 2005, karena tahunnya hanya dua digit. Tentukanlah dari dokumen lain, bukan dari nomor ini.',
      en: 'NIK, birth date: "140305" may mean 14 March 1905 or 14 March 2005, since its year has two digits. Take the year from another document, not from this number.',
    },
  },
  {
    name: 'a region between kabupaten and kota',
    text: '3270011402900001',
    on: '2026-01-01',
    warning: {
      code: 'region-not-of-form',
      part: 'region',
      given: '327001',
      days: [],
      id: 'NIK, kode wilayah: "327001" tidak menurut bentuk kode wilayah (kabupaten 01-69, kota 71-99, kecamatan mulai 01). Kode lama tetap berlaku; cocokkanlah dengan kartunya.',
      en: 'NIK, region code: "327001" has not the form of a region code (kabupaten 01-69, kota 71-99, kecamatan from 01). Old codes stay valid; compare it with the card.',
    },
  },
  {
    name: '16 digits that begin with 0',
    text: '0273011402900001',
    on: '2026-01-01',
    warning: {
      code: 'looks-like-npwp',
      part: 'region',
      given: '02',
      days: [],
      id: 'NIK, kode wilayah: tidak ada provinsi dengan kode "02". Nomor 16 digit yang diawali 0 biasanya NPWP 15 digit yang diberi 0 di depan. Periksalah apakah ini memang NIK.',
      en: 'NIK, region code: no province has the code "02". Sixteen digits that begin with 0 are mostly an NPWP of 15 digits with 0 put in front. Check that this is a NIK.',
    },
  },
  {
    name: 'an appointment at 17, of 1983',
    text: '19650820 198303 1 004',
    warning: {
      code: 'appointed-under-18-earlier',
      part: 'appointment-month',
      given: '198303',
      days: [],
      id: 'NIP, bulan pengangkatan: Maret 1983 mendahului usia 18 tahun, pada masa yang aturannya belum dibaca di sini. Periksalah surat keputusan pengangkatannya.',
      en: 'NIP, month of appointment: March 1983 comes before the age of 18, at a time whose rule was not read here. Check the decree of appointment.',
    },
  },
  {
    name: 'an appointment at 44',
    text: '19640101 200801 2 999',
    warning: {
      code: 'appointed-over-36',
      part: 'appointment-month',
      given: '200801',
      days: [],
      id: 'NIP, bulan pengangkatan: Januari 2008 sesudah usia 36 tahun, padahal pelamar paling tua 35 tahun (PP 98/2000 Pasal 6 huruf b; PP 11/2017 Pasal 23 ayat (1) huruf a). Jabatan tertentu dan program pengangkatan terdahulu dapat menjadi alasannya.',
      en: 'NIP, month of appointment: January 2008 comes after the age of 36, while applicants are at most 35 (PP 98/2000 Article 6 letter b; PP 11/2017 Article 23 paragraph (1) letter a). Certain posts and former programmes of appointment may be the reason.',
    },
  },
  {
    name: 'an appointment as PPPK at 17',
    text: '20080101 202521 1 001',
    warning: {
      code: 'appointed-under-20',
      part: 'appointment-year',
      given: '2025',
      days: [],
      id: 'Nomor induk PPPK, tahun pengangkatan: pada tahun 2025 orang ini belum 20 tahun, usia terendah pelamar PPPK untuk jabatan fungsional (PP 49/2018 Pasal 16 huruf a). Periksalah jabatannya dan tanggal lahirnya.',
      en: 'PPPK number, year of appointment: in 2025 this person was not yet 20, the lowest age of PPPK applicants for a functional post (PP 49/2018 Article 16 letter a). Check the post and the birth date.',
    },
  },
  {
    name: 'an appointment next month',
    text: '20010101 202602 1 003',
    on: '2026-01-01',
    warning: {
      code: 'appointed-after-reading',
      part: 'appointment-month',
      given: '202602',
      days: [],
      id: 'NIP, bulan pengangkatan: Februari 2026 sesudah hari pembacaan nomor. Periksalah surat keputusan pengangkatannya.',
      en: 'NIP, month of appointment: February 2026 lies after the day on which the number is read. Check the decree of appointment.',
    },
  },
  {
    name: 'an appointment next year',
    text: '19900214 202721 1 003',
    on: '2026-01-01',
    warning: {
      code: 'appointed-after-reading',
      part: 'appointment-year',
      given: '2027',
      days: [],
      id: 'Nomor induk PPPK, tahun pengangkatan: 2027 sesudah hari pembacaan nomor. Periksalah surat keputusan pengangkatannya.',
      en: 'PPPK number, year of appointment: 2027 lies after the day on which the number is read. Check the decree of appointment.',
    },
  },
]

/** Every way in which a number and a record differ. */
export const NUMBERS_OF_ANOTHER: readonly NumberOfAnother[] = [
  {
    name: 'a NIP of another person',
    text: '19900214 201503 1 001',
    stated: { birthDate: '1990-02-15', sex: 'wanita', kind: 'pppk', appointedOn: '2016-03-02' },
    issues: [
      {
        code: 'birth-date-differs',
        id: 'NIP, tanggal lahir: menurut nomor 14 Februari 1990, menurut data 15 Februari 1990. Periksalah akta kelahiran dan surat keputusan; jika tanggal lahir pernah diperbaiki, catatlah perbaikannya.',
        en: 'NIP, birth date: by the number 14 February 1990, on record 15 February 1990. Check the birth certificate and the decree; if the birth date was corrected, record the correction.',
      },
      {
        code: 'sex-differs',
        id: 'NIP, jenis kelamin: menurut nomor pria, menurut data wanita. Periksalah nomor dan datanya.',
        en: 'NIP, sex: by the number man, on record woman. Check the number and the record.',
      },
      {
        code: 'kind-differs',
        id: 'NIP, jenis kepegawaian: nomor ini milik PNS atau CPNS, sedangkan data menyebut PPPK. Periksalah jenis kepegawaian dan nomornya.',
        en: 'NIP, kind of employment: the number is one of PNS (civil servant) or CPNS (civil servant on probation), while the record says PPPK. Check the kind of employment and the number.',
      },
      {
        code: 'appointment-differs',
        id: 'NIP, TMT pengangkatan pertama: menurut nomor Maret 2015, menurut data TMT 2 Maret 2016. Periksalah surat keputusan pengangkatan pertama.',
        en: 'NIP, first day of the first appointment: by the number March 2015, on record 2 March 2016. Check the decree of the first appointment.',
      },
    ],
    warnings: [
      {
        code: 'appointment-not-on-the-first',
        id: 'NIP, TMT pengangkatan pertama: TMT 2 Maret 2016 bukan tanggal 1. TMT CPNS biasanya tanggal 1; periksalah surat keputusannya.',
        en: 'NIP, first day of the first appointment: 2 March 2016 is not the 1st of a month. An appointment as CPNS usually begins on the 1st; check the decree.',
      },
    ],
  },
  {
    name: 'a corrected birth date',
    text: '19900214 202121 1 001',
    stated: { birthDate: '1990-02-15', birthDateCorrected: true, kind: 'thl', appointedOn: '2022-01-01' },
    issues: [
      {
        code: 'kind-differs',
        id: 'Nomor induk PPPK, jenis kepegawaian: nomor ini milik PPPK atau PPPK paruh waktu, sedangkan data menyebut tenaga harian lepas. Periksalah jenis kepegawaian dan nomornya.',
        en: 'PPPK number, kind of employment: the number is one of PPPK or part-time PPPK, while the record says daily worker (THL). Check the kind of employment and the number.',
      },
    ],
    warnings: [
      {
        code: 'birth-date-differs',
        id: 'Nomor induk PPPK, tanggal lahir: menurut nomor 14 Februari 1990, menurut data 15 Februari 1990. Periksalah akta kelahiran dan surat keputusan; jika tanggal lahir pernah diperbaiki, catatlah perbaikannya.',
        en: 'PPPK number, birth date: by the number 14 February 1990, on record 15 February 1990. Check the birth certificate and the decree; if the birth date was corrected, record the correction.',
      },
      {
        code: 'appointment-differs',
        id: 'Nomor induk PPPK, TMT pengangkatan pertama: menurut nomor 2021, menurut data TMT 1 Januari 2022. Periksalah surat keputusan pengangkatan pertama.',
        en: 'PPPK number, first day of the first appointment: by the number 2021, on record 1 January 2022. Check the decree of the first appointment.',
      },
    ],
  },
  {
    name: 'a NIK of either century',
    text: '3273011403050002',
    on: '2026-01-01',
    stated: { birthDate: '2005-04-14', sex: 'wanita' },
    issues: [],
    warnings: [
      {
        code: 'birth-date-differs',
        id: 'NIK, tanggal lahir: menurut nomor 14 Maret 1905 atau 14 Maret 2005, menurut data 14 April 2005. NIK tidak berubah meskipun data kelahiran diperbaiki; cocokkanlah dengan dokumen kependudukan.',
        en: 'NIK, birth date: by the number 14 March 1905 or 14 March 2005, on record 14 April 2005. A NIK does not change when birth data are corrected; compare it with the civil registry.',
      },
      {
        code: 'sex-differs',
        id: 'NIK, jenis kelamin: menurut nomor pria, menurut data wanita. Pada NIK wanita tanggal lahir ditambah 40; cocokkanlah dengan dokumen kependudukan.',
        en: 'NIK, sex: by the number man, on record woman. In the NIK of a woman 40 is added to the day of birth; compare it with the civil registry.',
      },
    ],
  },
  {
    name: 'a village head who is a PNS',
    text: '19900214 201503 1 001',
    stated: { kind: 'kepala-desa' },
    issues: [],
    warnings: [
      {
        code: 'kind-differs',
        id: 'NIP, jenis kepegawaian: nomor ini milik PNS atau CPNS, sedangkan data menyebut kepala desa. Periksalah jenis kepegawaian dan nomornya.',
        en: 'NIP, kind of employment: the number is one of PNS (civil servant) or CPNS (civil servant on probation), while the record says village head. Check the kind of employment and the number.',
      },
    ],
  },
]

/** Requests at the open door that cannot be read. */
export const NUMBER_REQUESTS: readonly BadCase[] = [
  {
    name: 'a number with two wrong parts, and a record in words of its own',
    door: 'checkNumber',
    input: () => ({
      number: '19900230 201503 1 000',
      on: '1/1/2026',
      person: { birthDate: '1990-02-30', sex: 'L', kind: 'ppk', nama: 'x' },
    }),
    issues: [
      {
        path: 'number',
        code: 'number-part',
        given: '"19900230"',
        accepted: ['YYYYMMDD, 1900-2099'],
        id: 'number: NIP, tanggal lahir (digit 1-8): "19900230" bukan tanggal yang ada dalam kalender. Yang diterima: tahun 1900-2099, bulan, dan tanggal (YYYYMMDD). Periksalah dokumen asal.',
        en: 'number: NIP, birth date (digits 1-8): "19900230" is no day of the calendar. Accepted: a year 1900-2099, month and day (YYYYMMDD). Check the document it comes from.',
      },
      {
        path: 'number',
        code: 'number-part',
        given: '"000"',
        accepted: ['001-999'],
        id: 'number: NIP, nomor urut (digit 16-18): "000" bukan nomor urut. Yang diterima: 001-999. Periksalah dokumen asal.',
        en: 'number: NIP, serial (digits 16-18): "000" is no serial. Accepted: 001-999. Check the document it comes from.',
      },
      {
        path: 'on',
        code: 'not-a-date',
        given: '"1/1/2026"',
        accepted: ['YYYY-MM-DD'],
        nearest: '2026-01-01',
        id: 'on: "1/1/2026" tidak ditulis sebagai tanggal. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Yang terdekat ialah "2026-01-01"; tulislah itu jika memang hari itu maksudnya.',
        en: 'on: "1/1/2026" is not written as a day. Accepted: a real day written YYYY-MM-DD. The nearest is "2026-01-01"; write it if that day is meant.',
      },
      {
        path: 'person.birthDate',
        code: 'impossible-date',
        given: '"1990-02-30"',
        accepted: ['YYYY-MM-DD'],
        nearest: '1990-02-28',
        id: 'person.birthDate: "1990-02-30" tidak ada dalam kalender. Yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD. Yang terdekat ialah "1990-02-28"; tulislah itu jika memang hari itu maksudnya.',
        en: 'person.birthDate: "1990-02-30" is no day of the calendar. Accepted: a real day written YYYY-MM-DD. The nearest is "1990-02-28"; write it if that day is meant.',
      },
      {
        path: 'person.sex',
        code: 'unknown-value',
        given: '"L"',
        accepted: ['pria', 'wanita'],
        nearest: 'pria',
        id: 'person.sex: "L" tidak diterima. Yang diterima: "pria", "wanita". Yang terdekat ialah "pria"; tulislah itu jika memang itu maksudnya.',
        en: 'person.sex: "L" is not accepted. Accepted: "pria", "wanita". The nearest is "pria"; write it if that is what is meant.',
      },
      {
        path: 'person.kind',
        code: 'ambiguous-value',
        given: '"ppk"',
        accepted: 35,
        id: 'person.kind: "ppk" mempunyai beberapa arti. Yang diterima: salah satu dari 35 kode dalam daftar `accepted`. Tulislah arti yang dimaksud.',
        en: 'person.kind: "ppk" has several senses. Accepted: one of the 35 codes listed in `accepted`. Write the one that is meant.',
      },
      {
        path: 'person.nama',
        code: 'unknown-key',
        given: '"nama"',
        accepted: ['birthDate', 'birthDateCorrected', 'sex', 'kind', 'appointedOn'],
        id: 'person.nama: isian ini tidak dikenal. Yang diterima di sini: birthDate, birthDateCorrected, sex, kind, appointedOn. Hapuslah isian ini.',
        en: 'person.nama: not a field that is known. Accepted here: birthDate, birthDateCorrected, sex, kind, appointedOn. Remove the field.',
      },
    ],
  },
  {
    name: 'a number that only the day of the reading speaks against',
    door: 'checkNumber',
    input: () => ({ number: '20300214 204903 1 001', on: '2026-01-01' }),
    issues: [
      {
        path: 'number',
        code: 'number-part',
        given: '"20300214"',
        accepted: ['YYYYMMDD, 2026-01-01 or earlier'],
        id: 'number: NIP, tanggal lahir (digit 1-8): "20300214" sesudah hari pembacaan nomor. Yang diterima: 1 Januari 2026 atau sebelumnya. Periksalah tanggal lahirnya.',
        en: 'number: NIP, birth date (digits 1-8): "20300214" lies after the day on which the number is read. Accepted: 1 January 2026 or earlier. Check the birth date.',
      },
    ],
  },
  {
    name: 'a figure for a number',
    door: 'checkNumber',
    input: () => ({ number: 3273011402900001 }),
    issues: [
      {
        path: 'number',
        code: 'wrong-type',
        given: '3273011402900001',
        accepted: ['text, 1 to 64 characters'],
        id: 'number: 3273011402900001 bukan bentuk yang diterima. Yang diterima: teks, 1 sampai 64 karakter. Isilah dalam bentuk itu; isian yang tidak wajib dan belum diketahui dihilangkan saja.',
        en: 'number: 3273011402900001 is not of the form accepted. Accepted: a text of 1 to 64 characters. Give it in that form; an optional field that is not known is left out.',
      },
    ],
  },
  {
    name: 'a text of a page for a number',
    door: 'checkNumber',
    input: () => ({ number: '1'.repeat(1_000_000) }),
    issues: [
      {
        path: 'number',
        code: 'too-long',
        given: '"111111111111111111111111111111111111111111111111111111111111…"',
        accepted: ['text, 1 to 64 characters'],
        id: 'number: "111111111111111111111111111111111111111111111111111111111111…" terlalu panjang. Yang diterima: teks, 1 sampai 64 karakter. Ringkaslah isinya.',
        en: 'number: "111111111111111111111111111111111111111111111111111111111111…" is too long. Accepted: a text of 1 to 64 characters. Shorten it.',
      },
    ],
  },
  {
    name: 'no number',
    door: 'checkNumber',
    input: () => ({}),
    issues: [
      {
        path: 'number',
        code: 'missing',
        given: 'undefined',
        accepted: ['text, 1 to 64 characters'],
        id: 'number: belum diisi. Yang diterima: teks, 1 sampai 64 karakter. Lengkapilah isian ini.',
        en: 'number: not given. Accepted: a text of 1 to 64 characters. Fill it in.',
      },
    ],
  },
  {
    name: 'a number of the wrong length',
    door: 'checkNumber',
    input: () => ({ number: '19900214 201503 1 00' }),
    issues: [
      {
        path: 'number',
        code: 'number-part',
        given: '"19900214 201503 1 00"',
        accepted: ['18 digits', '16 digits'],
        id: 'number: Nomor: berisi 17 digit. Yang diterima: 18 digit (NIP, nomor induk PPPK) atau 16 digit (NIK). Periksalah digit yang kurang atau berlebih pada dokumen asal.',
        en: 'number: The number: it has 17 digits. Accepted: 18 digits (NIP, PPPK number) or 16 digits (NIK). Look for the missing or added digit in the document it comes from.',
      },
    ],
  },
  {
    name: 'a number that refuses to be read',
    door: 'checkNumber',
    input: () => ({ number: revoked() }),
    issues: [
      {
        path: 'number',
        code: 'not-plain',
        given: 'unreadable',
        accepted: ['text, 1 to 64 characters'],
        id: 'number: objek yang menolak dibaca tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: teks, 1 sampai 64 karakter. Isilah dengan data polos.',
        en: 'number: an object that refuses to be read is not accepted, since only plain data as in JSON is read. Accepted: a text of 1 to 64 characters. Give plain data.',
      },
    ],
  },
]
