import { describe, expect, it } from 'vitest'
import { CHECKERS, EDITION } from '../../src/checkers'
import {
  beginInterview,
  compareAcross,
  defineChecker,
  type InterviewQuestion,
  interview,
  receipt,
  replay,
} from '../../src/decision'
import {
  comparisonToMarkdown,
  explainComparison,
  explainReplay,
  questionText,
  replayToMarkdown,
} from '../../src/explain'
import { personnelAuthority } from '../../src/organization'

const LOCALES = ['id', 'en'] as const
const entries = Object.values(CHECKERS)

const asQuestion = (asked: (typeof entries)[number]['facts'][number]): InterviewQuestion => ({
  ...asked,
  fact: asked.fact.replace('.*.', '.0.'),
  provisions: ['pp-94-2021/pasal-40/ayat-3'],
  part: 'decision',
  eliminates: null,
  ways: null,
})

describe('the words of every question', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('of %s are there in both languages', (id, { facts }) => {
    for (const locale of LOCALES) {
      for (const asked of facts) {
        const words = questionText(id, asQuestion(asked), { locale })
        const where = `${id} ${asked.fact} ${locale}`
        expect(words.text, where).toMatch(/\?$/)
        expect(words.help, where).not.toBe('')
        expect(words.who, where).toMatch(/: .+\.$/)
        expect(words.because, where).toContain('PP 94/2021')
        const chosen = ['code', 'codes', 'flag'].includes(asked.kind)
        expect(
          words.options.map(({ value }) => value),
          where,
        ).toEqual(asked.kind === 'flag' ? [true, false] : chosen ? asked.accepts : [])
        expect(words.enter !== '', where).toBe(!chosen)
        // A word may be its own code; a code of several words never stands for itself, but for names such as PPK-SKPD.
        for (const { label, value } of words.options)
          if (label === value && `${value}`.includes('-')) expect(value, where).toMatch(/^[A-Z]/)
      }
    }
  })

  it('differ between the languages', () => {
    const turn = interview(CHECKERS.classifyConduct, beginInterview(CHECKERS.classifyConduct))
    if (turn.status !== 'asking') throw new Error('it asks')
    const [indonesian, english] = LOCALES.map((locale) => questionText('classifyConduct', turn.question, { locale }))
    expect(indonesian?.notKnown).toBe('Belum diketahui')
    expect(english?.who).toBe('Who can tell: the personnel unit.')
    expect(indonesian?.text).not.toBe(english?.text)
    expect(questionText('classifyConduct', turn.question)).toEqual(indonesian)
  })

  it('of a checker of the caller’s own are its codes', () => {
    const question = {
      ...asQuestion({ fact: 'harvest', kind: 'code', accepts: ['rice'], when: 'required', who: 'farmer' }),
      provisions: [],
    }
    expect(questionText('mine', question, { locale: 'en' })).toEqual({
      fact: 'harvest',
      text: 'Harvest?',
      help: '',
      options: [{ value: 'rice', label: 'rice', help: '', aliases: [] }],
      enter: '',
      notKnown: 'Not known',
      who: '',
      because: '',
    })
  })
})

describe('a comparison in words', () => {
  const across = compareAcross(
    CHECKERS.supervisorOn,
    { matter: 'netralitas-asn' },
    { dates: { facts: ['decidedOn'], from: '2024-01-01', until: '2025-12-31' } },
  )

  it('tells each step in both languages', () => {
    expect(explainComparison(across, { locale: 'en', width: 200 })).toMatchInlineSnapshot(`
      "What changes with the day: The supervisor on a day
      ==================================================

      As from 1 January 2024
      ----------------------
      On the facts given, the supervisor is the Civil Service Commission (KASN).

      Since 23 August 2024
      --------------------
      - The answer
        - Before: On the facts given, the supervisor is the Civil Service Commission (KASN).
        - After: On the facts given, the supervisor is the National Civil Service Agency (BKN).
        - Begins on that day: UU 20/2023 Article 26 paragraph (2) letter d; Perpres 92/2024 Article 3, Article 4 letter e; Perpres 91/2024 Article I number 3.
        - Ends on that day: UU 20/2023 Article 70 paragraph (3).

      Since 4 September 2024
      ----------------------
      - The answer
        - The answer stays; it rests on other provisions.
        - Begins on that day: SE MenPANRB 4/2024 part pengawasan.
        - Ends on that day: Perpres 91/2024 Article I number 3.

      Since 16 October 2025
      ---------------------
      - The answer
        - Before: On the facts given, the supervisor is the National Civil Service Agency (BKN).
        - After: This is disputed. On the preferred reading, the supervisor is the National Civil Service Agency (BKN); another reading leads to another answer.
        - Begins on that day: Putusan MK 121/PUU-XXII/2024 ruling.
        - Ends on that day: UU 20/2023 Article 26 paragraph (2) letter d."
    `)
    expect(comparisonToMarkdown(across)).toMatchInlineSnapshot(`
      "# Yang berubah menurut hari: Pengawas menurut tanggal

      ## Mulai 1 Januari 2024

      Berdasarkan fakta yang diberikan, pengawasnya Komisi Aparatur Sipil Negara (KASN).

      ## Sejak 23 Agustus 2024

      - Jawaban
        - Sebelumnya: Berdasarkan fakta yang diberikan, pengawasnya Komisi Aparatur Sipil Negara (KASN).
        - Sesudahnya: Berdasarkan fakta yang diberikan, pengawasnya Badan Kepegawaian Negara (BKN).
        - Mulai berlaku pada hari itu: UU 20/2023 Pasal 26 ayat (2) huruf d; Perpres 92/2024 Pasal 3, Pasal 4 huruf e; Perpres 91/2024 Pasal I angka 3.
        - Berakhir pada hari itu: UU 20/2023 Pasal 70 ayat (3).

      ## Sejak 4 September 2024

      - Jawaban
        - Jawabannya tetap; dasarnya ketentuan lain.
        - Mulai berlaku pada hari itu: SE MenPANRB 4/2024 bagian pengawasan.
        - Berakhir pada hari itu: Perpres 91/2024 Pasal I angka 3.

      ## Sejak 16 Oktober 2025

      - Jawaban
        - Sebelumnya: Berdasarkan fakta yang diberikan, pengawasnya Badan Kepegawaian Negara (BKN).
        - Sesudahnya: Diperselisihkan. Menurut bacaan yang diutamakan, pengawasnya Badan Kepegawaian Negara (BKN); bacaan lain membawa jawaban lain.
        - Mulai berlaku pada hari itu: Putusan MK 121/PUU-XXII/2024 amar.
        - Berakhir pada hari itu: UU 20/2023 Pasal 26 ayat (2) huruf d.
      "
    `)
  })

  it('is titled by the name of a checker of the caller’s own', () => {
    const own = defineChecker({ ...personnelAuthority.spec, id: 'wewenang-instansi' })
    const told = compareAcross(
      own,
      { agency: 'kabupaten' },
      { dates: { facts: ['decidedOn'], from: '2023-01-01', until: '2023-12-31' } },
    )
    expect(comparisonToMarkdown(told).split('\n')[0]).toBe('# Yang berubah menurut hari: wewenang-instansi')
    expect(comparisonToMarkdown(told, { locale: 'en' }).split('\n')[0]).toBe(
      '# What changes with the day: wewenang-instansi',
    )
  })

  it('tells readings, facts, calendars, and that nothing changes', () => {
    const conduct = {
      actor: { kind: 'pns' },
      conduct: 'social-media-engagement',
      election: 'pilkada-2024',
      committedOn: '2024-10-10',
      decidedOn: '2024-12-02',
    }
    const readings = compareAcross(CHECKERS.classifyConduct, conduct, {
      readings: [{ 'dismissal-honour': 'with-honour' }],
    })
    expect(explainComparison(readings, { locale: 'en' })).toContain('On the reading:')
    const preferring = explainComparison(readings, { width: 1000 })
    expect(preferring.split('\n')[0]).toMatch(/^Yang berubah menurut tafsir: /)
    expect(preferring).toContain('Menurut tafsir: ')
    const facts = compareAcross(CHECKERS.classifyConduct, conduct, {
      facts: [{ 'actor.post': 'administrator', 'actor.place': 'kabupaten-kota' }, { cltn: false }],
    })
    const said = explainComparison(facts, { locale: 'en' })
    expect(said).toContain('With post of the person: administrator')
    const inIndonesian = explainComparison(facts, { width: 1000 })
    expect(inIndonesian.split('\n')[0]).toMatch(/^Yang berubah menurut fakta: /)
    expect(inIndonesian).toContain('Dengan jabatan pelaku: pejabat administrator')
    expect(said).toContain('Nothing changes.')
    const calendars = compareAcross(CHECKERS.classifyConduct, conduct, { calendars: { Bali: {} } })
    expect(explainComparison(calendars)).toContain('Menurut kalender “Bali”')
    const english = explainComparison(calendars, { locale: 'en', width: 1000 })
    expect(english.split('\n')[0]).toMatch(/^What changes with the calendar: /)
    expect(english).toContain('By the calendar “Bali”')
    const none = compareAcross(
      CHECKERS.classifyOpd,
      { body: 'urusan-lain' },
      { dates: { facts: ['on'], from: '2024-01-01', until: '2024-02-01' } },
    )
    expect(explainComparison(none)).toContain('Tidak ada yang berubah.')
  })
})

describe('a receipt looked at again, in words', () => {
  const facts = {
    actor: { kind: 'pns' },
    conduct: 'social-media-engagement',
    stage: 'calon',
    contest: 'bupati-wali-kota',
    committedOn: '2021-06-01',
    decidedOn: '2021-08-30',
  }
  const kept = receipt(CHECKERS.classifyConduct.check(facts), { edition: { ...EDITION, law: '0000000000000000' } })

  it('tells that nothing changed, and what has moved since', () => {
    const again = replay(kept, { checkers: CHECKERS, edition: EDITION })
    expect(explainReplay(again, { locale: 'en', width: 200 }).split('\n').slice(2)).toEqual([
      '',
      'The same facts still give the same answer.',
      '',
      'Since then these were changed: law.',
    ])
  })

  it('tells what changed', () => {
    const other = CHECKERS.classifyConduct.check({ ...facts, decidedOn: '2021-08-31' })
    const older = { ...kept, own: ['calendar'], decision: { ...other, facts: kept.decision.facts } }
    const said = replayToMarkdown(replay(older, { checkers: CHECKERS, edition: EDITION }))
    expect(said).toContain('**Fakta yang sama kini memberi jawaban lain.**')
    expect(said).toContain('Angka pemeriksa tanda terima tidak cocok')
    expect(said).toContain('Dibuat dengan data pemakai yang tidak dibawa tanda terima: calendar.')
    expect(
      explainReplay(replay(older, { checkers: CHECKERS, edition: EDITION }), { locale: 'en', width: 200 }),
    ).toContain('It was made with data of the caller that a receipt does not carry: calendar.')
    expect(said).toContain('Sebelumnya: ')
    expect(said).toMatch(/Tidak berlaku lagi: .*PP 94\/2021/)
  })

  it('tells why nothing can be told', () => {
    const lost = replay(kept, { checkers: {}, edition: EDITION })
    expect(explainReplay(lost, { locale: 'en' })).toContain('not among those given')
    const named = replay(
      { ...kept, decision: { ...kept.decision, facts: { nik: '1' } } },
      { checkers: CHECKERS, edition: EDITION },
    )
    expect(explainReplay(named, { locale: 'en' })).toContain('The facts are no longer accepted: nik: ')
    expect(explainReplay(named)).toContain('Faktanya tidak lagi diterima: nik: ')
    const other = replay({ ...kept, format: 2 as never }, { checkers: CHECKERS, edition: EDITION })
    expect(explainReplay(other)).toContain('tidak dikenal versi ini')
  })
})
