import { defineInstrument } from '../instrument'

/**
 * UU 20/2025: the code of criminal procedure from 2 January 2026 (KUHAP). Known from reports; not to be mistaken for UU 20/2023 on ASN.
 *
 * @example
 * uu202025.from // => '2026-01-02'
 */
export const uu202025 = /* @__PURE__ */ defineInstrument({
  id: 'uu-20-2025',
  kind: 'undang-undang',
  short: 'UU 20/2025',
  from: '2026-01-02',
  until: null,
  evidence: 'report',
  source: 'https://www.dandapala.com/article/detail/hari-jumat-ini-berlaku-kuhap-2025',
  provisions: {
    'isi/hak-saksi-dan-tersangka': {},
    'pasal-369': {},
  },
})
