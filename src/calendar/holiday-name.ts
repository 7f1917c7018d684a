import type { Bilingual } from '../law'
import type { HolidayName } from './decrees/decree-year'
import { HOLIDAY_NAMES } from './decrees/names'
import type { Holiday } from './holiday'

/**
 * The name of a holiday in both languages. A name that a caller's own calendar brought is returned as it is.
 *
 * @param holiday the code of the name and the numeral, as a holiday carries them
 * @returns the name in Indonesian and English
 * @example
 * holidayName({ name: 'iduladha', numeral: 1445 }) // => { id: 'Hari Raya Iduladha 1445 Hijriah', en: 'Eid al-Adha 1445 AH' }
 */
export function holidayName(holiday: Pick<Holiday, 'name' | 'numeral'>): Bilingual {
  const { name, numeral } = holiday
  if (!Object.hasOwn(HOLIDAY_NAMES, name)) return { id: name, en: name }
  const { id, en } = HOLIDAY_NAMES[name as HolidayName]
  return { id: id.replace('{n}', String(numeral)), en: en.replace('{n}', String(numeral)) }
}
