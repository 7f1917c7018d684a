import { definePoint } from '../reading'

/**
 * Whether an effect on the work unit must be shown for three to ten days of absence: only PP 94/2021 Pasal 9 ayat (2) huruf b, of the
 * light sanctions, names one.
 */
export const absenceEffectOnUnit = /* @__PURE__ */ definePoint({
  id: 'absence-effect-on-unit',
  from: '2021-08-31',
  until: null,
  options: ['effect-to-be-shown', 'effect-in-the-absence'],
  preferred: 'effect-to-be-shown',
})
