import { definePoint } from '../reading'

/** Whether someone who does not want an additional duty may be ordered to hold it. */
export const unwillingHolder = /* @__PURE__ */ definePoint({
  id: 'unwilling-holder',
  from: '2021-04-29',
  until: null,
  options: ['agreement-needed', 'order-binds'],
  preferred: 'agreement-needed',
})
