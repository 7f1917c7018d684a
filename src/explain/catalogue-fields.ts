/**
 * Names of fields, by function and by their path without places: records and lists, fields of plans and documents, and those whose name
 * means something else in another function. What has a question of its own is named beside it.
 */
export interface FieldNames {
  readonly [name: string]: { readonly [path: string]: string }
}
