import { defineInstrument } from '../instrument'

const TEXT =
  'https://github.com/mblonyox/data-peraturan/blob/fb6083046e4652a0ddd1471f7cecee58f5c9fe09/uu/2026/1/fulltext.md'

/**
 * UU 1/2026 on the adjustment of penalties in other acts to the criminal code (UU 1/2023).
 *
 * Its annex I lists new penalties act by act: no. 121 is UU 10/2016, no. 124 is UU 7/2017. UU 1/2015 is not listed, but
 * Pasal VIII sends penal provisions the annex leaves out to Pasal I to III, so its Pasal 187, 188 and 190 change by the
 * text and not by analogy.
 *
 * @example
 * uu12026.from // => '2026-01-02'
 */
export const uu12026 = /* @__PURE__ */ defineInstrument({
  id: 'uu-1-2026',
  kind: 'undang-undang',
  short: 'UU 1/2026',
  from: '2026-01-02',
  until: null,
  evidence: 'gazette-text',
  source: TEXT,
  provisions: {
    'pasal-i/ayat-1': {},
    'pasal-i/ayat-2': {},
    'pasal-ii/ayat-1': {},
    'pasal-ii/ayat-2/huruf-a': {},
    'pasal-ii/ayat-2/huruf-c': {},
    'pasal-ii/ayat-3': {},
    'pasal-ii/ayat-5/huruf-a': {},
    'pasal-ii/ayat-5/huruf-b': {},
    'pasal-ii/ayat-5/huruf-c': {},
    'pasal-ii/ayat-5/huruf-d': {},
    'pasal-ii/ayat-5/huruf-e': {},
    'pasal-ii/ayat-5/huruf-f': {},
    'pasal-ii/ayat-5/huruf-g': {},
    'pasal-ii/ayat-5/huruf-h': {},
    'pasal-ii/ayat-8': {},
    'pasal-iii/ayat-1': {},
    'pasal-iii/ayat-2': {},
    'pasal-vii/angka-1': {},
    'pasal-vii/angka-52': {},
    'pasal-viii': {},
    'pasal-ix': {},
    'lampiran-1/no-116': {},
    'lampiran-1/no-121/pasal-180/ayat-1': {},
    'lampiran-1/no-121/pasal-180/ayat-2': {},
    'lampiran-1/no-121/pasal-182b': {},
    'lampiran-1/no-121/pasal-185a/ayat-1': {},
    'lampiran-1/no-121/pasal-187a/ayat-1': {},
    'lampiran-1/no-124/pasal-490': {},
    'lampiran-1/no-124/pasal-491': {},
    'lampiran-1/no-124/pasal-492': {},
    'lampiran-1/no-124/pasal-493': {},
    'lampiran-1/no-124/pasal-494': {},
    'lampiran-1/no-124/pasal-495/ayat-1': {},
    'lampiran-1/no-124/pasal-495/ayat-2': {},
    'lampiran-1/no-124/pasal-496': {},
    'lampiran-1/no-124/pasal-521': {},
    'lampiran-1/no-124/pasal-522': {},
    'lampiran-1/no-124/pasal-523/ayat-1': {},
    'lampiran-1/no-124/pasal-523/ayat-2': {},
    'lampiran-1/no-124/pasal-523/ayat-3': {},
    'lampiran-1/no-124/pasal-547': {},
    'lampiran-1/no-124/pasal-548': {},
  },
})
