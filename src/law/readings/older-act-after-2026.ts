import { definePoint } from '../reading'

/**
 * Which penalty an act committed before 2 January 2026 and not yet decided carries (UU 1/2023 Pasal 3 ayat (1)).
 */
export const olderActAfter2026 = /* @__PURE__ */ definePoint({
  id: 'older-act-after-2026',
  from: '2026-01-02',
  until: null,
  options: ['new-penalty', 'old-penalty'],
  preferred: 'new-penalty',
})
