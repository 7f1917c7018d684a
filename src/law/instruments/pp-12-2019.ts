import { defineInstrument } from '../instrument'

/**
 * PP 12/2019 on the financial management of regions: who uses a budget, plans its withdrawals, reports and is supervised.
 *
 * @example
 * pp122019.from // => '2019-03-12'
 */
export const pp122019 = /* @__PURE__ */ defineInstrument({
  id: 'pp-12-2019',
  kind: 'peraturan-pemerintah',
  short: 'PP 12/2019',
  from: '2019-03-12',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan (pp/2019/12)',
  provisions: {
    'pasal-1/angka-58': {},
    'pasal-1/angka-65': {},
    'pasal-1/angka-68': {},
    'pasal-1/angka-69': {},
    'pasal-1/angka-71': {},
    'pasal-1/angka-74': {},
    'pasal-1/angka-75': {},
    'pasal-1/angka-76': {},
    'pasal-1/angka-77': {},
    'pasal-7/ayat-2/huruf-c': {},
    'pasal-10/ayat-1/huruf-d': {},
    'pasal-10/ayat-1/huruf-g': {},
    'pasal-10/ayat-1/huruf-k': {},
    'pasal-10/ayat-1/huruf-l': {},
    'pasal-10/ayat-1/huruf-m': {},
    'pasal-10/ayat-2': {},
    'pasal-11/ayat-3': {},
    'pasal-15/ayat-1': {},
    'pasal-16/ayat-1': {},
    'pasal-19/ayat-1': {},
    'pasal-92/ayat-1': {},
    'pasal-92/ayat-2': {},
    'pasal-92/ayat-3': {},
    'pasal-124/ayat-1': {},
    'pasal-132/ayat-2': {},
    'pasal-134/ayat-1': {},
    'pasal-136': {},
    'pasal-160/ayat-1': {},
    'pasal-160/ayat-2': {},
    'pasal-193/ayat-1': {},
    'pasal-225': {},
  },
})
