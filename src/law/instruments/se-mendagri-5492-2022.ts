import { defineInstrument } from '../instrument'

/**
 * Circular letter of the Minister of Home Affairs of 14 September 2022 (some media misprint 821/5292/SJ): written approval in advance
 * for two classes of personnel acts of a Plt, Pj or Pjs of a regional head. Whether it outlived Permendagri 4/2023 is not settled.
 *
 * @example
 * seMendagri54922022.from // => '2022-09-14'
 */
export const seMendagri54922022 = /* @__PURE__ */ defineInstrument({
  id: 'se-mendagri-5492-2022',
  kind: 'surat-edaran',
  short: 'SE Mendagri 821/5492/SJ',
  from: '2022-09-14',
  until: null,
  evidence: 'reproduced-text',
  source: 'https://kendari.inews.id/read/171513/',
  provisions: {
    'isi/persetujuan': {},
    'isi/laporan': {},
  },
})
