import { describe, expect, it, vi } from 'vitest'
import type { DateInput } from '../../../src/dates'
import { inForce, type ProvisionId } from '../../../src/law'
import { find } from '../../../src/law/find'
import type {
  CircularDocument,
  CircularFacts,
  CircularLine,
  CircularSays,
} from '../../../src/rules/neutrality/circular/document'
import { classifyConduct } from '../../../src/rules/neutrality/classify-conduct'
import { draftCircular } from '../../../src/rules/neutrality/draft-circular'
import { walk } from '../../checks/runs'

// The first answer builds every table, which takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const ppu = (issuedOn: DateInput, extra: Partial<CircularFacts> = {}): CircularFacts => ({
  issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Penajam Paser Utara' },
  issuedOn,
  place: 'Penajam',
  election: 'pilkada-2024',
  contest: 'bupati-wali-kota',
  addressees: ['pns', 'cpns', 'p3k', 'thl'],
  ...extra,
})

const flat = (lines: readonly CircularLine[]): CircularLine[] => lines.flatMap((line) => [line, ...flat(line.under)])
const linesOf = (document: CircularDocument) => document.sections.flatMap(({ lines }) => flat(lines))
function of<K extends CircularSays['code']>(document: CircularDocument, code: K) {
  return linesOf(document).flatMap((line) =>
    line.says.code === code ? [line as CircularLine<Extract<CircularSays, { readonly code: K }>>] : [],
  )
}
const conducts = (document: CircularDocument, stage: 'bakal-calon' | 'calon') =>
  of(document, 'conducts-at-stage').flatMap((line) =>
    line.says.stage === stage ? line.under.flatMap(({ says }) => (says.code === 'conduct' ? [says] : [])) : [],
  )
const classOf = (document: CircularDocument, stage: 'bakal-calon' | 'calon', conduct: string) =>
  Object.fromEntries(
    (conducts(document, stage).find((one) => one.conduct === conduct)?.classes ?? []).map((one) => [
      one.kind,
      `${one.class} ${one.level}`,
    ]),
  )
const bans = (document: CircularDocument) => document.mustNotSay.map(({ code }) => code)
const notes = (document: CircularDocument) =>
  document.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))

describe('ppu-2024, issued on 20 August 2024', () => {
  const document = draftCircular(ppu('2024-08-20', { reportingChannel: 'BKPSDM' }))

  it('has the parts of an official circular', () => {
    expect(document.kind).toBe('surat-edaran')
    expect(document.sections.map(({ code }) => code)).toEqual([
      'background',
      'purpose',
      'scope',
      'legal-basis',
      'content',
      'closing',
    ])
    expect(document.frame).toEqual({
      number: null,
      place: 'Penajam',
      date: '2024-08-20',
      nature: 'penting',
      attachments: 0,
      recipients: ['heads-of-regional-offices', 'camat', 'lurah'],
      copies: [],
    })
    expect(of(document, 'election-ahead')[0]?.says).toEqual({
      code: 'election-ahead',
      election: 'pilkada-2024',
      votingOn: '2024-11-27',
      determinedOn: '2024-09-22',
    })
  })

  it('splits conduct by the day of determination', () => {
    expect(of(document, 'conducts-at-stage').map(({ says }) => says)).toEqual([
      { code: 'conducts-at-stage', stage: 'bakal-calon', contest: null, from: '2024-08-20', until: '2024-09-22' },
      { code: 'conducts-at-stage', stage: 'calon', contest: null, from: '2024-09-22', until: null },
    ])
  })

  it('says the same conduct of all, phones first, and not the same class', () => {
    expect(
      conducts(document, 'bakal-calon')
        .slice(0, 3)
        .map(({ conduct }) => conduct),
    ).toEqual(['social-media-engagement', 'social-media-campaign', 'post-photo'])
    expect(classOf(document, 'bakal-calon', 'social-media-engagement')).toEqual({
      pns: 'ethics-violation not-applicable',
      cpns: 'ethics-violation not-applicable',
      pppk: 'ethics-violation not-applicable',
      thl: 'contract-violation set-by-contract',
    })
    expect(classOf(document, 'calon', 'social-media-engagement')).toEqual({
      pns: 'discipline-violation berat',
      cpns: 'discipline-violation berat',
      pppk: 'discipline-violation set-by-agency-rule',
      thl: 'contract-violation set-by-contract',
    })
    expect(classOf(document, 'calon', 'attend-campaign')['pns']).toBe('discipline-violation berat')
    for (const line of of(document, 'conduct'))
      expect(line.binds, line.says.conduct).toEqual(['pns', 'cpns', 'pppk', 'thl'])
  })

  it('says of each class what `classifyConduct` says', () => {
    for (const { says } of of(document, 'conduct')) {
      for (const { kind, class: found, level, status } of says.classes) {
        if (status !== 'decided') continue
        const atCalon = conducts(document, 'calon').includes(says)
        const day = atCalon ? '2024-09-25' : '2024-08-20'
        const decision = classifyConduct({
          ...says.how,
          actor: { kind },
          conduct: says.conduct,
          election: 'pilkada-2024',
          contest: 'bupati-wali-kota',
          committedOn: day,
          decidedOn: day,
        })
        expect(
          decision.status === 'decided' && [decision.conclusion.kind, decision.conclusion.level],
          says.conduct,
        ).toEqual([found, level])
      }
    }
  })

  it('gives each kind its own sanctions: the interim kinds, the dismissal of CPNS, the agency rule, the contract', () => {
    expect(of(document, 'moral-sanction')[0]?.binds).toEqual(['pns', 'cpns'])
    expect(of(document, 'discipline-sanction').map(({ says, binds }) => [says.level, says.kinds, binds])).toEqual([
      [
        'sedang',
        ['penundaan-kenaikan-gaji-berkala-1-tahun', 'penundaan-kenaikan-pangkat-1-tahun', 'penurunan-pangkat-1-tahun'],
        ['pns'],
      ],
      [
        'berat',
        [
          'penurunan-jabatan-12-bulan',
          'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
          'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        ],
        ['pns'],
      ],
    ])
    expect(of(document, 'cpns-dismissed')[0]?.binds).toEqual(['cpns'])
    expect(of(document, 'agency-rule-decides')[0]?.binds).toEqual(['pppk'])
    expect(of(document, 'contract-decides')[0]).toMatchObject({ binds: ['thl'], standing: 'guideline' })
  })

  it('speaks of crime only with what must be shown and of whom', () => {
    const exposures = of(document, 'crime-exposure')
    expect(exposures.length).toBeGreaterThan(0)
    expect(exposures.every(({ says, basis }) => says.ifShown.length > 0 && basis.length > 0)).toBe(true)
    const favouring = exposures.filter(({ says }) => says.offence === 'uu-1-2015-188')
    expect(favouring.every(({ binds, says }) => !binds.includes('thl') && says.asks.includes('actor.post'))).toBe(true)
    expect(exposures.map(({ says }) => says.offence)).not.toContain('uu-1-2015-189')
  })

  it('calls the advice on invitations prudence', () => {
    expect(of(document, 'ignore-or-leave-invitation')).toHaveLength(1)
    expect(of(document, 'ignore-or-leave-invitation')[0]?.standing).toBe('prudence')
    expect(linesOf(document).filter(({ standing }) => standing === 'prudence')).toHaveLength(1)
  })

  it('points to KASN, and counts the report on the calendar', () => {
    expect(of(document, 'supervised-by')[0]?.says.supervisor).toBe('kasn')
    expect(
      of(document, 'reporting-deadline').map(({ says }) => [says.step, 'due' in says.deadline && says.deadline.due]),
    ).toEqual([
      ['report-violation', '2024-08-27'],
      ['follow-up-report', '2024-08-23'],
    ])
    expect(of(document, 'follow-up-step').map(({ says }) => says.step)).toContain('forward-to-kasn')
    expect(of(document, 'follow-up-step').map(({ says }) => says.step)).not.toContain('forward-to-bkn')
    expect(of(document, 'reporting-channel')[0]?.says.channel).toBe('BKPSDM')
  })

  it('lists what it may not say', () => {
    expect(bans(document)).toEqual([
      'pns-sanctions-for-pppk',
      'pns-sanctions-for-contract-staff',
      'dishonourable-dismissal-as-discipline-sanction',
      'allowance-cut-as-if-in-force',
      'severe-for-mere-presence',
      'leaving-an-event-as-a-norm',
      'one-class-for-every-stage',
      'new-sanctions-of-its-own',
      'sanction-without-examination',
      'crime-without-subject-test',
      'one-deadline-for-all-reports',
      'bkn-before-the-hand-over',
      'leave-outside-state-charge-for-pppk',
      'asn-membership-rule-for-village-officials',
      'voting-forbidden',
    ])
    expect(document.mustNotSay.every(({ basis }) => basis.length > 0)).toBe(true)
    expect(document.mustNotSay.find(({ code }) => code === 'pns-sanctions-for-pppk')?.concerns).toEqual(['pppk'])
  })

  it('says itself none of it', () => {
    const said = of(document, 'discipline-sanction').flatMap(({ says }) => says.kinds)
    expect(
      said.filter((kind) => kind.startsWith('pemotongan') || kind === 'pemberhentian-tidak-dengan-hormat'),
    ).toEqual([])
    const others = linesOf(document).filter(
      ({ binds, says }) => !binds.includes('pns') && says.code !== 'scope-kind' && says.code !== 'cpns-dismissed',
    )
    for (const { basis, binds, says } of others) {
      if (binds.includes('cpns')) continue
      expect(
        basis.filter(({ provision }) => provision.startsWith('pp-94') || provision.startsWith('pp-53')),
        says.code,
      ).toEqual([])
    }
  })

  it('cautions that it makes no norm, and that an acting head has limits', () => {
    expect(notes(document)).toEqual(
      expect.arrayContaining([
        'circular-makes-no-norm',
        'acting-head-has-limits',
        'agency-rule-is-needed',
        'contract-clause-is-needed',
      ]),
    )
    expect(of(document, 'purpose-no-new-norm')).toHaveLength(1)
  })
})

describe('ppu-2024, issued again on 10 October 2024', () => {
  const document = draftCircular(ppu('2024-10-10'))

  it('speaks of determined pairs only, and points to BKN', () => {
    expect(of(document, 'conducts-at-stage').map(({ says }) => says.stage)).toEqual(['calon'])
    expect(of(document, 'supervised-by')[0]?.says.supervisor).toBe('bkn')
    expect(of(document, 'follow-up-step').map(({ says }) => says.step)).toEqual(
      expect.arrayContaining(['forward-to-bkn', 'administrative-action']),
    )
    expect(bans(document)).toContain('kasn-after-its-end')
    expect(bans(document)).not.toContain('bkn-before-the-hand-over')
    expect(of(document, 'reporting-deadline').map(({ says }) => 'due' in says.deadline && says.deadline.due)).toEqual([
      '2024-10-17',
      '2024-10-13',
    ])
  })

  it('follows up each kind by its own rules', () => {
    const by = (kind: string) =>
      of(document, 'follow-up-step').flatMap(({ says, binds }) =>
        (binds as readonly string[]).includes(kind) ? [says.step] : [],
      )
    expect(by('thl')).toEqual(['examine-contract-worker', 'sanction-under-contract'])
    expect(by('pppk')).toEqual([
      'forward-to-bkn',
      'follow-up-recommendation',
      'audit-asn-management',
      'administrative-action',
      'examine-under-agency-rule',
      'sanction-under-agency-rule',
      'end-contract',
    ])
    expect(by('pns')).toContain('deliver')
  })

  it('tells a step of one level as of that level', () => {
    const told = of(document, 'follow-up-step').flatMap(({ says }) =>
      ['summon', 'examine', 'deliver'].includes(says.step) ? [[says.step, says.office, says.levels]] : [],
    )
    expect(told).toEqual([
      ['summon', 'atasan-langsung', undefined],
      ['examine', 'atasan-langsung', ['ringan']],
      ['examine', 'atasan-langsung-or-team', ['sedang']],
      ['examine', 'tim-pemeriksa', ['berat']],
      ['deliver', 'pejabat-yang-berwenang-menghukum-or-designated', undefined],
    ])
  })

  it('leaves to the plan of a case when a sanction of PP 53/2010 takes effect, for that turns on who imposes it', () => {
    const told = (issuedOn: DateInput, election: string) =>
      of(draftCircular({ ...ppu(issuedOn), election }), 'follow-up-step').flatMap(({ says }) =>
        ['deliver', 'take-effect'].includes(says.step) ? [[says.step, says.levels]] : [],
      )
    expect(told('2020-11-01', 'pilkada-2020')).toEqual([['deliver', undefined]])
    // Of a CPNS a light sanction alone: PP 11/2017 Pasal 37 ayat (2) huruf c dismisses for the rest.
    expect(told('2024-10-10', 'pilkada-2024')).toEqual([
      ['deliver', undefined],
      ['take-effect', undefined],
      ['take-effect', ['ringan']],
    ])
  })

  it('tells a CPNS of dismissal where a PNS is sanctioned', () => {
    const told = of(document, 'follow-up-step').flatMap(({ says, binds }) =>
      ['decide', 'dismiss-cpns'].includes(says.step) ? [[says.step, binds, says.levels]] : [],
    )
    expect(told).toEqual([
      ['decide', ['pns'], undefined],
      ['decide', ['cpns'], ['ringan']],
      ['dismiss-cpns', ['cpns'], ['sedang', 'berat']],
    ])
  })
})

describe('the boundaries', () => {
  const at = (issuedOn: DateInput) => draftCircular(ppu(issuedOn))

  it.each([
    ['2024-08-22', 'kasn', ['bakal-calon', 'calon']],
    ['2024-08-23', 'bkn', ['bakal-calon', 'calon']],
    ['2024-09-03', 'bkn', ['bakal-calon', 'calon']],
    ['2024-09-04', 'bkn', ['bakal-calon', 'calon']],
    ['2024-09-21', 'bkn', ['bakal-calon', 'calon']],
    ['2024-09-22', 'bkn', ['calon']],
    ['2024-09-23', 'bkn', ['calon']],
  ] as const)('on %s: %s, %j', (day, supervisor, stages) => {
    expect(of(at(day), 'supervised-by').map(({ says }) => says.supervisor)).toEqual([supervisor])
    expect(of(at(day), 'conducts-at-stage').map(({ says }) => says.stage)).toEqual(stages)
  })

  it('cautions of the hand-over from 23 August to 3 September', () => {
    expect(
      ['2024-08-22', '2024-08-23', '2024-09-03', '2024-09-04'].map((day) =>
        notes(at(day as DateInput)).includes('hand-over'),
      ),
    ).toEqual([false, true, true, false])
  })

  it('binds contract staff from the circular of 3 January 2023 on', () => {
    const bound = (issuedOn: DateInput) =>
      of(draftCircular(ppu(issuedOn, { election: 'pemilu-2024', contest: 'presiden' })), 'conduct').some(({ binds }) =>
        binds.includes('thl'),
      )
    expect([bound('2023-01-02'), bound('2023-01-03')]).toEqual([false, true])
  })

  it('leaves the older act on ASN on the day before 31 October 2023', () => {
    const basis = (issuedOn: DateInput) =>
      of(draftCircular(ppu(issuedOn, { election: 'pemilu-2024', contest: 'presiden' })), 'neutrality-required')[0]
        ?.basis[0]?.provision
    expect([basis('2023-10-30'), basis('2023-10-31')]).toEqual([
      'uu-5-2014/pasal-2/huruf-f',
      'uu-20-2023/pasal-2/huruf-f',
    ])
  })
})

describe('solok-2020, by a Pjs Wali Kota on 12 October 2020', () => {
  const document = draftCircular({
    issuer: { capacity: 'pjs', office: 'wali-kota', region: 'Kota Solok' },
    issuedOn: '2020-10-12',
    election: 'pilkada-2020',
    contest: 'bupati-wali-kota',
    addressees: ['pns', 'cpns', 'pppk', 'thl'],
  })

  it('stands on PP 53/2010 and the joint decree of 2020, and nothing later', () => {
    const instruments = of(document, 'legal-basis').map(({ says }) => says.instrument)
    expect(instruments).toEqual(expect.arrayContaining(['pp-53-2010', 'skb-2020', 'uu-5-2014']))
    expect(
      instruments.filter((id) =>
        ['pp-94-2021', 'skb-2022', 'uu-20-2023', 'perpres-116-2022', 'se-menpanrb-1-2023'].includes(id),
      ),
    ).toEqual([])
    expect(of(document, 'supervised-by')[0]?.says.supervisor).toBe('kasn')
  })

  it('knows dishonourable dismissal as a sanction of that regulation', () => {
    expect(of(document, 'discipline-sanction').at(-1)?.says.kinds).toContain('pemberhentian-tidak-dengan-hormat')
    expect(bans(document)).not.toContain('dishonourable-dismissal-as-discipline-sanction')
    expect(bans(document)).not.toContain('allowance-cut-as-if-in-force')
  })

  it('binds no contract staff without a national text, and says so', () => {
    expect(of(document, 'conduct').some(({ binds }) => binds.includes('thl'))).toBe(false)
    expect(notes(document)).toContain('no-national-text-for-contract-staff-yet')
    expect(of(document, 'passive-presence')[0]?.says.writtenBan).toBe(false)
  })
})

describe('other addressees and elections', () => {
  it('gives village officials the village act, and nothing of PP 94/2021', () => {
    const document = draftCircular(ppu('2024-10-10', { addressees: ['kepala-desa', 'perangkat-desa'] }))
    expect(document.frame.recipients).toContain('village-heads')
    expect(of(document, 'village-ladder')[0]?.binds).toEqual(['kepala-desa', 'perangkat-desa'])
    expect(
      linesOf(document)
        .flatMap(({ basis }) => basis.map(({ provision }) => provision as string))
        .filter((id) => /^pp-(94|53|42)-/.test(id)),
    ).toEqual([])
    expect(of(document, 'supervised-by')).toEqual([])
    expect(bans(document)).toContain('village-officials-as-asn')
  })

  it('splits a Pemilu by contest where the determinations differ', () => {
    const document = draftCircular(
      ppu('2023-10-20', { election: 'pemilu-2024', contest: undefined, addressees: ['pns'] }),
    )
    const stages = of(document, 'conducts-at-stage').map(({ says }) => [says.contest, says.stage, says.until])
    expect(stages).toContainEqual(['presiden', 'bakal-calon', '2023-11-13'])
    expect(stages.map(([contest]) => contest)).toEqual(expect.arrayContaining(['presiden', 'dpr', 'dpd', 'dprd']))
    expect(notes(document)).toContain('determination-not-established')
    expect(of(document, 'reporting-deadline').map(({ says }) => says.step)).toEqual([
      'report-violation',
      'handle-report',
      'handle-report-with-information',
    ])
    expect(bans(document)).toContain('crime-without-subject-test')
  })

  it('leaves the last day of the first stage open where only a window of the determination is known', () => {
    const document = draftCircular(ppu('2023-06-01', { election: 'pemilu-2024', contest: 'dpr' }))
    expect(of(document, 'conducts-at-stage').map(({ says: { stage, from, until } }) => [stage, from, until])).toEqual([
      ['bakal-calon', '2023-06-01', null],
      ['calon', null, null],
    ])
    expect(of(document, 'election-ahead').map(({ says }) => says.determinedOn)).toEqual([null])
    expect(notes(document)).toContain('determination-not-established')
  })

  it('keeps the number and the copies it is given', () => {
    expect(draftCircular(ppu('2024-10-10', { number: '800/1', copies: ['Bawaslu'] })).frame).toMatchObject({
      number: '800/1',
      copies: ['Bawaslu'],
    })
  })
})

describe('every line', () => {
  const days: readonly (readonly [DateInput, string, CircularFacts['contest']])[] = [
    ['2018-05-01', 'pilkada-2018', undefined],
    ['2019-03-01', 'pemilu-2019', 'presiden'],
    ['2020-08-20', 'pilkada-2020', undefined],
    ['2020-10-12', 'pilkada-2020', undefined],
    ['2023-11-20', 'pemilu-2024', 'presiden'],
    ['2024-08-20', 'pilkada-2024', undefined],
    ['2024-08-25', 'pilkada-2024', undefined],
    ['2024-10-10', 'pilkada-2024', undefined],
    ['2025-08-20', 'pilkada-ulang-2025', undefined],
  ]

  it.each(walk(days))(
    'rests on provisions in force on %s (%s), and every line of substance rests on some',
    (issuedOn, election, contest) => {
      const document = draftCircular(
        ppu(issuedOn, { election, contest, addressees: ['pns', 'cpns', 'pppk', 'thl', 'kepala-desa'] }),
      )
      const check = (provision: ProvisionId, where: string) => {
        expect(find(provision), `${where}: ${provision}`).toBeDefined()
        expect(inForce(provision, issuedOn).status, `${where}: ${provision}`).toBe('in-force')
      }
      for (const { says, standing, basis, binds } of linesOf(document)) {
        for (const { provision } of basis) check(provision, says.code)
        if (standing !== 'information') expect(basis.length, says.code).toBeGreaterThan(0)
        expect(binds.length, says.code).toBeGreaterThan(0)
      }
      for (const { code, basis } of document.mustNotSay) {
        expect(basis.length, code).toBeGreaterThan(0)
        for (const { provision } of basis) check(provision, code)
      }
    },
  )

  it('names every instrument behind it in the legal basis', () => {
    const document = draftCircular(ppu('2024-08-20'))
    const listed = of(document, 'legal-basis').map(({ says }) => says.instrument as string)
    const used = linesOf(document).flatMap(({ basis }) =>
      basis.map(({ provision }) => provision.slice(0, provision.indexOf('/'))),
    )
    expect(used.filter((id) => !listed.includes(id))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
    expect(
      of(document, 'legal-basis')
        .filter(({ says }) => says.ended)
        .map(({ says }) => says.instrument),
    ).toEqual(['pp-53-2010'])
  })
})

describe('readings of the counting of days', () => {
  it('move deadlines and leave what is classed as it is', () => {
    const plain = draftCircular(ppu('2024-10-10'))
    const moved = draftCircular(ppu('2024-10-10'), { readings: { 'effect-day-fifteen': 'day-one' } })
    expect(conducts(moved, 'calon')).toEqual(conducts(plain, 'calon'))
    expect(of(moved, 'passive-presence')).toEqual(of(plain, 'passive-presence'))
  })
})

describe('wrong input', () => {
  it.each([
    [{ addressees: [] }, 'addressees'],
    [{ addressees: ['tni'] }, 'addressees'],
    [{ addressees: ['bupati'] }, 'addressees'],
    [{ addressees: ['ppk'] }, 'ppk'],
    [{ issuedOn: '2024-02-30' }, 'issuedOn'],
    [{ election: 'pilkada-1999' }, 'pilkada-1999'],
    [{ issuer: { capacity: 'ketua', office: 'bupati', region: 'X' } }, 'issuer.capacity'],
    [{ issuer: { capacity: 'pj', office: 'camat', region: 'X' } }, 'issuer.office'],
  ])('%j is refused by name', (extra, named) => {
    const facts = { ...ppu('2024-10-10'), ...extra } as unknown as CircularFacts
    expect(() => draftCircular(facts)).toThrow(RangeError)
    expect(() => draftCircular(facts)).toThrow(named)
  })

  it('copies the facts, changes nothing and answers alike', () => {
    const facts = Object.freeze(ppu('2024-10-10', { addressees: Object.freeze(['p3k', 'pppk', 'pns'] as const) }))
    const document = draftCircular(facts)
    expect(document.facts).toEqual(facts)
    expect(of(document, 'scope-kind').map(({ says }) => says.kind)).toEqual(['pppk', 'pns'])
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect(draftCircular(facts)).toEqual(document)
  })
})
