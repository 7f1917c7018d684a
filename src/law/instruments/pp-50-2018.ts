import { defineInstrument } from '../instrument'

/**
 * PP 50/2018: first change of PP 45/2013; the articles on officials stay, one on their competence is new.
 *
 * @example
 * pp502018.from // => '2018-12-10'
 */
export const pp502018 = /* @__PURE__ */ defineInstrument({
  id: 'pp-50-2018',
  kind: 'peraturan-pemerintah',
  short: 'PP 50/2018',
  from: '2018-12-10',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan (pp/2018/50)',
  provisions: {
    'penjelasan/umum': {},
  },
})
