import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ADDITIONAL_DUTY_VALUES, type AdditionalDutyInput } from '../dimensions'
import type { Requirement } from '../outcome'
import { allBut, BEFORE_2021, DAY_FROM_MEMORY, EARLY_2025, THIRD, YEAR_2024 } from '../regimes'

/** The dimensions of the table of the functional post. */
export type DutyFunctionalPostInput = Pick<AdditionalDutyInput, 'duty' | 'pengelolaPbj'>

const SELECTION = ['pejabat-pengadaan', 'pokja-pemilihan'] as const
/** The actors as the Perpres names them one by one; before 2021 it asks no functional post of any. */
const ACTORS = norm('perpres-16-2018/pasal-8')
const MUST = norm('perpres-16-2018/pasal-74a/ayat-2')

/** Whether the holder must be a functional Pengelola PBJ: said of pejabat pengadaan and pokja since 2021, with a transition not read. */
export const dutyFunctionalPostTable = /* @__PURE__ */ defineTable<
  DutyFunctionalPostInput,
  'act',
  Requirement | Silent,
  ReadingOptions
>()({
  id: 'duty-functional-post',
  bucket: 'duty',
  dimensions: { duty: ADDITIONAL_DUTY_VALUES.duty, pengelolaPbj: ADDITIONAL_DUTY_VALUES.pengelolaPbj },
  asks: { 'pejabat-pengadaan': ['pengelolaPbj'], 'pokja-pemilihan': ['pengelolaPbj'] },
  rows: () => ({
    'before-2021': {
      when: { duty: SELECTION },
      during: { act: BEFORE_2021 },
      then: { standing: 'not-asked' },
      basis: [ACTORS],
      reasoning: 'text',
    },
    holder: {
      when: { duty: SELECTION, pengelolaPbj: 'yes' },
      during: { act: between('2021-02-02', '2025-04-30') },
      then: { standing: 'met' },
      basis: [MUST],
      reasoning: 'text',
    },
    'holder/perpres-46': {
      when: { duty: SELECTION, pengelolaPbj: 'yes' },
      during: { act: THIRD },
      then: { standing: 'met' },
      basis: [norm('perpres-46-2025/pasal-74a/ayat-2'), norm('perpres-46-2025/pasal-74a/ayat-3')],
      reasoning: 'text',
    },
    'without/before-perlem-7': {
      when: { duty: SELECTION, pengelolaPbj: 'no' },
      during: { act: between('2021-02-02', '2021-06-02') },
      then: silent('transition-of-the-functional-post-not-read'),
      basis: [procedure('perpres-16-2018/pasal-74a/ayat-2')],
      reasoning: 'text',
      notes: ['transition-of-the-functional-post-not-read', DAY_FROM_MEMORY],
    },
    'without/until-2023': {
      when: { duty: SELECTION, pengelolaPbj: 'no' },
      during: { act: between('2021-06-02', '2024-01-01') },
      then: silent('transition-of-the-functional-post-not-read'),
      basis: [procedure('perpres-16-2018/pasal-74a/ayat-2'), procedure('perlem-7-2021/isi/batas-waktu')],
      reasoning: 'text',
      notes: ['transition-of-the-functional-post-not-read'],
    },
    'without/2024': {
      when: { duty: SELECTION, pengelolaPbj: 'no' },
      during: { act: YEAR_2024 },
      reading: { 'certificate-relief-2024': 'deadline-passed' },
      then: { standing: 'not-met', obstacle: 'no-functional-procurement-post' },
      basis: [MUST],
      reasoning: 'text',
    },
    'without/2024-under-the-circular': {
      when: { duty: SELECTION, pengelolaPbj: 'no' },
      during: { act: YEAR_2024 },
      reading: { 'certificate-relief-2024': 'circular-relief' },
      then: { standing: 'met', conditions: ['as-the-circular-arranges'] },
      basis: [norm('se-lkpp-1-2024/isi/pelaksanaan-2024')],
      reasoning: 'inference',
    },
    'without/2025': {
      when: { duty: SELECTION, pengelolaPbj: 'no' },
      during: { act: EARLY_2025 },
      then: { standing: 'not-met', obstacle: 'no-functional-procurement-post' },
      basis: [MUST],
      reasoning: 'text',
      notes: ['later-circulars-not-found'],
    },
    'without/perpres-46': {
      when: { duty: SELECTION, pengelolaPbj: 'no' },
      during: { act: THIRD },
      then: { standing: 'met', conditions: ['while-functional-officers-are-too-few'] },
      basis: [
        norm('perpres-46-2025/pasal-74b/ayat-2/huruf-a'),
        norm('perpres-46-2025/pasal-74b/ayat-2/huruf-b'),
        norm('perpres-46-2025/pasal-74b/ayat-3'),
      ],
      reasoning: 'text',
    },
    'rest/before-2021': {
      when: { duty: allBut(...SELECTION) },
      during: { act: BEFORE_2021 },
      then: { standing: 'not-asked' },
      basis: [ACTORS],
      reasoning: 'text',
    },
    rest: {
      when: { duty: allBut(...SELECTION) },
      during: { act: from('2021-02-02') },
      then: { standing: 'not-asked' },
      basis: [MUST],
      reasoning: 'text',
    },
  }),
})
