import { defineTable, type Row, type Silent, silent } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { supervisionTable } from '../../../organization'
import { type NeutralityInput, VALUES } from '../dimensions'
import type { Supervisor } from '../outcome'

/** The dimension of this table. */
export type SupervisorInput = Pick<NeutralityInput, 'actor'>

/** Who supervises the neutrality of ASN. */
export interface SupervisorOutcome {
  readonly supervisor: Supervisor
}

type SupervisorRow = Omit<Row<SupervisorInput, 'decision', SupervisorOutcome | Silent, ReadingOptions>, 'over'>

const MATTER = 'netralitas-asn'

/** The rows of the table by matter that speak of neutrality, for those who are ASN: the law stands there, once. */
function ofNeutrality(): { [id: string]: SupervisorRow } {
  const rows = Object.entries(supervisionTable.rows()).filter(([, { when }]) =>
    ([] as readonly unknown[]).concat(when.matter).includes(MATTER),
  )
  const when = { actor: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] } as const
  return Object.fromEntries(rows.map(([id, row]) => [id, { ...row, when } as unknown as SupervisorRow]))
}

/**
 * Who supervises neutrality. The clock is the day of the decision: pending cases moved with the office, so the day of the act does
 * not choose, and the follow-up that a supervisor watches is the decision of the competent official; the day of receipt is that of
 * the person sanctioned and comes after it. Both presidential regulations of 2024 move only the supervision of the merit system:
 * that neutrality went with it rests on a circular and on practice. The rows are those of the supervisors by matter.
 */
export const supervisorTable = /* @__PURE__ */ defineTable<
  SupervisorInput,
  'decision',
  SupervisorOutcome | Silent,
  ReadingOptions
>()({
  id: 'supervisor',
  bucket: 'actor',
  dimensions: { actor: VALUES.actor },
  rows: () => ({
    ...ofNeutrality(),
    'others/not-supervised': {
      when: {
        actor: ['non-asn', 'penyedia-jasa', 'kepala-desa', 'perangkat-desa', 'anggota-bpd', 'kepala-daerah'],
      },
      then: silent('not-a-civil-servant'),
      basis: [norm('uu-5-2014/pasal-31/ayat-1/huruf-a'), norm('uu-20-2023/pasal-26/ayat-2/huruf-d')],
      reasoning: 'inference',
    },
  }),
})
