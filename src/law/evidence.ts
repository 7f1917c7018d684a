import type { Evidence } from './instrument'
import type { InstrumentId, ProvisionId } from './provision-id'

/*
 * The evidence that the files of the instruments state, told once more in short: a checker needs it for the few provisions an answer
 * cites, and must not bring along every provision of every instrument. A test holds the two together.
 */

/** How well each instrument was read. */
const READ: { readonly [Id in InstrumentId]: Evidence } = {
  'b-36-2018': 'report',
  'b-71-2017': 'report',
  'b-94-2019': 'report',
  'bkn-1-2023': 'report',
  'inpres-6-2020': 'report',
  'kepmenpanrb-16-2025': 'reproduced-text',
  'keppres-8-2024': 'reproduced-text',
  'mk-121-2024': 'report',
  'mk-135-2024': 'report',
  'mk-136-2024': 'report',
  'mk-41-2014': 'unverified',
  'mk-65-2023': 'report',
  'perbawaslu-7-2022': 'report',
  'perbawaslu-8-2020': 'report',
  'perbawaslu-9-2024': 'report',
  'perpres-116-2022': 'gazette-text',
  'perpres-21-2023': 'gazette-text',
  'perpres-91-2024': 'gazette-text',
  'perpres-92-2024': 'gazette-text',
  'perpres-98-2020': 'report',
  'pkpu-10-2023': 'report',
  'pkpu-8-2024': 'report',
  'pp-11-2017': 'gazette-text',
  'pp-12-2017': 'gazette-text',
  'pp-12-2019': 'gazette-text',
  'pp-13-2002': 'gazette-text',
  'pp-37-2004': 'gazette-text',
  'pp-42-2004': 'gazette-text',
  'pp-49-2018': 'gazette-text',
  'pp-53-2010': 'gazette-text',
  'pp-6-2005': 'gazette-text',
  'pp-60-2008': 'gazette-text',
  'pp-79-2021': 'gazette-text',
  'pp-94-2021': 'gazette-text',
  'pp-98-2000': 'gazette-text',
  'se-menpanrb-1-2023': 'report',
  'se-menpanrb-11-2023': 'report',
  'se-menpanrb-18-2023': 'report',
  'se-menpanrb-4-2024': 'report',
  'skb-2020': 'report',
  'skb-2022': 'report',
  'uu-1-2004': 'gazette-text',
  'uu-1-2015': 'gazette-text',
  'uu-1-2023': 'reproduced-text',
  'uu-1-2026': 'reproduced-text',
  'uu-10-2016': 'gazette-text',
  'uu-11-2020': 'reproduced-text',
  'uu-20-2023': 'gazette-text',
  'uu-23-2014': 'gazette-text',
  'uu-25-2009': 'gazette-text',
  'uu-30-2014': 'gazette-text',
  'uu-5-2014': 'gazette-text',
  'uu-6-2014': 'gazette-text',
  'uu-7-2017': 'report',
  'uu-8-2015': 'gazette-text',
}

/** The provisions that were read better or worse than the rest of their instrument. */
const READ_OTHERWISE: { readonly [Id in ProvisionId]?: Evidence } = {
  'bkn-1-2023/isi/dasar': 'reproduced-text',
  'keppres-8-2024/isi/pencabutan': 'report',
  'perbawaslu-7-2022/pasal-20/ayat-1': 'reproduced-text',
  'pp-79-2021/pasal-7': 'unverified',
  'pp-94-2021/pasal-39': 'reproduced-text',
  'se-menpanrb-11-2023/isi/latar-belakang': 'reproduced-text',
  'skb-2022/isi/tujuan': 'reproduced-text',
  'skb-2022/lampiran-1': 'unverified',
  'uu-7-2017/pasal-1/angka-27': 'gazette-text',
  'uu-7-2017/pasal-1/angka-28': 'gazette-text',
  'uu-7-2017/pasal-1/angka-35': 'gazette-text',
  'uu-7-2017/pasal-93/huruf-f': 'gazette-text',
  'uu-7-2017/pasal-93/huruf-g/angka-5': 'gazette-text',
  'uu-7-2017/pasal-95/huruf-e': 'gazette-text',
  'uu-7-2017/pasal-97/huruf-d': 'gazette-text',
  'uu-7-2017/pasal-97/huruf-e/angka-5': 'gazette-text',
  'uu-7-2017/pasal-99/huruf-d': 'gazette-text',
  'uu-7-2017/pasal-101/huruf-d': 'gazette-text',
  'uu-7-2017/pasal-101/huruf-e/angka-5': 'gazette-text',
  'uu-7-2017/pasal-103/huruf-d': 'gazette-text',
  'uu-7-2017/pasal-105/huruf-d': 'gazette-text',
  'uu-7-2017/pasal-105/huruf-e/angka-5': 'gazette-text',
  'uu-7-2017/pasal-106/huruf-c': 'gazette-text',
  'uu-7-2017/pasal-108/huruf-c': 'gazette-text',
  'uu-7-2017/pasal-111/huruf-c': 'gazette-text',
  'uu-7-2017/pasal-112/huruf-f': 'gazette-text',
  'uu-7-2017/pasal-167/ayat-3': 'gazette-text',
  'uu-7-2017/pasal-182/huruf-k': 'gazette-text',
  'uu-7-2017/pasal-198/ayat-1': 'gazette-text',
  'uu-7-2017/pasal-227/huruf-o': 'gazette-text',
  'uu-7-2017/pasal-280/ayat-1/huruf-h': 'reproduced-text',
  'uu-7-2017/pasal-280/ayat-3': 'reproduced-text',
  'uu-7-2017/pasal-280/ayat-4': 'unverified',
  'uu-7-2017/pasal-282': 'reproduced-text',
  'uu-7-2017/pasal-283/ayat-1': 'reproduced-text',
  'uu-7-2017/pasal-283/ayat-2': 'reproduced-text',
  'uu-7-2017/pasal-306': 'unverified',
  'uu-7-2017/pasal-454/ayat-5': 'reproduced-text',
  'uu-7-2017/pasal-454/ayat-6': 'reproduced-text',
  'uu-7-2017/pasal-454/ayat-7': 'reproduced-text',
  'uu-7-2017/pasal-454/ayat-8': 'reproduced-text',
  'uu-7-2017/pasal-455/ayat-1/huruf-c': 'unverified',
  'uu-7-2017/pasal-476': 'reproduced-text',
  'uu-7-2017/pasal-494': 'reproduced-text',
  'uu-7-2017/pasal-495/ayat-1': 'unverified',
  'uu-7-2017/pasal-495/ayat-2': 'unverified',
  'uu-7-2017/pasal-496': 'unverified',
  'uu-7-2017/pasal-523/ayat-1': 'unverified',
  'uu-7-2017/pasal-523/ayat-2': 'unverified',
  'uu-7-2017/pasal-523/ayat-3': 'unverified',
  'uu-7-2017/pasal-548': 'unverified',
}

/**
 * Tells how well a provision that a table of this library cites was read: the same answer as {@link evidenceOf}, without loading the
 * instruments. It does not look whether the provision exists; the compiler has done that for the tables.
 *
 * @param id id of a provision
 * @returns its evidence; `'unverified'` for an instrument the library does not hold
 * @example
 * evidenceOfCited('pp-94-2021/pasal-40/ayat-3') // => 'gazette-text'
 * evidenceOfCited('uu-7-2017/pasal-282') // => 'reproduced-text'
 */
export function evidenceOfCited(id: string): Evidence {
  if (Object.hasOwn(READ_OTHERWISE, id)) return READ_OTHERWISE[id as ProvisionId] as Evidence
  const slash = id.indexOf('/')
  const instrument = slash === -1 ? id : id.slice(0, slash)
  return Object.hasOwn(READ, instrument) ? READ[instrument as InstrumentId] : 'unverified'
}
