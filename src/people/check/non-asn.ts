import { plainDate } from '../../dates'
import type { NonAsn } from '../person'
import { type Findings, leave, report } from './invariant'

/** What only an ASN has; the types keep it out of a record, a file that was read may hold it all the same. */
const ASN_FIELDS = ['nip', 'niPppk', 'golongan', 'pangkat', 'tmtCpns', 'tmtPns', 'disciplineSanction'] as const

/** The first day of PP 49/2018, whose Pasal 96 bars filling ASN posts with others. */
const POSTS_BARRED = '2018-11-28'
/** The first day of UU 20/2023, from which on no one but ASN may be appointed. */
const APPOINTMENTS_BARRED = '2023-10-31'

/** Looks at what holds for those who are no ASN, their NIK apart. The bans bind whoever appoints, not who is appointed. */
export function checkNonAsn(found: Findings, person: NonAsn): void {
  const record: { readonly [field: string]: unknown } = { ...person }
  const carried = ASN_FIELDS.filter((field) => record[field] !== undefined)
  if (carried.length > 0) report(found, 'asn-field-on-non-asn', ['kind', ...carried])
  const from = plainDate(person.from, 'from')
  if (person.lastDay !== undefined && plainDate(person.lastDay, 'lastDay') < from) {
    report(found, 'days-out-of-order', ['from', 'lastDay'])
  }
  // A contract for services and a vendor's worker are no appointments.
  if (person.engagement !== 'surat-keputusan' || from < POSTS_BARRED) return
  if (from >= APPOINTMENTS_BARRED) report(found, 'appointed-after-ban', ['from', 'engagement'])
  if (person.fillsAsnPost === undefined) leave(found, 'asn-post-filled-after-ban', 'fillsAsnPost')
  if (person.fillsAsnPost !== true) return
  const since2018 = ['pp-49-2018/pasal-96/ayat-1', 'pp-49-2018/pasal-96/ayat-2'] as const
  const since2023 = ['uu-20-2023/pasal-65/ayat-1', 'uu-20-2023/pasal-65/ayat-2'] as const
  const provisions = from >= APPOINTMENTS_BARRED ? [...since2018, ...since2023] : since2018
  report(found, 'asn-post-filled-after-ban', ['from', 'engagement', 'fillsAsnPost'], { provisions })
}
