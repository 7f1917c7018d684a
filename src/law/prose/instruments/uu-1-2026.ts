import type { InstrumentText } from '../../instrument'
import type { uu12026 } from '../../instruments/uu-1-2026'

/**
 * Title and paraphrases of {@link uu12026}.
 *
 * @example
 * uu12026Text.provisions['lampiran-1/no-124/pasal-494'].en // => 'UU 7/2017 Pasal 494: fine only, up to category III (Rp50 million).'
 */
export const uu12026Text: InstrumentText<typeof uu12026> = {
  title: {
    id: 'Undang-Undang Nomor 1 Tahun 2026 tentang Penyesuaian Pidana',
    en: 'Act No. 1 of 2026 on the Adjustment of Penalties',
  },
  provisions: {
    'pasal-i/ayat-1': {
      id: 'Ancaman pidana minimum khusus dalam undang-undang di luar KUHP dihapus.',
      en: 'Special minimum penalties in acts outside the criminal code are deleted.',
    },
    'pasal-i/ayat-2': {
      id: 'Penghapusan itu tidak berlaku bagi pelanggaran HAM berat, terorisme, korupsi, dan pencucian uang.',
      en: 'The deletion does not reach gross human rights violations, terrorism, corruption and money laundering.',
    },
    'pasal-ii/ayat-1': {
      id: 'Kurungan sebagai ancaman tunggal menjadi denda: kategori I bila di bawah enam bulan, kategori II bila enam bulan atau lebih.',
      en: 'Kurungan as the only penalty becomes a fine: category I below six months, category II from six months on.',
    },
    'pasal-ii/ayat-2/huruf-a': {
      id: 'Denda sebagai ancaman tunggal bagi orang perseorangan menjadi paling banyak kategori II.',
      en: 'A fine as the only penalty for natural persons becomes at most category II.',
    },
    'pasal-ii/ayat-2/huruf-c': {
      id: 'Denda tunggal bagi orang dan/atau korporasi tanpa keuntungan finansial menjadi paling banyak kategori III bagi orang perseorangan.',
      en: 'A sole fine for persons and/or corporations without financial gain becomes at most category III for natural persons.',
    },
    'pasal-ii/ayat-3': {
      id: 'Bila kurungan dan denda diancamkan bersama, kurungannya dihapus dan dendanya mengikuti ayat (2).',
      en: 'Where kurungan and fine stand together, the kurungan is deleted and the fine follows ayat (2).',
    },
    'pasal-ii/ayat-5/huruf-a': {
      id: 'Ancaman penjara dan denda secara kumulatif menjadi kumulatif-alternatif (dan/atau).',
      en: 'Prison and fine together become prison and/or fine.',
    },
    'pasal-ii/ayat-5/huruf-b': {
      id: 'Di samping penjara sampai 1 tahun, denda menjadi paling banyak kategori II.',
      en: 'Beside prison up to 1 year the fine becomes at most category II.',
    },
    'pasal-ii/ayat-5/huruf-c': {
      id: 'Di samping penjara lebih dari 1 sampai 3 tahun, denda menjadi paling banyak kategori III.',
      en: 'Beside prison over 1 and up to 3 years the fine becomes at most category III.',
    },
    'pasal-ii/ayat-5/huruf-d': {
      id: 'Di samping penjara lebih dari 3 sampai 5 tahun, denda menjadi paling banyak kategori IV.',
      en: 'Beside prison over 3 and up to 5 years the fine becomes at most category IV.',
    },
    'pasal-ii/ayat-5/huruf-e': {
      id: 'Di samping penjara lebih dari 5 sampai 8 tahun, denda menjadi paling banyak kategori V.',
      en: 'Beside prison over 5 and up to 8 years the fine becomes at most category V.',
    },
    'pasal-ii/ayat-5/huruf-f': {
      id: 'Di samping penjara lebih dari 8 sampai 11 tahun, denda menjadi paling banyak kategori VI.',
      en: 'Beside prison over 8 and up to 11 years the fine becomes at most category VI.',
    },
    'pasal-ii/ayat-5/huruf-g': {
      id: 'Di samping penjara lebih dari 11 sampai 15 tahun, denda menjadi paling banyak kategori VII.',
      en: 'Beside prison over 11 and up to 15 years the fine becomes at most category VII.',
    },
    'pasal-ii/ayat-5/huruf-h': {
      id: 'Di samping penjara lebih dari 15 tahun, denda menjadi paling banyak kategori VIII.',
      en: 'Beside prison over 15 years the fine becomes at most category VIII.',
    },
    'pasal-ii/ayat-8': {
      id: 'Hasil perubahan tiap ketentuan pidana dimuat dalam Lampiran I.',
      en: 'The results for each penal provision are set out in annex I.',
    },
    'pasal-iii/ayat-1': {
      id: 'Penjara di atas 15 tahun tanpa alternatif seumur hidup atau mati menjadi paling lama 15 tahun.',
      en: 'Prison over 15 years with no alternative of life or death becomes at most 15 years.',
    },
    'pasal-iii/ayat-2': {
      id: 'Penjara seumur hidup tanpa alternatif menjadi seumur hidup atau paling lama 20 tahun.',
      en: 'Life imprisonment with no alternative becomes life or at most 20 years.',
    },
    'pasal-vii/angka-1': {
      id: 'Pasal 3 KUHP dimuat ulang dengan perubahan pada ayat (3) dan ayat (5) saja.',
      en: 'Pasal 3 of the criminal code is restated, changed only in ayat (3) and (5).',
    },
    'pasal-vii/angka-52': {
      id: 'Menambahkan Pasal 613 ayat (3) ke dalam KUHP.',
      en: 'Adds Pasal 613 ayat (3) to the criminal code.',
    },
    'pasal-viii': {
      id: 'Ketentuan pidana dalam undang-undang lain yang belum diatur dalam Lampiran I mengikuti Pasal I sampai Pasal III.',
      en: 'Penal provisions of other acts that annex I does not deal with follow Pasal I to III.',
    },
    'pasal-ix': {
      id: 'Undang-undang ini berlaku sejak 2 Januari 2026.',
      en: 'The act is in force from 2 January 2026.',
    },
    'lampiran-1/no-116': {
      id: 'UU 8/2015: hanya Pasal 197 ayat (1) yang didaftar.',
      en: 'UU 8/2015: only Pasal 197 ayat (1) is listed.',
    },
    'lampiran-1/no-121/pasal-180/ayat-1': {
      id: 'UU 10/2016 Pasal 180 ayat (1): penjara paling lama 6 tahun dan/atau denda paling banyak kategori V (Rp500 juta).',
      en: 'UU 10/2016 Pasal 180 ayat (1): prison up to 6 years and/or fine up to category V (Rp500 million).',
    },
    'lampiran-1/no-121/pasal-180/ayat-2': {
      id: 'UU 10/2016 Pasal 180 ayat (2): penjara paling lama 8 tahun dan/atau denda paling banyak kategori V (Rp500 juta).',
      en: 'UU 10/2016 Pasal 180 ayat (2): prison up to 8 years and/or fine up to category V (Rp500 million).',
    },
    'lampiran-1/no-121/pasal-182b': {
      id: 'UU 10/2016 Pasal 182B: penjara paling lama 6 tahun dan/atau denda paling banyak kategori V (Rp500 juta).',
      en: 'UU 10/2016 Pasal 182B: prison up to 6 years and/or fine up to category V (Rp500 million).',
    },
    'lampiran-1/no-121/pasal-185a/ayat-1': {
      id: 'UU 10/2016 Pasal 185A ayat (1): penjara paling lama 6 tahun dan/atau denda paling banyak kategori V (Rp500 juta).',
      en: 'UU 10/2016 Pasal 185A ayat (1): prison up to 6 years and/or fine up to category V (Rp500 million).',
    },
    'lampiran-1/no-121/pasal-187a/ayat-1': {
      id: 'UU 10/2016 Pasal 187A ayat (1): penjara paling lama 6 tahun dan/atau denda paling banyak kategori V (Rp500 juta), tanpa minimum.',
      en: 'UU 10/2016 Pasal 187A ayat (1): prison up to 6 years and/or fine up to category V (Rp500 million), with no minimum.',
    },
    'lampiran-1/no-124/pasal-490': {
      id: 'UU 7/2017 Pasal 490: penjara paling lama 1 tahun dan/atau denda paling banyak kategori II (Rp10 juta).',
      en: 'UU 7/2017 Pasal 490: prison up to 1 year and/or fine up to category II (Rp10 million).',
    },
    'lampiran-1/no-124/pasal-491': {
      id: 'UU 7/2017 Pasal 491: hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 491: fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-492': {
      id: 'UU 7/2017 Pasal 492: hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 492: fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-493': {
      id: 'UU 7/2017 Pasal 493: hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 493: fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-494': {
      id: 'UU 7/2017 Pasal 494: hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 494: fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-495/ayat-1': {
      id: 'UU 7/2017 Pasal 495 ayat (1): hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 495 ayat (1): fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-495/ayat-2': {
      id: 'UU 7/2017 Pasal 495 ayat (2): hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 495 ayat (2): fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-496': {
      id: 'UU 7/2017 Pasal 496: hanya denda, paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 496: fine only, up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-521': {
      id: 'UU 7/2017 Pasal 521: penjara paling lama 2 tahun dan/atau denda paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 521: prison up to 2 years and/or fine up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-522': {
      id: 'UU 7/2017 Pasal 522: penjara paling lama 2 tahun dan/atau denda paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 522: prison up to 2 years and/or fine up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-523/ayat-1': {
      id: 'UU 7/2017 Pasal 523 ayat (1): penjara paling lama 2 tahun dan/atau denda paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 523 ayat (1): prison up to 2 years and/or fine up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-523/ayat-2': {
      id: 'UU 7/2017 Pasal 523 ayat (2): penjara paling lama 4 tahun dan/atau denda paling banyak kategori IV (Rp200 juta).',
      en: 'UU 7/2017 Pasal 523 ayat (2): prison up to 4 years and/or fine up to category IV (Rp200 million).',
    },
    'lampiran-1/no-124/pasal-523/ayat-3': {
      id: 'UU 7/2017 Pasal 523 ayat (3): penjara paling lama 3 tahun dan/atau denda paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 523 ayat (3): prison up to 3 years and/or fine up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-547': {
      id: 'UU 7/2017 Pasal 547: penjara paling lama 3 tahun dan/atau denda paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 547: prison up to 3 years and/or fine up to category III (Rp50 million).',
    },
    'lampiran-1/no-124/pasal-548': {
      id: 'UU 7/2017 Pasal 548: penjara paling lama 3 tahun dan/atau denda paling banyak kategori III (Rp50 juta).',
      en: 'UU 7/2017 Pasal 548: prison up to 3 years and/or fine up to category III (Rp50 million).',
    },
  },
}
