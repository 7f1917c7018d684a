import { definePoint } from '../reading'

/**
 * Whether a dismissal for discipline of level berat is with or without honour since UU 20/2023.
 */
export const dismissalHonour = /* @__PURE__ */ definePoint({
  id: 'dismissal-honour',
  from: '2023-10-31',
  until: null,
  options: ['with-honour', 'without-honour'],
  preferred: 'without-honour',
})
