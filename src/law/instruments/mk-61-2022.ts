import { defineInstrument } from '../instrument'

/**
 * Ruling 61/PUU-XX/2022: the article on counsel of UU 8/1981 is not read as covering witnesses. Known from the press.
 *
 * @example
 * mk612022.from // => '2022-11-30'
 */
export const mk612022 = /* @__PURE__ */ defineInstrument({
  id: 'mk-61-2022',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 61/PUU-XX/2022',
  from: '2022-11-30',
  until: null,
  evidence: 'report',
  source:
    'https://apps.mediaindonesia.com/politik-dan-hukum/541351/mk-tolak-permohonan-advokat-soal-saksi-dapat-pendampingan-hukum',
  provisions: {
    amar: {},
  },
})
