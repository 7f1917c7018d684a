import { between, covers, type DateInput, from, type Period, plainDate } from '../dates'
import { type BasisEntry, norm } from '../law'

/** Levels of Jabatan Pimpinan Tinggi, from the highest to the lowest. */
export const JPT_LEVELS = ['jpt-utama', 'jpt-madya', 'jpt-pratama'] as const

/** Levels that were Jabatan Administrasi until 2023; since then the first two are managerial and the third is not. */
export const ADMINISTRATION_LEVELS = ['administrator', 'pengawas', 'pelaksana'] as const

/** Levels of functional posts, by expertise and then by skill, each from the highest to the lowest. */
export const FUNCTIONAL_LEVELS = [
  'jf-ahli-utama',
  'jf-ahli-madya',
  'jf-ahli-muda',
  'jf-ahli-pertama',
  'jf-penyelia',
  'jf-mahir',
  'jf-terampil',
  'jf-pemula',
] as const

/** Every level of a post of ASN, as retirement and the taxonomy tell them apart. */
export const POST_LEVELS = [...JPT_LEVELS, ...ADMINISTRATION_LEVELS, ...FUNCTIONAL_LEVELS] as const

/** A level of Jabatan Pimpinan Tinggi. */
export type JptLevel = (typeof JPT_LEVELS)[number]

/** A level that was Jabatan Administrasi until 2023. */
export type AdministrationLevel = (typeof ADMINISTRATION_LEVELS)[number]

/** A level of a functional post. */
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number]

/** A level of a post of ASN, e.g. `"jf-ahli-muda"`. */
export type PostLevel = (typeof POST_LEVELS)[number]

/** The classes of posts of UU 5/2014 Pasal 13 and of UU 20/2023 Pasal 13. */
export const POST_CLASSES = [
  'jabatan-pimpinan-tinggi',
  'jabatan-administrasi',
  'jabatan-fungsional',
  'jabatan-manajerial',
  'jabatan-nonmanajerial',
] as const

/** A class of posts. `jabatan-administrasi` is one of 2014 to 2023 only: rules written with it are mapped, not renamed. */
export type PostClass = (typeof POST_CLASSES)[number]

/** The class of a level on a day, or that the day lies before the act of 2014. */
export type PostClassOn =
  | {
      readonly status: 'decided'
      /** The class, e.g. `"jabatan-manajerial"`. */
      readonly class: PostClass
      /** The days on which the class holds for this level. */
      readonly during: Period
      /** The provisions that class the level. */
      readonly basis: readonly BasisEntry[]
    }
  | { readonly status: 'outside-law'; readonly reason: 'not-covered' }

interface ClassRow {
  readonly levels: readonly PostLevel[]
  readonly class: PostClass
  readonly during: Period
  readonly basis: readonly BasisEntry[]
}

const UNDER_2014 = /* @__PURE__ */ between('2014-01-15', '2023-10-31')
const UNDER_2023 = /* @__PURE__ */ from('2023-10-31')

const CLASS_ROWS: readonly ClassRow[] = [
  {
    levels: JPT_LEVELS,
    class: 'jabatan-pimpinan-tinggi',
    during: UNDER_2014,
    basis: [norm('uu-5-2014/pasal-13'), norm('uu-5-2014/pasal-19/ayat-1')],
  },
  {
    levels: ADMINISTRATION_LEVELS,
    class: 'jabatan-administrasi',
    during: UNDER_2014,
    basis: [norm('uu-5-2014/pasal-13'), norm('uu-5-2014/pasal-14')],
  },
  {
    levels: /* @__PURE__ */ FUNCTIONAL_LEVELS.slice(0, 4),
    class: 'jabatan-fungsional',
    during: UNDER_2014,
    basis: [norm('uu-5-2014/pasal-13'), norm('uu-5-2014/pasal-18/ayat-2')],
  },
  {
    levels: /* @__PURE__ */ FUNCTIONAL_LEVELS.slice(4),
    class: 'jabatan-fungsional',
    during: UNDER_2014,
    basis: [norm('uu-5-2014/pasal-13'), norm('uu-5-2014/pasal-18/ayat-3')],
  },
  {
    levels: [...JPT_LEVELS, 'administrator', 'pengawas'],
    class: 'jabatan-manajerial',
    during: UNDER_2023,
    basis: [norm('uu-20-2023/pasal-13'), norm('uu-20-2023/pasal-14')],
  },
  {
    levels: ['pelaksana', ...FUNCTIONAL_LEVELS],
    class: 'jabatan-nonmanajerial',
    during: UNDER_2023,
    basis: [norm('uu-20-2023/pasal-13'), norm('uu-20-2023/pasal-18/ayat-1')],
  },
]

/**
 * Tells the class of a level on a day: the taxonomy of UU 5/2014 Pasal 13, or from 31 October 2023 that of UU 20/2023 Pasal 13.
 *
 * @param level the level of the post, e.g. `"pengawas"`
 * @param on the day, e.g. `"2023-10-30"`
 * @returns the class with its interval and basis; `outside-law` before 15 January 2014
 * @throws RangeError when the date is not a day, or the level is none
 * @example
 * const classOf = (day: `${number}-${number}-${number}`) => {
 *   const answer = postClassOn('pelaksana', day)
 *   return answer.status === 'decided' ? answer.class : answer.reason
 * }
 * classOf('2014-01-14') // => 'not-covered'
 * classOf('2023-10-30') // => 'jabatan-administrasi'
 * classOf('2023-10-31') // => 'jabatan-nonmanajerial'
 */
export function postClassOn(level: PostLevel, on: DateInput): PostClassOn {
  const day = plainDate(on, 'on')
  if (!POST_LEVELS.includes(level)) throw new RangeError(`level: '${level}' is none of ${POST_LEVELS.join(', ')}`)
  const row = CLASS_ROWS.find(({ levels, during }) => levels.includes(level) && covers(during, day))
  if (row === undefined) return { status: 'outside-law', reason: 'not-covered' }
  return { status: 'decided', class: row.class, during: row.during, basis: row.basis }
}
