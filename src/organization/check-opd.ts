import { isPlainDate } from '../dates'
import type { ProvisionId } from '../law'
import { OPD_KIND_FACTS, type PerangkatDaerah } from './opd'
import { type OpdCodeIssue, parseOpdCode } from './opd-code'
import { parseRegionCode } from './region-code'

/** The most fields of government one dinas covers. */
const MOST_URUSAN = 3

/** One thing that does not fit in the record of a perangkat daerah. */
export interface OpdIssue {
  /** What does not fit. */
  readonly code:
    | 'unknown-kind'
    | 'empty-name'
    | 'region-not-a-code'
    | 'region-of-another-level'
    | 'kind-not-at-this-level'
    | 'type-not-of-this-kind'
    | 'too-many-urusan'
    | 'urusan-of-a-dinas-only'
    | 'impossible-date'
    | 'until-not-after-from'
    | OpdCodeIssue['code']
  /** The field. */
  readonly field: keyof PerangkatDaerah
  /** What was given. */
  readonly given: string
  /** What is accepted. */
  readonly accepted: readonly string[]
  /** The provision that says so, where one does. */
  readonly provision?: ProvisionId
}

/**
 * Checks the record of a perangkat daerah or a unit of one: that its kind exists in that region, that the type is one it may have,
 * that a dinas covers at most three fields, that code and days can be.
 *
 * @param opd the record
 * @returns every issue; none for a record that fits
 * @example
 * checkOpd({ name: 'Biro Hukum', kind: 'biro', region: '33.74' }).map(({ code }) => code) // => ['kind-not-at-this-level']
 * checkOpd({ name: 'Dinas PUPR', kind: 'dinas', region: '33.74', tipe: 'a' }) // => []
 */
export function checkOpd(opd: PerangkatDaerah): readonly OpdIssue[] {
  const issues: OpdIssue[] = []
  const say = (
    code: OpdIssue['code'],
    field: OpdIssue['field'],
    given: unknown,
    accepted: readonly string[],
    provision?: ProvisionId,
  ) =>
    issues.push({
      code,
      field,
      given: String(given).slice(0, 60),
      accepted,
      ...(provision === undefined ? {} : { provision }),
    })
  if (opd.name.trim() === '') say('empty-name', 'name', opd.name, ['Dinas Kesehatan'])
  const known = Object.hasOwn(OPD_KIND_FACTS, opd.kind)
  if (!known) say('unknown-kind', 'kind', opd.kind, Object.keys(OPD_KIND_FACTS))
  const place = parseRegionCode(opd.region)
  if (!place.ok) say('region-not-a-code', 'region', opd.region, ['33', '33.74'])
  const level = place.ok ? place.value.level : undefined
  const fitting = level === 'provinsi' || level === 'kabupaten-kota'
  if (place.ok && !fitting) say('region-of-another-level', 'region', opd.region, ['33', '33.74'])
  if (known) {
    const { levels, types } = OPD_KIND_FACTS[opd.kind]
    if (fitting && !levels.includes(level)) {
      say('kind-not-at-this-level', 'kind', opd.kind, levels, `pp-18-2016/pasal-5/ayat-${level === 'provinsi' ? 1 : 2}`)
    }
    if (opd.tipe !== undefined && !types.includes(opd.tipe)) {
      const provision = opd.kind === 'kecamatan' ? 'pp-18-2016/pasal-53/ayat-4/huruf-b' : undefined
      say('type-not-of-this-kind', 'tipe', opd.tipe, types, provision)
    }
  }
  const urusan = opd.urusan ?? []
  if (urusan.length > 0 && opd.kind !== 'dinas') say('urusan-of-a-dinas-only', 'urusan', urusan.length, ['0'])
  else if (new Set(urusan).size > MOST_URUSAN) {
    const provision = level === 'provinsi' ? 'pp-18-2016/pasal-18/ayat-5' : 'pp-18-2016/pasal-40/ayat-5'
    say('too-many-urusan', 'urusan', urusan.length, [`0-${MOST_URUSAN}`], provision)
  }
  if (opd.code !== undefined) {
    const code = parseOpdCode(opd.code)
    if (!code.ok) for (const issue of code.issues) say(issue.code, 'code', issue.given, issue.accepted)
  }
  const days = (['from', 'until'] as const).filter((field) => {
    const day = opd[field]
    if (day !== undefined && !isPlainDate(day)) say('impossible-date', field, day, ['YYYY-MM-DD'])
    return isPlainDate(day)
  })
  if (days.length === 2 && (opd.until as string) <= (opd.from as string)) {
    say('until-not-after-from', 'until', opd.until, [`> ${opd.from}`])
  }
  return issues
}
