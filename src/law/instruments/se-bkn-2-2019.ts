import { defineInstrument } from '../instrument'

/**
 * Circular of the head of BKN of 2019 on the powers of a Plh and Plt in personnel matters.
 *
 * @example
 * seBkn22019.from // => '2019-07-30'
 */
export const seBkn22019 = /* @__PURE__ */ defineInstrument({
  id: 'se-bkn-2-2019',
  kind: 'surat-edaran',
  short: 'SE BKN 2/SE/VII/2019',
  from: '2019-07-30',
  until: null,
  evidence: 'report',
  source:
    'https://m.tribunnews.com/nasional/2019/08/09/bkn-plt-atau-plh-dilarang-angkat-pindahkan-dan-berhentikan-pegawai?page=2',
  provisions: {
    'isi/kewenangan': {},
    'isi/larangan': {},
    'isi/jangka-waktu': {},
  },
})
