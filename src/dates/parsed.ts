/**
 * What every `parse`, `identify` and `define` function returns: the value, or all that is wrong with what was given.
 * Nothing is thrown for a bad text, and no issue is prose: each is a code with typed parameters.
 */
export type Parsed<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }
