import { defineInstrument } from '../instrument'

/**
 * UU 25/2009 on public services: the standard of a service, and what follows where there is none or it is not applied.
 *
 * @example
 * uu252009.from // => '2009-07-18'
 */
export const uu252009 = /* @__PURE__ */ defineInstrument({
  id: 'uu-25-2009',
  kind: 'undang-undang',
  short: 'UU 25/2009',
  from: '2009-07-18',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2009/112',
  provisions: {
    'pasal-51': {},
    'pasal-50/ayat-1': {},
    'pasal-46/ayat-2': {},
    'pasal-44/ayat-3': {},
    'pasal-42/ayat-2': {},
    'pasal-40/ayat-1': {},
    'pasal-17/huruf-b': {},
    'pasal-45/ayat-1': {},
    'pasal-54/ayat-2': {},
    'pasal-15/huruf-a': {},
    'pasal-20/ayat-1': {},
    'pasal-20/ayat-3': {},
    'pasal-54/ayat-7': {},
    'pasal-54/ayat-8': {},
    'pasal-57/ayat-1': {},
  },
})
