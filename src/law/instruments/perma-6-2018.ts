import { defineInstrument } from '../instrument'

/**
 * Peraturan Mahkamah Agung 6/2018 on suits after administrative remedies, known from articles that others reproduce; its first day was
 * not read.
 *
 * @example
 * perma62018.from // => '2018-12-04'
 */
export const perma62018 = /* @__PURE__ */ defineInstrument({
  id: 'perma-6-2018',
  kind: 'peraturan-lembaga',
  short: 'PERMA 6/2018',
  from: '2018-12-04',
  until: null,
  evidence: 'report',
  source: 'https://fliphtml5.com/lbvnk/qeeo/Pedoman_TUN_Non-Tanah/19',
  provisions: {
    'pasal-2/ayat-1': {},
    'pasal-3/ayat-2': {},
    'pasal-5/ayat-1': {},
  },
})
