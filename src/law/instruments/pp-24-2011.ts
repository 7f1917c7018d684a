import { defineInstrument } from '../instrument'

/**
 * PP 24/2011: the Badan Pertimbangan Kepegawaian (BAPEK), before BPASN.
 *
 * @example
 * pp242011.from // => '2011-04-18'
 */
export const pp242011 = /* @__PURE__ */ defineInstrument({
  id: 'pp-24-2011',
  kind: 'peraturan-pemerintah',
  short: 'PP 24/2011',
  from: '2011-04-18',
  until: '2021-08-10',
  evidence: 'gazette-text',
  source: 'LN 2011/45, TLN 5210',
  repealedBy: 'pp-79-2021/pasal-33',
  provisions: {
    'pasal-2/ayat-1': {},
    'pasal-7/ayat-1': {},
    'pasal-7/ayat-2': {},
    'pasal-7/ayat-3': {},
    'pasal-7/ayat-4': {},
    'penjelasan/pasal-7/ayat-3': {},
    'pasal-8/ayat-1': {},
    'pasal-8/ayat-2': {},
    'pasal-9/ayat-1': {},
    'penjelasan/pasal-9/ayat-1': {},
    'pasal-11/ayat-3': {},
    'pasal-11/ayat-5': {},
  },
})
