/**
 * Puts a value in the place of the function that made it. What {@link laterWords} writes calls it.
 *
 * @returns the value
 */
// biome-ignore lint/suspicious/noExplicitAny: each list of words has a type of its own, which the sources were held to.
export function kept(words: object, name: string, value: any): any {
  Object.defineProperty(words, name, { value, enumerable: true })
  return value
}
