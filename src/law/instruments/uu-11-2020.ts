import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * UU 11/2020 on job creation, only for what its Pasal 175 made of UU 30/2014 Pasal 53. The act itself was replaced; that
 * UU 6/2023 carried this article over is from memory, so its end is left open.
 *
 * @example
 * uu112020.from // => '2020-11-02'
 */
export const uu112020 = /* @__PURE__ */ defineInstrument({
  id: 'uu-11-2020',
  kind: 'undang-undang',
  short: 'UU 11/2020',
  from: '2020-11-02',
  until: null,
  evidence: 'reproduced-text',
  source: 'LN 2020/245',
  provisions: { 'pasal-175': {} },
})

/**
 * Title and paraphrase of {@link uu112020}.
 *
 * @example
 * uu112020Text.title.en // => 'Act No. 11 of 2020 on Job Creation'
 */
export const uu112020Text: InstrumentText<typeof uu112020> = {
  title: {
    id: 'Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja',
    en: 'Act No. 11 of 2020 on Job Creation',
  },
  provisions: {
    'pasal-175': {
      id: 'Mengubah Pasal 53 UU 30/2014: tanpa batas waktu lain, permohonan diputus paling lama lima hari kerja, diam berarti dikabulkan, dan tahap pengadilan ditiadakan.',
      en: 'Changes UU 30/2014 Pasal 53: with no other time set a request is decided within five working days, silence grants it, and the court step is gone.',
    },
  },
}
