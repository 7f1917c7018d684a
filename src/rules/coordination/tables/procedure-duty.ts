import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { guideline, norm, procedure } from '../../../law'
import { COORDINATION_VALUES, type CoordinationInput } from '../dimensions'
import type { ProcedureDuty } from '../outcome'

/** The dimensions of the table of procedures. */
export type ProcedureDutyInput = Pick<CoordinationInput, 'procedure' | 'ground'>

const BEFORE = between('0001-01-01', '2020-08-04')
const SINCE = from('2020-08-04')

/**
 * What asks for a procedure: an act or government regulation; else what the region itself laid down; else an agreement only. Inpres
 * 6/2020 speaks to heads of regions, so of an office it is a guideline at most.
 */
export const procedureDutyTable = /* @__PURE__ */ defineTable<ProcedureDutyInput, 'act', ProcedureDuty | Silent>()({
  id: 'procedure-duty',
  bucket: 'procedure',
  dimensions: { procedure: COORDINATION_VALUES.procedure, ground: COORDINATION_VALUES.ground },
  asks: {
    'decision-making': [],
    'service-standard': [],
    'internal-control': [],
    'health-protocol': ['ground'],
    other: ['ground'],
  },
  rows: () => ({
    'decision-making': {
      when: { procedure: 'decision-making' },
      then: { force: 'act', must: ['draw-up', 'carry-out', 'publish'] },
      basis: [
        norm('uu-30-2014/pasal-49/ayat-1'),
        norm('uu-30-2014/pasal-49/ayat-2'),
        norm('uu-30-2014/pasal-49/ayat-3'),
      ],
      reasoning: 'text',
    },
    'service-standard': {
      when: { procedure: 'service-standard' },
      then: { force: 'act', must: ['draw-up', 'carry-out'] },
      basis: [
        norm('uu-25-2009/pasal-15/huruf-a'),
        norm('uu-25-2009/pasal-20/ayat-1'),
        norm('uu-25-2009/pasal-20/ayat-3'),
      ],
      reasoning: 'text',
    },
    'internal-control': {
      when: { procedure: 'internal-control' },
      then: { force: 'government-regulation', must: ['draw-up', 'carry-out'] },
      basis: [
        norm('pp-60-2008/pasal-18/ayat-1'),
        norm('pp-60-2008/pasal-18/ayat-2/huruf-d'),
        norm('pp-60-2008/pasal-18/ayat-2/huruf-e'),
      ],
      reasoning: 'text',
    },
    'health-protocol/regional-regulation/before-inpres': {
      when: { procedure: 'health-protocol', ground: 'regional-regulation' },
      during: { act: BEFORE },
      then: { force: 'regional-regulation', must: ['as-it-says'] },
      basis: [norm('uu-23-2014/pasal-246/ayat-1')],
      reasoning: 'inference',
      notes: ['read-the-regulation-of-the-region'],
    },
    'health-protocol/regional-regulation': {
      when: { procedure: 'health-protocol', ground: 'regional-regulation' },
      during: { act: SINCE },
      then: { force: 'regional-regulation', must: ['as-it-says'] },
      basis: [norm('uu-23-2014/pasal-246/ayat-1'), guideline('inpres-6-2020/isi/kepala-daerah')],
      reasoning: 'inference',
      notes: ['read-the-regulation-of-the-region'],
    },
    'health-protocol/written-instruction/before-inpres': {
      when: { procedure: 'health-protocol', ground: 'written-instruction' },
      during: { act: BEFORE },
      then: { force: 'instruction', must: ['as-it-says'] },
      basis: [norm('pp-42-2004/pasal-9/huruf-c'), norm('pp-42-2004/pasal-9/huruf-g')],
      reasoning: 'inference',
      notes: ['ethics-bind-officials-not-the-office'],
    },
    'health-protocol/written-instruction': {
      when: { procedure: 'health-protocol', ground: 'written-instruction' },
      during: { act: SINCE },
      then: { force: 'instruction', must: ['as-it-says'] },
      basis: [
        norm('pp-42-2004/pasal-9/huruf-c'),
        norm('pp-42-2004/pasal-9/huruf-g'),
        guideline('inpres-6-2020/isi/kepala-daerah'),
      ],
      reasoning: 'inference',
      notes: ['ethics-bind-officials-not-the-office'],
    },
    'health-protocol/agreed-in-round/before-inpres': {
      when: { procedure: 'health-protocol', ground: 'agreed-in-round' },
      during: { act: BEFORE },
      then: { force: 'agreement', must: [] },
      basis: [procedure('uu-23-2014/pasal-379/ayat-1'), procedure('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
    'health-protocol/agreed-in-round': {
      when: { procedure: 'health-protocol', ground: 'agreed-in-round' },
      during: { act: SINCE },
      then: { force: 'agreement', must: [] },
      basis: [
        procedure('uu-23-2014/pasal-379/ayat-1'),
        procedure('uu-23-2014/pasal-380/ayat-1'),
        guideline('inpres-6-2020/isi/kepala-daerah'),
      ],
      reasoning: 'inference',
    },
    'health-protocol/none/before-inpres': {
      when: { procedure: 'health-protocol', ground: 'none' },
      during: { act: BEFORE },
      then: silent('no-norm-for-this-procedure'),
      basis: [procedure('uu-23-2014/pasal-246/ayat-1')],
      reasoning: 'text',
    },
    'health-protocol/none': {
      when: { procedure: 'health-protocol', ground: 'none' },
      during: { act: SINCE },
      then: silent('no-norm-for-this-procedure'),
      basis: [procedure('uu-23-2014/pasal-246/ayat-1'), guideline('inpres-6-2020/isi/kepala-daerah')],
      reasoning: 'text',
    },
    'other/regional-regulation': {
      when: { procedure: 'other', ground: 'regional-regulation' },
      then: { force: 'regional-regulation', must: ['as-it-says'] },
      basis: [norm('uu-23-2014/pasal-246/ayat-1')],
      reasoning: 'inference',
      notes: ['read-the-regulation-of-the-region'],
    },
    'other/written-instruction': {
      when: { procedure: 'other', ground: 'written-instruction' },
      then: { force: 'instruction', must: ['as-it-says'] },
      basis: [norm('pp-42-2004/pasal-9/huruf-c'), norm('pp-42-2004/pasal-9/huruf-g')],
      reasoning: 'inference',
      notes: ['ethics-bind-officials-not-the-office'],
    },
    'other/agreed-in-round': {
      when: { procedure: 'other', ground: 'agreed-in-round' },
      then: { force: 'agreement', must: [] },
      basis: [procedure('uu-23-2014/pasal-379/ayat-1'), procedure('uu-23-2014/pasal-380/ayat-1')],
      reasoning: 'inference',
    },
    'other/none': {
      when: { procedure: 'other', ground: 'none' },
      then: silent('no-norm-for-this-procedure'),
      basis: [procedure('uu-23-2014/pasal-246/ayat-1')],
      reasoning: 'text',
    },
  }),
})
