import { defineInstrument } from '../instrument'

/**
 * Circular of the head of LKPP 1/2024 on the running of procurement where certificates are lacking; what it allows could not be read.
 *
 * @example
 * seLkpp12024.from // => '2024-01-01'
 */
export const seLkpp12024 = /* @__PURE__ */ defineInstrument({
  id: 'se-lkpp-1-2024',
  kind: 'surat-edaran',
  short: 'SE LKPP 1/2024',
  from: '2024-01-01',
  until: null,
  evidence: 'reproduced-text',
  source: 'https://lpse.sintang.go.id/eproc4/pengumuman/1440345',
  provisions: {
    'isi/dasar': {},
    'isi/pelaksanaan-2024': { evidence: 'unverified' },
  },
})
