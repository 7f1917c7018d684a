import { defineInstrument } from '../instrument'

/**
 * UU 9/1998 on the freedom to express opinions in public; it leaves nobody out because of being a civil servant.
 *
 * @example
 * uu91998.from // => '1998-10-26'
 */
export const uu91998 = /* @__PURE__ */ defineInstrument({
  id: 'uu-9-1998',
  kind: 'undang-undang',
  short: 'UU 9/1998',
  from: '1998-10-26',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/uu/1998/9.md',
  provisions: {
    'pasal-1/angka-2': {},
    'pasal-1/angka-3': {},
    'pasal-2/ayat-1': {},
    'pasal-6': {},
    'pasal-9/ayat-1': {},
    'pasal-9/ayat-2/huruf-a': {},
    'pasal-9/ayat-2/huruf-b': {},
    'pasal-9/ayat-3': {},
    'pasal-10/ayat-1': {},
    'pasal-10/ayat-2': {},
    'pasal-10/ayat-3': {},
    'pasal-10/ayat-4': {},
    'pasal-11': {},
    'pasal-12/ayat-1': {},
    'pasal-12/ayat-2': {},
    'pasal-13/ayat-1/huruf-a': {},
    'pasal-15': {},
    'pasal-16': {},
    'pasal-17': {},
    'pasal-18/ayat-1': {},
    'penjelasan/pasal-2/ayat-2': {},
    'penjelasan/pasal-9/ayat-2/huruf-b': {},
    'penjelasan/pasal-16': {},
  },
})
