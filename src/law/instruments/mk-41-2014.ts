import { defineInstrument, type InstrumentText } from '../instrument'

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

/**
 * Title and paraphrase of {@link mk412014}.
 *
 * @example
 * mk412014Text.title.en // => 'Constitutional Court Ruling 41/PUU-XII/2014 on UU 5/2014 Pasal 119 and 123 ayat (3)'
 */
export const mk412014Text: InstrumentText<typeof mk412014> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 41/PUU-XII/2014 tentang Pasal 119 dan Pasal 123 ayat (3) UU 5/2014',
    en: 'Constitutional Court Ruling 41/PUU-XII/2014 on UU 5/2014 Pasal 119 and 123 ayat (3)',
  },
  provisions: {
    amar: {
      id: 'Kewajiban PNS untuk mundur berlaku sejak ditetapkan sebagai calon, bukan sejak mendaftar.',
      en: 'The duty of a PNS to resign starts with the determination as candidate, not with the registration.',
    },
  },
}
