import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain'
import {
  checkConcurrentDuties,
  checkEligibility,
  planSuccession,
  type ResignationFacts,
  resolveResignation,
} from '../../src/rules/additional-duty'
import { assessLegalAid } from '../../src/rules/legal-aid'

const written = (file: string): string => readFileSync(new URL(`./duties/${file}`, import.meta.url), 'utf8')
const PPK = 'pejabat-pembuat-komitmen'
const PNS = { kind: 'pns', status: 'aktif', place: 'kabupaten-kota' } as const

/** Whole cases with the full report expected in both languages, read against the page on procurement duties and the texts. */
const CASES: { readonly [name: string]: () => Parameters<typeof explain>[0] } = {
  // Sections 3 and 8.2: a certificate was lacking and the purse is held; both are told.
  'bendahara-tanpa-sertifikat-sebagai-ppk': () =>
    checkEligibility({
      duty: PPK,
      fund: 'apbd',
      on: '2022-03-01',
      person: {
        kind: 'pns',
        diploma: 's1',
        certificate: 'none',
        pact: 'not-yet',
        conflict: 'none',
        detained: false,
        holds: [{ duty: 'bendahara-pengeluaran' }],
      },
    }),
  // Section 4: PPK SKPD and PPTK exclude each other; a KPA doubles as PPK in the own unit since 2021 without a test.
  'tiga-tugas-satu-orang': () =>
    checkConcurrentDuties({
      duties: [
        { duty: 'kuasa-pengguna-anggaran', unit: 'uptd' },
        { duty: PPK, unit: 'uptd' },
        { duty: 'bendahara-pengeluaran', unit: 'dinas' },
      ],
      fund: 'apbd',
      on: '2022-03-01',
    }),
  // UU 30/2014 Pasal 68 ayat (2) against PP 45/2013 Pasal 11 ayat (4).
  'sk-apbn-dengan-hari-terakhir': () =>
    resolveResignation({
      event: 'decree-expired',
      duty: PPK,
      fund: 'apbn',
      on: '2022-07-04',
      expiry: 'own-last-day',
      person: { kind: 'pns' },
      outstanding: true,
    }),
  // PP 11/2017 Pasal 276 huruf c, 280 and 282: from the month after the detention the duty has to be ended.
  'ppk-ditahan-bulan-berikutnya': () =>
    resolveResignation({
      event: 'detained',
      duty: PPK,
      fund: 'apbd',
      on: '2022-03-07',
      since: '2022-02-10',
      person: { kind: 'pns' },
      outstanding: true,
    }),
  // Row non-asn-cover: nothing national for a daily worker; the rule of the region may give it.
  'thl-dipanggil-sebagai-saksi': () =>
    assessLegalAid({
      person: { kind: 'thl', status: 'aktif', place: 'kabupaten-kota' },
      duty: 'pengawas-pekerjaan',
      usedAuthority: false,
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'saksi',
      about: 'procurement',
      on: '2024-09-02',
    }),
  // KUHAP of 2025 Pasal 143 huruf b: a witness has a right to counsel; Perpres 46/2025 leaves Pasal 84 alone.
  'ppk-saksi-sejak-2026': () =>
    assessLegalAid({
      person: PNS,
      duty: PPK,
      matter: 'pidana',
      stage: 'penyidikan',
      capacity: 'saksi',
      about: 'procurement',
      on: '2026-01-02',
      begunOn: '2026-01-02',
    }),
  // Section 8: one PPK leaves, one successor with room for one package, the rest goes up.
  'satu-ppk-mundur': () =>
    planSuccession({
      on: '2022-02-24',
      fund: 'apbd',
      office: { kpa: false, hospital: false },
      people: [
        { key: 'PPK-01', kind: 'pns', inUnit: true, holds: [{ duty: PPK }] },
        {
          key: 'ASN-01',
          kind: 'pns',
          position: 'struktural-lain',
          inUnit: true,
          diploma: 's1',
          certificate: 'basic',
          pact: 'not-yet',
          conflict: 'none',
          detained: false,
          holds: [],
          limit: 1,
        },
      ],
      packages: [
        { key: 'paket-01', stage: 'running', type: 'b', pejabatPembuatKomitmen: 'PPK-01' },
        { key: 'paket-02', stage: 'signing', type: 'b', pejabatPembuatKomitmen: 'PPK-01' },
      ],
      laidDown: [{ holder: 'PPK-01', duty: PPK, event: 'resign', letter: 'surat', receivedOn: '2022-02-22' }],
    }),
  // PP 45/2013 Pasal 8 to 11: a satker before the end of the year, two of whose PPK leave; of one who may follow little is known.
  'satker-akhir-tahun': () =>
    planSuccession({
      on: '2023-12-20',
      fund: 'apbn',
      office: { kpa: true },
      people: [
        { key: 'PPK-01', kind: 'pns' },
        { key: 'PPK-02', kind: 'pns' },
        { key: 'ASN-01', kind: 'pns' },
        {
          key: 'ASN-02',
          kind: 'pns',
          inUnit: true,
          detained: true,
          certificate: 'none',
          diploma: 'sma',
          conflict: 'controls-a-supplier',
        },
        {
          key: 'PPK-03',
          kind: 'pns',
          inUnit: true,
          holds: [{ duty: PPK }],
          diploma: 's1',
          certificate: 'basic',
          pact: 'signed',
          conflict: 'none',
          detained: false,
          limit: 1,
        },
      ],
      packages: [
        { key: 'paket-01', stage: 'payment-due', pejabatPembuatKomitmen: 'PPK-01' },
        { key: 'paket-02', stage: 'preparation', pejabatPembuatKomitmen: 'PPK-02' },
      ],
      laidDown: [
        { holder: 'PPK-01', duty: PPK, event: 'resign', receivedOn: '2023-12-18' },
        { holder: 'PPK-02', duty: PPK, event: 'refuse' },
      ],
      reasons: ['other'],
    }),
}

describe.each(Object.keys(CASES))('%s', (name) => {
  it.each(['id', 'en'] as const)('is told in full in %s', (locale) => {
    const answer = CASES[name] as () => Parameters<typeof explain>[0]
    expect(explain(answer(), { locale })).toBe(written(`${name}.${locale}.txt`))
  })
})

const HELD = { duty: PPK, fund: 'apbd', on: '2022-02-24', person: { kind: 'pns' } } as const

/** Where the duty stands after each event, whether the holder may act, and what is to be decided (section 8.1 and UU 30/2014 Pasal 68). */
const EVENTS: { readonly [E in ResignationFacts['event']]: readonly [Partial<ResignationFacts>, string] } = {
  resign: [{ receivedOn: '2022-02-22' }, 'requested may-act answer-the-request'],
  refuse: [{ receivedOn: '2022-02-22' }, 'requested may-act answer-the-request'],
  'absent-temporarily': [{}, 'kept may-not-act use-own-power-or-name-another'],
  'absent-permanently': [{}, 'to-be-ended may-not-act end-and-replace'],
  transferred: [{}, 'to-be-ended not-settled end-and-replace'],
  retired: [{}, 'to-be-ended may-not-act end-and-replace'],
  suspended: [{}, 'to-be-ended may-not-act end-and-replace'],
  detained: [{ since: '2022-02-10' }, 'kept may-not-act use-own-power-or-name-another'],
  'decree-expired': [{ expiry: 'own-last-day' }, 'ended may-not-act replace'],
  disqualified: [{}, 'to-be-ended may-not-act end-and-replace'],
  // Automatic end: APBN only (PP 45/2013 Pasal 11 ayat (6)).
  'kpa-designation-ended': [{ fund: 'apbn' }, 'ended may-not-act nothing'],
}

describe.each(Object.entries(EVENTS))('a PPK: %s', (event, [more, standing]) => {
  it('stands as the texts say, is no breach by itself, and is told in both languages without a code', () => {
    const decision = resolveResignation({ ...HELD, ...more, event: event as ResignationFacts['event'] })
    if (decision.status !== 'decided') throw new Error(decision.status)
    const { status, acts, decision: todo, disciplineExposure } = decision.conclusion
    expect([status, acts, todo].join(' ')).toBe(standing)
    const asked = event === 'resign' || event === 'refuse'
    expect(disciplineExposure).toMatchObject({
      status: 'settled',
      value: { exposure: asked ? 'possible-not-established' : 'none', raisedBy: [] },
    })
    for (const locale of ['id', 'en'] as const) {
      const said = explain(decision, { locale })
      expect(said).not.toMatch(/undefined|\[object|NaN/)
      for (const code of [event, standing.split(' ')[0] as string, todo])
        if (code.includes('-'))
          expect(said.replace(/\(baris tabel:[^)]*\)|\(table rows?:[^)]*\)/gs, '')).not.toContain(` ${code}`)
    }
  })
})
