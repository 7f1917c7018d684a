import type { ImposingAuthority } from '../rules/discipline'
import type { ConductSanctions, Exit, ExposureWithPenalty, OtherAuthority, Penalty } from '../rules/neutrality'
import type { PartPresenter } from './presenter'
import { capital, type Item } from './report'
import type { Speech } from './speech'

/** Tells the sanctions from which whoever decides may choose. */
export const presentSanctions: PartPresenter<ConductSanctions> = {
  heading: ({ words }) => words.neutrality.parts.sanctions,
  items: (sanctions, speech) => {
    const { neutrality, discipline } = speech.words
    const choose = (track: string, kinds: readonly string[]): Item[] => [
      { text: neutrality.phrases.chooses(track, speech.list(kinds, 'or')) },
    ]
    switch (sanctions.track) {
      case 'discipline':
        return choose(
          neutrality.phrases.disciplineLevel(neutrality.levels[sanctions.level].label),
          sanctions.kinds.map((kind) => discipline.sanctionKinds[kind]),
        )
      case 'ethics':
        return choose(
          neutrality.tracks.ethics,
          sanctions.kinds.map((kind) => neutrality.moral[kind]),
        )
      case 'village':
        return [
          {
            text: neutrality.phrases.ladder(
              neutrality.tracks.village,
              speech.list(sanctions.kinds.map((kind) => neutrality.village[kind])),
            ),
          },
        ]
      case 'agency-rule':
      case 'contract':
        return [{ text: neutrality.tracks[sanctions.track] }]
    }
  },
}

/** Tells who imposes the sanction, who proposes it, and who decides on a dismissal. */
export const presentAuthority: PartPresenter<ImposingAuthority | OtherAuthority> = {
  heading: ({ words }) => words.neutrality.parts.authority,
  items: (authority, speech) => {
    const { phrases } = speech.words.neutrality
    const dismissal = 'dismissal' in authority ? authority.dismissal : undefined
    const decided = phrases.decides(...officials(authority, speech))
    if (dismissal === undefined) return [{ text: decided }]
    // Who decides on both is told once.
    const same = phrases.decides(...officials(dismissal, speech)) === decided
    return [
      { text: decided },
      { text: same ? phrases.dismissesToo : phrases.dismisses(...officials(dismissal, speech)) },
    ]
  },
}

function officials(authority: ImposingAuthority | OtherAuthority, speech: Speech): [string, string | undefined] {
  const proposes = 'proposes' in authority ? authority.proposes : undefined
  const by = proposes === undefined ? undefined : speech.words.discipline.proposers[proposes]
  return [officeOf(authority.imposes, speech), by]
}

function officeOf(
  office: ImposingAuthority['imposes'] | OtherAuthority['imposes'] | NonNullable<Exit['decides']>,
  speech: Speech,
): string {
  const offices: { readonly [K in typeof office]: string } = {
    ...speech.words.discipline.offices,
    ...speech.words.neutrality.offices,
  }
  return offices[office]
}

/** Tells how service ends. */
export const presentExit: PartPresenter<Exit> = {
  heading: ({ words }) => words.neutrality.parts.exit,
  items: (exit, speech) => {
    const { neutrality } = speech.words
    const { phrases, exitForms } = neutrality
    return [
      neutrality.exit[exit.may](exitForms[exit.form]),
      exit.alternative === undefined ? undefined : phrases.alternative(exitForms[exit.alternative]),
      exit.forAnIncumbent === undefined ? undefined : phrases.forAnIncumbent(exitForms[exit.forAnIncumbent]),
      exit.honour === undefined ? undefined : neutrality.honour[exit.honour],
      exit.effect === undefined ? undefined : neutrality.effects[exit.effect],
      exit.decides === undefined ? undefined : phrases.decides(officeOf(exit.decides, speech), undefined),
      exit.reapply === undefined ? undefined : neutrality.reapply[exit.reapply],
      exit.compensation === undefined ? undefined : neutrality.compensation[exit.compensation],
    ].flatMap((text) => (text === undefined ? [] : [{ text }]))
  },
}

/** Tells which penal articles the conduct touches: whose act each punishes, what must still be shown, and its penalty. */
export const presentCriminal: PartPresenter<readonly ExposureWithPenalty[]> = {
  heading: ({ words }) => words.neutrality.parts.criminal,
  items: (exposures, speech) => {
    const { offences, against, elements, phrases } = speech.words.neutrality
    if (exposures.length === 0) return [{ text: phrases.noExposure }]
    const articles = exposures.map((exposure): Item => {
      const { label, act } = offences[exposure.offence]
      const shown = exposure.ifShown.map((element) => elements[element])
      return {
        text: `${label}: ${act}.`,
        items: [
          { text: against[exposure.against] },
          ...(shown.length === 0 ? [] : [{ text: phrases.toBeShown(speech.list(shown)) }]),
          { text: penaltyText(exposure.penalty, speech) },
        ],
      }
    })
    return [{ text: phrases.exposureNotice }, ...articles]
  },
}

/** Ceilings of the fine categories, in rupiah (UU 1/2023 Pasal 79 ayat (1)). */
const FINE_CEILINGS: { readonly [K in NonNullable<Penalty['fineCategory']>]: number } = {
  II: 10_000_000,
  III: 50_000_000,
  IV: 200_000_000,
  V: 500_000_000,
}

function penaltyText(penalty: Penalty | 'not-established', speech: Speech): string {
  const { phrases } = speech.words.neutrality
  if (penalty === 'not-established') return phrases.penaltyNotEstablished
  const deprivation =
    penalty.prisonMonths !== undefined
      ? phrases.prison(
          span(penalty.prisonMonthsMinimum, penalty.prisonMonths, phrases.months, phrases.upTo, phrases.range),
        )
      : penalty.kurunganMonths !== undefined
        ? phrases.kurungan(phrases.upTo(phrases.months(penalty.kurunganMonths)))
        : undefined
  const fine = fineText(penalty, speech)
  const both =
    deprivation !== undefined && fine !== undefined && (penalty.combine === 'and' || penalty.combine === 'and-or')
      ? phrases.combine[penalty.combine](deprivation, fine)
      : [deprivation, fine].filter((one) => one !== undefined).join('; ')
  return capital(phrases.penalty(both))
}

function fineText(penalty: Penalty, { words, money }: Speech): string | undefined {
  const { phrases } = words.neutrality
  const { fineCategory, fineRupiah } = penalty
  if (fineCategory !== undefined)
    return phrases.fineCategory(fineCategory, money(fineRupiah ?? FINE_CEILINGS[fineCategory]))
  if (fineRupiah === undefined) return undefined
  return phrases.fine(span(penalty.fineRupiahMinimum, fineRupiah, money, phrases.fineUpTo, phrases.range))
}

function span(
  least: number | undefined,
  most: number,
  write: (amount: number) => string,
  upTo: (most: string) => string,
  range: (least: string, most: string) => string,
): string {
  return least === undefined ? upTo(write(most)) : range(write(least), write(most))
}
