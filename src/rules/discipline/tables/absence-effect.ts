import { any, defineTable, type Silent, silent } from '../../../decision'
import { level, type ReadingOptions } from '../../../law'
import { YES_NO } from '../breach-dimensions'

/** The dimension of this table. */
export interface AbsenceEffectInput {
  effectOnUnit: (typeof YES_NO)[number]
}

/** Whether the light sanctions of absence may follow. */
export interface AbsenceEffectOutcome {
  readonly light: 'may-follow'
}

/** Whether three to ten days of absence need an effect on the work unit: PP 94/2021 Pasal 9 ayat (2) huruf b alone names one. */
export const absenceEffectTable = /* @__PURE__ */ defineTable<
  AbsenceEffectInput,
  never,
  AbsenceEffectOutcome | Silent,
  ReadingOptions
>()({
  id: 'absence-effect',
  bucket: 'effectOnUnit',
  dimensions: { effectOnUnit: YES_NO },
  rows: () => ({
    'effect-to-be-shown/shown': {
      when: { effectOnUnit: 'yes' },
      reading: { 'absence-effect-on-unit': 'effect-to-be-shown' },
      then: { light: 'may-follow' },
      basis: [level('pp-94-2021/pasal-9/ayat-2/huruf-b')],
      reasoning: 'text',
    },
    'effect-to-be-shown/none': {
      when: { effectOnUnit: 'no' },
      reading: { 'absence-effect-on-unit': 'effect-to-be-shown' },
      then: silent('no-effect-on-the-unit-shown'),
      basis: [level('pp-94-2021/pasal-9/ayat-2/huruf-b')],
      reasoning: 'text',
    },
    'effect-in-the-absence': {
      when: { effectOnUnit: any('absence is itself the effect') },
      reading: { 'absence-effect-on-unit': 'effect-in-the-absence' },
      then: { light: 'may-follow' },
      basis: [level('pp-94-2021/pasal-9/ayat-2/huruf-b'), level('pp-94-2021/penjelasan/pasal-9/ayat-2/huruf-b')],
      reasoning: 'inference',
    },
  }),
})
