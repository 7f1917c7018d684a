import { describe, expect, it, vi } from 'vitest'
import { defineCalendar } from '../../../src/calendar'
import { followUp as english } from '../../../src/explain/en/follow-up'
import { notes as englishNotes } from '../../../src/explain/en/notes'
import { followUp as indonesian } from '../../../src/explain/id/follow-up'
import { notes as indonesianNotes } from '../../../src/explain/id/notes'
import { planToMarkdown, planToText } from '../../../src/explain/render-plan'
import type { ImposingAuthority } from '../../../src/rules/discipline'
import type { OtherAuthority } from '../../../src/rules/neutrality'
import type { FollowUpFacts } from '../../../src/rules/neutrality/follow-up/facts'
import { followUpSteps } from '../../../src/rules/neutrality/follow-up/steps'
import { planFollowUp } from '../../../src/rules/neutrality/plan-follow-up'

// The first answer builds every table, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const languages = [
  ['id', indonesian, indonesianNotes],
  ['en', english, englishNotes],
] as const

/** Whoever the classification may name as the one who decides. */
const DECIDE: { readonly [Office in ImposingAuthority['imposes'] | OtherAuthority['imposes']]: true } = {
  presiden: true,
  'pejabat-pembina-kepegawaian': true,
  'gubernur-selaku-wakil-pemerintah': true,
  'kepala-perwakilan': true,
  'pejabat-dua-tingkat-di-atas': true,
  'atasan-langsung': true,
  'jpt-madya': true,
  'jpt-pratama': true,
  administrator: true,
  'jpt-pratama-atau-administrator': true,
  'pejabat-pembina-kepegawaian-atau-delegasi': true,
  'presiden-atau-pejabat-pembina-kepegawaian': true,
  'bupati-wali-kota': true,
  'kepala-desa': true,
  'kepala-unit-pemberi-kerja': true,
  'presiden-atau-menteri-dalam-negeri': true,
}

describe('the words of follow-ups', () => {
  it.each(languages)('name whoever may decide (%s)', (_, words) => {
    for (const office of Object.keys(DECIDE)) expect(words.offices[office], office).toBeDefined()
  })

  it.each(languages)('name every code of the ladder (%s)', (_, words, shared) => {
    for (const { code, office, to, document, notes, deadline } of followUpSteps()) {
      expect(words.steps[code], code).toBeDefined()
      expect(words.offices[office], office).toBeDefined()
      if (to !== undefined) expect(words.offices[to], to).toBeDefined()
      if (document !== undefined) expect(words.documents[document.kind], document.kind).toBeDefined()
      for (const field of document?.fields ?? []) expect(words.fields[field], field).toBeDefined()
      for (const note of notes ?? []) expect(words.notes[note] ?? shared.notes[note], note).toBeDefined()
      if (deadline !== null) expect(words.events[deadline.since]).toBeDefined()
    }
  })

  it('hold nothing in one language that the other lacks, and nothing no row uses', () => {
    for (const list of ['steps', 'offices', 'documents', 'fields', 'notes', 'facts', 'conditions', 'values'] as const) {
      expect(Object.keys(english[list]).sort(), list).toEqual(Object.keys(indonesian[list]).sort())
    }
    const used = new Set(followUpSteps().flatMap(({ code }) => code))
    expect(Object.keys(indonesian.steps).filter((code) => !used.has(code))).toEqual([])
  })
})

const facts: FollowUpFacts = {
  subject: 'violation',
  classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
  actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
  election: 'pilkada-2024',
  knownOn: '2024-10-11',
  decidedOn: '2024-12-02',
  receivedOn: '2024-12-10',
  asOf: '2024-12-10',
}

describe('a plan in words', () => {
  it('says the rule, the day, the other readings, the days passed over and the basis', () => {
    const text = planToText(planFollowUp(facts)).replace(/\n\s+/g, ' ')
    expect(text).toContain('Rencana tindak lanjut dugaan pelanggaran netralitas')
    expect(text).toContain(
      'Paling lama 7 hari kalender sejak 11 Oktober 2024, hari terakhir 18 Oktober 2024 (17 Oktober 2024 bila hari kejadian dihitung sebagai hari kesatu).',
    )
    expect(text).toContain(
      'Menurut peraturan lain: paling lama 5 hari kerja sejak 2 Desember 2024, hari terakhir 9 Desember 2024',
    )
    expect(text).toContain('Pada hari ke-15 sejak 10 Desember 2024, jatuh pada 25 Desember 2024')
    expect(text).toContain('31 Desember 2024 bila cuti bersama dihitung sebagai hari kerja')
    expect(text).toContain('Dilewati: 25 Desember 2024 (Kelahiran Yesus Kristus (Hari Raya Natal), SKB 855/2023)')
    expect(text).toContain('Dasar: PP 94/2021 Pasal 38 ayat (1), ayat (2).')
    expect(text).toContain('Batas waktu: tidak ditentukan.')
    expect(text).toContain('Membuka langkah: memutus keberatan.')
    expect(text).toContain('Tanggal keberatan diterima (PP 79/2021 Pasal 5 ayat (1)')
  })

  it('says the same in English', () => {
    const text = planToMarkdown(planFollowUp(facts), { locale: 'en' })
    expect(text).toContain('# Plan: follow-up of a suspected breach of neutrality')
    expect(text).toContain(
      'At most 7 calendar days since 11 October 2024, last day 18 October 2024 (17 October 2024 if the day of the event is day one).',
    )
    expect(text).toContain('On day 15 since 10 December 2024, falls on 25 December 2024')
  })

  it('tells what waits, what is conditional and what is practice', () => {
    const open = planToText(
      planFollowUp({
        subject: 'violation',
        conduct: {
          actor: { kind: 'pns' },
          conduct: 'social-media-engagement',
          election: 'pilkada-2024',
          committedOn: '2024-08-20',
        },
      }),
    ).replace(/\n\s+/g, ' ')
    expect(open).toContain('Hanya jika tanggal langkah itu: 31 Oktober 2023 sampai dengan 22 Agustus 2024.')
    expect(open).toContain('Hanya jika tanggal langkah itu: sejak 16 Oktober 2025.')
    expect(open).toContain('Paling lama 14 hari sejak diterimanya rekomendasi, menurut praktik.')
    expect(open).toContain('Ini praktik administrasi, bukan perintah peraturan perundang-undangan.')
  })

  it('tells hours, years without a decree, and that nothing follows', () => {
    const crime = planToText(
      planFollowUp({
        ...facts,
        classified: { kind: 'discipline-violation', level: 'berat', crime: true },
        crimeDeclaredOn: '2024-10-14',
      }),
    )
    expect(crime.replace(/\n\s+/g, ' ')).toContain(
      'Paling lama 1 x 24 jam sejak diputuskannya dugaan tindak pidana, dihitung dari jamnya pada 14 Oktober 2024.',
    )
    const far = planToText(planFollowUp({ ...facts, decidedOn: '2031-12-02', receivedOn: undefined, asOf: undefined }))
    expect(far.replace(/\n\s+/g, ' ')).toContain(
      'tidak dihitung karena kalender yang dipakai tidak memuat keputusan hari libur tahun 2031',
    )
    expect(planToText(planFollowUp({ ...facts, classified: { kind: 'lawful' } }))).toContain('Tidak ada langkah.')
  })

  it('tells hours and years without a decree in English, and plans in Indonesian where no language is named', () => {
    const crime = planFollowUp({
      ...facts,
      classified: { kind: 'discipline-violation', level: 'berat', crime: true },
      crimeDeclaredOn: '2024-10-14',
    })
    expect(planToMarkdown(crime, { locale: 'en' })).toContain('counted from its hour on 14 October 2024')
    expect(planToMarkdown(crime)).toBe(planToMarkdown(crime, { locale: 'id' }))
    const far = planFollowUp({ ...facts, decidedOn: '2031-12-02', receivedOn: undefined, asOf: undefined })
    expect(planToMarkdown(far, { locale: 'en' })).toContain(
      'not counted because the calendar in use has no decree on days off for 2031',
    )
  })

  it('names the decree of a day passed over, a Presidential decree and one of a calendar of the caller, and a single weekend', () => {
    const summons = {
      ...facts,
      examinationSetOn: undefined,
      examinedOn: undefined,
      decidedOn: undefined,
      receivedOn: undefined,
    }
    const voting = planFollowUp({ ...summons, objectedOn: undefined, summonedOn: '2024-11-22' } as never)
    expect(planToMarkdown(voting, { locale: 'en' })).toMatch(/Passed over: 27 November 2024 \(.*Keppres 33\/2024\)/)
    const days = [
      { date: '2024-12-05', kind: 'libur-daerah', name: 'Hari jadi', decree: 'SE Gubernur 1/2024' },
    ] as const
    const made = defineCalendar({ id: 'contoh', days })
    const own = planFollowUp({ ...summons, objectedOn: undefined, summonedOn: '2024-12-02' } as never, {
      calendar: made.ok ? made.value : undefined,
    })
    expect(planToMarkdown(own, { locale: 'en' })).toContain(
      '5 December 2024 (Hari jadi, SE Gubernur 1/2024); 1 weekend.',
    )
  })

  it('tells a time that must have gone by before a step', () => {
    const older = {
      subject: 'violation',
      classified: { kind: 'discipline-violation', level: 'sedang', crime: false },
      actor: { kind: 'pns' },
      election: 'pilkada-2020',
      summonedOn: '2020-11-02',
      asOf: '2020-11-02',
    } as const
    expect(planToMarkdown(planFollowUp(older), { locale: 'en' })).toContain('not before ')
    expect(planToMarkdown(planFollowUp(older), { locale: 'id' })).toContain('paling awal ')
  })

  it('leaves no code without words, for every subject and language', () => {
    for (const subject of [
      'violation',
      'superior-fails-to-act',
      'pejabat-pembina-kepegawaian-fails-to-follow-up',
    ] as const) {
      for (const locale of ['id', 'en'] as const) {
        const text = planToMarkdown(planFollowUp({ subject }), { locale })
        expect(text).not.toMatch(/undefined|\[object|NaN/)
        expect(text.match(/(?<![\w/-])[a-z]+(?:-[a-z]+){2,}(?![\w-])/g) ?? [], `${subject} ${locale}`).toEqual([])
      }
    }
  })
})
