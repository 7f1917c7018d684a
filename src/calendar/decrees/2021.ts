import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2021, with the decrees that fixed, moved or cancelled each day. */
export const year2021: DecreeYear = {
  year: 2021,
  base: 'skb-642-2020',
  decrees: [
    {
      id: 'skb-642-2020',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 642/2020, 4/2020, 4/2020',
      signedOn: '2020-09-10',
    },
    {
      id: 'skb-281-2021',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 281/2021, 1/2021, 1/2021',
      signedOn: '2021-02-22',
    },
    {
      id: 'skb-712-2021',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 712/2021, 1/2021, 3/2021',
      signedOn: '2021-06-18',
    },
    { id: 'keppres-7-2021', kind: 'keppres', short: 'Keppres 7/2021', signedOn: '2021-04-09' },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-642-2020',
      evidence: 'report',
      days: [
        ['2021-01-01', 'tahun-baru-masehi', 2021],
        ['2021-02-12', 'tahun-baru-imlek', 2572],
        ['2021-03-11', 'isra-mikraj'],
        ['2021-03-14', 'nyepi', 1943],
        ['2021-04-02', 'wafat-isa-al-masih'],
        ['2021-05-01', 'hari-buruh'],
        ['2021-05-14', 'idulfitri-hari-kedua', 1442],
        ['2021-05-26', 'waisak', 2565],
        ['2021-06-01', 'hari-lahir-pancasila'],
        ['2021-07-20', 'iduladha', 1442],
        ['2021-08-17', 'hari-kemerdekaan'],
        ['2021-12-25', 'natal'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-642-2020',
      asnDecree: 'keppres-7-2021',
      evidence: 'reproduced-text',
      days: [['2021-05-12', 'cuti-bersama-idulfitri', 1442]],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-642-2020',
      evidence: 'report',
      notes: ['two-holidays-one-day'],
      days: [
        ['2021-05-13', 'idulfitri-hari-pertama', 1442],
        ['2021-05-13', 'kenaikan-isa-al-masih'],
      ],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-712-2021',
      evidence: 'report',
      notes: ['apart-from-the-feast'],
      days: [
        ['2021-08-11', 'tahun-baru-islam', 1443],
        ['2021-10-20', 'maulid-nabi'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-642-2020',
      endedBy: 'skb-281-2021',
      asnDecree: 'none',
      evidence: 'report',
      days: [
        ['2021-03-12', 'cuti-bersama-isra-mikraj'],
        ['2021-05-17', 'cuti-bersama-idulfitri', 1442],
        ['2021-05-18', 'cuti-bersama-idulfitri', 1442],
        ['2021-05-19', 'cuti-bersama-idulfitri', 1442],
        ['2021-12-27', 'cuti-bersama-natal'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-642-2020',
      endedBy: 'skb-712-2021',
      asnDecree: 'keppres-7-2021',
      evidence: 'report',
      notes: ['asn-decree-still-names-it'],
      days: [['2021-12-24', 'cuti-bersama-natal']],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-642-2020',
      endedBy: 'skb-712-2021',
      evidence: 'report',
      days: [
        ['2021-08-10', 'tahun-baru-islam', 1443],
        ['2021-10-19', 'maulid-nabi'],
      ],
    },
  ],
}
