import { between, from } from '../../src/dates'
import {
  allow,
  any,
  type Caution,
  type Context,
  defineChecker,
  defineTable,
  defineVocabulary,
  type Part,
  setClock,
  silent,
  type Table,
  unknownRegion,
} from '../../src/decision'
import type { Evidence } from '../../src/law'

/** House rules of an invented boarding school: two checkers with everything the kernel can do, and no law in them. */

export interface HouseInput {
  deed: 'noise' | 'late' | 'theft'
  place: 'hall' | 'yard'
  season: 'summer' | 'winter'
  rule: 'r1' | 'r2' | 'r3'
  level: 'light' | 'heavy'
  harm?: 'none' | 'some' | 'grave'
}

export type Cites = 'house/1' | 'house/2' | 'house/3' | 'house/4' | 'letter/1' | 'hearsay/1'

export const HOUSE_VALUES = {
  deed: ['noise', 'late', 'theft'],
  place: ['hall', 'yard'],
  season: ['summer', 'winter'],
  rule: ['r1', 'r2', 'r3'],
  level: ['light', 'heavy'],
  harm: ['none', 'some', 'grave'],
} as const

interface Points {
  quiet: 'strict' | 'lenient'
  pardon: 'yes' | 'no'
}

export const HOUSE = defineVocabulary<HouseInput>({
  dimensions: HOUSE_VALUES,
  facts: { season: ['festival', 'committedOn'] },
  points: {
    quiet: { options: ['strict', 'lenient'], preferred: 'strict' },
    pardon: { options: ['yes', 'no'], preferred: 'no' },
  },
})

const cite = (provision: Cites) => ({ provision, role: 'norm' as const })
const guide = (provision: Cites) => ({ provision, role: 'guideline' as const })

type RuleInput = Pick<HouseInput, 'deed' | 'place' | 'season' | 'harm'>
const { deed, place, season, harm } = HOUSE_VALUES

export const RULE = defineTable<
  RuleInput,
  'act',
  { rule: HouseInput['rule'] } | { silent: 'no-rule' },
  Points,
  Cites
>()({
  id: 'rule',
  bucket: 'deed',
  dimensions: { deed, place, season, harm },
  asks: { noise: [], late: [], theft: ['harm'] },
  rows: () => ({
    'noise/hall': {
      when: { deed: 'noise', place: 'hall', season: any('halls have no season') },
      then: { rule: 'r1' },
      basis: [cite('house/1'), guide('hearsay/1')],
      reasoning: 'text',
    },
    'noise/yard/strict': {
      when: { deed: 'noise', place: 'yard', season: 'summer' },
      reading: { quiet: 'strict' },
      then: { rule: 'r2' },
      basis: [cite('house/2')],
      reasoning: 'inference',
    },
    'noise/yard/lenient': {
      when: { deed: 'noise', place: 'yard', season: 'summer' },
      reading: { quiet: 'lenient' },
      then: silent('no-rule'),
      basis: [cite('house/2')],
      reasoning: 'inference',
    },
    'noise/yard/winter': {
      when: { deed: 'noise', place: 'yard', season: 'winter' },
      then: silent('no-rule'),
      basis: [cite('house/2')],
      reasoning: 'text',
    },
    'late/old': {
      when: { deed: 'late', place: any('as old'), season: any('as old') },
      during: { act: between('0001-01-01', '2021-01-01') },
      then: { rule: 'r1' },
      basis: [cite('house/3')],
      reasoning: 'text',
      notes: ['old-rule'],
    },
    'late/new': {
      when: { deed: 'late', place: any('as new'), season: any('as new') },
      during: { act: from('2021-01-01') },
      then: { rule: 'r1' },
      basis: [cite('house/4')],
      reasoning: 'text',
    },
    'theft/base': {
      when: { deed: 'theft', place: any('theft is theft'), season: any('theft is theft'), harm: ['none', 'some'] },
      then: { rule: 'r2' },
      basis: [cite('house/4')],
      reasoning: 'text',
    },
    'theft/grave': {
      when: { deed: 'theft', place: any('theft is theft'), season: any('theft is theft'), harm: 'grave' },
      then: { rule: 'r3' },
      basis: [cite('house/4')],
      reasoning: 'text',
    },
  }),
})

export const LEVEL = defineTable<Pick<HouseInput, 'rule'>, 'decision', { level: HouseInput['level'] }, Points, Cites>()(
  {
    id: 'level',
    bucket: 'rule',
    dimensions: { rule: HOUSE_VALUES.rule },
    rows: () => ({
      r1: { when: { rule: 'r1' }, then: { level: 'light' }, basis: [cite('house/1')], reasoning: 'text' },
      'r2/old': {
        when: { rule: 'r2' },
        during: { decision: between('0001-01-01', '2022-01-01') },
        then: { level: 'light' },
        basis: [cite('house/2')],
        reasoning: 'text',
      },
      'r2/new': {
        when: { rule: 'r2' },
        during: { decision: from('2022-01-01') },
        then: { level: 'heavy' },
        basis: [cite('house/3')],
        reasoning: 'text',
      },
      r3: { when: { rule: 'r3' }, then: { level: 'heavy' }, basis: [cite('house/3')], reasoning: 'text' },
    }),
  },
)

export const OFFICE = defineTable<Pick<HouseInput, 'place' | 'level'>, never, string, Points, Cites>()({
  id: 'office',
  bucket: 'level',
  dimensions: { level: HOUSE_VALUES.level, place },
  rows: () => ({
    light: {
      when: { level: 'light', place: any('everywhere') },
      then: 'warden',
      basis: [cite('letter/1')],
      reasoning: 'text',
    },
    'heavy/hall': {
      when: { level: 'heavy', place: 'hall' },
      then: 'head',
      basis: [cite('house/4')],
      reasoning: 'text',
    },
    'heavy/yard': {
      when: { level: 'heavy', place: 'yard' },
      then: 'gardener',
      basis: [cite('house/4')],
      reasoning: 'text',
    },
  }),
})

export const REMEDY = defineTable<Pick<HouseInput, 'deed'>, 'receipt', string | { silent: 'never' }, Points, Cites>()({
  id: 'remedy',
  bucket: 'deed',
  dimensions: { deed },
  rows: () => ({
    'noise/strict': {
      when: { deed: 'noise' },
      reading: { quiet: 'strict' },
      then: 'appeal',
      basis: [cite('house/1')],
      reasoning: 'text',
    },
    'noise/lenient': {
      when: { deed: 'noise' },
      reading: { quiet: 'lenient' },
      then: 'talk',
      basis: [cite('house/1')],
      reasoning: 'text',
    },
    'theft/pardon': {
      when: { deed: 'theft' },
      reading: { pardon: 'yes' },
      then: 'pardon',
      basis: [cite('house/1')],
      reasoning: 'text',
    },
    'theft/no': {
      when: { deed: 'theft' },
      reading: { pardon: 'no' },
      then: 'appeal',
      basis: [cite('house/1')],
      reasoning: 'text',
    },
    'late/old': {
      when: { deed: 'late' },
      during: { receipt: between('0001-01-01', '2023-01-01') },
      then: silent('never'),
      basis: [cite('house/2')],
      reasoning: 'text',
    },
    'late/new': {
      when: { deed: 'late' },
      during: { receipt: from('2023-01-01') },
      then: 'appeal',
      basis: [cite('house/3')],
      reasoning: 'text',
    },
  }),
})

export interface HouseFacts {
  deed?: HouseInput['deed'] | undefined
  place?: HouseInput['place'] | undefined
  harm?: HouseInput['harm'] | 'unclear' | undefined
  festival?: string | undefined
  committedOn?: string | undefined
  examinedOn?: string | undefined
  decidedOn?: string | undefined
  receivedOn?: string | undefined
  abroad?: boolean | undefined
  note?: string | undefined
}

export interface HouseConclusion {
  rule: HouseInput['rule']
  level: HouseInput['level']
  office: Part<string>
  remedy: Part<string>
}

export interface HouseContext extends Context {
  readonly overlays?: readonly Table[]
}

const EVIDENCE: { readonly [provision: string]: Evidence } = { 'letter/1': 'report', 'hearsay/1': 'unverified' }

/** A fresh checker, with an empty memo. */
export function houseChecker() {
  return defineChecker<HouseFacts, HouseConclusion, HouseContext>({
    id: 'house',
    vocabulary: HOUSE,
    tables: () => [RULE, LEVEL, OFFICE, REMEDY],
    derive: (facts) => {
      const region = unknownRegion(HOUSE)
      const given = new Set<string>()
      for (const [fact, value] of Object.entries(facts)) if (value !== undefined) given.add(fact)
      if (facts.deed !== undefined) allow(region, HOUSE, 'deed', facts.deed)
      if (facts.place !== undefined) allow(region, HOUSE, 'place', facts.place)
      if (facts.harm !== undefined && facts.harm !== 'unclear') allow(region, HOUSE, 'harm', facts.harm)
      if (facts.festival !== undefined && facts.committedOn !== undefined) {
        allow(region, HOUSE, 'season', facts.committedOn.slice(5, 7) < '07' ? 'winter' : 'summer')
      }
      setClock(region, 'act', facts.committedOn)
      setClock(region, 'examination', facts.examinedOn)
      setClock(region, 'decision', facts.decidedOn)
      setClock(region, 'receipt', facts.receivedOn)
      const cautions: Caution[] = facts.note === undefined ? [] : [{ code: 'fact-not-used', fact: 'note' }]
      return { regions: [region], given, cautions, ...(facts.abroad === true ? { outside: 'abroad' } : {}) }
    },
    main: (ask) => {
      const rule = ask(RULE)
      if ('silent' in rule) return rule
      return { ...rule, ...ask(LEVEL, rule) }
    },
    parts: {
      office: (ask) => {
        const rule = ask(RULE)
        return 'silent' in rule ? rule : ask(OFFICE, ask(LEVEL, rule))
      },
      remedy: (ask) => ask(REMEDY),
    },
    evidenceOf: (provision) => EVIDENCE[provision] ?? 'gazette-text',
    checkedThrough: '2025-12-31',
    overlays: (context) => context.overlays ?? [],
  })
}

export interface ClockFacts {
  turnsOn?: 'act' | 'examination' | 'decision' | 'receipt' | undefined
  committedOn?: string | undefined
  examinedOn?: string | undefined
  decidedOn?: string | undefined
  receivedOn?: string | undefined
}

interface ClockInput {
  turnsOn: 'act' | 'examination' | 'decision' | 'receipt'
}

const TURNS = ['act', 'examination', 'decision', 'receipt'] as const
export const CLOCK_VOCABULARY = defineVocabulary<ClockInput>({ dimensions: { turnsOn: TURNS } })
export const CUT = '2020-01-01'

export const VERSION = defineTable<ClockInput, (typeof TURNS)[number], { version: string }, unknown, string>()({
  id: 'version',
  bucket: 'turnsOn',
  dimensions: { turnsOn: TURNS },
  rows: () =>
    Object.fromEntries(
      TURNS.flatMap((clock) => [
        [
          `${clock}/old`,
          {
            when: { turnsOn: clock },
            during: { [clock]: between('0001-01-01', CUT) },
            then: { version: 'old' },
            basis: [{ provision: `old/${clock}`, role: 'norm' }],
            reasoning: 'text',
          },
        ],
        [
          `${clock}/new`,
          {
            when: { turnsOn: clock },
            during: { [clock]: from(CUT) },
            then: { version: 'new' },
            basis: [{ provision: `new/${clock}`, role: 'norm' }],
            reasoning: 'text',
          },
        ],
      ]),
    ) as never,
})

/** A checker whose answer is the version in force on the day of one clock. */
export function clockChecker() {
  return defineChecker<ClockFacts, { version: string }>({
    id: 'clock',
    vocabulary: CLOCK_VOCABULARY,
    tables: () => [VERSION],
    derive: (facts) => {
      const region = unknownRegion(CLOCK_VOCABULARY)
      if (facts.turnsOn !== undefined) allow(region, CLOCK_VOCABULARY, 'turnsOn', facts.turnsOn)
      setClock(region, 'act', facts.committedOn)
      setClock(region, 'examination', facts.examinedOn)
      setClock(region, 'decision', facts.decidedOn)
      setClock(region, 'receipt', facts.receivedOn)
      return { regions: [region], given: new Set(Object.keys(facts)), cautions: [] }
    },
    main: (ask) => ask(VERSION),
    parts: {},
    evidenceOf: () => 'gazette-text',
    checkedThrough: '2025-12-31',
  })
}
