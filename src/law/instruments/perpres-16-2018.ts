import { defineInstrument } from '../instrument'

/**
 * Perpres 16/2018: government procurement, changed by Perpres 12/2021 and 46/2025. Not held whole; some articles were read as quoted.
 *
 * @example
 * perpres162018.from // => '2018-03-22'
 */
export const perpres162018 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-16-2018',
  kind: 'peraturan-presiden',
  short: 'Perpres 16/2018',
  from: '2018-03-22',
  until: null,
  evidence: 'report',
  source: 'https://www.kebijakanpublikpengadaanbarangjasapemerintah.com/2020/12/ketentuan-terhadap-ppk.html',
  provisions: {
    'pasal-54': {},
    'pasal-11/ayat-2': {},
    'pasal-11/ayat-1': { amendedBy: 'perpres-12-2021/pasal-i' },
    'pasal-1/angka-10': { evidence: 'reproduced-text' },
    'pasal-1/angka-14': { evidence: 'reproduced-text', until: '2021-02-02', repealedBy: 'perpres-12-2021/pasal-i' },
    'pasal-1/angka-15': { evidence: 'reproduced-text', until: '2021-02-02', repealedBy: 'perpres-12-2021/pasal-i' },
    'pasal-7/ayat-2': { evidence: 'reproduced-text' },
    'pasal-8': {},
    'pasal-10/ayat-5': { amendedBy: 'perpres-12-2021/pasal-i' },
    'pasal-11/ayat-3': {
      from: '2021-02-02',
      evidence: 'reproduced-text',
      source:
        'https://christiangamas.net/pejabat-pelaksana-teknis-kegiatan-dan-pejabat-pembuat-komitmen-pada-pengadaan-barang-jasa-pemerintah/amp',
    },
    'pasal-11/ayat-4': { from: '2021-02-02', evidence: 'reproduced-text' },
    'pasal-15': { evidence: 'reproduced-text', until: '2021-02-02', repealedBy: 'perpres-12-2021/pasal-i' },
    'pasal-74a/ayat-2': { from: '2021-02-02', evidence: 'reproduced-text' },
    'pasal-77/ayat-1': { evidence: 'reproduced-text', source: 'https://www.sukrialmarosy.com/2018/07/' },
    'pasal-77/ayat-2': {
      evidence: 'reproduced-text',
      source: 'https://www.sukrialmarosy.com/2018/07/',
      until: '2025-04-30',
      amendedBy: 'perpres-46-2025/pasal-77/ayat-2',
    },
    'pasal-84/ayat-1': {
      evidence: 'reproduced-text',
      source: 'https://berita-indonesia.com/2024/05/07/asn-bermasalah-kepala-daerah-wajib-melindungi/',
    },
    'pasal-84/ayat-2': { evidence: 'unverified' },
    'pasal-84/ayat-3': { evidence: 'unverified' },
  },
})
