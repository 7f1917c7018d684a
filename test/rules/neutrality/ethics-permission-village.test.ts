import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { contractTable } from '../../../src/rules/neutrality/tables/contract'
import { establishmentTable } from '../../../src/rules/neutrality/tables/establishment'
import { ethicsItemTable } from '../../../src/rules/neutrality/tables/ethics-item'
import { ethicsNormTable } from '../../../src/rules/neutrality/tables/ethics-norm'
import { ethicsSanctionTable } from '../../../src/rules/neutrality/tables/ethics-sanction'
import { permissionTable } from '../../../src/rules/neutrality/tables/permission'
import { regimeTable } from '../../../src/rules/neutrality/tables/regime'
import { villageTable } from '../../../src/rules/neutrality/tables/village'
import { villageSanctionTable } from '../../../src/rules/neutrality/tables/village-sanction'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { walk } from '../../checks/runs'
import { check, type Expectation } from '../expectation'
import { expectations as contract } from './expectations/contract'
import { expectations as establishment } from './expectations/establishment'
import { expectations as ethicsItem } from './expectations/ethics-item'
import { expectations as ethicsNorm } from './expectations/ethics-norm'
import { expectations as ethicsSanction } from './expectations/ethics-sanction'
import { expectations as permission } from './expectations/permission'
import { expectations as regime } from './expectations/regime'
import { expectations as village } from './expectations/village'
import { expectations as villageSanction } from './expectations/village-sanction'

const SUBJECTS = (
  [
    [establishmentTable, establishment],
    [regimeTable, regime],
    [ethicsItemTable, ethicsItem],
    [ethicsNormTable, ethicsNorm],
    [ethicsSanctionTable, ethicsSanction],
    [permissionTable, permission],
    [villageTable, village],
    [villageSanctionTable, villageSanction],
    [contractTable, contract],
  ] as unknown as [Table, Expectation[]][]
).map(([table, expectations]) => [table.id, table, expectations] as const)

describe.each(SUBJECTS)('%s', (_id, table, expectations) => {
  it('is proved: no gap, no overlap, no idle row', () => {
    const proof = prove(table, NEUTRALITY)
    expect(proof.gaps.slice(0, 5)).toEqual([])
    expect(proof.overlaps.slice(0, 5)).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    const cited = Object.values(table.rows()).flatMap((row) => row.basis.map(({ provision }) => provision))
    expect(cited.filter((provision) => find(provision) === undefined)).toEqual([])
  })

  it('answers as the law page says', () => {
    const mismatches = walk(expectations).flatMap((one) => check(table, NEUTRALITY, one))
    expect(mismatches.slice(0, 5)).toEqual([])
  }, 60_000)
})

it('listening without attributes before 31 August 2021: the words allow it to a PNS, the others are read in', () => {
  const reasoningOf = (actor: string) =>
    Object.values(permissionTable.rows()).flatMap(({ when, then, basis, reasoning }) =>
      JSON.stringify(then) === JSON.stringify({ permission: 'allowed' }) &&
      [when.actor].flat().includes(actor as never) &&
      basis.some(({ provision }) => provision === 'pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b')
        ? [reasoning]
        : [],
    )
  expect(reasoningOf('pns')).toEqual(['text', 'text'])
  expect(reasoningOf('cpns')).toEqual(['text', 'text'])
  expect(reasoningOf('pppk')).toEqual(['inference', 'inference'])
})

const meets = (table: unknown, expectation: Expectation) =>
  expect(check(table as Table, NEUTRALITY, expectation)).toEqual([])
const C11 = 'norm pp-42-2004/pasal-11/huruf-c'

describe('a list speaks only for the elections it was made for', () => {
  const like = { conduct: 'social-media-engagement', stage: 'bakal-calon', contest: 'bupati-wali-kota' }

  it.each([
    ['Pilkada 2018, a day before the letter', '2018-2019', '2017-12-26', 'pp42-11c', []],
    ['Pilkada 2018, under the letter', '2018-2019', '2018-01-15', 'b71-e', ['guideline b-71-2017/huruf-e']],
    ['Pilkada 2020, before its decree, not under the letter of 2017', '2020', '2020-02-25', 'pp42-11c', []],
    ['Pilkada 2020, under its decree', '2020', '2020-09-15', 'skb20-1', ['guideline skb-2020/daftar/1']],
    ['an election of 2022, before the decree of that year', 'other', '2022-09-21', 'pp42-11c', []],
    ['Pilkada 2024, 20 August', 'other', '2024-08-20', 'skb22-e4', ['guideline skb-2022/lampiran-2/etik/e4']],
    ['an act for Pilkada 2020, found in 2023', '2020', '2023-01-10', 'skb20-1', ['guideline skb-2020/daftar/1']],
  ])('%s', (_case, cycle, act, item, list) => {
    meets(ethicsItemTable, { when: { ...like, cycle }, on: { act }, then: { item }, basis: [C11, ...list] })
  })

  it('knows no item for a like after determination, only the code of ethics where no limb is met', () => {
    meets(ethicsItemTable, {
      when: { ...like, stage: 'calon', cycle: 'other' },
      on: { act: '2024-10-10' },
      then: { item: 'pp42-11c' },
      basis: [C11],
    })
  })
})

describe('elements that must be shown', () => {
  const declaration = {
    conduct: 'attend-declaration',
    stage: 'bakal-calon',
    contest: 'gubernur',
    cycle: 'other',
    support: 'none',
  }

  it('looking on at a declaration is no item, unless the one reproduction without support is followed', () => {
    const basis = [C11, 'guideline skb-2022/lampiran-2/etik/e3']
    meets(ethicsItemTable, { when: declaration, on: { act: '2024-08-20' }, then: { item: 'none' }, basis })
    meets(ethicsItemTable, {
      when: declaration,
      on: { act: '2024-08-20' },
      readings: { 'declaration-without-support': 'attendance-is-enough' },
      then: { item: 'skb22-e3' },
      basis,
    })
  })

  it('the same was ethics in the cycle of the letter of 2017', () => {
    meets(ethicsItemTable, {
      when: { ...declaration, cycle: '2018-2019' },
      on: { act: '2018-01-08' },
      then: { item: 'b71-d' },
      basis: [C11, 'guideline b-71-2017/huruf-d'],
    })
  })

  it('a photo that is not published is no item of the decree of 2022, a hand sign or not', () => {
    meets(ethicsItemTable, {
      when: {
        conduct: 'post-photo',
        stage: 'bakal-calon',
        contest: 'dprd',
        cycle: 'other',
        published: 'no',
        gesture: ['none', 'partisan'],
        purpose: ['none', 'support'],
      },
      on: { act: '2023-09-01' },
      then: { item: 'none' },
      basis: [C11, 'guideline skb-2022/lampiran-2/etik/e5'],
    })
  })

  it('a hand sign for a determined pair without the aim of support stays a matter of ethics once it is published', () => {
    const photo = {
      conduct: 'post-photo',
      stage: 'calon',
      contest: 'bupati-wali-kota',
      cycle: 'other',
      gesture: 'partisan',
      purpose: 'none',
    }
    const on = { act: '2024-10-10' }
    meets(ethicsItemTable, { when: { ...photo, published: 'yes' }, on, then: { item: 'pp42-11c' }, basis: [C11] })
    meets(ethicsItemTable, {
      when: { ...photo, published: 'no' },
      on,
      then: { item: 'none' },
      basis: [C11, 'procedure pp-42-2004/pasal-16'],
    })
  })

  it('leave does not excuse who campaigns for the spouse', () => {
    meets(ethicsItemTable, {
      when: {
        conduct: 'accompany-spouse',
        stage: 'bakal-calon',
        contest: 'bupati-wali-kota',
        cycle: 'other',
        cltn: 'yes',
        support: 'active',
      },
      on: { act: '2024-08-28' },
      then: { item: 'skb22-e3' },
      basis: [C11, 'guideline skb-2022/lampiran-2/etik/e3'],
    })
  })
})

describe('who is who', () => {
  it('leaves contract staff without a national instrument until 3 January 2023', () => {
    const basis = ['guideline se-menpanrb-1-2023/isi/netral']
    meets(regimeTable, {
      when: { actor: 'non-asn' },
      on: { act: '2023-01-02' },
      then: { silent: 'no-national-instrument' },
      basis,
    })
    meets(regimeTable, { when: { actor: 'non-asn' }, on: { act: '2023-01-03' }, then: { regime: 'contract' }, basis })
  })

  it('does not copy the ban on party members to the village', () => {
    meets(villageTable, {
      when: { conduct: 'party-membership', partyRole: 'member', actor: 'kepala-desa', period: 'campaign' },
      on: { act: '2024-01-10' },
      then: { ban: 'none' },
      basis: ['norm uu-6-2014/pasal-29/huruf-g'],
    })
  })

  it('leaves both readings open for a village head who only listens', () => {
    for (const [option, then] of [
      ['involved', { ban: 'campaign', ladder: 'reprimand-ladder' }],
      ['not-involved', { ban: 'none' }],
    ] as const) {
      meets(villageTable, {
        when: {
          conduct: 'attend-campaign',
          support: 'none',
          attributes: 'none',
          actor: 'kepala-desa',
          period: 'campaign',
        },
        on: { act: '2024-01-10' },
        readings: { 'village-involvement': option },
        then,
        basis: ['norm uu-6-2014/pasal-29/huruf-j'],
      })
    }
  })

  it('reads pressure by village officials as abuse of their powers, in a campaign or not', () => {
    for (const period of ['campaign', 'outside-campaign']) {
      meets(villageTable, {
        when: { conduct: 'pressure-people', actor: 'anggota-bpd', period },
        on: { act: '2024-01-10' },
        then: { ban: 'abuse-of-authority', ladder: 'none-in-the-act' },
        basis: ['norm uu-6-2014/pasal-64/huruf-a', 'norm uu-6-2014/pasal-64/huruf-c'],
      })
    }
  })
})

describe('passive presence at a campaign turns on the date', () => {
  const pp53 = 'norm pp-53-2010/pasal-4/angka-12/huruf-b'
  const explained53 = 'norm pp-53-2010/penjelasan/pasal-4/angka-12/huruf-b'
  const circular = 'guideline b-94-2019/isi/menghadiri-kegiatan-peserta'
  const pp94 = 'norm pp-94-2021/pasal-5/huruf-n/angka-1'
  const explained94 = 'norm pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1'

  it.each([
    ['before the circular of 2019', '2018-2019', '2019-03-25', { permission: 'allowed' }, [pp53, explained53]],
    ['under it', '2018-2019', '2019-03-26', { silent: 'barred-by-circular-without-a-limb' }, [explained53, circular]],
    ['in 2024', 'other', '2024-01-27', { permission: 'allowed-with-warning' }, [pp94, explained94]],
  ])('%s', (_case, cycle, act, then, basis) => {
    const when = {
      conduct: 'attend-campaign',
      actor: 'pns',
      support: 'none',
      attributes: 'none',
      stage: 'calon',
      contest: 'presiden',
      period: 'campaign',
      cycle,
    }
    meets(permissionTable, { when, on: { act }, then, basis })
  })
})
