import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2019, with the decrees that fixed, moved or cancelled each day. */
export const year2019: DecreeYear = {
  year: 2019,
  base: 'skb-617-2018',
  decrees: [
    {
      id: 'skb-617-2018',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 617/2018, 262/2018, 16/2018',
      signedOn: '2018-11-02',
    },
    { id: 'keppres-13-2019', kind: 'keppres', short: 'Keppres 13/2019', signedOn: '2019-05-27' },
    { id: 'keppres-10-2019', kind: 'keppres', short: 'Keppres 10/2019', signedOn: '2019-04-08' },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-617-2018',
      evidence: 'report',
      days: [
        ['2019-01-01', 'tahun-baru-masehi', 2019],
        ['2019-02-05', 'tahun-baru-imlek', 2570],
        ['2019-03-07', 'nyepi', 1941],
        ['2019-04-03', 'isra-mikraj'],
        ['2019-04-19', 'wafat-isa-al-masih'],
        ['2019-05-01', 'hari-buruh'],
        ['2019-05-19', 'waisak', 2563],
        ['2019-05-30', 'kenaikan-isa-al-masih'],
        ['2019-06-01', 'hari-lahir-pancasila'],
        ['2019-06-05', 'idulfitri-hari-pertama', 1440],
        ['2019-06-06', 'idulfitri-hari-kedua', 1440],
        ['2019-08-11', 'iduladha', 1440],
        ['2019-08-17', 'hari-kemerdekaan'],
        ['2019-09-01', 'tahun-baru-islam', 1441],
        ['2019-11-09', 'maulid-nabi'],
        ['2019-12-25', 'natal'],
      ],
    },
    {
      kind: 'hari-pemungutan-suara',
      decree: 'keppres-10-2019',
      evidence: 'reproduced-text',
      days: [['2019-04-17', 'pemungutan-suara-pemilu', 2019]],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-617-2018',
      asnDecree: 'keppres-13-2019',
      evidence: 'report',
      days: [
        ['2019-06-03', 'cuti-bersama-idulfitri', 1440],
        ['2019-06-04', 'cuti-bersama-idulfitri', 1440],
        ['2019-06-07', 'cuti-bersama-idulfitri', 1440],
        ['2019-12-24', 'cuti-bersama-natal'],
      ],
    },
  ],
}
