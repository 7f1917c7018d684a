import { any, defineTable } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { PetitionKind } from '../outcome'

/** The dimensions of this table. */
export type PetitionFormInput = Pick<GrievanceInput, 'form' | 'namesCandidate' | 'inPublic' | 'religiousAct'>

/**
 * What a petition or gathering is in law: whether UU 9/1998 speaks of it, and as what. It leaves out nobody because of being a civil
 * servant, and UU 20/2023 has no article on petitions, demonstrations or strikes.
 */
export const petitionFormTable = /* @__PURE__ */ defineTable<PetitionFormInput, never, PetitionKind>()({
  id: 'petition-form',
  bucket: 'form',
  dimensions: {
    form: GRIEVANCE_VALUES.form,
    namesCandidate: GRIEVANCE_VALUES.namesCandidate,
    inPublic: GRIEVANCE_VALUES.inPublic,
    religiousAct: GRIEVANCE_VALUES.religiousAct,
  },
  asks: {
    'internal-petition': [],
    'released-petition': [],
    'gathering-on-premises': ['inPublic', 'religiousAct'],
    'street-demonstration': [],
    'work-refusal': [],
  },
  rows: () => ({
    'names-candidate': {
      when: { form: any('neutrality does not turn on the form'), namesCandidate: 'yes' },
      then: { as: 'neutrality-matter' },
      basis: [norm('pp-94-2021/pasal-5/huruf-n')],
      reasoning: 'inference',
    },
    'internal-petition': {
      when: { form: 'internal-petition', namesCandidate: 'no' },
      then: { as: 'written-complaint' },
      basis: [norm('uu-9-1998/pasal-2/ayat-1'), norm('uu-9-1998/pasal-9/ayat-1')],
      reasoning: 'inference',
      notes: ['no-police-notice-for-a-petition', 'keep-names-confidential'],
    },
    'released-petition': {
      when: { form: 'released-petition', namesCandidate: 'no' },
      then: { as: 'opinion-in-public' },
      basis: [
        norm('uu-9-1998/pasal-2/ayat-1'),
        norm('uu-9-1998/penjelasan/pasal-2/ayat-2'),
        norm('uu-9-1998/pasal-9/ayat-1'),
      ],
      reasoning: 'inference',
      notes: ['no-police-notice-for-a-petition', 'mind-secrets-and-good-name'],
    },
    'gathering-inside': {
      when: { form: 'gathering-on-premises', namesCandidate: 'no', inPublic: 'no' },
      then: { as: 'meeting-inside' },
      basis: [norm('uu-9-1998/pasal-1/angka-2'), norm('uu-9-1998/pasal-2/ayat-1')],
      reasoning: 'text',
    },
    'gathering-religious': {
      when: { form: 'gathering-on-premises', namesCandidate: 'no', inPublic: 'yes', religiousAct: 'yes' },
      then: { as: 'religious-act' },
      basis: [norm('uu-9-1998/pasal-10/ayat-4')],
      reasoning: 'text',
    },
    'gathering-in-public': {
      when: { form: 'gathering-on-premises', namesCandidate: 'no', inPublic: 'yes', religiousAct: 'no' },
      then: { as: 'demonstration' },
      basis: [norm('uu-9-1998/pasal-1/angka-2'), norm('uu-9-1998/pasal-1/angka-3'), norm('uu-9-1998/pasal-9/ayat-1')],
      reasoning: 'text',
      notes: ['notice-is-no-permission', 'conduct-and-content-of-notice-not-asked'],
    },
    'street-demonstration': {
      when: { form: 'street-demonstration', namesCandidate: 'no' },
      then: { as: 'demonstration' },
      basis: [norm('uu-9-1998/pasal-1/angka-3'), norm('uu-9-1998/pasal-9/ayat-1')],
      reasoning: 'text',
      notes: [
        'notice-is-no-permission',
        'conduct-and-content-of-notice-not-asked',
        'statements-of-officials-name-no-article',
      ],
    },
    'work-refusal': {
      when: { form: 'work-refusal', namesCandidate: 'no' },
      then: { as: 'refusal-to-work' },
      basis: [norm('pp-94-2021/pasal-4/huruf-f'), procedure('uu-21-2000/pasal-44/ayat-2')],
      reasoning: 'inference',
      notes: ['no-right-to-strike-found'],
    },
  }),
})
