import { describe, expect, it } from 'vitest'
import type { Caution, Part } from '../../src/decision'
import { explain } from '../../src/explain'
import type {
  ConductConclusion,
  ConductSanctions,
  Exit,
  ExposureWithPenalty,
  Penalty,
} from '../../src/rules/neutrality'
import { type ConductDecision, decided, grounds, nothing } from './decisions'

/** A decided case with some of its conclusion replaced. */
function having(given: Partial<ConductConclusion>, cautions: readonly Caution[] = []): ConductDecision {
  if (decided.status !== 'decided') throw new Error('the case is decided')
  return { ...decided, cautions, doubts: [], conclusion: { ...decided.conclusion, ...given } }
}

const settled = <T>(value: T): Part<T> => ({ status: 'settled', value, ...grounds() })

/** The lines under a heading, unwrapped. */
function under(heading: string, decision: ConductDecision, locale: 'id' | 'en'): string[] {
  const lines = explain(decision, { locale, width: 10_000 }).split('\n')
  const start = lines.indexOf(heading)
  expect(start, heading).toBeGreaterThan(-1)
  const rest = lines.slice(start + 2)
  return rest.slice(0, rest.indexOf('')).map((line) => line.replace(/^ *- /, ''))
}

describe('sanctions', () => {
  const sanctions = (value: ConductSanctions, locale: 'id' | 'en') =>
    under(locale === 'id' ? 'Sanksi' : 'Sanctions', having({ sanctions: settled(value) }), locale)

  it('of an agency and of a contract are told in a sentence', () => {
    expect(sanctions({ track: 'agency-rule' }, 'id')).toEqual([
      'Hukuman ditentukan oleh peraturan instansi tentang disiplin PPPK dan oleh perjanjian kerja.',
    ])
    expect(sanctions({ track: 'contract' }, 'en')).toEqual(['The contract sets what follows, up to its termination.'])
  })

  it('of the village act are a ladder, not a choice', () => {
    expect(
      sanctions({ track: 'village', kinds: ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara'] }, 'id'),
    ).toEqual([
      'Sanksi administratif menurut UU Desa, bertahap: teguran lisan, teguran tertulis, dan pemberhentian sementara.',
    ])
    expect(sanctions({ track: 'village', kinds: ['teguran-lisan', 'pemberhentian'] }, 'en')).toEqual([
      'An administrative sanction under the village act, step by step: oral reprimand and dismissal.',
    ])
  })
})

describe('authority', () => {
  it('names who proposes', () => {
    const authority = settled({ imposes: 'presiden', proposes: 'menteri-koordinator' } as const)
    expect(under('Who decides', having({ authority }), 'en')).toEqual([
      'Decided by: the President, on the proposal of the coordinating minister.',
    ])
    const dismissal = settled({ imposes: 'presiden', dismissal: { imposes: 'kepala-perwakilan' } } as const)
    expect(under('Yang berwenang', having({ authority: dismissal }), 'id')).toEqual([
      'Yang memutuskan: Presiden.',
      'Khusus pemberhentian, yang memutuskan: kepala perwakilan RI.',
    ])
    expect(under('Who decides', having({ authority: dismissal }), 'en')[1]).toBe(
      'Dismissal is decided by: the head of the mission.',
    )
  })
})

describe('the end of service', () => {
  it('is told in full', () => {
    const value: Exit = {
      form: 'pemberhentian-sebagai-cpns',
      alternative: 'pemberhentian-tidak-dengan-hormat',
      honour: 'without',
      effect: 'end-of-month-of-joining',
      may: 'must',
      decides: 'pejabat-pembina-kepegawaian',
      reapply: 'may-not',
      compensation: 'owed',
    }
    expect(under('Akhir dinas', having({ exit: settled(value) }), 'id')).toEqual([
      'Akibat yang diwajibkan peraturan: pemberhentian sebagai CPNS.',
      'Bentuk lain yang dapat dipilih: pemberhentian tidak dengan hormat.',
      'Pemberhentian itu tidak dengan hormat.',
      'Terhitung mulai akhir bulan menjadi anggota atau pengurus partai.',
      'Yang memutuskan: pejabat pembina kepegawaian.',
      'Yang bersangkutan tidak dapat melamar kembali sebagai PPPK.',
      'Yang bersangkutan wajib membayar ganti rugi.',
    ])
    const either: Exit = { form: 'pemutusan-kontrak', alternative: 'pemberhentian-dengan-hormat', may: 'may' }
    expect(under('End of service', having({ exit: settled(either) }), 'en')).toEqual([
      'What the rules allow: termination of the contract.',
      'Another form that may be chosen: dismissal with honour.',
    ])
  })
})

describe('criminal law', () => {
  const exposed = (penalty: Penalty | 'not-established', locale: 'id' | 'en' = 'en') => {
    const value: ExposureWithPenalty[] = [{ offence: 'uu-7-2017-494', against: 'campaign-side', ifShown: [], penalty }]
    return under(locale === 'id' ? 'Pidana' : 'Criminal law', having({ criminal: settled(value) }), locale)
  }

  it('writes each penalty as the article has it', () => {
    expect(exposed({ kurunganMonths: 12, fineRupiah: 12_000_000, combine: 'and' })[3]).toBe(
      'Penalty in that article: light imprisonment (kurungan) of at most 12 months and a fine of at most Rp12,000,000.',
    )
    expect(exposed({ kurunganMonths: 12, fineRupiah: 12_000_000, combine: 'and' }, 'id')[3]).toBe(
      'Ancaman dalam pasal itu: pidana kurungan paling lama 12 bulan dan denda paling banyak Rp12.000.000.',
    )
    expect(
      exposed({
        prisonMonths: 6,
        prisonMonthsMinimum: 1,
        fineRupiah: 6_000_000,
        fineRupiahMinimum: 600_000,
        combine: 'and-or',
      })[3],
    ).toBe('Penalty in that article: imprisonment of 1 month to 6 months and/or a fine of Rp600,000 to Rp6,000,000.')
    expect(exposed({ prisonMonths: 36, combine: 'prison-only' })[3]).toBe(
      'Penalty in that article: imprisonment of at most 36 months.',
    )
  })

  it('writes the fine of a category with its ceiling in rupiah', () => {
    const amounts = { II: 'Rp10,000,000', III: 'Rp50,000,000', IV: 'Rp200,000,000', V: 'Rp500,000,000' } as const
    for (const [category, amount] of Object.entries(amounts)) {
      expect(exposed({ fineCategory: category as keyof typeof amounts, combine: 'fine-only' })[3]).toBe(
        `Penalty in that article: a fine of at most category ${category} (${amount}).`,
      )
    }
    expect(exposed({ fineCategory: 'III', fineRupiah: 50_000_000, combine: 'fine-only' }, 'id')[3]).toBe(
      'Ancaman dalam pasal itu: denda paling banyak kategori III (Rp50.000.000).',
    )
  })

  it('says whose act is punished and accuses nobody', () => {
    const lines = exposed('not-established', 'id')
    expect(lines[0]).toContain('Ini bukan tuduhan')
    expect(lines[2]).toBe(
      'Pasal ini menyangkut perbuatan pelaksana atau tim kampanye, bukan perbuatan yang bersangkutan.',
    )
    expect(lines[3]).toBe('Ancaman pidana pasal itu pada tanggal yang menentukan belum dapat dipastikan.')
    expect(lines.join(' ')).not.toMatch(/penjahat|pelaku kejahatan|terpidana|bersalah/)
    expect(exposed('not-established').join(' ')).not.toMatch(/criminal|guilty|offender/)
  })
})

describe('parts on which there is nothing to say', () => {
  it('stand together, those with the same reason in one line', () => {
    const silent = nothing('no-breach')
    expect(
      under('Other parts', having({ sanctions: silent, authority: silent, exit: nothing('no-exit') }), 'en'),
    ).toEqual([
      'Sanctions; Who decides: No breach was found, so nothing follows.',
      'End of service: No end of service follows.',
    ])
  })

  it('say where one looked', () => {
    const exit: Part<Exit> = {
      status: 'silent',
      reason: 'a-reason-of-ours',
      ...grounds({
        basis: [{ provision: 'pp-11-2017/pasal-250/huruf-c', role: 'norm' }],
        cautions: [{ code: 'note', note: 'a-note-of-ours' }],
      }),
    }
    expect(under('Other parts', having({ exit }), 'en')).toEqual([
      'End of service: A-reason-of-ours.',
      'Where one looked: PP 11/2017 Article 250 letter c.',
      'a-note-of-ours',
    ])
  })
})

describe('what an open part waits for', () => {
  const opened = (
    when: NonNullable<Extract<Part<Exit>, { status: 'open' }>['possible'][number]['when']>,
    silent = false,
    locale: 'id' | 'en' = 'en',
  ) => {
    const conclusion = silent ? { silent: 'no-exit' } : ({ form: 'pemutusan-kontrak', may: 'may' } as const)
    const exit: Part<Exit> = {
      status: 'open',
      missing: [{ fact: 'decidedOn', provisions: [] }],
      possible: [{ conclusion: conclusion as Exit, when }],
      ...grounds(),
    }
    return under(locale === 'en' ? 'End of service' : 'Akhir dinas', having({ exit }), locale)[1]
  }
  const then = 'What the rules allow: termination of the contract.'

  it('is told by days, the last one included', () => {
    expect(opened([{ decidedOn: { from: '2021-08-31', until: null } }])).toBe(
      `If the day of the decision is on or after 31 August 2021: ${then}`,
    )
    expect(opened([{ decidedOn: { from: null, until: '2021-08-31' } }])).toBe(
      `If the day of the decision is on or before 30 August 2021: ${then}`,
    )
    expect(opened([{ decidedOn: { from: '2021-08-31', until: '2023-10-31' } }])).toBe(
      `If the day of the decision is from 31 August 2021 through 30 October 2023: ${then}`,
    )
    expect(opened([{ decidedOn: { from: null, until: '2021-08-31' } }], false, 'id')).toMatch(
      /^Jika tanggal keputusan jatuh pada atau sebelum 30 Agustus 2021: /,
    )
  })

  it('leaves out what makes no difference', () => {
    expect(
      opened([{ place: ['pusat', 'provinsi', 'kabupaten-kota', 'perwakilan-luar-negeri'], support: ['none'] }]),
    ).toBe(`If the support is “none”: ${then}`)
    expect(opened([{ decidedOn: { from: null, until: null }, support: ['none'] }])).toBe(
      `If the support is “none”: ${then}`,
    )
    expect(opened([{ place: ['pusat', 'provinsi', 'kabupaten-kota', 'perwakilan-luar-negeri'] }])).toBe(then)
    expect(opened([])).toBe(then)
  })

  it('joins conditions that differ in one list of codes, and keeps others apart', () => {
    expect(opened([{ post: ['pengawas'] }, { post: ['lurah'] }, { post: ['pengawas'] }])).toBe(
      `If the post of the person is “supervisor (pengawas)” or “lurah”: ${then}`,
    )
    expect(
      opened([
        { post: ['lurah'], place: ['pusat'] },
        { post: ['pengawas'], place: ['provinsi'] },
      ]),
    ).toBe(`${then} This holds in any of these cases.`)
    expect(
      opened([{ decidedOn: { from: null, until: '2021-08-31' } }, { decidedOn: { from: '2023-10-31', until: null } }]),
    ).toBe(`${then} This holds in any of these cases.`)
  })

  it('joins runs of days that follow one another, in either order', () => {
    const early = { decidedOn: { from: '2021-08-31', until: '2023-10-31' } }
    const late = { decidedOn: { from: '2023-10-31', until: null } }
    const said = `If the day of the decision is on or after 31 August 2021: ${then}`
    expect(opened([early, late])).toBe(said)
    expect(opened([late, early])).toBe(said)
    expect(opened([{ decidedOn: { from: null, until: '2023-10-31' } }, late])).toBe(then)
  })

  it('keeps apart what is told in days and in codes', () => {
    expect(opened([{ decidedOn: ['later'] }, { decidedOn: { from: '2023-10-31', until: null } }])).toBe(
      `${then} This holds in any of these cases.`,
    )
    expect(opened([{ decidedOn: { from: '2023-10-31', until: null } }, { decidedOn: ['later'] }])).toBe(
      `${then} This holds in any of these cases.`,
    )
    expect(opened([{ support: ['none'] }, { post: ['lurah'] }, { post: ['lurah'] }])).toBe(
      `${then} This holds in any of these cases.`,
    )
    expect(opened([{ support: ['none'] }, { gesture: ['none'] }])).toBe(`${then} This holds in any of these cases.`)
  })

  it('counts what would be too long a list', () => {
    const pairs = [
      ['lurah', 'pusat'],
      ['pengawas', 'provinsi'],
      ['pelaksana', 'kabupaten-kota'],
      ['administrator', 'perwakilan-luar-negeri'],
      ['jf-lain', 'pusat'],
    ]
    const when = [...pairs, ['jpt-pratama', 'provinsi']].map(([post, place]) => ({
      post: [post as string],
      place: [place as string],
      support: [`${post}`],
    }))
    const exit: Part<Exit> = {
      status: 'open',
      missing: [{ fact: 'actor.post', provisions: [] }],
      possible: [{ conclusion: { form: 'pemutusan-kontrak', may: 'may' }, when }],
      ...grounds(),
    }
    expect(under('End of service', having({ exit }), 'en').slice(2).length).toBe(5)
    expect(under('End of service', having({ exit }), 'en')[6]).toBe('Other cases that lead to the same answer: 2.')
    expect(under('Akhir dinas', having({ exit }), 'id')[6]).toBe(
      'Masih ada 2 keadaan lain yang membawa jawaban yang sama.',
    )
  })

  it('may be a rule that is missing', () => {
    expect(opened([{ support: ['active'] }], true)).toBe(
      'If the support is “active support”: No end of service follows.',
    )
  })
})

describe('the facts of a case', () => {
  const lines = (facts: Partial<ConductDecision['facts']>) =>
    under('The case', { ...decided, facts: { ...decided.facts, ...facts } }, 'en')
  const derived = (facts: Partial<ConductDecision['facts']>) =>
    lines(facts).filter((line) => line.startsWith('Stage of the contestant on that day'))

  it('hold the derived stage only where it is established and was not stated', () => {
    expect(derived({})).toEqual([
      'Stage of the contestant on that day, derived from the election: candidate (determined)',
    ])
    expect(derived({ stage: 'calon' })).toEqual([])
    expect(derived({ election: 'an-election-of-ours' })).toEqual([])
    expect(derived({ committedOn: undefined })).toEqual([])
    expect(derived({ committedOn: '2024-02-31' })).toEqual([])
    expect(derived({ election: 'pemilu-2024', contest: 'dpr', committedOn: '2023-10-15' })).toEqual([])
  })

  it('keep what is no code as it is', () => {
    expect(lines({ election: 'an-election-of-ours' })).toContain('Election: an-election-of-ours')
    expect(lines({ conduct: 'constructor' as 'cast-vote' })).toContain('Conduct: constructor')
    expect(
      lines({ published: true, gesture: 'none', conduct: 'photo-with-partisan-gesture' }).filter((line) =>
        line.startsWith('Symbol'),
      ),
    ).toEqual(['Symbol or gesture: none'])
  })
})

describe('which rules governed', () => {
  it('is told by the first and the last day', () => {
    const governed = [
      { clock: 'act', from: null, until: null },
      { clock: 'decision', from: null, until: '2021-08-31' },
    ] as const
    const reasons = (locale: 'id' | 'en', heading: string) => under(heading, { ...decided, governed }, locale)
    expect(reasons('en', 'Reasons')).toContain('The rules were chosen by the day of the act: no limit of time.')
    expect(reasons('en', 'Reasons')).toContain(
      'The rules were chosen by the day of the decision: through 30 August 2021.',
    )
    expect(reasons('id', 'Dasar jawaban')).toContain(
      'Aturan yang dipakai dipilih menurut tanggal perbuatan: tanpa batas waktu.',
    )
  })
})

describe('cautions', () => {
  const CAUTIONS: readonly (readonly [Caution, string, string])[] = [
    [
      { code: 'evidence-below', evidence: 'report', asked: 'gazette-text' },
      'Mutu bukti (diketahui dari pemberitaan) lebih lemah daripada yang diminta (dibaca dalam naskah resmi).',
      'The evidence (known from reports) is weaker than was asked for (read in the official text).',
    ],
    [
      { code: 'evidence-below', evidence: 'unverified', asked: 'report', part: 'criminal' },
      'Pidana: Mutu bukti (belum diperiksa) lebih lemah daripada yang diminta (diketahui dari pemberitaan).',
      'Criminal law: The evidence (not verified) is weaker than was asked for (known from reports).',
    ],
    [
      { code: 'reading-chosen', point: 'sedang-kinds', option: 'tukin-cut' },
      'Pemohon memilih bacaan yang bukan bacaan utama. Pertanyaan: Jenis hukuman disiplin sedang mana yang dapat dijatuhkan sekarang? Bacaan yang dipilih: Jenisnya pemotongan tunjangan kinerja 25 persen selama 6, 9, atau 12 bulan.',
      'The caller chose a reading that is not the preferred one. Question: Which kinds of hukuman disiplin sedang can be imposed now? Reading chosen: The kinds are a cut of 25 percent of the performance allowance for 6, 9 or 12 months.',
    ],
    [
      { code: 'reading-chosen', point: 'constructor', option: 'toString' },
      'Pemohon memilih bacaan yang bukan bacaan utama. Pertanyaan: constructor Bacaan yang dipilih: toString',
      'The caller chose a reading that is not the preferred one. Question: constructor Reading chosen: toString',
    ],
    [
      { code: 'possible-contested', points: ['sedang-kinds'] },
      'Jawaban yang masih mungkin mengikuti bacaan yang diutamakan; bacaan lain membawa jawaban lain. Yang diperselisihkan: Jenis hukuman disiplin sedang mana yang dapat dijatuhkan sekarang?',
      'What is still possible follows the preferred reading; another reading leads to another answer. What is disputed: Which kinds of hukuman disiplin sedang can be imposed now?',
    ],
    [
      { code: 'basis-depends-on', facts: ['decidedOn', 'actor.post'] },
      'Jawabannya sama, tetapi dasar hukumnya bergantung pada fakta yang belum diberikan: tanggal keputusan dan jabatan pelaku.',
      'The answer is the same either way, but its basis depends on facts not given: day of the decision and post of the person.',
    ],
    [
      { code: 'stated-contradicts-derived', fact: 'stage', stated: 'bakal-calon', derived: 'calon' },
      'Fakta “kedudukan peserta” yang disebutkan (bakal calon) bertentangan dengan yang disimpulkan dari fakta lain (calon); yang dipakai ialah yang disimpulkan.',
      'The fact “stage of the contestant” as stated (bakal calon (not yet determined)) contradicts what follows from the other facts (candidate (determined)); the latter was used.',
    ],
    [
      { code: 'days-out-of-order', facts: ['committedOn', 'decidedOn'] },
      'Urutan tanggal ini tidak mungkin terjadi: tanggal perbuatan dan tanggal keputusan. Periksa kembali.',
      'These days cannot follow one another as given: day of the act and day of the decision. Please check them.',
    ],
  ]

  it('are sentences in both languages', () => {
    for (const [caution, id, en] of CAUTIONS) {
      expect(under('Perhatian', having({}, [caution]), 'id')).toEqual([id])
      expect(under('Please note', having({}, [caution]), 'en')).toEqual([en])
    }
  })

  it('of a part are not told twice', () => {
    const caution: Caution = { code: 'note', note: 'hand-over' }
    const supervisor: Part<'bkn'> = { status: 'settled', value: 'bkn', ...grounds({ cautions: [caution] }) }
    const told = explain(having({ supervisor }, [caution]), { locale: 'en' })
    expect(told.split('was being handed over').length).toBe(2)
  })
})
