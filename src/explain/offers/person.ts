import { ASN_KINDS, EMPLOYEE_KIND_ALIASES, NON_ASN_KINDS } from '../../people'
import { codes, flag, named, only } from './offer'
import type { Wording } from './wording'

/** Another spelling in use. */
const P3K = { p3k: EMPLOYEE_KIND_ALIASES.p3k }

/** Kind, post and place of a person, as most checkers ask for them. */
export function person(words: Wording) {
  const { people } = words
  return { fields: { kind: kinds(words), post: codes(people.posts), place: codes(people.places) } }
}

/** The kinds of all who serve. */
export function kinds({ people }: Wording) {
  return codes(people.kinds, EMPLOYEE_KIND_ALIASES)
}

/** The kinds of those in the service of an agency, village and armed forces aside. */
export function employee({ people }: Wording) {
  return codes(only(people.kinds, [...ASN_KINDS, ...NON_ASN_KINDS]), P3K)
}

/** Yes or no, where nothing more than the help of the fact can be said about either. */
export function yesNo({ decision }: Wording, help: string) {
  return flag({ yes: { label: decision.words.yes, help }, no: { label: decision.words.no, help } })
}

/** The three levels of a sanction of discipline. */
export function levels({ neutrality }: Wording, help: string) {
  const { ringan, sedang, berat } = neutrality.levels
  return named({ ringan, sedang, berat }, help)
}
