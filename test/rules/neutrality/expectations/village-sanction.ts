import type { Expectation } from '../../expectation'

const at = (actor: string | string[], days: string[], then: unknown, basis: string[]): Expectation[] =>
  days.map((decision) => ({ when: { actor }, on: { decision }, then, basis }))

const kinds = ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara', 'pemberhentian']
const DAYS = ['2014-01-15', '2024-12-02']

export const expectations: Expectation[] = [
  ...at(['kepala-desa', 'perangkat-desa', 'anggota-bpd'], ['2014-01-14'], { silent: 'older-act-not-read' }, [
    'procedure uu-6-2014/pasal-122',
  ]),
  ...at('kepala-desa', DAYS, { kinds, imposes: 'bupati-wali-kota' }, [
    'sanction uu-6-2014/pasal-30/ayat-1',
    'sanction uu-6-2014/pasal-30/ayat-2',
    'sanction uu-6-2014/pasal-40/ayat-2/huruf-d',
    'procedure uu-6-2014/pasal-40/ayat-3',
  ]),
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
