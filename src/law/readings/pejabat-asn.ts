import { definePoint } from '../reading'

/**
 * Who is a pejabat ASN in Pasal 71 ayat (1) and Pasal 188 of the act on regional elections. The words stand there
 * since the Perppu of 2 October 2014; the explanation that UU 10/2016 added leaves them out.
 */
export const pejabatAsn = /* @__PURE__ */ definePoint({
  id: 'pejabat-asn',
  from: '2014-10-02',
  until: null,
  options: ['office-holders-only', 'every-asn'],
  preferred: 'office-holders-only',
})
