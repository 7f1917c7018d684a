import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * Ruling of the Constitutional Court of 26 June 2025 that splits national from regional elections. Known from reports.
 *
 * @example
 * mk1352024.from // => '2025-06-26'
 */
export const mk1352024 = /* @__PURE__ */ defineInstrument({
  id: 'mk-135-2024',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 135/PUU-XXII/2024',
  from: '2025-06-26',
  until: null,
  evidence: 'report',
  source: 'https://epaper.mediaindonesia.com/detail/putusan-mk-dan-turbulensi-konstitusional',
  provisions: { amar: {} },
})

/**
 * Title and paraphrase of {@link mk1352024}.
 *
 * @example
 * mk1352024Text.title.en // => 'Constitutional Court Ruling 135/PUU-XXII/2024 on Separating National from Regional Elections'
 */
export const mk1352024Text: InstrumentText<typeof mk1352024> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 135/PUU-XXII/2024 tentang Pemisahan Pemilu Nasional dan Pemilu Daerah',
    en: 'Constitutional Court Ruling 135/PUU-XXII/2024 on Separating National from Regional Elections',
  },
  provisions: {
    amar: {
      id: 'Pemilu nasional (Presiden, DPR, DPD) dipisah dari pemilu daerah (DPRD dan kepala daerah), yang digelar paling singkat 2 tahun dan paling lama 2 tahun 6 bulan setelah pelantikan anggota DPR dan DPD atau Presiden.',
      en: 'National elections (President, DPR, DPD) are split from regional ones (DPRD and regional heads), held at least 2 years and at most 2 years 6 months after the inauguration of DPR and DPD or of the President.',
    },
  },
}
