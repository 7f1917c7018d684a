import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2024, with the decrees that fixed, moved or cancelled each day. */
export const year2024: DecreeYear = {
  year: 2024,
  base: 'skb-855-2023',
  decrees: [
    {
      id: 'skb-855-2023',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 855/2023, 3/2023, 4/2023',
      signedOn: '2023-09-12',
    },
    { id: 'keppres-7-2024', kind: 'keppres', short: 'Keppres 7/2024', signedOn: '2024-01-09' },
    { id: 'keppres-10-2024', kind: 'keppres', short: 'Keppres 10/2024', signedOn: '2024-02-06' },
    { id: 'keppres-33-2024', kind: 'keppres', short: 'Keppres 33/2024', signedOn: '2024-11-21' },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-855-2023',
      evidence: 'report',
      days: [
        ['2024-01-01', 'tahun-baru-masehi', 2024],
        ['2024-02-08', 'isra-mikraj'],
        ['2024-02-10', 'tahun-baru-imlek', 2575],
        ['2024-03-11', 'nyepi', 1946],
        ['2024-04-10', 'idulfitri-hari-pertama', 1445],
        ['2024-04-11', 'idulfitri-hari-kedua', 1445],
        ['2024-05-01', 'hari-buruh'],
        ['2024-05-23', 'waisak', 2568],
        ['2024-06-01', 'hari-lahir-pancasila'],
        ['2024-06-17', 'iduladha', 1445],
        ['2024-07-07', 'tahun-baru-islam', 1446],
        ['2024-08-17', 'proklamasi-kemerdekaan'],
        ['2024-09-16', 'maulid-nabi'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-855-2023',
      asnDecree: 'keppres-7-2024',
      evidence: 'reproduced-text',
      days: [
        ['2024-02-09', 'cuti-bersama-tahun-baru-imlek', 2575],
        ['2024-03-12', 'cuti-bersama-nyepi'],
        ['2024-04-08', 'cuti-bersama-idulfitri', 1445],
        ['2024-04-09', 'cuti-bersama-idulfitri', 1445],
        ['2024-04-12', 'cuti-bersama-idulfitri', 1445],
        ['2024-04-15', 'cuti-bersama-idulfitri', 1445],
        ['2024-05-10', 'cuti-bersama-kenaikan-yesus-kristus'],
        ['2024-05-24', 'cuti-bersama-waisak'],
        ['2024-06-18', 'cuti-bersama-iduladha', 1445],
        ['2024-12-26', 'cuti-bersama-natal'],
      ],
    },
    {
      kind: 'hari-pemungutan-suara',
      decree: 'keppres-10-2024',
      evidence: 'reproduced-text',
      days: [['2024-02-14', 'pemungutan-suara-pemilu', 2024]],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-855-2023',
      evidence: 'report',
      notes: ['renamed-by-keppres-8-2024'],
      days: [
        ['2024-03-29', 'wafat-yesus-kristus'],
        ['2024-03-31', 'kebangkitan-yesus-kristus'],
        ['2024-05-09', 'kenaikan-yesus-kristus'],
        ['2024-12-25', 'kelahiran-yesus-kristus'],
      ],
    },
    {
      kind: 'hari-pemungutan-suara',
      decree: 'keppres-33-2024',
      evidence: 'reproduced-text',
      days: [['2024-11-27', 'pemungutan-suara-pilkada', 2024]],
    },
  ],
}
