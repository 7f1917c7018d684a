import { describe, expect, it } from 'vitest'
import { provision } from '../../../src/law'
import { type ActingPowerFacts, checkActingPower } from '../../../src/rules/authority'
import { safeCheckActingPower } from '../../../src/schemas'

const ask = (facts: ActingPowerFacts, readings?: { readonly [point: string]: string }) =>
  checkActingPower(facts, readings === undefined ? {} : { readings })

/** The power, or the status where the main question is not decided. */
const power = (facts: ActingPowerFacts, readings?: { readonly [point: string]: string }): string => {
  const decision = ask(facts, readings)
  return decision.status === 'decided' ? decision.conclusion.power : decision.status
}
const concluded = (facts: ActingPowerFacts) => {
  const decision = ask(facts)
  if (decision.status !== 'decided') throw new Error(decision.status)
  return decision.conclusion
}
const cited = (facts: ActingPowerFacts) => ask(facts).basis.map(({ provision: id }) => id)
const DAY = { on: '2024-05-06' } as const

describe('people traps: acting officials and the replacement of officials', () => {
  it('people trap 1: only the office of Pejabat Pembina Kepegawaian moves staff; a commitment official is named, not appointed', () => {
    expect(power({ capacity: 'definitif', office: 'kepala-dinas', act: 'mutasi', ...DAY })).toBe('may-not')
    expect(concluded({ capacity: 'definitif', office: 'kepala-dinas', act: 'mutasi', ...DAY }).limits).toMatchObject({
      value: ['wewenang-pejabat-pembina-kepegawaian'],
    })
    expect(power({ capacity: 'plt', office: 'kepala-dinas', act: 'penunjukan-pejabat-pembuat-komitmen', ...DAY })).toBe(
      'may',
    )
  })

  it('people trap 2: a Plt Bupati is no Plt Kadis, and a deputy after the head has stopped is neither', () => {
    const act = 'perubahan-struktur-organisasi'
    expect(power({ capacity: 'plt-kepala-daerah', office: 'bupati', act, ...DAY })).toBe('may')
    expect(power({ capacity: 'plt', office: 'kadis', act, ...DAY })).toBe('may-not')
    expect(power({ capacity: 'wakil-tugas-sehari-hari', office: 'bupati', act, ...DAY })).toBe('may-not')
    // A bare Plt of a head of a region is a question, not an answer; the reason for standing in answers it.
    const bare = ask({ capacity: 'plt', office: 'bupati', act, ...DAY })
    expect(bare.status === 'needs-facts' && bare.missing.map(({ fact }) => fact)).toEqual(['capacity'])
    expect(power({ capacity: 'plt', office: 'bupati', act, vacancy: 'suspended', ...DAY })).toBe('may')
    expect(power({ capacity: 'plt', office: 'bupati', act, vacancy: 'post-vacant', ...DAY })).toBe('may-not')
    const titles = (['plt-kepala-daerah', 'plt'] as const).map(
      (capacity) =>
        concluded({ capacity, office: capacity === 'plt' ? 'kadis' : 'bupati', act: 'tugas-rutin', ...DAY }).title,
    )
    expect(titles).toMatchObject([{ value: { title: 'langsung-dari-undang-undang' } }, { value: { title: 'mandat' } }])
  })

  it('people trap 2: the short name of one family is not proposed for the other', () => {
    const refused = safeCheckActingPower({ capacity: 'plt-kepala-dinas', office: 'kadis', act: 'mutasi', ...DAY })
    expect(refused.ok === false && refused.issues.map(({ nearest }) => nearest)).toEqual(['plt'])
  })

  it('people trap 3: until 2018 the one who stands in during campaign leave was called Plt; a Pjs is no Pj', () => {
    const holders = (on: '2018-02-14' | '2018-02-15') => {
      const decision = ask({ capacity: 'plt', office: 'bupati', act: 'promosi', on, window: 'inside' })
      return decision.status === 'needs-facts'
        ? new Set(decision.possible.flatMap(({ when }) => when.flatMap(({ holder }) => holder as readonly string[])))
        : new Set()
    }
    expect(holders('2018-02-14')).toContain('pjs')
    expect(holders('2018-02-15')).not.toContain('pjs')
    expect(cited({ capacity: 'pjs', office: 'bupati', act: 'mutasi', on: '2018-02-14' })).toContain(
      'permendagri-74-2016/pasal-9',
    )
    expect(cited({ capacity: 'pjs', office: 'bupati', act: 'mutasi', on: '2018-02-15' })).toContain(
      'permendagri-1-2018/pasal-9',
    )
    // The four bans on departing from the predecessor bind a Pj; the rules on a Pjs are others.
    expect(power({ capacity: 'pj', office: 'bupati', act: 'kebijakan-bertentangan', ...DAY })).toBe('may-with-approval')
    expect(power({ capacity: 'pjs', office: 'bupati', act: 'kebijakan-bertentangan', ...DAY })).toBe('may')
  })

  it('people trap 14: Pasal 132A lives on beside Permendagri 4/2023, and both are cited with their days', () => {
    const facts = { capacity: 'pj', office: 'gubernur', act: 'kebijakan-pemekaran' } as const
    expect(cited({ ...facts, on: '2023-04-03' })).toEqual(
      expect.arrayContaining(['pp-49-2008/pasal-132a/ayat-1/huruf-c', 'uu-23-2014/pasal-408']),
    )
    expect(cited({ ...facts, on: '2023-04-03' })).not.toContain('permendagri-4-2023/pasal-15/ayat-2/huruf-c')
    expect(cited({ ...facts, on: '2023-04-04' })).toEqual(
      expect.arrayContaining(['pp-49-2008/pasal-132a/ayat-1/huruf-c', 'permendagri-4-2023/pasal-15/ayat-2/huruf-c']),
    )
    expect(provision('pp-49-2008/pasal-132a/ayat-2')?.until).toBeNull()
    // A deputy acts for a suspended head under the ban, for a detained one without it.
    const deputy = { capacity: 'plt-kepala-daerah', office: 'bupati', act: 'izin-bertentangan', ...DAY } as const
    expect(power({ ...deputy, vacancy: 'suspended' })).toBe('may-with-approval')
    expect(power({ ...deputy, vacancy: 'detained' })).toBe('may')
    expect(power(deputy)).toBe('needs-facts')
  })

  it('people trap 15: the approval in advance of 2022 is sure until 3 April 2023 and disputed after', () => {
    const facts = { capacity: 'pj', office: 'bupati', act: 'pemberhentian-pegawai' } as const
    const wide = { 'mutasi-pegawai-reach': 'every-personnel-decision' }
    expect(power({ ...facts, on: '2022-09-13' }, wide)).toBe('may-with-approval')
    expect(power({ ...facts, on: '2022-09-14' }, wide)).toBe('may')
    expect(power({ ...facts, on: '2023-04-03' }, wide)).toBe('may')
    expect(power({ ...facts, on: '2023-04-04' }, wide)).toBe('contested')
    expect(power({ ...facts, on: '2023-04-04' }, { ...wide, 'circular-5492-after-2023': 'still-approves' })).toBe('may')
    expect(concluded({ ...facts, on: '2023-04-03' }).report).toMatchObject({ status: 'contested' })
  })

  it.each([
    ['holder-away', 'region', '2024-08-31', 'may'],
    ['holder-away', 'region', '2024-09-01', 'may-not'],
    ['post-vacant', 'region', '2024-05-31', 'may'],
    ['post-vacant', 'region', '2024-06-01', 'may-not'],
    ['post-vacant', 'higher-level', '2024-05-31', 'may'],
    ['post-vacant', 'higher-level', '2024-06-01', 'may-not'],
  ] as const)(
    'people trap 16: a Pj Sekda since 1 March, %s, named by %s, on %s: %s',
    (vacancy, namedBy, on, expected) => {
      const facts = { capacity: 'pj-sekda', office: 'sekda', act: 'surat-tugas', since: '2024-03-01' } as const
      expect(power({ ...facts, vacancy, namedBy, on })).toBe(expected)
    },
  )

  it('people trap 18: the list of 2021 was not read, and the answer says so', () => {
    const { cautions } = ask({ capacity: 'plt', office: 'kadis', act: 'cuti', on: '2021-01-14' })
    expect(cautions).toContainEqual({ code: 'note', note: 'list-of-the-circular-of-2019' })
    expect(cited({ capacity: 'plt', office: 'kadis', act: 'cuti', on: '2021-01-13' })).toEqual([
      'uu-30-2014/pasal-34/ayat-3',
      'se-bkn-2-2019/isi/kewenangan',
    ])
  })

  it('people trap 22: a Plh for more than a month is warned of', () => {
    const plh = { capacity: 'plh', office: 'camat', act: 'tugas-rutin', since: '2024-03-01' } as const
    const warned = (on: '2024-03-31' | '2024-04-01') =>
      ask({ ...plh, on }).cautions.some((one) => one.code === 'note' && one.note === 'plh-for-more-than-a-month')
    expect([warned('2024-03-31'), warned('2024-04-01')]).toEqual([false, true])
  })

  it('people trap 23: two windows, three versions', () => {
    const head = { capacity: 'definitif', office: 'bupati', act: 'mutasi' } as const
    const elected = { ...head, election: 'pilkada-2024', inauguratedOn: '2021-02-26' } as const
    expect(power({ ...elected, on: '2024-03-21' })).toBe('may')
    expect(power({ ...elected, on: '2024-03-22' })).toBe('may-with-approval')
    const anew = { ...head, election: 'pilkada-2024', inauguratedOn: '2025-02-20' } as const
    expect(power({ ...anew, on: '2025-08-19' })).toBe('may-with-approval')
    expect(power({ ...anew, on: '2025-08-20' })).toBe('may')
    // Until 1 July 2016: the petahana only, counted back from the end of the own term, and no approval.
    const old = { ...head, termEndsOn: '2016-02-17', inauguratedOn: '2011-02-18' } as const
    expect(power({ ...old, on: '2015-08-16', candidate: true })).toBe('may')
    expect(power({ ...old, on: '2015-08-17', candidate: true })).toBe('may-not')
    expect(power({ ...old, on: '2015-08-17', candidate: false })).toBe('may')
    expect(power({ ...head, on: '2016-06-30', inauguratedOn: '2016-02-17', window: 'outside' })).toBe('may-not')
    expect(power({ ...head, on: '2016-07-01', inauguratedOn: '2016-02-17', window: 'outside' })).toBe(
      'may-with-approval',
    )
    // A Plt for a vacancy needs no approval, and the text says so.
    expect(cited({ ...elected, act: 'penunjukan-plt-plh', on: '2024-03-22' })).toContain(
      'uu-10-2016/penjelasan/pasal-71/ayat-2',
    )
    expect(power({ ...elected, act: 'penunjukan-plt-plh', on: '2024-03-22' })).toBe('may')
  })

  it('people trap 24: cancellation hits candidates only; others face Pasal 190', () => {
    const facts = {
      office: 'wali-kota',
      act: 'mutasi',
      on: '2024-05-06',
      election: 'pilkada-2024',
      approved: false,
    } as const
    const effect = (more: Pick<ActingPowerFacts, 'capacity' | 'candidate'>) => {
      const { candidacy, criminal } = concluded({ ...facts, ...more })
      return [
        candidacy.status === 'settled' && candidacy.value.effect,
        criminal.status === 'settled' && criminal.value.map(({ offence }) => offence),
      ]
    }
    const offences = ['uu-1-2015-188', 'uu-1-2015-190']
    expect(effect({ capacity: 'definitif', candidate: true })).toEqual(['cancellation', offences])
    expect(effect({ capacity: 'definitif', candidate: false })).toEqual(['other-legislation', offences])
    expect(effect({ capacity: 'pj' })).toEqual(['other-legislation', offences])
  })
})
