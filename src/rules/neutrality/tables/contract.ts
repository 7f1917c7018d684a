import { between, from } from '../../../dates'
import { defineTable, silent } from '../../../decision'
import { guideline, type ReadingOptions } from '../../../law'
import type { ContractOutcome } from '../outcome'

/** The dimensions of this table: staff on the contract of an agency. */
export interface ContractInput {
  /** Who acted: the staff of this table. */
  actor: 'non-asn'
}

/** Whether staff on a contract owe neutrality, and by which forms of breach; the form itself is asked of the tables for ASN. */
export const contractTable = /* @__PURE__ */ defineTable<ContractInput, 'act', ContractOutcome, ReadingOptions>()({
  id: 'contract',
  bucket: 'actor',
  dimensions: { actor: ['non-asn'] },
  rows: () => ({
    'non-asn/before-the-circular': {
      when: { actor: 'non-asn' },
      during: { act: between('0001-01-01', '2023-01-03') },
      then: silent('no-national-instrument'),
      basis: [guideline('se-menpanrb-1-2023/isi/netral')],
      reasoning: 'text',
      notes: ['local-circulars-may-exist'],
    },
    'non-asn/circular': {
      when: { actor: 'non-asn' },
      during: { act: from('2023-01-03') },
      then: { breach: 'same-forms-as-asn' },
      basis: [
        guideline('se-menpanrb-1-2023/isi/netral'),
        guideline('se-menpanrb-1-2023/isi/bentuk-pelanggaran'),
        guideline('se-menpanrb-1-2023/isi/sanksi'),
      ],
      reasoning: 'text',
      notes: ['sanction-as-the-contract-says'],
    },
  }),
})
