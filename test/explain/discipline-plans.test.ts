import { describe, expect, it } from 'vitest'
import { type AnyRow, isSilent, type Table } from '../../src/decision'
import { explain, toMarkdown } from '../../src/explain'
import { followUp as englishFollowUp } from '../../src/explain/en/follow-up'
import { proceedings as englishProceedings } from '../../src/explain/en/proceedings'
import { remedy as englishRemedy } from '../../src/explain/en/remedy'
import { followUp as indonesianFollowUp } from '../../src/explain/id/follow-up'
import { proceedings as indonesianProceedings } from '../../src/explain/id/proceedings'
import { remedy as indonesianRemedy } from '../../src/explain/id/remedy'
import { planProceedings, planRemedy, type StepEffect } from '../../src/rules/discipline'
import { ISSUERS } from '../../src/rules/discipline/remedy/dimensions'
import { contractStepsTable } from '../../src/rules/discipline/tables/contract-steps'
import { proceedingsTable } from '../../src/rules/discipline/tables/proceedings'
import { remedyStepsTable } from '../../src/rules/discipline/tables/remedy-steps'
import { remedyTrackTable } from '../../src/rules/discipline/tables/remedy-track'
import { linesOf } from './lines'

const rowsOf = (table: unknown) => Object.values((table as Table).rows()) as AnyRow<StepEffect | { silent: string }>[]

describe.each([
  ['proceedings in Indonesian', [proceedingsTable, contractStepsTable], indonesianProceedings, indonesianFollowUp],
  ['proceedings in English', [proceedingsTable, contractStepsTable], englishProceedings, englishFollowUp],
  ['remedies in Indonesian', [remedyStepsTable], indonesianRemedy, indonesianFollowUp],
  ['remedies in English', [remedyStepsTable], englishRemedy, englishFollowUp],
] as const)('%s', (_, tables, words, shared) => {
  const effects = tables
    .flatMap((table) => rowsOf(table))
    .flatMap(({ when, then }) => (isSilent(then) ? [] : [{ code: when['step'] as string, ...(then as StepEffect) }]))

  it('have words for every code that a row carries', () => {
    const unnamed = (list: 'steps' | 'offices' | 'documents' | 'fields' | 'notes', codes: readonly string[]) =>
      codes.filter((code) => words[list][code] === undefined && shared[list][code] === undefined)
    expect([
      unnamed(
        'steps',
        effects.flatMap(({ code, opens }) => [code, ...opens]),
      ),
      unnamed(
        'offices',
        effects.flatMap(({ office, to }) => (to === undefined ? [office] : [office, to])),
      ),
      unnamed(
        'documents',
        effects.flatMap(({ document }) => (document === undefined ? [] : [document.kind])),
      ),
      unnamed(
        'fields',
        effects.flatMap(({ document }) => document?.fields ?? []),
      ),
      unnamed(
        'notes',
        effects.flatMap(({ notes }) => notes),
      ),
    ]).toEqual([[], [], [], [], []])
  })

  it('have no words that nothing carries', () => {
    const used = (list: 'steps' | 'offices' | 'documents' | 'fields') =>
      ({
        steps: effects.map(({ code }) => code),
        offices: effects.flatMap(({ office, to }) => [office, to]),
        documents: effects.map(({ document }) => document?.kind),
        fields: effects.flatMap(({ document }) => document?.fields ?? []),
      })[list] as readonly (string | undefined)[]
    for (const list of ['steps', 'offices', 'documents', 'fields'] as const)
      expect(Object.keys(words[list]).filter((code) => !used(list).includes(code))).toEqual([])
  })
})

it('the reasons why there is no remedy have words in both languages', () => {
  const reasons = rowsOf(remedyTrackTable).flatMap(({ then }) => (isSilent(then) ? [then.silent] : []))
  const tracks = rowsOf(remedyTrackTable).flatMap(({ then }) =>
    isSilent(then) ? [] : [(then as unknown as { track: string }).track],
  )
  for (const words of [indonesianRemedy, englishRemedy]) {
    expect(reasons.filter((code) => words.notes[code] === undefined)).toEqual([])
    expect(tracks.filter((code) => words.tracks[code] === undefined)).toEqual([])
  }
})

describe('a report', () => {
  const severe = planProceedings({
    actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
    level: 'berat',
    weight: 'in-service',
    superiorInvolved: false,
    superiorImposes: false,
    absent: 'never',
    publicLoss: false,
    specialAssignment: false,
    presentAtDelivery: true,
    remedyFiled: false,
    summonedOn: '2023-04-12',
    asOf: '2023-04-12',
  })
  const objection = planRemedy({
    actor: { kind: 'pns' },
    against: 'sanction-berat-in-service',
    issuer: 'pejabat-pembina-kepegawaian',
    decidedOn: '2024-12-18',
    receivedOn: '2024-12-18',
  })

  it('of proceedings tells the examination with its day and every day passed over', () => {
    const text = toMarkdown(severe, { locale: 'en' })
    expect(text.split('\n')[0]).toBe('# Plan: proceedings of discipline')
    expect(text).toContain(
      'At most 7 working days after 12 April 2023, last day 28 April 2023 (21 April 2023 if collective leave counts as working days).',
    )
    expect(text).toContain('SKB 327/2023')
    expect(text).toContain(
      'Seven working days are the greatest distance between the date of the summons and the examination.',
    )
    expect(toMarkdown(severe)).toContain('# Rencana penanganan pelanggaran disiplin')
    for (const locale of ['id', 'en'] as const) expect(explain(severe, { locale })).not.toMatch(/undefined|\[object/)
  })

  it('of a remedy tells the way, what silence means, and that it may become heavier', () => {
    const text = toMarkdown(objection, { locale: 'en' })
    expect(text).toContain('Way: objection (keberatan) to the Pejabat Pembina Kepegawaian, PP 79/2021')
    expect(text).toContain('May confirm, lighten, make heavier, change, revoke or annul the decision.')
    expect(text).toContain(
      'Silence past that time opens the administrative court; it is neither a grant nor a nullity.',
    )
    expect(toMarkdown(objection)).toContain(
      'Dapat memperkuat, memperingan, memperberat, mengubah, mencabut, atau membatalkan keputusan.',
    )
  })

  it('leaves out of the case what a form left empty, and names the rest', () => {
    const proceedings = planProceedings({ actor: { kind: 'pns', post: undefined, place: 'provinsi' }, level: 'ringan' })
    const told = linesOf(proceedings, 'id')
    const from = told.indexOf('Keadaan')
    expect(told.slice(from + 2, from + 6)).toEqual([
      'Jenis pegawai: PNS',
      'Tempat bertugas: pemerintah provinsi',
      'Tingkat: ringan',
      '',
    ])
    const remedy = planRemedy({ actor: { kind: 'pns', place: 'provinsi' }, against: 'sanction-ringan' })
    expect(linesOf(remedy, 'id')).toContain('Tempat tugas pelaku: pemerintah provinsi')
    expect(linesOf(remedy, 'en')).toContain('Place of service: province')
  })

  it('has words for every issuer and for every caution that no row carries', () => {
    const notes = [
      'planned-as-of-a-day',
      'examined-before-pp-94-findings-stand',
      'no-limitation-and-no-total-time',
      'filed-after-the-last-day',
      'remedy-pending-in-2021-is-contested',
      'older-time-ran-into-pp-79',
      'track-is-an-inference',
    ]
    const words = [
      [indonesianProceedings, indonesianRemedy, indonesianFollowUp],
      [englishProceedings, englishRemedy, englishFollowUp],
    ] as const
    for (const [proceedings, remedy, shared] of words) {
      for (const note of notes)
        expect({ ...proceedings.notes, ...remedy.notes, ...shared.notes }[note], note).toBeDefined()
      for (const issuer of ISSUERS)
        expect({ ...shared.offices, ...remedy.offices, ...remedy.values }[issuer], issuer).toBeDefined()
    }
  })

  it('of anything, however little is known, has a word for every code', () => {
    for (const locale of ['id', 'en'] as const) {
      for (const plan of [
        planProceedings({}),
        planProceedings({ decidedOn: '2005-01-01' }),
        planProceedings({ actor: { kind: 'pppk' }, asOf: '2015-01-01' }),
        planProceedings({
          examinedOn: '2021-08-01',
          decidedOn: '2021-09-01',
          receivedOn: '2021-08-01',
          actor: { kind: 'cpns' },
        }),
        planProceedings({ summonedOn: '2031-01-02', asOf: '2031-01-02' }),
        planRemedy({}),
        planRemedy({ asOf: '2021-08-01', actor: { kind: 'pns' } }),
        planRemedy({ actor: { kind: 'pns' }, against: 'dismissal', issuer: 'presiden', decidedOn: '2024-12-02' }),
        planRemedy({
          actor: { kind: 'thl' },
          objectedOn: '2024-03-01',
          receivedOn: '2024-01-02',
          decidedOn: '2024-01-02',
        }),
      ])
        expect(explain(plan, { locale })).not.toMatch(/undefined|\[object/)
    }
  })
})
