/** The two sexes that identity numbers tell apart, by the words of the layout of the NIP: 1 is `pria`, 2 is `wanita`. */
export const SEXES = ['pria', 'wanita'] as const

/** The sex of a person, as the records of the civil service hold it. */
export type Sex = (typeof SEXES)[number]
