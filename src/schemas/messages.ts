import type { Bilingual } from '../law'
import type { IssueCode } from './issue'

/** The parts a message is made of, in one language. */
export interface Parts {
  /** The field, or the input as a whole. */
  readonly field: string
  /** What was given. */
  readonly given: string
  /** What is accepted. */
  readonly due: string
  /** The nearest accepted value, quoted. */
  readonly nearest: string | undefined
  /** The other field, with its value. */
  readonly beside: string
  /** The words of whoever found it; empty where there are none. */
  readonly says: string
}

type Wording = { readonly [Code in IssueCode]: (parts: Parts) => string }

const choose =
  (proposal: (nearest: string) => string, otherwise: string) =>
  ({ nearest }: Parts): string =>
    nearest === undefined ? otherwise : proposal(nearest)

const idCode = choose(
  (nearest) => `Yang terdekat ialah ${nearest}; tulislah itu jika memang itu maksudnya.`,
  'Pilihlah salah satu yang diterima.',
)
const enCode = choose(
  (nearest) => `The nearest is ${nearest}; write it if that is what is meant.`,
  'Choose one of those accepted.',
)
const idDay = choose(
  (nearest) => `Yang terdekat ialah ${nearest}; tulislah itu jika memang hari itu maksudnya.`,
  'Periksalah tanggalnya pada dokumen asal.',
)
const enDay = choose(
  (nearest) => `The nearest is ${nearest}; write it if that day is meant.`,
  'Check the day in the document it comes from.',
)
const idKey = choose(
  (nearest) => `Yang terdekat ialah ${nearest}; pakailah nama itu jika memang itu maksudnya, atau hapus isian ini.`,
  'Hapuslah isian ini.',
)
const enKey = choose(
  (nearest) => `The nearest is ${nearest}; use that name if it is what is meant, or remove the field.`,
  'Remove the field.',
)
const idType = choose(
  (nearest) => `Yang terdekat ialah ${nearest}; tulislah itu jika memang itu maksudnya.`,
  'Isilah dalam bentuk itu; isian yang tidak wajib dan belum diketahui dihilangkan saja.',
)
const enType = choose(
  (nearest) => `The nearest is ${nearest}; write it if that is what is meant.`,
  'Give it in that form; an optional field that is not known is left out.',
)

const ID: Wording = {
  'unknown-value': (parts) =>
    `${parts.field}: ${parts.given} tidak diterima. Yang diterima: ${parts.due}. ${idCode(parts)}`,
  'ambiguous-value': ({ field, given, due }) =>
    `${field}: ${given} mempunyai beberapa arti. Yang diterima: ${due}. Tulislah arti yang dimaksud.`,
  'wrong-type': (parts) =>
    `${parts.field}: ${parts.given} bukan bentuk yang diterima. Yang diterima: ${parts.due}. ${idType(parts)}`,
  'not-plain': ({ field, given, due }) =>
    `${field}: ${given} tidak diterima, karena hanya data polos seperti dalam JSON yang dibaca. Yang diterima: ${due}. Isilah dengan data polos.`,
  missing: ({ field, due }) => `${field}: belum diisi. Yang diterima: ${due}. Lengkapilah isian ini.`,
  'unknown-key': (parts) =>
    `${parts.field}: isian ini tidak dikenal. Yang diterima di sini: ${parts.due}. ${idKey(parts)}`,
  empty: ({ field, due }) => `${field}: kosong. Yang diterima: ${due}. Lengkapilah isian ini.`,
  'too-long': ({ field, given, due }) =>
    `${field}: ${given} terlalu panjang. Yang diterima: ${due}. Ringkaslah isinya.`,
  'impossible-date': (parts) =>
    `${parts.field}: ${parts.given} tidak ada dalam kalender. Yang diterima: ${parts.due}. ${idDay(parts)}`,
  'not-a-date': (parts) =>
    `${parts.field}: ${parts.given} tidak ditulis sebagai tanggal. Yang diterima: ${parts.due}. ${idDay(parts)}`,
  'before-coverage': ({ field, given, due }) =>
    `${field}: ${given} mendahului hari pertama yang dicakup pustaka ini. Yang diterima: ${due}. Periksalah tanggalnya; jika benar, aturan yang berlaku saat itu harus dicari di luar pustaka ini.`,
  'days-out-of-order': ({ field, given, due, beside }) =>
    `${field}: ${given} tidak sesuai dengan urutan terhadap ${beside}. Yang diterima: ${due}. Perbaikilah salah satu dari kedua tanggal itu.`,
  'out-of-range': ({ field, given, due }) =>
    `${field}: ${given} di luar batas. Yang diterima: ${due}. Periksalah nilainya.`,
  'does-not-fit': ({ field, given, due, beside }) =>
    `${field}: ${given} tidak dapat digabung dengan ${beside}. Yang diterima: ${due}. Ubahlah salah satunya.`,
  'already-taken': ({ field, given, due }) =>
    `${field}: ${given} sudah dipakai. Yang diterima: ${due}. Pilihlah yang lain.`,
  'stages-overlap': ({ field, given, beside }) =>
    `${field}: ${given} berlangsung pada hari yang sama dengan ${beside}, padahal keduanya tidak dapat bersamaan. Perbaikilah tanggal salah satunya.`,
  'number-part': ({ field, says }) => `${field}: ${says}`,
  'not-accepted': ({ field, given, due }) =>
    `${field}: ${given} tidak diterima. Yang diterima: ${due}. Sesuaikanlah isinya.`,
}

const EN: Wording = {
  'unknown-value': (parts) =>
    `${parts.field}: ${parts.given} is not accepted. Accepted: ${parts.due}. ${enCode(parts)}`,
  'ambiguous-value': ({ field, given, due }) =>
    `${field}: ${given} has several senses. Accepted: ${due}. Write the one that is meant.`,
  'wrong-type': (parts) =>
    `${parts.field}: ${parts.given} is not of the form accepted. Accepted: ${parts.due}. ${enType(parts)}`,
  'not-plain': ({ field, given, due }) =>
    `${field}: ${given} is not accepted, since only plain data as in JSON is read. Accepted: ${due}. Give plain data.`,
  missing: ({ field, due }) => `${field}: not given. Accepted: ${due}. Fill it in.`,
  'unknown-key': (parts) => `${parts.field}: not a field that is known. Accepted here: ${parts.due}. ${enKey(parts)}`,
  empty: ({ field, due }) => `${field}: empty. Accepted: ${due}. Fill it in.`,
  'too-long': ({ field, given, due }) => `${field}: ${given} is too long. Accepted: ${due}. Shorten it.`,
  'impossible-date': (parts) =>
    `${parts.field}: ${parts.given} is no day of the calendar. Accepted: ${parts.due}. ${enDay(parts)}`,
  'not-a-date': (parts) =>
    `${parts.field}: ${parts.given} is not written as a day. Accepted: ${parts.due}. ${enDay(parts)}`,
  'before-coverage': ({ field, given, due }) =>
    `${field}: ${given} lies before the first day this library covers. Accepted: ${due}. Check the day; if it is right, the rules of that time must be looked for elsewhere.`,
  'days-out-of-order': ({ field, given, due, beside }) =>
    `${field}: ${given} does not fit the order with ${beside}. Accepted: ${due}. Correct one of the two days.`,
  'out-of-range': ({ field, given, due }) => `${field}: ${given} is out of range. Accepted: ${due}. Check the value.`,
  'does-not-fit': ({ field, given, due, beside }) =>
    `${field}: ${given} cannot go with ${beside}. Accepted: ${due}. Change one of the two.`,
  'already-taken': ({ field, given, due }) => `${field}: ${given} is already taken. Accepted: ${due}. Choose another.`,
  'stages-overlap': ({ field, given, beside }) =>
    `${field}: ${given} runs on a day of ${beside}, and the two cannot run together. Correct the days of one of them.`,
  'number-part': ({ field, says }) => `${field}: ${says}`,
  'not-accepted': ({ field, given, due }) => `${field}: ${given} is not accepted. Accepted: ${due}. Change it.`,
}

/**
 * Puts an issue into words.
 *
 * @param code what is wrong
 * @param id the parts in Indonesian
 * @param en the parts in English
 * @returns the message in both languages
 */
export function messageOf(code: IssueCode, id: Parts, en: Parts): Bilingual {
  return { id: ID[code](id), en: EN[code](en) }
}
