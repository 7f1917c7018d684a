import type { ProvisionId } from './provision-id'

/** What a provision does for an answer. */
export type BasisRole = 'norm' | 'level' | 'sanction' | 'procedure' | 'guideline'

/** One entry in the basis of an answer: a provision and what it is there for. */
export interface BasisEntry<P extends string = ProvisionId> {
  /** Id of the provision, down to its smallest division: `'pp-94-2021/pasal-5/huruf-n/angka-6'`. */
  readonly provision: P
  /** What it is there for; `guideline` never lowers the evidence of an answer. */
  readonly role: BasisRole
}

/**
 * Cites the provision that forbids, commands or allows.
 *
 * @param provision id of a provision of the library: `'pp-94-2021/pasal-5/huruf-n/angka-6'`
 * @returns a basis entry with the role `norm`
 * @example
 * norm('pp-94-2021/pasal-5/huruf-n/angka-6').role // => 'norm'
 */
export function norm<P extends ProvisionId>(provision: P): BasisEntry<P> {
  return { provision, role: 'norm' }
}

/**
 * Cites the provision that sets the level of a breach.
 *
 * @param provision id of a provision of the library
 * @returns a basis entry with the role `level`
 * @example
 * level('pp-94-2021/pasal-14/huruf-i/angka-4').role // => 'level'
 */
export function level<P extends ProvisionId>(provision: P): BasisEntry<P> {
  return { provision, role: 'level' }
}

/**
 * Cites the provision that names the sanction or the consequence.
 *
 * @param provision id of a provision of the library
 * @returns a basis entry with the role `sanction`
 * @example
 * sanction('pp-94-2021/pasal-8/ayat-4').role // => 'sanction'
 */
export function sanction<P extends ProvisionId>(provision: P): BasisEntry<P> {
  return { provision, role: 'sanction' }
}

/**
 * Cites the provision that says who acts, how and by when.
 *
 * @param provision id of a provision of the library
 * @returns a basis entry with the role `procedure`
 * @example
 * procedure('pp-94-2021/pasal-26/ayat-1').role // => 'procedure'
 */
export function procedure<P extends ProvisionId>(provision: P): BasisEntry<P> {
  return { provision, role: 'procedure' }
}

/**
 * Cites a circular, joint decree or letter that guides practice without being the norm; it never lowers the evidence of an answer.
 *
 * @param provision id of a provision of the library
 * @returns a basis entry with the role `guideline`
 * @example
 * guideline('skb-2022/lampiran-2/disiplin/d6').role // => 'guideline'
 */
export function guideline<P extends ProvisionId>(provision: P): BasisEntry<P> {
  return { provision, role: 'guideline' }
}
