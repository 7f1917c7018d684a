import { defineInstrument } from '../instrument'

/**
 * Joint decree of five bodies of 10 September 2020 for the Pilkada of that year: MenPANRB 05/2020, Mendagri
 * 800-2836/2020, BKN 167/KEP/2020, KASN 6/SKB/KASN/9/2020, Bawaslu 0314.
 *
 * No repeal was found; its own title binds it to the Pilkada of 2020, and the decree of 2022 took its place in practice.
 * The fifteen items are known from a BKN release of November 2020, which gives no level for any of them.
 *
 * @example
 * skb2020.madeFor // => ['pilkada-2020', 'pilkada-2020-original']
 */
export const skb2020 = /* @__PURE__ */ defineInstrument({
  id: 'skb-2020',
  kind: 'keputusan-bersama',
  short: 'SKB Netralitas 2020',
  from: '2020-09-10',
  until: null,
  evidence: 'report',
  source:
    'https://m.tribunnews.com/amp/nasional/2020/11/30/bkn-melaporkan-sebanyak-1005-aparatur-sipil-negara-melanggar-netralitas?page=2',
  madeFor: ['pilkada-2020', 'pilkada-2020-original'],
  provisions: {
    'daftar/1': {},
    'daftar/2': {},
    'daftar/3': {},
    'daftar/4': {},
    'daftar/5': {},
    'daftar/6': {},
    'daftar/7': {},
    'daftar/8': {},
    'daftar/9': {},
    'daftar/10': {},
    'daftar/11': {},
    'daftar/12': {},
    'daftar/13': {},
    'daftar/14': {},
    'daftar/15': {},
    'daftar/x': {},
    'isi/pemblokiran': {},
    'isi/sanksi-pejabat-pembina-kepegawaian': {},
  },
})
