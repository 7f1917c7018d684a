import { countRule } from '../proceedings/steps/count'
import type { ClockRule, StepCounting } from '../proceedings/steps/step'
import type { Contested, RemedyTrack, Seeker } from './dimensions'
import type { RemedyEvent, RemedyFacts } from './facts'

/** The day from which PP 79/2021 is in force. */
export const PP_79 = '2021-08-10'

/** Whether the time of the older remedy had run out before PP 79/2021, was still running, or is not known to have done either. */
export type OlderTime = 'run-out' | 'still-running' | 'not-known'

type OlderTrack = Extract<RemedyTrack, 'banding-to-bapek' | 'keberatan-under-pp-53' | 'uu-30'>

/** The first clock of each older way, as the table of steps has it. */
export type OlderClocks = { readonly [track in OlderTrack]: ClockRule<RemedyEvent> }

// What is left undone and what is done are no decision with a day of receipt that ends them, so no older time is held against them.
const OLDER: { readonly [against in Contested]: OlderTrack | null } = {
  'sanction-ringan': 'keberatan-under-pp-53',
  'sanction-sedang': 'keberatan-under-pp-53',
  'sanction-berat-in-service': 'keberatan-under-pp-53',
  dismissal: 'banding-to-bapek',
  'staffing-decision': 'uu-30',
  'decision-not-carried-out': null,
  'concrete-act': null,
}

/**
 * Tells whether the time for the remedy of the older law had run out before PP 79/2021 came: then PP 79/2021, which takes over only what
 * had been filed (Pasal 31), opens nothing anew. Several older times are possible where the person or the matter is not known.
 *
 * @param given the days known
 * @param possible who may seek it and what may be contested
 * @param clocks the first clock of each older way
 * @param counting calendar and readings
 * @returns how the older time stood on 10 August 2021
 */
export function olderTimeOf(
  given: RemedyFacts,
  possible: { readonly seeker: readonly Seeker[]; readonly against: readonly Contested[] },
  clocks: OlderClocks,
  counting: StepCounting,
): OlderTime {
  if (given.receivedOn === undefined || given.receivedOn >= PP_79) return 'not-known'
  const tracks = possible.against.flatMap((against) =>
    possible.seeker.map((seeker) => {
      const track = OLDER[against]
      return track === null || seeker === 'pns' || seeker === 'cpns' ? track : 'uu-30'
    }),
  )
  const last = tracks.map((track) => {
    const clock = track === null ? null : countRule(clocks[track], given, counting)
    return clock !== null && 'due' in clock ? clock.due : undefined
  })
  if (last.some((day) => day === undefined)) return 'not-known'
  return last.every((day) => (day as string) < PP_79) ? 'run-out' : 'still-running'
}
