import type { Bilingual } from './instrument'

/** How far the law of an area was read, and what was not read. */
export interface Coverage {
  /** First day on which acts are covered. */
  readonly from: string
  /** Last day through which changes of the law were looked for. */
  readonly checkedThrough: string
  /** What could not be read, so that nothing resting on it counts as read. */
  readonly notRead: readonly Bilingual[]
}

/** The areas with a statement of coverage. */
export type CoveredArea =
  | 'authority'
  | 'legal-aid'
  | 'neutrality'
  | 'discipline'
  | 'calendar'
  | 'coordination'
  | 'organization'
  | 'additional-duty'
  | 'grievance'
  | 'escalation'

/** The days of coverage, without prose. */
export const COVERED = {
  authority: { from: '2014-10-17', checkedThrough: '2025-12-31' },
  'legal-aid': { from: '2018-03-22', checkedThrough: '2026-01-02' },
  neutrality: { from: '2018-01-01', checkedThrough: '2026-02-23' },
  discipline: { from: '2010-06-06', checkedThrough: '2025-12-31' },
  calendar: { from: '2019-01-01', checkedThrough: '2027-12-31' },
  organization: { from: '2014-01-15', checkedThrough: '2025-12-31' },
  coordination: { from: '2019-03-12', checkedThrough: '2024-12-31' },
  grievance: { from: '2021-08-31', checkedThrough: '2025-12-31' },
  escalation: { from: '2022-09-14', checkedThrough: '2025-12-31' },
  'additional-duty': { from: '2018-03-22', checkedThrough: '2025-12-31' },
} as const satisfies Record<CoveredArea, { readonly from: string; readonly checkedThrough: string }>

const NOT_READ: Record<CoveredArea, readonly Bilingual[]> = {
  escalation: [
    {
      id: 'PP 79/2021 Pasal 7 (halaman hilang dari salinan)',
      en: 'PP 79/2021 Pasal 7 (the page is missing from the copy)',
    },
    {
      id: 'hari pengundangan UU 12/2022 (tidak ada pada salinannya)',
      en: 'the day of promulgation of UU 12/2022 (not in the copy)',
    },
    {
      id: 'peraturan daerah dan instansi tentang pengaduan, dan PermenPANRB 62/2018',
      en: 'the rules of regions and agencies on complaints, and PermenPANRB 62/2018',
    },
  ],
  authority: [
    {
      id: 'Permendagri 74/2016, 1/2018, dan 4/2023 sendiri (hanya kutipan dan berita)',
      en: 'Permendagri 74/2016, 1/2018 and 4/2023 themselves (only quotations and reports)',
    },
    {
      id: 'daftar wewenang dalam SE BKN 1/SE/I/2021 dan bagian akhir SE BKN 2/SE/VII/2019',
      en: 'the list of powers in SE BKN 1/SE/I/2021 and the end of SE BKN 2/SE/VII/2019',
    },
    {
      id: 'Perpres 3/2018 Pasal 9 dan 10 (hanya berita)',
      en: 'Perpres 3/2018 Pasal 9 and 10 (only reports)',
    },
    { id: 'PP 17/2020 (perubahan PP 11/2017)', en: 'PP 17/2020 (amending PP 11/2017)' },
    { id: 'peraturan daerah tentang Plt dan Plh', en: 'regional rules on Plt and Plh' },
  ],
  'legal-aid': [
    {
      id: 'Perpres 16/2018 Pasal 84 ayat (2) dan (3)',
      en: 'Perpres 16/2018 Article 84 paragraphs (2) and (3)',
    },
    {
      id: 'Perpres 54/2010 Pasal 115, yang berlaku sampai Maret 2018',
      en: 'Perpres 54/2010 Article 115, in force until March 2018',
    },
    { id: 'UU 11/2021 (perubahan UU 16/2004)', en: 'UU 11/2021 (amending UU 16/2004)' },
    { id: 'batang tubuh Permendagri 12/2014', en: 'the body of Permendagri 12/2014' },
    { id: 'hukum acara perdata', en: 'civil procedure' },
    { id: 'aturan kementerian, daerah, dan LKBH Korpri', en: 'the rules of ministries, regions and LKBH Korpri' },
  ],
  neutrality: [
    {
      id: 'Lampiran I dan II SKB 2020 dan 2022 (hanya reproduksi, yang saling berbeda)',
      en: 'Annexes I and II of the joint decrees of 2020 and 2022 (only reproductions, which differ)',
    },
    {
      id: 'UU 7/2017 mulai Pasal 228 dalam naskah Lembaran Negara',
      en: 'UU 7/2017 from Article 228 on in the State Gazette',
    },
    { id: 'PP 17/2020 (perubahan PP 11/2017)', en: 'PP 17/2020 (amending PP 11/2017)' },
    {
      id: 'batang tubuh Perbawaslu 6/2018, 7/2022, 8/2020, 9/2024',
      en: 'the bodies of Perbawaslu 6/2018, 7/2022, 8/2020, 9/2024',
    },
    {
      id: 'putusan Mahkamah Konstitusi sendiri (hanya berita)',
      en: 'the rulings of the Constitutional Court themselves (only reports)',
    },
    { id: 'teks UU 6/2020', en: 'the text of UU 6/2020' },
  ],
  discipline: [
    {
      id: 'hari pertama PERMA 6/2018 (dari ingatan; tidak ada baris yang bergantung padanya)',
      en: 'the first day of PERMA 6/2018 (from memory; no row turns on it)',
    },
    {
      id: 'PerBKN 6/2022 (hanya beberapa pasal menurut berita)',
      en: 'PerBKN 6/2022 (only some articles, from reports)',
    },
    { id: 'PP 94/2021 Pasal 39 dalam naskah Lembaran Negara', en: 'PP 94/2021 Article 39 in the State Gazette' },
    { id: 'PP 49/2018 Pasal 52 ayat (3) (terpotong)', en: 'PP 49/2018 Article 52 paragraph (3) (cut off)' },
  ],
  calendar: [
    {
      id: 'SKB dan Keppres tahunan sendiri (disusun dari reproduksi)',
      en: 'the yearly joint decrees and presidential decrees themselves (assembled from reproductions)',
    },
    { id: 'hari libur lokal dan fakultatif', en: 'local and optional holidays' },
  ],
  organization: [
    { id: 'PP 17/2020 (perubahan PP 11/2017)', en: 'PP 17/2020 (amending PP 11/2017)' },
    {
      id: 'Perpres 54/2010, 16/2018, dan 12/2021 sendiri (hanya kutipan)',
      en: 'Perpres 54/2010, 16/2018 and 12/2021 themselves (only quotations)',
    },
    {
      id: 'Kepmendagri tentang kode wilayah sendiri (hanya kumpulan data terbuka)',
      en: 'the ministerial decrees on region codes themselves (only an open data set)',
    },
    {
      id: 'Permendagri 79/2018 dan 90/2019, serta putusan MK 48/PUU-XVII/2019',
      en: 'Permendagri 79/2018 and 90/2019, and ruling MK 48/PUU-XVII/2019',
    },
  ],
  grievance: [
    { id: 'PP 17/2020 (perubahan PP 11/2017)', en: 'PP 17/2020 (amending PP 11/2017)' },
    {
      id: 'Peraturan BKN 24/2017 dan 7/2022 tentang cuti (hanya lampiran dan berita)',
      en: 'the regulations of BKN 24/2017 and 7/2022 on leave (only an annex and reports)',
    },
    {
      id: 'Permendagri 11/2020 dan 10/2024 tentang pakaian dinas (hanya berita)',
      en: 'Permendagri 11/2020 and 10/2024 on official dress (only reports)',
    },
    {
      id: 'peraturan daerah tentang cuti, jam kerja, dan perjalanan dinas, serta disiplin PPPK',
      en: 'regional rules on leave, hours, travel, and the discipline of PPPK',
    },
    { id: 'PerBKN 6/2022 tentang jam yang dijadikan hari', en: 'PerBKN 6/2022 on hours made into days' },
  ],
  coordination: [
    { id: 'lampiran Permendagri 77/2020', en: 'the annex of Permendagri 77/2020' },
    { id: 'teks Inpres 6/2020 (hanya berita)', en: 'the text of Inpres 6/2020 (only reports)' },
    { id: 'peraturan daerah dan peraturan kepala daerah', en: 'the regulations of the regions themselves' },
    {
      id: 'edaran tahunan tentang percepatan serapan anggaran (hanya berita)',
      en: 'the yearly circulars on speeding up budget absorption (only reports)',
    },
  ],
  'additional-duty': [
    {
      id: 'Perpres 16/2018 dan 12/2021 sendiri (hanya kutipan dan berita)',
      en: 'Perpres 16/2018 and 12/2021 themselves (only quotations and reports)',
    },
    {
      id: 'Perlem LKPP 15/2018 dan 7/2021 sendiri, dan isi SE LKPP 1/2024',
      en: 'Perlem LKPP 15/2018 and 7/2021 themselves, and the body of SE LKPP 1/2024',
    },
    {
      id: 'hari pertama Perpres 54/2010, Perlem LKPP 15/2018, dan Perlem LKPP 7/2021 (dari ingatan; tidak ada baris yang bergantung padanya)',
      en: 'the first days of Perpres 54/2010, Perlem LKPP 15/2018 and Perlem LKPP 7/2021 (from memory; no row turns on them)',
    },
    { id: 'PP 58/2005 secara utuh', en: 'the whole of PP 58/2005' },
    {
      id: 'lampiran Permendagri 77/2020 dan peraturan Menteri Keuangan tentang pejabat perbendaharaan',
      en: 'the annex of Permendagri 77/2020 and the regulations of the minister of finance on treasury officials',
    },
    { id: 'peraturan kepala daerah tentang kriteria PPTK', en: 'rules of heads of regions on the criteria of a PPTK' },
  ],
}

/**
 * Tells how far the law of an area was read.
 *
 * @param area `'neutrality'`, `'discipline'`, `'calendar'` or `'coordination'`
 * @returns first day covered, last day checked, and what was not read
 * @example
 * coverage('neutrality').from // => '2018-01-01'
 */
export function coverage(area: CoveredArea): Coverage {
  return { ...COVERED[area], notRead: NOT_READ[area] }
}
