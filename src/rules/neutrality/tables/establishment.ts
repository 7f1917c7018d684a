import { between, from } from '../../../dates'
import { defineTable } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ESTABLISHED, type NeutralityInput } from '../dimensions'

/** The dimensions of this table. */
export type EstablishmentInput = Pick<NeutralityInput, 'established'>

/** Whether one may speak of a breach at all. */
export interface EstablishmentOutcome {
  readonly established: 'yes' | 'no'
}

/** The days before the first regulation that was read; its transitional article shows that an examination came first then too. */
const OLDER = between('0001-01-01', '2010-06-06')

/** Is the act established: a person is punished only for what an examination has shown. */
export const establishmentTable = /* @__PURE__ */ defineTable<
  EstablishmentInput,
  'decision',
  EstablishmentOutcome,
  ReadingOptions
>()({
  id: 'establishment',
  bucket: 'established',
  dimensions: { established: ESTABLISHED },
  rows: () => ({
    'yes/older': {
      when: { established: 'yes' },
      during: { decision: OLDER },
      then: { established: 'yes' },
      basis: [procedure('pp-53-2010/pasal-48/ayat-3')],
      reasoning: 'inference',
      notes: ['older-regulation-not-read'],
    },
    'yes/pp-53-2010': {
      when: { established: 'yes' },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: { established: 'yes' },
      basis: [
        norm('pp-53-2010/pasal-24/ayat-1'),
        procedure('pp-53-2010/pasal-24/ayat-2'),
        procedure('pp-53-2010/pasal-29/ayat-1'),
      ],
      reasoning: 'text',
    },
    'yes/pp-94-2021': {
      when: { established: 'yes' },
      during: { decision: from('2021-08-31') },
      then: { established: 'yes' },
      basis: [
        norm('pp-94-2021/pasal-27/ayat-1'),
        procedure('pp-94-2021/pasal-27/ayat-2'),
        procedure('pp-94-2021/pasal-33/ayat-1'),
      ],
      reasoning: 'text',
    },
    'no/older': {
      when: { established: 'no' },
      during: { decision: OLDER },
      then: { established: 'no' },
      basis: [procedure('pp-53-2010/pasal-48/ayat-3')],
      reasoning: 'inference',
      notes: ['older-regulation-not-read'],
    },
    'no/pp-53-2010': {
      when: { established: 'no' },
      during: { decision: between('2010-06-06', '2021-08-31') },
      then: { established: 'no' },
      basis: [
        norm('pp-53-2010/pasal-24/ayat-1'),
        procedure('pp-53-2010/pasal-24/ayat-2'),
        procedure('pp-53-2010/pasal-29/ayat-1'),
      ],
      reasoning: 'text',
    },
    'no/pp-94-2021': {
      when: { established: 'no' },
      during: { decision: from('2021-08-31') },
      then: { established: 'no' },
      basis: [
        norm('pp-94-2021/pasal-27/ayat-1'),
        procedure('pp-94-2021/pasal-27/ayat-2'),
        procedure('pp-94-2021/pasal-33/ayat-1'),
      ],
      reasoning: 'text',
    },
  }),
})
