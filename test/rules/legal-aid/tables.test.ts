import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { assessLegalAid, LEGAL_AID } from '../../../src/rules/legal-aid'
import { check, type Expectation } from '../expectation'
import { expectations as first } from './expectations/administration-first'
import { expectations as asn } from './expectations/asn-aid'
import { expectations as counsel } from './expectations/counsel-seat'
import { expectations as cover } from './expectations/cover'
import { expectations as office } from './expectations/office-aid'
import { expectations as procurement } from './expectations/procurement-aid'
import { expectations as provider } from './expectations/provider'

const EXPECTED: { readonly [table: string]: readonly Expectation[] } = {
  ...first,
  ...asn,
  ...cover,
  ...office,
  ...procurement,
  'counsel-seat': counsel,
  'aid-provider': provider,
}

describe.each(assessLegalAid.spec.tables().map((table): [string, Table] => [table.id, table]))('%s', (id, table) => {
  it('is proved without gap or overlap', () => {
    const proof = prove(table, LEGAL_AID)
    expect(proof.gaps).toEqual([])
    expect(proof.overlaps).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const row of Object.values(table.rows())) {
      for (const { provision } of row.basis) expect(find(provision), provision).toBeDefined()
    }
  })

  it('answers as the texts say', () => {
    const expectations = EXPECTED[id] ?? []
    expect(expectations.length).toBeGreaterThan(1)
    expect(expectations.flatMap((one) => check(table, LEGAL_AID, one)).slice(0, 5)).toEqual([])
  })
})

it('every expectation belongs to a table that is asked', () => {
  const asked = assessLegalAid.spec.tables().map(({ id }) => id)
  expect(Object.keys(EXPECTED).filter((id) => !asked.includes(id))).toEqual([])
})
