import { defineInstrument } from '../instrument'

/**
 * Ministerial regulation of early 2018 that renames the one who stands in during campaign leave Penjabat Sementara (Pjs). Its day was
 * not read: it counts from the first day of the campaign of 2018, the first it could serve.
 *
 * @example
 * permendagri12018.from // => '2018-02-15'
 */
export const permendagri12018 = /* @__PURE__ */ defineInstrument({
  id: 'permendagri-1-2018',
  kind: 'peraturan-menteri',
  short: 'Permendagri 1/2018',
  from: '2018-02-15',
  until: null,
  evidence: 'report',
  source: 'https://jdih-pentest.kukarkab.com/hubungi-kami',
  provisions: {
    'pasal-1/angka-6': { evidence: 'reproduced-text' },
    'pasal-9': {},
  },
})
