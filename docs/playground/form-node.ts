/** A text in both languages of the page. */
export interface Both {
  readonly id: string
  readonly en: string
}

/** A value that a choice offers. */
export interface Offered {
  readonly value: string
  readonly label: Both
  readonly help?: Both
}

/** What a field of the facts takes, read off its schema when the page is built. */
export type Takes =
  | { readonly kind: 'choice' | 'choices' | 'flag' /** Place in the lists of the page. */; readonly list: number }
  | { readonly kind: 'day' | 'days' | 'text' | 'texts' | 'election' }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'group' | 'list'; readonly fields: readonly FormNode[] }

/** A field of a form. */
export type FormNode = {
  readonly key: string
  readonly required: boolean
  readonly name: Both
  /** The question that the field answers. */
  readonly ask?: Both
  /** Other fields are there or not by what is chosen here. */
  readonly turns?: true
  /** It is there only where a field beside it has one of these values. */
  readonly only?: { readonly key: string; readonly values: readonly string[] }
} & Takes

/** A form, and what the page knows of its door. */
export interface FormOf {
  readonly id: string
  readonly fields: readonly FormNode[]
}

/** What the build writes into the page: forms, and the lists of values they share. */
export interface PageData {
  readonly version: string
  readonly law: string
  readonly lists: readonly (readonly Offered[])[]
  readonly forms: readonly FormOf[]
}

/** Facts as a form holds them: what is left out is not known. */
export type Facts = { [key: string]: unknown }
