import type { Catalogue, FactWords } from './catalogue'
import type { Words } from './catalogues'

/**
 * Finds the words for the values of a fact or dimension.
 *
 * @param words a catalogue
 * @param fact `'actor.kind'`, `'support'`, or a dimension such as `'cycle'`
 * @returns the values with their words; none when the values of the fact are no codes
 */
export function valueWords(words: Catalogue, fact: string): Words {
  const { people, neutrality, invitation, discipline, decision } = words
  const yesNo: Words = { yes: decision.words.yes, no: decision.words.no }
  const known: { readonly [fact: string]: Words } = {
    'actor.kind': people.kinds,
    'actor.post': people.posts,
    'actor.place': people.places,
    actor: { ...people.kinds, ...people.actors },
    post: people.posts,
    place: people.places,
    conduct: neutrality.conducts,
    ...neutrality.values,
    ...neutrality.flags,
    occasion: invitation.occasions,
    ...invitation.flags,
    invited: invitation.invited,
    cycle: neutrality.cycles,
    period: neutrality.periods,
    disputed: neutrality.disputed,
    impact: discipline.impacts,
    limb: discipline.limbs,
    weight: discipline.weights,
    level: neutrality.levels,
    previousLevel: neutrality.levels,
    offence: neutrality.offences,
    established: yesNo,
    deliberate: yesNo,
  }
  return Object.hasOwn(known, fact) ? (known[fact] as Words) : {}
}

/**
 * Finds the name, the question and the help of a fact.
 *
 * @param words a catalogue
 * @param fact `'actor.kind'`, `'heldOn'`
 * @returns the words, or `undefined` for what is no fact of a checker of the library
 */
export function factWords({ neutrality, invitation, cases }: Catalogue, fact: string): FactWords | undefined {
  const known: { readonly [fact: string]: FactWords } = { ...cases.facts, ...invitation.facts, ...neutrality.facts }
  return Object.hasOwn(known, fact) ? known[fact] : undefined
}
