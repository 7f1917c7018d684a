import { defineInstrument } from '../instrument'

/**
 * Peraturan LKPP 15/2018 on the actors of procurement, known from reports; its first and last day are from memory and no
 * source for them was found, so the act as such is `unverified` and only what reports tell of it is better.
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
  evidence: 'unverified',
  source: 'https://online.flipbuilder.com/icsm/oryz/files/basic-html/page7.html',
  repealedBy: 'perlem-7-2021',
  provisions: {
    'pasal-6': { evidence: 'report' },
    'pasal-6/ayat-3': { evidence: 'report' },
    'pasal-6/pakta-integritas': {},
    'pasal-8/ayat-4': { evidence: 'report' },
    'pasal-9/ayat-4': { evidence: 'report' },
    'pasal-10/ayat-5': { evidence: 'report' },
  },
})
