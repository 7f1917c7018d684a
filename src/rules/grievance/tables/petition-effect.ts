import { defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { AnsweringOffice, PetitionEffect } from '../outcome'

/** The dimensions of these tables. */
export type RespondentInput = Pick<GrievanceInput, 'respondent'>

const OPENS = ['superior-examines', 'apip-examines-a-written-report', 'identity-kept-secret'] as const
const DUTIES = [
  procedure('pp-94-2021/pasal-26/ayat-1'),
  procedure('pp-94-2021/pasal-28/ayat-1'),
  procedure('pp-12-2017/pasal-22/ayat-2'),
  procedure('pp-12-2017/pasal-25/ayat-1'),
  procedure('pp-48-2016/pasal-15/ayat-5'),
] as const

/**
 * What a motion of no confidence does: it is a report that triggers duties and removes nobody, since the grounds for removal from a
 * post are listed one by one.
 */
export const petitionEffectTable = /* @__PURE__ */ defineTable<RespondentInput, never, PetitionEffect>()({
  id: 'petition-effect',
  bucket: 'respondent',
  dimensions: { respondent: GRIEVANCE_VALUES.respondent },
  rows: () => ({
    'administrative-post': {
      when: { respondent: ['sekretaris-opd', 'other-staff'] },
      then: { removes: 'nobody', opens: OPENS },
      basis: [norm('pp-11-2017/pasal-64/ayat-1'), procedure('pp-11-2017/pasal-65/ayat-1'), ...DUTIES],
      reasoning: 'inference',
    },
    'high-leadership-post': {
      when: { respondent: ['kepala-opd', 'sekda'] },
      then: { removes: 'nobody', opens: OPENS },
      basis: [norm('pp-11-2017/pasal-144'), ...DUTIES],
      reasoning: 'inference',
    },
    nobody: {
      when: { respondent: 'nobody' },
      then: { removes: 'nobody', opens: [] },
      basis: [norm('uu-9-1998/pasal-2/ayat-1')],
      reasoning: 'inference',
    },
  }),
})

/** Who takes a complaint up first: the direct superior of whoever is complained of. */
export const answeringOfficeTable = /* @__PURE__ */ defineTable<RespondentInput, never, AnsweringOffice | Silent>()({
  id: 'answering-office',
  bucket: 'respondent',
  dimensions: { respondent: GRIEVANCE_VALUES.respondent },
  rows: () => ({
    'sekretaris-opd': {
      when: { respondent: 'sekretaris-opd' },
      then: { superior: 'kepala-opd' },
      basis: [
        norm('pp-94-2021/pasal-26/ayat-1'),
        procedure('pp-79-2021/pasal-23/ayat-2'),
        procedure('pp-48-2016/pasal-15/ayat-2'),
      ],
      reasoning: 'text',
    },
    'other-staff': {
      when: { respondent: 'other-staff' },
      then: { superior: 'atasan-langsung' },
      basis: [
        norm('pp-94-2021/pasal-26/ayat-1'),
        procedure('pp-79-2021/pasal-23/ayat-2'),
        procedure('pp-48-2016/pasal-15/ayat-2'),
      ],
      reasoning: 'text',
    },
    'kepala-opd': {
      when: { respondent: 'kepala-opd' },
      then: { superior: 'kepala-daerah', through: 'sekda' },
      basis: [
        norm('pp-94-2021/pasal-26/ayat-1'),
        procedure('pp-18-2016/pasal-13/ayat-2'),
        procedure('pp-18-2016/pasal-35/ayat-2'),
        procedure('pp-48-2016/pasal-15/ayat-2'),
      ],
      reasoning: 'inference',
    },
    sekda: {
      when: { respondent: 'sekda' },
      then: { superior: 'kepala-daerah' },
      basis: [
        norm('uu-23-2014/pasal-213/ayat-3'),
        procedure('pp-94-2021/pasal-26/ayat-1'),
        procedure('pp-48-2016/pasal-15/ayat-2'),
      ],
      reasoning: 'text',
    },
    nobody: {
      when: { respondent: 'nobody' },
      then: silent('nobody-is-complained-of'),
      basis: [procedure('pp-48-2016/pasal-15/ayat-3')],
      reasoning: 'text',
    },
  }),
})
