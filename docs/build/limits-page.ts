import { lastDay } from '../../src/explain/conditions'
import { speak } from '../../src/explain/speech'
import {
  COVERED,
  type CoveredArea,
  cite,
  coverage,
  EVIDENCE,
  type Evidence,
  type Instrument,
  type InstrumentId,
  instrument,
  type Locale,
  lawVersion,
  POINT_TEXTS,
  POINTS,
  type ProvisionId,
} from '../../src/law'
import { INSTRUMENTS } from '../../src/law/registry'
import { escaped, linked } from './html'
import { PAGE_WORDS } from './page-words'
import { AREAS } from './table-titles'

const WORDS = {
  id: {
    intro: (version: string) =>
      `Halaman ini dibuat dari data hukum pustaka, versi ${version}. Jawaban sesudah hari pemeriksaan terakhir tetap diberikan menurut hukum yang diketahui, dengan peringatan; dengan \`strictCoverage\` pertanyaan itu tidak dijawab.`,
    areas: 'Bidang demi bidang',
    covered: (from: string, through: string) => `Perbuatan sejak ${from}; perubahan hukum diperiksa sampai ${through}.`,
    notRead: 'Yang tidak dibaca:',
    evidence: 'Mutu bacaan',
    evidenceIntro:
      'Setiap ketentuan menyebut bagaimana ia dibaca. Jawaban semutu ketentuan terlemah yang diperlukannya, dan menyebutkannya.',
    provisions: 'Ketentuan',
    share: 'Bagian',
    instruments: 'Peraturan',
    instrument: 'Peraturan',
    inForce: 'Berlaku',
    read: 'Mutu bacaan',
    held: 'Ketentuan',
    endedBy: 'diakhiri oleh',
    points: 'Hal yang diperdebatkan',
    pointsIntro:
      'Di sini teks atau praktik terbelah. Pustaka mengikuti satu bacaan, menyebut alasannya, dan menunjukkan yang lain; `context.readings` memilih bacaan lain.',
    preferred: 'diikuti',
    calendar: 'Kalender',
    elections: 'Pemilihan',
  },
  en: {
    intro: (version: string) =>
      `This page is made from the library's data of law, version ${version}. Answers after the last day checked still follow the law as known, with a caution; with \`strictCoverage\` they are refused.`,
    areas: 'Area by area',
    covered: (from: string, through: string) => `Acts from ${from} on; changes of law looked for until ${through}.`,
    notRead: 'Not read:',
    evidence: 'How well it was read',
    evidenceIntro:
      'Each provision says how it was read. An answer is as good as the weakest provision it needs, and says so.',
    provisions: 'Provisions',
    share: 'Share',
    instruments: 'Instruments',
    instrument: 'Instrument',
    inForce: 'In force',
    read: 'How it was read',
    held: 'Provisions',
    endedBy: 'ended by',
    points: 'Contested points',
    pointsIntro:
      'Here the text or the practice is split. The library follows one reading, says why, and shows the others; `context.readings` chooses another.',
    preferred: 'followed',
    calendar: 'Calendar',
    elections: 'Elections',
  },
} as const

const ALL: readonly Instrument[] = INSTRUMENTS

/** Writes what is covered, through which day the law was checked, and how well each instrument was read. */
export function limitsPage(locale: Locale): string {
  const words = WORDS[locale]
  const { date } = speak(locale)
  const areas = (Object.keys(COVERED) as CoveredArea[]).map((area) => {
    const { from, checkedThrough, notRead } = coverage(area)
    const missing = notRead.map((one) => `- ${one[locale]}`).join('\n')
    return `### ${areaTitle(area, locale)}\n\n${words.covered(date(from), date(checkedThrough))}\n\n${words.notRead}\n\n${missing}`
  })
  return [
    words.intro(date(lawVersion)),
    `## ${words.areas}`,
    ...areas,
    `## ${words.evidence}`,
    words.evidenceIntro,
    evidenceTable(locale),
    `## ${words.instruments}`,
    instrumentTable(locale),
  ].join('\n\n')
}

/** Writes every contested point with its readings, who holds them and which is followed. */
export function pointsPage(locale: Locale): string {
  const words = WORDS[locale]
  const cards = Object.entries(POINT_TEXTS).map(([id, text]) => {
    const point = POINTS[id as keyof typeof POINTS]
    const options = Object.entries(text.options).map(([option, { says, holders }]) => {
      const held = holders.map((one) => one[locale]).join('; ')
      const mark =
        option === point.preferred ? ` <span class="law-evidence law-gazette-text">${words.preferred}</span>` : ''
      return `<li><strong>${escaped(says[locale])}</strong>${mark}<br><span class="law-source">${escaped(held)}</span></li>`
    })
    return [
      `<section class="law-provision" id="point-${id}">`,
      `<p class="law-cite">${escaped(text.question[locale])} <code>${id}</code></p>`,
      `<ul>${options.join('')}</ul>`,
      `<p class="law-source">${escaped(text.why[locale])}</p>`,
      '</section>',
    ].join('')
  })
  return [words.pointsIntro, `<div class="law-provisions">${cards.join('')}</div>`].join('\n\n')
}

function areaTitle(area: CoveredArea, locale: Locale): string {
  const known = AREAS.find(({ folder }) => folder === area || folder === `rules/${area}`)
  return known === undefined ? WORDS[locale].calendar : known.title[locale]
}

/** How many provisions were read in which way. */
export function evidenceCounts(of: readonly Instrument[] = ALL): { readonly [E in Evidence]: number } {
  const counts = { 'gazette-text': 0, 'reproduced-text': 0, report: 0, unverified: 0 }
  for (const { evidence: whole, provisions } of of) {
    for (const { evidence = whole } of Object.values(provisions)) counts[evidence] += 1
  }
  return counts
}

function evidenceTable(locale: Locale): string {
  const words = WORDS[locale]
  const counts = evidenceCounts()
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const rows = EVIDENCE.map((evidence) => {
    const share = ((100 * counts[evidence]) / all).toFixed(1)
    return `| ${badge(evidence, locale)} | ${counts[evidence]} | ${share} % |`
  })
  return [`| ${words.evidence} | ${words.provisions} | ${words.share} |`, '|---|--:|--:|', ...rows].join('\n')
}

function instrumentTable(locale: Locale): string {
  const words = WORDS[locale]
  const { date } = speak(locale)
  const rows = ALL.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id)).map((one) => {
    const { title, until, from, provisions, source } = instrument(one.id as InstrumentId)
    const last = until === null ? null : lastDay(until)
    const span =
      last === null ? PAGE_WORDS[locale].from(date(from)) : PAGE_WORDS[locale].fromUntil(date(from), date(last))
    const ended =
      one.repealedBy === undefined ? '' : `<br>${words.endedBy} ${escaped(cite(one.repealedBy as ProvisionId, locale))}`
    const counts = Object.entries(evidenceCounts([one])).filter(([, count]) => count > 0)
    const read = counts.map(([evidence, count]) => `${badge(evidence as Evidence, locale)}&nbsp;${count}`)
    return [
      `<tr><td><strong>${escaped(one.short)}</strong><br>${escaped(title[locale])}<br><span class="law-source">${linked(source)}</span></td>`,
      `<td>${escaped(span)}${ended}</td><td>${provisions.length}</td><td>${read.join('<br>')}</td></tr>`,
    ].join('')
  })
  const head = [words.instrument, words.inForce, words.held, words.read].map((text) => `<th scope="col">${text}</th>`)
  return `<div class="law-wide" tabindex="0" role="region" aria-label="${words.instruments}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function badge(evidence: Evidence, locale: Locale): string {
  return `<span class="law-evidence law-${evidence}">${PAGE_WORDS[locale].evidence[evidence]}</span>`
}
