import type { Expectation } from '../../rules/expectation'

/* From section 9 of the law page, UU 5/2014 Pasal 53-54 and UU 20/2023 Pasal 29-30. */

const OLD = [
  'norm uu-5-2014/pasal-53',
  'norm uu-5-2014/pasal-1/angka-14',
  'procedure uu-5-2014/pasal-54/ayat-1',
  'procedure uu-5-2014/pasal-54/ayat-4',
]
const NEW = [
  'norm uu-20-2023/pasal-29/ayat-1',
  'norm uu-20-2023/pasal-1/angka-10',
  'procedure uu-20-2023/pasal-30/ayat-1',
  'procedure uu-20-2023/pasal-30/ayat-4',
]

/** One agency under both acts, on the first and the last day of each. */
function of(agency: string, decides: string, proposes: string, ...counted: string[]): Expectation[] {
  const under = (
    days: readonly string[],
    highest: string,
    basis: readonly string[],
    more: readonly string[],
  ): Expectation[] =>
    days.map((decision) => ({
      when: { agency },
      on: { decision },
      then: { decides, proposes, reservedForPresiden: ['jpt-utama', 'jpt-madya', highest] },
      basis: [...basis, ...more],
    }))
  return [
    // Until PP 11/2017 nothing said as what an office counts; the act stood alone.
    ...under(['2014-01-15', '2017-04-06'], 'jf-ahli-utama', OLD, []),
    ...under(['2017-04-07', '2023-10-30'], 'jf-ahli-utama', OLD, counted),
    ...under(['2023-10-31', '2026-01-01'], 'jabatan-fungsional-tertinggi', NEW, counted),
  ]
}

const INSIDE = 'pejabat-yang-berwenang-di-instansi'

export const expectations: Expectation[] = [
  ...of('kementerian', 'menteri', INSIDE),
  ...of('kejaksaan', 'jaksa-agung', INSIDE, 'norm pp-11-2017/pasal-3/ayat-4'),
  ...of('kepolisian', 'kapolri', INSIDE, 'norm pp-11-2017/pasal-3/ayat-4'),
  ...of('lpnk', 'pimpinan-lpnk', INSIDE),
  ...of('sekretariat-lembaga-negara', 'sekretaris-jenderal', INSIDE),
  ...of('mahkamah-agung', 'sekretaris-mahkamah-agung', INSIDE, 'norm pp-11-2017/pasal-3/ayat-6'),
  ...of('provinsi', 'gubernur', 'sekretaris-daerah'),
  ...of('kabupaten', 'bupati', 'sekretaris-daerah'),
  ...of('kota', 'wali-kota', 'sekretaris-daerah'),
  {
    when: {
      agency: [
        'kementerian',
        'kejaksaan',
        'kepolisian',
        'lpnk',
        'sekretariat-lembaga-negara',
        'mahkamah-agung',
        'provinsi',
        'kabupaten',
        'kota',
      ],
    },
    on: { decision: '2014-01-14' },
    then: { silent: 'before-coverage' },
    basis: ['procedure uu-5-2014/pasal-141'],
  },
]
