import { defineInstrument } from '../instrument'

/**
 * Ministerial regulation of 2019 on the Penjabat Sekda named by the higher level. Its day was not read: it counts from the first day of
 * the month in which it was reproduced.
 *
 * @example
 * permendagri912019.from // => '2019-11-01'
 */
export const permendagri912019 = /* @__PURE__ */ defineInstrument({
  id: 'permendagri-91-2019',
  kind: 'peraturan-menteri',
  short: 'Permendagri 91/2019',
  from: '2019-11-01',
  until: null,
  evidence: 'reproduced-text',
  source: 'https://ainamulyana.blogspot.com/2019/11/permendagri-nomor-91-tahun-2019.html',
  provisions: {
    'pasal-2': {},
    'pasal-9': {},
  },
})
