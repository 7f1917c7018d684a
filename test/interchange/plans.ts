import fc from 'fast-check'
import ICAL from 'ical.js'
import type { AnyPlan } from '../../src/explain'
import { planEscalation } from '../../src/rules/escalation'

/** When the calendars of the tests are written. */
export const STAMP = '2024-03-22T03:00:00Z'

/** What another reader finds; a calendar that is not there would be no text to it. */
export const eventsOf = (text: string | null) =>
  new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

/** A ladder of two rungs, its first clocks counted. */
export const dismissal = planEscalation({
  subject: 'dismissal',
  filer: 'pns',
  respondent: 'kepala-daerah',
  place: 'provinsi',
  decisionReceivedOn: '2024-03-20',
  history: [{ rung: 'file-appeal', filedOn: '2024-04-01' }],
  on: '2024-04-02',
})

/** What a follow-up is planned from whose steps open more than one other. */
export const CONDUCT = {
  subject: 'violation',
  conduct: {
    actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
    conduct: 'social-media-engagement',
    election: 'pilkada-2024',
    committedOn: '2024-10-10',
  },
  knownOn: '2024-10-11',
  asOf: '2024-10-14',
} as const

/** A ladder with steps beside it. */
export const transfer = planEscalation({
  subject: 'transfer',
  filer: 'pns',
  respondent: 'kepala-daerah',
  place: 'provinsi',
  on: '2024-03-22',
})

/** A plan of a caller's own. */
export const planOf = (steps: readonly object[]): AnyPlan => ({
  planner: 'mine',
  format: 1,
  facts: {},
  missing: [],
  cautions: [],
  steps: steps.map((step) => ({ code: 'a', office: 'b', deadline: null, basis: [], notes: [], ...step })),
})

/** Ends of quotes, of nodes, of lines and of charts, directives, markup, and signs beside the first plane. */
export const HOSTILE = [
  '"]\n    s9["x"] --> s0',
  'a"] %% comment',
  '%%{init: {"theme":"dark"}}%%',
  'end',
  'subgraph x',
  '<script>alert(1)</script>',
  '`**x**`',
  '#quot;;',
  'x|y|z',
  '\\n \u2028 \u0000 \uD800',
  '👩‍👩‍👧 🙂',
  '',
  'click s0 "javascript:alert(1)"',
] as const

/** Any text, and each that is hostile. */
export const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))
