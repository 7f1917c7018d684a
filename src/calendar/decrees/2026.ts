import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2026, with the decrees that fixed, moved or cancelled each day. */
export const year2026: DecreeYear = {
  year: 2026,
  base: 'skb-1497-2025',
  decrees: [
    {
      id: 'skb-1497-2025',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025',
      signedOn: '2025-09-19',
    },
    { id: 'keppres-42-2025', kind: 'keppres', short: 'Keppres 42/2025', signedOn: '2025-12-31' },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-1497-2025',
      evidence: 'report',
      days: [
        ['2026-01-01', 'tahun-baru-masehi', 2026],
        ['2026-01-16', 'isra-mikraj'],
        ['2026-02-17', 'tahun-baru-imlek', 2577],
        ['2026-03-19', 'nyepi', 1948],
        ['2026-03-21', 'idulfitri-hari-pertama', 1447],
        ['2026-03-22', 'idulfitri-hari-kedua', 1447],
        ['2026-04-03', 'wafat-yesus-kristus'],
        ['2026-04-05', 'kebangkitan-yesus-kristus'],
        ['2026-05-01', 'hari-buruh'],
        ['2026-05-14', 'kenaikan-yesus-kristus'],
        ['2026-05-27', 'iduladha', 1447],
        ['2026-05-31', 'waisak', 2570],
        ['2026-06-01', 'hari-lahir-pancasila'],
        ['2026-06-16', 'tahun-baru-islam', 1448],
        ['2026-08-17', 'proklamasi-kemerdekaan'],
        ['2026-08-25', 'maulid-nabi'],
        ['2026-12-25', 'kelahiran-yesus-kristus'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-1497-2025',
      asnDecree: 'keppres-42-2025',
      evidence: 'report',
      days: [
        ['2026-02-16', 'cuti-bersama-tahun-baru-imlek', 2577],
        ['2026-03-18', 'cuti-bersama-nyepi'],
        ['2026-03-20', 'cuti-bersama-idulfitri', 1447],
        ['2026-03-23', 'cuti-bersama-idulfitri', 1447],
        ['2026-03-24', 'cuti-bersama-idulfitri', 1447],
        ['2026-05-15', 'cuti-bersama-kenaikan-yesus-kristus'],
        ['2026-05-28', 'cuti-bersama-iduladha', 1447],
        ['2026-12-24', 'cuti-bersama-kelahiran-yesus-kristus'],
      ],
    },
  ],
}
