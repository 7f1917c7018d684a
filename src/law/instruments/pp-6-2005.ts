import { defineInstrument } from '../instrument'

/**
 * PP 6/2005 on the election of regional heads under UU 32/2004: the rules on campaigns and candidates for acts before
 * 2 October 2014, when the Perppu annexed to UU 1/2015 took their place (its Pasal 204 keeps older rules only as far as
 * they do not contradict it). No text repeals the regulation itself.
 *
 * @example
 * pp62005.provisions['pasal-62'].until // => '2014-10-02'
 */
export const pp62005 = /* @__PURE__ */ defineInstrument({
  id: 'pp-6-2005',
  kind: 'peraturan-pemerintah',
  short: 'PP 6/2005',
  from: '2005-02-11',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2005/22',
  provisions: {
    'pasal-42/ayat-2/huruf-f': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'penjelasan/pasal-42/ayat-2/huruf-f': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-60/huruf-h': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-61/ayat-1': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-61/ayat-2': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-61/ayat-3': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-61/ayat-4': { until: '2008-07-04', repealedBy: 'pp-49-2008/pasal-i/angka-23' },
    'pasal-62': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-63/ayat-2': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-63/ayat-4': { until: '2014-10-02', repealedBy: 'uu-1-2015/pasal-204' },
    'pasal-130/ayat-1': {},
    'pasal-132/ayat-4': {},
  },
})
