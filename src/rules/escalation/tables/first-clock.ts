import { any, defineTable, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions } from '../../../law'
import { ESCALATION_VALUES, type EscalationInput } from '../dimensions'
import type { FirstClock } from '../outcome'

/** The dimensions of the table of first clocks. */
export type FirstClockInput = Pick<EscalationInput, 'subject' | 'filer'>

/**
 * The clock of the superior who gets a complaint first, whichever rung that is: five working days for a complaint of an administrative
 * breach (PP 48/2016 Pasal 17) and for a report of a conflict of interest (UU 30/2014 Pasal 44), fourteen days for a complaint about a
 * service (UU 25/2009 Pasal 44). For any other grievance inside the house the texts set no time, and none is made up.
 */
export const firstClockTable = /* @__PURE__ */ defineTable<FirstClockInput, never, FirstClock, ReadingOptions>()({
  id: 'escalation-first-clock',
  bucket: 'subject',
  dimensions: { subject: ESCALATION_VALUES.subject, filer: ESCALATION_VALUES.filer },
  rows: () => ({
    'administrative-breach': {
      when: {
        subject: ['arbitrary-treatment', 'abuse-of-authority'],
        filer: any('the regulation says anyone concerned'),
      },
      then: {
        answerBy: {
          count: 5,
          unit: 'hari-kerja',
          start: 'sejak',
          since: 'filedOn',
          provision: 'pp-48-2016/pasal-17/ayat-1',
        },
        silence: 'goes-to-auditors',
      },
      basis: [
        procedure('pp-48-2016/pasal-15/ayat-2'),
        procedure('pp-48-2016/pasal-15/ayat-3'),
        procedure('pp-48-2016/pasal-17/ayat-1'),
        procedure('pp-48-2016/pasal-18/ayat-1'),
      ],
      reasoning: 'inference',
      notes: ['staff-as-members-of-the-public', 'only-if-the-act-on-administration-was-broken'],
    },
    'conflict-of-interest': {
      when: { subject: 'conflict-of-interest', filer: any('the act says any member of the public') },
      then: {
        answerBy: {
          count: 5,
          unit: 'hari-kerja',
          start: 'sejak',
          since: 'filedOn',
          provision: 'uu-30-2014/pasal-44/ayat-3',
        },
        silence: 'opens-next',
      },
      basis: [
        norm('uu-30-2014/pasal-44/ayat-1'),
        procedure('uu-30-2014/pasal-44/ayat-2'),
        procedure('uu-30-2014/pasal-44/ayat-3'),
      ],
      reasoning: 'inference',
      notes: ['staff-as-members-of-the-public'],
    },
    'service/users': {
      when: { subject: 'maladministration', filer: ['masyarakat'] },
      then: {
        answerBy: {
          count: 14,
          unit: 'hari',
          start: 'sejak',
          since: 'filedOn',
          provision: 'uu-25-2009/pasal-44/ayat-3',
        },
        silence: 'opens-next',
      },
      basis: [
        norm('uu-25-2009/pasal-40/ayat-1'),
        procedure('uu-25-2009/pasal-45/ayat-1'),
        procedure('uu-25-2009/pasal-44/ayat-3'),
        procedure('uu-25-2009/pasal-50/ayat-1'),
      ],
      reasoning: 'text',
      notes: ['decision-within-sixty-days-of-a-complete-file'],
    },
    'service/staff': {
      when: { subject: 'maladministration', filer: ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'non-asn'] },
      then: silent('service-clocks-are-for-users'),
      basis: [norm('uu-25-2009/pasal-40/ayat-1')],
      reasoning: 'inference',
    },
    none: {
      when: {
        subject: [
          'leave',
          'working-time',
          'dress',
          'travel-order',
          'fictitious-travel',
          'bullying',
          'discipline-sanction',
          'dismissal',
          'transfer',
          'neutrality',
          'corruption',
          'sexual-harassment',
          'budget-execution',
          'procurement',
          'legal-aid',
        ],
        filer: any('for nobody'),
      },
      then: silent('no-clock-for-this-grievance'),
      basis: [procedure('pp-79-2021/pasal-23/ayat-2')],
      reasoning: 'inference',
    },
  }),
})
