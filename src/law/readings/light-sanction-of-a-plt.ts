import { definePoint } from '../reading'

/**
 * Whether a Plt may impose a light sanction: the circular of BKN says so, while PP 53/2010 Pasal 22 and PP 94/2021 Pasal 25 give the power
 * of a post that is vacant to the higher official.
 */
export const lightSanctionOfAPlt = /* @__PURE__ */ definePoint({
  id: 'light-sanction-of-a-plt',
  from: '2010-06-06',
  until: null,
  options: ['plt-imposes', 'higher-official-imposes'],
  preferred: 'plt-imposes',
})
