import { defineInstrument } from '../instrument'

/**
 * Circular of the head of BKN of January 2021 on the same subject, after the levelling of posts. Only its opening was read; its day and
 * that it takes the place of the circular of 2019 rest on memory.
 *
 * @example
 * seBkn12021.from // => '2021-01-14'
 */
export const seBkn12021 = /* @__PURE__ */ defineInstrument({
  id: 'se-bkn-1-2021',
  kind: 'surat-edaran',
  short: 'SE BKN 1/SE/I/2021',
  from: '2021-01-14',
  until: null,
  evidence: 'report',
  source: 'https://www.slideshare.net/slideshow/plh-plt-kewenangan-aspek-kepegawaian/249935162',
  provisions: {
    'isi/pembuka': { evidence: 'reproduced-text' },
    'isi/kewenangan': { evidence: 'unverified' },
  },
})
