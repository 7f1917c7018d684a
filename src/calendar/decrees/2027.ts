import type { DecreeYear } from './decree-year'

/** The holidays and collective leave of 2027, with the decrees that fixed, moved or cancelled each day. */
export const year2027: DecreeYear = {
  year: 2027,
  base: 'skb-1205-2026',
  decrees: [
    {
      id: 'skb-1205-2026',
      kind: 'skb-3-menteri',
      short: 'SKB 3 Menteri 1205/2026, 3/2026, 2/2026',
      signedOn: '2026-09-15',
    },
  ],
  groups: [
    {
      kind: 'libur-nasional',
      decree: 'skb-1205-2026',
      evidence: 'report',
      notes: ['read-in-data-sets-only'],
      days: [
        ['2027-01-01', 'tahun-baru-masehi', 2027],
        ['2027-01-05', 'isra-mikraj'],
        ['2027-02-06', 'tahun-baru-imlek', 2578],
        ['2027-03-08', 'nyepi', 1949],
        ['2027-03-26', 'wafat-yesus-kristus'],
        ['2027-03-28', 'kebangkitan-yesus-kristus'],
        ['2027-05-01', 'hari-buruh'],
        ['2027-05-06', 'kenaikan-yesus-kristus'],
        ['2027-05-20', 'waisak', 2571],
        ['2027-06-01', 'hari-lahir-pancasila'],
        ['2027-06-06', 'tahun-baru-islam', 1449],
        ['2027-08-15', 'maulid-nabi'],
        ['2027-08-17', 'proklamasi-kemerdekaan'],
        ['2027-12-25', 'kelahiran-yesus-kristus'],
        ['2027-12-26', 'isra-mikraj'],
      ],
    },
    {
      kind: 'cuti-bersama',
      decree: 'skb-1205-2026',
      asnDecree: 'not-found',
      evidence: 'report',
      notes: ['asn-decree-not-found', 'read-in-data-sets-only'],
      days: [
        ['2027-02-05', 'cuti-bersama-tahun-baru-imlek', 2578],
        ['2027-03-09', 'cuti-bersama-idulfitri', 1448],
        ['2027-03-12', 'cuti-bersama-idulfitri', 1448],
        ['2027-03-15', 'cuti-bersama-idulfitri', 1448],
        ['2027-03-25', 'cuti-bersama-wafat-yesus-kristus'],
        ['2027-05-18', 'cuti-bersama-iduladha', 1448],
        ['2027-05-19', 'cuti-bersama-waisak'],
        ['2027-12-24', 'cuti-bersama-kelahiran-yesus-kristus'],
      ],
    },
    {
      kind: 'libur-nasional',
      decree: 'skb-1205-2026',
      evidence: 'report',
      notes: ['may-still-move', 'read-in-data-sets-only'],
      days: [
        ['2027-03-10', 'idulfitri-hari-pertama', 1448],
        ['2027-03-11', 'idulfitri-hari-kedua', 1448],
        ['2027-05-17', 'iduladha', 1448],
      ],
    },
  ],
}
