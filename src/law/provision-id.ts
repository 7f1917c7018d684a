/** Placeholder until the instruments are assembled. */
export type ProvisionId = string
