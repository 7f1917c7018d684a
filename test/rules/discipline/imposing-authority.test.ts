import { describe, expect, it } from 'vitest'
import { ask } from '../../../src/decision'
import { checkActingPower } from '../../../src/rules/authority'
import { type AuthorityFacts, imposingAuthority } from '../../../src/rules/discipline'
import { actingAgainst } from '../../../src/rules/discipline/acting-imposer'

/** The power that a decided answer gives. */
function powerOf(decision: { readonly status: string; readonly conclusion?: { readonly power: string } } | undefined) {
  return decision?.conclusion?.power
}

describe('what imposingAuthority asks next', () => {
  const known = { level: 'berat', weight: 'dismissal', decidedOn: '2024-12-02' } as const

  it('is a fact that was not given, and nothing once all is settled', () => {
    expect(ask(imposingAuthority, known)?.fact).toBe('post')
    expect(ask(imposingAuthority, { ...known, post: 'administrator', place: 'kabupaten-kota' })).toBeUndefined()
  })
})

describe('whether the official who stands in is the one whom the articles name', () => {
  const standsIn = (facts: Omit<AuthorityFacts, 'decidedOn'>, decidedOn: AuthorityFacts['decidedOn'] = '2024-05-06') =>
    imposingAuthority({ ...facts, decidedOn }).standsIn
  const severe = { post: 'pengawas', level: 'berat', weight: 'dismissal' } as const
  const light = { post: 'administrator', place: 'kabupaten-kota', level: 'ringan' } as const
  const [IS, NOT, MAY_BE] = ['is-the-one-named', 'is-not-the-one-named', 'may-be-the-one-named']

  it.each([
    ['provinsi', 'gubernur', IS],
    ['provinsi', 'bupati', NOT],
    ['kabupaten-kota', 'bupati', IS],
    ['kabupaten-kota', 'walikota', IS],
    ['kabupaten-kota', 'gubernur', NOT],
    [undefined, 'bupati', MAY_BE],
    ['pusat', 'gubernur', NOT],
    ['kabupaten-kota', 'sekda', NOT],
  ] as const)('a dismissal by the Pejabat Pembina Kepegawaian, %s, Pj of %s: %s', (place, office, expected) => {
    expect(standsIn({ ...severe, place, acting: { capacity: 'pj', office } })).toBe(expected)
  })

  it('the direct superior is an official, and which one the office alone does not tell', () => {
    expect(standsIn({ ...light, acting: { capacity: 'plt', office: 'kadis' } })).toBe(MAY_BE)
    expect(standsIn({ ...light, acting: { capacity: 'pj', office: 'bupati' } })).toBe(NOT)
    expect(standsIn({ ...light, place: undefined, acting: { capacity: 'pj', office: 'bupati' } })).toBe(NOT)
  })

  it('where a level is named, the office must stand on it', () => {
    const chief = { post: 'jpt-pratama', place: 'provinsi', level: 'ringan' } as const
    expect(standsIn({ ...chief, acting: { capacity: 'plh', office: 'sekda' } })).toBe(MAY_BE)
    expect(standsIn({ ...chief, acting: { capacity: 'plt', office: 'kadis' } })).toBe(NOT)
    expect(standsIn({ ...chief, acting: { capacity: 'pj', office: 'gubernur' } })).toBe(NOT)
    const expert = { post: 'jf-lain', place: 'kabupaten-kota' } as const
    expect(standsIn({ ...expert, level: 'sedang', acting: { capacity: 'plt', office: 'kabid' } })).toBe(MAY_BE)
    expect(standsIn({ ...expert, level: 'sedang', acting: { capacity: 'plt', office: 'lurah' } })).toBe(NOT)
    // Pasal 23 ayat (1) huruf c gives a light sanction on functional posts to a pengawas as well.
    expect(standsIn({ ...expert, level: 'ringan', acting: { capacity: 'plt', office: 'lurah' } })).toBe(MAY_BE)
    // The rung of a sekretaris kecamatan turns on the type of the kecamatan.
    expect(standsIn({ ...expert, level: 'sedang', acting: { capacity: 'plt', office: 'sekcam' } })).toBe(MAY_BE)
    expect(standsIn({ ...expert, level: 'sedang', acting: { capacity: 'plt', office: 'kepala-puskesmas' } })).toBe(
      MAY_BE,
    )
  })

  it('no official of a region stands in for the President, a head of mission or an official of the centre', () => {
    const acting = { capacity: 'plt', office: 'kadis' } as const
    expect(standsIn({ post: 'jpt-utama', place: 'pusat', level: 'ringan', acting })).toBe(NOT)
    expect(standsIn({ post: 'jpt-pratama', place: 'pusat', level: 'ringan', acting })).toBe(NOT)
    expect(standsIn({ post: 'administrator', place: 'pusat', level: 'ringan', acting })).toBe(NOT)
    expect(standsIn({ post: 'administrator', place: 'perwakilan-luar-negeri', level: 'ringan', acting })).toBe(NOT)
  })

  it('two articles that name different officials leave it open, unless the office is neither', () => {
    const point = { post: 'pengawas', place: 'kabupaten-kota', level: 'sedang' } as const
    expect(standsIn({ ...point, acting: { capacity: 'pj', office: 'bupati' } })).toBe(MAY_BE)
    expect(standsIn({ ...point, acting: { capacity: 'pj', office: 'gubernur' } })).toBe(NOT)
  })

  it('under PP 53/2010 the Sekda of a regency may impose on an asisten (Pasal 20 ayat (2) huruf a angka 1)', () => {
    const acting = { capacity: 'plh', office: 'sekda' } as const
    const chief = { post: 'jpt-pratama', place: 'kabupaten-kota', level: 'ringan', acting } as const
    expect(standsIn(chief, '2020-05-06')).toBe(MAY_BE)
    expect(standsIn(chief, '2024-05-06')).toBe(NOT)
  })

  it('is left out where the articles name nobody, without a day, and without such an official', () => {
    const acting = { capacity: 'plt', office: 'kadis' } as const
    expect(standsIn({ post: 'penjabat-kepala-desa', place: 'kabupaten-kota', level: 'ringan', acting })).toBeUndefined()
    expect('standsIn' in imposingAuthority({ ...light, acting })).toBe(false)
    expect(standsIn(light)).toBeUndefined()
  })

  it('a governor alone represents the Government (PP 53/2010 Pasal 19)', () => {
    const verdict = { status: 'decided', conclusion: { imposes: 'gubernur-selaku-wakil-pemerintah' }, cautions: [] }
    const day = { decidedOn: '2020-05-06' } as const
    expect(actingAgainst(verdict as never, { capacity: 'pj', office: 'gubernur' }, day)).toBe(IS)
    expect(actingAgainst(verdict as never, { capacity: 'pj', office: 'bupati' }, day)).toBe(NOT)
  })

  it('asks for the post where it is not told, and answers for every one it may be', () => {
    expect(standsIn({ level: 'berat', weight: 'dismissal', acting: { capacity: 'plt', office: 'kadis' } })).toBe(NOT)
  })
})

describe('the two doors on an official who stands in', () => {
  it('say the same of a light sanction by a Plt: BKN allows it, the words on a vacant post give it to the official above', () => {
    const acting = { capacity: 'plt', office: 'kadis' } as const
    const light = { post: 'administrator', place: 'kabupaten-kota', level: 'ringan', decidedOn: '2024-05-06' } as const
    const inside = imposingAuthority({ ...light, acting }).acting
    const alone = checkActingPower({ ...acting, act: 'hukuman-disiplin-ringan', on: '2024-05-06' })
    expect(inside).toEqual(alone)
    expect(
      alone.status === 'contested' && alone.readings.map(({ option, outcome }) => [option, powerOf(outcome)]),
    ).toEqual([
      ['plt-imposes', 'may'],
      ['higher-official-imposes', 'may-not'],
    ])
    const chosen = { readings: { 'light-sanction-of-a-plt': 'higher-official-imposes' } } as const
    expect(powerOf(imposingAuthority({ ...light, acting }, chosen).acting)).toBe('may-not')
  })

  it.each([
    ['definitif', 'kadis', 'ringan', 'may'],
    ['definitif', 'kadis', 'sedang', 'may'],
    ['definitif', 'kadis', 'berat', 'may-not'],
    ['plh', 'kadis', 'ringan', 'may'],
    ['pj', 'bupati', 'ringan', 'may'],
    ['pjs', 'bupati', 'sedang', 'may'],
    ['definitif', 'gubernur', 'berat', 'may'],
  ] as const)('%s %s, %s: %s, and only as far as the office holds that power', (capacity, office, level, expected) => {
    const decision = checkActingPower(
      { capacity, office, act: `hukuman-disiplin-${level}`, on: '2024-05-06' },
      { readings: { 'mutasi-pegawai-reach': 'moves-only' } },
    )
    expect(powerOf(decision)).toBe(expected)
    const note = { code: 'note', note: 'only-what-the-office-holds' }
    if (expected === 'may') expect(decision.cautions).toContainEqual(note)
    else expect(decision.cautions).not.toContainEqual(note)
  })
})
