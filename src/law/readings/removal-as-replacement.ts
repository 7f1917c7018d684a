import { definePoint } from '../reading'

/**
 * Whether removing an official from a post without a new one is a penggantian pejabat in Pasal 71 ayat (2) and Pasal 162 ayat (3).
 */
export const removalAsReplacement = /* @__PURE__ */ definePoint({
  id: 'removal-as-replacement',
  from: '2014-10-02',
  until: null,
  options: ['no-replacement', 'replacement'],
  preferred: 'no-replacement',
})
