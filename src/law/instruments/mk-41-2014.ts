import { defineInstrument } from '../instrument'

/**
 * Ruling of the Constitutional Court on when a PNS who stands for election must resign. Its day is from memory; that the legislator followed it stands in the general explanation of UU 10/2016 (huruf a angka 1).
 *
 * @example
 * mk412014.from // => '2015-07-08'
 */
export const mk412014 = /* @__PURE__ */ defineInstrument({
  id: 'mk-41-2014',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 41/PUU-XII/2014',
  from: '2015-07-08',
  until: null,
  evidence: 'unverified',
  source:
    'https://www.libernesia.com/politik/26112997774/awas-bagi-asn-tni-dan-polri-wajib-mundur-dari-jabatannya-jika-ingin-maju-di-pilkada-ini-aturannya',
  provisions: { amar: {} },
})
