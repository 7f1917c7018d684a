import { between, from } from '../../../dates'
import { any, defineTable } from '../../../decision'
import { norm, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES } from '../dimensions'
import type { WindowBar } from '../outcome'

/** The dimensions of the table of programmes that favour or harm a pair. */
export type ProgrammeWindowInput = Pick<ActingPowerInput, 'holder' | 'programmeWindow' | 'candidate'>

const NAMED = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah', 'wakil-tugas-sehari-hari'] as const
const UNBOUND = ['plh-kepala-daerah', 'pejabat-definitif', 'plt', 'plh', 'pj-sekda', 'plh-sekda'] as const
const ANY_CANDIDATE = /* @__PURE__ */ any('since 2016 whether or not the head stands again')
const NO_CANDIDATE = /* @__PURE__ */ any('not bound, whoever stands')
const OLD = between('0001-01-01', '2016-07-01')
const NEW = from('2016-07-01')
const ACT = norm('uu-10-2016/pasal-71/ayat-3')
const FOR_PENJABAT = [ACT, norm('uu-10-2016/pasal-71/ayat-4')]
const OLDER = norm('uu-1-2015/pasal-71/ayat-3')

/** Whether authority, programmes or activities may not be used for or against a pair: Pasal 71 ayat (3); no approval lifts it. */
export const programmeWindowTable = /* @__PURE__ */ defineTable<
  ProgrammeWindowInput,
  'act',
  WindowBar,
  ReadingOptions
>()({
  id: 'programme-window',
  bucket: 'holder',
  dimensions: {
    holder: AUTHORITY_VALUES.holder,
    programmeWindow: AUTHORITY_VALUES.programmeWindow,
    candidate: AUTHORITY_VALUES.candidate,
  },
  rows: () => ({
    'named/inside': {
      when: { holder: NAMED, programmeWindow: 'inside', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      then: { bar: 'ban' },
      basis: [ACT],
      reasoning: 'text',
    },
    'named/moved/later-day': {
      when: { holder: NAMED, programmeWindow: 'moved', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      reading: { 'moved-determination-day': 'later-day' },
      then: { bar: 'none' },
      basis: [ACT],
      reasoning: 'inference',
    },
    'named/moved/day-then-set': {
      when: { holder: NAMED, programmeWindow: 'moved', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      reading: { 'moved-determination-day': 'day-then-set' },
      then: { bar: 'ban' },
      basis: [ACT],
      reasoning: 'inference',
    },
    'named/outside': {
      when: { holder: NAMED, programmeWindow: 'outside', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      then: { bar: 'none' },
      basis: [ACT],
      reasoning: 'text',
    },
    'pj/inside': {
      when: { holder: 'pj', programmeWindow: 'inside', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      then: { bar: 'ban' },
      basis: FOR_PENJABAT,
      reasoning: 'text',
    },
    'pjs/inside': {
      when: { holder: 'pjs', programmeWindow: 'inside', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      then: { bar: 'ban' },
      basis: FOR_PENJABAT,
      reasoning: 'inference',
    },
    'penjabat/moved/later-day': {
      when: { holder: ['pj', 'pjs'], programmeWindow: 'moved', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      reading: { 'moved-determination-day': 'later-day' },
      then: { bar: 'none' },
      basis: FOR_PENJABAT,
      reasoning: 'inference',
    },
    'penjabat/moved/day-then-set': {
      when: { holder: ['pj', 'pjs'], programmeWindow: 'moved', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      reading: { 'moved-determination-day': 'day-then-set' },
      then: { bar: 'ban' },
      basis: FOR_PENJABAT,
      reasoning: 'inference',
    },
    'penjabat/outside': {
      when: { holder: ['pj', 'pjs'], programmeWindow: 'outside', candidate: ANY_CANDIDATE },
      during: { act: NEW },
      then: { bar: 'none' },
      basis: FOR_PENJABAT,
      reasoning: 'text',
    },
    'older/petahana': {
      when: { holder: NAMED, programmeWindow: 'inside', candidate: 'yes' },
      during: { act: OLD },
      then: { bar: 'ban' },
      basis: [OLDER],
      reasoning: 'text',
    },
    'older/not-standing': {
      when: { holder: NAMED, programmeWindow: 'inside', candidate: 'no' },
      during: { act: OLD },
      then: { bar: 'none' },
      basis: [OLDER],
      reasoning: 'text',
      notes: ['bound-the-petahana-only'],
    },
    'older/outside': {
      when: { holder: NAMED, programmeWindow: ['moved', 'outside'], candidate: NO_CANDIDATE },
      during: { act: OLD },
      then: { bar: 'none' },
      basis: [OLDER],
      reasoning: 'text',
    },
    'older/penjabat': {
      when: {
        holder: ['pj', 'pjs'],
        programmeWindow: any('the older ban was on the petahana'),
        candidate: NO_CANDIDATE,
      },
      during: { act: OLD },
      then: { bar: 'none' },
      basis: [OLDER],
      reasoning: 'text',
      notes: ['bound-the-petahana-only'],
    },
    'not-named/older': {
      when: { holder: UNBOUND, programmeWindow: any('ayat (3) names the petahana only'), candidate: NO_CANDIDATE },
      during: { act: OLD },
      then: { bar: 'none' },
      basis: [OLDER],
      reasoning: 'text',
    },
    'not-named': {
      when: {
        holder: UNBOUND,
        programmeWindow: any('ayat (3) names heads, deputies and penjabat'),
        candidate: NO_CANDIDATE,
      },
      during: { act: NEW },
      then: { bar: 'none' },
      basis: [ACT],
      reasoning: 'text',
    },
  }),
})
