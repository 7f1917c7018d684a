import { describe, expect, it } from 'vitest'
import { explain, options } from '../../src/explain'
import {
  ADDITIONAL_DUTIES,
  DECREE_EXPIRIES,
  RESIGNATION_EVENTS,
  resolveResignation,
} from '../../src/rules/additional-duty'
import { safeResolveResignation } from '../../src/schemas'

const codes = (fact: string) => options('resolveResignation', fact).map(({ value }) => value)

describe('the values that a form for resolveResignation offers', () => {
  it('are all that are accepted, with words and help in both languages', () => {
    expect(codes('event')).toEqual([...RESIGNATION_EVENTS])
    expect(codes('duty')).toEqual([...ADDITIONAL_DUTIES])
    expect(codes('expiry')).toEqual([...DECREE_EXPIRIES])
    expect(codes('fund')).toEqual(['apbn', 'apbd'])
    expect(codes('hospital')).toEqual([true, false])
    expect(codes('receivedOn')).toEqual([])
    for (const locale of ['id', 'en'] as const)
      for (const fact of ['event', 'duty', 'expiry', 'hospital', 'outstanding', 'person.kind'])
        for (const { label, help } of options('resolveResignation', fact, { locale })) {
          expect(label).not.toBe('')
          expect(help, `${fact} ${label}`).not.toBe('')
        }
  })

  it.each(RESIGNATION_EVENTS)('are read by the safe door: %s', (event) => {
    const said = safeResolveResignation({ event, duty: 'pejabat-pembuat-komitmen', on: '2022-02-24' })
    expect(said.ok).toBe(true)
  })

  it('name facts and values of a report in words, and no code', () => {
    const decision = resolveResignation({
      event: 'decree-expired',
      duty: 'pejabat-pelaksana-teknis-kegiatan',
      on: '2022-02-24',
      hospital: false,
    })
    const said = explain(decision, { locale: 'id' })
    expect(said).toContain('Rumah sakit daerah: tidak\n')
    expect(said).toContain('Terlebih dahulu perlu diketahui: sumber dana dan cara SK berakhir.')
    for (const code of ['expiry', 'own-last-day', 'year-turned', 'tidak mengundurkan diri'])
      expect(said).not.toContain(code)
  })
})
