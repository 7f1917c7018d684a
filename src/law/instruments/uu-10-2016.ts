import { defineInstrument } from '../instrument'

/**
 * UU 10/2016, the second amendment of UU 1/2015. Where it wants working days it writes so; a bare day stays a calendar
 * day (UU 8/2015 Pasal 1 angka 28, which it leaves alone). Offences stay open: UU 1/2026 changes their penalties only.
 *
 * @example
 * uu102016.from // => '2016-07-01'
 */
export const uu102016 = /* @__PURE__ */ defineInstrument({
  id: 'uu-10-2016',
  kind: 'undang-undang',
  short: 'UU 10/2016',
  from: '2016-07-01',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2016/130',
  provisions: {
    'pasal-7/ayat-2/huruf-q': {},
    'pasal-7/ayat-2/huruf-t': {},
    'pasal-30/huruf-e': {},
    'pasal-33/huruf-e': {},
    'pasal-54d/ayat-2': {},
    'pasal-54d/ayat-3': {},
    'pasal-54d/ayat-4': {},
    'pasal-70/ayat-1': {},
    'pasal-70/ayat-2': {},
    'pasal-70/ayat-3': {},
    'pasal-71/ayat-1': {},
    'pasal-71/ayat-2': {},
    'pasal-71/ayat-3': {},
    'pasal-71/ayat-4': {},
    'pasal-71/ayat-5': {},
    'pasal-71/ayat-6': {},
    'penjelasan/pasal-71/ayat-1': {},
    'penjelasan/pasal-71/ayat-2': {},
    'penjelasan/pasal-201/ayat-9': {},
    'pasal-73/ayat-4': {},
    'pasal-146/ayat-3': {},
    'pasal-146/ayat-4': {},
    'pasal-146/ayat-5': {},
    'pasal-146/ayat-6': {},
    'pasal-162/ayat-1': {},
    'pasal-162/ayat-2': {},
    'pasal-162/ayat-3': {},
    'pasal-174/ayat-7': {},
    'pasal-180/ayat-1': { amendedBy: 'uu-1-2026/lampiran-1/no-121/pasal-180/ayat-1' },
    'pasal-180/ayat-2': { amendedBy: 'uu-1-2026/lampiran-1/no-121/pasal-180/ayat-2' },
    'pasal-182b': { amendedBy: 'uu-1-2026/lampiran-1/no-121/pasal-182b' },
    'pasal-185a/ayat-1': { amendedBy: 'uu-1-2026/lampiran-1/no-121/pasal-185a/ayat-1' },
    'pasal-185a/ayat-2': {},
    'pasal-187a/ayat-1': { amendedBy: 'uu-1-2026/lampiran-1/no-121/pasal-187a/ayat-1' },
    'pasal-187a/ayat-2': { amendedBy: 'uu-1-2026/lampiran-1/no-121/pasal-187a/ayat-1' },
    'pasal-ii': {},
    'pasal-201/ayat-9': {},
    'pasal-201/ayat-10': {},
    'pasal-201/ayat-11': {},
  },
})
