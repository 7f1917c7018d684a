/** A value a form offers: what it is called, and what it means in the words of a complaint desk. */
export interface Choice {
  readonly label: string
  readonly help: string
}

/** A fact a form asks for: its name, the question to put, and what the answer should rest on. */
export interface FactWords {
  readonly name: string
  readonly question: string
  readonly help: string
}
