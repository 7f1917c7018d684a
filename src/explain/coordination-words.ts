import { hundredthsOfPercent, type Share } from '../rules/coordination'
import type { Speech } from './speech'

/**
 * Writes an exact share in percent with two decimals, rounded down: what is not reached does not read as reached.
 *
 * @param share the share
 * @param speech the language
 * @returns `74,86%`, in English `74.86%`
 */
export function percent(share: Share, { words }: Speech): string {
  const hundredths = hundredthsOfPercent(share)
  const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100]
  return words.coordination.phrases.percent(`${whole}`, `${rest}`.padStart(2, '0'))
}

/**
 * Counts what occurs in a list, in the order of the standings named.
 *
 * @param standings what each office is
 * @param order the standings in the order in which they are told
 * @param speech the language
 * @returns `2 tertinggal, 1 belum melapor`
 */
export function counted<S extends string>(standings: readonly S[], order: readonly S[], speech: Speech): string {
  const { coordination } = speech.words
  const names: { readonly [standing: string]: string } = coordination.standings
  return speech.list(
    order.flatMap((one) => {
      const count = standings.filter((standing) => standing === one).length
      return count === 0 ? [] : [coordination.phrases.counted(count, names[one] as string)]
    }),
  )
}

/**
 * Writes what to ask an office.
 *
 * @param opd the office
 * @param questions codes of what to ask
 * @param speech the language
 * @returns one sentence
 */
export function askedOf(
  opd: string,
  questions: readonly (keyof Speech['words']['coordination']['questions'])[],
  { words, list }: Speech,
): string {
  const { phrases, questions: names } = words.coordination
  return phrases.asked(opd, list(questions.map((code) => names[code])))
}

/**
 * Names the figures that an office has not reported: `pagu belanja dan realisasi Triwulan III`.
 *
 * @param fields `['budget', 'realised.q3']`
 * @param speech the language
 * @returns names in a row
 */
export function fieldNames(fields: readonly string[], { words, list }: Speech): string {
  const { phrases, quarters } = words.coordination
  return list(
    fields.map((field) => {
      const quarter = field.split('.')[1] as keyof typeof quarters | undefined
      return quarter === undefined ? phrases.ownBudget : phrases.spendingOf(quarters[quarter])
    }),
  )
}
