import { defineInstrument } from '../instrument'

/**
 * UU 8/2015, the first amendment of UU 1/2015: what it restated, with the day on which UU 10/2016 took it over.
 *
 * @example
 * uu82015.from // => '2015-03-18'
 */
export const uu82015 = /* @__PURE__ */ defineInstrument({
  id: 'uu-8-2015',
  kind: 'undang-undang',
  short: 'UU 8/2015',
  from: '2015-03-18',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2015/57',
  provisions: {
    'pasal-1/angka-12': {},
    'pasal-1/angka-17': {},
    'pasal-1/angka-28': {},
    'pasal-7/huruf-t': { until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-7/ayat-2/huruf-t' },
    'pasal-28/ayat-1/huruf-e': {},
    'pasal-67/ayat-1': {},
    'pasal-67/ayat-2': {},
    'pasal-70/ayat-1': { until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-70/ayat-1' },
    'pasal-70/ayat-2': { until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-70/ayat-2' },
    'pasal-70/ayat-3': { until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-70/ayat-3' },
    'penjelasan/pasal-71/ayat-2': { until: '2016-07-01', amendedBy: 'uu-10-2016/penjelasan/pasal-71/ayat-2' },
    'pasal-134/ayat-1': {},
    'pasal-134/ayat-2': {},
    'pasal-134/ayat-3': {},
    'pasal-134/ayat-4': {},
    'pasal-134/ayat-5': {},
    'pasal-134/ayat-6': {},
    'pasal-162/ayat-3': { until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-162/ayat-3' },
    'pasal-185': { amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-189': { amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-ii': {},
  },
})
