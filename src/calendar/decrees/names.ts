import type { Bilingual } from '../../law'
import type { HolidayName } from './decree-year'

/**
 * The names of the holidays in both languages; `{n}` stands for the year of the feast in its own era. Apart from the days, so
 * that counting days does not carry them.
 *
 * @example
 * HOLIDAY_NAMES['nyepi'].id // => 'Hari Suci Nyepi (Tahun Baru Saka {n})'
 */
export const HOLIDAY_NAMES: { readonly [Name in HolidayName]: Bilingual } = {
  'tahun-baru-masehi': { id: 'Tahun Baru {n} Masehi', en: "New Year's Day {n}" },
  'tahun-baru-imlek': { id: 'Tahun Baru Imlek {n} Kongzili', en: 'Chinese New Year (Kongzili {n})' },
  nyepi: { id: 'Hari Suci Nyepi (Tahun Baru Saka {n})', en: 'Nyepi, Day of Silence (Saka New Year {n})' },
  'isra-mikraj': { id: 'Isra Mikraj Nabi Muhammad SAW', en: "Isra and Mi'raj of the Prophet Muhammad" },
  'wafat-isa-al-masih': { id: 'Wafat Isa Al Masih', en: 'Good Friday' },
  'wafat-yesus-kristus': { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
  'kebangkitan-yesus-kristus': { id: 'Kebangkitan Yesus Kristus (Paskah)', en: 'Easter Sunday' },
  'hari-buruh': { id: 'Hari Buruh Internasional', en: 'International Labour Day' },
  waisak: { id: 'Hari Raya Waisak {n}', en: 'Vesak Day {n}' },
  'kenaikan-isa-al-masih': { id: 'Kenaikan Isa Al Masih', en: 'Ascension Day' },
  'kenaikan-yesus-kristus': { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
  'hari-lahir-pancasila': { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
  'idulfitri-hari-pertama': {
    id: 'Hari Raya Idulfitri {n} Hijriah (hari pertama)',
    en: 'Eid al-Fitr {n} AH (first day)',
  },
  'idulfitri-hari-kedua': { id: 'Hari Raya Idulfitri {n} Hijriah (hari kedua)', en: 'Eid al-Fitr {n} AH (second day)' },
  iduladha: { id: 'Hari Raya Iduladha {n} Hijriah', en: 'Eid al-Adha {n} AH' },
  'hari-kemerdekaan': { id: 'Hari Kemerdekaan Republik Indonesia', en: 'Independence Day' },
  'proklamasi-kemerdekaan': { id: 'Proklamasi Kemerdekaan', en: 'Independence Day' },
  'tahun-baru-islam': { id: 'Tahun Baru Islam {n} Hijriah (1 Muharam)', en: 'Islamic New Year {n} AH (1 Muharram)' },
  'maulid-nabi': { id: 'Maulid Nabi Muhammad SAW', en: "Mawlid, the Prophet Muhammad's Birthday" },
  natal: { id: 'Hari Raya Natal', en: 'Christmas Day' },
  'kelahiran-yesus-kristus': { id: 'Kelahiran Yesus Kristus (Hari Raya Natal)', en: 'Christmas Day' },
  'cuti-bersama-idulfitri': {
    id: 'Cuti Bersama Hari Raya Idulfitri {n} Hijriah',
    en: 'Collective leave: Eid al-Fitr {n} AH',
  },
  'cuti-bersama-idulfitri-pengganti': {
    id: 'Cuti Bersama Hari Raya Idulfitri {n} Hijriah (pengganti)',
    en: 'Collective leave: Eid al-Fitr {n} AH (substitute day)',
  },
  'cuti-bersama-iduladha': {
    id: 'Cuti Bersama Hari Raya Iduladha {n} Hijriah',
    en: 'Collective leave: Eid al-Adha {n} AH',
  },
  'cuti-bersama-natal': { id: 'Cuti Bersama Hari Raya Natal', en: 'Collective leave: Christmas' },
  'cuti-bersama-kelahiran-yesus-kristus': {
    id: 'Cuti Bersama Kelahiran Yesus Kristus (Natal)',
    en: 'Collective leave: Christmas',
  },
  'cuti-bersama-waisak': { id: 'Cuti Bersama Hari Raya Waisak', en: 'Collective leave: Vesak' },
  'cuti-bersama-nyepi': { id: 'Cuti Bersama Hari Suci Nyepi', en: 'Collective leave: Nyepi' },
  'cuti-bersama-kenaikan-yesus-kristus': {
    id: 'Cuti Bersama Kenaikan Yesus Kristus',
    en: 'Collective leave: Ascension',
  },
  'cuti-bersama-wafat-yesus-kristus': { id: 'Cuti Bersama Wafat Yesus Kristus', en: 'Collective leave: Good Friday' },
  'cuti-bersama-maulid-nabi': { id: 'Cuti Bersama Maulid Nabi Muhammad SAW', en: 'Collective leave: Mawlid' },
  'cuti-bersama-proklamasi-kemerdekaan': {
    id: 'Cuti Bersama Proklamasi Kemerdekaan',
    en: 'Collective leave: Independence Day',
  },
  'cuti-bersama-tahun-baru-imlek': {
    id: 'Cuti Bersama Tahun Baru Imlek {n} Kongzili',
    en: 'Collective leave: Chinese New Year (Kongzili {n})',
  },
  'cuti-bersama-tahun-baru-islam': {
    id: 'Cuti Bersama Tahun Baru Islam {n} Hijriah',
    en: 'Collective leave: Islamic New Year {n} AH',
  },
  'pemungutan-suara-pemilu': { id: 'Hari Pemungutan Suara Pemilu {n}', en: 'General election voting day {n}' },
  'pemungutan-suara-pilkada': {
    id: 'Hari Pemungutan Suara Pilkada Serentak {n}',
    en: 'Regional head election voting day {n}',
  },
  'cuti-bersama-isra-mikraj': {
    id: 'Cuti Bersama Isra Mikraj Nabi Muhammad SAW',
    en: "Collective leave: Isra and Mi'raj",
  },
}
