import { defineInstrument } from '../instrument'

/**
 * Circular of the minister of PANRB of 26 March 2019 on ASN neutrality in the vote of April 2019; known from reports of
 * its list of sixteen prohibited acts.
 *
 * @example
 * b942019.madeFor // => ['pemilu-2019']
 */
export const b942019 = /* @__PURE__ */ defineInstrument({
  id: 'b-94-2019',
  kind: 'surat-edaran',
  short: 'SE MenPANRB B/94/M.SM.00.00/2019',
  from: '2019-03-26',
  until: null,
  evidence: 'report',
  source: 'https://monitor.co.id/?p=91163',
  madeFor: ['pemilu-2019'],
  provisions: {
    'isi/menghadiri-kegiatan-peserta': { source: 'http://ict.smkn1bawang.sch.id/?p=8507' },
    'isi/dukungan': {},
    'isi/partai-politik': {},
  },
})
