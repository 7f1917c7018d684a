import { defineInstrument } from '../instrument'

/**
 * Peraturan LKPP 15/2018 on the actors of procurement, known from reports; its first and last day are from memory.
 *
 * @example
 * perlem152018.from // => '2018-06-08'
 */
export const perlem152018 = /* @__PURE__ */ defineInstrument({
  id: 'perlem-15-2018',
  kind: 'peraturan-lembaga',
  short: 'Perlem LKPP 15/2018',
  from: '2018-06-08',
  until: '2021-06-02',
  evidence: 'report',
  source: 'https://online.flipbuilder.com/icsm/oryz/files/basic-html/page7.html',
  repealedBy: 'perlem-7-2021',
  provisions: {
    'pasal-6': {},
    'pasal-6/ayat-3': {},
    'pasal-6/pakta-integritas': { evidence: 'unverified' },
    'pasal-8/ayat-4': {},
    'pasal-9/ayat-4': {},
    'pasal-10/ayat-5': {},
  },
})
