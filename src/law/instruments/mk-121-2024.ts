import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * Ruling of the Constitutional Court of 16 October 2025 on who supervises the merit system. Two outlets print other days; this one is the day most give. Known from reports.
 *
 * @example
 * mk1212024.from // => '2025-10-16'
 */
export const mk1212024 = /* @__PURE__ */ defineInstrument({
  id: 'mk-121-2024',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 121/PUU-XXII/2024',
  from: '2025-10-16',
  until: null,
  evidence: 'report',
  source:
    'https://www.bloombergtechnoz.com/detail-news/87507/mk-pemerintah-harus-bentuk-lembaga-independen-pengawas-asn',
  provisions: { amar: {} },
})

/**
 * Title and paraphrase of {@link mk1212024}.
 *
 * @example
 * mk1212024Text.title.en // => 'Constitutional Court Ruling 121/PUU-XXII/2024 on UU 20/2023 Pasal 26 ayat (2) huruf d'
 */
export const mk1212024Text: InstrumentText<typeof mk1212024> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 121/PUU-XXII/2024 tentang Pasal 26 ayat (2) huruf d UU 20/2023',
    en: 'Constitutional Court Ruling 121/PUU-XXII/2024 on UU 20/2023 Pasal 26 ayat (2) huruf d',
  },
  provisions: {
    amar: {
      id: 'Pengawasan sistem merit, termasuk asas, nilai dasar, serta kode etik dan kode perilaku, harus dilakukan lembaga independen yang dibentuk paling lama dua tahun sejak putusan, yaitu sampai 16 Oktober 2027.',
      en: 'Supervision of the merit system, with its principles, basic values and codes of ethics and conduct, must lie with an independent body to be formed within two years, by 16 October 2027.',
    },
  },
}
