import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, sanction } from '../../../law'
import { COORDINATION_VALUES, type CoordinationInput } from '../dimensions'
import type { ProcedureSanction } from '../outcome'

/** The dimensions of the table of consequences. */
export type ProcedureConsequenceInput = Pick<CoordinationInput, 'procedure'>

/**
 * What the law attaches to the lack of a procedure: UU 30/2014 Pasal 80 and UU 25/2009 Pasal 54 name a sanction, PP 60/2008 and the
 * texts on health protocols name none for an office of a region. A reprimand under UU 25/2009 Pasal 54 ayat (2) for other duties of
 * the same kind (Pasal 15 huruf f) is left out.
 */
export const procedureConsequenceTable = /* @__PURE__ */ defineTable<
  ProcedureConsequenceInput,
  never,
  readonly ProcedureSanction[] | Silent
>()({
  id: 'procedure-consequence',
  bucket: 'procedure',
  dimensions: { procedure: COORDINATION_VALUES.procedure },
  rows: () => ({
    'decision-making': {
      when: { procedure: 'decision-making' },
      then: [
        { failing: 'not-drawn-up-or-not-carried-out', sanction: 'sanksi-administratif-ringan' },
        { failing: 'not-drawn-up-or-not-carried-out-with-harm', sanction: 'sanksi-administratif-berat' },
      ],
      basis: [
        norm('uu-30-2014/pasal-49/ayat-1'),
        sanction('uu-30-2014/pasal-80/ayat-1'),
        sanction('uu-30-2014/pasal-81/ayat-1'),
        sanction('uu-30-2014/pasal-80/ayat-4'),
      ],
      reasoning: 'text',
      notes: ['sanction-needs-its-own-finding'],
    },
    'service-standard': {
      when: { procedure: 'service-standard' },
      then: [
        { failing: 'not-drawn-up', sanction: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri' },
        { failing: 'not-carried-out', sanction: 'pembebasan-dari-jabatan' },
      ],
      basis: [
        norm('uu-25-2009/pasal-15/huruf-a'),
        norm('uu-25-2009/pasal-20/ayat-1'),
        norm('uu-25-2009/pasal-20/ayat-3'),
        sanction('uu-25-2009/pasal-54/ayat-7'),
        sanction('uu-25-2009/pasal-54/ayat-8'),
        procedure('uu-25-2009/pasal-57/ayat-1'),
      ],
      reasoning: 'text',
      notes: ['sanction-needs-its-own-finding'],
    },
    'internal-control': {
      when: { procedure: 'internal-control' },
      then: silent('no-consequence-for-the-office'),
      basis: [norm('pp-60-2008/pasal-18/ayat-1')],
      reasoning: 'text',
    },
    'no-national-text': {
      when: { procedure: ['health-protocol', 'other'] },
      then: silent('no-consequence-for-the-office'),
      basis: [procedure('uu-25-2009/pasal-54/ayat-8'), procedure('uu-30-2014/pasal-80/ayat-1')],
      reasoning: 'text',
    },
  }),
})
