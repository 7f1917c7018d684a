import { defineInstrument } from '../instrument'

/**
 * UU 1/2015, which turned the annexed Perppu 1/2014 on the election of regional heads into an act.
 *
 * The act is in force from 2 February 2015, but the norms stand in its annex: the Perppu was promulgated on 2 October
 * 2014 and in force that day (its Pasal 206), so every provision below starts then. Paths are those of the annex. Where
 * UU 8/2015 or UU 10/2016 replaced the wording, the provision ends here and continues in that act. Offences stay open:
 * since 2 January 2026 UU 1/2026 changes their penalties only, and its Pasal VIII reaches acts its annex leaves out.
 *
 * @example
 * uu12015.provisions['pasal-71/ayat-1'].until // => '2016-07-01'
 */
export const uu12015 = /* @__PURE__ */ defineInstrument({
  id: 'uu-1-2015',
  kind: 'undang-undang',
  short: 'UU 1/2015',
  from: '2015-02-02',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2015/23; LN 2014/245',
  provisions: {
    'pasal-1/angka-28': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-1/angka-28' },
    'pasal-7/huruf-s': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-7/huruf-t' },
    'pasal-28/ayat-1/huruf-e': {
      from: '2014-10-02',
      until: '2015-03-18',
      amendedBy: 'uu-8-2015/pasal-28/ayat-1/huruf-e',
    },
    'pasal-56/ayat-1': { from: '2014-10-02' },
    'pasal-67/ayat-1': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-67/ayat-1' },
    'pasal-69/huruf-h': { from: '2014-10-02' },
    'pasal-70/ayat-1': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-70/ayat-1' },
    'pasal-71/ayat-1': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-71/ayat-1' },
    'pasal-71/ayat-2': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-71/ayat-2' },
    'pasal-71/ayat-3': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-71/ayat-3' },
    'pasal-71/ayat-4': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-71/ayat-5' },
    'penjelasan/pasal-71/ayat-2': {
      from: '2014-10-02',
      until: '2015-03-18',
      amendedBy: 'uu-8-2015/penjelasan/pasal-71/ayat-2',
    },
    'pasal-72/ayat-1': { from: '2014-10-02' },
    'pasal-84/ayat-3': { from: '2014-10-02' },
    'pasal-134/ayat-2': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-134/ayat-2' },
    'pasal-134/ayat-4': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-134/ayat-4' },
    'pasal-134/ayat-5': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-134/ayat-5' },
    'pasal-134/ayat-6': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-134/ayat-6' },
    'pasal-135/ayat-1': { from: '2014-10-02' },
    'pasal-135/ayat-2': { from: '2014-10-02' },
    'pasal-146/ayat-1': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-146/ayat-3' },
    'pasal-146/ayat-2': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-146/ayat-4' },
    'pasal-146/ayat-3': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-146/ayat-5' },
    'pasal-146/ayat-4': { from: '2014-10-02', until: '2016-07-01', amendedBy: 'uu-10-2016/pasal-146/ayat-6' },
    'pasal-162/ayat-3': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-162/ayat-3' },
    'pasal-185': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-185' },
    'pasal-187/ayat-1': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-187/ayat-2': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-187/ayat-3': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-187/ayat-4': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-187/ayat-5': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-187/ayat-6': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    // Read more widely since 14 November 2024; its penalty also changed on 2 January 2026 (UU 1/2026 Pasal VIII).
    'pasal-188': { from: '2014-10-02', amendedBy: 'mk-136-2024/amar' },
    'pasal-189': { from: '2014-10-02', until: '2015-03-18', amendedBy: 'uu-8-2015/pasal-189' },
    'pasal-190': { from: '2014-10-02', amendedBy: 'uu-1-2026/pasal-viii' },
    'pasal-204': { from: '2014-10-02' },
    'pasal-206': { from: '2014-10-02' },
  },
})
