import { defineInstrument } from '../instrument'

/**
 * Inpres 6/2020 on health protocols against Covid-19, known from reports only. No end was found; it speaks to ministers and heads of
 * regions, not to an office of a region.
 *
 * @example
 * inpres62020.from // => '2020-08-04'
 */
export const inpres62020 = /* @__PURE__ */ defineInstrument({
  id: 'inpres-6-2020',
  kind: 'instruksi-presiden',
  short: 'Inpres 6/2020',
  from: '2020-08-04',
  until: null,
  evidence: 'report',
  source: 'https://voi.id/zh/news/10476',
  provisions: {
    'isi/kepala-daerah': {},
  },
})
