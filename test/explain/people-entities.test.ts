import { describe, expect, it } from 'vitest'
import { label, notCheckedText, personIssueText, retirementText } from '../../src/explain'
import { peopleEntities as english } from '../../src/explain/en/people-entities'
import { peopleEntities as indonesian } from '../../src/explain/id/people-entities'
import { checkPerson, PERSON_ISSUES, PNS_GOLONGAN, POST_LEVELS, pnsRank, retirementDate } from '../../src/people'
import { INVARIANTS } from '../../src/people/check/invariant'

/** Every path to a text; functions stand for themselves. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, '(written on demand)']]
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}/${key}`))
}

describe('the words about records of persons', () => {
  it('are the same texts in both languages, none empty, and no sentence the same', () => {
    const id = texts(indonesian)
    const en = new Map(texts(english))
    expect(id.map(([path]) => path).sort()).toEqual([...en.keys()].sort())
    for (const [path, text] of [...id, ...en]) expect(text.trim(), path).not.toBe('')
    expect(
      id.filter(([path, text]) => /\b(yang|dengan|tidak|the|of|and|is)\b/.test(text) && en.get(path) === text),
    ).toEqual([])
  })

  it('tell every invariant as one clause and one thing to do, without their code', () => {
    for (const words of [indonesian, english]) {
      for (const code of PERSON_ISSUES) {
        const { says, remedy } = words.invariants[code]
        expect(says, code).not.toMatch(/[.!]$/)
        expect(remedy, code).toMatch(/^[A-Z][^.!]*[^.!]$/)
        expect(says + remedy).not.toContain(code)
      }
    }
  })

  it('name levels in both languages, other than by their code', () => {
    for (const level of POST_LEVELS) {
      if (level.includes('-')) for (const locale of ['id', 'en'] as const) expect(label(level, locale)).not.toBe(level)
    }
    expect(PNS_GOLONGAN.map((golongan) => label(pnsRank(golongan).group))).toContain('Pembina')
  })
})

describe('an issue in words', () => {
  const { issues, notChecked } = checkPerson(
    { kind: 'honorer', from: '2023-10-31', engagement: 'surat-keputusan' },
    { on: '2025-06-01' },
  )

  it('tells weight, what it is, where, by which article, whom it concerns, and what to do', () => {
    expect(issues.map((issue) => personIssueText(issue))).toEqual([
      'Perlu diperiksa: pegawai non-ASN diangkat dengan surat keputusan sejak 31 Oktober 2023, saat pengangkatan demikian dilarang (isian from, engagement; UU 20/2023 Pasal 66). Yang berurusan: pejabat yang mengangkat. Teruskan kepada pejabat yang mengangkat; larangan itu mengikat pejabat, bukan pegawainya.',
    ])
    expect(notChecked.map((left) => notCheckedText(left))).toEqual([
      'Tidak diperiksa apakah jabatan ASN diisi dengan pegawai non-ASN sejak 28 November 2018, saat pengisian demikian dilarang: isian fillsAsnPost belum ada.',
    ])
    expect(notChecked.map((left) => notCheckedText(left, 'en'))).toEqual([
      'Not checked whether an ASN post was filled with someone who is no ASN on or after 28 November 2018, when that was barred: the fields fillsAsnPost are not there.',
    ])
  })

  it('leaves out articles where there are none, for every invariant in both languages', () => {
    for (const code of PERSON_ISSUES) {
      const { severity, concerns, provisions } = INVARIANTS[code]
      for (const locale of ['id', 'en'] as const) {
        const text = personIssueText({ code, severity, concerns, provisions, fields: ['kind'] }, locale)
        expect(text).toMatch(/^[A-Z].*\.$/)
        expect(text.includes('; )') || text.includes('undefined'), text).toBe(false)
        expect(text.includes('kind; ')).toBe(provisions.length > 0)
      }
    }
  })
})

describe('a retirement in words', () => {
  it('tells limit, days, articles and cautions', () => {
    const answer = retirementDate('administrator', '1968-02-29', '2026-06-01')
    expect(retirementText(answer)).toEqual([
      'Batas usia jabatan ialah 58 tahun, tercapai pada 28 Februari 2026; hari terakhir 28 Februari 2026, hak pensiun mulai 1 Maret 2026 (PP 11/2017 Pasal 239 ayat (2) huruf a; UU 20/2023 Pasal 55 huruf a angka 2).',
      'Hukum diperiksa sampai 1 Januari 2026; perubahan sesudahnya tidak diketahui.',
      'Bahwa pemberhentian berlaku akhir bulan tertulis untuk PNS yang diberhentikan sementara dan untuk banding; bagi keadaan biasa itu ditarik dari sana.',
      'Kelahiran 29 Februari dihitung genap pada 28 Februari dalam tahun biasa.',
      'Usia itu tercapai sebelum hari yang ditanyakan; bila aturannya berubah, tanyakan untuk 28 Februari 2026.',
      'Usianya sama, tetapi dasar hukumnya bergantung pada apakah pemangku jabatan itu PNS atau PPPK.',
    ])
    const english = retirementText(answer, 'en')
    expect(english).toHaveLength(6)
    expect(english[0]).toContain('reached on 28 February 2026')
  })

  it('tells what must be known first, and why there is none', () => {
    expect(
      retirementText(retirementDate({ level: 'jf-ahli-muda', employment: 'pns' }, '1968-03-10', '2024-06-01'), 'en'),
    ).toEqual([
      'The age limit cannot be told before it is known whether an act of its own sets the limit of the functional post. Possible: 58, 60, 65 or 70 years.',
      'The age limit of the post is fixed by an act that is not held here.',
    ])
    expect(
      retirementText(retirementDate({ level: 'jf-ahli-muda', employment: 'pns' }, '1968-03-10', '2024-06-01'))[0],
    ).toBe(
      'Batas usia belum dapat ditentukan sebelum diketahui apakah suatu undang-undang menetapkan batas usia jabatan fungsional itu. Yang mungkin: 58, 60, 65, atau 70 tahun.',
    )
    const open = retirementDate({ level: 'jf-ahli-muda', limitSource: 'other-act' }, '1968-03-10', '2018-01-01')
    expect(retirementText(open)[0]).toBe(
      'Batas usia belum dapat ditentukan sebelum diketahui apakah pemangku jabatan itu PNS atau PPPK.',
    )
    expect(retirementText(open, 'en')[0]).toBe(
      'The age limit cannot be told before it is known whether the holder is a PNS or a PPPK.',
    )
    expect(retirementText(retirementDate('pengawas', '1968-03-10', '2014-01-14'))).toEqual([
      'Hari itu mendahului aturan pertama yang dibaca.',
    ])
    const teacher = retirementDate(
      { level: 'jf-ahli-muda', limitSource: 'guru', employment: 'pns' },
      '1968-03-10',
      '2024-06-01',
    )
    expect(retirementText(teacher, 'en')).toContain(
      'The act that fixes this age was not read; the number comes from memory.',
    )
    expect(retirementText(teacher)).toContain(
      'Undang-undang yang menetapkan usia ini tidak dibaca; angkanya dari ingatan.',
    )
  })
})
