import { any, defineTable } from '../../../decision'
import { norm } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ExposureOutcome, RetaliationGuard } from '../outcome'

/** The dimensions of the table of exposures. */
export type ExposureInput = Pick<
  GrievanceInput,
  'matter' | 'workingTime' | 'serviceInterrupted' | 'officeSecret' | 'gathering'
>

const NONE = { exposure: 'none' } as const
const BY_EMPLOYMENT = ['pppk-by-agency-rule', 'contract-staff-by-contract'] as const

/** What someone's own conduct in taking part can touch. Signing is no breach; one person, one examination. */
export const exposureTable = /* @__PURE__ */ defineTable<ExposureInput, never, ExposureOutcome>()({
  id: 'petition-exposure',
  bucket: 'matter',
  dimensions: {
    matter: GRIEVANCE_VALUES.matter,
    workingTime: GRIEVANCE_VALUES.workingTime,
    serviceInterrupted: GRIEVANCE_VALUES.serviceInterrupted,
    officeSecret: GRIEVANCE_VALUES.officeSecret,
    gathering: GRIEVANCE_VALUES.gathering,
  },
  asks: {
    'taking-part': [],
    time: ['workingTime'],
    service: ['serviceInterrupted'],
    secret: ['officeSecret'],
    answering: ['gathering'],
  },
  rows: () => ({
    'taking-part': {
      when: { matter: 'taking-part' },
      then: NONE,
      basis: [
        norm('uu-9-1998/pasal-2/ayat-1'),
        norm('pp-94-2021/pasal-27/ayat-1'),
        norm('pp-42-2004/pasal-12/huruf-g'),
      ],
      reasoning: 'inference',
      notes: ['one-person-one-examination'],
    },
    'time/free': {
      when: { matter: 'time', workingTime: ['outside-hours', 'with-consent'] },
      then: NONE,
      basis: [norm('pp-94-2021/pasal-4/huruf-f'), norm('pp-94-2021/penjelasan/pasal-4/huruf-f')],
      reasoning: 'text',
    },
    'time/left-work': {
      when: { matter: 'time', workingTime: 'without-consent' },
      then: { exposure: 'left-work' },
      basis: [norm('pp-94-2021/pasal-4/huruf-f'), norm('pp-94-2021/penjelasan/pasal-4/huruf-f')],
      reasoning: 'inference',
      notes: BY_EMPLOYMENT,
    },
    'service/kept': {
      when: { matter: 'service', serviceInterrupted: 'no' },
      then: NONE,
      basis: [norm('uu-25-2009/pasal-17/huruf-b')],
      reasoning: 'text',
    },
    'service/stood-still': {
      when: { matter: 'service', serviceInterrupted: 'yes' },
      then: { exposure: 'service-left' },
      basis: [norm('uu-25-2009/pasal-17/huruf-b'), norm('pp-94-2021/pasal-5/huruf-m')],
      reasoning: 'inference',
      notes: BY_EMPLOYMENT,
    },
    'secret/kept': {
      when: { matter: 'secret', officeSecret: 'no' },
      then: NONE,
      basis: [norm('pp-94-2021/pasal-3/huruf-g')],
      reasoning: 'text',
    },
    'secret/told': {
      when: { matter: 'secret', officeSecret: 'yes' },
      then: { exposure: 'office-secret' },
      basis: [norm('pp-94-2021/pasal-3/huruf-g')],
      reasoning: 'text',
      notes: BY_EMPLOYMENT,
    },
    'answering/demonstration': {
      when: { matter: 'answering', gathering: 'yes' },
      then: { exposure: 'answers-for-the-gathering' },
      basis: [
        norm('uu-9-1998/pasal-10/ayat-2'),
        norm('uu-9-1998/pasal-12/ayat-1'),
        norm('uu-9-1998/pasal-12/ayat-2'),
        norm('uu-9-1998/pasal-17'),
      ],
      reasoning: 'text',
    },
    'answering/other': {
      when: { matter: 'answering', gathering: 'no' },
      then: NONE,
      basis: [norm('uu-9-1998/pasal-12/ayat-1')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the guard. */
export type RetaliationGuardInput = Pick<GrievanceInput, 'form'>

/** What to look at after a complaint was handed in, whatever its form. */
export const retaliationGuardTable = /* @__PURE__ */ defineTable<RetaliationGuardInput, never, RetaliationGuard>()({
  id: 'retaliation-guard',
  bucket: 'form',
  dimensions: { form: GRIEVANCE_VALUES.form },
  rows: () => ({
    'every-form': {
      when: { form: any('arbitrary acts are barred whatever form the complaint took') },
      then: {
        watch: ['transfer', 'leave-refused', 'appraisal-lowered', 'discipline-opened', 'names-disclosed'],
      },
      basis: [
        norm('pp-94-2021/pasal-5/huruf-i'),
        norm('uu-30-2014/pasal-18/ayat-2'),
        norm('pp-48-2016/pasal-15/ayat-5'),
      ],
      reasoning: 'inference',
    },
  }),
})
