import { CONDUCTS } from '../../../../src/rules/neutrality'
import type { Expectation } from '../../expectation'

const at = (
  actor: string | string[],
  days: string[],
  then: unknown,
  basis: string[],
  conduct: readonly string[] = CONDUCTS,
): Expectation[] => days.map((decision) => ({ when: { actor, conduct: [...conduct] }, on: { decision }, then, basis }))

/** A kepala desa who stays on fails in a duty, for which the act has an article of its own; everything else is a ban. */
const STAYS = 'remain-asn-after-determination'
const BANS = CONDUCTS.filter((conduct) => conduct !== STAYS)

const kinds = ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara', 'pemberhentian']
const DAYS = ['2014-01-15', '2024-12-02']

export const expectations: Expectation[] = [
  ...at(['kepala-desa', 'perangkat-desa', 'anggota-bpd'], ['2014-01-14'], { silent: 'older-act-not-read' }, [
    'procedure uu-6-2014/pasal-122',
  ]),
  ...at(
    'kepala-desa',
    DAYS,
    { kinds, imposes: 'bupati-wali-kota' },
    [
      'sanction uu-6-2014/pasal-30/ayat-1',
      'sanction uu-6-2014/pasal-30/ayat-2',
      'sanction uu-6-2014/pasal-40/ayat-2/huruf-d',
      'procedure uu-6-2014/pasal-40/ayat-3',
    ],
    BANS,
  ),
  ...at(
    'kepala-desa',
    DAYS,
    { kinds, imposes: 'bupati-wali-kota' },
    ['sanction uu-6-2014/pasal-28/ayat-1', 'sanction uu-6-2014/pasal-28/ayat-2', 'procedure uu-6-2014/pasal-40/ayat-3'],
    [STAYS],
  ),
  ...at('perangkat-desa', DAYS, { kinds, imposes: 'kepala-desa' }, [
    'sanction uu-6-2014/pasal-52/ayat-1',
    'sanction uu-6-2014/pasal-52/ayat-2',
    'sanction uu-6-2014/pasal-53/ayat-2/huruf-d',
    'procedure uu-6-2014/pasal-53/ayat-3',
  ]),
  ...at('anggota-bpd', DAYS, { silent: 'no-sanction-in-the-act' }, [
    'norm uu-6-2014/pasal-64/huruf-a',
    'norm uu-6-2014/pasal-64/huruf-c',
    'norm uu-6-2014/pasal-64/huruf-h',
  ]),
]
