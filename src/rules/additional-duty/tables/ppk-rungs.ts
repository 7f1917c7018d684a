import { between, from } from '../../../dates'
import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { FIRST, THIRD, TRANSITION } from '../regimes'
import { RESIGNATION_VALUES, type ResignationInput } from '../resignation-dimensions'
import type { RungOutcome } from '../succession/rungs'

/** The dimensions of the ladder of a PPK. */
export type PpkRungsInput = Pick<ResignationInput, 'rung' | 'fund'>

const UNTIL_2025 = between('0001-01-01', '2025-04-30')

/**
 * Which rungs the law of a day knows when a PPK falls out, by fund. No text ranks them: their order is a choice of the plan. The two funds
 * share no row, since APBN has no PPTK and keeps a test of necessity for a KPA who doubles.
 */
export const ppkRungsTable = /* @__PURE__ */ defineTable<PpkRungsInput, 'act', RungOutcome | Silent>()({
  id: 'ppk-rungs',
  bucket: 'rung',
  dimensions: { rung: RESIGNATION_VALUES.rung, fund: RESIGNATION_VALUES.fund },
  rows: () => ({
    'remaining/apbn': {
      when: { rung: 'remaining-holders', fund: 'apbn' },
      then: { takes: 'everything' },
      basis: [norm('pp-45-2013/pasal-11/ayat-2'), procedure('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'inference',
    },
    'remaining/apbd': {
      when: { rung: 'remaining-holders', fund: 'apbd' },
      during: { act: UNTIL_2025 },
      then: { takes: 'everything' },
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'inference',
    },
    'remaining/apbd/2025': {
      when: { rung: 'remaining-holders', fund: 'apbd' },
      during: { act: THIRD },
      then: { takes: 'everything' },
      basis: [norm('perpres-46-2025/pasal-1/angka-10')],
      reasoning: 'inference',
    },
    'others/apbn': {
      when: { rung: ['others-of-the-unit', 'others-of-another-unit'], fund: 'apbn' },
      then: { takes: 'everything' },
      basis: [norm('pp-45-2013/pasal-8/huruf-b'), norm('pp-45-2013/pasal-5/ayat-2')],
      reasoning: 'inference',
    },
    'others/apbd': {
      when: { rung: ['others-of-the-unit', 'others-of-another-unit'], fund: 'apbd' },
      during: { act: UNTIL_2025 },
      then: { takes: 'everything' },
      basis: [norm('perpres-16-2018/pasal-1/angka-10')],
      reasoning: 'inference',
    },
    'others/apbd/2025': {
      when: { rung: ['others-of-the-unit', 'others-of-another-unit'], fund: 'apbd' },
      during: { act: THIRD },
      then: { takes: 'everything' },
      basis: [norm('perpres-46-2025/pasal-1/angka-10')],
      reasoning: 'inference',
    },
    'kpa/apbn': {
      when: { rung: 'kpa-doubles', fund: 'apbn' },
      then: { takes: 'everything', condition: 'spending-otherwise-hampered' },
      basis: [norm('pp-45-2013/pasal-9'), norm('pp-45-2013/penjelasan/pasal-9')],
      reasoning: 'text',
      notes: ['ppk-or-ppspm-not-both'],
    },
    'kpa/apbd/2018': {
      when: { rung: 'kpa-doubles', fund: 'apbd' },
      during: { act: between('0001-01-01', '2021-02-02') },
      then: { takes: 'everything', condition: 'no-other-personnel' },
      basis: [norm('perpres-16-2018/pasal-10/ayat-5')],
      reasoning: 'text',
    },
    'kpa/apbd/2021': {
      when: { rung: 'kpa-doubles', fund: 'apbd' },
      during: { act: between('2021-02-02', '2025-04-30') },
      then: { takes: 'everything' },
      basis: [norm('perpres-16-2018/pasal-10/ayat-5'), norm('perpres-12-2021/pasal-i')],
      reasoning: 'text',
      notes: ['someone-else-tests-and-pays'],
    },
    'kpa/apbd/2025': {
      when: { rung: 'kpa-doubles', fund: 'apbd' },
      during: { act: THIRD },
      then: { takes: 'everything' },
      basis: [norm('perpres-46-2025/pasal-10/ayat-5'), norm('perpres-46-2025/pasal-10/ayat-6')],
      reasoning: 'text',
      notes: ['someone-else-tests-and-pays'],
    },
    'pptk/apbn': {
      when: { rung: 'pptk-tasks-a-to-m', fund: 'apbn' },
      then: silent('no-such-duty-in-fund'),
      basis: [norm('pp-45-2013/pasal-8/huruf-b')],
      reasoning: 'text',
    },
    'pptk/apbd/before': {
      when: { rung: 'pptk-tasks-a-to-m', fund: 'apbd' },
      during: { act: between('0001-01-01', '2021-02-02') },
      then: silent('not-available-yet'),
      basis: [norm('perpres-16-2018/pasal-8')],
      reasoning: 'text',
    },
    'pptk/apbd/2021': {
      when: { rung: 'pptk-tasks-a-to-m', fund: 'apbd' },
      during: { act: between('2021-02-02', '2025-04-30') },
      then: { takes: 'tasks-a-to-m', condition: 'no-ppk-appointed' },
      basis: [norm('perpres-16-2018/pasal-11/ayat-3'), norm('perpres-16-2018/pasal-11/ayat-4')],
      reasoning: 'text',
      notes: ['contract-stays-above'],
    },
    'pptk/apbd/2025': {
      when: { rung: 'pptk-tasks-a-to-m', fund: 'apbd' },
      during: { act: THIRD },
      then: { takes: 'tasks-a-to-m', condition: 'no-ppk-appointed' },
      basis: [norm('perpres-46-2025/pasal-11/ayat-3'), norm('perpres-46-2025/pasal-11/ayat-4')],
      reasoning: 'text',
      notes: ['contract-stays-above'],
    },
    'pa/apbn/transition': {
      when: { rung: 'pa-acts', fund: 'apbn' },
      during: { act: TRANSITION },
      then: { takes: 'everything' },
      basis: [
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
    // Perlem LKPP 15/2018: in its time the PA was PPK only where no employee met the requirements, whatever the fund.
    'pa/apbn/2018': {
      when: { rung: 'pa-acts', fund: 'apbn' },
      during: { act: FIRST },
      then: { takes: 'everything', condition: 'no-other-personnel' },
      basis: [
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
        norm('perlem-15-2018/pasal-6'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
    'pa/apbn': {
      when: { rung: 'pa-acts', fund: 'apbn' },
      during: { act: from('2021-02-02') },
      then: { takes: 'everything' },
      basis: [
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
    'pa/apbd/transition': {
      when: { rung: 'pa-acts', fund: 'apbd' },
      during: { act: TRANSITION },
      then: { takes: 'everything' },
      basis: [
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
    'pa/apbd/before-pp-12': {
      when: { rung: 'pa-acts', fund: 'apbd' },
      during: { act: between('2018-07-01', '2019-03-12') },
      then: { takes: 'everything', condition: 'no-other-personnel' },
      basis: [
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
        norm('perlem-15-2018/pasal-6'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
    'pa/apbd/2019': {
      when: { rung: 'pa-acts', fund: 'apbd' },
      during: { act: between('2019-03-12', '2021-02-02') },
      then: { takes: 'everything', condition: 'no-other-personnel' },
      basis: [
        norm('pp-12-2019/pasal-10/ayat-1/huruf-c'),
        norm('pp-12-2019/pasal-10/ayat-1/huruf-g'),
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
        norm('perlem-15-2018/pasal-6'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
    'pa/apbd': {
      when: { rung: 'pa-acts', fund: 'apbd' },
      during: { act: from('2021-02-02') },
      then: { takes: 'everything' },
      basis: [
        norm('pp-12-2019/pasal-10/ayat-1/huruf-c'),
        norm('pp-12-2019/pasal-10/ayat-1/huruf-g'),
        norm('uu-1-2004/pasal-17/ayat-2'),
        procedure('uu-30-2014/pasal-13/ayat-5'),
        procedure('uu-30-2014/pasal-14/ayat-5'),
      ],
      reasoning: 'inference',
      notes: ['someone-else-tests-and-pays'],
    },
  }),
})
