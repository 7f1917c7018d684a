import type { CircularDocument, CircularFacts, CircularSays, CircularSection, ConductWay } from '../rules/neutrality'

/** What the sentences of a circular need written out: days, names and lists in one language. */
export interface CircularTold {
  readonly date: (day: string) => string
  readonly list: (items: readonly string[], word?: 'and' | 'or') => string
  readonly kinds: (kinds: readonly string[]) => string
  readonly conduct: (conduct: string, how?: ConductWay['how']) => string
  readonly election: (id: string) => string
  readonly offence: (code: string) => string
  readonly element: (code: string) => string
  readonly fact: (code: string) => string
  readonly code: (code: string) => string
  readonly exit: (form: string) => string
  readonly step: (code: string) => string
  readonly office: (code: string) => string
  /** The rule of a deadline, or that none is set. */
  readonly rule: string
  /** The levels of the breach a step is told of; empty where it is told of every level. */
  readonly levels: string
  /** The example counted from the day of issue. */
  readonly example: string
  readonly instrument: (id: string) => string
  /** The issuing office as it signs: `Penjabat Bupati Penajam Paser Utara`. */
  readonly issuer: string
  /** The kinds the line binds, written out. */
  readonly bound: string
}

/** The words of a circular in one language, complete by type for every code of the document. */
export interface CircularWords {
  readonly title: string
  readonly subject: (election: string) => string
  readonly government: (region: string) => string
  readonly frame: {
    readonly [K in 'number' | 'nature' | 'attachments' | 'subject' | 'to' | 'copies' | 'signature']: string
  }
  readonly nature: { readonly [K in CircularDocument['frame']['nature']]: string }
  readonly placeholder: string
  readonly recipients: { readonly [K in CircularDocument['frame']['recipients'][number]]: string }
  readonly within: (region: string) => string
  readonly capacities: { readonly [K in CircularFacts['issuer']['capacity']]: string }
  readonly offices: { readonly [K in CircularFacts['issuer']['office']]: string }
  readonly sections: { readonly [K in CircularSection['code']]: string }
  readonly says: {
    readonly [K in CircularSays['code']]: (
      says: Extract<CircularSays, { readonly code: K }>,
      told: CircularTold,
    ) => string
  }
  /** Conduct done in the way a circular names, where that differs from the bare act. */
  readonly conducts: { readonly [conduct: string]: string }
  readonly classes: {
    readonly group: (classes: string) => string
    readonly decided: (kinds: string, says: string) => string
    readonly contested: (said: string) => string
    readonly open: (kinds: string, facts: string, classes: string) => string
    readonly none: string
  }
  /** Said after the title of an instrument of which a later one keeps a part. */
  readonly stillApplied: string
  readonly noDeadline: string
  readonly basis: (citations: string) => string
  readonly sharedBasis: (citations: string) => string
  readonly notes: {
    readonly heading: string
    readonly intro: string
    readonly mustNotSay: string
    readonly cautions: string
    readonly bans: { readonly [code: string]: string }
    readonly texts: { readonly [code: string]: string }
    readonly concerns: (kinds: string) => string
  }
}
