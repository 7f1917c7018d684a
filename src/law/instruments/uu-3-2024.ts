import { defineInstrument } from '../instrument'

/**
 * UU 3/2024, the second amendment of UU 6/2014. It leaves the bans on village officials and their sanctions alone, and gives a kepala
 * desa one more duty: to resign on being determined as a candidate.
 *
 * @example
 * uu32024.from // => '2024-04-25'
 */
export const uu32024 = /* @__PURE__ */ defineInstrument({
  id: 'uu-3-2024',
  kind: 'undang-undang',
  short: 'UU 3/2024',
  from: '2024-04-25',
  until: null,
  evidence: 'gazette-text',
  source:
    'https://github.com/mblonyox/data-peraturan/blob/81a0c2a9c740949099cbf0b218bdc72b3343ea3c/uu/2024/3/fulltext.md',
  provisions: {
    'pasal-26/ayat-4/huruf-g': {},
  },
})
