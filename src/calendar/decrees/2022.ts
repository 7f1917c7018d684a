import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2022, with the decrees that fixed, moved or cancelled each day. */
export const year2022: DecreeYear = {
  year: 2022,
  base: 'skb-963-2021',
  decrees: [
    {
      id: 'skb-963-2021',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 963/2021, 3/2021, 4/2021',
      signedOn: null,
      window: { notBefore: '2021-01-01', by: '2021-12-31' },
    },
    {
      id: 'skb-375-2022',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 375/2022, 1/2022, 1/2022',
      signedOn: '2022-04-07',
    },
    {
      id: 'skb-678-2022',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 678/2022, 2/2022, 2/2022',
      signedOn: '2022-07-07',
    },
    { id: 'keppres-4-2022', kind: 'keppres', short: 'Keppres 4/2022', signedOn: '2022-04-26' },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-963-2021',
      evidence: 'report',
      days: [
        ['2022-01-01', 'tahun-baru-masehi', 2022],
        ['2022-02-01', 'tahun-baru-imlek', 2573],
        ['2022-02-28', 'isra-mikraj'],
        ['2022-03-03', 'nyepi', 1944],
        ['2022-04-15', 'wafat-isa-al-masih'],
        ['2022-05-01', 'hari-buruh'],
        ['2022-05-02', 'idulfitri-hari-pertama', 1443],
        ['2022-05-03', 'idulfitri-hari-kedua', 1443],
        ['2022-05-16', 'waisak', 2566],
        ['2022-05-26', 'kenaikan-isa-al-masih'],
        ['2022-06-01', 'hari-lahir-pancasila'],
        ['2022-07-30', 'tahun-baru-islam', 1444],
        ['2022-08-17', 'hari-kemerdekaan'],
        ['2022-10-08', 'maulid-nabi'],
        ['2022-12-25', 'natal'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-375-2022',
      asnDecree: 'keppres-4-2022',
      evidence: 'reproduced-text',
      days: [
        ['2022-04-29', 'cuti-bersama-idulfitri', 1443],
        ['2022-05-04', 'cuti-bersama-idulfitri', 1443],
        ['2022-05-05', 'cuti-bersama-idulfitri', 1443],
        ['2022-05-06', 'cuti-bersama-idulfitri', 1443],
      ],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-678-2022',
      evidence: 'report',
      notes: ['moved-after-sidang-isbat'],
      days: [['2022-07-10', 'iduladha', 1443]],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-963-2021',
      endedBy: 'skb-678-2022',
      evidence: 'report',
      days: [['2022-07-09', 'iduladha', 1443]],
    },
  ],
}
