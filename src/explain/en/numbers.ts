import type { NumberWords } from '../number-words'

/** Identity numbers, in English. */
export const numbers: NumberWords = {
  kinds: {
    nip: 'NIP',
    'ni-pppk': 'PPPK number',
    nik: 'NIK',
    npwp: 'NPWP',
    'nip-lama': 'old NIP',
    'nrp-polri': 'police number (NRP)',
    'nomor-tni': 'armed forces number',
  },
  unknown: 'The number',
  parts: {
    region: 'region code',
    'birth-date': 'birth date',
    'appointment-year': 'year of appointment',
    'appointment-month': 'month of appointment',
    'agreement-code': 'agreement code',
    'kind-code': 'code that tells a NIP from a PPPK number',
    sex: 'sex digit',
    serial: 'serial',
  },
  sexes: { pria: 'man', wanita: 'woman' },
  lengths: {
    nip: '18 digits',
    'ni-pppk': '18 digits',
    nik: '16 digits',
    unknown: '18 digits (NIP, PPPK number) or 16 digits (NIK)',
  },
  digits: (first, last) => (first === last ? `digit ${first}` : `digits ${first}-${last}`),
  or: 'or',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fields: {
    birthDate: 'birth date',
    sex: 'sex',
    kind: 'kind of employment',
    appointedOn: 'first day of the first appointment',
  },
  issues: {
    'not-text': ({ where, given, length }) =>
      `${where}: a value of type ${given} is no text. Accepted: a text of ${length}. Send the number as text; kept as a figure it may lose its last digits.`,
    empty: ({ where, length }) => `${where}: empty. Accepted: ${length}. Fill the number in.`,
    'too-long': ({ where, given, length }) =>
      `${where}: ${given} is too long for a number. Accepted: ${length}, with spaces or dots between them if need be. Copy the number alone.`,
    'label-in-front': ({ where, given, length }) =>
      `${where}: ${given} stands in front of the number. Accepted: ${length} without its name. Remove the name.`,
    'separator-not-accepted': ({ where, given }) =>
      `${where}: ${given} is no separator that is accepted. Accepted: space, no-break space or dot. Remove the sign.`,
    'not-a-digit': ({ where, given }) =>
      `${where}: ${given} is no digit. Accepted: the digits 0-9. Check the document it comes from; the letters O and l are often read for 0 and 1.`,
    'wrong-length': ({ where, given, length, mayBe }) =>
      `${where}: it has ${given} digits. Accepted: ${length}. ${mayBe === '' ? 'Look for the missing or added digit in the document it comes from.' : `That is the length of: ${mayBe}; if that is what is meant, enter it in its own field.`}`,
    'of-another-kind': ({ where, given, accepted, mayBe }) =>
      `${where}: ${given} belongs to the layout of: ${mayBe}. Accepted: ${accepted}. Enter that number in its own field, or check the document it comes from.`,
    'kind-not-told': ({ where, given }) =>
      `${where}: ${given} fits neither a NIP nor a PPPK number. Accepted: 01-12 (a month, in a NIP) or 21-99 (an agreement code, in a PPPK number). Check the document it comes from.`,
    'impossible-date': ({ where, given, nik }) =>
      `${where}: ${given} is no day of the calendar. Accepted: ${nik ? 'day, month and two digits of the year (DDMMYY), with 40 added to the day for women' : 'a year 1900-2099, month and day (YYYYMMDD)'}. Check the document it comes from.`,
    'impossible-year': ({ where, given, accepted }) =>
      `${where}: ${given} is out of range. Accepted: ${accepted}. Check the decree of appointment.`,
    'impossible-month': ({ where, given, accepted }) =>
      `${where}: ${given} is no month. Accepted: ${accepted}. Check the decree of appointment.`,
    'impossible-agreement-code': ({ where, given, accepted }) =>
      `${where}: ${given} is not used in PPPK numbers. Accepted: ${accepted}. Check the document it comes from.`,
    'impossible-sex': ({ where, given }) =>
      `${where}: ${given} tells no sex. Accepted: 1 (man) or 2 (woman). Check the document it comes from.`,
    'serial-zero': ({ where, given, accepted }) =>
      `${where}: ${given} is no serial. Accepted: ${accepted}. Check the document it comes from.`,
    'appointed-before-birth': ({ where, given, bound }) =>
      `${where}: ${given} comes before the birth date in the number itself. Accepted: ${bound} or later. Check both parts in the document they come from.`,
    'appointed-under-18': ({ where, given, bound }) =>
      `${where}: ${given} comes before the age of 18, the lowest for applicants (PP 98/2000 Article 6 letter b; PP 11/2017 Article 23 paragraph (1) letter a). Accepted: ${bound} or later. Check the birth date and the first day as CPNS.`,
    'appointed-before-pppk': ({ where, given, bound }) =>
      `${where}: ${given} comes before the first appointments of PPPK. Accepted: ${bound} or later. Check the document it comes from; a number of that year may be a NIP.`,
    'born-after-reading': ({ where, given, bound }) =>
      `${where}: ${given} lies after the day on which the number is read. Accepted: ${bound} or earlier. Check the birth date.`,
  },
  warnings: {
    'century-not-told': ({ where, given, days }) =>
      `${where}: ${given} may mean ${days}, since its year has two digits. Take the year from another document, not from this number.`,
    'region-not-of-form': ({ where, given }) =>
      `${where}: ${given} has not the form of a region code (kabupaten 01-69, kota 71-99, kecamatan from 01). Old codes stay valid; compare it with the card.`,
    'looks-like-npwp': ({ where, given }) =>
      `${where}: no province has the code ${given}. Sixteen digits that begin with 0 are mostly an NPWP of 15 digits with 0 put in front. Check that this is a NIK.`,
    'appointed-under-18-earlier': ({ where, given }) =>
      `${where}: ${given} comes before the age of 18, at a time whose rule was not read here. Check the decree of appointment.`,
    'appointed-over-36': ({ where, given }) =>
      `${where}: ${given} comes after the age of 36, while applicants are at most 35 (PP 98/2000 Article 6 letter b; PP 11/2017 Article 23 paragraph (1) letter a). Certain posts and former programmes of appointment may be the reason.`,
    'appointed-under-20': ({ where, given }) =>
      `${where}: in ${given} this person was not yet 20, the lowest age of PPPK applicants for a functional post (PP 49/2018 Article 16 letter a). Check the post and the birth date.`,
    'appointed-after-reading': ({ where, given }) =>
      `${where}: ${given} lies after the day on which the number is read. Check the decree of appointment.`,
  },
  differences: {
    'birth-date-differs': ({ where, says, stated, nik }) =>
      `${where}: by the number ${says}, on record ${stated}. ${nik ? 'A NIK does not change when birth data are corrected; compare it with the civil registry.' : 'Check the birth certificate and the decree; if the birth date was corrected, record the correction.'}`,
    'sex-differs': ({ where, says, stated, nik }) =>
      `${where}: by the number ${says}, on record ${stated}. ${nik ? 'In the NIK of a woman 40 is added to the day of birth; compare it with the civil registry.' : 'Check the number and the record.'}`,
    'appointment-differs': ({ where, says, stated }) =>
      `${where}: by the number ${says}, on record ${stated}. Check the decree of the first appointment.`,
    'appointment-not-on-the-first': ({ where, stated }) =>
      `${where}: ${stated} is not the 1st of a month. An appointment as CPNS usually begins on the 1st; check the decree.`,
    'kind-differs': ({ where, says, stated }) =>
      `${where}: the number is one of ${says}, while the record says ${stated}. Check the kind of employment and the number.`,
  },
}
