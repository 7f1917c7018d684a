import { EMPLOYEE_KIND_ALIASES, type EmployeeKind, type EmployeeKindAlias } from '../../people'
import type { Actor } from './dimensions'

/** The kind of actor that tables tell apart, for each kind of employee; soldiers and police are not covered. */
const ACTORS_BY_KIND: Record<EmployeeKind, Actor | 'armed'> = {
  pns: 'pns',
  cpns: 'cpns',
  pppk: 'pppk',
  'pppk-paruh-waktu': 'pppk-paruh-waktu',
  thl: 'non-asn',
  honorer: 'non-asn',
  'tenaga-kontrak': 'non-asn',
  ptt: 'non-asn',
  ppnpn: 'non-asn',
  'pegawai-blud-non-asn': 'non-asn',
  pjlp: 'penyedia-jasa',
  'tenaga-alih-daya': 'penyedia-jasa',
  'kepala-desa': 'kepala-desa',
  'perangkat-desa': 'perangkat-desa',
  'anggota-bpd': 'anggota-bpd',
  'kepala-daerah': 'kepala-daerah',
  'wakil-kepala-daerah': 'kepala-daerah',
  tni: 'armed',
  polri: 'armed',
}

/**
 * The actor that tables tell apart, for an employee kind or a name in use for one.
 *
 * @param named `'pns'`, `'p3k'`, `'thl'`
 * @returns the actor, or `'armed'` for soldiers and police, whom the library does not cover
 * @throws RangeError for a kind that is not accepted
 * @example
 * actorOf('p3k') // => 'pppk'
 * actorOf('thl') // => 'non-asn'
 * actorOf('polri') // => 'armed'
 */
export function actorOf(named: EmployeeKind | EmployeeKindAlias): Actor | 'armed' {
  const kind = Object.hasOwn(EMPLOYEE_KIND_ALIASES, named) ? EMPLOYEE_KIND_ALIASES[named as EmployeeKindAlias] : named
  if (Object.hasOwn(ACTORS_BY_KIND, kind)) return ACTORS_BY_KIND[kind as EmployeeKind]
  throw new RangeError(
    `actor.kind: '${String(named)}' is not accepted; accepted: ${Object.keys(ACTORS_BY_KIND).join(', ')}`,
  )
}
