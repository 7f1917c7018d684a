import { defineInstrument } from '../instrument'

/**
 * Perpres 54/2010: procurement before 22 March 2018. Its first day is from memory; Pasal 18 was read as quoted.
 *
 * @example
 * perpres542010.from // => '2010-08-06'
 */
export const perpres542010 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-54-2010',
  kind: 'peraturan-presiden',
  short: 'Perpres 54/2010',
  from: '2010-08-06',
  until: '2018-03-22',
  evidence: 'report',
  source: 'http://samsulramli.net/2013/12/31/bicarain-kerja-pphp-dalam-serah-terima-pertama-pekerjaan/',
  repealedBy: 'perpres-16-2018',
  provisions: {
    'pasal-18': { evidence: 'reproduced-text' },
  },
})
