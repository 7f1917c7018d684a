import type { Bilingual } from '../law'
import { acceptedOf, dueWords } from './due'
import type { Finding, Issue, Validated } from './issue'
import { messageOf, type Parts } from './messages'
import { pathText, quoted, shown } from './shown'
import type { Oddity } from './snapshot'

/**
 * Turns findings into what the caller of a door reads.
 *
 * @param findings what was found
 * @param oddities what the marks of the snapshot stand for
 * @returns the issues, each with its message in both languages
 */
export function refusal(findings: readonly Finding[], oddities: ReadonlyMap<unknown, Oddity>): Validated<never> {
  return { ok: false, issues: findings.map((finding) => issueOf(finding, oddities)) }
}

function issueOf(finding: Finding, oddities: ReadonlyMap<unknown, Oddity>): Issue {
  const { code, due, nearest, beside, says } = finding
  const path = pathText(finding.path)
  const given = shown(finding.given, oddities)
  const besidePath = beside === undefined ? undefined : pathText(beside.path)
  const besideShown = beside === undefined ? undefined : shown(beside.value, oddities)
  const near = typeof nearest === 'string' ? quoted(nearest) : nearest === undefined ? undefined : `${nearest}`
  const words = dueWords(due, near)
  const parts = (language: keyof Bilingual, whole: string): Parts => ({
    field: path === '' ? whole : path,
    given: given.words[language],
    due: words[language],
    nearest: near,
    beside: `${besidePath} (${besideShown?.words[language]})`,
    says: says?.[language] ?? '',
  })
  return {
    path,
    code,
    given: given.code,
    accepted: acceptedOf(due),
    ...(nearest === undefined ? {} : { nearest: `${nearest}` }),
    ...(besidePath === undefined ? {} : { beside: besidePath }),
    message: messageOf(code, parts('id', 'Masukan'), parts('en', 'The input')),
  }
}
