import type { DateInput } from '../../../dates'
import type { Decision } from '../../../decision'
import {
  type ActingPowerConclusion,
  type ActingPowerFacts,
  type AuthorityContext,
  checkActingPower,
} from '../../authority'
import type { OnTheWay, RecommendationFacts } from '../facts'

/** The acts a common paper turns on: to take and pass it on, and to decide on what it asks. */
export const ROUTE_ACTS = ['tugas-rutin', 'perubahan-alokasi-anggaran', 'penetapan-perkada'] as const

/** What a paper turns on: a complaint is passed on, and asks for no budget and no regional rule. */
function actsOf({ paper }: RecommendationFacts): readonly (typeof ROUTE_ACTS)[number][] {
  return paper === 'suggestion' || paper === 'request-for-decision' ? ROUTE_ACTS : ['tugas-rutin']
}

/** What one official on the way may do. */
export interface AddresseePower {
  /** Who: the receiver, the Sekretaris Daerah, the head of the region. */
  readonly addressee: 'receiver' | 'sekda' | 'head'
  /** The act: `'tugas-rutin'`. */
  readonly act: (typeof ROUTE_ACTS)[number]
  /** The decision of `checkActingPower`. */
  readonly decision: Decision<ActingPowerConclusion, ActingPowerFacts>
}

/** Which seat the receiver holds, where it is one of the two that come later on the way. */
export function seatOfReceiver({ office }: RecommendationFacts['receiver']): 'sekda' | 'head' | undefined {
  if (office === 'sekretaris-daerah' || office === 'sekda') return 'sekda'
  return HEADS.includes(office) ? 'head' : undefined
}

const HEADS: readonly string[] = ['gubernur', 'bupati', 'wali-kota', 'walikota']

/**
 * Asks what each official on the way may do on the day: take and pass on, change the budget, make a regional rule.
 *
 * @param facts the paper and who takes it
 * @param context elections and readings
 * @returns one decision per official and act; officials of whom nothing was told are left out
 */
export function powersOnTheWay(facts: RecommendationFacts, context: AuthorityContext): AddresseePower[] {
  const seat = seatOfReceiver(facts.receiver)
  const { office, ...receiver } = facts.receiver
  const head = facts.place === 'provinsi' ? 'gubernur' : 'bupati'
  const asked: readonly (readonly [AddresseePower['addressee'], ActingPowerFacts['office'], OnTheWay | undefined])[] = [
    ['receiver', office, receiver],
    ['sekda', 'sekretaris-daerah', seat === undefined ? facts.sekda : undefined],
    ['head', head, seat === 'head' ? undefined : facts.head],
  ]
  return asked.flatMap(([addressee, post, holder]) =>
    holder === undefined
      ? []
      : actsOf(facts).map((act) => ({
          addressee,
          act,
          decision: checkActingPower({ ...holder, office: post, act, on: facts.receivedOn as DateInput }, context),
        })),
  )
}
