import { defineInstrument } from '../instrument'

/**
 * Joint decree of five bodies of 22 September 2022 on the neutrality of ASN: MenPANRB 2/2022, Mendagri 800-5474/2022,
 * BKN 246/2022, KASN 30/2022, Bawaslu 1447.1/PM.01/K.1/09/2022.
 *
 * Only its head could be read; the items come from agency and press reproductions, which disagree. The ids follow our
 * own count (`d9a`, `d9b`), not the printed numbers, which differ from item 9 on. Where reproductions differ the wording
 * of agencies is followed: `bakal calon` belongs to the ethics table, `calon` to the discipline table.
 *
 * @example
 * skb2022.from // => '2022-09-22'
 */
export const skb2022 = /* @__PURE__ */ defineInstrument({
  id: 'skb-2022',
  kind: 'keputusan-bersama',
  short: 'SKB Netralitas 2022',
  from: '2022-09-22',
  until: null,
  evidence: 'report',
  source: 'https://www.scribd.com/document/602350661/SKB-Netralitas-ASN-22-September-2022',
  provisions: {
    'isi/tujuan': { evidence: 'reproduced-text' },
    'isi/satuan-tugas': {},
    'isi/tahap': {},
    'isi/pemblokiran': {},
    'isi/sanksi-pejabat-pembina-kepegawaian': {},
    'lampiran-1': { evidence: 'unverified' },
    'lampiran-2/etik/e1': {},
    'lampiran-2/etik/e2': {},
    'lampiran-2/etik/e3': {},
    'lampiran-2/etik/e4': {},
    'lampiran-2/etik/e5': {},
    'lampiran-2/etik/e6': {},
    'lampiran-2/etik/e7': {},
    'lampiran-2/disiplin/d1': {},
    'lampiran-2/disiplin/d2': {},
    'lampiran-2/disiplin/d3': {},
    'lampiran-2/disiplin/d4': {},
    'lampiran-2/disiplin/d5': {},
    'lampiran-2/disiplin/d6': {},
    'lampiran-2/disiplin/d7': {},
    'lampiran-2/disiplin/d8': {},
    'lampiran-2/disiplin/d9a': {},
    'lampiran-2/disiplin/d9b': {},
    'lampiran-2/disiplin/d10': {},
    'lampiran-2/disiplin/d11': {},
  },
})
