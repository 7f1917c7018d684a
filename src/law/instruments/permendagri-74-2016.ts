import { defineInstrument } from '../instrument'

/**
 * Ministerial regulation of 2016 on campaign leave of heads who stand again. It called the one who stands in "Plt"; since Permendagri
 * 1/2018 the name is Pjs. Its day was not read: it counts from the last day of the year, so that nothing earlier rests on it.
 *
 * @example
 * permendagri742016.from // => '2016-12-31'
 */
export const permendagri742016 = /* @__PURE__ */ defineInstrument({
  id: 'permendagri-74-2016',
  kind: 'peraturan-menteri',
  short: 'Permendagri 74/2016',
  from: '2016-12-31',
  until: null,
  evidence: 'report',
  source: 'https://www.inews.id/amp/news/nasional/bisakah-jenderal-polisi-jadi-plt-gubernur-ini-aturannya/2',
  provisions: {
    'pasal-9': {},
  },
})
