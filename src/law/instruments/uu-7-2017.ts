import { defineInstrument } from '../instrument'

/**
 * UU 7/2017 on general elections (President, DPR, DPD, DPRD).
 *
 * The gazette scan breaks off in Pasal 227: what comes later was read as reproduced elsewhere, in reports, or not at
 * all, and says so. Letters of Pasal 93, 95, 97, 101, 105, 182 and 227 are by count, the scan displaces them. The day of
 * commencement is from reports too. Offences stay open: since 2 January 2026 UU 1/2026 changes their penalties only.
 *
 * @example
 * uu72017.provisions['pasal-283/ayat-1'].evidence // => 'reproduced-text'
 */
export const uu72017 = /* @__PURE__ */ defineInstrument({
  id: 'uu-7-2017',
  kind: 'undang-undang',
  short: 'UU 7/2017',
  from: '2017-08-16',
  until: null,
  evidence: 'report',
  source: 'LN 2017/182',
  provisions: {
    'pasal-1/angka-27': { evidence: 'gazette-text' },
    'pasal-1/angka-28': { evidence: 'gazette-text' },
    'pasal-1/angka-35': { evidence: 'gazette-text' },
    'pasal-51/ayat-1': { evidence: 'gazette-text' },
    'pasal-51/ayat-3': { evidence: 'gazette-text' },
    'pasal-89/ayat-4': { evidence: 'gazette-text' },
    'pasal-93/huruf-f': { evidence: 'gazette-text' },
    'pasal-93/huruf-g/angka-5': { evidence: 'gazette-text' },
    'pasal-95/huruf-e': { evidence: 'gazette-text' },
    'pasal-97/huruf-d': { evidence: 'gazette-text' },
    'pasal-97/huruf-e/angka-5': { evidence: 'gazette-text' },
    'pasal-99/huruf-d': { evidence: 'gazette-text' },
    'pasal-101/huruf-d': { evidence: 'gazette-text' },
    'pasal-101/huruf-e/angka-5': { evidence: 'gazette-text' },
    'pasal-103/huruf-d': { evidence: 'gazette-text' },
    'pasal-105/huruf-d': { evidence: 'gazette-text' },
    'pasal-105/huruf-e/angka-5': { evidence: 'gazette-text' },
    'pasal-106/huruf-c': { evidence: 'gazette-text' },
    'pasal-108/huruf-c': { evidence: 'gazette-text' },
    'pasal-111/huruf-c': { evidence: 'gazette-text' },
    'pasal-112/huruf-f': { evidence: 'gazette-text' },
    'pasal-155/ayat-2': { evidence: 'gazette-text' },
    'pasal-167/ayat-3': { evidence: 'gazette-text' },
    'pasal-182/huruf-k': { evidence: 'gazette-text' },
    'pasal-198/ayat-1': { evidence: 'gazette-text' },
    'pasal-227/huruf-o': { evidence: 'gazette-text' },
    'pasal-240/ayat-1/huruf-k': {
      source: 'https://mail.dialeksis.com/berita/asn-batal-jadi-caleg-surat-mundur-tak-bisa-ditarik/tajuk',
    },
    'pasal-280/ayat-1/huruf-h': {
      evidence: 'reproduced-text',
      source: 'http://www.sahabatnews.net/2019/02/panwaslu-pinrang-asn-ikut-berkampanye.html',
      amendedBy: 'mk-65-2023/amar',
    },
    'pasal-280/ayat-2': {
      source: 'https://ngopibareng.id/read/daftar-pejabat-dilarang-kampanye-tak-ada-presiden-dan-menteri/amp',
    },
    'pasal-280/ayat-2/huruf-f': {
      source: 'https://ngopibareng.id/read/daftar-pejabat-dilarang-kampanye-tak-ada-presiden-dan-menteri/amp',
    },
    'pasal-280/ayat-3': {
      evidence: 'reproduced-text',
      source: 'https://www.lajur.co/uu-pemilu-asn-jadi-tim-kampanye-bisa-dipenjara-1-tahun/',
    },
    'pasal-280/ayat-4': { evidence: 'unverified' },
    'pasal-281': {
      source:
        'https://suara.com/news/2018/03/20/190549/gerindra-presiden-ikut-pilpres-tapi-tak-cuti-langgar-hukum?page=2',
    },
    'pasal-282': {
      evidence: 'reproduced-text',
      source:
        'https://tvonenews.com/amp/daerah/jatim/252399-pegawai-yang-dibayar-uang-negara-harus-netral-pj-bupati-nganjuk-jika-melanggar-sanksi-copot-jabatan-sesuai-uu?page=2',
    },
    'pasal-283/ayat-1': {
      evidence: 'reproduced-text',
      source:
        'https://tvonenews.com/amp/daerah/jatim/252399-pegawai-yang-dibayar-uang-negara-harus-netral-pj-bupati-nganjuk-jika-melanggar-sanksi-copot-jabatan-sesuai-uu?page=2',
    },
    'pasal-283/ayat-2': {
      evidence: 'reproduced-text',
      source:
        'https://tvonenews.com/amp/daerah/jatim/252399-pegawai-yang-dibayar-uang-negara-harus-netral-pj-bupati-nganjuk-jika-melanggar-sanksi-copot-jabatan-sesuai-uu?page=2',
    },
    'pasal-304': {
      source:
        'https://www.klikaktual.com/news/6611682646/apakah-presiden-dan-wakil-presiden-boleh-kampanye-ini-aturannya?page=2',
    },
    'pasal-305': {
      source:
        'https://www.klikaktual.com/news/6611682646/apakah-presiden-dan-wakil-presiden-boleh-kampanye-ini-aturannya?page=2',
    },
    'pasal-306': { evidence: 'unverified' },
    'pasal-454/ayat-5': {
      evidence: 'reproduced-text',
      source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html',
    },
    'pasal-454/ayat-6': {
      evidence: 'reproduced-text',
      source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html',
    },
    'pasal-454/ayat-7': {
      evidence: 'reproduced-text',
      source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html',
    },
    'pasal-454/ayat-8': {
      evidence: 'reproduced-text',
      source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html',
    },
    'pasal-455/ayat-1/huruf-c': { evidence: 'unverified' },
    'pasal-476': {
      evidence: 'reproduced-text',
      source: 'https://id.scribd.com/document/503958751/pasal-476-554',
    },
    'pasal-490': { amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-490' },
    'pasal-491': { amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-491' },
    'pasal-492': { amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-492' },
    'pasal-493': { amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-493' },
    'pasal-494': {
      evidence: 'reproduced-text',
      source: 'https://www.lajur.co/uu-pemilu-asn-jadi-tim-kampanye-bisa-dipenjara-1-tahun/',
      amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-494',
    },
    'pasal-495/ayat-1': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-495/ayat-1' },
    'pasal-495/ayat-2': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-495/ayat-2' },
    'pasal-496': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-496' },
    'pasal-521': {
      source: 'https://anisavitri.wordpress.com/produk-unggulan-jawa-barat/',
      amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-521',
    },
    'pasal-522': {
      source: 'https://ngopibareng.id/read/daftar-pejabat-dilarang-kampanye-tak-ada-presiden-dan-menteri/amp',
      amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-522',
    },
    'pasal-523/ayat-1': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-523/ayat-1' },
    'pasal-523/ayat-2': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-523/ayat-2' },
    'pasal-523/ayat-3': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-523/ayat-3' },
    'pasal-547': {
      source: 'https://www.bennyhutabarat.com/publikasi/sanksi-bagi-pejabat-negara-selama-masa-kampanye',
      amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-547',
    },
    'pasal-548': { evidence: 'unverified', amendedBy: 'uu-1-2026/lampiran-1/no-124/pasal-548' },
  },
})
