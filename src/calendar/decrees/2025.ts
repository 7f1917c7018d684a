import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2025, with the decrees that fixed, moved or cancelled each day. */
export const year2025: DecreeYear = {
  year: 2025,
  base: 'skb-1017-2024',
  decrees: [
    {
      id: 'skb-1017-2024',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 1017/2024, 2/2024, 2/2024',
      signedOn: '2024-10-14',
    },
    {
      id: 'skb-933-2025',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 933/2025, 1/2025, 3/2025',
      signedOn: '2025-08-07',
    },
    { id: 'keppres-2-2025', kind: 'keppres', short: 'Keppres 2/2025', signedOn: '2025-01-16' },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-1017-2024',
      evidence: 'report',
      days: [
        ['2025-01-01', 'tahun-baru-masehi', 2025],
        ['2025-01-27', 'isra-mikraj'],
        ['2025-01-29', 'tahun-baru-imlek', 2576],
        ['2025-03-29', 'nyepi', 1947],
        ['2025-03-31', 'idulfitri-hari-pertama', 1446],
        ['2025-04-01', 'idulfitri-hari-kedua', 1446],
        ['2025-04-18', 'wafat-yesus-kristus'],
        ['2025-04-20', 'kebangkitan-yesus-kristus'],
        ['2025-05-01', 'hari-buruh'],
        ['2025-05-12', 'waisak', 2569],
        ['2025-05-29', 'kenaikan-yesus-kristus'],
        ['2025-06-01', 'hari-lahir-pancasila'],
        ['2025-06-06', 'iduladha', 1446],
        ['2025-06-27', 'tahun-baru-islam', 1447],
        ['2025-08-17', 'proklamasi-kemerdekaan'],
        ['2025-09-05', 'maulid-nabi'],
        ['2025-12-25', 'kelahiran-yesus-kristus'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-1017-2024',
      asnDecree: 'keppres-2-2025',
      evidence: 'report',
      days: [
        ['2025-01-28', 'cuti-bersama-tahun-baru-imlek', 2576],
        ['2025-03-28', 'cuti-bersama-nyepi'],
        ['2025-04-02', 'cuti-bersama-idulfitri', 1446],
        ['2025-04-03', 'cuti-bersama-idulfitri', 1446],
        ['2025-04-04', 'cuti-bersama-idulfitri', 1446],
        ['2025-04-07', 'cuti-bersama-idulfitri', 1446],
        ['2025-05-13', 'cuti-bersama-waisak'],
        ['2025-05-30', 'cuti-bersama-kenaikan-yesus-kristus'],
        ['2025-06-09', 'cuti-bersama-iduladha', 1446],
        ['2025-12-26', 'cuti-bersama-kelahiran-yesus-kristus'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-933-2025',
      asnDecree: 'not-found',
      evidence: 'report',
      notes: ['announced-as-national-holiday', 'asn-decree-not-found'],
      days: [['2025-08-18', 'cuti-bersama-proklamasi-kemerdekaan']],
    },
  ],
}
