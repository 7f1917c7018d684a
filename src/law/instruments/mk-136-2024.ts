import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * Ruling of the Constitutional Court of 14 November 2024: it brings the subjects of UU 1/2015 Pasal 188 into line with Pasal 71. Known from reports.
 *
 * @example
 * mk1362024.from // => '2024-11-14'
 */
export const mk1362024 = /* @__PURE__ */ defineInstrument({
  id: 'mk-136-2024',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 136/PUU-XXII/2024',
  from: '2024-11-14',
  until: null,
  evidence: 'report',
  source: 'https://jpnn.com/news/putusan-mk-pejabat-daerah-dan-anggota-tnipolri-tak-netral-bisa-dipidana',
  provisions: { amar: {} },
})

/**
 * Title and paraphrase of {@link mk1362024}.
 *
 * @example
 * mk1362024Text.title.en // => 'Constitutional Court Ruling 136/PUU-XXII/2024 on UU 1/2015 Pasal 188'
 */
export const mk1362024Text: InstrumentText<typeof mk1362024> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 136/PUU-XXII/2024 tentang Pasal 188 UU 1/2015',
    en: 'Constitutional Court Ruling 136/PUU-XXII/2024 on UU 1/2015 Pasal 188',
  },
  provisions: {
    amar: {
      id: 'Pasal 188 UU 1/2015 dibaca mencakup juga pejabat daerah dan anggota TNI atau Polri, dengan ancaman pidana yang sama.',
      en: 'UU 1/2015 Pasal 188 is read to include regional officials and members of the armed forces or police, with the same penalty.',
    },
  },
}
