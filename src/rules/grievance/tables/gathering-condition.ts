import { defineTable } from '../../../decision'
import { norm, procedure, sanction } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { ConditionMet } from '../outcome'

/** The dimensions of this table. */
export type GatheringConditionInput = Pick<
  GrievanceInput,
  'condition' | 'noticeInTime' | 'barredPlace' | 'nationalFeast' | 'dangerousObjects'
>

const DISSOLVED = /* @__PURE__ */ sanction('uu-9-1998/pasal-15')

/**
 * Whether a demonstration meets each condition of UU 9/1998 for the lack of which it is dissolved (Pasal 15). Respect for the rights of
 * others and for order (Pasal 6) is conduct on the spot and left out.
 */
export const gatheringConditionTable = /* @__PURE__ */ defineTable<GatheringConditionInput, never, ConditionMet>()({
  id: 'gathering-condition',
  bucket: 'condition',
  dimensions: {
    condition: GRIEVANCE_VALUES.condition,
    noticeInTime: GRIEVANCE_VALUES.noticeInTime,
    barredPlace: GRIEVANCE_VALUES.barredPlace,
    nationalFeast: GRIEVANCE_VALUES.nationalFeast,
    dangerousObjects: GRIEVANCE_VALUES.dangerousObjects,
  },
  asks: {
    notice: ['noticeInTime'],
    place: ['barredPlace'],
    day: ['nationalFeast'],
    objects: ['dangerousObjects'],
  },
  rows: () => ({
    'notice/in-time': {
      when: { condition: 'notice', noticeInTime: 'yes' },
      then: { met: 'yes' },
      basis: [norm('uu-9-1998/pasal-10/ayat-1'), procedure('uu-9-1998/pasal-10/ayat-3')],
      reasoning: 'text',
    },
    'notice/late-or-none': {
      when: { condition: 'notice', noticeInTime: 'no' },
      then: { met: 'no' },
      basis: [norm('uu-9-1998/pasal-10/ayat-1'), procedure('uu-9-1998/pasal-10/ayat-3'), DISSOLVED],
      reasoning: 'text',
    },
    'place/open': {
      when: { condition: 'place', barredPlace: 'no' },
      then: { met: 'yes' },
      basis: [norm('uu-9-1998/pasal-9/ayat-2/huruf-a')],
      reasoning: 'text',
    },
    'place/barred': {
      when: { condition: 'place', barredPlace: 'yes' },
      then: { met: 'no' },
      basis: [norm('uu-9-1998/pasal-9/ayat-2/huruf-a'), DISSOLVED],
      reasoning: 'text',
    },
    'day/other': {
      when: { condition: 'day', nationalFeast: 'no' },
      then: { met: 'yes' },
      basis: [norm('uu-9-1998/pasal-9/ayat-2/huruf-b'), norm('uu-9-1998/penjelasan/pasal-9/ayat-2/huruf-b')],
      reasoning: 'text',
    },
    'day/great-national-day': {
      when: { condition: 'day', nationalFeast: 'yes' },
      then: { met: 'no' },
      basis: [norm('uu-9-1998/pasal-9/ayat-2/huruf-b'), norm('uu-9-1998/penjelasan/pasal-9/ayat-2/huruf-b'), DISSOLVED],
      reasoning: 'text',
    },
    'objects/none': {
      when: { condition: 'objects', dangerousObjects: 'no' },
      then: { met: 'yes' },
      basis: [norm('uu-9-1998/pasal-9/ayat-3')],
      reasoning: 'text',
    },
    'objects/dangerous': {
      when: { condition: 'objects', dangerousObjects: 'yes' },
      then: { met: 'no' },
      basis: [norm('uu-9-1998/pasal-9/ayat-3'), DISSOLVED],
      reasoning: 'text',
    },
  }),
})
