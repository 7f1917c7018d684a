import { defineTable, type Silent, silent } from '../../../decision'
import { procedure, sanction } from '../../../law'
import { REGULATIONS, type Regulation, YES_NO } from '../breach-dimensions'

/** The dimensions of this table. */
export interface PayStopInput {
  regulation: Regulation
  inARow: (typeof YES_NO)[number]
}

/** From when the salary is no longer paid. */
export interface PayStopOutcome {
  /** The month after the one in which the ten days were full. */
  readonly from: 'following-month'
}

/** Whether the salary stops: after ten working days in a row, from the following month (PP 94/2021 Pasal 15 ayat (2)). */
export const payStopTable = /* @__PURE__ */ defineTable<PayStopInput, never, PayStopOutcome | Silent>()({
  id: 'pay-stop',
  bucket: 'regulation',
  dimensions: { regulation: REGULATIONS, inARow: YES_NO },
  rows: () => ({
    'pp-94/ten-in-a-row': {
      when: { regulation: 'pp-94-2021', inARow: 'yes' },
      then: { from: 'following-month' },
      basis: [sanction('pp-94-2021/pasal-15/ayat-2')],
      reasoning: 'text',
    },
    'pp-94/no-run': {
      when: { regulation: 'pp-94-2021', inARow: 'no' },
      then: silent('pay-goes-on'),
      basis: [sanction('pp-94-2021/pasal-15/ayat-2')],
      reasoning: 'text',
    },
    'pp-53/no-such-rule': {
      when: { regulation: 'pp-53-2010', inARow: [...YES_NO] },
      then: silent('no-pay-stop-in-the-regulation'),
      basis: [procedure('pp-53-2010/pasal-14')],
      reasoning: 'text',
    },
  }),
})
