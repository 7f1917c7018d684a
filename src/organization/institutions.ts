import { type DateInput, plainDate } from '../dates'
import type { Evidence, ProvisionId } from '../law'
import { INSTITUTIONS, type InstitutionCode } from './institution-codes'

/** An institution, the days on which it stands, and what that rests on. */
export interface Institution {
  /** Its code: `'bpasn'`. */
  readonly code: InstitutionCode
  /** Where it stands. */
  readonly level: 'national' | 'province' | 'region' | 'court'
  /** First day; `null` where its beginning lies before the law that was read. */
  readonly from: string | null
  /** First day on which it no longer stands; `null` while it does. */
  readonly until: string | null
  /** The provisions that make it or give it its task; none where they were not read. */
  readonly basis: readonly ProvisionId[]
  /** How well that was read. */
  readonly evidence: Evidence
}

type Facts = Omit<Institution, 'code'>

const known = (level: Facts['level'], from: string | null, until: string | null, ...basis: ProvisionId[]): Facts => ({
  level,
  from,
  until,
  basis,
  evidence: 'gazette-text',
})
const fromMemory = (level: Facts['level']): Facts => ({
  level,
  from: null,
  until: null,
  basis: [],
  evidence: 'unverified',
})

const FACTS: { readonly [C in InstitutionCode]: Facts } = {
  kemenpanrb: known('national', null, null, 'perpres-91-2024/pasal-i/angka-3'),
  bkn: known('national', null, null, 'perpres-92-2024/pasal-3', 'perpres-92-2024/pasal-4/huruf-e'),
  // Its last tasks were handed over in the fortnight after the presidential regulations.
  kasn: known(
    'national',
    '2014-01-15',
    '2024-08-23',
    'uu-5-2014/pasal-31/ayat-1/huruf-a',
    'uu-20-2023/pasal-70/ayat-3',
  ),
  bapek: known('national', '2011-04-18', '2021-08-10', 'pp-24-2011/pasal-2/ayat-1'),
  bpasn: known('national', '2021-08-10', null, 'pp-79-2021/pasal-10/huruf-a', 'pp-79-2021/pasal-33'),
  kemendagri: known('national', null, null, 'uu-23-2014/pasal-214/ayat-1'),
  'gubernur-wakil-pemerintah-pusat': known('province', '2014-10-02', null, 'uu-23-2014/pasal-91/ayat-1'),
  inspektorat: known('region', '2014-10-02', null, 'uu-23-2014/pasal-216/ayat-2', 'uu-23-2014/pasal-216/ayat-3'),
  'badan-kepegawaian-daerah': known('region', null, null, 'pp-18-2016/pasal-5/ayat-1', 'pp-18-2016/pasal-5/ayat-2'),
  bawaslu: known('national', null, null, 'uu-7-2017/pasal-89/ayat-4'),
  kpu: known('national', null, null, 'uu-7-2017/pasal-51/ayat-3'),
  dkpp: known('national', null, null, 'uu-7-2017/pasal-155/ayat-2'),
  'sentra-gakkumdu': fromMemory('national'),
  ombudsman: known('national', '2008-10-07', null, 'uu-37-2008/pasal-1/angka-1'),
  'pengadilan-tata-usaha-negara': known('court', null, null, 'pp-79-2021/pasal-5/ayat-3'),
  'pengadilan-tinggi-tata-usaha-negara': known('court', null, null, 'pp-79-2021/pasal-18'),
  lkpp: fromMemory('national'),
  bpk: fromMemory('national'),
  bpkp: fromMemory('national'),
  korpri: known('national', null, null, 'uu-20-2023/pasal-62/ayat-3/huruf-b'),
  'lkbh-korpri': fromMemory('region'),
}

/**
 * Tells what is known of an institution.
 *
 * @param code its code: `'kasn'`
 * @returns its days and its basis
 * @throws RangeError for a code that is none
 * @example
 * institution('bpasn').from // => '2021-08-10'
 * institution('lkpp').evidence // => 'unverified'
 */
export function institution(code: InstitutionCode): Institution {
  if (!Object.hasOwn(FACTS, code)) {
    throw new RangeError(
      `institution: '${String(code)}' is not known; accepted: ${INSTITUTIONS.join(', ')} ` +
        `/ institution: '${String(code)}' tidak dikenal; yang diterima: ${INSTITUTIONS.join(', ')}`,
    )
  }
  return { code, ...FACTS[code] }
}

/**
 * Lists the institutions that stand on a day. One whose beginning was not read is listed on every day before its end.
 *
 * @param date the day, `'2024-10-01'`
 * @returns the institutions, in the order of {@link INSTITUTIONS}
 * @throws RangeError when the day is none
 * @example
 * institutionsOn('2024-10-01').some(({ code }) => code === 'kasn') // => false
 * institutionsOn('2019-05-01').some(({ code }) => code === 'bapek') // => true
 */
export function institutionsOn(date: DateInput): readonly Institution[] {
  const day = plainDate(date)
  return INSTITUTIONS.map(institution).filter(
    ({ from, until }) => (from === null || from <= day) && (until === null || day < until),
  )
}
